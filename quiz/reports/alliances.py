"""The map of a story's alliances, in words: the same rows make the picture and the table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from quiz.domain import facts as values
from quiz.domain.alliances import Alliance, Belonging, Debt, Member, alliances
from quiz.domain.facts import Kept, Mode, Relation
from quiz.reports.pictured import PicturedFact, PicturedStory, as_values

_RELATIONS = {
    Relation.MEMBER: pgettext_lazy("in an alliance", "member"),
    Relation.FOUNDED: pgettext_lazy("in an alliance", "founder"),
    Relation.JOINED: pgettext_lazy("in an alliance", "joined"),
    Relation.LEFT: pgettext_lazy("in an alliance", "left"),
    Relation.NOT_RENEWED: pgettext_lazy("in an alliance", "did not renew its membership"),
    Relation.ANNOUNCED_LEAVING: pgettext_lazy("in an alliance", "announced that it would leave"),
}
_GROUPS = {
    Belonging.MEMBER: gettext_lazy("Members"),
    Belonging.LEAVING: gettext_lazy("Announced that they would leave"),
    Belonging.LEFT: gettext_lazy("No longer members"),
    Belonging.UNCLEAR: gettext_lazy("The story does not tell which came last"),
    Belonging.CLAIMED: gettext_lazy("Only claimed"),
}
BELONGING_WORDS = {
    Belonging.MEMBER: pgettext_lazy("in an alliance", "member"),
    Belonging.LEAVING: pgettext_lazy("in an alliance", "announced that it would leave"),
    Belonging.LEFT: pgettext_lazy("in an alliance", "no longer"),
    Belonging.UNCLEAR: pgettext_lazy("in an alliance", "not clear"),
    Belonging.CLAIMED: pgettext_lazy("in an alliance", "only claimed"),
}
KEPT_WORDS = {
    Kept.YES: gettext_lazy("Kept"),
    Kept.NO: gettext_lazy("Not kept"),
    Kept.DISPUTED: gettext_lazy("Disputed whether kept"),
    Kept.UNKNOWN: gettext_lazy("Not said whether kept"),
}
_CLAIMED = {
    Kept.YES: gettext_lazy("Kept, according to %(speaker)s"),
    Kept.NO: gettext_lazy("Not kept, according to %(speaker)s"),
    Kept.DISPUTED: gettext_lazy("Disputed whether kept, according to %(speaker)s"),
    Kept.UNKNOWN: gettext_lazy("Owed according to %(speaker)s"),
}


@dataclass(frozen=True, slots=True)
class TieRow:
    """What one fact tells of a member."""

    relation: str
    fact: PicturedFact


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member with what is told of it, and the names of the other alliances to which it belongs."""

    key: str
    name: str
    ties: Sequence[TieRow]
    elsewhere: Sequence[str]


@dataclass(frozen=True, slots=True)
class GroupRow:
    """The members that stand to an alliance in one way; ``word`` tells it of one of them."""

    belonging: str
    title: str
    word: str
    members: Sequence[MemberRow]


@dataclass(frozen=True, slots=True)
class DutyRow:
    """One obligation: what calls for it, what was done, and whether it was kept, or who says so."""

    fact: PicturedFact
    trigger: str
    done: str
    kept: str
    kept_words: str


@dataclass(frozen=True, slots=True)
class DebtRow:
    """Who owes whom; ``creditor`` is empty where the story names none."""

    debtor: str
    creditor: str
    duties: Sequence[DutyRow]


@dataclass(frozen=True, slots=True)
class AllianceRow:
    """An alliance: inside, on the edge and outside of it, what is owed under it, and what is said about it."""

    key: str
    name: str
    inside: GroupRow | None
    edge: GroupRow | None
    outside: Sequence[GroupRow]
    debts: Sequence[DebtRow]
    tally: Sequence[tuple[str, str, int]]
    roles: Sequence[PicturedFact]
    said: Sequence[PicturedFact]

    @property
    def groups(self) -> list[GroupRow]:
        """All groups, from the inside to the outside."""
        return [group for group in (self.inside, self.edge, *self.outside) if group]


@dataclass(frozen=True, slots=True)
class AcrossRow:
    """One member, and how it stands to each of several alliances; None where nothing is told."""

    name: str
    groups: Sequence[GroupRow | None]


@dataclass(frozen=True, slots=True)
class Across:
    """Who belongs where, for stories with members of more than one alliance."""

    alliances: Sequence[str]
    rows: Sequence[AcrossRow]


def across(rows: Sequence[AllianceRow]) -> Across | None:
    """Members by alliances; None for fewer than two alliances with members."""
    peopled = [row for row in rows if row.groups]
    if len(peopled) < 2:
        return None
    stands = [{member.key: group for group in row.groups for member in group.members} for row in peopled]
    names = {member.key: member.name for row in peopled for group in row.groups for member in group.members}
    by_name = sorted(names.items(), key=lambda item: item[1])
    return Across(
        [row.name for row in peopled],
        [AcrossRow(name, [standing.get(key) for standing in stands]) for key, name in by_name],
    )


def alliance_rows(pictured: PicturedStory) -> list[AllianceRow]:
    """Every alliance of the story; no query."""
    facts = {row.key: pictured.facts[row.pk] for row in pictured.rows}
    return [_alliance_row(alliance, facts) for alliance in alliances(as_values(pictured.rows))]


def _alliance_row(alliance: Alliance, facts: Mapping[str, PicturedFact]) -> AllianceRow:
    groups = {kind: _group(kind, alliance.members, facts) for kind in Belonging}
    debts = [_debt_row(debt, facts) for debt in alliance.debts]
    counts = Counter(duty.kept for debt in debts for duty in debt.duties)
    labels = {**{kept.value: str(words) for kept, words in KEPT_WORDS.items()}, "claim": _("Only claimed")}
    outside = (groups[kind] for kind in (Belonging.LEFT, Belonging.UNCLEAR, Belonging.CLAIMED))
    return AllianceRow(
        key=alliance.actor.key,
        name=alliance.actor.name,
        inside=groups[Belonging.MEMBER],
        edge=groups[Belonging.LEAVING],
        outside=[group for group in outside if group],
        debts=debts,
        tally=[(kept, label, counts[kept]) for kept, label in labels.items() if counts[kept]],
        roles=[facts[fact.key] for fact in alliance.roles],
        said=[facts[fact.key] for fact in alliance.said],
    )


def _group(kind: Belonging, members: Sequence[Member], facts: Mapping[str, PicturedFact]) -> GroupRow | None:
    rows = [_member_row(member, facts) for member in members if member.belonging is kind]
    return GroupRow(kind.name.lower(), str(_GROUPS[kind]), str(BELONGING_WORDS[kind]), rows) if rows else None


def _member_row(member: Member, facts: Mapping[str, PicturedFact]) -> MemberRow:
    ties = [TieRow(str(_RELATIONS[Relation(fact.text("relation"))]), facts[fact.key]) for fact in member.facts]
    return MemberRow(member.actor.key, member.actor.name, ties, [other.name for other in member.elsewhere])


def _debt_row(debt: Debt, facts: Mapping[str, PicturedFact]) -> DebtRow:
    creditor = debt.creditor.name if debt.creditor else ""
    return DebtRow(debt.debtor.name, creditor, [_duty_row(fact, facts[fact.key]) for fact in debt.facts])


def _duty_row(fact: values.Fact, pictured: PicturedFact) -> DutyRow:
    kept = Kept(fact.text("kept"))
    if not fact.is_claim:
        words = str(KEPT_WORDS[kept])
    elif fact.attribution.mode is Mode.DENIED:
        words = _("Denied by %(speaker)s") % {"speaker": pictured.said_by}
    else:
        words = _CLAIMED[kept] % {"speaker": pictured.said_by}
    shown = "claim" if fact.is_claim else kept.value
    return DutyRow(pictured, fact.text("trigger"), fact.text("done"), shown, words)
