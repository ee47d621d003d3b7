"""Whether a word at the head of a sentence or in a headline, where all have capitals, is a name."""

from __future__ import annotations

import re

from quiz.domain.reading.actors.lines import Line, Usage
from quiz.domain.reading.actors.titles import title_end
from quiz.domain.reading.actors.written import (
    FIRST_NAMES,
    PARTICLES,
    is_acronym,
    is_articled,
    is_capitalised,
    past_particles,
)
from quiz.domain.reading.gazetteer.contexts import SPEECH_VERBS, STATE_VERBS
from quiz.domain.reading.gazetteer.heads import ORGANISATION_HEADS, ORGANISATION_OPENERS, PLACE_OPENERS
from quiz.domain.reading.gazetteer.plain_words import STOP_WORDS
from quiz.domain.reading.gazetteer.tables import words
from quiz.domain.reading.gazetteer.titles import HONORIFICS, OFFICE_WORDS, OFFICES, ROLE_NOUNS

_EXPLAINING = words("a an the who whose which based one another its his her")
_ACTING = SPEECH_VERBS | STATE_VERBS | words("'s ’s has had will would ( &")
_PRESENT = words(
    "says denies calls doubts wants plans insists hopes refuses warns adds claims argues accuses promises owes believes thinks notes writes"
)
_NAME_ENDING = re.compile(
    r".{3,}(?:stan|nia|ria|lia|via|dia|gia|tia|sia|onia|land|ov|ev|sky|ski|enko|yan|shvili|dze|sson|escu|opoulos)"
)


def is_known_as_name(word: str, usage: Usage) -> bool:
    return bool(usage.capital[word] or usage.capital[word.capitalize()]) or word in FIRST_NAMES or word in OFFICES


def is_name_at_the_head(line: Line, at: int, usage: Usage) -> bool:
    word = line.word(at)
    if word.lower() in STOP_WORDS and not (word in FIRST_NAMES and is_capitalised(line.word(at + 1))):
        return False
    if (
        word in FIRST_NAMES
        or word in HONORIFICS
        or usage.is_name(word, alone=not is_capitalised(line.word(at + 1)))
        or usage.is_derived(word)
        or is_acronym(word)
        or is_articled(word)
    ):
        return True
    if title_end(line, at, len(line.tokens)) > at + 1:
        return True
    if is_capitalised(line.word(at + 1)) and (word in _WORDS_OF_NAMES or word.lower() in ROLE_NOUNS):
        return True
    goes_on = is_capitalised(line.word(at + 1)) or (
        line.word(at + 1) in PARTICLES and past_particles(line, at + 1) > at + 1
    )
    return not usage.is_plain(word) and (goes_on or _acts(line, at))


def _acts(line: Line, at: int) -> bool:
    """Whether a lone word at the head of a sentence is used as a name: it owns or says something, or is explained."""
    following = line.word(at + 1)
    if following == ",":
        in_list = is_capitalised(line.word(at + 2)) and line.word(at + 3) in {",", "and"}
        return in_list or line.word(at + 2) in _EXPLAINING
    return following in _ACTING or following in _PRESENT or _NAME_ENDING.fullmatch(line.word(at)) is not None


_WORDS_OF_NAMES = OFFICES | OFFICE_WORDS | ORGANISATION_HEADS | ORGANISATION_OPENERS | PLACE_OPENERS
