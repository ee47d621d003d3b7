"""Own parameters are taken only where they predict reviews better that they were not fitted to."""

from __future__ import annotations

from datetime import date, timedelta
from importlib.util import find_spec
from math import log
from random import Random

import pytest
from fsrs.scheduler import DEFAULT_PARAMETERS

from quiz.domain.optimiser import is_installed, optimal
from quiz.domain.own_parameters import FITTED_ON, HELD_OUT, Recall, losses, split, tried
from quiz.domain.plans import USUAL, Plan
from quiz.domain.scheduling import MemoryState, Rating, retrievability, review

START = date(2026, 1, 1)
WEAK = (*(value * 0.3 for value in DEFAULT_PARAMETERS[:4]), *DEFAULT_PARAMETERS[4:])
"""Of somebody who forgets new facts three times as fast as usual."""


def day(number: int) -> date:
    return START + timedelta(days=number)


def studied(answers: int, parameters: tuple[float, ...], *, seed: int = 1, new_a_day: int = 6) -> list[Recall]:
    """What a learner with that memory answers, who is asked when the usual plan says so."""
    rng, plan, today, facts = Random(seed), Plan(parameters=parameters), START, 0
    planned: dict[int, MemoryState] = {}
    true: dict[int, MemoryState] = {}
    given: list[Recall] = []
    while len(given) < answers:
        due = [fact for fact, state in planned.items() if state.due_on <= today]
        due += range(facts, facts + new_a_day)
        facts += new_a_day
        for fact in due:
            chance = retrievability(true[fact], today, plan=plan) if fact in true else 0.6
            rating = Rating.GOOD if rng.random() < chance else Rating.AGAIN
            given.append(Recall(fact, today, rating))
            planned[fact] = review(planned.get(fact), rating, today)
            true[fact] = review(true.get(fact), rating, today, plan=plan)
        today += timedelta(days=1)
    return given


def test_the_last_fifth_is_held_out_by_whole_study_days() -> None:
    given = [Recall(fact, day(number), Rating.GOOD) for number in range(11) for fact in range(3)]

    parts = split(given)

    assert parts is not None
    assert (parts.held_out_from, parts.fitted_on, parts.held_out) == (day(9), 24, 6)
    assert {recall.day for recall in parts.earlier} == {day(number) for number in range(9)}
    assert not parts.enough


def test_only_the_first_answer_of_a_later_day_counts_as_a_review() -> None:
    met, missed, again, later = (
        Recall(1, day(0), Rating.GOOD),
        Recall(1, day(0), Rating.AGAIN),
        Recall(1, day(3), Rating.GOOD),
        Recall(1, day(3), Rating.AGAIN),
    )

    assert split([met, missed]) is None
    parts = split([met, missed, again, later])
    assert parts is not None
    assert parts.fitted_on + parts.held_out == 1


def test_a_clock_put_back_makes_no_review() -> None:
    assert split([Recall(1, day(3), Rating.GOOD), Recall(1, day(1), Rating.GOOD)]) is None


def test_the_loss_is_that_of_what_the_memory_says_before_each_first_answer() -> None:
    given = [
        Recall(1, day(number), rating) for number, rating in ((0, Rating.GOOD), (2, Rating.AGAIN), (2, Rating.GOOD))
    ]
    met = review(None, Rating.GOOD, day(0))

    found = list(losses(given, plan=USUAL, since=START))

    assert found == [pytest.approx(-log(1 - retrievability(met, day(2))))]
    assert list(losses(given, plan=USUAL, since=day(3))) == []


def test_a_certain_forgetter_costs_much_and_not_without_end() -> None:
    given = [Recall(1, day(0), Rating.EASY), Recall(1, day(1), Rating.EASY), Recall(1, day(2), Rating.AGAIN)]
    sure = (*(100.0 for _ in range(4)), *DEFAULT_PARAMETERS[4:])

    assert all(loss < 20 for loss in losses(given, plan=Plan(parameters=sure), since=START))


def test_parameters_of_the_true_memory_are_better_than_the_usual_ones() -> None:
    given = studied(3000, WEAK)
    parts = split(given)
    assert parts is not None
    assert parts.enough

    trial = tried(given, in_use=None, other=WEAK, since=parts.held_out_from)

    assert trial.better
    assert trial.loss < trial.loss_before
    assert trial.held_out == parts.held_out
    back = tried(given, in_use=WEAK, other=DEFAULT_PARAMETERS, since=parts.held_out_from)
    assert (back.loss, back.loss_before, back.better) == (trial.loss_before, trial.loss, False)


def test_the_same_parameters_are_never_better() -> None:
    given = studied(600, DEFAULT_PARAMETERS)

    trial = tried(given, in_use=None, other=DEFAULT_PARAMETERS, since=day(20))

    assert (trial.loss, trial.better) == (trial.loss_before, False)


def test_a_gain_that_chance_would_give_is_none() -> None:
    nearly = (*(value * 1.02 for value in DEFAULT_PARAMETERS[:4]), *DEFAULT_PARAMETERS[4:])
    trials = [
        tried(studied(600, DEFAULT_PARAMETERS, seed=seed), in_use=None, other=nearly, since=day(20))
        for seed in range(12)
    ]

    assert any(trial.loss < trial.loss_before for trial in trials)
    assert sum(trial.better for trial in trials) <= 2


def test_enough_is_what_the_optimiser_needs_and_a_hundred_to_try_with() -> None:
    parts = split(studied(1500, DEFAULT_PARAMETERS))

    assert parts is not None
    assert parts.enough == (parts.fitted_on >= FITTED_ON and parts.held_out >= HELD_OUT)
    assert parts.enough


@pytest.mark.skipif(not is_installed(), reason="The extra “fit” (PyTorch) is not installed: make fit")
def test_the_optimiser_finds_a_memory_that_is_not_as_usual() -> None:
    hardly_gaining = (*WEAK[:8], 0.2, *WEAK[9:])
    given = studied(1500, hardly_gaining)
    parts = split(given)
    assert parts is not None

    found = optimal(parts.earlier)

    assert len(found) == len(DEFAULT_PARAMETERS)
    assert tried(given, in_use=None, other=found, since=parts.held_out_from).better


@pytest.mark.skipif(find_spec("torch") is not None, reason="The extra “fit” is installed")
def test_without_the_extra_it_says_so() -> None:
    assert not is_installed()
    with pytest.raises(ImportError, match="not installed"):
        optimal([])
