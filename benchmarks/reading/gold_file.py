"""Load annotated stories: ``<slug>.txt`` is the text, ``<slug>.gold`` beside it what is marked in it.

A gold file begins with ``published:`` and a day or nothing. Sections follow under ``== Name ==``, one mark a line, its
parts between bars; ``-`` is an empty part, ``?`` before a line makes the mark optional, lines with ``#`` are comments.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from benchmarks.reading.anchors import UnfoundAnchor, find_anchor
from benchmarks.reading.gold import (
    GoldActor,
    GoldDate,
    GoldEvent,
    GoldMembership,
    GoldObligation,
    GoldRole,
    GoldSaying,
    GoldSpeaker,
    GoldStory,
    GoldTransfer,
)
from benchmarks.reading.gold_actors import read_actors
from quiz.domain.facts import Kept, Relation

STORIES = Path(__file__).with_name("stories")
UNSEEN = STORIES / "unseen"
_HEADING = re.compile(r"== (\w+) ==")
Mark = TypeVar("Mark")


def load_stories(folder: Path) -> tuple[GoldStory, ...]:
    """Every annotated story of that folder, by name."""
    return tuple(load_story(path) for path in sorted(folder.glob("*.gold")))


def load_story(path: Path) -> GoldStory:
    """The story whose gold file that is; UnfoundAnchor says where the annotation and the text do not agree."""
    text, gold = (path.with_suffix(suffix).read_text(encoding="utf-8") for suffix in (".txt", ".gold"))
    return read_gold(path.stem, text, gold)


def read_gold(slug: str, text: str, gold: str) -> GoldStory:
    """The story with the marks that the text of a gold file sets."""
    head, sections = _sections(gold)
    published = head.removeprefix("published:").strip()
    actors, mentions = read_actors(text, sections.pop("Actors", []))
    marks = _Marks(text, actors)
    story = GoldStory(
        slug=slug,
        text=text,
        published_on=date.fromisoformat(published) if published else None,
        actors=actors,
        mentions=mentions,
        dates=_each(sections.pop("Dates", []), marks.date),
        quotations=_each(sections.pop("Quotations", []), marks.saying),
        claims=_each(sections.pop("Claims", []), marks.saying),
        memberships=tuple(one for many in _each(sections.pop("Memberships", []), marks.memberships) for one in many),
        obligations=_each(sections.pop("Obligations", []), marks.obligation),
        events=_each(sections.pop("Events", []), marks.event),
        roles=_each(sections.pop("Roles", []), marks.role),
        transfers=_each(sections.pop("Transfers", []), marks.transfer),
    )
    if sections:
        raise UnfoundAnchor(f"Nobody reads the sections {sorted(sections)}.")
    return story


def _sections(gold: str) -> tuple[str, dict[str, list[str]]]:
    lines = [line.strip() for line in gold.splitlines() if line.strip() and not line.startswith("#")]
    sections: dict[str, list[str]] = {}
    current: list[str] = []
    for line in lines[1:]:
        heading = _HEADING.fullmatch(line)
        if heading:
            current = sections.setdefault(heading[1], [])
        else:
            current.append(line)
    return lines[0], sections


def _each(lines: Iterable[str], read: Callable[..., Mark]) -> tuple[Mark, ...]:
    return tuple(_one(line, read) for line in lines)


def _one(line: str, read: Callable[..., Mark]) -> Mark:
    parts = [part.strip() for part in line.removeprefix("?").split(" | ")]
    try:
        return read(["" if part == "-" else part for part in parts], optional=line.startswith("?"))
    except (ValueError, KeyError) as problem:
        raise UnfoundAnchor(f"{line}: {problem}") from problem


@dataclass(frozen=True, slots=True)
class _Marks:
    """Reads the parts of one line; each method is one section."""

    text: str
    actors: Mapping[str, GoldActor]

    def date(self, parts: list[str], *, optional: bool) -> GoldDate:
        words, stated, value = parts
        values = tuple(value.split(" or ")) if value else ()
        written = tuple(one.removeprefix("-") for one in stated.split(" or "))
        return GoldDate(find_anchor(self.text, words), written, values, optional)

    def saying(self, parts: list[str], *, optional: bool) -> GoldSaying:
        words, speaker = parts
        return GoldSaying(find_anchor(self.text, words), self._speaker(speaker), optional)

    def memberships(self, parts: list[str], *, optional: bool) -> list[GoldMembership]:
        members, relation, alliance, words = parts
        span, relations = find_anchor(self.text, words), tuple(Relation(one) for one in relation.split(" or "))
        return [
            GoldMembership(self._actor(member), relations, self._actor(alliance), span, optional)
            for member in members.split(", ")
        ]

    def obligation(self, parts: list[str], *, optional: bool) -> GoldObligation:
        debtors, creditor, alliance, kept, said_by, *words = parts
        return GoldObligation(
            debtors=tuple(self._actor(debtor) for debtor in debtors.split(" or ")) if debtors else (),
            creditor=self._actor(creditor),
            alliance=self._actor(alliance),
            kept=tuple(Kept(one) for one in kept.split(" or ")),
            said_by=self._speaker(said_by),
            spans=tuple(find_anchor(self.text, anchor) for anchor in words),
            optional=optional,
        )

    def event(self, parts: list[str], *, optional: bool) -> GoldEvent:
        words, dated = parts
        return GoldEvent(find_anchor(self.text, words), find_anchor(self.text, dated), optional)

    def role(self, parts: list[str], *, optional: bool) -> GoldRole:
        holder, words = parts
        return GoldRole(self._actor(holder), find_anchor(self.text, words), optional)

    def transfer(self, parts: list[str], *, optional: bool) -> GoldTransfer:
        supplier, recipient, words, said_by = parts
        span = find_anchor(self.text, words)
        return GoldTransfer(self._actor(supplier), self._actor(recipient), span, self._speaker(said_by), optional)

    def _actor(self, key: str) -> str:
        return self.actors[key].key if key else ""

    def _speaker(self, written: str) -> GoldSpeaker:
        """Keys of actors, a description in straight quotation marks, “-” for the story, with “or” between them."""
        named = written.split(" or ") if written else []
        described = [find_anchor(self.text, one.strip('"')) for one in named if one.startswith('"')]
        actors = tuple(self._actor(one) for one in named if one != "-" and not one.startswith('"'))
        return GoldSpeaker(actors, described[0] if described else None, or_story="-" in named)
