"""The handovers that nouns of giving tell: “the supply of weapons to Azerbaijan by Belarus”."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.clauses import Phrase, Tense, object_after
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.handovers.handover import Handover
from quiz.domain.reading.handovers.parties import Named, named_at
from quiz.domain.reading.handovers.words import ARRIVING, NOUNS, NOUNS_OF_GETTING
from quiz.domain.reading.statements.lines import Line

_LONGEST_OWNER = 6
_OPEN = listed(
    "talks ban proposed planned possible plan plans block blocked blocking halted suspended suspend stop stopped halting stopping approve approved"
    " approval cancelled cancel request requested proposal prevent prevented offer offered bid contract deal agreement agreed negotiations oppose"
    " opposed opposes embargo authorise authorised licence licences license permission future allow allowed considering discuss discussed veto against"
    " would will could may might"
)
"""Words before a noun of giving by which nothing need have been given: “talks on the sale of …”."""
_FAR = 5


def by_noun(line: Line) -> Iterator[Handover]:
    """The handovers that nouns tell: “the supply of | weapons | to Azerbaijan by Belarus”, “Belarus’s sale of | rifles | to Azerbaijan”."""
    for place in range(len(line.words) - 3):
        if (
            line.small(place) in NOUNS
            and not _is_open(line, place)
            and line.small(place + 1) == "of"
            and line.grammar.verb_at(place) is None
        ):
            yield from _of_noun(line, place)
        elif line.small(place) in NOUNS_OF_GETTING and line.small(place + 1) == "of" and not _is_open(line, place):
            yield from _of_getting(line, place)


def _is_open(line: Line, place: int) -> bool:
    """Whether the words before the noun leave open that it has come about."""
    return any(line.small(before) in _OPEN for before in range(max(0, place - _FAR), place))


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


def _of_getting(line: Line, place: int) -> Iterator[Handover]:
    """“Norland’s purchase of | radars | from Ostia”."""
    goods, to = object_after(line.grammar, place + 2), _owner(line, place)
    source = named_at(line, goods.last + 1) if goods and line.small(goods.last) == "from" else None
    if goods and to and source:
        yield Handover(
            (source.actor,),
            to.actor,
            (goods.first, goods.last),
            "supplied",
            to.first,
            source.last,
            None,
            Confidence.MEDIUM,
        )


def _arrived(line: Line, place: int, goods: Phrase) -> Iterator[Handover]:
    """“a shipment of | rifles | from Ostia reached Norland”."""
    by = named_at(line, goods.last + 1)
    verb = line.grammar.verb_at(by.last) if by else None
    if by is None or verb is None or verb.tense is not Tense.PAST or verb.negated:
        return
    link = line.small(verb.last) if verb.lemma != "reach" else ""
    if link not in ARRIVING.get(verb.lemma, ()):
        return
    to = named_at(line, verb.last + bool(link))
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
