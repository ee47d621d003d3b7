"""What looks like a date and is none: the May of “may”, the 1400 of “1400 victims”."""

from __future__ import annotations

import re

from quiz.domain.date_bounds import MONTHS
from quiz.domain.reading.dates.words import WEEKDAYS, any_of

_TIME_BEFORE = re.compile(
    r"\b(?:in|since|by|until|till|from|of|during|for|through|to|and|or|between|before|after|as|late|early|mid|around"
    r"|about|circa|every|each|on|this|next|last|the|an?)[\s-]+$",
    re.IGNORECASE,
)
_MAY_BE_ANOTHER_WORD = re.compile(r"(?:May|March|MAY|MARCH)\b")
_ARTICLE_BEFORE = re.compile(r"\b(?:the|an?|his|her|its|their|this)\s+$", re.IGNORECASE)
_MARCHED = re.compile(
    rf"(?<=\bMarch)\s(?:on|against|through|across|to)\s(?!{any_of((*MONTHS, *WEEKDAYS))}|(?:mid|early|late)\b|\d)"
)
_NAME_AFTER = re.compile(r" [A-Z][a-z]+")
_QUANTITY_BEFORE = re.compile(
    r"(?:\b(?:nearly|almost|some|over|than|least|most|approximately|exactly|only|another|no|number|nos?\.|flight|resolution"
    r"|route|article|section|room|page|line|decree|directive|channel|boeing|model|highway|interstate|protocol"
    r"|approximately)\s+|[#$€£]\s?|\d[,.])$",
    re.IGNORECASE,
)
_SURELY_BEFORE = re.compile(
    r"\b(?:in|since|until|till|during|year|early|late|mid|(?:late|early|recently)\s+as)[\s-]+$", re.IGNORECASE
)
_MAYBE_BEFORE = re.compile(
    r"(?:\b(?:by|before|after|between|for|from|the|and|to|of|its|their|his|her|our)\s+|[’']s\s+|[(,–-]\s*)$",
    re.IGNORECASE,
)
_OPENERS = (
    "In Since By Until Till From Between During Throughout Through The Before After Around About Of And Or For Early Late "
    "Mid Year To On Into This That Its His Her Their Our As With Like When While Calendar Fiscal"
)
# “Vision 2030” is a name; a capital at the start of a sentence proves none.
_NAME_BEFORE = re.compile(rf"(?<![.!?]\s)(?<!\n)\b(?!(?:{'|'.join(_OPENERS.split())})\b)[A-Z][a-z]+\s$")
_UP_TO = r"(?:\s?(?:[-–—]|to|and|or)\s?\d[\d.,]{0,9})?[\s-]+"
_MEASURE_AFTER = re.compile(
    rf"{_UP_TO}(?:per\s?cent|square|cubic|miles?|km|kilomet(?:er|re)s?|met(?:er|re)s?|feet|foot|yards?|tons?|tonnes?|dollars"
    r"|euros|pounds|yen|rou?bles|francs|marks|rupees|pesos|points?|hours?|minutes?|years?|days?|weeks?|months?|GMT|UTC|BC"
    r"|B\.C|BCE|hundred|thousand|million|barrels|votes|seats|pages|words|rpm|volts|watts|kg|lbs?|or\s+(?:more|so))\b",
    re.IGNORECASE,
)
_COUNTED_AFTER = re.compile(
    rf"{_UP_TO}(?:people|troops|men|women|children|soldiers|civilians|refugees|members?|strong|victims|casualties|prisoners"
    r"|students|others|jobs|workers|employees|passengers|homes|houses|vehicles|tanks|shares|units|copies|cases|deaths)\b",
    re.IGNORECASE,
)
_PLURAL_AFTER = re.compile(r"\s+[a-z]{3,}[^\Wius]s\b")
_NAMED_BEFORE = re.compile(
    r"\b(?:every|each|any|Black|Bloody|Good|Ash|Super|Fat|Palm|Easter|Cyber|Shrove|Holy|Maundy|Casual|Whit)\s+$",
    re.IGNORECASE,
)
_NAMED_AFTER = re.compile(
    r"\s+(?:Times|Telegraph|Mail|Express|Herald|Mirror|People|Tribune|Night\s+(?:Live|Football))\b"
)
_LOOK_BACK = 16
_FIRST_LIKELY, _LAST_LIKELY = "1900", "2040"  # other numbers are years only where the words before them say so


def is_a_month(found: re.Match[str]) -> bool:
    """Whether a month's name that may be another word, or somebody's first name, stands where a month would."""
    groups = found.groupdict()
    if _MARCHED.match(found.string, found.end()) and _stands_after(_ARTICLE_BEFORE, found):
        return False
    if groups.get("year") or groups.get("part") or groups.get("edge") or groups.get("told_year"):
        return True
    may_be_none = _MAY_BE_ANOTHER_WORD.match(found["month"]) or _NAME_AFTER.match(found.string, found.end())
    return not may_be_none or _stands_after(_TIME_BEFORE, found) is not None


def is_a_year(found: re.Match[str]) -> bool:
    """Whether four digits are a year and no quantity or number of something."""
    if found.group() != found["year"] and not found["hedge"]:
        return True
    unlike = _stands_after(_QUANTITY_BEFORE, found) or _stands_after(_NAME_BEFORE, found)
    if unlike or _MEASURE_AFTER.match(found.string, found.end()):
        return False
    surely, maybe = _stands_after(_SURELY_BEFORE, found), _stands_after(_MAYBE_BEFORE, found)
    counted = _COUNTED_AFTER.match(found.string, found.end())
    several = _PLURAL_AFTER.match(found.string, found.end())
    if _FIRST_LIKELY <= found["year"] <= _LAST_LIKELY and not found["hedge"]:
        return bool(surely or not (counted or (several and not maybe)))
    return bool((surely or maybe or found["hedge"]) and not (counted or several))


def is_counted(found: re.Match[str]) -> bool:
    """Whether the numbers say how many of something there are: “1900–2000 troops”."""
    after = _MEASURE_AFTER.match(found.string, found.end()) or _COUNTED_AFTER.match(found.string, found.end())
    return (after or _stands_after(_QUANTITY_BEFORE, found)) is not None


def is_a_weekday(found: re.Match[str]) -> bool:
    """Whether a day of the week tells when, and is no part of a name and no day of every week."""
    return not (_stands_after(_NAMED_BEFORE, found) or _NAMED_AFTER.match(found.string, found.end()))


def _stands_after(pattern: re.Pattern[str], found: re.Match[str]) -> re.Match[str] | None:
    return pattern.search(found.string[max(0, found.start() - _LOOK_BACK) : found.start()])
