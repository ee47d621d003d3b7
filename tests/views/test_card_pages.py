"""Cards: the front alone, then both sides, a rating, and the next one, in a fixed number of statements."""

from __future__ import annotations

import re
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from quiz.actions.reviews import rate_card
from quiz.domain.scheduling import Rating
from quiz.models import Card, Fact, Memory, Review, User
from tests.factories import CardFactory, FactFactory, StoryFactory, UserFactory

HTMX = {"HX-Request": "true"}
SESSION = "quiz:card_session"


def logged_in(learner: User) -> Client:
    client = Client()
    client.force_login(learner)
    return client


def rate(client: Client, card: Card, rating: int = 3, *, htmx: bool = False):
    return client.post(
        reverse("quiz:card_rate", args=[card.pk]),
        {"rating": rating, "token": str(uuid4())},
        headers=HTMX if htmx else {},
    )


@pytest.mark.django_db
class TestSession:
    """What a learner sees."""

    def test_the_front_comes_without_the_back(self) -> None:
        card = CardFactory.create()

        page = logged_in(UserFactory.create()).get(reverse(SESSION)).text

        assert card.front in page
        assert card.back not in page
        assert "reveal" in page

    def test_revealing_works_without_script_and_says_when_each_rating_brings_it_back(self) -> None:
        card = CardFactory.create()

        page = logged_in(UserFactory.create()).get(reverse(SESSION), {"reveal": card.pk}).text

        assert card.back in page
        assert "Freedonia invaded Sylvania on 5 May 2021" in page
        assert "I knew it" in page
        assert "tomorrow" in page
        assert "Hard" not in page

    def test_four_buttons_are_an_option(self) -> None:
        card = CardFactory.create()

        page = logged_in(UserFactory.create(four_buttons=True)).get(reverse(SESSION), {"reveal": card.pk}).text

        assert all(label in page for label in ("Again", "Hard", "Good", "Easy"))

    @pytest.mark.parametrize(
        ("four_buttons", "keys"), [(True, ["1", "2", "3", "4"]), (False, ["1", "2 3"])], ids=["four", "two"]
    )
    def test_whoever_is_used_to_four_buttons_finds_good_under_three(self, four_buttons: bool, keys: list[str]) -> None:
        card = CardFactory.create()
        client = logged_in(UserFactory.create(four_buttons=four_buttons))

        page = client.get(reverse(SESSION), {"reveal": card.pk}).text

        assert re.findall(r'name="rating" value="\d" data-key="([\d ]+)"', page) == keys

    def test_rating_leads_to_the_next_card_with_and_without_htmx(self) -> None:
        story = StoryFactory.create()
        first, second, third = (
            CardFactory.create(fact=FactFactory.create(story=story), front=front)
            for front in ("One?", "Two?", "Three?")
        )
        client = logged_in(UserFactory.create())

        part = rate(client, first, htmx=True)
        assert second.front in part.text
        assert "<html" not in part.text
        assert rate(client, second)["Location"] == reverse(SESSION)
        assert third.front in client.get(reverse(SESSION)).text

    def test_what_is_due_comes_before_what_is_new(self) -> None:
        learner = UserFactory.create()
        CardFactory.create(front="New?")
        due = CardFactory.create(front="Due?")
        rate_card(learner=learner, card=due, rating=Rating.GOOD, token=uuid4(), now=timezone.now() - timedelta(days=9))

        assert "Due?" in logged_in(learner).get(reverse(SESSION)).text

    def test_new_facts_stop_at_the_learners_cap(self) -> None:
        learner = UserFactory.create(new_cards_per_day=1)
        first, second = CardFactory.create(), CardFactory.create(front="Second?")
        client = logged_in(learner)

        part = rate(client, first, htmx=True)

        assert second.front not in part.text

    def test_undo_brings_the_card_back(self) -> None:
        card = CardFactory.create(front="Only?")
        client = logged_in(UserFactory.create())
        rate(client, card)

        assert "Only?" in client.post(reverse("quiz:card_undo"), headers=HTMX).text
        assert not Memory.objects.exists()

    def test_undo_without_script_leads_to_a_page_that_can_be_loaded_again(self) -> None:
        story = StoryFactory.create()
        first, second = (CardFactory.create(fact=FactFactory.create(story=story), front=it) for it in ("One?", "Two?"))
        client = logged_in(UserFactory.create())
        rate(client, first)
        rate(client, second)

        page = client.post(reverse("quiz:card_undo"), follow=True)

        assert page.redirect_chain == [(f"{reverse(SESSION)}?again={second.pk}", 302)]
        assert "is taken back" in page.text
        assert second.front in page.text
        assert second.front in client.get(page.redirect_chain[0][0]).text
        assert Memory.objects.get().fact == first.fact

    def test_a_rating_that_is_none_saves_nothing(self) -> None:
        card = CardFactory.create()
        client = logged_in(UserFactory.create())

        assert rate(client, card, rating=9)["Location"] == reverse(SESSION)

        assert not Review.objects.exists()

    def test_a_card_of_a_draft_story_cannot_be_rated(self) -> None:
        card = CardFactory.create(fact=FactFactory.create(story=StoryFactory.create(status="draft")))

        assert rate(logged_in(UserFactory.create()), card).status_code == 404

    @pytest.mark.parametrize("htmx", [False, True])
    def test_a_card_that_a_teacher_retired_while_it_was_on_the_screen_counts_and_the_next_one_comes(
        self, *, htmx: bool
    ) -> None:
        learner, card, other = UserFactory.create(), CardFactory.create(), CardFactory.create(front="And this one?")
        client = logged_in(learner)
        client.get(reverse(SESSION), {"reveal": card.pk})
        Card.objects.filter(pk=card.pk).update(retired=True)
        Fact.objects.filter(pk=card.fact_id).update(status=Fact.Status.SUPERSEDED)

        answer = rate(client, card, htmx=htmx)

        assert Memory.objects.get().fact == card.fact
        assert other.front in (answer if htmx else client.get(answer["Location"])).text

    def test_faces_of_a_fact_take_turns(self) -> None:
        learner = UserFactory.create()
        fact = FactFactory.create()
        for face in ("When", "Who"):
            CardFactory.create(fact=fact, face=face.lower(), front=f"{face} was it?")
        client = logged_in(learner)
        shown = client.get(reverse(SESSION)).context["card"]
        card = Card.objects.select_related("fact").get(pk=shown.pk)
        then = timezone.now() - timedelta(days=9)
        rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=then)

        again = client.get(reverse(SESSION)).context["card"]

        assert {shown.front, again.front} == {"When was it?", "Who was it?"}


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("history", [1, 12])
def test_a_rating_takes_at_most_fifteen_statements_whatever_the_history(history: int) -> None:
    learner = UserFactory.create()
    story = StoryFactory.create()
    cards = [CardFactory.create(fact=FactFactory.create(story=story)) for _number in range(history + 3)]
    for ahead, card in enumerate(cards[:history]):
        then = timezone.now() - timedelta(days=40 - ahead)
        rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=then)
    client = logged_in(learner)

    with CaptureQueriesContext(connection) as captured:
        response = rate(client, cards[0], htmx=True)

    assert response.status_code == 200
    expected = 14 if connection.vendor == "sqlite" else 15
    assert len(captured) == expected, "\n".join(query["sql"] for query in captured)


@pytest.mark.django_db
@pytest.mark.parametrize("count", [1, 9])
def test_the_card_page_takes_a_fixed_number_of_queries(count: int, django_assert_num_queries) -> None:
    story = StoryFactory.create()
    for _number in range(count):
        CardFactory.create(fact=FactFactory.create(story=story))
    client = logged_in(UserFactory.create())
    client.get(reverse("quiz:healthz"))  # the first request of a day costs more

    with django_assert_num_queries(8):
        client.get(reverse(SESSION))
