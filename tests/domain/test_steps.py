"""The steps of members, in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.domain import steps
from quiz.domain.facts import Evidence, Fact, Relation
from tests.domain.arms_story import GEORGIA, member


def joined(quote: str, relation: Relation = Relation.JOINED) -> Fact:
    return replace(member(GEORGIA, relation, "2021"), evidence=Evidence(quote, 0, len(quote)))


@pytest.mark.parametrize("quote", ["Georgia left in 2016 and rejoined in 2021", "Georgia was readmitted in 2021"])
def test_who_comes_back_rejoins(quote):
    back = joined(quote)

    assert steps.told(back) == "rejoined"
    assert steps.asked_when(back, "Georgia", "the CSTO") == "when did Georgia rejoin the CSTO?"
    assert steps.asked_of_what(back, "which alliance", "Georgia") == "which alliance did Georgia rejoin?"


def test_who_comes_for_the_first_time_joins():
    assert steps.told(joined("Georgia joined in 2021")) == "joined"


def test_of_who_left_and_came_back_the_leaving_is_told_as_it_is():
    assert steps.told(joined("Georgia left in 2016 and rejoined in 2021", Relation.LEFT)) == "left"


def test_one_founder_among_others_took_part_in_founding():
    founder = joined("Georgia founded it in 2021", Relation.FOUNDED)

    assert steps.told(founder) == "helped found"
    assert steps.asked_when(founder, "Georgia", "the CSTO") == "when did Georgia help to found the CSTO?"


def test_who_signed_a_treaty_is_not_asked_when_it_joined():
    signed = replace(
        joined("The treaty, signed by Georgia in 2021"), statement="Georgia signed the Lake Treaty in 2021."
    )

    assert steps.told(signed) == "signed"
    assert steps.asked_when(signed, "Georgia", "the Lake Treaty") == "when did Georgia sign the Lake Treaty?"
    assert steps.asked_of_what(signed, "which treaty", "Georgia") == "which treaty did Georgia sign?"
