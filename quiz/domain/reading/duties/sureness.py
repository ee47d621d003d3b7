"""How sure it is that a deed is owed under the alliance that it is put under."""

from __future__ import annotations

import re

from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.duties.attribution import ACCUSED
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.group_words import OF_SOME

_OF_STATES = re.compile(
    r"\b(?:members?|part(?:y|ies)|signator(?:y|ies)|all(?:y|ies)|states?|countr(?:y|ies)|nations?|partners?|guarantors?)\b"
)
_SAYS_LITTLE = re.compile(
    r"(?:answer|reply|respond|decide|act|react|comply|pay)(?:,? (?:within|by|in|at|before|without|on)\b.*)?\Z"
)
"""A duty of which the words do not tell what it is about: “answer within 48 hours”."""
_NOTHING_OF_WHAT = re.compile(r"(?:(?:has|have|had) )?(?:receive[sd]?|got|gets?|gotten) nothing\b[^,;]{0,30}")


def how_sure(deed: Deed, *, named: bool, is_of_many: bool = False) -> Confidence:
    """Low for what is only asked for or offered: the story does not say that it is owed."""
    is_hearsay = ACCUSED.match(deed.said) is not None
    words = deed.debtor.words
    is_guess = deed.debtor.is_group and (_OF_STATES.search(words) is None or is_of_many or bool(OF_SOME.match(words)))
    is_guess = (
        is_guess
        or (deed.sort is Sort.DUTY and _SAYS_LITTLE.match(deed.duty) is not None)
        or _NOTHING_OF_WHAT.fullmatch(deed.said) is not None
    )
    if deed.loose or deed.sort in {Sort.REQUEST, Sort.OFFER} or is_hearsay or is_guess:
        return Confidence.LOW
    return Confidence.HIGH if named and (deed.plain or deed.sort is Sort.DUTY) else Confidence.MEDIUM
