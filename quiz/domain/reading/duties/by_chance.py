"""Duties that only verbs tell of, in a story that is about something else: most of those would be no duties."""

from __future__ import annotations

from collections import Counter

from quiz.domain.reading.duties.answers import Frame

_A_STORY = 8
"""Sentences: fewer tell of one thing."""
_FIRM = 3
_MANY = 8


def without_finds_by_chance(found: list[Frame], sentences: int) -> list[Frame]:
    """The frames; in a story that is about something else only those with words for a duty, a promise or a breach.

    A story about what members owe tells of it again and again. Measured on news: where it told so three times, or of eight
    things, nearly all were duties, and elsewhere hardly any of those that a verb alone tells of (“Norland has allowed”).
    """
    firm = Counter(frame.alliance for frame in found if not frame.deed.loose)
    told = Counter(frame.alliance for frame in found)
    is_about_duties = max(firm.values(), default=0) >= _FIRM or max(told.values(), default=0) >= _MANY
    return found if is_about_duties or sentences < _A_STORY else [frame for frame in found if not frame.deed.loose]
