"""One process fits at a time on a machine, and everybody can see that it does."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_django import Settings

from quiz.actions.fitting_run import alone, is_under_way, start
from quiz.models import User


@pytest.fixture(autouse=True)
def own_folder(settings: Settings, tmp_path: Path) -> None:
    settings.VAR_DIR = tmp_path


def test_it_is_under_way_only_while_it_runs() -> None:
    assert not is_under_way()
    with alone():
        assert is_under_way()
    assert not is_under_way()


def test_a_second_one_is_not_started() -> None:
    with alone():
        assert not start(User(username="anna"))
