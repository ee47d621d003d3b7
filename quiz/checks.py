"""System checks: every question kind can be drawn, and SQLite is set so that nothing is lost or locked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, register
from django.template import TemplateDoesNotExist
from django.template.loader import get_template

from quiz.domain.kinds import KINDS


@register
def every_kind_has_a_template(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """quiz.E001: a kind without a template could not be shown."""
    return [
        Error(f"The question kind {slug!r} has no template.", hint=f"Write {template_name(slug)}.", id="quiz.E001")
        for slug in KINDS
        if not _exists(template_name(slug))
    ]


@register
def sqlite_is_durable_and_immediate(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """quiz.E002: DEFERRED transactions fail as “database is locked”, and a weaker sync loses saved answers."""
    if loses_nothing(settings.DATABASES["default"]):
        return []
    return [
        Error(
            "SQLite needs transaction_mode IMMEDIATE, journal_mode WAL, synchronous FULL and CONN_MAX_AGE None.",
            hint="Keep the database options of quizsite/settings.py.",
            id="quiz.E002",
        )
    ]


def loses_nothing(database: Mapping[str, Any]) -> bool:
    """Whether these database settings keep every answer and lock nobody out; PostgreSQL does so by itself."""
    if database["ENGINE"] != "django.db.backends.sqlite3":
        return True
    options = database.get("OPTIONS", {})
    pragmas = options.get("init_command", "").replace(" ", "").lower()
    return (
        options.get("transaction_mode") == "IMMEDIATE"
        and "journal_mode=wal" in pragmas
        and "synchronous=full" in pragmas
        and database.get("CONN_MAX_AGE", 0) is None
    )


def template_name(slug: str) -> str:
    """Where the template of a question kind lies."""
    return f"quiz/kinds/{slug}.html"


def _exists(name: str) -> bool:
    try:
        get_template(name)
    except TemplateDoesNotExist:
        return False
    return True
