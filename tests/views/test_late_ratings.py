"""What a device sends of the time when it had no connection: counted once, at its time, for the learner it belongs to."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from quiz.actions.reviews import rate_card, undo_step
from quiz.actions.setting_aside import suspend
from quiz.domain.scheduling import LEECH_FROM, Rating
from quiz.models import Card, Fact, Memory, Review, SetAside, Story, User
from tests.factories import CardFactory, FactFactory, StoryFactory, UserFactory

pytestmark = pytest.mark.django_db

LATE = "/cards/late/"
HOUR = 3600.0
DAY = 24 * HOUR


def logged_in(learner: User, **how: Any) -> Client:
    client = Client(**how)
    client.force_login(learner)
    return client


def one(card: Card, rating: int = 3, ago: float = HOUR, **more: Any) -> dict[str, Any]:
    return {"card": card.pk, "rating": rating, "token": str(uuid4()), "ago": ago, **more}


def send(client: Client, learner: User, *late: Any, **more: Any) -> Any:
    return client.post(LATE, json.dumps({"learner": learner.pk, "late": late}), content_type="application/json", **more)


def everything_adds_up() -> None:
    call_command("rebuild_memory", "--check")
    call_command("rebuild_tallies", "--check")


class TestWhatArrives:
    """Ratings and facts set aside."""

    def test_it_is_saved_at_its_time_and_named(self) -> None:
        learner, card = UserFactory.create(), CardFactory.create()
        late = one(card, ago=2 * DAY)

        told = send(logged_in(learner), learner, late).json()

        review = Review.objects.get()
        assert told == {"taken": [late["token"]], "unknown": [], "leeches": []}
        assert abs(timezone.now() - timedelta(days=2) - review.reviewed_at) < timedelta(seconds=20)
        assert review.received_at is not None
        everything_adds_up()

    def test_sent_again_by_another_tab_it_is_named_again_and_counted_once(self) -> None:
        learner, card = UserFactory.create(), CardFactory.create()
        late = one(card)

        for _tab in range(2):
            assert send(logged_in(learner), learner, late).json()["taken"] == [late["token"]]

        assert Review.objects.count() == 1

    def test_an_old_deck_changes_nothing_of_what_was_reviewed_elsewhere_since(self) -> None:
        stale, told, card = UserFactory.create(), UserFactory.create(), CardFactory.create()
        days = [timezone.now() - timedelta(days=ago) for ago in (5, 1)]
        for learner, moments in ((stale, days[1:]), (told, days)):
            for moment in moments:
                rating = Rating.GOOD if moment == days[0] else Rating.AGAIN
                rate_card(learner=learner, card=card, rating=rating, token=uuid4(), now=moment)

        send(logged_in(stale), stale, one(card, rating=3, ago=5 * DAY))

        state = ("stability", "difficulty", "last_day", "due_on", "reviews", "lapses", "last_rating")
        first, second = Memory.objects.order_by("learner").values_list(*state)
        assert first == second
        assert first[-1] == Rating.AGAIN
        everything_adds_up()

    def test_a_card_that_was_retired_since_counts_for_its_fact(self) -> None:
        learner, card = UserFactory.create(), CardFactory.create()
        Card.objects.update(retired=True)

        assert send(logged_in(learner), learner, one(card)).json()["unknown"] == []
        assert Memory.objects.get().fact == card.fact

    def test_of_a_fact_corrected_since_the_old_statement_was_learned_and_the_learner_meets_that_it_changed(
        self,
    ) -> None:
        learner, card = UserFactory.create(), CardFactory.create()
        old = card.fact
        newer = FactFactory.create(
            story=old.story, supersedes=old, first=old, correction="The ministry gave another day."
        )
        CardFactory.create(fact=newer, front="When, as is known now?")
        Fact.objects.filter(pk=old.pk).update(status=Fact.Status.SUPERSEDED)
        client = logged_in(learner)

        send(client, learner, one(card))

        assert Memory.objects.get().fact == old
        page = client.get("/cards/").text
        assert "When, as is known now?" in page
        assert "This changed" in page

    def test_a_fact_set_aside_today_is_not_shown_until_tomorrow(self) -> None:
        learner, card = UserFactory.create(), CardFactory.create(front="Only?")
        client = logged_in(learner)
        late = {"card": card.pk, "buried": True, "token": str(uuid4()), "ago": 0.0}

        assert send(client, learner, late).json()["taken"] == [late["token"]]

        assert "Only?" not in client.get("/cards/").text
        assert not Review.objects.exists()

    @pytest.mark.parametrize("ago", [0.0, 3 * DAY])
    def test_what_is_set_aside_for_longer_stays_so_and_a_day_that_is_over_stays_over(self, ago: float) -> None:
        learner, card = UserFactory.create(), CardFactory.create()
        if not ago:
            suspend(learner=learner, card=card, now=timezone.now())

        send(logged_in(learner), learner, {"card": card.pk, "buried": True, "token": str(uuid4()), "ago": ago})

        assert [row.why for row in SetAside.objects.all()] == ([] if ago else ["suspended"])


class TestWhatIsRefused:
    """What it was, and that nothing of it is saved."""

    @pytest.mark.parametrize(
        ("change", "told"),
        [
            ({"rating": 5}, "Rating 1: “rating” is none of 1 to 4: '5'"),
            ({"rating": True}, "“rating” is none of 1 to 4"),
            ({"rating": "3"}, "“rating” is none of 1 to 4"),
            ({"token": "again"}, "“token” is no UUID: 'again'"),
            ({"ago": None}, "“ago” is no number of seconds"),
            ({"ago": 1e300}, "“ago” is no number of seconds"),
            ({"card": 2**70}, "“card” is no key"),
            ({"card": None}, "“card” is no key"),
        ],
    )
    def test_a_lot_with_one_unreadable_rating(
        self, change: dict[str, Any], told: str, caplog: pytest.LogCaptureFixture
    ) -> None:
        learner, card = UserFactory.create(), CardFactory.create()

        answer = send(logged_in(learner), learner, one(card), {**one(card), **change})

        assert answer.status_code == 400
        assert told in answer.json()["error"]
        assert answer.json()["error"] in caplog.text
        assert not Review.objects.exists()

    @pytest.mark.parametrize(
        "body", ["", "{", "[]", '{"late": 3}', '{"late": [3], "learner": 1}', '{"late": []}', "\xff", "[" * 100_000]
    )
    def test_what_is_no_such_message(self, body: str) -> None:
        answer = logged_in(UserFactory.create()).post(LATE, body.encode("latin-1"), content_type="application/json")

        assert answer.status_code == 400
        assert answer.json()["error"]

    def test_too_many_at_once(self) -> None:
        learner, card = UserFactory.create(), CardFactory.create()

        answer = send(logged_in(learner), learner, *(one(card) for _number in range(51)))

        assert answer.status_code == 400
        assert "send at most 50" in answer.json()["error"]

    def test_cards_that_nobody_can_have_been_shown_while_the_others_count(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        learner, card = UserFactory.create(), CardFactory.create()
        draft = CardFactory.create(fact=FactFactory.create(story=StoryFactory.create(status="draft")))
        good, hidden, gone = one(card), one(draft), {**one(card), "card": 999_999}

        told = send(logged_in(learner), learner, good, hidden, gone).json()

        assert told == {"taken": [good["token"]], "unknown": [hidden["token"], gone["token"]], "leeches": []}
        assert f"no cards [{draft.pk}, 999999]" in caplog.text
        assert Review.objects.count() == 1

    def test_ratings_of_somebody_else_than_who_is_logged_in(self) -> None:
        learner, other, card = UserFactory.create(), UserFactory.create(), CardFactory.create()

        assert send(logged_in(other), learner, one(card)).status_code == 409
        assert not Review.objects.exists()

    def test_ratings_where_nobody_is_logged_in(self) -> None:
        assert send(Client(), UserFactory.create(), one(CardFactory.create())).status_code == 401
        assert Client().get(LATE).status_code == 401

    def test_a_form_of_another_site(self) -> None:
        learner, card = UserFactory.create(), CardFactory.create()
        client = logged_in(learner, enforce_csrf_checks=True)

        assert send(client, learner, one(card)).status_code == 403
        secret = client.get(LATE).json()["secret"]
        assert send(client, learner, one(card), headers={"X-CSRFToken": secret}).status_code == 200


def test_a_device_is_told_what_was_set_aside_by_what_it_sent() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    misses = [one(card, rating=1, ago=ago * DAY) for ago in range(LEECH_FROM, -1, -1)]

    told = send(logged_in(learner), learner, *misses).json()

    assert told["leeches"] == [card.pk]
    assert SetAside.objects.get().why == SetAside.Why.LEECH


class TestTheDeck:
    """What the device is given to keep."""

    def deck(self, learner: User) -> Any:
        answer = logged_in(learner).get(reverse("quiz:card_deck"))
        assert "no-store" in answer["Cache-Control"]
        return answer.json()

    def test_it_holds_both_sides_the_evidence_and_when_each_rating_brings_the_card_back(self) -> None:
        learner, card = UserFactory.create(), CardFactory.create()

        deck = self.deck(learner)

        assert deck["learner"] == learner.pk
        assert [kept["id"] for kept in deck["cards"]] == [card.pk]
        for shown in (card.front, card.back, "Freedonia invaded Sylvania on 5 May 2021", "I knew it", "tomorrow"):
            assert shown in deck["cards"][0]["html"]

    def test_it_is_in_the_order_of_the_queue_and_ends_at_the_days_cap(self) -> None:
        learner = UserFactory.create(new_cards_per_day=3)
        stories = [StoryFactory.create(), StoryFactory.create()]
        cards = [CardFactory.create(fact=FactFactory.create(story=story)) for story in (*stories, *stories) * 2]
        for ago, card in zip((30, 29, 28, 27), cards, strict=False):
            then = timezone.now() - timedelta(days=ago)
            rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=then)
        client = logged_in(learner)

        deck = self.deck(learner)
        seen = []
        while (shown := client.get("/cards/").context["card"]) is not None:
            seen.append(shown.pk)
            client.post(f"/cards/{shown.pk}/rate/", {"rating": 3, "token": str(uuid4())})

        assert len(seen) == 7
        assert [kept["id"] for kept in deck["cards"]] == seen

    def test_who_types_answers_is_told_that_they_are_not_graded_without_a_connection(self) -> None:
        CardFactory.create()
        told = "What you type is graded by the site"

        def card_of(learner: User) -> str:
            return str(logged_in(learner).get(reverse("quiz:card_deck")).json()["cards"][0]["html"])

        assert told in card_of(UserFactory.create(typed_cards=True))
        assert told not in card_of(UserFactory.create())

    @pytest.mark.parametrize(
        "change",
        [
            lambda learner, card: rate_card(
                learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=timezone.now()
            ),
            lambda learner, card: suspend(learner=learner, card=card, now=timezone.now()),
            lambda learner, card: Card.objects.filter(pk=card.pk).update(back="6 May 2021"),
            lambda learner, card: Story.objects.update(title="Another title"),
            lambda learner, card: User.objects.update(four_buttons=True),
            lambda learner, card: User.objects.update(typed_cards=True),
            lambda learner, card: User.objects.update(new_cards_per_day=1),
        ],
        ids=["a rating", "what is set aside", "a card", "a story", "buttons", "typing", "fewer cards"],
    )
    def test_a_device_that_has_it_is_told_so_until_anything_changes(
        self, change: Callable[[User, Card], object]
    ) -> None:
        learner, card = UserFactory.create(), CardFactory.create()
        CardFactory.create()
        client, deck = logged_in(learner), reverse("quiz:card_deck")
        version = client.get(deck).json()["version"]
        has_it = {"If-None-Match": version}

        same = client.get(deck, headers=has_it)
        change(learner, card)
        changed = client.get(deck, headers=has_it)

        assert (same.status_code, same.content) == (304, b"")
        assert changed.status_code == 200
        assert changed.json()["version"] != version

    def test_another_language_is_another_deck(self) -> None:
        CardFactory.create()
        client, deck = logged_in(UserFactory.create()), reverse("quiz:card_deck")
        version = client.get(deck).json()["version"]

        told = client.get(deck, headers={"If-None-Match": version, "Accept-Language": "uk"})

        assert told.status_code == 200

    def test_the_start_page_tells_whether_the_deck_is_as_it_was(self) -> None:
        learner, card = UserFactory.create(), CardFactory.create()
        client = logged_in(learner)

        def mark_of_page() -> str:
            found = re.search(r'data-mark="(\w+)"', client.get(reverse("quiz:home")).text)
            assert found
            return found[1]

        mark = client.get(reverse("quiz:card_deck")).json()["mark"]
        assert mark_of_page() == mark
        rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=timezone.now())
        rated = mark_of_page()
        undo_step(learner=learner, now=timezone.now())

        assert len({mark, rated, mark_of_page()}) == 3

    def test_it_is_empty_for_nobody(self) -> None:
        assert Client().get(reverse("quiz:card_deck")).status_code == 401

    @pytest.mark.parametrize("count", [1, 9])
    def test_it_takes_a_fixed_number_of_queries(self, count: int, django_assert_num_queries: Any) -> None:
        learner = UserFactory.create()
        for number in range(2 * count):
            card = CardFactory.create()
            if number % 2:
                then = timezone.now() - timedelta(days=9)
                rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=then)
        client = logged_in(learner)
        client.get(reverse("quiz:healthz"))  # the first request of a day costs more

        with django_assert_num_queries(10):
            client.get(reverse("quiz:card_deck"))
