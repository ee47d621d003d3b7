"""What members say that they will do for one another, or are to do: a promise only beside a treaty."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.facts import ActorKind
from quiz.domain.reading.clauses import Shape
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.bearing import bearers, spoken_for
from quiz.domain.reading.duties.debtors import Who
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.verb_deeds import is_anybody
from quiz.domain.reading.duties.verb_forms import base_form
from quiz.domain.reading.duties.verb_phrases import reach, spelled

_HELPING = listed(
    "send dispatch deploy deliver supply provide pay contribute lend lease donate give hand transfer share release return pump "
    "open reopen host train build repair install rebuild extend raise double triple increase cut reduce lift lower scrap destroy "
    "dismantle remove withdraw station base assign commit set put make take accept admit receive shelter protect defend escort "
    "patrol guard evacuate rescue help assist support back finance fund cover meet bear settle repay refund reimburse compensate "
    "publish report notify inform consult declare disclose submit ratify implement observe respect honour honor keep fulfil uphold "
    "join answer reply respond restore resume restart complete finish stop halt end suspend guarantee grant allow let permit fly "
    "ship move bring hold equip arm man staff maintain waive clear vacate treat store"
)
_WILLING = listed("will would shall 'll ’ll 'd ’d")
_INTENDING = listed("plan intend aim prepare agree decide offer want propose mean arrange consent")
_SET_TO = re.compile(
    r"\A (?:now |also |still )?(?:set|due|ready|willing|prepared|scheduled|supposed|expected|determined|about|keen) (?P<to>to) (?=[a-z])"
)
_TO = re.compile(r"\A (?P<to>to) (?=[a-z])")
_PLANNED = frozenset({("is", "to"), ("are", "to"), ("was", "to"), ("were", "to")})
_VERB = re.compile(r"(?P<verb>[a-z]+)\b(?P<rest>.*)", re.DOTALL)
_NO_DUTY = re.compile(
    r"[^.;,]{0,40}?\b(?:elections?|polls?|referendum|visits?|talks|ceremony|speech|statement|press|parliament|lawmakers|voters|budget"
    r"|tax(?:es)?|decision|place|part in|office|steps?|sure|seat|summit|final|match|cup|tour|concert|festival|voters|reporters"
    r"|the (?:post|presidency|chair)|power|over as|off|questions?|questioned)\b|\A (?:him|her|himself|herself)\b"
    r"|(?<=meet)(?![^.;,]{0,40}?\b(?:costs?|bills?|expenses|half|third|quarter|share|targets?|demand|needs?|quotas?|obligations?)\b)"
)


def intentions(act: Act) -> Iterator[Deed]:
    """What the clause says that a member will do, plans to do or is to do."""
    start = None if act.negated or act.is_in_condition else _where(act)
    found = _VERB.match(act.line.masked, start) if start is not None else None
    if start is None or found is None or not _is_help(found):
        return
    for who in _willing(act):
        yield from _promised(act, who, start)


def _where(act: Act) -> int | None:
    """Where what is to be done begins: the verb after “will”, “is to”, “plans to”."""
    auxiliaries = act.clause.verb.auxiliaries
    if (auxiliaries[:1] and auxiliaries[0] in _WILLING | {"wo"}) or auxiliaries[:2] in _PLANNED:
        return act.main
    is_told = act.clause.verb.shape is not Shape.ING and act.is_told and not act.passive
    found = _TO.match(act.rest) if act.lemma in _INTENDING and is_told else None
    found = found or (_TO.match(act.rest) if act.lemma == "be" and is_told else None)
    found = found or (_SET_TO.match(act.rest) if act.lemma in {"be", "stand", "remain"} and is_told else None)
    return None if found is None else act.verb[1] + found.end()


def _is_help(found: re.Match[str]) -> bool:
    lemma = base_form(found["verb"])
    return (
        lemma in _HELPING
        and bool(found["rest"].strip(' .”"’'))
        and _NO_DUTY.match(found.string, found.start("rest")) is None
    )


def _willing(act: Act) -> list[Who]:
    """The states that will do it; of what will be done, the speaker’s."""
    found = bearers(act)
    if act.passive and found and found[0].is_group:
        return [who for who in spoken_for(act) for _ in found[:1]]
    cast = act.line.cast
    return [
        who
        for who in found
        if cast.actors[who.actor].kind is ActorKind.COUNTRY or (who.is_group and not is_anybody(who))
    ]


def _promised(act: Act, who: Who, start: int) -> Iterator[Deed]:
    if act.passive:
        subject = bearers(act)[0]
        rest = spelled(act.line, act.verb[1] + 1, act.ends().end, None)
        said = f"{act.line.plain(*act.verb)} {rest}".strip()
        duty = f"{act.base} {subject.words}"
        end = max(act.ends().end, act.verb[1])
        yield Deed(Sort.PROMISE, who, subject, duty, said, act.start, end, act.verb, loose=True)
        return
    span = reach(act.line, start)
    duty, told = spelled(act.line, span.start, span.end, who), act.told_of(who)
    if duty and act.after(who):
        yield Deed(Sort.PROMISE, who, who, duty, told, act.start, span.end, act.verb, loose=True)
