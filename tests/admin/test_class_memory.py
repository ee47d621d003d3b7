"""A teacher sees what the class remembers, and what it will still know on the day of a test."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from fsrs.scheduler import DEFAULT_PARAMETERS

from quiz.actions.reviews import rate_card
from quiz.domain.scheduling import Rating, replay, retrievability, study_day
from quiz.models import Classroom, Fact, Memory, User
from tests.factories import (
    AssignmentFactory,
    CardFactory,
    ClassroomFactory,
    EnrolmentFactory,
    FactFactory,
    ParameterSetFactory,
    UserFactory,
    publish_asking,
)


@pytest.fixture
def classroom(teacher: User) -> Classroom:
    return ClassroomFactory.create(teacher=teacher)


def address(classroom: Classroom) -> str:
    return reverse("admin:quiz_classroom_memory", args=[classroom.pk])


def report_of(desk: Client, classroom: Classroom, **asked: Any) -> Any:
    return desk.get(address(classroom), asked).context["report"]


def remember(learner: User, fact: Fact, days_ago: int) -> Memory:
    today = study_day(timezone.now(), learner.zone)
    state = replay([(today - timedelta(days=days_ago), Rating.GOOD)])
    assert state is not None
    return Memory.objects.create(learner=learner, fact=fact, **asdict(state))


def test_what_is_left_is_the_mean_chance_on_that_day(desk: Client, classroom: Classroom) -> None:
    first, second = (EnrolmentFactory.create(classroom=classroom).learner for _place in range(2))
    fact = FactFactory.create()
    memories = [remember(first, fact, days_ago=3), remember(second, fact, days_ago=30)]
    on = study_day(timezone.now(), first.zone) + timedelta(days=20)

    report = report_of(desk, classroom, on=on.isoformat())

    chances = [retrievability(memory.as_state(), on) for memory in memories]
    assert report.known == pytest.approx(sum(chances) / 2)
    assert report.stories[0].facts[0].left.known == pytest.approx(sum(chances))


def test_a_fact_that_nobody_met_stands_first_and_counts_as_not_known(desk: Client, classroom: Classroom) -> None:
    learner = EnrolmentFactory.create(classroom=classroom).learner
    known = FactFactory.create()
    unmet = FactFactory.create(story=known.story, statement="Freedonia left the League.")
    remember(learner, known, days_ago=0)

    (story,) = report_of(desk, classroom).stories

    assert [(fact.fact, fact.left.met) for fact in story.facts] == [(unmet.pk, 0), (known.pk, 1)]
    assert 0 < story.known < 1


def test_the_day_is_in_a_fortnight_unless_another_is_chosen(desk: Client, classroom: Classroom) -> None:
    learner = EnrolmentFactory.create(classroom=classroom).learner
    remember(learner, FactFactory.create(), days_ago=0)
    today = study_day(timezone.now(), learner.zone)

    assert desk.get(address(classroom)).context["on"] == today + timedelta(days=14)
    later = report_of(desk, classroom, on=(today + timedelta(days=60)).isoformat())
    assert later.known < report_of(desk, classroom).known


def test_the_day_of_the_exam_comes_by_itself_until_it_is_past(desk: Client, classroom: Classroom) -> None:
    EnrolmentFactory.create(classroom=classroom)
    FactFactory.create()
    today = study_day(timezone.now(), ZoneInfo("UTC"))

    for exam_on, expected in ((today + timedelta(days=40), 40), (today - timedelta(days=3), 14)):
        Classroom.objects.update(exam_on=exam_on)
        context = desk.get(address(classroom)).context
        assert (context["on"] - context["today"]).days == pytest.approx(expected, abs=1)
        assert context["is_exam"] == (expected == 40)


def test_each_learners_own_parameters_count(desk: Client, classroom: Classroom) -> None:
    learner = EnrolmentFactory.create(classroom=classroom).learner
    memory = remember(learner, FactFactory.create(), days_ago=3)
    usual = report_of(desk, classroom).known
    values = [*DEFAULT_PARAMETERS[:-1], 0.6]
    own = ParameterSetFactory.create(learner=learner, values=values)
    Memory.objects.filter(pk=memory.pk).update(parameters=own.version)

    assert report_of(desk, classroom).known < usual


@pytest.mark.parametrize("on", ["2020-01-01", "9999-12-31", "soon", ""])
def test_a_day_that_cannot_be_is_refused_in_words(desk: Client, classroom: Classroom, on: str) -> None:
    EnrolmentFactory.create(classroom=classroom)
    FactFactory.create()

    page = desk.get(address(classroom), {"on": on})

    assert page.status_code == 200
    assert page.context["form"].errors
    assert page.context["on"] > date(2026, 1, 1)


def test_a_class_that_was_given_sets_is_shown_in_their_stories_only(desk: Client, classroom: Classroom) -> None:
    assignment = AssignmentFactory.create(classroom=classroom, question_set=publish_asking(2).question_set)
    learner = EnrolmentFactory.create(classroom=classroom).learner
    remember(learner, FactFactory.create(), days_ago=1)

    report = report_of(desk, classroom)

    assert [story.title for story in report.stories] == [assignment.question_set.story.title]
    assert sum(report.chances) == report.known == 0


def test_what_others_recall_is_not_in_the_pictures_of_a_class(desk: Client, classroom: Classroom) -> None:
    learner, stranger = EnrolmentFactory.create(classroom=classroom).learner, UserFactory.create()
    card = CardFactory.create()
    for person in (learner, stranger):
        for days_ago in (9, 2):
            now = timezone.now() - timedelta(days=days_ago)
            rate_card(learner=person, card=card, rating=Rating.GOOD, token=uuid4(), now=now)

    report = report_of(desk, classroom)

    assert report.retention.all.asked == sum(report.stabilities) == 1
    assert report.ahead.overdue + sum(report.ahead.days) + report.ahead.later == 1


def test_only_the_teacher_of_a_class_sees_it(ben: Client, classroom: Classroom) -> None:
    assert ben.get(address(classroom)).status_code == 404


def test_an_empty_class_is_told_what_to_do(desk: Client, classroom: Classroom) -> None:
    assert "Tell your learners the join code" in desk.get(address(classroom)).text
    EnrolmentFactory.create(classroom=classroom)
    assert "There are no facts to remember yet" in desk.get(address(classroom)).text


def test_the_page_takes_a_fixed_number_of_queries(desk: Client, classroom: Classroom) -> None:
    def grow(learners: int, facts: int) -> None:
        material = FactFactory.create_batch(facts)
        for _place in range(learners):
            learner = EnrolmentFactory.create(classroom=classroom).learner
            for fact in material:
                remember(learner, fact, days_ago=3)

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert desk.get(address(classroom)).status_code == 200
        return len(captured)

    grow(1, 1)
    queries()  # permissions and the like are read once per process
    small = queries()
    grow(4, 13)

    assert queries() == small <= 11
