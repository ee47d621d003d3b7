"""Join the names of one body: full name and acronym, full name and short form, with and without its country."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from quiz.domain.reading.actors.bodies import is_generic
from quiz.domain.reading.actors.bonds import binds_states
from quiz.domain.reading.actors.heads import is_alliance_head
from quiz.domain.reading.actors.known import lookup
from quiz.domain.reading.actors.lines import Line
from quiz.domain.reading.actors.sorts import BODIES, Naming, Sort
from quiz.domain.reading.gazetteer.alliances import ALLIANCES
from quiz.domain.reading.gazetteer.heads import ORGANISATION_HEADS
from quiz.domain.reading.gazetteer.tables import spelt

_SMALL = frozenset({"of", "for", "and", "the", "&", "on", "in", "to", "de"})
_SHORTEST_ACRONYM = 3
_MOST_OF_A_HEAD = 20
_NOUNS_OF_ALLIANCES = frozenset({"Treaty", "Pact", "Alliance", "Bloc", "Compact", "Accord", "Agreement"})
_STANDS_ALONE = frozenset({"Parliament", "Congress", "Senate", "Cabinet", "Politburo", "Treasury", "Presidency"})


def join_bodies(namings: Sequence[Naming], lines: Sequence[Line]) -> Mapping[int, str]:
    """For each naming of a body, by its place, the key of that body; a short form that stands for none has no key."""
    keys = {naming.name: naming.key or naming.name for naming in namings}
    aliases = _aliases(namings, lines, keys)
    joined: dict[int, str] = {}
    latest: dict[str, str] = {}
    for at, naming in enumerate(namings):
        key = _short_form(naming, latest) if _is_short_form(naming) else aliases.get(naming.name, keys[naming.name])
        if key:
            joined[at] = key
            latest.update(dict.fromkeys(_heads(naming.name), key))
    return joined


def _aliases(namings: Sequence[Naming], lines: Sequence[Line], keys: Mapping[str, str]) -> dict[str, str]:
    """For names that stand for a body with another key, that key."""
    found = [
        *_bracketed(namings, lines),
        *_initials(keys),
        *_without_country(namings),
        *_first_words(keys),
        *_shortened(keys),
        *_with_noun(keys),
        *_same_office(namings),
    ]
    aliases: dict[str, str] = {}
    for short, long in found:
        if short != long and short not in aliases:
            aliases[short] = aliases.get(long, keys.get(long, long))
    return aliases


def _bracketed(namings: Sequence[Naming], lines: Sequence[Line]) -> Iterator[tuple[str, str]]:
    """“the Lakes Security Compact (LSC)”, and “LSC (Lakes Security Compact)”."""
    for left, right in pairwise(namings):
        if left.line != right.line or right.first != left.last + 1 or lines[left.line].word(left.last) != "(":
            continue
        if lines[left.line].word(right.last) in {")", ",", ";"}:
            is_spelling = right.key and not left.key and _is_same_body(left.name, right.key)
            yield (left.name, right.name) if is_spelling else (right.name, left.name)


def _is_same_body(name: str, key: str) -> bool:
    """Whether a full name is another spelling of the known body’s, not a new body with the same acronym."""
    known = {word for other in ALLIANCES[key].names for word in spelt(other).split()} if key in ALLIANCES else set()
    words = [spelt(word) for word in name.split() if word not in _SMALL]
    return 2 * sum(word in known for word in words) > len(words)


def _initials(keys: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Acronyms that the initials of one full name spell, with that name."""
    spelt_out: defaultdict[str, list[str]] = defaultdict(list)
    for name in keys:
        for initials in _initials_of(name.split()):
            spelt_out[initials].append(name)
    for name in keys:
        acronym = name.replace(".", "")
        if acronym.isupper() and len(acronym) >= _SHORTEST_ACRONYM and len(spelt_out[acronym]) == 1:
            yield name, spelt_out[acronym][0]


def _initials_of(words: Sequence[str]) -> frozenset[str]:
    if len(words) < _SHORTEST_ACRONYM:
        return frozenset()
    long = "".join(word[0].upper() for word in words)
    return frozenset({long, "".join(word[0].upper() for word in words if word not in _SMALL)})


def _without_country(namings: Sequence[Naming]) -> Iterator[tuple[str, str]]:
    """“the Foreign Ministry” where the text has one country’s only: “the Armenian Foreign Ministry”."""
    full: defaultdict[str, set[str]] = defaultdict(set)
    for naming in namings:
        first, _, rest = naming.name.partition(" ")
        known = lookup(first)
        if rest and known is not None and known.sort is Sort.COUNTRY:
            full[spelt(rest).casefold()].add(naming.name)
    for naming in namings:
        names = full.get(spelt(naming.name).casefold(), set())
        if len(names) == 1:
            yield naming.name, next(iter(names))


def _first_words(keys: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """“Harlow” for “Harlow Shipping Ltd” where no other body begins so."""
    beginning: defaultdict[str, list[str]] = defaultdict(list)
    for name in keys:
        words = name.split()
        for length in range(1, len(words)):
            beginning[" ".join(words[:length])].append(name)
    for name in keys:
        if len(beginning[name]) == 1 and lookup(name) is None:
            yield name, beginning[name][0]


def _same_office(namings: Sequence[Naming]) -> Iterator[tuple[str, str]]:
    """“Chile’s defence ministry”, “the Defence Ministry of Chile” for the Chilean Ministry of Defence."""
    first: dict[tuple[str, frozenset[str]], str] = {}
    for naming in namings:
        office = _office(naming)
        if office is not None:
            yield naming.name, first.setdefault(office, naming.name)


def _office(naming: Naming) -> tuple[str, frozenset[str]] | None:
    """The state and the duty of a body that each state has."""
    words = [word for word in naming.name.split() if word not in _SMALL | {"Affairs"}]
    duty = frozenset(word.lower().replace("defense", "defence") for word in words if is_generic([word]))
    others = [word for word in words if not is_generic([word])]
    known = lookup(" ".join(others)) if others else None
    nation = naming.nation or (known.key if known is not None and known.sort is Sort.COUNTRY else "")
    is_clear = nation and duty and (len(others) <= 1 or known is not None)
    return (nation, duty) if is_clear and not naming.key else None


def _with_noun(keys: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """“the AUKUS Pact” for AUKUS."""
    for name in keys:
        first, _, noun = name.rpartition(" ")
        known = lookup(first) if noun in _NOUNS_OF_ALLIANCES else None
        if known is not None and known.sort is Sort.ALLIANCE:
            yield name, known.key


def _shortened(keys: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """“the Basin Commission” for “the Oster Basin Commission”, “the Compact of Praia” for “the Praia Security Compact”."""
    by_head: defaultdict[str, list[str]] = defaultdict(list)
    for name in keys:
        for head in set(_heads(name)) if len(_weighty(name)) > 1 else ():
            by_head[head].append(name)
    for name in keys:
        longer = {
            other for head in set(_heads(name)) for other in by_head[head][:_MOST_OF_A_HEAD] if _is_part(name, other)
        }
        if len(longer) == 1 and lookup(name) is None:
            yield name, longer.pop()


def _is_part(name: str, other: str) -> bool:
    return name != other and 1 < len(_weighty(name)) <= len(_weighty(other)) and _weighty(name) <= _weighty(other)


def _weighty(name: str) -> frozenset[str]:
    return frozenset(word for word in name.split() if word not in _SMALL)


def _is_short_form(naming: Naming) -> bool:
    """“the Alliance”, “the Council”: one word that many bodies’ names turn on."""
    word = naming.name
    is_head = word in ORGANISATION_HEADS or is_alliance_head(word)
    return is_head and not naming.key and word not in _STANDS_ALONE


def _short_form(naming: Naming, latest: Mapping[str, str]) -> str:
    return latest.get(naming.name, "")


def _heads(name: str) -> Iterator[str]:
    words = name.split()
    yield words[-1]
    small = [at for at, word in enumerate(words) if word in {"of", "for"}]
    if small and small[0] > 0:
        yield words[small[0] - 1]


def sort_of(namings: Sequence[Naming], key: str) -> Sort:
    """The sort of a body from all its namings: what the gazetteer says, else an alliance if any is one."""
    told = [(naming.key, naming.sort) for naming in namings if naming.sort is not None]
    known = [sort for own, sort in told if own == key]
    sorts = known or [sort for own, sort in told if not own] or [sort for _, sort in told]
    if Sort.ALLIANCE in sorts or (not known and sorts[0] in BODIES and binds_states(namings)):
        return Sort.ALLIANCE
    return max(sorts, key=sorts.count)
