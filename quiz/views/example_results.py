"""The result of an attempt, and one that is not finished, made of values."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import cast

from django.http import HttpRequest

from quiz.models import MAX_POINTS, Attempt, Edition, Fact, QuestionSet
from quiz.reports.attempts import AnswerView, KindScore, Result
from quiz.views.example_questions import EVIDENCE, question_example

_BEGUN = datetime(2026, 1, 12, 10, 30, tzinfo=UTC)
_ASKED = ("multiple_choice", "date_entry", "true_false", "matching", "find_the_sentence")
_STATES = {"date_entry": "coarser", "matching": "partial"}


def _attempt(*, answered: int, points: int | None, minutes: int = 9) -> Attempt:
    return Attempt(
        pk=0,
        question_set=QuestionSet(title="The ferry pact: a first look", slug="first-look"),
        number=2,
        length=len(_ASKED) + 1,
        answered=answered,
        points=points,
        started_at=_BEGUN,
        deadline_at=_BEGUN + timedelta(minutes=10),
        finished_at=None if points is None else _BEGUN + timedelta(minutes=minutes),
    )


def result(_request: HttpRequest, state: str) -> dict[str, object]:
    """Passed, not passed, or with the time over; everything right, or some of it, with one question left out."""
    perfect = state == "perfect"
    answers = [_answer(kind, number, perfect=perfect) for number, kind in enumerate(_ASKED, start=1)]
    left_out = AnswerView(6, "Who is the mayor of Northmouth?", "", {}, key="Ina Brandt", evidence=(EVIDENCE,))
    questions = len(answers) + 1
    points = questions * MAX_POINTS if perfect else 2 * MAX_POINTS
    kinds = [KindScore(kind, 2, MAX_POINTS * (2 if perfect else at)) for at, kind in enumerate(Fact.Kind.values[:3])]
    attempt = _attempt(answered=len(answers), points=points, minutes=10 if state == "late" else 9)
    found = Result(
        attempt,
        "en",
        answers if perfect else [*answers, left_out],
        kinds,
        0 if perfect else 4,
        0 if perfect else 1,
        {"perfect": True, "failed": False}.get(state),
    )
    edition = Edition(title=attempt.question_set.title, pass_percent=60)
    return {"result": found, "attempt": attempt, "edition": edition, "previewed_set": None}


def _answer(kind: str, number: int, *, perfect: bool) -> AnswerView:
    state = "right" if perfect or number == 1 else _STATES.get(kind, "wrong")
    shown = cast("AnswerView", question_example(kind, state)["question"])
    corrections = () if perfect or number > 1 else ("Northmouth and Saltholm signed a ferry pact on 13 June.",)
    return replace(shown, number=number, corrections=corrections)


def open_attempt(_request: HttpRequest, state: str) -> dict[str, object]:
    """An attempt with questions that wait, or with none."""
    left = [2, 5] if state == "some" else []
    attempt = _attempt(answered=len(_ASKED) + 1 - len(left), points=None)
    return {"attempt": attempt, "open_numbers": left, "previewed_set": None}
