"""The words for when something was, with their preposition: “in September 2022”, “for much of the 1990s”, “last year”."""

from __future__ import annotations

from quiz.domain.reading.annotations import DateSort, FoundDate
from quiz.domain.reading.clauses.words import (
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    is_adverb,
    is_word,
    listed,
)
from quiz.domain.reading.statements.lines import Line

_AT = listed("on in at by before after since during until till from throughout through within as over for")
_LONGEST_PLACE = 5
_MEASURES = listed("day days week weeks month months year years hours shortly just")
_OPENING_A_DATE = frozenset(["also", "again", "only", "just", "already", "once", "late", "early", "back", "later"])
_PARTS = frozenset(
    [
        *("night", "morning", "evening", "afternoon", "day", "week", "month", "end", "start", "beginning", "middle"),
        *("spring", "summer", "autumn", "winter", "course", "rest", "eve", "hours", "first", "half", "quarter"),
        *("much", "most", "part", "all", "bulk", "better", "best", "greater", "large", "turn", "close", "height"),
    ]
)
_AMOUNTS = frozenset(["much", "most", "part", "all", "bulk"])
_STAND_FOR_A_NOUN = listed(
    "one two three four five six seven eight nine ten both all some many most several few more that those these"
)
_DOCUMENTS = listed(
    "letter statement note decree communique communiqué memo memorandum e-mail email message telegram cable dispatch report order resolution ruling circular address speech declaration"
)
_RELEASING = listed(
    "dated of from on issued released published sent signed made posted written delivered broadcast seen leaked"
)
_ARTICLES = frozenset(["a", "an", "the", "its", "his", "her", "their", "one", "another"])
_LONGEST_RELEASE = 4
_LONGEST_ADDRESS = 10
_WITHIN_A_DATE = frozenset(["later", "earlier", "only", "just", "early", "late"])
_TITLED = listed("treaty convention act accord agreement protocol charter pact law code declaration")
_PARTICLES = frozenset(["in", "on", "over"])
_COUNTED_ON = frozenset(["later", "earlier", "ago", "after", "before"])
_DIGITS_OF_A_YEAR = 4
_BOUNDS = ("pre-", "pre–", "post-", "post–")  # “the post-2014 order” is not of 2014
_NO_ADVERBIAL = (DETERMINERS - {"that", "more"}) | PREPOSITIONS | frozenset(["than", "’s", "'s", "s"])
_IS_NO_NOUN = PREPOSITIONS | SUBORDINATORS | CONJUNCTIONS | DETERMINERS | PRONOUNS


def adverbial(line: Line, found: FoundDate) -> tuple[int, int] | None:
    """The tokens of the date with its preposition where it tells when, None where it is part of a name or noun."""
    first, last = line.place_of(found.start), line.place_of(found.end)
    if found.text.lower().startswith(_BOUNDS) or _is_of_a_name(line, first, last) or _is_added(line, first):
        return None
    if line.small(last) == "as" and line.grammar.verb_at(first - 1) is not None:
        return None  # “set Friday as the deadline”
    last = _with_another(line, last)
    first = _with_weather(line, first) - (line.small(first - 1) == "both")
    has_article = line.small(first - 1) == "the" and found.sort is DateSort.CALENDAR
    first = _with_part(line, first - (line.small(first - 1) == "the"))
    if _is_no_time(line, first, last) or (has_article and _is_of_a_noun(line, found, last)):
        return None
    source = of_a_document(line, found)
    if source is not None:
        return source
    if line.small(first - 1) in {"before", "after"} and line.small(first - 2) in _MEASURES:
        return None
    at = _preposition(line, first, last)
    if at is not None:
        return at, last
    if line.small(first) in _AMOUNTS or [line.small(first), line.small(first + 1)] == ["the", "years"]:
        return None  # “spent most of 2023 in dock”
    is_free = (
        line.small(first - 1) not in _NO_ADVERBIAL or _is_behind_particle(line, first) or _is_behind_number(line, first)
    )
    is_bare = not has_article and is_free and not _before_a_noun(line, last)
    return (_with_adverbs(line, first), last) if is_bare else None


def _is_behind_particle(line: Line, first: int) -> bool:
    """Whether the word before the date only goes with the verb: “pulled out | four years ago”."""
    return line.small(first - 1) in {"in", "on", "out", "up", "off", "down", "over"} and bool(
        line.grammar.verb_at(first - 2)
    )


def of_a_document(line: Line, found: FoundDate) -> tuple[int, int] | None:
    """“in a letter dated 4 January”, “in a statement issued on Tuesday”, “a note of 9 June, in which”; else None."""
    first, last = line.place_of(found.start), line.place_of(found.end)
    noun = at = _document_of(line, first)
    if at is None or noun is None:
        return None
    while at and noun - at < _LONGEST_RELEASE and line.small(at) not in _ARTICLES:
        at -= 1
    if line.small(at - 1) in {"in", "by", "with"}:
        return at - 1, last
    comma = last + (line.small(last) == ",")
    is_opening = line.small(comma) in {"in", "by", "with"} and line.small(comma + 1) == "which"
    return (at, last) if is_opening and line.small(at) in _ARTICLES else None


def _preposition(line: Line, first: int, last: int) -> int | None:
    """Where the preposition of the date begins, with the adverbs before it: “as of 1 May”, “for later today”."""
    if line.small(first - 1) in {"of", "from"} and line.small(first - 2) == "as":
        return first - 2
    at = first - 1
    while line.small(at) in _WITHIN_A_DATE:
        at -= 1
    is_before = line.small(at) in _AT and not _is_with_particle(line, first, last)
    return _with_adverbs(line, at) if is_before else None


def is_in_a_document(line: Line, found: FoundDate) -> bool:
    """Whether the date only tells of when a letter or the like is."""
    return _document_of(line, line.place_of(found.start)) is not None


def _document_of(line: Line, first: int) -> int | None:
    """The place of the document that the date beginning there dates."""
    at = first
    while at and first - at < _LONGEST_RELEASE and (line.small(at - 1) in _RELEASING or is_adverb(line.small(at - 1))):
        at -= 1
    is_released = any(line.small(place) not in {"on", "from"} for place in range(at, first))
    return _document_before(line, at) if is_released else None


def _document_before(line: Line, end: int) -> int | None:
    """The place of the “letter” in “a letter | to the bank”, which ends there."""
    for place in range(end - 1, max(-1, end - _LONGEST_ADDRESS), -1):
        if line.small(place) in _DOCUMENTS:
            return place if place == end - 1 or line.small(place + 1) in {"to", "by", "from"} else None
        if line.grammar.verb_at(place) is not None or not (
            is_word(line.words[place]) or line.small(place) in {"’s", "'s", "."}
        ):
            return None
    return None


def _is_with_particle(line: Line, first: int, last: int) -> bool:
    """Whether the word before the date goes with the verb since no preposition takes such a date: “came in | two years later”."""
    is_counted = line.small(first - 1) in _PARTICLES and line.small(last - 1) in _COUNTED_ON
    return is_counted and line.grammar.verb_at(first - 2) is not None


def _is_behind_number(line: Line, first: int) -> bool:
    """Whether the number before a date that has its own article stands for a noun: “took one | the following year”."""
    return line.small(first) in {"the", "this", "that", "last", "next"} and line.small(first - 1) in _STAND_FOR_A_NOUN


def _is_of_a_name(line: Line, first: int, last: int) -> bool:
    """Whether it is the year that a title ends in: “the Eastern Rivers Treaty, 1996”."""
    year = line.small(first)
    is_year = last == first + 1 and year.isdigit() and len(year) == _DIGITS_OF_A_YEAR and line.small(first - 1) == ","
    return is_year and first > 1 and line.words[first - 2].is_capitalised and line.small(first - 2) in _TITLED


def _is_added(line: Line, first: int) -> bool:
    """Whether “and” adds the date to another, whose words then hold both: “in 2016 and | 2017”."""
    return line.small(first - 1) == "and" and any(found.end == line.words[first - 2].end for found in line.dates)


def _with_another(line: Line, last: int) -> int:
    """Where “in 2016 and 2017” ends."""
    if line.small(last) != "and" or last + 1 >= len(line.words):
        return last
    start = line.words[last + 1].start
    added = (found for found in line.dates if found.start == start and found.sort is DateSort.CALENDAR)
    return next((line.place_of(found.end) for found in added), last)


def _with_weather(line: Line, first: int) -> int:
    """Where “a grey December morning in 1994” begins, or the date itself."""
    if line.small(first + 1) not in _PARTS:
        return first
    begins = (place for place in range(first - 1, max(-1, first - 4), -1) if line.small(place) in {"a", "an", "one"})
    return next(begins, first)


def _with_part(line: Line, first: int) -> int:
    """Where “the night of 3 May” begins, or the date itself."""
    if line.small(first - 1) in {"year", "years"}:
        first -= 1 + (line.small(first - 2) == "the")
    if line.small(first - 1) != "of" or line.small(first - 2) not in _PARTS:
        return first
    first -= 2
    while first and line.small(first - 1) not in _AT and line.small(first - 1) in {*_PARTS, *DETERMINERS, "late"}:
        first -= 1
    return first


def _is_no_time(line: Line, first: int, last: int) -> bool:
    """Whether the date is part of a compound, of a dateline or of “for the first time since 1991”."""
    before = line.small(first - 1)
    is_compound = before == "-" or line.small(last) in {"’s", "'s", "-", "’"}
    return is_compound or _is_dateline(line, first) or (before == "since" and line.small(first - 2) == "time")


def _is_dateline(line: Line, first: int) -> bool:
    """Whether the date stands behind the place where the story was written: “GENEVA, 3 May (Reuters) –”."""
    before = line.words[: first - 1]
    is_place = 0 < len(before) <= _LONGEST_PLACE and any(
        word.text.isupper() and len(word.text) > 2 for word in before[:1]
    )
    return line.small(first - 1) == "," and is_place


def _with_adverbs(line: Line, first: int) -> int:
    while line.small(first - 1) in _OPENING_A_DATE and not _comes_back(line, first - 1):
        first -= 1
    return first


def _comes_back(line: Line, place: int) -> bool:
    """Whether the word goes with the verb before it: “came back | in May”."""
    return line.small(place) == "back" and line.grammar.verb_at(place - 1) is not None


def _is_of_a_noun(line: Line, found: FoundDate, last: int) -> bool:
    """Whether the date behind “the” is part of what a thing is called: “the 12 June statement”, “the 2015 Paris accord”."""
    is_year = found.text.isdigit() and last < len(line.words) and is_word(line.words[last])
    return is_year or _before_a_noun(line, last + (line.small(last) == ","))


def _before_a_noun(line: Line, place: int) -> bool:
    """Whether a noun follows that the date may belong to: “12 June statement”."""
    if place >= len(line.words) or not is_word(line.words[place]) or line.words[place].is_capitalised:
        return False
    word = line.small(place)
    return word not in _IS_NO_NOUN and not is_adverb(word) and line.grammar.verb_at(place) is None
