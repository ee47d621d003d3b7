"""The same form sent twice, two tabs, Back, and a form that comes too late: nothing is lost, nothing counts twice."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from tests.server.school import QUESTIONS, School
from tests.server.visitor import Page, Visitor, new_token

pytestmark = pytest.mark.server

ROUNDS = 4


def at_once(tabs: list[Visitor], address: str, forms: list[dict[str, str]]) -> list[Page]:
    """Each tab sends its form, all at the same moment."""
    together = Barrier(len(tabs))

    def send(place: int) -> Page:
        together.wait(timeout=60)
        return tabs[place].post(address, htmx=True, **forms[place])

    with ThreadPoolExecutor(len(tabs)) as crowd:
        return list(crowd.map(send, range(len(tabs))))


def test_the_same_form_sent_over_two_connections_at_once_counts_once(school: School) -> None:
    for _round in range(ROUNDS):
        visitor = Visitor.as_guest(school.site)
        attempt = visitor.begin(school.question_set)
        for place in range(QUESTIONS):
            question = f"{attempt}{place + 1}/"
            form = {"option": school.right[place], "token": visitor.get(question).token}

            pages = at_once([visitor, visitor.another_tab()], question, [form, form])

            assert [page.says_saved for page in pages] == [True, True]
            assert school.answers(attempt) == place + 1
    school.check_sums()
    school.check_log()


def test_of_two_tabs_the_first_answer_counts_and_both_show_it(school: School) -> None:
    for _round in range(ROUNDS):
        visitor = Visitor.as_guest(school.site)
        attempt = visitor.begin(school.question_set)
        question, tabs = f"{attempt}1/", [visitor, visitor.another_tab()]
        forms = [
            {"option": option, "token": tab.get(question).token}
            for option, tab in zip((school.right[0], school.wrong[0]), tabs, strict=True)
        ]

        pages = at_once(tabs, question, forms)

        shown = {"verdict-right" in page.text for page in (*pages, visitor.get(question))}
        assert len(shown) == 1
        assert school.answers(attempt) == 1
    school.check_sums()
    school.check_log()


def test_going_back_and_sending_again_changes_nothing(school: School, visitor: Visitor) -> None:
    attempt = visitor.begin(school.question_set)
    question = f"{attempt}1/"
    token = visitor.get(question).token
    visitor.post(question, option=school.wrong[0], token=token)

    again = visitor.post(question, htmx=True, option=school.right[0], token=token)
    anew = visitor.post(question, htmx=True, option=school.right[0], token=new_token())

    assert [page.says_saved for page in (again, anew)] == [True, True]
    assert "verdict-right" not in again.text + anew.text
    assert school.answers(attempt) == 1


def test_a_token_of_another_question_does_not_stand_for_this_one(school: School, visitor: Visitor) -> None:
    attempt = visitor.begin(school.question_set)
    token = visitor.get(f"{attempt}1/").token
    visitor.post(f"{attempt}1/", option=school.right[0], token=token)

    stolen = visitor.post(f"{attempt}2/", htmx=True, option=school.right[1], token=token)

    assert stolen.status == 404
    assert school.answers(attempt) == 1


def test_an_answer_after_the_end_is_refused_and_one_from_before_is_shown(school: School, visitor: Visitor) -> None:
    attempt = visitor.begin(school.question_set)
    tokens = [visitor.get(f"{attempt}{number}/").token for number in (1, 2)]
    visitor.post(f"{attempt}1/", option=school.right[0], token=tokens[0])
    visitor.post(f"{attempt}finish/")

    late = visitor.post(f"{attempt}2/", htmx=True, option=school.right[1], token=tokens[1])
    before = visitor.post(f"{attempt}1/", htmx=True, option=school.right[0], token=tokens[0])

    assert (late.goes_to, late.says_saved) == (attempt, False)
    assert before.says_saved
    assert school.answers(attempt) == 1
    school.check_sums()
