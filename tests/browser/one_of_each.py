"""A set that asks one question of each kind, for the tests that take them all."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import Page, expect

from quiz.domain.kinds import KINDS
from tests.live_app import LiveApp

PATH = "/sets/one-of-each/"
WRITE_SET = """
from django.utils import timezone
from quiz.actions.publishing import publish_set
from quiz.models import Question, QuestionSet, SetItem, User

teacher = User.objects.get(username="teacher")
asked = [Question.objects.approved().filter(kind=kind, story__slug="belarus-arms").first() for kind in {kinds}]
made = QuestionSet.objects.create(slug="one-of-each", title="One of each", story=asked[0].story, created_by=teacher)
for place, question in enumerate(asked):
    SetItem.objects.create(question_set=made, question=question, position=place)
publish_set(question_set=made, by=teacher, now=timezone.now())
"""


def write_set(site: LiveApp) -> None:
    """Publish the set: in the order of the kinds' names, with feedback after each answer."""
    site.manage("shell", "--command", WRITE_SET.format(kinds=sorted(KINDS)))


def each_question(page: Page, site: LiveApp) -> Iterator[str]:
    """Start the set as a guest and give the kind of each question in turn, until all are answered."""
    page.goto(f"{site.base_url}{PATH}")
    page.get_by_role("button", name="Try a quiz now").click()
    for number, kind in enumerate(sorted(KINDS), start=1):
        expect(page.get_by_role("heading", name=f"Question {number} of {len(KINDS)}")).to_be_visible()
        expect(page.get_by_role("button", name="Answer", exact=True)).to_be_visible()
        yield kind
        onwards = page.get_by_role("link", name="Next question")
        if onwards.count():
            onwards.click()
