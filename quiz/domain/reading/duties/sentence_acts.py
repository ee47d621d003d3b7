"""The acts that a sentence tells of; what somebody chose, began or went on to do counts as what he did."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.reading.clauses import Clause, Shape
from quiz.domain.reading.clauses.verbs import Form, verb
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.masking import Line

_LED = listed("choose opt prefer elect begin start continue proceed manage hasten hurry")
_TO = re.compile(r" (?P<not>not )?to (?P<verb>[a-z]+)\b")


def acts(line: Line) -> Iterator[Act]:
    """The verbs of a sentence, each with the one before it."""
    before: Clause | None = None
    for clause in _with_who_opens(line):
        act = Act(line, clause, before)
        yield _led_to(act) or act
        before = clause


def _with_who_opens(line: Line) -> Iterator[Clause]:
    """The clauses; what a sentence opens with is told of whom it goes on with: “Accusing Ostia of delays, Norland left”."""
    first, *others = line.clauses or (None,)
    if first is None:
        return
    is_opening = first.verb.first == 0 and first.verb.shape is Shape.ING and first.subject is None
    carrying = next((clause for clause in others if clause.has_own_subject and clause.verb.is_finite), None)
    is_close = carrying is not None and line.grammar.small(carrying.first - 1) == ","
    yield replace(first, subject=carrying.subject) if is_opening and carrying is not None and is_close else first
    yield from others


def _led_to(act: Act) -> Act | None:
    """The act with the verb that it leads to: “chose to ignore the text” as “ignored the text”."""
    group = act.clause.verb
    is_led = group.lemma in _LED and group.shape is not Shape.INFINITIVE and not group.passive
    found = _TO.match(act.rest) if is_led else None
    known = verb(found["verb"]) if found else None
    if found is None or known is None or Form.BASE not in known.forms:
        return None
    end = act.verb[1] + found.end()
    last = next(
        (place for place in range(group.last, len(act.line.grammar.words)) if act.line.grammar.words[place].end == end),
        None,
    )
    if last is None:
        return None
    led = replace(group, last=last + 1, lemma=known.lemma, negated=group.negated or found["not"] is not None)
    return Act(act.line, replace(act.clause, verb=led, last=max(act.clause.last, last + 1)), act.before)
