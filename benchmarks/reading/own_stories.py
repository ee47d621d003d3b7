"""The project's own stories as gold: their facts say what a teacher took from the text, though not all that is in it.

So only what is found can be measured, not how much of what is found is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from benchmarks.reading.anchors import Span, find_places
from benchmarks.reading.gold import (
    GoldActor,
    GoldDate,
    GoldEvent,
    GoldMembership,
    GoldMention,
    GoldObligation,
    GoldRole,
    GoldSaying,
    GoldSpeaker,
    GoldStory,
    GoldTransfer,
)
from benchmarks.reading.gold_actors import Candidate, longest
from benchmarks.reading.tally import Scores
from quiz.domain.facts import Actor, Fact, FactKind, Kept, Relation
from quiz.domain.formats.story_text import StoryFile, read
from quiz.domain.partial_dates import PartialDate
from quiz.domain.reading.annotations import MentionForm

OWN_STORIES = Path(__file__).resolve().parents[2] / "fixtures"
_NOT_MEASURED = ("precision", "unmixed", "state or place")
_LONG_WORD = re.compile(r"\w{4,}")
Mark = TypeVar("Mark", GoldDate, GoldSaying)


def load_own_stories(folder: Path) -> tuple[GoldStory, ...]:
    """Every story of the project's own format in that folder, by name."""
    return tuple(as_gold(read(path.read_text(encoding="utf-8"))) for path in sorted(folder.glob("*.story")))


def measurable(scores: Scores) -> Scores:
    """Only the measures that do not need every find of the text to be marked."""
    return {measure: counted for measure, counted in scores.items() if not measure.endswith(_NOT_MEASURED)}


def as_gold(file: StoryFile) -> GoldStory:
    """The story with marks made from its facts."""
    mentions = longest([one for actor in file.actors for one in _named(file.text, actor)])
    marks = _Marks(file.text, frozenset(mention.actor for mention in mentions))
    facts = {kind: [fact for fact in file.facts if fact.kind is kind] for kind in FactKind}
    claims = facts[FactKind.CLAIM]
    return GoldStory(
        slug=file.slug,
        text=file.text,
        published_on=file.published,
        actors={actor.key: GoldActor(actor.key, (actor.kind,), actor.name) for actor in file.actors},
        mentions=mentions,
        dates=_once(marks.date(fact.date, fact) for fact in file.facts if fact.date and _is_dated(fact)),
        quotations=_once(marks.quotation(fact) for fact in claims if fact.text("words")),
        claims=tuple(marks.claim(fact) for fact in claims),
        memberships=tuple(marks.membership(fact) for fact in facts[FactKind.MEMBERSHIP]),
        obligations=tuple(marks.obligation(fact) for fact in facts[FactKind.OBLIGATION]),
        events=tuple(marks.event(fact) for fact in facts[FactKind.EVENT]),
        roles=tuple(GoldRole(marks.key(fact, "holder"), _told(fact, "role")) for fact in facts[FactKind.ROLE]),
        transfers=tuple(marks.transfer(fact) for fact in facts[FactKind.TRANSFER]),
    )


def _named(text: str, actor: Actor) -> Iterator[Candidate]:
    """All places of the names; who goes by a description, as unnamed experts do, is not looked for."""
    for name in actor.names:
        for span in find_places(text, name) if name[:1].isupper() else []:
            yield Candidate(GoldMention(span, actor.key, MentionForm.NAME, name))


def _once(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """One mark for each place."""
    return tuple({mark.span: mark for mark in marks}.values())


def _told(fact: Fact, slot: str) -> Span:
    """The stretch of the evidence from the first to the last long word that the slot repeats."""
    words = {word.casefold() for word in _LONG_WORD.findall(fact.text(slot))}
    places = [found for found in _LONG_WORD.finditer(fact.evidence.quote) if found.group().casefold() in words]
    if not places:
        return _evidence(fact)
    return Span(fact.evidence.start + places[0].start(), fact.evidence.start + places[-1].end())


def _is_dated(fact: Fact) -> bool:
    """Whether its date stands in its evidence; a neighbouring sentence may give it too."""
    return fact.date is not None and fact.date.text in fact.evidence.quote


def _evidence(fact: Fact) -> Span:
    return Span(fact.evidence.start, fact.evidence.end)


@dataclass(frozen=True, slots=True)
class _Marks:
    """Makes a mark from a fact; ``named`` are the actors whom the text calls by a proper name."""

    text: str
    named: frozenset[str]

    def date(self, stated: PartialDate, fact: Fact) -> GoldDate:
        value = () if stated.inferred else (stated.edtf,)
        return GoldDate(self._within(stated.text, _evidence(fact)), (stated.stated,), value)

    def quotation(self, fact: Fact) -> GoldSaying:
        """The whole quotation from which the claim takes its words."""
        words = self._within(fact.text("words"), _evidence(fact))
        span = Span(self.text.rfind("“", 0, words.start) + 1, self.text.find("”", words.end))
        return GoldSaying(span, self._speaker(fact.speaker, fact))

    def claim(self, fact: Fact) -> GoldSaying:
        words = fact.text("words")
        span = self._within(words, _evidence(fact)) if words else _told(fact, "content")
        return GoldSaying(span, self._speaker(fact.speaker, fact))

    def membership(self, fact: Fact) -> GoldMembership:
        relations = (Relation(fact.text("relation")),)
        return GoldMembership(self.key(fact, "member"), relations, self.key(fact, "alliance"), _evidence(fact))

    def obligation(self, fact: Fact) -> GoldObligation:
        return GoldObligation(
            debtors=tuple(key for key in [self._debtor(fact)] if key),
            creditor=self.key(fact, "creditor"),
            alliance=self.key(fact, "alliance"),
            kept=(Kept(fact.text("kept")),),
            said_by=self._speaker(fact.attribution.actor, fact),
            spans=(_evidence(fact),),
        )

    def _debtor(self, fact: Fact) -> str:
        """Who owes; the members of an alliance too, whom the reading calls by the same name."""
        actor = fact.actor("debtor")
        return actor.key if actor and actor.name.endswith(" members") else self.key(fact, "debtor")

    def event(self, fact: Fact) -> GoldEvent:
        dated = self._within(fact.date.text if fact.date else "", _evidence(fact))
        return GoldEvent(_evidence(fact), dated, optional=not _is_dated(fact))

    def transfer(self, fact: Fact) -> GoldTransfer:
        said_by = self._speaker(fact.attribution.actor, fact)
        return GoldTransfer(self.key(fact, "supplier"), self.key(fact, "recipient"), _evidence(fact), said_by)

    def key(self, fact: Fact, slot: str) -> str:
        """The actor of that slot, empty where none is there whom the text names."""
        actor = fact.actor(slot)
        return actor.key if actor and actor.key in self.named else ""

    def _speaker(self, actor: Actor | None, fact: Fact) -> GoldSpeaker:
        if actor is None:
            return GoldSpeaker()
        return GoldSpeaker((actor.key,)) if actor.key in self.named else GoldSpeaker(words=_evidence(fact))

    def _within(self, words: str, around: Span) -> Span:
        """Where these words stand in the evidence; all of it where they do not stand there as they are."""
        start = self.text.find(words, around.start, around.end) if words else -1
        return Span(start, start + len(words)) if start >= 0 else around
