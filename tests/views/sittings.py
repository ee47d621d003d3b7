"""A learner who takes a set, and what the site answers, without what differs by chance or by row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from django.test import Client
from django.urls import reverse
from django.utils import timezone

from quiz.actions.attempts import start_attempt
from quiz.domain.questions import Response
from quiz.models import Attempt, Question
from quiz.models.content import PublishedQuestion, edition_content
from tests.factories import UserFactory, publish

OF_THE_BROWSER = {"csrftoken", "sessionid"}


def without_chance(page: str) -> str:
    """The page without tokens and without the moments at which something was begun or saved."""
    for varying in (
        r'name="csrfmiddlewaretoken" value="\w+"',
        r'name="token" value="[-0-9a-f]+"',
        "<time .*?</time>",
        r'data-learner="\d+"',
        r'data-mark="[0-9a-f]+"',  # of the numbers of the learner's last rows
    ):
        page = re.sub(varying, "", page)
    return page


@dataclass(frozen=True)
class Sitting:
    """A learner with an attempt, and what the site answers, without what differs by chance or by row."""

    client: Client
    attempt: Attempt

    @property
    def questions(self) -> list[tuple[int, PublishedQuestion]]:
        content = edition_content(self.attempt.edition_id)
        return [(number, content.questions[place]) for number, place in enumerate(self.attempt.places, start=1)]

    def page(self, number: int) -> str:
        return reverse("quiz:attempt_question", args=[self.attempt.pk, number])

    def answered(self, response: Any) -> str:
        headers = "\n".join(f"{name}: {value}" for name, value in sorted(response.items()) if name != "Content-Length")
        cookies = [cookie.OutputString() for name, cookie in response.cookies.items() if name not in OF_THE_BROWSER]
        whole = f"{response.status_code}\n{headers}\n{sorted(cookies)}\n{response.text}"
        own = {f"/attempts/{self.attempt.pk}/": "/attempts/N/", self.attempt.question_set.slug: "set"}
        for text, same in own.items():
            whole = whole.replace(text, same)
        return without_chance(whole)

    def get(self, address: str, **headers: str) -> str:
        return self.answered(self.client.get(address, headers=headers))

    def post(self, number: int, given: Response, **headers: str) -> str:
        sent = self.client.post(self.page(number), {**given, "token": str(uuid4())}, headers=headers)
        return self.answered(sent)

    def elsewhere(self) -> Iterator[tuple[str, str]]:
        """The other pages of somebody who is taking a set."""
        yield "home", self.get(reverse("quiz:home"))
        yield "set", self.get(reverse("quiz:set_detail", args=[self.attempt.question_set.slug]))
        yield "what is left", self.get(reverse("quiz:attempt_result", args=[self.attempt.pk]))
        yield "cards", self.get(reverse("quiz:card_session"))
        yield "progress", self.get(reverse("quiz:progress"))


def begin(questions: Sequence[Question], **rules: Any) -> Sitting:
    edition = publish(*questions, title="Everything", **rules)
    learner = UserFactory.create(display_name="Ada")
    client = Client()
    client.force_login(learner)
    return Sitting(
        client, start_attempt(learner=learner, question_set=edition.question_set, seed=3, now=timezone.now())
    )
