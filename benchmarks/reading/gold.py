"""What a careful teacher marks in a story: the values that a reading is measured against.

GUIDELINE.md, beside the stories, says what is marked and why. ``optional`` marks may be found or not: neither counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from benchmarks.reading.anchors import Span
from quiz.domain.facts import ActorKind, Kept, Relation
from quiz.domain.reading.annotations import MentionForm


@dataclass(frozen=True, slots=True)
class GoldSpeaker:
    """Who says something: any of these actors, or somebody without a name whom these words of the story describe.

    ``or_story`` is set where it may as well be taken for the word of the story itself.
    """

    actors: tuple[str, ...] = ()
    words: Span | None = None
    or_story: bool = False

    @property
    def is_known(self) -> bool:
        """Whether the story lets one tell."""
        return bool(self.actors) or self.words is not None


@dataclass(frozen=True, slots=True)
class GoldDate:
    """An expression of time, with every way in which its stated part may be written.

    ``value`` is what it means when the rest of the story and its date are known; none where that cannot be told.
    """

    span: Span
    stated: tuple[str, ...]
    value: tuple[str, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldMention:
    """One place where an actor, by its key, is named; ``surface`` is what stands there."""

    span: Span
    actor: str
    form: MentionForm
    surface: str
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldActor:
    """An actor of the story, and each kind that it may be taken for: the UN is an organisation or an alliance."""

    key: str
    kinds: tuple[ActorKind, ...]
    name: str


@dataclass(frozen=True, slots=True)
class GoldSaying:
    """Words in quotation marks (the marks left out), or what somebody is said to have said."""

    span: Span
    speaker: GoldSpeaker
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldMembership:
    """One member and one alliance, the words that say so, and the relations that a fair reader may see in them."""

    member: str
    relations: tuple[Relation, ...]
    alliance: str
    span: Span
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldObligation:
    """What somebody owes, was asked for, promised, refused, fulfilled or broke.

    ``spans`` are the words that show it, each enough by itself; ``kept`` are the outcomes that a fair reader may give;
    ``said_by`` is unknown where the story itself speaks. Debtors are the actors that may stand as one.
    """

    debtors: tuple[str, ...]
    creditor: str
    alliance: str
    kept: tuple[Kept, ...]
    said_by: GoldSpeaker
    spans: tuple[Span, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """The clause that a date dates."""

    span: Span
    date: Span
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldRole:
    """Who is what: ``span`` is the noun phrase."""

    holder: str
    span: Span
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldTransfer:
    """Who supplied what to whom: ``span`` is the goods."""

    supplier: str
    recipient: str
    span: Span
    said_by: GoldSpeaker
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldStory:
    """A story with all its marks."""

    slug: str
    text: str
    published_on: date | None
    actors: Mapping[str, GoldActor]
    mentions: tuple[GoldMention, ...]
    dates: tuple[GoldDate, ...] = ()
    quotations: tuple[GoldSaying, ...] = ()
    claims: tuple[GoldSaying, ...] = ()
    memberships: tuple[GoldMembership, ...] = ()
    obligations: tuple[GoldObligation, ...] = ()
    events: tuple[GoldEvent, ...] = ()
    roles: tuple[GoldRole, ...] = ()
    transfers: tuple[GoldTransfer, ...] = ()

    @property
    def described(self) -> tuple[Span, ...]:
        """The words of the story for those who say something and have no name; they may be found as actors."""
        speakers = [one.speaker for one in (*self.quotations, *self.claims)]
        speakers += [one.said_by for one in self.obligations] + [one.said_by for one in self.transfers]
        return tuple(dict.fromkeys(speaker.words for speaker in speakers if speaker.words))
