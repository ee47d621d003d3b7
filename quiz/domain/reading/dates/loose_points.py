"""What tells the time loosely: “now”, “recently”, “a few weeks ago”, and roughly how long: “more than a decade”."""

from __future__ import annotations

import re

from quiz.domain.reading.annotations import DateSort
from quiz.domain.reading.dates.points import Point, Rule, rule
from quiz.domain.reading.dates.words import COUNT, UNITS

_SOME = r"(?:(?:a\s+)?(?:few|couple(?:\s+of)?|number\s+of)|several|many|some|countless)"
_TIMES = r"(?:days|weeks|months|years|decades|centuries|generations)"
_ROUGHLY = (
    r"(?:about|around|some|nearly|almost|more\s+than|less\s+than|over|roughly|approximately|just\s+over|just\s+under"
    r"|at\s+least|up\s+to)"
)


def _vague(found: re.Match[str]) -> Point:
    return Point(*found.span(), sort=DateSort.VAGUE)


def _duration(found: re.Match[str]) -> Point:
    return Point(*found.span(), sort=DateSort.DURATION, modifier="about")


RULES: tuple[Rule, ...] = (
    rule(
        rf"(?:{_SOME}\s+)?{_TIMES}\s+(?:ago|earlier|later|from\s+now|hence)"
        r"|(?:not\s+)?(?:so\s+)?long\s+ago|some\s+time\s+ago",
        _vague,
        any_case=True,
    ),
    rule(
        rf"recent\s+(?:{_TIMES}|times|history)|(?:the\s+)?(?:coming|next\s+few|past\s+few|last\s+few)\s+{_TIMES}"
        r"|(?:the\s+)?turn\s+of\s+the\s+(?:last\s+)?(?:century|millennium)|(?:the\s+)?(?:near|foreseeable)\s+future|the\s+(?:future|past|present)"
        r"(?!-|\s+\w+\s+(?:days?|weeks?|months?|years?))",
        _vague,
        any_case=True,
    ),
    rule(
        r"right\s+now|now|currently|nowadays|these\s+days|(?<!most\s)recently|lately|at\s+present|at\s+the\s+moment"
        r"|at\s+this\s+point|at\s+the\s+present\s+time",
        _vague,
        any_case=True,
    ),
    rule(rf"{_ROUGHLY}\s+(?:{COUNT}|half\s+a|a\s+half)[\s-]+{UNITS}(?!\s+of\b|\s+old|-old)", _duration, any_case=True),
)
