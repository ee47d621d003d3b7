"""An answer and the end of the attempt in the same instant: the answer counts in the points, or it is refused."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from tests.server.school import POINTS, School
from tests.server.visitor import Page, Visitor

pytestmark = pytest.mark.server

ROUNDS = 24
WHOLE = 1000


def test_an_answer_at_the_end_counts_or_is_refused(school: School, visitor: Visitor) -> None:
    for round_ in range(ROUNDS):
        attempt = visitor.begin(school.question_set)
        form = {"option": school.right[0], "token": visitor.get(f"{attempt}1/").token}
        together = Barrier(2)

        with ThreadPoolExecutor(2) as crowd:
            answering = crowd.submit(_send, together, visitor, f"{attempt}1/", form)
            ending = crowd.submit(
                _send, together, visitor.another_tab(), f"{attempt}finish/", {}, later=round_ % 4 / 200
            )
            answered, ended = answering.result(), ending.result()

        assert ended.goes_to == attempt
        points = school.ask(POINTS, attempt)
        if answered.says_saved:
            assert (school.answers(attempt), points) == (1, WHOLE)
        else:
            assert answered.goes_to == attempt
            assert (school.answers(attempt), points) == (0, 0)
    school.check_sums()
    school.check_log()


def _send(together: Barrier, tab: Visitor, address: str, form: dict[str, str], later: float = 0) -> Page:
    together.wait(timeout=60)
    time.sleep(later)
    return tab.post(address, htmx=True, **form)
