"""What a learner's memory looks like: honest pictures, each with its numbers, in a fixed number of queries."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from fsrs.scheduler import DEFAULT_PARAMETERS

from quiz.actions.reviews import rate_card, undo_step
from quiz.actions.setting_aside import suspend
from quiz.domain.remembering.retention import ENOUGH, Recalls
from quiz.domain.scheduling import Rating, replay, study_day
from quiz.models import Card, Fact, Memory, User
from tests.factories import ActorFactory, CardFactory, FactFactory, ParameterSetFactory, StoryFactory, UserFactory

pytestmark = pytest.mark.django_db


def logged_in(learner: User) -> Client:
    client = Client()
    client.force_login(learner)
    return client


def rate(learner: User, card: Card, days_ago: int, rating: Rating = Rating.GOOD) -> None:
    rate_card(learner=learner, card=card, rating=rating, token=uuid4(), now=timezone.now() - timedelta(days=days_ago))


def today_of(learner: User) -> date:
    return study_day(timezone.now(), learner.zone)


def memory_of(learner: User) -> Any:
    return logged_in(learner).get(reverse("quiz:memory")).context


def test_every_fact_in_memory_is_listed_the_least_sure_first() -> None:
    learner, (old, fresh) = UserFactory.create(), CardFactory.create_batch(2)
    rate(learner, fresh, days_ago=1)
    rate(learner, old, days_ago=40)

    facts = memory_of(learner)["facts"]

    assert [one.fact for one in facts] == [old.fact_id, fresh.fact_id]
    assert 0 < facts[0].percent < facts[1].percent < 100


def test_the_expected_number_is_the_sum_of_the_chances() -> None:
    learner = UserFactory.create()
    for days_ago in (0, 0, 0):
        rate(learner, CardFactory.create(), days_ago)

    report = memory_of(learner)["report"]

    assert (report.expected.facts, report.expected.known) == (3, 3.0)


@pytest.mark.parametrize(
    ("days_ago", "told"), [(0, "About 3 of the 3 facts that you have met"), (60, "most likely between")]
)
def test_bounds_are_told_where_they_differ(days_ago: int, told: str) -> None:
    learner = UserFactory.create()
    for card in CardFactory.create_batch(3):
        rate(learner, card, days_ago)

    assert told in logged_in(learner).get(reverse("quiz:memory")).text


def test_what_is_taught_no_more_is_not_in_the_pictures() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    rate(learner, card, days_ago=3)
    Fact.objects.update(status=Fact.Status.REJECTED)

    assert memory_of(learner)["report"].expected.facts == 0
    assert logged_in(learner).get(reverse("quiz:memory_fact", args=[card.fact_id])).status_code == 404


def test_a_rating_taken_back_counts_nowhere() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    rate(learner, card, days_ago=5)
    rate(learner, card, days_ago=0, rating=Rating.AGAIN)
    undo_step(learner=learner, now=timezone.now())

    assert memory_of(learner)["report"].retention.all == Recalls(0, 0)
    history = logged_in(learner).get(reverse("quiz:memory_fact", args=[card.fact_id])).context["history"]
    assert len(history.rows) == 1


def test_true_retention_tells_what_was_known_from_what_was_still_being_learned() -> None:
    learner, known, learning = UserFactory.create(), CardFactory.create(), CardFactory.create()
    rate(learner, known, days_ago=30)
    rate(learner, known, days_ago=28)
    rate(learner, known, days_ago=0)
    rate(learner, learning, days_ago=1, rating=Rating.AGAIN)
    rate(learner, learning, days_ago=0, rating=Rating.AGAIN)

    retention = memory_of(learner)["report"].retention

    assert retention.learning == Recalls(asked=2, recalled=1)
    assert retention.known == Recalls(asked=1, recalled=1)


def test_too_few_answers_are_said_to_be_too_few() -> None:
    learner, cards = UserFactory.create(), CardFactory.create_batch(ENOUGH)
    for card in cards[1:]:
        rate(learner, card, days_ago=3)
        rate(learner, card, days_ago=0)

    page = logged_in(learner).get(reverse("quiz:memory"))
    assert page.context["retention"].dots == []
    assert "too few to say" in page.text

    rate(learner, cards[0], days_ago=3)
    rate(learner, cards[0], days_ago=0)
    assert len(memory_of(learner)["retention"].dots) == 1


def test_the_page_of_a_fact_tells_each_day_and_what_is_left() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    rate(learner, card, days_ago=12, rating=Rating.AGAIN)
    rate(learner, card, days_ago=11)
    rate(learner, card, days_ago=9)

    page = logged_in(learner).get(reverse("quiz:memory_fact", args=[card.fact_id]))

    rows = page.context["history"].rows
    assert [(row.percent is None, row.missed) for row in rows] == [(True, True), (False, False), (False, False)]
    assert f"a chance of about {page.context['history'].percent}% today" in page.text
    assert len(page.context["curve"].dots) == 3


def test_a_fact_not_met_has_no_memory_to_show() -> None:
    fact = CardFactory.create().fact

    assert logged_in(UserFactory.create()).get(reverse("quiz:memory_fact", args=[fact.pk])).status_code == 404


def test_a_fact_set_aside_keeps_its_memory_and_does_not_come_back() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    rate(learner, card, days_ago=3)
    suspend(learner=learner, card=card, now=timezone.now())
    client = logged_in(learner)

    assert client.get(reverse("quiz:progress")).context["ahead"].overdue == 0
    assert [one.is_aside for one in memory_of(learner)["facts"]] == [True]
    assert "no card asks for it" in client.get(reverse("quiz:memory_fact", args=[card.fact_id])).text


def test_the_wanted_share_is_the_learners_own() -> None:
    learner, card = UserFactory.create(desired_retention=0.95), CardFactory.create()
    rate(learner, card, days_ago=3)

    plots = [
        memory_of(learner)["retention"],
        logged_in(learner).get(reverse("quiz:memory_fact", args=[card.fact_id])).context["curve"],
    ]

    assert [[rule.label for rule in plot.rules if rule.look == "is-wanted"] for plot in plots] == [["95%"], ["95%"]]


def test_own_parameters_change_what_is_left() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    rate(learner, card, days_ago=60)
    usual = memory_of(learner)["report"].expected.known
    own = ParameterSetFactory.create(learner=learner, values=[*DEFAULT_PARAMETERS[:-1], 0.6])
    User.objects.update(parameters=own)
    learner.refresh_from_db()

    assert memory_of(learner)["report"].expected.known < usual


def test_the_forecast_keeps_what_is_overdue_apart() -> None:
    learner = UserFactory.create()
    for days_ago in (30, 0):
        rate(learner, CardFactory.create(), days_ago)

    context = logged_in(learner).get(reverse("quiz:progress")).context

    assert context["ahead"].overdue == 1
    assert sum(context["ahead"].days) == 1
    assert sum(bar.look == "is-overdue" for bar in context["forecast"].bars) == 1


def test_the_year_shows_each_day_of_study_and_lists_it_with_its_number() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    rate(learner, card, days_ago=200)
    rate(learner, card, days_ago=0)

    context = logged_in(learner).get(reverse("quiz:progress")).context

    drawn = [day for half in context["year"].halves for day in half.days if day.look != "is-size-0"]
    assert len(drawn) == len(context["days"]) == 2


def test_pictures_run_in_the_direction_of_reading() -> None:
    learner = UserFactory.create()
    rate(learner, CardFactory.create(), days_ago=0)
    client = logged_in(learner)

    def places(language: str) -> list[float]:
        with override(language):
            plot = client.get(reverse("quiz:progress"), headers={"Accept-Language": language}).context["forecast"]
        return [float(bar.x.rstrip("%")) for bar in plot.bars]

    assert places("en-gb") == sorted(places("en-gb"))
    assert places("ar") == sorted(places("ar"), reverse=True)


@pytest.mark.parametrize("count", [2, 30])
def test_the_pages_take_a_fixed_number_of_queries(count: int, django_assert_num_queries) -> None:
    learner, story = UserFactory.create(), StoryFactory.create()
    today = today_of(learner)
    cards = [CardFactory.create(fact=fact) for fact in FactFactory.create_batch(count, story=story)]
    state = replay([(today - timedelta(days=9), Rating.GOOD)])
    assert state is not None
    Memory.objects.bulk_create(Memory(learner=learner, fact=card.fact, **asdict(state)) for card in cards[1:])
    for days_ago in range(count, 0, -1):
        rate(learner, cards[0], days_ago)
    client = logged_in(learner)
    client.get(reverse("quiz:healthz"))  # the first request of a day costs more

    for name, arguments, queries in (
        ("quiz:progress", [], 6),
        ("quiz:memory", [], 7),
        ("quiz:memory_fact", [cards[0].fact_id], 5),
    ):
        with django_assert_num_queries(queries):
            assert client.get(reverse(name, args=arguments)).status_code == 200


def test_the_pictures_can_be_of_one_story_of_one_kind_or_of_both() -> None:
    learner = UserFactory.create()
    here, there = StoryFactory.create_batch(2)
    claim = {"kind": Fact.Kind.CLAIM, "agent": ActorFactory.create(), "quote": "Sylvania", "words": "Sylvania"}
    facts = [
        FactFactory.create(story=here),
        FactFactory.create(story=here, **claim),
        FactFactory.create(story=there),
    ]
    cards = [CardFactory.create(fact=fact) for fact in facts]
    for card in cards:
        for days_ago in (9, 3):
            rate(learner, card, days_ago)
    page = reverse("quiz:memory")

    def shown(**part: str) -> tuple[set[int], int]:
        context = logged_in(learner).get(page, part).context
        return {one.fact for one in context["facts"]}, context["report"].retention.all.asked

    first, second, third = (card.fact_id for card in cards)
    assert shown() == ({first, second, third}, 3)
    assert shown(story=here.slug) == ({first, second}, 2)
    assert shown(kind="event") == ({first, third}, 2)
    assert shown(story=here.slug, kind="claim") == ({second}, 1)
    assert shown(story="no-such-story", kind="no-such-kind") == ({first, second, third}, 3)


def test_a_part_of_which_nothing_was_met_says_so_and_leads_back() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    rate(learner, card, days_ago=1)

    page = logged_in(learner).get(reverse("quiz:memory"), {"kind": "transfer"}).text

    assert "You have not met a fact of this kind in this story yet." in page
    assert f'href="{reverse("quiz:memory")}">Show all' in page


def test_further_pages_are_of_the_same_part() -> None:
    learner, story = UserFactory.create(), StoryFactory.create()
    for fact in FactFactory.create_batch(21, story=story):
        rate(learner, CardFactory.create(fact=fact), days_ago=1)

    page = logged_in(learner).get(reverse("quiz:memory"), {"story": story.slug}).text

    assert f'href="?story={story.slug}&amp;page=2#facts"' in page
