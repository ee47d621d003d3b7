"""Score the facts that a reading proposes: memberships, obligations, events, roles and transfers."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias, TypeVar

from benchmarks.reading.alignment import Alignment
from benchmarks.reading.anchors import Span
from benchmarks.reading.gold import (
    GoldEvent,
    GoldMembership,
    GoldObligation,
    GoldRole,
    GoldSpeaker,
    GoldTransfer,
)
from benchmarks.reading.tally import Count, Scores, count
from quiz.domain.facts import FactKind
from quiz.domain.reading.annotations import Proposal

Mark = TypeVar("Mark", GoldMembership, GoldObligation, GoldEvent, GoldRole, GoldTransfer)
Hit: TypeAlias = tuple[Mark, list[Proposal]]
PLURALS: Mapping[FactKind, str] = {
    FactKind.MEMBERSHIP: "memberships",
    FactKind.OBLIGATION: "obligations",
    FactKind.EVENT: "events",
    FactKind.ROLE: "roles",
    FactKind.TRANSFER: "transfers",
}
_WORD = re.compile(r"[^\W\d_]{3,}")
_LITTLE_WORDS = {"the", "its", "his", "her", "their", "and", "for", "who", "was", "are"}


def score_memberships(aligned: Alignment) -> Scores:
    """Who belongs to which alliance."""
    scores, hits = _match(aligned, FactKind.MEMBERSHIP, aligned.story.memberships, _is_membership)
    relation = _of(aligned, hits, lambda one, gold: _slot(one, "relation") in gold.relations)
    return {**scores, "memberships: right relation": relation}


def score_obligations(aligned: Alignment) -> Scores:
    """Who owes what, how it turned out, and whose word that is."""
    scores, hits = _match(aligned, FactKind.OBLIGATION, aligned.story.obligations, _is_obligation)
    owed = [(gold, fitting) for gold, fitting in hits if gold.debtors]
    return {
        **scores,
        "obligations: right debtor": _of(
            aligned, owed, lambda one, gold: aligned.key(one.slots.get("debtor")) in gold.debtors
        ),
        "obligations: right outcome": _of(aligned, hits, lambda one, gold: _slot(one, "kept") in gold.kept),
        "obligations: right attribution": _of(
            aligned, hits, lambda one, gold: _is_attributed(aligned, one, gold.said_by)
        ),
    }


def score_events(aligned: Alignment) -> Scores:
    """The clauses that dates date."""
    return _match(aligned, FactKind.EVENT, aligned.story.events, _is_event)[0]


def score_roles(aligned: Alignment) -> Scores:
    """Who is what."""
    return _match(aligned, FactKind.ROLE, aligned.story.roles, _is_role)[0]


def score_transfers(aligned: Alignment) -> Scores:
    """Who supplied what to whom."""
    scores, hits = _match(aligned, FactKind.TRANSFER, aligned.story.transfers, _is_transfer)
    attribution = _of(aligned, hits, lambda one, gold: _is_attributed(aligned, one, gold.said_by))
    return {**scores, "transfers: right attribution": attribution}


def is_marked_fact(aligned: Alignment, proposal: Proposal) -> bool:
    """Whether a proposal of one of these kinds is marked."""
    story = aligned.story
    match proposal.kind:
        case FactKind.MEMBERSHIP:
            return any(_is_membership(aligned, proposal, gold) for gold in story.memberships)
        case FactKind.OBLIGATION:
            return any(_is_obligation(aligned, proposal, gold) for gold in story.obligations)
        case FactKind.EVENT:
            return any(_is_event(aligned, proposal, gold) for gold in story.events)
        case FactKind.ROLE:
            return any(_is_role(aligned, proposal, gold) for gold in story.roles)
        case _:
            return any(_is_transfer(aligned, proposal, gold) for gold in story.transfers)


def _match(
    aligned: Alignment, kind: FactKind, marks: Sequence[Mark], fits: Callable[[Alignment, Proposal, Mark], bool]
) -> tuple[Scores, list[Hit[Mark]]]:
    """How many marks are found, how many proposals are right, and each found mark with the proposals that fit it."""
    proposals = [one for one in aligned.reading.proposals if one.kind is kind]
    asked = [(gold, [one for one in proposals if fits(aligned, one, gold)]) for gold in marks if not gold.optional]
    scores = {
        f"{PLURALS[kind]}: found": count((bool(fitting), aligned.words(_place(gold))) for gold, fitting in asked),
        f"{PLURALS[kind]}: precision": count(
            (any(fits(aligned, one, gold) for gold in marks), one.statement) for one in proposals
        ),
    }
    return scores, [(gold, fitting) for gold, fitting in asked if fitting]


def _of(aligned: Alignment, hits: Sequence[Hit[Mark]], is_right: Callable[[Proposal, Mark], bool]) -> Count:
    """Of the found marks, those for which one of the proposals is right."""
    return count((any(is_right(one, gold) for one in fitting), aligned.words(_place(gold))) for gold, fitting in hits)


def _place(gold: GoldMembership | GoldObligation | GoldEvent | GoldRole | GoldTransfer) -> Span:
    return gold.spans[0] if isinstance(gold, GoldObligation) else gold.span


def _is_membership(aligned: Alignment, proposal: Proposal, gold: GoldMembership) -> bool:
    parties = (aligned.key(proposal.slots.get("member")), aligned.key(proposal.slots.get("alliance")))
    return parties == (gold.member, gold.alliance) and _is_at(aligned, proposal, gold.span)


def _is_obligation(aligned: Alignment, proposal: Proposal, gold: GoldObligation) -> bool:
    debtor, alliance = (aligned.key(proposal.slots.get(slot)) for slot in ("debtor", "alliance"))
    is_theirs = debtor in gold.debtors or bool(alliance and alliance == gold.alliance)
    return is_theirs and any(_is_at(aligned, proposal, span) for span in gold.spans)


def _is_event(_: Alignment, proposal: Proposal, gold: GoldEvent) -> bool:
    if proposal.date is not None and not gold.date.shared(Span(proposal.date.start, proposal.date.end)):
        return False
    return 2 * gold.span.shared(Span(proposal.start, proposal.end)) >= gold.span.length


def _is_role(aligned: Alignment, proposal: Proposal, gold: GoldRole) -> bool:
    asked = _words(aligned.story.text[slice(*gold.span)])
    given = _words(_slot(proposal, "role"))
    is_held = aligned.key(proposal.slots.get("holder")) == gold.holder and _is_at(aligned, proposal, gold.span)
    return is_held and 2 * len(asked & given) >= len(asked)


def _is_transfer(aligned: Alignment, proposal: Proposal, gold: GoldTransfer) -> bool:
    parties = (aligned.key(proposal.slots.get("supplier")), aligned.key(proposal.slots.get("recipient")))
    return parties == (gold.supplier, gold.recipient) and _is_at(aligned, proposal, gold.span)


def _is_at(aligned: Alignment, proposal: Proposal, span: Span) -> bool:
    return aligned.sentence(proposal.sentence).shared(span) > 0


def _is_attributed(aligned: Alignment, proposal: Proposal, said_by: GoldSpeaker) -> bool:
    if proposal.said_by is None:
        return said_by.or_story or not said_by.is_known
    return aligned.is_speaker(proposal.said_by, said_by)


def _slot(proposal: Proposal, name: str) -> str:
    return str(proposal.slots.get(name, ""))


def _words(phrase: str) -> set[str]:
    return set(_WORD.findall(phrase.casefold())) - _LITTLE_WORDS
