"""What is still owed, as the story has told so far: whose turn it is where a clause names nobody, and what “just one” is one of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.debtors import Who
from quiz.domain.reading.duties.deed_objects import THINGS
from quiz.domain.reading.duties.deeds import UNTOLD, Deed, Sort
from quiz.domain.reading.duties.masking import Line
from quiz.domain.reading.duties.owed_things import PARTIAL
from quiz.domain.reading.duties.told_by_topic import stems

_OWING = frozenset({Sort.DUTY, Sort.PROMISE, Sort.REQUEST, Sort.DEBT, Sort.OFFER})
_ANY_DUTY = listed("not answer comply respect treat provide do be have keep make give take")
_NEAR = 3
_MOST = 12
"""How many of the last duties are looked at."""
_THING = re.compile(
    r"(?:not )?[a-z]+(?: (?:over|back|up|out|in|off))? (?P<thing>(?:(?!to |in |by |at |on |under |with |for |from |that |which |if |when |each |every |and )"
    r"[^ ,;]+ ?){1,6})"
)
ASKED_FOR = "ask for"
_REQUESTED = re.compile(
    r"answer the request of [^,;]{2,60}? for (?P<thing>(?:[^ ,;]|,(?=\d))+(?: (?!(?:from|to|in|by|under|after|for)\b)(?:[^ ,;])+){0,4})"
)
_WITH_THING = re.compile(
    r"(?:not )?(?P<verb>[a-z]+(?: (?:over|back|up|out|in|off))?) (?P<thing>(?:(?!(?:to|in|by|at|on|under|with|for|from|that|which|if|when|while|within|as|against|nothing|no|none)\b)(?:[^ ,;]|,(?=\d))+ ?){1,5})"
)
_SOME_OF_WHAT = re.compile(
    r"(?P<verb>[^\d$€£]{3,40}?) (?P<some>(?:(?:only|just|barely|about|some|fewer than|less than) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|none|half|\d{1,3}))"
    r"(?:[.,;]|\Z| (?:in|on|by|last|so far|this|within|to date|at)\b.*)\Z"
)
_DONE = frozenset({Sort.KEEPING, Sort.FAILURE})
_MANY_OF = re.compile(r"\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|dozen)\b.*s\b")
_COUNTED = re.compile(
    rf"\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty) (?:[a-z-]+ ){{0,2}}{THINGS}\b(?: of [a-z]+)?"
)
_GIVEN = re.compile(
    r"\b(?:entitles?|guarantees?|grants?|gives?|owes?|supply|provide|furnish|equip) (?:[A-Z][\w’'-]+ )+(?:to |with )?(?P<thing>(?:(?!to |in |by |at |under |for |from |that |when )[^ ,;]+ ?){1,6})"
)
_TO_WHOM = re.compile(r"^(?:[A-Z][\w’'-]+ )+(?:with )?")
_FOR_WHOM = re.compile(r"^(?:its|their|the) (?:all(?:y|ies)|neighbours?|partners?|(?:other )?members?|others) (?=\w)")
_A_TIME = re.compile(r" (?:a|each|every|per) (?:year|month|week|day)\b.*")
_NAME = re.compile(r"\b[A-Z][\w’'-]*")
_COUNT = re.compile(r"\A(?:the|an?|all|another|some) ")
_OF = re.compile(r" of (?:that|it|them|these|those|this|what .*)\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Owed:
    """A duty that was told of before."""

    index: int
    debtor: Who
    words: frozenset[str]
    thing: str
    verb: str
    duty: str


class Pending:
    """The duties of the story so far, the last ones first."""

    def __init__(self) -> None:
        self._told: list[Owed] = []
        self._things: dict[str, tuple[int, str]] = {}

    def note(self, index: int, deed: Deed) -> None:
        """Remember what somebody owes, and which thing a verb was last told of."""
        named = _REQUESTED.match(deed.duty) or _WITH_THING.match(deed.duty)
        if named and not deed.unnamed:
            self._things[named.groupdict().get("verb") or ASKED_FOR] = (index, named["thing"].strip())
        if deed.sort in _OWING and not deed.unnamed:
            found = _THING.match(deed.duty)
            thing = found["thing"].strip() if found else ""
            words = _about(f"{deed.duty} {deed.said}")
            first = deed.duty.split(" ", 1)[0]
            verb = "" if first in _ANY_DUTY else first
            self._told.append(Owed(index, deed.debtor, words, thing, verb, deed.duty))

    @property
    def doing(self) -> frozenset[str]:
        """The verbs of what has to be done."""
        verbs = (owed.verb for owed in self._told if owed.verb)
        return frozenset(verbs)

    def thing_of(self, verb: str, index: int) -> str:
        """The thing that the verb was last told of in one of the sentences right before; empty where there is none."""
        told, thing = self._things.get(verb, (-_NEAR - 1, ""))
        return _FOR_WHOM.sub("", _TO_WHOM.sub("", thing)) if 0 < index - told <= _NEAR else ""

    def settled(self, index: int, deed: Deed) -> Deed | None:
        """The deed with whoever owes what it is about; None where it says too little by itself."""
        is_part = PARTIAL.fullmatch(deed.subject.words) is not None
        owed = next(self._partly(index) if is_part else self._fitting(deed), None)
        if owed is None:
            return None if (is_part and not deed.by_thing) or deed.duty == UNTOLD else deed
        told = replace(deed, debtor=owed.debtor, duty=owed.duty if deed.duty == UNTOLD else deed.duty)
        return _spelled_out(told, owed) if is_part else told

    def completed(self, line: Line, deed: Deed) -> Deed:
        """The deed with what “two” at its end are two of, as far as that is told: “delivered two of the four ships”."""
        found = _SOME_OF_WHAT.match(deed.said)
        if found is None or deed.sort not in _DONE:
            return deed
        owed = next(
            (one for one in self._partly(line.sentence.index) if _is_of_many(found["some"], _thing_of(one.duty))), None
        )
        before = f"{line.before.sentence.text if line.before else ''} {line.plain(0, deed.cue[0])}"
        counted = list(_COUNTED.finditer(before))
        if owed is None and not counted:
            return deed
        what = _thing_of(owed.duty) if owed is not None else counted[-1].group()
        said = f"{deed.said[: found.end('some')]} of the {_COUNT.sub('', what)}{deed.said[found.end('some') :]}"
        return replace(deed, said=said, duty=deed.duty if owed is None else owed.duty)

    def _partly(self, index: int) -> Iterator[Owed]:
        return (owed for owed in reversed(self._told[-_MOST:]) if index - owed.index <= _NEAR and owed.thing)

    def _fitting(self, deed: Deed) -> Iterator[Owed]:
        about = _about(f"{deed.subject.words} {deed.said}")
        fitting = [owed for owed in reversed(self._told[-_MOST:]) if not owed.words.isdisjoint(about)]
        yield from (owed for owed in fitting if not owed.debtor.is_group)


def _is_of_many(some: str, thing: str) -> bool:
    return bool(thing) and (some.endswith("none") or _MANY_OF.search(thing) is not None)


def _thing_of(duty: str) -> str:
    """What a duty is to give, without whom it is given to."""
    found = _GIVEN.search(duty) or (None if duty.startswith("respect ") else _THING.match(duty))
    return _A_TIME.sub("", _TO_WHOM.sub("", found["thing"].strip())) if found else ""


def _about(words: str) -> frozenset[str]:
    """The words for things, names left out."""
    return frozenset(stems(_NAME.sub("", words)))


def _spelled_out(deed: Deed, owed: Owed) -> Deed:
    """“Just one” of what was promised: “just one of the four ships”."""
    thing = f"the {_COUNT.sub('', owed.thing)}"
    some = _OF.sub("", deed.subject.words)
    words = f"{some} of {thing}"
    duty = deed.duty.replace(deed.subject.words, thing) if deed.subject.words in deed.duty else f"provide {thing}"
    return replace(deed, subject=replace(deed.subject, words=words), duty=duty)
