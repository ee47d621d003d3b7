"""Paragraphs full of duties: how they are written down, and what counts as found."""

from __future__ import annotations

import pytest
from django.core.management import call_command

from benchmarks.reading import paragraphs
from benchmarks.reading.paragraphs import OUTCOMES, PARAGRAPHS, UnreadableParagraph, load_paragraphs, paragraph, score
from quiz.domain.reading.story_reading import read_story

_TEXT = "Norland and Ostia signed the Lake Pact. Norland has not paid its dues to the pact. Ostia grows beans."


def test_a_paragraph_is_a_line_of_text_and_a_line_for_each_duty() -> None:
    marked = paragraph(f"{_TEXT}\n> Norland | broken | Norland has not paid its dues\n")

    (duty,) = marked.duties
    assert (duty.debtor, duty.outcome, marked.text[duty.start : duty.end]) == (
        "Norland",
        "broken",
        "Norland has not paid its dues",
    )


@pytest.mark.parametrize(
    ("mark", "message"),
    [
        ("Norland | broken | Norland", "no mark"),
        ("> Norland | lost | Norland has", "no mark"),
        ("> Norland | broken", "has to stand once"),
        ("> Norland | broken | Norland", "has to stand once"),
        ("> Norland | broken | Norland paid", "has to stand once"),
    ],
)
def test_a_mark_that_cannot_be_read_says_what_to_mend(mark: str, message: str) -> None:
    with pytest.raises(UnreadableParagraph, match=message):
        paragraph(f"{_TEXT}\n{mark}")


def test_a_duty_is_found_where_an_obligation_is_proposed() -> None:
    marked = paragraph(
        f"{_TEXT}\n> Norland | broken | Norland has not paid its dues to the pact\n> Ostia | kept | Ostia grows beans"
    )

    scores = score(marked, read_story(marked.text).proposals)

    assert (scores["duties: found"].right, scores["duties: found"].total) == (1, 2)
    assert scores["duties broken: found"].right == 1
    assert scores["duties kept: found"].wrong == ("Ostia grows beans",)
    assert scores["duties: proposed where marked"].percent == 100


def test_our_paragraphs_hold_every_outcome() -> None:
    outcomes = {duty.outcome for marked in load_paragraphs(PARAGRAPHS) for duty in marked.duties}

    assert outcomes == set(OUTCOMES)


def test_the_command_prints_their_table(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("score_reading", paragraphs=True)

    assert capsys.readouterr().out.splitlines() == list(paragraphs.report(read_story))
