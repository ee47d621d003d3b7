"""How far a clause reaches: with what its verb takes along (“that …”, “of failing …”), without what merely follows."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.reading.clauses import Clause, Tense
from quiz.domain.reading.clauses.words import PREPOSITIONS, is_adverb
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.participles import is_participle

_CONTENT = frozenset(["that", "whether", "what", "how", "why", "who", "whom", "which", "whose", "where", "than"])
_CONDITIONS = frozenset(["if", "unless", "until", "provided"])
_LIMITS = frozenset(["while", "when", "before", "after", "because", "as", "since"])
_OPEN_TENSES = frozenset([Tense.FUTURE, Tense.MODAL])
_TIMES = frozenset(
    ["hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "minutes", "time"]
)
_MARKS_IN_PAIRS = (("“", "”"), ("«", "»"))
_LONGEST_QUOTE = 30
_LONGEST_NAME = 6
_LONGEST_NOUN = 7
_LONGEST_TIME = 6
_RELATIVES = frozenset(["which", "who", "whose", "where"])
_MARKS = frozenset(",;:–—()")


def reach(line: Line, index: int) -> int:
    """The place after the last token that the clause of that index cannot do without."""
    end = line.clauses[index].last
    for following in dependents(line, index):
        end = max(end, line.clauses[following].last)
    end = _without_terms(line, index, _before_next(line, index, end))
    return _with_list(line, _without_loose_end(line, index, min(end, _said_until(line, index))))


def _with_list(line: Line, end: int) -> int:
    """The place after the names that a list goes on with, of which the grammar made a subject: “by Norland, | Ostia and Peru”."""
    last = end - (line.small(end - 1) == ",")
    while line.small(last) in {",", "and"} and _ends_a_name(line, last):
        following = last + 1
        named = [
            one
            for one in line.mentions(following, min(following + _LONGEST_NAME, len(line.words)))
            if one.start == line.words[following].start
        ]
        if not named or (line.small(last) == "and" and last <= end):
            break
        is_last, last = line.small(last) == "and", line.place_of(named[0].end)
        if is_last:
            return last if line.grammar.verb_at(last) is None else end
    return end


def _ends_a_name(line: Line, place: int) -> bool:
    named = line.mentions(max(0, place - _LONGEST_NAME), place)
    return bool(named) and named[-1].end == line.words[place - 1].end


def _before_next(line: Line, index: int, end: int) -> int:
    """The place before a clause whose verb lies outside: “… | after a drone loaded with explosives crossed”."""
    verb = line.clauses[index].verb
    for clause in line.clauses[index + 1 :]:
        if clause.has_own_subject and verb.last < clause.first < end <= clause.verb.first:
            return max(verb.last, _opening(line, clause))
    return end


def _without_terms(line: Line, index: int, end: int) -> int:
    """The place before “; …” or “, under which …”, which tell of something else."""
    for place in range(line.clauses[index].verb.last, end):
        if line.small(place) == ";":
            return place
        if (
            line.small(place) == ","
            and line.small(place + 1) in PREPOSITIONS
            and line.small(place + 2) in {"which", "whom"}
        ):
            return place
        if line.small(place) == "," and _is_gapped(line, place + 1):
            return place
    return end


def _is_gapped(line: Line, place: int) -> bool:
    """Whether a name stands there whose verb is left out: “Norland joined in 2018, | Ostia – a year later”."""
    named = line.mentions(place, place + 1)
    return bool(named) and line.small(line.place_of(named[0].end)) in {"–", "—"} and line.small(place - 2).isdigit()


def _said_until(line: Line, index: int) -> int:
    """The place where ends what a named speaker says, if the clause is part of it."""
    verb = line.clauses[index].verb
    saying = line.saying(verb.first, verb.last)
    return line.place_of(saying.end) if saying and saying.speaker is not None else len(line.words)


def binds(line: Line, index: int) -> bool:
    """Whether a condition follows that must not be left out."""
    openers = {line.clauses[following].opener for following in dependents(line, index)}
    return bool(openers & (_CONDITIONS | _LIMITS))


def with_closing_mark(line: Line, first: int, last: int) -> int:
    """The place after the quotation mark that closes what opened among those tokens, or ``last`` where nothing is open."""
    quoted = [line.small(place) for place in range(first, last)]
    for opening, closing in _MARKS_IN_PAIRS:
        if quoted.count(opening) > quoted.count(closing):
            further = range(last, min(last + _LONGEST_QUOTE, len(line.words)))
            return next((place + 1 for place in further if line.small(place) == closing), last)
    return last


def _without_loose_end(line: Line, index: int, end: int) -> int:
    """The place without what only opens another clause: “, a day | after …”, “, a group which | Norland founded”."""
    first = line.clauses[index].verb.last
    begun = [clause.verb.first for clause in line.clauses[index:]]
    relative = next((at for at in range(first, end) if _opens_nothing(line, at, end, begun)), None)
    if relative is not None:
        comma = [at for at in range(max(first, relative - 6), relative) if line.small(at) == ","]
        end = comma[-1] if comma else relative
    end = without_noun_of(line, first, end)
    return _without_time(line, first, end)


def _without_time(line: Line, first: int, end: int) -> int:
    """The place before a stretch of time that only counts from another deed: “on 1 July|, nearly 20 years | after it came”."""
    if line.small(end - 1) not in _TIMES:
        return end
    commas = (place for place in range(end - 2, max(first, end - _LONGEST_TIME), -1) if line.small(place) == ",")
    comma = next(commas, None)
    if comma is None or any(line.small(place) in PREPOSITIONS for place in range(comma + 1, end)):
        return end
    return comma


def without_noun_of(line: Line, first: int, end: int) -> int:
    """The place before a noun that sums the clause up, whose relative or participle lies outside: “ruled so|, a decision | that Ostia rejects”."""
    is_told_of = any(each.verb.first == end and is_participle(line, each) for each in line.clauses)
    if line.small(end) not in _RELATIVES | {"that"} and not is_told_of:
        return end
    commas = (
        place
        for place in range(end - 2, max(first, end - _LONGEST_NOUN), -1)
        if line.small(place) in {",", "–", "—", "-"}
    )
    comma = next(commas, None)
    return comma if comma is not None and line.small(comma + 1) in {"a", "an"} else end


def _opens_nothing(line: Line, place: int, end: int, verbs: list[int]) -> bool:
    """Whether a relative stands there whose verb lies outside."""
    return line.small(place) in _RELATIVES and not any(place < verb < end for verb in verbs)


def dependents(line: Line, index: int) -> Iterator[int]:
    """The indexes of the clauses that go on what that clause says: its content, its gerunds, its conditions."""
    for following in range(index + 1, len(line.clauses)):
        if not goes_on(line, following) or (following == index + 1 and ends_a_relative(line, following)):
            return
        yield following


def ends_a_relative(line: Line, index: int) -> bool:
    """Whether the clause is that of the noun which the relative before it tells of: “talks that began in 1997 | ended”."""
    before, clause = line.clauses[index - 1], line.clauses[index]
    is_relative = before.opener in {"that", "who", "which"} and not before.has_own_subject
    is_relative |= is_participle(line, before) and not clause.has_own_subject
    return is_relative and clause.verb.is_finite and not clause.has_own_subject and not clause.opener


def goes_on(line: Line, index: int) -> bool:
    """Whether the clause goes on what the one before it says, no mark between them."""
    clause = line.clauses[index]
    opener = _opening(line, clause)
    if line.small(opener - 1) in _MARKS or opener <= line.clauses[index - 1].verb.first:
        return False
    if clause.opener in _CONTENT:
        return True
    before = line.clauses[index - 1].verb
    if clause.opener in _CONDITIONS or (clause.opener in _LIMITS and before.tense in _OPEN_TENSES):
        return True
    if clause.subject is None and line.small(clause.first - 1) == "there":
        return line.small(clause.first - 2) in _CONTENT
    if not clause.verb.is_finite:
        return clause.opener != "and" or before.shape is clause.verb.shape
    begin = clause.first
    while is_adverb(line.small(begin - 1)):
        begin -= 1
    return clause.opener == "" and line.clauses[index - 1].last >= begin


def _opening(line: Line, clause: Clause) -> int:
    """The place of the clause’s opener, or of its first token where it has none."""
    place = clause.first
    while place and clause.opener and place > clause.first - 4 and line.small(place) != clause.opener:
        place -= 1
    return place if line.small(place) == clause.opener or not clause.opener else clause.first
