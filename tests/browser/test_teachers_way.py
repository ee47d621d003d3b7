"""The whole way of a story in a real browser: pasted, reviewed, asked, published, taken by a student."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from django.contrib.auth.models import Group
from playwright.sync_api import Locator, Page, expect
from pytest_django.live_server_helper import LiveServer

from quiz.models import Fact, Question, QuestionSet, Story, User
from tests.browser.test_journeys import take_whole_set
from tests.factories import TeacherFactory, UserFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

PASTED = """\
Menu
Log in

Freedonia and Sylvania part over the salt mines

Freedonia closed its border with Sylvania on 4 March 2021. Sylvania recalled its ambassador on 6 March 2021.

“We want our salt,” said Rufus Firefly, the prime minister of Freedonia. Sylvania joined the Salt League in 1998.

Share this article
"""
LOOKS = [
    pytest.param({"viewport": {"width": width, "height": 800}, "color_scheme": scheme}, id=f"{width} {scheme}")
    for width, scheme in ((360, "light"), (1280, "dark"))
]


@pytest.fixture
def teacher(transactional_db: None) -> User:
    teacher = TeacherFactory.create(username="anna", display_name="Anna")
    teacher.groups.add(Group.objects.get(name="Teachers"))
    return teacher


def begin(page: Page, server: LiveServer, teacher: User) -> None:
    page.goto(f"{server.url}/admin/login/?next=/admin/quiz/story/add/")
    page.get_by_label("Log-in name").fill(teacher.username)
    page.get_by_label("Password").fill("correct horse")
    page.keyboard.press("Enter")
    expect(at_step(page)).to_contain_text("Read")


def at_step(page: Page) -> Locator:
    return page.get_by_role("navigation", name="Steps of a story").locator("[aria-current=step]")


def press(button: Locator, hastily: bool = False) -> None:
    if hastily:
        button.dblclick()
    else:
        button.click()


def paste(page: Page, hastily: bool = False) -> None:
    page.get_by_label("Text", exact=False).first.fill(PASTED)
    page.get_by_label("Publisher").fill("The Gazette")
    page.get_by_label("Date of publication").fill("2021-03-08")
    page.get_by_role("button", name="Continue").click()
    press(page.get_by_role("button", name="Save and review"), hastily)
    expect(at_step(page)).to_contain_text("to decide")


def accept_the_sure_ones(page: Page) -> int:
    band = page.locator(".band-choice").first
    band.locator("summary").click()
    button = band.get_by_role("button", name=re.compile(r"Accept \d+ facts?"))
    count = int(re.findall(r"\d+", button.inner_text())[0])
    button.click()
    expect(page.get_by_text(re.compile(f"^{count} facts? accepted")).first).to_be_visible()
    return count


def build_and_publish(page: Page, hastily: bool = False) -> None:
    page.get_by_role("navigation", name="Steps of a story").get_by_role("link", name="Questions").click()
    page.get_by_role("button", name="Build questions and cards").click()
    press(page.get_by_role("button", name="Publish the ticked questions as a set"), hastily)
    expect(page.get_by_text(re.compile("Learners start it here|is published already"))).to_be_visible()
    expect(at_step(page)).to_contain_text("1 set")


def take_as_student(page: Page, server: LiveServer) -> None:
    UserFactory.create(username="ben")
    page.goto(f"{server.url}/accounts/login/")
    page.get_by_label("Log-in name").fill("ben")
    page.get_by_label("Password").fill("correct horse")
    page.get_by_role("main").get_by_role("button", name=re.compile("log in", re.IGNORECASE)).click()
    expect(page.get_by_role("heading", name="What to do now")).to_be_visible()
    page.goto(f"{server.url}{QuestionSet.objects.get().get_absolute_url()}")
    page.get_by_role("main").get_by_role("button").first.click()
    take_whole_set(page)


def test_a_pasted_story_is_reviewed_by_keys_published_and_taken_by_a_student(
    live_server: LiveServer, open_page: Callable[..., Page], teacher: User
) -> None:
    page = open_page(viewport={"width": 1280, "height": 800})
    begin(page, live_server, teacher)
    paste(page)
    story = Story.objects.get()
    assert story.text.startswith("Freedonia closed")

    accept_the_sure_ones(page)
    page.keyboard.press("u")
    expect(page.get_by_text(re.compile("wait for a decision again|waits for a decision again")).first).to_be_visible()
    total = story.facts.count()
    for decided in range(1, total + 1):
        page.keyboard.press("r" if decided == 2 else "a")
        expect(page.get_by_role("heading", name=f"{decided} of {total} decided", exact=True)).to_be_visible()
    expect(page.get_by_role("link", name="Go on to the questions")).to_be_visible()
    assert set(story.facts.values_list("decided_by__username", flat=True)) == {"anna"}

    build_and_publish(page)
    take_as_student(open_page(), live_server)
    assert Fact.objects.filter(status=Fact.Status.APPROVED).count() == total - 1


def test_the_whole_way_works_without_a_script(
    live_server: LiveServer, open_page: Callable[..., Page], teacher: User
) -> None:
    page = open_page(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    begin(page, live_server, teacher)
    paste(page)

    count = accept_the_sure_ones(page)
    build_and_publish(page)

    assert Fact.objects.filter(status=Fact.Status.APPROVED).count() == count
    take_as_student(open_page(java_script_enabled=False), live_server)


def test_a_hasty_teacher_saves_and_publishes_nothing_twice(
    live_server: LiveServer, open_page: Callable[..., Page], teacher: User
) -> None:
    page = open_page()
    begin(page, live_server, teacher)
    paste(page, hastily=True)
    assert Story.objects.count() == 1

    accept_the_sure_ones(page)
    build_and_publish(page, hastily=True)
    assert QuestionSet.objects.count() == 1


def reach(page: Page, aim: Locator) -> None:
    """Go to a control with the Tab key, as one does without a mouse."""
    aim.first.wait_for()
    for _press in range(150):
        if aim.first.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    pytest.fail(f"The Tab key does not reach {aim} at {page.url}")


def test_the_whole_way_is_gone_with_the_keyboard_alone(
    live_server: LiveServer, open_page: Callable[..., Page], teacher: User
) -> None:
    page = open_page(viewport={"width": 1280, "height": 800})
    begin(page, live_server, teacher)
    reach(page, page.get_by_label("Text", exact=False))
    page.keyboard.insert_text(PASTED)
    reach(page, page.get_by_label("Publisher"))
    page.keyboard.type("The Gazette")
    reach(page, page.get_by_role("button", name="Continue"))
    page.keyboard.press("Enter")
    reach(page, page.get_by_role("button", name="Save and review"))
    page.keyboard.press("Enter")
    expect(at_step(page)).to_contain_text("to decide")
    page.wait_for_load_state()
    total = Fact.objects.count()
    for decided in range(1, total + 1):
        page.keyboard.press("a")
        expect(page.get_by_role("heading", name=f"{decided} of {total} decided", exact=True)).to_be_visible()
    for name in ("Go on to the questions", "Build questions and cards", "Publish the ticked questions as a set"):
        reach(page, page.get_by_role("link", name=name).or_(page.get_by_role("button", name=name)))
        page.keyboard.press("Enter")
        page.wait_for_load_state()

    expect(page.get_by_text("Learners start it here")).to_be_visible()
    assert QuestionSet.objects.get().current is not None


@pytest.mark.parametrize("look", LOOKS)
def test_the_pages_of_the_way_are_accessible_and_no_wider_than_the_window(
    live_server: LiveServer,
    open_page: Callable[..., Page],
    assert_accessible: Callable[..., None],
    page_errors: list[str],
    teacher: User,
    look: dict[str, object],
) -> None:
    page = open_page(**look)

    def check() -> None:
        assert page_errors == []
        assert_accessible(page)
        page_errors.clear()  # axe writes a style sheet that imports another into the page, which is refused
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), page.url

    begin(page, live_server, teacher)
    check()
    paste(page)
    page.locator(".band-choice summary").first.click()
    check()
    page.locator(".band-choice summary").first.click()
    accept_the_sure_ones(page)
    story = Story.objects.get()
    for path in (f"story/{story.pk}/workshop/", f"story/{story.pk}/coverage/", f"story/{story.pk}/change/"):
        page.goto(f"{live_server.url}/admin/quiz/{path}")
        check()
    build_and_publish(page)
    page.goto(f"{live_server.url}/admin/quiz/story/{story.pk}/workshop/")
    page.locator(".others > summary").first.click()
    page.locator(".question summary").first.click()
    check()
    for question in Question.objects.filter(kind="multiple_choice")[:1]:
        page.goto(f"{live_server.url}/admin/quiz/question/{question.pk}/options/")
        check()
