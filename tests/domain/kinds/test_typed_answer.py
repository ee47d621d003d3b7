"""Typed answers: which are asked, which names are right, and what a teacher may write."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quiz.domain.facts import Actor, ActorKind
from quiz.domain.grading import Verdict
from quiz.domain.kinds.typed_answer import KIND
from quiz.domain.questions import Draft, UnreadableDraft
from tests.domain.material import SYLVANIA, fact, material

AGENCY = Actor("agency", "state arms agency", ActorKind.ORGANISATION)


def drafts(*keys: str) -> list[Draft]:
    return list(KIND.drafts(material(*map(fact, keys)), Random(1)))


def test_a_fact_is_asked_once_for_each_actor_that_it_names() -> None:
    assert [(draft.identity, draft.prompt) for draft in drafts("river-mines")] == [
        ("typed_answer:river-mines:supplier", "As reported by Comet, which country supplied river mines to Ruritania?"),
        (
            "typed_answer:river-mines:recipient",
            "As reported by Comet, to which country did Sylvania supply river mines?",
        ),
    ]


@pytest.mark.parametrize(
    ("typed", "verdict"),
    [
        ("Sylvania", Verdict.RIGHT),
        ("sylvan hall", Verdict.RIGHT),
        ("Sylvanya", Verdict.RIGHT),
        ("Ruritania", Verdict.WRONG),
        ("Slovenia", Verdict.WRONG),
    ],
)
def test_aliases_count_and_slips_are_forgiven(typed: str, verdict: Verdict) -> None:
    assert KIND.grade(drafts("river-mines")[0], {"answer": typed}).verdict is verdict


def test_what_is_described_rather_than_named_is_not_asked_for() -> None:
    mines = fact("river-mines")
    made = replace(mines, slots={**mines.slots, "supplier": AGENCY})

    assert [draft.identity for draft in KIND.drafts(material(made), Random(1))] == [
        "typed_answer:river-mines:recipient"
    ]


def test_the_learner_sees_nothing_but_the_prompt() -> None:
    for draft in drafts():
        assert KIND.present(draft, Random(1), shuffle=True) == {}


def test_a_question_written_by_hand_has_an_identity_of_its_own() -> None:
    one, other = (KIND.from_text(prompt, "Sylvania", (), material()) for prompt in ("Who?", "Whom?"))

    assert one.identity.startswith("typed_answer:written:")
    assert one.identity != other.identity
    assert one.payload["accepted"] == [SYLVANIA.name]


def test_a_question_without_an_answer_is_refused() -> None:
    with pytest.raises(UnreadableDraft, match="No answer is right yet"):
        KIND.from_text("Who?", "!Zenda", (), material())
