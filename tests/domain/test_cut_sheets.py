"""Cards on sheets that are printed on both sides."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.cut_sheets import COLUMNS, ROWS, sheets


def turned(backs: tuple[int | None, ...]) -> list[int | None]:
    """What lies behind each front once the sheet is turned about its long edge."""
    rows = [backs[start : start + COLUMNS] for start in range(0, len(backs), COLUMNS)]
    return [card for row in rows for card in row[::-1]]


@given(st.integers(0, 60))
def test_each_back_lies_behind_its_front(count: int) -> None:
    for sheet in sheets(list(range(count))):
        assert turned(sheet.backs) == list(sheet.fronts)


@given(st.integers(0, 60))
def test_every_card_is_printed_once_and_in_order(count: int) -> None:
    found = [card for sheet in sheets(list(range(count))) for card in sheet.fronts if card is not None]

    assert found == list(range(count))


def test_a_sheet_holds_as_many_as_it_has_places_and_its_rows_are_whole() -> None:
    full, rest = sheets(list(range(COLUMNS * ROWS + 1)))

    assert len(full.fronts) == COLUMNS * ROWS
    assert rest.fronts == (COLUMNS * ROWS, None)
    assert rest.backs == (None, COLUMNS * ROWS)
