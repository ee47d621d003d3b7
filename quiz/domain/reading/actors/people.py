"""Join the names of one person: “Nikol Pashinyan”, “Mr Pashinyan”, “Pashinyan”."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set

from quiz.domain.reading.actors.sorts import Naming
from quiz.domain.reading.actors.written import PARTICLES
from quiz.domain.reading.gazetteer.first_names import EITHER_NAMES, FEMALE_NAMES, MALE_NAMES
from quiz.domain.reading.gazetteer.titles import FEMALE_HONORIFICS, MALE_HONORIFICS

_ROYAL = frozenset(
    [
        "King",
        "Queen",
        "Prince",
        "Princess",
        "Emperor",
        "Empress",
        "Sultan",
        "Emir",
        "Sheikh",
        "Sheik",
        "Pope",
        "Tsar",
        "Shah",
        "Duke",
        "Duchess",
    ]
)
_MOST_NAMESAKES = 20
_GENERATIONS = frozenset({"Jr", "Sr", "II", "III", "IV", "I"})


def join_people(namings: Sequence[Naming]) -> Mapping[int, str]:
    """For each naming of a person, by its place in the sequence, the fullest name of that person."""
    words = [_words(naming) for naming in namings]
    full = _full_names(words, frozenset(at for at, naming in enumerate(namings) if _ROYAL & set(naming.role.split())))
    latest: dict[str, str] = {}
    joined: dict[int, str] = {}
    for at, naming in enumerate(namings):
        name = _name_of(words[at], naming, full, latest)
        joined[at] = name
        latest.update(dict.fromkeys(name.split(), name))
    return joined


def is_woman(name: str, honorific: str) -> bool | None:
    """Whether a person of that name is a woman, None where neither name nor title tells."""
    if honorific in FEMALE_HONORIFICS or honorific in MALE_HONORIFICS:
        return honorific in FEMALE_HONORIFICS
    first = name.partition(" ")[0]
    if first in EITHER_NAMES:
        return None
    return True if first in FEMALE_NAMES else False if first in MALE_NAMES else None


def _words(naming: Naming) -> tuple[str, ...]:
    """The words of the name without initials and “Jr.”, which come and go."""
    words = tuple(word.rstrip(".") for word in naming.name.split() if word.rstrip(".") not in _GENERATIONS)
    kept = tuple(word for at, word in enumerate(words) if len(word) > 1 or at == 0)
    return kept or words or tuple(naming.name.split())


def _full_names(words: Sequence[tuple[str, ...]], royal: Set[int]) -> Mapping[str, tuple[str, ...]]:
    """The names of several words, under each word that may stand for them: the last one, the first if it is no first name.

    Kings and princes go by their first names.
    """
    full: defaultdict[str, list[str]] = defaultdict(list)
    crowned = {words[at] for at in royal}
    for name in dict.fromkeys(words):
        if len(name) > 1:
            goes_by_first = name in crowned or not _is_first_name(name[0]) or _is_family_first(name)
            keys = {
                name[-1],
                name[-1][0].upper() + name[-1][1:],
                _family(name),
                f"{name[0]} …",
                *((name[0],) if goes_by_first else ()),
            }
            for key in sorted(keys):
                full[key].append(" ".join(name))
    return {key: tuple(names[:_MOST_NAMESAKES]) for key, names in full.items()}


def _is_first_name(word: str) -> bool:
    return word in MALE_NAMES or word in FEMALE_NAMES or word in EITHER_NAMES


def _is_family_first(name: tuple[str, ...]) -> bool:
    """Whether the given name stands last, in two syllables: “Kim Myung-soo”."""
    return len(name[-1].partition("-")[2]) > 1 and name[-1].partition("-")[2].islower()


def _family(name: tuple[str, ...]) -> str:
    """The family name with its particles, without an article: “von der Leyen”, “Assad”."""
    start = len(name) - 1
    while start > 1 and name[start - 1] in PARTICLES:
        start -= 1
    last = " ".join(name[start:])
    return last.partition("-")[2] if last[:1].islower() and "-" in last else last


def _name_of(
    words: tuple[str, ...], naming: Naming, full: Mapping[str, tuple[str, ...]], latest: Mapping[str, str]
) -> str:
    name = " ".join(words)
    fitting = [other for other in full.get(words[-1], full.get(name, ())) if _fits(words, other.split())]
    fitting = [other for other in fitting if _same_gender(naming, other)] or fitting
    if not fitting:
        return _by_first_name(name, full)
    return max(
        fitting,
        key=lambda other: (
            other.endswith(words[-1]),
            latest.get(words[-1]) == other,
            len(other.split()),
            -fitting.index(other),
        ),
    )


def _by_first_name(name: str, full: Mapping[str, tuple[str, ...]]) -> str:
    """The only person whose first name it is: “Sir Colin”, “Anna”; else the name itself."""
    fitting = full.get(f"{name} …", ())
    return fitting[0] if len(fitting) == 1 else name


def _fits(words: tuple[str, ...], other: Sequence[str]) -> bool:
    """Whether the shorter name may be short for the other: a part of it in the same order, with the same first name."""
    if len(words) == 1:
        return True
    same_ends = words[0] == other[0] and words[-1] == other[-1]
    ending = tuple(other[-len(words) :])
    return same_ends or (ending[1:] == words[1:] and ending[0].lower() == words[0].lower())


def _same_gender(naming: Naming, other: str) -> bool:
    titled = is_woman("", naming.honorific) if naming.honorific else None
    return titled is None or is_woman(other, "") in {titled, None}
