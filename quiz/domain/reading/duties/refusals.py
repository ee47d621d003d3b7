"""Help that is refused or not given, told in other ways: did nothing, pleaded neutrality, ruled out troops, will not take part."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.facts import Kept
from quiz.domain.reading.clauses import Tense
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.bearing import members
from quiz.domain.reading.duties.debtors import Who, who_is
from quiz.domain.reading.duties.deeds import UNTOLD, Deed, Sort
from quiz.domain.reading.duties.first_found import first_found
from quiz.domain.reading.duties.masking import PARTIES, PEOPLE, pattern
from quiz.domain.reading.duties.omissions import no_sign, should_have
from quiz.domain.reading.duties.outcomes import DELIVERING, HELPING, REFUSING
from quiz.domain.reading.duties.verb_forms import base_form

_NOTHING = {
    "do": re.compile(r" (?:nothing|little)\b"),
    "send": re.compile(r" (?:nobody|no one|nothing)\b"),
    "lift": re.compile(r" no finger\b"),
    "plead": re.compile(r" (?:neutrality|poverty|illness|(?:a )?(?:lack|shortage) of)\b"),
    "declare": re.compile(r" (?:itself |its )?neutral(?:ity)?\b"),
    "stand": re.compile(r" (?:idly )?(?:by(?= and\b|[,.;]|\Z)|aside|back)"),
    "stay": re.compile(r" (?:out of|away|neutral|on the sidelines|at home|in port|in barracks)\b"),
    "remain": re.compile(r" (?:neutral|on the sidelines|inactive|idle)\b"),
    "keep": re.compile(
        r" (?:out of)\b(?! (?:the|this|that) (?:[a-z]+ )?(?:row|dispute|quarrel|argument|debate|spat|affair|feud)\b)"
    ),
    "look": re.compile(r" (?:the other way|away|on)\b"),
    "turn": re.compile(r" (?:away|a deaf ear|its back|their backs?)\b"),
}
_ABSENT = {
    "turn": re.compile(r" up\b"),
    "show": re.compile(r" up\b"),
    "take": re.compile(r" part\b"),
    "lift": re.compile(r" a finger\b"),
    "move": re.compile(r"(?=[,.;]|\Z)"),
    "stir": re.compile(r"(?=[,.;]|\Z)"),
    "participate": re.compile(r"\b"),
    "join": re.compile(r" (?:the (?:fight|war|force|mission|operation|campaign|effort)|in\b)"),
}
_RULED_OUT = re.compile(
    r"\A out (?:(?:any|the|all|its|such|an?|both) )?(?P<ing>[a-z]+ing)(?P<of> of)? (?P<what>[\w“\"\ue000-\ue00f])"
)
_NO_MORE = re.compile(r"(?: not|n[’']t)?\s*(?:[,.;:!”\"]|$|in return\b|either\b|too\b|as well\b|and\b|but\b)")
_NO_ANSWER = {
    **dict.fromkeys(("refuse", "decline", "balk", "baulk", "demur"), _NO_MORE),
    "say": re.compile(r" [“\"‘']?no[”\"’']?(?=[,.;]|\Z| (?:and|but|too|again)\b)", re.IGNORECASE),
    "beg": re.compile(r" off\b"),
    "opt": re.compile(r" out(?=[,.;]|\Z| (?:and|but|citing)\b)"),
    "dig": re.compile(r" in (?:its|their) heels\b"),
    "shake": re.compile(r" (?:its|their) heads?\b"),
}
_FOR_NOTHING = re.compile(
    r"\A[^.;]{2,90}?,? (?:but|and|yet|though|only to) (?:(?:it|they|these|this|none|nothing|the \w+) )?(?:then |later )?"
    r"(?:(?:has|have|had) )?(?:never|did not|was never|were never|withdrew|went back on|withdrawn)\b[^.;,”\"]{0,60}"
)
_ONLY_SOME = pattern(
    r"(?:[Oo]nly|[Jj]ust|[Bb]arely|[Nn]o more than|[Ff]ewer than) (?:<number>|a (?:few|handful)) (?:of|among) "
    r"(?:[a-z]+ |<number> |<alliance>['’]?s? )*(?:members?|parties|states|allies|signatories|countries|partners)\b"
)
_ARREARS = re.compile(
    r" (?:still |now |already )?(?:in arrears|behind (?:with|on) (?:its|their) (?:payments?|dues|contributions?))\b"
)
_NOBODY = re.compile(r"\A(?:nobody|no one|none)\Z", re.IGNORECASE)
_REQUEST = re.compile(r"\b(?:requests?|appeals?|calls?|pleas?|demands?|cr(?:y|ies)|telegrams?)\b", re.IGNORECASE)
_UNHEARD = re.compile(r" (?:unanswered|unheeded|unheard|ignored)\b")
_ON_DEAF_EARS = re.compile(
    r" (?:with (?:an? )?(?:[a-z]+ )?(?:silence|shrugs?|indifference|refusals?|rejection|excuses)|on deaf ears)\b"
)
_TO_WHOM = pattern(r" to (?P<who><parties>)\Z")
_BY = pattern(r"\A(?: down| out)? by (?P<who><parties>)")


def refusals(act: Act) -> Iterator[Deed]:
    """What the clause says that somebody did not do, or will not do, for those who are owed help."""
    yield from first_found(
        (
            _only_some,
            _nobody,
            _said_no,
            _in_arrears,
            _did_nothing,
            _stayed_away,
            _ruled_out,
            _will_not,
            should_have,
            no_sign,
            _did_not,
            _in_vain,
            _unheard,
        ),
        act,
    )


def _did_nothing(act: Act) -> Iterator[Deed]:
    little = _NOTHING.get(act.lemma)
    if little and act.happens and little.match(act.rest):
        for who in act.subjects:
            yield from act.deed(Sort.FAILURE, who, UNTOLD, Kept.NO)


def _said_no(act: Act) -> Iterator[Deed]:
    """“Brunei was asked for a helicopter but refused.”"""
    little = _NO_ANSWER.get(act.lemma)
    if little is not None and act.happens and little.match(act.rest):
        for who in (each for each in act.subjects if each.sure or len(act.subjects) > 1):
            yield from act.deed(Sort.FAILURE, who, UNTOLD, Kept.NO)


def _in_arrears(act: Act) -> Iterator[Deed]:
    """“Malaysia is in arrears.”"""
    if act.lemma in {"be", "remain", "fall"} and act.happens and _ARREARS.match(act.rest):
        for who in act.subjects:
            yield from act.deed(Sort.FAILURE, who, "pay its dues", Kept.NO)


def _stayed_away(act: Act) -> Iterator[Deed]:
    away = _ABSENT.get(act.lemma) if act.auxiliary or act.clause.verb.tense is not Tense.PRESENT else None
    if away and act.negated and act.is_told and not act.passive and away.match(act.rest):
        for who in act.subjects:
            yield from act.deed(Sort.FAILURE, who, f"{act.base} {act.needed(who)}".strip(), Kept.NO)


def _ruled_out(act: Act) -> Iterator[Deed]:
    found = _RULED_OUT.match(act.rest) if act.lemma == "rule" and act.happens else None
    if found:
        for who in act.subjects:
            what = act.needed(who, found.start("what"))
            yield from act.deed(Sort.FAILURE, who, f"{base_form(found['ing'])} {what}" if what else "", Kept.NO)


def _will_not(act: Act) -> Iterator[Deed]:
    """“Norland will not send troops.”"""
    if (
        act.auxiliary not in {"will", "would", "wo", "could", "can", "ca"}
        or not act.negated
        or act.passive
        or act.is_in_condition
    ):
        return
    away = _ABSENT.get(act.lemma)
    if act.lemma in HELPING | DELIVERING or (away and away.match(act.rest)):
        for who in act.subjects:
            yield from act.deed(Sort.FAILURE, who, f"{act.base} {act.needed(who)}".strip(), Kept.NO)


def _did_not(act: Act) -> Iterator[Deed]:
    """“Norland kept its word. Ostia did not.”, “Only Ostia did.”"""
    is_short = (
        act.lemma in {"do", "have"} and act.is_told and not act.is_of_nobody and _NO_MORE.match(act.rest) is not None
    )
    is_not = act.negated or act.rest.startswith(" not")
    sort, kept = (Sort.FAILURE, Kept.NO) if is_not else (Sort.KEEPING, Kept.YES)
    if is_short and (is_not or (act.lemma == "do" and not act.auxiliary)):
        for who in act.subjects:
            for deed in act.deed(sort, who, UNTOLD, kept):
                yield replace(deed, said="", echoes=True, plain=True)


def _in_vain(act: Act) -> Iterator[Deed]:
    """“Norland promised a regiment but never sent it.”"""
    is_offer = act.lemma in {"offer", "promise", "pledge"} and act.happens
    found = _FOR_NOTHING.match(act.rest) if is_offer else None
    if found is None:
        return
    for who in act.subjects:
        what = act.after(who).removeprefix("to ")
        said = f"{act.line.plain(*act.verb)}{act.line.plain(act.verb[1], act.verb[1] + found.end())}"
        duty = what if act.rest.startswith(" to ") else f"provide {what}"
        for deed in act.deed(Sort.FAILURE, who, duty if what else "", Kept.NO):
            yield replace(deed, said=said.rstrip(), end=act.verb[1] + found.end())


def _only_some(act: Act) -> Iterator[Deed]:
    """“Only two of the nine members answered.”"""
    span = act.subject_span
    some = _ONLY_SOME.search(act.line.masked, max(0, span[0] - 13), span[1] + 1) if span else None
    if span is None or not some or not act.happens:
        return
    meant = act.line.meant_at(act.main)
    if meant and (act.lemma in HELPING | DELIVERING or act.lemma in {"back", "vote", "join", "take"}):
        group = Who(meant[0], act.line.plain(some.start(), span[1]), meant[1], is_group=True)
        what = act.needed(group)
        is_whole = bool(what) or act.lemma in HELPING | DELIVERING
        for deed in act.deed(Sort.FAILURE, group, f"{act.base} {what}".strip() if is_whole else "", Kept.NO):
            words = replace(group, words=group.words[:1].lower() + group.words[1:])
            yield replace(deed, debtor=words, subject=words)


def _nobody(act: Act) -> Iterator[Deed]:
    """“Nobody came.”"""
    span = act.subject_span
    if span is None or not _NOBODY.match(act.line.plain(*span)) or not act.is_told or act.clause.verb.negated:
        return
    meant = act.line.meant_at(act.main)
    if meant and act.lemma in HELPING | DELIVERING:
        cast = act.line.cast
        group = Who(meant[0], f"no member of {cast.names[meant[0]]}", sure=False, is_group=True)
        rest = act.needed(group)
        said = f"{act.line.plain(*act.verb)} {act.after(group)}".strip()
        for deed in act.deed(Sort.FAILURE, group, f"{act.base} {rest}".strip(), Kept.NO):
            yield replace(deed, said=said)


def _unheard(act: Act) -> Iterator[Deed]:
    """“The request was turned down by Ostia”, “the appeal went unanswered”."""
    span = act.subject_span
    if span is None or not _REQUEST.search(act.line.masked[slice(*span)]) or act.negated or not act.is_told:
        return
    words = act.line.plain(*span)
    by = _BY.match(act.rest) if act.passive and act.lemma in REFUSING else None
    if by:
        for who in who_is(act.line, act.verb[1] + by.start("who"), act.verb[1] + by.end("who")):
            yield _turned_down(act, who, words, act.verb[1] + by.end())
    elif (act.lemma in {"go", "be", "remain"} and _UNHEARD.match(act.rest)) or (
        act.lemma in {"meet", "fall"} and _ON_DEAF_EARS.match(act.rest)
    ):
        to = _TO_WHOM.search(act.line.masked[slice(*span)])
        asked = who_is(act.line, span[0] + to.start("who"), span[0] + to.end("who")) if to else members(act)
        for who in asked[:1]:
            yield _turned_down(act, who, words, len(act.line.masked))


def _turned_down(act: Act, who: Who, words: str, end: int) -> Deed:
    what = words[:1].lower() + words[1:]
    said = act.line.plain(act.verb[0], end).rstrip(" .")
    subject = Who(who.actor, what, sure=False)
    named = act.line.named_between(*(act.subject_span or (0, 0)), PARTIES + PEOPLE)
    creditor = next((actor for actor in named if actor != who.actor), None)
    return Deed(Sort.FAILURE, who, subject, f"answer {what}", said, act.start, end, act.verb, Kept.NO, creditor)
