"""What happened is read and never changed, and a teacher reads it of own students only."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from quiz.actions.attempts import start_preview
from quiz.actions.publishing import preview_set
from quiz.models import Answer, Attempt, Edition, Review, User
from tests.admin.test_results import take
from tests.factories import NOON, EnrolmentFactory, StoryFactory, UserFactory, publish_asking

LOGS = ["attempt", "review", "edition"]


@pytest.fixture
def attempt(teacher: User) -> Attempt:
    learner = EnrolmentFactory.create(classroom__teacher=teacher, learner__display_name="Bea").learner
    return take(learner, publish_asking(2), True, False)


def rows(client: Client, model: str) -> list[object]:
    return list(client.get(reverse(f"admin:quiz_{model}_changelist")).context["cl"].result_list)


def test_an_attempt_is_shown_with_what_was_given_and_its_grade(desk: Client, attempt: Attempt):
    page = desk.get(reverse("admin:quiz_attempt_change", args=[attempt.pk]))

    assert "Bea" in page.text
    assert "on 5 May 2021" in page.text
    assert "on 6 May 2021" in page.text
    assert "50\u00a0%" in page.text
    assert 'type="submit" value="Save"' not in page.text


def test_a_verdict_and_a_rating_are_worded_for_the_teacher(desk: Client, attempt: Attempt):
    ukrainian = {"accept-language": "uk"}
    answers = desk.get(reverse("admin:quiz_attempt_change", args=[attempt.pk]), headers=ukrainian).text
    reviews = desk.get(reverse("admin:quiz_review_changelist"), headers=ukrainian).text

    assert ">Правильно<" in answers
    assert ">Неправильно<" in answers
    assert "Знову" in reviews
    assert ">Again<" not in reviews


def test_a_teacher_reads_of_own_students_and_own_previews_only(desk: Client, chief: Client, teacher: User):
    edition = publish_asking(1)
    take(UserFactory.create(), edition, True)
    assert rows(desk, "attempt") == rows(desk, "review") == []

    preview = preview_set(question_set=edition.question_set, by=teacher, now=NOON)
    previewed = start_preview(learner=teacher, edition=preview, seed=1, now=NOON)
    assert rows(desk, "attempt") == [previewed]
    assert len(rows(chief, "attempt")) == 2
    assert len(rows(chief, "review")) == 1


def test_editions_are_listed_without_previews(desk: Client, teacher: User):
    edition = publish_asking(1)
    preview_set(question_set=edition.question_set, by=teacher, now=NOON)

    assert rows(desk, "edition") == [edition]


@pytest.mark.parametrize("who", ["desk", "chief"])
@pytest.mark.parametrize("model", LOGS)
def test_nobody_adds_changes_or_deletes(who: str, model: str, attempt: Attempt, request: pytest.FixtureRequest):
    client: Client = request.getfixturevalue(who)
    before = (Attempt.objects.count(), Answer.objects.count(), Review.objects.count(), Edition.objects.count())
    row = {"attempt": attempt, "review": Review.objects.first(), "edition": attempt.edition}[model]
    assert row is not None

    assert client.get(reverse(f"admin:quiz_{model}_add")).status_code == 403
    assert client.post(reverse(f"admin:quiz_{model}_change", args=[row.pk]), {"number": "7"}).status_code == 403
    assert client.post(reverse(f"admin:quiz_{model}_delete", args=[row.pk]), {"post": "yes"}).status_code == 403
    client.post(
        reverse(f"admin:quiz_{model}_changelist"),
        {"action": "delete_selected", "_selected_action": [str(row.pk)], "post": "yes"},
    )
    assert before == (Attempt.objects.count(), Answer.objects.count(), Review.objects.count(), Edition.objects.count())


def test_the_index_lists_what_is_worked_on_and_no_logs(desk: Client):
    listed = {
        model["object_name"] for app in desk.get(reverse("admin:index")).context["app_list"] for model in app["models"]
    }

    assert listed == {"Actor", "Card", "Classroom", "Fact", "Flag", "Question", "QuestionSet", "Story"}


def test_a_history_in_which_nothing_stands_yet_says_so_in_plain_words(desk: Client):
    story = StoryFactory.create()

    page = desk.get(reverse("admin:quiz_story_history", args=[story.pk])).text

    assert "Nobody has changed this by hand yet." in page
    assert "admin site" not in page
