"""A teacher has classes: a join code, learners who joined, sets given to them, and who knows what."""

from __future__ import annotations

import re
from datetime import timedelta

from django.test import Client
from django.urls import reverse

from quiz.models import Assignment, Classroom, Enrolment, User
from tests.admin.browsing import Page, fields_of
from tests.factories import (
    NOON,
    AssignmentFactory,
    CardFactory,
    ClassroomFactory,
    EnrolmentFactory,
    UserFactory,
    publish_asking,
)


def page_of(classroom: Classroom) -> str:
    return reverse("admin:quiz_classroom_change", args=[classroom.pk])


def report_of(classroom: Classroom) -> str:
    return reverse("admin:quiz_classroom_report", args=[classroom.pk])


def save(desk: Client, classroom: Classroom, button: str = "_save", **fields: str) -> Page:
    url = page_of(classroom)
    return desk.post(url, {**fields_of(desk.get(url)), **fields, button: "Save"}, follow=True)


def test_a_teacher_makes_a_class_and_sees_its_code_large(desk: Client, teacher: User):
    page = desk.post(reverse("admin:quiz_classroom_add"), {"name": "10b", "_save": "Save"}, follow=True)

    classroom = Classroom.objects.get()
    code = classroom.join_code
    assert classroom.teacher == teacher
    assert f'<strong class="join-code">{code[:4]} {code[4:]}</strong>' in page.text
    assert reverse("quiz:class_join") in page.text


def test_two_classes_of_one_teacher_have_two_names(desk: Client, teacher: User):
    ClassroomFactory.create(name="10a")
    ClassroomFactory.create(name="10b", teacher=teacher)

    page = desk.post(reverse("admin:quiz_classroom_add"), {"name": "10b", "_save": "Save"})
    assert "You have a class with this name already." in page.text

    desk.post(reverse("admin:quiz_classroom_add"), {"name": "10a", "_save": "Save"})
    assert Classroom.objects.filter(teacher=teacher).count() == 2


def test_a_new_code_replaces_the_old_one(desk: Client, teacher: User):
    classroom = ClassroomFactory.create(teacher=teacher)

    page = save(desk, classroom, button="_renew")

    new = Classroom.objects.get().join_code
    assert new != classroom.join_code
    assert new in page.text


def test_a_learner_is_removed_and_nobody_is_put_in(desk: Client, teacher: User):
    enrolment = EnrolmentFactory.create(classroom__teacher=teacher, learner__username="ada")
    stays = EnrolmentFactory.create(classroom=enrolment.classroom, learner__username="ben")
    stranger = UserFactory.create()

    save(
        desk,
        enrolment.classroom,
        **{"enrolments-0-DELETE": "on", "enrolments-TOTAL_FORMS": "3", "enrolments-2-learner": str(stranger.pk)},
    )

    assert list(Enrolment.objects.all()) == [stays]
    assert User.objects.filter(pk=enrolment.learner_id).exists()


def test_a_guest_in_a_class_has_no_name_to_show(desk: Client, teacher: User):
    guest = UserFactory.create(username="guest-0123456789abcdef", is_guest=True)
    enrolment = EnrolmentFactory.create(classroom__teacher=teacher, learner=guest)

    for url in (page_of(enrolment.classroom), report_of(enrolment.classroom)):
        page = desk.get(url)
        assert "Guest" in page.text
        assert "guest-0123456789abcdef" not in page.text


def test_a_published_set_is_given_to_a_class_and_opens_at_once(desk: Client, teacher: User):
    classroom = ClassroomFactory.create(teacher=teacher)
    question_set = publish_asking(1).question_set

    save(
        desk,
        classroom,
        **{
            "assignments-0-question_set": str(question_set.pk),
            "assignments-0-due_at": "2030-01-31T18:00",
        },
    )

    assignment = Assignment.objects.get()
    assert (assignment.classroom, assignment.question_set) == (classroom, question_set)
    assert assignment.opens_at is not None
    assert assignment.due_at is not None


def test_times_are_those_of_the_teachers_clock(desk: Client, teacher: User):
    User.objects.filter(pk=teacher.pk).update(time_zone="Asia/Yerevan")
    assignment = AssignmentFactory.create(classroom__teacher=teacher)
    sent = {"assignments-0-due_at": "2030-01-31T18:00"}

    save(desk, assignment.classroom, **sent)

    assignment.refresh_from_db()
    assert assignment.due_at is not None
    assert assignment.due_at.isoformat() == "2030-01-31T14:00:00+00:00"
    assert fields_of(desk.get(page_of(assignment.classroom)))["assignments-0-due_at"] == "2030-01-31T18:00"


def test_a_time_that_nobody_touched_keeps_its_seconds(desk: Client, teacher: User):
    assignment = AssignmentFactory.create(classroom__teacher=teacher, due_at=NOON + timedelta(days=2, seconds=7))

    save(desk, assignment.classroom)

    assert Assignment.objects.get().due_at == assignment.due_at


def test_an_assignment_is_due_after_it_opens(desk: Client, teacher: User):
    assignment = AssignmentFactory.create(classroom__teacher=teacher)
    sent = {"assignments-0-due_at": "2020-01-31T18:00"}

    page = save(desk, assignment.classroom, **sent)

    assert "It must be due after it opens." in page.text


def test_which_set_was_given_does_not_change(desk: Client, teacher: User):
    assignment = AssignmentFactory.create(classroom__teacher=teacher)
    other = publish_asking(1).question_set

    save(desk, assignment.classroom, **{"assignments-0-question_set": str(other.pk)})

    assert Assignment.objects.get().question_set == assignment.question_set


def test_a_teacher_sees_only_own_classes_and_a_superuser_all(desk: Client, chief: Client, teacher: User):
    mine, other = ClassroomFactory.create(name="Mine", teacher=teacher), ClassroomFactory.create(name="Other")
    url = reverse("admin:quiz_classroom_changelist")

    assert "Mine" in desk.get(url).text
    assert "Other" not in desk.get(url).text
    assert "Other" in chief.get(url).text
    assert desk.get(page_of(mine)).status_code == 200
    assert desk.get(page_of(other)).status_code == 302
    assert desk.get(report_of(other)).status_code == 404
    assert chief.get(report_of(other)).status_code == 200


def test_another_teachers_class_is_neither_changed_nor_deleted(desk: Client):
    other = ClassroomFactory.create(name="Other")

    desk.post(page_of(other), {"name": "Taken over", "_save": "Save"})
    desk.post(reverse("admin:quiz_classroom_delete", args=[other.pk]), {"post": "yes"})
    sent = {"action": "delete_selected", "_selected_action": [other.pk], "post": "yes"}
    desk.post(reverse("admin:quiz_classroom_changelist"), sent)

    assert Classroom.objects.get().name == "Other"


def test_the_report_can_be_read_by_story_and_by_kind_of_fact(desk: Client, teacher: User):
    edition = publish_asking(2)
    enrolment = EnrolmentFactory.create(classroom__teacher=teacher, learner__display_name="Bea")
    AssignmentFactory.create(classroom=enrolment.classroom, question_set=edition.question_set)

    by_story = desk.get(report_of(enrolment.classroom))
    by_kind = desk.get(report_of(enrolment.classroom), {"by": "kind"})

    assert by_story.context["report"].columns == [edition.question_set.story.title]
    assert by_kind.context["report"].columns == ["event"]
    assert "Bea" in by_story.text
    assert "0 due, 0 learning, 2 new" in by_story.text


def test_a_class_that_nobody_joined_says_so(desk: Client, teacher: User):
    assert "Nobody has joined yet." in desk.get(report_of(ClassroomFactory.create(teacher=teacher))).text


def test_two_learners_of_one_name_are_told_apart_by_their_log_in_names(desk: Client, teacher: User):
    classroom = ClassroomFactory.create(teacher=teacher)
    CardFactory.create()
    for name in ("bea1", "bea2"):
        EnrolmentFactory.create(classroom=classroom, learner__display_name="Bea", learner__username=name)
    at = [classroom.pk]

    form = desk.get(reverse("admin:quiz_classroom_change", args=at)).text
    assert form.count("bea1") == form.count("bea2") == 1
    for page in ("report", "memory"):
        shown = desk.get(reverse(f"admin:quiz_classroom_{page}", args=at)).text
        assert {"Bea (bea1)", "Bea (bea2)"} <= set(re.findall(r"Bea \(\w+\)", shown))
