"""What is found in a text, as frozen values: dates, actors with their mentions, quotations, and proposed facts.

Every span counts code points of the text, end exclusive, and ``text[start:end]`` is what it marks.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from quiz.domain.facts import ActorKind, FactKind, Mode
from quiz.domain.messages import Message
from quiz.domain.reading.clauses import Parses
from quiz.domain.reading.sentences import Sentence

_LONGEST_NAME = 60  # code points


class DateSort(StrEnum):
    """What sort of expression tells the time."""

    CALENDAR = "calendar"
    """It names a day, month, year, decade …: “12 June”, “between 2018 and 2022”."""
    RELATIVE = "relative"
    """It needs another day to be known: “yesterday”, “this week”, “three weeks later”."""
    VAGUE = "vague"
    """It points to no stretch of the calendar: “now”, “recently”."""
    DURATION = "duration"
    """How long, where that dates something roughly: “more than a decade”."""


@dataclass(frozen=True, slots=True)
class FoundDate:
    """An expression of time.

    ``stated`` is EDTF with X for every part that the text does not give ("XXXX-06-12"), empty where it gives none;
    ``edtf`` may add an inferred part, and ``inferred_from`` then says from what. No digit of ``stated`` is invented.
    ``modifier`` is "early", "mid", "late", "about", "by", "since" …, or empty.
    """

    start: int
    end: int
    text: str
    stated: str
    edtf: str
    inferred_from: str
    sort: DateSort
    modifier: str = ""

    @property
    def inferred_year(self) -> bool:
        """Whether the year is known, but not from the expression itself."""
        return self.edtf[:4].isdigit() and not self.stated[:4].isdigit()


class MentionForm(StrEnum):
    """How a mention names its actor."""

    NAME = "name"
    """The name, an alias, a short form or an acronym: “Lukashenko”, “CSTO”."""
    DEMONYM = "demonym"
    """The adjective or the people of a country: “Azerbaijani”."""
    CAPITAL = "capital"
    """A capital or seat of government that stands for the state: “Minsk and Yerevan are allies”."""
    PLACE = "place"
    """A capital as a place on the map: “recalled to Yerevan”."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where an actor is named; ``actor`` is its index among the reading's actors."""

    start: int
    end: int
    actor: int
    form: MentionForm = MentionForm.NAME


@dataclass(frozen=True, slots=True)
class FoundActor:
    """One actor with all the names that the text uses for it, the fullest as ``name``.

    ``country`` is the ISO 3166 code (two letters) of the country that it is or belongs to, the country’s name where that
    has no code, or empty; ``roles`` are the titles that the text gives to a person: “Prime Minister”.
    """

    name: str
    kind: ActorKind
    aliases: tuple[str, ...] = ()
    country: str = ""
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Actors:
    """All actors of a text, and their mentions in the order of the text."""

    actors: tuple[FoundActor, ...] = ()
    mentions: tuple[Mention, ...] = ()

    def inside(self, start: int, end: int) -> tuple[Mention, ...]:
        """The mentions that lie wholly in the span, in order."""
        first = bisect_left(self.mentions, start, key=lambda mention: mention.start)
        last = bisect_left(self.mentions, end, key=lambda mention: mention.start)
        return tuple(mention for mention in self.mentions[first:last] if mention.end <= end)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks, the marks left out; ``speaker`` is the index of who said them, where that is known."""

    start: int
    end: int
    text: str
    speaker: int | None = None


@dataclass(frozen=True, slots=True)
class Saying:
    """Words that the text puts into somebody's mouth, in quotation marks or not.

    ``start`` and ``end`` are what was said; ``cue`` and ``source`` are the spans of the words that say so (“announced
    that”) and of those that name who said it (“Armenian Prime Minister Nikol Pashinyan”, “he”). ``speaker`` is the index of
    that actor once pronouns are resolved, None where it is not known. ``mode`` is never STORY. ``asides`` are spans within
    it that the story itself tells in passing: “said that Dosan, who took office in 2019, had lied”.
    """

    start: int
    end: int
    cue: tuple[int, int]
    source: tuple[int, int]
    speaker: int | None
    mode: Mode
    sentence: int
    asides: tuple[tuple[int, int], ...] = ()

    def holds(self, start: int, end: int) -> bool:
        """Whether the whole span is part of what was said, and no aside of the story."""
        inside = self.start <= start and end <= self.end
        return inside and not any(first <= start and end <= last for first, last in self.asides)


class Confidence(StrEnum):
    """How sure the rules are of a proposal."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A fact that the text may support, for a teacher to decide on.

    ``start`` and ``end`` are its evidence, within the sentence of that index. ``slots`` has the names of
    ``domain.facts.SLOTS[kind]``; an actor stands there by its index, all else as text: also, until the whole story is
    read, the members of an alliance. ``said_by`` is the index of who
    says so, None exactly when ``mode`` is STORY. ``why`` tells the teacher which words led to it.
    """

    kind: FactKind
    statement: str
    start: int
    end: int
    sentence: int
    confidence: Confidence
    why: Message
    slots: Mapping[str, int | str] = field(default_factory=dict)
    date: FoundDate | None = None
    mode: Mode = Mode.STORY
    said_by: int | None = None


@dataclass(frozen=True)
class Passage:
    """What the rules for facts work on: a text with its sentences, dates, actors, quotations and sayings found."""

    text: str
    sentences: tuple[Sentence, ...]
    dates: tuple[FoundDate, ...] = ()
    actors: Actors = field(default_factory=Actors)
    quotations: tuple[Quotation, ...] = ()
    sayings: tuple[Saying, ...] = ()
    parsed: Parses | None = field(default=None, compare=False, repr=False)

    @cached_property
    def parses(self) -> Parses:
        """The verbs and clauses of the text, each sentence read once for all rules."""
        return self.parsed or Parses(self.text)

    def unvouched(self, sentence: Sentence) -> tuple[tuple[int, int], ...]:
        """The stretches of the sentence that the text itself does not say to be so, though it may not tell who does."""
        found = self.parses.unvouched(sentence.start, sentence.end)
        opening = self.actors.inside(sentence.start, sentence.start + _LONGEST_NAME)
        is_named = bool(opening) and opening[0].start == sentence.start and sentence.text[-1:] not in {".", "!", "?"}
        if is_named and self.text[opening[0].end : opening[0].end + 2] == ": ":
            return (*found, (opening[0].end, sentence.end))  # “Norland: Ostia broke the pact”
        return found

    def saying_at(self, start: int, end: int) -> Saying | None:
        """The narrowest saying that holds the whole span, or None where the story itself speaks."""
        around = [saying for saying in self.sayings if saying.holds(start, end)]
        return min(around, key=lambda saying: saying.end - saying.start, default=None)


@dataclass(frozen=True, slots=True)
class Reading:
    """A text read to the end: what was found in it, and the facts that are proposed, in the order of the text."""

    passage: Passage
    proposals: tuple[Proposal, ...]
