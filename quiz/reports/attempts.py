"""What the pages of an attempt show: one question before and after its answer, and the result with every answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from django.db.models import OuterRef, Subquery
from django.db.models.functions import Coalesce

from quiz.domain.grading import Verdict
from quiz.domain.questions import Json, Part, Response
from quiz.models import MAX_POINTS, Answer, Attempt, Fact, Grade
from quiz.models.content import EditionContent, EvidenceView, PublishedQuestion, edition_content


@dataclass(frozen=True, slots=True)
class Feedback:
    """What a learner is told of an answer: its verdict, what was right, and the sentences that settle it."""

    verdict: Verdict
    points: int
    parts: tuple[Part, ...]
    right_keys: frozenset[str]
    evidence: tuple[EvidenceView, ...]


@dataclass(frozen=True, slots=True)
class AnswerView:
    """One question of an attempt as the learner may see it: ``feedback`` is None until it may be told.

    ``corrections`` are the statements that hold now of its facts that were corrected since. ``answered_at`` is None while the question is unanswered; ``key`` is the right answer of an unanswered question of
    a finished attempt, and empty otherwise.
    """

    number: int
    prompt: str
    template: str
    shown: Json
    response: Response = field(default_factory=dict)
    given: tuple[Part, ...] = ()
    answered_at: datetime | None = None
    feedback: Feedback | None = None
    key: str = ""
    evidence: tuple[EvidenceView, ...] = ()
    corrections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KindScore:
    """How an attempt went for one kind of fact."""

    kind: str
    questions: int
    points: int

    @property
    def percent(self) -> int:
        """The score in whole per cent."""
        return round(100 * self.points / (self.questions * MAX_POINTS))


@dataclass(frozen=True, slots=True)
class Result:
    """A finished attempt: every answer, and the score per kind of fact; ``language`` is that of the story.

    ``missed`` counts what was not wholly right, the ``unanswered`` among it.
    """

    attempt: Attempt
    language: str
    answers: Sequence[AnswerView]
    kinds: Sequence[KindScore]
    missed: int
    unanswered: int
    passed: bool | None

    @property
    def wrong(self) -> int:
        """How many answers were given and were not wholly right."""
        return self.missed - self.unanswered


def unanswered_view(question: PublishedQuestion, number: int, shown: Json) -> AnswerView:
    """A question that waits for its answer: nothing in it tells what is right."""
    return AnswerView(number, question.draft.prompt, template_of(question), shown)


def answered_view(
    question: PublishedQuestion,
    number: int,
    *,
    shown: Json,
    response: Response,
    answered_at: datetime,
    verdict: Verdict,
    points: int,
    told: bool,
) -> AnswerView:
    """An answered question; what was right is in it only when the learner may be ``told``."""
    parts = question.rules.explain(question.draft, response)
    feedback = None
    if told:
        right = question.rules.anatomy(question.draft).options
        keys = frozenset(option.key for option in right if option.right)
        feedback = Feedback(verdict, points, parts, keys, question.evidence)
    return AnswerView(
        number=number,
        prompt=question.draft.prompt,
        template=template_of(question),
        shown=shown,
        response=response,
        given=parts,
        answered_at=answered_at,
        feedback=feedback,
    )


def template_of(question: PublishedQuestion) -> str:
    """The template that draws a question of this kind."""
    return f"quiz/kinds/{question.draft.kind}.html"


def open_numbers(attempt: Attempt) -> list[int]:
    """The numbers (from 1) of the questions that are not answered yet; one query."""
    done = set(attempt.answers.values_list("position", flat=True))
    return [number for number, position in enumerate(attempt.places, start=1) if position not in done]


def result_of(attempt: Attempt, *, pass_percent: int | None) -> Result:
    """The result of a finished attempt; three queries, whatever its length."""
    content = edition_content(attempt.edition_id)
    answers = {answer.position: answer for answer in attempt.answers.all()}
    grades = {grade.answer_id: grade for grade in Grade.objects.filter(answer__attempt=attempt).order_by("pk")}
    now = _corrected(content, attempt.places)
    rows = [
        replace(
            _row(content.questions[position], number, answers.get(position), grades),
            corrections=tuple(
                now[view.fact_id] for view in content.questions[position].evidence if view.fact_id in now
            ),
        )
        for number, position in enumerate(attempt.places, start=1)
    ]
    percent = attempt.percent
    return Result(
        attempt=attempt,
        language=content.language,
        answers=rows,
        kinds=_kinds(content, attempt, rows),
        missed=sum(1 for row in rows if row.feedback is None or row.feedback.points < MAX_POINTS),
        unanswered=sum(1 for row in rows if row.feedback is None),
        passed=None if pass_percent is None or percent is None else percent >= pass_percent,
    )


def _corrected(content: EditionContent, places: Sequence[int]) -> dict[int, str]:
    """What holds now in place of those of the facts asked that were superseded since."""
    asked = {view.fact_id for place in places for view in content.questions[place].evidence}
    newest = Fact.objects.approved().filter(first=Coalesce(OuterRef("first"), OuterRef("pk")))
    old = Fact.objects.filter(pk__in=asked, status=Fact.Status.SUPERSEDED)
    rows = old.annotate(now=Subquery(newest.values("statement")[:1])).values_list("pk", "now")
    return {pk: now for pk, now in rows if now}


def _row(question: PublishedQuestion, number: int, answer: Answer | None, grades: dict[int, Grade]) -> AnswerView:
    if answer is None:
        key = question.rules.anatomy(question.draft).key
        return AnswerView(number, question.draft.prompt, template_of(question), {}, key=key, evidence=question.evidence)
    grade = grades[answer.pk]
    return answered_view(
        question,
        number,
        shown=answer.shown,
        response=answer.response,
        answered_at=answer.answered_at,
        verdict=Verdict(grade.verdict),
        points=grade.points,
        told=True,
    )


def _kinds(content: EditionContent, attempt: Attempt, rows: Sequence[AnswerView]) -> list[KindScore]:
    found: dict[str, KindScore] = {}
    for position, row in zip(attempt.places, rows, strict=True):
        evidence = content.questions[position].evidence
        kind = evidence[0].kind if evidence else ""
        points = row.feedback.points if row.feedback else 0
        before = found.get(kind, KindScore(kind, 0, 0))
        found[kind] = KindScore(kind, before.questions + 1, before.points + points)
    return [found[kind] for kind in sorted(found)]
