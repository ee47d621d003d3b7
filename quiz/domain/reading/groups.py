"""The members of an alliance as one actor: nobody names them, yet they owe what the alliance’s treaty lays down."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from quiz.domain.facts import SLOTS, ActorKind, SlotType
from quiz.domain.reading.annotations import Actors, FoundActor, Proposal

_ANY = "members of "


def members_of(alliance: str) -> str:
    """The members of an alliance, as words in an actor’s slot; ``alliance`` as it stands inside a sentence: “the CSTO”."""
    return f"{_ANY}{alliance}"


def with_groups(actors: Actors, proposals: Iterable[Proposal]) -> tuple[Actors, tuple[Proposal, ...]]:
    """The actors with those whom the proposals describe in words, one for each name, and the proposals with their indexes."""
    every = list(actors.actors)
    places = {actor.name: index for index, actor in enumerate(every)}
    told = []
    for proposal in proposals:
        slots = dict(proposal.slots)
        for slot, words in _described(proposal):
            group = _group(words)
            if group.name not in places:
                places[group.name] = len(every)
                every.append(group)
            slots[slot] = places[group.name]
        told.append(replace(proposal, slots=slots))
    return replace(actors, actors=tuple(every)), tuple(told)


def _described(proposal: Proposal) -> Iterator[tuple[str, str]]:
    for slot in SLOTS[proposal.kind]:
        value = proposal.slots.get(slot.name)
        if slot.type is SlotType.ACTOR and isinstance(value, str):
            yield slot.name, value


def _group(words: str) -> FoundActor:
    if not words.startswith(_ANY):
        return FoundActor(words.removeprefix("the "), ActorKind.ORGANISATION, (words,))
    alliance = words.removeprefix(_ANY).removeprefix("the ")
    return FoundActor(f"{alliance} members", ActorKind.ORGANISATION, (words,))
