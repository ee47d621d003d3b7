"""Memberships told in a relative clause that hangs on the alliance: “the pact that Norland left”, “to which Ostia acceded”."""

from __future__ import annotations

from quiz.domain.facts import Relation
from quiz.domain.reading.duties.groups import GROUP
from quiz.domain.reading.duties.masking import pattern
from quiz.domain.reading.duties.membership_lists import LIST, ONE_OR_MORE

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
_THOSE = (
    r"\b(?:[Tt]he|[Tt]hose|[Aa]ll|[Oo]thers?|[Aa]mong (?:the|those))(?: (?:<number>|other|first|only|[a-z]+)){0,2}?"
    r"(?: (?:states|countries|nations|governments|powers|ones))? (?:that|which|who|to have) (?:(?:have|had|all|so far|since|later|now|already) )*"
)
_ARE = r"[^.;:,]{0,40}? (?:are|were|is|was|includes?|included):?"
_DID = (
    (Relation.FOUNDED, r"founded|created|set up|formed|established"),
    (Relation.JOINED, r"signed(?: up to)?|ratified|joined|acceded to|concluded|entered|agreed to"),
    (Relation.LEFT, r"left|quit|withdrew from|withdrawn from|pulled out of|walked out of|denounced"),
    (Relation.MEMBER, r"belong to|make up|form|are (?:bound by|in|part of|party to|parties to|members of)"),
)
_INVERTED = (
    r"\b(?:[Aa]lso |[Nn]ow |[Ss]o far |(?:[Aa]mong )?(?:[Tt]he (?:<number>|states|countries|nations) |[Tt]hose ))?(?P<cue>[Bb]ound by|[Pp]art of|[Ii]n|[Pp]arty to|[Pp]arties to|[Mm]embers of|[Ss]igned up to)"
    rf" (?P<alliance><alliance>|it\b) (?:are|were) (?:also |now |both )?{ONE_OR_MORE}"
)
_PROMISED = r"(?:(?:has|have|had) )?(?:solemnly )?(?:vouched|pledged|promised|agreed|undertook|undertaken|committed themselves|swore|sworn|vowed|guaranteed)"
_AMONG = r"(?:, |,? – )(?:among them|including|notably|such as|most recently|most of all)"
MEMBERSHIP_RELATIVES = [
    (Relation.MEMBER, pattern(rf"{_ALLIANCE} (?:in|by|under|through) which {ONE_OR_MORE} (?P<cue>{_PROMISED})\b")),
    (Relation.MEMBER, pattern(rf"{LIST} (?P<cue>{_PROMISED}) (?:in|under|through) (?P<alliance><name>)")),
    *(
        (relation, pattern(rf"\b(?P<cue>{verbs}) (?P<alliance><alliance>){_AMONG} {ONE_OR_MORE}"))
        for relation, verbs in (
            (
                Relation.JOINED,
                "(?:have|has|had) (?:so far |since |now |already )?(?:signed(?: up to)?|ratified|joined|acceded to)|signed|ratified|joined",
            ),
            (Relation.LEFT, "(?:(?:have|has|had) (?:since )?)?(?:left|quit|withdrawn from|abandoned)"),
            (Relation.MEMBER, "belong to|are (?:bound by|in|part of|party to)"),
        )
    ),
    (Relation.MEMBER, pattern(_INVERTED)),
    *(
        (relation, pattern(rf"{_THOSE}(?P<cue>{verbs})(?: (?P<alliance><alliance>|it\b))?{_ARE} {ONE_OR_MORE}"))
        for relation, verbs in _DID
    ),
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
