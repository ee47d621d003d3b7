"""Dates are read in Ukrainian and Arabic as people write them."""

from __future__ import annotations

import pytest

from quiz.domain.date_answers import read_answer
from quiz.domain.date_bounds import UnreadableDate


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("9 березня 1981 року", "1981-03-09"),
        ("9 БЕРЕЗНЯ 1981 р.", "1981-03-09"),
        ("12 черв. 2024", "2024-06-12"),
        ("у вересні 2022 року", "2022-09"),
        ("квітень 1975", "1975-04"),
        ("близько 1994 року", "1994~"),
        ("між травнем і червнем 2024", "2024-05/2024-06"),
        ("з 3 по 5 травня 2024", "2024-05-03/2024-05-05"),
        ("від 2018 до 2022", "2018/2022"),
        ("1990-ті роки", "199X"),
        ("XX століття", None),
        ("19 століття", "18XX"),
        ("влітку 2021 року", "2021-22"),
        ("другий квартал 2018", "2018-34"),
        ("9 مارس 1981", "1981-03-09"),
        ("٩ مارس ١٩٨١", "1981-03-09"),
        ("9 آذار 1981", "1981-03-09"),
        ("4 تشرين الثاني 2020", "2020-11-04"),
        ("أبريل 1975", "1975-04"),
        ("نحو 1994", "1994~"),
        ("من 2018 إلى 2022", "2018/2022"),
        ("колись у травні давно", None),
    ],
)
def test_a_date_in_another_language_is_read(typed: str, edtf: str | None) -> None:
    if edtf is None:
        with pytest.raises(UnreadableDate):
            read_answer(typed)
    else:
        assert read_answer(typed).edtf == edtf
