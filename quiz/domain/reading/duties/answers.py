"""Deeds under an alliance, and which of them answers what was asked for or laid down before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quiz.domain.facts import Kept, Mode
from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.duties.deeds import UNTOLD, Deed, Sort
from quiz.domain.reading.duties.masking import Line
from quiz.domain.reading.duties.setting import AT_HAND
from quiz.domain.reading.duties.verb_forms import base_form

OUTCOMES = frozenset({Sort.BREACH, Sort.FAILURE, Sort.KEEPING})
_MOST = 12
"""How many of the last duties are looked at."""
_THEIR = re.compile(r"\btheir\b")
_ATTACKED = re.compile(
    r"\b(?:(?:was|were|been|being|is|came|comes) (?:under (?:attack|fire|siege)|attacked|invaded|bombed|shelled|raided|occupied|overrun|blockaded)"
    r"|(?:attacked|invaded|bombed|shelled|occupied|overran|crossed into) [A-Z])"
)
_POINTS_BACK = re.compile(r"\b(?:do|does|did|done|doing) so\b|\b(?:to|by|with) what it signed\Z")
_PAYING = re.compile(r"\b(?:pa(?:y|ys|id)|contribut\w*|spend|dues)\b")


@dataclass(frozen=True, slots=True)
class Frame:
    """A deed with its alliance and who says so."""

    line: Line
    deed: Deed
    alliance: int
    confidence: Confidence
    mode: Mode
    said_by: int | None


def answered(found: list[Frame]) -> Iterator[Frame]:
    """The frames with the request that a later outcome answers; a delivery that answers nothing is no duty."""
    told = _Told()
    for frame in found:
        known = told.in_full(frame)
        if known is not None:
            yield known


class _Told:
    """What was asked for, laid down and done so far, as the story goes on."""

    def __init__(self) -> None:
        self._asked: dict[int, Frame] = {}
        self._duties: list[Frame] = []
        self._kept: Frame | None = None

    def in_full(self, frame: Frame) -> Frame | None:
        """The frame with what was told before that it answers; None where it answers nothing and is no duty by itself."""
        deed, before = self._unshortened(frame), self._before(frame)
        is_recent = before is not None and _is_answer(frame, before)
        if before is not None and is_recent and deed.sort in OUTCOMES and not deed.trigger:
            deed = _after(before.deed, deed)
        elif deed.duty == UNTOLD and deed.sort is Sort.BREACH:
            deed = replace(deed, duty="comply with what it signed")
        elif deed.duty == UNTOLD and deed.sort is Sort.FAILURE and self._is_due(frame):
            deed = replace(deed, duty=_at_least(frame))
        self._note(frame)
        if deed.echoes and deed.said and self._kept is not None:
            self._kept = replace(self._kept, line=frame.line)  # “Ostia did too. Vell did not.”
        return None if deed.duty == UNTOLD or not deed.said else replace(frame, deed=deed)

    def _is_due(self, frame: Frame) -> bool:
        """Whether a duty, a request or what another did was told before, or somebody was in need."""
        kept = self._kept
        beside = kept is not None and frame.line.sentence.index - kept.line.sentence.index <= 1
        return bool(self._duties or self._asked) or beside or _in_need(frame)

    def _before(self, frame: Frame) -> Frame | None:
        before = self._asked.get(frame.deed.debtor.actor) or self._asked.get(frame.alliance)
        if frame.deed.duty == UNTOLD and (before is None or before.deed.sort is Sort.DUTY):
            return next((duty for duty in reversed(self._duties[-_MOST:]) if _calls_for(duty, frame)), None)
        return before

    def _unshortened(self, frame: Frame) -> Deed:
        return _echo(frame, self._kept) if frame.deed.echoes else frame.deed

    def _note(self, frame: Frame) -> None:
        deed = frame.deed
        if (
            not deed.echoes
            and deed.duty != UNTOLD
            and (deed.kept is Kept.YES or (deed.sort is Sort.DUTY and deed.debtor.is_group))
        ):
            self._kept = frame
        if deed.sort is Sort.DUTY:
            self._duties.append(frame)
        if deed.sort in {Sort.REQUEST, Sort.DUTY, Sort.PROMISE}:
            self._asked[deed.debtor.actor] = frame


def _in_need(frame: Frame) -> bool:
    """Whether it tells who was not helped, or was told right after an attack."""
    before = frame.line.before
    texts = (frame.line.sentence.text, before.sentence.text if before else "")
    return frame.deed.creditor is not None or any(_ATTACKED.search(text) for text in texts)


def _at_least(frame: Frame) -> str:
    """The least that a refusal was about: “contributed nothing” is about contributing, “did nothing” about helping."""
    words = base_form(frame.line.plain(*frame.deed.cue).split()[-1].lower())
    return words if _PAYING.search(words) else "help"


def _echo(frame: Frame, kept: Frame | None) -> Deed:
    """“Ostia did not” in words that can stand alone: that it did not do what another did, as told right before."""
    deed = frame.deed
    if kept is None or frame.line.sentence.index - kept.line.sentence.index > (1 if kept.deed.kept is Kept.YES else 3):
        return deed
    duty = _THEIR.sub("its", kept.deed.duty) if kept.deed.debtor.is_many else kept.deed.duty
    if deed.kept is Kept.YES:
        return replace(deed, duty=duty, said=f"{frame.line.plain(*deed.cue)} {duty}")
    did = f"did {duty.removeprefix('not ')}" if duty.startswith("not ") else f"did not {duty}"
    return replace(deed, duty=duty, said=did)


def _calls_for(duty: Frame, frame: Frame) -> bool:
    """Whether an outcome that does not name its duty can be about one that a treaty lays down."""
    what, is_paid = duty.deed.duty, _PAYING.search(frame.line.plain(*frame.deed.cue)) is not None
    is_help = _PAYING.search(what) is None and not what.startswith(("not ", "treat ", "comply "))
    fits = _PAYING.search(what) is not None if is_paid else is_help
    return duty.alliance == frame.alliance and (fits or _POINTS_BACK.search(frame.deed.said) is not None)


def _is_answer(frame: Frame, before: Frame) -> bool:
    """Whether an outcome can be about what was asked before: soon enough, and of nobody else."""
    asker, creditor = before.deed.creditor, frame.deed.creditor
    if before.deed.sort is Sort.DUTY and frame.deed.duty == UNTOLD:
        return True
    is_of_another = before.deed.sort is Sort.REQUEST and None not in {asker, creditor} and asker != creditor
    return frame.line.sentence.index - before.line.sentence.index <= AT_HAND and not is_of_another


def _after(asked: Deed, deed: Deed) -> Deed:
    """An outcome with what was asked for before."""
    is_request = asked.sort is Sort.REQUEST and asked.creditor != deed.debtor.actor
    return replace(
        deed,
        duty=asked.duty if deed.duty == UNTOLD else deed.duty,
        trigger=f"{asked.subject.words} {asked.said}" if is_request else "",
        creditor=deed.creditor if deed.creditor is not None or not is_request else asked.creditor,
    )
