"""Which state a pronoun means, where what stands nearest is a ship or a company that owes nothing."""

from __future__ import annotations

import re

from quiz.domain.facts import ActorKind
from quiz.domain.reading.duties.bonds import is_alliance
from quiz.domain.reading.duties.masking import LONGEST, PARTIES, Line

ANOTHERS = re.compile(
    r"['’]s? (?:[a-z]+ )?(?:neighbou?rs?|all(?:y|ies)|partners?|rivals?|creditors?|debtors?|guarantors?|lenders?)\b"
)
"""Words for somebody else than the one who is named: “Ostia’s neighbour”."""


def state_meant(line: Line, place: int, meant: int | None) -> int | None:
    """Whom a pronoun at that place means: the actor that it was taken for, unless that is neither state nor alliance."""
    return _state_before(line, place) if meant is not None and _is_no_state(line, meant) else meant


def _is_no_state(line: Line, actor: int) -> bool:
    """Whether it is a ship or a company, which owes nothing, and no state stands behind it."""
    found = line.cast.actors[actor]
    is_body = found.kind is ActorKind.ORGANISATION and not is_alliance(found)
    return is_body and line.cast.country_of(actor) is None


def _state_before(line: Line, place: int) -> int | None:
    """The state that was the subject last."""
    for earlier, limit in ((line, place), (line.before, LONGEST)):
        for clause in reversed(earlier.clauses if earlier else ()):
            span = earlier.grammar.span(clause.subject) if earlier and clause.subject else (0, 0)
            states = earlier.named_between(*span, PARTIES) if earlier and 0 < span[1] <= limit else []
            if earlier and len(states) == 1 and earlier.cast.country_of(states[0]) is not None:
                return earlier.cast.country_of(states[0])
    return None


def only_one_before(line: Line) -> int | None:
    """The only state that the sentence before names: “Vell is late. … | the sultanate | had sent nothing”."""
    named = line.before.named_between(0, LONGEST, PARTIES) if line.before else []
    return named[0] if len(named) == 1 and line.cast.actors[named[0]].kind is ActorKind.COUNTRY else None
