"""The verbs by which states come in and go out, with the alliance named or not, and those by which others bring them there."""

from __future__ import annotations

from quiz.domain.facts import Relation
from quiz.domain.reading.duties.masking import pattern
from quiz.domain.reading.duties.membership_lists import LIST, ONE_OR_MORE
from quiz.domain.reading.duties.membership_words import AFTER

_SPAN = r"(?:an?|one|<number>|some|many|several)(?: [a-z]+)? (?:days?|weeks?|months?|years?|decades?)"
_ENDS = (
    r"(?=[.,;:)”\"]|\Z| [–—-] | (?:first|last|late|later|early|at (?:once|the same time)|immediately|again|too|also|only|alone|together"
    r"|as|before|after|when|without (?!(?:a |any )?[a-z]+ing\b|a deal|agreement)|alongside|along|over|amid|because|the year (?:after|before)|despite|soon|shortly|and|but|while|for good"
    rf"|the (?:following|next|same)|that (?:year|month|spring|summer|autumn)|{_SPAN})\b"
    r"|,? (?:(?:back )?in|on|at|by|since|around|only in|in (?:late|early|mid)|as early as|as late as) <date>| <date>)"
)
_IN = r"(?:(?:re-?)?joined|acceded|adhered|came (?:in|aboard|on board)|signed (?:up|on(?! (?:<date>|[A-Z0-9])))|entered|were? (?:let|taken) (?:back )?in)"
_OUT = (
    r"(?:left|quit|withdrew|withdrawn|bolted|exited|seceded|departed|(?:pulled|walked|dropped|opted|bowed|stormed|backed|broke|got|fell|stepped|marched)"
    r" out|walked away|broke away|pulled away|slammed the door|bailed out)"
)
_FROM = (
    r"(?:(?:pulled|walked|dropped|opted|bowed|stormed|backed|broke|got|fell|stepped|marched) out (?:of|from)|(?:walked|broke|pulled"
    r"|split|turned|stepped|resigned|retired|seceded|departed) (?:away )?from|(?:withdrew|withdrawn|departed) from|(?:left|quit|exited|abandoned|ditched|deserted|forsook"
    r"|repudiated|scrapped|denounced|renounced|slammed the door on|turned (?:its|their) backs? on|tore up|ripped up"
    r"|(?:severed|cut|broke off) (?:(?:its|their|all) )?(?:ties|links|relations) (?:with|to)))"
)
_SEAT = r"(?:withdrew|dropped|forfeited|gave up|surrendered|vacated|relinquished|renounced|lost|cancelled|terminated|ended|ceased|halted|stopped|pulled the plug on|put an end to)"
_WENT = r"(?:took the (?:[a-z]+ )?(?:step|decision) of|went as far as|ended up|wound up|succeeded in|went ahead with|responded by|reacted by|retaliated by)"
_TO = r"(?P<alliance><alliance>)"
ACTS_BY_SUBJECT = [
    (relation, pattern(words))
    for relation, words in (
        (Relation.JOINED, rf"\b(?P<verb>{_IN})(?P<alliance>){_ENDS}"),
        (
            Relation.JOINED,
            rf"\b(?P<verb>signed (?:on|up) to|came (?:into|aboard|on board)|came back to|returned to the fold of|(?:re-?)?joined|acceded to|adhered to|entered(?: into)?) {_TO}{AFTER}",
        ),
        (
            Relation.JOINED,
            r"\b(?P<verb>deposited|handed in|handed over|submitted|lodged) (?:its|their|the|an?) instruments? of"
            rf" (?:accession|ratification|adherence)(?: (?:to|of) {_TO})?",
        ),
        (
            Relation.JOINED,
            rf"\b(?P<verb>became|becoming) (?:only )?(?:the |its |an? |one of the )(?:[\w-]+ ){{0,2}}(?:state|country|nation|member|party|signatory)"
            rf" (?:in|of|to|to (?:join|accede to|ratify|sign(?: up to)?|enter)) {_TO}",
        ),
        (
            Relation.JOINED,
            rf"\b(?P<verb>became|becoming) (?P<alliance><name>)['’]s? (?:[\w-]+ ){{0,2}}(?:member(?: state)?|party|signatory){AFTER}",
        ),
        (
            Relation.LEFT,
            rf"\b(?P<verb>became|becoming|was|were) (?:only )?(?:the |its |an? |one of the )(?:[\w-]+ ){{0,2}}(?:state|country|nation|member"
            rf"|party|signatory) to (?:leave|quit|exit|withdraw from|pull out of|walk out of|denounce) {_TO}",
        ),
        (Relation.LEFT, rf"\b(?P<verb>{_OUT})(?P<alliance>){_ENDS}"),
        (Relation.LEFT, rf"\b(?P<verb>{_FROM}) {_TO}{AFTER}"),
        *(
            (relation, rf"\b(?P<verb>{_WENT} (?:{verbs})) {_TO}{AFTER}")
            for relation, verbs in (
                (Relation.JOINED, "joining|acceding to|entering"),
                (Relation.LEFT, "leaving|quitting|exiting|withdrawing from|pulling out of"),
            )
        ),
        (
            Relation.LEFT,
            rf"\b(?P<verb>{_SEAT}) (?:its|their) (?:seats?|places?|memberships?|participation)(?: (?:in|of|on|at) {_TO}|(?! (?:in|of|on|at)\b))",
        ),
        (
            Relation.MEMBER,
            rf"\b(?P<verb>is|are|(?:has|have) (?:long )?been)(?: both| all| also| still)?(?: legally)? (?:bound(?: since <date>)? by"
            rf"|(?:united|linked|allied|joined|tied|bound)(?: together| to each other)? (?:in|by|through|under)) {_TO}",
        ),
        (
            Relation.MEMBER,
            r"\b(?P<verb>is|are|remains?) (?:one of|among|part of) (?:the |its )?(?:[\w-]+ ){0,3}(?:states?|countries|nations|powers|members|parties|signatories)"
            rf" (?:that (?:form|make up|belong to|signed|joined|are (?:in|members of|parties to))|of|in|to|within) {_TO}",
        ),
        (
            Relation.MEMBER,
            r"\b(?P<verb>is|are)(?P<alliance>) (?:both |all |also |still |now )?in(?: it)?(?=[.,;]|\Z| too| as well)",
        ),
        (Relation.MEMBER, rf"\b(?P<verb>(?:has|have) been|remains?|is|are) in {_TO}(?=,? since <date>)"),
        (
            Relation.FOUNDED,
            rf"\b(?P<verb>took part in founding|helped (?:to )?(?:found|set up|create|establish|launch)) {_TO}",
        ),
    )
]
_CAUSED = r"(?:led|took|brought|guided|steered|dragged|pulled|withdrew|yanked|hauled)"
_MADE_UP = (
    r"(?:[Mm]ade up|[Cc]omposed|[Cc]onsisting) of|[Cc]omprising|[Gg]rouping|[Ll]inking|[Uu]niting|[Bb]ringing together"
)
_SET_UP = r"(?:[Ff]ounded|[Ff]ormed|[Ee]stablished|[Cc]reated|[Ss]et up|[Ll]aunched)"
_SIGNED = r"(?:[Ss]igned|[Cc]oncluded|[Ss]ealed|[Ss]truck|[Aa]greed|[Nn]egotiated)"
_AFTERWARDS = rf"[^.;]{{0,60}}, {_TO}(?P<aside>)"
_TIME = rf"(?:,? (?:(?:in|on) )?<date>,?|,? {_SPAN} (?:later|after|afterwards),?|,? (?:later|then))?"
_COUNTRY = (
    r"(?:(?P<names>(?:his|her|the|its) (?:country|nation|kingdom|republic|island|homeland))|(?P<members><parties>))"
)
_MEMBER = r"(?:members?|part(?:y|ies)|signator(?:y|ies)|recruits?)"
_NOUNS = r"(?:members|states|countries|nations|parties|signatories|governments|partners)"
PLACED_ACTS = [
    (relation, pattern(words))
    for relation, words in (
        (
            Relation.MEMBER,
            rf"\b(?P<cue>[Mm]embership|(?:[Tt]he )?(?:(?i:<number>)|(?i:<number>) [a-z-]+) {_NOUNS})\b[^.;:]{{0,60}}? (?P<alliance><name>|[Tt]he <heads>)"
            rf"[^.;:]{{0,40}}: {LIST}(?=[.;]|\Z)",
        ),
        (
            Relation.MEMBER,
            r"(?P<alliance><name>|[Tt]he <heads>|\A[Ii]t) (?:is|has|counts|numbers|consists|brings)\b[^.;:]{0,60}?\b(?P<cue>(?i:<number>)|members|parties|signatories|countries|states)"
            rf"(?: (?:[a-z-]+)){{0,3}}: {LIST}(?=[.;]|\Z)",
        ),
        (
            Relation.MEMBER,
            rf"\b(?P<cue>ratified|signed|joined|acceded to|belong to) {_TO}: {LIST}(?=[.;]|\Z)",
        ),
        (
            Relation.MEMBER,
            rf"\b(?P<cue>ratified|signed|joined) (?P<bare>it)(?P<alliance>): {LIST}(?=[.;]|\Z)",
        ),
        (
            Relation.MEMBER,
            rf"\b(?P<cue>leaves|left|leaving) {ONE_OR_MORE} as (?:the |its )?(?:[a-z]+ )?(?:members|parties|signatories|member|party)(?P<alliance>)",
        ),
        (
            Relation.MEMBER,
            rf"\b(?P<cue>member|party|part|signatory) (?:of|to|in) {_TO},? (?:together with|along with|alongside) {ONE_OR_MORE}",
        ),
        (
            Relation.MEMBER,
            rf"(?P<alliance><name>)(?:, [^,;]{{1,80}},)?(?: is| was|,) an? (?:[A-Za-z0-9-]+ ){{1,5}}?(?P<cue>of|between|among) {LIST}",
        ),
        (
            Relation.FOUNDED,
            rf"(?:\A|[;“] ?)(?:[Oo]riginally |[Ff]irst )?(?P<cue>{_SET_UP})[^.;,]{{0,40}}(?:,[^.;,]{{1,40}})?,? by {ONE_OR_MORE}{_AFTERWARDS}",
        ),
        (
            Relation.FOUNDED,
            rf"(?:\A|[;“] ?)(?:[Oo]riginally|[Ff]irst|[Ii]nitially) (?P<cue>{_MADE_UP}) {ONE_OR_MORE}{_AFTERWARDS}",
        ),
        (Relation.MEMBER, rf"(?:\A|[;“] ?)(?P<cue>{_MADE_UP}) {LIST}{_AFTERWARDS}"),
        (
            Relation.JOINED,
            rf"(?:\A|[;“] ?)(?:[Aa]lready |[Ss]o far )?(?P<cue>[Rr]atified|[Jj]oined)[^.;,]{{0,40}} by {ONE_OR_MORE}{_AFTERWARDS}",
        ),
        (Relation.JOINED, rf"(?:\A|[;“] ?)(?P<cue>{_SIGNED})[^.;,]{{0,40}} (?:by|between) {LIST}{_AFTERWARDS}"),
        (
            Relation.JOINED,
            rf"{_TO}[^.;]{{0,200}}?\b(?:and|,) (?:was |were )?(?:later |then )?(?P<cue>joined|acceded to|ratified){_TIME} by {ONE_OR_MORE}",
        ),
        *(
            (
                relation,
                rf"\b(?:[Oo]nly|[Nn]ot until|[Nn]or|[Ss]o)\b[^.;]{{1,80}}\bdid (?P<members><parties>) (?P<cue>{verbs}) {_TO}",
            )
            for relation, verbs in (
                (Relation.JOINED, "join|accede to|ratify|enter|sign(?: up to)?"),
                (Relation.LEFT, "leave|quit|withdraw from|pull out of|walk out of"),
            )
        ),
        (Relation.JOINED, rf"\b(?P<cue>{_CAUSED}) {_COUNTRY} (?:back )?into {_TO}"),
        (Relation.LEFT, rf"\b(?P<cue>{_CAUSED}) {_COUNTRY} (?:out of|from) {_TO}"),
        (
            Relation.MEMBER,
            rf"{_TO} (?:now |already |also )*(?P<cue>has|counts) {ONE_OR_MORE} (?:in its ranks|as (?:an? )?(?:[a-z]+ )?members?|among its (?:members|ranks|parties)|on board|for members)",
        ),
        (
            Relation.JOINED,
            rf"{_TO} (?:has |had )?(?P<cue>gained|got|acquired|won|found|received|took on) (?:an?|its|another|<number>(?: (?:new|more|further))?)(?: [a-z-]+)? {_MEMBER}(?: in <date>)?(?:,| [–—-]|:| in)? {ONE_OR_MORE}",
        ),
        (
            Relation.LEFT,
            rf"(?P<members><parties>)['’]s? (?:own )?(?P<cue>membership|participation) (?:of|in) {_TO} (?:ended|came to an end|ceased|was (?:terminated|ended|revoked|withdrawn|cancelled))",
        ),
        (
            Relation.LEFT,
            rf"(?P<members><party>) {_IN}(?: {_TO})?(?:,? (?:in|on) <date>)?,? (?P<cue>only to (?:leave|quit|exit|depart|withdraw|(?:walk|pull|drop|bow) out))\b",
        ),
        (
            Relation.LEFT,
            rf"{_TO} (?:has |had )?(?P<cue>lost) {ONE_OR_MORE}(?=[.,;]|\Z| (?:in|on|as|when|after)\b| <date>)",
        ),
        (
            Relation.JOINED,
            rf"{_TO},? (?:which )?(?:was |were |(?:has|have|had) (?:since |later |also )?been )(?:later |then |also |since )?(?P<cue>joined)(?:,? (?:in|on) <date>,?)? by {ONE_OR_MORE}",
        ),
        (
            Relation.JOINED,
            rf"\b(?:[Tt]hey|[Tt]he (?:two|three|four|five|six|seven|founders|founding (?:members|states)))(?P<alliance>) (?:were|had been) (?:later |soon )?(?P<cue>joined)(?:,? (?:in|on) <date>,?)? by {ONE_OR_MORE}",
        ),
        (
            Relation.JOINED,
            rf"(?P<members><parties>) (?:later |then |also )?(?P<cue>joined) (?:them|the (?:others|group|club|rest|two|three|four|five|six|founders))(?P<alliance>){AFTER}",
        ),
        (
            Relation.MEMBER,
            rf"{_TO},? (?:legally )?(?P<cue>commits|obliges|binds|links|unites|ties|connects) {ONE_OR_MORE} (?:to\b|not to\b|with {ONE_OR_MORE.replace('members', 'others')})",
        ),
        (
            Relation.FOUNDED,
            rf"{_TO} was (?P<cue>founded|formed|established|created|launched|set up)[^.;]{{0,40}},? with {ONE_OR_MORE} as (?:its |the )?(?:first|founding|original) (?:members|signatories|parties)",
        ),
        (
            Relation.MEMBER,
            rf"\b(?:members?|part(?:y|ies)|signator(?:y|ies)) (?:of|to|in) {_TO},? (?P<cue>as|and so) (?:is|are|has been|have been|does|do) {ONE_OR_MORE}",
        ),
        (Relation.MEMBER, rf"\b[Ii]n {_TO}, {LIST} have (?P<cue>promised|agreed|undertaken|pledged|committed)\b"),
    )
]
