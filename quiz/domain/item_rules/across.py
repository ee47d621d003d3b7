"""Rules for a set of questions: none twice, none that answers another, no pattern in the right answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations, groupby

from quiz.domain.item_rules.findings import Finding, Item, Severity
from quiz.domain.item_rules.words import holds, short
from quiz.domain.messages import message
from quiz.domain.names import folded

ENOUGH_TO_TELL = 8
"""From how many questions on a pattern in their right answers tells something."""

MOST_AT_ONE_PLACE, MOST_IN_A_ROW = 0.4, 3
TRUE_SHARE = (0.35, 0.65)
"""Between which shares of true statements the learner cannot profit from guessing one way."""

Placed = Sequence[tuple[int, Item]]
SetRule = Callable[[Placed], Iterable[Finding]]


def _blocking(rule: str, told: str, *positions: int) -> Finding:
    return Finding(rule, Severity.BLOCKING, told, positions)


def _advice(rule: str, told: str, *positions: int) -> Finding:
    return Finding(rule, Severity.ADVICE, told, positions)


def same_question(items: Placed) -> Iterator[Finding]:
    """No question comes twice; no two questions ask for the same thing about the same facts in different forms."""
    asked = {at: _asked(item) for at, item in items}
    for (at, one), (later, other) in combinations(items, 2):
        if asked[at] == asked[later] and one.draft.kind == other.draft.kind:
            told = message("{stem} comes twice. Take one of the two out.", stem=short(one.stem))
            yield _blocking("set-same", told, at, later)
        elif one.draft.facts and one.draft.facts == other.draft.facts and _answered_alike(one, other):
            told = message(
                "{stem} and {stem2} ask for the same thing. Keep one of them.",
                stem=short(one.stem),
                stem2=short(other.stem),
            )
            yield _advice("set-repeats", told, at, later)


def _asked(item: Item) -> tuple[str, tuple[str, ...]]:
    arranged = (
        sorted(folded(option.text) for option in item.options) if item.is_arranged else [folded(item.anatomy.key)]
    )
    return folded(item.stem), tuple(arranged)


def _answered_alike(one: Item, other: Item) -> bool:
    neither_judges = not (one.is_statement or other.is_statement)
    return neither_judges and folded(one.anatomy.key) == folded(other.anatomy.key)


def cueing(items: Placed) -> Iterator[Finding]:
    """No question tells the answer of a later one about the same fact."""
    by_fact: dict[str, list[tuple[int, Item]]] = defaultdict(list)
    for at, item in items:
        for fact in item.draft.facts:
            by_fact[fact].append((at, item))
    pairs = {(a[0], b[0]): (a[1], b[1]) for group in by_fact.values() for a, b in combinations(group, 2)}
    for (at, later), (told, asked) in sorted(pairs.items(), key=lambda pair: pair[0]):
        if _tells(told, asked):
            finding = message(
                "{stem} tells the answer to {stem2}. Keep one, or ask the second one first.",
                stem=short(told.stem),
                stem2=short(asked.stem),
            )
            yield _advice("set-cueing", finding, at, later)


def _tells(told: Item, asked: Item) -> bool:
    """Whether the words that the first question shows before it is answered hold the second one's answer."""
    if told.is_gapped or asked.is_arranged or asked.is_statement or asked.quotes_story:
        return False
    key = asked.anatomy.key
    shown = [told.stem, *(option.text for option in told.options if told.is_arranged)]
    is_own_answer = folded(key) == folded(told.anatomy.key)
    return not is_own_answer and any(holds(text, key) for text in shown) and not holds(asked.stem, key)


def key_places(items: Placed) -> Iterator[Finding]:
    """The right option is not mostly at one place, nor many times in a row."""
    places = [(at, item.options.index(item.right[0])) for at, item in items if item.has_written_options and item.right]
    if len(places) < ENOUGH_TO_TELL:
        return
    for place in sorted({place for _, place in places}):
        there = [at for at, found in places if found == place]
        if len(there) > MOST_AT_ONE_PLACE * len(places):
            told = message(
                "The right option is number {number} in {count} of {questions} questions. Mix the options.",
                number=place + 1,
                count=len(there),
                questions=len(places),
            )
            yield _advice("set-key-place", told, *there)
    for run in _runs(places):
        told = message(
            "The right option is at the same place {count} times in a row. Change the order.", count=len(run)
        )
        yield _advice("set-key-run", told, *run)


def true_share(items: Placed) -> Iterator[Finding]:
    """About half of the statements are true, and not many of one sort in a row."""
    keys = [(at, folded(item.anatomy.key)) for at, item in items if item.is_statement]
    if len(keys) < ENOUGH_TO_TELL:
        return
    share = sum(key == "true" for _, key in keys) / len(keys)
    if not TRUE_SHARE[0] <= share <= TRUE_SHARE[1]:
        told = message(
            "{percent}% of the statements are true, so that guessing one way pays. Bring it to about half.",
            percent=round(100 * share),
        )
        yield _advice("set-true-share", told, *(at for at, _ in keys))
    for run in _runs(keys):
        told = message("The answer is the same {count} times in a row. Change the order.", count=len(run))
        yield _advice("set-true-run", told, *run)


def _runs(answers: Sequence[tuple[int, object]]) -> Iterator[list[int]]:
    """The positions of those that follow one another with one answer, where they are too many."""
    for _, run in groupby(answers, key=lambda answer: answer[1]):
        positions = [at for at, _ in run]
        if len(positions) > MOST_IN_A_ROW:
            yield positions


RULES: tuple[SetRule, ...] = (same_question, cueing, key_places, true_share)
