"""Settings decide when facts come back; changing them moves the days, and changing them back moves them back."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.management import CommandError, call_command
from fsrs.scheduler import DEFAULT_PARAMETERS

from quiz.actions.remembering import replan, under
from quiz.actions.reviews import rate_card
from quiz.domain.plans import Plan
from quiz.domain.scheduling import Rating
from quiz.domain.turns import Turn
from quiz.models import Card, Memory, ParameterSet, Review, User
from quiz.models.settings import settings_of
from quiz.reports.turns import next_card
from tests.factories import (
    NOON,
    CardFactory,
    ClassroomFactory,
    EnrolmentFactory,
    FactFactory,
    ParameterSetFactory,
    StoryFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)
TODAY = NOON.date()


def a_learner(**wishes: object) -> User:
    learner = UserFactory.create(**wishes)
    for ahead, rating in ((0, Rating.GOOD), (2, Rating.GOOD), (13, Rating.GOOD)):
        for card in Card.objects.all() or [CardFactory.create(), CardFactory.create()]:
            rate_card(learner=learner, card=card, rating=rating, token=uuid4(), now=NOON + ahead * DAY)
    return learner


def due(learner: User) -> list[object]:
    return list(Memory.objects.filter(learner=learner).order_by("fact").values_list("due_on", flat=True))


def own_parameters(learner: User) -> ParameterSet:
    values = [value * 2 if place < 4 else value for place, value in enumerate(DEFAULT_PARAMETERS)]
    return ParameterSetFactory.create(learner=learner, values=values)


def test_a_higher_retention_brings_everything_back_sooner_and_the_old_one_brings_back_the_old_days() -> None:
    learner = a_learner()
    before = due(learner)

    learner.desired_retention = 0.97
    learner.save()
    moved = replan(learner=learner, today=TODAY + 14 * DAY)

    assert moved == 2
    assert all(new < old for new, old in zip(due(learner), before, strict=True))  # type: ignore[operator]
    call_command("rebuild_memory", "--check")
    learner.desired_retention = None
    learner.save()
    replan(learner=learner, today=TODAY + 14 * DAY)
    assert due(learner) == before


def test_what_a_plan_would_bring_is_known_before_it_is_chosen() -> None:
    learner = a_learner()
    before = due(learner)

    states = under(Plan(retention=0.8), learner=learner)

    assert due(learner) == before
    assert all(states[fact].due_on > old for (fact, old) in Memory.objects.values_list("fact", "due_on"))


def test_an_exam_of_the_class_is_never_passed() -> None:
    learner, exam = a_learner(), TODAY + 20 * DAY
    EnrolmentFactory.create(learner=learner, classroom=ClassroomFactory.create(exam_on=exam))

    replan(learner=learner, today=TODAY + 14 * DAY)

    assert all(day < exam for day in due(learner))  # type: ignore[operator]
    rate_card(learner=learner, card=CardFactory.create(), rating=Rating.EASY, token=uuid4(), now=NOON + 14 * DAY)
    assert all(day < exam for day in due(learner))  # type: ignore[operator]
    call_command("rebuild_memory", "--check")


def test_own_parameters_make_all_memories_anew_and_are_named_by_each_review() -> None:
    learner = a_learner()
    before = list(Memory.objects.values_list("stability", flat=True))

    learner.parameters = own_parameters(learner)
    learner.save()
    replan(learner=learner, today=TODAY + 14 * DAY)
    rate_card(learner=learner, card=CardFactory.create(), rating=Rating.GOOD, token=uuid4(), now=NOON + 14 * DAY)

    assert list(Memory.objects.values_list("stability", flat=True))[:2] != before
    assert {memory.parameters for memory in Memory.objects.all()} == {learner.parameters.version}
    assert Review.objects.latest("pk").parameters == learner.parameters.version
    call_command("rebuild_memory", "--check")


def test_a_memory_that_is_not_what_its_reviews_make_is_found_and_mended() -> None:
    learner = a_learner(desired_retention=0.95)
    before = due(learner)
    Memory.objects.update(due_on=TODAY + 999 * DAY)
    Memory.objects.order_by("pk")[0].delete()

    with pytest.raises(CommandError):
        call_command("rebuild_memory", "--check")
    call_command("rebuild_memory")

    assert due(learner) == before
    call_command("rebuild_memory", "--check")


def test_moving_to_another_time_zone_changes_no_past_day() -> None:
    learner = a_learner(time_zone="Pacific/Auckland")
    before = due(learner)

    learner.time_zone = "Pacific/Honolulu"
    learner.save()
    replan(learner=learner, today=TODAY + 14 * DAY)

    assert due(learner) == before
    rate_card(learner=learner, card=CardFactory.create(), rating=Rating.GOOD, token=uuid4(), now=NOON + 13.5 * DAY)
    call_command("rebuild_memory", "--check")
    call_command("rebuild_tallies", "--check")


def test_reviews_a_day_are_capped_and_what_changed_nothing_is_lost() -> None:
    learner = a_learner(reviews_per_day=1, new_cards_per_day=0)
    today = TODAY + 90 * DAY

    queue = next_card(learner, today)
    assert queue.due == 1
    assert queue.card is not None
    rate_card(
        learner=learner,
        card=Card.objects.select_related("fact").get(pk=queue.card.pk),
        rating=Rating.GOOD,
        token=uuid4(),
        now=NOON + 90 * DAY,
    )

    assert (next_card(learner, today).due, next_card(learner, today).card) == (0, None)
    assert next_card(learner, today + DAY).due == 1


def test_cards_of_different_stories_take_turns() -> None:
    stories = [StoryFactory.create(), StoryFactory.create()]
    for story in stories:
        for _fact in range(2):
            CardFactory.create(fact=FactFactory.create(story=story))
    learner = a_learner()
    today, order = TODAY + 90 * DAY, list[int]()
    after: Turn | None = None
    for _card in range(4):
        queue = next_card(learner, today, after=after)
        assert queue.card is not None
        card = Card.objects.select_related("fact").get(pk=queue.card.pk)
        after = queue.card.turn
        order.append(card.fact.story_id)
        rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=NOON + 90 * DAY)

    assert order[0] == order[2] != order[1] == order[3]


def test_settings_take_one_query_whatever_the_number_of_classes(django_assert_num_queries: object) -> None:
    learner = UserFactory.create()
    for _class in range(3):
        EnrolmentFactory.create(
            learner=learner, classroom=ClassroomFactory.create(new_cards_per_day=3, four_buttons=True)
        )

    with django_assert_num_queries(1):  # type: ignore[operator]
        settings = settings_of(learner, TODAY)

    assert (settings.new_cards, settings.four_buttons) == (3, True)


def test_a_learner_who_goes_takes_the_own_parameters_along() -> None:
    learner = UserFactory.create()
    learner.parameters = own_parameters(learner)
    learner.save()

    learner.delete()

    assert not ParameterSet.objects.exists()
