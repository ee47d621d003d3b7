"""The frames around a noun for members: “Norland, the pact’s newest member”, “all members but Norland”, “fellow members A and B”.

A phrase for members is the noun with what qualifies it and with the alliance, which stands before it as an owner or a
name, after it with “of”, or is silent. Each frame ties such a phrase to a list of actors, once for plain members and once
for those who founded the alliance.
"""

from __future__ import annotations

from quiz.domain.facts import Relation
from quiz.domain.reading.duties.masking import pattern
from quiz.domain.reading.duties.membership_lists import NO_LIST, ONE_OR_MORE
from quiz.domain.reading.duties.membership_words import HAS, WORDS

_NOUN = (
    r"(?:(?:[Mm]ember|[Pp]artner|[Ss]ignatory|[Tt]reaty|[Gg]uarantor|[Cc]ontracting) (?:powers?|part(?:y|ies)|states?|countr(?:y|ies)|nations?|governments?)|[Mm]embers?"
    r"|[Pp]art(?:y|ies)|[Pp]artners?(?= (?:in|under) )|[Ss]ignator(?:y|ies)|[Cc]o-signator(?:y|ies)|[Gg]uarantors?|[Pp]articipants?|[Aa]dherents?|[Pp]articipating (?:states?|countr(?:y|ies)|nations?|governments?)|[Nn]ewcomers?(?= to )|[Ll]atecomers?(?= to )|[Aa]llies|[Aa]lly)"
)
_STATES = r"(?:states?|countr(?:y|ies)|nations?|governments?|powers?|parties|party)"
_SURE = r"(?:(?:[Cc]ontracting|[Pp]articipating|[Ff]ull|[Cc]urrent|[Pp]resent|[Ee]xisting|[Rr]emaining) (?:members|parties|states|countries)|adherents|participants|members?|member (?:states?|countries|nations?)|signator(?:y|ies)|co-signator(?:y|ies)|parties)"
_OWNER = r"(?P<alliance><name>|[Tt]he (?:[a-z0-9-]+ ){0,2}<heads>)['’]s? "
_ONE_OF = r"(?i:one of (?:the |its |only )?|the [a-z]+ of (?:the |its )(?:<number> )?|among (?:the |its )?|(?:both|all|each|two|three|neither) of (?:them|whom|these) (?:an? |the )?|an? |the |its |all |both )?"
_FIRST = r"(?:[Ff]ounding|[Ff]ounder|[Oo]riginal|[Ii]nitial|[Ff]irst|[Cc]harter)"
_OF = r"(?: in good standing)? (?:of|to|in|under) (?P<alliance><alliance>|it\b)(?!(?:['’]s?)? (?:[a-z]+ )?(?:council|committee|summit|board|court|secretariat|commission)\b)"
_OWNED = r"(?:(?:one of )?(?:[Tt]he|[Ii]ts|[Tt]heir|[Ww]hose|[Aa]ll|[Bb]oth|[Oo]ther|[Ff]ellow|<number>) "
_PLAIN = [
    rf"{_ONE_OF}{WORDS}(?P<cue>{_NOUN}){_OF}",
    rf"(?i:(?:one|the [a-z]+) of )?{_OWNER}{WORDS}(?P<cue>{_NOUN})",
    rf"the (?:last|only|remaining|other)(?: <number>)? (?P<cue>{_STATES})(?: still| left| remaining)* (?:in|inside|of) (?P<alliance><name>)",
    rf"(?:an? |the |one of the |all |both |fellow )?{WORDS}(?P<alliance><name>) (?P<cue>{_NOUN}|countries|nations|states)",
    rf"{_OWNED}{WORDS}|\A)(?P<cue>{_SURE}|\A(?:(?:Full|Current|Present|Existing|Other|Remaining|Contracting|Participating) (?:members|parties|signatories|states|countries)|[Mm]ember states|[Mm]embers|[Ss]ignatories|[Pp]arties))(?P<alliance>)",
]
_FOUNDING = [
    rf"{_ONE_OF}{WORDS}(?P<cue>(?:{_FIRST} (?:{_NOUN}|{_STATES})|(?:co-)?founders?)){_OF}",
    rf"(?:[Oo]ne of )?{_OWNER}{WORDS}(?P<cue>(?:{_FIRST} {_NOUN}|(?:co-)?founders?))",
    rf"(?:{_OWNED}|an? |itself |\A)?(?:<number> )?(?P<cue>{_FIRST} (?:{_SURE}|{_STATES}|member|signatory|<number>|line-up)|(?:co-)?founders?)(?P<alliance>)(?! (?:[a-z-]+ ){{0,2}}to [a-z]))",
]
_PARTIES_TOO = [
    rf"(?:an? |the )?{WORDS}(?P<cue>parties|signator(?:y|ies)|members?)(?P<alliance>)(?=[.,;]|\Z| too\b| since\b| and\b| but\b)"
]
_AMONG = rf"among (?:the |its |those ){WORDS}(?P<cue>{_NOUN})(?:{_OF}|(?P<bare>) (?:that|who|which|to)\b)"
_LINK_BEFORE = r"(?:,| \(| [–—-]) (?:(?:like|unlike|with) \ue001\ue00f*+,? )?(?:like |then |as |itself |themselves |also |too |now |still |once more |today )*"
_CLOSED = r"(?=[.,;:)]|\Z| [–—-]| since| who| which)"
_TELLS = (
    r"(?:,? (?:such as|including|like|include|includes|included|namely|among them|among which|but|except(?: for)?|save(?: for)?"
    r"|apart from|other than|besides)|:| [–—-]| \(| (?:are|is|were|remain)(?: now| today| currently| still| only|,[^,;]{1,60},)?:?)"
    r"(?: (?:both|all|namely|including|among them|such as))?"
)
_NOT_BEFORE = (
    r"(?<![\w-])(?<![Nn]on-)(?<![Ff]ormer )(?<![Aa]spiring )(?<![Oo]bserver )(?<![Cc]andidate )(?<![Aa]ssociate )(?<![Pp]otential )"
    r"(?<![Pp]rospective )(?<![Nn]o )(?<![Ff]uture )(?<![Nn]ot )"
)


def _frames(phrase: str) -> list[str]:
    """Each frame with that phrase for members."""
    return [
        rf"(?P<members><parties>){_LINK_BEFORE}{_NOT_BEFORE}{phrase}(?P<aside>){_CLOSED}",
        rf"{_NOT_BEFORE}{phrase}{_TELLS} {ONE_OR_MORE}",
        rf"{NO_LIST}{_NOT_BEFORE}{phrase},? {ONE_OR_MORE}(?P<aside>){_CLOSED}",
        rf"\b[Aa]mong {phrase} (?:is|are|was|were) {ONE_OR_MORE}",
        rf"(?P<members><parties>),? alone among {phrase}",
        rf"\b(?:[Oo]f|[Aa]mong) {phrase}, (?:only |just )?{ONE_OR_MORE}",
        rf"(?P<members><parties>),? (?:like|(?:alongside|and) (?:its|their|(?:(?:its|their|the|all) )?(?:fellow|other|remaining))) {phrase}",
        rf"{NO_LIST}\A{phrase}(?P<aside>)(?:,? (?:since <date>|for (?:[a-z]+ ){{1,3}}years|from the (?:start|outset|beginning)))?, {ONE_OR_MORE}",
    ]


MEMBER_NOUNS = [
    (relation, pattern(words))
    for relation, phrases in ((Relation.FOUNDED, _FOUNDING), (Relation.MEMBER, _PLAIN))
    for phrase in phrases
    for words in _frames(phrase)
]
BY_MEMBER_NOUN = [
    (
        relation,
        pattern(
            rf"\b(?P<verb>{verbs}) (?:both |all |also |still |now |already |each |itself |themselves |only )*{phrase}(?![\w-])"
        ),
    )
    for relation, verbs, phrases in (
        (Relation.FOUNDED, "is|are|was|were|had been", _FOUNDING),
        (Relation.JOINED, "(?:thus |thereby )?became|(?:has|have|had) become", _PLAIN[:4]),
        (Relation.MEMBER, "was|were", [_AMONG]),
        (Relation.MEMBER, rf"is|are|remains?|{HAS} (?:been|remained)", [*_PLAIN[:4], *_PARTIES_TOO]),
    )
    for phrase in phrases
]
