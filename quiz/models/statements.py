"""The hand-written SQL of the answering path. An ORM statement costs some 300 µs, of which the database takes 5.

Table and column names and the conversion of values come from the models, so the two cannot disagree; the statements
are the same on SQLite and PostgreSQL. Every function is one statement.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from operator import itemgetter
from typing import Any
from uuid import UUID

from django.db import connection, models

from quiz.models.attempts import Attempt
from quiz.models.reviews import STATE_FIELDS, Memory

Row = Mapping[str, Any]


@cache
def _columns(model: type[models.Model], names: tuple[str, ...]) -> tuple[str, tuple[models.Field[Any, Any], ...]]:
    fields = tuple(model._meta.get_field(name) for name in names)
    plain = tuple(field for field in fields if isinstance(field, models.Field))
    return ", ".join(f'"{field.column}"' for field in plain), plain


@cache
def _insert(model: type[models.Model], names: tuple[str, ...], rows: int, tail: str) -> str:
    columns, fields = _columns(model, names)
    places = ", ".join(f"({', '.join(['%s'] * len(fields))})" for _row in range(rows))
    return f'INSERT INTO "{model._meta.db_table}" ({columns}) VALUES {places} {tail}'  # noqa: S608 (names of our own models)


def _execute(model: type[models.Model], rows: Sequence[Row], tail: str, *, returns: bool) -> int | None:
    names = tuple(rows[0])
    _sql, fields = _columns(model, names)
    values = [
        field.get_db_prep_save(row[name], connection) for row in rows for name, field in zip(names, fields, strict=True)
    ]
    with connection.cursor() as cursor:
        cursor.execute(_insert(model, names, len(rows), tail), values)
        found = cursor.fetchone() if returns else None
    return None if found is None else int(found[0])


def insert(model: type[models.Model], *rows: Row) -> None:
    """Insert rows that have the same columns. Raises IntegrityError."""
    _execute(model, rows, "", returns=False)


def insert_returning(model: type[models.Model], row: Row) -> int:
    """Insert one row and return its key. Raises IntegrityError."""
    key = _execute(model, [row], 'RETURNING "id"', returns=True)
    assert key is not None  # noqa: S101 (an INSERT without ON CONFLICT returns its row or raises)
    return key


def insert_once(model: type[models.Model], row: Row, *, unique: str) -> int | None:
    """Insert one row unless its ``unique`` column is there already; its key, or None where it was."""
    return _execute(model, [row], f'ON CONFLICT ("{unique}") DO NOTHING RETURNING "id"', returns=True)


@cache
def _add_tail(model: type[models.Model], names: tuple[str, ...], keys: tuple[str, ...]) -> str:
    table = model._meta.db_table
    by, _fields = _columns(model, keys)
    sums, _fields = _columns(model, tuple(name for name in names if name not in keys))
    added = ", ".join(f'{column} = "{table}".{column} + excluded.{column}' for column in sums.split(", "))
    return f"ON CONFLICT ({by}) DO UPDATE SET {added}"


def add(model: type[models.Model], keys: tuple[str, ...], rows: Sequence[Row]) -> None:
    """Add each row's other columns to the row with those keys, or insert it.

    Rows are taken in the order of their keys, so that two transactions never wait for each other in a circle.
    """
    ordered = sorted(rows, key=itemgetter(*keys))
    _execute(model, ordered, _add_tail(model, tuple(ordered[0]), keys), returns=False)


@cache
def _replace_tail(model: type[models.Model], names: tuple[str, ...], keys: tuple[str, ...]) -> str:
    by, _fields = _columns(model, keys)
    columns, _fields = _columns(model, tuple(name for name in names if name not in keys))
    return f"ON CONFLICT ({by}) DO UPDATE SET " + ", ".join(
        f"{column} = excluded.{column}" for column in columns.split(", ")
    )


def put(model: type[models.Model], keys: tuple[str, ...], rows: Sequence[Row]) -> None:
    """Insert each row, or overwrite the row with those keys."""
    _execute(model, rows, _replace_tail(model, tuple(rows[0]), keys), returns=False)


def lock_expression() -> tuple[str, bool]:
    """SQL that makes transactions of one learner wait for each other, and whether it takes the learner's key.

    On SQLite an IMMEDIATE transaction is alone already.
    """
    if connection.vendor == "postgresql":
        return "(SELECT 1 FROM pg_advisory_xact_lock(%s))", True
    return "1", False


CLAIM_COLUMNS = ("id", "edition_id", "seed", "places", "number", "is_preview", "repeats_id", "learner_id")


def claim_place(*, attempt: int, learner: int, now: datetime) -> dict[str, Any] | None:
    """Count one more answer of an open attempt and return its row, or None where it is not open to this learner.

    The update holds the row until the transaction ends, so finishing and answering never overlap.
    """
    lock, keyed = lock_expression()
    moment = connection.ops.adapt_datetimefield_value(now)
    columns = ", ".join(f'"{name}"' for name in CLAIM_COLUMNS)
    with connection.cursor() as cursor:
        cursor.execute(
            f'UPDATE "{Attempt._meta.db_table}" SET "answered" = "answered" + 1 '  # noqa: S608 (names of our own model)
            'WHERE "id" = %s AND "learner_id" = %s AND "finished_at" IS NULL AND "answered" < "length" '
            'AND ("deadline_at" IS NULL OR "deadline_at" > %s) '
            f"RETURNING {columns}, {lock}",
            [attempt, learner, moment, *([learner] if keyed else [])],
        )
        row = cursor.fetchone()
    if row is None:
        return None
    found = dict(zip(CLAIM_COLUMNS, row[:-1], strict=True))
    found["edition_id"] = UUID(str(found["edition_id"]))
    found["is_preview"] = bool(found["is_preview"])
    return found


def memories(*, learner: int, facts: Sequence[int]) -> dict[int, dict[str, Any]]:
    """The scheduler's columns of a learner's memories of those facts, by fact."""
    names = ("fact_id", *STATE_FIELDS)
    columns = ", ".join(f'"{name}"' for name in names)
    places = ", ".join(["%s"] * len(facts))
    with connection.cursor() as cursor:
        cursor.execute(
            f'SELECT {columns} FROM "{Memory._meta.db_table}" '  # noqa: S608 (names of our own model)
            f'WHERE "learner_id" = %s AND "fact_id" IN ({places})',
            [learner, *facts],
        )
        rows = cursor.fetchall()
    return {row[0]: dict(zip(STATE_FIELDS, row[1:], strict=True)) for row in rows}


def lock_learner(learner: int) -> None:
    """Wait until no other transaction writes this learner's reviews; on SQLite an IMMEDIATE one is alone already."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [learner])
