"""Bodies of a state after its adjective or genitive: “the Belarusian state arms export agency”, “Armenia’s parliament”."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from quiz.domain.reading.actors.lines import Line
from quiz.domain.reading.actors.sorts import Naming, Sort
from quiz.domain.reading.annotations import MentionForm
from quiz.domain.reading.gazetteer.countries import COUNTRIES
from quiz.domain.reading.gazetteer.heads import BODY_NOUNS, BODY_WORDS, ORGANS

_MOST_WORDS = 6
_DATELINE = 8  # words: “OSLO, 3 May (Lakes News) – The”
_PLURALS = frozenset({"forces", "services", "marines"})
_GENITIVES = frozenset({"'s", "’s", "'", "’"})


def bodies(namings: Sequence[Naming], lines: Sequence[Line]) -> Iterator[Naming]:
    """The bodies in small letters that the countries named have in the text."""
    for naming in namings:
        line = lines[naming.line]
        if naming.sort is not Sort.COUNTRY or naming.form in {MentionForm.CAPITAL, MentionForm.PLACE}:
            continue
        if naming.form is MentionForm.DEMONYM:
            yield from _after_adjective(naming, line)
        elif line.word(naming.last) in _GENITIVES:
            yield from _after_genitive(naming, line)


def with_their_states(namings: Sequence[Naming], lines: Sequence[Line]) -> Iterator[Naming]:
    """The namings, the bodies of states with their state: “Armenia’s Foreign Ministry”, “Estmark Ministry of Transport”."""
    states = [naming for naming in namings if naming.sort is Sort.COUNTRY]
    owners = {(naming.line, naming.last): naming.key or naming.name for naming in states}
    names = set(owners.values())
    by_line: defaultdict[int, list[Naming]] = defaultdict(list)
    for naming in states:
        by_line[naming.line].append(naming)
    alliances = {(one.line, one.last): one for one in namings if one.sort is Sort.ALLIANCE}
    for naming in namings:
        line = lines[naming.line]
        alliance = alliances.get((naming.line, naming.first - 1)) if line.word(naming.first - 1) in _GENITIVES else None
        if alliance and naming.sort is Sort.ORGANISATION and naming.name.split()[-1] in ORGANS:
            article = "the " if line.word(alliance.first - 1).lower() == "the" else ""
            yield replace(naming, name=f"{naming.name} of {article}{alliance.name}", key="")
        elif naming.sort is not Sort.ORGANISATION or (naming.key and not is_generic(naming.name.split())):
            yield naming
        elif line.word(naming.first - 1) in _GENITIVES and (naming.line, naming.first - 1) in owners:
            yield _owned(naming, owners[naming.line, naming.first - 1])
        elif line.word(naming.first - 1).lower() in {"its", "the"} and _is_of_any_state(naming.name):
            is_its = line.word(naming.first - 1).lower() == "its"
            owner = _only_state(naming, by_line) if is_its else _of_dateline(naming, by_line)
            yield _owned(naming, owner) if owner else naming
        else:
            yield replace(naming, nation=line.word(naming.first)) if line.word(naming.first) in names else naming


def _only_state(naming: Naming, by_line: Mapping[int, Sequence[Naming]]) -> str:
    """The only state named before it in its sentence, else in the sentence before; empty where there is none or are two.

    Adjectives do not count beside a name: “Ostia will not hand over the former Norlandic judge, its Foreign Ministry said”.
    """
    own = [one for one in by_line.get(naming.line, ()) if one.first < naming.first]
    by_name = {one.key or one.name for one in own if one.form is not MentionForm.DEMONYM}
    if len(by_name) == 1:
        return by_name.pop()
    found = {one.key or one.name for one in own or by_line.get(naming.line - 1, ())}
    return found.pop() if len(found) == 1 else ""


def _of_dateline(naming: Naming, by_line: Mapping[int, Sequence[Naming]]) -> str:
    """The state in whose capital a line is written that opens with it: “OSLO – | The Foreign Ministry | has …”."""
    before = [one for one in by_line.get(naming.line, ()) if one.first < naming.first]
    is_first = len(before) == 1 and before[0].first == 0 and naming.first - before[0].last <= _DATELINE
    is_place = is_first and before[0].form in {MentionForm.PLACE, MentionForm.CAPITAL}
    return (before[0].key or before[0].name) if is_place else ""


def _owned(naming: Naming, country: str) -> Naming:
    """The body with its country, and with the country’s adjective in its name if that is not its own."""
    name = _named_for(naming.name, country) if _is_of_any_state(naming.name) else naming.name
    return replace(naming, nation=country, name=name, key="")


def _is_of_any_state(name: str) -> bool:
    """Whether it is such a body, “of” and “for” in its name not counted: “Ministry of Foreign Affairs”."""
    return is_generic([word for word in name.split() if word not in {"of", "for", "the"}])


def is_generic(words: Sequence[str]) -> bool:
    """Whether every state may have a body of that name: “Foreign Ministry”."""
    return all(word.lower() in BODY_WORDS or word.lower() in BODY_NOUNS for word in words)


def _after_adjective(naming: Naming, line: Line) -> Iterator[Naming]:
    end = _body_end(line, naming.last)
    if end > naming.last:
        yield _body(naming, line, naming.first, end, line.surface(naming.first, end))


def _after_genitive(naming: Naming, line: Line) -> Iterator[Naming]:
    first = naming.last + 1
    end = _body_end(line, first)
    if end > first:
        name = _named_for(line.surface(first, end), naming.key or naming.name)
        yield _body(naming, line, first, end, name)


def _body_end(line: Line, at: int) -> int:
    """Where the body’s noun ends, or ``at`` where none follows; at the last of several: “foreign ministry office”."""
    end, found = at, at
    while end - at < _MOST_WORDS and (line.word(end) in BODY_NOUNS or line.word(end) in BODY_WORDS):
        end += 1
        if line.word(end - 1) in BODY_NOUNS and (end - at > 1 or line.word(end - 1) not in _PLURALS):
            found = end
    return found


def _named_for(body: str, country: str) -> str:
    """What the body of that country is called: “Armenian defence ministry”."""
    entry = COUNTRIES.get(country)
    return f"{entry.demonyms[0]} {body}" if entry is not None and entry.demonyms else f"{body} of {country}"


def _body(naming: Naming, line: Line, first: int, last: int, name: str) -> Naming:
    return replace(
        naming,
        first=first,
        last=last,
        start=line.tokens[first].start,
        end=line.tokens[last - 1].end,
        name=name,
        sort=Sort.ORGANISATION,
        key="",
        form=MentionForm.NAME,
        nation=naming.key or naming.name,
    )
