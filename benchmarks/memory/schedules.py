"""Ways to decide what a learner is asked next: our queue, Anki's SM-2, a Leitner box, a quiz without cards.

On cards all three take what is due before what is new, and at most as many new facts a day as our learners begin with.
A card is only ever recalled or missed: Hard and Easy are never pressed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from random import Random
from typing import Any, Protocol

from benchmarks.memory.sm2 import AnkiCard
from quiz.domain.grading import Verdict
from quiz.domain.plans import RETENTION, Plan
from quiz.domain.questions import Format
from quiz.domain.scheduling import MemoryState, becomes_leech, rating_for, review

NEW_A_DAY = 10
FIRST_DAY = date(2026, 3, 2)
BOXES = (1, 2, 4, 8, 16)
"""The days that a card rests in each box of the Leitner box."""


@dataclass(frozen=True, slots=True)
class Task:
    """What is asked: a fact, by its number, as a card or quiz question, and whether it is chosen among options."""

    fact: int
    quiz: bool = False
    choosing: bool = False


@dataclass(frozen=True, slots=True)
class Course:
    """What there is to learn: the story of each fact, by number and in their order, and the questions about them."""

    stories: Sequence[int]
    questions: Sequence[Task]

    @property
    def facts(self) -> int:
        """How many facts there are."""
        return len(self.stories)


class Schedule(Protocol):
    """What a learner is asked next; ``day`` counts from 0 and ``second`` within the sitting of the day."""

    def begin(self, day: int) -> None:
        """A new day has come, on which the learner studies."""
        ...

    def next(self, second: float) -> Task | None:
        """What to ask now; None when the day is done."""
        ...

    def answered(self, task: Task, *, recalled: bool, second: float) -> None:
        """How it went."""
        ...


class Ours:
    """The queue of the site: what is due, of another story than the last card if there is one, longest overdue and least
    stable first; each fact once a day; then new ones. A fact that became a leech is set aside and stays so.
    """

    def __init__(self, course: Course, rng: Random, *, retention: float = RETENTION) -> None:
        self._states: dict[int, MemoryState] = {}
        self._aside: set[int] = set()
        self._stories, self._last = course.stories, -1
        self._new = _New(course)
        self._due: list[int] = []
        self._today = FIRST_DAY
        self._plan = Plan(retention)

    def begin(self, day: int) -> None:
        """Line up what is due."""
        self._today = FIRST_DAY + timedelta(days=day)
        self._due = _lined_up(
            (state.due_on, state.stability, fact)
            for fact, state in self._states.items()
            if state.due_on <= self._today and fact not in self._aside
        )
        self._last = -1
        self._new.begin()

    def next(self, second: float) -> Task | None:
        """What is due, else what is new."""
        if not self._due:
            return self._new.next()
        fact = next((fact for fact in self._due if self._stories[fact] != self._last), self._due[0])
        self._due.remove(fact)
        return Task(fact)

    def answered(self, task: Task, *, recalled: bool, second: float) -> None:
        """The memory moves by the real rules."""
        state = self._states.get(task.fact)
        rating = rating_for(
            Verdict.RIGHT if recalled else Verdict.WRONG, Format.RECOGNITION if task.choosing else Format.RECALL
        )
        state = review(state, rating=rating, day=self._today, plan=self._plan)
        self._states[task.fact], self._last = state, self._stories[task.fact]
        if becomes_leech(state, rating):
            self._aside.add(task.fact)
        self._new.met(task.fact)


class OursAndQuiz(Ours):
    """Our queue, and when it is empty the quizzes of the site for the rest of the time: one memory takes both."""

    def __init__(self, course: Course, rng: Random) -> None:
        super().__init__(course, rng)
        self._quiz = Quiz(course, rng)

    def next(self, second: float) -> Task | None:
        """A card, else a question."""
        return super().next(second) or self._quiz.next(second)


class Leitner:
    """A card that is recalled moves up a box and rests longer; one that is missed goes back to the first."""

    def __init__(self, course: Course, rng: Random) -> None:
        self._boxes: dict[int, tuple[int, int]] = {}
        self._new = _New(course)
        self._due: list[int] = []
        self._day = 0

    def begin(self, day: int) -> None:
        """Line up what has rested long enough."""
        self._day = day
        self._due = _lined_up((due, box, fact) for fact, (box, due) in self._boxes.items() if due <= day)
        self._new.begin()

    def next(self, second: float) -> Task | None:
        """What has rested, else what is new."""
        return Task(self._due.pop(0)) if self._due else self._new.next()

    def answered(self, task: Task, *, recalled: bool, second: float) -> None:
        """Up a box or back to the first."""
        before, _ = self._boxes.get(task.fact, (0, 0))
        box = min(before + 1, len(BOXES) - 1) if recalled else 0
        self._boxes[task.fact] = box, self._day + BOXES[box]


class Anki:
    """Anki's SM-2 as its manual has it: steps within the day first, then what is due, what is new, and steps ahead of time."""

    def __init__(self, course: Course, rng: Random) -> None:
        self._cards: dict[int, AnkiCard] = {}
        self._new = _New(course)
        self._due: list[int] = []
        self._day = 0

    def begin(self, day: int) -> None:
        """Line up what is due."""
        self._day = day
        self._due = _lined_up((card.due, fact) for fact, card in self._cards.items() if card.is_due(day))
        self._new.begin()

    def next(self, second: float) -> Task | None:
        """The next step that has come, or a card; when neither is left, a step that would come within twenty minutes."""
        steps = _lined_up((card.step_at, fact) for fact, card in self._cards.items() if card.is_in_steps)
        if steps and self._cards[steps[0]].has_come(self._day, second):
            return Task(steps[0])
        task = Task(self._due.pop(0)) if self._due else self._new.next()
        return task or (Task(steps[0]) if steps else None)

    def answered(self, task: Task, *, recalled: bool, second: float) -> None:
        """The card moves."""
        self._cards.setdefault(task.fact, AnkiCard()).answer(recalled=recalled, day=self._day, second=second)


class Quiz:
    """All questions in random order, over and over, with the answer after each."""

    def __init__(self, course: Course, rng: Random) -> None:
        self._questions, self._rng = course.questions, rng
        self._left: list[Task] = []

    def begin(self, day: int) -> None:
        """Go on where the learner stopped."""

    def next(self, second: float) -> Task | None:
        """The next question; after the last one all come again in another order."""
        if not self._left:
            self._left = self._rng.sample(self._questions, len(self._questions))
        return self._left.pop()

    def answered(self, task: Task, *, recalled: bool, second: float) -> None:
        """A quiz does not care."""


class _New:
    """The facts that were not met yet, so many a day."""

    def __init__(self, course: Course) -> None:
        self._facts = list(range(course.facts))
        self._today = 0

    def begin(self) -> None:
        self._today = NEW_A_DAY

    def next(self) -> Task | None:
        if not self._facts or not self._today:
            return None
        self._today -= 1
        return Task(self._facts.pop(0))

    def met(self, fact: int) -> None:
        """A quiz may have asked it before its turn."""
        if fact in self._facts:
            self._facts.remove(fact)


def _lined_up(keyed: Iterable[tuple[Any, ...]]) -> list[int]:
    """The facts, which come last in each key, in the order of the keys."""
    return [int(key[-1]) for key in sorted(keyed)]


SCHEDULES: Mapping[str, Callable[[Course, Random], Schedule]] = {
    "this site": Ours,
    "Anki’s SM-2": Anki,
    "Leitner box": Leitner,
    "quiz without cards": Quiz,
    "this site, retention 0.80": partial(Ours, retention=0.8),
    "this site, retention 0.97": partial(Ours, retention=0.97),
    "this site and its quizzes": OursAndQuiz,
}
