"""What somebody says that a state is ready to do: “reaffirmed Norland’s readiness to send monitors”."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.debtors import who_is
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.laid_down import duty_of
from quiz.domain.reading.duties.masking import pattern
from quiz.domain.reading.duties.reaches import reach

_TELLING = listed(
    "reaffirm reiterate express stress confirm declare voice signal underline announce emphasise emphasize"
)
_READY = pattern(
    r"\A (?:[a-z]+ly )?(?P<who><party>)['’]s?(?: and (?:[\w\ue000-\ue00f]+ ){1,4}?[a-z]+['’]s?)? (?:[a-z]+ ){0,2}?"
    r"(?:readiness|willingness|preparedness|commitment) to (?P<what>[a-z]{3,})"
)


def readiness(act: Act) -> Iterator[Deed]:
    """The promise of a state that somebody else tells of."""
    found = _READY.match(act.rest) if act.lemma in _TELLING and act.happens else None
    if found is None:
        return
    shift = act.verb[1]
    span = reach(act.line, shift + found.start("what"))
    teller = next((who.actor for who in act.subjects), None)
    for who in who_is(act.line, shift + found.start("who"), shift + found.end("who")):
        duty = duty_of(act, span, who)
        if duty:
            said = f"{'are' if who.is_many else 'is'} ready to {duty}"
            cue = (act.verb[0], shift + found.end())
            yield Deed(Sort.PROMISE, who, who, duty, said, act.start, span.end, cue, accuser=teller, loose=True)
