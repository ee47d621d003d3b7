"""Fifty learners start in the same instant and answer: nothing is lost, nothing counts twice, nobody meets an error."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Barrier

import pytest

from tests.server.school import QUESTIONS, School
from tests.server.visitor import Visitor

pytestmark = pytest.mark.server

LEARNERS = 50


@dataclass(frozen=True, slots=True)
class Sitting:
    """What one learner's browser saw."""

    attempt: str
    statuses: frozenset[int]
    saved: int


def test_fifty_learners_at_once(school: School) -> None:
    learners = [Visitor.as_guest(school.site) for _learner in range(LEARNERS)]
    together = Barrier(LEARNERS)

    def sit(seat: int) -> Sitting:
        learner, statuses, saved = learners[seat], set(), 0
        together.wait(timeout=120)
        attempt = learner.begin(school.question_set)
        for place in range(QUESTIONS):
            question = f"{attempt}{place + 1}/"
            shown = learner.get(question)
            option = (school.right if (seat + place) % 3 else school.wrong)[place]
            answered = learner.post(question, htmx=True, option=option, token=shown.token)
            saved += answered.says_saved
            statuses |= {shown.status, answered.status}
        return Sitting(attempt, frozenset(statuses), saved)

    with ThreadPoolExecutor(LEARNERS) as crowd:
        sittings = list(crowd.map(sit, range(LEARNERS)))

    assert {status for sitting in sittings for status in sitting.statuses} == {200}
    assert len({sitting.attempt for sitting in sittings}) == LEARNERS
    assert {sitting.saved for sitting in sittings} == {QUESTIONS}
    assert {school.answers(sitting.attempt) for sitting in sittings} == {QUESTIONS}
    school.check_sums()
    school.check_log()


def test_one_learner_who_starts_in_many_tabs_has_one_attempt(school: School, visitor: Visitor) -> None:
    tabs = [visitor.another_tab() for _tab in range(8)]
    together = Barrier(len(tabs))

    def begin(tab: Visitor) -> str:
        together.wait(timeout=60)
        return tab.begin(school.question_set)

    with ThreadPoolExecutor(len(tabs)) as crowd:
        attempts = set(crowd.map(begin, tabs))

    assert len(attempts) == 1
    school.check_log()
