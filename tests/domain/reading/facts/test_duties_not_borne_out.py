"""What looks like a duty and is none that the story bears out."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.facts.obligation import propose
from quiz.domain.reading.story_reading import read_story
from tests.domain.reading.facts.lake_pact import told
from tests.domain.reading.marked import passage

_ABOUT_NATO = "NATO ministers met in Brussels on Monday. "
NONE = [
    "[p:Ada Berg@Norland] said that [Ostia] is in breach of a fishing treaty from the Cold War.",
    "[Norland] is committed to regional arms control.",
    "[Norland] would cut off power to [Vell] as part of the sanctions.",
    "[Norland] urged all members to show restraint.",
    "[Norland] refused to attend a meeting of the [a:Lake Pact].",
    "The ministers met over [Ostia]’s alleged violation of the [a:Lake Pact].",
]
VERBS = """
The signatories commit themselves to keeping the buoys lit and to giving notice of dredging. | keep the buoys lit | give notice of dredging
[Norland] committed to individual and joint actions to open markets. | carry out individual and joint actions to open markets
[Norland] and [Ostia] agreed to a joint survey of the lake. | carry out a joint survey of the lake | carry out a joint survey of the lake
"""


def _owed_in(text: str) -> list[str]:
    reading = read_story(text, None)
    return [one.statement for one in reading.proposals if one.kind is FactKind.OBLIGATION]


@pytest.mark.parametrize("marked", NONE)
def test_what_the_story_does_not_bear_out_is_no_duty(marked: str) -> None:
    assert told(marked) == []


def test_a_state_owes_nothing_under_an_alliance_that_it_is_known_not_to_be_in() -> None:
    assert _owed_in(f"{_ABOUT_NATO}The ministers called on Russia to open the archives to the inspectors.") == []
    assert _owed_in(f"{_ABOUT_NATO}The ministers called on Norway to open the archives to the inspectors.") == [
        "The ministers called on Norway to open the archives to the inspectors."
    ]


OF_A_BODY = [
    "Both sides agreed to release the prisoners.",
    "Norway issued a list of demands.",
    "Norway called on rebel leaders to lay down their arms.",
]


@pytest.mark.parametrize("sentence", OF_A_BODY)
def test_what_others_are_asked_for_or_agree_on_is_no_duty_of_all_members(sentence: str) -> None:
    assert _owed_in(f"{_ABOUT_NATO}{sentence}") == []


def test_what_members_are_asked_for_stays_their_duty() -> None:
    assert _owed_in(f"{_ABOUT_NATO}Norway demanded that its allies raise their budgets.") == [
        "Norway demanded that members of NATO raise their budgets."
    ]


def test_who_only_brokers_an_agreement_binds_nobody() -> None:
    text = "Chad and Sudan held talks mediated by the African Union. Chad promised to open its border to Sudan."
    assert _owed_in(text) == []


def test_what_is_only_demanded_is_not_told_as_done() -> None:
    found = told("[Vell] demands that [Ostia] and [Norland] respect their pledges.")
    assert not [each for each in found if each.endswith(" yes")]


def test_a_state_may_promise_something_to_an_alliance_that_it_is_not_in() -> None:
    assert _owed_in(f"{_ABOUT_NATO}Ukraine promised NATO to train its pilots.") == [
        "Ukraine promised NATO to train its pilots."
    ]


def test_a_treaty_itself_has_to_do_nothing() -> None:
    assert _owed_in("Chad and Sudan signed the Dakar Accord. The Dakar Accord must send a joint patrol to Chad.") == []


@pytest.mark.parametrize("row", VERBS.strip().splitlines())
def test_a_duty_begins_with_a_verb_that_follows_must(row: str) -> None:
    marked, *expected = row.split(" | ")
    found = passage(f"The [a:Lake Pact] is old. {marked}")
    assert [one.slots["duty"] for one in propose(found)] == expected


def test_a_verb_in_quotation_marks_is_worded_without_them_in_the_duty() -> None:
    found = passage(
        "[Norland] and [Ostia] signed the [a:Lake Treaty]. [Norland] had “scrupulously observed” the treaty."
    )
    assert [one.slots["duty"] for one in propose(found)] == ["observe the treaty"]
