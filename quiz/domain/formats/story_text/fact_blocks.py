"""Read one fact of a ``.story`` file from its block of lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from typing import TypeVar

from quiz.domain.evidence import find_quote
from quiz.domain.facts import (
    SLOTS,
    Actor,
    Attribution,
    Evidence,
    Fact,
    FactKind,
    Kept,
    Mode,
    Relation,
    Slot,
    SlotType,
)
from quiz.domain.formats.story_text.lines import Line, Problems
from quiz.domain.partial_dates import PartialDate, partial_date
from quiz.domain.reading.sentences import Sentence, sentence_of

_REQUIRED = ("kind", "says", "quote")
_OWN = (*_REQUIRED, "date", "by")
_DATE = re.compile(
    r"(?P<edtf>\S+)(?:\s+[\"“](?P<text>.*?)[\"”])?(?:\s+stated\s+(?P<stated>\S+)\s+because\s+(?P<why>\S.*))?"
)

Value = TypeVar("Value")
Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Known:
    """What the facts of a file refer to: the story's text, its sentences, and its actors by key."""

    text: str
    sentences: tuple[Sentence, ...]
    actors: Mapping[str, Actor]

    def actor(self, key: str) -> Actor:
        """The actor with that key. Raises ValueError."""
        if key not in self.actors:
            msg = f"There is no actor “{key}”; add a line for it under “== Actors ==”, or use a key from there."
            raise ValueError(msg)
        return self.actors[key]


@dataclass(slots=True)
class Block:
    """The lines of one fact by their names."""

    number: int
    key: str
    lines: dict[str, Line] = field(default_factory=dict)

    def add(self, line: Line) -> None:
        """Raises ValueError when the block has such a line already, or when the line is empty."""
        if line.name in self.lines:
            msg = f"The fact “{self.key}” has a line “{line.name}” already."
            raise ValueError(msg)
        self.lines[line.name] = line
        if not line.value:
            msg = f"The line “{line.name}” is empty; fill it in or remove it."
            raise ValueError(msg)
        if line.occurrence != 1 and line.name != "quote":
            msg = f"Only a quote is numbered; write “{line.name}: …”."
            raise ValueError(msg)


def one_of(choices: type[Choice], value: str, what: str) -> Choice:
    """The member of a closed list with that value. Raises ValueError, naming the list."""
    if value not in list(choices):
        msg = f"“{value}” is not a {what}; choose one of: {', '.join(choices)}."
        raise ValueError(msg)
    return choices(value)


def fact_of(block: Block, known: Known, problems: Problems) -> Fact | None:
    """The fact that the block states, or None after noting why it cannot be read."""
    before = len(problems)
    for name in _REQUIRED:
        if name not in block.lines:
            problems.add(block.number, f"The fact “{block.key}” needs a line “{name}: …”.")
    kind = _taken(block, "kind", problems, lambda line: one_of(FactKind, line.value, "kind of fact"))
    says = _taken(block, "says", problems, lambda line: line.value)
    evidence = _taken(block, "quote", problems, lambda line: _evidence(line, known))
    date = _taken(block, "date", problems, lambda line: _date(line.value, evidence, known))
    attribution = _taken(block, "by", problems, lambda line: _attribution(line.value, known))
    slots = _slots(block, kind, known, problems) if kind else {}
    if len(problems) > before or not (kind and says and evidence):
        return None
    return Fact(block.key, kind, says, evidence, attribution or Attribution(), slots, date)


def _taken(block: Block, name: str, problems: Problems, read: Callable[[Line], Value]) -> Value | None:
    """What ``read`` makes of the block's line of that name; None where it is absent or empty, or after a problem."""
    line = block.lines.get(name)
    if line and line.value:
        with problems.of(line.number):
            return read(line)
    return None


def _evidence(line: Line, known: Known) -> Evidence:
    evidence = find_quote(known.text, line.value, line.occurrence)
    _sentence(evidence, known)
    return evidence


def _sentence(evidence: Evidence, known: Known) -> Sentence:
    try:
        return sentence_of(known.sentences, evidence.start, evidence.end)
    except ValueError:
        msg = f"The quote “{evidence.quote}” runs over more than one sentence; choose words within one."
        raise ValueError(msg) from None


def _date(value: str, evidence: Evidence | None, known: Known) -> PartialDate:
    match = _DATE.fullmatch(value)
    if not match:
        msg = f'“{value}” is not a date line; write EDTF and the story’s own words for it: 2022-09 "September 2022".'
        raise ValueError(msg)
    date = partial_date(
        match["edtf"], stated=match["stated"] or "", text=match["text"] or "", inferred_from=match["why"] or ""
    )
    if evidence and date.text not in _sentence(evidence, known).text:
        msg = (
            f"“{date.text}” is not in the sentence of the quote; give the words that the story has there for the date."
        )
        raise ValueError(msg)
    return date


def _attribution(value: str, known: Known) -> Attribution:
    if value == Mode.STORY:
        return Attribution()
    *words, key = value.split()
    mode = " ".join(words)
    if value in list(Mode):
        msg = f"“by: {value}” names no actor; write “by: {value} its-key”."
        raise ValueError(msg)
    if mode == Mode.STORY:
        msg = "The story itself is no actor’s statement; write “by: story”, or leave the line out."
        raise ValueError(msg)
    return Attribution(one_of(Mode, mode or value, "way of saying who says so"), known.actor(key))


def _slots(block: Block, kind: FactKind, known: Known, problems: Problems) -> dict[str, Actor | str]:
    slots: dict[str, Actor | str] = {}
    for slot in SLOTS[kind]:
        value = _taken(block, slot.name, problems, partial(_slot_value, slot, known))
        if value:
            slots[slot.name] = value
        elif slot.required and slot.name not in block.lines:
            problems.add(block.number, f"A fact of kind “{kind}” needs a line “{slot.name}: …” ({slot.help}).")
    names = [slot.name for slot in SLOTS[kind]]
    for line in block.lines.values():
        if line.name not in _OWN and line.name not in names:
            problems.add(line.number, f"A fact of kind “{kind}” has no “{line.name}”; it has {', '.join(names)}.")
    return slots


def _slot_value(slot: Slot, known: Known, line: Line) -> Actor | str:
    match slot.type:
        case SlotType.ACTOR:
            return known.actor(line.value)
        case SlotType.RELATION:
            return one_of(Relation, line.value, "relation").value
        case SlotType.KEPT:
            return one_of(Kept, line.value, "word for whether it was kept").value
        case SlotType.TEXT:
            return line.value
