"""Who bears a duty that a clause lays down: actors, the members of an alliance, or a state that is only described."""

from __future__ import annotations

import re
from dataclasses import replace

from quiz.domain.reading.clauses import Clause
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.bearing import members
from quiz.domain.reading.duties.cues import BY_TREATY
from quiz.domain.reading.duties.debtors import Who, some_state, who_is
from quiz.domain.reading.duties.masking import pattern
from quiz.domain.reading.duties.verb_phrases import spelled

_DESCRIBED = re.compile(
    r"(?:\A|[,;:] |\bthat )(?P<who>(?:(?:[Aa]n?|[Aa]ny|[Ee]ach|[Ee]very) (?:[a-z-]+ ){0,2}(?:country|state"
    r"|member|party|ally"
    r"|nation|signatory|government) (?:that|which|who|wishing|wanting|seeking|under|in|of)\b|[Ww]hoever\b|[Aa]nyone who\b"
    r"|[Tt]hose (?:that|who|which)\b)[^,;:]{3,90})(?:, (?:it|[a-z ]{3,30}) says,)? \Z"
)
_WHOEVER = re.compile(r"(?:whoever|anyone|those)\b", re.IGNORECASE)
_LEAVING = re.compile(
    r"\b(?:leav\w+|wants? out|withdraw\w*|pull(?:ing)? out|quit\w*|join\w*|departing|attacked|members?|part(?:y|ies)"
    r"|signator\w+)\b"
)
_OPENS = pattern(r"(?:(?:[Tt]he|[Tt]his) )?(?:<alliance>|<heads>\b)")
_LONG = 60
_EACH = re.compile(r"(?:each|every|any|an?)\b")
_NEITHER = re.compile(r"(?:no|neither|either|each|both) (?:of the )?(?:sides?|state|country|government|nation|power)\b")
_ATTACK = re.compile(r"(?:an? )?(?:armed )?(?:attack|aggression) ", re.IGNORECASE)
_IF_FIRST = re.compile(r"(?:If|When|Whenever|Should|Once|In case of|In the event of|Where) ")
_UNDER = pattern(r"(?:\A|[,;] )[Uu]nder (?:[Aa]rticle \d+ of )?(?:<alliance>|[Aa]rticle \d+)")
_RESTS_ON = re.compile(
    r"\b(?:treaty|pact|accord|agreement|compact|convention|deal)\b[^.;:]{0,60}\b(?:idea|bargain|principle|promise|rule|formula)s?(?: (?:is|was) simple)?: [^:]{0,60}\Z"
)
"""“The treaty rests on a simple idea: | those with ships would help |.”"""
_SAYING = listed("say state stipulate provide specify declare require demand prescribe")


def is_provided(act: Act) -> bool:
    """Whether a treaty “says” or “provides” that it will be done."""
    before = act.before
    if _RESTS_ON.search(act.line.masked[: act.start]):
        return True
    if before is None or before.verb.lemma not in _SAYING or before.subject is None or not _is_content(act, before):
        return False
    start = act.line.grammar.span(before.subject)[0]
    verb = act.line.grammar.words[before.verb.first].start
    return BY_TREATY.search(act.line.masked[start:verb]) is not None  # “Article 5, the core of the treaty, provides”


def _is_content(act: Act, before: Clause) -> bool:
    """Whether it is what the clause before says, with “that” or right behind the verb."""
    return act.clause.opener == "that" or (not act.clause.opener and act.clause.first == before.verb.last)


def doers(act: Act) -> list[Who]:
    """Those who have to do it, a state that is described but not named included: “a country that wants to leave”."""
    whoever = described_before(act)
    if whoever:
        return described(act, *whoever)
    if act.subject_span and _ATTACK.match(act.line.plain(*act.subject_span)):
        return []
    if act.subjects or act.subject_span is None:
        return act.subjects
    return described(act, *act.subject_span) or _all_members(act, *act.subject_span) or _some(act, *act.subject_span)


def described_before(act: Act) -> tuple[int, int] | None:
    """Where words for any state of a kind stand right before the verb: “a party that wants out”."""
    found = _DESCRIBED.search(act.line.masked[: act.verb[0]])
    return found.span("who") if found else None


def _goes_on(act: Act) -> bool:
    """Whether the sentence goes on with what a treaty lays down: the one before has the treaty for its subject."""
    before = act.line.before
    if (
        before is None
        or act.auxiliary not in {"must", "shall", "has", "have"}
        or act.line.saying(*act.verb) is not None
    ):
        return False
    spans = [before.grammar.span(clause.subject) for clause in before.clauses if clause.subject]
    is_subject = any(BY_TREATY.search(before.masked[start:end]) for start, end in spans) or _OPENS.match(before.masked)
    return bool(is_subject) and before.alliance_near(0) is not None


def _some(act: Act, start: int, end: int) -> list[Who]:
    """Whoever a treaty says it of, where that is no actor: “the pact says that the nearest navy must give chase”."""
    is_said = (
        is_provided(act)
        or _IF_FIRST.match(act.line.masked) is not None
        or _UNDER.search(act.line.masked[:start]) is not None
        or _goes_on(act)
    )
    saying = act.line.saying(*act.verb)
    is_voiced = saying is not None and saying.speaker is not None
    meant = act.line.meant_at(start) if is_said and not act.passive and not is_voiced and not act.is_of_nobody else None
    words = spelled(act.line, start, end, None) if meant else ""
    if (
        not meant
        or not words
        or not (words[:1].islower() or start == 0)
        or act.line.named_between(start, end)
        or len(words) > _LONG
    ):
        return []
    return [Who(meant[0], words[:1].lower() + words[1:], sure=False, is_group=True)]


def _all_members(act: Act, start: int, end: int) -> list[Who]:
    """“They” or “each”, in a sentence about a treaty that says nothing of anybody else."""
    is_anyone = act.line.plain(start, end).lower() in {"they", "each", "all", "both", "everyone"}
    meant = act.line.alliance(start, end) if is_anyone else None
    is_ordered = act.auxiliary in {"must", "shall"} and act.line.saying(*act.verb) is None
    if meant is None or not (is_ordered or BY_TREATY.search(act.line.masked)):
        return []
    return [Who(meant[0], f"members of {act.line.cast.names[meant[0]]}", sure=False, is_group=True)]


def _is_ordered(act: Act) -> bool:
    return act.auxiliary in {"must", "shall", "has", "have"} and act.line.saying(*act.verb) is None


def burdened(act: Act, found: re.Match[str]) -> list[Who]:
    """Those on whom a treaty lays what the words behind the verb tell; each for itself where it says “each state”."""
    start, end = act.verb[1] + found.start("who"), act.verb[1] + found.end("who")
    if found["who"].lower() in {
        "them",
        "all",
        "everyone",
        "both",
        "each",
        "either",
        "the rest",
        "the others",
        "both of them",
        "each of them",
    }:
        return members(act)
    is_each = _EACH.match(found["who"]) is not None
    owing = who_is(act.line, start, end) or described(act, start, end)
    return [replace(who, each=who.each or (is_each and who.is_group)) for who in owing]


def described(act: Act, start: int, end: int) -> list[Who]:
    words, meant = some_state(act.line, start, end), act.line.alliance(start, end)
    if _WHOEVER.match(act.line.masked, start):
        words = spelled(act.line, start, end, None)
        words = words[:1].lower() + words[1:]
    if meant and _NEITHER.match((words or act.line.plain(start, end)).lower()):
        words = f"members of {act.line.cast.names[meant[0]]}"
    is_bound = (
        BY_TREATY.search(act.line.masked) is not None
        or is_provided(act)
        or _is_ordered(act)
        or _LEAVING.search(words) is not None
    )
    return [Who(meant[0], words, meant[1], is_group=True)] if words and meant and is_bound else []
