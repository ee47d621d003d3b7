"""The words that announce that a member will leave an alliance: nobody has left by them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.facts import Mode, Relation
from quiz.domain.reading.annotations import Confidence, Saying
from quiz.domain.reading.duties.belonging import Belonging, alliance_meant
from quiz.domain.reading.duties.groups import group_meant, is_group
from quiz.domain.reading.duties.masking import PARTIES, PEOPLE, Line, pattern
from quiz.domain.reading.duties.subjects import subject_of

_ITSELF = (
    r"it|they|he|she|we|I|(?:his|her|the|their|our|its) (?:country|government|nation|state|kingdom"
    r"|republic|people|homeland)"
)
_LEAVE = (
    r"(?:(?:would|will|shall|is going to|was going to|intend(?:s|ed) to|is to|was to|had decided to"
    r"|has decided to)(?: [a-z]+ly)? "
    r"(?:leave|quit|exit|abandon|withdraw from|pull out of|walk out of|renounce|end its membership of"
    r"|cease to be (?:an? )?(?:[a-z]+ )?(?:member|party|signatory|part) (?:of|to|in)|(?:give up|end|terminate|renounce|cancel|stop) its (?:membership|seat|participation) (?:of|in|on)"
    r"|no longer (?:take part|participate) in|no longer be (?:bound by|part of|(?:an? )?(?:member|party) (?:of|to)))"
    r"|(?:is|was|are|were|would be|will be) (?:[a-z]+ly )?(?:leaving|quitting|exiting|withdrawing from"
    r"|pulling out of|walking out of))"
)
_CLAUSE = pattern(rf"(?P<who><party>|\b(?:{_ITSELF})) (?P<cue>{_LEAVE}) (?P<alliance><alliance>)")
_NO_LONGER = pattern(
    rf"(?P<who><party>|\b(?:{_ITSELF})) (?P<cue>(?:(?:was|is|are|were|felt|considered (?:itself|themselves)|regarded (?:itself|themselves) as) )?no longer"
    r"(?: considered (?:itself|themselves)| felt| regarded (?:itself|themselves) as)?(?: (?:bound|obliged|an? (?:member|party))))(?: (?:by|of|to) (?P<alliance><alliance>|it\b)|(?=[.,;”\"]|\Z))"
)
_CLAUSE_ALONE = pattern(
    rf"(?P<who><party>|\b(?:{_ITSELF})) (?P<cue>(?:would|will|shall|(?:is|was|are|were) (?:going )?to|intend(?:s|ed) to|(?:had|has|have) decided to)"
    r"(?: [a-z]+ly)? (?:leave|quit|withdraw|exit|pull out|walk out|walk away|drop out|step out|cease to be (?:an? )?(?:member|party|signatory))"
    r"|(?:is|was|are|were) (?:[a-z]+ly )?(?:leaving|withdrawing|quitting|pulling out|walking out))(?P<alliance>)"
    r"(?=[.,;:”\"]|\Z| (?:by|in|on|at|after|before|next|this|from (?:<date>|next|the (?:start|end|beginning))|with|within|unless|if|when|and)\b| <date>)"
)
_SAYS = r"announced|declared|confirmed|said|gave (?:formal |official )?notice|notified|informed|told|let it be known"
_SAID_BEFORE = pattern(rf"\b(?P<verb>{_SAYS})\b[^.;]{{0,90}}\Z")
_NOMINAL_BEFORE = pattern(
    r"(?P<who><party>)['’]s? (?:[a-z-]+ )?(?:announcement|declaration|statement|notice|decision)\b[^.;,]{0,60}\bthat \Z"
)
_ANNOUNCED = pattern(
    r"\b(?P<verb>announced|announcing|declared|declaring|confirmed|gave (?:[a-z]+ )?notice of|served (?:[a-z]+ )?notice of"
    r"|notified [^.;,]{1,60} of|submitted|made public)"
    r"(?: (?:in|on) <date>)? (?:(?P<who><party>)['’]s?|its|their|his|her|his country['’]s|her country['’]s"
    r"|the country['’]s|the) (?:[a-z-]+ ){0,2}"
    r"(?P<cue>withdrawal|departure|exit|secession|retreat|(?:intention|decision|plans?|intent) to (?:[a-z]+ly )?(?:leave|withdraw|quit|pull out|exit))"
    r"(?: (?:from|of))? (?P<alliance><alliance>)"
)
_NOTICE = pattern(
    r"\b(?P<verb>(?:has |have )?(?:gave|given|served|submitted|deposited|lodged|sent|handed in)) (?:(?:its|their|a|the|formal|official|written|due"
    r"|instruments?|letters?|notices?|notification) (?:of )?){1,5}(?:its |their )?(?P<cue>withdrawal|denunciation|departure)"
    r"(?: from (?P<alliance><alliance>))?"
)
_NOTICE_TO_GO = pattern(
    r"\b(?P<verb>(?:has |have )?(?:gave|given|served)) (?:formal |official |due |written )?(?P<cue>notice)(?P<alliance>)"
    r"(?=,? and will (?:leave|quit|withdraw|cease|be out)\b| to (?:leave|quit|withdraw)(?=[.,;]|\Z))"
)
_PLEDGED = pattern(
    r"\b(?P<verb>(?:has |have )?(?:pledged|promised|vowed)) to (?:hand in|give|serve|submit|file|lodge|deliver) "
    r"(?:(?P<who><party>)['’]s?|its|their|(?:the|his|her) country['’]s) (?:formal |official )?(?P<cue>notice)"
    r"(?: of (?:withdrawal|leaving|denunciation)(?: from (?P<alliance><alliance>))?|(?= to (?:leave|quit|withdraw))|(?! (?:of|to|from|that|for)\b))"
)
_FORESEEN = pattern(
    r"(?P<who><party>) (?P<cue>(?:(?:is|are) (?:now )?(?:leaving|quitting|exiting|withdrawing from|pulling out of)"
    r"|will (?:leave|quit|exit|withdraw from|pull out of))) (?P<alliance><name>)(?=[.,;]|\Z| (?:in|on|at|by|from|after)\b| <date>)"
)
_UNREAL = re.compile(
    r"\b(?:if|unless|whether|when|once|until|should|not|fears?|bet|doubts?|rumou?rs?)\b", re.IGNORECASE
)
_WHERE = re.compile(r"\b(?:in|at|near|to|into|across|around|outside|inside|towards?) (?:the )?\Z")
"""What makes the name behind it a place: “the troops in | Norland will leave”."""
_OFFICE = re.compile(
    r"(?:[Ii]ts|[Tt]he|[Tt]heir|[Aa]) (?:[a-z]+ ){0,2}(?:minister|president|government|spokes\w+|ministry"
    r"|cabinet|parliament|king|queen|premier"
    r"|chancellor|leader|envoy|ambassador)"
)
_GOVERNING = re.compile(r"\b(?:President|Premier|Minister|Chancellor|King|Queen|Secretary of State|Taoiseach)\b")
_MANY = frozenset({"they", "we"})
_DENYING = frozenset({Mode.DENIED})


def announcements(line: Line) -> Iterator[Belonging]:
    """Each announcement in the sentence that somebody would leave an alliance."""
    for found in _clauses(line):
        yield from _made(line, found, _announcing(line, found))
    for found in (*_ANNOUNCED.finditer(line.masked), *_PLEDGED.finditer(line.masked)):
        subject = subject_of(line, found.start("verb"))
        own = line.named_between(*found.span("who"), PARTIES + PEOPLE) if found["who"] else []
        members = tuple(own) or (subject.actors if subject else _speaker_country(line, found.span("cue")))
        for made in _made(line, found, members):
            yield replace(made, confidence=Confidence.LOW) if found.re is _PLEDGED else made
    for found in (*_NOTICE.finditer(line.masked), *_NOTICE_TO_GO.finditer(line.masked)):
        subject = subject_of(line, found.start("verb"))
        yield from _made(line, found, subject.actors if subject else ())
    for found in _FORESEEN.finditer(line.masked):
        if not _UNREAL.search(line.masked) and line.saying(*found.span()) is None:
            for foreseen in _made(line, found, tuple(line.named_between(*found.span("who"), PARTIES + PEOPLE))):
                yield replace(foreseen, confidence=Confidence.LOW)


def _clauses(line: Line) -> Iterator[re.Match[str]]:
    """The clauses in which somebody would leave; a name behind “in” is no subject."""
    for words in (_CLAUSE, _CLAUSE_ALONE, _NO_LONGER):
        for found in words.finditer(line.masked):
            if not _WHERE.search(line.masked, 0, found.start("who")):
                yield found


def _made(line: Line, found: re.Match[str], members: tuple[int, ...]) -> Iterator[Belonging]:
    meant = alliance_meant(line, found, found.start("cue"))
    bound = (line.cast.bound(member) for member in members)
    members = tuple(dict.fromkeys(member for member in bound if member is not None))
    if meant is not None and members:
        alliance, named = meant
        sure = Confidence.HIGH if named else Confidence.MEDIUM
        cue = found.span("cue")
        yield Belonging(
            Relation.ANNOUNCED_LEAVING, members, alliance, _begin(line, found), found.end(), cue, sure, named
        )


def _begin(line: Line, found: re.Match[str]) -> int:
    saying = line.saying(*found.span())
    if saying is not None and saying.sentence == line.sentence.index:
        return min(found.start(), max(0, saying.source[0] - line.sentence.start))
    said = _SAID_BEFORE.search(line.masked[: found.start()])
    subject = subject_of(line, said.start("verb")) if said else None
    return subject.start if subject else found.start()


def _announcing(line: Line, found: re.Match[str]) -> tuple[int, ...]:
    """The members that the clause is about, where they themselves announce it, through whomever speaks for them."""
    named = tuple(line.named_between(*found.span("who"), PARTIES + PEOPLE))
    saying = line.saying(*found.span())
    if saying is not None:
        speaks_for = named if named and _is_their_own(line, saying) else _spoken_for(line, saying, found)
        return speaks_for if not named or set(named) == set(speaks_for) else ()
    before = line.masked[: found.start()]
    nominal = _NOMINAL_BEFORE.search(before)
    if nominal:
        return tuple(line.named_between(*nominal.span("who"), PARTIES + PEOPLE))
    said = _SAID_BEFORE.search(before)
    subject = subject_of(line, said.start("verb")) if said else None
    if subject is None or (named and set(named) != set(subject.actors)):
        return ()
    return subject.actors


def _is_their_own(line: Line, saying: Saying) -> bool:
    """Whether the speaker is told by an office alone, of the state that the sentence is about: “its foreign minister”."""
    start, end = saying.source
    is_office = _OFFICE.fullmatch(line.cast.passage.text[start:end]) is not None or _governs(line, saying.speaker)
    return saying.mode not in _DENYING and (is_office or line.cast.is_some_ministry(saying.speaker))


def _governs(line: Line, speaker: int | None) -> bool:
    """Whether it is a person who governs, and the text does not tell what state: “President Anna Dahl”."""
    roles = line.cast.actors[speaker].roles if speaker is not None else ()
    return any(map(_GOVERNING.search, roles)) and line.cast.country_of(speaker or 0) is None


def _spoken_for(line: Line, saying: Saying, found: re.Match[str] | None = None) -> tuple[int, ...]:
    """The states that the speaker speaks for: those that the words for the speaker name, or the speaker’s own."""
    start, end = (place - line.sentence.start for place in saying.source)
    if saying.mode not in _DENYING and is_group(line.plain(max(start, 0), max(end, 0))):
        return tuple(group_meant(line, max(start, 0), line.plain(max(start, 0), max(end, 0))))
    if saying.mode in _DENYING or saying.speaker is None:
        return ()
    named = line.named_between(max(start, 0), max(end, 0), PARTIES) if found and found["who"] in _MANY else []
    if len(named) > 1:
        return tuple(named)
    country = line.cast.country_of(saying.speaker)
    return () if country is None else (country,)


def _speaker_country(line: Line, cue: tuple[int, int]) -> tuple[int, ...]:
    saying = line.saying(*cue)
    return () if saying is None else _spoken_for(line, saying)
