"""What a class still knows on a day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.remembering.forgetting import FORGETTING
from quiz.domain.remembering.left import Left, left_on

MONDAY = date(2026, 3, 2)
FACTS, LEARNERS = (1, 2, 3), (10, 11)
pairs = st.sets(st.tuples(st.sampled_from(LEARNERS), st.sampled_from(FACTS)))


def on(days: int) -> date:
    return MONDAY + timedelta(days=days)


def test_a_fact_not_met_counts_as_not_known():
    left = left_on(MONDAY, [(10, 1, 5.0, MONDAY)], FACTS, LEARNERS)

    assert left.by_fact[1] == Left(of=2, met=1, known=1.0)
    assert left.by_fact[2] == Left(of=2, met=0, known=0.0)
    assert left.by_learner[10].share == pytest.approx(1 / 3)
    assert left.by_learner[11].share == 0


def test_what_others_know_and_other_facts_are_passed_over():
    left = left_on(MONDAY, [(99, 1, 5.0, MONDAY), (10, 99, 5.0, MONDAY)], FACTS, LEARNERS)

    assert left.chances == []


@given(pairs, st.floats(0.1, 500), st.integers(0, 300))
def test_facts_and_learners_add_up_to_the_same(pairs, stability, ahead):
    memories = [(learner, fact, stability, MONDAY) for learner, fact in sorted(pairs)]
    left = left_on(on(ahead), memories, FACTS, LEARNERS)

    known = sum(one.known for one in left.by_fact.values())
    assert known == pytest.approx(sum(one.known for one in left.by_learner.values()))
    assert known == pytest.approx(len(pairs) * FORGETTING.chance(stability, ahead))


@given(st.floats(0.1, 500), st.integers(0, 100), st.integers(1, 100))
def test_less_is_left_on_a_later_day(stability, ahead, further):
    memory = [(10, 1, stability, MONDAY)]
    sooner, later = (left_on(on(days), memory, FACTS, LEARNERS) for days in (ahead, ahead + further))

    assert later.by_fact[1].known < sooner.by_fact[1].known


def test_nobody_and_nothing_are_no_trouble():
    assert left_on(MONDAY, [], (), ()).chances == []
    assert Left(0, 0, 0.0).share == 0
