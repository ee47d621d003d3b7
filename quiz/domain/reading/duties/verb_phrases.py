"""What has to be done, in words that can stand alone: what its pronouns stand for, and where it must be cut."""

from __future__ import annotations

import re

from quiz.domain.reading.clauses.verbs import verb
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.balance import balanced
from quiz.domain.reading.duties.bonds import is_alliance
from quiz.domain.reading.duties.debtors import Who, who_is
from quiz.domain.reading.duties.masking import ALLIANCE, LONGEST, PARTIES, PEOPLE, Line

_AND = re.compile(r",? and ")
_EACH_OTHER = re.compile(r"\b(?:each other|one another)(['’](?=s)|)(?:(?<=['’])s)?")
_ONE_IN_NEED = re.compile(
    r"\b(?:(?:one|any|each) of (?:them|its members|the members|the parties)|(?:an?|any|one|another) (?:member|party|ally))\b"
    r"[^,;]{0,40}\b(?P<how>attacked|threatened|invaded)\b"
)
"""“If one of them is attacked, the others shall come to | its | aid”: no state that was named before."""
_PRONOUN = re.compile(
    r"\b(?P<word>(?:any one|one|any|each|all) of them|(?:his|her|our) (?:own )?(?:country|government|nation|state)|it|its|itself|they|them|their|theirs|he|him|his|she|her|hers"
    r"|we|us|our|ours|i|me|my|mine(?!-)|you|your|himself"
    r"|the (?:country|nation"
    r"|republic)(?! (?:that|which|of|to)))\b(?P<joined>['’](?:s|ll|d|ve|re|m)\b)?",
    re.IGNORECASE,
)
_PART_OF = re.compile(r"\b(?:half|part|some|most|much|a (?:third|quarter|fifth)) of \Z")
_LONG = 30
_POSSESSIVE = {"its", "their", "our", "my", "his", "her"}
_STATE = re.compile(
    r"\b(?:an?|any|one|each|every) (?:[a-z-]+ )?(?P<one>member|ally|state|country|party|neighbour)\b"
    r"|(?<!their )(?<!its )\b(?P<many>members|allies|states|countries|parties|neighbours)\b"
)
_CONDITION_FIRST = re.compile(r"(?:[^,;]{0,60}, )?(?:If|When|Whenever|Should|Once|if|when|whenever|once) ")
_OF_TREATY = re.compile(r" (?:terms|provisions|rules|articles?|conditions|clauses?)\b")
_ONE_OF = re.compile(r"\b(?:one of them|any of them|a (?:member|country|party|state|ally))\b")
_ASKED_FOR = re.compile(r"\b(?:ask(?:s|ed)? for|needs?|needed|wants?|requests?) \Z")
_STATES = re.compile(r"\b(?:parties|members|sides|governments|states|countries|allies|partners|neighbours|capitals) ")
_THING_BEFORE = re.compile(
    r"[a-z]+ (?!to\b)[a-z][^\ue000-\ue00f]*(?<! to)(?<! for)(?<! from)(?<! with)(?<! against)(?<! on)(?<! of)(?<! by)(?<! that)(?<! when)(?<! which)"
    r"(?<! if) \Z"
)
_THINGS = re.compile(
    r"\b(?!(?:this|always|less|towards|across|years|months|weeks|days|hours|times)\b)[a-z]{3,}[^su\W]s\b"
)
GIVING = listed(
    "supply deliver send pay provide share release return ship transfer give lend publish submit block spend grant hand"
)
_SENT = listed(
    "inspectors observers monitors engineers experts envoys soldiers doctors delegates officials mediators negotiators "
    "technicians nurses advisers auditors investigators diplomats"
)
_RECIPIENT = re.compile(
    r" (?:with|nothing|no|an?|the|its|their|some|any|all|only|one|two|three|four|five|six|seven|eight|nine|ten|\d|[$€£]|[a-z]+s\b|aid|help|money|water|gas|data|information)\b"
)
_ANY = {"one": "a", "any": "a"}
_PROMISED = re.compile(r"that (?:it|they) (?:would|will)\b")
_OPENER = re.compile(
    r",? (?:that|which|who|whose|where|as|after|before|until|than|so|what|whatever|by(?= [a-z]+ing\b))\b", re.I
)


def spelled(line: Line, start: int, end: int, doer: Who | None) -> str:
    """The words between two places with every pronoun replaced, cut before a part whose pronoun is not clear; or empty.

    “Its” and “their” may stay where they go back to whoever does it.
    """
    parts: list[str] = []
    place = start
    known: set[str] = set()
    for found in _PRONOUN.finditer(line.masked, start, end):
        small = found["word"].lower()
        word = found["word"] if small in known else _replacement(line, found, start, doer)
        known.add(small)
        if word is None:
            return _cut(line, start, found.start(), parts, place)
        parts.append(line.plain(place, found.start()) + word)
        place = found.end()
    words = balanced("".join([*parts, line.plain(place, end)]))
    return words if doer is None or doer.is_many else _EACH_OTHER.sub(r"the others\1", words)


def _replacement(line: Line, found: re.Match[str], start: int, doer: Who | None) -> str | None:
    """What stands for the pronoun in words of their own; None where that is not clear."""
    small = found["word"].lower()
    if (
        found["joined"]
        or _is_the_thing(line, found, start)
        or (small == "it" and _PART_OF.search(line.masked[: found.start()]))
    ):
        return None
    kept = _kept(line, found, start, doer) or _of_treaty(line, found, small)
    return kept or _meant(line, found, start, doer)


def _is_the_thing(line: Line, found: re.Match[str], start: int) -> bool:
    """Whether “it” right behind a verb is what is given and nobody to whom: “supplied it within the hour”, no “supplied it with radar”."""
    if found["word"].lower() not in {"it", "them"} or line.masked[start : found.start()].strip():
        return False
    gives = verb(line.masked[:start].rstrip().rsplit(" ", 1)[-1].lower())
    is_giving = gives is not None and gives.lemma in GIVING
    return is_giving and _RECIPIENT.match(line.masked, found.end()) is None


def _kept(line: Line, found: re.Match[str], start: int, doer: Who | None) -> str:
    """The pronoun, or another for it, where it goes back to somebody whom the phrase itself has; empty where not."""
    small = found["word"].lower()
    if small == "it" and line.masked.startswith((" upon ", " on itself"), found.end()):
        return found["word"]
    if small.endswith("of them"):
        return "all members" if small.startswith("all") else f"{_ANY.get(small.split()[0], small.split()[0])} member"
    if doer and small in {"it", "they"} and _PROMISED.search(line.masked[: found.end() + 7], found.start() - 5):
        return "members" if doer.is_many else "it"
    if small in {"their", "them", "themselves"} and _STATES.search(line.masked, start, found.start()):
        return found["word"]
    if small in _POSSESSIVE and _ONE_OF.search(line.masked, start, found.start()):
        return found["word"]
    return _own(small, doer) if doer and not _OF_TREATY.match(line.masked, found.end()) else ""


def _of_treaty(line: Line, found: re.Match[str], small: str) -> str:
    """“Its terms”, said of a treaty."""
    is_of_treaty = small in _POSSESSIVE and _OF_TREATY.match(line.masked, found.end())
    meant = line.alliance(found.start(), found.end()) if is_of_treaty else None
    return f"{line.cast.names[meant[0]]}’s" if meant else ""


def _meant(line: Line, found: re.Match[str], start: int, doer: Who | None) -> str | None:
    small = found["word"].lower()
    if small == "it" and (
        _ASKED_FOR.search(line.masked, start, found.start()) or _THING_BEFORE.match(line.masked[start : found.start()])
    ):
        return "it"
    in_need = _ONE_IN_NEED.search(line.masked, 0, start) if small in {"it", "its"} and doer and doer.is_many else None
    if in_need:
        return f"the {in_need['how']} member{'’s' if small == 'its' else ''}"
    whos = who_is(line, found.start(), found.end())
    meant = _named_before(line, found, start, doer) or [who.words for who in whos]
    if len(meant) > 1 and small in {"they", "them"}:
        meant = [f"{', '.join(meant[:-1])} and {meant[-1]}"]
    if len(meant) != 1:
        return _persons_country(line, found, doer)
    is_doer = doer is not None and meant[0] == doer.words
    is_same = is_doer or (doer is not None and small not in _POSSESSIVE | {"her"} and _is_one(line, whos, doer))
    is_behind = bool(line.masked[start : found.start()].strip(' "“'))
    if (is_same and is_behind and _is_object(line, found, doer)) or _means_things(line, found, start):
        return None
    is_one_for_many = small == "them" and not any(who.is_group or who.is_many for who in whos)
    if (is_same or is_one_for_many) and small in {"it", "them", "him", "her", "they"} and not is_behind:
        return _other(line, found, doer)
    if small in _POSSESSIVE:
        return "its" if is_doer else f"{meant[0]}’s"
    return "itself" if is_doer and small in {"us", "me"} else meant[0]


def _is_one(line: Line, whos: list[Who], doer: Who) -> bool:
    """Whether both words are for one state: “Ostia” and “the Ostian side”."""
    states = [line.cast.country_of(who.actor) for who in whos if not who.is_group]
    return doer.actor in states and not doer.is_group


def _other(line: Line, found: re.Match[str], doer: Who | None) -> str | None:
    """Whom a pronoun right behind a verb means that cannot be who does it: the one other party that is named just before.

    “Them” may as well mean people or things: “Norland sent two inspectors. Ostia refused | the inspectors | entry.”
    """
    is_of_many = found["word"].lower() in {"them", "they"}
    for earlier, end in ((line, found.start()), (line.before, LONGEST)):
        named = earlier.named_between(0, end, PARTIES + PEOPLE) if earlier else []
        others = [actor for actor in named if doer is not None and line.cast.bound(actor) != doer.actor]
        things = _THINGS.findall(earlier.masked, 0, end) if earlier and is_of_many else []
        if things:
            return f"the {things[-1]}" if things[-1] in _SENT else None
        if others:
            return line.cast.names[others[0]] if len(others) == 1 else None
    return None


def _is_object(line: Line, found: re.Match[str], doer: Who | None) -> bool:
    """Whether the pronoun is no subject, so that it cannot mean whoever does it: “Ostia got four of them”."""
    verbs = {line.grammar.words[group.first].start for group in line.grammar.groups}
    if found.end() + 1 in verbs:
        return False
    behind = line.masked[: found.start()].rstrip().rpartition(" ")[2]
    is_behind_verb = (known := verb(behind)) is not None and known.known
    is_state = doer is not None and not is_alliance(line.cast.actors[doer.actor])
    return found["word"].lower() in {"them", "him", "her"} or (found["word"] == "it" and is_behind_verb and is_state)


def _means_things(line: Line, found: re.Match[str], start: int) -> bool:
    """Whether “them” may mean things that the phrase names before it: “keep 400 soldiers there and replace them”."""
    things = _THINGS.search(line.masked, start, found.start()) if found["word"].lower() == "them" else None
    return things is not None and not line.named_between(things.end(), found.start(), PARTIES)


def _persons_country(line: Line, found: re.Match[str], doer: Who | None) -> str | None:
    """“Her country”, where the text tells who she is but not what her country is; as the text has it where she does it."""
    owner, _, rest = found["word"].partition(" ")
    person = line.cast.person(line.sentence.start + found.start(), owner) if rest else None
    if doer is not None and person == doer.words:
        return found["word"]
    return f"{person}’s country" if person else None


def _own(word: str, doer: Who) -> str:
    """“Its” and “their” where they go back to whoever does it; empty where they do not."""
    many = doer.is_many
    if word in {"its", "itself"} and many:
        return {"its": "their", "itself": "themselves"}[word] if doer.each else ""
    if word in {"their", "themselves"}:
        return word if many else {"their": "its", "themselves": "itself"}[word]
    return word if word in {"its", "itself"} else ""


def _named_before(line: Line, found: re.Match[str], start: int, doer: Who | None) -> list[str]:
    """What “it” and “they” go back to inside the phrase: the state that it names last, else whoever does it."""
    small = found["word"].lower()
    if small not in {"it", "they", "them"}:
        return []
    sort, lead = ("one", "that") if small == "it" else ("many", "those")
    begin = 0 if _CONDITION_FIRST.match(line.masked) else start
    described = [each[sort] for each in _STATE.finditer(line.masked, begin, found.start()) if each[sort]]
    if described:
        return [f"{lead} {described[-1]}"]
    if doer is None or (sort == "many") != doer.is_many:
        return []
    others = line.named_between(start, found.start(), PARTIES + PEOPLE + ALLIANCE)
    if doer.is_many and len(doer.words) > _LONG:
        return ["these states"]
    return [doer.words] if doer.is_many or not others else []


def _is_verb(line: Line, place: int) -> bool:
    """Whether a verb stands there."""
    known = verb(line.masked[place:].split(" ", 1)[0])
    return known is not None and known.known


def _cut(line: Line, start: int, pronoun: int, parts: list[str], place: int) -> str:
    """The words up to the last opener of a subordinate part before the pronoun."""
    openers = [found.start() for found in _OPENER.finditer(line.masked, start + 1, pronoun)]
    openers += [
        found.start() for found in _AND.finditer(line.masked, start + 1, pronoun) if _is_verb(line, found.end())
    ]
    if not openers or max(openers) < place:
        return ""
    return balanced("".join([*parts, line.plain(place, max(openers))]))
