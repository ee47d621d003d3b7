"""The words that tell who signed, concluded or ratified a treaty, and so is a party to it."""

from __future__ import annotations

import re

from quiz.domain.facts import Relation
from quiz.domain.reading.duties.masking import Line, pattern
from quiz.domain.reading.duties.membership_lists import LIST, ONE_OR_MORE

_SIGNED = r"(?:signed|concluded|initialled|sealed|struck|agreed(?: on)?|put (?:its|their) (?:names?|signatures?) to)"
_MADE = r"(?:signed|concluded|initialled|sealed|struck|agreed|announced|adopted|(?:negotiated|drafted|drawn up) and signed|unveiled|launched)"
_ADJUNCT = r"(?:(?!\b(?:by|but|and|between|among|not|never)\b)[^.;]){0,80}?"
_WAS = r"(?:,|,? which was|,? that was| was| \(| –)? (?:originally |first |formally |jointly )?"
_DONE = (
    r"(?=[.,;:)]|\Z| (?:in|on|at|after|last|this|only|under|as|with|to|back|and|but|earlier|together)\b| <date>| [–—])"
)
_BACKED = r"(?:ratified|accepted|acceded to|adhered to|approved and ratified)"
_CHAMBER = (
    r"(?:parliament|government|senate|assembly|congress|cabinet|president|king|lawmakers|legislature|national assembly"
    r"|lower house|upper house)"
)
_ENVOYS = (
    r"(?:the )?(?:(?:foreign |defence |prime |heads? of )?(?:ministers|presidents|leaders|state|government|governments|representatives|envoys|delegates|rulers|kings"
    r"|parliaments|diplomats) (?:of|from) |(?:<number> |the )?(?:states|countries|nations|neighbours|governments|powers)(?::|,| [–—-]) )?"
)
BY_SIGNER = [
    (Relation.JOINED, pattern(rf"\b(?P<verb>{_SIGNED}) (?P<alliance><pact>){_DONE}")),
    (Relation.JOINED, pattern(rf"\b(?P<verb>{_BACKED}) (?P<alliance><pact>){_DONE}")),
    (Relation.JOINED, pattern(rf"\b(?P<verb>{_SIGNED}) (?P<alliance>it){_DONE}")),
    (Relation.JOINED, pattern(rf"\b(?P<verb>{_BACKED}) (?P<alliance>it){_DONE}")),
    (
        Relation.JOINED,
        pattern(rf"\b(?P<verb>added (?:its|their) (?:signatures?|names?)) to (?P<alliance><pact>){_DONE}"),
    ),
    (
        Relation.JOINED,
        pattern(
            r"\b(?P<verb>signed|added (?:its|their) (?:signatures?|names?))(?P<alliance>)(?= (?:first|last|later|too|as well)\b|,? (?:in|on) <date>|[.;])"
        ),
    ),
]
PLACED_SIGNINGS = [
    (relation, pattern(words))
    for relation, words in (
        (
            Relation.JOINED,
            rf"(?P<alliance><pact>){_WAS}(?P<cue>{_MADE}){_ADJUNCT} (?:by|between|among) {_ENVOYS}{LIST}",
        ),
        (
            Relation.JOINED,
            rf"(?P<alliance><pact>), an? (?:[a-z-]+ ){{1,4}}?(?P<cue>{_MADE}){_ADJUNCT} (?:by|between|among) {_ENVOYS}{LIST}",
        ),
        (
            Relation.JOINED,
            rf"(?P<alliance><pact>){_WAS}(?P<cue>{_MADE}){_ADJUNCT} by (?P<members><party>)(?=,? (?:later |then )?followed\b)",
        ),
        (
            Relation.MEMBER,
            rf"(?P<alliance><pact>)(?:, [^,;]{{1,60}},)? (?P<cue>(?:(?:{_MADE}|made) )?between) {LIST}",
        ),
        (Relation.JOINED, rf"(?P<alliance><pact>){_WAS}(?P<cue>ratified){_ADJUNCT} by {ONE_OR_MORE}"),
        (
            Relation.JOINED,
            r"\b(?P<cue>ratified|joined|acceded to|signed) (?P<alliance><pact>)[^.;]{0,40}?,? making "
            r"(?P<members><party> (?:the|its) [a-z-]+(?: [a-z]+){0,2} to (?:do so|join|ratify(?: it)?|sign(?: it)?)"
            r"(?:,? (?:after|following) <parties>)?)",
        ),
        (
            Relation.JOINED,
            rf"(?P<members><party>)['’]s? {_CHAMBER} (?:has |have |had )?(?:[a-z]+ly )?(?P<cue>ratified) "
            rf"(?P<alliance><pact>){_DONE}",
        ),
        (
            Relation.FOUNDED,
            r"(?P<members><parties>)(?:,| \(| –) (?:both |all |an? |the |one of (?:the )?)?(?P<cue>(?:original|initial|first) "
            r"(?:signator(?:y|ies)|members?|part(?:y|ies))) (?:of|to) (?P<alliance><alliance>)(?P<aside>)",
        ),
    )
]
SIGNING = re.compile(rf"(?:{_SIGNED}|{_MADE}|{_BACKED}|ratified|(?:\w+ )?between)\Z")
"""The cues whose treaty must be named, or called what it is."""
ONLY_SIGNED = re.compile(rf"(?:{_SIGNED}|{_MADE}|put (?:its|their) (?:names?|signatures?))\Z", re.IGNORECASE)
"""The cues by which it is not told that the treaty came to bind who signed it."""
_OF_SIGNING = re.compile(
    r"\b(?:sign(?:ed|s|ing)?|signatur\w+|signator\w+|names? to|ratif\w+|treaty|accord|convention|drawn up|drafted)\b"
)
_NOT_BINDING = frozenset(["declaration", "statement", "communique", "communiqué", "roadmap", "plan", "agenda"])
_BINDING = re.compile(
    r"\b(?:under|bound by|breach(?:ed|es)?(?: of)?|violat(?:ed|es|ing|ion of)|withdr\w+ from|left|leave|quit|part(?:y|ies) to|signator(?:y|ies) (?:to|of)|members? of)"
    r" the (?:\w+ ){0,3}(?:declaration|statement|communiqu[eé]|roadmap|plan|agenda)\b",
    re.IGNORECASE,
)
NEVER_IN_FORCE = re.compile(r"\b(?:never|not|yet to|without|refused to|declined to|failed to) (?:\w+ )?ratif")


def is_loose(line: Line, treaty: int) -> bool:
    """Whether it is a declaration or the like that binds nobody as far as is told, so that nobody is a member by signing it."""
    noun = line.cast.names[treaty].rsplit(" ", 1)[-1].lower()
    return noun in _NOT_BINDING and _BINDING.search(line.cast.passage.text) is None


def is_told_of_signing(found: re.Match[str], before: Line | None) -> bool:
    """Whether a treaty to be signed was told of: “The members met. Norland signed in 2019” may mean anything."""
    is_bare = "verb" in found.re.groupindex and not found["alliance"]
    return not is_bare or (before is not None and _OF_SIGNING.search(before.masked) is not None)
