"""The connection breaks while the answer is on its way: the page says whether it was saved, and sending again is safe."""

from __future__ import annotations

import pytest

from tests.server.school import School
from tests.server.visitor import Visitor

pytestmark = pytest.mark.server


@pytest.mark.parametrize("abruptly", [False, True])
def test_a_form_whose_sender_hung_up_is_saved_or_asked_again(school: School, *, abruptly: bool) -> None:
    for _round in range(3):
        visitor = Visitor.as_guest(school.site)
        attempt = visitor.begin(school.question_set)
        for place, option in enumerate(school.right):
            question = f"{attempt}{place + 1}/"
            token = visitor.get(question).token

            visitor.post_and_hang_up(question, abruptly=abruptly, option=option, token=token)

            seen = visitor.get(question)
            assert seen.says_saved or seen.token
            if seen.says_saved:
                assert school.answers(attempt) == place + 1
            assert visitor.post(question, htmx=True, option=option, token=token).says_saved
            assert school.answers(attempt) == place + 1
    school.check_sums()
    school.check_log()


@pytest.mark.parametrize("abruptly", [False, True])
@pytest.mark.parametrize("missing", [1, 4, 20])
def test_half_a_typed_answer_is_not_taken_for_the_answer(school: School, *, missing: int, abruptly: bool) -> None:
    visitor = Visitor.as_guest(school.site)
    attempt = visitor.begin(school.typed_set)
    question = f"{attempt}1/"
    form = {"token": visitor.get(question).token, "answer": "Sylvania"}

    visitor.post_and_hang_up(question, abruptly=abruptly, missing=missing, **form)
    for _look in range(10):
        assert not visitor.get(question).says_saved
    assert school.answers(attempt) == 0

    assert "verdict-right" in visitor.post(question, htmx=True, **form).text
    assert school.answers(attempt) == 1
    school.check_log()


def test_a_rating_whose_sender_hung_up_counts_once_when_sent_again(school: School, visitor: Visitor) -> None:
    attempt, card = visitor.begin(school.question_set), school.cards[0]
    token = visitor.get(f"/cards/?reveal={card}").token

    visitor.post_and_hang_up(f"/cards/{card}/rate/", abruptly=True, rating="3", token=token)
    assert visitor.post(f"/cards/{card}/rate/", htmx=True, rating="3", token=token).status == 200

    assert school.ratings(attempt) == (1, 1, 1)
    school.check_sums()
