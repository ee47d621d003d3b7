"""What needs another date to be known: “yesterday”, “on Thursday”, “the day before”, “this week”, “three weeks later”."""

from __future__ import annotations

import re

from quiz.domain.reading.annotations import DateSort
from quiz.domain.reading.dates.guards import is_a_weekday
from quiz.domain.reading.dates.modifiers import lead
from quiz.domain.reading.dates.points import Origin, Point, Reckoning, Rule, Shift, Unit, Weekday, rule
from quiz.domain.reading.dates.words import COUNT, COUNTS, UNIT, UNITS, WEEKDAY, weekday_number

_PART_OF_DAY = r"(?:\s+(?:morning|afternoon|evening|night))?"
_DAYS = {
    "the day before yesterday": -2,
    "yesterday": -1,
    "last night": -1,
    "today": 0,
    "tonight": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "tomorrow": 1,
    "the day after tomorrow": 2,
}
_STEPS = {
    **dict.fromkeys(("last", "past", "this past", "latest", "previous", "preceding", "before"), -1),
    **dict.fromkeys(("next", "coming", "this coming", "following", "ensuing", "after"), 1),
}
_TOLD = {"previous", "preceding", "following", "ensuing", "same", "that", "before", "after"}
_BACKWARDS = {"ago", "earlier", "before", "previously", "prior"}
_FROM_NOW = {"ago", "from now", "hence", "time"}
_PHASES = {"early": "early", "late": "late", "mid": "mid"}
_EDGES = {"beginning": "early", "start": "early", "middle": "mid", "end": "late"}
_ROUGHLY = (
    r"(?:(?P<rough>about|around|some|nearly|almost|more\s+than|less\s+than|over|roughly|approximately|just\s+over"
    r"|just\s+under)\s+)?"
)
_STEP = (
    r"(?:the\s+)?(?P<step>this\s+past|this\s+coming|this|last|next|past|coming|current|latest|previous|preceding|following"
    r"|ensuing|same|that(?:\s+same)?)"
)
_OF_SOMETHING = re.compile(r"\s+of\b")  # “the last week of the siege” is not last week
_CLAUSE_ENDS = r"(?=\s*(?:[.,;:!?)”\"–—]|$|\s(?:in|on|and|but|at|as)\b))"


def _relative(found: re.Match[str], reckoning: Reckoning | None, modifier: str = "") -> Point:
    before = lead(found.string, found.start())
    return Point(*found.span(), sort=DateSort.RELATIVE, modifier=modifier or before, reckoning=reckoning)


def _plain(words: str | None) -> str:
    return " ".join((words or "").lower().split())


def _day(found: re.Match[str]) -> Point:
    return _relative(found, Shift(Unit.DAY, _DAYS[_plain(found["day"])]))


def _told_day(found: re.Match[str]) -> Point:
    return _relative(found, Shift(Unit.DAY, _STEPS.get(_plain(found["step"]), 0), Origin.TOLD))


def _told_unit(found: re.Match[str]) -> Point:
    return _relative(found, Shift(_unit_of(found["unit"])[0], _STEPS[_plain(found["step"])], Origin.TOLD))


def _weekday(found: re.Match[str]) -> Point | None:
    if not is_a_weekday(found):
        return None
    words = _plain(found["step"] or found["told"])
    origin = Origin.TOLD if words in _TOLD else Origin.WRITING
    return _relative(found, Weekday(weekday_number(found["weekday"]), _STEPS.get(words, 0), origin))


def _a_week_on(found: re.Match[str]) -> Point:
    """“Monday week” is the one after next Monday."""
    return _relative(found, Weekday(weekday_number(found["weekday"]), 2))


def _weekdays(found: re.Match[str]) -> Point | None:
    """“Monday-Friday” is one stretch."""
    if not is_a_weekday(found):
        return None
    first, last = (
        Point(*found.span(name), sort=DateSort.RELATIVE, reckoning=Weekday(weekday_number(found[name])))
        for name in ("weekday", "last")
    )
    return Point(*found.span(), sort=DateSort.RELATIVE, ends=(first, last))


def _counted(found: re.Match[str]) -> Point:
    direction = _plain(found["direction"])
    unit, size = _counted_in(found["unit"])
    count = size * (COUNTS.get(found["count"].lower()) or int(found["count"]))
    origin = Origin.WRITING if direction in _FROM_NOW else Origin.TOLD
    shift = Shift(unit, -count if direction in _BACKWARDS else count, origin)
    return _relative(found, shift, "about" if found["rough"] else "")


def _unit(found: re.Match[str]) -> Point | None:
    step = _plain(found["step"]).removesuffix(" same")
    unit, size = _unit_of(found["unit"])
    if unit is Unit.DAY or (step == "last" and _OF_SOMETHING.match(found.string, found.end())):
        return None
    origin = Origin.TOLD if step in _TOLD else Origin.WRITING
    return _relative(found, Shift(unit, size * _STEPS.get(step, 0), origin), _PHASES.get(_plain(found["phase"]), ""))


def _edge(found: re.Match[str]) -> Point:
    step = _plain(found["step"])
    shift = Shift(_unit_of(found["unit"])[0], _STEPS.get(step, 0), Origin.TOLD if step in _TOLD else Origin.WRITING)
    return _relative(found, shift, _EDGES[_plain(found["edge"])])


def _from_an_event(found: re.Match[str]) -> Point:
    """“The day after the vote” counts from what no date tells."""
    return _relative(found, None)


def _unit_before(found: re.Match[str]) -> Point:
    """“The year-earlier quarter” is the told one, a year before."""
    return _relative(found, Shift(_unit_of(found["unit"])[0], -1, Origin.TOLD))


def _quarter(found: re.Match[str]) -> Point:
    return _relative(found, Shift(Unit.QUARTER, 0, Origin.TOLD))


def _unit_end(found: re.Match[str]) -> Point:
    return _relative(found, Shift(_unit_of(found["unit"])[0], 0), "late")


def _weekend(found: re.Match[str]) -> Point:
    return _relative(found, Shift(Unit.WEEKEND, -1))


def _counted_in(name: str) -> tuple[Unit, int]:
    """The same where it counts: a decade ago is ten years ago, not some time in the decade before."""
    unit, size = _unit_of(name)
    years = {Unit.DECADE: 10, Unit.CENTURY: 100}.get(unit, 0)
    return (Unit.YEAR, years) if years else (unit, size)


def _unit_of(name: str) -> tuple[Unit, int]:
    """The unit and how many of it a word means: a fortnight is two weeks."""
    single = name.lower().rstrip("’'").removesuffix("s").rstrip("’'").replace("centurie", "century")
    return (Unit.WEEK, 2) if single == "fortnight" else (Unit(single), 1)


RULES: tuple[Rule, ...] = (
    rule(
        r"(?P<day>the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow|last\s+night|yesterday|tomorrow|today|tonight"
        rf"|this\s+(?:morning|afternoon|evening)){_PART_OF_DAY}",
        _day,
        any_case=True,
    ),
    rule(rf"the\s+day\s+(?P<step>before|after){_CLAUSE_ENDS}", _told_day, any_case=True),
    rule(rf"the\s+(?P<unit>week|month|year)\s+(?P<step>before|after){_CLAUSE_ENDS}", _told_unit, any_case=True),
    rule(r"the\s+day\s+(?:before|after)(?=\s)", _from_an_event, any_case=True),
    rule(
        r"(?:the\s+(?:very\s+)?(?P<step>previous|preceding|following|next|same)|that(?:\s+same)?)"
        r"\s+(?:day|morning|afternoon|evening|night)",
        _told_day,
        any_case=True,
    ),
    rule(
        rf"{_ROUGHLY}(?P<count>{COUNT})(?:\s+full)?[\s-]+(?P<unit>{UNITS})\s+"
        rf"(?P<direction>ago|earlier|later|from\s+now|hence|previously|prior|afterwards?|(?:before|after){_CLAUSE_ENDS})",
        _counted,
        any_case=True,
    ),
    rule(
        rf"(?<=\bin\s)(?P<count>{COUNT})(?P<rough>)[\s-]+(?P<unit>{UNITS}[’']?|{UNIT}[’']s)(?P<direction>\s+time)\b",
        _counted,
        any_case=True,
    ),
    rule(
        r"(?:(?<=\bby\s)|(?<=\bat\s)|(?<=\buntil\s)|(?<=\bbefore\s)|(?<=\bsince\s))(?:the\s+)?"
        r"(?P<unit>year|month|week|quarter|decade|century)(?:-|[’']s[\s-])end",
        _unit_end,
        any_case=True,
    ),
    rule(rf"(?P<weekday>{WEEKDAY})\s+week(?!-|\s+of\b)", _a_week_on),
    rule(rf"(?P<weekday>{WEEKDAY})-(?P<last>{WEEKDAY})", _weekdays),
    rule(
        r"(?i:(?:the\s+)?(?P<step>this\s+past|this\s+coming|this|last|next)\s+"
        r"|the\s+(?P<told>coming|past|previous|following)\s+)?"
        rf"(?P<weekday>{WEEKDAY}){_PART_OF_DAY}",
        _weekday,
    ),
    rule(
        rf"(?:(?P<phase>earlier|later|early|late|mid)[\s-]+(?:in\s+)?)?{_STEP}\s+(?:(?:fiscal|calendar|school)\s+)?"
        rf"(?P<unit>{UNIT})(?![\s-]+(?:old|long)\b)",
        _unit,
        any_case=True,
    ),
    rule(
        r"(?:the\s+)?(?P<unit>year|quarter|month|week)[\s-](?:ago|earlier)(?:\s+(?:period|quarter|month|week))?",
        _unit_before,
        any_case=True,
    ),
    rule(r"(?<=\b(?:in|or)\s)the\s+quarter(?!\s+of\b)", _quarter, any_case=True),
    rule(r"the\s+weekend", _weekend, any_case=True),
    rule(
        r"(?:the\s+)?(?:very\s+)?(?P<edge>beginning|start|middle|end)\s+of\s+(?:the|(?P<step>this|last|next|that))\s+"
        r"(?P<unit>week|month|quarter|year|decade|century)",
        _edge,
        any_case=True,
    ),
)
