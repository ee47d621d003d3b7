"""What the words around a name say about what it names, as votes for each sort."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from quiz.domain.reading.actors.known import match
from quiz.domain.reading.actors.lines import Line, Usage
from quiz.domain.reading.actors.shapes import ACRONYM, Vote, is_place
from quiz.domain.reading.actors.sorts import Naming, Sort
from quiz.domain.reading.actors.states import of_states
from quiz.domain.reading.actors.treaties import belonged_to, binding
from quiz.domain.reading.annotations import MentionForm
from quiz.domain.reading.gazetteer import contexts
from quiz.domain.reading.gazetteer.plain_words import STOP_WORDS
from quiz.domain.reading.gazetteer.titles import OFFICE_WORDS, OFFICES, ROLE_NOUNS

_APPOSITION = 9
_AFTER_APPOSITION = frozenset({",", ".", ";", ":", ")", ""})
_BEFORE_NOUNS = frozenset({"the", "a", "an", "its", "their", "his", "her", "'s", "’s", "our"})
_QUOTES = frozenset('"“”‘’«»')

# What a noun that says what the name is votes for.
_CALLED: tuple[tuple[frozenset[str], Sort], ...] = (
    (contexts.PRESS_NOUNS, Sort.PUBLICATION),
    (contexts.ALLIANCE_NOUNS, Sort.ALLIANCE),
    (contexts.COMPANY_NOUNS, Sort.ORGANISATION),
    (contexts.STATE_NOUNS, Sort.COUNTRY),
    (contexts.PLACE_NOUNS, Sort.PLACE),
    (ROLE_NOUNS, Sort.PERSON),
)
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
        _owner_before,
        _after,
        _place,
        _possession,
        _apposition,
        _apposition_before,
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
            yield Sort.PLACE, 4 if after not in {"and", "or"} and line.opens(naming.first) else 0.5
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
    if before.lower() not in _ARTICLES or not is_place(naming):
        yield from _BEFORE.get(before.lower(), ())
    if before == "by" and line.word(naming.first - 2) in contexts.SEEN:
        yield Sort.PUBLICATION, 5
    if before.lower() in contexts.VESSEL_NOUNS:
        yield Sort.THING, 6
    yield from _called(before.lower(), 4)


def _called(noun: str, weight: float) -> Iterator[Vote]:
    for nouns, sort in _CALLED:
        if noun in nouns or noun.removesuffix("s") in nouns:
            yield sort, weight
            return


def _owner_before(line: Line, naming: Naming, usage: Usage) -> Iterator[Vote]:
    """“the government of X”, “members of X”, “the village of X”."""
    at = naming.first - 1
    at -= line.word(at).lower() in {"the", "a"}
    link = line.word(at).lower()
    noun = line.word(at - 1).lower()
    if link in contexts.JOINING_VERBS:
        yield Sort.ALLIANCE, 2
    if link in {"of", "from", "to"}:
        yield from _of(noun, link)


def _of(noun: str, link: str) -> Iterator[Vote]:
    if noun in contexts.ALLIANCE_HAS or (
        noun in {"withdraw", "withdrew", "withdrawal", "withdrawing", "accession"} and link != "of"
    ):
        yield Sort.ALLIANCE, 3
    elif link == "of":
        for nouns, sort, weight in (
            (contexts.PLACE_NOUNS - {"capital"}, Sort.PLACE, 4), (contexts.STATE_HAS | contexts.STATE_NOUNS, Sort.COUNTRY, 3),
            (contexts.BODY_HAS | ROLE_NOUNS, Sort.ORGANISATION, 2), (contexts.PERSON_HAS, Sort.PERSON, 1),
        ):  # fmt: skip
            if noun in nouns or noun.removesuffix("s") in nouns:
                yield sort, weight
                return


def _after(line: Line, naming: Naming, usage: Usage) -> Iterator[Vote]:
    following = line.word(naming.last)
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


def _apposition(line: Line, naming: Naming, usage: Usage) -> Iterator[Vote]:
    """“X, a small trading firm in the north, …”, “X, who …”."""
    at = naming.last
    if line.word(at) != ",":
        return
    if line.word(at + 1) in {"who", "whose"}:
        yield Sort.PERSON, 2 if line.word(at + 1) == "who" else 1
    elif line.word(at + 1) in _BEFORE_NOUNS | ROLE_NOUNS | {"one", "another"}:
        yield from _called(_head_noun(line, at + 1), 3)
    else:  # “Ada Berg, Norland’s interim president, …”
        owned = next((place for place in range(at + 2, at + 5) if line.word(place) in {"'s", "’s"}), None)
        noun = _head_noun(line, owned + 1) if owned and line.word(at + 1)[:1].isupper() else ""
        yield from ((Sort.PERSON, 3) for _ in ROLE_NOUNS & {noun})


def _apposition_before(line: Line, naming: Naming, usage: Usage) -> Iterator[Vote]:
    """“its grid operator, X,”: the noun before the comma says what the name is."""
    if line.word(naming.first - 1) == "," and line.word(naming.last) in _AFTER_APPOSITION:
        noun = line.word(naming.first - 2)
        if line.word(naming.first - 3) in _BEFORE_NOUNS or line.word(naming.first - 4) in _BEFORE_NOUNS:
            yield from _called(noun, 3)
        else:  # “its ambassador to the council, Ada Berg, …”
            begins = range(naming.first - 4, max(naming.first - 4 - _APPOSITION, -1), -1)
            begin = next((at for at in begins if line.word(at).lower() in _BEFORE_NOUNS - {"the", "a", "an"}), None)
            noun = line.word(begin + 1) if begin is not None else ""
            linked = begin is not None and line.word(begin + 2) in {"to", "in", "at", "for"}
            yield from ((Sort.PERSON, 3) for _ in ROLE_NOUNS & {noun} if linked)


def _head_noun(line: Line, at: int) -> str:
    """The noun that a noun phrase turns on: the last small word before a preposition or mark."""
    noun = ""
    for word in line.words(at, at + _APPOSITION):
        if not word[0].isalpha() or (word == "based" and noun):
            break
        if word in STOP_WORDS and word not in {"a", "an", "the", "one", "first", "most", "largest"} and noun:
            break
        noun = word if word[0].islower() else noun
    return noun


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
