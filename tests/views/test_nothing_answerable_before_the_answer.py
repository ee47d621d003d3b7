"""No response that a learner gets before answering tells what is right.

Every question has a twin that differs only in what is right. Two learners who are alike take the questions and the
twins: what they get must be the same to the byte, apart from keys of rows and tokens. And no text that belongs to the
answer may stand anywhere in it, unless the prompt or the options hold it for everybody to see.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from datetime import timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any
from uuid import uuid4

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from quiz.actions.answers import presented
from quiz.actions.building import build_questions, save_draft
from quiz.domain.grading import Verdict
from quiz.domain.kinds import KINDS
from quiz.domain.names import fold
from quiz.domain.questions import Draft
from quiz.models import Answer, Card, Memory, Question, Story
from quiz.models.content import PublishedQuestion
from tests.domain.every_kind import drafts as drafts_of
from tests.factories import UserFactory
from tests.views.sittings import Sitting, begin, without_chance
from tests.views.twins import OTHER, twin_of

pytestmark = pytest.mark.django_db

MOST_OF_A_KIND = 8
ICON = re.compile(r"<symbol\b.*?</symbol>", re.DOTALL)
NO_MARK_UP = str.maketrans(dict.fromkeys("<>='\"", " "))
ARTICLE = re.compile(r'<article class="card" id="card".*?</article>', re.DOTALL)
HTMX = {"HX-Request": "true"}
Drafts = list[tuple[Story, Draft]]


@pytest.fixture
def stories(project: Path) -> list[Story]:
    call_command("load_story", *map(str, sorted((project / "fixtures").glob("*.story"))), verbosity=0)
    return list(Story.objects.order_by("slug"))


@cache
def chosen(kind: str, slugs: tuple[str, ...]) -> list[tuple[str, Draft]]:
    found = [(slug, draft) for slug in slugs for draft in drafts_of(kind, slug)]
    return Random(kind).sample(found, min(MOST_OF_A_KIND, len(found)))


@pytest.fixture
def drafts(stories: list[Story]) -> Drafts:
    """Questions of every kind from the stories that come with the project."""
    by_slug = {story.slug: story for story in stories}
    found = [(by_slug[slug], draft) for kind in KINDS for slug, draft in chosen(kind, tuple(by_slug))]
    assert {draft.kind for _story, draft in found} == set(OTHER)
    return found


def saved(story: Story, draft: Draft) -> Question:
    keys = dict(story.facts.values_list("key", "pk"))
    return save_draft(story=story, draft=draft, facts=keys, status=Question.Status.APPROVED)


def twins(drafts: Drafts, **rules: Any) -> tuple[Sitting, Sitting]:
    """Two learners who are alike, at the questions and at their twins."""
    one = begin([saved(story, draft) for story, draft in drafts], **rules)
    other = begin([saved(story, twin_of(draft)) for story, draft in drafts], **rules)
    for (_, question), (_, twin) in zip(one.questions, other.questions, strict=True):
        right = question.rules.samples(question.draft).right
        assert question.rules.grade(question.draft, right).verdict is Verdict.RIGHT
        assert twin.rules.grade(twin.draft, right).verdict is not Verdict.RIGHT
    return one, other


def differing(one: Sitting, other: Sitting) -> list[str]:
    return [
        name for (name, mine), (_, theirs) in zip(one.elsewhere(), other.elsewhere(), strict=True) if mine != theirs
    ]


@pytest.mark.parametrize("shuffle", [True, False])
def test_nothing_before_the_answer_depends_on_what_is_right(drafts: Drafts, *, shuffle: bool) -> None:
    one, other = twins(drafts, shuffle_options=shuffle, shuffle_questions=shuffle)

    assert differing(one, other) == []
    for number, question in one.questions:
        unreadable = question.rules.samples(question.draft).unreadable
        for headers in ({}, HTMX):
            assert one.get(one.page(number), **headers) == other.get(other.page(number), **headers), question.draft
            asked_again = one.post(number, unreadable, **headers)
            assert asked_again.startswith("200")
            assert asked_again == other.post(number, unreadable, **headers), question.draft
    assert differing(one, other) == []
    assert not Answer.objects.exists()


def test_a_date_that_can_be_read_in_two_ways_is_asked_again_alike(drafts: Drafts) -> None:
    one, other = twins([(story, draft) for story, draft in drafts if draft.kind == "date_entry"])

    for number, question in one.questions:
        asked_again = one.post(number, {"answer": "6/12/2024"})
        assert "6 December" in asked_again
        assert "12 June" in asked_again
        assert asked_again == other.post(number, {"answer": "6/12/2024"}), question.draft
    assert not Answer.objects.exists()


def test_with_feedback_at_the_end_no_answer_tells_before_the_end(drafts: Drafts) -> None:
    one, other = twins(drafts, feedback="at the end")

    for number, question in one.questions:
        right, headers = question.rules.samples(question.draft).right, HTMX if number % 2 else {}
        assert one.post(number, right, **headers) == other.post(number, right, **headers), question.draft
        assert one.get(one.page(number)) == other.get(other.page(number)), question.draft
    assert Answer.objects.count() == 2 * len(one.questions)
    # The sums of the learner's days and what comes back when are written with each answer, whatever the set.
    assert differing(one, other) in ([], ["progress"])


def words(page: str) -> str:
    """All that stands in a response, attributes and comments too, folded; without the icons, alike on every page."""
    folded = fold(html.unescape(ICON.sub("", page)).translate(NO_MARK_UP))
    return f" {folded} "


def telling(question: PublishedQuestion) -> Iterator[str]:
    """What belongs to the answer: accepted answers, reasons, explanations, and the sentence that settles it."""
    anatomy, samples = question.rules.anatomy(question.draft), question.rules.samples(question.draft)
    yield from anatomy.answers
    yield from (option.reason for option in anatomy.options)
    for part in question.rules.explain(question.draft, samples.wrong):
        yield from (part.reason, part.right)
    for evidence in question.evidence:
        yield from (evidence.quote, f"{evidence.before}{evidence.quote}{evidence.after}", evidence.statement)


def test_no_words_of_the_answer_stand_in_the_page_unless_everybody_is_to_see_them(
    drafts: Drafts,
) -> None:
    sitting = begin([saved(story, draft) for story, draft in drafts])

    for number, question in sitting.questions:
        shown = presented(question, sitting.attempt.seed, shuffle=True)
        to_see = words(f"{question.draft.prompt} {' '.join(texts(json.loads(json.dumps(shown))))}")
        secrets = {fold(text) for text in telling(question)} - {""}
        page = words(sitting.get(sitting.page(number)))
        told = [secret for secret in secrets if f" {secret} " in page and f" {secret} " not in to_see]
        assert told == [], question.draft


def texts(value: object) -> Iterator[str]:
    """Every text in a JSON value."""
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from texts(each)
    elif isinstance(value, str):
        yield value


def fronts() -> Iterator[tuple[int, str]]:
    """Every card that somebody meets who knows all, from day to day, with all that the page shows of it.

    In which order they come depends on their backs, so that one card does not tell the next: how many are left does too.
    """
    learner = UserFactory.create(new_cards_per_day=200)
    client = Client()
    client.force_login(learner)
    for _day in range(3):
        page = client.get(reverse("quiz:card_session"), headers=HTMX).text
        while shown := re.search(r'name="reveal" value="(\d+)"', page):
            (article,) = ARTICLE.findall(page.partition('<template id="coming">')[0])
            yield int(shown[1]), without_chance(article)
            form = {"rating": "3", "token": str(uuid4())}
            page = client.post(reverse("quiz:card_rate", args=[shown[1]]), form, headers=HTMX).text
        yesterday = timezone.localdate() - timedelta(days=1)
        Memory.objects.filter(learner=learner).update(last_day=yesterday - timedelta(days=2), due_on=yesterday)


def test_no_front_shows_its_back(stories: list[Story]) -> None:
    for story in stories:
        build_questions(story=story)
    seen = set(fronts())
    Card.objects.update(back="Ruritania")

    assert set(fronts()) == seen
    assert {card for card, _article in seen} == set(Card.objects.values_list("pk", flat=True))
    assert not any("<mark" in article for _card, article in seen)
