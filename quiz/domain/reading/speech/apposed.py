"""Whose name a comma adds to a description: “Its chief delegate, Aizada Bekova, said”."""

from __future__ import annotations

import re

from quiz.domain.facts import ActorKind
from quiz.domain.reading.annotations import Actors, MentionForm
from quiz.domain.reading.speech.cues import DOCUMENTS, SPOKEN
from quiz.domain.reading.speech.descriptions import head_end, singular

_WHERE = r"(?:\s(?:in|to|at|for)\s(?:the\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3})?"  # “its ambassador | in Skopje|, Ada Berg”
_APPOSED = re.compile(_WHERE + r",\s(?:an?\s(?:[\w-]+\s){1,5}(?:named|called)\s)?(?:[A-Z][\w.-]*\s){0,4}")
_APPOSED_WITH_OFFICE = re.compile(r",\s(?:the|an?)\s(?:[\w-]+\s){1,6}?(?:[A-Z][\w.-]*\s){0,4}")
_CLOSED = re.compile(r"(?:\s\([^()]{1,60}\))?[,.]|$")
_NEXT_WORD = re.compile(r"\s(\w+)")
_WHO = re.compile(r",?\swho\b")
_ADDED = re.compile(r"an?\s")
_OFFICE_OF = re.compile(
    r"(?:[Tt]he\s)?(?:[A-Z][\w.-]+\s){0,3}(?:Minister|Secretary|Commissioner)\sof\s(?=[A-Z]\w+\s(?:(?:(?:for|and)\s)?[A-Z]\w+\s){0,3}[A-Z])"
)
_NEAR = 80  # characters


def beside(text: str, actors: Actors, start: int, end: int) -> int | None:
    """The index of the actor whose name stands before or after the description between commas; None where none does."""
    before = _described_behind(text, actors, start, end)
    return before if before is not None else _apposed(text, actors, end)


def _apposed(text: str, actors: Actors, end: int) -> int | None:
    """The index of the actor whose name follows the description that ends there, None where no name does."""
    near = [
        one
        for one in actors.inside(end, end + _NEAR)
        if actors.actors[one.actor].kind is not ActorKind.COUNTRY and one.form is MentionForm.NAME
    ]
    is_person = bool(near) and actors.actors[near[0].actor].kind is ActorKind.PERSON
    between = _APPOSED_WITH_OFFICE if is_person else _APPOSED  # “Its chairman, the jurist Ada Berg, said”
    if not near or not (between.fullmatch(text, end, near[0].start) or _APPOSED.fullmatch(text, end, near[0].start)):
        return None
    return near[0].actor if _CLOSED.match(text, near[0].end) else None


def _described_behind(text: str, actors: Actors, start: int, end: int) -> int | None:
    """The person whose name stands right before what a comma adds to it: “Ada Berg, | a judge in Ostia who …|, said”.

    Who has no comma behind speaks of the one named before: “Ostia had expelled Ada Berg, | a judge | said”.
    """
    if not _ADDED.match(text, start) or text[max(0, start - 2) : start] != ", ":
        return None
    follows = _NEXT_WORD.match(text, end)
    if follows is not None and follows[1] in SPOKEN:
        return None
    before = [one for one in actors.inside(max(0, start - _NEAR), start) if one.end == start - 2]
    is_person = bool(before) and actors.actors[before[-1].actor].kind is ActorKind.PERSON
    return before[-1].actor if is_person else None


def holds_office_of(text: str, actors: Actors, start: int, end: int) -> bool:
    """Whether the name at the end is that of who holds the office: “Minister of State Ann Dow”, “Chair of the Lake Council Ann Dow”."""
    named = actors.inside(start, end)
    is_person = bool(named) and named[-1].end == end and actors.actors[named[-1].actor].kind is ActorKind.PERSON
    if not is_person:
        return False
    if _OFFICE_OF.match(text, start, end):
        return True
    before = named[:-1] if len(named) > 1 else ()
    is_body = bool(before) and actors.actors[before[-1].actor].kind not in {ActorKind.PERSON, ActorKind.PUBLICATION}
    return is_body and before[-1].end == named[-1].start - 1 and " of " in text[start : before[-1].start + 1]


def person_who(text: str, actors: Actors, start: int, end: int) -> int | None:
    """Whoever “who” tells of behind a paper of his: “a statement by the minister | Ada Berg |, who said”; None elsewhere."""
    who = _WHO.search(text, start, end)
    named = [one for one in actors.inside(start, who.start()) if one.end == who.start()] if who else []
    is_person = bool(named) and actors.actors[named[-1].actor].kind is ActorKind.PERSON
    is_paper = singular(text[start : head_end(text, actors, start, end)]) in DOCUMENTS
    return named[-1].actor if is_person and is_paper else None
