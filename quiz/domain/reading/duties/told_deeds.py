"""What a clause tells of a duty by its verb alone, as the table of verbs has it, where no rule knows it better."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.facts import Kept
from quiz.domain.reading.clauses import Shape, Tense
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.bearing import bearers, is_private, members, of_a_text, span_of
from quiz.domain.reading.duties.contact_clauses import is_contact_clause
from quiz.domain.reading.duties.creditors import creditor_in
from quiz.domain.reading.duties.cues import LAYING
from quiz.domain.reading.duties.deed_meaning import Meaning
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.deeds_by_terms import against_the_text, as_promised
from quiz.domain.reading.duties.deeds_of_others import of_others, received, suffered
from quiz.domain.reading.duties.extents import shortfall
from quiz.domain.reading.duties.left_treaties import left
from quiz.domain.reading.duties.owed_things import owed_things
from quiz.domain.reading.duties.reaches import Reach
from quiz.domain.reading.duties.verb_deeds import (
    GIVING,
    UNDONE,
    WILLING,
    deed_by_verb,
    deed_of,
    is_anybody,
    is_noun,
    undone,
)
from quiz.domain.reading.duties.verb_meanings import meanings

_ONLY = re.compile(r"\b[Oo]nly \Z")
_REGRET = re.compile(
    r" (?:[\w'’\ue000-\ue00f-]+ ){0,3}?(?:more|earlier|sooner|better|faster|quicker|differently|in time|at once)\b"
)
_DEFYING = re.compile(r"[^.;]{0,160}\b(?:in (?:[a-z]+ )?(?:breach|violation|defiance|contravention) of|contrary to)\b")
_NO_MORE = re.compile(r" (?:it|this|that|so|them)\b")
_MIND = listed("be feel consider regard")
_DENYING = listed("deny dispute contest")
_CONCEDING = listed("concede admit acknowledge")
_UNABLE = listed("could can cannot ca")
_REGRETTING = listed("could should ought might")
_ORDERED = listed("must shall")
_SKIPPED = re.compile(r" (?:to )?(?:comment|say whether|be (?:named|identified)|join|sign|speculate|elaborate)\b")
_RELATIVE = re.compile(r"[a-z]\w* (?:that|who|which)(?: [a-z]+ly)?\Z")
_GIVEN = re.compile(r" (?:to|by|on|in|at|within|after|before)\b|[,.;]|\Z")
_OBJECT_BEFORE = re.compile(
    r" (?:without|in|by|under|except|unless|only|as|on|within|after|before|but|and|or|so)\b|[,.;]|\Z"
)
_TITLE = re.compile(r" [“\"‘A-Z]")
_BINDING = frozenset({"bind", "commit", "oblige"})
_LEAVING_FREE = listed("forbid bar prohibit ban prevent oblige require bind commit")
"""Where a treaty does not do so, nobody owes anything by it."""


def told_deeds(act: Act) -> Iterator[Deed]:
    """What the verb of the clause says of a duty."""
    if act.is_in_condition or act.is_yet_to or _SKIPPED.match(act.rest) or _is_restrictive(act):
        return
    if not act.is_carrying and not _goes_along(act):
        return
    if of_a_text(act):
        yield from _laid_down(act)
        return
    for rule in (owed_things, _regretted, against_the_text, as_promised):
        known = list(rule(act))
        if known:
            yield from known
            return
    for meaning in meanings(act.lemma, act.rest, _subject(act), passive=act.passive):
        found = list(_meant(act, meaning))
        if found:
            yield from found
            return


def _is_restrictive(act: Act) -> bool:
    """Whether it only tells which one is meant, “a country that ignores a request”, or is no verb."""
    before = act.line.masked[: act.verb[0]].rstrip()
    if is_contact_clause(act) or is_noun(act):
        return True
    return (
        act.clause.opener in {"that", "who", "which"}
        and _RELATIVE.search(before) is not None
        and (all(who.is_group for who in act.subjects))
    )


def _goes_along(act: Act) -> bool:
    """Whether it tells what goes along with what the sentence tells: “…, accusing Ostia of delays”."""
    before = act.line.masked[: act.verb[0]].rstrip()
    return act.clause.verb.shape is Shape.ING and (not before or before.endswith((",", " –"))) and bool(act.subjects)


def _regretted(act: Act) -> Iterator[Deed]:
    """“Ostia could have done more.”"""
    is_past = " have " in f"{act.line.plain(*act.verb)} "
    if act.auxiliary in _REGRETTING and is_past and not act.negated and not act.passive and _REGRET.match(act.rest):
        for who in bearers(act):
            yield from deed_by_verb(
                act, Meaning(Sort.FAILURE, Kept.NO, loose=True), who, duty=f"{act.base} {act.needed(who)}"
            )


def _subject(act: Act) -> str:
    is_given = act.passive and act.lemma in GIVING and not _GIVEN.match(act.rest)
    span = None if is_given else span_of(act)
    if span is None:
        return ""
    only = _ONLY.search(act.line.masked[: span[0]])
    return f" {act.line.masked[only.start() if only else span[0] : span[1]]}"


def _laid_down(act: Act) -> Iterator[Deed]:
    """“The treaty caps the number of guns at 400.”"""
    if _NO_MORE.match(act.rest) or act.rest.startswith(" to "):
        return  # “as the treaty demands it”
    if act.lemma == "entitle" and _TITLE.match(act.rest):
        return  # “a memorandum entitled A Quiet Sea”
    if _OBJECT_BEFORE.match(act.rest):
        return  # “a step that the pact forbids without consultation”
    if (act.negated and act.lemma in _LEAVING_FREE) or (act.lemma in _BINDING and " to " not in act.rest):
        return  # “the pact binds Norland and Ostia”
    if act.lemma in LAYING and not act.passive and act.clause.verb.tense is not Tense.MODAL:
        for who in bearers(act)[:1]:
            told = act.told_of(who)
            if act.after(who):
                span = act.ends()
                group = replace(who, is_group=True, sure=False)
                creditor = creditor_in(act.line, Reach(act.verb[1], span.end), who)
                yield Deed(
                    Sort.DUTY,
                    group,
                    who,
                    f"respect the provision that {told}",
                    told,
                    act.start,
                    span.end,
                    act.verb,
                    creditor=creditor,
                    loose=True,
                )


def _meant(act: Act, meaning: Meaning) -> Iterator[Deed]:
    ahead = act.clause.verb.tense in {Tense.FUTURE, Tense.MODAL, Tense.NONE} and bool(act.auxiliary)
    if ahead and act.auxiliary not in WILLING | _UNABLE | _ORDERED:
        return
    if meaning.sort is Sort.LEAVING:
        yield from left(act, meaning, ahead=ahead)
    elif act.auxiliary in _ORDERED:
        yield from _ordered(act)
    elif meaning.by_other:
        yield from received(act, meaning) if not act.passive and not ahead else ()
    elif meaning.by_object:
        is_meant = not ahead or (act.auxiliary in WILLING and meaning.sort is Sort.REQUEST)
        yield from of_others(act, meaning) if is_meant and not act.negated else ()
    elif act.passive:
        yield from suffered(act, meaning, ahead=ahead)
    elif ahead:
        yield from _to_come(act, meaning)
    else:
        yield from _done(act, meaning)


def _ordered(act: Act) -> Iterator[Deed]:
    """“The shares must be delivered by October.”"""
    for subject in bearers(act)[:1] if act.passive else []:
        what = f"{'not ' if act.negated else ''}{act.base} {subject.words}"
        for who in members(act):
            yield deed_of(act, Meaning(Sort.DUTY, loose=True), who, subject, what)


def _done(act: Act, meaning: Meaning) -> Iterator[Deed]:
    short = shortfall(act.rest) if meaning.sort is Sort.KEEPING and not act.negated else None
    told = undone(meaning) if act.negated or short else meaning
    if short:
        told = replace(told, kept=short)
    if told.sort is Sort.KEEPING and _DEFYING.search(act.rest):
        told = replace(told, sort=Sort.BREACH, kept=Kept.NO)
    if act.negated and meaning.sort is Sort.PROMISE and act.lemma in _MIND:
        told = replace(meaning, sort=Sort.FAILURE)  # “no longer considers itself bound”
    elif act.negated and (meaning.sort not in UNDONE or act.lemma in _DENYING):
        return
    if act.negated and act.lemma == "rule":
        told = replace(told, kept=Kept.UNKNOWN)  # what is not ruled out may come or not
    is_help = told.sort is Sort.KEEPING and meaning.loose
    for who in bearers(act) or (act.subjects if meaning.admits and act.lemma in _CONCEDING else []):
        if not (meaning.loose and is_anybody(who)) and not (is_help and is_private(who)):
            yield from deed_by_verb(act, told, who)


def _to_come(act: Act, meaning: Meaning) -> Iterator[Deed]:
    """“Norland will pay on time”, “Ostia could not spare any”."""
    if act.negated and meaning.sort is Sort.KEEPING:
        told = undone(meaning)
    elif act.negated or act.auxiliary not in WILLING:
        return
    else:
        told = replace(meaning, sort=Sort.PROMISE if meaning.sort is Sort.KEEPING else meaning.sort, kept=Kept.UNKNOWN)
    for who in bearers(act):
        yield from deed_by_verb(act, told, who)
