"""What the page shows on which a teacher decides on the facts of a story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from django.utils.text import capfirst

from quiz.domain.facts import SLOTS, FactKind, SlotType
from quiz.domain.partial_dates import display_full
from quiz.domain.reading.marking import Segment, Span, paragraphs
from quiz.domain.reading.parts import Part
from quiz.models import Actor, Fact, Story
from quiz.models.facts import ACTOR_COLUMNS
from quiz.models.slots import SLOT_LABELS
from quiz.models.wording import worded
from quiz.reports.duplicates import likely_duplicates


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which facts the page shows; empty: all, of the whole text where no part of it is named."""

    kind: str = ""
    confidence: str = ""
    decided: str = ""
    part: Part | None = None

    def shows(self, fact: Fact) -> bool:
        """Whether the fact is among them."""
        waits = fact.status == Fact.Status.PROPOSED
        return (
            (self.part is None or self.part.holds(fact.start))
            and self.kind in {"", fact.kind}
            and self.confidence in {"", fact.confidence}
            and self.decided in {"", "no" if waits else "yes"}
        )


@dataclass(frozen=True, slots=True)
class FactCard:
    """A fact as a teacher decides on it; ``number`` counts the story's facts in the order of the text."""

    fact: Fact
    number: int
    slots: Sequence[tuple[str, str]]
    date: str
    duplicates: Sequence[Fact]

    @property
    def stands(self) -> bool:
        """Whether the story has its words; one that was rejected may rest on words of an older text."""
        return self.fact.story.text[self.fact.start : self.fact.end] == self.fact.quote

    @property
    def waits(self) -> bool:
        """Whether nobody has decided on it yet."""
        return self.fact.status == Fact.Status.PROPOSED

    @property
    def state(self) -> str:
        """Changes whenever something does that the card shows."""
        stored = [getattr(self.fact, field.attname) for field in self.fact._meta.concrete_fields]
        twins = [(twin.pk, twin.statement) for twin in self.duplicates]
        names = (str(self.fact.decided_by), str(self.fact.merged_into), str(self.fact.said_by))
        return sha256(repr((self.number, stored, self.slots, self.date, twins, names)).encode()).hexdigest()[:8]


@dataclass(frozen=True, slots=True)
class Band:
    """The proposals of one confidence that wait for a decision."""

    confidence: str
    label: str
    keys: Sequence[int]


@dataclass(frozen=True, slots=True)
class KindGroup:
    """The cards of one kind of fact."""

    kind: str
    label: str
    cards: Sequence[FactCard]

    @property
    def decided(self) -> int:
        """How many of them wait no more."""
        return sum(not card.waits for card in self.cards)


@dataclass(frozen=True, slots=True)
class MarkedWords:
    """A stretch of the story, the shown facts that it settles, and those whose quote ends here."""

    text: str
    cards: Sequence[FactCard]
    ending: Sequence[FactCard]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the story, and where it begins in the text."""

    start: int
    words: Sequence[MarkedWords]

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.start + sum(len(words.text) for words in self.words)


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """A story beside its facts, and how far the review is.

    ``following`` says what to decide on after each fact, also after one that is not shown any more once it is decided on.
    """

    facts: Sequence[Fact]
    paragraphs: Sequence[Paragraph]
    groups: Sequence[KindGroup]
    bands: Sequence[Band]
    following: Mapping[int, int]
    decided: int
    total: int

    @property
    def waiting(self) -> int:
        """How many proposals wait for a decision, shown or not."""
        return self.total - self.decided


def review_of(story: Story, wanted: Wanted) -> ReviewPage:
    """The story with its facts marked, and a card for each that is wanted; one query."""
    related = (*ACTOR_COLUMNS, "decided_by", "merged_into")
    current = Fact.objects.filter(story=story).exclude(status=Fact.Status.SUPERSEDED)
    facts = list(current.select_related(*related).order_by("start", "pk"))
    for fact in facts:
        fact.story = story  # read once, its long text is not read again for every fact
    following = _following([fact for fact in _by_kind(facts) if replace(wanted, decided="").shows(fact)])
    groups = _groups(facts, wanted)
    cards = {card.fact.pk: card for group in groups for card in group.cards}
    reviewed = [fact for fact in facts if fact.confidence or fact.decided_at or fact.status == Fact.Status.PROPOSED]
    return ReviewPage(
        facts=facts,
        paragraphs=_paragraphs(story.text, wanted.part or Part(1, 0, len(story.text)), cards),
        groups=groups,
        bands=_bands(list(cards.values())),
        following=following,
        decided=sum(fact.status != Fact.Status.PROPOSED for fact in reviewed),
        total=len(reviewed),
    )


def _by_kind(facts: Sequence[Fact]) -> list[Fact]:
    return [fact for kind in Fact.Kind.values for fact in facts if fact.kind == kind]


def _groups(facts: Sequence[Fact], wanted: Wanted) -> list[KindGroup]:
    numbers = {fact.pk: number for number, fact in enumerate(facts, start=1)}
    duplicates = likely_duplicates(facts)
    cards = [
        FactCard(fact, numbers[fact.pk], _slots(fact), _date(fact), duplicates.get(fact.pk, ()))
        for fact in _by_kind(facts)
        if wanted.shows(fact)
    ]
    by_kind = {kind: [card for card in cards if card.fact.kind == kind] for kind in Fact.Kind.values}
    return [KindGroup(kind, str(Fact.Kind(kind).label), of_kind) for kind, of_kind in by_kind.items() if of_kind]


def _following(ordered: Sequence[Fact]) -> dict[int, int]:
    """By each fact the next that waits for a decision; after the last of these comes the first."""
    found: dict[int, int] = {}
    after = next((fact.pk for fact in ordered if fact.status == Fact.Status.PROPOSED), None)
    for fact in reversed(ordered):
        if after not in {None, fact.pk}:
            found[fact.pk] = after
        if fact.status == Fact.Status.PROPOSED:
            after = fact.pk
    return found


def _slots(fact: Fact) -> list[tuple[str, str]]:
    """The filled slots by name, less the words that the statement has as they are."""
    found = []
    for slot in SLOTS[FactKind(fact.kind)]:
        value = getattr(fact, slot.column)
        if value and slot.type in {SlotType.RELATION, SlotType.KEPT}:
            value = fact.get_relation_display() if slot.type is SlotType.RELATION else fact.get_kept_display()
        if value and not (slot.type is SlotType.TEXT and str(value) in fact.statement):
            found.append((capfirst(str(SLOT_LABELS[slot.name])), str(value)))
    return found


def _date(fact: Fact) -> str:
    return worded(display_full(fact.date)) if fact.date else ""


def _bands(cards: Sequence[FactCard]) -> list[Band]:
    keys: dict[str, list[int]] = {}
    for card in cards:
        if card.waits and card.fact.confidence:
            keys.setdefault(card.fact.confidence, []).append(card.fact.pk)
    return [Band(value, str(label), keys[value]) for value, label in Fact.Confidence.choices if value in keys]


def _paragraphs(text: str, part: Part, cards: dict[int, FactCard]) -> list[Paragraph]:
    at = part.start
    spans = [Span(card.fact.pk, card.fact.start - at, card.fact.end - at) for card in cards.values() if card.stands]
    found, position = [], at
    for segments in paragraphs(text[at : part.end], spans):
        words = "".join(segment.text for segment in segments)
        position = text.index(words, position)
        found.append(Paragraph(position, [_marked(segment, cards) for segment in segments]))
        position += len(words)
    return found


def _marked(segment: Segment, cards: dict[int, FactCard]) -> MarkedWords:
    ending = [cards[key] for key in segment.ending]
    return MarkedWords(segment.text, [cards[key] for key in segment.keys], ending)


def actors_in(facts: Sequence[Fact]) -> list[tuple[Actor, int]]:
    """The actors that the facts name, with the number of these facts, those named most first; two queries."""
    named = ({getattr(fact, f"{column}_id") for column in ACTOR_COLUMNS} - {None} for fact in facts)
    counts = Counter(key for keys in named for key in keys)
    rows = Actor.objects.filter(pk__in=counts).prefetch_related("aliases").order_by("name", "pk")
    return sorted(((row, counts[row.pk]) for row in rows), key=lambda pair: -pair[1])
