"""The public log of one person's reviews that predictions are measured on: 12,580 answers on 1,205 cards.

It is the test log of py-fsrs (MIT licence) and is not kept in this repository: whoever measures fetches it once.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from quiz.domain.scheduling import Rating, study_day

FILE_NAME = "review_logs_josh_1711744352250_to_1728234780857.csv"
SOURCE = f"tests/{FILE_NAME} in the repository open-spaced-repetition/py-fsrs on GitHub"
SHA256 = "1cebb655825974579538877d018b5ffc8cc324bb6bb6fda9cbd5da85cfe9e445"
_ZONE = ZoneInfo("UTC")


class UnfitLog(Exception):
    """There is no log, or it is not the one that the figures are about; the message says what to do."""


@dataclass(frozen=True, slots=True)
class LoggedReview:
    """One answer: which card, how it was rated, and when; its study-day begins at 04:00 UTC, as the log has no zone."""

    card: str
    rating: Rating
    at: datetime
    day: date

    @property
    def recalled(self) -> bool:
        """Whether it was no miss."""
        return self.rating is not Rating.AGAIN


def load_log(kept: Path, given: Path | None = None) -> tuple[LoggedReview, ...]:
    """The reviews in the order in which they were made, from the file given, which is then kept, or the one kept before.

    Raises UnfitLog.
    """
    content = _content(given or kept)
    if given is not None:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(content)
    return tuple(read_log(content.decode("utf-8")))


def read_log(text: str) -> Iterator[LoggedReview]:
    """The reviews of a log, earliest first."""
    rows = csv.DictReader(io.StringIO(text))
    reviews = [_review(row["card_id"], row["review_rating"], row["review_time"]) for row in rows]
    yield from sorted(reviews, key=lambda review: review.at)


def _review(card: str, rating: str, time: str) -> LoggedReview:
    at = datetime.fromisoformat(time)
    return LoggedReview(card, Rating(int(rating)), at, study_day(at, _ZONE))


def _content(path: Path) -> bytes:
    try:
        content = path.read_bytes()
    except OSError as error:
        msg = f"There is no log at {path}. Fetch {SOURCE} and name it: manage.py score_memory FILE"
        raise UnfitLog(msg) from error
    if hashlib.sha256(content).hexdigest() != SHA256:
        msg = f"{path} is not the log that the figures are about (its SHA-256 differs). Fetch {SOURCE}."
        raise UnfitLog(msg)
    return content


@dataclass(frozen=True, slots=True)
class Place:
    """Where a review stands in the history of its card."""

    review: LoggedReview
    since: timedelta
    days: int
    number: int
    lapses: int


def places(reviews: Iterable[LoggedReview]) -> Iterator[Place]:
    """Every review but the first of each card."""
    last: dict[str, LoggedReview] = {}
    number: dict[str, int] = {}
    lapses: dict[str, int] = {}
    for review in reviews:
        before = last.get(review.card)
        number[review.card] = number.get(review.card, 0) + 1
        if before is not None:
            days = (review.day - before.day).days
            yield Place(review, review.at - before.at, days, number[review.card], lapses.get(review.card, 0))
            lapses[review.card] = lapses.get(review.card, 0) + (days > 0 and not review.recalled)
        last[review.card] = review
