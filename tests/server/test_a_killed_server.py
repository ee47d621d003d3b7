"""What the page called saved is there after the server was killed, once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException

import pytest

from tests.server.school import QUESTIONS, School
from tests.server.visitor import Page, Visitor

pytestmark = pytest.mark.server

ROUNDS = 10


def test_an_answer_that_was_called_saved_survives_the_kill_a_moment_later(school: School) -> None:
    visitor, attempt = Visitor.as_guest(school.site), ""
    for round_ in range(ROUNDS):
        place = round_ % QUESTIONS
        if place == 0:
            visitor = Visitor.as_guest(school.site)
            attempt = visitor.begin(school.question_set)
        question = f"{attempt}{place + 1}/"
        token = visitor.get(question).token

        saved = visitor.post(question, htmx=True, option=school.right[place], token=token)
        school.site.kill()
        assert saved.says_saved
        school.site.start()

        assert visitor.get(question).says_saved
        assert school.answers(attempt) == place + 1
        assert visitor.post(question, htmx=True, option=school.wrong[place], token=token).says_saved
        assert school.answers(attempt) == place + 1
    school.check_sums()


def test_an_answer_on_its_way_when_the_server_is_killed_is_saved_whole_or_not_at_all(school: School) -> None:
    learners = [Visitor.as_guest(school.site) for _learner in range(4)]
    attempts = [learner.begin(school.question_set) for learner in learners]
    for place, option in enumerate(school.right[:3]):
        questions = [f"{attempt}{place + 1}/" for attempt in attempts]
        tokens = [learner.get(question).token for learner, question in zip(learners, questions, strict=True)]
        forms = list(zip(learners, questions, tokens, strict=True))

        with ThreadPoolExecutor(len(learners)) as crowd:
            sent = [crowd.submit(_try, learner, question, option, token) for learner, question, token in forms]
            sent[0].result()
            school.site.kill()
            answered = [each.result() for each in sent]
        school.site.start()

        for page, attempt, (learner, question, token) in zip(answered, attempts, forms, strict=True):
            saved = page is not None and page.says_saved
            assert school.answers(attempt) in ({place + 1} if saved else {place, place + 1})
            assert learner.post(question, htmx=True, option=option, token=token).says_saved
            assert school.answers(attempt) == place + 1
    school.check_sums()


def _try(learner: Visitor, question: str, option: str, token: str) -> Page | None:
    try:
        return learner.post(question, htmx=True, option=option, token=token)
    except (OSError, HTTPException):  # killed before it answered, or while it did
        return None
