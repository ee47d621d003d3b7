"""A class is made, given a set and joined with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.contrib.auth.models import Group
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from quiz.models import Assignment, Classroom
from tests.browser.test_teachers_way import reach
from tests.factories import TeacherFactory, UserFactory, publish_asking

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]


def come_in(page: Page, server: LiveServer, username: str, goes_to: str) -> None:
    page.goto(f"{server.url}/accounts/login/?next={goes_to}")
    reach(page, page.locator("main [name=username]"))
    page.keyboard.type(username)
    reach(page, page.locator("main [name=password]"))
    page.keyboard.type("correct horse")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{goes_to}")


def test_a_class_is_made_given_a_set_and_joined_by_keys_alone(
    live_server: LiveServer, open_page: Callable[..., Page]
) -> None:
    teacher = TeacherFactory.create(username="anna")
    teacher.groups.add(Group.objects.get(name="Teachers"))
    given = publish_asking(1).question_set
    page = open_page(viewport={"width": 1280, "height": 800})
    come_in(page, live_server, "anna", "/admin/")

    reach(page, page.get_by_role("link", name="New class"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/classroom/add/")
    reach(page, page.get_by_label("Name"))
    page.keyboard.type("9b")
    page.keyboard.press("Enter")
    expect(page.locator(".join-code")).to_be_visible()
    reach(page, page.get_by_role("combobox", name="Question set"))
    page.keyboard.type(given.title)
    reach(page, page.get_by_role("button", name="Save", exact=True))
    page.keyboard.press("Enter")
    page.wait_for_url("**/admin/quiz/classroom/")
    assert Assignment.objects.get().question_set == given

    UserFactory.create(username="ben")
    pupil = open_page()
    come_in(pupil, live_server, "ben", "/join/")
    reach(pupil, pupil.locator("main [name=code]"))
    pupil.keyboard.type(Classroom.objects.get().join_code.lower())
    pupil.keyboard.press("Enter")
    expect(pupil.get_by_text("9b").first).to_be_visible()
    assert Classroom.objects.get().learners.get().username == "ben"
