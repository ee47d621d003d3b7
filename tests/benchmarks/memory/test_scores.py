"""The measures of predictions, on reviews that can be reckoned by hand."""

from __future__ import annotations

import math

import pytest

from benchmarks.memory.scores import Predicted, Tenth, auc, calibration, log_loss, rmse_bins


def reviews(*pairs: tuple[float, bool], interval: float = 1, number: int = 2, lapses: int = 0) -> list[Predicted]:
    return [Predicted(chance, recalled, interval, number, lapses) for chance, recalled in pairs]


def test_log_loss_is_the_mean_surprise():
    assert log_loss(reviews((0.5, True), (0.5, False))) == pytest.approx(math.log(2))
    assert log_loss(reviews((0.8, True), (0.6, False))) == pytest.approx(-(math.log(0.8) + math.log(0.4)) / 2)


def test_a_certain_prediction_that_fails_costs_much_but_not_all():
    assert log_loss(reviews((1.0, False))) == pytest.approx(-math.log(0.001))


def test_one_bin_compares_the_mean_prediction_with_the_share_recalled():
    assert rmse_bins(reviews((0.9, True), (0.7, True), (0.8, False), (0.6, False))) == pytest.approx(0.25)


def test_bins_weigh_as_much_as_they_hold():
    one_day = reviews((0.5, True), (0.5, True), (0.5, True))
    one_month = reviews((0.8, True), interval=30)

    assert rmse_bins(one_day + one_month) == pytest.approx(math.sqrt((3 * 0.5**2 + 0.2**2) / 4))


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        ({"interval": 1}, {"interval": 3}, False),
        ({"interval": 3}, {"interval": 4}, True),
        ({"number": 2}, {"number": 3}, False),
        ({"number": 3}, {"number": 4}, True),
        ({"lapses": 0}, {"lapses": 1}, True),
        ({"lapses": 2}, {"lapses": 3}, True),
    ],
)
def test_what_lies_apart_in_interval_number_or_lapses_has_bins_of_its_own(first, second, apart):
    both = reviews((0.5, True), **first) + reviews((0.5, False), **second)

    assert (rmse_bins(both) > 0) is apart


def test_auc_is_the_share_of_pairs_in_the_right_order_with_ties_half():
    assert auc(reviews((0.9, True), (0.4, False), (0.2, False))) == 1
    assert auc(reviews((0.1, True), (0.4, False))) == 0
    assert auc(reviews((0.9, True), (0.5, True), (0.5, False), (0.2, False))) == pytest.approx(3.5 / 4)


def test_auc_says_nothing_where_all_came_out_alike():
    assert auc(reviews((0.9, True), (0.2, True))) == 0.5


def test_calibration_sets_prediction_beside_recall_by_tenths():
    found = list(calibration(reviews((0.75, True), (0.875, False), (0.8125, True), (1.0, True))))

    assert found == [Tenth(7, 1, 0.75, 1), Tenth(8, 2, 0.84375, 0.5), Tenth(9, 1, 1, 1)]
