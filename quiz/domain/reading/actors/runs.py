"""Runs of capitalised words that may hold names, joined over the small words that names have inside."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.reading.actors.known import lookup, match
from quiz.domain.reading.actors.lines import Line, Usage
from quiz.domain.reading.actors.sorts import BODIES
from quiz.domain.reading.actors.titles import title_end
from quiz.domain.reading.gazetteer.contexts import SPEECH_VERBS, STATE_VERBS
from quiz.domain.reading.gazetteer.first_names import EITHER_NAMES, FEMALE_NAMES, MALE_NAMES
from quiz.domain.reading.gazetteer.heads import (
    ALLIANCE_HEADS,
    DOCUMENT_HEADS,
    ORGANISATION_HEADS,
    ORGANISATION_OPENERS,
    PLACE_OPENERS,
    STATE_OPENERS,
)
from quiz.domain.reading.gazetteer.plain_words import MONTHS_AND_DAYS, STOP_WORDS
from quiz.domain.reading.gazetteer.tables import words
from quiz.domain.reading.gazetteer.titles import HONORIFICS, OFFICE_WORDS, OFFICES, ROLE_NOUNS

FIRST_NAMES = MALE_NAMES | FEMALE_NAMES | EITHER_NAMES
PARTICLES = words("wa de del della di da dos du la le al el bin bint ibn van von der den ter ten ul zu y e und af av")
_ARTICLED = re.compile(r"(?:al|el|as|ash|ad|an|ar|at|ed|ibn|bin|d|l)[-’'][A-ZÀ-Ž]")
_DOTTED = words(
    "Mr Mrs Ms Dr Gen Gens Sen Rep Gov Lt Col Sgt Capt Prof Rev St Ft Mt Maj Adm Cmdr Brig Hon Jr Sr Messrs Amb Pres"
)
_LONGEST_PARTICLE = 2
_LONGEST_RUN = 20
_LONGEST_CURRENCY = 3
# Their full stop belongs to the name even before a small word.
_CLIPPED = words("Corp Inc Co Ltd Bros Jr Sr")
_ON = words(
    "Commission Committee Council Conference Panel Treaty Convention Agreement Accord Protocol Charter Covenant Memorandum Understanding"
)
_MONTHS_AS_NAMES = words("Jan April May June August")
_BEFORE_MONTHS = words(
    "in on since by until till of from early late mid this last next every each during before after and to through"
)
_EXPLAINING = words("a an the who whose which based one another its his her")
_ACTING = SPEECH_VERBS | STATE_VERBS | words("'s ’s has had will would ( &")
_NAME_ENDING = re.compile(
    r".{3,}(?:stan|nia|ria|lia|via|dia|gia|tia|sia|onia|land|ov|ev|sky|ski|enko|yan|shvili|dze|sson|escu|opoulos)"
)
_OWNERS = words(
    "People Workers Women Children Men Farmers King Queen Minister Writers Soldiers Lord Master President General"
)
_HEADS_OF_BODIES = (ORGANISATION_HEADS | ALLIANCE_HEADS | DOCUMENT_HEADS) - {"Act", "Law", "Plan", "Report", "Letter"}
_OPENERS_WITH_OF = ORGANISATION_OPENERS | ALLIANCE_HEADS | DOCUMENT_HEADS | STATE_OPENERS | words(
    "Bay Gulf Strait Straits Isle Isles Cape Sea Battle Knights Brotherhood Order Secretary Minister Member Head Guardians Free Ring Circle Concert Chief Duke "
    "Daughters Sons Nation Rally"
)  # fmt: skip


def runs(line: Line, usage: Usage) -> Iterator[tuple[int, int]]:
    """The runs of the line in order, as first token and last, the last exclusive."""
    at = 0
    while at < len(line.tokens):
        end = _end_of_run(line, at, usage) if _begins(line, at, usage) else at
        if end > at and not _is_cut_off(line, at, end):
            yield at, end
        at = max(end, at + 1)


def _is_cut_off(line: Line, first: int, end: int) -> bool:
    """Whether the name goes on into a compound: “New York-based”, or the letter belongs to money: “C$”."""
    following = line.word(end)
    if following == "$":
        return len(line.word(first)) < _LONGEST_CURRENCY
    return "-" in following[1:] and lookup(" ".join((*line.words(first, end), following.partition("-")[0]))) is not None


def is_capitalised(word: str) -> bool:
    """Whether it is written as names are: “Minsk”, “al-Assad”, but not “I” and no month or weekday."""
    if not word or word in MONTHS_AND_DAYS or word == "I" or is_compound(word):
        return False
    return word[0].isupper() or _ARTICLED.match(word) is not None


def is_acronym(word: str) -> bool:
    """Whether it is two capitals or more and nothing else."""
    return len(word) > 1 and word.isupper() and word.isalpha()


def is_compound(word: str) -> bool:
    """Whether it only holds names: “Moscow-based”, “Russian-made”, “Armenia-Azerbaijan”."""
    if "-" not in word or lookup(word) is not None:
        return False
    parts = word.split("-")
    if parts[-1].islower():
        return len(parts[-1]) > _LONGEST_PARTICLE
    return all(part and lookup(part) is not None for part in parts)


def _begins(line: Line, at: int, usage: Usage) -> bool:
    word = line.word(at)
    if _is_of_a_body(line, at) or _is_person_of_a_month(line, at):
        return True
    if not is_capitalised(word):
        return match(line, at) is not None and (word[0].isalpha() or word[0].isdigit()) and not word[0].islower()
    if match(line, at) is not None:
        return True
    if line.is_headline:
        return _is_known_as_name(word, usage)
    return not line.opens(at) or _is_name_at_the_head(line, at, usage)


def _is_of_a_body(line: Line, at: int) -> bool:
    """Whether states joined by a hyphen open the name of what they share: “Nordic-Baltic Defence Pact”."""
    if not (is_compound(line.word(at)) and line.word(at).rpartition("-")[2][:1].isupper()) or line.is_headline:
        return False
    end = at + 1
    while is_capitalised(line.word(end)) and end - at < _LONGEST_RUN:
        end += 1
    return end > at + 1 and line.word(end - 1) in _HEADS_OF_BODIES


def _is_person_of_a_month(line: Line, at: int) -> bool:
    """“Theresa May”, “April Dahl”: a month’s name between first name or title and no day, or before a surname."""
    word, before, after = line.word(at), line.word(at - 1), line.word(at + 1)
    if word not in _MONTHS_AS_NAMES or after[:1].isdigit():
        return False
    if before in FIRST_NAMES | HONORIFICS or (before == "." and line.word(at - 2) in HONORIFICS):
        return True
    is_first = word != "May" and is_capitalised(after) and match(line, at + 1) is None and not before[:1].isdigit()
    return is_first and (word == "Jan" or before.lower() not in _BEFORE_MONTHS)


def _is_known_as_name(word: str, usage: Usage) -> bool:
    return bool(usage.capital[word] or usage.capital[word.capitalize()]) or word in FIRST_NAMES or word in OFFICES


def _is_name_at_the_head(line: Line, at: int, usage: Usage) -> bool:
    word = line.word(at)
    if word.lower() in STOP_WORDS and not (word in FIRST_NAMES and is_capitalised(line.word(at + 1))):
        return False
    if (
        word in FIRST_NAMES
        or word in HONORIFICS
        or usage.is_name(word, alone=not is_capitalised(line.word(at + 1)))
        or usage.is_derived(word)
        or is_acronym(word)
    ):
        return True
    if title_end(line, at, len(line.tokens)) > at + 1:
        return True
    if is_capitalised(line.word(at + 1)) and (word in _WORDS_OF_NAMES or word.lower() in ROLE_NOUNS):
        return True
    goes_on = is_capitalised(line.word(at + 1)) or (
        line.word(at + 1) in PARTICLES and _past_particles(line, at + 1) > at + 1
    )
    return not usage.is_plain(word) and (goes_on or _acts(line, at))


def _acts(line: Line, at: int) -> bool:
    """Whether a lone word at the head of a sentence is used as a name: it owns or says something, or is explained."""
    following = line.word(at + 1)
    if following == ",":
        in_list = is_capitalised(line.word(at + 2)) and line.word(at + 3) in {",", "and"}
        return in_list or line.word(at + 2) in _EXPLAINING
    return following in _ACTING or _NAME_ENDING.fullmatch(line.word(at)) is not None


_WORDS_OF_NAMES = OFFICES | OFFICE_WORDS | ORGANISATION_HEADS | ORGANISATION_OPENERS | PLACE_OPENERS


def _end_of_run(line: Line, first: int, usage: Usage) -> int:
    at, end = first, -1
    while at != end and at - first < _LONGEST_RUN:
        end, at = at, _next(line, first, at, usage)
    return at


def _next(line: Line, first: int, at: int, usage: Usage) -> int:
    """Where the run goes on to from ``at``, or ``at`` itself where it ends."""
    found = match(line, at)
    if (found is not None and is_capitalised(line.word(at))) or (found is not None and found.length > 1):
        return at + found.length
    word = line.word(at)
    if _is_person_of_a_month(line, at):
        return at + 1
    if word in OFFICES and line.word(at + 1) in {"of", "for"}:
        return max(title_end(line, at, len(line.tokens)), at + 1)
    if at == first or (is_capitalised(word) and (not line.is_headline or _goes_on_in_headline(line, at, usage))):
        return at + 1
    return _over(line, first, at)


def _goes_on_in_headline(line: Line, at: int, usage: Usage) -> bool:
    return _is_known_as_name(line.word(at), usage) or line.word(at - 1) in FIRST_NAMES


def _over(line: Line, first: int, at: int) -> int:
    """Past a small word or mark that names have inside, or ``at`` itself."""
    word, before = line.word(at), line.word(at - 1)
    if word == "." and (before in _DOTTED or _is_initial(before)) and is_capitalised(line.word(at + 1)):
        return at + 1
    if word == "." and before in _CLIPPED and at + 1 < len(line.tokens):
        return at + 1
    if word in {"'", "’"} and before.endswith("s") and line.word(at + 1) in ORGANISATION_HEADS:
        return at + 1
    if word == "&" and is_capitalised(line.word(at + 1)):
        return at + 1
    if (
        word in {"'s", "’s"}
        and (before in _OWNERS or before.endswith("men"))
        and is_capitalised(line.word(at + 1))
        and at - first < 4
    ):
        return at + 1
    if word in PARTICLES:
        return _past_particles(line, at)
    if word in {"of", "for"} or (word == "on" and before in _ON):
        return _past_of(line, first, at)
    return _past_and(line, first, at) if word == "and" else at


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isupper()


def _past_particles(line: Line, at: int) -> int:
    end = at
    while line.word(end) in PARTICLES and end - at < 3:
        end += 1
    return end + 1 if is_capitalised(line.word(end)) else at


def _past_of(line: Line, first: int, at: int) -> int:
    """“Ministry of Foreign Affairs”, “University of the West”, “Council for Trade”."""
    known = match(line, first)
    is_whole = known is not None and known.length == at - first and known.known.sort in BODIES
    is_complete = is_whole and line.word(at) != "of"
    if is_complete or not {line.word(first), line.word(at - 1)} & _OPENERS_WITH_OF:
        return at
    end = at + 2 if line.word(at + 1) == "the" else at + 1
    return end + 1 if is_capitalised(line.word(end)) else at


def _past_and(line: Line, first: int, at: int) -> int:
    """“Ministry of Trade and Industry”, but not “Ministry of Trade and President Smith”."""
    following = line.word(at + 1)
    joins = line.word(first) in ORGANISATION_OPENERS and {"of", "for"} & set(line.words(first, at))
    if not joins or not is_capitalised(following) or match(line, at + 1) is not None:
        return at
    return at if following in FIRST_NAMES | OFFICES | OFFICE_WORDS | HONORIFICS - {"Trade"} else at + 2
