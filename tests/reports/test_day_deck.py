"""The cards of a study-day all at once come in the order in which a session asks them."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.actions.reviews import rate_card
from quiz.domain.scheduling import Rating
from quiz.models import Fact
from quiz.models.settings import settings_of
from quiz.reports.day_deck import day_deck, mixed
from tests.factories import NOON, CardFactory, FactFactory, StoryFactory, UserFactory


@given(st.lists(st.integers(1, 4), max_size=40))
def test_stories_are_mixed_each_time_by_the_first_of_another(stories: list[int]) -> None:
    facts = [Fact(pk=pk, story_id=story) for pk, story in enumerate(stories, start=1)]
    left, expected, last = list(facts), [], 0
    while left:
        first = next((fact for fact in left if fact.story_id != last), left[0])
        left.remove(first)
        expected.append(first)
        last = first.story_id

    assert mixed(facts) == expected


@pytest.mark.django_db
def test_what_is_due_comes_with_its_stories_mixed() -> None:
    learner, story, other = UserFactory.create(), StoryFactory.create(), StoryFactory.create()
    cards = [CardFactory.create(fact=FactFactory.create(story=one)) for one in (story, story, story, other, other)]
    for card in cards:
        rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=NOON)
    today = (NOON + timedelta(days=9)).date()

    deck = day_deck(learner, today, settings_of(learner, today))

    assert [card.pk for card in deck] == [cards[place].pk for place in (0, 3, 1, 4, 2)]
