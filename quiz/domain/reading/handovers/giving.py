"""Handovers told by an active verb of giving: “Ostia sold Norland two ships”, “the ships that Ostia sold to Norland”."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.clauses import Clause, phrase_before
from quiz.domain.reading.clauses.words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS
from quiz.domain.reading.handovers.handover import Handover
from quiz.domain.reading.handovers.parties import Named, named_after, named_at, parties_of
from quiz.domain.reading.handovers.telling import begin_of, goods_end, sureness_of
from quiz.domain.reading.handovers.words import GIVEN_FIRST, GIVEN_WITH, GIVING, PARTICLES
from quiz.domain.reading.statements.antecedents import hidden_object
from quiz.domain.reading.statements.extents import reach
from quiz.domain.reading.statements.lines import Line

_LONGEST_OWNER = 6
_PARTICLES = frozenset(["over", "in", "out", "on", "along"])
_NO_NOUN = (
    PREPOSITIONS
    | CONJUNCTIONS
    | DETERMINERS
    | frozenset([",", ";", ":", "–", "—", "-", "“", '"', "that", "which", "who", "when", ""])
)


def by_giving(line: Line, index: int, clause: Clause) -> Iterator[Handover]:
    """“Belarus supplied | modern weapons | to Azerbaijan”, “… supplied Azerbaijan with | …”, “… gave Azerbaijan | two …”."""
    contact = _contact(line, clause)
    suppliers = (contact.supplier,) if contact else parties_of(line, clause) or _put_apart(line, clause)
    if not suppliers or not _has_particle(line, clause):
        return
    found = _contacted(line, clause, contact) if contact else _with_recipient(line, index, clause)
    if found is None or found.recipient.actor in suppliers:
        return
    verb, sureness = GIVING.get(clause.verb.lemma, "supplied"), sureness_of(line, clause)
    first = min(begin_of(line, clause), found.first)
    yield Handover(suppliers, found.recipient.actor, found.goods, verb, first, found.last, index, sureness)


@dataclass(frozen=True, slots=True)
class _Given:
    """Where the goods stand, who got them, and the tokens that hold both."""

    goods: tuple[int, int]
    recipient: Named
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Contact:
    """The goods before a clause without “that”, and who gives them there: “the ships | Ostia | gave Norland”."""

    goods: tuple[int, int]
    supplier: int


def _with_recipient(line: Line, index: int, clause: Clause) -> _Given | None:
    first = clause.verb.last + (line.small(clause.verb.last) in _PARTICLES)
    end = reach(line, index)
    relative = _before_relative(line, clause)
    if relative is not None:
        return _Given((first, goods_end(line, first, end)), relative, relative.first, end)
    hidden = hidden_object(line, clause)
    to = named_after(line, "to", first, end)
    if to is None:
        goods, recipient = _served(line, clause, first, end)
    elif hidden:  # “the drones, which Iran had sold to Sudan”
        return _Given((hidden.first, hidden.last), to, hidden.first, to.last)
    elif line.small(first) == "to" and to.first == first + 1:  # “donated to Norland 100 jeeps”
        goods, recipient = (to.last, goods_end(line, to.last, end)), to
    else:
        goods, recipient = (first, _without_particle(line, to.first - 1)), to
    return None if recipient is None else _Given(goods, recipient, clause.verb.first, max(goods[1], recipient.last))


def _contact(line: Line, clause: Clause) -> _Contact | None:
    """“the four ambulances | they | gave Norland”, “the ten howitzers | Ostia | gave Norland in 2020”."""
    verb = clause.verb.first
    while verb and line.grammar.small(verb - 1) in {"had", "has", "have", "once", "later", "also"}:
        verb -= 1
    if not clause.verb.is_finite or line.small(verb - 2) in _NO_NOUN:
        return None
    if line.small(verb - 1) in SUBJECT_PRONOUNS | {"it"}:
        supplier = next(iter(parties_of(line, clause)), None)
    else:
        named = named_at(line, verb - 1)
        supplier = named.actor if named and named.last == verb else None
    goods = phrase_before(line.grammar, verb - 1)
    is_told = goods is not None and (line.small(goods.first) == "the" or line.small(goods.first)[:1].isdigit())
    return _Contact((goods.first, goods.last), supplier) if goods and is_told and supplier is not None else None


def _contacted(line: Line, clause: Clause, contact: _Contact) -> _Given | None:
    place = clause.verb.last + (line.small(clause.verb.last) == "to")
    recipient = named_at(line, place)
    return None if recipient is None else _Given(contact.goods, recipient, contact.goods[0], recipient.last)


def _has_particle(line: Line, clause: Clause) -> bool:
    """Whether the word stands behind the verb without which it does not tell of giving; a number of things tells it, too."""
    wanted, following = PARTICLES.get(clause.verb.lemma), line.small(clause.verb.last)
    is_counted = clause.verb.lemma == "fly" and following[:1].isdigit()
    return wanted is None or following in wanted or is_counted


def _without_particle(line: Line, last: int) -> int:
    """The end of the goods before the “over” in “handed | two boats | over to Norland”."""
    return last - (line.small(last - 1) == "over")


def _served(line: Line, clause: Clause, first: int, last: int) -> tuple[tuple[int, int], Named | None]:
    """The goods behind whom they went to, and whom that is."""
    recipient = named_at(line, first)
    if recipient is None:
        return (0, 0), None
    begin = recipient.last
    if line.small(begin) == "with" and clause.verb.lemma in GIVEN_WITH:
        begin += 1
    elif not (clause.verb.lemma in GIVEN_FIRST and recipient.is_whole):
        return (0, 0), None
    return (begin, goods_end(line, begin, last)), recipient


def _before_relative(line: Line, clause: Clause) -> Named | None:
    """Who got it in “Norland, | to which Ostia sold tanks|”."""
    to = clause.first - 2
    if to < 1 or line.small(to) != "to" or line.small(to + 1) not in {"which", "whom"}:
        return None
    end = to - (line.small(to - 1) == ",")
    named = line.mentions(max(0, end - _LONGEST_OWNER), end)
    if not named or named[-1].end != line.words[end - 1].end:
        return None
    return Named(named[-1].actor, line.place_of(named[-1].start), end, is_whole=True)


def at_disposal(line: Line, index: int, clause: Clause) -> Iterator[Handover]:
    """“Ostia placed | two batteries | at Norland’s disposal”."""
    end = min(reach(line, index), len(line.words) - 2)
    at = next((place for place in range(clause.verb.last, end) if line.small(place) == "at"), end)
    disposal = next((place for place in range(at, len(line.words)) if line.small(place) == "disposal"), None)
    named = line.mentions(at + 1, disposal) if disposal and disposal - at < _LONGEST_OWNER else ()
    suppliers = parties_of(line, clause)
    if disposal and named and suppliers and line.place_of(named[0].start) <= at + 2:
        goods, recipient = (clause.verb.last, at), named[0].actor
        yield Handover(
            suppliers, recipient, goods, "supplied", begin_of(line, clause), disposal + 1, index, Confidence.MEDIUM
        )


def _put_apart(line: Line, clause: Clause) -> tuple[int, ...]:
    """Who does it in “Belarus betrays Armenia by supplying arms …” and “Having sold arms …, | Belarus | fell silent”."""
    if clause.verb.is_finite:
        return ()
    finite = [each for each in line.clauses if each.verb.is_finite]
    if clause.opener == "by" and not finite:
        named = named_at(line, 0)
        return (named.actor,) if named else ()
    opens = clause.verb.first == 0 and line.small(0) == "having" and finite
    return parties_of(line, finite[0]) if opens and line.small(finite[0].first - 1) == "," else ()
