"""How an alliance began and grew, and how states came to it: “dates back to 2017, when A and B agreed …”, “grew to eight with C”."""

from __future__ import annotations

from quiz.domain.facts import Relation
from quiz.domain.reading.duties.masking import pattern
from quiz.domain.reading.duties.membership_lists import LIST, ONE_OR_MORE

_TO = r"(?P<alliance><alliance>)"
_MEMBERS = r"(?:members|part(?:ies)|signatories)"
_STATES = r"(?:states|countries|nations|members|republics|neighbours|governments|powers|parties)"
_OLD = r"(?:newest|latest|youngest|oldest|smallest|largest|biggest|richest|poorest|weakest|strongest|first|last|only)"
_BEGAN = r"(?:dates (?:back to|from)|goes back to|came into being in|(?:was born|began|started)(?: in| on)?)"
_UNDERTOOK = r"(?:agreed|decided|pledged|vowed|undertook|promised|resolved|joined forces|teamed up|banded together|came together)"
_ROUND = r"(?:enlargement|expansion|(?:wave|round) of (?:accessions|enlargement|expansion)|accession round)"
_GREW = r"(?:grew|grown|rose|risen|swelled|swollen|expanded|climbed|increased)"
_GOING = r"(?:be|join|become|leave|quit|exit|withdraw|pull|walk|abandon|denounce|drop)"
_ENDS = r"(?=[.,;]|\Z| (?:in|on) <date>| <date>)"
GROWTH_BY_SUBJECT = [
    (relation, pattern(words))
    for relation, words in (
        (
            Relation.MEMBER,
            rf"\b(?P<verb>is|are|remains?) (?:also |still |now |by far )*the {_OLD} of its (?:<number> )?(?:[a-z-]+ )?{_MEMBERS}(?P<alliance>)(?! to\b)",
        ),
        (
            Relation.FOUNDED,
            rf"\b(?P<verb>(?:banded together|came together|joined forces|teamed up) (?:as|to form|to found)) {_TO}{_ENDS}",
        ),
        (Relation.MEMBER, rf"\b(?P<verb>shares?) membership (?:of|in) {_TO} with\b"),
    )
]
PLACED_GROWTH = [
    (relation, pattern(words))
    for relation, words in (
        (
            Relation.MEMBER,
            rf"(?P<members><party>), (?:the|its) (?:[a-z-]+ )?{_OLD} (?P<cue>member|party|signatory)(?: state| country| nation)? (?:of|to) {_TO} to "
            rf"(?!{_GOING}\b)[a-z]+(?P<aside>)",
        ),
        (
            Relation.MEMBER,
            rf"(?P<alliance><name>), (?P<cue>made up of|composed of|consisting of|comprising|grouping|linking|uniting) {LIST}(?P<aside>)(?=[,.;])",
        ),
        (
            Relation.JOINED,
            rf"\b(?P<cue>signed|concluded) (?P<alliance><pact>)(?:,? (?:in|on) <date>,?)? with {ONE_OR_MORE}{_ENDS}",
        ),
        (
            Relation.MEMBER,
            rf"\b[Tt]he (?:(?:<number>|\d+)-(?:member|nation|state|country|power|party)|tripartite|trilateral) (?P<alliance><name>) "
            rf"(?P<cue>of|between|among|linking|uniting|grouping) {LIST}",
        ),
        (
            Relation.MEMBER,
            rf"\b[Tt]he (?:<number> )?(?P<cue>states|countries|nations) of (?P<alliance><name>) (?:are|include|included):? {LIST}",
        ),
        (
            Relation.FOUNDED,
            rf"(?P<alliance><name>) (?P<cue>{_BEGAN}) <date>,? when (?:<number> {_STATES}(?:,| [–—-]|:)? )?{LIST}(?:,| [–—-])? {_UNDERTOOK}\b",
        ),
        (
            Relation.FOUNDED,
            rf"(?P<alliance><name>) (?:began|started|was born)(?: life)?(?: (?:in|on) <date>)? as an? (?:[a-z-]+ ){{1,4}}?(?P<cue>of|between|among|linking|uniting|grouping) {LIST}",
        ),
        (
            Relation.FOUNDED,
            rf"{_TO} was (?P<cue>founded|formed|established|created|launched|set up)(?:,? (?:(?:in|on) )?<date>)?,? with {ONE_OR_MORE} as (?:its |the )?(?:(?:sole|only|full|initial) )?{_MEMBERS}",
        ),
        (
            Relation.MEMBER,
            rf"\A[Ww]ith {LIST} (?P<cue>as) (?:its |the )?(?:(?:sole|only|full) )?{_MEMBERS}, (?P<alliance><name>)(?P<aside>)"
            r"(?! (?:would|could|might|will|may|should)\b)",
        ),
        (
            Relation.JOINED,
            rf"\b{_ROUND}(?: of {_TO}(?!['’]))?(?:,? (?:(?:in|on) )?<date>,?)? (?P<cue>brought in|took in|let in|added) {ONE_OR_MORE}{_ENDS}",
        ),
        (
            Relation.JOINED,
            rf"{_TO}(?:['’]s? membership)? (?:has |had )?{_GREW} (?:from (?:<number>|\d+) )?to (?:<number>|\d+)(?: {_STATES})?(?:,? (?:in|on) <date>,?)?"
            rf" (?P<cue>with) (?:the (?:accession|admission|entry|arrival|addition) of )?{ONE_OR_MORE}{_ENDS}",
        ),
        (
            Relation.JOINED,
            rf"{_TO} (?:has |had )?(?:finally |later |then )?(?P<cue>let) {ONE_OR_MORE} in{_ENDS}",
        ),
        (
            Relation.JOINED,
            rf"\A{ONE_OR_MORE} (?P<cue>joins?|becomes? (?:the |its |an? )?(?:[\w-]+ ){{0,2}}member of) (?P<alliance><name>)(?=\Z|,|:| (?:as|after|amid|despite)\b)(?=[^.]*\Z)",
        ),
        (
            Relation.JOINED,
            r"(?P<members><party>), (?:the|its) (?P<cue>(?:first|last|latest|[a-z]+(?:th|nd|rd))(?: [a-z-]+){0,2} to (?:ratify|join|accede to|sign up to|enter)) "
            rf"{_TO}(?P<aside>)(?=[,.;])",
        ),
        (Relation.MEMBER, rf"\bshares? (?P<cue>membership) (?:of|in) {_TO} with {ONE_OR_MORE}{_ENDS}"),
    )
]
