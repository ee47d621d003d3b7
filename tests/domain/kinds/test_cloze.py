"""Cloze: one gap a fact, shown so that eyes and ears find it, and refused where there is not exactly one."""

from __future__ import annotations

from random import Random

import pytest

from quiz.domain.grading import Verdict
from quiz.domain.kinds.cloze import KIND
from quiz.domain.questions import Draft, UnreadableDraft
from tests.domain.material import fact, material


def drafts(*keys: str) -> list[Draft]:
    return list(KIND.drafts(material(*map(fact, keys)), Random(1)))


def test_a_fact_is_asked_with_one_gap() -> None:
    assert [(draft.identity, draft.prompt) for draft in drafts("river-mines", "observers-sent")] == [
        (
            "cloze:river-mines:recipient",
            "Which country is missing? As reported by Comet, Sylvania supplied river mines to _____ between 2018 and 2020.",
        ),
        (
            "cloze:observers-sent:figure",
            "Which number is missing? The Lake Pact sent _____ observers to Freedonia on 9 June 2021.",
        ),
    ]


@pytest.mark.parametrize(
    ("typed", "verdict"),
    [("two", Verdict.RIGHT), ("2", Verdict.RIGHT), ("three", Verdict.WRONG), ("tow", Verdict.WRONG)],
)
def test_a_number_is_right_as_a_word_or_in_figures_and_forgives_no_slip(typed: str, verdict: Verdict) -> None:
    (draft,) = drafts("observers-sent")

    assert KIND.grade(draft, {"answer": typed}).verdict is verdict


def test_the_page_gets_the_words_on_both_sides_of_the_gap() -> None:
    (draft,) = drafts("invasion")

    assert KIND.present(draft, Random(1), shuffle=False) == {
        "before": "Which country is missing? Ruritania invaded ",
        "after": " in May 2021.",
    }


@pytest.mark.parametrize(
    ("prompt", "message"),
    [
        ("Ruritania invaded Freedonia.", "it has 0"),
        ("_____ invaded _____.", "it has 2"),
        ("A __ gap.", "it has 0"),
    ],
)
def test_a_prompt_without_exactly_one_gap_is_refused(prompt: str, message: str) -> None:
    with pytest.raises(UnreadableDraft, match=message):
        KIND.from_text(prompt, "Freedonia", (), material())


def test_a_gap_of_any_length_will_do() -> None:
    draft = KIND.from_text("Ruritania invaded ___ in May.", "Freedonia", ("invasion",), material())

    assert KIND.present(draft, Random(1), shuffle=False) == {"before": "Ruritania invaded ", "after": " in May."}
    assert draft.facts == ("invasion",)
