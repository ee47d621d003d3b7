"""Find the other names that a text gives a body: acronym, short form, full name, and what it is “also known as”."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from quiz.domain.reading.actors.bodies import is_generic
from quiz.domain.reading.actors.known import lookup
from quiz.domain.reading.actors.lines import Line
from quiz.domain.reading.actors.sorts import Naming, Sort
from quiz.domain.reading.gazetteer.alliances import ALLIANCES
from quiz.domain.reading.gazetteer.tables import spelt

_SMALL = frozenset({"of", "for", "and", "the", "&", "on", "in", "to", "de"})
_CALLING = frozenset(
    {"officially", "formally", "known", "called", "dubbed", "nicknamed", "formerly", "aka", "short", "properly"}
)
_BESIDE_CALLING = frozenset(
    {
        ",",
        "(",
        "or",
        "also",
        "better",
        "the",
        "as",
        "previously",
        "now",
        "simply",
        "more",
        "commonly",
        "locally",
        "which",
        "is",
        "was",
        "for",
        "in",
        "and",
        "—",
        "–",
    }
)
_MOST_BETWEEN = 8
_SHORTEST_ACRONYM = 3
_MOST_OF_A_HEAD = 20
_NOUNS_OF_ALLIANCES = frozenset({"Treaty", "Pact", "Alliance", "Bloc", "Compact", "Accord", "Agreement"})


def aliases_of(namings: Sequence[Naming], lines: Sequence[Line], keys: Mapping[str, str]) -> dict[str, str]:
    """For names that stand for a body with another key, that key."""
    found = [
        *_called_also(namings, lines),
        *_bracketed(namings, lines),
        *_initials(keys),
        *_without_country(namings),
        *_first_words(keys),
        *_shortened(keys),
        *_with_noun(keys),
        *_same_office(namings),
        *_last_word_of_a_paper(namings),
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


def _called_also(namings: Sequence[Naming], lines: Sequence[Line]) -> Iterator[tuple[str, str]]:
    """“the Treaty of Ostrel, officially the Northern Security Treaty”."""
    for left, right in pairwise(namings):
        if left.line == right.line and right.first - left.last < _MOST_BETWEEN:
            between = {word.lower() for word in lines[left.line].words(left.last, right.first)}
            if between & _CALLING and between <= _CALLING | _BESIDE_CALLING and not (left.key and right.key):
                yield (left.name, right.name) if right.key else (right.name, left.name)


def _last_word_of_a_paper(namings: Sequence[Naming]) -> Iterator[tuple[str, str]]:
    """“the Courier” for the Harbour Courier, where the text names one such paper only."""
    papers = {naming.name for naming in namings if naming.sort is Sort.PUBLICATION and " " in naming.name}
    ends: defaultdict[str, list[str]] = defaultdict(list)
    for name in papers:
        ends[name.split()[-1]].append(name)
    yield from ((end, names[0]) for end, names in ends.items() if len(names) == 1 and lookup(end) is None)


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
        for head in set(heads_of(name)) if len(_weighty(name)) > 1 else ():
            by_head[head].append(name)
    for name in keys:
        longer = {
            other for head in set(heads_of(name)) for other in by_head[head][:_MOST_OF_A_HEAD] if _is_part(name, other)
        }
        if len(longer) == 1 and lookup(name) is None:
            yield name, longer.pop()


def _is_part(name: str, other: str) -> bool:
    return name != other and 1 < len(_weighty(name)) <= len(_weighty(other)) and _weighty(name) <= _weighty(other)


def _weighty(name: str) -> frozenset[str]:
    return frozenset(word for word in name.split() if word not in _SMALL)


def heads_of(name: str) -> Iterator[str]:
    """The words that a body’s name may turn on: the last one, and the one before “of” or “for”."""
    words = name.split()
    yield words[-1]
    small = [at for at, word in enumerate(words) if word in {"of", "for"}]
    if small and small[0] > 0:
        yield words[small[0] - 1]
