"""Whether a sentence speaks of what was or of what will be, as far as single words tell."""

from __future__ import annotations

import re
from bisect import bisect_left

_FUTURE = (
    r"will|would|shall|(?:is|are|be)\s+to|to\s+be|due|schedul(?:e|es|ed|ing)|plan(?:s|ned|ning)?|expect(?:s|ed|ing)?"
    r"|going\s+to|upcoming|deadline|until|till|set\s+to|as\s+soon\s+as|postponed|prepar(?:e|es|ing)|intends?|hopes?|aims?"
    r"|no\s+later\s+than|expires?|takes?\s+effect|payable"
)
_PAST = (
    r"said|says|was|were|had|did|told|been|has|have|ago|since|earlier|made|took|went|came|began|left|met|won|lost|held"
    r"|sent|gave|got|became|fell|rose|broke|shot|found|saw|spoke|wrote|led|fled|kept|built|brought|struck|hit|put|read|ran|set"
    r"|[a-z]{2,}ed"
)
_CUE = re.compile(rf"\b(?:(?P<future>(?:{_FUTURE})\b)|(?P<past>(?:{_PAST})\b))|(?P<will>[’']ll\b)", re.IGNORECASE)


class Tense:
    """The tenses of one sentence by their places; looking one up takes no pass over the text."""

    def __init__(self, text: str, start: int, end: int) -> None:
        cues = [(found.start(), found["past"] is None) for found in _CUE.finditer(text, start, end)]
        self._places = [place for place, _ in cues]
        self._ahead = [ahead for _, ahead in cues]

    def is_future(self, start: int, end: int) -> bool:
        """Whether the cue nearest before that place, else the nearest after it, looks ahead."""
        before = bisect_left(self._places, start) - 1
        if before >= 0:
            return self._ahead[before]
        after = bisect_left(self._places, end)
        return after < len(self._ahead) and self._ahead[after]
