"""Denials of what would be a breach, and words that free somebody of a duty: “denied that anything was owed”, “no longer bound”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.facts import Kept
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.bearing import bearers
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.first_found import first_found
from quiz.domain.reading.duties.masking import pattern

_DENYING = listed("deny dispute contest")
_CHARGED = re.compile(
    r" (?:that (?!(?:it|they|he|she|we)\b).|(?:ever )?(?:having|using|laying|selling|withholding|diverting|breaking|violating|supplying|arming|harbouring|testing|owing|hiding)\b)"
)
_DUTY = re.compile(
    r"\b(?:outstanding|ow(?:ed|es|ing)|overdue|unpaid|debts?|arrears|breach\w*|broken?|broke|violat\w+|flout\w+|mines?|weapons?|arms|rifles"
    r"|ammunition|missiles|withh\w+|divert\w*|bann?(?:ed)?|rules?|promis\w+|pledg\w+|obligations?|commitments?|treaty|pact|accord|convention"
    r"|notif\w+|consult\w*|quotas?|inspect\w+)\b"
)
_FREE = listed("oblige require bind compel force")
_NOWHERE = re.compile(r"\b[Nn]owhere\b[^.;]{0,60}? (?:is|are|was|were) \Z")
_BY = pattern(r" by <alliance>")


def denials(act: Act) -> Iterator[Deed]:
    """What the clause says that somebody denies, or is free of."""
    yield from first_found((_denied, _freed, _never_asked, _owes_nothing), act)


def _denied(act: Act) -> Iterator[Deed]:
    """“Its minister denied that the army had used mines.”"""
    found = _CHARGED.match(act.rest) if act.lemma in _DENYING and act.happens else None
    if found is None or not _DUTY.search(act.rest[: act.ends().end - act.verb[1]]):
        return
    for who in bearers(act) or act.subjects:
        rest = act.after(who)
        if rest:
            duty = "comply with what it signed"
            yield Deed(
                Sort.BREACH,
                who,
                who,
                duty,
                f"{act.words} {rest}",
                act.start,
                act.ends().end,
                act.verb,
                Kept.DISPUTED,
                loose=True,
            )


def _freed(act: Act) -> Iterator[Deed]:
    """“Norland said that it was no longer bound.”"""
    is_free = act.lemma in {"bind", "oblige"} and act.passive and " no longer " in f"{act.line.plain(*act.verb)} "
    meant = act.line.meant_at(act.main) if is_free and (_BY.match(act.rest) or not act.rest.strip(' .”"’')) else None
    for who in act.subjects if meant else []:
        name = act.line.cast.names[meant[0]] if meant else ""
        if not who.is_group:
            said, end = f"{act.words} by {name}", max(act.ends().end, act.verb[1])
            duty = f"comply with {name}"
            yield Deed(Sort.BREACH, who, who, duty, said, act.start, end, act.verb, Kept.UNKNOWN, plain=True)


def _never_asked(act: Act) -> Iterator[Deed]:
    """“Ostia maintains that it was never asked in due form”: so it says that it owes nothing."""
    is_excuse = act.lemma in {"ask", "approach"} and act.passive and act.negated and act.is_told
    for who in act.subjects if is_excuse and act.line.saying(*act.verb) is not None else []:
        if not who.is_group:
            said, end = act.told_of(who), max(act.ends().end, act.verb[1])
            duty = "answer what was asked"
            yield Deed(Sort.FAILURE, who, who, duty, said, act.start, end, act.verb, Kept.DISPUTED, loose=True)


def _owes_nothing(act: Act) -> Iterator[Deed]:
    """“Nowhere, he argued, is Ostia required to pay”, “said that it was not obliged to help”."""
    span = act.subject_span
    is_nowhere = span is not None and _NOWHERE.search(act.line.masked[: span[0]]) is not None
    is_free = act.lemma in _FREE and (is_nowhere or (act.passive and act.negated)) and act.rest.startswith(" to ")
    for who in act.subjects if is_free and act.line.saying(*act.verb) is not None else []:
        rest = act.after(who)
        if rest and not who.is_group:
            verb = f"is not {act.line.plain(act.main, act.verb[1])}" if is_nowhere else act.words
            said, end = f"{verb} {rest}", act.ends().end
            yield Deed(
                Sort.BREACH,
                who,
                who,
                rest.removeprefix("to "),
                said,
                act.start,
                end,
                act.verb,
                Kept.DISPUTED,
                loose=True,
            )
