"""Duties and promises of several at once: “the duty to warn the others rests on each member”, “signed it, each promising to pay”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.reading.duties.debtors import Who, who_is
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.masking import Line, pattern
from quiz.domain.reading.duties.reaches import reach, timeless
from quiz.domain.reading.duties.sentence_acts import acts
from quiz.domain.reading.duties.verb_forms import base_form, past_form
from quiz.domain.reading.duties.verb_phrases import spelled

_RESTS_ON = pattern(
    r"\b(?:[Tt]he|[Aa]) (?:[a-z]+ )?(?:duty|obligation|responsibility|task|burden|commitment) (?P<what>to [a-z][^,;:]{3,100}?)"
    r" (?:rest(?:s|ed)|lies|lay|falls?|fell) (?:[a-z]+ly )?(?:on|upon|with|to)"
    r" (?P<who><parties>|(?:all|both|each|every|its|the) (?:[a-z]+ )?(?:members?|part(?:y|ies)|signator(?:y|ies)|states?|allies|ally|countries|country|governments?|sides?|nations?|partners?|guarantors?)(?: (?:of|to) <alliance>)?)"
)
_EACH_DOING = pattern(
    r",? (?:with )?(?:each|both|all)(?: (?:of them|sides|parties|members|countries|states|side|party))?"
    r" (?P<verb>agreeing|promising|pledging|undertaking|vowing) (?P<to>(?:not )?to (?=[a-z]))"
)


def rests_on(line: Line) -> Iterator[Deed]:
    """“The duty to warn the others rests on each member.”"""
    found = _RESTS_ON.search(line.masked)
    for who in who_is(line, *found.span("who")) if found else []:
        duty = spelled(line, found.start("what") + len("to "), found.end("what"), who) if found else ""
        if found and duty:
            yield Deed(Sort.DUTY, who, who, duty, f"must {duty}", found.start(), found.end(), found.span(), plain=True)


def each_doing(line: Line) -> Iterator[Deed]:
    """“Norland and Ostia signed the pact, each promising to warn the other”: whoever does what the sentence tells first."""
    found = _EACH_DOING.search(line.masked)
    first = next(iter(acts(line)), None)
    if found is None or first is None or first.verb[0] > found.start():
        return
    for who in first.subjects:
        if line.cast.bound(who.actor) is not None:
            yield from _promised(line, found, replace(who, each=False))


def _promised(line: Line, found: re.Match[str], who: Who) -> Iterator[Deed]:
    span = timeless(line, reach(line, found.end("to")))
    what, lead = spelled(line, span.start, span.end, who), found["to"]
    if what:
        said = f"{past_form(base_form(found['verb']))} {lead}{what}"
        duty = f"{lead.removesuffix('to ')}{what}"
        yield Deed(Sort.PROMISE, who, who, duty, said, found.start(), span.end, found.span(), loose=True)
