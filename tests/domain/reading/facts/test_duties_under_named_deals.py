"""A deal that goes by the place where it was made is what something is owed under."""

from __future__ import annotations

import pytest

from quiz.domain.facts import ActorKind, FactKind
from quiz.domain.formats.reading_json import listed
from quiz.domain.reading.story_reading import read_story

# A text | each obligation (its alliance)
DEALS = """
Zambia and Angola signed the Lusaka deal. Under the Lusaka deal, Zambia will open the border and Angola will withdraw its troops. | Zambia will open the border. (Lusaka deal) | Angola will withdraw its troops. (Lusaka deal)
Chad and Sudan signed the Abuja peace agreement. Sudan said that Chad had violated the Abuja pact. | Chad had violated the Abuja pact. (Abuja peace agreement)
Mali signed the Algiers accords in 2015. The accords oblige Mali to disarm its militias. | Mali must disarm its militias. (Algiers accords)
Qatar signed the Riyadh agreement. It was drafted by Kuwait. Qatar suspended its obligations under the agreement. | Qatar suspended its obligations under the Riyadh agreement. (Riyadh agreement)
"""
NO_DEALS = [
    "Chad struck a deal in Pretoria and a Lusaka deal fell through.",
    "The NATO deal was late. The Trump deal was off. The Angola deal was signed.",
]


@pytest.mark.parametrize("row", DEALS.strip().splitlines())
def test_a_deal_named_by_its_place_is_the_treaty_of_a_duty(row: str) -> None:
    text, *expected = row.split(" | ")
    found = [one for one in listed(read_story(text, None))["facts"] if one["kind"] == FactKind.OBLIGATION.value]
    assert [f"{one['statement']} ({one['slots']['alliance']})" for one in found] == expected


@pytest.mark.parametrize("text", NO_DEALS)
def test_only_a_place_behind_the_gives_a_deal_its_name(text: str) -> None:
    actors = listed(read_story(text, None))["actors"]
    assert not [one for one in actors if one["kind"] == ActorKind.ALLIANCE.value and one["name"].endswith("deal")]
