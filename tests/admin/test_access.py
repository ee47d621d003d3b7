"""Every address of the admin, tried as a stranger, a student, a teacher, and staff without the group."""

from __future__ import annotations

from typing import Any

import pytest
from axes.models import AccessAttempt, AccessFailureLog, AccessLog
from django.contrib import admin
from django.contrib.auth.models import Group, Permission
from django.db.models import Model
from django.test import Client
from django.urls import URLPattern, URLResolver, reverse
from django.utils import timezone

from quiz.models import Flag, User
from tests.admin.test_results import take
from tests.factories import (
    AliasFactory,
    AssignmentFactory,
    CardFactory,
    EnrolmentFactory,
    TeacherFactory,
    UserFactory,
    publish_asking,
)

WORKED_ON = {"story", "fact", "actor", "question", "questionset", "classroom"}
EDITED_ONLY = {"card", "flag"}
READ = {"attempt", "review", "edition"}
FOR_SUPERUSERS = {"user", "group", "accessattempt", "accesslog", "accessfailurelog"}
OF_EVERY_MODEL = {"changelist", "add", "history", "delete", "change"}
MAY = {
    **{model: dict.fromkeys(OF_EVERY_MODEL, 200) for model in WORKED_ON},
    **{model: {**dict.fromkeys(OF_EVERY_MODEL, 200), "add": 403, "delete": 403} for model in EDITED_ONLY | READ},
    **{model: dict.fromkeys(OF_EVERY_MODEL, 403) for model in FOR_SUPERUSERS},
}
OTHERS = {
    "index": 200,
    "login": 302,
    "logout": 405,
    "password_change": 200,
    "password_change_done": 200,
    "autocomplete": 403,
    "jsi18n": 200,
    "app_list": 302,
    "auth_user_password_change": 403,
    "quiz_classroom_memory": 200,
    "quiz_classroom_report": 200,
    "quiz_classroom_deleted": 200,
    "quiz_story_building": 200,
    "quiz_story_reading": 200,
    "quiz_classroom_slips": 200,
    "quiz_story_workshop": 200,
    "quiz_story_coverage": 200,
    "quiz_question_options": 200,
    "quiz_question_preview": 200,
    "quiz_card_preview": 200,
    "quiz_story_review": 200,
    "quiz_story_review_merge": 200,
    "quiz_story_review_actor": 200,
    "quiz_questionset_question_search": 403,
    "quiz_questionset_add_questions": 200,
    "quiz_questionset_results": 200,
    "quiz_questionset_paper": 200,
    "quiz_questionset_cards": 200,
}
OPEN_TO_ALL = {"login", "logout", "jsi18n"}


def names() -> list[str]:
    found: list[str] = []
    waiting: list[Any] = list(admin.site.get_urls())
    while waiting:
        pattern = waiting.pop()
        if isinstance(pattern, URLResolver):
            waiting.extend(pattern.url_patterns)
        elif isinstance(pattern, URLPattern) and pattern.name:
            found.append(pattern.name)
    return sorted(set(found))


def expected(name: str) -> int:
    if name in OTHERS:
        return OTHERS[name]
    _app, model, page = name.split("_", 2)
    return MAY[model][page]


@pytest.fixture
def rows(teacher: User) -> dict[str, Model]:
    """One row of every model that has a page, all within the teacher's reach where there is such a thing."""
    assignment = AssignmentFactory.create(classroom__teacher=teacher, question_set=publish_asking(1).question_set)
    learner = EnrolmentFactory.create(classroom=assignment.classroom).learner
    edition = assignment.question_set.current
    assert edition is not None
    attempt = take(learner, edition, True)
    card = CardFactory.create()
    answer = attempt.answers.get()
    review = answer.reviews.get()
    return {
        "story": card.fact.story,
        "fact": card.fact,
        "actor": AliasFactory.create().actor,
        "question": answer.question,
        "questionset": assignment.question_set,
        "classroom": assignment.classroom,
        "card": card,
        "flag": Flag.objects.create(card=card, learner=learner, raised_at=timezone.now()),
        "attempt": attempt,
        "review": review,
        "edition": edition,
        "user": learner,
        "group": Group.objects.get(),
        "accessattempt": AccessAttempt.objects.create(username="x", get_data="", post_data="", failures_since_start=1),
        "accessfailurelog": AccessFailureLog.objects.create(username="x"),
        "accesslog": AccessLog.objects.create(username="x"),
    }


def address(name: str, rows: dict[str, Model]) -> str:
    if name == "app_list":
        return reverse("admin:app_list", args=["quiz"])
    if name.startswith("password_change"):
        return reverse(f"admin:{name}")
    beside_review = {"quiz_story_review_merge": "fact", "quiz_story_review_actor": "actor"}.get(name)
    if beside_review:
        return reverse(f"admin:{name}", args=[rows["story"].pk, rows[beside_review].pk])
    model = "user" if name == "auth_user_password_change" else name.split("_")[1] if "_" in name else ""
    needs_row = name.rpartition("_")[2] in {
        "history",
        "delete",
        "change",
        "memory",
        "reading",
        "building",
        "report",
        "results",
        "paper",
        "cards",
        "slips",
        "workshop",
        "coverage",
        "options",
        "preview",
        "review",
    }
    if needs_row or name in {"quiz_questionset_add_questions", "auth_user_password_change"}:
        return reverse(f"admin:{name}", args=[rows[model].pk if model in rows else 1])
    return reverse(f"admin:{name}")


def test_the_table_names_every_address():
    assert {name for name in names() if name not in OTHERS and name.split("_")[1] not in MAY} == set()
    assert set(OTHERS) <= set(names())


def test_a_teacher_opens_what_a_teacher_needs_and_nothing_else(desk: Client, rows: dict[str, Model]):
    pages = {name: desk.get(address(name, rows)) for name in names()}

    assert {name: page.status_code for name, page in pages.items()} == {name: expected(name) for name in pages}
    people = reverse("admin:quiz_user_changelist")
    assert [name for name, page in pages.items() if page.status_code == 200 and people in page.text] == []


def outside(client: Client, rows: dict[str, Model]) -> dict[str, int]:
    """What is not sent away to log in."""
    answers = {name: client.get(address(name, rows)) for name in names() if name not in OPEN_TO_ALL}
    log_in = reverse("admin:login")
    return {
        name: answer.status_code
        for name, answer in answers.items()
        if not (answer.status_code == 302 and str(answer["Location"]).startswith(log_in))
    }


def test_a_stranger_and_a_student_open_nothing(rows: dict[str, Model]):
    student = Client()
    student.force_login(UserFactory.create())

    assert outside(Client(), rows) == {}
    assert outside(student, rows) == {}


def test_staff_outside_the_group_may_do_nothing(rows: dict[str, Model]):
    client = Client()
    client.force_login(TeacherFactory.create())

    opened = {name: client.get(address(name, rows)).status_code for name in names()}

    assert {name for name, status in opened.items() if status == 200} == {
        "index",
        "password_change",
        "password_change_done",
        "jsi18n",
    }


@pytest.mark.parametrize("model", ["story", "fact", "questionset"])
def test_a_number_that_no_row_can_have_is_said_not_to_exist(desk: Client, model: str):
    page = desk.get(f"/admin/quiz/{model}/{'9' * 5_000}/change/", follow=True)

    assert page.status_code == 200
    assert "doesn’t exist" in page.text


def test_a_teacher_makes_nobody_and_changes_nobody(desk: Client, teacher: User):
    other = UserFactory.create()
    before = User.objects.count()

    desk.post(
        reverse("admin:quiz_user_add"), {"username": "new", "password1": "long enough 1", "password2": "long enough 1"}
    )
    desk.post(reverse("admin:quiz_user_change", args=[teacher.pk]), {"is_superuser": "on"})
    desk.post(reverse("admin:auth_user_password_change", args=[other.pk]), {"password1": "x", "password2": "x"})

    assert User.objects.count() == before
    assert not User.objects.filter(is_superuser=True).exists()
    assert User.objects.get(pk=other.pk).password == other.password


def test_permissions_on_people_do_not_open_them_either(desk: Client, teacher: User):
    teacher.user_permissions.set(Permission.objects.filter(codename__endswith="_user"))

    assert desk.get(reverse("admin:quiz_user_changelist")).status_code == 403
