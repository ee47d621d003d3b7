"""A title may be one word of seventy letters: it is parted, and no page grows wider than a telephone or cuts it off."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.measures import lost
from tests.browser.test_journeys import as_learner
from tests.live_app import LiveApp

pytestmark = pytest.mark.browser

WORD = "Donaudampfschifffahrtsgesellschaftskapitaenswitwenrentenauszahlungsstelle"
NAME_EVERYTHING = f"""
from django.contrib.auth.models import Group
from django.utils import timezone
from quiz.models import Assignment, Classroom, Enrolment, QuestionSet, User
from tests.factories import publish_asking

teacher = User.objects.create_user("teacher", password="read-then-recall", is_staff=True)
teacher.groups.add(Group.objects.get(name="Teachers"))
question_set = publish_asking(2).question_set
QuestionSet.objects.update(title="{WORD}", slug="long")
type(question_set.story).objects.update(title="{WORD}", slug="long")
classroom = Classroom.objects.create(name="{WORD}", teacher=teacher)
Enrolment.objects.create(classroom=classroom, learner=teacher, joined_at=timezone.now())
Assignment.objects.create(classroom=classroom, question_set=question_set, opens_at=timezone.now())
"""
PAGES = (
    "/",
    "/stories/",
    "/stories/long/",
    "/stories/long/timeline/",
    "/sets/long/",
    "/admin/quiz/story/",
    "/admin/quiz/questionset/",
    "/admin/quiz/classroom/",
    "/admin/quiz/story/1/change/",
    "/admin/quiz/questionset/1/change/",
    "/admin/quiz/classroom/1/change/",
    "/admin/quiz/classroom/1/report/",
)


@pytest.mark.server
def test_a_title_of_one_long_word_is_lost_on_no_page(live_app: LiveApp, open_page: Callable[..., Page]) -> None:
    live_app.manage("collectstatic", "--no-input", "--verbosity", "0")
    live_app.manage("shell", "--command", NAME_EVERYTHING)
    live_app.restart()
    page = open_page(viewport={"width": 360, "height": 740}, reduced_motion="reduce")
    as_learner(page, live_app, "teacher")

    found = {}
    for path in PAGES:
        page.goto(f"{live_app.base_url}{path}")
        assert WORD in page.locator("body").inner_text(), path
        found[path] = lost(page)

    assert {path: told for path, told in found.items() if told} == {}
