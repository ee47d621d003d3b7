"""What the words around a name say about what it names, as votes for each sort."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from quiz.domain.reading.actors.calling import apposition, apposition_before, called, naming_noun
from quiz.domain.reading.actors.known import match, match_before
from quiz.domain.reading.actors.lines import Line, Usage
from quiz.domain.reading.actors.shapes import ACRONYM, Vote, is_place
from quiz.domain.reading.actors.sorts import Naming, Sort
from quiz.domain.reading.actors.states import of_states
from quiz.domain.reading.actors.ties import leaves_so
from quiz.domain.reading.actors.treaties import belonged_to, binding
from quiz.domain.reading.actors.vessels import is_vessel
from quiz.domain.reading.annotations import MentionForm
from quiz.domain.reading.gazetteer import contexts
from quiz.domain.reading.gazetteer.titles import OFFICE_WORDS, OFFICES, ROLE_NOUNS

_DWELLERS = frozenset({"resident", "residents", "native", "natives", "inhabitants", "outskirts", "suburb", "suburbs"})
_PUBLISHED = frozenset(
    {"wrote", "writes", "writing", "published", "appeared", "column", "article", "editorial", "interview"}
)
_DIRECTIONS = frozenset(
    {
        "northern",
        "southern",
        "eastern",
        "western",
        "central",
        "coastal",
        "northeastern",
        "northwestern",
        "southeastern",
        "southwestern",
    }
)
_QUOTES = frozenset('"“”‘’«»')

# What a noun that the name has or stands before votes for.
_HAS: tuple[tuple[frozenset[str], Sort], ...] = (
    (contexts.PRESS_NOUNS, Sort.PUBLICATION),
    (contexts.ALLIANCE_HAS, Sort.ALLIANCE),
    (contexts.STATE_HAS, Sort.COUNTRY),
    (contexts.BODY_HAS, Sort.ORGANISATION),
    (contexts.THING_NOUNS, Sort.THING),
    (contexts.PLACE_HAS, Sort.PLACE),
)


def _each(words: Iterable[str], *given: Vote) -> dict[str, tuple[Vote, ...]]:
    return dict.fromkeys(words, given)


_ARTICLE: tuple[Vote, ...] = (
    (Sort.ORGANISATION, 1.5), (Sort.PERSON, -3), (Sort.COUNTRY, -2), (Sort.PLACE, -0.5),
)  # fmt: skip
_ARTICLES = ("the", "a", "an")
# What the word before the name votes for.
_BEFORE: Mapping[str, tuple[Vote, ...]] = {
    **_each(contexts.JOINING_VERBS, (Sort.ALLIANCE, 1)),
    **_each(contexts.STATE_OBJECT_CUES, (Sort.COUNTRY, 1.5)),
    **_each(
        ("in", "near", "at", "outside", "around", "off", "across", "along", "beyond"),
        (Sort.PLACE, 3),
        (Sort.COUNTRY, 1),
    ),
    **_each(("from", "to", "through", "via", "into"), (Sort.PLACE, 0.8), (Sort.COUNTRY, 0.6)),
    **_each(("by", "with", "and"), (Sort.PERSON, 0.5)),
    **_each(_ARTICLES, *_ARTICLE),
}


def votes(line: Line, naming: Naming, usage: Usage) -> Iterator[Vote]:
    """The votes of the words around that naming."""
    around = (
        _quoted,
        _before,
        _told,
        _owner_before,
        _after,
        _place,
        _possession,
        apposition,
        apposition_before,
        _verb,
        belonged_to,
    )
    return chain(
        binding(line, naming, usage), of_states(line, naming, usage), *(look(line, naming, usage) for look in around)
    )


def _quoted(line: Line, naming: Naming, usage: Usage) -> Iterator[Vote]:
    """The title of a work, or a nickname, in quotation marks of its own."""
    if (
        line.word(naming.first - 1) in _QUOTES
        and line.word(naming.last) in _QUOTES | {"."}
        and line.word(naming.last + 1) in _QUOTES | {""}
    ):
        yield Sort.THING, 3
    elif line.word(naming.first - 1) in _QUOTES and line.word(naming.last) in _QUOTES:
        yield Sort.THING, 4


def _place(line: Line, naming: Naming, usage: Usage) -> Iterator[Vote]:
    """“Harrow, Kenya”: a place within a country that is named after it; before a title, whose title it is."""
    if line.word(naming.last) == "," and naming.first < naming.last:
        found = match(line, naming.last + 1)
        if (
            found is not None
            and found.known.form is MentionForm.NAME
            and found.known.sort in {Sort.COUNTRY, Sort.PLACE}
        ):
            after = line.word(naming.last + 1 + found.length)
            is_within = after not in {"and", "or", "'s", "’s"} and line.opens(naming.first)
            yield Sort.PLACE, 4 if is_within else 0.5
    if line.word(naming.last) == ")" and line.word(naming.first - 1) == "," and line.word(naming.first - 3) == "(":
        yield Sort.PLACE, 3  # “Anna Dahl (Labour, Eastport)”
    if naming.first == 0 and naming.name.isupper() and line.word(naming.last) in {",", "(", "–", "—", "-"}:
        yield Sort.PLACE, 5
    if line.word(naming.last) in OFFICES | OFFICE_WORDS:
        yield from ((Sort.PERSON, -4), (Sort.ORGANISATION, 1), (Sort.COUNTRY, 2))


def _before(line: Line, naming: Naming, usage: Usage) -> Iterator[Vote]:
    before = line.word(naming.first - 1)
    if before == "The" and not line.opens(naming.first - 1):
        yield Sort.PUBLICATION, 4
    if leaves_so(line, naming):
        yield Sort.PLACE, 1
    elif before.lower() not in _ARTICLES or not is_place(naming):
        yield from _BEFORE.get(before.lower(), ())
    if before == "by" and line.word(naming.first - 2) in contexts.SEEN:
        yield Sort.PUBLICATION, 5
    if is_vessel(line, naming.first):
        yield Sort.THING, 6
    yield from called(naming_noun(line, naming.first) or before.lower(), 4)


def _told(line: Line, naming: Naming, usage: Usage) -> Iterator[Vote]:
    """Whom one tells or where one writes, and who comes behind the state’s genitive: “told X”, “Peru’s Ana Dahl”."""
    before = line.word(naming.first - 1)
    if before == "(" and line.word(naming.last) == ")" and line.word(naming.last + 1) in {"–", "—", "-"}:
        yield Sort.PUBLICATION, 6
    if before == "told" and line.word(naming.last) in {".", ",", "that", "in", "on"}:
        yield Sort.PUBLICATION, 2.6
    if before == "in" and line.word(naming.first - 2) in _PUBLISHED:
        yield Sort.PUBLICATION, 6
    if before in {"'s", "’s"} and " " in naming.name and match_before(line, naming.first - 1):
        yield from ((Sort.PERSON, 1.5), (Sort.COUNTRY, -3))


def _owner_before(line: Line, naming: Naming, usage: Usage) -> Iterator[Vote]:
    """“the government of X”, “members of X”, “the village of X”."""
    at = naming.first - 1
    at -= line.word(at).lower() in {"the", "a"}
    link = line.word(at).lower()
    noun = line.word(at - 1).lower()
    if link in contexts.JOINING_VERBS and not leaves_so(line, naming):
        yield Sort.ALLIANCE, 2
    if link == "of" and noun == "department" and line.word(at - 2).lower() in _DIRECTIONS:
        yield Sort.PLACE, 4
    elif link in {"of", "from", "to"}:
        yield from _of(noun, link)


def _of(noun: str, link: str) -> Iterator[Vote]:
    if noun in contexts.ALLIANCE_HAS or (
        noun in {"withdraw", "withdrew", "withdrawal", "withdrawing", "accession"} and link != "of"
    ):
        yield Sort.ALLIANCE, 3
    elif link == "of":
        for nouns, sort, weight in (
            (contexts.PLACE_NOUNS - {"capital"} | _DWELLERS, Sort.PLACE, 4), (contexts.STATE_HAS | contexts.STATE_NOUNS, Sort.COUNTRY, 3),
            (contexts.BODY_HAS | ROLE_NOUNS, Sort.ORGANISATION, 2), (contexts.PERSON_HAS, Sort.PERSON, 1),
        ):  # fmt: skip
            if noun in nouns or noun.removesuffix("s") in nouns:
                yield sort, weight
                return


def _after(line: Line, naming: Naming, usage: Usage) -> Iterator[Vote]:
    following = line.word(naming.last)
    if following == "reported" or (following == "first" and line.word(naming.last + 1) == "reported"):
        yield Sort.PUBLICATION, 3.5
    if following[:1].islower():
        yield from _has(following, 3)
    if following == "(" and ACRONYM.fullmatch(line.word(naming.last + 1)) and line.word(naming.last + 2) == ")":
        yield Sort.ORGANISATION, 3
    if following == "-" and line.word(naming.last + 1).isdigit():
        yield Sort.THING, 3
    if following == "," and _is_age(line.word(naming.last + 1)):
        yield Sort.PERSON, 5
    if following.isdigit() and len(following) < 4:
        yield Sort.THING, 1.5


def _is_age(word: str) -> bool:
    return word.isdecimal() and 15 < int(word[:3]) < 110


def _has(noun: str, weight: float) -> Iterator[Vote]:
    for nouns, sort in _HAS:
        if noun in nouns:
            yield sort, weight
            return


def _possession(line: Line, naming: Naming, usage: Usage) -> Iterator[Vote]:
    if line.word(naming.last) not in {"'s", "’s", "'", "’"}:
        return
    noun = line.word(naming.last + 1).lower()
    if noun in contexts.PERSON_HAS:
        yield Sort.PERSON, 1.5
    yield from _has(noun, 3)
    yield from _has(line.word(naming.last + 2), 1)


def _verb(line: Line, naming: Naming, usage: Usage) -> Iterator[Vote]:
    verb = line.word(naming.last)
    verb = (
        line.word(naming.last + 1) if verb in {"has", "had", "have", "would", "will", "also", "later", "then"} else verb
    )
    if verb in {"was", "been"} and line.word(naming.last + 1 + (verb == "been")) in {"enlarged", "expanded", "joined"}:
        yield Sort.ALLIANCE, 3
    if verb in contexts.SPEECH_VERBS:
        yield Sort.PERSON, 1
    if verb in contexts.STATE_VERBS:
        yield from ((Sort.COUNTRY, 1.2), (Sort.PLACE, -1))
