"""Propose roles: who is what, from titles, phrases beside names and verbs that say so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.facts import ActorKind, FactKind, Mode
from quiz.domain.reading.annotations import Confidence, MentionForm, Passage, Proposal
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.offices.holding import Holding
from quiz.domain.reading.offices.owners import is_of_a_state, is_unheard_of
from quiz.domain.reading.offices.rivals import unlikely
from quiz.domain.reading.offices.titles import beside_names
from quiz.domain.reading.offices.verbs import told_by_verbs
from quiz.domain.reading.statements.lines import Attribution, Line, lines

_NO_OFFICE = re.compile(r"\bcounterpart\b|-designate and\b|\band (?:former|ex-)")
_DOUBTED = listed("suspected alleged accused so-called self-styled self-proclaimed would-be reputed purported")
_DEFINITE = re.compile(r"the |an? (?:former|ex-|retired) ?(?!ally|friend|member|spy|agent)")
"""Words beside a name that an account in somebody’s words takes from the reporter: who is president is told, not claimed."""
_RELATION = re.compile(
    r"\b(?:ally|supporter|critic|opponent|friend|rival|sister|brother|wife|husband|widow|father|mother|daughter|son|cousin)\b"
)
"""What somebody is to another rather than by office: little to ask of."""
_GONE = re.compile(
    r"[^.;:“”]{0,40}?\b(?:(?:who |has |had |later |then |since |promptly )*(?:resigned|stepped down)|(?:was|has been|had been) (?:sacked|fired|dismissed|ousted|replaced))\b"
)
"""Who gave up an office, which may be the one that is told."""
_ONE_OF_MANY = re.compile(r"^the (company|firm|newspaper|factory|bank)(?= of\b)")


def propose(passage: Passage) -> Iterator[Proposal]:
    """The roles that the text tells, in its order, each once: by the story’s own word where it gives that anywhere."""
    cast = Cast(passage)
    told = [each for line in lines(passage) for each in _told(line, cast)]
    doubted = unlikely(holding for _, holding, _ in told)
    told = [each for each in told if each[1] not in doubted]
    known = {_key(holding) for _, holding, said in told if said[1] is None}
    given: set[tuple[int, str]] = set()
    gone = {one.actor for one in passage.actors.mentions if _GONE.match(passage.text, one.end)}
    for line, holding, said in told:
        if _key(holding) not in given and (said[1] is None or _key(holding) not in known):
            given.add(_key(holding))
            is_over = holding.linked == "is" and holding.holder in gone
            yield _proposal(line, cast, replace(holding, confidence=Confidence.LOW) if is_over else holding, said)


def _key(holding: Holding) -> tuple[int, str]:
    return holding.holder, holding.role.lower()


def _told(line: Line, cast: Cast) -> Iterator[tuple[Line, Holding, Attribution]]:
    for held in (*beside_names(line, cast), *told_by_verbs(line, cast)):
        holding = _less_sure_of_several(line, cast, _of_its_state(cast, held))
        said = _attribution(line, holding)
        if holding is not None and said is not None and holding.of != holding.holder and _is_office(line, holding):
            yield line, holding, said


def _is_office(line: Line, holding: Holding) -> bool:
    """Whether it is one office, more than “his counterpart”, and not doubted by the text: “suspected rebel leader”."""
    beside = {line.small(place) for place in range(holding.first - 1, holding.last)}
    return _NO_OFFICE.search(holding.role) is None and not beside & _DOUBTED


def _of_its_state(cast: Cast, holding: Holding) -> Holding | None:
    """“Her defence minister” serves the state that she leads; an office that its owner cannot have was read wrongly."""
    of = None if holding.of is None else cast.actors[holding.of]
    state = cast.country_of(holding.of) if holding.of is not None and of and of.kind is ActorKind.PERSON else None
    if state is not None and of and is_of_a_state(holding.role) and holding.role.endswith(f" of {of.name}"):
        words = f"{holding.role.removesuffix(of.name)}{cast.names[state]}"
        return replace(holding, role=words, of=state, confidence=Confidence.MEDIUM)
    if of is None or not is_unheard_of(of.kind, holding.role):
        return holding
    return replace(holding, confidence=Confidence.LOW) if holding.confidence is Confidence.HIGH else None


def _less_sure_of_several(line: Line, cast: Cast, holding: Holding | None) -> Holding | None:
    """Less sure of “Paul Haas, its ambassador” where the sentence before tells of several states, each of which may be meant."""
    if holding is None or holding.of is None or cast.actors[holding.of].kind is not ActorKind.COUNTRY:
        return holding
    own, actors = line.sentence, line.passage.actors
    before = line.passage.sentences[own.index - 1] if own.index else own
    states = {
        each.actor
        for each in actors.inside(before.start, before.end)
        if each.form is not MentionForm.DEMONYM and cast.actors[each.actor].kind is ActorKind.COUNTRY
    }
    is_named = any(each.actor == holding.of for each in actors.inside(own.start, own.end))
    is_one_of_several = not is_named and holding.of in states and len(states) > 1
    return replace(holding, confidence=Confidence.LOW) if is_one_of_several else holding


def _attribution(line: Line, holding: Holding | None) -> Attribution | None:
    """Who says so: beside a name the story, where whoever speaks is that name, has none, or would have to say who holds an office."""
    if holding is None:
        return None
    start, end = line.span(holding.first, holding.last)
    if line.is_hedged(holding.first, holding.last) and not holding.is_aside:
        return None
    said = line.attribution(holding.first, holding.last)
    is_quoted = any(quoted.start < end and start < quoted.end for quoted in line.quotations)
    is_known = said is None or said[1] == holding.holder or _DEFINITE.match(holding.role) is not None
    return (Mode.STORY, None) if holding.is_aside and not is_quoted and is_known else said


def _proposal(line: Line, cast: Cast, holding: Holding, said: Attribution) -> Proposal:
    role = _ONE_OF_MANY.sub(r"a \1", holding.role)
    slots: dict[str, int | str] = {"holder": holding.holder, "role": role}
    if holding.of is not None:
        slots["of"] = holding.of
    start, end = line.span(holding.first, holding.last)
    is_relation = _RELATION.search(role) is not None
    return Proposal(
        FactKind.ROLE,
        f"{cast.opening(holding.holder)} {holding.linked} {role}.",
        start,
        end,
        line.sentence.index,
        Confidence.LOW if is_relation or (holding.is_aside and said[1] is not None) else holding.confidence,
        holding.why,
        slots,
        None,
        *said,
    )
