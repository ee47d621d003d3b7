"""Set the schedules beside each other: means with their spread over learners, and differences in pairs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from statistics import mean, quantiles, stdev

from benchmarks.memory.schedules import SCHEDULES, Course
from benchmarks.memory.simulation import Studied, simulate
from benchmarks.memory.truth import MODELS, MakeMemory

MINUTES = (3, 5, 10)
LEARNERS = 60
_TWO_SIDED_95 = 1.96


def report(course: Course, *, learners: int = LEARNERS, models: Mapping[str, MakeMemory] = MODELS) -> Iterator[str]:
    """Lines of a table for each true memory."""
    yield f"{course.facts} facts, {len(course.questions)} questions; facts recalled on day 60 by {learners} learners"
    for model, make in models.items():
        yield ""
        yield f"True memory: {model}"
        yield f"  {'':<28}{'mean':>6}{'sd':>6}{'5–95 %':>13}{'min/day':>9}   difference from this site (95 % interval)"
        for minutes in MINUTES:
            yield f"  {minutes} minutes a day"
            yield from _rows(course, make, minutes, learners)


def _rows(course: Course, make: MakeMemory, minutes: int, learners: int) -> Iterator[str]:
    ours: list[Studied] = []
    for name in SCHEDULES:
        found = simulate(make, course, name, minutes=minutes, learners=learners)
        ours = ours or found
        yield _row(name, found, ours)


def _row(name: str, found: Sequence[Studied], ours: Sequence[Studied]) -> str:
    facts = [one.recalled for one in found]
    lowest, *_, highest = quantiles(facts, n=20, method="inclusive")
    spread = f"{lowest:.0f}–{highest:.0f}"
    against = (
        ""
        if found is ours
        else _difference([one.recalled - our.recalled for one, our in zip(found, ours, strict=True)])
    )
    minutes = mean(one.minutes for one in found)
    return f"    {name:<26}{mean(facts):>6.1f}{stdev(facts):>6.1f}{spread:>13}{minutes:>9.1f}   {against}".rstrip()


def _difference(differences: Sequence[float]) -> str:
    """The mean difference in pairs, and where the mean lies in 95 of 100 such samples."""
    middle, error = mean(differences), stdev(differences) / len(differences) ** 0.5
    low, high = middle - _TWO_SIDED_95 * error, middle + _TWO_SIDED_95 * error
    return f"{middle:+.1f} ({low:+.1f} to {high:+.1f})"
