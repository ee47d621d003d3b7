"""What is asked of an alliance or a member."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.reading.clauses import Shape
from quiz.domain.reading.clauses.verbs import Form, verb
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.bearing import bearers
from quiz.domain.reading.duties.debtors import Who, who_is
from quiz.domain.reading.duties.deed_objects import GOODS
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.first_found import first_found
from quiz.domain.reading.duties.masking import PERSON, pattern
from quiz.domain.reading.duties.offers import offered
from quiz.domain.reading.duties.reaches import reach, timeless
from quiz.domain.reading.duties.verb_phrases import spelled

_ASKING = {
    **dict.fromkeys(listed("ask request urge beg implore petition press push prod pressure exhort"), " "),
    "call": " on ",
    "appeal": " to ",
    "turn": " to ",
    "look": " to ",
    "plead": " with ",
    "lean": " on ",
    "prevail": " on ",
    "beseech": " ",
    "entreat": " ",
    "nudge": " ",
    "nag": " ",
}
_OF_WHOM = pattern(
    r"\A(?: on| to| with)? (?P<who>[^,;:.]{2,80}?)(?: again| twice| repeatedly| formally)? [“\"‘]?(?P<how>for|to) (?P<what>\w)"
)
_THING_FROM = pattern(r"\A (?P<what>[a-z][^,;:.]{2,60}?) (?:from|of) (?P<who><alliance>|<parties>)(?=\Z|[ ,.;])")
_SOMEBODY_TO = pattern(r"\A (?:<parties>|<alliance>|(?:its|the|their) [a-z]+) to [a-z]")
_NOT_OWED = re.compile(
    r"(?:[a-z]+ )?(?:calm|restraint|unity|patience|prayers?|peace|elections?|referendum|forgiveness|votes?|time to)\b"
)
_FOR = pattern(r"\A(?: (?:in vain|once more|again|twice|[a-z]+ly|(?:in|on) <date>|<date>))* for ")
_ASKED = listed("ask request urge tell order instruct press beg implore invite")
_TO_OR_FOR = pattern(r"(?: by (?:<parties>|<alliance>|(?:its|the|their) [a-z]+))? (?P<how>to|for) (?=[a-z\d])")
_BOATS = re.compile(
    r" (?:more|further|new|another|\d+|two|three|four|five)(?: [a-z]+)? (?:boats?|tugs?|drones?|radars?)\b"
)
_WANTING = listed("insist demand urge ask request recommend propose")
_THAT = pattern(
    r"\A that (?P<who><parties>|<alliance>|(?:<name> |its |the other |the )?(?:[a-z]+ )?(?:members|allies|partners|signatories|parties)|(?:its|the other) [a-z]+) (?:should )?(?P<verb>[a-z]+)\b"
)
_INVOKED = pattern(
    r"\A (?:to )?(?P<what>(?:[Aa]rticle \d+(?: of <alliance>)?|<alliance>(?:['’]s [a-z-]+ clause)?|the [a-z-]+ clause|it\b|(?:the|its|this) (?:[a-z-]+ ){0,2}<heads>\b))"
)
_CALL_TO = re.compile(
    r"\A (?P<call>(?:(?:an?|the|urgent|desperate) )*(?:telegrams?|letters?|appeals?|calls?|cables?|messages?)"
    r"(?: for help)?) to (?P<who>[^,;:.]{2,60}?)(?= (?:the same|that|in|on|at|asking|to)\b|[,.;]|\Z)"
)
_HELP = re.compile(
    r" (?:urgent |immediate |formal |military |emergency |article \d+ )*(?:consultations?|help|aid|assistance|support|talks under"
    r"|protection|reinforcements|troops|an? (?:emergency |urgent )?(?:meeting|session))\b",
    re.IGNORECASE,
)
_REMINDED = re.compile(
    r" (?P<who>[^;:]{2,90}?),? of (?:this|its|their|his|her|the) (?:[a-z]+ )?(?P<noun>duty|duties"
    r"|obligations?|promises?|commitments?|pledges?)\b"
)
_MEMBERSHIP = re.compile(r"(?:join|leave|suspend|rejoin|admit|expel|withdraw)\b")


def appeals(act: Act) -> Iterator[Deed]:
    """What the clause says that somebody asks for or offers."""
    if act.passive and act.is_told and not act.negated and act.lemma in _ASKED:
        yield from _was_asked(act)
    if act.happens and act.clause.verb.shape is not Shape.ING:
        yield from first_found((_asked, _that_it, _requested, _invoked, _reminded, offered), act)


def _was_asked(act: Act) -> Iterator[Deed]:
    """“Brunei was asked to provide a helicopter.”"""
    found = _TO_OR_FOR.match(act.rest)
    for who in act.subjects if found else []:
        what = act.needed(who, found.end() if found else 0)
        yield from act.deed(Sort.REQUEST, who, what if found and found["how"] == "to" else f"provide {what}")


def _asked(act: Act) -> Iterator[Deed]:
    start = _ASKING.get(act.lemma)
    found = _OF_WHOM.match(act.rest) if start and act.rest.startswith(start) else None
    if found:
        how = "for " if found["how"] == "for" else "to "
        yield from _request(act, found, how)


def _that_it(act: Act) -> Iterator[Deed]:
    """“Norland insisted that Ostia pay for the damage.”"""
    found = _THAT.match(act.rest) if act.lemma in _WANTING else None
    known = verb(found["verb"]) if found else None
    if found is None or known is None or Form.BASE not in known.forms:
        return
    shift = act.verb[1]
    for debtor in who_is(act.line, shift + found.start("who"), shift + found.end("who")):
        for asker in (act.subjects or bearers(act))[:1]:
            span = reach(act.line, shift + found.start("verb"))
            what = spelled(act.line, span.start, span.end, debtor)
            told = f"{act.line.plain(*act.verb)} that {debtor.words} {what}"
            duty = f"answer the request of {asker.words} to {what}"
            cue, creditor = act.verb, asker.actor
            if what and debtor.actor != asker.actor:
                yield Deed(Sort.REQUEST, debtor, asker, duty, told, act.start, span.end, cue, creditor=creditor)


def _requested(act: Act) -> Iterator[Deed]:
    found = _THING_FROM.match(act.rest) if act.lemma in {"request", "demand", "seek"} else None
    sent = _CALL_TO.match(act.rest) if act.lemma in {"send", "address", "issue", "make"} else None
    if sent:
        yield from _called(act, sent)
    elif found and "rticle" not in found["what"] and " under " not in found["what"]:
        yield from _request(act, found, "for ")
    elif (
        act.lemma == "request"
        or (
            act.lemma in {"want", "need"}
            and not _SOMEBODY_TO.match(act.rest)
            and (GOODS.match(act.rest) or _BOATS.match(act.rest))
        )
        or (act.lemma in {"demand", "seek"} and _HELP.match(act.rest))
        or (act.lemma in {"ask", "appeal", "plead", "beg", "call", "press", "push", "lobby"} and _FOR.match(act.rest))
    ):
        yield from _of_nobody_named(act)


def _called(act: Act, found: re.Match[str]) -> Iterator[Deed]:
    """“Norland sent telegrams to all its allies.”"""
    shift = act.verb[1]
    for debtor in who_is(act.line, shift + found.start("who"), shift + found.end("who")):
        for asker in act.subjects[:1]:
            call = f"{found['call']} to {debtor.words}"
            yield Deed(
                Sort.REQUEST,
                debtor,
                asker,
                f"answer the {found['call'].split()[-1]} of {asker.words}",
                f"{act.line.plain(*act.verb)} {call}",
                act.start,
                shift + found.end(),
                act.verb,
                creditor=asker.actor,
            )


def _of_nobody_named(act: Act) -> Iterator[Deed]:
    """“Norland requested a loan”: of the alliance, as far as the story tells."""
    meant = act.line.meant_at(act.main)
    for asker in act.subjects[:1] if meant else []:
        lead = _FOR.match(act.rest)
        what = act.needed(asker, lead.end() - 1 if lead else 0)
        if _NOT_OWED.match(what):
            continue
        for deed in act.deed(Sort.REQUEST, asker, f"answer the request of {asker.words} for {what}" if what else ""):
            alliance = meant[0] if meant else asker.actor
            owing = Who(alliance, act.line.cast.names[alliance], sure=False)
            yield replace(deed, debtor=owing, creditor=asker.actor)


def _request(act: Act, found: re.Match[str], how: str) -> Iterator[Deed]:
    shift, line = act.verb[1], act.line
    if PERSON in found["who"] or (how == "to " and _MEMBERSHIP.match(act.rest, found.start("what"))):
        return
    span = timeless(line, reach(line, shift + found.start("what")))
    end = min(span.end, shift + found.end("what")) if len(found["what"]) > 1 else span.end
    for debtor in who_is(line, shift + found.start("who"), shift + found.end("who")):
        for asker in act.subjects[:1]:
            what = spelled(line, span.start, end, debtor)
            if what and debtor.actor not in {each.actor for each in act.subjects}:
                duty = f"answer the request of {asker.words} {how}{what}"
                is_from = found.re is _THING_FROM
                asked = f"{what} from {debtor.words}" if is_from else f"{_addressed(act, found, debtor)} {how}{what}"
                whole = f"{line.plain(*act.verb)} {asked}"
                yield Deed(
                    Sort.REQUEST,
                    debtor,
                    asker,
                    duty,
                    whole,
                    act.start,
                    max(end, shift + found.end("who")),
                    act.verb,
                    creditor=asker.actor,
                )


def _addressed(act: Act, found: re.Match[str], debtor: Who) -> str:
    lead = re.match(r"(?:on |to |with )?", act.rest[1:])
    return f"{lead.group() if lead and act.lemma in {'call', 'appeal', 'turn', 'look', 'plead', 'lean', 'prevail'} else ''}{debtor.words}"


def _invoked(act: Act) -> Iterator[Deed]:
    found = _INVOKED.match(act.rest) if act.lemma in {"invoke", "trigger", "activate", "resort"} else None
    meant = act.line.alliance(act.verb[1], act.verb[1] + found.end()) if found else None
    if found is None or meant is None:
        return
    alliance = Who(meant[0], act.line.cast.names[meant[0]], meant[1])
    for asker in act.subjects[:1]:
        what = act.line.plain(act.verb[1] + found.start("what"), act.verb[1] + found.end("what"))
        what = what if "rticle" in what or "clause" in what else alliance.words
        end = act.verb[1] + found.end()
        yield Deed(
            Sort.REQUEST,
            alliance,
            asker,
            f"answer the appeal of {asker.words} to {what}",
            f"{act.line.plain(*act.verb)} {'to ' if act.lemma == 'resort' else ''}{what}",
            act.start,
            end,
            act.verb,
            creditor=asker.actor,
            plain=True,
        )


def _reminded(act: Act) -> Iterator[Deed]:
    """“Norland reminded Ostia of this duty.”"""
    found = _REMINDED.match(act.rest) if act.lemma == "remind" else None
    if found:
        shift = act.verb[1]
        for debtor in who_is(act.line, shift + found.start("who"), shift + found.end("who")):
            said = f"{act.line.plain(*act.verb)} {debtor.words} of its {found['noun']}"
            for asker in act.subjects[:1]:
                yield Deed(
                    Sort.PROMISE,
                    debtor,
                    asker,
                    f"fulfil its {found['noun']}",
                    said,
                    act.start,
                    shift + found.end(),
                    act.verb,
                    creditor=asker.actor,
                    plain=True,
                )
