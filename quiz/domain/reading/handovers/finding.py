"""The handovers of a sentence: who gave what to whom, as its verbs and nouns of giving and getting say."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.clauses import Clause, Tense
from quiz.domain.reading.handovers.handover import Handover
from quiz.domain.reading.handovers.nouns import by_noun
from quiz.domain.reading.handovers.parties import Named, named_at, parties_of
from quiz.domain.reading.handovers.words import GETTING, GIVEN_FIRST, GIVEN_WITH, GIVING, LEAVING_TO, WITH_IN
from quiz.domain.reading.statements.adverbials import adverbial
from quiz.domain.reading.statements.antecedents import hidden_object
from quiz.domain.reading.statements.extents import reach
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.subjects import subject_of

_UNREAL = frozenset(["if", "unless", "whether", "until"])
_END_OF_GOODS = frozenset(
    [
        ",",
        ";",
        ":",
        "(",
        "–",
        "—",
        "which",
        "who",
        "that",
        "but",
        "while",
        "when",
        "after",
        "before",
        "during",
        "since",
        "throughout",
        "within",
    ]
)
_LONGEST_OWNER = 6
_PARTICLES = frozenset(["over", "in", "out"])
_PRONOUNS = frozenset(["it", "they", "he", "she", "we"])


def handovers(line: Line) -> Iterator[Handover]:
    """What the sentence says was handed over: told by verbs first, then by nouns."""
    for index, clause in enumerate(line.clauses):
        if _is_real(clause):
            yield from _by_verb(line, index, clause)
    yield from by_noun(line)


def _is_real(clause: Clause) -> bool:
    verb = clause.verb
    return not (verb.negated or verb.tense in {Tense.FUTURE, Tense.MODAL} or clause.opener in _UNREAL)


def _by_verb(line: Line, index: int, clause: Clause) -> Iterator[Handover]:
    lemma = clause.verb.lemma
    if lemma in GETTING and not clause.verb.passive:
        yield from _gotten(line, index, clause)
    elif (lemma in GIVING or lemma in GIVEN_WITH) and clause.verb.passive:
        yield from _passed(line, index, clause)
        if lemma in GIVEN_FIRST | GIVEN_WITH and clause.verb.auxiliaries:
            yield from _served_by(line, index, clause)
    elif lemma in GIVING or lemma in GIVEN_WITH:
        yield from _given(line, index, clause)
    elif lemma in LEAVING_TO and not clause.verb.passive:
        yield from _at_disposal(line, index, clause)


def _given(line: Line, index: int, clause: Clause) -> Iterator[Handover]:
    """“Belarus supplied | modern weapons | to Azerbaijan”, “… supplied Azerbaijan with | …”, “… gave Azerbaijan | two …”."""
    suppliers = parties_of(line, clause) or _opening_name(line, clause)
    first = clause.verb.last + (line.small(clause.verb.last) in _PARTICLES)
    if clause.verb.lemma in WITH_IN and line.small(clause.verb.last) != "in":
        return
    end = reach(line, index)
    relative = _before_relative(line, clause)
    if relative is not None and suppliers:
        goods, sureness = (first, _goods_end(line, first, end)), Confidence.MEDIUM
        verb = GIVING.get(clause.verb.lemma, "supplied")
        yield Handover(suppliers, relative.actor, goods, verb, relative.first, end, index, sureness)
        return
    to = _named_after(line, "to", first + 1, end)
    goods, recipient = ((first, _without_particle(line, to.first - 1)), to) if to else _served(line, clause, first, end)
    hidden = hidden_object(line, clause)
    if hidden and to is None:  # “the drones, which Iran had sold to Sudan”
        goods, recipient = (hidden.first, hidden.last), _named_after(line, "to", first, end)
    if not suppliers or recipient is None or recipient.actor in suppliers:
        return
    last = recipient.last if hidden and to is None else max(goods[1], recipient.last)
    verb, sureness = GIVING.get(clause.verb.lemma, "supplied"), _sureness(line, clause)
    yield Handover(suppliers, recipient.actor, goods, verb, _begin(line, clause), last, index, sureness)


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
    return (begin, _goods_end(line, begin, last)), recipient


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


def _at_disposal(line: Line, index: int, clause: Clause) -> Iterator[Handover]:
    """“Ostia placed | two batteries | at Norland’s disposal”."""
    end = min(reach(line, index), len(line.words) - 2)
    at = next((place for place in range(clause.verb.last, end) if line.small(place) == "at"), end)
    disposal = next((place for place in range(at, len(line.words)) if line.small(place) == "disposal"), None)
    named = line.mentions(at + 1, disposal) if disposal and disposal - at < _LONGEST_OWNER else ()
    suppliers = parties_of(line, clause)
    if disposal and named and suppliers and line.place_of(named[0].start) <= at + 2:
        goods, recipient = (clause.verb.last, at), named[0].actor
        yield Handover(
            suppliers, recipient, goods, "supplied", _begin(line, clause), disposal + 1, index, Confidence.MEDIUM
        )


def _goods_end(line: Line, first: int, last: int) -> int:
    times = {told[0] for found in line.dates if (told := adverbial(line, found))}
    for place in range(first, last):
        if line.small(place) in _END_OF_GOODS or place in times:
            return place
    return last


def _passed(line: Line, index: int, clause: Clause) -> Iterator[Handover]:
    """“The rifles were sold to Azerbaijan by Belarus”, “rifles supplied by Belarus to Azerbaijan”."""
    goods = subject_of(line, clause)
    by = _named_after(line, "by", clause.verb.last, clause.last)
    to = _named_after(line, "to", clause.verb.last, clause.last)
    if goods and by and to and clause.verb.lemma in GIVING:
        verb, last = GIVING[clause.verb.lemma], max(by.last, to.last)
        begin = goods.first
        yield Handover((by.actor,), to.actor, (goods.first, goods.last), verb, begin, last, index, Confidence.MEDIUM)


def _served_by(line: Line, index: int, clause: Clause) -> Iterator[Handover]:
    """“Norland was supplied with | rifles | by Ostia”."""
    by = _named_after(line, "by", clause.verb.last + 1, clause.last)
    first = clause.verb.last + (line.small(clause.verb.last) == "with")
    takes_goods = first > clause.verb.last or clause.verb.lemma in GIVEN_FIRST
    if by is None or not takes_goods or "to" in {line.small(place) for place in range(first, by.first)}:
        return
    for recipient in parties_of(line, clause):
        goods, verb = (first, by.first - 1), GIVING.get(clause.verb.lemma, "supplied")
        yield Handover((by.actor,), recipient, goods, verb, _begin(line, clause), by.last, index, Confidence.MEDIUM)


def _gotten(line: Line, index: int, clause: Clause) -> Iterator[Handover]:
    """“Azerbaijan bought | rifles | from Belarus”."""
    recipients = parties_of(line, clause)
    supplier = _named_after(line, "from", clause.verb.last + 1, reach(line, index))
    if supplier is not None:
        goods, verb = (clause.verb.last, supplier.first - 1), GETTING[clause.verb.lemma]
        for recipient in recipients:
            yield Handover(
                (supplier.actor,),
                recipient,
                goods,
                verb,
                _begin(line, clause),
                supplier.last,
                index,
                _sureness(line, clause),
            )


def _named_after(line: Line, link: str, first: int, last: int) -> Named | None:
    """The actor behind the first such link among those tokens that names one."""
    places = (
        place for place in range(first, last) if line.small(place) == link and line.small(place - 1) != "according"
    )
    named = (named_at(line, place + 1) for place in places)
    return next((found for found in named if found), None)


def _opening_name(line: Line, clause: Clause) -> tuple[int, ...]:
    """Who does it in a headline: “Belarus betrays Armenia by supplying arms …”."""
    named = named_at(line, 0) if clause.opener == "by" and not clause.verb.is_finite else None
    return (named.actor,) if named and not any(each.verb.is_finite for each in line.clauses) else ()


def _begin(line: Line, clause: Clause) -> int:
    return min(clause.first, clause.subject.first) if clause.subject else clause.first


def _sureness(line: Line, clause: Clause) -> Confidence:
    """Less where a pronoun says who gave."""
    subject = clause.subject
    is_named = subject is not None and not (
        subject.last - subject.first == 1 and line.small(subject.first) in _PRONOUNS
    )
    return Confidence.HIGH if clause.verb.is_finite and is_named else Confidence.MEDIUM
