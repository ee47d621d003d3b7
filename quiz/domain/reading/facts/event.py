"""Propose events: the clause that a date dates, and undated acts between states and bodies, as statements."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.facts import FactKind, Mode
from quiz.domain.messages import Message, joined, message
from quiz.domain.reading.annotations import Confidence, DateSort, FoundDate, Passage, Proposal, Saying
from quiz.domain.reading.clauses.words import PREPOSITIONS, listed
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.statements.acts import is_act, is_definite
from quiz.domain.reading.statements.adverbials import adverbial
from quiz.domain.reading.statements.asides import lasting
from quiz.domain.reading.statements.dating import When, whens
from quiz.domain.reading.statements.doubts import confidence, doubts, doubts_about_time
from quiz.domain.reading.statements.gapping import dates_a_gap
from quiz.domain.reading.statements.lines import Attribution, Line, lines
from quiz.domain.reading.statements.no_times import is_no_time
from quiz.domain.reading.statements.tellings import Telling, aside_telling, telling
from quiz.domain.reading.statements.told import is_hedge_lost, told_by
from quiz.domain.reading.statements.worth import is_worth_asking

_CREDIT = re.compile(
    r"^(?:©|FILE PHOTO|Photo|Image)\b|^©|\s*\((?:File|Photo|Image|Picture|AP|AFP|Reuters|EPA|Getty)\b[^()\n]*\)$", re.M
)
_PLAIN_SAYING = listed("put estimate reckon say tell add note state report write explain argue claim believe")
_ANNOUNCING = listed("announce confirm declare reveal disclose insist stress")


def propose(passage: Passage) -> Iterator[Proposal]:
    """The events that the text tells, in its order."""
    cast = Cast(passage)
    for line in lines(passage):
        if _is_caption(line):
            continue
        for date in line.dates:
            yield from _put_in(line, cast, date)
        found = _without_echoes(line, _of_the_clause(line, list(whens(line))))
        for when in (when for when in found if _dates_an_event(line, when)):
            yield from _dated(line, cast, when)
        for index in range(len(line.clauses)):
            if all(when.clause != index for when in found):
                yield from _undated(line, cast, index)


def _is_caption(line: Line) -> bool:
    """Whether it tells what a picture shows: “Ada Berg speaks in Lima on 3 May 2019. (File/AFP)”."""
    text, sentence = line.passage.text, line.sentence
    return _CREDIT.search(sentence.text) is not None or _CREDIT.match(text, sentence.end) is not None


def _without_echoes(line: Line, found: list[When]) -> list[When]:
    """The dates but those that only say again when it was: “three years ago, in May 2021”."""
    dated = {when.clause for when in found if when.date.sort is DateSort.CALENDAR and not when.is_shared}
    return [
        when
        for when in found
        if when.date.stated or when.clause not in dated or dates_a_gap(line, line.clauses[when.clause], when)
    ]


def _of_the_clause(line: Line, found: list[When]) -> list[When]:
    """The dates but those in brackets beside another: “in May 2005, after the storm (5 January 2004)”."""
    dated = {when.clause for when in found if not _is_in_brackets(line, when)}
    return [when for when in found if when.clause not in dated or not _is_in_brackets(line, when)]


def _is_in_brackets(line: Line, when: When) -> bool:
    return line.small(when.first - 1) == "(" and line.small(when.last) == ")"


def _is_said(line: Line, index: int) -> bool:
    """Whether the clause only tells that somebody said something, which is a claim: “Ada Berg said on Monday that …”."""
    return line.clauses[index].verb.lemma in _PLAIN_SAYING and any(
        one.speaker is not None for one in _said_with(line, index)
    )


def _is_said_behind(line: Line, when: When) -> bool:
    """Whether what was announced stands in front, so that the claim tells all of it: “It will sail, Norland announced on Monday”."""
    verb = line.clauses[when.clause].verb
    if verb.lemma not in _ANNOUNCING | _PLAIN_SAYING or verb.passive:
        return False
    start, _ = line.span(verb.first, verb.last)
    is_content_before = line.small(line.clauses[when.clause].first - 1) in {",", "”", '"'} and when.clause > 0
    has_none = is_content_before and line.small(verb.last) in PREPOSITIONS and when.first != verb.last
    return has_none or any(one.end <= start for one in _said_with(line, when.clause))


def _is_told_as_claim(line: Line, when: When) -> bool:
    """Whether a claim tells the same, with its day: “Norland announced on Monday that it would leave”."""
    is_announcing = line.clauses[when.clause].verb.lemma in _ANNOUNCING | _PLAIN_SAYING
    said = (one.speaker is not None for one in _said_with(line, when.clause))
    return is_announcing and not _is_stated(when) and any(said)


def _is_stated(when: When) -> bool:
    """Whether the text gives more of the date than its distance from the story’s own day."""
    return any(character.isdigit() for character in when.date.stated)


def _is_quoted(line: Line, index: int) -> bool:
    """Whether the clause is part of somebody’s own words, which a claim gives."""
    start, end = line.span(line.clauses[index].first, line.clauses[index].verb.last)
    return any(quoted.start <= start and end <= quoted.end for quoted in line.quotations)


def _said_with(line: Line, index: int) -> Iterator[Saying]:
    """The sayings of which the verb of that clause says that they are said."""
    start, end = line.span(line.clauses[index].verb.first, line.clauses[index].verb.last)
    for one in line.sayings:
        if one.cue[0] < end and start < one.cue[1] and one.sentence == line.sentence.index:
            yield one


def _dates_an_event(line: Line, when: When) -> bool:
    is_of_a_quote = _is_quoted(line, when.clause) and not _is_stated(when)
    if is_of_a_quote or is_no_time(line, when) or _is_said_behind(line, when) or _is_told_as_claim(line, when):
        return False
    return _is_known(when) or not _is_said(line, when.clause)


def _is_known(when: When) -> bool:
    return bool(when.date.edtf or when.date.stated)


def _dated(line: Line, cast: Cast, when: When) -> Iterator[Proposal]:
    found = told_by(line, cast, when.clause, when)
    if found is not None and is_worth_asking(found[0].what):
        told, said, source = found
        reasons = [*doubts(line, told, when.clause), *source, *doubts_about_time(line, when)]
        sureness = confidence(reasons) if _is_known(when) else Confidence.LOW
        why = message("The date “{date}” stands in this clause.", date=when.date.text)
        yield _proposal(line, told, when, said, sureness, joined(why, *reasons))


def _put_in(line: Line, cast: Cast, date: FoundDate) -> Iterator[Proposal]:
    """What stands between commas, with a “since” but without a verb: “Ada Berg, in office since May 2019, …”."""
    aside, place = lasting(line, date), adverbial(line, date)
    said = line.attribution(aside.first, aside.last) if aside else None
    if aside is None or place is None or said is None:
        return
    when = When(date, line.clauses.index(aside.clause), *place)
    told = aside_telling(line, cast, aside, when)
    if told is not None:
        why = message("The date “{date}” stands in words that are put in; their verb was added.", date=date.text)
        yield _proposal(line, told, when, said, confidence([why, *told.read]), joined(why, *told.read))


def _undated(line: Line, cast: Cast, index: int) -> Iterator[Proposal]:
    clause = line.clauses[index]
    told = telling(line, cast, index)
    said = line.attribution(clause.verb.first, clause.verb.last)
    if told is None or said is None or not is_act(line, clause, told) or is_hedge_lost(line, told, index):
        return
    is_perfect = bool({"has", "have"}.intersection(clause.verb.auxiliaries))
    if _is_quoted(line, index) or (said[0] is not Mode.STORY and is_perfect and not is_definite(clause)):
        return  # a claim tells it
    reasons = list(doubts(line, told, index))
    sureness = Confidence.MEDIUM if is_definite(clause) and not reasons else Confidence.LOW
    words = line.text(clause.verb.first, clause.verb.last)
    why = message("“{words}” tells an act of an actor that is named; no date stands beside it.", words=words)
    yield _proposal(line, told, None, said, sureness, joined(why, *reasons))


def _proposal(
    line: Line, told: Telling, when: When | None, said: Attribution, sureness: Confidence, why: Message
) -> Proposal:
    first = min(told.first, when.first) if when else told.first
    last = max(told.last, when.last) if when else told.last
    start, end = line.span(first, last)
    date = when.date if when and _is_known(when) else None
    slots = _slots(told)
    return Proposal(FactKind.EVENT, told.statement, start, end, line.sentence.index, sureness, why, slots, date, *said)


def _slots(told: Telling) -> dict[str, int | str]:
    slots: dict[str, int | str] = {"what": told.what}
    if told.actor is not None:
        slots["actor"] = told.actor
    if told.target is not None:
        slots["target"] = told.target
    return slots
