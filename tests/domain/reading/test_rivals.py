"""One seat is not proposed for two people, nor one title of two states for one, but where the text is sure of both."""

from __future__ import annotations

from quiz.domain.messages import message
from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.offices.holding import Holding
from quiz.domain.reading.offices.rivals import unlikely

ADA, JENS = 0, 1
NORLAND, OSTIA = 7, 8


def president(holder: int, of: int, confidence: Confidence, linked: str = "is") -> Holding:
    return Holding(holder, f"the President of {of}", of, holder, holder + 1, confidence, message("a title"), linked)


def test_the_surer_of_two_holders_of_one_seat_stays():
    sure, unsure = president(ADA, NORLAND, Confidence.HIGH), president(JENS, NORLAND, Confidence.LOW)

    assert unlikely([sure, unsure]) == {unsure}


def test_one_title_of_two_states_is_believed_where_it_is_surer():
    sure, unsure = president(ADA, NORLAND, Confidence.MEDIUM), president(ADA, OSTIA, Confidence.LOW)

    assert unlikely([sure, unsure]) == {unsure}


def test_two_that_are_both_unsure_are_both_left_out():
    rivals = {president(ADA, NORLAND, Confidence.LOW), president(JENS, NORLAND, Confidence.LOW)}

    assert unlikely(rivals) == rivals


def test_who_held_it_before_or_is_as_sure_is_no_rival():
    successor = president(ADA, NORLAND, Confidence.HIGH)

    assert not unlikely([successor, president(JENS, NORLAND, Confidence.HIGH)])
    assert not unlikely([successor, president(JENS, NORLAND, Confidence.LOW, "was")])
