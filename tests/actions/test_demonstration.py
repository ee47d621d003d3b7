"""The demonstration has something for every page, made through the real code paths, and is made once."""

from __future__ import annotations

import pytest
from django.core.management import CommandError, call_command
from pytest_django import Settings

from quiz.models import Attempt, Classroom, Memory, Review, User

pytestmark = pytest.mark.django_db


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


def test_a_public_site_gets_no_known_passwords(settings: Settings) -> None:
    settings.PUBLIC = True

    with pytest.raises(CommandError, match="public site"):
        call_command("demo")
