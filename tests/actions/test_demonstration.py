"""The demonstration has something for every page, made through the real code paths, and is made once."""

from __future__ import annotations

import contextlib
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction
from pytest_django import Settings

from quiz.actions.demonstration import make_demonstration
from quiz.actions.demonstration.people import ZONE
from quiz.models import Attempt, Classroom, Memory, Review, Story, User

pytestmark = pytest.mark.django_db


class Forgotten(Exception):
    """Raised to leave nothing behind."""


def test_a_class_in_mid_course_whose_sums_and_memories_are_true(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("demo")
    counts = [table.objects.count() for table in (User, Attempt, Review, Memory)]

    call_command("demo")
    call_command("rebuild_memory", "--check")
    call_command("rebuild_tallies", "--check")
    call_command("check_items")

    assert [table.objects.count() for table in (User, Attempt, Review, Memory)] == counts
    assert Classroom.objects.get().learners.count() == 12
    anna = User.objects.get(username="anna")
    assert anna.attempts.filter(finished_at__isnull=True).exists()
    assert anna.attempts.filter(finished_at__isnull=False).exists()
    assert anna.day_tallies.count() > 10
    assert "teacher" in capsys.readouterr().out


def test_at_whatever_hour_it_is_made_today_is_still_to_be_studied() -> None:
    call_command("load_story", "fixtures/belarus-arms.story")
    call_command("build_questions", "belarus-arms", approve=True)
    zone, day = ZoneInfo(ZONE), date(2026, 3, 12)
    stories = list(Story.objects.published())
    done = []
    for hour in (5, 23):
        now = datetime.combine(day, time(hour, 30), tzinfo=zone)
        with contextlib.suppress(Forgotten), transaction.atomic():
            make_demonstration(stories=stories, password="p", now=now)
            on_cards = Review.objects.filter(card__isnull=False)
            assert max(on_cards.values_list("study_day", flat=True)) == day - timedelta(days=1)
            done.append(list(on_cards.order_by("pk").values_list("reviewed_at", "rating")))
            raise Forgotten
    assert done[0] == done[1]


def test_a_public_site_gets_no_known_passwords(settings: Settings) -> None:
    settings.PUBLIC = True

    with pytest.raises(CommandError, match="public site"):
        call_command("demo")
