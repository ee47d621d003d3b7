"""Decide what each name names: by its use everywhere in the text, one answer for one name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import pairwise

from quiz.domain.reading.actors.bonds import with_bonds
from quiz.domain.reading.actors.doubts import with_doubts
from quiz.domain.reading.actors.evidence import votes
from quiz.domain.reading.actors.heads import state_of
from quiz.domain.reading.actors.known import lookup
from quiz.domain.reading.actors.lines import Line, Usage
from quiz.domain.reading.actors.shapes import own_votes
from quiz.domain.reading.actors.sorts import Naming, Sort
from quiz.domain.reading.annotations import MentionForm

Votes = Mapping[Sort, float]

_CERTAIN = 6.0
_SAME_SURNAME = 4.0
_SAME_FIRST_WORD = 3.0
_NEIGHBOUR = 2.0
_UNSURE_NEIGHBOUR = 1.0
_KNOWN_IN_DOUBT = 2.0
_LONGEST_PERSON = 4
_SEPARATORS = frozenset({",", "and", "or", "&"})
_SHORTEST_LIST = 3
_ORDER = tuple(Sort)


def weigh(namings: Sequence[Naming], lines: Sequence[Line], usage: Usage) -> tuple[Naming, ...]:
    """The namings with every sort decided; those that turn out to be no names are gone."""
    surnames = _surnames(namings)
    namings = tuple(with_doubts(namings, surnames))
    tallies = _tallies(namings, lines, usage, surnames)
    first = {name: _winner(tally) for name, tally in tallies.items()}
    _add_surnames(
        tallies, {name.split()[-1] for name, sort in first.items() if sort is Sort.PERSON and " " in name} - surnames
    )
    for name, sort, weight in _beside(namings, lines, first):
        tallies[name][sort] += weight
    second = {name: _winner(tally) for name, tally in tallies.items()}
    for name, sort, weight in _beside(namings, lines, second):
        tallies[name][sort] += weight / 2 if sort is Sort.COUNTRY else 0
    decided = {name: _winner(tally) for name, tally in tallies.items()}
    seen = _outside_headlines(namings, lines)
    answered = (_answer(naming, decided) for naming in namings if _is_trusted(naming, lines, seen))
    return with_bonds([naming for naming in answered if _is_meant(naming, decided)], lines, usage)


def _tallies(
    namings: Sequence[Naming], lines: Sequence[Line], usage: Usage, surnames: Set[str]
) -> Mapping[str, dict[Sort, float]]:
    tallies: dict[str, dict[Sort, float]] = defaultdict(lambda: dict.fromkeys(Sort, 0.0))
    for naming in namings:
        if naming.sort is not None and naming.key:
            continue
        if naming.name not in tallies:
            for sort, weight in own_votes(lines[naming.line], naming, usage):
                tallies[naming.name][sort] += weight
        _count(tallies[naming.name], naming, lines[naming.line], usage)
    for naming in namings:
        short = state_of(naming.name)
        if naming.sort is Sort.COUNTRY and short != naming.name and short in tallies:
            tallies[short][Sort.COUNTRY] += _CERTAIN
    _add_surnames(tallies, surnames)
    _add_first_words(tallies, namings)
    return tallies


def _add_first_words(tallies: Mapping[str, dict[Sort, float]], namings: Iterable[Naming]) -> None:
    """“Harlow” where the text has Harlow Shipping Ltd."""
    full = {n.name for n in namings if n.sort is Sort.ORGANISATION and " " in n.name and not n.key}
    firms = {" ".join(name.split()[:length]) for name in full for length in range(1, len(name.split()))}
    for name in firms & set(tallies):
        tallies[name][Sort.ORGANISATION] += _SAME_FIRST_WORD


def _add_surnames(tallies: Mapping[str, dict[Sort, float]], surnames: Set[str]) -> None:
    for name, tally in tallies.items():
        words = name.split()
        tally[Sort.PERSON] += _SAME_SURNAME if words[-1] in surnames and len(words) < _LONGEST_PERSON else 0


def _count(tally: dict[Sort, float], naming: Naming, line: Line, usage: Usage) -> None:
    for sort, weight in votes(line, naming, usage):
        tally[sort] += weight
    known = lookup(naming.name) if naming.key else None
    if naming.sort is not None:
        tally[naming.sort] += _CERTAIN
    elif known is not None:
        tally[known.sort] += _KNOWN_IN_DOUBT


def _surnames(namings: Iterable[Naming]) -> frozenset[str]:
    last = {n.name.split()[-1] for n in namings if n.sort is Sort.PERSON and " " in n.name}
    return frozenset(last | {word[0].upper() + word[1:] for word in last})


def _winner(tally: Votes) -> Sort:
    return max(_ORDER, key=lambda sort: tally[sort])


def _beside(
    namings: Sequence[Naming], lines: Sequence[Line], decided: Mapping[str, Sort]
) -> Iterator[tuple[str, Sort, float]]:
    """For names in a list, what stands next to them in it: “Freedonia, Armenia and Georgia”."""
    for left, right in pairwise(namings):
        if left.line == right.line and _is_list(lines[left.line].words(left.last, right.first)):
            for naming, other in ((left, right), (right, left)):
                sort = other.sort or decided.get(other.name)
                if naming.sort is None and sort is not None and other.form is not MentionForm.DEMONYM:
                    yield (
                        naming.name,
                        sort,
                        _NEIGHBOUR if other.sort is not None or sort is Sort.COUNTRY else _UNSURE_NEIGHBOUR,
                    )

    for members in _lists(namings, lines):
        states = sum((naming.sort or decided.get(naming.name)) is Sort.COUNTRY for naming in members)
        if states and len(members) >= _SHORTEST_LIST:
            weight = _NEIGHBOUR * (2 if states + 1 >= len(members) else 1)
            yield from ((naming.name, Sort.COUNTRY, weight) for naming in members if naming.sort is None)


def _lists(namings: Sequence[Naming], lines: Sequence[Line]) -> Iterator[list[Naming]]:
    """The namings that stand in lists, each list by itself, adjectives of states not."""
    members: list[Naming] = []
    for naming in namings:
        if naming.form is MentionForm.DEMONYM:
            continue
        last = members[-1] if members else None
        if last and last.line == naming.line and _is_list(lines[naming.line].words(last.last, naming.first)):
            members.append(naming)
            continue
        if members:
            yield members
        members = [naming]
    if members:
        yield members


def _is_list(between: Sequence[str]) -> bool:
    """Whether only marks and small words of lists stand between: “A, B, and the C”."""
    if len(between) > 1 and between[-1] == "the" and len(between) < 4:
        between = between[:-1]
    return 0 < len(between) < 3 and set(between) <= _SEPARATORS


def _outside_headlines(namings: Iterable[Naming], lines: Sequence[Line]) -> frozenset[str]:
    return frozenset(naming.name.casefold() for naming in namings if not lines[naming.line].is_headline)


def _is_trusted(naming: Naming, lines: Sequence[Line], seen: frozenset[str]) -> bool:
    """Whether a name in a headline is known, titled, or named in the text below."""
    if naming.sort is not None or not lines[naming.line].is_headline:
        return True
    return naming.name.casefold() in seen or not lines[naming.line].is_shouted


def _answer(naming: Naming, decided: Mapping[str, Sort]) -> Naming:
    if naming.sort is not None:
        return naming
    sort = decided[naming.name]
    known = lookup(naming.name)
    if known is not None and known.sort is sort:
        return replace(naming, sort=sort)
    return replace(naming, sort=sort, key="", form=MentionForm.NAME)


def _is_meant(naming: Naming, decided: Mapping[str, Sort]) -> bool:
    """Whether an adjective comes from a name that did turn out to be a country’s."""
    is_derived = naming.form is MentionForm.DEMONYM and naming.key in decided
    return not is_derived or decided[naming.key] is Sort.COUNTRY
