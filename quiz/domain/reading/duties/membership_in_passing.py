"""Memberships told in passing: “as a signatory, Norland must …”, “one of the smallest states in the pact”, “having left, it came back”."""

from __future__ import annotations

from quiz.domain.facts import Relation
from quiz.domain.reading.duties.masking import pattern
from quiz.domain.reading.duties.membership_lists import LIST, ONE_OR_MORE
from quiz.domain.reading.duties.membership_words import HAS

_TO = r"(?P<alliance><alliance>)"
_SPAN = r"(?:an?|one|<number>|some|several)(?: [a-z]+)? (?:days?|weeks?|months?|years?|decades?)"
_WHEN = rf"(?=[.,;]|\Z| (?:in|on|only|as|with|after|when)\b| <date>| {_SPAN} (?:later|after|ago))"
_DATED = rf"(?=,? (?:(?:in|on|only in) )?<date>| {_SPAN} (?:later|after|ago)| (?:last|this) (?:week|month|year|spring|summer|autumn|winter))"
_STATES = r"(?:states?|countr(?:y|ies)|nations?|members?|powers?|part(?:y|ies)|economies|economy|governments?)"
_MEMBER = r"(?:member|party|signatory|partner|participant)(?: state| country| nation)?"
_FULL = r"(?:(?:full|contracting|regular|equal|loyal|active|founding|fellow|new|paying) )"
IN_PASSING_BY_SUBJECT = [
    (relation, pattern(words))
    for relation, words in (
        (
            Relation.JOINED,
            r"\b(?P<verb>(?:(?:has|have|had) )?(?:put|set|affixed|added|appended) (?:its|their) (?:names?|signatures?|seals?)) to "
            rf"(?P<alliance><alliance>|the (?:text|document)){_WHEN}",
        ),
        (
            Relation.MEMBER,
            rf"\b(?P<verb>is|are|remains?)(?: nonetheless| nevertheless| also| still| itself)* (?:an? |both )?{_FULL}{_MEMBER}s?(?P<alliance>)(?=[.,;]|\Z| too\b)",
        ),
        (Relation.MEMBER, r"\b(?P<verb>belongs?|(?:has|have) belonged) to (?P<alliance>it)\b"),
        (
            Relation.JOINED,
            rf"\b(?P<verb>{HAS} been) (?:on board|a member|a party|members|parties|aboard|inside|in)(?P<alliance>)(?= since <date>)",
        ),
        (
            Relation.JOINED,
            rf"\b(?P<verb>(?:was|were|has been|have been|being) (?:[a-z]+ )?(?:admitted|accepted|received|welcomed|recognised)) as (?:an? |the )?(?:<number> |[a-z]+th )?{_FULL}?{_MEMBER}s?(?P<alliance>)(?! (?:of|to|in)\b)",
        ),
        (
            Relation.JOINED,
            rf"\b(?P<verb>came back|returned to the fold|rejoined|signed up again|came home)(?P<alliance>){_DATED}",
        ),
        (
            Relation.LEFT,
            r"\b(?P<verb>was|were) (?:an? |both )?(?:(?:full|contracting) )?(?:members?|part(?:y|ies)|signator(?:y|ies))(?P<alliance>) (?:up )?(?:until|till) <date>",
        ),
        (
            Relation.LEFT,
            r"\b(?P<verb>withdrew|gave up|surrendered|vacated|relinquished|renounced|lost|cancelled|terminated|ended|ceased|halted|stopped|pulled the plug on|put an end to)"
            r" (?:its|their) (?:seats?|places?|memberships?|participation)(?P<alliance>)(?=,? (?:in|on) <date>)",
        ),
    )
]
PLACED_IN_PASSING = [
    (relation, pattern(words))
    for relation, words in (
        (
            Relation.FOUNDED,
            rf"(?P<alliance><name>),? (?:which|that) {LIST} (?:jointly |together )?(?P<cue>drew up|worked out|devised|conceived|wrote|drafted and signed|hammered out)\b",
        ),
        (
            Relation.MEMBER,
            r"(?P<members><parties>),? (?P<cue>(?:one|two|three|both|four|by far the [a-z]+|the [a-z]+(?:est)?) of the (?:<number> )?(?:(?:[a-z]+est|most [a-z]+|least [a-z]+|original|oldest) )?"
            rf"{_STATES}) (?:in|of|inside|within) {_TO}(?P<aside>)",
        ),
        (
            Relation.MEMBER,
            rf"(?:\A|[,;] )[Aa]s (?:an? |the |one of its |one of the )(?:[a-z-]+ )?(?P<cue>members?|part(?:y|ies)|signator(?:y|ies))(?P<alliance>)(?P<aside>), {ONE_OR_MORE}",
        ),
        (
            Relation.MEMBER,
            rf"(?P<members><parties>),? (?:both |all |each |themselves |itself )*(?:an? )?{_FULL}?(?P<cue>members?|part(?:y|ies)|signator(?:y|ies)) (?:of|to|in) {_TO}(?P<aside>) since\b",
        ),
        (
            Relation.MEMBER,
            rf"(?P<members><parties>),? (?:both |all |each |themselves |itself )*(?:an? )?{_FULL}?(?P<cue>members?|part(?:y|ies)|signator(?:y|ies)) (?:of|to|in) (?:it|the [a-z]+)(?P<alliance>)(?P<aside>) since <date>",
        ),
        (
            Relation.MEMBER,
            r"\b(?P<cue>belong) to (?P<alliance>it|<alliance>)[^.;]{0,30}?, (?P<members><party>) (?:being|the) (?:the )?(?:latest|newest|youngest|last|oldest|most recent|first)\b",
        ),
        (
            Relation.JOINED,
            rf"\b(?P<cue>admitted|accepted|welcomed|received|welcoming|admitting|congratulated) {ONE_OR_MORE} (?:on (?:its|their) admission )?as (?:its|the|an?) (?:new |<number> |[a-z]+(?:th|st|nd|rd) )?(?i:(?:{_FULL})?(?:member|party|participant|signatory)(?: state| country)?s?)(?: (?:of|to|in) {_TO}|(?P<bare>)(?=[.,;]|\Z))",
        ),
        (
            Relation.JOINED,
            rf"\b(?:rose|grew|went up|climbed|increased|brought|bringing|raised|raising)\b[^.;,]{{0,60}}? to (?:<number>|\d+) (?:when|after|once|as) {ONE_OR_MORE} (?P<cue>ratified|acceded|joined|signed(?: up)?|came in|came aboard|entered)(?P<alliance>){_WHEN}",
        ),
    )
]
