"""Memberships told by a turn: “set it up”, “stayed outside until 2003, when it joined”, “quit the pact, as Ostia did”."""

from __future__ import annotations

from quiz.domain.facts import Relation
from quiz.domain.reading.duties.masking import pattern
from quiz.domain.reading.duties.membership_lists import LIST, ONE_OR_MORE

_TO = r"(?P<alliance><alliance>)"
_OURS = r"(?P<alliance>[Ii]t|<alliance>)"
_BY_NOW = r"(?: (?:now|today|currently|already|also))?"
_STATES = r"(?:states|countries|nations|governments|powers|parties|members|republics|islands|kingdoms)"
_BOUND = r"(?:bound by|tied (?:together )?by|covered by|linked by|united (?:by|in|under)|party to|parties to|signed up to|inside|within|taking part in)"
_MEMBERSHIP = r"(?:its|their) (?:own )?(?:memberships?|participation|accession|signatures?)"
_RAN_OUT = r"(?:lapse|expire|run out)"
_LET = r"(?:let|saw|had)|(?:allowed|permitted)(?= [^.;,]{1,60} to )"
_SET_UP = r"(?:(?:jointly |together )?(?:(?:co-)?founded|formed|established|created|launched|started|set up) it|(?:set|started) it up|(?:brought|called) it into (?:being|existence|life)|gave birth to it)"
_MOVED = r"(?:persuaded|convinced|led|prompted|induced|moved|coaxed|brought|drove|forced|pushed|got|allowed|enabled)"
_JOIN = r"(?:join|accede to|accede|sign up to|sign up|ratify|come on board|come in|enter)"
_LEAVE = r"(?:leave|quit|exit|abandon|withdraw from|pull out of|walk out of|drop out of|walk away from|leaving|quitting|exiting|withdrawing from|pulling out of|walking out of)"
_COME_IN = r"(?:join|joining|accede to|acceding to|ratify|ratifying|sign up to|signing up to|enter|entering)"
_AS = r",? (?:just |much |exactly )?as (?P<members><parties>) (?P<cue>did|had done|has done|have done)\b(?! not)"
_LATER = r"(?: (?:in|on) <date>| [a-z]+ (?:days?|weeks?|months?|years?) (?:ago|earlier|before))?"

TURNS_BY_SUBJECT = [
    (
        Relation.FOUNDED,
        pattern(rf"\b(?P<verb>{_SET_UP})(?P<alliance>)(?=[.,;]|\Z| (?:in|on|at|with|after|together|as|to)\b| <date>)"),
    ),
    (
        Relation.NOT_RENEWED,
        pattern(rf"\b(?P<verb>{_LET}) {_MEMBERSHIP} (?:(?:of|in|to) {_TO} )?(?:to )?{_RAN_OUT}\b"),
    ),
    (Relation.NOT_RENEWED, pattern(rf"\b(?P<verb>{_LET}) {_TO} (?:to )?{_RAN_OUT}\b")),
    (
        Relation.NOT_RENEWED,
        pattern(
            r"\b(?P<verb>(?:did not|didn['’]t|chose not to|declined to|refused to|failed to|opted not to|decided not to) (?:prolong|extend|continue|renew))"
            rf" {_MEMBERSHIP}(?: (?:of|in|to|under) {_TO})?"
        ),
    ),
]
PLACED_TURNS = [
    (relation, pattern(words))
    for relation, words in (
        (
            Relation.MEMBER,
            rf"{_OURS}{_BY_NOW} (?P<cue>counts|has|numbers|includes|boasts|lists|names) {ONE_OR_MORE} (?:among|as) (?:(?:its|the) )?(?:[a-z]+ )?(?:members|parties|signatories|participants|ranks)",
        ),
        (
            Relation.MEMBER,
            rf"\b[Aa]mong its (?:[a-z]+ )?(?:members|parties|signatories|participants),? {_OURS}{_BY_NOW} (?P<cue>counts|has|numbers|includes|boasts|lists) {ONE_OR_MORE}",
        ),
        (
            Relation.MEMBER,
            rf"(?P<members><parties>),? (?:one|two|both|all|the [a-z]+(?: and [a-z]+)?) of (?:the |its |only )*(?:<number> )?(?:[a-z-]+ )?{_STATES} "
            rf"(?:(?:that|which) are )?(?P<cue>{_BOUND}) {_TO}(?P<aside>)",
        ),
        (
            Relation.MEMBER,
            rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?:<number> )?(?P<cue>(?:[Ss]tates |[Cc]ontracting )?Part(?:ies)|[Mm]ember States)(?P<alliance>) (?:are|remain):? {LIST}",
        ),
        (
            Relation.NOT_RENEWED,
            r"(?P<members><party>)['’]s? (?:own )?(?P<cue>(?:membership|participation)(?: (?:of|in) (?P<alliance><alliance>))? (?:lapsed|expired|ran out))",
        ),
        (
            Relation.JOINED,
            rf"(?P<members><party>) (?:had )?(?:stayed|remained|held|kept|stood) (?:outside|out|aloof|away)(?: (?:of|from))?(?: (?:it|{_TO}))? until <date>,? when\b[^.;]{{1,120}}?\b(?P<cue>{_MOVED} (?:it|the (?:country|state|republic|kingdom)) to {_JOIN}|it (?:finally |at last )?(?:joined|acceded|signed up|came on board|entered|ratified))",
        ),
        (
            Relation.JOINED,
            rf"\b(?P<cue>{_MOVED}) (?P<members><party>) to {_JOIN} {_TO}(?=[.,;]|\Z| (?:in|on)\b| <date>)",
        ),
        (Relation.LEFT, rf"\b{_LEAVE} {_TO}{_AS}"),
        (Relation.JOINED, rf"\b{_COME_IN} {_TO}{_AS}"),
        *(
            (
                relation,
                rf"\b(?:do|doing|repeat|copy) what (?P<members><parties>) (?P<cue>did|had done|has done){_LATER},? (?:and|by) {verbs} {_TO}",
            )
            for relation, verbs in ((Relation.LEFT, _LEAVE), (Relation.JOINED, _COME_IN))
        ),
    )
]
