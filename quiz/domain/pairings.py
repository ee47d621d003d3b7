"""Facts as pairs of a name and what is true of it, grouped so that each is true of one name of its group only."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from quiz.domain import steps
from quiz.domain.clause_names import after_subject
from quiz.domain.distractors.likeness import content_words, may_be_one, takes_part
from quiz.domain.distractors.memberships import disproof
from quiz.domain.facts import SLOTS, Actor, ActorKind, Fact, FactKind, Mode, Relation, SlotType
from quiz.domain.grouping import compatible_groups
from quiz.domain.mentions import mentions
from quiz.domain.names import folded
from quiz.domain.partial_dates import is_stated
from quiz.domain.phrases import aside, clause, held, named, on
from quiz.domain.questions import Material
from quiz.domain.standing import is_duty, stands_alone
from quiz.domain.wording import is_description, said

SMALLEST, LARGEST = 3, 5
LONGEST, UNEVEN = 20, 3
"""How many words a right-hand side may have, and how many times as long as another it may be: no length should tell."""

_SAYS_LITTLE = re.compile(r"(?:(?:was|were) \w+|ceased its participation)")
_IS_A_SAYING = re.compile(r"(?:says?|said)\b")
"""What somebody says is no deed to match: “says catches were high”."""

TOO_CLOSE = 0.25
"""The share of the shorter text's content words from which two right-hand sides may be taken for each other."""

_BODIES = frozenset({ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.ALLIANCE})


@dataclass(frozen=True, slots=True)
class Family:
    """A way to make pairs: from which kind of fact, whom to put on the left, what to say of it on the right."""

    name: str
    kind: FactKind
    slot: str
    prompt: str
    phrase: Callable[[Fact, Material], str]


@dataclass(frozen=True, slots=True)
class Pairing:
    """A fact as a pair: an actor, and words that are true of it."""

    fact: Fact
    left: Actor
    right: str


@dataclass(frozen=True, slots=True)
class Group:
    """Pairings for one question, and one whose right-hand side belongs to none of their names, if there is any.

    Without it the last pair would fall out by itself.
    """

    family: Family
    pairings: tuple[Pairing, ...]
    extra: Pairing | None


def _did(fact: Fact, material: Material) -> str:
    actor = fact.actor("actor")
    did = after_subject(clause(fact, material), actor) if actor else ""
    return "" if _IS_A_SAYING.match(did) else did


def _said(fact: Fact, material: Material) -> str:
    return said(fact.text("content"))


def _holds(fact: Fact, material: Material) -> str:
    """Offices only, which one actor holds at a time: “is the President of Belarus”, not “is an ally of Russia”."""
    role = fact.text("role")
    return f"{held(fact)} {role}" if role.startswith("the ") else ""


def _supplied(fact: Fact, material: Material) -> str:
    recipient = fact.actor("recipient")
    return f"supplied {fact.text('goods')} to {named(recipient, material)}" if recipient else ""


def _received(fact: Fact, material: Material) -> str:
    supplier = fact.actor("supplier")
    return f"received {fact.text('goods')} from {named(supplier, material)}" if supplier else ""


def _belongs(fact: Fact, material: Material) -> str:
    alliance = fact.actor("alliance")
    words = f"{steps.told(fact)} {named(alliance, material)}" if alliance else ""
    is_act = fact.text("relation") != Relation.MEMBER
    return f"{words} {on(fact.date)}" if words and fact.date and is_stated(fact.date) and is_act else words


def _owes(fact: Fact, material: Material) -> str:
    alliance, words = fact.actor("alliance"), f"must {fact.text('duty')}"
    if not is_duty(fact):
        return ""
    own = alliance is None or alliance == fact.actor("debtor")
    return words if own or alliance is None else f"{words} under {named(alliance, material)}"


FAMILIES = (
    Family("who-said-what", FactKind.CLAIM, "speaker", "Who said what? Match each name with the statement.", _said),
    Family("who-did-what", FactKind.EVENT, "actor", "Who did what? Match each name with the action.", _did),
    Family("who-is-who", FactKind.ROLE, "holder", "Who is who? Match each name with the role.", _holds),
    Family(
        "who-supplied-what",
        FactKind.TRANSFER,
        "supplier",
        "Who supplied what to whom? Match each supplier with what it supplied.",
        _supplied,
    ),
    Family(
        "who-received-what",
        FactKind.TRANSFER,
        "recipient",
        "Who received what from whom? Match each name with what it received.",
        _received,
    ),
    Family(
        "who-belongs",
        FactKind.MEMBERSHIP,
        "member",
        "What does the story say of whom? Match each name with what is true of it.",
        _belongs,
    ),
    Family("who-owes-what", FactKind.OBLIGATION, "debtor", "Who must do what? Match each name with its duty.", _owes),
)


def groups(family: Family, material: Material) -> Iterator[Group]:
    """The groups of pairings of that family; each pairing that can be in a group is in one."""

    known: dict[frozenset[str], bool] = {}

    def stay_apart(one: Pairing, other: Pairing) -> bool:
        pair = frozenset((one.fact.key, other.fact.key))
        if pair not in known:
            each = ((one, other), (other, one))
            known[pair] = all(_is_foreign_to(first, second, family, material) for first, second in each)
        return known[pair]

    found = list(_pairings(family, material))
    for group in compatible_groups(found, stay_apart, smallest=SMALLEST, largest=LARGEST):
        extra = _extra(group, found, family, material)
        if extra is None and len(group) > SMALLEST:
            *group, extra = group
        yield Group(family, tuple(group), extra)


def _pairings(family: Family, material: Material) -> Iterator[Pairing]:
    for fact in material.facts:
        left = fact.actor(family.slot)
        if (
            fact.kind is not family.kind
            or left is None
            or fact.attribution.mode is Mode.DENIED
            or not stands_alone(fact)
            or (family.kind is FactKind.CLAIM and is_description(left))
        ):
            continue
        words = " ".join(family.phrase(fact, material).split())
        is_told = words and len(words.split()) <= LONGEST and not _SAYS_LITTLE.fullmatch(words)
        if is_told and not mentions(words, left) and not content_words(words) & content_words(left.name):
            yield Pairing(fact, left, words + _source(fact, left, material))


def _source(fact: Fact, left: Actor, material: Material) -> str:
    """Who says so, where it is neither the story nor the name that is asked for."""
    by = fact.attribution.actor
    return "" if by is None or by == left else f" ({aside(fact.attribution, material)})"


def _is_foreign_to(pairing: Pairing, other: Pairing, family: Family, material: Material) -> bool:
    """Whether the right-hand side cannot be taken for the other's, and no fact lets it be true of the other's name."""
    return (
        _may_stand_beside(pairing.left, other.left, family, material)
        and folded(pairing.right) != folded(other.right)
        and len(pairing.right) <= UNEVEN * len(other.right)
        and not mentions(pairing.right, other.left)
        and not _may_be_true_of(pairing.fact, other.left, family, material)
    )


def _may_stand_beside(left: Actor, other: Actor, family: Family, material: Material) -> bool:
    """Whether both may be names of one question: of one sort, unless they speak, and neither standing for the other."""
    one_sort = {left.kind, other.kind} <= _BODIES or left.kind == other.kind or family.kind is FactKind.CLAIM
    return one_sort and not may_be_one(left, other) and not _stands_for(left, other, material)


def _stands_for(one: Actor, other: Actor, material: Material) -> bool:
    """Whether one is a person with a role in the other, so that what one says or does may be told of the other."""
    pair = {one.key, other.key}
    roles = (fact for fact in material.about(one) if fact.kind is FactKind.ROLE)
    return any(
        pair <= {actor.key for _, actor in fact.actors()} and ActorKind.PERSON in {one.kind, other.kind}
        for fact in roles
    )


def _may_be_true_of(fact: Fact, actor: Actor, family: Family, material: Material) -> bool:
    if family.kind is FactKind.MEMBERSHIP:
        return disproof(fact, actor, material) is None
    shown = (
        other for other in material.about(actor) if takes_part(other, actor, family.slot) or other.speaker == actor
    )
    if family.kind is FactKind.ROLE:
        return any(folded(fact.text("role")) == folded(other.text("role")) for other in shown)
    words = _words(fact, material)
    return any(len(words & found) >= TOO_CLOSE * min(len(words), len(found)) for found in _told(shown, material))


def _told(facts: Iterable[Fact], material: Material) -> Iterator[frozenset[str]]:
    return (found for fact in facts if (found := _words(fact, material)))


def _words(fact: Fact, material: Material) -> frozenset[str]:
    """The content words of what the fact tells; none where it tells nothing but names."""
    texts = " ".join(fact.text(slot.name) for slot in SLOTS[fact.kind] if slot.type is SlotType.TEXT)
    return content_words(texts, material.naming) if texts.strip() else frozenset()


def _extra(group: list[Pairing], found: list[Pairing], family: Family, material: Material) -> Pairing | None:
    """The first pairing outside the group of which the right-hand side is provably true of nobody in it."""
    for pairing in found:
        fits = pairing not in group and pairing.left.kind in {other.left.kind for other in group}
        if fits and all(_is_foreign_to(pairing, other, family, material) for other in group):
            return pairing
    return None
