"""The comparison of schedules is repeatable, in pairs, and about the facts of our stories."""

from __future__ import annotations

import re

import pytest
from django.core.management import CommandError, call_command

from benchmarks.memory.comparing import report
from benchmarks.memory.schedules import SCHEDULES, Course, Task
from benchmarks.memory.simulation import STUDY_DAYS, Learner, course_of_demo, simulate
from benchmarks.memory.truth import DAY, MODELS, Activation, Moment
from quiz.domain.formats.story_text import read

SMALL = Course((0, 0, 0, 1, 1, 1), tuple(Task(fact, quiz=True, choosing=fact % 2 == 0) for fact in range(6)))


def test_the_facts_are_those_of_the_stories_and_each_has_questions(project):
    stories = [read(path.read_text(encoding="utf-8")) for path in (project / "fixtures").glob("*.story")]

    course = course_of_demo()

    assert course.facts == sum(len(story.facts) for story in stories)
    assert {task.fact for task in course.questions} == set(range(course.facts))
    assert {task.choosing for task in course.questions} == {True, False}


@pytest.mark.parametrize("schedule", SCHEDULES)
def test_the_same_learners_come_to_the_same(schedule):
    first, second = (simulate(Activation.drawn, SMALL, schedule, minutes=2, learners=3) for _ in range(2))

    assert first == second
    assert len({one.recalled for one in first}) == 3


@pytest.mark.parametrize("schedule", SCHEDULES)
def test_nobody_studies_longer_than_allowed_and_finishes_the_card(schedule):
    assert all(
        0 < one.minutes < 1 + 17 / 60 for one in simulate(Activation.drawn, SMALL, schedule, minutes=1, learners=3)
    )


def test_a_learner_has_the_same_facts_and_days_under_every_schedule():
    one, again, another = (
        Learner(1, Activation.drawn, 6),
        Learner(1, Activation.drawn, 6),
        Learner(2, Activation.drawn, 6),
    )
    tomorrow = Moment(0, DAY)

    assert one.days == again.days != another.days
    known = [[memory.chance(tomorrow) for memory in learner.memories()] for learner in (one, again, another)]
    assert known[0] == known[1] != known[2]


def test_one_learner_in_three_never_misses_a_day():
    assert [len(Learner(number, Activation.drawn, 1).days) == STUDY_DAYS for number in range(6)] == [
        True, False, False, True, False, False,
    ]  # fmt: skip


def test_studying_helps():
    read_only = sum(memory.chance(Moment(0, 60 * DAY)) for memory in Learner(0, Activation.drawn, 6).memories())

    assert simulate(Activation.drawn, SMALL, "this site", minutes=2, learners=1)[0].recalled > 1.5 * read_only


def test_the_report_has_each_schedule_for_each_time_and_model_with_its_difference():
    rows = list(report(SMALL, learners=3))

    for name in SCHEDULES:
        assert sum(bool(re.match(rf"\s+{name}\s+\d", row)) for row in rows) == 3 * len(MODELS)
    differences = [row for row in rows if re.search(r"[+-]\d+\.\d \([+-]\d+\.\d to [+-]\d+\.\d\)$", row)]
    assert len(differences) == 3 * len(MODELS) * (len(SCHEDULES) - 1)


def test_a_spread_needs_two_learners():
    with pytest.raises(CommandError, match="at least two"):
        call_command("simulate_memory", learners=1)
