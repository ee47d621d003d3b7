"""Who does what a verb says: the actors that stand before it as its subject."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quiz.domain.facts import ActorKind
from quiz.domain.reading.duties.bonds import is_alliance
from quiz.domain.reading.duties.groups import GROUP, group_meant, is_group
from quiz.domain.reading.duties.masking import FILL, LONGEST, PARTIES, PEOPLE, Line, pattern

_REACH = 420
_MOST_BEFORE_WHICH = 2
_OF_ALL = re.compile(r", which (?:have|are|were|both|all|each)\b")
"""Of “A, B and C, which joined in May” only C did; a plural verb tells of all three."""

_BETWEEN = (
    r"(?:, too,)?(?:,? (?:(?:both|all|each|two|three|four) of )?(?:which|whom|who|that))?"
    r"(?: (?:has|have|had|also|then|later|already|still|both|all|each|once|twice|first|now|only|just|soon"
    r"|in turn|instead|today|so far|thus far|to date|as yet|until now|up to now|eventually|afterwards|soon after"
    r"|itself|themselves|again|too|since|together|in practice|in effect|on paper|at once|[a-z]+ly)\b"
    r"|,? (?:(?:in|on|by|since|from|around|until|only in|back in) )?<date>,?){0,5}"
)
_ASIDE = (
    r"(?:,(?! (?:and|but|or) )[^,;]{1,140},|,[^,;]{1,90},[^,;]{1,90},| [–—-] [^–—]{1,140} [–—-]| \([^()]{1,140}\),?)"
)
_WHEN = r"(?:,? (?:(?:in|on|by|from|since|around) )?<date>,?)?"
_OTHERS = r"(?:,? (?:and|with) (?:<number>|\d+|some|several|many)(?: (?:other|more|further|smaller))?(?: [a-z]+)?)?"
_DIRECT = pattern(rf"(?P<who>(?:<parties>|[Tt]he {PEOPLE}{FILL}*+)){_OTHERS}{_WHEN}{_BETWEEN},?\s*[“\"]?\Z")
_SPELT_OUT = pattern(
    r"(?:states|countries|nations|neighbours|neighbors|members|republics|powers|governments|allies|islands|kingdoms|partners|microstates)"
    rf"(?: (?:on|in|of|around|along|from|at|to) (?:the )?[\w\ue000-\ue00f-]+)?(?:(?: [–—-]|,|:) | \()(?P<who><parties>)(?: [–—-]|,|\)){_WHEN}{_BETWEEN}\s*\Z"
)
_WITH_ASIDE = pattern(rf"(?P<who><parties>){_ASIDE}{_WHEN}{_BETWEEN},?\s*\Z")
_SPOKEN = re.compile(r"\b(?:said|says|told|announced|added|claimed|reported)\b")
_COORDINATED = pattern(rf"(?:\band|\bbut|\bthen){_WHEN}{_BETWEEN}\s*\Z")
_OPENING = pattern(
    r"(?:\A|[;:,]|\b(?:but|and|while|after|when|because|although|that))\s*(?:[A-Z][a-z]+,? )?(?:(?:in|on"
    r"|by) <date>,? )?"
    r"(?P<who><parties>)(?=\s|,)"
)
_ALL_PARTIES = pattern("<parties>")
_PRONOUN = pattern(
    r"(?:\A|[\s,;“\"(])(?P<who>[Ii]t|[Tt]he (?:country|republic|state|nation|kingdom)"
    rf"|[Bb]oth sides|[Tt]he latter|{GROUP}){_WHEN}{_BETWEEN}\s*\Z"
)
_WITHIN_ANOTHER = re.compile(
    r"\b(?:of|from|with|in|for|to|by|against|between|on|at|near|about|under|into|towards?|over|through"
    r"|like|than|without"
    r"|including)(?: [a-z-]+){0,1} ?\Z|\b[Uu]nlike(?: [a-z-]+){0,3} ?\Z|(?<!,) (?:and|or) ?\Z"
)
_BODY_OF = re.compile(
    r"\b(?:governments?|republic|kingdom|state|nation|country|island|federation|leaders|envoys|delegates|delegations|representatives"
    r"|ministers|presidents|rulers|kings|parliaments|heads of state|ambassadors) (?:of|from) (?:the )?\Z",
    re.IGNORECASE,
)
_JOINTLY = re.compile(r"(?:\A|[;:,“] ?)(?:(?:[Aa]long|[Tt]ogether|[Jj]ointly) with|[Ll]ike|[Aa]longside) \Z")
_UNREAL = re.compile(r"\b(?:if|whether|unless|until|before|should|had)\s*\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Subject:
    """Actors as the subject of a verb, and where the words for them begin in the sentence."""

    start: int
    actors: tuple[int, ...]


def subject_of(line: Line, verb: int) -> Subject | None:
    """The subject of the verb that begins at that place of the sentence; None where it is not certain.

    Nothing but adverbs, “has” and an aside may stand between the two: so the verb is neither negated nor merely possible.
    """
    before = line.masked[max(0, verb - _REACH) : verb]
    shift = verb - len(before)
    found = _direct(before) or _SPELT_OUT.search(before) or _aside(before) or _PRONOUN.search(before)
    if found is None and _COORDINATED.search(before):
        shared = _shared(line, verb)
        if shared is not None:
            return shared
        found = _OPENING.search(before)
    if found is None:
        return None
    is_relative = before.startswith(", which", found.end("who"))
    if (
        _UNREAL.search(before[: found.start("who")])
        if is_relative
        else _stands_within_another(before[: found.start("who")])
    ):
        return None
    start, end = shift + found.start("who"), shift + found.end("who")
    actors = line.named_between(start, end, PARTIES + PEOPLE) or actors_meant(line, start, found["who"])
    if is_relative and len(actors) > _MOST_BEFORE_WHICH and not _OF_ALL.match(before, found.end("who")):
        actors = actors[-1:]
    return Subject(start, tuple(actors)) if actors else None


def actors_meant(line: Line, start: int, words: str) -> list[int]:
    """Whom a pronoun or words for several stand for, at a place of the sentence; nobody where that is not certain."""
    if is_group(words):
        return group_meant(line, start, words)
    if words.lower() == "the latter":
        return (
            line.named_between(0, start, PARTIES)
            or (line.before.named_between(0, LONGEST, PARTIES) if line.before else [])
        )[-1:]
    meant = line.cast.meant(line.sentence.start + start, words)
    if meant is not None and line.cast.actors[meant].kind is ActorKind.COUNTRY:
        return [meant]
    named = line.named_between(0, start, PARTIES)
    states = [actor for actor in named if line.cast.actors[actor].kind is ActorKind.COUNTRY]
    if meant is None or not is_alliance(line.cast.actors[meant]):
        return states if len(states) == 1 else [] if meant is None else [meant]
    return named if len(named) == 1 else states if len(states) == 1 else []


def _direct(before: str) -> re.Match[str] | None:
    """The name right before the verb, unless an aside ends with it: “Norland, joined by Ostia, founded …”."""
    found = _DIRECT.search(before)
    is_in_aside = found is not None and _WITHIN_ANOTHER.search(before[: found.start("who")]) is not None
    return None if is_in_aside and _aside(before) else found


def _aside(before: str) -> re.Match[str] | None:
    found = _WITH_ASIDE.search(before)
    return None if found is None or _SPOKEN.search(before, found.end("who")) else found


def _shared(line: Line, verb: int) -> Subject | None:
    """The names that are the subject of the clause before, which the verb goes on: “although | Norland and Ostia | are allies and belong”."""
    words = line.grammar.words
    clause = next((one for one in line.clauses if words[one.verb.first].start == verb), None)
    if clause is None or clause.subject is None or clause.has_own_subject:
        return None
    start, end = line.grammar.span(clause.subject)
    actors = line.named_between(start, end, PARTIES) if _ALL_PARTIES.fullmatch(line.masked, start, end) else []
    return Subject(start, tuple(actors)) if actors else None


def _stands_within_another(before: str) -> bool:
    if _UNREAL.search(before):
        return True
    is_free = _BODY_OF.search(before) or _JOINTLY.search(before)
    return bool(_WITHIN_ANOTHER.search(before)) and not is_free
