"""What a teacher sees beside questions: the item-writing rules that they break."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from quiz.domain.item_rules import Finding, check, check_set
from quiz.models import Edition, Question, QuestionSet, Story
from quiz.models.content import materials_of
from quiz.models.sets import SetRules

RULES = tuple(field.name for field in SetRules._meta.local_fields)


def findings_by_question(questions: Sequence[Question]) -> Mapping[int, Sequence[Finding]]:
    """What the rules say of each question, by primary key; four queries, whatever the number of stories.

    The questions come with their ``fact_links`` and facts; retired ones are not checked.
    """
    in_use = [question for question in questions if question.status != Question.Status.RETIRED]
    stories = Story.objects.filter(pk__in={question.story_id for question in in_use})
    materials = materials_of(stories)
    return {
        question.pk: tuple(check(question.as_draft(), question.rules, materials[question.story_id]))
        for question in in_use
    }


def findings_of_set(question_set: QuestionSet) -> tuple[Finding, ...]:
    """What the rules say of a set's questions together; three queries."""
    items = question_set.items.select_related("question").prefetch_related("question__fact_links__fact")
    return check_set([(item.question.as_draft(), item.question.rules) for item in items])


def is_changed(question_set: QuestionSet, edition: Edition) -> bool:
    """Whether publishing the set again would change what learners take; two queries."""
    before = list(edition.items.values_list("question", flat=True).order_by("position"))
    after = list(question_set.items.values_list("question", flat=True))
    rules = any(getattr(question_set, rule) != getattr(edition, rule) for rule in (*RULES, "title"))
    return rules or before != after
