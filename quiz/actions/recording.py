"""Record what a learner showed of facts: reviews, memories and the sums beside them, in a fixed number of statements.

Answers and card ratings both end here, so that there is one memory per learner and fact. Call it inside a
transaction that has taken the learner's lock (see ``models.statements``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from quiz.domain.grading import Grade, Verdict
from quiz.domain.plans import Plan
from quiz.domain.questions import Format
from quiz.domain.scheduling import MemoryState, Rating, put_to_the_test, rating_for, review
from quiz.models import MAX_POINTS, DayTally, KindTally, Memory, OptionTally, QuestionTally, Review, User
from quiz.models import statements as sql
from quiz.models.content import EvidenceView, PublishedQuestion
from quiz.models.reviews import STATE_FIELDS, plan_row, state_of
from quiz.models.settings import settings_of


@dataclass(frozen=True, slots=True)
class Shown:
    """One fact that the learner recalled, or not."""

    fact: int
    kind: str
    rating: Rating
    right: bool


def points_of(grade: Grade) -> int:
    """The score in whole thousandths."""
    return round(grade.score * MAX_POINTS)


def record_answer(
    *, learner: User, answer: int, question: PublishedQuestion, grade: Grade, day: date, now: datetime
) -> None:
    """Feed a quiz answer to the learner's memory of each of its facts and to the learner's sums."""
    facts = shown_facts(question, grade)
    new = 0
    if facts:
        plan, format = settings_of(learner, day).plan, question.rules.format
        known = _known(learner.pk, facts)
        new = len(facts) - len(known)
        _remember(learner.pk, facts, known, day, plan)
        rows = (
            review_row(learner.pk, fact, format, day, now, plan.version, known.get(fact.fact), answer=answer)
            for fact in facts
        )
        sql.insert(Review, *rows)
        sql.add(KindTally, ("learner", "kind"), kind_sums(learner.pk, facts, "answers", "right_answers"))
    right = grade.verdict is Verdict.RIGHT
    sums = {"answers": 1, "right_answers": int(right), "new_facts": new}
    sql.add(DayTally, ("learner", "day"), [{"learner": learner.pk, "day": day, **sums}])


def record_card(
    *, learner: User, fact: Shown, card: int, token: UUID, day: date, now: datetime, plan: Plan
) -> tuple[int, MemoryState] | None:
    """Feed a card rating to memory and sums; the review's key and the memory, or None where this form was sent before."""
    known = _known(learner.pk, [fact])
    before = known.get(fact.fact)
    row = review_row(learner.pk, fact, Format.RECALL, day, now, plan.version, before, card=card, token=token)
    key = sql.insert_once(Review, row, unique="token")
    if key is None:
        return None
    states = _remember(learner.pk, [fact], known, day, plan)
    new = int(before is None)
    sql.add(KindTally, ("learner", "kind"), kind_sums(learner.pk, [fact], "cards", "cards_recalled"))
    sums = {"cards": 1, "cards_recalled": int(fact.right), "new_facts": new, "new_by_card": new}
    sql.add(DayTally, ("learner", "day"), [{"learner": learner.pk, "day": day, **sums}])
    return key, states[fact.fact]


def record_item(*, question: PublishedQuestion, grade: Grade) -> None:
    """Add a first attempt's answer to the question's and its options' sums."""
    points = points_of(grade)
    sums = {"question": question.question_id, "answers": 1, "points": points, "points_squared": points * points}
    sql.add(QuestionTally, ("question",), [sums])
    if grade.chosen:
        rows = [{"question": question.question_id, "option": key, "chosen": 1} for key in sorted(set(grade.chosen))]
        sql.add(OptionTally, ("question", "option"), rows)


def shown_facts(question: PublishedQuestion, grade: Grade) -> list[Shown]:
    """What a grade says of each fact that the question asks."""
    return [
        _shown(question.evidence[place], verdict, question.rules.format)
        for place, verdict in sorted(grade.parts.items())
        if place < len(question.evidence)
    ]


def _shown(evidence: EvidenceView, verdict: Verdict, format: Format) -> Shown:
    return Shown(evidence.fact_id, evidence.kind, rating_for(verdict, format), verdict is Verdict.RIGHT)


def kind_sums(learner: int, facts: Sequence[Shown], asked: str, right: str) -> list[dict[str, Any]]:
    """One row of a learner's sums per kind of fact."""
    rows: dict[str, dict[str, Any]] = {}
    for fact in facts:
        row = rows.setdefault(fact.kind, {"learner": learner, "kind": fact.kind, asked: 0, right: 0})
        row[asked] += 1
        row[right] += int(fact.right)
    return list(rows.values())


def _known(learner: int, facts: Sequence[Shown]) -> dict[int, MemoryState]:
    """The learner's memory of each fact met before, by its key."""
    rows = sql.memories(learner=learner, facts=[fact.fact for fact in facts])
    return {fact: state_of(row) for fact, row in rows.items()}


def _remember(
    learner: int, facts: Sequence[Shown], known: Mapping[int, MemoryState], day: date, plan: Plan
) -> Mapping[int, MemoryState]:
    """Move the learner's memory of each fact. One that the answer leaves as it was keeps the plan it was made by."""
    states = {fact.fact: review(known.get(fact.fact), fact.rating, day, plan=plan) for fact in facts}
    rows = [
        {"learner": learner, "fact": fact, **state_row(asdict(state)), **plan_row(plan)}
        for fact, state in sorted(states.items())
        if state is not known.get(fact)
    ]
    if rows:
        sql.put(Memory, ("learner", "fact"), rows)
    return states


def state_row(state: Mapping[str, Any]) -> dict[str, Any]:
    """A memory state as columns."""
    return {name: int(state[name]) if name == "last_rating" else state[name] for name in STATE_FIELDS}


def review_row(
    learner: int,
    fact: Shown,
    format: Format,
    day: date,
    now: datetime,
    version: str,
    before: MemoryState | None,
    *,
    answer: int | None = None,
    card: int | None = None,
    token: UUID | None = None,
) -> dict[str, Any]:
    """A review as columns; ``version`` names the parameters in use, ``before`` is the memory until then."""
    return {
        "learner": learner,
        "fact": fact.fact,
        "card": card,
        "answer": answer,
        "token": token,
        "rating": int(fact.rating),
        "right": fact.right,
        "format": format.value,
        "study_day": day,
        "parameters": version,
        "stability": put_to_the_test(before, day),
        "reviewed_at": now,
    }
