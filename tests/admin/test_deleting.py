"""Before anything is deleted a teacher reads what goes with it; where it must stay, what to do instead."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from quiz.models import Classroom, User
from tests.factories import (
    AssignmentFactory,
    ClassroomFactory,
    EnrolmentFactory,
    FactFactory,
    TeacherFactory,
    UserFactory,
    publish_asking,
)


def asked(desk: Client, model: str, pk: int) -> str:
    return str(desk.get(reverse(f"admin:quiz_{model}_delete", args=[pk])).text)


def test_deleting_a_class_says_what_goes_and_what_stays(desk: Client, teacher: User):
    classroom = ClassroomFactory.create(teacher=teacher, name="9b")
    EnrolmentFactory.create_batch(3, classroom=classroom)
    AssignmentFactory.create(classroom=classroom)

    page = asked(desk, "classroom", classroom.pk)

    assert "Places in classes: 3" in page
    assert "Assignments: 1" in page
    assert "stays theirs" in page
    assert f'href="{reverse("admin:quiz_classroom_change", args=[classroom.pk])}">Keep it' in page
    desk.post(reverse("admin:quiz_classroom_delete", args=[classroom.pk]), {"post": "yes"})
    assert not Classroom.objects.exists()


def test_a_deleted_class_comes_back_with_its_code_its_learners_and_its_sets(desk: Client, teacher: User):
    given = AssignmentFactory.create(classroom__teacher=teacher, classroom__name="9b")
    classroom = given.classroom
    EnrolmentFactory.create_batch(3, classroom=classroom)
    learners = set(classroom.learners.all())
    assert "cannot be undone" not in asked(desk, "classroom", classroom.pk)
    desk.post(reverse("admin:quiz_classroom_delete", args=[classroom.pk]), {"post": "yes"})

    listed = desk.get(reverse("admin:quiz_classroom_changelist")).text
    page = desk.get(reverse("admin:quiz_classroom_deleted"))
    back = desk.post(reverse("admin:quiz_classroom_deleted"), {"entry": page.context["deleted"][0].key}, follow=True)

    assert "Deleted classes" in listed
    assert "“9b” is back, with all that is still on the site. Learners: 3. Sets: 1." in back.text
    again = Classroom.objects.get(pk=classroom.pk)
    assert (again.name, again.join_code, again.teacher) == ("9b", classroom.join_code, teacher)
    assert set(again.learners.all()) == learners
    assert again.assignments.values_list("question_set", "opens_at", "due_at").get() == (
        given.question_set_id,
        given.opens_at,
        given.due_at,
    )
    assert "No class of yours waits here." in desk.get(reverse("admin:quiz_classroom_deleted")).text


def test_a_class_comes_back_without_what_is_gone_and_beside_one_of_its_name(desk: Client, teacher: User):
    classroom = ClassroomFactory.create(teacher=teacher, name="9b")
    gone, stays = EnrolmentFactory.create_batch(2, classroom=classroom)
    desk.post(
        reverse("admin:quiz_classroom_changelist"),
        {"action": "delete_selected", "_selected_action": [classroom.pk], "post": "yes"},
    )
    ClassroomFactory.create(teacher=teacher, name="9b", join_code=classroom.join_code)
    gone.learner.delete()

    page = desk.get(reverse("admin:quiz_classroom_deleted"))
    desk.post(reverse("admin:quiz_classroom_deleted"), {"entry": page.context["deleted"][0].key})

    again = Classroom.objects.get(pk=classroom.pk)
    assert again.name == "9b (2)"
    assert again.join_code != classroom.join_code
    assert list(again.learners.all()) == [stays.learner]


@pytest.mark.django_db
def test_a_class_whose_teacher_is_gone_is_that_of_who_brings_it_back():
    head, teacher = UserFactory.create(is_staff=True, is_superuser=True), TeacherFactory.create()
    classroom = ClassroomFactory.create(teacher=teacher)
    desk = Client()
    desk.force_login(head)
    desk.post(reverse("admin:quiz_classroom_delete", args=[classroom.pk]), {"post": "yes"})
    teacher.delete()

    page = desk.get(reverse("admin:quiz_classroom_deleted"))
    desk.post(reverse("admin:quiz_classroom_deleted"), {"entry": page.context["deleted"][0].key})

    assert Classroom.objects.get(pk=classroom.pk).teacher == head


def test_nobody_brings_back_what_somebody_else_deleted(desk: Client, ben: Client, teacher: User):
    classroom = ClassroomFactory.create(teacher=teacher)
    desk.post(reverse("admin:quiz_classroom_delete", args=[classroom.pk]), {"post": "yes"})
    key = desk.get(reverse("admin:quiz_classroom_deleted")).context["deleted"][0].key

    assert ben.get(reverse("admin:quiz_classroom_deleted")).context["deleted"] == []
    assert ben.post(reverse("admin:quiz_classroom_deleted"), {"entry": key}).status_code == 404
    assert not Classroom.objects.exists()


def test_what_must_stay_says_what_rests_on_it_and_what_to_do_instead(desk: Client):
    edition = publish_asking(1)
    story, question = edition.question_set.story, edition.question_set.questions.get()

    assert "Withdraw the story instead" in asked(desk, "story", story.pk)
    assert "Retire the question instead" in asked(desk, "question", question.pk)
    assert "Withdraw the set instead" in asked(desk, "questionset", edition.question_set_id)
    assert "Reject the fact instead" in asked(desk, "fact", question.facts.get().pk)
    assert "Delete it" not in asked(desk, "story", story.pk)


def test_no_more_than_a_handful_of_what_rests_on_it_is_listed(desk: Client):
    story = FactFactory.create().story
    FactFactory.create_batch(20, story=story)

    page = asked(desk, "story", story.pk)

    assert "21 things rest on it" in page
    assert page.count("Fact: <a") == 6


def test_several_rows_are_deleted_after_asking_once(desk: Client, teacher: User):
    rows = ClassroomFactory.create_batch(2, teacher=teacher)
    chosen = {"action": "delete_selected", "_selected_action": [row.pk for row in rows]}

    page = desk.post(reverse("admin:quiz_classroom_changelist"), chosen)
    assert "Classes: 2" in page.text
    desk.post(reverse("admin:quiz_classroom_changelist"), {**chosen, "post": "yes"})

    assert not Classroom.objects.exists()
