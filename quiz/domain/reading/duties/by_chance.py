"""Duties that only verbs tell of, in a story that is about something else: most of those would be no duties."""

from __future__ import annotations

from collections import Counter

from quiz.domain.reading.duties.answers import Frame
from quiz.domain.reading.duties.bonds import is_alliance
from quiz.domain.reading.duties.deed_objects import GOODS
from quiz.domain.reading.duties.deeds import Sort
from quiz.domain.reading.duties.masking import PARTIES
from quiz.domain.reading.duties.setting import Setting
from quiz.domain.reading.duties.verb_deeds import is_anybody

_A_STORY = 8
"""Sentences: fewer tell of one thing."""
_FIRM = 3
_MANY = 8


def without_finds_by_chance(setting: Setting, found: list[Frame], sentences: int) -> list[Frame]:
    """The frames; in a story that is about something else only those with words for a duty, a promise or a breach.

    A story about what members owe tells of it again and again. Measured on news: where it told so three times, or of eight
    things, nearly all were duties, and elsewhere hardly any of those that a verb alone tells of (“Norland has allowed”),
    unless a member says that it will do something for another.
    """
    firm = Counter(frame.alliance for frame in found if not frame.deed.loose)
    told = Counter(frame.alliance for frame in found)
    is_about_duties = max(firm.values(), default=0) >= _FIRM or max(told.values(), default=0) >= _MANY
    if is_about_duties or sentences < _A_STORY:
        return found
    return [frame for frame in found if not frame.deed.loose or _is_word_given(setting, frame)]


def _is_word_given(setting: Setting, frame: Frame) -> bool:
    """Whether a member, or the alliance itself, says that it will do something for somebody who is named, or give goods or troops."""
    deed, line = frame.deed, frame.line
    if deed.sort is not Sort.PROMISE or is_anybody(deed.debtor):
        return False
    is_bound = deed.debtor.actor == frame.alliance or setting.binds(frame.alliance, deed.debtor.actor)
    named = set(line.named_between(deed.cue[0], deed.end, PARTIES)) - {deed.debtor.actor}
    is_its_own = deed.debtor.actor == frame.alliance or frame.alliance in line.named_between(0, deed.end)
    others = [actor for actor in named if not is_alliance(setting.cast.actors[actor])]
    is_inside = is_its_own or not any(setting.is_stranger(frame.alliance, actor) for actor in others)
    is_given = bool(others) or GOODS.match(line.masked[deed.cue[1] : deed.end]) is not None
    is_said = deed.accuser is not None or line.saying(*deed.cue) is not None
    return is_bound and is_inside and is_given and is_said
