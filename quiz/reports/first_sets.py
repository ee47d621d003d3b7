"""Which of a story's questions would make a good set, before a teacher has chosen any."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from quiz.domain.item_rules import Severity, check
from quiz.domain.questions import Material
from quiz.domain.selection import MOST, first_choice, most_together, spread
from quiz.models import Fact, Question, Story


def suggested(story: Story, material: Material) -> frozenset[int]:
    """The keys of questions that would make a good set; four queries, and few questions are read of many."""
    in_use = Question.objects.in_use().filter(story=story)
    several = in_use.about_several_facts().order_by("-kind", "-pk").values_list("kind", "pk")
    together = [key for _kind, key in sorted(dict(several).items())][: most_together()]
    alone = in_use.about_one_fact()
    asked = (
        Fact.objects.approved().filter(pk__in=alone.values("facts")).order_by("start", "pk").values_list("pk", "key")
    )
    facts = dict(spread(list(asked), MOST - len(together)))
    questions = alone.filter(facts__in=facts) | in_use.filter(pk__in=together)
    rows = questions.prefetch_related("fact_links__fact").order_by("kind", "pk")
    return _chosen(list(rows.distinct()), list(facts.values()), material)


def _chosen(questions: Sequence[Question], facts: Sequence[str], material: Material) -> frozenset[int]:
    sound = [question for question in questions if not _is_blocked(question, material)]
    places = first_choice([(question.as_draft(), question.rules) for question in sound], facts)
    return frozenset(sound[at].pk for at in places)


def _is_blocked(question: Question, material: Material) -> bool:
    is_built = question.origin == Question.Origin.BUILT
    findings = check(question.as_draft(), question.rules, material, generated=is_built)
    return any(finding.severity is Severity.BLOCKING for finding in findings)


def in_order(story: Story, keys: Collection[int]) -> list[Question]:
    """The questions with these keys as the story has their facts, those about several facts last; two queries."""
    rows = Question.objects.filter(story=story, pk__in=keys).prefetch_related("fact_links__fact")
    return sorted(rows, key=_order)


def _order(question: Question) -> tuple[bool, int, str, int]:
    facts = [link.fact for link in question.fact_links.all()]
    return len(facts) != 1, facts[0].start if len(facts) == 1 else 0, question.kind, question.pk
