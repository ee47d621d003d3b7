"""Where a state stands in its alliance: suspended from it, expelled, let back in, with a seat, its only member without an army."""

from __future__ import annotations

from quiz.domain.facts import Relation
from quiz.domain.reading.duties.masking import pattern
from quiz.domain.reading.duties.membership_lists import LIST, ONE_OR_MORE
from quiz.domain.reading.duties.membership_words import AFTER, HAS

_TO = r"(?P<alliance><alliance>)"
_MEMBER = r"(?:member|signatory|party|participant)(?: state| country| nation)?"
_EXPELLED = r"(?:expelled|ejected|threw out|kicked out|ousted|excluded|evicted|dropped|cast out)"
_SINGLE = (
    r"(?:only|sole|first|second|third|fourth|fifth|last|latest|lone|oldest|newest|youngest|poorest|richest|smallest|largest|biggest|strongest|weakest|northernmost"
    r"|southernmost|easternmost|westernmost|one)"
)
_TRAIT = r"(?= (?:not )?to [a-z]| (?:that|which|with|without|outside|in|on|whose|still|never|yet)\b)"
_LIKE = r"(?:\A|[;,] )(?:[Ll]ike|[Aa]s (?:with|for)) (?:all|every|each|most|many)(?: of)?(?: (?:the|its))?(?: (?:other|fellow|remaining|four|five|six|seven|<number>))* "
_SEATED = r"(?:seat|place|chair|vote)"
STANDING_BY_SUBJECT = [
    (relation, pattern(words))
    for relation, words in (
        (
            Relation.MEMBER,
            rf"\b(?P<verb>is|are|was|were|has been|have been|remains?) (?:currently |now |still |temporarily )?suspended from {_TO}{AFTER}(?! (?:in|on) <date>)",
        ),
        (
            Relation.MEMBER,
            rf"\b(?P<verb>{HAS} (?:had|held|kept|occupied)|holds?|keeps?|retains?|has|have) (?:an? |its )(?:permanent |full |voting )?{_SEATED} (?:in|at|on) (?P<alliance><name>){AFTER}",
        ),
        (Relation.MEMBER, rf"\b(?P<verb>sits?|{HAS} sat) (?:in|on|at the table of) (?P<alliance><name>){AFTER}"),
        (
            Relation.MEMBER,
            rf"\b(?P<verb>is|are|remains?|was|were) (?:still |also )?(?:the |its |one of the )(?:<number> )?{_SINGLE} (?:of the )?(?:[a-z-]+ )?(?:{_MEMBER})(?P<alliance>){_TRAIT}",
        ),
        (
            Relation.JOINED,
            rf"\b(?P<verb>was|were|has been|have been|had been) (?:[a-z]+ly |later |finally |then )?(?:re-?admitted to|let back into|taken back into|reinstated in|accepted back into) {_TO}{AFTER}",
        ),
        (
            Relation.JOINED,
            rf"\b(?P<verb>was|were) (?:also )?(?:among )?the (?:very )?(?:{_SINGLE})(?: (?:states?|countries|country|nations?|one|ones|to do so))? to (?:sign up|sign on|sign it|sign|join it|join|accede|ratify it|ratify|come in|come on board)(?P<alliance>)(?=[.,;]|\Z| (?:in|on)\b| <date>)",
        ),
        (
            Relation.JOINED,
            rf"\b(?P<verb>won|took|got|earned|obtained|secured|gained|bought|(?:traded|swapped|exchanged) [^.;,]{{2,30}} for) (?:an? |its )(?:[a-z]+ )?(?:place|seat|spot|chair) (?:in|at) (?P<alliance><name>){AFTER}",
        ),
        (
            Relation.LEFT,
            rf"\b(?P<verb>(?:has |have |had )?(?:stopped|ceased|ended|quit)(?: (?:taking part|participating|cooperating)|(?: its| their)(?: [a-z]+)? (?:participation|cooperation|involvement))) (?:in|under|within) (?P<alliance><name>){AFTER}",
        ),
        (
            Relation.FOUNDED,
            r"\b(?P<verb>is|are|was|were) (?:also |itself |still )?(?:one of|among) (?:its|the) (?:<number> )?(?:founders|founding (?:members|states|signatories|parties))(?P<alliance>)(?=[.,;)]|\Z| [–—-])",
        ),
        (
            Relation.MEMBER,
            r"\b(?P<verb>is|are|remains?) (?:also |itself |still )?(?:one of|among) (?:its|the) (?:<number> )?(?:[a-z]+ )?(?:members|parties|signatories)(?P<alliance>)(?=[.,;)]|\Z| [–—-])",
        ),
        (
            Relation.JOINED,
            rf"\b(?P<verb>was|were) (?:also )?among the (?:very )?(?:first|last)(?: (?:states|countries|nations))? to (?:sign(?: up to)?|join|accede to|ratify) {_TO}",
        ),
        (
            Relation.MEMBER,
            rf"\b(?P<verb>is|are|has been|have been) (?:a |an? [a-z]+ |both )?(?:part(?:y|ies)|signator(?:y|ies)|members?) (?:to|of) (?:<number> |several |many )(?:[a-z-]+ )?(?:treaties|agreements|pacts|accords|alliances|conventions|blocs),? (?:among them|including|notably|one of them) {_TO}",
        ),
        (
            Relation.LEFT,
            r"\b(?P<verb>is|are|has been|have been|was|were) (?:now |already )?out of (?P<alliance><name>)(?=[.,;]|\Z| (?:since|for good|altogether|again|after|as of|from)\b| <date>)",
        ),
    )
]
PLACED_STANDING = [
    (relation, pattern(words))
    for relation, words in (
        (
            Relation.LEFT,
            rf"{_TO} (?:has |had )?(?:formally |finally |later |then |also )?(?P<cue>{_EXPELLED}) {ONE_OR_MORE}(?=[.,;]|\Z| (?:in|on|over|for|after|when|as|because)\b| <date>)",
        ),
        (
            Relation.LEFT,
            r"\b[Ww]ith (?P<members><parties>) (?:now |already )?(?P<cue>gone|out|outside)(?P<aside>),[^.;]{0,40}?(?P<alliance><name>)",
        ),
        (
            Relation.JOINED,
            rf"{_TO} (?:has |had )?(?:formally |finally |later |then )?(?P<cue>readmitted|re-admitted|reinstated|took back|welcomed back) {ONE_OR_MORE}(?=[.,;]|\Z| (?:in|on|after|when|as)\b| <date>)",
        ),
        (
            Relation.MEMBER,
            rf"{_LIKE}(?:[a-z-]+ )?(?P<cue>members?|part(?:y|ies)|signator(?:y|ies)|member states?) (?:of|to|in) {_TO},? (?P<members><parties>)",
        ),
        (
            Relation.MEMBER,
            rf"\b(?P<cue>[Ss]ignatories|[Mm]embers|[Pp]arties|[Mm]ember (?:states|countries)) (?:of|to) {_TO}(?: \([^)]*\))?: {LIST}",
        ),
        (
            Relation.MEMBER,
            r"(?P<members><parties>), (?P<cue>in|inside|part of|within) (?P<alliance><alliance>) (?:almost )?(?P<aside>)(?:from the (?:outset|start|beginning)|since\b|for (?:[a-z\d-]+ ){1,4}(?:years|decades))",
        ),
        (
            Relation.JOINED,
            rf"{_TO} (?:was |has been |had been )(?:later |then |since )?(?P<cue>extended|expanded|widened|enlarged|opened) to (?:cover |include |take in |embrace )?{ONE_OR_MORE}(?=[.,;]|\Z| (?:in|on|after|as)\b| <date>)",
        ),
        (
            Relation.MEMBER,
            rf"(?:\A|[;,“] ?|\bthat )[Uu]nder {_TO}, {ONE_OR_MORE} (?P<cue>(?:is|are) (?:also |both )?(?:obliged|bound|required|committed|supposed|entitled|to)|must|shall|may not|(?:has|have) (?:to|agreed|promised|undertaken|pledged)|agreed|promised|undertook|pledged)\b",
        ),
        (Relation.MEMBER, rf"\b[Ii]n {_TO}, only {ONE_OR_MORE} (?P<cue>have|has|are|is)\b"),
        (
            Relation.MEMBER,
            r"\b[Tt]he (?P<cue>suspension) of (?P<members><parties>) from (?P<alliance><alliance>)(?= (?:lasted|was|ended|came|dates|followed|after|in|has|had|on)\b|[.,;])",
        ),
        (
            Relation.MEMBER,
            rf"{_TO} (?P<cue>brings|puts|ties|binds|unites) {LIST} (?:together|under (?:one|the same|a single) (?:roof|umbrella)|in (?:one|a single) )",
        ),
        (
            Relation.MEMBER,
            rf"(?P<alliance><alliance>) (?:–|—|\() ?{ONE_OR_MORE} (?:is|are) (?P<cue>among|one of) its (?:[a-z]+ )?(?:members|founders|parties|signatories)",
        ),
        (
            Relation.JOINED,
            r"\b(?:[Tt]hanks to|[Ss]ince|[Ff]ollowing|[Aa]fter|[Ww]ith|[Uu]ntil|[Bb]efore) (?P<members><parties>)['’]s? (?:<date> |[a-z]+ )?(?P<cue>accession|entry|admission|return)(?P<aside>),[^.;]{0,40}?(?P<alliance><name>)",
        ),
        (
            Relation.MEMBER,
            r"(?P<members><party>), (?:itself )?(?:an? )(?:[a-z]+ )?(?P<cue>member|party|signatory)(?P<alliance>)(?P<aside>) (?:for (?:[a-z\d-]+ ){1,4}(?:years|decades)|from the (?:start|outset|beginning)|(?:until|till) <date>)",
        ),
        (
            Relation.MEMBER,
            r"(?P<members><parties>),? (?:who|which) (?P<cue>(?:both |all |each )?(?:sits?|has a seat|have seats|holds? seats?|holds? a seat)) (?:in|on) (?P<alliance><name>)",
        ),
    )
]
