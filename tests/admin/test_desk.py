"""The teachers' home page says what needs the teacher, leads to the next step, and shows nobody else's classes."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from quiz.actions.questions import retire
from quiz.actions.sets import withdraw_set
from quiz.models import Fact, Question, SetItem, User
from quiz.reports.desk import SetStep, StoryStep, desk_of
from quiz.reports.desk_classes import ClassStep
from tests.admin.test_results import take
from tests.factories import (
    AssignmentFactory,
    ClassroomFactory,
    EnrolmentFactory,
    FactFactory,
    QuestionSetFactory,
    StoryFactory,
    TeacherFactory,
    UserFactory,
    publish_asking,
    write_question,
)

INDEX = reverse("admin:index")


def steps(teacher: User) -> list[str]:
    return [need.step.value for need in desk_of(teacher, timezone.now()).stories]


def test_an_empty_site_says_in_a_sentence_what_happens_first(desk: Client):
    page = desk.get(INDEX).text

    assert "Begin with a news story" in page
    assert page.count(reverse("admin:quiz_story_add")) == 2
    assert reverse("admin:quiz_questionset_add") not in page


def test_a_story_goes_on_with_the_step_that_it_lacks(teacher: User):
    story = StoryFactory.create()
    assert steps(teacher) == [StoryStep.FIND]

    proposed = FactFactory.create(story=story, status=Fact.Status.PROPOSED)
    assert steps(teacher) == [StoryStep.DECIDE]

    Fact.objects.filter(pk=proposed.pk).update(status=Fact.Status.APPROVED)
    assert steps(teacher) == [StoryStep.BUILD]

    write_question(story, proposed)
    assert steps(teacher) == [StoryStep.PUBLISH]


def test_a_published_story_is_done_until_one_of_its_facts_has_no_question(teacher: User):
    edition = publish_asking(2)
    assert steps(teacher) == []

    FactFactory.create(story=edition.question_set.story)

    need = desk_of(teacher, timezone.now()).stories[0]
    assert (need.step, need.count) == (StoryStep.ASK, 1)


def test_proposals_are_counted_and_lead_to_the_review(desk: Client):
    story = StoryFactory.create(title="Salt")
    FactFactory.create_batch(3, story=story, status=Fact.Status.PROPOSED)

    page = desk.get(INDEX).text

    assert "3 proposed facts wait for your decision." in page
    assert reverse("admin:quiz_story_review", args=[story.pk]) in page


def test_sets_are_told_of_while_they_are_not_as_learners_take_them(teacher: User):
    empty = QuestionSetFactory.create()
    ready = QuestionSetFactory.create(story=empty.story)
    question = write_question(empty.story, FactFactory.create(story=empty.story))
    SetItem.objects.create(question_set=ready, question=question)
    changed, with_retired, fine, withdrawn = (publish_asking(2).question_set for _set in range(4))
    changed.items.all()[0].delete()
    retire(questions=list(Question.objects.filter(sets=with_retired)[:1]))
    withdraw_set(question_set=withdrawn)

    found = {need.question_set.pk: (need.step, need.count) for need in desk_of(teacher, timezone.now()).sets}

    assert found == {
        empty.pk: (SetStep.FILL, 0),
        ready.pk: (SetStep.PUBLISH, 1),
        changed.pk: (SetStep.REPUBLISH, 1),
        with_retired.pk: (SetStep.REPLACE, 1),
    }
    assert fine.pk not in found


def test_what_is_due_names_those_who_have_not_begun(desk: Client, teacher: User):
    edition = publish_asking(2)
    classroom = ClassroomFactory.create(teacher=teacher, name="9b")
    done, idle = (
        EnrolmentFactory.create(classroom=classroom, learner__display_name=name).learner for name in ("Anna", "Ben")
    )
    AssignmentFactory.create(
        classroom=classroom, question_set=edition.question_set, due_at=timezone.now() + timedelta(days=2)
    )
    take(done, edition, True, False)

    page = desk.get(INDEX).text
    (need,) = desk_of(teacher, timezone.now()).classes

    assert (need.step, need.done, need.learners, list(need.not_begun)) == (ClassStep.REMIND, 1, 2, [str(idle)])
    assert "1 of 2 have finished" in page
    assert "Not begun: Ben" in page


def test_nothing_is_said_of_what_everybody_has_done_or_of_what_is_due_later(teacher: User):
    edition, later = publish_asking(1), publish_asking(1)
    learner = EnrolmentFactory.create(classroom__teacher=teacher).learner
    classroom = teacher.classes_taught.get()
    now = timezone.now()
    AssignmentFactory.create(classroom=classroom, question_set=edition.question_set, due_at=now + timedelta(days=1))
    AssignmentFactory.create(classroom=classroom, question_set=later.question_set, due_at=now + timedelta(days=30))
    take(learner, edition, True)

    assert desk_of(teacher, now).is_clear


def test_a_class_without_learners_or_sets_says_what_it_lacks(teacher: User):
    ClassroomFactory.create(teacher=teacher, name="a")
    EnrolmentFactory.create(classroom__teacher=teacher, classroom__name="b")

    assert [need.step for need in desk_of(teacher, timezone.now()).classes] == [ClassStep.INVITE, ClassStep.GIVE]


def test_classes_of_others_are_not_spoken_of(desk: Client):
    EnrolmentFactory.create(classroom__name="Not yours")

    assert "Not yours" not in desk.get(INDEX).text


def test_people_and_groups_are_for_administrators(desk: Client, chief: Client):
    assert reverse("admin:quiz_user_changelist") not in desk.get(INDEX).text
    assert reverse("admin:quiz_user_changelist") in chief.get(INDEX).text


def test_staff_outside_the_group_see_nothing_and_learn_whom_to_ask(db: None):
    StoryFactory.create(title="Salt")
    ClassroomFactory.create()
    client = Client()
    client.force_login(TeacherFactory.create())

    page = client.get(INDEX).text

    assert "Salt" not in page
    assert "Whoever runs this site can put you in the group" in page


def test_the_start_page_of_a_teacher_says_the_same_and_leads_to_the_desk(desk: Client):
    FactFactory.create(story__title="Salt", status=Fact.Status.PROPOSED)

    page = desk.get(reverse("quiz:home")).text

    assert "1 proposed fact waits for your decision." in page
    assert f'href="{INDEX}">Go to your desk' in page
    assert "Nothing is due" not in page


def test_the_start_page_of_a_learner_speaks_of_no_desk(db: None):
    FactFactory.create(story__title="Salt", status=Fact.Status.PROPOSED)
    client = Client()
    client.force_login(UserFactory.create())

    assert "desk" not in client.get(reverse("quiz:home")).text


@pytest.mark.parametrize("address", [INDEX, reverse("quiz:home")])
def test_a_fixed_number_of_queries_whatever_there_is(desk: Client, teacher: User, address: str):
    def more() -> None:
        FactFactory.create_batch(2, status=Fact.Status.PROPOSED)
        edition = publish_asking(2)
        edition.question_set.items.all()[0].delete()
        for _class in range(2):
            classroom = EnrolmentFactory.create(classroom__teacher=teacher).classroom
            due_at = timezone.now() + timedelta(days=1)
            AssignmentFactory.create(classroom=classroom, question_set=edition.question_set, due_at=due_at)

    def count() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert desk.get(address).status_code == 200
        return len(captured)

    more()
    count()
    before = count()
    more()

    assert count() == before
    assert before <= 23
