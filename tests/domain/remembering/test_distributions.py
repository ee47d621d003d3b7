"""Every memory is in one class, and the number of known facts is the sum of their chances."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.mastery import KNOWN_FROM
from quiz.domain.remembering.distributions import CHANCES, STABILITIES, counts, expected

chances = st.lists(st.floats(0.001, 1), max_size=60)


@given(st.lists(st.floats(0.001, 40000)))
def test_every_memory_is_counted_once(stabilities):
    assert sum(counts(stabilities, STABILITIES)) == len(stabilities)


@given(st.lists(st.floats(0.001, 40000)))
def test_the_classes_tell_what_is_known_from_what_is_being_learned(stabilities):
    known = counts(stabilities, STABILITIES)[STABILITIES.index(KNOWN_FROM) + 1 :]

    assert sum(known) == sum(stability >= KNOWN_FROM for stability in stabilities)


def test_a_value_on_an_edge_belongs_above_it():
    assert counts([0.1, 0.1, 0.95, 1.0], CHANCES) == (0, 2, 0, 0, 0, 0, 0, 0, 0, 2)


@given(chances)
def test_the_likely_number_is_around_the_expected_one(found):
    known = expected(found)
    lowest, highest = known.likely

    assert known.facts == len(found)
    assert known.known == pytest.approx(sum(found))
    assert 0 <= lowest <= known.known + 0.5
    assert known.known - 0.5 <= highest <= known.facts


def test_what_is_certain_leaves_nothing_to_chance():
    assert expected([1.0] * 7).likely == (7, 7)
    assert expected([]).likely == (0, 0)


def test_a_hundred_even_chances_are_fifty_give_or_take_ten():
    assert expected([0.5] * 100).likely == (40, 60)
