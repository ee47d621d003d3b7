"""What the words of a name itself say about what it names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quiz.domain.reading.actors.derived import is_state_by_adjective
from quiz.domain.reading.actors.known import lookup
from quiz.domain.reading.actors.sorts import Sort
from quiz.domain.reading.gazetteer.first_names import EITHER_NAMES, FEMALE_NAMES, MALE_NAMES
from quiz.domain.reading.gazetteer.heads import (
    ALLIANCE_HEADS,
    ALLIANCE_MAYBE_HEADS,
    DOCUMENT_HEADS,
    FOREIGN_OPENERS,
    LAST_STATE_FORMS,
    ORGANISATION_HEADS,
    ORGANISATION_OPENERS,
    PLACE_HEADS,
    PLACE_OPENERS,
    STATE_ADJECTIVES,
    STATE_FORMS,
    THING_HEADS,
    THING_OPENERS,
)
from quiz.domain.reading.gazetteer.publications import PRESS_FIRST, PRESS_HEADS
from quiz.domain.reading.gazetteer.tables import words as words_of

_EQUIPMENT = re.compile(r".*-(?:\d+\w*|[A-ZÀ-Ž]{1,2})|[A-Z]+\d\w*|[A-Z]{1,3}-\d+\w*")
# An alliance or league of that sort is a party or a sports league, not one of states.
_OF_A_PARTY = words_of(
    "National Democratic Liberal People Workers Conservative Republican Patriotic Premier Football Muslim Champions Youth Awami Ivy "
    "Anti-Defamation Little Rugby Cricket Hockey Basketball Baseball Socialist Civic Progressive Green Labour Labor"
)
NUMERAL = re.compile(
    r"[IVXL]+|\d+\w?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fourteen|Fifteen|Twenty|Thirty|Fifty"
)
"""The number of an article: “IV”, “5b”, “Five”."""
_PARTIES = words_of("Member Members State States Contracting High Party Parties Signatory Signatories Participating")
_FORMS_ALONE = LAST_STATE_FORMS | {"State", "States", "Parties", "Signatories"}
_FIRST_NAMES = MALE_NAMES | FEMALE_NAMES | EITHER_NAMES


def sort_by_heads(words: tuple[str, ...]) -> Sort | None:
    """What a name of several words is by its first and last one, or None where they do not tell."""
    words = words[:-1] if words[-1:] == (".",) else words
    if len(words) < 2:
        return Sort.THING if words and _is_thing(words[0]) else None
    if _is_of_a_document(words):
        return Sort.THING
    if _is_press(words):
        return Sort.PUBLICATION
    return Sort.COUNTRY if _is_of_a_state(words) else _sort_by_head(words)


def _sort_by_head(words: tuple[str, ...]) -> Sort | None:
    first, last, head = words[0], words[-1], _before_of(words)
    if (head in ALLIANCE_HEADS or last in ALLIANCE_HEADS) and not _OF_A_PARTY & set(words):
        return Sort.ALLIANCE
    if head in ALLIANCE_MAYBE_HEADS or head in DOCUMENT_HEADS or last in DOCUMENT_HEADS:
        return _document_or_body(head, last)
    if (
        last in ORGANISATION_HEADS
        or first in FOREIGN_OPENERS
        or (first in ORGANISATION_OPENERS and "of" in words)
        or head in ORGANISATION_HEADS
    ):
        return Sort.ORGANISATION
    if (
        first in THING_OPENERS
        or last in THING_HEADS
        or head in THING_HEADS
        or {"War", "Wars", "Cup", "Olympics"} & set(words)
    ):
        return Sort.THING
    return Sort.PLACE if last in PLACE_HEADS or first in PLACE_OPENERS or head in PLACE_HEADS else None


def state_of(name: str) -> str:
    """What follows the form of state in its name: “Freedonia” in “Republic of Freedonia”, else the name."""
    form, _, rest = name.partition(" of ")
    return rest.removeprefix("the ") if rest and _is_form_of_state(form.split()) else name


def _is_form_of_state(words: Sequence[str]) -> bool:
    return words[-1] in STATE_FORMS and STATE_ADJECTIVES.issuperset(words[:-1])


def _is_of_a_state(words: tuple[str, ...]) -> bool:
    """“the Free Canton of Ostrel”, “the Ruritanian Empire”."""
    form = words[: words.index("of")] if "of" in words else ()
    if form:
        return _is_form_of_state(form)
    return len(words) == 2 and is_state_by_adjective(*words) and lookup(words[0]) is None


def is_alliance_head(word: str) -> bool:
    """Whether a body named so may be an alliance of states."""
    return word in ALLIANCE_HEADS or word in ALLIANCE_MAYBE_HEADS or word in DOCUMENT_HEADS


def _is_of_a_document(words: tuple[str, ...]) -> bool:
    """“Article IV”, “the High Contracting Parties”: a part of a treaty, or whom it calls its parties."""
    return (words[0] in DOCUMENT_HEADS and NUMERAL.fullmatch(words[-1]) is not None) or _PARTIES.issuperset(words)


def _is_thing(word: str) -> bool:
    """Whether one word names equipment, or a form of state: “each State”, “the Empire”."""
    return word in _FORMS_ALONE or (_EQUIPMENT.fullmatch(word) is not None and lookup(word) is None)


def _document_or_body(head: str, last: str) -> Sort:
    is_document = head in DOCUMENT_HEADS or (last in DOCUMENT_HEADS and head == last)
    return Sort.THING if is_document else Sort.ORGANISATION


def _before_of(words: tuple[str, ...]) -> str:
    """The word that the name turns on: the last one before “of” or “for”, else the last one."""
    small = [at for at, word in enumerate(words) if word in {"of", "for", "on", "to"}]
    return words[small[0] - 1] if small and small[0] > 0 else words[-1]


def _is_press(words: tuple[str, ...]) -> bool:
    """Whether a name with a word of the press is a newspaper’s or an agency’s, not a person’s or a company’s."""
    if words[-2:] in {("News", "Agency"), ("Press", "Agency")}:
        return True
    if words[0] in {"Times", "Herald", "Tribune"} and words[1] == "of":
        return True
    has_word = words[-1] in PRESS_HEADS or words[0] in PRESS_FIRST
    return has_word and words[0] not in _FIRST_NAMES and "of" not in words
