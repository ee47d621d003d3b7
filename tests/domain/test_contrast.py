"""Contrast as WCAG defines it."""

from __future__ import annotations

import pytest

from quiz.domain.contrast import SIGN, TEXT, contrast


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#ffffff", 21), ("#ffffff", "#ffffff", 1), ("#777777", "#ffffff", 4.48), ("#0000ff", "#ffffff", 8.59)],
)
def test_two_colours_stand_apart_by_the_known_ratio(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)
    assert contrast(other, one) == contrast(one, other)


def test_a_grey_that_is_just_too_light_for_words_will_do_for_a_sign() -> None:
    assert SIGN < contrast("#777777", "#ffffff") < TEXT < contrast("#757575", "#ffffff")
