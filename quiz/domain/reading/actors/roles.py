"""What the text says that a person is: titles before the name, offices in small letters beside it, and whose they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quiz.domain.reading.actors.lines import Line
from quiz.domain.reading.actors.sorts import Naming, Sort
from quiz.domain.reading.gazetteer.tables import words
from quiz.domain.reading.gazetteer.titles import HONORIFICS, MINISTERIAL, OFFICE_WORDS, OFFICES, ROLE_NOUNS, ROLE_WORDS

_LONGEST_ROLE = 5
_LONGEST_APPOSITION = 12
_PORTFOLIOS = words("state staff defence defense foreign affairs finance interior and trade energy justice")
_INSIDE = words("the a an 's ’s its their")
_ROLES = ROLE_NOUNS | ROLE_WORDS
_GENITIVES = frozenset({"'s", "’s"})
_LINKS = words("of to in for the at time then now")
_AFTER_APPOSITION = frozenset({",", ".", ";", "", ")"})
_TITLES = OFFICES | OFFICE_WORDS | MINISTERIAL | HONORIFICS | {"."}


@dataclass(frozen=True, slots=True)
class Role:
    """One office of a person, and the usual name of the country that it belongs to, where the words beside it tell."""

    title: str
    nation: str


def roles_of(naming: Naming, line: Line, countries: Mapping[int, str]) -> Iterator[Role]:
    """The offices beside that naming; ``countries`` has the country that is named at a token of the line."""
    start = _title_start(naming, line)
    nation = naming.nation or _nation_before(line, start, countries) or _nation_after(line, naming.last, countries)
    if naming.role or nation:
        yield Role(naming.role, nation)
    yield from _small_title_before(line, start, countries)
    yield from _apposition_before(naming, line, start, countries)
    yield from _apposition_after(naming, line, countries)


def countries_at(namings: Sequence[Naming]) -> Mapping[int, str]:
    """The country that each token of one line names, empty where it names something else."""
    named = {at: "" for naming in namings for at in range(naming.first, naming.last)}
    for naming in namings:
        country = naming.key or naming.name if naming.sort is Sort.COUNTRY else naming.nation
        if naming.sort in {Sort.COUNTRY, Sort.ORGANISATION}:
            named.update(dict.fromkeys(range(naming.first, naming.last), country))
    return named


def _nation_before(line: Line, at: int, countries: Mapping[int, str]) -> str:
    """The country in “Armenia’s” or “Armenian” right before that token."""
    before = at - 1
    while before >= 0 and (line.word(before) in ROLE_WORDS or line.word(before) in {"'s", "’s", "'", "’"}):
        before -= 1
    return countries.get(before, "")


def _small_title_before(line: Line, end: int, countries: Mapping[int, str]) -> Iterator[Role]:
    """“the Armenian prime minister Nikol Pashinyan”."""
    start = _role_start(line, end) if line.word(end - 1) in ROLE_NOUNS else end
    if start < end:
        yield Role(line.surface(start, end), _nation_before(line, start, countries))


def _role_start(line: Line, end: int) -> int:
    start = end
    while end - start < _LONGEST_ROLE and line.word(start - 1).lower() in _ROLES:
        start -= 1
    return start


def _title_start(naming: Naming, line: Line) -> int:
    """Where the title before the name begins, or the name where there is none."""
    start = naming.first
    while (naming.role or naming.honorific) and start > 0 and line.word(start - 1) in _TITLES:
        start -= 1
    return start


def _apposition_before(naming: Naming, line: Line, start: int, countries: Mapping[int, str]) -> Iterator[Role]:
    """“Armenia’s prime minister, Nikol Pashinyan,”."""
    comma = start - 1
    if line.word(comma) != "," or line.word(naming.last) not in _AFTER_APPOSITION:
        return
    end = comma
    while end - 1 in countries or line.word(end - 1) in _LINKS:
        end -= 1
    if line.word(end - 1).lower() in ROLE_NOUNS:
        start = _role_start(line, end)
        nation = _nation_before(line, start, countries) or _nation_after(line, end, countries)
        yield Role(" ".join(line.words(start, end)), nation)


def _apposition_after(naming: Naming, line: Line, countries: Mapping[int, str]) -> Iterator[Role]:
    """“Nikol Pashinyan, the Armenian prime minister,”, “…, prime minister of Armenia,”."""
    if line.word(naming.last) != ",":
        return
    at = naming.last + 1
    noun = _role_noun(line, at, countries)
    if noun < 0:
        return
    start = _role_start(line, noun + 1)
    end = _past_portfolio(line, noun + 1)
    nation = _nation_before(line, start, countries) or _nation_after(line, end, countries)
    yield Role(" ".join(line.words(start, end)), nation)


def _role_noun(line: Line, at: int, countries: Mapping[int, str]) -> int:
    """The token of the office in the phrase that begins there, or -1 where it tells none."""
    for end in range(at, at + _LONGEST_APPOSITION):
        word, following = line.word(end).lower(), line.word(end + 1)
        if word in ROLE_NOUNS and following.lower() not in _ROLES:
            return end if following not in _GENITIVES and not following[:1].isupper() else -1
        if not (word in ROLE_WORDS or word in ROLE_NOUNS or word in _INSIDE or end in countries):
            break
    return -1


def _past_portfolio(line: Line, end: int) -> int:
    if line.word(end) not in {"of", "for"} or line.word(end + 1).lower() not in _PORTFOLIOS:
        return end
    end += 1
    while line.word(end).lower() in _PORTFOLIOS:
        end += 1
    return end - (line.word(end - 1) == "and")


def _nation_after(line: Line, at: int, countries: Mapping[int, str]) -> str:
    if line.word(at) not in {"of", "for"}:
        return ""
    return countries.get(at + 1, "") or countries.get(at + 2, "")


def is_only_honorific(title: str) -> bool:
    """Whether a title tells no office."""
    return title in HONORIFICS or title in {"counterpart", "colleague"}
