"""Names that the gazetteer knows, found as the longest run of tokens that is one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from quiz.domain.reading.actors.lines import Line
from quiz.domain.reading.actors.sorts import Sort
from quiz.domain.reading.annotations import MentionForm
from quiz.domain.reading.gazetteer.alliances import ALLIANCES
from quiz.domain.reading.gazetteer.cities import CITIES
from quiz.domain.reading.gazetteer.countries import COUNTRIES, SHARED_NAMES
from quiz.domain.reading.gazetteer.organisations import ORGANISATIONS
from quiz.domain.reading.gazetteer.peoples import LETTERS, PEOPLES
from quiz.domain.reading.gazetteer.plain_words import STOP_WORDS
from quiz.domain.reading.gazetteer.publications import AMBIGUOUS_PUBLICATIONS, PUBLICATIONS
from quiz.domain.reading.gazetteer.regions import REGIONS
from quiz.domain.reading.gazetteer.tables import spelt
from quiz.domain.reading.tokens import tokens


@dataclass(frozen=True, slots=True)
class Known:
    """What a name of the gazetteer stands for; ``key`` is the usual name of that country, alliance or body."""

    sort: Sort
    key: str
    form: MentionForm = MentionForm.NAME
    in_doubt: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """A known name of that many tokens."""

    length: int
    known: Known


_Names = dict[tuple[str, ...], Known]
_Longest = dict[str, int]

_WITH_ARTICLE = frozenset({"Allies", "Axis", "Commonwealth"})
_MOST_OF_A_STATE = 4
_SHORTEST_SHOUT = 3
_SHORTEST_WORD = 4
"""British papers write an acronym that is spoken as a word like one: “Nato”."""


def match(line: Line, at: int) -> Match | None:
    """The longest known name that begins at that token, or None; what is written in capitals is read as if it were not."""
    word = line.word(at)
    if (word in _WITH_ARTICLE and line.word(at - 1).lower() != "the") or line.word(at + 1) == "$":
        return None
    if word == "The" and line.opens(at):
        return _with_article(line, at)
    if word.isupper() and (line.is_shouted or len(word) >= _SHORTEST_SHOUT):
        return _match(line, at, spelt, _names()) or _match(line, at, _folded, _shouted_names())
    return _match(line, at, _folded, _shouted_names()) if line.is_shouted else _match(line, at, spelt, _names())


def match_before(line: Line, end: int) -> bool:
    """Whether a state is named there that ends before that token: “Peru” in “Peru’s Ana Dahl”."""
    found = (lookup(line.surface(first, end)) for first in range(max(end - _MOST_OF_A_STATE, 0), end))
    return any(known is not None and known.sort is Sort.COUNTRY for known in found)


def _with_article(line: Line, at: int) -> Match | None:
    """The name that begins with the article at the head of a sentence, where there is none without it: “The Hague”."""
    found, bare = _match(line, at, spelt, _names()), match(line, at + 1)
    return found if found and (bare is None or bare.known.key != found.known.key) else None


def _match(line: Line, at: int, written: Callable[[str], str], table: tuple[_Names, _Longest]) -> Match | None:
    names, longest = table
    for length in range(min(longest.get(written(line.word(at)), 0), len(line.tokens) - at), 0, -1):
        known = names.get(tuple(written(word) for word in line.words(at, at + length)))
        if known is not None:
            return Match(length, known)
    return None


def lookup(name: str) -> Known | None:
    """What a whole name stands for, or None."""
    return _names()[0].get(tuple(token.text for token in tokens(spelt(name))))


def _folded(word: str) -> str:
    return spelt(word).casefold()


@cache
def _names() -> tuple[_Names, _Longest]:
    names: _Names = {}
    for name, known in _entries():
        names.setdefault(tuple(token.text for token in tokens(spelt(name))), known)
    return names, _longest(names)


@cache
def _shouted_names() -> tuple[_Names, _Longest]:
    names: _Names = {}
    for words, known in _names()[0].items():
        folded = tuple(word.casefold() for word in words)
        if folded[0] not in STOP_WORDS or len(folded) > 1 or words == ("US",):
            names.setdefault(folded, known)
    return names, _longest(names)


def _longest(names: _Names) -> _Longest:
    longest: _Longest = {}
    for words in names:
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return longest


def _entries() -> Iterator[tuple[str, Known]]:
    """Every name with what it stands for, the stronger claims first."""
    yield from _shared()
    yield from _countries()
    for alliance in ALLIANCES.values():
        sort = Sort.ALLIANCE if alliance.binds else Sort.ORGANISATION
        yield from ((name, Known(sort, alliance.key)) for name in alliance.names)
        if len(alliance.acronym) >= _SHORTEST_WORD and alliance.acronym.isupper():
            yield alliance.acronym.capitalize(), Known(sort, alliance.key)
    for name in PUBLICATIONS:
        yield name, Known(Sort.PUBLICATION, name, in_doubt=name in AMBIGUOUS_PUBLICATIONS)
    yield from ((name, Known(Sort.ORGANISATION, name)) for name in ORGANISATIONS)
    yield from ((name, Known(Sort.THING, "", MentionForm.DEMONYM)) for name in PEOPLES)
    yield from ((name, Known(Sort.THING, "")) for name in LETTERS)
    yield from ((name, Known(Sort.PLACE, "")) for name in (*REGIONS, *CITIES))


def _shared() -> Iterator[tuple[str, Known]]:
    for name, (key, _) in SHARED_NAMES.items():
        form = MentionForm.NAME if name in COUNTRIES[key].names else MentionForm.DEMONYM
        yield name, Known(Sort.COUNTRY, key, form)


def _countries() -> Iterator[tuple[str, Known]]:
    for country in COUNTRIES.values():
        yield from ((name, Known(Sort.COUNTRY, country.name)) for name in (*country.names, *country.seats))
    for country in COUNTRIES.values():
        yield from ((name, Known(Sort.COUNTRY, country.name, MentionForm.DEMONYM)) for name in country.people)
    for country in COUNTRIES.values():
        yield from ((name, Known(Sort.COUNTRY, country.name, MentionForm.CAPITAL)) for name in country.capitals)
