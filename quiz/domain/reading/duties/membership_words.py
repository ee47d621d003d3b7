"""The words that tell of membership with a verb and its subject: “Norland joined the pact”."""

from __future__ import annotations

from quiz.domain.facts import Relation
from quiz.domain.reading.duties.masking import pattern

MEMBERS = (
    r"(?:(?:member|partner|signatory) (?:states?|countries|nations|governments)|members?|part(?:y|ies)"
    r"|signator(?:y|ies)|belligerents)"
)
_NOT_QUITE = (
    r"former|formerly|once|previously|briefly|original|initial|aspiring|potential|prospective|candidate|associate|non-voting|future|would-be|not|no|never"
    r"|longer|observer|ex|founding|founder|accepted|invited|proposed|approved|recognised|seen|as"
    r"|each|every|any|by|for|with|to|of|from|and|or|which|who|that|where|when|has|have|had|is|was|were|are|says|said|told|binds|wants"
)
WORDS = rf"(?:(?!(?:{_NOT_QUITE})\b)[a-z]+(?:-[a-z]+)* ){{0,3}}"
AFTER = (
    r"(?=\Z|[.,;:!?)–—”\"]| [–—-] | (?:on|as|after|since|when|and|but|with|under|from|at|before|only|last|this|earlier"
    r"|later|despite|because|while|although|too|again|together|alongside|through|by|without|once|over|amid"
    r"|two|three|more"
    r"|which|who|shortly|soon|until|following|during|or|against|voluntarily|formally|officially|altogether|entirely"
    r"|in(?! [a-z]+ing\b))\b| <date>)"
)
HAS = r"(?:has|have)(?:,? (?:(?:in|on|since|for|from) )?<date>,?| (?:long|since|always|also|both|all|now|ever since|[a-z]+ly)){0,3}"
"""“has”, and what may stand between it and its participle."""
BE = rf"(?P<verb>is|are|remains?|{HAS} (?:been|remained))"
_BELONGS = [
    rf"\b{BE} (?:both |all |still |back )*in (?P<alliance><name>){AFTER}",
    rf"\b{BE} (?:both |all |still )*(?:allies|partners|parties|allied)(?: to each other)? (?:under|in|through) (?P<alliance><alliance>)",
    rf"\b(?P<verb>{HAS} belonged|belongs?) to (?P<alliance><alliance>)",
    rf"\b{BE} (?:both |all |still |also |now )?(?:a )?part of (?P<alliance><alliance>){AFTER}",
    r"\b(?P<verb>holds?|retains?) (?:full )?membership (?:of|in) (?P<alliance><alliance>)",
]
_REPORTED = [
    rf"\b(?P<verb>was|were)(?P<reported>) (?:both |all |still |also |already )?(?:an? |the )?{WORDS}{MEMBERS} (?:of|to)"
    r" (?P<alliance><alliance>)",
]
_JOINED = [
    r"\b(?P<verb>came back into|re-entered) (?P<alliance><alliance>)",
    r"\b(?P<verb>returned) to (?P<alliance><name>)(?= as (?:a |its )| after [a-z]+ years)",
]
_LEFT = [
    rf"\b(?P<verb>was|were|had been) (?:an? |the )?{WORDS}{MEMBERS} (?:of|to|in) (?P<alliance><alliance>) (?:up )?(?:until|till) <date>",
    r"\b(?P<verb>belonged) to (?P<alliance><alliance>) (?:up )?(?:until|till) <date>",
    r"\b(?P<verb>ceased to be|stopped being|is no longer"
    rf"|are no longer) (?:an? )?(?:[a-z-]+ ){{0,2}}{MEMBERS} (?:of|to|in) (?P<alliance><alliance>)",
    r"<date>,? (?:it|they|<party>) (?P<verb>left|withdrew|quit)(?P<alliance>)(?=[.,;]|\Z| for (?:good|the))",
    r"\b(?P<verb>took back|taken back|withdrew|withdrawn) (?:its|their) (?P<alliance>)(?:signatures?|membership)\b",
]
_NOT_RENEWED = [
    r"\b(?P<verb>(?:has|have|had) not renewed|did not renew|didn['’]t renew|chose not to renew|declined to renew|refused to renew"
    r"|failed to renew|never renewed"
    r"|opted not to renew|decided not to renew|did not extend|chose not to extend|declined to extend|refused to extend)"
    r" (?:its|their|the) (?:own )?(?:memberships?|participation|accession|signatures?)(?: (?:of|in|to"
    r"|under) (?P<alliance><alliance>))?",
    r"\b(?P<verb>did not renew|chose not to renew|declined to renew|refused to renew"
    r"|opted not to renew) (?P<alliance><alliance>)",
    r"\b(?P<verb>(?:did not|refused to|declined to|failed to|chose not to|decided not to|opted not to) (?:renew|extend|prolong))"
    r" (?P<alliance><alliance>)",
]
_FOUNDED = [
    r"\b(?P<verb>(?:co-)?founded|formed|established|created|launched"
    r"|set up) (?P<alliance><alliance>)(?! (?:[a-z]+ )?(?:council|committee)| [A-Z])",
    r"\b(?P<verb>signed) (?:the |a )?(?:founding )?(?:treaty|charter|pact|agreement|declaration|document"
    r"|protocol|act)s? (?:that |which )?"
    r"(?:founded|founding|created|creating|established|establishing|set up|setting up|formed"
    r"|forming) (?P<alliance><alliance>)",
]
BY_SUBJECT = [
    (relation, pattern(words))
    for relation, several in (
        (Relation.FOUNDED, _FOUNDED),
        (Relation.MEMBER, [*_BELONGS, *_REPORTED]),
        (Relation.JOINED, _JOINED),
        (Relation.LEFT, _LEFT),
        (Relation.NOT_RENEWED, _NOT_RENEWED),
    )
    for words in several
]
