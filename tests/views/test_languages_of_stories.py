"""What stands in a story's language says so on every page, so that it is spoken, hyphenated and laid out as that language."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from quiz.actions.attempts import finish_attempt
from quiz.models import Attempt, Card, Question, QuestionSet, User
from tests.actions.test_attempts import begin, give
from tests.factories import (
    AssignmentFactory,
    CardFactory,
    EnrolmentFactory,
    TeacherFactory,
    UserFactory,
    publish_asking,
)

pytestmark = pytest.mark.django_db

VOID = {"meta", "link", "input", "br", "img"}


class Spoken(HTMLParser):
    """Collects the texts of a page with the language that each is in."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.languages: list[str] = []
        self.found: list[tuple[str, str]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            here = self.languages[-1] if self.languages else ""
            self.languages.append(dict(attrs).get("lang") or here)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            self.languages.pop()

    def handle_data(self, data: str) -> None:
        if data.strip() and self.languages:
            self.found.append((self.languages[-1], data.strip()))

    def of(self, words: str) -> set[str]:
        """The languages in which these words stand on the page, its title in the browser's bar apart."""
        return {language for language, text in self.found if words in text and " · Says Who" not in text}


def logged_in(attempt: Attempt) -> Client:
    client = Client()
    client.force_login(attempt.learner)
    return client


@pytest.fixture
def attempt() -> Attempt:
    edition = publish_asking(2)
    story = edition.question_set.story
    story.language, story.title, story.summary = "hy", "Armenian title", "Armenian summary"
    story.save()
    begun = begin(UserFactory.create(), edition)
    give(begun)
    return begun


@pytest.mark.parametrize(
    "name", ["quiz:home", "quiz:story_list", "quiz:progress", "quiz:set_detail", "quiz:story_detail"]
)
def test_a_storys_title_is_in_its_language(attempt: Attempt, name: str) -> None:
    slugs = {"quiz:set_detail": [attempt.question_set.slug], "quiz:story_detail": [attempt.question_set.story.slug]}

    page = Spoken(logged_in(attempt).get(reverse(name, args=slugs.get(name, []))).text)

    assert page.of("Armenian title") == {"hy"}
    assert page.of("Stories") == {"en-gb"}


def test_a_question_and_its_evidence_are_in_the_storys_language(attempt: Attempt) -> None:
    client = logged_in(attempt)

    asked = Spoken(client.get(reverse("quiz:attempt_question", args=[attempt.pk, 2])).text)
    told = Spoken(client.get(reverse("quiz:attempt_question", args=[attempt.pk, 1])).text)

    assert asked.of("When did Freedonia") == {"hy"}
    assert told.of("Freedonia invaded Sylvania on 5 May 2021") == {"hy"}
    assert told.of("What the story says") == {"en-gb"}
    assert told.of("Your answer, right") == {"en-gb"}


def test_a_result_shows_questions_in_the_storys_language(attempt: Attempt) -> None:
    finish_attempt(attempt=attempt, now=timezone.now())

    page = Spoken(logged_in(attempt).get(reverse("quiz:attempt_result", args=[attempt.pk])).text)

    assert page.of("When did Freedonia") == {"hy"}
    assert page.of("Freedonia invaded Sylvania on 5 May 2021") == {"hy"}
    assert page.of("Your answers") == {"en-gb"}


def test_a_card_is_in_the_storys_language(attempt: Attempt) -> None:
    fact = attempt.question_set.story.facts.latest("pk")
    card: Card = CardFactory.create(fact=fact)

    page = Spoken(logged_in(attempt).get(reverse("quiz:card_session"), {"reveal": card.pk}).text)

    assert page.of("Armenian title") == {"hy"}
    assert page.of(card.front) == {"hy"}
    assert page.of(card.back) == {"hy"}
    assert page.of("I knew it") == {"en-gb"}


@pytest.fixture
def desk() -> Client:
    teacher = TeacherFactory.create()
    teacher.groups.add(Group.objects.get(name="Teachers"))
    client = Client()
    client.force_login(teacher)
    return client


@pytest.fixture
def answered(attempt: Attempt) -> Attempt:
    """A set with a title of its own, a card, and an answer by a learner of nobody's class."""
    QuestionSet.objects.update(title="Armenian set")
    CardFactory.create(fact=attempt.question_set.story.facts.latest("pk"), front="Armenian front", back="Armenian back")
    return attempt


def shown(client: Client, name: str, *args: int) -> Spoken:
    """The page without what nobody sees of it: the names of the rows of a form's table."""
    return Spoken(
        re.sub(r'<td class="original">.*?</td>', "", client.get(reverse(name, args=args)).text, flags=re.DOTALL)
    )


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("admin:quiz_story_changelist", ["Armenian title"]),
        ("admin:quiz_fact_changelist", ["Freedonia invaded Sylvania"]),
        ("admin:quiz_question_changelist", ["5 May 2021"]),
        ("admin:quiz_card_changelist", ["Armenian front", "Armenian back"]),
        ("admin:quiz_questionset_changelist", ["Armenian set"]),
        ("admin:quiz_story_coverage", ["Freedonia invaded Sylvania"]),
        ("admin:quiz_story_change", ["Armenian title", "Freedonia invaded Sylvania"]),
        ("admin:quiz_questionset_change", ["When did Freedonia", "Armenian set"]),
        ("admin:quiz_questionset_results", ["When did Freedonia", "Armenian set"]),
        ("admin:quiz_questionset_add_questions", ["Armenian set"]),
        ("admin:quiz_question_change", ["Freedonia invaded Sylvania"]),
        ("admin:quiz_fact_add", ["Armenian title"]),
    ],
)
def test_a_teachers_page_says_in_which_language_the_words_of_a_story_are(
    answered: Attempt, desk: Client, address: str, words: list[str]
) -> None:
    rows = {
        "story": answered.question_set.story_id,
        "questionset": answered.question_set_id,
        "question": Question.objects.earliest("pk").pk,
    }
    keys = [] if address.endswith(("changelist", "fact_add")) else [rows[address.split("_")[1]]]

    page = shown(desk, address, *keys)

    for word in words:
        assert page.of(word) == {"hy"}, word


def test_a_set_that_a_class_is_given_is_in_the_language_of_its_story(answered: Attempt, desk: Client) -> None:
    teacher = User.objects.get(pk=desk.session["_auth_user_id"])
    given = AssignmentFactory.create(classroom__teacher=teacher, question_set=answered.question_set)
    EnrolmentFactory.create(classroom=given.classroom)

    form = shown(desk, "admin:quiz_classroom_change", given.classroom.pk)
    report = shown(desk, "admin:quiz_classroom_report", given.classroom.pk)

    assert form.of("Armenian set") == report.of("Armenian set") == {"hy"}
