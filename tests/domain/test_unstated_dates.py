"""A date of which the story states nothing is in no question: “a year later” is no “in 2019”."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quiz.domain.distractors.memberships import wrong_relations
from quiz.domain.kinds import KINDS
from quiz.domain.partial_dates import is_stated, partial_date
from quiz.domain.questions import Draft
from tests.domain.material import FACTS, fact, material

LATER = partial_date("2003", stated="XXXX", text="a year later", inferred_from="“a year later”")
LEFT = replace(fact("zenda-lake-pact-2003"), date=LATER)
TOLD = material(*(LEFT if one.key == LEFT.key else one for one in FACTS))


@pytest.mark.parametrize(("date", "stated"), [(LATER, False), (partial_date("2003"), True)])
def test_what_the_story_states_of_a_date(date, stated):
    assert is_stated(date) is stated


def drafts() -> list[Draft]:
    return [draft for kind in KINDS.values() for draft in kind.drafts(TOLD, Random(1)) if LEFT.key in draft.facts]


def test_no_question_shows_what_is_only_inferred():
    asked = drafts()

    assert asked
    for draft in asked:
        options = KINDS[draft.kind].anatomy(draft).options
        assert "[2003]" not in "\n".join([draft.prompt, *(option.text for option in options)])


def test_without_its_date_another_step_may_be_true_as_well():
    assert wrong_relations(LEFT, TOLD) == []
