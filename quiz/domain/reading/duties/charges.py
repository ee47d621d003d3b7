"""Breaches as somebody’s words: “accused Norland of a breach of the pact”, “every cent has been paid”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.facts import Kept
from quiz.domain.reading.clauses import Shape
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.cues import BOUND, WHAT_BINDS
from quiz.domain.reading.duties.debtors import Who, who_is
from quiz.domain.reading.duties.deeds import UNTOLD, Deed, Sort
from quiz.domain.reading.duties.masking import Line, pattern
from quiz.domain.reading.duties.outcomes import BREAKING, DELIVERING, KEEPING, REFUSING, WITHHOLDING
from quiz.domain.reading.duties.reaches import reach
from quiz.domain.reading.duties.verb_forms import base_form
from quiz.domain.reading.duties.verb_phrases import spelled

_CHARGED = pattern(
    r"\A (?P<who>[^,;:]{2,80}?) (?:of|with|for) (?P<what>(?:an? |the |its |repeated |grave |serious "
    r"|open )*(?:breach(?:es)?"
    r"|violations?|betrayal|bad faith|treachery|infringements?|abandonment)\b)(?: (?:of"
    r"|against) (?P<of>[^,;:.]{2,80}))?"
)
_REJECTING = listed("reject deny dismiss dispute contest rebut refute")
_CHARGE = re.compile(
    r"\A(?: flatly| firmly)? (?:(?:the|this|that|these|any|all|such|his|her|their) (?:[a-z]+ )?(?:charges?"
    r"|accusations?|allegations?|claims?|criticism|version"
    r"|report|breach|wrongdoing)|this|that|it)\b"
)
_OWED = re.compile(rf"\b(?:{BOUND}|contracts?|cent|requests?|appeals?)\b")


def charges(act: Act) -> Iterator[Deed]:
    """“Norland accused Ostia of a breach of the pact.”"""
    found = _CHARGED.match(act.rest) if act.lemma in {"accuse", "charge", "blame", "denounce"} and act.happens else None
    if found is None or not act.subjects:
        return
    shift, line = act.verb[1], act.line
    span = reach(line, shift + found.start("what"))
    for who in who_is(line, shift + found.start("who"), shift + found.end("who")):
        what = spelled(line, span.start, span.end, who)
        of = spelled(line, shift + found.start("of"), span.end, who) if found["of"] else ""
        if what:
            duty, said = f"comply with {of}" if of else UNTOLD, f"was guilty of {what}"
            accuser = act.subjects[0].actor
            yield Deed(
                Sort.BREACH, who, who, duty, said, act.start, span.end, act.verb, Kept.NO, accuser=accuser, plain=True
            )


def accusations(act: Act) -> Iterator[Deed]:
    """“Norland accused Ostia of diverting the gas”, whatever it is that Ostia is said to have done."""
    is_tied = (
        act.line.alliance_near(act.main) is not None or act.lemma in BREAKING | REFUSING | DELIVERING | WITHHOLDING
    )
    is_tied = is_tied or WHAT_BINDS.match(act.rest) is not None
    if is_tied and act.is_charge and act.clause.verb.shape is Shape.ING and not act.passive:
        for who in act.subjects:
            rest = act.needed(who)
            duty = f"{'' if act.negated else 'not '}{act.base} {rest}".strip()
            yield from act.deed(Sort.BREACH, who, duty if rest else "", Kept.NO)


def suffered(act: Act) -> Iterator[Deed]:
    """What a speaker says of its own duties in the passive: “every cent has been paid”."""
    broken = act.lemma in BREAKING | REFUSING
    if not (act.passive and act.is_told and act.subject_span and (broken or act.lemma in KEEPING | DELIVERING)):
        return
    if not _OWED.search(act.line.masked[slice(*act.subject_span)]):
        return
    debtor = _speaking(act.line, act.verb[0])
    words = spelled(act.line, *act.subject_span, debtor)
    if debtor and words:
        what = words[:1].lower() + words[1:]
        is_bad = broken != act.negated
        yield Deed(
            Sort.BREACH if is_bad else Sort.KEEPING,
            debtor,
            Who(debtor.actor, what, sure=False),
            f"{'keep' if broken else base_form(act.lemma)} {what}",
            act.line.plain(*act.verb),
            act.start,
            act.verb[1],
            act.verb,
            Kept.NO if is_bad else Kept.YES,
        )


def rejects(act: Act) -> list[Who]:
    """Those who reject a charge without saying more: “Norland dismissed the accusation”."""
    return act.subjects if act.lemma in _REJECTING and act.happens and _CHARGE.match(act.rest) else []


def _speaking(line: Line, place: int) -> Who | None:
    """The state whose words these are."""
    saying = line.saying(place, place + 1)
    speaker = line.cast.country_of(saying.speaker) if saying and saying.speaker is not None else None
    return None if speaker is None else Who(speaker, line.cast.names[speaker], sure=False)
