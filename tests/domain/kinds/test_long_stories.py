"""A story that is four times as long does not take sixty times as long to make questions of."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import replace
from itertools import chain
from random import Random
from time import process_time

import pytest

from quiz.domain.facts import Actor, Attribution, Fact
from quiz.domain.item_rules import check
from quiz.domain.kinds import KINDS
from quiz.domain.questions import Material
from quiz.domain.reading.sentences import split
from tests.domain.material import ACTORS, FACTS, TEXT

TIMES_LONGER = 4
WITH_THE_CUBE = TIMES_LONGER**2.5
"""Each fact is held against each other one, so that growth with the square, 16, is right; the cube would be 64."""
SYLLABLES = ["bab", "beb", "bib", "bob", "bub", "dad", "ded", "did"]


def renamed(text: str, copy: int) -> str:
    """The text with other actors in it."""
    for actor in ACTORS:
        for name in actor.names:
            text = text.replace(name, f"{name}{SYLLABLES[copy]}")
    return text


def told_by(actor: Actor, copy: int) -> Actor:
    names = tuple(renamed(name, copy) for name in actor.names)
    return Actor(f"{actor.key}-{copy}", names[0], actor.kind, names[1:])


def moved(fact: Fact, copy: int, start: int) -> Fact:
    """The fact as the copy of the story tells it, which begins at that character."""
    quote = renamed(fact.evidence.quote, copy)
    at = start + renamed(TEXT, copy).index(quote)
    by = fact.attribution
    return replace(
        fact,
        key=f"{fact.key}-{copy}",
        statement=renamed(fact.statement, copy),
        evidence=replace(fact.evidence, quote=quote, start=at, end=at + len(quote)),
        attribution=Attribution(by.mode, told_by(by.actor, copy)) if by.actor else by,
        slots={
            name: told_by(held, copy) if isinstance(held, Actor) else renamed(held, copy)
            for name, held in fact.slots.items()
        },
    )


def long_story(copies: int) -> Material:
    """So many stories of other actors, one after the other."""
    texts = [renamed(TEXT, copy) for copy in range(copies)]
    starts = [sum(map(len, texts[:copy])) for copy in range(copies)]
    facts = chain.from_iterable((moved(fact, copy, starts[copy]) for fact in FACTS) for copy in range(copies))
    text = "".join(texts)
    actors = tuple(told_by(actor, copy) for copy in range(copies) for actor in ACTORS)
    return Material("long", "A long story", text, split(text), tuple(facts), actors)


def seconds(made: Callable[[], object]) -> float:
    gc.disable()
    try:
        begun = process_time()
        made()
        return process_time() - begun
    finally:
        gc.enable()


@pytest.mark.parametrize("slug", ["find_the_sentence", "matching", "multiple_choice"])
def test_making_and_checking_questions_does_not_grow_with_the_cube_of_the_story(slug: str) -> None:
    kind = KINDS[slug]

    def questions(material: Material) -> int:
        return sum(not check(draft, kind, material) for draft in kind.drafts(material, Random(1)))

    short, long = long_story(2), long_story(2 * TIMES_LONGER)
    questions(long_story(1))
    taken = seconds(lambda: questions(short))

    assert seconds(lambda: questions(long)) < WITH_THE_CUBE * taken
