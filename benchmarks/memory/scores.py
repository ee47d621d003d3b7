"""How good predictions of recall are: log loss, RMSE(bins), AUC, and a table of calibration.

The first three are those of open-spaced-repetition/srs-benchmark (README, "Metrics", and ``rmse_matrix`` in its
``utils.py``). RMSE(bins) puts reviews together that agree in three things: the interval in days (each bin 3.62 times as
long as the one before), the number of the review (1.89 times) and the number of lapses (1.73 times, none apart), and
weights the squared difference between the mean prediction and the share recalled by the reviews in the bin.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

CLIP = 0.001
"""Predictions are kept this far from 0 and 1, where one surprise would cost infinitely much."""

_SHORTEST = 1e-6


@dataclass(frozen=True, slots=True)
class Predicted:
    """One review: the chance of recall that was predicted, what came, and what RMSE(bins) sorts it by.

    ``interval`` counts days since the card's last answer, ``number`` its answers up to this one, ``lapses`` its misses
    on earlier days but the first.
    """

    chance: float
    recalled: bool
    interval: float
    number: int
    lapses: int


@dataclass(frozen=True, slots=True)
class Tenth:
    """The predictions in one tenth of the scale: how many, their mean, and the share that was recalled."""

    number: int
    count: int
    predicted: float
    recalled: float


def log_loss(reviews: Sequence[Predicted]) -> float:
    """The mean surprise in nats; 0 is perfect."""
    return -sum(math.log(_clipped(one.chance) if one.recalled else 1 - _clipped(one.chance)) for one in reviews) / len(
        reviews
    )


def rmse_bins(reviews: Iterable[Predicted]) -> float:
    """The root of the weighted mean squared difference between prediction and recall in each bin."""
    bins: dict[tuple[int, int, int], list[Predicted]] = defaultdict(list)
    for one in reviews:
        bins[_bin(one)].append(one)
    gaps = [
        (len(held), _mean(one.chance for one in held) - _mean(one.recalled for one in held)) for held in bins.values()
    ]
    return math.sqrt(sum(weight * gap**2 for weight, gap in gaps) / sum(weight for weight, _ in gaps))


def auc(reviews: Iterable[Predicted]) -> float:
    """The chance that a review that was recalled had been predicted higher than one that was missed; ties count half.

    0.5 where all of them came out alike.
    """
    ranked = sorted(reviews, key=lambda one: one.chance)
    recalled = sum(one.recalled for one in ranked)
    pairs = recalled * (len(ranked) - recalled)
    return (_sum_of_ranks(ranked) - recalled * (recalled + 1) / 2) / pairs if pairs else 0.5


def calibration(reviews: Iterable[Predicted]) -> Iterator[Tenth]:
    """The tenths of the scale that hold a prediction, from the lowest."""
    tenths: dict[int, list[Predicted]] = defaultdict(list)
    for one in reviews:
        tenths[min(int(one.chance * 10), 9)].append(one)
    for number, held in sorted(tenths.items()):
        yield Tenth(number, len(held), _mean(one.chance for one in held), _mean(one.recalled for one in held))


def _sum_of_ranks(ranked: Sequence[Predicted]) -> float:
    """The ranks of what was recalled, where those of equal chance share theirs."""
    total, place = 0.0, 0
    while place < len(ranked):
        end = place
        while end < len(ranked) and ranked[end].chance == ranked[place].chance:
            end += 1
        total += (place + 1 + end) / 2 * sum(one.recalled for one in ranked[place:end])
        place = end
    return total


def _bin(one: Predicted) -> tuple[int, int, int]:
    lapses = _power(one.lapses, 1.73) if one.lapses else -1
    return _power(max(one.interval, _SHORTEST), 3.62), _power(one.number, 1.89), lapses


def _power(value: float, base: float) -> int:
    return math.floor(math.log(value) / math.log(base))


def _clipped(chance: float) -> float:
    return min(max(chance, CLIP), 1 - CLIP)


def _mean(values: Iterable[float]) -> float:
    every = list(values)
    return sum(every) / len(every)
