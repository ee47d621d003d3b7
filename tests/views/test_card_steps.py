"""What a learner does with a card besides rating it, what is sent ahead, and typed recall; all without a script."""

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
from quiz.actions.setting_aside import doubt, settle_flag, suspend
from quiz.domain.scheduling import LEECH_FROM, Rating
from quiz.models import Card, Flag, Memory, Review, SetAside, User
from tests.factories import CardFactory, FactFactory, StoryFactory, TeacherFactory, UserFactory
from tests.views.test_card_pages import HTMX, SESSION, logged_in, rate

pytestmark = pytest.mark.django_db

ASIDES = "quiz:card_asides"
STEPS = {"quiz:card_bury": "put off", "quiz:card_suspend": "suspended", "quiz:card_doubt": "teacher is told"}


def two_cards() -> tuple[Card, Card]:
    story = StoryFactory.create()
    one, other = (CardFactory.create(fact=FactFactory.create(story=story), front=front) for front in ("One?", "Two?"))
    return one, other


def text(response) -> str:
    """The page without what is sent ahead for later."""
    return re.sub(r"<template.*?</template>", "", response.text, flags=re.DOTALL)


@pytest.mark.parametrize(("step", "told"), STEPS.items())
def test_a_step_shows_the_next_card_says_what_it_did_and_can_be_taken_back(step: str, told: str) -> None:
    first, second = two_cards()
    client = logged_in(UserFactory.create())

    part = client.post(reverse(step, args=[first.pk]), headers=HTMX)

    assert second.front in text(part)
    assert told in part.text
    assert first.front not in text(client.get(reverse(SESSION)))
    back = client.post(reverse("quiz:card_undo"), headers=HTMX).text
    assert first.front in back
    assert "Here" in back
    assert not SetAside.objects.exists()
    assert not Flag.objects.exists()


@pytest.mark.parametrize(("step", "told"), STEPS.items())
def test_a_step_without_script_leads_back_to_the_cards_and_says_what_it_did(step: str, told: str) -> None:
    first, second = two_cards()
    client = logged_in(UserFactory.create())

    page = client.post(reverse(step, args=[first.pk]), {"note": "The year"}, follow=True)

    assert page.redirect_chain == [(reverse(SESSION), 302)]
    assert told in page.text
    assert second.front in text(page)


def test_steps_are_taken_back_one_after_the_other_whatever_they_were() -> None:
    first, second = two_cards()
    client = logged_in(UserFactory.create())
    rate(client, first)
    client.post(reverse("quiz:card_doubt", args=[second.pk]), {"note": "No such year"})
    assert Flag.objects.get().note == "No such year"

    assert second.front in text(client.post(reverse("quiz:card_undo"), headers=HTMX))
    assert not Flag.objects.exists()
    assert first.front in text(client.post(reverse("quiz:card_undo"), headers=HTMX))
    assert not Memory.objects.exists()


def test_the_words_of_a_doubt_are_kept_as_short_as_their_field() -> None:
    card = CardFactory.create()

    logged_in(UserFactory.create()).post(
        reverse("quiz:card_doubt", args=[card.pk]), {"note": "\x00wrong" + "!" * 9_000}
    )

    assert Flag.objects.get().note == "wrong" + "!" * 295


def test_an_answered_doubt_outlives_its_undo() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    doubt(learner=learner, card=card, note="", now=timezone.now())
    settle_flag(flag=Flag.objects.get(), by=TeacherFactory.create(), answer="Thank you.", now=timezone.now())

    logged_in(learner).post(reverse("quiz:card_undo"))

    assert Flag.objects.get().answer == "Thank you."


def test_nobody_takes_steps_with_cards_that_are_not_taught() -> None:
    card = CardFactory.create(fact=FactFactory.create(story=StoryFactory.create(status="draft")))
    client = logged_in(UserFactory.create())

    assert {client.post(reverse(step, args=[card.pk])).status_code for step in STEPS} == {404}


def test_a_card_that_was_retired_while_it_was_on_the_screen_can_still_be_doubted_and_put_aside() -> None:
    card = CardFactory.create()
    Card.objects.update(retired=True)
    client = logged_in(UserFactory.create())

    assert {client.post(reverse(step, args=[card.pk]))["Location"] for step in STEPS} == {reverse("quiz:card_session")}
    assert Flag.objects.get().card == card


def missed_until_a_leech(learner: User, card: Card) -> None:
    """Missed on so many days that one more miss makes it a leech."""
    now = timezone.now()
    for ago in range(LEECH_FROM, 0, -1):
        rate_card(learner=learner, card=card, rating=Rating.AGAIN, token=uuid4(), now=now - timedelta(days=ago))


@pytest.mark.parametrize("htmx", [True, False])
def test_a_fact_that_is_missed_again_and_again_is_set_aside_with_its_sentence(*, htmx: bool) -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    missed_until_a_leech(learner, card)
    client = logged_in(learner)

    told = rate(client, card, rating=1, htmx=htmx)
    page = told.text if htmx else client.get(told["Location"]).text

    assert f"missed this fact on {LEECH_FROM} days" in page
    assert f"{reverse('quiz:story_detail', args=[card.fact.story.slug])}#ref-{card.fact_id}" in page
    assert "<mark>" in page
    client.post(reverse("quiz:card_bring_back", args=[card.fact_id]), {"session": "1"})
    assert not SetAside.objects.exists()


def test_a_rating_that_was_kept_until_the_log_in_tells_so_too() -> None:
    learner, card, client = UserFactory.create(), CardFactory.create(), Client()
    missed_until_a_leech(learner, card)
    form = {"rating": "1", "token": str(uuid4()), "learner": learner.pk}
    client.post(reverse("quiz:card_rate", args=[card.pk]), form)

    client.force_login(learner)
    page = client.get(reverse("quiz:card_session")).text

    assert f"missed this fact on {LEECH_FROM} days" in page


class TestAsides:
    """The list of what is set aside."""

    def test_everything_is_listed_and_can_be_brought_back(self) -> None:
        first, second = two_cards()
        client = logged_in(UserFactory.create())
        client.post(reverse("quiz:card_bury", args=[first.pk]))
        client.post(reverse("quiz:card_suspend", args=[second.pk]))

        page = client.get(reverse(ASIDES)).text
        assert first.front in page
        assert second.front in page

        page = client.post(reverse("quiz:card_bring_back", args=[second.fact_id]), follow=True).text
        assert "The card is back" in page
        assert second.front not in page

    def test_it_is_the_learners_own(self) -> None:
        card = CardFactory.create(front="Whose?")
        suspend(learner=UserFactory.create(), card=card, now=timezone.now())
        client = logged_in(UserFactory.create())

        client.post(reverse("quiz:card_bring_back", args=[card.fact_id]))

        assert "Whose?" not in client.get(reverse(ASIDES)).text
        assert SetAside.objects.exists()

    def test_a_doubt_shows_the_teachers_word(self) -> None:
        learner, card = UserFactory.create(), CardFactory.create()
        doubt(learner=learner, card=card, note="It was May.", now=timezone.now())
        client = logged_in(learner)
        assert "waits for a teacher" in client.get(reverse(ASIDES)).text

        settle_flag(flag=Flag.objects.get(), by=TeacherFactory.create(), answer="You are right.", now=timezone.now())

        page = client.get(reverse(ASIDES)).text
        assert "You are right." in page
        assert "It was May." in page

    @pytest.mark.parametrize("count", [1, 7])
    def test_it_takes_a_fixed_number_of_queries(self, count: int, django_assert_num_queries) -> None:
        learner = UserFactory.create()
        for _number in range(count):
            doubt(learner=learner, card=CardFactory.create(), note="", now=timezone.now())
        client = logged_in(learner)
        client.get(reverse("quiz:healthz"))  # the first request of a day costs more

        with django_assert_num_queries(4):
            client.get(reverse(ASIDES))


class TestSentAhead:
    """The front of the next card comes with the back of this one."""

    def test_the_next_front_is_there_before_the_rating_and_is_the_one_that_follows(self) -> None:
        learner = UserFactory.create()
        for front in ("One?", "Two?", "Three?", "Four?"):
            CardFactory.create(front=front)
        old = Card.objects.all()[:2]
        for card in old:
            then = timezone.now() - timedelta(days=9)
            rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=then)
        client = logged_in(learner)
        for _card in range(4):
            shown = re.search(r'data-card="(\d+)"', text(client.get(reverse(SESSION))))
            assert shown is not None
            page = client.get(reverse(SESSION), {"reveal": shown[1]}, headers=HTMX).text
            ahead = re.search(r"<template.*?</template>", page, re.DOTALL)

            after = rate(client, Card.objects.get(pk=shown[1]), rating=int(Rating.AGAIN), htmx=True).text

            card_ahead = re.search(r'data-card="(\d+)".*', ahead[0], re.DOTALL) if ahead else None
            card_after = re.search(r'data-card="(\d+)".*', after, re.DOTALL)
            assert (card_ahead and card_ahead[1]) == (card_after and card_after[1])
            for sums in (r"\d+ due · \d+ new", r"\d+ of \d+ cards of today done"):
                assert not ahead or re.findall(sums, ahead[0]) == re.findall(sums, after)

    def test_it_holds_no_answer(self) -> None:
        first, second = two_cards()
        Card.objects.filter(pk=second.pk).update(back="The secret")

        page = logged_in(UserFactory.create()).get(reverse(SESSION), {"reveal": first.pk}, headers=HTMX).text

        assert second.front in page
        assert "The secret" not in page

    def test_a_new_card_over_the_days_cap_is_not_sent(self) -> None:
        first, second = two_cards()
        client = logged_in(UserFactory.create(new_cards_per_day=1))

        assert second.front not in client.get(reverse(SESSION), {"reveal": first.pk}).text


class TestTyped:
    """Typing the answer of a card."""

    @pytest.fixture
    def card(self) -> Card:
        fact = FactFactory.create(date_edtf="2021-05-05", date_stated="", date_text="5 May 2021")
        return CardFactory.create(fact=fact, face="when", front="When was that?", back="5 May 2021")

    def turned(self, card: Card, **typed: str) -> str:
        client = logged_in(UserFactory.create(four_buttons=True))
        return client.get(reverse(SESSION), {"reveal": str(card.pk), "type": str(card.pk), **typed}).text

    def main_button(self, page: str) -> str:
        found = re.search(r'class="button is-main" name="rating" value="(\d)"', page)
        return Rating(int(found[1])).name if found else ""

    def test_the_field_is_an_option_of_the_learner_or_of_the_moment(self, card: Card) -> None:
        plain, typing = logged_in(UserFactory.create()), logged_in(UserFactory.create(typed_cards=True))

        assert 'name="answer"' not in plain.get(reverse(SESSION)).text
        assert 'name="answer"' in plain.get(reverse(SESSION), {"type": card.pk}).text
        assert 'name="answer"' in typing.get(reverse(SESSION)).text

    @pytest.mark.parametrize(
        ("typed", "verdict", "rating"),
        [
            ("5 May 2021", "Right", "GOOD"),
            ("May 2021", "Right, but the story is more exact", "HARD"),
            ("6 May 2021", "Close, but not right", "AGAIN"),
            ("1999", "Not right", "AGAIN"),
        ],
    )
    def test_a_date_is_graded_and_the_rating_that_fits_stands_out(
        self, card: Card, typed: str, verdict: str, rating: str
    ) -> None:
        page = self.turned(card, answer=typed)

        assert verdict in page
        assert card.back in page
        assert self.main_button(page) == rating
        assert not Review.objects.exists()

    def test_nothing_typed_shows_the_answer_without_a_verdict(self, card: Card) -> None:
        page = self.turned(card, answer="  ")

        assert card.back in page
        assert "verdict-word" not in page
        assert self.main_button(page) == ""

    def test_what_cannot_be_read_keeps_the_answer_hidden_and_what_was_typed(self, card: Card) -> None:
        page = self.turned(card, answer="some <day>")

        assert 'value="some &lt;day&gt;"' in page
        assert "cannot be read as a date" in page
        assert card.back not in page

    def test_a_date_with_two_readings_is_asked_after(self, card: Card) -> None:
        Card.objects.filter(pk=card.pk).update(back="6 December 2021")

        asked = self.turned(card, answer="6/12/2021")
        assert "Which do you mean?" in asked
        assert "verdict-word" not in asked

        assert "verdict-right" in self.turned(card, answer="6/12/2021", reading="2021-12-06")

    def test_a_clause_is_laid_beside_the_answer_and_left_to_the_learner(self) -> None:
        card = CardFactory.create(face="what", back="Invaded Sylvania")

        page = self.turned(card, answer="took over Sylvania")

        assert "took over Sylvania" in page
        assert "compare the two yourself" in page
        assert self.main_button(page) == ""


class TestEnd:
    """No card is left."""

    def test_it_says_what_the_day_did_and_when_the_next_come_back(self) -> None:
        first, second = two_cards()
        client = logged_in(UserFactory.create())
        rate(client, first, rating=3)

        page = rate(client, second, rating=1, htmx=True).text

        assert re.findall(r"<dd>(\d+)</dd>", page) == ["2", "1", "0"]
        assert "The next card comes back on" in page

    def test_a_fact_becomes_known_on_the_day_that_makes_it_so(self) -> None:
        learner, card = UserFactory.create(), CardFactory.create()
        then = timezone.now() - timedelta(days=3)
        rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=then)

        page = rate(logged_in(learner), card, rating=4, htmx=True).text

        assert re.findall(r"<dd>(\d+)</dd>", page) == ["1", "1", "1"]

    def test_what_is_due_but_over_the_learners_cap_is_said_to_wait(self) -> None:
        learner = UserFactory.create(reviews_per_day=1)
        for card in (*two_cards(), *two_cards()):
            rate_card(
                learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=timezone.now() - timedelta(days=9)
            )
        client = logged_in(learner)

        page = rate(client, Card.objects.order_by("pk")[0], htmx=True).text

        assert "Done for today" in page
        assert "3 more facts are due, and wait for tomorrow: you chose to repeat at most 1 a day." in page
        assert reverse("quiz:settings") in page

    def test_where_no_card_may_come_nothing_says_that_none_is_due(self) -> None:
        learner, card = UserFactory.create(reviews_per_day=0, new_cards_per_day=0), CardFactory.create()
        now = timezone.now()
        rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=now - timedelta(days=9))

        page = logged_in(learner).get(reverse(SESSION)).text

        assert "No more cards today" in page
        assert "No card is due" not in page
        assert "What is due waits: you chose to repeat no cards." in page
        assert "for tomorrow" not in page

    def test_a_learner_without_cards_is_led_to_a_story(self) -> None:
        page = logged_in(UserFactory.create()).get(reverse(SESSION)).text

        assert "No card is due" in page
        assert page.count('class="button is-main"') == 1


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("count", [2, 12])
def test_turning_a_card_and_its_steps_take_a_fixed_number_of_queries(count: int) -> None:
    for _number in range(count):
        CardFactory.create(face="who", back="Freedonia")
    learner = UserFactory.create()
    client = logged_in(learner)
    client.get(reverse("quiz:healthz"))  # the first request of a day costs more
    card = Card.objects.order_by("pk")[0]

    def queries(ask) -> int:
        with CaptureQueriesContext(connection) as captured:
            assert ask().status_code == 200
        return len(captured)

    turned = {"reveal": str(card.pk), "answer": "Freedonia"}
    assert queries(lambda: client.get(reverse(SESSION), turned)) == 13
    SetAside.objects.all().delete()
    expected = 11 if connection.vendor == "sqlite" else 12
    assert queries(lambda: client.post(reverse("quiz:card_bury", args=[card.pk]), headers=HTMX)) == expected
