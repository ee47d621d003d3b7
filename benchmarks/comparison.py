"""The same requests to the site and to the naive endpoints in turn, and the ratio of what they cost."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from math import ceil
from statistics import median
from uuid import uuid4

from django.db import connection
from django.urls import reverse

from benchmarks.school import LENGTH, TWINS, Learner, School
from benchmarks.server import Server
from benchmarks.visitors import Form, count_statements, send_all
from quiz.models.content import edition_content

WARM_UPS = 2
COUNTED = LENGTH
NAIVE = "/naive"


@dataclass(frozen=True, slots=True)
class Compared:
    """What one path costs: milliseconds of processor time per request, and ours ÷ naive in each pair of turns."""

    path: str
    statements: int
    naive_statements: int
    ours: Sequence[float]
    naive: Sequence[float]

    @property
    def ratio(self) -> float:
        """The median of the pairs' ratios."""
        return median(self._ratios)

    @property
    def _ratios(self) -> list[float]:
        return [ours / naive for ours, naive in zip(self.ours, self.naive, strict=True)]

    def as_json(self) -> dict[str, object]:
        """One line of the report; ``spread`` holds the smallest and the largest ratio of the pairs."""
        return {
            "path": self.path,
            "db": connection.vendor,
            "ratio": round(self.ratio, 3),
            "statements": self.statements,
            "naive_statements": self.naive_statements,
            "ours_ms": round(median(self.ours), 2),
            "naive_ms": round(median(self.naive), 2),
            "pairs": len(self.ours),
            "spread": [round(min(self._ratios), 3), round(max(self._ratios), 3)],
        }


def sets_needed(*, pairs: int, requests: int) -> int:
    """How many sets of 40 questions a measurement of answers uses up."""
    return ceil((COUNTED + (WARM_UPS + pairs) * requests) / (TWINS * LENGTH))


def compare(path: str, school: School, server: Server, *, pairs: int, requests: int) -> Compared:
    """Measure one path; the first pairs only warm both sides up, and statements are counted afterwards."""
    ours, naive = PATHS[path](school)
    costs: tuple[list[float], list[float]] = ([], [])
    for turn in range(WARM_UPS + pairs):
        sides = [(costs[0], ours), (costs[1], naive)]
        for found, forms in sides if turn % 2 else reversed(sides):
            found.append(_cost(server, list(islice(forms, requests))))
    return Compared(path, _most(server, ours), _most(server, naive), costs[0][WARM_UPS:], costs[1][WARM_UPS:])


def _most(server: Server, forms: Iterator[Form]) -> int:
    """The statements of the dearest of some requests: kinds of questions differ by one or two."""
    return max(count_statements(form, port=server.port) for form in islice(forms, COUNTED))


def _cost(server: Server, forms: Sequence[Form]) -> float:
    """Milliseconds of processor time per request."""
    before = server.processor_seconds()
    send_all(forms, port=server.port)
    return 1000 * (server.processor_seconds() - before) / len(forms)


def _answers(learners: Sequence[Learner], prefix: str) -> Iterator[Form]:
    """Each learner begins with another question, so that every turn holds every kind; every second answer is right."""
    for place in range(LENGTH * len(learners[0].attempts)):
        for seat, learner in enumerate(learners):
            attempt, number = learner.attempts[place // LENGTH], (seat + place) % LENGTH
            question = edition_content(attempt.edition_id).questions[attempt.places[number]]
            samples = question.rules.samples(question.draft)
            given = samples.wrong if (seat + place) % 2 else samples.right
            address = prefix + reverse("quiz:attempt_question", args=[attempt.pk, number + 1])
            yield Form(learner.session, address, {**given, "token": str(uuid4())})


def _ratings(learners: Sequence[Learner], prefix: str, school: School) -> Iterator[Form]:
    """Every learner rates the first card, then everybody the second, and after the last the first again."""
    while True:
        for place, card in enumerate(school.cards):
            address = prefix + reverse("quiz:card_rate", args=[card.pk])
            for seat, learner in enumerate(learners):
                rating = "1" if (seat + place) % 3 == 0 else "3"
                yield Form(learner.session, address, {"rating": rating, "token": str(uuid4())})


PATHS: Mapping[str, Callable[[School], tuple[Iterator[Form], Iterator[Form]]]] = {
    "answer": lambda school: (_answers(school.ours, ""), _answers(school.naive, NAIVE)),
    "rate": lambda school: (_ratings(school.ours, "", school), _ratings(school.naive, NAIVE, school)),
}
