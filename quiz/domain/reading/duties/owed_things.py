"""What became of the very things that are owed: “just one has arrived”, “no ship was sent”, “half of that was handed over”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.facts import Kept
from quiz.domain.reading.clauses import Tense
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.bearing import addressed, members, span_of, spoken_for
from quiz.domain.reading.duties.contact_clauses import is_contact_clause
from quiz.domain.reading.duties.debtors import Who
from quiz.domain.reading.duties.deed_meaning import Meaning
from quiz.domain.reading.duties.deeds import UNTOLD, Deed, Sort
from quiz.domain.reading.duties.masking import PARTIES, PEOPLE, pattern
from quiz.domain.reading.duties.verb_deeds import deed_of, undone
from quiz.domain.reading.duties.verb_meanings import meanings
from quiz.domain.reading.duties.verb_phrases import spelled

_NUMBER = (
    r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|a (?:dozen|handful|few|third|quarter"
    r"|fifth|tenth|fraction)|half|most|some|part|several|few|many)"
)
_ONLY = r"(?:(?:only|just|barely|merely|scarcely|fewer than|less than|no more than|a mere) )"
PARTIAL = re.compile(
    rf"(?P<who>(?:(?P<only>{_ONLY})|(?:about|almost|nearly|at least|over|more than) )?"
    rf"(?:(?P<none>none|not (?:a single )?one|nothing|neither)|(?P<some>{_NUMBER})|the (?:rest|remainder|others?|first|second|last))"
    r"(?P<of> of (?:that|it|them|these|those|this|what [a-z ]{3,40}?))?)\s*\Z",
    re.IGNORECASE,
)
"""Words that stand for some of what was told of right before."""
_BREAK = re.compile(
    r"(?:\A|[,;:–—“\"] ?|\b(?:but|and|yet|that|because|although|while|so far|then) |\ue004\ue00f*,? )\Z"
)
_LITTLE = re.compile(
    rf"{_ONLY}|(?:no|none|nothing|not|neither|hardly any|few|little) |(?:none|nothing|neither)\Z", re.IGNORECASE
)
_IN_PART = re.compile(rf"(?:(?:about|almost|nearly|at least|over|more than) )?{_NUMBER}(?: of|\Z)", re.IGNORECASE)
_ONLY_BEFORE = re.compile(rf"(?:\A|[ ,;]){_ONLY}\Z", re.IGNORECASE)
_FROM = pattern(r"\A[^.;,]{0,60}? (?:from|by) (?P<who><parties>|<person>)")
_LATE = re.compile(r"[^.;,]{0,60}?\b(?:late|too late|overdue|behind schedule)\b")
_PROMISED = re.compile(r" (?:promised|pledged|owed|due|agreed) (?:by|to|under|from|in)\b")
_OWN_SHARE = pattern(
    r"\A(?P<who><party>)['’]s? (?:[a-z-]+ ){0,3}?(?:contributions?|share|dues|fees?|payments?|instal?lments?|tranches?|debts?|arrears|quota|subscription|bills?|levy|contingent)\b"
)
"""“Norland’s contribution was paid”: it is Norland that pays it."""
_WHOSE = re.compile(r"\A.*?['’]s? ")
_STANDS_FOR = " troops"
_REACH = 130


def owed_things(act: Act) -> Iterator[Deed]:
    """What the clause says that became of something, by whoever is named, else by whoever owes it as told before."""
    span = _thing(act)
    if span is None or not (act.is_told or act.passive) or act.clause.verb.tense in {Tense.FUTURE, Tense.MODAL}:
        return
    words = act.line.plain(*span)
    is_partial = PARTIAL.fullmatch(words) is not None
    is_owed = is_partial or _PROMISED.search(words) is not None
    for meaning in meanings(
        act.lemma, act.rest, _STANDS_FOR if is_owed else f" {_as_inside(act, span)}", passive=act.passive
    ):
        if meaning.sort in {Sort.KEEPING, Sort.FAILURE} and (act.passive or meaning.of is not None):
            yield from _became(act, meaning, span, is_partial=is_partial)
            return


def _as_inside(act: Act, span: tuple[int, int]) -> str:
    """The words for the thing as they read inside a sentence."""
    words = act.line.masked[slice(*span)]
    return words if act.line.is_name(span[0]) else words[:1].lower() + words[1:]


def _thing(act: Act) -> tuple[int, int] | None:
    """Where the words for the thing stand: none of them names an actor who could do it."""
    found = PARTIAL.search(act.line.masked, max(0, act.verb[0] - _REACH), act.verb[0])
    if found and _BREAK.search(act.line.masked[: found.start("who")]):
        return found.span("who")
    span = span_of(act)
    if span is None or (act.line.masked[span[0]] in PARTIES + PEOPLE and not _is_own(act, span)):
        return None
    only = _ONLY_BEFORE.search(act.line.masked[: span[0]])
    start = only.start() + (not act.line.masked[only.start()].isalnum()) if only else span[0]
    return start, span[1]


def _became(act: Act, meaning: Meaning, span: tuple[int, int], *, is_partial: bool) -> Iterator[Deed]:
    words = act.line.plain(*span)
    is_none = act.negated or _LITTLE.match(words) is not None or _LATE.match(act.rest) is not None
    told = undone(meaning) if is_none and meaning.sort is Sort.KEEPING else meaning
    if told.sort is Sort.KEEPING and _IN_PART.match(words):
        told = replace(told, kept=Kept.UNKNOWN)
    named = _named(act, span)
    if told.sort is Sort.KEEPING and not (named or is_partial or act.passive):
        return  # “the water came up to the wall”
    owing = named or (spoken_for(act) if told.sort is Sort.KEEPING else []) or members(act)
    thing = words if is_partial else spelled(act.line, *span, None)
    thing = thing[:1].lower() + thing[1:] if span[0] == 0 and not act.line.is_name(0) else thing
    for who in owing if thing else []:
        subject = Who(who.actor, thing, sure=False, is_group=who.is_group)
        owed = _WHOSE.sub("its ", thing) if _is_own(act, span) else _LITTLE.sub("", thing)
        base = f"{act.base if act.passive else 'provide'} {owed}"
        duty = f"not {base}" if told.sort is Sort.FAILURE and not is_none else base
        deed = deed_of(act, replace(told, loose=True), who, subject, duty)
        is_vague = not (named or act.passive or is_none or is_partial)
        told_duty = UNTOLD if is_vague else deed.duty
        yield replace(deed, duty=told_duty, start=min(deed.start, span[0]), unnamed=not named)


def _is_own(act: Act, span: tuple[int, int]) -> bool:
    return _OWN_SHARE.match(act.line.masked[slice(*span)]) is not None


def _named(act: Act, span: tuple[int, int]) -> list[Who]:
    """Whoever is told to have sent it, or not: “no money from Ostia”, “was delivered by Ostia”, “the coal Ostia owed”."""
    clause = Act(act.line, act.before) if act.before else None
    if clause is not None and span[0] < clause.verb[0] < span[1] and is_contact_clause(clause) and clause.subjects:
        return clause.subjects
    own = _OWN_SHARE.match(act.line.masked[slice(*span)])
    if own:
        return addressed(act, span[0] + own.start("who"), span[0] + own.end("who"))
    for start, end in (span, (act.verb[1], len(act.line.masked))):
        found = _FROM.match(act.line.masked[start:end])
        if found:
            return addressed(act, start + found.start("who"), start + found.end("who"))
    return []
