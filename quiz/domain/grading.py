"""What a graded answer is: verdicts, their scores, and the two ways in which an answer is not graded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from quiz.domain.messages import message


class Verdict(StrEnum):
    """How an answer compares with what the story supports."""

    RIGHT = "right"
    COARSER = "coarser"
    FINER = "finer"
    PARTIAL = "partial"
    NEAR = "near"
    WRONG = "wrong"


SCORES: Mapping[Verdict, float] = {
    Verdict.RIGHT: 1.0,
    Verdict.COARSER: 0.5,
    Verdict.FINER: 0.5,
    Verdict.NEAR: 0.0,
    Verdict.WRONG: 0.0,
}


class UnreadableAnswer(Exception):
    """The answer cannot be read, so it is neither right nor wrong; the message tells the learner how to mend it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read an ambiguous answer: what to send back (``value``) and what the learner sees (``label``)."""

    value: str
    label: str


class AmbiguousAnswer(Exception):
    """The answer can be read in several ways; the learner is asked which, and keeps what was typed."""

    def __init__(self, readings: tuple[Reading, ...]) -> None:
        super().__init__(message("That can be read in more than one way. Which do you mean?"))
        self.readings = readings


@dataclass(frozen=True, slots=True)
class Grade:
    """A graded answer.

    ``score`` lies in [0, 1]. ``parts`` gives the verdict for each fact that the question asks (by the fact's position
    among the question's facts, from 0); ``chosen`` names the options that the learner picked, by key, for item
    statistics.
    """

    verdict: Verdict
    score: float
    parts: Mapping[int, Verdict] = field(default_factory=dict)
    chosen: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not 0.0 <= self.score <= 1.0:
            msg = f"A score lies between 0 and 1, not {self.score}."
            raise ValueError(msg)


def single(verdict: Verdict, *, chosen: tuple[str, ...] = ()) -> Grade:
    """The grade of a question that asks for one thing about one fact."""
    return Grade(verdict=verdict, score=SCORES[verdict], parts={0: verdict}, chosen=chosen)


def combined(parts: Mapping[int, Verdict], *, chosen: tuple[str, ...] = ()) -> Grade:
    """The grade of a question with one part per fact: the mean of the parts' scores.

    Raises ValueError when there is no part.
    """
    if not parts:
        msg = "A combined grade needs at least one part."
        raise ValueError(msg)
    score = sum(SCORES[verdict] for verdict in parts.values()) / len(parts)
    if all(verdict is Verdict.RIGHT for verdict in parts.values()):
        verdict = Verdict.RIGHT
    else:
        verdict = Verdict.PARTIAL if score > 0 else Verdict.WRONG
    return Grade(verdict=verdict, score=score, parts=dict(parts), chosen=chosen)
