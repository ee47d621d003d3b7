"""What the shape of a name says about what it names: its length, capitals and endings, as votes for each sort."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from quiz.domain.reading.actors.heads import sort_by_heads
from quiz.domain.reading.actors.known import lookup
from quiz.domain.reading.actors.lines import Line, Usage
from quiz.domain.reading.actors.sorts import Naming, Sort
from quiz.domain.reading.actors.written import FIRST_NAMES
from quiz.domain.reading.gazetteer.heads import ORGANS
from quiz.domain.reading.gazetteer.plain_words import PLAIN_WORDS, STOP_WORDS

Vote = tuple[Sort, float]

ACRONYM = re.compile(r"[A-ZÀ-Ž][A-ZÀ-Ž&]{1,6}s?|(?:[A-Z]\.){2,}|[A-ZÀ-Ž]{8,}")
_NAME_WORD = re.compile(
    r"(?:[A-ZÀ-Ž][^\W\d_]*['’‘])?[A-ZÀ-Ž][^\W\d_A-Z]+(?:[A-Z][a-z]+)?(?:-[A-ZÀ-Ža-z][\w’']*)*|[A-ZÀ-Ž]|\.|[a-z]{2,3}"
)
_CAMEL = re.compile(
    r"(?!Mc|Mac|De|Di|La|Le|Fitz|Van|Du)[A-Z][a-z]+[A-Z]\w*|.*(?:[Cc]orp|[Bb]ank|soft|tel|tech|com|grid|energo|export|neft|telecom)"
)
_COMPANY = re.compile(
    r".*(?:[Cc]orp|[Bb]ank|neft|telecom|export|eksport|energo|trans|prom|gaz|invest)|[Gg]roep|[Gg]ruppe|[Gg]rup|[Gg]rupo"
)
_PRESS = re.compile(
    r"(?i).*(?:kurier|zeitung|blatt|presse|nachrichten|courrier|matin|diario|giornale|corriere|gazeta|gazette|vijesti|nouvelliste|semana|semaine|prensa|noticias|heraldo|tribuna|jornal|voz|sanomat|hirlap|nemzet|rytas|laikas|balss|dnevnik|dziennik|noviny|rzeczy|funk|rundfunk|radio|tidende|dagblad|avisen|posten|pravda|vesti|novosti|journalen|bladet)"
)
_FOREIGN_ARTICLES = frozenset({"Der", "Die", "Das", "Le", "La", "Les", "Il", "El"})
# Places and countries that people are called after.
_PLACES_AS_NAMES = frozenset(
    [
        "Georgia",
        "Victoria",
        "Jordan",
        "Chad",
        "Florence",
        "Sydney",
        "Paris",
        "Austin",
        "Israel",
        "Kenya",
        "India",
        "Asia",
        "Adelaide",
        "Alexandria",
        "Madison",
        "Savannah",
        "Virginia",
        "Carolina",
        "Dallas",
        "Houston",
        "Denver",
        "Salvador",
        "Santiago",
        "Chelsea",
        "Brooklyn",
        "Dakota",
        "Holland",
        "Lourdes",
        "Guadalupe",
    ]
)
_SURNAME = re.compile(
    r".*(?:ov|ev|sky|ski|ska|enko|yan|shvili|dze|sson|ssen|sen|opoulos|escu|vić|vic|wicz|ez|elli|etti|oğlu|oglu|nen|berg|stein|mann)"
)
_LAND = re.compile(r".*(?:stan|land|nia|ria|lia|via|dia|gia|tia|sia|mark|eria|onia)")
_TOWN = re.compile(r".*(?:grad|burg|ville|pur|abad|ovo|minster|mouth|haven|stadt|dorf|chester|poli|sk)")


def _words(naming: Naming) -> list[str]:
    return naming.name.split()


def own_votes(line: Line, naming: Naming, usage: Usage) -> Iterator[Vote]:
    """What the name says by itself, wherever it stands."""
    return chain(shape(line, naming, usage), spelling(line, naming, usage), ending(line, naming, usage))


def shape(line: Line, naming: Naming, usage: Usage) -> Iterator[Vote]:
    """How many words it has, and how they are written."""
    words = _words(naming)
    if ACRONYM.fullmatch(naming.name) and not line.is_shouted:
        yield Sort.ORGANISATION, 3
        yield Sort.PERSON, -3
    elif len(words) == 1 and words[0] in ORGANS:
        yield from ((Sort.ORGANISATION, 3), (Sort.PERSON, -3))
    elif len(words) == 1:
        yield Sort.PERSON, 2 if words[0] in FIRST_NAMES else 0.1
    elif "&" in words or (lookup(words[0]) is not None and words[0] not in _PLACES_AS_NAMES):
        yield Sort.ORGANISATION, 3
    elif len(words) < 5 and all(map(_NAME_WORD.fullmatch, words)):
        yield Sort.PERSON, 2.5
    else:
        yield Sort.ORGANISATION, 2
    if not is_place(naming) and any(
        usage.small[word.lower()] or word.lower() in PLAIN_WORDS or word.lower() in STOP_WORDS for word in words
    ):
        yield Sort.ORGANISATION, 1.5


def is_place(naming: Naming) -> bool:
    """Whether its words are those of a place on the map, which a state may be called after: “the Harrow Islands”."""
    return sort_by_heads(tuple(_words(naming))) is Sort.PLACE


def spelling(line: Line, naming: Naming, usage: Usage) -> Iterator[Vote]:
    """Words and parts of words that papers, ships and companies have."""
    words = _words(naming)
    has_article = words[0] in _FOREIGN_ARTICLES
    is_press = words[0] not in FIRST_NAMES and any(map(_PRESS.fullmatch, words))
    if has_article or is_press:
        yield Sort.PUBLICATION, 2.5 + has_article + 1.5 * is_press
    if any(letter.isdigit() for letter in naming.name):
        yield Sort.ORGANISATION, 2
    if is_place(naming):
        yield Sort.PLACE, 4
    elif words[0] == "New" and len(words) == 2 and not usage.small[words[1].lower()]:
        yield from ((Sort.PLACE, 2), (Sort.COUNTRY, 1), (Sort.PERSON, -3))
    if _CAMEL.fullmatch(words[0]) or _COMPANY.fullmatch(words[-1]):
        yield Sort.ORGANISATION, 2


def ending(line: Line, naming: Naming, usage: Usage) -> Iterator[Vote]:
    """What its last word ends in, and whether the text has an adjective made from it."""
    last = _words(naming)[-1]
    if _SURNAME.fullmatch(last):
        yield Sort.PERSON, 1.5
    if len(_words(naming)) == 1 and _LAND.fullmatch(last):
        yield Sort.COUNTRY, 1
        yield Sort.PLACE, 0.8
    if _TOWN.fullmatch(last):
        yield Sort.PLACE, 1
    if naming.name in usage.adjectives:
        yield Sort.COUNTRY, 3 + min(usage.adjectives[naming.name], 3)
