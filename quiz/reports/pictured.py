"""The facts of a story as its timeline and its map of alliances show them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from quiz.domain import facts as values
from quiz.domain.partial_dates import display_full
from quiz.models import Actor, Fact, Story, User
from quiz.models.wording import worded
from quiz.reports.learners import standing_by_fact
from quiz.reports.story_nav import StoryNav, story_nav


@dataclass(frozen=True, slots=True)
class PicturedFact:
    """A fact with its number in the text, who says so, when, and how the learner stands with it."""

    number: int
    anchor: str
    kind: str
    kind_label: str
    statement: str
    said_by: str
    mode: str
    is_claim: bool
    date: str
    standing: str


@dataclass(frozen=True, slots=True)
class PicturedStory:
    """The approved facts of a story, by their key among rows and in the order of the text, and its pages."""

    rows: Sequence[Fact]
    facts: Mapping[int, PicturedFact]
    nav: StoryNav


def pictured_story(story: Story, learner: User | None, today: date | None) -> PicturedStory:
    """The story's facts and pages; three queries, two for a stranger."""
    known = standing_by_fact(learner, story.pk, today) if learner and today else {}
    rows = Fact.objects.approved().filter(story=story).order_by("start", "pk")
    facts = list(rows.select_related("said_by", "agent", "counterpart", "alliance"))
    quizzes = story.sets.filter(current__isnull=False).exists()
    return picture(facts, {key: one.mastery.value for key, one in known.items()}, quizzes=quizzes)


def picture(facts: Sequence[Fact], standings: Mapping[int, str], *, quizzes: bool) -> PicturedStory:
    """These facts in the order of the text, with how the learner stands with those met; no query."""
    pictured = {
        fact.pk: _pictured(fact, number, standings.get(fact.pk, "")) for number, fact in enumerate(facts, start=1)
    }
    return PicturedStory(facts, pictured, story_nav(facts, quizzes=quizzes))


def _pictured(fact: Fact, number: int, standing: str) -> PicturedFact:
    return PicturedFact(
        number=number,
        anchor=f"fact-{fact.pk}",
        kind=fact.kind,
        kind_label=fact.get_kind_display(),
        statement=fact.attributed,
        said_by=str(fact.speaker or ""),
        mode=fact.get_mode_display(),
        is_claim=fact.kind == Fact.Kind.CLAIM or fact.mode in {Fact.Mode.CLAIMED, Fact.Mode.DENIED},
        date=worded(display_full(fact.date)) if fact.date else "",
        standing=standing,
    )


def as_values(rows: Sequence[Fact]) -> list[values.Fact]:
    """The facts as domain values; their actors come without other names, so that nothing is queried."""
    named = (actor for fact in rows for actor in (fact.said_by, fact.agent, fact.counterpart, fact.alliance) if actor)
    actors = {actor.pk: _actor(actor) for actor in named}
    return [fact.as_value(actors) for fact in rows]


def _actor(actor: Actor) -> values.Actor:
    return values.Actor(actor.key, actor.name, values.ActorKind(actor.kind))
