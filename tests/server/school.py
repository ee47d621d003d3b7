"""A small school at the running site: one set, its cards, and a look into its database."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import psycopg

from quiz.models.content import edition_content
from tests.factories import CardFactory, publish, publish_asking, write_question
from tests.live_app import LiveApp

QUESTIONS = 5
ANSWERS = (
    "SELECT answered FROM quiz_attempt WHERE id = %s",
    "SELECT count(*) FROM quiz_answer WHERE attempt_id = %s",
    "SELECT count(*) FROM quiz_grade grade JOIN quiz_answer answer ON answer.id = grade.answer_id WHERE attempt_id = %s",
    "SELECT count(*) FROM quiz_review review JOIN quiz_answer answer ON answer.id = review.answer_id "
    "WHERE attempt_id = %s",
)
RATINGS = (
    "SELECT count(*) FROM quiz_review",
    "SELECT count(*) FROM quiz_memory",
    "SELECT cast(coalesce(sum(cards), 0) AS integer) FROM quiz_daytally",
)
OF_THE_LEARNER = "WHERE learner_id = (SELECT learner_id FROM quiz_attempt WHERE id = %s)"
POINTS = "SELECT points FROM quiz_attempt WHERE id = %s"


def found() -> None:
    """Fill the database and print what a test must know; run in the site's own process by ``manage.py shell``."""
    edition = publish_asking(QUESTIONS)
    options = [
        question.rules.anatomy(question.draft).options for question in edition_content(edition.pk).questions.values()
    ]
    cards = [
        CardFactory.create(fact_id=question.evidence[0].fact_id, front=f"Front {position}?")
        for position, question in edition_content(edition.pk).questions.items()
    ]
    story = edition.question_set.story
    named = publish(
        write_question(story, *story.facts.all()[:1], kind="typed_answer", prompt="Who was invaded?", text="Sylvania")
    )
    told = {
        "question_set": edition.question_set.slug,
        "right": [next(option.key for option in found if option.right) for found in options],
        "wrong": [next(option.key for option in found if not option.right) for found in options],
        "typed_set": named.question_set.slug,
        "cards": [card.pk for card in cards],
    }
    print(json.dumps(told))  # noqa: T201 (the test reads it)


@dataclass(frozen=True, slots=True)
class School:
    """The running site: a set of five questions with the keys of a right and a wrong option of each, and their cards.

    ``typed_set`` asks for the name Sylvania.
    """

    site: LiveApp
    question_set: str
    right: Sequence[str]
    wrong: Sequence[str]
    cards: Sequence[int]
    typed_set: str

    def ask(self, statement: str, attempt: str) -> Any:
        """The first column of the first row that the database gives; ``%s`` is the key of the attempt at the address."""
        key, url = int(attempt.strip("/").split("/")[-1]), self.site.environment["DATABASE_URL"]
        if url.startswith("sqlite"):
            with closing(sqlite3.connect(f"file:{url.removeprefix('sqlite:///')}?mode=ro", uri=True)) as database:
                return database.execute(statement.replace("%s", "?"), (key,)).fetchone()[0]
        with psycopg.connect(url) as connection:
            row = connection.execute(statement.encode(), (key,)).fetchone()
        return row[0] if row else None

    def answers(self, attempt: str) -> int:
        """How many answers the attempt has, each with its grade and its review."""
        counts = {self.ask(statement, attempt) for statement in ANSWERS}
        assert len(counts) == 1, f"Half an answer: {counts}"
        return int(counts.pop())

    def ratings(self, attempt: str) -> tuple[int, ...]:
        """What the attempt's learner has of cards: reviews, memories, and ratings in the sums of the days."""
        return tuple(self.ask(f"{statement} {OF_THE_LEARNER}", attempt) for statement in RATINGS)

    def check_sums(self) -> None:
        """Fail unless memories are what the reviews make, and sums what a recount gives."""
        self.site.manage("rebuild_memory", "--check")
        self.site.manage("rebuild_tallies", "--check")

    def check_log(self) -> None:
        """Fail where the server had an error of its own."""
        log = self.site.log
        assert "Traceback" not in log, log
        assert "locked" not in log, log
