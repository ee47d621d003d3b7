"""How much of what is due was done: in full, in part, late or not at all."""

from __future__ import annotations

import re

from quiz.domain.facts import Kept

_COUNT = r"[\d,.]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty"
_ONLY = r"only|just|barely|merely|scarcely|no more than|less than|fewer than|at most|a mere"
_SHARE = r"half|a (?:third|quarter|fifth|tenth|fraction)|two thirds"
NOTHING = re.compile(
    rf" (?:[\ue000-\ue00f]+ )?(?:no|nothing|none|nobody|no one|not a single|not one|neither|{_ONLY}|a fraction)(?= |[,.;]|\Z)(?! (?:secret|bones|doubt|mistake|difference|sense)\b)"
)
"""Words behind a verb that tell that too little was done, or nothing."""
_OF_ALL = re.compile(
    rf"\b(?:{_COUNT}|{_SHARE}) of (?:the |its |an? )?(?:promised |agreed )?(?P<all>(?:{_COUNT}) )(?P<thing>[a-z])"
)
_SOME = re.compile(rf" (?:about |roughly |nearly |almost |over |more than )?(?:{_SHARE}|part|some) ?(?:of\b|[,.;]|\Z)")
_SOME_OF = re.compile(
    rf"(?:(?:{_ONLY}|about|more than) )*(?:{_SHARE}|part|some) of (?P<what>(?:its|their|the|what) .+)", re.IGNORECASE
)
_THEN_NONE = re.compile(
    r" [^,;.]{1,60}(?:,| and|, and) (?:nothing|none|no (?:ships?|troops|help|aid|aircraft|soldiers|money))\b"
)
_LATE = re.compile(
    r" [^.;]{0,80}?\b(?:too late|(?:days?|hours?|weeks?|months?|years?) late|late(?=[.,;]|\Z| (?:and|but)\b)|behind schedule)\b"
)
_LITTLE_WORD = re.compile(r"^ (?:back|over|up|out|in|off|on|away)(?= )")
_LATE_AT_END = re.compile(r" (?:(?:very|far|much) )?(?:too )?late\Z")
_NONE = re.compile(r"(?:no|not a single|not one|neither) (?P<what>[a-z].*)")
_ONLY_OF = re.compile(rf"(?:{_ONLY}|{_COUNT}|{_SHARE}) of (?P<what>.*)")


def shortfall(rest: str) -> Kept | None:
    """What the words behind a verb of giving tell that came of it: nothing, or only a part; None where it was done."""
    rest = _LITTLE_WORD.sub("", rest)
    if _SOME.match(rest):
        return Kept.UNKNOWN
    too_little = NOTHING.match(rest) or _OF_ALL.search(rest[:90]) or _THEN_NONE.match(rest) or _LATE.match(rest)
    return Kept.NO if too_little else None


def whole(what: str) -> str:
    """All of which only a part was given: “3 of the 12 ships” gives “12 ships”; empty where it is not told."""
    what = _LATE_AT_END.sub("", _LITTLE_WORD.sub("", f" {what}")).strip()
    part = _OF_ALL.search(what)
    if part:
        return f"{part['all']}{what[part.start('thing') :]}"
    found = _SOME_OF.match(what) or _NONE.match(what) or _ONLY_OF.match(what)
    if found:
        return found["what"]
    little = NOTHING.match(f" {what}")
    return what[little.end() - 1 :].strip() if little else what
