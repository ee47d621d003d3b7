"""The timeline: every date as exactly as the story tells it, and no more exactly."""

from __future__ import annotations

import re
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from quiz.actions.reviews import rate_card
from quiz.domain.scheduling import Rating
from quiz.models import Fact, Story
from tests.factories import ActorFactory, CardFactory, FactFactory, StoryFactory, UserFactory, publish_asking
from tests.views.pictured import CLAIMED, NO_DATE, dated, duty, member, page

pytestmark = pytest.mark.django_db


def test_a_month_is_drawn_as_a_bar_and_a_day_as_a_dot() -> None:
    story = StoryFactory.create()
    dated(story, "2021-05")

    text = page("timeline", story)
    drawing = text.partition('class="rail"')[2].partition("</svg>")[0]
    assert ("<rect" in drawing, "<circle" in drawing) == (True, False)

    dated(story, "2021-05-05")
    drawing = page("timeline", story).partition('class="rail"')[2].partition("</svg>")[0]
    assert ("<rect" in drawing, "<circle" in drawing) == (True, True)


def test_an_inferred_year_is_drawn_hollow_and_told() -> None:
    story = StoryFactory.create()
    dated(story, "2024-06-12", date_stated="XXXX-06-12", date_inferred_from="the date of publication")

    text = page("timeline", story)

    assert 'class="dot is-inferred' in text
    assert "12 June [2024]" in text
    assert "The story says “12 June”. How the rest is known: the date of publication." in text


def test_a_date_that_the_story_only_implies_is_told_so() -> None:
    story = StoryFactory.create()
    dated(story, "2024", date_stated="XXXX", date_inferred_from="“two years later”")

    assert "The story names no date here. How it is known: “two years later”." in page("timeline", story)


def test_years_without_a_dated_fact_are_told_as_a_break() -> None:
    story = StoryFactory.create()
    for edtf in ("1991-12-08", "2024-06-12", "2024-06-13", "2024-06-17"):
        dated(story, edtf)

    assert "about 32 years without a dated fact" in page("timeline", story)


def test_a_break_under_a_longer_date_does_not_say_that_nothing_is_dated() -> None:
    story = StoryFactory.create()
    for edtf in ("2024", "2024-01-09", "2024-06-02", "2024-06-03", "2024-06-05", "2024-06-06"):
        dated(story, edtf)

    text = page("timeline", story)
    assert "about 4 months with nothing dated more exactly" in text
    assert "without a dated fact" not in text


def test_a_day_without_any_year_stands_apart_from_the_line() -> None:
    story = StoryFactory.create()
    dated(story, "XXXX-06-12")

    text = page("timeline", story)
    assert "Dates without a year" in text
    assert 'class="rail"' not in text


def test_every_entry_leads_to_its_fact_in_the_story_and_says_who_says_so() -> None:
    story, speaker = StoryFactory.create(), ActorFactory.create(name="Rufus Firefly")
    fact = dated(story, "2021-05-05", mode=CLAIMED, said_by=speaker)
    FactFactory.create(story=story, **NO_DATE)

    text = page("timeline", story)
    assert f'href="{reverse("quiz:story_detail", args=[story.slug])}#fact-{fact.pk}"' in text
    assert "According to Rufus Firefly, Freedonia invaded Sylvania" in text
    assert "Who says so: Rufus Firefly" in text
    assert "One more fact of this story has no date." in text


def test_a_learner_sees_how_well_each_fact_is_known() -> None:
    learner, fact = UserFactory.create(), FactFactory.create()
    card = CardFactory.create(fact=fact)
    rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=timezone.now())
    client = Client()
    client.force_login(learner)

    assert "is-learning" in page("timeline", fact.story, client)
    assert "is-learning" not in page("timeline", fact.story)


def test_the_pages_of_a_story_lead_to_each_other_and_only_where_there_is_something() -> None:
    story = publish_asking(1).question_set.story
    bare = FactFactory.create(**NO_DATE).story

    links = re.findall(r"<a [^>]*>(Text|Timeline|Alliances|Quizzes)</a>", page("detail", story))
    assert links == ["Text", "Timeline", "Quizzes"]
    assert ">Timeline</a>" not in page("detail", bare)

    member(bare, "Zenda", "is a member of")
    assert ">Alliances</a>" in page("detail", bare)
    assert 'aria-current="page">Alliances</a>' in page("alliances", bare)


@pytest.mark.parametrize("name", ["timeline", "alliances"])
def test_a_draft_storys_pictures_are_nobodys_to_see(name: str) -> None:
    story = FactFactory.create(story=StoryFactory.create(status=Story.Status.DRAFT)).story

    assert Client().get(reverse(f"quiz:story_{name}", args=[story.slug])).status_code == 404


@pytest.mark.parametrize("name", ["timeline", "alliances"])
def test_only_approved_facts_are_shown_and_mark_up_is_text(name: str) -> None:
    story = StoryFactory.create(title="<i>Title</i>")
    FactFactory.create(story=story, statement="<b>Approved</b>.", matter="x")
    member(story, "<b>Zenda</b>", "is a member of")
    FactFactory.create(story=story, statement="Waits.", status=Fact.Status.PROPOSED)

    text = page(name, story)
    assert "<b>Approved" not in text
    assert "<b>Zenda" not in text.replace("<b>&lt;b&gt;Zenda", "")
    assert "<i>Title" not in text
    assert "Waits." not in text
    assert "style=" not in text


@pytest.mark.parametrize("count", [1, 12])
@pytest.mark.parametrize(("name", "queries"), [("timeline", 6), ("alliances", 6)])
def test_pictures_take_a_fixed_number_of_queries(
    name: str, queries: int, count: int, django_assert_num_queries
) -> None:
    story = StoryFactory.create()
    for number in range(count):
        dated(story, f"{1990 + number}-05-05", mode=CLAIMED, said_by=ActorFactory.create())
        member(story, f"State {number}", "joined")
        duty(story, f"Body {number}", f"Friend {number}", "no")
    client = Client()
    client.force_login(UserFactory.create())
    client.get(reverse("quiz:healthz"))  # the first request of a day costs more

    with django_assert_num_queries(queries):
        page(name, story, client)


@pytest.mark.parametrize(
    ("edtf", "stated", "title"),
    [
        ("2024-06-12", "2024-06-12", "June 2024"),
        ("2024-06-12", "XXXX-06-12", "June [2024]"),
        ("2024-06-12", "XXXX-XX-XX", "[June 2024]"),
        ("2024", "XXXX", "[2024]"),
        ("2024-02/2024-04", "2024-02/2024-04", "February–April 2024"),
        ("202X", "202X", "2020–2029"),
    ],
)
def test_a_heading_states_no_more_than_the_dates_below_it(edtf: str, stated: str, title: str) -> None:
    story = StoryFactory.create()
    dated(story, edtf, date_stated=stated, date_inferred_from="the date of publication")

    assert f"<h2>{title}</h2>" in page("timeline", story)
