"""A teacher adds a story in a real browser without a script; both steps are accessible and as wide as the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from django.contrib.auth.models import Group
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from quiz.models import Story
from tests.domain.formats.article.documents import FIRST, PAGE, PASTED, SECOND, THIRD
from tests.factories import TeacherFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

LOOKS = [
    pytest.param({"viewport": {"width": width, "height": 800}, "color_scheme": scheme}, id=f"{width} {scheme}")
    for width, scheme in ((360, "light"), (1280, "dark"))
]


def begin(page: Page, server: LiveServer) -> None:
    teacher = TeacherFactory.create(username="anna")
    teacher.groups.add(Group.objects.get(name="Teachers"))
    page.goto(f"{server.url}/admin/login/?next=/admin/quiz/story/add/")
    page.get_by_label("Log-in name").fill(teacher.username)
    page.get_by_label("Password").fill("correct horse")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Text", exact=False).first).to_be_visible()


def test_a_file_becomes_a_draft_without_a_script(
    live_server: LiveServer, open_page: Callable[..., Page], tmp_path: Path
) -> None:
    page = open_page(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    begin(page, live_server)
    file = tmp_path / "bridge.html"
    file.write_text(PAGE, encoding="utf-8")

    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("alert")).to_contain_text("Paste the story here, or choose a file.")
    page.get_by_label("Or a file").set_input_files(file)
    page.get_by_role("button", name="Continue").click()
    page.get_by_label("Ten bridges to see before you are old").check()
    page.get_by_label(SECOND[:20]).uncheck()
    page.get_by_role("button", name="Save and review").click()

    expect(page.get_by_text("The app read the story")).to_be_visible()
    assert Story.objects.get().text == f"{FIRST}\n\nTen bridges to see before you are old\n\n{THIRD}"


@pytest.mark.parametrize("look", LOOKS)
def test_both_steps_are_accessible_and_no_wider_than_the_window(
    live_server: LiveServer,
    open_page: Callable[..., Page],
    assert_accessible: Callable[..., None],
    page_errors: list[str],
    look: dict[str, object],
) -> None:
    page = open_page(**look)

    def check() -> None:
        assert page_errors == []
        assert_accessible(page, "#content")
        page_errors.clear()  # axe writes a style sheet that imports another into the page, which is refused
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    begin(page, live_server)
    check()
    page.get_by_label("Text", exact=False).first.fill(PASTED)
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("alert")).to_contain_text("Say who published it")
    check()
    page.get_by_role("alert").get_by_role("link", name="Publisher").click()
    expect(page.get_by_label("Publisher")).to_be_focused()
    page.keyboard.type("The Gazette")
    page.keyboard.press("Enter")
    expect(page.get_by_role("group", name="The story as it will be read")).to_be_visible()
    check()
    page.get_by_role("textbox", name="Title").fill("")
    page.get_by_role("button", name="Save and review").click()
    expect(page.get_by_role("alert")).to_contain_text("This field is required")
    check()
