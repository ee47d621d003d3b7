"""Who belongs to which alliance, who owes whom what under it, and what is said about it, as far as a story tells.

What somebody only claims, or denies, moves nobody in or out: it stands beside what the story itself tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from quiz.domain.facts import Actor, ActorKind, Fact, FactKind, Relation
from quiz.domain.partial_dates import before


class Belonging(StrEnum):
    """How a member stands to an alliance at the end of the story."""

    MEMBER = "member"
    LEAVING = "announced that it would leave"
    LEFT = "no longer a member"
    UNCLEAR = "told both ways"
    CLAIMED = "only claimed"


_BEGINS = {Relation.MEMBER, Relation.FOUNDED, Relation.JOINED}
_ENDS = {Relation.LEFT, Relation.NOT_RENEWED}
_INSIDE = {Belonging.MEMBER, Belonging.LEAVING}


@dataclass(frozen=True, slots=True)
class Member:
    """One actor and one alliance: what is told of them, undated first, then in the order of time.

    ``elsewhere`` are the other alliances to which it belongs.
    """

    actor: Actor
    belonging: Belonging
    facts: tuple[Fact, ...]
    elsewhere: tuple[Actor, ...]


@dataclass(frozen=True, slots=True)
class Debt:
    """What one actor owes another under an alliance; ``creditor`` is None where the story names none."""

    debtor: Actor
    creditor: Actor | None
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Alliance:
    """An alliance with all that the story tells of its ties.

    ``roles`` are held in it, ``said`` are claims about it or about a body that owes something under it.
    """

    actor: Actor
    members: tuple[Member, ...]
    debts: tuple[Debt, ...]
    roles: tuple[Fact, ...]
    said: tuple[Fact, ...]


def alliances(facts: Iterable[Fact]) -> tuple[Alliance, ...]:
    """Every alliance of a membership or an obligation, those with the most ties first, else as the facts come."""
    told = list(facts)
    ties = [fact for fact in told if fact.kind in {FactKind.MEMBERSHIP, FactKind.OBLIGATION}]
    actors = _actors(ties, "alliance")
    belongs = {actor.key: _belongings(actor, ties) for actor in actors}
    found = [_alliance(actor, told, actors, belongs) for actor in actors]
    return tuple(sorted(found, key=lambda alliance: -_count(alliance)))


def _count(alliance: Alliance) -> int:
    return sum(len(member.facts) for member in alliance.members) + sum(len(debt.facts) for debt in alliance.debts)


def _actors(facts: Iterable[Fact], slot: str) -> list[Actor]:
    """Each actor in that slot once, in the order of the facts."""
    found = (fact.actor(slot) for fact in facts)
    return list({actor.key: actor for actor in found if actor}.values())


def _belongings(alliance: Actor, ties: Sequence[Fact]) -> dict[str, Belonging]:
    members = [fact for fact in ties if fact.kind is FactKind.MEMBERSHIP and fact.actor("alliance") == alliance]
    return {
        actor.key: belonging([fact for fact in members if fact.actor("member") == actor])
        for actor in _actors(members, "member")
    }


def _alliance(
    actor: Actor, told: Sequence[Fact], actors: Sequence[Actor], belongs: dict[str, dict[str, Belonging]]
) -> Alliance:
    under = [fact for fact in told if fact.actor("alliance") == actor]
    members = [fact for fact in under if fact.kind is FactKind.MEMBERSHIP]
    debts = _debts([fact for fact in under if fact.kind is FactKind.OBLIGATION])
    bodies = {actor.key, *(debt.debtor.key for debt in debts if debt.debtor.kind is ActorKind.ORGANISATION)}
    return Alliance(
        actor=actor,
        members=tuple(
            Member(
                actor=member,
                belonging=belongs[actor.key][member.key],
                facts=tuple(sorted((fact for fact in members if fact.actor("member") == member), key=_when)),
                elsewhere=tuple(
                    other
                    for other in actors
                    if other != actor and belongs[other.key].get(member.key, Belonging.LEFT) in _INSIDE
                ),
            )
            for member in sorted(_actors(members, "member"), key=lambda member: member.name)
        ),
        debts=debts,
        roles=tuple(fact for fact in told if fact.kind is FactKind.ROLE and fact.actor("of") == actor),
        said=tuple(fact for fact in told if _is_said_about(fact, bodies)),
    )


def _is_said_about(fact: Fact, bodies: set[str]) -> bool:
    about = fact.actor("about")
    return fact.kind is FactKind.CLAIM and about is not None and about.key in bodies


def _when(fact: Fact) -> date:
    return fact.date.earliest if fact.date else date.min


def belonging(memberships: Sequence[Fact]) -> Belonging:
    """How a member stands, by its memberships in one alliance.

    It has left unless it certainly came back after that, and it is a member unless it left; where the dates do not tell
    which came last, nobody can say. To announce is not to leave.
    """
    told = [fact for fact in memberships if not fact.is_claim]
    begins = [fact for fact in told if fact.text("relation") in _BEGINS]
    ends = [fact for fact in told if fact.text("relation") in _ENDS]
    announced = [fact for fact in told if fact.text("relation") == Relation.ANNOUNCED_LEAVING]
    came = [fact for fact in begins if not any(_precedes(fact, end) for end in ends)]
    went = [fact for fact in ends if not any(_certainly(fact, begin) for begin in begins)]
    if came and went:
        return Belonging.UNCLEAR
    if went:
        return Belonging.LEFT
    if any(not any(_certainly(fact, begin) for begin in begins) for fact in announced):
        return Belonging.LEAVING
    return Belonging.MEMBER if came else Belonging.CLAIMED


def _certainly(a: Fact, b: Fact) -> bool:
    """Whether ``a`` is dated before ``b``."""
    return a.date is not None and b.date is not None and before(a.date, b.date)


def _precedes(begin: Fact, end: Fact) -> bool:
    """Whether the member came before it went: nobody leaves what it has not joined, whatever is dated."""
    undated = begin.date is None or end.date is None
    return _certainly(begin, end) or (undated and begin.text("relation") != Relation.MEMBER)


def _debts(obligations: Sequence[Fact]) -> tuple[Debt, ...]:
    pairs: dict[tuple[str, str], list[Fact]] = {}
    for fact in obligations:
        debtor, creditor = fact.actor("debtor"), fact.actor("creditor")
        pairs.setdefault((debtor.key if debtor else "", creditor.key if creditor else ""), []).append(fact)
    return tuple(
        Debt(debtor, facts[0].actor("creditor"), tuple(facts))
        for facts in pairs.values()
        if (debtor := facts[0].actor("debtor"))
    )
