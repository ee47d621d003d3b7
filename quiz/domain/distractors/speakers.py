"""Wrong speakers: others in the story who said something, and something else."""

from __future__ import annotations

import re

from quiz.domain.distractors.actors import wrong_actors
from quiz.domain.distractors.choosing import FEWEST, Wrong
from quiz.domain.distractors.likeness import akin, alike, is_he_or_she, is_reporter, may_be_one, takes_part
from quiz.domain.facts import Actor, Fact, FactKind, Mode
from quiz.domain.names import fold
from quiz.domain.phrases import capital, mid, named, sentence
from quiz.domain.questions import Material
from quiz.domain.quoting import quoted
from quiz.domain.wording import called, is_description, is_direct, is_one_described, that

_WHOLE, _PIECE = 4, 7
"""From how many words on a quoted sentence or name of a thing, or a piece of a sentence, is understood by itself."""

_BEGINS_CUT = re.compile(
    r"(?:from|in|on|at|with|by|for|like|as|under|over|into|already|been|being|having|was|were|is|are|has|have|had|will|would|can|could|must|should|shall|may|might|do|does|did|not|never|and|but|or|nor|than|to"
    r"|which|who|that|of)\b"
)
"""What begins where its subject was left out: “was cleared in June, down to the last cent”."""
_BEGINS_WHOLE = re.compile(r"[A-Z]|(?:an?|the|no) ")

_SILENT = 4  # the rank after all who speak
_OF_A_PERSON = re.compile(r"\b(?:he|his|him|she|her)\b")
_OF_A_BODY = re.compile(r"^(?:it|its)\b")
_SAYING = frozenset({Mode.CLAIMED, Mode.ANNOUNCED, Mode.DENIED})
_IN_PASSING = frozenset({FactKind.ROLE, FactKind.MEMBERSHIP})
"""What a source is rarely quoted for: that somebody is a president, or that a state once left."""


def says(fact: Fact) -> bool:
    """Whether somebody in the story says it: a claim, or what an actor claims, announces or denies."""
    return fact.kind is FactKind.CLAIM or (fact.attribution.mode in _SAYING and fact.kind not in _IN_PASSING)


def speaks_for_itself(words: str) -> bool:
    """Whether quoted words are understood without what they were about: “a boat without oars”, not “could have done more”."""
    return not _BEGINS_CUT.match(words) and len(words.split()) >= (_WHOLE if _BEGINS_WHOLE.match(words) else _PIECE)


def said(fact: Fact, material: Material) -> str:
    """What somebody says, as a clause that follows “said that”."""
    return fact.text("content") or mid(fact.statement.rstrip("."), material)


def wrong_speakers(fact: Fact, material: Material) -> list[Wrong]:
    """Others who said something else, the nearest first: of the speaker's kind, and where those are too few also who says nothing.

    Where nobody else of the speaker's kind is in the story, there are none: the only one of its kind would stand out.
    """
    speaker = fact.speaker
    if speaker is None or not says(fact):
        return []
    found = [wrong for wrong in _others(fact, speaker, material) if _could_be(wrong.actor, said(fact, material))]
    same_kind = [wrong for wrong in found if wrong.actor and wrong.actor.kind is speaker.kind]
    if len(same_kind) < FEWEST:
        same_kind += _silent(fact, speaker, same_kind, material)
    if len(same_kind) >= FEWEST:
        return same_kind
    return found if same_kind else []


def _silent(fact: Fact, key: Actor, found: list[Wrong], material: Material) -> list[Wrong]:
    """Others of the speaker's kind of whom the story tells something, but no word that they said."""
    taken = [wrong.actor for wrong in found]
    return [
        Wrong(wrong.text, wrong.reason, _SILENT, wrong.actor)
        for wrong in wrong_actors(fact, "speaker", material)
        if wrong.actor
        and wrong.actor not in taken
        and _is_another(wrong.actor, key, fact, material)
        and not any(
            (says(other) and other.speaker == wrong.actor)
            or (takes_part(other, wrong.actor, "speaker") and alike(fact, other, material))
            for other in material.about(wrong.actor)
        )
        and _could_be(wrong.actor, said(fact, material))
    ]


def _others(fact: Fact, key: Actor, material: Material) -> list[Wrong]:
    claims: dict[str, list[Fact]] = {}
    for other in material.facts:
        if other.speaker and says(other):
            claims.setdefault(other.speaker.key, []).append(other)
    found = []
    for made in claims.values():
        speaker = made[0].speaker
        if speaker and _is_another(speaker, key, fact, material) and not _said_alike(fact, speaker, material):
            nearest = min(made, key=lambda claim: (abs(claim.evidence.start - fact.evidence.start), claim.key))
            rank = 2 * (speaker.kind is not key.kind) + (is_description(speaker) is not is_description(key))
            found.append(Wrong(capital(called(speaker)), _reason(nearest, speaker, material), rank, speaker))
    return sorted(found, key=lambda wrong: (wrong.rank, wrong.text))


def _is_another(speaker: Actor, key: Actor, fact: Fact, material: Material) -> bool:
    own = [key, *(actor for _, actor in fact.actors())]
    if (
        speaker.name.endswith(" members")
        or is_reporter(speaker, material)
        or (is_one_described(speaker) and not is_description(key))
    ):
        return False  # “a government” may be anybody's who is named
    return not any(may_be_one(speaker, actor) for actor in own) and not akin(speaker, key, material)


def _said_alike(fact: Fact, speaker: Actor, material: Material) -> bool:
    theirs = [other for other in material.about(speaker) if other.speaker == speaker or other.actor("actor") == speaker]
    return any(alike(fact, other, material) for other in theirs)


def _could_be(speaker: Actor | None, content: str) -> bool:
    """Whether no pronoun in the content tells that it is somebody else: “it had received no notice” is no person's."""
    if speaker and is_he_or_she(speaker):
        return not _OF_A_BODY.search(content)
    return not _OF_A_PERSON.search(content)


def _reason(claim: Fact, speaker: Actor, material: Material) -> str:
    name, words = named(speaker, material), claim.text("words")
    content = claim.text("content")
    is_whole = is_direct(content) or fold(words) not in fold(content)
    if is_whole and speaks_for_itself(words):
        return sentence(f"{name} said something else: {quoted(words)}")
    verb = "denies something else" if claim.attribution.mode is Mode.DENIED else "said something else"
    return sentence(f"{name} {verb}: {that(said(claim, material))}")
