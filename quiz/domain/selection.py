"""A first choice of questions for a set: one for each fact, of many kinds, none of which gives another away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TypeVar

from quiz.domain.item_rules import check_set
from quiz.domain.questions import Draft, Kind

MOST = 15
"""How many questions a set has at the most that is chosen without a teacher: about a quarter of an hour."""

Asked = tuple[Draft, Kind]

_Any = TypeVar("_Any")


def first_choice(questions: Sequence[Asked], facts: Sequence[str], most: int = MOST) -> tuple[int, ...]:
    """Which of a story's questions make a good set, by their places in ``questions``, in the order of the story.

    ``facts`` are the story's facts by key, in the order of its text; where there are more than ``most`` they are taken
    at even distances, so that the end of the story is asked too. Of the questions about a fact the one is taken whose
    kind was taken least so far. Questions that put several facts together come last, one of each kind.
    """
    together = [at for at, (draft, _kind) in enumerate(questions) if len(draft.facts) > 1]
    last = _one_of_each_kind(questions, together)[: most_together(most)]
    asked = {draft.facts[0] for draft, _kind in questions if len(draft.facts) == 1}
    single = _one_for_each_fact(questions, spread([fact for fact in facts if fact in asked], most - len(last)))
    return _without_clashes(questions, [*single, *last])


def most_together(most: int = MOST) -> int:
    """How many of so many questions put several facts together."""
    return most // 4


def spread(facts: Sequence[_Any], most: int) -> list[_Any]:
    """So many of them at the most, at even distances."""
    if len(facts) <= most:
        return list(facts)
    return [facts[number * len(facts) // most] for number in range(most)]


def _one_for_each_fact(questions: Sequence[Asked], facts: Sequence[str]) -> list[int]:
    about: dict[str, list[int]] = {fact: [] for fact in facts}
    for at, (draft, _kind) in enumerate(questions):
        if len(draft.facts) == 1 and draft.facts[0] in about:
            about[draft.facts[0]].append(at)
    used: Counter[str] = Counter()
    chosen = []
    for places in about.values():
        best = min(places, key=lambda at: (used[questions[at][1].slug], at))
        used[questions[best][1].slug] += 1
        chosen.append(best)
    return chosen


def _one_of_each_kind(questions: Sequence[Asked], places: Sequence[int]) -> list[int]:
    first: dict[str, int] = {}
    for at in places:
        first.setdefault(questions[at][1].slug, at)
    return list(first.values())


def _without_clashes(questions: Sequence[Asked], chosen: Sequence[int]) -> tuple[int, ...]:
    """Less those that repeat another one or have their answer told by it."""
    left = list(chosen)
    while clash := _clash(questions, left):
        left.remove(clash[-1])
    return tuple(left)


def _clash(questions: Sequence[Asked], chosen: Sequence[int]) -> tuple[int, ...]:
    pairs = (
        finding.positions for finding in check_set([questions[at] for at in chosen]) if len(finding.positions) == 2
    )
    found = next((pair for pair in pairs), ())
    return tuple(chosen[place] for place in found)
