"""Learners who are made up study the facts of the project's stories, so many minutes a day, under one schedule or another.

Everybody reads both stories on day 0, which leaves a weak trace of each fact. From day 1 to day 30 there is a sitting at the same
hour: whatever the schedule asks is recalled by chance, as likely as the learner's true memory says, and the answer is shown
afterwards. A sitting ends when the schedule has nothing left or when the minutes are over; what was begun is finished.
One learner in three never misses a day, one misses 15 in a hundred, one 30. After day 30 nobody studies; counted is how
many facts would be recalled on day 60, by the true memory, without drawing.

The same learner, with the same facts and missed days, studies under every schedule, so that schedules are compared in
pairs. The figures below were fixed before any schedule was run:

* a card takes 11 seconds when recalled and 13 when missed, as in the log that ``score_memory`` reads (the medians);
* a question of a quiz takes 4 seconds more, to read the question and its options;
* who does not know guesses one choice in three right; a choice strengthens 0.73 times as much as producing the answer
  (the effects of multiple choice and of filling in, 0.567 and 0.773 in Yang, Luo, Vadillo, Yu and Shanks 2021);
* reading strengthens 0.7 times as much as an answer with feedback.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from random import Random

from benchmarks.memory.schedules import SCHEDULES, Course, Schedule, Task
from benchmarks.memory.truth import DAY, MakeMemory, Memory, Moment
from benchmarks.reading.items import items_of
from quiz.domain.formats.story_text import read
from quiz.domain.kinds import KINDS
from quiz.domain.questions import Format, Material
from quiz.domain.reading.sentences import split

STUDY_DAYS, TEST_DAY = 30, 60
MISSED = (0.0, 0.15, 0.3)
RECALLED_TAKES, MISSED_TAKES, QUIZ_TAKES_MORE = 11.0, 13.0, 4.0
GUESSED = 1 / 3
READING, CHOOSING = 0.7, 0.73
FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"


@dataclass(frozen=True, slots=True)
class Studied:
    """What came of it: the facts that would be recalled on day 60, and the minutes spent on a day of study."""

    recalled: float
    minutes: float


class Learner:
    """One person, whose memories, missed days and luck follow from a number."""

    def __init__(self, number: int, make: MakeMemory, facts: int) -> None:
        rng = Random(f"learner {number}")
        self._number, self._facts, self._make = number, facts, make
        self._ability = rng.gauss(0, 1)
        missed = MISSED[number % len(MISSED)]
        self.days = [day for day in range(1, STUDY_DAYS + 1) if rng.random() >= missed]

    def memories(self) -> list[Memory]:
        """The memories of all facts after reading; every time the same ones."""
        rng = Random(f"facts of {self._number}")
        found = [self._make(self._ability, rng) for _ in range(self._facts)]
        for memory in found:
            memory.practise(Moment(0, 0), recalled=False, weight=READING)
        return found

    def luck(self, schedule: str) -> Random:
        """What chance brings this learner under that schedule."""
        return Random(f"{schedule} {self._number}")


@cache
def course_of_demo() -> Course:
    """The facts of the project's stories, and the questions about one fact that are built from them."""
    stories: list[int] = []
    questions: list[Task] = []
    for number, path in enumerate(sorted(FIXTURES.glob("*.story"))):
        story = read(path.read_text(encoding="utf-8"))
        numbers = {fact.key: len(stories) + place for place, fact in enumerate(story.facts)}
        stories += [number] * len(numbers)
        material = Material(story.slug, story.title, story.text, split(story.text), story.facts, story.actors)
        for draft in items_of(material):
            if len(draft.facts) == 1:
                choosing = KINDS[draft.kind].format is Format.RECOGNITION
                questions.append(Task(numbers[draft.facts[0]], quiz=True, choosing=choosing))
    return Course(tuple(stories), tuple(questions))


def simulate(make: MakeMemory, course: Course, schedule: str, *, minutes: int, learners: int) -> list[Studied]:
    """What comes of it for each learner, in their order."""
    people = (Learner(number, make, course.facts) for number in range(learners))
    return [study(person, course, schedule, minutes=minutes) for person in people]


def study(learner: Learner, course: Course, schedule: str, *, minutes: int) -> Studied:
    """Thirty days, and a month of rest."""
    rng, memories = learner.luck(schedule), learner.memories()
    asking = SCHEDULES[schedule](course, rng)
    studied = 0.0
    for day in learner.days:
        asking.begin(day)
        studied += _sitting(asking, memories, rng, minutes * 60, partial(_at, day, studied))
    recalled = sum(memory.chance(_at(TEST_DAY, studied, 0)) for memory in memories)
    return Studied(recalled, studied / 60 / max(len(learner.days), 1))


def _sitting(
    asking: Schedule, memories: Sequence[Memory], rng: Random, seconds: float, at: Callable[[float], Moment]
) -> float:
    """Ask until the schedule or the time is at its end; the seconds that it took."""
    second = 0.0
    while second < seconds:
        task = asking.next(second)
        if task is None:
            break
        memory = memories[task.fact]
        knows = rng.random() < memory.chance(at(second))
        recalled = knows or (task.choosing and rng.random() < GUESSED)
        second += (RECALLED_TAKES if recalled else MISSED_TAKES) + (QUIZ_TAKES_MORE if task.quiz else 0)
        memory.practise(at(second), recalled=knows, weight=CHOOSING if task.choosing else 1.0)
        asking.answered(task, recalled=recalled, second=second)
    return second


def _at(day: int, studied: float, second: float) -> Moment:
    """A second of that day's sitting; the stories were read at the same hour of day 0."""
    return Moment(studied + second, day * DAY - studied)
