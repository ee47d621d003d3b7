"""Wrong texts: what the same story says happened at another time, was supplied to others, or was said by others."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from quiz.domain.distractors.actors import is_office
from quiz.domain.distractors.choosing import Wrong
from quiz.domain.distractors.likeness import (
    akin,
    alike,
    alike_words,
    content_words,
    is_he_or_she,
    is_reporter,
    may_be_one,
    same_name,
)
from quiz.domain.distractors.memberships import wrong_relations
from quiz.domain.facts import Actor, ActorKind, Fact, FactKind
from quiz.domain.happenings import has_moment
from quiz.domain.mentions import mentions
from quiz.domain.names import fold
from quiz.domain.partial_dates import contradicts, is_stated
from quiz.domain.phrases import clause, named, on, sentence, told
from quiz.domain.questions import Material
from quiz.domain.standing import stands_alone
from quiz.domain.wording import is_description

_OF_A_BODY = re.compile(
    r"its?\b(?! (?:is|was|had|has|would|will|could) (?:not )?(?:true|clear|time|possible|up to|\w+ (?:that|to)\b))"
)
_PERSONAL = re.compile(r"\b(?:he|his|him|she|her)\b")

_EXACT = re.compile(r" (?:of|for|to|in|at) (?:the )?[A-Z]|\b[A-Z]\w+ (?!of\b)[a-z]")
"""What tells whose or from where somebody is: “a researcher at the Ostia Institute”, “a Norland lawyer”."""
_TO_OTHERS = re.compile(
    r"\b(?:all(?:y|ies)|adversar\w+|enem\w+|friends?|rivals?|supporters?|critics?|members?|parents?|sons?|brothers?|wife)\b"
)
"""What somebody is only to others, and others may be as well."""

Reason = str
Excludes = Callable[[Fact, Fact, Material], Reason]
"""Why the second fact's text cannot answer the question about the first; empty where it might."""


def wrong_texts(fact: Fact, slot: str, material: Material) -> list[Wrong]:
    """What stands in the same slot of the story's other facts and provably not in this one's, the nearest first."""
    return list(each_wrong_text(fact, slot, material))


def each_wrong_text(fact: Fact, slot: str, material: Material) -> Iterator[Wrong]:
    """The same one by one, for whom the first is enough."""
    if (fact.kind, slot) == (FactKind.MEMBERSHIP, "relation"):
        yield from wrong_relations(fact, material)
    excludes = _RULES.get((fact.kind, slot))
    if excludes is None or not fact.text(slot):
        return
    found: set[str] = set()
    of_the_same = [other for other in material.facts if other is fact or _same_question(fact, slot, other)]
    for rank, other in enumerate(_nearest(fact, slot, material)):
        reason = excludes(fact, other, material)
        words = fold(other.text(slot))
        if reason and words not in found and not _might_be_true(slot, other, of_the_same, material):
            found.add(words)
            yield Wrong(other.text(slot), reason, rank)


def _nearest(fact: Fact, slot: str, material: Material) -> list[Fact]:
    others = [
        other
        for other in material.facts
        if other.kind is fact.kind and other is not fact and other.text(slot) and stands_alone(other)
    ]
    return sorted(others, key=lambda other: (abs(other.evidence.start - fact.evidence.start), other.key))


def _might_be_true(slot: str, candidate: Fact, of_the_same: Sequence[Fact], material: Material) -> bool:
    """Whether the candidate's text is like what a fact says of the same thing as the key, the key included."""
    if candidate.kind is FactKind.CLAIM:
        return any(alike(candidate, other, material) for other in of_the_same)
    words = content_words(candidate.text(slot), material.naming)
    return any(alike_words(words, content_words(other.text(slot), material.naming)) for other in of_the_same)


def _same_question(fact: Fact, slot: str, other: Fact) -> bool:
    """Whether the other fact gives another true answer to the question about that slot."""
    if other.kind is not fact.kind:
        return False
    if (fact.kind, slot) == (FactKind.EVENT, "what"):
        return other.date is None or fact.date is None or not contradicts(fact.date, other.date)
    asked_by = _ASKED_BY.get(fact.kind, ())
    return all(fact.actor(name) == other.actor(name) for name in asked_by)


_ASKED_BY: Mapping[FactKind, tuple[str, ...]] = {
    FactKind.ROLE: ("holder",),
    FactKind.TRANSFER: ("supplier", "recipient"),
    FactKind.CLAIM: ("speaker",),
    FactKind.OBLIGATION: ("debtor",),
}
"""The actors whom a question about a text names."""


def _at_another_time(fact: Fact, other: Fact, material: Material) -> Reason:
    if fact.is_claim or other.is_claim or fact.attribution != other.attribution:
        return ""
    if fact.date is None or other.date is None or not (is_stated(other.date) and contradicts(fact.date, other.date)):
        return ""
    return told(other, f"that was {on(other.date)}", material) if has_moment(other) else ""


def _of_another_holder(fact: Fact, other: Fact, material: Material) -> Reason:
    """Offices beside an office, which one holds at a time; beside what somebody is, also what another is, if it is told exactly."""
    holder, theirs = fact.actor("holder"), other.actor("holder")
    if not holder or not theirs or may_be_one(holder, theirs):
        return ""
    if not is_office(fact) and (not is_he_or_she(holder) or _TO_OTHERS.search(fact.text("role"))):
        return ""
    if not is_office(other) and (is_office(fact) or not _EXACT.search(other.text("role"))):
        return ""
    return told(other, f"that is {named(theirs, material)}", material) if holder.kind is theirs.kind else ""


def _between_others(fact: Fact, other: Fact, material: Material) -> Reason:
    same = all(fact.actor(side) == other.actor(side) for side in ("supplier", "recipient"))
    return "" if same else _instead(other, material)


def _owed_by_others(fact: Fact, other: Fact, material: Material) -> Reason:
    if fact.actor("alliance") == other.actor("alliance") and (_binds_all(fact) or _binds_all(other)):
        return ""
    return _instead(other, material) if _unrelated(fact, other, "debtor", material) else ""


def _binds_all(fact: Fact) -> bool:
    """Whether it is owed by all members of the alliance rather than by one that is named."""
    debtor, alliance = fact.actor("debtor"), fact.actor("alliance")
    return debtor is not None and alliance is not None and same_name(debtor, alliance)


def _said_by_others(fact: Fact, other: Fact, material: Material) -> Reason:
    speaker, key = other.actor("speaker"), fact.actor("speaker")
    if not speaker or not key or is_reporter(key, material) or _may_be_quoted_by(key, speaker, material):
        return ""
    if not _unrelated(fact, other, "speaker", material) or not _could_say(fact, other.text("content")):
        return ""
    return sentence(f"that is what {named(speaker, material)} said")


def _may_be_quoted_by(key: Actor, speaker: Actor, material: Material) -> bool:
    """Whether what the speaker said may stand in the other's own report: a paper that the headline names, or someone unnamed."""
    if key.kind is not ActorKind.PUBLICATION:
        return False
    return is_description(speaker) or mentions(material.headline, key)


def _could_say(fact: Fact, content: str) -> bool:
    """Whether the words do not betray that another than the fact's speaker says them."""
    speaker = fact.actor("speaker")
    if speaker is None or any(re.search(rf"\b{re.escape(name)}\b", content) for name in speaker.names):
        return False
    is_body = speaker.kind is not ActorKind.PERSON
    return not _OF_A_BODY.match(content) if not is_body else not _PERSONAL.search(content)


def _unrelated(fact: Fact, other: Fact, slot: str, material: Material) -> bool:
    first, second = fact.actor(slot), other.actor(slot)
    return bool(first and second and first != second and not akin(first, second, material))


def _instead(other: Fact, material: Material) -> Reason:
    return told(other, clause(other, material), material)


_RULES: Mapping[tuple[FactKind, str], Excludes] = {
    (FactKind.EVENT, "what"): _at_another_time,
    (FactKind.ROLE, "role"): _of_another_holder,
    (FactKind.TRANSFER, "goods"): _between_others,
    (FactKind.OBLIGATION, "duty"): _owed_by_others,
    (FactKind.OBLIGATION, "done"): _owed_by_others,
    (FactKind.CLAIM, "content"): _said_by_others,
}
