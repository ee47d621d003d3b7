"""What others than the subject of a verb owe: whom it asks, accuses or thanks, and whoever does what the subject undergoes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.facts import Kept
from quiz.domain.reading.clauses import Tense
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.bearing import addressed, bearers, members, spoken_for
from quiz.domain.reading.duties.debtors import Who
from quiz.domain.reading.duties.deed_meaning import Meaning
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.extents import NOTHING
from quiz.domain.reading.duties.masking import pattern
from quiz.domain.reading.duties.verb_deeds import (
    GIVING,
    WILLING,
    deed_by_verb,
    deed_of,
    is_anybody,
    undone,
)
from quiz.domain.reading.duties.verb_forms import participle_form
from quiz.domain.reading.duties.verb_phrases import spelled

_BY = pattern(r"\A[^.;,]{0,60}? by (?P<who><parties>|<alliance>|<person>)")
_WHOM = re.compile(
    r"\A(?: (?:its|their|his|her) (?:[a-z]+ )?(?:appreciation|gratitude|thanks))?(?: (?:on|upon|to|with))?(?P<who> .{2,80}?)(?= (?:to|for|of|with|not|until|by|that|over|from|about)\b|[,.;:]|\Z)"
)
_LITTLE = re.compile(r" (?:on|over|back|down|up|out|off)\b(?= (?:to|in|by|at|within)\b|[,.;]|\Z)")
_SOME = re.compile(r"^(?:no|nothing|only|less than|fewer than|no more than) ")
_FROM_WHOM = re.compile(r" from [A-Z].*")
_DEMANDING = frozenset({"demand", "seek", "request"})
_THING = re.compile(r"\A (?P<what>(?:the|an?) (?:[a-z-]+ )*?[a-z]+ (?:of|from|to|for|by) )")
_FROM = pattern(r"\A[^.;,]{1,80}? from (?P<who><parties>|<alliance>)")


def of_others(act: Act, meaning: Meaning) -> Iterator[Deed]:
    """What is asked of the object of the verb, or laid to its charge."""
    if act.passive and not re.match(r" (?:to|for|not|of|with) ", act.rest):
        return
    if act.passive:
        yield from (deed_of(act, meaning, who, who, f"do what {who.words} was asked for") for who in bearers(act))
        return
    found = _WHOM.match(act.rest)
    shift = act.verb[1]
    span = (shift + found.start("who") + 1, shift + found.end("who")) if found else (shift, shift)
    asking = bearers(act)
    if not asking and meaning.sort is Sort.REQUEST and found and found["who"].strip():
        yield from _is_asked(act, meaning, addressed(act, *span), shift + found.end())
    for asker in asking[:1]:
        for owing in addressed(act, *span):
            if meaning.loose and is_anybody(asker) and owing.is_group and not owing.sure:
                continue
            if owing.actor != asker.actor or owing.is_group:
                yield from _laid_to(act, meaning, asker, owing)


def _is_asked(act: Act, meaning: Meaning, owing: list[Who], end: int) -> Iterator[Deed]:
    """“We urge Norland to pay”, where it is not told who “we” are: Norland is urged to pay."""
    little = re.match(r" (?:on|upon|to|for)\b", act.rest)
    for who in owing:
        what = spelled(act.line, end, act.ends().end, who)
        if what:
            is_were = ("is", "are") if act.clause.verb.tense is Tense.PRESENT else ("was", "were")
            said = f"{is_were[who.is_many]} {participle_form(act.lemma)}{little.group() if little else ''} {what}"
            duty = what.removeprefix("to ") if what.startswith("to ") else f"answer the request {what}"
            yield replace(deed_of(act, meaning, who, who, duty), said=said)


def _laid_to(act: Act, meaning: Meaning, asker: Who, owing: Who) -> Iterator[Deed]:
    is_charge = meaning.sort in {Sort.CHARGE, Sort.KEEPING}
    thing = _THING.match(act.rest) if act.lemma in _DEMANDING and not is_charge else None
    what = act.after(asker, thing.start("what")) if thing else ""
    request = f"answer the request of {asker.words}{f' for {what}' if what else ''}"
    duty = "comply with what it signed" if is_charge else request
    for deed in deed_by_verb(act, meaning, asker, duty=duty):
        creditor = None if asker.is_group else asker.actor
        yield replace(
            deed, debtor=owing, creditor=creditor, accuser=asker.actor if meaning.sort is Sort.CHARGE else None
        )


def suffered(act: Act, meaning: Meaning, *, ahead: bool) -> Iterator[Deed]:
    """“A ship was sent within the hour”: by whoever is named, else by the speaker’s state, else by some member."""
    told = undone(meaning) if act.negated else meaning
    if act.line.masked[: act.start].lower().endswith("not ") or (
        ahead and (meaning.sort is not Sort.KEEPING or act.auxiliary not in WILLING)
    ):
        return
    if ahead and not act.negated:
        told = replace(meaning, sort=Sort.PROMISE, kept=Kept.UNKNOWN)
    by = _BY.match(act.rest)
    shift = act.verb[1]
    owing = addressed(act, shift + by.start("who"), shift + by.end("who")) if by else spoken_for(act) or members(act)
    for subject in bearers(act)[:1] if act.lemma not in {"agree", "sign", "consent"} else []:
        is_given = act.lemma in GIVING and re.match(
            r" (?:[a-z]+ )?(?:\d|the|an?|no|only|any|access|entry|[a-z]+s)\b", act.rest
        )
        little = _LITTLE.match(act.rest)
        base = f"{act.base}{little.group() if little else ''} {subject.words}" + (
            f" {act.needed(subject)}" if is_given else ""
        )
        if told.sort is Sort.DEBT:
            base = f"pay {subject.words}{' what it is owed' if subject.sure else ''}"
        duty = base if told.sort in {Sort.KEEPING, Sort.PROMISE, Sort.DEBT} or act.negated else f"not {base}"
        for who in owing[:1]:
            yield deed_of(act, told, who, subject, duty)


def received(act: Act, meaning: Meaning) -> Iterator[Deed]:
    """“Norland received two ships”, “Ostia is still waiting for the fuel”: from whoever is named, else from some member."""
    is_little = meaning.sort is Sort.KEEPING and NOTHING.match(act.rest)
    told = undone(meaning) if (act.negated and meaning.sort is Sort.KEEPING) or is_little else meaning
    found = _FROM.search(act.rest)
    shift = act.verb[1]
    owing = addressed(act, shift + found.start("who"), shift + found.end("who")) if found else []
    owing = owing or (spoken_for(act) if told.sort is Sort.KEEPING else []) or members(act)
    for subject in bearers(act)[:1]:
        what = act.needed(subject).removeprefix("for ")
        for who in owing[:1]:
            if what and who.actor != subject.actor:
                deed = deed_of(
                    act, told, who, subject, f"provide {subject.words} with {_FROM_WHOM.sub('', _SOME.sub('', what))}"
                )
                yield replace(deed, creditor=subject.actor)
