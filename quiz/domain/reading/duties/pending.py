"""What is still owed, as the story has told so far: whose turn it is where a clause names nobody, and what “just one” is one of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.debtors import Who
from quiz.domain.reading.duties.deeds import UNTOLD, Deed, Sort
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

    def note(self, index: int, deed: Deed) -> None:
        """Remember what somebody owes."""
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

    def settled(self, index: int, deed: Deed) -> Deed | None:
        """The deed with whoever owes what it is about; None where it says too little by itself."""
        is_part = PARTIAL.fullmatch(deed.subject.words) is not None
        owed = next(self._partly(index) if is_part else self._fitting(deed), None)
        if owed is None:
            return None if is_part or deed.duty == UNTOLD else deed
        told = replace(deed, debtor=owed.debtor, duty=owed.duty if deed.duty == UNTOLD else deed.duty)
        return _spelled_out(told, owed) if is_part else told

    def _partly(self, index: int) -> Iterator[Owed]:
        return (owed for owed in reversed(self._told[-_MOST:]) if index - owed.index <= _NEAR and owed.thing)

    def _fitting(self, deed: Deed) -> Iterator[Owed]:
        about = _about(f"{deed.subject.words} {deed.said}")
        fitting = [owed for owed in reversed(self._told[-_MOST:]) if not owed.words.isdisjoint(about)]
        yield from (owed for owed in fitting if not owed.debtor.is_group)


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
