"""Both true memories behave as memories are known to."""

from __future__ import annotations

from random import Random

import pytest

from benchmarks.memory.truth import DAY, MODELS, VARIANTS, Activation, Contexts, Memory, Moment

SORTS = {"activation": lambda: Activation(0.8), "contexts": lambda: Contexts(1.0)}
each_model = pytest.mark.parametrize("fresh", SORTS.values(), ids=SORTS)


def at(day: float) -> Moment:
    return Moment(0, day * DAY)


def practised(memory: Memory, *days: float) -> Memory:
    for day in days:
        memory.practise(at(day), recalled=False)
    return memory


@each_model
def test_what_was_never_met_is_not_known(fresh):
    assert fresh().chance(at(1)) == 0


@each_model
def test_a_fact_fades_and_practice_brings_it_back(fresh):
    once, twice = practised(fresh(), 0), practised(fresh(), 0, 7)

    assert 1 > once.chance(at(1)) > once.chance(at(7)) > once.chance(at(60)) > 0
    assert twice.chance(at(8)) > once.chance(at(8))


@each_model
def test_two_practices_some_days_apart_last_longer_than_two_at_once(fresh):
    at_once, apart = practised(fresh(), 0, 0.01), practised(fresh(), 0, 4)

    assert apart.chance(at(4 + 35)) > 1.1 * at_once.chance(at(0.01 + 35))


@each_model
def test_a_choice_strengthens_less_than_an_answer_of_ones_own(fresh):
    chosen, produced = fresh(), practised(fresh(), 0)
    chosen.practise(at(0), recalled=False, weight=0.7)

    assert chosen.chance(at(2)) < produced.chance(at(2))


def test_in_the_contexts_recalling_strengthens_more_than_being_shown():
    recalled, shown = Contexts(1.0), practised(Contexts(1.0), 0, 2)
    recalled.practise(at(0), recalled=False)
    recalled.practise(at(2), recalled=True)

    assert recalled.chance(at(30)) > shown.chance(at(30))


@pytest.mark.parametrize("make", [*MODELS.values(), *VARIANTS.values()], ids=[*MODELS, *VARIANTS])
def test_able_people_and_easy_facts_make_a_difference(make):
    weak, strong = (
        [practised(make(ability, Random(seed)), 0).chance(at(1)) for seed in range(20)] for ability in (-1, 1)
    )

    assert all(less < more for less, more in zip(weak, strong, strict=True))
    assert len(set(weak)) == len(weak)


def test_every_variant_is_another_memory():
    known = []
    for make in [*MODELS.values(), *VARIANTS.values()]:
        memory = practised(make(0, Random(1)), 0)
        memory.practise(at(3), recalled=True)
        known.append(memory.chance(at(200)))

    assert len(set(known)) == len(MODELS) + len(VARIANTS)
