"""Card ratings from several tabs at once: the same form counts once, different ones all count, in one memory."""

from __future__ import annotations

import pytest

from tests.server.school import School
from tests.server.test_sent_twice import at_once
from tests.server.visitor import Visitor, new_token

pytestmark = pytest.mark.server

ROUNDS = 6


def test_the_same_rating_over_two_connections_at_once_counts_once(school: School, visitor: Visitor) -> None:
    attempt, tabs = visitor.begin(school.question_set), [visitor, visitor.another_tab()]
    for round_, card in enumerate(school.cards):
        token = visitor.get(f"/cards/?reveal={card}").token if round_ == 0 else new_token()

        pages = at_once(tabs, f"/cards/{card}/rate/", [{"rating": "3", "token": token}] * 2)

        assert [page.status for page in pages] == [200, 200]
        assert school.ratings(attempt) == (round_ + 1, round_ + 1, round_ + 1)
    school.check_sums()
    school.check_log()


def test_two_tabs_that_rate_one_card_at_once_both_count_in_one_memory(school: School, visitor: Visitor) -> None:
    attempt, card = visitor.begin(school.question_set), school.cards[0]
    tabs = [visitor, visitor.another_tab()]
    for round_ in range(1, ROUNDS + 1):
        forms = [{"rating": rating, "token": new_token()} for rating in ("1", "3")]

        pages = at_once(tabs, f"/cards/{card}/rate/", forms)

        assert [page.status for page in pages] == [200, 200]
        assert school.ratings(attempt) == (2 * round_, 1, 2 * round_)
    school.check_sums()
    school.check_log()
