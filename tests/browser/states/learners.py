"""Pages of strangers, guests and learners, in every state."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Page

from quiz.management.commands.demo import PASSWORD
from tests.browser.states.scenes import ADA, CLEO, LATECOMER, LOCKED, VISITOR
from tests.browser.states.state import GUEST, STRANGER, State, clicked, opened, pressed, sent

ANSWER = "#question form .is-main"
KEYS = "dialog[open]"


def an_unreadable_date(page: Page) -> None:
    """A date question that cannot read its answer; the first of the set that asks for one."""
    for number in range(2, 13):
        page.goto(page.url.rsplit("/", 2)[0] + f"/{number}/")
        field = page.locator("#question input.field[id]")
        if field.count() and page.get_by_text("As exactly as the story says it").count():
            field.fill("sometime")
            break
    page.locator(ANSWER).click()
    page.get_by_role("alert").wait_for()


@contextmanager
def without_a_connection(page: Page) -> Iterator[None]:
    """Cut it for so long; whatever fails meanwhile, the next state has it again."""
    page.context.set_offline(True)
    try:
        yield
    finally:
        page.context.set_offline(False)


def the_site_is_gone(page: Page) -> None:
    """A click that reaches nobody."""
    page.locator("main input[type=radio]").first.check()
    with without_a_connection(page):
        page.locator(ANSWER).click()
        page.locator("#lost").wait_for()


def the_cards_go_on_by_themselves(page: Page) -> None:
    """The connection is cut when the card is to be turned: the device shows its own."""
    page.wait_for_load_state("networkidle")
    with without_a_connection(page):
        page.locator("#card .is-main").click()
        page.locator("[data-card] .ratings").wait_for()
    page.locator("#go-on").wait_for()


def no_new_card(page: Page) -> None:
    """Nobody's cards are due, and no fact may be met."""
    page.locator("[name=new_cards_per_day]").fill("0")
    page.locator("main .form [type=submit]").click()
    page.locator(".messages .success").wait_for()
    page.goto(page.url.replace("/settings/", "/cards/"))


def typed_and_turned(page: Page) -> None:
    """A card of which a wrong answer was typed."""
    page.keyboard.press("t")
    page.locator("#typed").fill("2 January 1999")
    page.keyboard.press("Enter")
    page.locator(".typed").wait_for()


def put_off_and_back(page: Page) -> None:
    """A card that comes again, with the notice that it does."""
    page.keyboard.press("b")
    page.locator("main .told").wait_for()
    page.keyboard.press("z")
    page.locator("main .told:has-text('again')").wait_for()


def without_its_secret(page: Page) -> None:
    """A form whose cookie has gone."""
    page.context.clear_cookies()
    page.locator("main .form [type=submit]").click()
    page.locator("main h1").wait_for()


def another_retention(page: Page) -> None:
    """Settings that would move facts to other days."""
    page.locator("[name=desired_retention]").select_option("0.97")
    page.locator("main .form [type=submit]").click()
    page.locator("#moved").wait_for()


def with_an_account(page: Page) -> None:
    """A guest who logs in, and has not said yet whose the progress is."""
    question = page.locator("form[action*='guest/merge']")
    if not question.count():
        page.goto(page.url.rstrip("/") + "/accounts/login/")
        page.locator("[name=username]").fill(CLEO)
        page.locator("[name=password]").fill(PASSWORD)
        page.locator("main .form [type=submit]").click()
        question.wait_for()


STRANGERS = (
    State(STRANGER, "start page", "/"),
    State(STRANGER, "start page of an empty site", "/", on_empty_site=True),
    State(STRANGER, "stories", "/stories/"),
    State(STRANGER, "no stories", "/stories/", on_empty_site=True),
    State(STRANGER, "story", "/stories/belarus-arms/"),
    State(STRANGER, "set", "/sets/belarus-arms-first-look/"),
    State(STRANGER, "log-in", "/accounts/login/"),
    State(
        STRANGER, "log-in, wrong", "/accounts/login/", sent(".errorlist", username="nobody", password="wrong"), "login"
    ),
    State(
        STRANGER,
        "log-in, locked out",
        "/accounts/login/",
        sent("main h1", username=LOCKED, password="wrong"),
        expected="429",
    ),
    State(STRANGER, "sign-up", "/sign-up/"),
    State(STRANGER, "cards without a connection, none kept", "/cards/offline/"),
    State(STRANGER, "sign-up, with errors", "/sign-up/", sent(".errorlist", username="a b", password="12345678")),
    State(STRANGER, "no such page", "/nowhere/", expected="404"),
    State(STRANGER, "a form without its cookie", "/accounts/login/", without_its_secret, expected="403"),
    State(STRANGER, "keys", "/", pressed("?", KEYS)),
    State(GUEST, "start page", "/"),
    State(GUEST, "sign-up", "/sign-up/"),
    State(GUEST, "settings", "/settings/"),
    State(GUEST, "progress, nothing yet", "/progress/"),
    State(GUEST, "memory, nothing yet", "/progress/memory/"),
    State(GUEST, "cards, none due", "/settings/", no_new_card, shows="card_session"),
)
STUDENTS = (
    State("anna", "start page", "/"),
    State(ADA, "start page, a correction", "/"),
    State("anna", "stories", "/stories/"),
    State("anna", "story", "/stories/belarus-arms/"),
    State("anna", "story, a fact looked at", "/stories/belarus-arms/#fact-3"),
    State("anna", "story, one kind", "/stories/collective-security-treaty/?kind=obligation"),
    State("anna", "story, no marks", "/stories/belarus-arms/?kind=none"),
    State("anna", "story, cards to cut out", "/stories/belarus-arms/cards/"),
    State("anna", "timeline", "/stories/belarus-arms/timeline/"),
    State("anna", "alliances", "/stories/collective-security-treaty/alliances/"),
    State("anna", "alliances, as tables", "/stories/collective-security-treaty/alliances/", opened),
    State(ADA, "story, corrected", "/stories/collective-security-treaty/"),
    State("anna", "set, taken before", "/sets/belarus-arms-first-look/"),
    State(ADA, "set, begun", "/sets/belarus-arms-first-look/"),
    State(CLEO, "set, no attempt left", "/sets/collective-security-treaty-when-and-what-was-owed/"),
    State(ADA, "set, with a time limit", "/sets/against-the-clock/"),
    State(ADA, "question", "/attempts/{begun}/3/"),
    State(ADA, "question, no answer chosen", "/attempts/{begun}/3/", clicked(ANSWER, "[role=alert]")),
    State(ADA, "question, a date that cannot be read", "/attempts/{kept}/2/", an_unreadable_date),
    State(ADA, "question, the site is gone", "/attempts/{timed}/1/", the_site_is_gone, expected="net::ERR|htmx:"),
    State(ADA, "question, keys", "/attempts/{begun}/3/", pressed("?", KEYS)),
    State(ADA, "question, with a time limit", "/attempts/{timed}/1/"),
    State(ADA, "question, right", "/attempts/{begun}/1/"),
    State(ADA, "question, wrong", "/attempts/{begun}/2/"),
    State(ADA, "question, told at the end", "/attempts/{kept}/1/"),
    State(ADA, "attempt, open", "/attempts/{begun}/"),
    State(LATECOMER, "attempt, time up", "/attempts/{late}/"),
    State(ADA, "result", "/attempts/{finished}/"),
    State(ADA, "result, every answer", "/attempts/{finished}/", opened),
    State(CLEO, "result, passed", "/attempts/{passed}/"),
    State(CLEO, "result, not passed", "/attempts/{failed}/"),
    State("anna", "card", "/cards/"),
    State("anna", "card, turned", "/cards/", clicked("#card .is-main", ".back")),
    State("anna", "card, why now", "/cards/", opened),
    State("anna", "card, to be typed", "/cards/", pressed("t", "#typed")),
    State("anna", "card, typed and turned", "/cards/", typed_and_turned),
    State("anna", "card, found wrong", "/cards/", pressed("e", ".doubt[open]")),
    State("anna", "card, put off and taken back", "/cards/", put_off_and_back),
    State(LATECOMER, "card, the one before missed again and again", "/cards/?missed={leech}"),
    State(LATECOMER, "cards set aside", "/cards/aside/"),
    State("anna", "cards set aside, none", "/cards/aside/"),
    State("anna", "card, keys", "/cards/", pressed("?", KEYS)),
    State(ADA, "card, changed", "/cards/"),
    State(CLEO, "card, one to take back", "/cards/"),
    State("anna", "card, without a connection", "/cards/", the_cards_go_on_by_themselves, expected="net::ERR|htmx:"),
    State("anna", "progress", "/progress/"),
    State("anna", "progress, as tables", "/progress/", opened),
    State("anna", "memory", "/progress/memory/"),
    State("anna", "memory, as tables", "/progress/memory/", opened),
    State("anna", "memory, the last facts", "/progress/memory/?page=last#facts"),
    State("anna", "memory, of one story and kind", "/progress/memory/?story=belarus-arms&kind=claim"),
    State("anna", "memory, nothing of this kind", "/progress/memory/?story=collective-security-treaty&kind=transfer"),
    State(CLEO, "memory, too little to say", "/progress/memory/", opened),
    State("anna", "memory of a fact", "/progress/facts/{remembered}/", opened),
    State("anna", "settings", "/settings/"),
    State("anna", "settings, with errors", "/settings/", sent(".errorlist", new_cards_per_day="-1")),
    State("anna", "settings, facts would move", "/settings/", another_retention),
    State(CLEO, "settings, an exam ahead", "/settings/", opened),
    State(LATECOMER, "settings, the exam over", "/settings/"),
    State(VISITOR, "a guest with an account", "/guest/merge/", with_an_account),
    State("anna", "not to be asked for", "/cards/undo/", expected="405"),
    State("anna", "join a class", "/join/"),
    State("anna", "join a class, wrong code", "/join/", sent(".errorlist", code="NOPE")),
)
