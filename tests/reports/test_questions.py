"""What the item-writing rules say beside questions, and whether a set was changed since it was published."""

from __future__ import annotations

import pytest

from quiz.domain.item_rules import Severity
from quiz.models import Question
from quiz.reports.questions import findings_by_question, findings_of_set, is_changed
from tests.factories import FactFactory, publish, publish_asking, write_question

pytestmark = pytest.mark.django_db


def test_findings_stand_beside_the_question_that_they_are_about() -> None:
    fact = FactFactory.create()
    good = write_question(fact.story, fact, prompt="When did Freedonia invade Sylvania?")
    other = FactFactory.create()
    tells = write_question(other.story, other, prompt="Freedonia invaded Sylvania on 5 May 2021. When?")

    found = findings_by_question([good, tells])

    assert not any(finding.severity is Severity.BLOCKING for finding in found[good.pk])
    assert any(finding.severity is Severity.BLOCKING for finding in found[tells.pk])


def test_retired_questions_are_not_checked() -> None:
    fact = FactFactory.create()
    question = write_question(fact.story, fact)
    question.status = Question.Status.RETIRED

    assert findings_by_question([question]) == {}


def test_two_questions_that_ask_the_same_are_named_together() -> None:
    fact = FactFactory.create()
    twice = [write_question(fact.story, fact, prompt=f"When did Freedonia invade Sylvania{end}") for end in ("?", "??")]
    edition = publish(*twice)

    findings = findings_of_set(edition.question_set)

    assert any(finding.positions == (0, 1) for finding in findings)


def test_a_set_is_changed_by_its_rules_title_order_and_questions() -> None:
    edition = publish_asking(2)
    question_set = edition.question_set
    assert not is_changed(question_set, edition)

    question_set.minutes = 5
    assert is_changed(question_set, edition)
    question_set.minutes = None

    question_set.title = "Another title"
    assert is_changed(question_set, edition)
    question_set.title = edition.title

    first = question_set.items.all()[0]
    first.position = 9
    first.save()
    assert is_changed(question_set, edition)

    first.delete()
    assert is_changed(question_set, edition)
