"""What a class remembers: what it would still know on a day if nothing more were studied, what comes back, how true it was."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.db.models import QuerySet

from quiz.domain.plans import PARAMETERS_VERSION
from quiz.domain.remembering import distributions
from quiz.domain.remembering.ahead import Ahead, ahead
from quiz.domain.remembering.forgetting import Forgetting, forgetting
from quiz.domain.remembering.left import Left, LeftOfClass, left_of
from quiz.domain.remembering.retention import Retention
from quiz.models import Classroom, Fact, Memory, ParameterSet, Review, User
from quiz.reports.learners import DAYS_AHEAD
from quiz.reports.remembering import true_retention
from quiz.reports.roster import names_in

WORST = 10


@dataclass(frozen=True, slots=True)
class FactLeft:
    """How many learners have met a fact, and how many of all would recall it."""

    fact: int
    statement: str
    language: str
    left: Left


@dataclass(frozen=True, slots=True)
class StoryLeft:
    """The facts of a story, those first that the fewest would recall, and how many of them a learner would on average."""

    title: str
    language: str
    facts: Sequence[FactLeft]

    @property
    def known(self) -> float:
        """How many of the facts a learner of the class would recall on average."""
        return sum(fact.left.share for fact in self.facts)

    @property
    def percent(self) -> int:
        """The same as a share in whole per cent."""
        return round(100 * self.known / len(self.facts))

    @property
    def worst(self) -> Sequence[FactLeft]:
        """What to take up again first."""
        return self.facts[:WORST]

    @property
    def rest(self) -> Sequence[FactLeft]:
        """The others."""
        return self.facts[WORST:]


@dataclass(frozen=True, slots=True)
class LearnerLeft:
    """How many of the facts one learner has met, and would recall."""

    learner: User
    name: str
    left: Left


@dataclass(frozen=True, slots=True)
class ClassMemory:
    """What is left on the day, by story and by learner, and what the class's memory looks like today."""

    facts: int
    known: float
    stories: Sequence[StoryLeft]
    learners: Sequence[LearnerLeft]
    chances: Sequence[int]
    stabilities: Sequence[int]
    ahead: Ahead
    retention: Retention

    @property
    def percent(self) -> int:
        """How many of the facts are left on average, in whole per cent."""
        return round(100 * self.known / self.facts) if self.facts else 0


def class_memory(classroom: Classroom, *, on: date, today: date) -> ClassMemory:
    """The class in the facts of the stories that it was given, or of all where it was given none; six queries at most."""
    enrolments = classroom.enrolments.select_related("learner").order_by("learner__display_name", "learner__username")
    learners = [enrolment.learner for enrolment in enrolments]
    names = names_in(learners)
    facts = _facts_of(classroom)
    rows = list(facts.values_list("pk", "statement", "story", "story__title", "story__language"))
    of_class = {"learner__classrooms": classroom, "fact__in": facts.order_by()}
    columns = ("learner", "fact", "stability", "last_day", "due_on", "parameters")
    memories = list(Memory.objects.filter(**of_class).values_list(*columns))
    shapes = _shapes({row[5] for row in memories})
    left = left_of(
        (
            (learner, fact, shapes[version].chance(stability, (on - last_day).days))
            for learner, fact, stability, last_day, _due_on, version in memories
        ),
        [row[0] for row in rows],
        [learner.pk for learner in learners],
    )
    known = sum(one.known for one in left.by_learner.values()) / max(1, len(learners))
    return ClassMemory(
        len(rows),
        known,
        _by_story(rows, left),
        [LearnerLeft(learner, names[learner.pk], left.by_learner[learner.pk]) for learner in learners],
        distributions.counts(left.chances, distributions.CHANCES),
        distributions.counts((row[2] for row in memories), distributions.STABILITIES),
        ahead((row[4] for row in memories), today, DAYS_AHEAD),
        true_retention(Review.objects.filter(**of_class), today),
    )


def _facts_of(classroom: Classroom) -> QuerySet[Fact]:
    facts = Fact.objects.taught().order_by("story", "pk")
    given = set(classroom.assignments.values_list("question_set__story", flat=True))
    return facts.filter(story__in=given) if given else facts


def _shapes(versions: set[str]) -> dict[str, Forgetting]:
    """The curve of each version of the parameters; one query where learners have their own."""
    shapes = {PARAMETERS_VERSION: forgetting()}
    own = versions - set(shapes)
    if own:
        rows = ParameterSet.objects.filter(version__in=own).values_list("version", "values")
        shapes |= {version: forgetting(tuple(values)) for version, values in rows}
    return shapes


def _by_story(rows: Iterable[tuple[int, str, int, str, str]], left: LeftOfClass) -> list[StoryLeft]:
    stories = []
    for (_story, title, language), group in groupby(rows, key=lambda row: row[2:]):
        facts = [FactLeft(pk, statement, language, left.by_fact[pk]) for pk, statement, *_rest in group]
        stories.append(StoryLeft(title, language, sorted(facts, key=lambda fact: (fact.left.share, fact.fact))))
    return stories
