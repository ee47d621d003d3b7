"""Reproaches in other words: “described it as a material breach”, “left us alone”, “has been accused of withholding data”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.facts import Kept
from quiz.domain.reading.clauses import Shape
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.acts import ACCUSING, Act
from quiz.domain.reading.duties.debtors import Who, who_is
from quiz.domain.reading.duties.deeds import UNTOLD, Deed, Sort
from quiz.domain.reading.duties.first_found import first_found
from quiz.domain.reading.duties.masking import PARTIES, PEOPLE, Line, pattern
from quiz.domain.reading.duties.outcomes import BREAKING
from quiz.domain.reading.duties.verb_phrases import spelled

_NAMING = listed("describe brand call denounce condemn regard see consider term label treat view")
_A_BREACH = pattern(
    r"\A (?P<what>[^.;]{1,90}?) (?:as )?[“\"‘]?(?P<lead>(?:an? |the )(?:[a-z]+ ){0,3}?)(?P<noun>breach|violation|betrayal|infringement)"
    r"(?: of (?P<of>(?:the |its |their )?(?:[a-z]+ )?(?:<alliance>|<heads>\b|[Aa]rticle \d+)))?"
)
_IS_ONE = re.compile(r"\A (?P<lead>(?:an? )(?:[a-z]+ ){0,2}?)(?P<noun>breach|violation|betrayal|infringement)\b")
_POINTED = re.compile(r"(?:\A|[“\"‘] ?)(?P<what>(?:That|This|It)(?:, too,)?) \Z")
_LEFT_ALONE = pattern(
    r"\A (?P<whom>it|us|them|him|her|me|(?:its|their|our|his|her|an?) [a-z]+|<parties>) "
    r"(?P<how>alone|in the lurch|to its fate|to their fate|defenceless|defenseless|down)\b"
)
_DID_WHAT = re.compile(
    r" (?:exactly |precisely |everything |all )?(?:what|that)? ?[^.;]{0,60}?\b(?:obliged?s?|requires?d?|bound|demand(?:s|ed)|promised"
    r"|owed|agreed|pledged)\b"
)
_THEM = re.compile(r"\bthe(?:m|y)\b")
_STANDS = re.compile(r" (?:stands|stood)\Z")
_CHARGING = ACCUSING | {"suspect"}
_OF_WHAT = re.compile(r" (?:of|for) ")
_BY = pattern(r"\A by (?P<who><parties>|<person>)")


def reproaches(act: Act) -> Iterator[Deed]:
    """What the clause says that somebody is blamed for, or is cleared of."""
    yield from first_found(
        (_named_a_breach, _is_a_breach, _left_alone, _was_sold, _accused, _stands_accused, _did_as_bound), act
    )


def _named_a_breach(act: Act) -> Iterator[Deed]:
    """“Norland described the step as a material breach of the pact.”"""
    found = _A_BREACH.match(act.rest) if act.lemma in _NAMING and act.happens else None
    if found is None or "not " in found["lead"]:
        return
    for accuser in act.subjects[:1]:
        who = _breaker(act, found, accuser)
        if who is None:
            continue
        shift = act.verb[1]
        of = spelled(act.line, shift + found.start("of"), shift + found.end("of"), who) if found["of"] else ""
        meant = act.line.meant_at(act.main)
        duty = f"comply with {of or (act.line.cast.names[meant[0]] if meant else '')}"
        said = f"committed {found['lead']}{found['noun']}" + (f" of {of}" if of else "")
        yield Deed(
            Sort.BREACH,
            who,
            who,
            duty,
            said,
            act.start,
            shift + found.end(),
            act.verb,
            Kept.NO,
            accuser=accuser.actor,
            plain=True,
        )


def _is_a_breach(act: Act) -> Iterator[Deed]:
    """““That, too, is a breach of the pact,” said the envoy”: of the one other party that is named right before."""
    found = _IS_ONE.match(act.rest) if act.lemma == "be" and act.is_told else None
    saying = act.line.saying(*act.verb)
    pointed = _POINTED.search(act.line.masked[: act.verb[0]])
    if found is None or pointed is None or act.negated or saying is None or saying.speaker is None:
        return
    cast = act.line.cast
    speaker = Who(cast.bound(saying.speaker) or saying.speaker, cast.names[saying.speaker])
    who = _doer_before(act, speaker.actor)
    meant = act.line.meant_at(act.main)
    if who is not None and meant is not None:
        said = f"committed {found['lead']}{found['noun']}"
        duty, end = f"comply with {cast.names[meant[0]]}", act.verb[1] + found.end()
        yield Deed(Sort.BREACH, who, who, duty, said, pointed.start("what"), end, act.verb, Kept.NO, loose=True)


def _breaker(act: Act, found: re.Match[str], accuser: Who) -> Who | None:
    """Whose step it is: the party that is named in it, else the one other party that the sentences around name."""
    shift, cast = act.verb[1], act.line.cast
    named = act.line.named_between(shift + found.start("what"), shift + found.end("what"), PARTIES + PEOPLE)
    around: list[Line] = [line for line in (act.line, act.line.before) if line is not None]
    for group in (named, *(line.named_between(0, len(line.masked), PARTIES + PEOPLE) for line in around)):
        others = {cast.bound(actor) for actor in group} - {accuser.actor, None}
        if len(others) == 1:
            actor = next(iter(others))
            return None if actor is None else Who(actor, cast.names[actor], sure=bool(named))
        if others:
            return _doer_before(act, accuser.actor)
    return None


def _doer_before(act: Act, accuser: int) -> Who | None:
    """Whoever did what the sentence before tells, where it is one party: “Ostia closed its ports to Vell. | This is a breach |.”"""
    before, cast = act.line.before, act.line.cast
    for clause in before.clauses if before else ():
        span = before.grammar.span(clause.subject) if before and clause.subject and clause.verb.is_finite else None
        named = before.named_between(*span, PARTIES + PEOPLE) if before and span else []
        states = {cast.bound(actor) for actor in named} - {accuser, None}
        if named:
            actor = next(iter(states), None) if len(states) == 1 else None
            return None if actor is None else Who(actor, cast.names[actor], sure=False)
    return None


def _left_alone(act: Act) -> Iterator[Deed]:
    """“Its allies had left it alone.”"""
    found = _LEFT_ALONE.match(act.rest) if act.lemma in {"leave", "let"} and act.happens else None
    if found is None or (act.lemma == "let") != (found["how"] == "down"):
        return
    saying, cast = act.line.saying(*act.verb), act.line.cast
    victim = cast.country_of(saying.speaker) if saying and saying.speaker is not None else None
    is_speaker = found["whom"].lower() in {"it", "us", "them"}
    for who in act.subjects if not is_speaker or victim is not None else []:
        whom = (
            cast.names[victim]
            if is_speaker and victim is not None
            else act.line.plain(act.verb[1] + found.start("whom"), act.verb[1] + found.end("whom"))
        )
        said, end = f"{act.line.plain(*act.verb)} {whom} {found['how']}", act.verb[1] + found.end()
        for deed in act.deed(Sort.BREACH, who, f"not {act.base} {whom} {found['how']}", Kept.NO):
            yield replace(deed, said=said, end=end, creditor=victim if is_speaker else deed.creditor)


def _was_sold(act: Act) -> Iterator[Deed]:
    """“We were betrayed by our allies.”"""
    if not (act.passive and act.lemma in {"betray", "abandon", "sell", "desert"} and act.is_told and not act.negated):
        return
    meant = act.line.meant_at(act.main)
    if meant is None or act.line.saying(*act.verb) is None:
        return
    by = _BY.match(act.rest)
    owing = who_is(act.line, act.verb[1] + by.start("who"), act.verb[1] + by.end("who")) if by else []
    group = Who(meant[0], f"members of {act.line.cast.names[meant[0]]}", sure=False, is_group=True)
    for victim in act.subjects[:1]:
        for who in owing or [group]:
            words = act.line.plain(*act.verb).lower().replace("were ", "was ").replace("have ", "has ")
            duty = f"not {act.base} {victim.words}"
            for deed in act.deed(Sort.BREACH, victim, duty, Kept.NO):
                yield replace(deed, debtor=who, creditor=victim.actor, said=words, end=act.verb[1])


def _accused(act: Act) -> Iterator[Deed]:
    """“Norland has been accused of withholding data”, by whom is not told."""
    earlier = act.before
    is_charge = act.clause.verb.shape is Shape.ING and act.clause.opener in {"of", "for"}
    if earlier is None or not (is_charge and earlier.verb.passive and earlier.verb.lemma in ACCUSING):
        return
    charge = Act(act.line, earlier)
    by = _BY.match(charge.rest)
    accuser = who_is(act.line, charge.verb[1] + by.start("who"), charge.verb[1] + by.end("who")) if by else []
    for who in charge.subjects:
        rest = act.needed(who)
        told = "not " if act.negated else ""
        said = (
            f"{act.line.plain(*charge.verb)} {act.clause.opener} {told}{act.line.plain(act.main, act.verb[1])} {rest}"
        )
        duty = f"comply with {rest}" if act.lemma in BREAKING else f"{'' if act.negated else 'not '}{act.base} {rest}"
        for deed in act.deed(Sort.BREACH, who, duty if rest else UNTOLD, Kept.NO if accuser else Kept.DISPUTED):
            told_by = next((each.actor for each in accuser), None)
            yield replace(deed, said=said if not accuser else deed.said, accuser=told_by, start=charge.start)


def _stands_accused(act: Act) -> Iterator[Deed]:
    """“Norland stands accused of selling arms”, by whom is not told."""
    span = act.subject_span
    found = _STANDS.search(act.line.masked[slice(*span)]) if span and act.lemma in _CHARGING else None
    if span is None or found is None or not _OF_WHAT.match(act.rest):
        return
    for who in who_is(act.line, span[0], span[0] + found.start()):
        said = f"{act.line.plain(span[0] + found.start() + 1, act.verb[1])} {act.after(who)}"
        for deed in act.deed(Sort.BREACH, who, "comply with what it signed", Kept.DISPUTED):
            yield replace(deed, said=said, cue=(span[0] + found.start() + 1, act.verb[1]))


def _did_as_bound(act: Act) -> Iterator[Deed]:
    """“Norland did what the treaty obliged it to do.”"""
    if act.lemma == "do" and act.happens and _DID_WHAT.match(act.rest):
        for who in act.subjects:
            end = act.ends().end
            rest = _THEM.sub("it", act.line.plain(act.verb[1], end).strip())
            for deed in act.deed(Sort.KEEPING, who, f"do {rest}", Kept.YES, plain=True):
                yield replace(deed, said=f"did {rest}", end=end)
