"""Score the facts that a reading proposes: memberships, obligations, events, roles and transfers."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

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
Fits = Callable[[Alignment, Proposal, Mark], bool]
_WORD = re.compile(r"[^\W\d_]{3,}")
_LITTLE_WORDS = {"the", "its", "his", "her", "their", "and", "for", "who", "was", "are"}


def score_memberships(aligned: Alignment) -> Scores:
    """Who belongs to which alliance."""
    found, precision, hits = _match(aligned, FactKind.MEMBERSHIP, aligned.story.memberships, _is_membership)
    relation = count(any(_slot(one, "relation") in gold.relations for one in fitting) for gold, fitting in hits)
    return {
        "memberships: found": found,
        "memberships: precision": precision,
        "memberships: right relation": relation,
    }


def score_obligations(aligned: Alignment) -> Scores:
    """Who owes what, how it turned out, and whose word that is."""
    found, precision, hits = _match(aligned, FactKind.OBLIGATION, aligned.story.obligations, _is_obligation)
    return {
        "obligations: found": found,
        "obligations: precision": precision,
        "obligations: right debtor": count(
            any(aligned.key(one.slots.get("debtor")) in gold.debtors for one in fitting)
            for gold, fitting in hits
            if gold.debtors
        ),
        "obligations: right outcome": count(
            any(_slot(one, "kept") in gold.kept for one in fitting) for gold, fitting in hits
        ),
        "obligations: right attribution": count(
            any(_is_attributed(aligned, one, gold.said_by) for one in fitting) for gold, fitting in hits
        ),
    }


def score_events(aligned: Alignment) -> Scores:
    """The clauses that dates date."""
    found, precision, _ = _match(aligned, FactKind.EVENT, aligned.story.events, _is_event)
    return {"events: found": found, "events: precision": precision}


def score_roles(aligned: Alignment) -> Scores:
    """Who is what."""
    found, precision, _ = _match(aligned, FactKind.ROLE, aligned.story.roles, _is_role)
    return {"roles: found": found, "roles: precision": precision}


def score_transfers(aligned: Alignment) -> Scores:
    """Who supplied what to whom."""
    found, precision, hits = _match(aligned, FactKind.TRANSFER, aligned.story.transfers, _is_transfer)
    return {
        "transfers: found": found,
        "transfers: precision": precision,
        "transfers: right attribution": count(
            any(_is_attributed(aligned, one, gold.said_by) for one in fitting) for gold, fitting in hits
        ),
    }


def _match(
    aligned: Alignment, kind: FactKind, marks: Sequence[Mark], fits: Fits[Mark]
) -> tuple[Count, Count, list[tuple[Mark, list[Proposal]]]]:
    """How many marks are found, how many proposals are right, and each found mark with the proposals that fit it."""
    proposals = [one for one in aligned.reading.proposals if one.kind is kind]
    asked = [(gold, [one for one in proposals if fits(aligned, one, gold)]) for gold in marks if not gold.optional]
    found = count(bool(fitting) for _, fitting in asked)
    precision = count(any(fits(aligned, one, gold) for gold in marks) for one in proposals)
    return found, precision, [(gold, fitting) for gold, fitting in asked if fitting]


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
