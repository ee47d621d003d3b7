"""What somebody has left undone, told by what should have been or by what nobody saw: “should have paid”, “made no move to help”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.facts import Kept
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.deeds import UNTOLD, Deed, Sort
from quiz.domain.reading.duties.outcomes import DELIVERING, HELPING
from quiz.domain.reading.duties.verb_forms import base_form

_NO_SIGN = re.compile(
    r" no (?:[a-z]+ )?(?:signs?|intention|inclination|willingness|move|effort|attempt|steps?|action|provision|haste|hurry|indication|plans?|desire|wish|reason|need)"
    r" (?:of|to|towards|at) (?P<verb>[a-z]+)(?=[ .,;]|\Z)"
)
_WITHOUT = frozenset(["show", "make", "take", "give", "have", "see"])


def should_have(act: Act) -> Iterator[Deed]:
    """“Norland should have repaid the loan by June.”"""
    is_past = act.auxiliary in {"should", "ought"} and " have " in f"{act.line.plain(*act.verb)} "
    if is_past and not (act.negated or act.passive or act.is_in_condition) and act.lemma in HELPING | DELIVERING:
        for who in act.subjects:
            yield from act.deed(Sort.FAILURE, who, f"{act.base} {act.needed(who)}".strip(), Kept.NO)


def no_sign(act: Act) -> Iterator[Deed]:
    """“Norland has shown no sign of paying”, “made no move to help”, “has no intention of sending troops”."""
    found = _NO_SIGN.match(act.rest) if act.lemma in _WITHOUT and act.happens else None
    for who in act.subjects if found else []:
        verb = found["verb"] if found else ""
        what = act.needed(who, found.end("verb")) if found else ""
        duty = UNTOLD if verb in {"do", "doing"} and what in {"so", "this", "that"} else f"{base_form(verb)} {what}"
        yield from act.deed(Sort.FAILURE, who, duty.strip(), Kept.NO)
