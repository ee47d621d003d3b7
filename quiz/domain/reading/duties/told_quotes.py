"""Duties in the very words of a speaker whose “we”, “they” or “you” no statement can replace: they stay in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.facts import Kept
from quiz.domain.reading.clauses import Tense
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.bearing import members
from quiz.domain.reading.duties.contact_clauses import is_contact_clause
from quiz.domain.reading.duties.debtors import Who
from quiz.domain.reading.duties.deed_meaning import Meaning
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.masking import LONGEST, PARTIES, PEOPLE, Line
from quiz.domain.reading.duties.sentence_acts import acts
from quiz.domain.reading.duties.verb_meanings import meanings
from quiz.domain.reading.duties.verb_phrases import spelled

_OWN = re.compile(r"(?:we|i|our [a-z]+)\Z", re.IGNORECASE)
_OTHERS = re.compile(r"(?:they|you|he|she|it|others|nobody|no one|somebody)\Z", re.IGNORECASE)
_WRONG = {Kept.YES: Kept.NO, Kept.NO: Kept.YES}


def told_quotes(line: Line) -> Iterator[Deed]:
    """What a quoted clause with a pronoun for its subject tells of a duty."""
    for act in acts(line):
        saying, span = line.saying(*act.verb), act.subject_span
        words = line.plain(*span) if span else ""
        is_told = act.is_carrying and not act.is_in_condition and act.clause.verb.tense is not Tense.MODAL
        if saying is None or saying.speaker is None or not is_told or span is None or not _is_quoted(line, span[0]):
            continue
        if is_contact_clause(act):
            continue  # “the ammunition we promised”
        every = meanings(act.lemma, act.rest, f" {words}", passive=act.passive)
        fitting = [each for each in every if not (act.negated and each.sort is Sort.REQUEST)]
        debtor = _debtor(act, saying.speaker, words) if fitting else None
        if debtor is not None:
            yield _quoted(act, saying.speaker, debtor, fitting[0], span[0])
            return


def _is_quoted(line: Line, place: int) -> bool:
    before = line.sentence.start + place
    return any(one.start <= before < one.end for one in line.cast.passage.quotations)


def _debtor(act: Act, speaker: int, words: str) -> Who | None:
    """The speaker’s side for “we”; for “they” the one other party that is named nearby, else some member."""
    cast = act.line.cast
    own = cast.bound(speaker) if cast.bound(speaker) is not None else speaker
    if _OWN.match(words) and own is not None:
        return Who(own, cast.names[own], sure=False)
    if not _OTHERS.match(words):
        return None
    for line, end in ((act.line, act.verb[0]), (act.line.before, LONGEST)):
        named = (
            {cast.bound(actor) for actor in line.named_between(0, end, PARTIES + PEOPLE)} - {None, own}
            if line
            else set()
        )
        if len(named) == 1:
            other = next(iter(named))
            return None if other is None else Who(other, cast.names[other], sure=False)
    return next(iter(members(act)), None)


def _quoted(act: Act, speaker: int, debtor: Who, meaning: Meaning, start: int) -> Deed:
    name = act.line.cast.names[speaker]
    end = max(act.ends().end, act.verb[1])
    words = act.line.plain(start, end).strip(" ,.;“”\"'")
    kept = _WRONG.get(meaning.kept, meaning.kept) if act.negated else meaning.kept
    is_ahead = act.clause.verb.tense is Tense.FUTURE
    sort, kept = (Sort.PROMISE, Kept.UNKNOWN) if is_ahead and meaning.sort is Sort.KEEPING else (meaning.sort, kept)
    subject = Who(speaker, f"{name} said:", sure=False)
    duty = "answer what was asked" if meaning.sort is Sort.REQUEST else "comply with what it signed"
    what = spelled(act.line, act.verb[1] + 1, end, debtor) if sort is Sort.PROMISE else ""
    duty = f"{'not ' if act.negated else ''}{act.base} {what}" if what else duty
    said = f"“{words[:1].upper()}{words[1:]}”"
    return Deed(sort, debtor, subject, duty, said, start, end, act.verb, kept, loose=True)
