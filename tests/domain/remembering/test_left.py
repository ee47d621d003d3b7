"""What a class still knows on a day."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.remembering.left import Left, left_of

FACTS, LEARNERS = (1, 2, 3), (10, 11)
chances = st.dictionaries(st.tuples(st.sampled_from(LEARNERS), st.sampled_from(FACTS)), st.floats(0.001, 1)).map(
    lambda found: [(learner, fact, chance) for (learner, fact), chance in found.items()]
)


def test_a_fact_not_met_counts_as_not_known():
    left = left_of([(10, 1, 0.8)], FACTS, LEARNERS)

    assert left.by_fact[1] == Left(of=2, met=1, known=0.8)
    assert left.by_fact[2] == Left(of=2, met=0, known=0.0)
    assert left.by_learner[10].share == pytest.approx(0.8 / 3)
    assert left.by_learner[11].share == 0


def test_what_others_know_and_other_facts_are_passed_over():
    assert left_of([(99, 1, 0.8), (10, 99, 0.8)], FACTS, LEARNERS).chances == []


@given(chances)
def test_facts_and_learners_add_up_to_the_same(found):
    left = left_of(found, FACTS, LEARNERS)

    known = sum(one.known for one in left.by_fact.values())
    assert known == pytest.approx(sum(one.known for one in left.by_learner.values()))
    assert known == pytest.approx(sum(chance for _learner, _fact, chance in found))


@given(chances)
def test_nobody_knows_more_than_was_met_and_nobody_met_more_than_there_is(found):
    left = left_of(found, FACTS, LEARNERS)

    for one in (*left.by_fact.values(), *left.by_learner.values()):
        assert 0 <= one.known <= one.met <= one.of


def test_nobody_and_nothing_are_no_trouble():
    assert left_of([], (), ()).chances == []
    assert Left(0, 0, 0.0).share == 0
