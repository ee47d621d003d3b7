"""The site's own system checks say what is wrong before anybody is hurt by it."""

from __future__ import annotations

from typing import Any

import pytest
from django.conf import settings
from django.core.checks import run_checks
from pytest_django import Settings

from quiz.checks import every_kind_has_a_template, loses_nothing, sqlite_is_durable_and_immediate
from quiz.domain.kinds import KINDS

SAFE: dict[str, Any] = {
    "ENGINE": "django.db.backends.sqlite3",
    "CONN_MAX_AGE": None,
    "OPTIONS": {
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
    },
}


def test_this_site_passes_its_own_checks() -> None:
    assert not [found for found in run_checks() if (found.id or "").startswith("quiz.")]
    assert loses_nothing(settings.DATABASES["default"])
    assert not sqlite_is_durable_and_immediate(None)


def test_a_kind_without_a_template_is_an_error(settings: Settings) -> None:
    settings.TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "DIRS": []}]

    found = every_kind_has_a_template(None)

    assert {error.id for error in found} == {"quiz.E001"}
    assert len(found) == len(KINDS)


@pytest.mark.parametrize(
    "wrong",
    [
        {"CONN_MAX_AGE": 0},
        {"OPTIONS": {**SAFE["OPTIONS"], "transaction_mode": "DEFERRED"}},
        {"OPTIONS": {**SAFE["OPTIONS"], "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"}},
        {"OPTIONS": {**SAFE["OPTIONS"], "init_command": "PRAGMA synchronous=FULL;"}},
        {"OPTIONS": {}},
    ],
)
def test_sqlite_that_could_lose_or_lock_is_refused(wrong: dict[str, Any]) -> None:
    assert loses_nothing(SAFE)
    assert not loses_nothing({**SAFE, **wrong})


def test_postgresql_keeps_its_promises_by_itself() -> None:
    assert loses_nothing({"ENGINE": "django.db.backends.postgresql"})
