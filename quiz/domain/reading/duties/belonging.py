"""The words that say who belongs to an alliance, founded it, joined it, left it or did not renew its membership."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quiz.domain.facts import Relation
from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.clauses import Shape, Tense, VerbGroup
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.following import followers, led_on
from quiz.domain.reading.duties.going_on import is_told_on, means_alliance
from quiz.domain.reading.duties.groups import GROUP
from quiz.domain.reading.duties.masking import ALLIANCE, LONGEST, PARTIES, PEOPLE, Line, pattern
from quiz.domain.reading.duties.membership_nominals import NOMINALS, is_planned
from quiz.domain.reading.duties.membership_rules import RULES_BY_SUBJECT, RULES_IN_PLACE, Rules
from quiz.domain.reading.duties.membership_topics import Topic, topics
from quiz.domain.reading.duties.sharing import Sharing, sharing
from quiz.domain.reading.duties.signings import NEVER_IN_FORCE, ONLY_SIGNED, SIGNING, is_loose, is_told_of_signing
from quiz.domain.reading.duties.subjects import Subject, actors_meant, subject_of
from quiz.domain.reading.duties.weighed import tells_no_step

_NO_OBJECT = frozenset({"", "it", "It", "which"})
_PEOPLE_ALONE = pattern(
    r"(?<!The )(?<!the )[\ue003][\ue00f]*(?! (?:government|authorities|state|republic|federation|parliament|cabinet|side))"
)
_PACTS = listed("pact alliance bloc treaty compact partnership entente coalition league club grouping union")
_TROOPS = re.compile(r"(?i)\b(?:troops|soldiers|forces|army|brigades?|battalions?|talks|negotiations|meeting|deal)\b")
_PULLED = re.compile(r"withdr|pulled|walked")
_GROUP_AND = pattern(rf"(?P<group>{GROUP}),? and ")
_SEVERAL = 2
_PARTIES = pattern("<parties>")
_ONE_MORE = pattern(r"(?<=\ue00f), (?:and )?<party>\Z")
_BY_OTHERS = pattern(r"(?:,? (?:(?:in|on) )?<date>)? by <party>")
_LISTING = re.compile(r"\b(?:are|were|includes?|included|comprises?|comprised) \Z")
_NEITHER = re.compile(r"neither ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Belonging:
    """That actors stand in a relation to an alliance; ``start`` and ``end`` are places in the sentence.

    ``cue`` is where the words stand that say so, ``listed`` where the members are named; ``named`` is whether the sentence
    itself names the alliance; ``is_aside`` is whether a date outside belongs to another verb.
    """

    relation: Relation
    members: tuple[int, ...]
    alliance: int
    start: int
    end: int
    cue: tuple[int, int]
    confidence: Confidence
    named: bool
    listed: tuple[int, int] = (0, 0)
    is_aside: bool = False


def belongings(line: Line) -> Iterator[Belonging]:
    """All that the sentence says of who belongs to what, in no particular order."""
    for belonging in _told_of(line):
        yield belonging
        for shared in sharing(line, belonging.start, belonging.end):
            yield from _shared(line, belonging, shared)


def _shared(line: Line, belonging: Belonging, shared: Sharing) -> Iterator[Belonging]:
    """What is told of those who share it, at a time of their own where it came later."""
    members = tuple(_listed(line, shared.listed, line.masked[slice(*shared.listed)]))
    members = tuple(actor for actor in members if actor not in {belonging.alliance, *belonging.members})
    if not members:
        return
    relation = belonging.relation
    if relation is Relation.FOUNDED or (relation is Relation.MEMBER and shared.came):
        relation = Relation.JOINED if shared.later else relation
    if shared.later:
        start, end = min(shared.cue[0], shared.listed[0]), max(shared.cue[1], shared.listed[1])
        cue = shared.cue
    else:
        start, end, cue = belonging.start, max(belonging.end, shared.listed[1]), belonging.cue
    yield replace(belonging, relation=relation, members=members, start=start, end=end, cue=cue, listed=shared.listed)


def _told_of(line: Line) -> Iterator[Belonging]:
    told = topics(line.masked)
    for relation, found in (*_found(RULES_BY_SUBJECT, line, told), *followers(line)):
        if not tells_no_step(line.masked, found):
            yield from _by_subject(line, relation, found)
    nominals = ((relation, found) for relation, words in NOMINALS for found in words.finditer(line.masked))
    done = [(relation, found) for relation, found in nominals if not is_planned(line, found)]
    for relation, found in (*done, *led_on(line), *_found(RULES_IN_PLACE, line, told)):
        if not tells_no_step(line.masked, found):
            yield from _in_place(line, relation, found)


def _found(rules: Rules, line: Line, told: frozenset[Topic]) -> Iterator[tuple[Relation, re.Match[str]]]:
    """The places where the rules for these topics fit."""
    for asked, relation, words in rules:
        if not asked.isdisjoint(told):
            yield from ((relation, found) for found in words.finditer(line.masked))


def _by_subject(line: Line, relation: Relation, found: re.Match[str]) -> Iterator[Belonging]:
    if "reported" in found.re.groupindex and line.saying(*found.span()) is None:
        return
    verb = _first_verb(line, found.start("verb"))
    subject = subject_of(line, verb) or _shared_subject(line, verb)
    is_passive = _BY_OTHERS.match(line.masked, found.end("verb")) is not None
    if subject is None or is_passive or _NEITHER.match(line.masked, subject.start):
        return
    if _LISTING.search(line.masked, 0, subject.start):  # “its members are A and B, and C joined”
        subject = Subject(subject.start, subject.actors[-1:])
    if "it" in found["verb"].split() and not means_alliance(line, verb):
        return
    if _has_no_object(found) and _PEOPLE_ALONE.search(line.masked, subject.start, verb):
        return
    if not (relation is Relation.LEFT and _has_no_object(found) and _speaks_of_troops(line, found["verb"])):
        yield from _made(line, relation, found, subject, found.span("verb"))


def _shared_subject(line: Line, verb: int) -> Subject | None:
    """The subject that a participle shares with the clause before it: “left in 1995, returning in 1998”."""
    words = line.grammar.words
    clauses = (each for each in line.clauses if each.verb.shape is Shape.ING and words[each.verb.first].start == verb)
    clause = next(clauses, None)
    if clause is None or clause.subject is None or line.plain(verb - 2, verb - 1) not in {",", "r", "e", "y"}:
        return None
    governing = next((each for each in line.clauses if each.verb.is_finite and each.subject == clause.subject), None)
    start, end = words[clause.subject.first].start, words[clause.subject.last - 1].end
    is_told = governing is not None and governing.verb.tense is Tense.PAST and not governing.verb.negated
    actors = line.named_between(start, end, PARTIES) if is_told and _PARTIES.fullmatch(line.masked, start, end) else []
    return Subject(start, tuple(actors)) if actors else None


def _speaks_of_troops(line: Line, verb: str) -> bool:
    """Whether who “pulled out” may have left a country with an army, and not an alliance."""
    lines = (line, line.before) if _PULLED.match(verb) else (line,)
    return any(each is not None and _TROOPS.search(each.masked) for each in lines)


def _has_no_object(found: re.Match[str]) -> bool:
    return (found.groupdict().get("alliance") or "") in _NO_OBJECT


def _first_verb(line: Line, verb: int) -> int:
    """Where the verb group begins: “was” of “was formally admitted”."""
    led = re.search(
        r"\b(?:was|were|has been|have been|had been)(?: [a-z]+ly)? \Z", line.masked[max(0, verb - 40) : verb]
    )
    return max(0, verb - 40) + led.start() if led else verb


def _in_place(line: Line, relation: Relation, found: re.Match[str]) -> Iterator[Belonging]:
    group = "members" if found.groupdict().get("members") else "names"
    span = found.span(group)
    alliance = found.groupdict().get("alliance")
    if not _is_done(line, found.start("cue")) or (alliance == "It" and not is_told_on(line)):
        return
    span = _without_next_subject(line, span) if span[0] > found.start("cue") else span
    actors = _listed(line, span, line.masked[slice(*span)])
    if actors:
        yield from _made(line, relation, found, Subject(span[0], tuple(actors)), found.span("cue"), span)


def _without_next_subject(line: Line, span: tuple[int, int]) -> tuple[int, int]:
    """The list without the subject of what follows: “its members are A, B and C|, and D came on board”."""
    last = _ONE_MORE.search(line.masked, *span)
    verb = _verb_at(line, span[1])
    begins = verb is not None and (verb.is_finite or verb.auxiliaries[:1] == ("having",))
    is_next = last is not None and begins and " and " in line.masked[span[0] : last.start()]
    return (span[0], last.start()) if last and is_next else span


def _verb_at(line: Line, place: int) -> VerbGroup | None:
    """The verb that begins behind a place of the sentence."""
    words = line.grammar.words
    at = bisect_left(words, place, key=lambda word: word.start)
    verb = line.grammar.verb_at(at) if at < len(words) else None
    return verb if verb is not None and verb.first == at else None


def _is_done(line: Line, place: int) -> bool:
    """Whether the verb at that place, if one is there, tells of what has come about."""
    words = line.grammar.words
    at = bisect_left(words, place, key=lambda word: word.start)
    verb = line.grammar.verb_at(at) if at < len(words) else None
    return verb is None or not (verb.negated or verb.tense in {Tense.FUTURE, Tense.MODAL})


def _listed(line: Line, span: tuple[int, int], words: str) -> list[int]:
    """The actors that a list names, and those that “the two countries” in front of it mean."""
    named = line.named_between(*span, PARTIES + PEOPLE)
    group = _GROUP_AND.match(words)
    if named and group:
        return list(dict.fromkeys([*actors_meant(line, span[0], group["group"]), *named]))
    return named or actors_meant(line, span[0], words)


def _made(
    line: Line,
    relation: Relation,
    found: re.Match[str],
    subject: Subject,
    cue: tuple[int, int],
    listed: tuple[int, int] = (0, 0),
) -> Iterator[Belonging]:
    meant = alliance_meant(line, found, cue[0])
    members = tuple(actor for actor in subject.actors if meant and actor != meant[0])
    if meant is None or not members or not _is_certain(line, found, meant, cue):
        return
    alliance, named = meant
    stop = max(found.end("alliance") if "alliance" in found.re.groupindex else 0, found.end(), listed[1])
    start = min(subject.start, cue[0] if "verb" in found.re.groupindex else found.start())
    confidence = _confidence(line, cue, named=named, count=len(members))
    aside = "aside" in found.re.groupindex
    yield Belonging(relation, members, alliance, start, stop, cue, confidence, named, listed, aside)


def alliance_meant(line: Line, found: re.Match[str], place: int) -> tuple[int, bool] | None:
    """The alliance that the words name or mean; without words for it the one that the sentence names before."""
    if not _has_no_object(found):
        return line.alliance(*found.span("alliance"))
    named = line.named_between(0, place, ALLIANCE)
    return (named[0], True) if len(named) == 1 else line.alliance(place, place)


def _is_certain(line: Line, found: re.Match[str], meant: tuple[int, bool], cue: tuple[int, int]) -> bool:
    """Whether the treaty that was signed is the one that the text has named, and came into force as far as is told."""
    if not SIGNING.search(line.plain(*cue)):
        return True
    if is_loose(line, meant[0]) or not is_told_of_signing(found, line.before):
        return False
    return _is_that_treaty(line, found["alliance"], *meant) and not NEVER_IN_FORCE.search(line.masked, cue[1])


def _is_that_treaty(line: Line, words: str, alliance: int, named: bool) -> bool:  # noqa: FBT001
    if named or words in _NO_OBJECT or line.cast.alliances.is_called_by(alliance, words):
        return True
    is_at_hand = line.before is not None and alliance in line.before.named_between(0, LONGEST, ALLIANCE)
    return is_at_hand and words.split()[-1] in _PACTS


def _confidence(line: Line, cue: tuple[int, int], *, named: bool, count: int) -> Confidence:
    if ONLY_SIGNED.search(line.plain(*cue)):
        is_sure = line.cast.speaks_of_parties and count >= _SEVERAL
        return Confidence.MEDIUM if is_sure else Confidence.LOW
    return Confidence.HIGH if named else Confidence.MEDIUM
