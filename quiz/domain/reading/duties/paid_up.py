"""How members stand with what they owe, told by a turn with “be” or “do”: up to date, in no position to help, neither."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.facts import Kept
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.deeds import UNTOLD, Deed, Sort
from quiz.domain.reading.duties.first_found import first_found
from quiz.domain.reading.duties.outcomes import TALKING
from quiz.domain.reading.duties.verb_forms import base_form

_OWED = r"(?:contributions?|payments?|dues|instal?lments?|arrears|fees?|subscriptions?|bills?|obligations?|commitments?|shares?)"
_UP_TO_DATE = re.compile(
    rf" (?:fully |still |now |all )?(?:up[- ]to[- ]date|up to speed|square|in good standing)(?: (?:with|on|in) (?P<what>(?:its|their|all) (?:[a-z]+ ){{0,2}}?{_OWED}))(?=[ ,.;”\"]|\Z)"
)
_NO_POSITION = re.compile(
    r"(?: not)? (?:yet |now |currently )?(?:in (?:a|any|no) position|able|willing|prepared|ready) to (?P<verb>[a-z]+)\b"
)
_NO_ONE_POSITION = re.compile(r" (?:yet |now |currently )?(?:in no position|unable|unwilling) to (?P<verb>[a-z]+)\b")
_NEITHER = re.compile(r" (?:neither|none of (?:these|those|this|that|it)|nothing of the (?:sort|kind))\b")
_BOTH = re.compile(r" (?:both|all (?:of )?(?:these|those|that|this|three|four))\b")


def paid_up(act: Act) -> Iterator[Deed]:
    """What the clause says of how somebody stands with what he owes."""
    yield from first_found((_up_to_date, _in_no_position, _did_neither), act)


def _up_to_date(act: Act) -> Iterator[Deed]:
    """“The others are up to date with their contributions.”"""
    found = _UP_TO_DATE.match(act.rest) if act.lemma in {"be", "remain"} and act.is_told else None
    if found is None:
        return
    kept = Kept.NO if act.negated else Kept.YES
    sort = Sort.FAILURE if act.negated else Sort.KEEPING
    for who in act.subjects:
        yield from act.deed(sort, who, f"pay {found['what']}", kept, plain=True)


def _in_no_position(act: Act) -> Iterator[Deed]:
    """“Norland is not in a position to send help”, “Ostia is unable to pay”."""
    if act.lemma != "be" or not act.is_told or act.is_in_condition:
        return
    is_not = act.negated or act.rest.startswith(" not ")
    found = (_NO_POSITION if is_not else _NO_ONE_POSITION).match(act.rest)
    if found is None or found["verb"] in TALKING:
        return
    for who in act.subjects:
        what = act.needed(who, found.end("verb"))
        yield from act.deed(Sort.FAILURE, who, f"{base_form(found['verb'])} {what}".strip() if what else "", Kept.NO)


def _did_neither(act: Act) -> Iterator[Deed]:
    """“Norland must build a mast and share its readings. It has done neither.”"""
    if act.lemma != "do" or not act.happens:
        return
    neither, both = _NEITHER.match(act.rest), _BOTH.match(act.rest)
    if neither is None and both is None:
        return
    sort, kept = (Sort.FAILURE, Kept.NO) if neither else (Sort.KEEPING, Kept.YES)
    for who in act.subjects:
        for deed in act.deed(sort, who, UNTOLD, kept):
            yield replace(deed, plain=True)
