"""Promises that no check constraint can keep, since they look at other rows or at what a row was: triggers.

The database itself refuses a quote that is not in its story at its span, and any change of what is only ever appended.
SQLite forgets a table's triggers when a migration rebuilds the table; such a migration calls ``install`` again, and a
test fails where a guard is missing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.backends.base.schema import BaseDatabaseSchemaEditor


@dataclass(frozen=True, slots=True)
class Unchanging:
    """The named columns of a table never change, where ``only_when`` holds of the old row (``OLD``)."""

    name: str
    table: str
    columns: Sequence[str]
    only_when: str = "1 = 1"


UNCHANGING = (
    Unchanging(
        "a_published_question_never_changes",
        "quiz_question",
        ("kind", "prompt", "payload", "story_id"),
        "EXISTS (SELECT 1 FROM quiz_editionitem item JOIN quiz_edition edition ON edition.id = item.edition_id "
        "WHERE item.question_id = OLD.id AND edition.number IS NOT NULL)",
    ),
    Unchanging(
        "an_edition_never_changes",
        "quiz_edition",
        (
            "question_set_id",
            "number",
            "title",
            "feedback",
            "shuffle_questions",
            "shuffle_options",
            "attempts_allowed",
            "pass_percent",
            "minutes",
        ),
    ),
    Unchanging(
        "an_edition_keeps_its_questions", "quiz_editionitem", ("edition_id", "question_id", "position", "evidence")
    ),
    Unchanging(
        "an_answer_is_never_edited",
        "quiz_answer",
        ("attempt_id", "question_id", "position", "token", "response", "shown", "answered_at", "study_day"),
    ),
    Unchanging("a_grade_is_never_edited", "quiz_grade", ("answer_id", "verdict", "points", "why", "graded_at")),
    Unchanging(
        "a_review_is_never_edited",
        "quiz_review",
        ("fact_id", "card_id", "answer_id", "token", "rating", "right", "format", "study_day", "reviewed_at"),
    ),
)

QUOTE = "a_quote_stands_in_its_story"
# What was rejected or superseded keeps the words that it rested on, also when the story no longer has them.
_QUOTE_WRONG = (
    "NEW.status IN ('proposed', 'approved') AND "
    'NEW.quote IS {distinct} (SELECT substr(story.text, NEW.start + 1, NEW."end" - NEW.start) '
    "FROM quiz_story story WHERE story.id = NEW.story_id)"
)


def names(vendor: str) -> set[str]:
    """The names of all triggers as the database lists them."""
    quote = {f"{QUOTE}_insert", f"{QUOTE}_update"} if vendor == "sqlite" else {QUOTE}
    return quote | {guard.name for guard in UNCHANGING}


def install(apps: Any, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Create every trigger anew; for ``RunPython``."""
    remove(apps, schema_editor)
    for statement in _statements(schema_editor.connection.vendor):
        schema_editor.execute(statement, params=None)


def remove(apps: Any, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Drop every trigger that is there; for ``RunPython``."""
    tables = {guard.name: guard.table for guard in UNCHANGING}
    for name in sorted(names(schema_editor.connection.vendor)):
        if schema_editor.connection.vendor == "sqlite":
            schema_editor.execute(f"DROP TRIGGER IF EXISTS {name}", params=None)
        else:
            schema_editor.execute(f"DROP TRIGGER IF EXISTS {name} ON {tables.get(name, 'quiz_fact')}", params=None)
            schema_editor.execute(f"DROP FUNCTION IF EXISTS {name}()", params=None)


def _statements(vendor: str) -> list[str]:
    if vendor == "sqlite":
        wrong = _QUOTE_WRONG.format(distinct="NOT")
        return [
            _sqlite(f"{QUOTE}_insert", "INSERT", "quiz_fact", wrong, QUOTE),
            _sqlite(f"{QUOTE}_update", 'UPDATE OF quote, start, "end", story_id, status', "quiz_fact", wrong, QUOTE),
            *(_sqlite(guard.name, "UPDATE", guard.table, _changed(guard, "NOT"), guard.name) for guard in UNCHANGING),
        ]
    wrong = _QUOTE_WRONG.format(distinct="DISTINCT FROM")
    found = _postgresql(QUOTE, 'INSERT OR UPDATE OF quote, start, "end", story_id, status', "quiz_fact", wrong)
    for guard in UNCHANGING:
        found += _postgresql(guard.name, "UPDATE", guard.table, _changed(guard, "DISTINCT FROM"))
    return found


def _changed(guard: Unchanging, distinct: str) -> str:
    changes = " OR ".join(f'OLD."{column}" IS {distinct} NEW."{column}"' for column in guard.columns)
    return f"({changes}) AND {guard.only_when}"


def _sqlite(name: str, moment: str, table: str, wrong: str, message: str) -> str:
    return f"CREATE TRIGGER {name} BEFORE {moment} ON {table} WHEN {wrong} BEGIN SELECT RAISE(ABORT, '{message}'); END"


def _postgresql(name: str, moment: str, table: str, wrong: str) -> list[str]:
    return [
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF {wrong} THEN "
        f"RAISE EXCEPTION '{name}' USING ERRCODE = 'check_violation'; END IF; RETURN NEW; END $$",
        f"CREATE TRIGGER {name} BEFORE {moment} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()",
    ]
