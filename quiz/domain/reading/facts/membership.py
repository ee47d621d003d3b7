"""Propose memberships: who belongs to, founded, joined, left, did not renew or announced that it would leave an alliance."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import replace

from quiz.domain.facts import ActorKind, FactKind, Mode, Relation
from quiz.domain.messages import Message, message
from quiz.domain.reading.annotations import Confidence, FoundDate, Passage, Proposal
from quiz.domain.reading.duties.attribution import is_open
from quiz.domain.reading.duties.belonging import Belonging, belongings
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.duties.dating import (
    date_before,
    date_in,
    date_of,
    dates_in_brackets,
    dates_in_list,
    is_since,
    when,
)
from quiz.domain.reading.duties.leaving import announcements
from quiz.domain.reading.duties.masking import Line, lines
from quiz.domain.reading.duties.verb_phrases import spelled

_MEMBERS = frozenset({ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.ALLIANCE})
_SEVERAL = (" States", " states", " countries", " members", " Islands")
_LASTING = " has been a member of "
_CONDITION = re.compile(
    r"(?:,? (?:by|before|in|on|at) [^.;,“”\"]{1,30}?)?,? (?P<what>(?:unless|if|should) [^.;“”\"]{3,140})"
)
_TEXT = re.compile(
    r"\b(?:treat|pact|accord|convention|compact|agreement|protocol|declaration|charter|arrangement|commitment|moratorium"
    r"|initiative|concord|memorandum|guarantee)",
    re.IGNORECASE,
)
"""What is signed; a union or a league is joined."""
_GOVERNING = re.compile(
    r"\b(?:president|premier|(?:prime|foreign) minister|chancellor|king|queen|foreign ministry)\b", re.I
)
_BY_SIGNATURE = re.compile(
    r"(?:\b(?:co-)?sign(?:ed|s|atory|atories)?|\bconcluded|\bput [a-z]+ (?:names?|signatures?))\Z", re.IGNORECASE
)
_SAID_BEHIND = re.compile(r", (?:[\w.’'-]+ ){0,6}(?:said|says|added|warned|announced|told)\b.*")


def propose(passage: Passage) -> Iterator[Proposal]:
    """The memberships that the text states, in the order of the text, each once; who has left was a member once."""
    found = _without_undated(list(_proposed(passage)))
    gone = {_pair(proposal): proposal.sentence for proposal in found if _is_gone(proposal)}
    for proposal in found:
        if _relation(proposal) is Relation.MEMBER and _pair(proposal) in gone:
            if proposal.date is not None or proposal.sentence != gone[_pair(proposal)]:
                yield _as_joined(proposal)
        else:
            yield proposal


def _without_undated(found: list[Proposal]) -> list[Proposal]:
    """The proposals but those without a date of which the same sentence also gives the date, and joining at the day since when it is told."""
    dated = {_key(proposal) for proposal in found if proposal.date is not None}
    since = {(*_pair(one), one.date) for one in found if _relation(one) is Relation.MEMBER and one.date is not None}
    return [
        proposal
        for proposal in found
        if (proposal.date is not None or _key(proposal) not in dated)
        and not (_relation(proposal) is Relation.JOINED and (*_pair(proposal), proposal.date) in since)
    ]


def _key(proposal: Proposal) -> tuple[object, ...]:
    return (proposal.sentence, *proposal.slots.values(), proposal.mode, proposal.said_by)


def _is_gone(proposal: Proposal) -> bool:
    is_sure = proposal.confidence is not Confidence.LOW
    return _relation(proposal) in {Relation.LEFT, Relation.NOT_RENEWED} and proposal.said_by is None and is_sure


def _relation(proposal: Proposal) -> Relation:
    return Relation(str(proposal.slots["relation"]))


def _pair(proposal: Proposal) -> tuple[object, object]:
    return proposal.slots["member"], proposal.slots["alliance"]


def _as_joined(proposal: Proposal) -> Proposal:
    at = when(proposal.date)
    statement = proposal.statement.replace(_since(at), at) if at else proposal.statement
    for belongs in (f" {Relation.MEMBER} ", _LASTING):
        statement = statement.replace(belongs, f" {Relation.JOINED} ", 1)
    slots = {**proposal.slots, "relation": Relation.JOINED.value}
    return replace(proposal, statement=statement, slots=slots)


def _proposed(passage: Passage) -> Iterator[Proposal]:
    cast = Cast(passage)
    known: set[tuple[object, ...]] = set()
    for line in lines(cast):
        found = [*belongings(line), *announcements(line)]
        for belonging in sorted(found, key=lambda each: (each.cue, each.start, each.relation)):
            for proposal in _proposals(line, belonging):
                what = (*proposal.slots.values(), proposal.mode, proposal.date and proposal.date.stated)
                if what not in known:
                    known.add(what)
                    yield proposal


def _proposals(line: Line, belonging: Belonging) -> Iterator[Proposal]:
    said = _attribution(line, belonging)
    if said is None:
        return
    bound = (line.cast.bound(member) for member in belonging.members)
    for member in dict.fromkeys(member for member in bound if member is not None):
        if line.cast.actors[member].kind in _MEMBERS and not line.cast.is_some_ministry(member):
            yield _proposal(line, belonging, member, said, _date(line, belonging, member))


def _attribution(line: Line, belonging: Belonging) -> tuple[Mode, int | None] | None:
    """Who says so; None where somebody says so whom the text does not let us name."""
    saying = line.saying(*belonging.cue)
    if saying is None:
        return None if is_open(line, *belonging.cue) else (Mode.STORY, None)
    if belonging.relation is Relation.ANNOUNCED_LEAVING:
        is_own_word = saying.speaker is None or saying.speaker in belonging.members or _governs(line, saying.speaker)
        return (Mode.STORY, None) if is_own_word else (Mode.ANNOUNCED, saying.speaker)
    if saying.mode is Mode.DENIED and belonging.listed != (0, 0):
        return None  # whoever “dismissed member Norland as weak” denies no membership
    if saying.speaker is None:
        return (Mode.STORY, None) if belonging.is_aside and not _is_quoted(line, belonging.cue[0]) else None
    return saying.mode, saying.speaker


def _governs(line: Line, speaker: int) -> bool:
    """Whether a state announces by whom it has for that: its president, its foreign ministry."""
    actor = line.cast.actors[speaker]
    return any(map(_GOVERNING.search, (actor.name, *actor.roles)))


def _is_quoted(line: Line, place: int) -> bool:
    quotations, at = line.cast.passage.quotations, line.sentence.start + place
    last = bisect_right(quotations, at, key=lambda quotation: quotation.start) - 1
    return last >= 0 and at < quotations[last].end


def _date(line: Line, belonging: Belonging, member: int) -> FoundDate | None:
    if belonging.relation is Relation.ANNOUNCED_LEAVING:
        return date_before(line, belonging.cue[0])
    is_listed = belonging.listed != (0, 0)
    owned = (
        dates_in_list(line, belonging.listed)
        if is_listed
        else dates_in_brackets(line, belonging.start, belonging.cue[0])
    )
    date = owned.get(member) or _shared_date(line, belonging, owned)
    if belonging.relation is Relation.MEMBER and date is not None and not is_since(line, date):
        return None
    return date


def _shared_date(line: Line, belonging: Belonging, owned: Mapping[int, FoundDate]) -> FoundDate | None:
    """The date of all the members together, not one that the list gives to one of them."""
    if belonging.is_aside:
        return date_in(line, belonging.cue[0], belonging.end)
    date = date_of(line, belonging.start, belonging.end, belonging.cue[0])
    return None if date in owned.values() else date


def _proposal(
    line: Line, belonging: Belonging, member: int, said: tuple[Mode, int | None], date: FoundDate | None
) -> Proposal:
    shift = line.sentence.start
    start, end = shift + belonging.start, shift + belonging.end
    if date is not None:
        start, end = min(start, date.start), max(end, date.end)
    return Proposal(
        FactKind.MEMBERSHIP,
        _statement(line, belonging, member, date),
        start,
        end,
        line.sentence.index,
        min(belonging.confidence, _most(line, belonging, said[0]), key=_lowest),
        _why(line, belonging),
        {"member": member, "relation": belonging.relation.value, "alliance": belonging.alliance},
        date,
        *said,
    )


def _lowest(confidence: Confidence) -> int:
    return [Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH].index(confidence)


def _most(line: Line, belonging: Belonging, mode: Mode) -> Confidence:
    """How sure it can be at most: little of a departure that hangs on a condition, and not all of what only somebody says."""
    if _condition(line, belonging) is not None:
        return Confidence.LOW
    return Confidence.HIGH if mode is Mode.STORY else Confidence.MEDIUM


def _condition(line: Line, belonging: Belonging) -> str | None:
    """On what the announced departure hangs, in words of its own; empty where they cannot be given, None where on nothing."""
    is_announced = belonging.relation is Relation.ANNOUNCED_LEAVING
    found = _CONDITION.match(line.masked, belonging.end) if is_announced else None
    if found is None:
        return None
    behind = _SAID_BEHIND.search(line.sentence.text, *found.span("what"))
    return spelled(line, found.start("what"), behind.start() if behind else found.end("what"), None)


def _statement(line: Line, belonging: Belonging, member: int, date: FoundDate | None) -> str:
    cast = line.cast
    who, alliance, at = cast.opening(member), cast.names[belonging.alliance], when(date)
    if belonging.relation is Relation.ANNOUNCED_LEAVING:
        they = "they" if who.endswith(_SEVERAL) and cast.actors[member].kind is not ActorKind.COUNTRY else "it"
        condition = _condition(line, belonging)
        return f"{who} announced{at} that {they} would leave {alliance}{' ' if condition else ''}{condition or ''}."
    if belonging.relation is Relation.MEMBER and at:
        return f"{who}{_LASTING}{alliance}{_since(at)}."
    return f"{who} {_told(line, belonging)} {alliance}{at}."


def _told(line: Line, belonging: Belonging) -> str:
    """The verb of the step: who is only told to have signed is not said to have joined, which others may do later."""
    only_signed = belonging.relation is Relation.JOINED and _BY_SIGNATURE.search(line.plain(*belonging.cue))
    alliance = line.cast.actors[belonging.alliance]
    is_text = any(map(_TEXT.search, (alliance.name, *alliance.aliases)))
    return "signed" if only_signed and is_text else belonging.relation.told


def _since(at: str) -> str:
    return at.replace(" in ", " since ").replace(" on ", " since ")


def _why(line: Line, belonging: Belonging) -> Message:
    words, alliance = line.plain(*belonging.cue), line.cast.names[belonging.alliance]
    if belonging.named:
        return message(
            "The words “{words}” and the name of {alliance} stand in this sentence.", words=words, alliance=alliance
        )
    return message(
        "The words “{words}” stand in this sentence; {alliance} is the alliance named last.",
        words=words,
        alliance=alliance,
    )
