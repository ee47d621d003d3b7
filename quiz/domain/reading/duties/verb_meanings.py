"""Look up what a verb can say of a duty with what stands around it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

from quiz.domain.reading.duties.deed_idioms import FIRST_IDIOMS, IDIOMS
from quiz.domain.reading.duties.deed_meaning import Meaning
from quiz.domain.reading.duties.deed_objects import UNRELATED
from quiz.domain.reading.duties.deed_turns import TURNS
from quiz.domain.reading.duties.deed_verbs import CLASSES


def _table() -> Mapping[str, tuple[tuple[str, Meaning], ...]]:
    found: defaultdict[str, list[tuple[str, Meaning]]] = defaultdict(list)
    for meaning, verbs in (*FIRST_IDIOMS, *TURNS, *CLASSES, *IDIOMS):
        for each in verbs.split():
            lemma, *little = each.split("+")
            found[lemma].append((" ".join(little), meaning))
    return {lemma: tuple(sorted(each, key=lambda one: -len(one[0]))) for lemma, each in found.items()}


_BY_LEMMA = _table()
_WHERE = re.compile(
    r"^,? (?:in|at|on|during|through|by) (?:an?|the|its|their|this|last) (?:[a-z]+ ){0,2}(?:statement|communiqué|declaration|meeting|session|letter|note|summit|week|month|year|occasion),?"
    r"(?= (?:its|their|the|to|that|an?)\b)"
)
_APART = frozenset({"down", "back", "up", "off", "away", "out", "home"})


def meanings(lemma: str, rest: str, subject: str = "", *, passive: bool = False) -> list[Meaning]:
    """What the verb can say of a duty with what follows it and its subject, the likeliest first."""
    return [
        meaning
        for little, meaning in _BY_LEMMA.get(lemma, ())
        if _has(little, rest)
        and (
            _fits(meaning, rest, subject, passive=passive)
            or _fits(meaning, _behind(little, rest), subject, passive=passive)
            or _fits(meaning, _nearer(rest), subject, passive=passive)
        )
    ]


def _behind(little: str, rest: str) -> str:
    """What follows the verb behind its little word: “gave back | fewer than 100”."""
    return rest.removeprefix(f" {little}") if little else rest


def _nearer(rest: str) -> str:
    """What follows the verb without when and where it was: “reaffirmed in a joint statement | their duty”."""
    return _WHERE.sub("", rest)


def _fits(meaning: Meaning, rest: str, subject: str, *, passive: bool) -> bool:
    if meaning.loose and UNRELATED.match(rest):
        return False
    is_object = meaning.needs is None or meaning.needs.match(rest) or (passive and meaning.needs.match(subject))
    return bool(is_object) and (meaning.of is None or meaning.of.match(subject) is not None)


def _has(little: str, rest: str) -> bool:
    if not little or re.match(rf" (?:[a-z]+ly )?{little}\b", rest):
        return True
    return little in _APART and re.match(rf"(?: [\w'’\ue000-\ue00f-]+){{1,4}}? {little}(?=[ ,.;]|\Z)", rest) is not None
