"""What a pronoun does at its place: whether it owns, is acted on, stresses a name or lacks its noun."""

from __future__ import annotations

from quiz.domain.reading.clauses.words import PREPOSITIONS, is_word
from quiz.domain.reading.statements.lines import Line

POSSESSIVES = frozenset(["his", "her", "its", "their"])
OBJECTS = frozenset(["him", "it", "them"])


def is_emphatic(line: Line, place: int) -> bool:
    """Whether “itself” only stresses the name before it: “Norland itself”."""
    is_own = line.small(place) in {"itself", "himself", "herself", "themselves"}
    return is_own and bool(line.mentions(place - 1, place))


def lacks_its_noun(line: Line, place: int) -> bool:
    """Whether nothing follows that is its own: “recalled its own on 7 April”, but not “a seat of its own”."""
    if line.small(place) not in POSSESSIVES or line.small(place + 1) != "own" or line.small(place - 1) in {"of", "on"}:
        return False
    following = line.words[place + 2] if place + 2 < len(line.words) else None
    return following is None or not is_word(following) or line.small(place + 2) in PREPOSITIONS


def stands_for_a_noun(line: Line, place: int) -> bool:
    """Whether it is “the former” alone rather than “the former president”."""
    following = line.words[place + 1] if place + 1 < len(line.words) else None
    is_alone = following is None or not is_word(following) or line.grammar.verb_at(place + 1) is not None
    return line.small(place - 1) == "the" and is_alone


def owns(line: Line, place: int) -> bool:
    """Whether “her” is followed by what is hers: not in “the charges against her were dropped”."""
    if line.small(place) != "her" or place + 1 >= len(line.words) or not is_word(line.words[place + 1]):
        return False
    group = line.grammar.verb_at(place + 1)
    is_after = line.small(place + 1) in PREPOSITIONS | {"and", "or"} or bool(group and group.is_finite)
    return not is_after


def is_object(line: Line, place: int, first: int) -> bool:
    """Whether the pronoun is what the verb that begins at ``first`` is done to, so that it is not its subject again."""
    group, following = line.grammar.verb_at(place - 1), line.grammar.verb_at(place + 1)
    is_next = group is not None and group.first >= first and group.first <= first + 3
    return line.small(place) in OBJECTS and is_next and not (following and following.is_finite)
