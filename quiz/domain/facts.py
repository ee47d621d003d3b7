"""What a story states, as frozen values: actors, evidence, attribution and facts with typed slots."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from quiz.domain.deals import is_deal
from quiz.domain.messages import Message, message
from quiz.domain.partial_dates import PartialDate

_PREFIXED = re.compile(r"[a-z]{1,3}[-’'][A-Z]")  # “al-Zendi”, “d’Arcy”


class ActorKind(StrEnum):
    """What an actor is; wrong options are only ever taken from actors of the same kind."""

    PERSON = "person"
    COUNTRY = "country"
    ORGANISATION = "organisation"
    ALLIANCE = "alliance"
    PUBLICATION = "publication"


class FactKind(StrEnum):
    """What sort of statement a fact is; decides its slots and what may be asked of it."""

    EVENT = "event"
    ROLE = "role"
    TRANSFER = "transfer"
    MEMBERSHIP = "membership"
    OBLIGATION = "obligation"
    CLAIM = "claim"


class Mode(StrEnum):
    """Who stands behind a statement: the story itself, or an actor whom it names."""

    STORY = "story"
    REPORTED = "reported by"
    CLAIMED = "claimed by"
    ANNOUNCED = "announced by"
    DENIED = "denied by"


class Relation(StrEnum):
    """What a membership fact says of a member and an alliance."""

    MEMBER = "is a member of"
    FOUNDED = "founded"
    JOINED = "joined"
    LEFT = "left"
    NOT_RENEWED = "did not renew its membership of"
    ANNOUNCED_LEAVING = "announced that it would leave"

    @property
    def told(self) -> str:
        """The verb between member and alliance; most alliances have more than one founder."""
        return "helped found" if self is Relation.FOUNDED else self.value


class Kept(StrEnum):
    """Whether an obligation was kept, as far as the story says."""

    YES = "yes"
    NO = "no"
    DISPUTED = "disputed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, country, organisation, alliance or publication.

    ``key`` is unique among all actors; ``aliases`` are other names that stand for it ("Minsk" for Belarus).
    """

    key: str
    name: str
    kind: ActorKind
    aliases: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The name and every alias, the name first."""
        return (self.name, *self.aliases)


def describes(name: str) -> bool:
    """Whether a name describes an actor rather than naming it: “unnamed experts”, but not “Maryam al-Zendi” or “Pretoria deal”."""
    last = name.split()[-1:]
    return last != [] and last[0][:1].islower() and not _PREFIXED.match(last[0]) and not is_deal(name)


@dataclass(frozen=True, slots=True)
class Evidence:
    """The exact quote of a story that settles a fact.

    ``start`` and ``end`` count code points of the story's text, end exclusive; ``prefix`` and ``suffix`` are up to
    32 characters around it (W3C TextQuoteSelector), so that the quote can be found again after an edit.
    """

    quote: str
    start: int
    end: int
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says so. ``actor`` is None exactly when the mode is STORY."""

    mode: Mode = Mode.STORY
    actor: Actor | None = None

    def __post_init__(self) -> None:
        if (self.actor is None) != (self.mode is Mode.STORY):
            msg = "An attribution names an actor unless the story itself says so."
            raise ValueError(msg)


class SlotType(StrEnum):
    """What may stand in a slot."""

    ACTOR = "actor"
    TEXT = "text"
    RELATION = "relation"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Slot:
    """One named place in a kind of fact, and the column that stores it."""

    name: str
    column: str
    type: SlotType
    required: bool
    help: Message


def _actor(name: str, column: str, text: Message, *, required: bool = True) -> Slot:
    return Slot(name, column, SlotType.ACTOR, required, text)


def _text(name: str, column: str, text: Message, *, required: bool = True) -> Slot:
    return Slot(name, column, SlotType.TEXT, required, text)


SLOTS: Mapping[FactKind, tuple[Slot, ...]] = {
    FactKind.EVENT: (
        _text("what", "matter", message("a full clause without its date: “Azerbaijani troops invaded Armenia”")),
        _actor("actor", "agent", message("who did it"), required=False),
        _actor("target", "counterpart", message("to whom it was done"), required=False),
    ),
    FactKind.ROLE: (
        _actor("holder", "agent", message("who holds the role")),
        _text("role", "matter", message("a noun phrase that follows “is”: “the Prime Minister of Armenia”")),
        _actor("of", "counterpart", message("the country or body the role belongs to"), required=False),
    ),
    FactKind.TRANSFER: (
        _actor("supplier", "agent", message("who supplied")),
        _actor("recipient", "counterpart", message("who received")),
        _text("goods", "matter", message("a noun phrase that follows “supplied”: “electronic-warfare equipment”")),
    ),
    FactKind.MEMBERSHIP: (
        _actor("member", "agent", message("who belongs, or belonged")),
        Slot("relation", "relation", SlotType.RELATION, required=True, help=message("what the member did or is")),
        _actor("alliance", "alliance", message("the alliance")),
    ),
    FactKind.OBLIGATION: (
        _actor("debtor", "agent", message("who owes")),
        _actor("creditor", "counterpart", message("to whom it is owed"), required=False),
        _actor("alliance", "alliance", message("the alliance or treaty under which it is owed")),
        _text("duty", "matter", message("a verb phrase that follows “must”: “help a member that is attacked”")),
        _text("trigger", "trigger", message("what calls for it: “a member is attacked”"), required=False),
        _text("done", "response", message("what was done about it"), required=False),
        Slot("kept", "kept", SlotType.KEPT, required=True, help=message("was it kept: yes, no, disputed or unknown")),
    ),
    FactKind.CLAIM: (
        _actor("speaker", "agent", message("who said it")),
        _text("content", "matter", message("a clause that follows “said that”: “it would leave the alliance”")),
        _text("words", "words", message("the exact words, where the story quotes them"), required=False),
        _actor("about", "counterpart", message("about whom"), required=False),
    ),
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement that a story supports.

    ``key`` is unique within its story; ``statement`` is one full sentence in our own words. ``slots`` holds an
    ``Actor``, or text (relations and kept by their value), under the names that ``SLOTS[kind]`` lists; optional
    slots that are empty are absent.
    """

    key: str
    kind: FactKind
    statement: str
    evidence: Evidence
    attribution: Attribution = field(default_factory=Attribution)
    slots: Mapping[str, Actor | str] = field(default_factory=dict)
    date: PartialDate | None = None

    def actor(self, name: str) -> Actor | None:
        """The actor in that slot, or None where it is empty."""
        value = self.slots.get(name)
        return value if isinstance(value, Actor) else None

    def text(self, name: str) -> str:
        """The text in that slot, empty where it is empty."""
        value = self.slots.get(name, "")
        return value if isinstance(value, str) else value.name

    def actors(self) -> Iterator[tuple[str, Actor]]:
        """Each slot that holds an actor, by name, in the order of the kind's slots."""
        for slot in SLOTS[self.kind]:
            actor = self.actor(slot.name)
            if actor is not None:
                yield slot.name, actor

    @property
    def is_claim(self) -> bool:
        """Whether it may only be asked with its speaker: claims, and all that an actor claims or denies."""
        return self.kind is FactKind.CLAIM or self.attribution.mode in {Mode.CLAIMED, Mode.DENIED}

    @property
    def speaker(self) -> Actor | None:
        """Who stands behind it: a claim's speaker, else the actor of the attribution."""
        return self.actor("speaker") if self.kind is FactKind.CLAIM else self.attribution.actor
