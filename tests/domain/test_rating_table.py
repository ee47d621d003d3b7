"""What a graded answer says about memory."""

from __future__ import annotations

import pytest

from quiz.domain.grading import Verdict
from quiz.domain.questions import Format
from quiz.domain.scheduling import RATINGS, Rating, rating_for

AGAIN, HARD, GOOD, EASY = Rating


def test_every_verdict_in_every_format_has_a_rating():
    assert set(RATINGS) == {(verdict, format_) for verdict in Verdict for format_ in Format}


def test_recalling_is_good_and_recognising_counts_less_but_is_no_miss():
    assert rating_for(Verdict.RIGHT, Format.RECALL) is GOOD
    assert rating_for(Verdict.RIGHT, Format.RECOGNITION) is HARD


@pytest.mark.parametrize("verdict", Verdict)
def test_recognition_never_counts_more_than_recall_and_no_grade_is_easy(verdict):
    assert rating_for(verdict, Format.RECOGNITION) <= rating_for(verdict, Format.RECALL) < EASY


@pytest.mark.parametrize("format_", Format)
def test_an_answer_that_holds_nothing_false_is_no_miss_and_every_other_is(format_):
    recalled = {verdict for verdict in Verdict if rating_for(verdict, format_) > AGAIN}

    assert recalled == {Verdict.RIGHT, Verdict.COARSER, Verdict.FINER}
