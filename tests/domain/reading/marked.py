"""Passages for tests, written with their marks in the text.

[Norland] is a country, [a:Lake Accord] an alliance, [o:River Agency] an organisation, [p:Ada Berg@Norland] a person of a
country, [d:Norlandic=Norland] a demonym, [Norhaven=Norland] another name of a country; {12 June 2024=2024-06-12} and
{2004} are dates; «Ada Berg|…» and «denied by Ada Berg|…» hold what somebody says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from quiz.domain.facts import ActorKind, Mode
from quiz.domain.reading.annotations import (
    Actors,
    DateSort,
    FoundActor,
    FoundDate,
    Mention,
    MentionForm,
    Passage,
    Proposal,
    Saying,
)
from quiz.domain.reading.sentences import sentence_of, split

_MARK = re.compile(r"\[(?P<actor>[^\]]+)\]|\{(?P<date>[^}]+)\}|«(?P<said>[^|]+)\||(?P<end>»)")
_KINDS = {"a": ActorKind.ALLIANCE, "o": ActorKind.ORGANISATION, "p": ActorKind.PERSON, "d": ActorKind.COUNTRY}


@dataclass
class _Reader:
    text: str = ""
    actors: list[FoundActor] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    dates: list[FoundDate] = field(default_factory=list)
    sayings: list[tuple[int, int, str]] = field(default_factory=list)
    begun: list[tuple[int, str]] = field(default_factory=list)

    def index(self, name: str, kind: ActorKind, country: str = "") -> int:
        for index, actor in enumerate(self.actors):
            if actor.name == name:
                return index
        self.actors.append(FoundActor(name, kind, country=country))
        return len(self.actors) - 1

    def actor(self, mark: str) -> None:
        letter, _, words = mark.rpartition(":")
        words, _, country = words.partition("@")
        surface, _, name = words.partition("=")
        kind = _KINDS.get(letter, ActorKind.COUNTRY)
        own = name or surface
        index = self.index(own, kind, country or (own if kind is ActorKind.COUNTRY else ""))
        form = MentionForm.DEMONYM if letter == "d" else MentionForm.NAME
        self.mentions.append(Mention(len(self.text), len(self.text) + len(surface), index, form))
        self.text += surface

    def date(self, mark: str) -> None:
        words, _, stated = mark.partition("=")
        edtf = stated or words
        start = len(self.text)
        sort = DateSort.RELATIVE if stated == "-" else DateSort.CALENDAR
        stated = "" if edtf == "-" else edtf
        self.dates.append(FoundDate(start, start + len(words), words, stated, stated, "", sort))
        self.text += words


def passage(marked: str) -> Passage:
    """The passage that the marked text stands for."""
    reader, place = _Reader(), 0
    for found in _MARK.finditer(marked):
        reader.text += marked[place : found.start()]
        place = found.end()
        if found["actor"]:
            reader.actor(found["actor"])
        elif found["date"]:
            reader.date(found["date"])
        elif found["said"]:
            reader.begun.append((len(reader.text), found["said"]))
        else:
            start, who = reader.begun.pop()
            reader.sayings.append((start, len(reader.text), who))
    reader.text += marked[place:]
    return _passage(reader)


def _passage(reader: _Reader) -> Passage:
    sentences = split(reader.text)
    sayings = []
    for start, end, who in reader.sayings:
        mode, name = (
            (Mode.DENIED, who.removeprefix("denied by ")) if who.startswith("denied by ") else (Mode.CLAIMED, who)
        )
        mode, name = (
            (Mode.ANNOUNCED, who.removeprefix("announced by ")) if who.startswith("announced by ") else (mode, name)
        )
        speaker = next((index for index, actor in enumerate(reader.actors) if actor.name == name), None)
        sentence = sentence_of(sentences, start, start + 1).index
        sayings.append(Saying(start, end, (start, start), (start, start), speaker, mode, sentence))
    actors = Actors(tuple(reader.actors), tuple(reader.mentions))
    return Passage(reader.text, sentences, tuple(reader.dates), actors, (), tuple(sayings))


def duty_told(found: Passage, proposal: Proposal) -> str:
    """A proposed duty on one line: its statement, the duty, whether it was kept and who says so."""
    said = f" by {proposal.mode} {found.actors.actors[proposal.said_by].name}" if proposal.said_by is not None else ""
    return f"{proposal.statement} ({proposal.slots['duty']}) {proposal.slots['kept']}{said}"
