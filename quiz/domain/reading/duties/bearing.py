"""Who bears what a clause tells, where its subject names nobody outright: a spokesman for one, “his country”, the money itself."""

from __future__ import annotations

import re
from dataclasses import replace

from quiz.domain.facts import ActorKind
from quiz.domain.reading.clauses.words import RELATIVES, listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.bonds import is_alliance, known_as
from quiz.domain.reading.duties.contact_clauses import is_contact_clause
from quiz.domain.reading.duties.debtors import Who, who_is
from quiz.domain.reading.duties.masking import ALLIANCE, BODY, PARTIES, PEOPLE, PERSON, Line, pattern
from quiz.domain.reading.duties.states_meant import ANOTHERS
from quiz.domain.reading.duties.verb_phrases import spelled

_FIRST_PERSON = re.compile(r"\b(?:we|us|our|I|my|me)\b", re.IGNORECASE)
_BREAKS = pattern(
    r"[,;:–—“\"] ?|\b(?:that|because|although|while|whereas|when|after|before|since|if|but|then|says?|said|so|and yet)\b "
    r"|<date>,? "
)
_NOUN = re.compile(
    r"(?:[A-Z\d\ue000-\ue00f]|(?:the|an?|its|their|his|her|our|no|some|all|both|each|every|two|three|several|many|most)\b)"
)
_OF_MEMBERS = re.compile(
    r"\b(?:members?|part(?:y|ies)|states|secretariat|commission|court|council|panel|tribunal|board|arbitrat|judges|assembly|summit|meeting|signator|secretary|spokes|inspectors?|leaders?|allies|chair|delegat|officials?|decisions?|force)"
)
_OF_STATES = re.compile(
    r"\b(?:members?|states?|part(?:y|ies)|all(?:y|ies)|neighbours?|countr(?:y|ies)|nations?|governments?|signator(?:y|ies)"
    r"|powers|sides|republics|kingdoms|capitals?|partners?|guarantors?|islands?)\b"
)
_GOVERNMENT = re.compile(
    r"(?:the|his|her|their|its|our) (?:[a-z]+ )?(?:government|cabinet|authorities|parliament|ministry)\b"
)
_OF_SOMEBODY = listed(
    "warn expect want call urge ask press invite tell order lobby accuse blame charge condemn denounce criticise criticize thank praise"
)
_ANYBODY = re.compile(
    r"\b(?:members?|states|part(?:y|ies)|all(?:y|ies)|neighbours?|neighbors?|countries|nations?|governments|signator(?:y|ies)|powers"
    r"|sides|capitals|partners?|guarantors?|islands|others?|them|everyone|leaders|donors?|council|commission|secretariat|world"
    r"|community|bloc|union|ministers|secretary|chair\w*|court|panel|arbitrators?|all|both|one|who|whoever|those)\b"
)
_TEXT = re.compile(
    r"\b(?:treaty|accord|convention|protocol|agreement|compact|pact|annex|article(?: \d+)?|clause|text|charter|provisions?|guarantee|declaration|memorandum|covenant|concord|moratorium)\Z",
    re.I,
)
_ONLY_A_TEXT = listed("require oblige prohibit commit stipulate forbid entitle guarantee limit cap grant bind")
_OPENS_WITH_IT = pattern(
    r"(?P<who><alliance>)(?: (?:and|on|of|for|to) [A-Z][a-z]+){0,3}, (?:which|[a-z]+ed|an?|the|in force|made|drawn|struck|born|set|now|then|known|also) [^.;]*, \Z"
)
_LED_BY_TIME = pattern(r"(?:[Ll]ast|[Tt]his|[Nn]ext|[Ee]very|[Tt]hat|[Ii]n|[Oo]n) .*?(?P<who><party>)\Z")
_PAIR = re.compile(r"(?:both|(?:the|these|those) two|two)\b", re.IGNORECASE)
_LONG = 110
_ALL_OF_THEM = frozenset({"each", "all", "each of them", "all of them", "every one of them"})
_PRIVATE = re.compile(
    r"\b(?:banks?|compan(?:y|ies)|firms?|farmers?|voters?|players?|teams?|clubs?|students?|hotels?|newspapers?|papers?|musicians?|singers?"
    r"|artists?|workers|unions?|charit(?:y|ies)|churche?s?|schools?|universit(?:y|ies)|fans|tourists|traders?|investors?|shoppers|drivers"
    r"|fishermen|villagers|residents|protesters|demonstrators|opposition|airlines?|retailers?|citizens|families|widow\w*|scientists?)\b"
    r"(?! (?:minist\w+|regulator))",
    re.IGNORECASE,
)
_HE = re.compile(
    r"(?:he|she)(?:['’](?:d|ll))?\Z|(?:his|her|my|our) (?:own )?(?P<of>country|government|nation|state|kingdom|republic)",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"(?:there|this|that|it|what|who|which|nobody|nothing|anything|everything|none|half of|everyone|somebody|i|you)\Z",
    re.IGNORECASE,
)


def bearers(act: Act) -> list[Who]:
    """Those who do what the clause says, as far as the sentence names or describes them; nobody where they cannot be told."""
    known = [who for who in act.subjects if _can_owe(act.line, who)]
    if known or act.subjects:
        return known
    span = span_of(act)
    if span is None:
        return []
    return _speaker_meant(act, *span) or _in_words(act, *span)


def doing(act: Act) -> list[Who]:
    """Those who do what the clause says, states that are only described included: “four northern nations agreed”."""
    return act.subjects or [who for who in bearers(act) if who.is_group and _OF_STATES.search(who.words)]


def _speaker_meant(act: Act, start: int, end: int) -> list[Who]:
    """Whoever is speaking, where the words mean nobody else: “she has offered”, “his country would help”."""
    line, cast = act.line, act.line.cast
    word = _HE.fullmatch(line.plain(start, end))
    saying = line.saying(*act.verb)
    if word and word.group()[:2].lower() in {"he", "sh"} and line.is_quoted(start):
        return []  # in direct speech somebody else than the speaker
    persons = line.named_between(0, start, PERSON) if saying is None else [saying.speaker]
    person = persons[-1] if word and persons else None
    if word is None or person is None or cast.actors[person].kind is not ActorKind.PERSON:
        return []
    state = cast.country_of(person)
    words = f"{cast.names[person]}’s {word['of']}" if word["of"] and state is None else cast.names[person]
    is_itself = word["of"] is not None or saying is not None
    return [
        Who(
            person if state is None else state,
            cast.names[state] if is_itself and state is not None else words,
            sure=False,
        )
    ]


def span_of(act: Act) -> tuple[int, int] | None:
    """Where the words for the subject stand."""
    span = act.subject_span or _before(act)
    between = act.line.masked[span[1] : act.verb[0]].strip() if span else ""
    return (span[0], act.verb[0] - 1) if span and between.isdigit() else span  # “Article 3”


def addressed(act: Act, start: int, end: int) -> list[Who]:
    """Those to whom the words after the verb turn; the members of the alliance where they name nobody."""
    line = act.line
    found = [who for who in who_is(line, start, end) if _can_owe(line, who)] or _named(line, start, end)
    words = line.masked[start:end].strip()
    if found or _GOVERNMENT.match(words):
        return found or _askers_state(act)
    return members(act) if act.lemma not in _OF_SOMEBODY or not words or _ANYBODY.search(words) else []


def _askers_state(act: Act) -> list[Who]:
    """The state whose government somebody turns to: the one of whoever asks."""
    cast = act.line.cast
    states = {cast.bound(who.actor) for who in bearers(act)} - {None}
    named = list(act.line.named_between(0, act.verb[0], PARTIES + PEOPLE))
    state = next(iter(states), None) if len(states) == 1 else None
    state = named[-1] if state is None and named else state
    return [] if state is None or is_alliance(cast.actors[state]) else [Who(state, cast.names[state], sure=False)]


def members(act: Act) -> list[Who]:
    """The members of the alliance that is meant, as the debtor of what is owed by nobody who is named."""
    meant = act.line.meant_at(act.main)
    cast = act.line.cast
    return [Who(meant[0], f"members of {cast.names[meant[0]]}", sure=False, is_group=True)] if meant else []


def spoken_for(act: Act) -> list[Who]:
    """The state of whoever is speaking."""
    saying = act.line.saying(*act.verb)
    state = act.line.cast.country_of(saying.speaker) if saying and saying.speaker is not None else None
    return [] if state is None else [Who(state, act.line.cast.names[state], sure=False)]


def of_a_text(act: Act) -> bool:
    """Whether its subject is a treaty or a part of one, which can lay down but not act."""
    opening = _OPENS_WITH_IT.match(act.line.masked[: act.verb[0]])
    span = opening.span("who") if opening else span_of(act)
    if span is None:
        return False
    words, named = act.line.masked[slice(*span)], act.line.named_between(*span, ALLIANCE)
    if act.line.named_between(*span, PARTIES + PEOPLE) or _OF_MEMBERS.search(words):
        return False
    if named and act.line.cast.is_treaty(named[0]):
        return True
    return _TEXT.search(words) is not None or (bool(named) and act.lemma in _ONLY_A_TEXT)


def is_private(who: Who) -> bool:
    """Whether it is somebody of a state who does not act for it: “a Peruvian bank”, “Ostia’s farmers”."""
    return _PRIVATE.search(who.words) is not None


def _can_owe(line: Line, who: Who) -> bool:
    return line.cast.bound(who.actor) is not None


def _named(line: Line, start: int, end: int) -> list[Who]:
    cast = line.cast
    states = {cast.bound(actor) for actor in line.named_between(start, end, PARTIES + PEOPLE)} - {None}
    if len(states) == 1:
        state = next(iter(states))
        return [] if state is None else [Who(state, cast.names[state])]
    bodies = line.named_between(start, end, ALLIANCE + BODY)
    return [Who(bodies[0], cast.names[bodies[0]], is_group=True)] if len(bodies) == 1 and not states else []


def _in_words(act: Act, start: int, end: int) -> list[Who]:
    """Whom words for a subject describe, in these words."""
    line = act.line
    plain = line.plain(start, end)
    if _VAGUE.match(plain) or len(plain) > _LONG or line.named_between(start, end, PERSON):
        return []
    if plain.lower() in _ALL_OF_THEM:
        return [replace(who, each=True) for who in members(act)]
    words = spelled(line, start, end, None)
    speaker = spoken_for(act) if _FIRST_PERSON.search(plain) else []
    if speaker and _FIRST_PERSON.fullmatch(plain):
        return speaker
    late = _LED_BY_TIME.match(line.masked[start:end])
    if late:
        return who_is(line, start + late.start("who"), end)
    if not words or words.endswith("’s"):
        return []
    opening = start == 0 and not line.is_name(start)
    words = words[:1].lower() + words[1:] if opening and line.masked[:1].isupper() else words
    named = [] if ANOTHERS.search(words) else _named(line, start, end)
    owing = named or speaker or ([] if _PAIR.match(words) and _is_of_many(act) else members(act))
    return [
        Who(who.actor, words, sure=False, is_group=who.is_group or is_alliance(line.cast.actors[who.actor]))
        for who in owing
    ]


def _is_of_many(act: Act) -> bool:
    """Whether the alliance that is meant is a body of more than two, as everybody knows: “both sides” are others."""
    meant = act.line.meant_at(act.main)
    return (
        meant is not None
        and known_as(act.line.cast.actors[meant[0]]) is not None
        and not act.line.cast.is_treaty(meant[0])
    )


def _before(act: Act) -> tuple[int, int] | None:
    """The words before a verb whose subject is not certain, up to the last mark or conjunction."""
    line, end = act.line, len(act.line.masked[: act.verb[0]].rstrip())
    before = act.before
    if (
        before
        and before.opener in RELATIVES
        and "," not in line.masked[line.grammar.words[before.verb.last - 1].end : end]
    ):
        return None  # “all volumes that entered the country were …”
    if not act.auxiliary and act.line.plain(*act.verb) == act.lemma:
        return None  # rather a noun: “a clear breach”
    if before and is_contact_clause(Act(line, before)) and not line.masked[Act(line, before).verb[1] : end].strip():
        return _with_clause(line, Act(line, before), end)
    begin = act.before.verb.last if act.before else 0
    first = line.grammar.words[begin - 1].end if begin else line.grammar.words[0].start
    if first >= end:
        return None
    start = max((found.end() for found in _BREAKS.finditer(line.masked, first, end)), default=first)
    words = line.masked[start:end]
    start += len(words) - len(words.lstrip())
    return (start, end) if _NOUN.match(line.masked[start:end]) and end > start else None


def _with_clause(line: Line, clause: Act, end: int) -> tuple[int, int] | None:
    """“Every cent we owed”: a noun with the clause that tells more of it."""
    start = max((found.end() for found in _BREAKS.finditer(line.masked, 0, clause.start)), default=0)
    return (start, end) if _NOUN.match(line.masked[start:end].lower()) else None
