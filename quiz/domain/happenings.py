"""What kind of happening a fact tells of: one that is over, lasts, is still to come, or cannot be asked alone."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from quiz.domain.facts import Fact, FactKind, Kept
from quiz.domain.reading.clauses import Parses, Tense
from quiz.domain.standing import stands_alone

_LASTING = re.compile(r"\b(?:has|have|is|are|lasts?|remains?)\b")
_PERFECT = re.compile(
    r"\b(?:has|have) (?!been the |had )(?:\w+ly )?(?:been |\w+(?:ed|en)\b|paid|put|set|sent|made|met|left|built|sold|held|kept)"
)
_AT = r"(?:in|on|at) (?:(?:the|early|late|mid|end|of)[ -])*"
_WITHIN = (
    r"(?:\b(?:since|when|while|until|after|before|because|which|who|that) (?:[\w’'-]+ ){2,8}?"
    r"|\b(?:recall|remember)(?:s|ed)? (?:[\w’'-]+ ){0,5}?\w+ing (?:[\w’'-]+ ){0,8}?"
    r"|[a-z] (?:it|they|he|she) (?:had )?\w+(?:ed|d|t|id|old|ave) "
    r"|\b(?:offer|promis|pledg|agree|undert|vow|plann|decid|threaten|prepar|want|hop)\w* to (?:[\w’'-]+ ){1,8}?)"
)
_ENOUGH = 12  # letters by which words are known again
_PLANNED = re.compile(
    r"(?:(?!\b(?:that|who|which|whose|said|says|when)\b).)*?\b(?:will|shall|(?:is|are) (?:due|planned|expected) to)\b"
)
"""Of the whole, not of what somebody promised within it: “gave notice that it will leave” is over."""


def lasts(fact: Fact) -> bool:
    """Whether its date is the beginning of what still lasts: “Chile has been an observer since April 2018”."""
    return _LASTING.search(fact.text("what")) is not None and dated_by(fact, "since")


def dated_by(fact: Fact, words: str) -> bool:
    """Whether the story has those words before the date: “since April 2018”, “by the end of May”."""
    surface = fact.date.text if fact.date else ""
    before = re.compile(rf"\b(?:{words}) (?:(?:the|early|late|mid|end|of)[ -])*{re.escape(surface)}(?!\w)", re.I)
    return bool(surface) and any(map(before.search, (fact.statement, fact.evidence.quote)))


def has_borrowed_date(fact: Fact) -> bool:
    """Whether its date is a bound of something in it, not when it happened: “offered to deliver it by 1 November”."""
    if fact.kind not in {FactKind.EVENT, FactKind.TRANSFER}:
        return False
    is_bound = dated_by(fact, "by|until|till|through|before|after") or (dated_by(fact, "since") and not lasts(fact))
    return (
        is_bound or _is_of_another_clause(fact) or (_PERFECT.search(fact.text("what")) is not None and not lasts(fact))
    )


def _is_of_another_clause(fact: Fact) -> bool:
    """Whether the date dates what is told within it: “since the army seized power in 2021”, “the stocks it declared in 2022”."""
    surface = fact.date.text if fact.date else ""
    within = rf"(?:{_WITHIN}{_AT}|\bsa(?:ys|id) [^“”]*){re.escape(surface)}(?!\w)"
    if not surface or re.search(within, fact.statement) is not None:
        return bool(surface)
    # “On 19 October, after shots had been fired, the crew asked for help” dates the asking.
    opens = rf"{re.escape(surface)},? (?:after|before|once|because|although) {re.escape(fact.text('what')[:_ENOUGH])}"
    return bool(fact.text("what")) and re.search(opens, fact.evidence.quote, re.I) is not None


def datable(fact: Fact) -> Fact:
    """The fact with no date but its own; another one stays where its words have it: “stayed outside until 2003”."""
    if not has_borrowed_date(fact):
        return fact
    whole = {"what": fact.statement.rstrip(".")} if fact.kind is FactKind.EVENT and fact.statement else {}
    return replace(fact, date=None, slots={**fact.slots, **whole})


def is_planned(fact: Fact) -> bool:
    """Whether the event is still to come: “South Africa will publish its report”."""
    return fact.kind is FactKind.EVENT and _PLANNED.match(fact.text("what")) is not None


def is_told_as_present(fact: Fact) -> bool:
    """Whether the story tells a happening in the present tense, be it past or to come: “talks resume in June”."""
    what = fact.text("what")
    return fact.kind is FactKind.EVENT and not is_planned(fact) and not _LASTING.search(what) and _is_present(what)


@lru_cache(maxsize=4096)
def _is_present(what: str) -> bool:
    clauses = Parses(what).clauses(0, len(what))
    return bool(clauses) and clauses[0].verb.tense is Tense.PRESENT


def is_open(fact: Fact) -> bool:
    """Whether it is not over: it lasts, or is still to come."""
    return lasts(fact) or is_planned(fact)


def has_moment(fact: Fact) -> bool:
    """Whether its date says when it happened, and its words what did."""
    return not (fact.date is None or is_open(fact) or has_borrowed_date(fact) or not stands_alone(fact))


def asking_when(fact: Fact) -> str:
    """The question for the date of an event that has been told before."""
    if lasts(fact):
        return "Since when?"
    if is_told_as_present(fact):
        return "Which date does the story give for this?"
    return "When is that to happen?" if is_planned(fact) else "When was that?"


def is_told_kept(fact: Fact) -> bool:
    """Whether who tells of a duty also tells whether it was kept: a dispute is told by the story alone."""
    kept = fact.text("kept")
    return kept in {Kept.YES, Kept.NO} or (kept == Kept.DISPUTED and fact.attribution.actor is None)
