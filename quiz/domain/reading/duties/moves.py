"""The words that tell of joining and leaving in the passive, in nouns and by turns: “was admitted”, “was the first to leave”."""

from __future__ import annotations

from quiz.domain.facts import Relation
from quiz.domain.reading.duties.masking import pattern
from quiz.domain.reading.duties.membership_lists import LIST, ONE_OR_MORE
from quiz.domain.reading.duties.membership_words import AFTER

_TO = r"(?P<alliance>it\b|<alliance>)"
_LATER = (
    r"(?=,? (?:only |again |back |both |all |too )?(?:(?:in|on|as early as|in late|in early) )?<date>"
    r"|,? (?:an?|one|<number>|some|many|several) (?:days?|weeks?|months?|years?|decades?) (?:later|earlier|after|before|ago)"
    r"|,? (?:last|this|earlier|later|the (?:following|next|same)) )"
)
_ENDS = rf"(?:{_LATER}|(?=[.,;]|\Z| (?:after|over|amid|because|when|for|in protest)\b))"
_BEEN = r"(?P<verb>(?:was|were|(?:has|have|had)(?: (?:now|also|since|finally|[a-z]+ly))? been|having been)(?: (?:both|all|later|then|finally|only|also|[a-z]+ly))? "
_TAKEN = r"(?:re-?)?(?:admitted|accepted|received|taken|brought|welcomed|let)"
_EXPELLED = r"(?:expelled|ejected|thrown out|kicked out|ousted|excluded|cast out)"
_IS = r"(?P<verb>is|was|are|were|became|(?:has|have|had) become)"
_ORDINAL = (
    r"(?:(?:only|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|newest|next|[a-z-]+th|\d+(?:st|nd"
    r"|rd|th))(?: [a-z-]+){0,3}?)"
)
_JOIN = r"(?:join|accede to|accede|ratify|sign|enter|adhere to|sign up to|do so)"
_LEAVE = (
    r"(?:leave|quit|walk out of|walk out|walk away from|withdraw from|withdraw|pull out of|pull out|exit|abandon|denounce"
    r"|renounce)"
)
_AS_MEMBER = r"as (?:its|the|an?|new|full) (?:[a-z-]+ ){0,2}(?:members?|part(?:y|ies)|signator(?:y|ies))"
MOVES_BY_SUBJECT = [
    (relation, pattern(words))
    for relation, words in (
        (Relation.JOINED, rf"\b{_BEEN}{_TAKEN}) (?:back )?(?:in)?to {_TO}"),
        (Relation.JOINED, rf"\b{_BEEN}(?:re-?admitted|reinstated))(?P<alliance>){_ENDS}"),
        (
            Relation.JOINED,
            rf"\b{_BEEN}(?:admitted|accepted|received|taken in))(?P<alliance>)(?: as an? [a-z ]+)?{_LATER}",
        ),
        (
            Relation.JOINED,
            rf"\b(?P<verb>became (?:an? |the |its )?(?:(?:[a-z-]+ ){{0,2}}(?:members?|signator(?:y|ies))|{_ORDINAL} part(?:y|ies)))(?P<alliance>)"
            rf"(?:{_LATER}|(?=[.;]|\Z))",
        ),
        (
            Relation.FOUNDED,
            r"\b(?P<verb>co-?founded)(?: (?P<alliance><alliance>))?(?=,? (?:(?:in|on) <date>,? |together |jointly )*with\b)",
        ),
        (
            Relation.FOUNDED,
            r"\b(?P<verb>founded|formed|set up|created|established|launched) (?:(?:their|its) own|an?|the) "
            r"(?:[a-z-]+ ){0,3}[a-z-]+(?:,|:| [–—])?(?: (?:called|named|known as|dubbed))? (?P<alliance><name>)"
            r"(?=[.,;(]|\Z| (?:in|on|to|with|and)\b| –)",
        ),
        (
            Relation.JOINED,
            rf"\b(?P<verb>(?:gained|won|secured|obtained|took up|was granted) membership) (?:of|in) {_TO}",
        ),
        (Relation.JOINED, rf"\b{_IS} (?:the |its |one of the ){_ORDINAL} to {_JOIN}(?: {_TO}|(?P<bare>)(?=[.,;]|\Z))"),
        *(
            (
                relation,
                rf"(?<!was )(?<!were )(?<!is )(?<!are )(?<!been )(?<!be )(?<!for )(?<!on )(?<!of )(?<!about )(?<!against )\b(?P<verb>{verbs}) {_TO}(?=[.,;]|\Z| (?:in|on|after|again)\b| <date>)",
            )
            for relation, verbs in (
                (Relation.JOINED, "(?:re-?)?joining|acceding to|entering"),
                (Relation.LEFT, "leaving|quitting|exiting|withdrawing from|pulling out of|walking out of"),
            )
        ),
        (Relation.JOINED, rf"\b(?P<verb>having (?:joined|acceded to|entered)) {_TO}"),
        (
            Relation.LEFT,
            rf"\b(?P<verb>having (?:left|quit|withdrawn|(?:dropped|pulled|walked|bowed) out))(?P<alliance>)(?:{_LATER}|(?=,))",
        ),
        (Relation.JOINED, rf"\b(?P<verb>having (?:joined|acceded|signed up|come aboard))(?P<alliance>){_LATER}"),
        (
            Relation.JOINED,
            r"(?<=, )(?P<verb>by (?:joining|acceding to|entering)) (?P<alliance><alliance>)(?=[.,;]|\Z| in\b| <date>)",
        ),
        (Relation.JOINED, rf"\b{_BEEN}(?:let|taken|brought) (?:back )?in)(?P<alliance>){_ENDS}"),
        *(
            (
                relation,
                rf"\b(?:and|but|then|before being) (?:later |then |again |finally |[a-z]+ly )?(?P<verb>{verbs})(?P<alliance>){_ENDS}",
            )
            for relation, verbs in (
                (Relation.JOINED, "re-?admitted|reinstated|(?:let|taken|brought|accepted|received) back(?: in)?"),
                (Relation.LEFT, _EXPELLED),
            )
        ),
        (
            Relation.JOINED,
            rf"\b(?P<verb>returning|rejoining|re-entering|coming back)(?P<alliance>)(?:{_LATER}|(?=[.;]|\Z))",
        ),
        (Relation.LEFT, rf"\b{_BEEN}{_EXPELLED}) (?:from|of) (?P<alliance><alliance>)"),
        (Relation.LEFT, rf"\b{_BEEN}{_EXPELLED})(?P<alliance>){_ENDS}"),
        (
            Relation.LEFT,
            rf"\b(?P<verb>turned (?:its|their) backs? on|parted ways with|broke with|resigned from|repudiated) {_TO}",
        ),
        (
            Relation.LEFT,
            rf"\b(?P<verb>left|quit|denounced|renounced|withdrew from|pulled out of|walked out of) it{AFTER}",
        ),
        (Relation.LEFT, rf"\b{_IS} (?:the |its |one of the ){_ORDINAL} to {_LEAVE}(?: {_TO}|(?P<bare>)(?=[.,;]|\Z))"),
        (
            Relation.LEFT,
            rf"\b(?P<verb>having (?:left|quit|dropped out of|withdrawn from|pulled out of|walked out of)) {_TO}",
        ),
        (
            Relation.LEFT,
            r"(?<=, )(?P<verb>by (?:leaving|quitting|withdrawing from|pulling out of)) (?P<alliance><alliance>)(?=[.,;]|\Z| in\b| <date>)",
        ),
    )
]
PLACED_MOVES = [
    (relation, pattern(words))
    for relation, words in (
        (
            Relation.JOINED,
            rf"{_TO}[^.;]{{0,120}}?\b(?P<cue>expanded|enlarged|widened|extended|broadened|opened up|grew|grown)(?: (?:(?:in|on) )?<date>)? "
            rf"(?:to (?:include|take in|admit|embrace|accept)|with the (?:admission|accession|entry) of) {ONE_OR_MORE}",
        ),
        *(
            (
                Relation.JOINED,
                r"\b(?P<cue>admitted|accepted|welcomed|received|took in|let in|welcoming|admitting) "
                rf"{ONE_OR_MORE} {ending}",
            )
            for ending in (
                rf"(?:{_AS_MEMBER} (?:of|to|in)|(?:back )?(?:in)?to) {_TO}",
                rf"{_AS_MEMBER}(?P<alliance>)(?=[.,;]|\Z| (?:in|on|last|this)\b| <date>)",
            )
        ),
        (
            Relation.LEFT,
            rf"{_TO} (?:has |had )?(?P<cue>lost|shed) (?:<number>|some|several|half|most|both) (?:of its )?(?:[a-z]+ )?(?:members|signatories|parties|states|countries)(?::| [–—-]|,) {ONE_OR_MORE}",
        ),
        *(
            (
                relation,
                rf"\b(?P<cue>{nouns})(?: (?:to|of|in|from) {_TO})?[^.;:,]{{0,30}}(?::| are| were) {LIST}(?=[.;]|\Z)",
            )
            for relation, nouns in (
                (Relation.JOINED, "[Aa]ccessions?|[Nn]ew (?:members|entrants|parties|signatories)|[Nn]ewcomers"),
                (Relation.LEFT, "[Ww]ithdrawals?|[Dd]epartures?|[Ee]xits"),
            )
        ),
        (
            Relation.FOUNDED,
            r"(?:\A|[;,“] ?|\b(?:and|but) )(?P<alliance>[Ii]t|which) (?:was|had been) (?:originally |first )?(?P<cue>founded|formed"
            rf"|established|created|set up|launched)(?:(?!\b(?:by|but|and|not)\b)[^.;]){{0,60}}? by {ONE_OR_MORE}",
        ),
        (
            Relation.FOUNDED,
            r"\b(?P<cue>co-?founded)(?: (?P<alliance><alliance>))?(?:,? (?:(?:in|on) <date>,?|together|jointly))? with "
            rf"{ONE_OR_MORE}",
        ),
        (
            Relation.JOINED,
            r"\b(?P<cue>joined|acceded|admitted|entered|signed up)(?: to)?(?: (?P<alliance><alliance>))?(?:,? (?:in|on) <date>)?,? "
            r"(?:along|together|alongside|at the same time as|side by side)(?: with)? (?:its |their |the )?(?:[A-Za-z-]+ ){0,3}?"
            rf"{ONE_OR_MORE}",
        ),
        (
            Relation.JOINED,
            rf"\b[Tt]he {_ORDINAL} to {_JOIN}(?: (?P<alliance><alliance>))? (?P<cue>was|were) {ONE_OR_MORE}",
        ),
        (
            Relation.LEFT,
            rf"\b[Tt]he {_ORDINAL} to {_LEAVE}(?: (?P<alliance><alliance>))? (?P<cue>was|were) {ONE_OR_MORE}",
        ),
        (
            Relation.LEFT,
            rf"\b(?P<cue>expelled|ejected|threw out|kicked out|threw) {ONE_OR_MORE} (?:from|out of) (?P<alliance><alliance>)",
        ),
        (
            Relation.LEFT,
            rf"\A{ONE_OR_MORE} (?P<cue>quits?|leaves?|exits?|walks? out of|pulls? out of) (?P<alliance><pact>)(?=[^.]*\Z)",
        ),
    )
]
