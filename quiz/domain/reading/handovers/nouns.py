"""The handovers that nouns of giving tell: “the supply of weapons to Azerbaijan by Belarus”."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.clauses import Phrase, Tense, object_after
from quiz.domain.reading.handovers.handover import Handover
from quiz.domain.reading.handovers.parties import Named, named_at
from quiz.domain.reading.handovers.words import NOUNS
from quiz.domain.reading.statements.lines import Line

_LONGEST_OWNER = 6


def by_noun(line: Line) -> Iterator[Handover]:
    """The handovers that nouns tell: “the supply of | weapons | to Azerbaijan by Belarus”, “Belarus’s sale of | rifles | to Azerbaijan”."""
    for place in range(len(line.words) - 3):
        if line.small(place) in NOUNS and line.small(place + 1) == "of" and line.grammar.verb_at(place) is None:
            yield from _of_noun(line, place)


def _of_noun(line: Line, place: int) -> Iterator[Handover]:
    goods = object_after(line.grammar, place + 2)
    if goods is not None and line.small(goods.last) == "from":
        yield from _arrived(line, place, goods)
    to = named_at(line, goods.last + 1) if goods and line.small(goods.last) == "to" else None
    if goods is None or to is None:
        return
    by = named_at(line, to.last + 1) if line.small(to.last) in {"by", "from"} else _owner(line, place)
    if by is not None:
        first, last = min(place, by.first), max(to.last, by.last)
        yield Handover(
            (by.actor,), to.actor, (goods.first, goods.last), "supplied", first, last, None, Confidence.MEDIUM
        )


def _arrived(line: Line, place: int, goods: Phrase) -> Iterator[Handover]:
    """“a shipment of | rifles | from Ostia reached Norland”."""
    by = named_at(line, goods.last + 1)
    verb = line.grammar.verb_at(by.last) if by else None
    if by is None or verb is None or verb.lemma != "reach" or verb.tense is not Tense.PAST or verb.negated:
        return
    to = named_at(line, verb.last)
    if to is not None:
        stretch = (goods.first, goods.last)
        yield Handover((by.actor,), to.actor, stretch, "supplied", place, to.last, None, Confidence.MEDIUM)


def _owner(line: Line, noun: int) -> Named | None:
    """Whose supply it is: “Belarus’s”, “Belarusian”."""
    for first in range(max(0, noun - _LONGEST_OWNER), noun):
        named = named_at(line, first)
        if named is not None and named.first == first and noun - _LONGEST_OWNER < named.last <= noun + 2:
            is_owning = line.small(named.last - 1) in {"'s", "’s"} or named.last > noun
            if is_owning:
                return Named(named.actor, first, noun, is_whole=True)
    return None
