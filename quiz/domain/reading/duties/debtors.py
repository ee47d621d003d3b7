"""Whom a phrase stands for: a member, all members, the alliance, whoever speaks for one of them, or a pronoun for one."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.bonds import is_alliance
from quiz.domain.reading.duties.group_words import plural, words_for_some
from quiz.domain.reading.duties.masking import ALLIANCE, LONGEST, PARTIES, PEOPLE, PERSON, Line, pattern
from quiz.domain.reading.duties.states_meant import ANOTHERS, only_one_before, state_meant
from quiz.domain.reading.duties.verb_forms import base_form as verb_of

_GROUP = pattern(
    r"(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Aa]ll|[Ee]ach|[Ee]very|[Aa]ny|[Bb]oth|[Oo]ther|[Rr]emaining|[Ee]ither"
    r"|[Nn]o|[Nn]one|[Nn]ot|single|[Nn]either|[Tt]hese|[Tt]hose|of|(?i:<number>)"
    r"|[a-z]+-<number>) )*(?:<name> )?(?:(?:fellow|participating|contributing|littoral|riparian|coastal|founding|signatory|contracting|treaty|pact|alliance|remaining"
    r"|other|full) )?(?P<noun>[Ss]tates? [Pp]art(?:y|ies)|(?:(?<=participating )|(?<=contracting )|(?<=signatory ))states?|[Mm]embers?(?: states?| countries| nations| governments)?|[Pp]arties"
    r"|[Pp]arty|[Ss]ignator(?:y|ies)|[Gg]uarantors?"
    r"|[Aa]ll(?:y|ies)|[Pp]artners?|[Oo]thers|(?<=[Tt]he )states|(?<=[Nn]o )(?:country|state|side|government|nation))(?: (?:of|to|in) (?:them|<alliance>))?"
)
_NAMED_FIRST = pattern(r"(?P<name>\ue000\ue00f*) (?P<noun>members?|allies|ally|states?|partners?)\Z")
_FRIENDS = re.compile(r"[^ ]+['’]s? (?:[a-z]+ )?(?:allies|partners|neighbours|neighbors|guarantors|creditors)")
_SOME = re.compile(r"(?P<many>\d+|two|three|four|five|six|seven|eight|nine|ten) ", re.IGNORECASE)
_DESCRIBED = re.compile(r"(?:\A|[ ,(])(?P<which>[A-Za-z][a-z]+(?:ing|ed)) \Z")
_ITS_OFFICE = re.compile(
    r"(?:its|their) (?P<office>(?:[a-z-]+ ){0,3}(?:minister|president|government|parliament|envoy"
    r"|ambassador|delegation|delegate|army|troops|forces"
    r"|spokes\w+|ministry|leaders?|officials|navy|coastguard|authorities|negotiators?))",
    re.IGNORECASE,
)
_SPEAKING_TO = listed(
    "ask urge call request remind warn tell accuse blame press oblige require bind commit "
    "criticise criticize pressure implore exhort entreat appeal notify inform"
)
_EACH = re.compile(r"(?:each|every|any|either|no|an?)\b", re.IGNORECASE)
_SOME_STATE = re.compile(
    r"(?:(?:an?|any|each|every|all|the) )?(?:[a-z-]+ ){0,3}(?:countr(?:y|ies)|states?|members?|part(?:y"
    r"|ies)|all(?:y|ies)|governments?"
    r"|signator(?:y|ies)|nations?|sides?|neighbours?|capitals?)\b[\w ,’'-]*",
    re.IGNORECASE,
)
_PARTIES = pattern(r"<parties>")
_ONE = pattern(r"<alliance>")
_WE = frozenset({"we", "us", "our", "i", "my", "me", "ours"})
_HIS_COUNTRY = re.compile(r"(?:his|her|their|our) (?:own )?(?:country|government|nation|state|kingdom|republic)", re.I)
_NUMBERS = {"three": 3, "four": 4, "five": 5, "six": 6}
_COUNTED = re.compile(
    r"(?:[Tt]he |[Tt]hese )?(?P<many>[Bb]oth|two|three|four|five|six) (?:countries|states|nations|powers"
    r"|governments|neighbours|sides)"
)
_DUMMY = re.compile(
    r"it (?:must|should|may|can|is|was|has|will|had)(?: not)?(?: been| be)?(?: (?:[a-z]+ed|said|told|understood|made clear) that|"
    r" (?:clear|true|known|important|necessary|possible|impossible|time|hard|difficult|easy|likely|vital|up|good) (?:that|to))\b",
    re.IGNORECASE,
)
"""“It must be recalled that …”: nobody is meant."""
_MANY = frozenset({"they", "them", "their"})
_MANY_WORDS = re.compile(
    r"(?:at least |more than |only |about )?(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|most|both) |(?:\w+ )?members |[\w -]*\b(?:states|members|allies|countries|parties|partners|signatories"
    r"|governments|troops|forces)\b"
)
_THIRD = _MANY | {
    "it",
    "its",
    "he",
    "she",
    "him",
    "his",
    "her",
    "the country",
    "the republic",
    "the kingdom",
    "the sultanate",
    "the emirate",
    "the federation",
    "the duchy",
    "the nation",
}


@dataclass(frozen=True, slots=True)
class Who:
    """An actor as somebody who owes or asks, and the words for it in a statement, as they stand inside a sentence.

    ``sure`` is False where the actor was only inferred: from a pronoun, or from “the bloc”. ``each`` is whether the text
    speaks of each member, and the words of all. ``is_group`` is whether it is the members of that actor, an alliance.
    """

    actor: int
    words: str
    sure: bool = True
    each: bool = False
    is_group: bool = False

    @property
    def is_many(self) -> bool:
        """Whether the words are in the plural."""
        is_of_some = self.is_group and re.match(r"(?:[a-z-]+ )?[a-z]+[^s\W]s(?: (?:of|from|in)\b|\Z)", self.words)
        return bool(is_of_some) or _MANY_WORDS.match(self.words) is not None


def who_is(line: Line, start: int, end: int) -> list[Who]:
    """Those for whom the words between two places of the sentence stand; nobody where that is not clear."""
    masked = line.masked[start:end]
    if _PARTIES.fullmatch(masked):
        actors = line.named_between(start, end, PARTIES + PEOPLE)
        return [Who(_state(line, actor), line.cast.names[actor]) for actor in actors]
    found = _members(line, start, end) or _alliance(line, start, end) or _described(line, start, end)
    return [found] if found else _meant(line, start, masked)


def _state(line: Line, actor: int) -> int:
    bound = line.cast.bound(actor)
    return actor if bound is None else bound


def _members(line: Line, start: int, end: int) -> Who | None:
    if not _GROUP.fullmatch(line.masked[start:end]):
        return None
    meant, found = line.alliance(start, end), _NAMED_FIRST.search(line.masked[start:end])
    if meant is None:
        return None
    alliance, named = meant
    each = bool(_EACH.match(line.masked[start:end]))
    if found:
        name = line.plain(start + found.start("name"), start + found.end("name"))
        return Who(alliance, f"{name} {plural(found['noun'])}", each=each, is_group=True)
    part = words_for_some(line.plain(start, end), line.cast.names[alliance])
    if part:
        return Who(alliance, part, sure=False, is_group=True)
    some = _SOME.match(line.masked[start:end])
    described = _DESCRIBED.search(line.masked[:start])
    if described and verb_of(described["which"]) in _SPEAKING_TO:
        described = None
    which = some["many"].lower() if some else described["which"].lower() if described else ""
    many = f"{which} members".strip()
    return Who(alliance, f"{many} of {line.cast.names[alliance]}", named, each, is_group=True)


def _alliance(line: Line, start: int, end: int) -> Who | None:
    if not _ONE.fullmatch(line.masked[start:end]):
        return None
    meant = line.alliance(start, end)
    return Who(meant[0], line.cast.names[meant[0]], meant[1]) if meant else None


def _described(line: Line, start: int, end: int) -> Who | None:
    """A person who speaks for a state, or a body of one: “its envoy, Ada Berg”, “Norland’s parliament”."""
    persons = line.named_between(start, end, PERSON)
    if len(persons) == 1:
        country = line.cast.country_of(persons[0])
        return Who(persons[0] if country is None else country, line.cast.names[persons[0]])
    office = _ITS_OFFICE.fullmatch(line.masked[start:end])
    state = line.cast.meant(line.sentence.start + start, "its") if office else None
    if office and state is not None and not is_alliance(line.cast.actors[state]):
        return Who(state, f"{line.cast.names[state]}’s {office['office'].lower()}", sure=False)
    parties = line.named_between(start, end, PARTIES + PEOPLE)
    first = re.match(
        rf"(?:[Tt]he |[Aa]n? |(?P<whose>[Hh]is |[Hh]er |[Ii]ts |[Tt]heir ))?[{PARTIES}{PEOPLE}]", line.masked[start:end]
    )
    if parties and first and not line.named_between(start, end, ALLIANCE):
        words = line.plain(start, end)
        words = f"the {words[first.end('whose') :]}" if first["whose"] else words
        if _FRIENDS.fullmatch(words):
            meant = line.meant_at(start)
            return Who(meant[0], words, sure=False, is_group=True) if meant else None
        if ANOTHERS.search(words):
            return None
        return Who(parties[0], words[:1].lower() + words[1:] if words.startswith(("The ", "A ", "An ")) else words)
    return None


def _meant(line: Line, start: int, masked: str) -> list[Who]:
    """Those for whom a pronoun, or “his country”, stands."""
    small = masked.lower()
    counted = _COUNTED.fullmatch(masked)
    if counted:
        return _last_named(line, start, _NUMBERS.get(counted["many"].lower(), 2))
    if small in _WE:
        meant = _speakers_country(line, start)
    elif small in _MANY and (several := _several(line, start)):
        return several
    elif small == "it" and _DUMMY.match(line.masked, start):
        return []
    elif small in _THIRD or _HIS_COUNTRY.fullmatch(small):
        meant = line.cast.meant(line.sentence.start + start, masked)
        meant = only_one_before(line) if meant is None and small.startswith("the ") else meant
    else:
        return []
    meant = state_meant(line, start, meant) if small in _THIRD else meant
    if meant is None or (small in _MANY and _is_own_state(line, start, meant)):
        return []
    if small in _MANY and is_alliance(line.cast.actors[meant]):
        return [Who(meant, f"members of {line.cast.names[meant]}", sure=False, is_group=True)]
    return [Who(meant, line.cast.names[meant], sure=False)]


def _is_own_state(line: Line, place: int, meant: int) -> bool:
    """Whether it is the state of whoever speaks: “they” are others than those who speak."""
    return line.is_quoted(place) and meant == _speakers_country(line, place)


def _last_named(line: Line, place: int, many: int) -> list[Who]:
    """The states for which “the three countries” stands: those that are named right before, if they are so many."""
    for earlier, limit in ((line, place), (line.before, LONGEST)):
        named = earlier.named_between(0, limit, PARTIES) if earlier else []
        if named:
            whos = [Who(actor, line.cast.names[actor], sure=False) for actor in named]
            if len(named) >= many:
                return whos if len(named) == many else []
    return []


def _several(line: Line, place: int) -> list[Who]:
    """Those for whom “they” stands: the members, or several states, that were the last subject."""
    for earlier, limit in ((line, place), (line.before, LONGEST)):
        for clause in reversed(earlier.clauses if earlier else ()):
            span = earlier.grammar.span(clause.subject) if earlier and clause.subject else (0, 0)
            if earlier and 0 < span[1] <= limit and (several := _listed(earlier, *span)):
                return several
    return []


def _listed(line: Line, start: int, end: int) -> list[Who]:
    group = _members(line, start, end)
    if group:
        return [replace(group, sure=False)]
    if not _PARTIES.fullmatch(line.masked[start:end]):
        return []
    actors = line.named_between(start, end, PARTIES)
    return [Who(actor, line.cast.names[actor], sure=False) for actor in actors] if len(actors) > 1 else []


def _speakers_country(line: Line, place: int) -> int | None:
    saying = line.saying(place, place + 1)
    return line.cast.country_of(saying.speaker) if saying and saying.speaker is not None else None


def some_state(line: Line, start: int, end: int) -> str:
    """The words between two places where they describe a state without naming it: “a country that wants to leave”."""
    words = line.plain(start, end)
    return words[:1].lower() + words[1:] if _SOME_STATE.fullmatch(words) else ""
