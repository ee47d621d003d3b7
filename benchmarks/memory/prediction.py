"""How well the memory predicts recall, beside the engine left to itself and a moving average that knows no cards.

Each review of a card but the first is predicted before it is made and falls into one row:

* ``24 h later or more``: at least 24 hours after the card's last answer;
* ``next study-day, under 24 h``: on a later study-day, yet sooner: a lesson at ten, and the next day one at nine;
* ``same study-day``: the memory makes no claim there, as an answer of the same day proves little: it says 1.

A study-day begins at 04:00 UTC. The moving average is the one of srs-benchmark: the logit starts at 1.2 and moves by 0.3 of
each error; it runs through the reviews of its row only, which suits it best.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import fsrs

from benchmarks.memory.review_log import LoggedReview, Place, places
from benchmarks.memory.scores import Predicted, auc, calibration, log_loss, rmse_bins
from quiz.domain.scheduling import MemoryState, retrievability, review

LATER, NEXT_DAY, SAME_DAY = "24 h later or more", "next study-day, under 24 h", "same study-day"
GOALS: Mapping[str, float] = {LATER: 0.46, NEXT_DAY: 0.57}
"""The log loss that each row is held to."""

_DAY_IN_SECONDS = 24 * 60 * 60
_START, _STEP = 1.2, 0.3
Chances = Sequence[float]
Predictor = Callable[[Sequence[LoggedReview]], Iterator[float]]


def report(reviews: Sequence[LoggedReview]) -> Iterator[str]:
    """Lines of the tables."""
    placed = list(places(reviews))
    chances = {name: list(predict(reviews)) for name, predict in PREDICTORS.items()}
    yield f"{len(reviews):,} answers, {len(reviews) - len(placed):,} cards; predicted before each answer but a card's first"
    yield f"  {'':<28}{'':<22}{'reviews':>8}{'recalled':>10}{'log loss':>10}{'RMSE(bins)':>12}{'AUC':>8}{'goal':>8}"
    for row in (LATER, NEXT_DAY, SAME_DAY):
        here = [number for number, place in enumerate(placed) if row_of(place) == row]
        for name, found in chances.items():
            yield _line(row, name, predicted([placed[number] for number in here], [found[number] for number in here]))
        row_places = [placed[number] for number in here]
        yield _line(row, "moving average", predicted(row_places, list(moving_average(row_places))))
    yield ""
    yield "Calibration of our memory, reviews on a later study-day"
    yield f"  {'predicted':<14}{'reviews':>8}{'mean':>8}{'recalled':>10}"
    later = [number for number, place in enumerate(placed) if place.days > 0]
    held = predicted([placed[number] for number in later], [chances[OURS][number] for number in later])
    for tenth in calibration(held):
        scale = f"{tenth.number / 10:.1f}–{(tenth.number + 1) / 10:.1f}"
        yield f"  {scale:<14}{tenth.count:>8,}{tenth.predicted:>8.3f}{tenth.recalled:>10.3f}"


def row_of(place: Place) -> str:
    """The row into which a review falls."""
    if place.since.total_seconds() >= _DAY_IN_SECONDS:
        return LATER
    return NEXT_DAY if place.days > 0 else SAME_DAY


def predicted(held: Iterable[Place], chances: Chances) -> list[Predicted]:
    """The reviews with what was predicted of them."""
    return [
        Predicted(chance, place.review.recalled, place.days, place.number, place.lapses)
        for place, chance in zip(held, chances, strict=True)
    ]


def memory(reviews: Iterable[LoggedReview]) -> Iterator[float]:
    """What our memory says before each review but the first of a card."""
    states: dict[str, MemoryState] = {}
    for one in reviews:
        state = states.get(one.card)
        if state is not None:
            yield retrievability(state, day=one.day)
        states[one.card] = review(state, rating=one.rating, day=one.day)


def engine(reviews: Iterable[LoggedReview]) -> Iterator[float]:
    """What the engine says with its own learning steps and its own count of days, fed with the time of each answer."""
    scheduler = fsrs.Scheduler(enable_fuzzing=False)
    cards: dict[str, fsrs.Card] = {}
    for one in reviews:
        card = cards.get(one.card)
        if card is None:
            card = fsrs.Card(card_id=0, due=one.at)
        else:
            yield scheduler.get_card_retrievability(card, one.at)
        cards[one.card], _ = scheduler.review_card(card, fsrs.Rating(one.rating), one.at)


def moving_average(held: Iterable[Place]) -> Iterator[float]:
    """What the last answers, of whichever cards, make one expect of the next."""
    logit = _START
    for place in held:
        chance = 1 / (1 + math.exp(-logit))
        yield chance
        logit += _STEP * (place.review.recalled - chance)


OURS = "our memory"
PREDICTORS: Mapping[str, Predictor] = {OURS: memory, "engine left to itself": engine}


def _line(row: str, name: str, found: Sequence[Predicted]) -> str:
    if not found:
        return f"  {row:<28}{name:<22}{0:>8}"
    goal = f"{GOALS[row]:>8.2f}" if name == OURS and row in GOALS else ""
    share = sum(one.recalled for one in found) / len(found)
    scores = f"{log_loss(found):>10.3f}{rmse_bins(found):>12.3f}{auc(found):>8.3f}"
    return f"  {row:<28}{name:<22}{len(found):>8,}{share:>10.3f}{scores}{goal}"
