"""How members stand with what they owe: paid up, in no position to help, putting off or suspending their part."""

from __future__ import annotations

import pytest

from tests.domain.reading.facts.lake_pact import owed, told

TOLD = """
[Norland]’s share of the fund was settled early. | Norland’s share of the fund was settled early. yes
[Norland]’s dues have not been paid. | Norland’s dues have not been paid. no
All tranches due from [Norland] have been discharged. | All tranches due from Norland have been discharged. yes
[Norland] is up to date with its contributions. | Norland is up to date with its contributions. yes
[Norland] is not in a position to send helicopters. | Norland is not in a position to send helicopters. no
[Norland] is unable to send helicopters. | Norland is unable to send helicopters. no
[Norland] has no intention of sending troops. | Norland has no intention of sending troops. no
[Norland] would not commit a single soldier. | Norland would not commit a single soldier. no
[Norland] failed for the third time to provide a ship. | Norland failed for the third time to provide a ship. no
[Norland] has suspended the application of Articles 6 to 9 of the [a:Lake Pact]. | Norland has suspended the application of Articles 6 to 9 of the Lake Pact. no
[Norland] is freezing its payments to the [a:Lake Pact]. | Norland is freezing its payments to the Lake Pact. no
[Norland] said that «Norland|it was freezing its payments to the [a:Lake Pact]». | Norland was freezing its payments to the Lake Pact. no
[Norland] has kept to every line of the text. | Norland has kept to every line of the text. yes
[Norland] will cease to be a party to the [a:Lake Pact]. | Norland will cease to be a party to the Lake Pact. unknown
"""


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_how_a_member_stands_with_what_it_owes_is_told(row: str) -> None:
    marked, expected = row.split(" | ")

    assert told(marked) == [expected]


@pytest.mark.parametrize(
    "marked",
    [
        "[Norland] is up to date.",
        "[Norland] is not in a position to comment.",
        "If [Norland] is unable to send helicopters, [Ostia] will talk.",
        "[Norland]’s share price was settled early.",
    ],
)
def test_what_only_sounds_like_it_tells_of_no_duty(marked: str) -> None:
    assert [one for one in told(marked) if not one.endswith("unknown")] == []


def test_who_did_neither_left_undone_what_was_told_before() -> None:
    (built, done) = (
        owed("[Norland] must build a mast."),
        owed("[Norland] must build a mast and share its readings. It has done neither."),
    )

    assert built[0].slots["kept"] == "unknown"
    assert [one.slots["kept"] for one in done] == ["no"]


def test_what_a_member_owes_itself_is_its_own_duty() -> None:
    (paid,) = owed("[Norland]’s dues were paid on time.")

    assert paid.slots["duty"] == "pay its dues"
