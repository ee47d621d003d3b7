"""A claim's content, and small things that all ways to come to it need."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quiz.domain.facts import ActorKind
from quiz.domain.messages import Message
from quiz.domain.reading.actors.people import is_woman
from quiz.domain.reading.annotations import FoundActor
from quiz.domain.reading.claims.pieces import Piece
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.cast import Cast

_SEVERAL = re.compile(r"(?<!United )(?:States|Nations|Members|Allies|Countries|Forces|Ministers|Leaders|Rebels)$", re.I)
OWN_WORDS = {
    "he": listed("he his him himself"),
    "she": listed("she her herself"),
    "it": listed("it its itself"),
    "they": listed("they their them themselves"),
}
"""What a speaker who is “he” calls himself: “He said his boats …”."""


@dataclass(frozen=True, slots=True)
class Content:
    """The clause, the exact words quoted in it, and what a teacher should know about how it came to be."""

    words: str
    quoted: str = ""
    doubts: tuple[Message, ...] = ()
    is_vague: bool = False
    """Whether it has words that mean somebody who could not be told."""
    about: int | None = None
    sentence: str = ""
    """The words as a whole sentence in quotation marks, where somebody is quoted with one: “We will not wait.”"""


def exact(words: str) -> str:
    """The quoted words without marks around them, and without the comma or full stop that the sentence put there."""
    bare = words.strip('“”"„«» ')
    return bare[:-1] if bare.endswith((",", ".")) and not bare.endswith("..") else bare


def typographic(words: str) -> str:
    """The words with “curly” marks, and without the comma that a closing mark at their end leaves over."""
    return re.sub(r"[,.](?=[’”]+$)", "", re.sub(r'"([^"]*)"', r"“\1”", words))


def longest_quotation(piece: Piece) -> str:
    """The longest of the quotations inside the piece, empty where there is none."""
    inner = [exact(one.text) for one in piece.quotations if piece.start <= one.start and one.end <= piece.end]
    return max(inner, key=len, default="")


def pronoun(actor: FoundActor) -> str:
    """The pronoun for the actor; empty for a person whose name does not tell whether it is “he” or “she”."""
    if actor.kind is not ActorKind.PERSON:
        return "they" if _SEVERAL.search(actor.name) else "it"
    if actor.name.endswith("s") and actor.name.islower():
        return "they"
    return {True: "she", False: "he", None: ""}[is_woman(actor.name, "")]


def all_names(cast: Cast, actors: Sequence[int]) -> str:
    """The actors as a list: “Mali, Niger and Togo”."""
    names = [cast.names[actor] for actor in actors]
    return f"{', '.join(names[:-1])} and {names[-1]}"
