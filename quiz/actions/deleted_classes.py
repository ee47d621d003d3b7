"""A class that was deleted comes back from what was written down of it: its learners, its code and its sets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from quiz.actions.planning import replan_all
from quiz.models import Assignment, Classroom, Enrolment, QuestionSet, User
from quiz.models.classrooms import new_join_code


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """The class, and how many learners and sets are in it again; what is gone from the site stays away."""

    classroom: Classroom
    learners: int
    sets: int


def written_down(classroom: Classroom) -> dict[str, Any]:
    """Everything that makes the class, as JSON can hold it."""
    return {
        "pk": classroom.pk,
        "name": classroom.name,
        "join_code": classroom.join_code,
        "teacher": classroom.teacher_id,
        "wishes": {
            "desired_retention": classroom.desired_retention,
            "new_cards_per_day": classroom.new_cards_per_day,
            "exam_on": classroom.exam_on and classroom.exam_on.isoformat(),
            "four_buttons": classroom.four_buttons,
        },
        "learners": [
            [learner, joined_at.isoformat()]
            for learner, joined_at in classroom.enrolments.order_by("pk").values_list("learner", "joined_at")
        ],
        "sets": [
            [question_set, opens_at.isoformat(), due_at and due_at.isoformat()]
            for question_set, opens_at, due_at in classroom.assignments.order_by("pk").values_list(
                "question_set", "opens_at", "due_at"
            )
        ],
    }


@transaction.atomic
def bring_back(*, rows: Mapping[str, Any], by: User, now: datetime) -> BroughtBack:
    """Make the class again, at its old address; its code changes only where another class has it by now.

    What it proposes to its learners holds again. Where its teacher is gone, it is that of who brings it back.
    """
    teacher = User.objects.filter(pk=rows["teacher"]).first() or by
    taken = Classroom.objects.filter(join_code=rows["join_code"]).exists()
    classroom = Classroom.objects.create(
        pk=rows["pk"],
        name=_free_name(rows["name"], teacher),
        teacher=teacher,
        join_code=new_join_code() if taken else rows["join_code"],
        **rows["wishes"],
    )
    people = set(User.objects.filter(pk__in=[pk for pk, _at in rows["learners"]]).values_list("pk", flat=True))
    sets = set(QuestionSet.objects.filter(pk__in=[row[0] for row in rows["sets"]]).values_list("pk", flat=True))
    Enrolment.objects.bulk_create(
        Enrolment(classroom=classroom, learner_id=pk, joined_at=datetime.fromisoformat(at))
        for pk, at in rows["learners"]
        if pk in people
    )
    Assignment.objects.bulk_create(
        Assignment(
            classroom=classroom,
            question_set_id=pk,
            opens_at=datetime.fromisoformat(opens_at),
            due_at=due_at and datetime.fromisoformat(due_at),
        )
        for pk, opens_at, due_at in rows["sets"]
        if pk in sets
    )
    replan_all(classroom.learners.all(), now=now)
    return BroughtBack(classroom, len(people), len(sets))


def _free_name(name: str, teacher: User) -> str:
    """The name, with a number where the teacher has named another class so meanwhile."""
    names = set(Classroom.objects.filter(teacher=teacher).values_list("name", flat=True))
    numbered = (f"{name[:110]} ({number})" for number in range(2, len(names) + 3))
    return next(free for free in (name, *numbered) if free not in names)
