"""Readings made by hand from the annotation itself, as a reader without a fault would give them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from benchmarks.reading.anchors import Span
from benchmarks.reading.gold import GoldSpeaker, GoldStory
from benchmarks.reading.proposal_scores import said_by as told_by
from quiz.domain.facts import ActorKind, FactKind, Mode
from quiz.domain.messages import message
from quiz.domain.reading.annotations import (
    Actors,
    Confidence,
    DateSort,
    FoundActor,
    FoundDate,
    Mention,
    Passage,
    Proposal,
    Quotation,
    Reading,
    Saying,
)
from quiz.domain.reading.sentences import sentence_of, split

Index = Mapping[str | Span | None, int]
"""Actors of a reading by their keys, or by the words that describe them."""


def perfect_reading(story: GoldStory) -> Reading:
    """All that is marked in the story, and nothing else."""
    keys: tuple[str | Span, ...] = (*story.actors, *story.described)
    index: Index = {key: number for number, key in enumerate(keys)}
    passage = Passage(
        text=story.text,
        sentences=tuple(split(story.text)),
        dates=tuple(_date(story, one.span, one.stated[0], (*one.value, "")[0]) for one in story.dates),
        actors=Actors(
            (
                *(FoundActor(actor.name, actor.kinds[0]) for actor in story.actors.values()),
                *(FoundActor(story.text[slice(*span)], ActorKind.PERSON) for span in story.described),
            ),
            (
                *(Mention(*one.span, index[one.actor], one.form) for one in story.mentions),
                *(Mention(*span, index[span]) for span in story.described),
            ),
        ),
        quotations=tuple(
            Quotation(*one.span, story.text[slice(*one.span)], _speaker(index, one.speaker)) for one in story.quotations
        ),
        sayings=tuple(
            Saying(*one.span, (0, 0), one.speaker.words or (0, 0), _speaker(index, one.speaker), Mode.CLAIMED, 0)
            for one in story.claims
        ),
    )
    return Reading(passage, tuple(_proposals(story, passage, index)))


def empty_reading(story: GoldStory) -> Reading:
    """Nothing is found."""
    return Reading(Passage(story.text, tuple(split(story.text))), ())


def _date(story: GoldStory, span: Span, stated: str, value: str) -> FoundDate:
    return FoundDate(*span, story.text[slice(*span)], stated, value, "", DateSort.CALENDAR)


def _speaker(index: Index, speaker: GoldSpeaker) -> int | None:
    if speaker.or_story or not speaker.is_known:
        return None
    return index[speaker.actors[0] if speaker.actors else speaker.words]


def _proposals(story: GoldStory, passage: Passage, index: Index) -> Iterator[Proposal]:
    def propose(kind: FactKind, span: Span, slots: dict[str, str], said_by: GoldSpeaker | None = None) -> Proposal:
        teller = said_by or told_by(story, span)
        speaker = _speaker(index, teller) if teller else None
        return Proposal(
            kind=kind,
            statement="Somebody says so.",
            start=span.start,
            end=span.end,
            sentence=sentence_of(passage.sentences, span.start, span.start + 1).index,
            confidence=Confidence.HIGH,
            why=message("it is marked"),
            slots={name: index.get(value, value) for name, value in slots.items() if value},
            mode=Mode.STORY if speaker is None else Mode.CLAIMED,
            said_by=speaker,
        )

    for claim in story.claims:
        yield propose(FactKind.CLAIM, claim.span, {}, claim.speaker)
    for member in story.memberships:
        slots = {"member": member.member, "relation": member.relations[0].value, "alliance": member.alliance}
        yield propose(FactKind.MEMBERSHIP, member.span, slots)
    for owed in story.obligations:
        slots = {"debtor": (*owed.debtors, "")[0], "alliance": owed.alliance, "kept": owed.kept[0].value}
        yield propose(FactKind.OBLIGATION, owed.spans[0], slots, owed.said_by)
    for role in story.roles:
        yield propose(FactKind.ROLE, role.span, {"holder": role.holder, "role": story.text[slice(*role.span)]})
    for transfer in story.transfers:
        slots = {"supplier": transfer.supplier, "recipient": transfer.recipient}
        yield propose(FactKind.TRANSFER, transfer.span, slots, transfer.said_by)
    for event in story.events:
        dated = next((date for date in passage.dates if event.date.shared(Span(date.start, date.end))), None)
        yield replace(propose(FactKind.EVENT, event.span, {"what": story.text[slice(*event.span)]}), date=dated)
