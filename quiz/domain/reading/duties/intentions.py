"""What members say that they will do for one another, or are to do: a promise only beside a treaty."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.facts import ActorKind
from quiz.domain.reading.clauses import Shape
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.bearing import bearers, spoken_for
from quiz.domain.reading.duties.coordinated import in_base_form
from quiz.domain.reading.duties.debtors import Who
from quiz.domain.reading.duties.deed_objects import GOODS
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.left_treaties import undoes_a_treaty
from quiz.domain.reading.duties.masking import PARTIES, PEOPLE, pattern
from quiz.domain.reading.duties.reaches import reach
from quiz.domain.reading.duties.verb_deeds import is_anybody
from quiz.domain.reading.duties.verb_forms import base_form
from quiz.domain.reading.duties.verb_phrases import spelled

_HELPING = listed(
    "send dispatch deploy deliver supply provide pay contribute lend lease donate give hand transfer share release return "
    "open reopen host train repair install convene call chair organise organize extend raise double triple increase cut reduce lift lower scrap destroy "
    "dismantle remove withdraw station base assign commit accept admit shelter protect defend escort "
    "patrol guard evacuate rescue help assist support back finance fund bear settle repay refund reimburse compensate "
    "publish report notify inform consult declare disclose submit ratify implement observe respect honour honor keep fulfil uphold "
    "answer reply respond restore resume restart complete finish stop halt end suspend guarantee grant allow let permit fly "
    "ship equip arm man staff maintain waive clear vacate store dredge dig pump inspect demine escort foot relinquish cede"
)
_MOVING = listed("reopen open sail stay arrive depart leave land remain come flow resume sit go march")
"""What troops, ships and supplies will do where their state does something for others."""
_DESERTING = listed("abandon desert forsake")
_NEVER = _DESERTING | listed("leave let attack block cut close")
"""What one promises not to do."""
_OPENING = listed("open reopen")
_WITH_AN_OBJECT = listed(
    "build rebuild construct buy take put make hold move bring cover meet begin start set treat keep continue join"
)
"""These are for others only with an object that tells so."""
_FOR_OTHERS = pattern(
    r"[^.;]{0,60}?(?:<party>|<alliance>|\b(?:joint|common|shared|costs?|bills?|expenses|repairs?|deliver\w+|withdraw\w+|training|patrol\w*"
    r"|suppl\w+|construction|neighbours?|allies|partners|members|treaty|pact|accord|home|back|panel|commission|committee|tribunal|fund|force|mission|fleet)\b)"
)
_OWED = re.compile(
    r"\b(?:bills?|sums?|balance|crossings?|borders?|ports?|canal|roads?|bridges?|pipelines?|taps?|gates?|locks?|lights)\Z"
)
_ON_ITS_WAY = re.compile(r"\A (?:already |now )?(?:on (?:its|their) way|en route|under way to|heading (?:to|for))\b")
_ASIDE_FOR = re.compile(r"\A aside (?P<what>\w[^.;]*)")
_PROSPECT = re.compile(r"\A out the (?:prospect|promise|possibility) of (?P<what>\w[^.;]*)")
_APPROVING = listed("approve authorise authorize announce earmark allocate budget confirm order")
_APPROVED = pattern(
    r"\A (?:(?:the|an?|its|their|additional|extra|further|another|fresh) )*(?P<what>(?:(?:[a-z]+ )?(?:dispatch|deployment|sending|delivery|shipment|transfer"
    r"|release|payment|handover|loan|grant|contribution|aid|assistance|reinforcements)\b|[$€£\d])[^.;]*)"
)
_AND_WILL = re.compile(r",? and (?:will|would|shall) .*")
_WILLING = listed("will would shall 'll ’ll 'd ’d")
_TO_DO = listed("should must ought")
_INTENDING = listed("plan intend aim prepare agree decide offer want propose mean arrange consent")
_OUGHT = listed("has have should must ought needs need")
_LEAVING = listed("pull walk opt drop withdraw quit leave exit")
_LEFT = pattern(
    r"\A(?: out(?: of <alliance>)?| from <alliance>| <alliance>|(?<=quit)|(?<=withdraw)|(?<=leave)|(?<=exit))"
    r"(?=[.,;]|\Z| (?:by|unless|if|before|after|within|next|this|at|in|on|altogether|for good)\b| <date>)"
)
_UP_TO = re.compile(r"\A up (?P<to>to) (?=[a-z])")
_SET_TO = re.compile(
    r"\A (?:now |also |still )?(?:set|due|ready|willing|prepared|scheduled|supposed|expected|determined|about|keen) (?P<to>to) (?=[a-z])"
)
_TO = re.compile(r"\A (?P<to>to) (?=[a-z])")
_PLANNED = frozenset({("is", "to"), ("are", "to"), ("was", "to"), ("were", "to"), ("has", "to"), ("have", "to")})
_VERB = re.compile(r"(?P<verb>[a-z]+)\b(?P<rest>.*)", re.DOTALL)
_NO_DEED = listed(
    "be have become meet visit speak vote play face win lose begin start hold attend see hear decide receive discuss debate travel fly "
    "go come return address appear mark celebrate join sign leave find blame know say tell ask talk inherit learn regret discover remain stay need"
)
_BE = listed("is are was were")
_MEANT = listed("suppose suppos mean schedule slate")
_NO_DUTY = re.compile(
    r"[^.;,]{0,40}?\b(?:elections?|polls?|referendum|visits?|talks|ceremony|speech|statement|press|parliament|lawmakers|voters|budget"
    r"|tax(?:es)?|decision|place|part in|office|steps?|sure|seat|summit|final|match|cup|tour|[Gg]ames|olympics|tournament|championships?|exhibition|concert|festival|voters|reporters"
    r"|the (?:post|presidency|chair)|power|over as|off|questions?|questioned)\b|\A (?:him|her|himself|herself)\b"
    r"|(?<=meet)(?![^.;,]{0,40}?\b(?:costs?|bills?|expenses|half|third|quarter|share|targets?|demand|needs?|quotas?|obligations?)\b)"
)


def intentions(act: Act) -> Iterator[Deed]:
    """What the clause says that a member will do, plans to do or is to do."""
    is_little = act.lemma in {"set", "put", "hold"} and act.rest.startswith((" aside", " out the"))
    if (act.lemma in _APPROVING or is_little) and act.happens and act.clause.verb.shape is not Shape.ING:
        yield from _approved(act)
        return
    yield from _on_its_way(act)
    left = _LEFT.match(act.rest) if act.lemma in _LEAVING and act.auxiliary in _WILLING and not act.negated else None
    if left and not (act.passive or act.is_in_condition):
        yield from _will_leave(act)
        return
    is_vowed = act.lemma in _NEVER and act.auxiliary in _WILLING
    start = None if act.is_in_condition or (act.negated and not is_vowed) else _where(act)
    found = _VERB.match(act.line.masked, start) if start is not None else None
    is_due = (
        act.clause.verb.auxiliaries[:2] in _PLANNED and act.auxiliary in _BE and not act.passive and bool(act.subjects)
    )
    if start is None or found is None or not (_is_help(found) or (is_due and _is_deed(found))):
        return
    lemma = base_form(found["verb"])
    if (
        undoes_a_treaty(lemma, found["rest"])
        or (lemma in _MOVING - _OPENING and not act.negated and not _is_thing(act))
        or (lemma in _NEVER - _HELPING and not act.negated)
    ):
        return
    for who in _willing(act):
        yield from _promised(act, who, start, _sort(act))


def _will_leave(act: Act) -> Iterator[Deed]:
    """“Its president warned that Norland would pull out by Easter.”"""
    meant = act.line.meant_at(act.main)
    for who in bearers(act) if meant else []:
        if act.line.cast.actors[who.actor].kind is ActorKind.COUNTRY and not who.is_group and meant:
            yield from act.deed(Sort.LEAVING, who, f"give notice of leaving {act.line.cast.names[meant[0]]}")


def _sort(act: Act) -> Sort:
    """What “should” tells is asked for where somebody says so."""
    if act.lemma in _MEANT:
        return Sort.DUTY
    if act.auxiliary not in _OUGHT:
        return Sort.PROMISE
    return Sort.DUTY if act.line.saying(*act.verb) is None else Sort.REQUEST


def _approved(act: Act) -> Iterator[Deed]:
    """“Norland’s parliament approved 20 million crowns for the joint brigade.”"""
    lead = {"set": _ASIDE_FOR, "put": _ASIDE_FOR, "hold": _PROSPECT}.get(act.lemma, _APPROVED)
    found = lead.match(act.rest)
    for who in bearers(act) if found else []:
        if act.line.cast.actors[who.actor].kind is ActorKind.COUNTRY and found:
            what = act.after(who, found.start("what"))
            yield from act.deed(Sort.PROMISE, who, f"see to {what}" if what else "")


def _where(act: Act) -> int | None:
    """Where what is to be done begins: the verb after “will”, “is to”, “plans to”."""
    auxiliaries = act.clause.verb.auxiliaries
    if (auxiliaries[:1] and auxiliaries[0] in _WILLING | _TO_DO) or auxiliaries[:2] in _PLANNED:
        is_only_thought = auxiliaries[0] in {"would", "'d", "’d"} and act.line.saying(*act.verb) is None
        return None if is_only_thought else act.main
    is_told = act.clause.verb.shape is not Shape.ING and act.is_told and not act.passive
    found = _TO.match(act.rest) if act.lemma in _INTENDING and is_told else None
    found = found or (_UP_TO.match(act.rest) if act.lemma in {"sign", "step"} and is_told else None)
    found = found or (_TO.match(act.rest) if act.lemma == "be" and is_told else None)
    is_meant = act.lemma in _MEANT and act.passive and act.is_told
    found = found or (_TO.match(act.rest) if is_meant else None)
    found = found or (_SET_TO.match(act.rest) if act.lemma in {"be", "stand", "remain"} and is_told else None)
    return None if found is None else act.verb[1] + found.end()


def _on_its_way(act: Act) -> Iterator[Deed]:
    """“Three tugs are on their way to Ostia.”"""
    is_sent = act.lemma == "be" and act.is_told and not act.negated and _ON_ITS_WAY.match(act.rest) and act.subject_span
    subject = bearers(act)[:1] if is_sent else []
    for who in _state_of(act) if subject and GOODS.match(f" {subject[0].words}") else []:
        said = f"{act.line.plain(*act.verb)} {spelled(act.line, act.verb[1] + 1, act.ends().end, subject[0])}"
        duty = f"send {subject[0].words}"
        yield Deed(Sort.PROMISE, who, subject[0], duty, said, act.start, act.ends().end, act.verb, loose=True)


def _state_of(act: Act) -> list[Who]:
    """The state that is speaking, else the one that the words before the verb name alone."""
    cast = act.line.cast
    named = {cast.bound(actor) for actor in act.line.named_between(0, act.verb[0], PARTIES + PEOPLE)} - {None}
    state = next(iter(named)) if len(named) == 1 else None
    return spoken_for(act) or ([] if state is None else [Who(state, cast.names[state], sure=False)])


def _is_help(found: re.Match[str]) -> bool:
    lemma, rest = base_form(found["verb"]), found["rest"]
    is_meant = lemma in _HELPING | _MOVING | _DESERTING or (
        lemma in _WITH_AN_OBJECT | _NEVER and _FOR_OTHERS.match(rest)
    )
    is_said = bool(rest.strip(' .”"’')) and _NO_DUTY.match(found.string, found.start("rest")) is None
    return bool(is_meant) and is_said


def _is_deed(found: re.Match[str]) -> bool:
    """Whether what somebody is to do may be a duty: “were to get rid of 200 each”."""
    is_said = bool(found["rest"].strip(' .”"’')) and _NO_DUTY.match(found.string, found.start("rest")) is None
    return is_said and base_form(found["verb"]) not in _NO_DEED


def _is_done_with_things(act: Act) -> bool:
    """Whether its subject is what will be sent, and not who sends it."""
    return (act.passive and act.lemma not in _MEANT) or (act.lemma in _MOVING and _is_thing(act))


def _is_thing(act: Act) -> bool:
    """Whether its subject is troops, ships or supplies, and not “we” or “the government”."""
    words = f" {act.line.plain(*act.subject_span)}" if act.subject_span else ""
    return bool(GOODS.match(words) or _OWED.search(words))


def _willing(act: Act) -> list[Who]:
    """The states that will do it; of what will be done, the speaker’s."""
    found = bearers(act)
    if _is_done_with_things(act):
        return ([who for who in found if not who.is_group] or _state_of(act)) if found and _is_thing(act) else []
    cast = act.line.cast
    return [
        who
        for who in found
        if cast.actors[who.actor].kind is ActorKind.COUNTRY or (who.is_group and not is_anybody(who))
    ]


def _promised(act: Act, who: Who, start: int, sort: Sort) -> Iterator[Deed]:
    if _is_done_with_things(act):
        subject = bearers(act)[0]
        rest = spelled(act.line, act.verb[1] + 1, act.ends().end, None)
        said = f"{act.line.plain(*act.verb)} {rest}".strip()
        what = re.sub(r"^The\b", "the", subject.words)
        told = f"{act.base} {rest}".strip() if act.auxiliary in _TO_DO else said
        duty = f"{act.base} {what}" if act.passive else f"see to it that {what} {told}"
        end = max(act.ends().end, act.verb[1])
        yield Deed(sort, who, subject, duty, said, act.start, end, act.verb, loose=True)
        return
    span = reach(act.line, start)
    duty, told = in_base_form(spelled(act.line, span.start, span.end, who)), act.told_of(who)
    duty = _AND_WILL.sub("", f"not {duty}" if act.negated and duty else duty)
    if duty and act.after(who):
        yield Deed(sort, who, who, duty, told, act.start, span.end, act.verb, loose=True)
