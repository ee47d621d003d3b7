"""What is proposed where somebody leaves a treaty or no longer applies it, and which treaty that is."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.story_reading import read_story
from tests.domain.reading.facts.lake_pact import owed, told

SUSPENDED = """
[Norland] suspended its participation in {2007=2007}. | Norland suspended its participation in the Lake Pact in 2007. no | meet its obligations under the Lake Pact
[Norland] has frozen its obligations under the pact. | Norland has frozen its obligations under the Lake Pact. no | meet its obligations under the Lake Pact
[Norland] said «Norland|it would suspend its obligations under the pact in {May=XXXX-05}». | Norland would suspend its obligations under the Lake Pact in May. unknown | meet its obligations under the Lake Pact
[Norland] has “frozen” its participation in the [a:Lake Pact]. | Norland has “frozen” its participation in the Lake Pact. no | meet its obligations under the Lake Pact
[Norland] scrapped the pact. | Norland scrapped the pact. unknown | give notice of leaving the Lake Pact
"""
NATO_AND_A_TREATY = (
    "Canada and Norway, both members of NATO, signed the Open Fjords Treaty with Russia in 1990. "
    "At NATO headquarters, Norway said on Monday that it would suspend its obligations under the treaty within a month."
)


@pytest.mark.parametrize("row", SUSPENDED.strip().splitlines())
def test_a_treaty_that_is_no_longer_applied_is_named_and_its_duties_are_not_met(row: str) -> None:
    marked, statement, duty = row.split(" | ")
    assert told(marked) == [statement]
    assert [one.slots["duty"] for one in owed(marked)] == [duty]


def test_what_will_be_suspended_is_no_promise_and_belongs_to_the_treaty_not_to_the_body_that_met() -> None:
    reading = read_story(NATO_AND_A_TREATY, None)
    (found,) = [one for one in reading.proposals if one.kind is FactKind.OBLIGATION]
    assert found.statement == ("Norway would suspend its obligations under the Open Fjords Treaty within a month.")
    assert found.slots["duty"] == "meet its obligations under the Open Fjords Treaty"


def test_a_body_that_suspends_a_member_leaves_nothing() -> None:
    text = "The African Union has suspended the membership of Niger. The African Union met in Addis Ababa."
    assert not [one for one in read_story(text, None).proposals if one.kind is FactKind.OBLIGATION]
