"""The cards of a study-day all at once come in the order in which a session asks them."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise
from uuid import uuid4

import pytest

from quiz.actions.reviews import last_step, rate_card, undo_step
from quiz.domain.scheduling import Rating
from quiz.models import Card, User
from quiz.models.settings import settings_of
from quiz.reports.cards import turn_of
from quiz.reports.day_deck import day_deck, deck_mark
from quiz.reports.turns import next_card
from tests.factories import NOON, CardFactory, FactFactory, StoryFactory, UserFactory

pytestmark = pytest.mark.django_db

LATER = NOON + timedelta(days=9)
TODAY = LATER.date()


def deck_of(learner: User, now: datetime = LATER) -> list[int]:
    last = last_step(learner, now=now)
    after = turn_of(last.card) if last else None
    return [card.pk for card in day_deck(learner, now.date(), settings_of(learner, now.date()), after=after)]


def next_of(learner: User) -> Card:
    last = last_step(learner, now=LATER)
    card = next_card(learner, TODAY, after=turn_of(last.card) if last else None).card
    assert card is not None
    return Card.objects.select_related("fact").get(pk=card.pk)


def rate(learner: User, card: Card, *, minutes: int = 0, now: datetime = LATER) -> None:
    moment = now + timedelta(minutes=minutes)
    rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=moment)


def a_story_about(answer: str, *, facts: int) -> list[Card]:
    """The first card of each fact has that answer, the second one of its own."""
    story = StoryFactory.create()
    cards = []
    for number in range(facts):
        fact = FactFactory.create(story=story)
        cards.append(CardFactory.create(fact=fact, face="who", back=answer))
        CardFactory.create(fact=fact, face="when", back=f"{number} June, says the story on {answer}")
    return cards


def test_what_is_due_comes_with_its_stories_mixed() -> None:
    learner, story, other = UserFactory.create(), StoryFactory.create(), StoryFactory.create()
    cards = [
        CardFactory.create(fact=FactFactory.create(story=one), back=f"Number {number}")
        for number, one in enumerate((story, story, story, other, other))
    ]
    for card in cards:
        rate(learner, card, now=NOON)

    assert deck_of(learner) == [cards[place].pk for place in (0, 3, 1, 4, 2)]


def test_a_session_asks_what_a_device_was_given_also_after_a_refresh_and_an_undo() -> None:
    learner = UserFactory.create(new_cards_per_day=7)
    for known in [*a_story_about("Belarus", facts=4), *a_story_about("Armenia", facts=4)]:
        rate(learner, known, now=NOON)
    a_story_about("Belarus", facts=5)
    a_story_about("Minsk", facts=5)
    given = deck_of(learner)

    asked = []
    for minutes in range(len(given)):
        card = next_of(learner)
        assert next_of(learner) == card
        assert deck_of(learner) == given[minutes:]
        asked.append(card.pk)
        rate(learner, card, minutes=minutes)
        if minutes % 3 == 1:
            undo_step(learner=learner, now=LATER)
            assert next_of(learner) == card
            rate(learner, card, minutes=minutes)

    assert len(given) == 8 + 7
    assert asked == given
    assert next_card(learner, TODAY).card is None


def test_neither_two_new_cards_nor_two_due_ones_in_a_row_have_one_answer() -> None:
    learner = UserFactory.create(new_cards_per_day=6)
    for card in a_story_about("Belarus", facts=6):
        rate(learner, card, now=NOON)
    a_story_about("Belarus", facts=6)

    backs = [Card.objects.get(pk=key).back for key in deck_of(learner)]

    assert len(backs) == 12
    assert all(one != other for one, other in pairwise(backs))


@pytest.mark.parametrize("due", [["Belarus", "Minsk"], ["Belarus", "Minsk", "Belarus", "Minsk"]])
def test_what_is_due_ends_with_another_answer_than_that_which_is_new_begins_with(due: list[str]) -> None:
    learner, story = UserFactory.create(new_cards_per_day=2), StoryFactory.create()
    for back in reversed(due):
        card = CardFactory.create(fact=FactFactory.create(story=story), back=back)
        rate(learner, card, now=NOON)
    for _fact in range(2):
        CardFactory.create(fact=FactFactory.create(story=story), back="Belarus")
    given = deck_of(learner)

    asked = []
    for minutes in range(len(given)):
        card = next_of(learner)
        asked.append(card.pk)
        rate(learner, card, minutes=minutes)

    backs = [Card.objects.get(pk=key).back for key in given]
    assert backs == [*due, "Belarus", "Belarus"]
    assert asked == given


def test_what_stories_that_were_begun_say_first_comes_before_a_story_not_begun() -> None:
    learner = UserFactory.create(new_cards_per_day=5)
    unread, *begun = (StoryFactory.create() for _story in range(3))
    said = ("Freedonia", "invaded", "Sylvania")
    cards = {
        (story, word): CardFactory.create(fact=FactFactory.create(story=story, quote=word), back=word)
        for story in (unread, *begun)
        for word in said[::-1]
    }
    for story in begun:
        rate(learner, CardFactory.create(fact=FactFactory.create(story=story)), now=NOON)

    new = deck_of(learner)[len(begun) :]

    first, other = begun
    met = [cards[story, word].pk for story, word in ((first, said[0]), (other, said[0]), (first, said[1]))]
    assert sorted(new) == sorted([*met, cards[other, said[1]].pk, cards[first, said[2]].pk])


def test_a_device_asks_anew_at_least_once_an_hour_as_a_teacher_may_have_mended_a_text() -> None:
    learner = UserFactory.create()

    marks = [deck_mark(learner, NOON + timedelta(minutes=minutes)) for minutes in (0, 59, 60)]

    assert marks[0] == marks[1] != marks[2]
