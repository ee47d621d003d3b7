"""Runs of capitalised words that may hold names, joined over the small words that names have inside."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.reading.actors.fields import HEADS_OF_BODIES, past_and, past_comma
from quiz.domain.reading.actors.known import Match, lookup, match
from quiz.domain.reading.actors.lines import Line, Usage
from quiz.domain.reading.actors.openings import is_known_as_name, is_name_at_the_head
from quiz.domain.reading.actors.sorts import BODIES, Sort
from quiz.domain.reading.actors.titles import title_end
from quiz.domain.reading.actors.written import FIRST_NAMES, PARTICLES, is_capitalised, is_compound, past_particles
from quiz.domain.reading.annotations import MentionForm
from quiz.domain.reading.gazetteer.heads import (
    ALLIANCE_HEADS,
    DOCUMENT_HEADS,
    ORGANISATION_HEADS,
    ORGANISATION_OPENERS,
    STATE_OPENERS,
)
from quiz.domain.reading.gazetteer.tables import words
from quiz.domain.reading.gazetteer.titles import HONORIFICS, OFFICES

_DOTTED = words(
    "Mr Mrs Ms Dr Gen Gens Sen Rep Gov Lt Col Sgt Capt Prof Rev St Ft Mt Maj Adm Cmdr Brig Hon Jr Sr Messrs Amb Pres"
)
_PARTY_AND_SEAT = re.compile(r"[DRI]-[A-Z][A-Za-z]*")  # “Rep. Bo Falk, R-Ind.”
_LONGEST_RUN = 20
_LONGEST_CURRENCY = 3
_REGIONS = words("Region Ocean Sea Seas Basin Peninsula Area Gulf Corridor Zone")
# Their full stop belongs to the name even before a small word.
_CLIPPED = words("Corp Inc Co Ltd Bros Jr Sr")
_ON = words(
    "Compact Pact Declaration Charter Concord Initiative Framework Partnership Pledge Undertaking Arrangement Commission Committee Council Conference Panel Treaty Convention Agreement Accord Protocol Charter Covenant Memorandum Understanding"
)
_TO_DO = words("Committee Commission Campaign Coalition Council Convention Treaty Group Agreement Protocol Alliance")
_MONTHS_AS_NAMES = words("Jan April May June August")
_BEFORE_MONTHS = words(
    "in on since by until till of from early late mid this last next every each during before after and to through"
)
_OWNERS = words(
    "People Workers Women Children Men Farmers King Queen Minister Writers Soldiers Lord Master President General"
)
_OPENERS_WITH_OF = ORGANISATION_OPENERS | ALLIANCE_HEADS | DOCUMENT_HEADS | STATE_OPENERS | words(
    "Bay Gulf Strait Straits Isle Isles Cape Sea Battle Knights Brotherhood Order Secretary Minister Member Head Guardians Free Ring Circle Concert Chief Duke "
    "Daughters Sons Nation Rally Times Voice Herald Tribune"
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


def _begins(line: Line, at: int, usage: Usage) -> bool:
    word = line.word(at)
    if _PARTY_AND_SEAT.fullmatch(word) and line.word(at - 1) in {",", "("}:
        return False
    if (
        _is_of_a_body(line, at)
        or _is_person_of_a_month(line, at)
        or (word.lower(), line.word(at + 1)) in usage.particled
    ):
        return True
    if not is_capitalised(word):
        return match(line, at) is not None and (word[0].isalpha() or word[0].isdigit()) and not word[0].islower()
    if match(line, at) is not None:
        return True
    if line.is_headline:
        return is_known_as_name(word, usage)
    return not line.opens(at) or is_name_at_the_head(line, at, usage)


def _is_of_a_body(line: Line, at: int) -> bool:
    """Whether states joined by a hyphen open the name of what they share: “Nordic-Baltic Defence Pact”."""
    if not (is_compound(line.word(at)) and line.word(at).rpartition("-")[2][:1].isupper()) or line.is_headline:
        return False
    end = at + 1
    while is_capitalised(line.word(end)) and end - at < _LONGEST_RUN:
        end += 1
    return end > at + 1 and line.word(end - 1) in HEADS_OF_BODIES


def _is_person_of_a_month(line: Line, at: int) -> bool:
    """“Theresa May”, “April Dahl”: a month’s name between first name or title and no day, or before a surname."""
    word, before, after = line.word(at), line.word(at - 1), line.word(at + 1)
    if word not in _MONTHS_AS_NAMES or after[:1].isdigit():
        return False
    if before in FIRST_NAMES | HONORIFICS or (before == "." and line.word(at - 2) in HONORIFICS):
        return True
    is_first = word != "May" and is_capitalised(after) and match(line, at + 1) is None and not before[:1].isdigit()
    return is_first and (word == "Jan" or before.lower() not in _BEFORE_MONTHS)


def _end_of_run(line: Line, first: int, usage: Usage) -> int:
    at, end = first, -1
    while at != end and at - first < _LONGEST_RUN:
        end, at = at, _next(line, first, at, usage)
    return at


def _next(line: Line, first: int, at: int, usage: Usage) -> int:
    """Where the run goes on to from ``at``, or ``at`` itself where it ends."""
    found = match(line, at)
    if found is not None and _follows_a_treaty(line, first, at, found):
        return at
    if (found is not None and is_capitalised(line.word(at))) or (found is not None and found.length > 1):
        return at + found.length
    word = line.word(at)
    if line.word(at + 1) == "$":
        return at
    if _is_person_of_a_month(line, at):
        return at + 1
    if word in OFFICES and line.word(at + 1) in {"of", "for"}:
        return max(title_end(line, at, len(line.tokens)), at + 1)
    if at == first or (is_capitalised(word) and (not line.is_headline or _goes_on_in_headline(line, at, usage))):
        return at + 1
    return _over(line, first, at)


def _follows_a_treaty(line: Line, first: int, at: int, found: Match) -> bool:
    """Whether a state’s name only comes right behind a treaty’s: “Under the Ostrel Treaty | Norland must pay”."""
    is_behind = at > first + 1 and line.word(at - 1) in DOCUMENT_HEADS | ALLIANCE_HEADS
    is_last = not is_capitalised(line.word(at + found.length))
    return is_behind and is_last and found.known.sort is Sort.COUNTRY and found.known.form is MentionForm.NAME


def _goes_on_in_headline(line: Line, at: int, usage: Usage) -> bool:
    return is_known_as_name(line.word(at), usage) or line.word(at - 1) in FIRST_NAMES


def _over(line: Line, first: int, at: int) -> int:
    """Past a small word or mark that names have inside, or ``at`` itself."""
    word, before = line.word(at), line.word(at - 1)
    is_dot = word == "." and (before in _DOTTED or _is_initial(before))
    if (word == "&" or is_dot) and is_capitalised(line.word(at + 1)):
        return at + 1
    if word == "." and before in _CLIPPED and line.word(at + 1) and not is_capitalised(line.word(at + 1)):
        return at + 1
    if word in {"'", "’"} and before.endswith("s") and ORGANISATION_HEADS.intersection(line.words(at + 1, at + 3)):
        return at + 1 if is_capitalised(line.word(at + 1)) else at
    if (
        word in {"'s", "’s"}
        and (before in _OWNERS or before.endswith("men"))
        and is_capitalised(line.word(at + 1))
        and at - first < 4
    ):
        return at + 1
    if word in PARTICLES:
        return past_particles(line, at)
    if word in {"of", "for"} or (word == "on" and before in _ON | DOCUMENT_HEADS | ALLIANCE_HEADS):
        return _past_of(line, first, at)
    return _past_link(line, first, at)


def _past_link(line: Line, first: int, at: int) -> int:
    """Past what joins one more field or an aim to a name, or ``at`` itself."""
    word = line.word(at)
    if word == ",":
        return past_comma(line, first, at)
    if word == "in":
        return _past_region(line, first, at)
    if word == "to":
        return _past_infinitive(line, at) if line.word(at - 1) in _TO_DO else at
    return past_and(line, first, at) if word == "and" else at


def _past_infinitive(line: Line, at: int) -> int:
    """“Committee to Monitor the Ostrel Truce”, “Convention to Combat Drought”."""
    if not is_capitalised(line.word(at + 1)):
        return at
    has_article = line.word(at + 2) == "the" and is_capitalised(line.word(at + 3))
    return at + 4 if has_article else at + 2


def _past_region(line: Line, first: int, at: int) -> int:
    """Past the region for which a treaty is made: “Treaty on Free Passage in the Ostrel Basin”; or ``at`` itself."""
    if line.word(first) not in DOCUMENT_HEADS or line.word(first + 1) not in {"of", "on"} or line.word(at + 1) != "the":
        return at
    end = at + 2
    while is_capitalised(line.word(end)) and line.word(end) not in _REGIONS:
        end += 1
    return end + 1 if end > at + 2 and line.word(end) in _REGIONS else at


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isupper()


def _past_of(line: Line, first: int, at: int) -> int:
    """“Ministry of Foreign Affairs”, “University of the West”, “Council for Trade”."""
    known = match(line, first)
    is_whole = known is not None and known.length == at - first and known.known.sort in BODIES
    following = match(line, at + 1) if line.word(at) == "on" else None
    is_complete = (is_whole and line.word(at) != "of") or (
        following is not None and following.known.sort is Sort.COUNTRY
    )
    if is_complete or not ({line.word(first), line.word(at - 1)} & _OPENERS_WITH_OF or line.word(at) == "on"):
        return at
    end = at + 2 if line.word(at + 1) == "the" else at + 1
    return end + 1 if is_capitalised(line.word(end)) else at
