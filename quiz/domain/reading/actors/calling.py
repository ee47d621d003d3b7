"""What a noun beside a name says that it names: “the retailer X”, “X, a small trading firm”, “a group calling itself X”."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.reading.actors.lines import Line, Usage
from quiz.domain.reading.actors.shapes import Vote
from quiz.domain.reading.actors.sorts import Naming, Sort
from quiz.domain.reading.gazetteer import contexts
from quiz.domain.reading.gazetteer.plain_words import STOP_WORDS
from quiz.domain.reading.gazetteer.titles import ROLE_NOUNS

_APPOSITION = 9
_AFTER_APPOSITION = frozenset({",", ".", ";", ":", ")", ""})
_BEFORE_NOUNS = frozenset({"the", "a", "an", "its", "their", "his", "her", "'s", "’s", "our"})

# What a noun that says what the name is votes for.
_CALLED: tuple[tuple[frozenset[str], Sort], ...] = (
    (contexts.PRESS_NOUNS, Sort.PUBLICATION),
    (contexts.ALLIANCE_NOUNS, Sort.ALLIANCE),
    (contexts.COMPANY_NOUNS, Sort.ORGANISATION),
    (contexts.STATE_NOUNS, Sort.COUNTRY),
    (contexts.PLACE_NOUNS, Sort.PLACE),
    (ROLE_NOUNS, Sort.PERSON),
)


def naming_noun(line: Line, first: int) -> str:
    """The noun that is given the name: “a group calling itself X”, “a company called X”, “the paper known as X”."""
    back = {"itself": 3, "themselves": 3, "as": 3, "called": 2, "named": 2, "dubbed": 2}.get(line.word(first - 1), 0)
    if back == 3 and line.word(first - 2) not in {"calling", "known", "styling"}:
        return ""
    return line.word(first - back).lower() if back else ""


def called(noun: str, weight: float) -> Iterator[Vote]:
    """What a name is that this noun calls so."""
    for nouns, sort in _CALLED:
        if noun in nouns or noun.removesuffix("s") in nouns:
            yield sort, weight
            return


def apposition(line: Line, naming: Naming, usage: Usage) -> Iterator[Vote]:
    """“X, a small trading firm in the north, …”, “X, who …”."""
    at = naming.last
    if line.word(at) != ",":
        return
    if line.word(at + 1) in {"who", "whose"}:
        yield Sort.PERSON, 2 if line.word(at + 1) == "who" else 1
    elif line.word(at + 1) in _BEFORE_NOUNS | ROLE_NOUNS | {"one", "another"}:
        yield from called(_head_noun(line, at + 1), 3)
    else:  # “Ada Berg, Norland’s interim president, …”
        owned = next((place for place in range(at + 2, at + 5) if line.word(place) in {"'s", "’s"}), None)
        noun = _head_noun(line, owned + 1) if owned and line.word(at + 1)[:1].isupper() else ""
        yield from ((Sort.PERSON, 3) for _ in ROLE_NOUNS & {noun})


def apposition_before(line: Line, naming: Naming, usage: Usage) -> Iterator[Vote]:
    """“its grid operator, X,”: the noun before the comma says what the name is."""
    if line.word(naming.first - 1) == "," and line.word(naming.last) in _AFTER_APPOSITION:
        noun = line.word(naming.first - 2)
        if not _BEFORE_NOUNS.isdisjoint(word.lower() for word in line.words(naming.first - 4, naming.first - 2)):
            yield from called(noun, 3)
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
        if word in {"'s", "’s"}:
            noun = ""
            continue
        if not word[0].isalpha() or (word == "based" and noun):
            break
        if word in STOP_WORDS and word not in {"a", "an", "the", "one", "first", "most", "largest"} and noun:
            break
        noun = word if word[0].islower() else noun
    return noun
