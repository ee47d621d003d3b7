"""A table that every spreadsheet opens rightly, and that does nothing there."""

from __future__ import annotations

import csv
import io
from itertools import count, islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.formats.csv_table import AT_ONCE, harmless, table

CELLS = st.text(st.characters(exclude_categories=["Cs"]))


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_excel_is_told_that_it_is_unicode() -> None:
    content = "".join(table(["city"], [["Київ"]])).encode()

    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\xef\xbb\xbf") == 1
    assert content.endswith(b"\r\n")
    assert read(content) == [["city"], ["Київ"]]


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])
def test_no_cell_is_a_formula(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@given(st.lists(st.lists(CELLS, min_size=2, max_size=2), max_size=4))
def test_any_text_arrives(rows: list[list[str]]) -> None:
    found = read("".join(table(["one", "two"], rows)).encode())

    assert found == [["one", "two"], *([harmless(cell) for cell in row] for row in rows)]
    assert all(cell == harmless(cell) for row in found for cell in row)


def test_a_long_table_is_handed_on_before_it_is_read_to_the_end() -> None:
    taken = count()
    pieces = table(["number"], ([str(next(taken))] for _row in range(10 * AT_ONCE)))

    list(islice(pieces, 2))

    assert next(taken) <= 2 * AT_ONCE
