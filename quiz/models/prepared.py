"""Querysets that the ORM turns into SQL once per process; afterwards only values are put in.

Building a query of several joins and subqueries takes the ORM a millisecond or two, running it a fraction of that. What
stands behind every card is therefore built once, and the queryset stays the only place that says what is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from django.db import connection
from django.db.models import QuerySet
from django.db.models.expressions import RawSQL

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class _Place:
    name: str


def place(name: str) -> RawSQL:
    """Stands in a queryset for the value that each run gives under that name."""
    return RawSQL("%s", [_Place(name)])


def prepared(build: Callable[[], QuerySet[Any, Any]]) -> Callable[..., list[Row]]:
    """Make a function that runs the queryset with the values of its places and gives the rows as tuples.

    Columns come in the order of the queryset's ``values_list``, as the database's driver gives them.
    """
    compiled = cache(lambda: build().query.sql_with_params())

    def rows(**values: int | date) -> list[Row]:
        sql, parameters = compiled()
        with connection.cursor() as cursor:
            cursor.execute(sql, [_put_in(parameter, values) for parameter in parameters])
            return list(cursor.fetchall())

    return rows


def _put_in(parameter: Any, values: dict[str, int | date]) -> Any:
    if not isinstance(parameter, _Place):
        return parameter
    value = values[parameter.name]
    return connection.ops.adapt_datefield_value(value) if isinstance(value, date) else value
