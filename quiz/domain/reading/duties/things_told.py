"""What became of a thing that the same words tell was promised: “the ships that Norland promised never arrived”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.facts import Kept
from quiz.domain.reading.duties.debtors import Who, who_is
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.masking import PARTIES, PEOPLE, Line, pattern
from quiz.domain.reading.duties.promised_things import (
    BE,
    BROKEN,
    CAME,
    DONE,
    KEPT,
    MISSING,
    UNDONE,
    Thing,
    things,
)
from quiz.domain.reading.duties.reaches import reach
from quiz.domain.reading.duties.verb_phrases import spelled

_BY = pattern(r"[^,;]*?\b(?:by|from) (?P<who><party>|<person>)")
_TO = pattern(r"[^,;]*?\bto (?P<who><party>)")
_NEVER = re.compile(r"\b(?:never|not|hardly|yet to)\b|n[’']t\b")
_NONE = re.compile(
    r"(?:none|no|not one|not a single|neither|nothing|hardly any|few|little|only|just|barely)\b", re.IGNORECASE
)
_PART = re.compile(
    r"(?:(?:about|at least|almost|nearly) )?(?:half|some|part|most|a (?:third|quarter|fifth|tenth|fraction|few|handful)|\w+ of the|\w+ of what)\b",
    re.IGNORECASE,
)
_OF = re.compile(
    r"^(?:(?:only|just|barely|about|at least|none|half|some|part|most|\w+|a \w+) )+of (?=the |what |its )",
    re.IGNORECASE,
)
_SO_FAR = re.compile(r"[^.;]{0,60}\b(?:(?:days|weeks|months|years|hours|too|very) late|behind schedule|to nothing)\b")
_EMPTY = re.compile(
    r" (?:to (?:nothing|naught|little)|nowhere|on paper|unkept|unfulfilled|unmet|an? empty promise|just words|a dead letter)\b"
)


def promised_things(line: Line) -> Iterator[Deed]:
    """What the sentence says that became of what it says was promised."""
    for thing in things(line):
        kept = _outcome(line, thing)
        if kept is not None:
            yield from _became(line, thing, kept)


def _verb(line: Line, thing: Thing) -> tuple[int, int]:
    words = line.grammar.words
    return words[thing.verb.first].start, words[thing.verb.last - 1].end


def _outcome(line: Line, thing: Thing) -> Kept | None:
    """What came of it; None where the verb does not tell."""
    start, end = _verb(line, thing)
    rest, verb = line.masked[end:], thing.verb
    if thing.is_word:
        return _of_a_word(line, thing, rest)
    told = f"{thing.adverb} {line.plain(start, end)}"
    is_bad = verb.lemma in UNDONE
    if verb.lemma in BE:
        is_bad = MISSING.match(rest) is not None
    elif not is_bad and not (verb.lemma in DONE and verb.passive) and verb.lemma not in CAME:
        return None
    amount = thing.some or line.plain(*thing.words)
    if is_bad or _NEVER.search(told) or _NONE.match(amount) or _SO_FAR.match(rest):
        return Kept.NO
    return Kept.UNKNOWN if _PART.match(amount) or thing.some not in {"", "all"} else Kept.YES


def _of_a_word(line: Line, thing: Thing, rest: str) -> Kept | None:
    """What came of a promise; None where the verb does not tell."""
    verb = thing.verb
    is_none = _NEVER.search(f"{thing.adverb} {line.plain(*_verb(line, thing))}") or _NONE.match(
        line.plain(*thing.words)
    )
    if verb.passive and verb.lemma in KEPT:
        return Kept.NO if is_none else Kept.YES
    if verb.passive and verb.lemma in BROKEN:
        return Kept.YES if is_none else Kept.NO
    return Kept.NO if verb.lemma in BE | {"come", "go", "lead"} and _EMPTY.match(rest) else None


def _became(line: Line, thing: Thing, kept: Kept) -> Iterator[Deed]:
    owing = _owing(line, thing)
    promiser = owing[0] if thing.who is not None and owing else None
    what = spelled(line, *thing.words, promiser).strip(" ,")
    start, end = _verb(line, thing)
    span = reach(line, end)
    rest = spelled(line, end, span.end, None).strip()
    if not what:
        yield from _in_own_words(line, thing, kept, span.end)
    if not what or (not rest and line.masked[end : span.end].strip()):
        return
    what = what if line.is_name(thing.words[0]) else f"{what[:1].lower()}{what[1:]}"
    comma = "," if "," in what and not what.endswith(",") else ""
    said = f"{thing.adverb.strip()} {line.plain(start, end)} {rest}".strip()
    subject = f"{what}{comma}"
    if thing.some == "there":
        subject, said = "there", f"{said} of {what}"
    elif thing.some:
        subject = f"{thing.some.lower()} of {what}"
    debtor = next(iter(owing), None) or _members(line, start)
    if debtor is None:
        return
    is_given = thing.verb.passive and thing.verb.lemma in DONE
    verb = "keep" if thing.is_word else thing.verb.lemma if is_given else "provide"
    duty = f"{verb} {_OF.sub('', what)}"
    sort = Sort.FAILURE if kept is Kept.NO else Sort.KEEPING
    who = Who(debtor.actor, subject, sure=False, is_group=debtor.is_group)
    begin = thing.words[0]
    creditor = _creditor(line, thing)
    yield Deed(
        sort,
        debtor,
        who,
        duty,
        said,
        begin,
        max(span.end, end),
        (start, end),
        kept,
        creditor,
        loose=True,
        unnamed=not owing,
        by_thing=True,
    )


def _in_own_words(line: Line, thing: Thing, kept: Kept, end: int) -> Iterator[Deed]:
    """“Every cent we owed has been paid”, in the words of a speaker whose state the text does not tell."""
    start = thing.words[0]
    saying = line.saying(*_verb(line, thing))
    if saying is not None and saying.speaker is not None and line.is_quoted(start):
        who = Who(saying.speaker, line.cast.names[saying.speaker], sure=False)
        words = line.plain(start, max(end, _verb(line, thing)[1])).strip(" ,.;“”\"'")
        sort = Sort.FAILURE if kept is Kept.NO else Sort.KEEPING
        said, told = f"“{words[:1].upper()}{words[1:]}”", replace(who, words=f"{who.words} said:")
        duty = "comply with what it signed"
        yield Deed(sort, who, told, duty, said, start, end, _verb(line, thing), kept, loose=True, by_thing=True)


def _owing(line: Line, thing: Thing) -> list[Who]:
    """Whoever promised it, as the words for it tell."""
    if thing.who is not None:
        return who_is(line, *thing.who)
    by = _BY.match(line.masked[slice(*thing.tail)])
    if by:
        return who_is(line, thing.tail[0] + by.start("who"), thing.tail[0] + by.end("who"))
    own = [line.cast.bound(actor) for actor in line.named_between(*thing.noun, PARTIES + PEOPLE)]
    return [Who(actor, line.cast.names[actor]) for actor in own[:1] if actor is not None]


def _creditor(line: Line, thing: Thing) -> int | None:
    to = _TO.match(line.masked[slice(*thing.tail)])
    whos = who_is(line, thing.tail[0] + to.start("who"), thing.tail[0] + to.end("who")) if to else []
    return next((who.actor for who in whos), None)


def _members(line: Line, place: int) -> Who | None:
    meant = line.meant_at(place)
    return Who(meant[0], f"members of {line.cast.names[meant[0]]}", sure=False, is_group=True) if meant else None
