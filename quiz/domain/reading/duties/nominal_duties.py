"""Duties, promises and requests that a sentence tells by a noun with its own words: “Norland’s pledge to pay”, “calls for Ostia to act”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.reading.clauses.verbs import Form, verb
from quiz.domain.reading.duties.debtors import Who, who_is
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.left_unsaid import left_unsaid
from quiz.domain.reading.duties.masking import PARTIES, PEOPLE, Line, pattern
from quiz.domain.reading.duties.reaches import reach, timeless
from quiz.domain.reading.duties.shared_duties import each_doing, rests_on
from quiz.domain.reading.duties.verb_phrases import spelled

_PROMISE = r"(?P<promise>promises?|pledges?|vows?|offers?|assurances?|guarantees?|word)"
_DUTY = r"(?P<duty>duty|duties|obligations?|commitments?|responsibility|responsibilities|undertakings?|task)"
_ASKING = r"(?:requests?|appeals?|calls?|pleas?|demands?|cry|bids?)"
_ADJECTIVES = r"(?:(?!(?:of|to|by|for|in|on)\b)[a-z-]+ ){0,3}?"
_OWNER = (
    r"(?:(?P<who>(?:<party>|<person>)(?=['’])|[Ii]ts\b|[Tt]heir\b)(?:['’]s?)?|(?P<people>(?:[Aa]n? |[Tt]he )?<people>))"
)
_WHOSE = pattern(
    rf"{_OWNER} {_ADJECTIVES}(?:{_PROMISE}|{_DUTY})\b(?: to <parties>)?(?:(?: (?:in|on|of|from) <date>| under (?:<alliance>|[Aa]rticle \d+))?,? (?P<to>to (?=[a-z]))"
    r"|(?P<of> of (?=[$€£\d]|some |about |nearly |two |three |four |five |six |ten )))"
)
_BY_WHOM = pattern(
    rf"\b(?:{_PROMISE}|{_DUTY}|(?P<one>one)) (?:made |given |entered into )?(?P<by>by|of|from|for) (?P<who><parties>|(?:all|both|each|every|any) (?:[a-z]+ ){{1,2}}(?:of|to) <alliance>|(?:all|both|each|every|its|the) [a-z ]{{3,40}}?)"
    r" (?P<to>to (?=[a-z]))"
)
_PLEDGED = re.compile(r"\b(?:promises|pledges|commitments|undertakings|vows|offers)\b", re.IGNORECASE)
_FALLS_TO = pattern(
    r"\b[Ii]t (?:fell|falls|(?:is|was) (?:(?:<date>|then|thus) )?(?:up|left)|is) to (?P<who><parties>|(?:all|both|each|every|its|the) [a-z ]{3,40}?) (?P<to>to (?=[a-z]))"
)
_CALLS = pattern(
    r"\b(?:[Cc]alls?|[Pp]ressure|demands?|appeals?|pleas?)\b(?: [a-z]+){0,3}? (?:for|on) (?P<who><parties>|<alliance>|(?:all|both|every|its|the) [a-z ]{3,30}?) (?P<to>to (?=[a-z]))"
)
_REQUEST = pattern(rf"{_OWNER} {_ADJECTIVES}{_ASKING} (?:to (?P<whom><parties>|<alliance>) )?for (?P<what>[\w“])")
_FALL_DUE = pattern(
    r"(?:\A|[;:] |, (?:and |but )?)(?P<what>(?:(?P<who><party>)['’]s? )?(?:[Tt]he |[Aa]ll |[Tt]heir |[Ii]ts )?[a-zA-Z][^,;:]{3,80}?)"
    r"(?:, [^,;]{2,60},)? (?:falls?|fell|becomes?|became|comes?|came) due\b"
)
_THERE_IS = re.compile(
    r"\b[Tt]here (?:is|are|was|were) (?:an? |the )?(?:[a-z]+ )?(?:duty|obligation|requirement|commitment) (?P<to>to (?=[a-z]))"
)
_OF_MONEY = re.compile(
    r"\b(?:[Pp]ledges?|[Pp]romises?|[Oo]ffers?|[Cc]ommitments?) (?:of|worth|totalling|totaling) (?P<what>(?:some |about |nearly |over )?[$€£\d])"
)
_LATER = re.compile(
    r"\b(?:no|without|any|broke|breaks|broken|reject(?:s|ed)|denie[sd]|rul(?:es|ed) out)(?: [a-z]+){0,2} \Z"
)


def nominal_duties(line: Line) -> Iterator[Deed]:
    """Such duties in the sentence."""
    for rule in (
        _whose,
        _by_whom,
        rests_on,
        each_doing,
        _falls_to,
        _there_is,
        _of_money,
        _called_for,
        _requested,
        _fall_due,
        left_unsaid,
    ):
        found = list(rule(line))
        if found:
            yield from found
            return


def _whose(line: Line) -> Iterator[Deed]:
    """“Norland’s obligation to supply gas”, “Ostia’s pledge of 40 million euros”."""
    found = _WHOSE.search(line.masked)
    if found is None or _LATER.search(line.masked[: found.start()]):
        return
    sort, noun = _noun(found)
    known = verb(line.masked[found.end("to") :].split(" ", 1)[0]) if found["to"] else None
    if found["to"] and (known is None or Form.BASE not in known.forms):
        return  # “its commitment to racial justice”
    for who in _owner(line, found):
        end = found.end("to") if found["to"] else found.end("of")
        what, until = _phrase(line, end, who)
        duty = what if found["to"] else f"provide {what}"
        yield from _deed(line, found, (sort, who, duty if what else "", _had(sort, noun, duty), until))


def _by_whom(line: Line) -> Iterator[Deed]:
    """“A promise by Norland to pay”, “it is the duty of all members to help”."""
    found = _BY_WHOM.search(line.masked)
    if (
        found is None
        or (found["one"] and not _PLEDGED.search(line.masked))
        or _LATER.search(line.masked[: found.start()])
    ):
        return
    sort, noun = _noun(found)
    for who in who_is(line, *found.span("who")):
        duty, until = _phrase(line, found.end("to"), who)
        yield from _deed(line, found, (sort, who, duty, _had(sort, noun, duty), until))


def _falls_to(line: Line) -> Iterator[Deed]:
    found = _FALLS_TO.search(line.masked)
    for who in who_is(line, *found.span("who")) if found else []:
        duty, until = _phrase(line, found.end("to") if found else 0, who)
        if found:
            yield from _deed(line, found, (Sort.DUTY, who, duty, f"must {duty}", until))


def _there_is(line: Line) -> Iterator[Deed]:
    """“There is a duty to consult.”"""
    found = _THERE_IS.search(line.masked)
    for who in _all_members(line, found):
        duty, until = _phrase(line, found.end("to") if found else 0, who)
        if found:
            yield from _deed(line, found, (Sort.DUTY, who, duty, f"must {duty}", until))


def _of_money(line: Line) -> Iterator[Deed]:
    """“Pledges of 70 million dollars were announced.”"""
    found = _OF_MONEY.search(line.masked)
    named = line.named_between(0, found.end(), PARTIES) if found else []
    who = [Who(actor, line.cast.names[actor]) for actor in named] if len(named) == 1 else _all_members(line, found)
    for each in who:
        what, until = _phrase(line, found.start("what") if found else 0, each)
        if found:
            yield from _deed(
                line, found, (Sort.PROMISE, each, f"provide {what}" if what else "", f"made a pledge of {what}", until)
            )


def _all_members(line: Line, found: re.Match[str] | None) -> list[Who]:
    meant = line.meant_at(found.start()) if found else None
    return [Who(meant[0], f"members of {line.cast.names[meant[0]]}", sure=False, is_group=True)] if meant else []


def _called_for(line: Line) -> Iterator[Deed]:
    """“Calls are growing for Norland to send its engineers.”"""
    found = _CALLS.search(line.masked)
    for who in who_is(line, *found.span("who")) if found else []:
        duty, until = _phrase(line, found.end("to") if found else 0, who)
        verb = "are" if who.is_many else "is"
        if found:
            yield from _deed(line, found, (Sort.REQUEST, who, duty, f"{verb} called on to {duty}", until))


def _requested(line: Line) -> Iterator[Deed]:
    """“Norland’s appeal for doctors”: to whoever is named, else to the other members."""
    found = _REQUEST.search(line.masked)
    meant = line.meant_at(found.start()) if found else None
    if found is None or meant is None:
        return
    owing = who_is(line, *found.span("whom")) if found["whom"] else []
    owing = owing or [Who(meant[0], f"members of {line.cast.names[meant[0]]}", sure=False, is_group=True)]
    for asker in _owner(line, found)[:1]:
        what, until = _phrase(line, found.start("what"), asker)
        for deed in _deed(
            line,
            found,
            (Sort.REQUEST, asker, f"answer the request of {asker.words} for {what}", f"asked for {what}", until),
        ):
            yield from (_of(deed, who, asker) for who in owing if what and who.actor != asker.actor)


def _of(deed: Deed, debtor: Who, asker: Who) -> Deed:
    return Deed(
        deed.sort, debtor, asker, deed.duty, deed.said, deed.start, deed.end, deed.cue, creditor=asker.actor, loose=True
    )


def _fall_due(line: Line) -> Iterator[Deed]:
    """“Contributions to the fund in the capital fall due every March.”"""
    found = _FALL_DUE.search(line.masked)
    meant = line.meant_at(found.start()) if found else None
    if found is None or meant is None:
        return
    owing = who_is(line, *found.span("who")) if found["who"] else []
    owing = owing or [Who(meant[0], f"members of {line.cast.names[meant[0]]}", sure=False, is_group=True)]
    what = spelled(line, *found.span("what"), owing[0])
    what = what if line.is_name(found.start("what")) else what[:1].lower() + what[1:]
    end = reach(line, found.end() - 1).end
    said = f"{line.plain(found.end() - 8, found.end()).split()[-2]} {spelled(line, found.end() - 3, end, None)}"
    subject = Who(owing[0].actor, what, sure=False)
    if what:
        yield Deed(
            Sort.DUTY,
            owing[0],
            subject,
            f"provide {what} when due",
            said,
            found.start("what"),
            end,
            found.span(),
            loose=True,
        )


def _noun(found: re.Match[str]) -> tuple[Sort, str]:
    """Whether it is a promise or a duty, and the noun in the singular."""
    words = found.groupdict()
    noun = words.get("duty") or words.get("promise") or "commitment"
    noun = f"{noun.removesuffix('ies')}y" if noun.endswith("ies") else noun.removesuffix("s")
    noun = noun if noun != "word" else "promise"
    return (Sort.DUTY if words.get("duty") else Sort.PROMISE), noun


def _had(sort: Sort, noun: str, duty: str) -> str:
    article = "an" if noun[0] in "aeiou" else "a"
    return f"{'has' if sort is Sort.DUTY else 'made'} {article} {noun} to {duty}"


def _owner(line: Line, found: re.Match[str]) -> list[Who]:
    if found["people"]:
        actors = line.named_between(*found.span("people"), PEOPLE + PARTIES)
        return [Who(actor, line.cast.names[actor]) for actor in actors[:1]]
    return [who for who in who_is(line, *found.span("who")) if line.cast.bound(who.actor) is not None]


def _phrase(line: Line, start: int, who: Who) -> tuple[str, int]:
    """The words from a place on that a duty can hold, and where they end."""
    verbs = (line.grammar.words[clause.verb.first].start for clause in line.clauses if clause.verb.is_finite)
    behind = next((place for place in verbs if place > start), None)
    span = timeless(line, reach(line, start, behind))
    return spelled(line, span.start, span.end, who), span.end


def _deed(line: Line, found: re.Match[str], told: tuple[Sort, Who, str, str, int]) -> Iterator[Deed]:
    sort, who, duty, said, end = told
    said = f"have{said[3:]}" if who.is_many and said.startswith("has ") else said
    start = found.start()
    if duty:
        yield Deed(sort, who, who, duty, said, start, max(end, found.end()), (start, found.end()), loose=True)
