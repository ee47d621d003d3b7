"""``manage.py score_reading`` prints the tables of the annotated stories, and what is not right in them."""

from __future__ import annotations

import pytest
from django.core.management import call_command

from benchmarks.reading import items, stories
from quiz.domain.reading.story_reading import read_story


def test_stories_are_measured_where_nothing_else_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("score_reading")

    assert capsys.readouterr().out.splitlines() == list(stories.report(read_story))


def test_faults_are_printed_alone(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("score_reading", faults=True)

    assert capsys.readouterr().out.splitlines() == [
        *stories.report_faults(read_story),
        *items.report_faults(read_story),
    ]
