"""A duty that is not done, told in other ways: “has yet to send”, “fell short of its quota”, “in breach of the pact”, “received nothing”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.facts import Kept
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.bearing import bearers
from quiz.domain.reading.duties.cues import BY_TREATY
from quiz.domain.reading.duties.debtors import Who, who_is
from quiz.domain.reading.duties.deeds import UNTOLD, Deed, Sort
from quiz.domain.reading.duties.first_found import first_found
from quiz.domain.reading.duties.masking import PARTIES, PEOPLE, Line, pattern
from quiz.domain.reading.duties.outcomes import TALKING
from quiz.domain.reading.duties.reaches import reach, timeless
from quiz.domain.reading.duties.sentence_acts import acts
from quiz.domain.reading.duties.verb_phrases import spelled

_SHORT = pattern(
    r"\A (?:far |well |again )?(?:short of |behind on |behind with )?(?P<what>(?:its|their|the|this|that|a"
    r"|every) (?:[\w%-]+ ){0,3}?"
    r"(?:targets?|goals?|quotas?|pledges?|deadlines?|commitments?|payments?|promises?|dues|obligations?))\b"
)
_SHORT_VERBS = {"fall": " ", "lag": " behind ", "miss": " ", "undershoot": " "}
_TOO_MUCH = re.compile(
    r" (?P<what>(?:its|their|the|that) (?:[a-z]+ ){0,2}?(?:quotas?|limits?|shares?|allowances?|ceilings?))\b"
)
_STOPPED = re.compile(r"\A (?P<what>(?P<verb>[a-z]+ing)\b)")
_HELP = listed(
    "answering sending delivering paying supplying providing sharing helping supporting protecting contributing reporting "
    "informing consulting releasing"
)
_AGAINST = pattern(
    r"[^,;]{0,120}?(?<!was)(?<!is)(?<!are)(?<!were)(?<!be) in (?:[a-z]+ )?(?:breach|violation|defiance"
    r"|contravention) of (?P<of>[^,;]{2,80})|[^;]{0,160}?, violating (?P<too>[^,;]{2,80})"
)
_NOTHING = pattern(
    r"\A (?:back )?(?P<what>nothing|no (?:[a-z]+ )?(?:reply|replies|answers?|help|response|aid|support"
    r"|assistance|deliveries|troops))"
    r"(?: (?:at all|whatsoever|in return))?(?: from (?P<who>[^,;.]{2,60}?))?(?=[,.;]| (?:in|on|since|until"
    r"|for|and|but)\b|\Z)"
)
_NOMINAL = pattern(
    r"(?P<who><party>)['’]s? (?:(?:repeated|continued|clear|open"
    r"|persistent) )?(?:(?P<failure>failure|refusal|inability|unwillingness) to"
    r"|(?P<breach>breach|violation|betrayal|disregard) of) (?P<what><alliance>"
    r"|[Aa]rticles? \d+(?: of <alliance>)?|its [a-z]+\b|[a-z])"
)
_RELATIVE = re.compile(r"\b(?:that|which|who|where|when|as|if|because|although|after|before|since|until)\b")
_AND = re.compile(r",? (?:and|but) \Z")
_OPENS_A_CLAUSE = re.compile(r"(?:\b(?:said|says|that)|,) [\w\ue000-\ue00f]*\Z")
_JUDGED = listed("prove show decide be become happen begin start emerge materialise materialize")
_BLAMING = listed("accuse blame criticise criticize condemn denounce call lament decry deplore attack slam cite")


def shortfalls(act: Act) -> Iterator[Deed]:
    """What the clause says that somebody has not done, though it is due."""
    if act.is_yet_to and act.lemma not in TALKING and act.lemma not in _JUDGED:
        for who in bearers(act):
            yield from act.deed(Sort.FAILURE, who, f"{act.base} {act.needed(who)}".strip(), Kept.NO)
    elif act.is_told and not act.is_yet_to and not act.passive:
        yield from first_found((_fell_short, _exceeded, _stopped, _against_treaty, _received_nothing), act)


def _fell_short(act: Act) -> Iterator[Deed]:
    start = _SHORT_VERBS.get(act.lemma)
    found = _SHORT.match(act.rest) if start and act.rest.startswith(start) and not act.negated else None
    if found:
        for who in act.subjects:
            what = act.needed(who, found.start("what"))
            yield from act.deed(Sort.FAILURE, who, f"meet {what}" if what else "", Kept.NO, plain=True)


def _exceeded(act: Act) -> Iterator[Deed]:
    """“Britain exceeded its quota.”"""
    found = _TOO_MUCH.match(act.rest) if act.lemma in {"exceed", "overshoot", "overfish"} and not act.negated else None
    if found:
        for who in act.subjects:
            what = act.needed(who, found.start("what"))
            yield from act.deed(Sort.BREACH, who, f"keep to {what}" if what else "", Kept.NO)


def _stopped(act: Act) -> Iterator[Deed]:
    found = _STOPPED.match(act.rest) if act.lemma in {"stop", "cease"} and not act.negated else None
    if found and found["verb"] in _HELP:
        for who in act.subjects:
            yield from act.deed(Sort.FAILURE, who, f"not stop {act.needed(who)}", Kept.NO)


def _against_treaty(act: Act) -> Iterator[Deed]:
    """“Norland closed the border in breach of the pact.”"""
    found = _AGAINST.match(act.rest) if not act.negated else None
    group = "of" if found and found["of"] else "too"
    if found is None or BY_TREATY.search(found[group]) is None:
        return
    for who in act.subjects:
        of = spelled(act.line, act.verb[1] + found.start(group), act.verb[1] + found.end(group), who)
        yield from act.deed(Sort.BREACH, who, f"comply with {of.rstrip('.')}" if of else "", Kept.NO, plain=True)


def _received_nothing(act: Act) -> Iterator[Deed]:
    found = _NOTHING.match(act.rest) if act.lemma in {"receive", "get"} and not act.negated else None
    meant = act.line.alliance(-1, -1) if found else None
    if found is None or meant is None:
        return
    sender = act.verb[1] + found.start("who"), act.verb[1] + found.end("who")
    owing = who_is(act.line, *sender) if found["who"] else [Who(meant[0], act.line.cast.names[meant[0]], sure=False)]
    for debtor in owing[:1]:
        for who in act.subjects[:1]:
            for deed in act.deed(Sort.FAILURE, who, UNTOLD, Kept.NO):
                yield replace(deed, debtor=debtor, creditor=who.actor)


def nominals(line: Line) -> Iterator[Deed]:
    """“Norland’s failure to send help”, “Norland’s breach of the pact”."""
    for found in _NOMINAL.finditer(line.masked):
        for actor in line.named_between(*found.span("who"), PARTIES + PEOPLE)[:1]:
            who = Who(actor, line.cast.names[actor])
            yield from _failure(line, found, who) if found["failure"] else _breach(line, found, who)


def _failure(line: Line, found: re.Match[str], who: Who) -> Iterator[Deed]:
    span = reach(line, found.start("what"), _what_it_did(line, *found.span()))
    what = spelled(line, span.start, timeless(line, span).end, who)
    if what:
        yield _made(line, found, who, Sort.FAILURE, (what, f"did not {what}", span.end))


def _what_it_did(line: Line, start: int, end: int) -> int | None:
    """Where the verb stands whose subject the failure is: “angered” in “Norland’s failure to open the ports angered Ostia”."""
    finite = [place for place in _finite_verbs(line) if place > end]
    relatives = len(_RELATIVE.findall(line.masked, end, finite[-1])) if finite else 0
    if relatives >= len(finite):
        return None
    is_subject = not any(place < start for place in _finite_verbs(line)) or _OPENS_A_CLAUSE.search(line.masked[:start])
    another = _AND.search(line.masked[: finite[relatives]])
    return finite[relatives] if is_subject else another.start() if another else None


def _finite_verbs(line: Line) -> Iterator[int]:
    for place, word in enumerate(line.grammar.words):
        group = line.grammar.verb_at(place)
        if group is not None and group.first == place and group.is_finite:
            yield word.start


def _breach(line: Line, found: re.Match[str], who: Who) -> Iterator[Deed]:
    what = spelled(line, *found.span("what"), who) if len(found["what"]) > 1 else ""
    if what:
        said = f"was guilty of a {found['breach']} of {what}"
        yield _made(line, found, who, Sort.BREACH, (f"comply with {what}", said, found.end()))


def _made(line: Line, found: re.Match[str], who: Who, sort: Sort, told: tuple[str, str, int]) -> Deed:
    duty, said, end = told
    cue = found.span("failure") if found["failure"] else found.span("breach")
    blaming = [act for act in acts(line) if act.verb[1] <= found.start() and act.lemma in _BLAMING]
    accuser = next((each.actor for act in blaming[-1:] for each in act.subjects), None)
    plain = sort is Sort.BREACH
    return Deed(sort, who, who, duty, said, found.start(), end, cue, Kept.NO, accuser=accuser, plain=plain)
