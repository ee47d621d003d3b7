"""More turns of phrase that tell of what is owed: “made good on its pledge”, “gave such notice”, “paid late”."""

from __future__ import annotations

import re

from quiz.domain.facts import Kept
from quiz.domain.reading.duties.cues import BOUND
from quiz.domain.reading.duties.deed_meaning import Meaning
from quiz.domain.reading.duties.deed_objects import GOODS, THE_PACT
from quiz.domain.reading.duties.deeds import Sort
from quiz.domain.reading.duties.masking import pattern

_GOOD = re.compile(rf" good (?:on |upon )?(?:[\w'’\ue000-\ue00f-]+ ){{0,4}}?{BOUND}\b")
_SUCH = re.compile(
    r" such (?:an? )?(?:[a-z]+ )?(?:notice|help|aid|assistance|support|warnings?|data|reports?|payments?|access|consent|guarantees?|information)\b"
)
_TARDY = re.compile(r" (?:(?:very|far|much|rather|always) )?(?:late|too late)(?=[.,;]|\Z| (?:and|but|again)\b)")
_PASS = re.compile(
    r" (?:the|its|their|a|this|that|every) (?:[a-z]+ ){0,2}?(?:deadline|term|date|ultimatum|appeal|call|request|offer) (?:pass|lapse|slip|expire|go unanswered|run out)\b"
)
_REGRETS = re.compile(
    r" (?:only |nothing but )?(?:its|their) (?:regrets|condolences|sympath(?:y|ies)|excuses|apologies|best wishes|thoughts|prayers)(?=[.,;]|\Z)"
)
_SAT_ON = re.compile(
    r" (?:the|its|their|this|that|every|an?) (?:[a-z]+ ){0,2}?(?:requests?|appeals?|pleas?|demands?|applications?|hands|money|report|data)\b"
)
_NOBODY = re.compile(r" (?:nobody|no one|none of (?:its|the|them))\b")
_TOO_HIGH = re.compile(
    r" (?:far |well |still |just |slightly )?(?:above|over|beyond) (?:its|the|that|this) (?:agreed )?(?:ceiling|limit|quota|cap|share|threshold)s?\b"
)
_APPLICATION = pattern(
    r"\A (?:the |its |all )?(?:application|operation|implementation|observance|effect) of (?:[^.;,]{2,60}? (?:of|in|under) )?(?:(?:the|this|that) )?(?:<alliance>|treaty|pact|accord|agreement|convention|protocol|charter)"
)
_PARTICIPATION = pattern(
    r"\A (?:all |its |their |his |the )+(?:[a-z]+ ){0,2}?(?:contributions?|payments?|programmes?|exchanges?|deliver(?:y|ies)|patrols?|training|transfers?|shipments?)"
    r" (?:of [a-z ]{3,30} )?(?:in|to|under|with|into|for) (?:(?:the|this|that|its) )?(?:<alliance>|<parties>|treaty|pact|accord|agreement|fund|mission|force|scheme)"
)
_A_PARTY = re.compile(r" to be (?:an? )?(?:part(?:y|ies)|members?|signator(?:y|ies))\b")

TURNS: tuple[tuple[Meaning, str], ...] = (
    (Meaning(Sort.LEAVING, needs=THE_PACT), "scrap abrogate renounce tear+up"),
    (Meaning(Sort.KEEPING, Kept.YES, needs=_GOOD), "make"),
    (Meaning(Sort.KEEPING, Kept.YES, loose=True, needs=_SUCH), "give send provide make file grant"),
    (Meaning(Sort.FAILURE, Kept.NO, loose=True, needs=_PASS), "let"),
    (Meaning(Sort.FAILURE, Kept.NO, loose=True, needs=_SAT_ON), "sit+on"),
    (Meaning(Sort.FAILURE, Kept.NO, loose=True, needs=_NOBODY), "tell inform notify consult warn ask"),
    (Meaning(Sort.BREACH, Kept.NO, loose=True, needs=_TOO_HIGH), "be remain stay"),
    (Meaning(Sort.KEEPING, Kept.YES, loose=True, needs=GOODS), "extradite"),
    (Meaning(Sort.FAILURE, Kept.NO, loose=True, needs=_REGRETS), "send offer convey"),
    (Meaning(Sort.FAILURE, Kept.NO, loose=True, needs=_TARDY), "pay answer reply respond report file ratify"),
    (Meaning(Sort.FAILURE, Kept.NO, loose=True, needs=_APPLICATION), "suspend halt stop freeze pause interrupt"),
    (
        Meaning(Sort.FAILURE, Kept.NO, loose=True, needs=_PARTICIPATION),
        "suspend halt stop freeze pause interrupt cut cease",
    ),
    (Meaning(Sort.LEAVING, loose=True, needs=_A_PARTY), "cease"),
)
