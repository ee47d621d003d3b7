"""How a learner stands with facts: new, learning, known or due; streaks, when a fact comes back, and why now.

Every function takes plain values, so that reports can call them on columns of rows without building objects.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from quiz.domain.messages import Message, counted, message
from quiz.domain.partial_dates import DateWords, display, partial_date

KNOWN_FROM = 10.0
"""The stability in days from which a fact is known: ten days after its last review the chance of recall is still 90 %.

No first meeting reaches it (the easiest gives 8.3 days), and two recalls do when the second comes on its due day
(11.0): known means recalled on two days with a gap between them, and good until after the next weekly lesson. The 21
days after which Anki calls a card mature need a third recall two weeks on, which is longer than many a unit lasts.
"""

_ONE_DAY = timedelta(days=1)


class Mastery(StrEnum):
    """How a learner stands with a fact; a fact has exactly one standing, so that counts add up."""

    NEW = "new"
    LEARNING = "learning"
    KNOWN = "known"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class Streak:
    """Study-days in a row: those up to today or yesterday, the most there ever were, and whether today is one."""

    current: int
    longest: int
    studied_today: bool


def strength(stability: float | None) -> Mastery:
    """NEW, LEARNING or KNOWN by the stability in days alone, due or not; None stands for a fact not met yet."""
    if stability is None:
        return Mastery.NEW
    return Mastery.KNOWN if stability >= KNOWN_FROM else Mastery.LEARNING


def standing(stability: float | None, due_on: date | None, today: date) -> Mastery:
    """How the learner stands with the fact today: DUE once its day has come, else its strength.

    A fact that has not been met yet has neither stability nor due day, and is NEW.
    """
    return Mastery.DUE if due_on is not None and due_on <= today else strength(stability)


def streak(days: Iterable[date], today: date) -> Streak:
    """The streak that these study-days make, in any order and however often named.

    It is alive while today or yesterday was studied. A day after today counts: the learner may have flown west.
    """
    studied = set(days)
    longest = run = 0
    for day in sorted(studied):
        run = run + 1 if day - _ONE_DAY in studied else 1
        longest = max(longest, run)
    alive = bool(studied) and max(studied) >= today - _ONE_DAY
    return Streak(current=run if alive else 0, longest=longest, studied_today=today in studied)


def when(due_on: date, today: date) -> Message:
    """When a fact comes back, to follow a verb: “today”, “tomorrow”, “in 11 days, on 4 July”.

    The year is given when it is not this one; what is overdue comes back today.
    """
    ahead = (due_on - today).days
    if ahead <= 0:
        return message("today")
    if ahead == 1:
        return message("tomorrow")
    return counted("in {count} day, on {day}", "in {count} days, on {day}", ahead, day=_named(due_on, today))


def why_now(
    today: date, *, last_day: date | None, due_on: date | None, missed: bool, retrievability: float | None
) -> Message:
    """A sentence that tells the learner why this fact is shown now.

    ``last_day`` is the study-day of the last review, ``missed`` whether any answer of that day missed, and
    ``retrievability`` the chance that the learner knows the fact today. All three are None, and ``missed`` False, for a
    fact not met yet.
    """
    if last_day is None or due_on is None or retrievability is None:
        return message("You have not met this fact yet.")
    since = _ago(last_day, today)
    if missed:
        return message("You missed this {since}.", since=since)
    if due_on > today:
        return message("You got this right {since}; it is due {when}.", since=since, when=when(due_on, today))
    return message(
        "You got this right {since}; the chance that you still know it has fallen to about {percent}%.",
        since=since,
        percent=percent(retrievability),
    )


def _ago(day: date, today: date) -> Message:
    days = (today - day).days
    if days <= 0:
        return message("earlier today")
    if days == 1:
        return message("yesterday")
    return counted("{count} day ago", "{count} days ago", days)


def _named(day: date, today: date) -> DateWords:
    """The day without its year when that is this year."""
    return display(partial_date(f"XXXX-{day:%m-%d}" if day.year == today.year else day.isoformat()))


def percent(chance: float) -> int:
    """A chance in whole percent; never 0 or 100, which nobody can promise."""
    return min(max(round(chance * 100), 1), 99)
