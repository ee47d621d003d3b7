"""A decision taken with htmx is answered with what it changed on the page, and with no more."""

from __future__ import annotations

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from quiz.actions.proposing import keep_proposals
from quiz.models import Fact, Story
from tests.actions.readings import ASKING, CLAIM, INVASION, reading_of
from tests.admin.browsing import Page
from tests.factories import FactFactory, StoryFactory

SHOWN = re.compile(r'data-fact="(\d+)" data-state="(\w+)"')
SENT = re.compile(r'<article class="fact-card[^>]* id="fact-(\d+)" hx-swap-oob="true"')


@pytest.fixture
def story(db: None) -> Story:
    story = StoryFactory.create()
    keep_proposals(story=story, reading=reading_of(INVASION, ASKING, CLAIM), by=None)
    return story


class Tab:
    """A page of the review that stays open while decisions are taken on it."""

    def __init__(self, desk: Client, story: Story, query: str = "") -> None:
        self.desk = desk
        self.address = f"{reverse('admin:quiz_story_review', args=[story.pk])}{query}"
        self.shown = self._states(desk.get(self.address))

    def decide(self, decision: str, fact: Fact | None = None, **more: object) -> Page:
        """Press a button; the page is then as the answer makes it."""
        sent = {"decision": decision, "fact": fact.pk if fact else "", "shown": " ".join(self.shown.values()), **more}
        answer = self.desk.post(self.address, sent, headers={"HX-Request": "true"})
        self.shown |= self._states(answer)
        return answer

    def _states(self, page: Page) -> dict[str, str]:
        return {key: f"{key}-{state}" for key, state in SHOWN.findall(page.text)}


def facts_of(story: Story) -> list[Fact]:
    return list(story.facts.order_by("start"))


def cards_in(answer: Page) -> set[int]:
    return {int(key) for key in SENT.findall(answer.text)}


def test_a_decision_is_answered_with_its_card_its_words_and_the_numbers(desk: Client, story: Story):
    invasion, asking, _claim = facts_of(story)
    tab = Tab(desk, story)

    answer = tab.decide("accept", invasion)

    assert cards_in(answer) == {invasion.pk}
    assert f'<mark class="is-approved" data-facts="{invasion.pk} ">' in answer.text
    for part in ("steps", "review-progress", "review-bands", "review-undo", "count-event"):
        assert f'id="{part}" hx-swap-oob="true"' in answer.text, part
    for told in ("1 of 3 decided", "1 of 2 decided", "2 to decide", "Accepted: “", "Undo my last decision"):
        assert told in answer.text, told
    assert f'data-onwards="fact-{asking.pk}"' in answer.text
    assert "HX-Retarget" not in answer.headers
    assert "<html" not in answer.text


def test_undoing_it_sends_the_card_as_it_was_and_goes_back_to_it(desk: Client, story: Story):
    invasion = facts_of(story)[0]
    tab = Tab(desk, story)
    tab.decide("reject", invasion)

    answer = tab.decide("undo")

    assert cards_in(answer) == {invasion.pk}
    assert "0 of 3 decided" in answer.text
    assert f'data-onwards="fact-{invasion.pk}"' in answer.text
    assert "Undo my last decision" not in answer.text


def test_cards_that_named_a_rejected_one_as_their_likely_double_come_along(desk: Client, story: Story):
    double = FactFactory.create(story=story)
    waits = next(fact for fact in facts_of(story) if fact.statement == INVASION.statement and fact.pk != double.pk)
    Fact.objects.filter(pk=double.pk).update(status=Fact.Status.PROPOSED)

    assert cards_in(Tab(desk, story).decide("reject", double)) == {double.pk, waits.pk}


def test_what_somebody_else_decided_meanwhile_is_shown_with_the_next_decision(desk: Client, ben: Client, story: Story):
    invasion, asking, claim = facts_of(story)
    tab = Tab(desk, story)
    Tab(ben, story).decide("reject", claim)

    answer = tab.decide("accept", invasion)

    assert cards_in(answer) == {invasion.pk, claim.pk}
    assert "2 of 3 decided" in answer.text
    assert f'data-onwards="fact-{asking.pk}"' in answer.text


def test_a_decision_that_comes_second_stays_at_its_card_and_says_who_was_first(desk: Client, ben: Client, story: Story):
    invasion = facts_of(story)[0]
    tab = Tab(desk, story)
    Tab(ben, story).decide("accept", invasion)

    answer = tab.decide("reject", invasion)

    assert "Ben accepted “" in answer.text
    assert cards_in(answer) == {invasion.pk}
    assert f'data-onwards="fact-{invasion.pk}"' in answer.text


def test_where_only_what_waits_is_shown_a_decided_card_goes(desk: Client, story: Story):
    invasion, asking, _claim = facts_of(story)

    answer = Tab(desk, story, "?decided=no").decide("accept", invasion)

    assert f'<article id="fact-{invasion.pk}" hx-swap-oob="delete">' in answer.text
    assert f'id="mark-{invasion.pk}"' not in answer.text
    assert 'id="words-0" hx-swap-oob="true"' in answer.text
    assert f'data-onwards="fact-{asking.pk}"' in answer.text


@pytest.mark.parametrize("shown", ["", "nonsense 7-", "999999999-abcdef"])
def test_a_page_that_shows_other_cards_gets_all_of_them(desk: Client, story: Story, shown: str):
    answer = Tab(desk, story).decide("accept", facts_of(story)[0], shown=shown)

    assert answer.headers["HX-Retarget"] == "#review"
    assert answer.headers["HX-Reswap"] == "outerHTML"
    assert answer.text.count('<article class="fact-card') == 3
    assert "Actors in these facts" in answer.text


def test_all_is_shown_anew_where_cards_came_or_a_heading_is_left_without_any(desk: Client, story: Story):
    invasion, _asking, claim = facts_of(story)
    tab, narrowed = Tab(desk, story), Tab(desk, story, "?decided=no")

    assert "HX-Retarget" in narrowed.decide("reject", claim).headers

    FactFactory.create(story=story)
    assert "HX-Retarget" in tab.decide("accept", invasion).headers


def test_after_the_last_decision_the_way_leads_to_the_questions(desk: Client, story: Story):
    answer = Tab(desk, story).decide("accept_all", facts=",".join(str(fact.pk) for fact in facts_of(story)))

    assert len(cards_in(answer)) == 3
    assert "All is decided." in answer.text
    assert 'data-onwards="review-heading"' in answer.text


def test_what_follows_the_last_card_is_the_first_that_waits(desk: Client, story: Story):
    invasion, _asking, claim = facts_of(story)

    assert f'data-onwards="fact-{invasion.pk}"' in Tab(desk, story).decide("accept", claim).text


def test_a_decision_costs_as_much_among_many_facts_as_among_few(desk: Client, story: Story):
    def cost() -> tuple[int, int]:
        tab = Tab(desk, story)
        fact = story.facts.undecided().order_by("start")[0]
        tab.decide("accept", fact)
        tab.decide("undo")
        with CaptureQueriesContext(connection) as captured:
            answer = tab.decide("accept", fact)
        assert cards_in(answer) == {fact.pk}
        return len(captured), len(answer.content)

    few = cost()
    FactFactory.create_batch(70, story=story, confidence="high", quote="The League sent a letter")
    many = cost()

    assert many[0] == few[0] <= 17
    assert 6 * many[1] < len(desk.get(Tab(desk, story).address).content)
