"""A teacher reviews a story's proposals in a real browser: by keyboard alone, by selecting words, without a script."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from django.contrib.auth.models import Group
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from quiz.actions.proposing import keep_proposals
from quiz.models import Fact, Story, User
from tests.actions.readings import ASKING, CLAIM, INVASION, reading_of
from tests.factories import FactFactory, StoryFactory, TeacherFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

LOOKS = [
    pytest.param({"viewport": {"width": width, "height": 800}, "color_scheme": scheme}, id=f"{width} {scheme}")
    for width, scheme in ((360, "dark"), (1280, "light"), (1280, "dark"))
]


@pytest.fixture
def teacher(transactional_db: None) -> User:
    teacher = TeacherFactory.create(username="anna", display_name="Anna")
    teacher.groups.add(Group.objects.get(name="Teachers"))
    return teacher


@pytest.fixture
def story(transactional_db: None) -> Story:
    story = StoryFactory.create()
    keep_proposals(story=story, reading=reading_of(INVASION, ASKING, CLAIM), by=None)
    FactFactory.create(story=story, statement="The League answered.", quote="The League sent a letter")
    return story


def review(page: Page, server: LiveServer, story: Story, teacher: User) -> None:
    page.goto(f"{server.url}/admin/login/?next=/admin/quiz/story/{story.pk}/review/")
    page.get_by_label("Log-in name").fill(teacher.username)
    page.get_by_label("Password").fill("correct horse")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="0 of 3 decided", exact=True)).to_be_visible()
    page.wait_for_load_state()


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id"))


def test_a_story_is_reviewed_with_the_keyboard_alone(
    live_server: LiveServer, page: Page, story: Story, teacher: User
) -> None:
    invasion, asking, claim = story.facts.undecided().order_by("start")
    review(page, live_server, story, teacher)

    page.keyboard.press("j")
    assert focused(page) == f"fact-{invasion.pk}"
    page.keyboard.press("a")
    expect(page.get_by_role("heading", name="1 of 3 decided", exact=True)).to_be_visible()
    expect(page.locator("#announcer")).to_contain_text("Accepted: “Freedonia invaded")
    assert focused(page) == f"fact-{asking.pk}"

    page.keyboard.press("r")
    expect(page.get_by_role("heading", name="2 of 3 decided", exact=True)).to_be_visible()
    page.keyboard.press("u")
    expect(page.get_by_role("heading", name="1 of 3 decided", exact=True)).to_be_visible()

    page.locator(f"#fact-{asking.pk}").focus()
    page.keyboard.press("s")
    assert focused(page) == f"mark-{asking.pk}"
    page.keyboard.press("s")
    assert focused(page) == f"fact-{asking.pk}"

    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("k")
    assert focused(page) == f"fact-{invasion.pk}"

    page.locator(f"#fact-{asking.pk}").focus()
    page.keyboard.press("e")
    expect(page.get_by_label("Statement")).to_be_visible()
    page.get_by_label("Statement").focus()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("Sylvania called for help.")
    page.get_by_role("button", name="Save and approve").focus()
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", name="2 of 3 decided", exact=True)).to_be_visible()
    assert focused(page) == f"fact-{asking.pk}"
    assert Fact.objects.get(pk=asking.pk).statement == "Sylvania called for help."
    assert Fact.objects.get(pk=asking.pk).decided_by == teacher
    assert Fact.objects.get(pk=claim.pk).status == Fact.Status.PROPOSED


def test_a_decision_leaves_the_rest_of_the_page_as_it_is(
    live_server: LiveServer, page: Page, story: Story, teacher: User
) -> None:
    invasion, asking, claim = story.facts.undecided().order_by("start")
    review(page, live_server, story, teacher)
    page.evaluate("for (const it of document.querySelectorAll('[data-fact], .steps, .review-actors')) it.isOld = true")
    page.locator("#add-fact summary").click()
    page.get_by_label("The words that settle it").fill("half a quo")

    with page.expect_response("**/review/") as answered:
        page.get_by_role("button", name=re.compile("^Accept “Freedonia")).click()
    expect(page.get_by_role("heading", name="1 of 3 decided", exact=True)).to_be_visible()

    assert "<html" not in answered.value.text()
    replaced = "[...document.querySelectorAll('[data-fact]')].filter((it) => !it.isOld).map((it) => it.id)"
    assert page.evaluate(replaced) == [f"fact-{invasion.pk}"]
    assert page.evaluate("document.querySelector('.review-actors').isOld")
    expect(page.get_by_label("The words that settle it")).to_have_value("half a quo")
    expect(page.locator(f"mark[data-facts~='{invasion.pk}']").first).to_have_class(re.compile("is-approved"))
    expect(page.get_by_role("navigation", name="Steps of a story")).to_contain_text("2 to decide")
    assert focused(page) == f"fact-{asking.pk}"

    Fact.objects.filter(pk=claim.pk).update(status=Fact.Status.REJECTED)
    page.keyboard.press("a")
    expect(page.locator(f"#fact-{claim.pk}")).to_have_class(re.compile("is-rejected"))
    expect(page.get_by_role("link", name="Go on to the questions")).to_be_visible()


def test_one_who_is_logged_out_meanwhile_is_asked_to_log_in(
    live_server: LiveServer, page: Page, story: Story, teacher: User
) -> None:
    review(page, live_server, story, teacher)
    page.context.clear_cookies(name="sessionid")

    page.get_by_role("button", name=re.compile("^Accept “Freedonia")).click()

    expect(page.get_by_label("Log-in name")).to_be_visible()
    assert story.facts.undecided().count() == 3


def test_escape_closes_the_box_that_asks_once_more_and_leads_back(
    live_server: LiveServer, page: Page, story: Story, teacher: User
) -> None:
    review(page, live_server, story, teacher)
    box = page.locator(".band-choice").first
    box.locator("summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(box.get_by_role("button", name="Accept 1 fact")).to_be_focused()

    page.keyboard.press("Escape")

    expect(box.get_by_role("button", name="Accept 1 fact")).to_be_hidden()
    expect(box.locator("summary")).to_be_focused()
    assert story.facts.undecided().count() == 3


def test_keys_can_be_switched_off(live_server: LiveServer, page: Page, story: Story, teacher: User) -> None:
    review(page, live_server, story, teacher)
    page.keyboard.press("?")
    page.get_by_label("Use these keys on this device").uncheck()
    page.keyboard.press("Escape")

    page.keyboard.press("j")

    assert not focused(page).startswith("fact-")


def test_pointing_at_a_fact_shows_its_words_and_the_other_way_round(
    live_server: LiveServer, page: Page, story: Story, teacher: User
) -> None:
    invasion = story.facts.undecided().order_by("start")[0]
    review(page, live_server, story, teacher)

    page.locator(f"#fact-{invasion.pk}").hover()
    expect(page.locator(f"mark[data-facts~='{invasion.pk}']").first).to_have_class(re.compile("is-pointed"))

    page.locator(f"mark[data-facts~='{invasion.pk}']").first.click()
    assert focused(page) == f"fact-{invasion.pk}"


def test_selected_words_become_the_quote_of_a_new_fact(
    live_server: LiveServer, page: Page, story: Story, teacher: User
) -> None:
    review(page, live_server, story, teacher)
    page.evaluate("""() => {
        const words = [...document.querySelectorAll("#story-lines mark")].at(-1).firstChild;
        getSelection().setBaseAndExtent(words, 4, words, words.length);
    }""")

    page.get_by_role("button", name="Add a fact from the selected words").click()
    expect(page.get_by_label("The words that settle it")).to_have_value("League sent a letter")
    start = page.locator("#add-occurrence").input_value()
    page.get_by_role("button", name="Continue").click()

    expect(page.get_by_label("Quote")).to_have_value("League sent a letter")
    assert story.text[int(start) :].startswith("League sent a letter")


def test_the_story_keeps_its_place_while_words_are_selected(
    live_server: LiveServer, page: Page, story: Story, teacher: User
) -> None:
    review(page, live_server, story, teacher)
    where = "document.getElementById('story-lines').getBoundingClientRect().top"
    before = page.evaluate(where)
    button = page.get_by_role("button", name="Add a fact from the selected words")
    expect(button).to_be_disabled()

    page.evaluate("getSelection().selectAllChildren(document.querySelector('#story-lines mark'))")

    expect(button).to_be_enabled()
    assert page.evaluate(where) == before


def test_a_lost_connection_is_told_and_no_decision_pretended(
    live_server: LiveServer, page: Page, story: Story, teacher: User, page_errors: list[str]
) -> None:
    review(page, live_server, story, teacher)
    page.context.set_offline(True)

    page.get_by_role("button", name=re.compile("^Accept “Freedonia")).click()

    expect(page.get_by_role("alert")).to_contain_text("nothing was decided")
    expect(page.get_by_role("heading", name="0 of 3 decided", exact=True)).to_be_visible()
    page_errors.clear()


def test_all_of_it_works_without_a_script(
    live_server: LiveServer, open_page: Callable[..., Page], story: Story, teacher: User
) -> None:
    invasion, asking, _claim = story.facts.undecided().order_by("start")
    page = open_page(java_script_enabled=False)
    review(page, live_server, story, teacher)

    page.get_by_role("button", name=re.compile("^Accept “Freedonia")).click()
    expect(page.get_by_role("heading", name="1 of 3 decided", exact=True)).to_be_visible()
    assert page.url.endswith(f"#fact-{asking.pk}")

    page.get_by_role("button", name="Undo my last decision").click()
    expect(page.get_by_role("heading", name="0 of 3 decided", exact=True)).to_be_visible()
    assert page.url.endswith(f"#fact-{invasion.pk}")

    page.locator("#add-fact summary").click()
    page.get_by_label("The words that settle it").fill("The League sent a letter")
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_label("Quote")).to_have_value("The League sent a letter")


def test_a_long_story_is_read_part_by_part(
    live_server: LiveServer, page: Page, teacher: User, assert_accessible: Callable[..., None], page_errors: list[str]
) -> None:
    filler = "It rained and nobody was about.\n\n" * 800
    told = "Freedonia closed its border with Sylvania on 4 May 2021.\n\n"
    story = StoryFactory.create(text=f"{told}{filler}{told.replace('4', '5')}{filler}")
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{live_server.url}/admin/login/?next=/admin/quiz/story/{story.pk}/review/")
    page.get_by_label("Log-in name").fill(teacher.username)
    page.get_by_label("Password").fill("correct horse")
    page.keyboard.press("Enter")

    page.get_by_role("link", name="Part 2 no facts yet").click()
    page.get_by_role("button", name="Read part 2").click()

    expect(page.get_by_role("link", name="Part 2 1 to decide")).to_have_attribute(
        "aria-current", "page", timeout=30_000
    )
    page.get_by_role("button", name=re.compile("^Accept “")).first.click()
    expect(page.get_by_role("link", name="Part 2 1 fact")).to_be_visible()
    assert story.facts.approved().get().start == len(told + filler)
    assert page_errors == []
    assert_accessible(page, "#content")
    page_errors.clear()  # axe writes a style sheet that imports another into the page, which is refused
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("look", LOOKS)
def test_the_review_is_accessible_in_every_state(
    live_server: LiveServer,
    open_page: Callable[..., Page],
    assert_accessible: Callable[..., None],
    story: Story,
    teacher: User,
    page_errors: list[str],
    look: dict[str, object],
) -> None:
    page = open_page(**look)
    review(page, live_server, story, teacher)
    page.get_by_role("button", name=re.compile("^Accept “Freedonia")).click()
    expect(page.get_by_role("heading", name="1 of 3 decided", exact=True)).to_be_visible()
    page.get_by_role("button", name=re.compile("^Reject “Sylvania asked")).click()
    expect(page.get_by_role("heading", name="2 of 3 decided", exact=True)).to_be_visible()
    page.locator("#add-fact summary").click()

    assert_accessible(page, "#content")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    page.get_by_role("link", name=re.compile("^Merge into another")).click()
    assert_accessible(page, "#content")
    page.go_back()
    page.get_by_role("link", name=re.compile("^Mend")).first.click()
    expect(page.get_by_label("Name")).to_be_visible()
    assert page_errors == []
    assert_accessible(page, "#content")
    page_errors.clear()  # to read a style sheet that imports another, axe writes it into the page, which is refused
