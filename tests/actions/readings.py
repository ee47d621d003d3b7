"""Readings of the factories' story, as the rules for reading would give them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from quiz.domain.facts import ActorKind, FactKind, Mode
from quiz.domain.messages import message
from quiz.domain.reading.annotations import (
    Actors,
    Confidence,
    DateSort,
    FoundActor,
    FoundDate,
    Passage,
    Proposal,
    Reading,
)
from quiz.domain.reading.sentences import split
from tests.factories import TEXT

FREEDONIA = FoundActor("Freedonia", ActorKind.COUNTRY)
SYLVANIA = FoundActor("Sylvania", ActorKind.COUNTRY, ("Sylvan Republic",))
LEAGUE = FoundActor("League", ActorKind.ALLIANCE, ("the League",))
ACTORS = (FREEDONIA, SYLVANIA, LEAGUE)
DAY = FoundDate(30, 40, "5 May 2021", "2021-05-05", "2021-05-05", "", DateSort.CALENDAR)


def proposal(quote: str = "Freedonia invaded Sylvania on 5 May 2021", **values: Any) -> Proposal:
    start = TEXT.index(quote)
    whole = Proposal(
        kind=FactKind.EVENT,
        statement=f"{quote}.",
        start=start,
        end=start + len(quote),
        sentence=0,
        confidence=Confidence.HIGH,
        why=message("“{words}” tells an act of an actor that is named; no date stands beside it.", words="invaded"),
        slots={"what": quote},
    )
    return replace(whole, **values)


INVASION = proposal(slots={"what": "Freedonia invaded Sylvania", "actor": 0, "target": 1}, date=DAY)
ASKING = proposal("Sylvania asked the League for help", confidence=Confidence.MEDIUM)
CLAIM = proposal(
    "The League sent a letter",
    kind=FactKind.CLAIM,
    statement="Sylvania said that the League sent a letter.",
    slots={"content": "the League sent a letter", "about": 2},
    mode=Mode.CLAIMED,
    said_by=1,
    confidence=Confidence.LOW,
)


def reading_of(*proposals: Proposal, text: str = TEXT, actors: tuple[FoundActor, ...] = ACTORS) -> Reading:
    return Reading(Passage(text, split(text), actors=Actors(actors)), proposals)
