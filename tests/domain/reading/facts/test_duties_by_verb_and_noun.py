"""Duties that only a verb or a noun tells of: read beside a treaty, with low confidence, and never where no treaty is near."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from quiz.domain.facts import Mode
from quiz.domain.reading.annotations import Confidence, Passage, Proposal, Quotation
from quiz.domain.reading.facts.obligation import propose
from tests.domain.reading.marked import passage

THEY_SIGNED = "[Norland], [Ostia] and [Sandria] belong to the [a:Lake Accord]."
# What stands after that sentence | what is proposed (its duty) kept
DEEDS = """
[Ostia] dispatched a rescue ship. | Ostia dispatched a rescue ship. (dispatch a rescue ship) yes
[Ostia] has not submitted its catch data. | Ostia has not submitted its catch data. (submit its catch data) no
[Ostia] denied inspectors access to its harbour. | Ostia denied inspectors access to its harbour. (not deny inspectors access to its harbour) no
[Ostia] vetoed a loan to [Norland]. | Ostia vetoed a loan to Norland. (not veto a loan to Norland) no
[Ostia] kept silent. | Ostia kept silent. (not keep silent) no
[Ostia] took three days to reply. | Ostia took three days to reply. (not take three days to reply) no
[Norland] received no fuel from [Ostia]. | Norland received no fuel from Ostia. (provide Norland with fuel) no
[Norland] is still waiting for the fuel. | Norland is still waiting for the fuel. (provide Norland with the fuel) no
[Norland] thanked [Ostia] for its patience. | Norland thanked Ostia for its patience. (comply with what it signed) yes
[Ostia]’s deliveries began in time. | Ostia’s deliveries began in time. (begin in time) yes
[Ostia] gave no warning. | Ostia gave no warning. (give warning) no
[Ostia] will pay its arrears in spring. | Ostia will pay its arrears in spring. (pay its arrears in spring) unknown
A relief ship was sent to [Norland] by [Ostia]. | A relief ship was sent to Norland by Ostia. (send a relief ship) yes
The fuel must be returned by March. | The fuel must be returned by March. (return the fuel by March) unknown
"""
ASKED = """
[Norland] demanded an apology from [Ostia]. | Norland demanded an apology from Ostia. (answer the request of Norland for an apology) unknown
[Norland] lodged a complaint with the council. | Norland lodged a complaint with the council. (answer the request of Norland) unknown
[Norland] protested against the delay. | Norland protested against the delay. (answer the request of Norland) unknown
We urge [Ostia] to pay its dues. | Ostia is urged to pay its dues. (pay its dues) unknown
"""
LAID_DOWN = """
The accord caps the number of boats at 400. | The Lake Accord caps the number of boats at 400. (respect the provision that caps the number of boats at 400) unknown
Article 3 grants each party free passage. | Article 3 grants each party free passage. (respect the provision that grants each party free passage) unknown
"""
LEAVING = """
[Ostia] denounced it. | Ostia denounced the Lake Accord. (give notice of leaving the Lake Accord) unknown
[Ostia] will leave the accord. | Ostia will leave the accord. (give notice of leaving the Lake Accord) unknown
"""
NOUNS = """
The minister of [Ostia] spoke of a flagrant violation. | The minister of Ostia spoke of a flagrant violation. (comply with what it signed) disputed
"""
SEVERAL = """
[Norland] promised two ships; [Ostia] lent a helicopter. | Norland promised two ships. (provide two ships) unknown | Ostia lent a helicopter. (lend a helicopter) yes
"""
NOTHING_OWED = """
[Norland] and [Ostia] agreed to meet in spring.
[Ostia] asked whether the lake was frozen.
The minister has an import duty in mind.
[Ostia] stayed out.
[Ostia] did not respond to requests for comment.
Opposition leaders demanded reforms.
The talks were opened by the mayor of [Ostia].
[Kvarn], which is not a party, sent food.
[Ostia] takes stock of the lake.
"""


def _told(proposal: Proposal) -> str:
    return f"{proposal.statement} ({proposal.slots['duty']}) {proposal.slots['kept']}"


def _after(marked: str) -> tuple[Passage, list[Proposal]]:
    found = passage(f"{THEY_SIGNED} {marked}")
    return found, list(propose(found))


@pytest.mark.parametrize(
    "row", [row for table in (DEEDS, ASKED, LAID_DOWN, LEAVING, NOUNS, SEVERAL) for row in table.strip().splitlines()]
)
def test_beside_a_treaty_a_verb_or_a_noun_is_enough_for_a_guess(row: str) -> None:
    marked, *expected = row.split(" | ")
    _, proposals = _after(marked)

    assert [_told(proposal) for proposal in proposals] == expected
    assert {proposal.confidence for proposal in proposals} <= {Confidence.LOW, Confidence.MEDIUM}


@pytest.mark.parametrize("marked", NOTHING_OWED.strip().splitlines())
def test_what_the_verb_does_not_tell_is_not_guessed(marked: str) -> None:
    assert [proposal.statement for proposal in _after(marked)[1]] == []


def test_a_speakers_we_stays_in_quotation_marks_where_nobody_can_tell_who_it_is() -> None:
    found, proposals = _after("“«Ada Berg|We kept our word»,” [p:Ada Berg] said.")
    (proposal,) = propose(replace(found, quotations=tuple(_as_quotations(found))))

    assert proposals == []
    assert proposal.statement == "Ada Berg said: “We kept our word”."
    assert proposal.mode is Mode.CLAIMED


def _as_quotations(found: Passage) -> Iterator[Quotation]:
    for saying in found.sayings:
        yield Quotation(saying.start, saying.end, found.text[saying.start : saying.end], saying.speaker)


def test_what_a_member_does_with_the_thing_of_an_earlier_duty_is_told_of_it_whatever_the_verb() -> None:
    _, proposals = _after(
        "[Norland] promised to plant oaks. [Norland] has planted no oaks. [Norland] has planted roses."
    )

    assert [_told(each) for each in proposals][1:] == ["Norland has planted no oaks. (plant oaks) no"]


def test_far_from_any_treaty_a_deed_is_only_a_deed() -> None:
    weather = "The winter was long and cold. " * 9

    assert [each.statement for each in _after(f"{weather}[Ostia] dispatched a ship.")[1]] == []


def test_who_does_not_belong_to_the_treaty_fulfils_nothing_by_helping() -> None:
    assert [each.statement for each in _after("[Kvarn] dispatched a rescue ship.")[1]] == []


def test_what_somebody_without_a_name_says_is_no_duty() -> None:
    found = passage(f"{THEY_SIGNED} A sailor said «Ostia|[Ostia] had broken the [a:Lake Accord]».")
    nobodys = replace(found, sayings=tuple(replace(saying, speaker=None) for saying in found.sayings))

    assert list(propose(nobodys)) == []
