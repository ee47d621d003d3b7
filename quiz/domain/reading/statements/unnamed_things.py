"""Things of which a statement speaks as if they were known, though only the story names them: “the aircraft”, “the four nations”."""

from __future__ import annotations

import re

from quiz.domain.reading.clauses.verb_tables import ALSO_NOUNS
from quiz.domain.reading.clauses.verbs import verb
from quiz.domain.reading.clauses.words import listed

_KNOWN = listed(
    "government parliament president premier cabinet army navy police military public people world war border capital country state states "
    "opposition media press economy region sea coast north south east west weather ground future past end beginning start storm "
    "first last latter former others other same most best very full truth law letter litre line time way day year month spring summer autumn winter fall "
    "treaty pact convention accord compact alliance bloc agreement protocol charter union organisation organization grouping "
    "arrangement commitment declaration moratorium initiative concord guarantee prime defence defense foreign interior senate "
    "congress court pope king queen internet sun moon morning evening night afternoon weekend week century decade majority minority "
    "rest whole poor rich young old dead wounded attorney minister ministers member members parties signatories party river island common joint agreed chair"
)
"""What there is only one of, or an alliance by what it is, or no noun."""
_NAMING = listed(
    "of that which who whose whom where between against under for to in on at from by with into over about"
)
"""Words behind a noun that tell which one is meant: “the port of Koper”."""
_GOES_ON = listed(
    "and but or was were is are has had have will would after before since until while when because as not also again early late "
    "could should must may can"
)
_A_TIME = re.compile(
    r" (?:\d|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|early|late|mid)"
)
_QUOTED = re.compile(r"[“\"‘][^”\"’]*[”\"’]")
_DEFINITE = re.compile(
    r"\b[Tt]he (?P<many>(?:two|three|four|five|six|seven|eight|nine|ten|remaining|same) )?(?P<noun>[a-z]+)(?![\w-])(?!’(?!s\b))"
)
_TELLING = 3
"""So many quoted words tell by themselves what was said: “said that the offer was “an umbrella with a price tag””."""
_ALSO_NOUNS = listed(ALSO_NOUNS)

_OF_WHAT = re.compile(
    r"\b(?:should|must|will|would|to|shall) (?:investigate|pay|answer|deliver|comply|decide|act|reply|respond|react|help|cooperate)(?: (?:by|in|before|within|until) [^,;]*)?[.”]*$"
    r"|\bthe (?:winter|summer|spring|autumn|year|month|week|day|night) before[.”]*$"
    r"|\b\d[\d,.]* (?:million |billion )?cubic (?:metres|meters)\b(?! of)|^(?:Two|Three|Four|Five|Some|Several|Many|Both) (?:members|states|countries|governments|parties)\b|\bamong the members\b(?! of)"
    r"|\b\d[\d,.]* (?:tonnes|tons|barrels|litres|liters|gallons|megawatts|hectares)[.”]*$"
)
"""“Ostia should investigate”, “still owed 240,000 tonnes”: what?"""


def leans_on_the_story(words: str) -> bool:
    """Whether nobody can tell from the words alone what they are about, though they are whole."""
    return unnamed_thing(words) != "" or _OF_WHAT.search(words) is not None


def unnamed_thing(words: str) -> str:
    """The first thing that the words take for known, “the aircraft”; empty where there is none, or a quotation tells what it was."""
    quoted = [len(found[0].split()) for found in _QUOTED.finditer(words)]
    if quoted and max(quoted) >= _TELLING:
        return ""
    told = _QUOTED.sub("“so”", words)
    found = (one for one in _DEFINITE.finditer(told) if one["noun"] not in _KNOWN or one["many"])
    return next((one[0] for one in found if _is_bare(told[one.end() :])), "")


def _is_bare(rest: str) -> bool:
    """Whether nothing behind the noun tells which one is meant."""
    following = re.match(r" (?P<word>[A-Za-z0-9’'-]+)", rest)
    if following is None:
        return True
    word = following["word"]
    if word in _NAMING:
        return word in {"in", "on", "at", "by", "from"} and _A_TIME.match(rest[following.end() :]) is not None
    if word in _GOES_ON:
        return True
    return word.islower() and word not in _ALSO_NOUNS and verb(word) is not None
