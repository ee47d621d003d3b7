"""The start page tells a learner one thing to do: the most urgent one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from quiz.domain.next_step import Step, is_urgent, next_step

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
TOMORROW, NEXT_MONTH, LAST_MONTH = (NOW + timedelta(days=days) for days in (1, 30, -30))
NOTHING: dict[str, Any] = {"begun": False, "assigned": [], "changed": False, "due": False}
EVERYTHING: dict[str, Any] = {
    "begun": True,
    "assigned": [TOMORROW],
    "changed": True,
    "due": True,
}


@pytest.mark.parametrize(
    ("done", "expected"),
    [
        ({}, Step.CONTINUE),
        ({"begun": False}, Step.ASSIGNED),
        ({"begun": False, "assigned": [NEXT_MONTH]}, Step.CHANGED),
        ({"begun": False, "assigned": [LAST_MONTH], "changed": False}, Step.RECALL),
        ({"begun": False, "assigned": [None], "changed": False, "due": False}, Step.ASSIGNED),
        (NOTHING, Step.QUIZ),
    ],
)
def test_the_most_urgent_thing_comes_first(done: dict[str, Any], expected: Step) -> None:
    assert next_step(**{**EVERYTHING, **done}, now=NOW) is expected


def test_what_is_due_soon_or_was_due_lately_is_urgent() -> None:
    urgent = [days for days in range(-30, 31) if is_urgent(NOW + timedelta(days=days), NOW)]

    assert urgent == list(range(-7, 3))
    assert not is_urgent(None, NOW)
