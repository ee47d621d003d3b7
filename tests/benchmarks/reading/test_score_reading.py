"""``manage.py score_reading`` prints the tables of the annotated stories, and what is not right in them."""

from __future__ import annotations

import pytest
from django.core.management import call_command

from benchmarks.reading.stories import report, report_faults
from quiz.domain.reading.story_reading import read_story


@pytest.mark.parametrize("options", [{}, {"stories": True}])
def test_stories_are_measured_without_any_option_too(
    options: dict[str, bool], capsys: pytest.CaptureFixture[str]
) -> None:
    call_command("score_reading", **options)

    assert capsys.readouterr().out.splitlines() == list(report(read_story))


def test_faults_are_printed_alone(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("score_reading", faults=True)

    assert capsys.readouterr().out.splitlines() == list(report_faults(read_story))
