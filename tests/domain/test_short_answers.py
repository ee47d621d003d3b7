"""Short answers: graded kindly but strictly, and written down by teachers without traps."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quiz.domain import short_answers
from quiz.domain.facts import Actor, ActorKind
from quiz.domain.grading import UnreadableAnswer, Verdict
from quiz.domain.names import fold
from quiz.domain.questions import Draft, Material, UnreadableDraft

KNOWN = Material("s", "S", "", (), (), (Actor("sylvania", "Sylvania", ActorKind.COUNTRY),))


def asking(*accepted: str, others: tuple[str, ...] = ()) -> Draft:
    return Draft("typed_answer", "Who?", ("f",), short_answers.frozen(accepted, others, KNOWN), "id")


def verdict(draft: Draft, typed: str) -> Verdict:
    return short_answers.graded(draft, {"answer": typed}).verdict


@pytest.mark.parametrize("typed", ["Sylvania", " the SYLVANIA ", "Sylvan Hall", "sylvan-hall", "Sylvanla"])
def test_a_name_an_alias_and_a_slip_are_right(typed: str) -> None:
    grade = short_answers.graded(asking("Sylvania", "Sylvan Hall"), {"answer": typed})

    assert (grade.verdict, grade.score, dict(grade.parts)) == (Verdict.RIGHT, 1.0, {0: Verdict.RIGHT})


@pytest.mark.parametrize("typed", ["Ruritania", "Sylvania or Ruritania", "Slovenia", "nobody", "0"])
def test_another_name_is_wrong(typed: str) -> None:
    assert verdict(asking("Sylvania"), typed) is Verdict.WRONG


@pytest.mark.parametrize("typed", ["", "  ", "…", "\u200b"])
def test_an_empty_answer_is_not_graded(typed: str) -> None:
    with pytest.raises(UnreadableAnswer, match="Type your answer"):
        verdict(asking("Sylvania"), typed)
    with pytest.raises(UnreadableAnswer, match="Type your answer"):
        short_answers.explained(asking("Sylvania"), {})


def test_a_forgiven_slip_is_named_with_the_spelling_nearest_to_it() -> None:
    (part,) = short_answers.explained(asking("Sylvania", "Sylvan Castle"), {"answer": "Sylvan Castel"})

    assert part.verdict is Verdict.RIGHT
    assert part.reason == "The slip is forgiven. The story’s spelling: “Sylvan Castle”."
    assert (part.given, part.right) == ("Sylvan Castel", "Sylvania")


def test_a_right_or_wrong_answer_needs_no_reason() -> None:
    parts = [short_answers.explained(asking("Sylvania"), {"answer": text})[0] for text in ("Sylvania", "Zenda")]

    assert [(part.verdict, part.reason, part.right) for part in parts] == [
        (Verdict.RIGHT, "", "Sylvania"),
        (Verdict.WRONG, "", "Sylvania"),
    ]


def test_known_names_that_a_slip_could_lead_to_are_kept_with_the_question() -> None:
    draft = asking("Silvania")

    assert draft.payload["others"] == ["Sylvania"]
    assert verdict(draft, "Sylvania") is Verdict.WRONG


def test_a_name_that_is_right_is_never_another_name_too() -> None:
    assert asking("Sylvania", others=("the Sylvania", "Zenda")).payload == {
        "accepted": ["Sylvania"],
        "others": ["Zenda"],
    }


def written(text: str) -> Draft:
    return short_answers.written("typed_answer", "Who?", text, ("f",), KNOWN)


def test_a_teacher_writes_answers_and_other_names_on_lines() -> None:
    draft = written("  Sylvania \n\nSylvan Hall\n!Sylvana\n! Slavonia ")

    assert draft.payload == {"accepted": ["Sylvania", "Sylvan Hall"], "others": ["Sylvana", "Slavonia"]}
    assert short_answers.to_text(draft) == "Sylvania\nSylvan Hall\n!Sylvana\n!Slavonia"
    assert short_answers.taken_apart(draft).answers == ("Sylvania", "Sylvan Hall")


def test_mark_up_in_a_key_does_not_make_every_learner_wrong() -> None:
    assert written("<strong>Sylvania</strong>").payload["accepted"] == ["Sylvania"]


def test_an_answer_that_begins_with_the_sign_for_other_names_can_be_written() -> None:
    draft = written("\\!Kung\n!!Xoo")

    assert draft.payload == {"accepted": ["!Kung"], "others": ["!Xoo"]}
    assert short_answers.to_text(draft) == "\\!Kung\n!!Xoo"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "No answer is right yet"),
        (" \n!Zenda", "No answer is right yet"),
        ("Zenda\n…", "Line 2 holds no letter"),
        ("Zenda\n!", "Line 2 holds no letter"),
        ("Zenda\n!the zenda", "“the zenda” stands among the right answers and"),
    ],
)
def test_what_cannot_be_a_question_is_refused_with_the_place_and_the_remedy(text: str, message: str) -> None:
    with pytest.raises(UnreadableDraft, match=message):
        written(text)


lines = st.text(alphabet="aBz !\\’.é1", max_size=8)


@given(st.lists(lines, min_size=1, max_size=4), st.lists(lines, max_size=4))
def test_what_is_written_down_reads_as_the_same_question(right: list[str], other: list[str]) -> None:
    accepted = [text for text in right if fold(text)]
    assume(accepted)
    draft = asking(*accepted, others=tuple(text for text in other if fold(text)))

    assert written(short_answers.to_text(draft)).payload == draft.payload


@given(lines)
def test_samples_are_graded_as_promised(name: str) -> None:
    assume(fold(name))
    draft = asking(name)

    samples = short_answers.samples(draft)

    assert short_answers.graded(draft, samples.right).verdict is Verdict.RIGHT
    assert short_answers.graded(draft, samples.wrong).verdict is Verdict.WRONG
