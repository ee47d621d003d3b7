"""Deals that go by a place and a noun in small letters."""

from __future__ import annotations

import pytest

from quiz.domain.deals import is_deal
from quiz.domain.facts import describes


@pytest.mark.parametrize("name", ["Pretoria deal", "Minsk agreements", "Addis Ababa peace accord"])
def test_a_place_with_a_noun_for_a_treaty_names_a_deal(name: str) -> None:
    assert is_deal(name)
    assert not describes(name)


@pytest.mark.parametrize("name", ["leaked draft agreement", "unnamed experts", "a peace deal", "Lomé officials"])
def test_other_words_in_small_letters_describe(name: str) -> None:
    assert not is_deal(name)
    assert describes(name)
