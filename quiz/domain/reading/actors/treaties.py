"""Tell a treaty that binds states, which is an alliance, from any other document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from quiz.domain.reading.actors.lines import Line, Usage
from quiz.domain.reading.actors.shapes import Vote
from quiz.domain.reading.actors.sorts import Naming, Sort
from quiz.domain.reading.gazetteer.contexts import BINDING_VERBS, TREATY_HEADS, TREATY_NOUNS, TREATY_VERBS
from quiz.domain.reading.gazetteer.tables import words

_NOUNS = frozenset(head.lower() for head in TREATY_HEADS)
_PROMISES = frozenset(
    {"Understanding", "Guarantee", "Commitment", "Undertaking", "Arrangement", "Mechanism", "Moratorium"}
)
_BINDING_HEADS = TREATY_HEADS - _PROMISES
# Words that tell no treaty from another, and those of gatherings and laws at home that share the noun.
_COMMON = words(
    "Trade Free Peace Security Defence Defense Mutual Cooperation Association Partnership Framework Ceasefire Friendship Non-Aggression "
    "Military Bilateral Joint New First Understanding Non-Disclosure"
)
_AT_HOME = words(
    "National Republican Democratic Constitutional Party Annual Republic Labour Credit Merger Citizens Patients Tourist"
)
_JOINED_NOUNS = words(
    "ring circle triangle shield pool bond zone area market network initiative arrangement framework mechanism partnership "
    "confederation brotherhood dialogue group union community"
)
_JOINING = frozenset({"joined", "join", "joining", "quit", "rejoined"})
_BELONGING = frozenset(
    (noun, link)
    for nouns, links in (
        (("members", "member", "membership", "signatories"), ("of",)),
        (("belong", "belongs", "belonged", "acceded", "accession", "party", "parties"), ("to",)),
        (("withdrew", "withdrawal", "withdraw", "expelled", "suspended"), ("from",)),
    )
    for noun in nouns
    for link in links
)
_RELATIVE_CLAUSE = 14
_IN_FORCE = 3
_BETWEEN = frozenset({",", "was", "has", "had", "is", "does", "not", "also"})


def binding(line: Line, naming: Naming, usage: Usage) -> Iterator[Vote]:
    """What states do with a treaty and it with them: “under the X”, “in breach of the X”, “the X obliges”, “the X, signed by”.

    The text may do so where it calls it “the agreement”; a name of its own is enough, if less.
    """
    heads = TREATY_HEADS & set(naming.name.split())
    if not heads:
        return
    if _is_bound(line, naming.first, naming.last) or any(head.lower() in usage.bound for head in heads):
        yield Sort.ALLIANCE, 3
    elif (
        _has_a_name_of_its_own(naming.name.split(), _BINDING_HEADS)
        or line.word(naming.last) == "between"
        or (line.word(naming.first - 1).lower() == "the" and _has_a_name_of_its_own(naming.name.split(), _PROMISES))
    ):
        yield Sort.ALLIANCE, 2


def belonged_to(line: Line, naming: Naming, usage: Usage) -> Iterator[Vote]:
    """“X, to which Peru and Kenya belong”, and “the Baltic Ring” in a text that speaks of “members of the ring”."""
    if naming.name.split()[-1].lower() in usage.joined and line.word(naming.first - 1).lower() == "the":
        yield Sort.ALLIANCE, 4
    if line.words(naming.last, naming.last + 3) == (",", "to", "which"):
        verbs = {"belong", "belongs", "belonged", "acceded", "accede"}
        if verbs.intersection(line.words(naming.last + 3, naming.last + _RELATIVE_CLAUSE)):
            yield Sort.ALLIANCE, 5


def _has_a_name_of_its_own(names: Sequence[str], nouns: Set[str]) -> bool:
    """Whether it tells which treaty it is: “Harrow Fisheries Accord”, “Treaty of Ostrel”, and not only “Peace Treaty”."""
    heads = nouns & set(names)
    telling = (name for name in names if name[:1].isupper() and name not in heads | _COMMON)
    return bool(heads) and not _AT_HOME.intersection(names) and any(telling)


def bound_nouns(lines: Sequence[Line]) -> frozenset[str]:
    """The nouns for treaties, in small letters, with which the text does what is done with treaties that bind states."""
    return frozenset(
        token.text
        for line in lines
        for at, token in enumerate(line.tokens)
        if token.text in _NOUNS and line.word(at - 1).lower() == "the" and _is_bound(line, at, at + 1)
    )


def joined_nouns(lines: Sequence[Line]) -> frozenset[str]:
    """The nouns, in small letters, of what states are said to be members of, or to join or leave."""
    return frozenset(
        token.text
        for line in lines
        for at, token in enumerate(line.tokens)
        if token.text in _JOINED_NOUNS
        and line.word(at - 1).lower() == "the"
        and (line.word(at - 2) in _JOINING or line.words(at - 3, at - 1) in _BELONGING)
    )


def _is_bound(line: Line, first: int, last: int) -> bool:
    at = first - 1
    at -= line.word(at).lower() in {"the", "a"}
    link, noun = line.word(at).lower(), line.word(at - 1).lower()
    if link in TREATY_VERBS or (link in {"of", "to", "under"} and noun in TREATY_NOUNS):
        return True
    after = last + (3 if line.word(last) == "(" and line.word(last + 2) == ")" else 0)
    for _ in range(2):
        after += line.word(after) in _BETWEEN
    if {"force", "effect", "drawn", "negotiated", "ratified", "adopted"}.intersection(
        line.words(after, after + _IN_FORCE)
    ):
        return True
    return line.word(after) in BINDING_VERBS or (
        line.word(last) in {"'s", "’s"} and line.word(last + 1) in TREATY_NOUNS
    )
