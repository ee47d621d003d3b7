"""When an exam is over, facts come back in their own rhythm at once, and the learner is told so, once."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from quiz.actions.reviews import rate_card
from quiz.domain.scheduling import Rating, study_day
from quiz.models import Memory, User
from tests.factories import CardFactory, ClassroomFactory, EnrolmentFactory, UserFactory

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)


def in_days(days: int) -> date:
    return study_day(timezone.now(), UserFactory.build().zone) + days * DAY


def who_learned_for_an_exam(exam_on: date, **wishes: object) -> User:
    """Whose exam moved the one fact, met ten days ago, to a day before it."""
    learner = UserFactory.create(exam_on=exam_on, **wishes)
    met_at = timezone.now() - 10 * DAY
    rate_card(learner=learner, card=CardFactory.create(), rating=Rating.EASY, token=uuid4(), now=met_at)
    assert Memory.objects.get(learner=learner).due_on < exam_on
    return learner


def browser(learner: User) -> Client:
    client = Client()
    client.force_login(learner)
    return client


@pytest.mark.parametrize("page", ["quiz:home", "quiz:progress", "quiz:card_session", "quiz:card_deck", "quiz:memory"])
def test_whatever_a_learner_opens_first_no_fact_waits_for_an_exam_that_is_over(page: str) -> None:
    learner = who_learned_for_an_exam(in_days(-7))
    bent = Memory.objects.get().due_on

    browser(learner).get(reverse(page))

    memory = Memory.objects.get()
    assert memory.exam_on is None
    assert memory.due_on > bent
    call_command("rebuild_memory", "--check")


def test_the_learner_is_told_once_what_the_plan_is_now() -> None:
    learner = who_learned_for_an_exam(in_days(-7))
    client = browser(learner)

    told = "is over; the plan is without it now, and facts come back in their own rhythm. 1 fact comes back on another day."
    assert told in client.get(reverse("quiz:card_session")).text
    assert "is over" not in client.get(reverse("quiz:card_session")).text
    assert "is over;" not in browser(learner).get(reverse("quiz:home")).text


def test_where_another_exam_is_ahead_the_plan_leads_to_that_one() -> None:
    learner = who_learned_for_an_exam(in_days(-7))
    EnrolmentFactory.create(learner=learner, classroom=ClassroomFactory.create(exam_on=in_days(3)))

    page = browser(learner).get(reverse("quiz:home")).text

    assert "is over; the plan leads to the one on" in page
    assert Memory.objects.get().exam_on == in_days(3)
    assert Memory.objects.get().due_on < in_days(3)


def test_until_the_day_is_over_the_exam_holds() -> None:
    learner = who_learned_for_an_exam(in_days(0))

    assert "is over" not in browser(learner).get(reverse("quiz:card_session")).text
    assert Memory.objects.get().exam_on == in_days(0)


def test_the_settings_say_which_exams_are_over_and_the_own_one_can_be_left_out() -> None:
    learner = who_learned_for_an_exam(in_days(-7))
    EnrolmentFactory.create(learner=learner, classroom=ClassroomFactory.create(name="10b", exam_on=in_days(-3)))
    client = browser(learner)
    client.get(reverse("quiz:home"))

    page = client.get(reverse("quiz:settings")).text
    assert "The exam of your class “10b” on" in page
    assert "Your exam on" in page
    assert "There is no exam ahead: facts come back in their own rhythm." in page

    page = client.post(reverse("quiz:settings"), {"without_exam": "yes"}, follow=True).text
    learner.refresh_from_db()
    assert learner.exam_on is None
    assert "Your exam on" not in page


def test_an_exam_that_is_over_stays_as_it_is_but_none_is_named_afresh() -> None:
    learner = who_learned_for_an_exam(in_days(-7))
    client = browser(learner)
    chosen = {"time_zone": "UTC", "reviews_per_day": "150"}

    client.post(reverse("quiz:settings"), {**chosen, "exam_on": in_days(-7).isoformat(), "sure": "yes"})
    learner.refresh_from_db()
    assert learner.reviews_per_day == 150

    page = client.post(reverse("quiz:settings"), {**chosen, "exam_on": in_days(-1).isoformat(), "sure": "yes"})
    assert "Choose today or a later day." in page.text


def test_no_exam_is_named_that_is_further_away_than_anybody_plans() -> None:
    learner = who_learned_for_an_exam(in_days(7))
    chosen = {"time_zone": "UTC", "exam_on": "9999-12-31", "sure": "yes"}

    page = browser(learner).post(reverse("quiz:settings"), chosen)

    learner.refresh_from_db()
    assert learner.exam_on == in_days(7)
    assert "Choose a day within the next 5 years." in page.text
