"""Who knows what in a class, and who has done what it was given."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from quiz.actions.reviews import rate_card
from quiz.domain.scheduling import Rating
from quiz.models import Assignment, Classroom, Fact, User
from quiz.reports.classrooms import Done, Grouping, Standing, Task, class_report, classes_of
from tests.admin.test_results import take
from tests.factories import (
    NOON,
    ActorFactory,
    AssignmentFactory,
    CardFactory,
    ClassroomFactory,
    EnrolmentFactory,
    FactFactory,
    TeacherFactory,
    UserFactory,
    publish_asking,
)

pytestmark = pytest.mark.django_db


def recall(learner: User, fact: Fact, *, now: datetime) -> None:
    card = fact.cards.first() or CardFactory.create(fact=fact)
    rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=now)


def tasks(assignment: Assignment, now: datetime) -> list[Task]:
    report = class_report(assignment.classroom, by=Grouping.STORY, now=now)
    return [row.tasks[0] for row in report.rows]


def test_each_learner_has_a_standing_in_each_column_and_in_all() -> None:
    enrolment = EnrolmentFactory.create()
    first, second = FactFactory.create(), FactFactory.create()
    FactFactory.create(story=second.story)
    recall(enrolment.learner, first, now=NOON)

    report = class_report(enrolment.classroom, by=Grouping.STORY, now=NOON)

    assert report.columns == [first.story.title, second.story.title]
    (row,) = report.rows
    assert row.standings == [Standing(learning=1), Standing(new=2)]
    assert row.total == Standing(new=2, learning=1)


def test_columns_can_be_kinds_of_facts() -> None:
    enrolment = EnrolmentFactory.create()
    FactFactory.create()
    FactFactory.create(kind=Fact.Kind.ROLE, agent=ActorFactory.create(), statement="Freedonia is a country.")

    report = class_report(enrolment.classroom, by=Grouping.KIND, now=NOON)

    assert report.columns == ["event", "role"]
    assert report.rows[0].standings == [Standing(new=1), Standing(new=1)]


def test_a_fact_is_due_when_its_day_has_come_in_the_learners_zone() -> None:
    learner = UserFactory.create(time_zone="Pacific/Auckland")
    enrolment = EnrolmentFactory.create(learner=learner)
    fact = FactFactory.create()
    recall(learner, fact, now=NOON)
    due_on = learner.memories.get().due_on
    day = datetime(due_on.year, due_on.month, due_on.day, tzinfo=UTC)

    def standing(now: datetime) -> Standing:
        return class_report(enrolment.classroom, by=Grouping.STORY, now=now).rows[0].total

    # Auckland is 13 hours ahead in March; its study-day begins at 15:00 UTC on the day before.
    assert standing(day - timedelta(hours=9, minutes=1)) == Standing(learning=1)
    assert standing(day - timedelta(hours=9)) == Standing(due=1)


def test_a_class_that_was_given_sets_is_reported_in_their_stories_only() -> None:
    assignment = AssignmentFactory.create(question_set=publish_asking(2).question_set)
    EnrolmentFactory.create(classroom=assignment.classroom)
    FactFactory.create()

    report = class_report(assignment.classroom, by=Grouping.STORY, now=NOON)

    assert report.columns == [assignment.question_set.story.title]
    assert report.rows[0].total.total == 2


def test_the_best_counted_attempt_is_shown_for_an_assignment() -> None:
    edition = publish_asking(2)
    assignment = AssignmentFactory.create(question_set=edition.question_set, due_at=NOON + timedelta(days=1))
    learner = EnrolmentFactory.create(classroom=assignment.classroom).learner
    take(learner, edition, True, False)
    take(learner, edition, True, True)
    take(learner, edition, False, False)

    assert tasks(assignment, NOON) == [Task(Done.DONE, 100)]


def test_a_task_is_late_after_its_day_and_done_late_when_finished_then() -> None:
    edition = publish_asking(1)
    assignment = AssignmentFactory.create(
        question_set=edition.question_set, opens_at=NOON - timedelta(days=3), due_at=NOON - timedelta(days=1)
    )
    learner = EnrolmentFactory.create(classroom=assignment.classroom).learner

    assert tasks(assignment, NOON - timedelta(days=4)) == [Task(Done.NOT_OPEN, None)]
    assert tasks(assignment, NOON - timedelta(days=2)) == [Task(Done.OPEN, None)]
    assert tasks(assignment, NOON) == [Task(Done.LATE, None)]
    take(learner, edition, True)
    assert tasks(assignment, NOON) == [Task(Done.DONE_LATE, 100)]


def test_an_attempt_that_is_not_finished_is_not_done() -> None:
    edition = publish_asking(2)
    assignment = AssignmentFactory.create(question_set=edition.question_set)
    take(EnrolmentFactory.create(classroom=assignment.classroom).learner, edition, True, finish=False)

    assert tasks(assignment, NOON) == [Task(Done.OPEN, None)]


def test_the_shares_of_a_bar_make_up_the_whole() -> None:
    bars = Standing(new=1, learning=1, known=1, due=0).bars

    assert [name for name, _x, _width in bars] == ["known", "due", "learning", "new"]
    assert sum(width for _name, _x, width in bars) == pytest.approx(100, abs=0.05)
    assert Standing().bars[0] == ("known", 0.0, 0.0)


def test_classes_are_the_teachers_own_or_all_for_a_superuser() -> None:
    mine = ClassroomFactory.create()
    ClassroomFactory.create()

    assert list(classes_of(mine.teacher)) == [mine]
    assert classes_of(TeacherFactory.create(is_superuser=True)).count() == Classroom.objects.count() == 2
