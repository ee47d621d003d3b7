"""Memberships told in a relative clause that hangs on the alliance: “the pact that Norland left”, “to which Ostia acceded”."""

from __future__ import annotations

from quiz.domain.facts import Relation
from quiz.domain.reading.duties.groups import GROUP
from quiz.domain.reading.duties.masking import pattern
from quiz.domain.reading.duties.membership_lists import ONE_OR_MORE

_ALLIANCE = r"(?P<alliance><name>)(?:,? (?:an?|the) [^,;]{1,60}?)?,?"
_MEANT = r"(?P<alliance><alliance>|[Tt]he (?:text|document))(?:,? (?:an?|the) [^,;]{1,60}?)?,?"
_WHO = (
    rf"(?:(?P<names>[Ii]t|[Tt]he (?:country|state|republic|kingdom|nation)|{GROUP}(?:,? and <party>)?)|{ONE_OR_MORE})"
)
_SINCE = (
    r"(?: (?:had|has|have|both|all|first|later|also|then|only|jointly|once|itself|[a-z]+ly)| (?:in|on) <date>){0,3}"
)
_OBJECT = (
    (
        Relation.FOUNDED,
        r"(?:co-)?founded|formed|created|set up|established|launched|helped (?:to )?(?:found|create|set up|establish|launch)",
    ),
    (
        Relation.LEFT,
        "left|quit|abandoned|denounced|exited|renounced|repudiated|deserted|walked out of|pulled out of|withdrew from",
    ),
    (Relation.JOINED, "(?:re-?)?joined|ratified|entered|signed|concluded|initialled|sealed|struck|agreed"),
)
_LINKED = (
    (Relation.JOINED, "to|into", "acceded|adhered|signed up|was admitted|were admitted|was accepted|entered"),
    (
        Relation.LEFT,
        "from|of",
        "withdrew|walked out|resigned|seceded|pulled out|was expelled|were expelled|was ejected|departed",
    ),
    (
        Relation.MEMBER,
        "to",
        r"(?:has |have )(?:long )?belonged",
    ),
    (
        Relation.JOINED,
        "to",
        r"(?:has |have )?put (?:its|their) (?:names?|signatures?)",
    ),
    (
        Relation.MEMBER,
        "of|in|to",
        r"(?:is|are|has been|have been|remains?)(?: also| both| all| still| now)*(?: an?)?(?: (?!former|no|not|never)[a-z-]+)? (?:members?|signator(?:y|ies)|part(?:y|ies)|part)",
    ),
    (Relation.JOINED, "of", r"became (?:an? |the )?(?:[a-z-]+ ){0,2}(?:members?|signator(?:y|ies)|part(?:y|ies))"),
)
MEMBERSHIP_RELATIVES = [
    *(
        (
            relation,
            pattern(
                rf"{_ALLIANCE} (?:which|that) {_WHO}{_SINCE}(?: (?:drew up|drafted|negotiated|wrote|initialled) and)? (?P<cue>{verbs})(?! (?:not|to|it|the|an?)\b)(?=[ .,;:)])"
            ),
        )
        for relation, verbs in _OBJECT
    ),
    *(
        (relation, pattern(rf"{_MEANT} (?:{links}) which {_WHO}{_SINCE} (?P<cue>{verbs})\b"))
        for relation, links, verbs in _LINKED
    ),
]
