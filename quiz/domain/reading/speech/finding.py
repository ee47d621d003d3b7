"""Go through a text once and find all that it puts into somebody's mouth, and who that is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quiz.domain.reading.annotations import Actors, Quotation, Saying
from quiz.domain.reading.clauses import Parses
from quiz.domain.reading.sentences import Sentence
from quiz.domain.reading.speech.attributed import Attributed, Span, trimmed
from quiz.domain.reading.speech.floating import announced, floating, introduced
from quiz.domain.reading.speech.lead_ins import lead_ins
from quiz.domain.reading.speech.nouns import noun_cues
from quiz.domain.reading.speech.passives import passives, quoted_as, stated_before
from quiz.domain.reading.speech.predicates import predicates
from quiz.domain.reading.speech.speakers import Speakers
from quiz.domain.reading.speech.told_aside import asides
from quiz.domain.reading.speech.turns import turns
from quiz.domain.reading.speech.units import Unit, units
from quiz.domain.reading.speech.verbs import Reader
from quiz.domain.reading.speech.viewpoints import is_viewed, judges, viewpoints

_MARKS = frozenset("“‘\"'«„")


def find_sayings(
    text: str,
    sentences: tuple[Sentence, ...],
    actors: Actors,
    quotations: Sequence[Quotation],
    parsed: Parses | None = None,
) -> tuple[tuple[Saying, ...], Actors]:
    """All that the text puts into somebody's mouth, in its order, and the actors with those added who have no name."""
    speakers = Speakers(text, sentences, actors)
    found = tuple(
        saying
        for unit, one in _attributed(sentences, quotations, parsed or Parses(text))
        if not (speakers.is_a_treaty(one) or speakers.is_a_heading(one) or _is_no_view(unit, one, speakers))
        for saying in _sayings(one, speakers, _sentence_at(sentences, one.cue[0]), tuple(asides(unit, one)))
    )
    return found, speakers.actors


def _is_no_view(unit: Unit, one: Attributed, speakers: Speakers) -> bool:
    """Whether the opening tells for whom something is so rather than who thinks it: “For Norland, the quota is 400 tonnes”."""
    return is_viewed(one, unit.text) and not (speakers.is_of_people(one) or judges(unit, one))


def speakers_of(quotations: Sequence[Quotation], sayings: Sequence[Saying]) -> tuple[Quotation, ...]:
    """The quotations, each with the speaker of the narrowest saying around it."""
    waiting = sorted(sayings, key=lambda saying: saying.start, reverse=True)
    around: list[Saying] = []
    found: list[Quotation] = []
    for quotation in quotations:
        while waiting and waiting[-1].start <= quotation.start + 1:
            around.append(waiting.pop())
        around = [saying for saying in around if saying.end >= quotation.start]
        found.append(replace(quotation, speaker=_speaker(quotation, around)))
    return _with_repeated(found)


def _with_repeated(found: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """The quotations; one that a headline tears out of its sentence has the speaker of the same words elsewhere."""
    known = {_bare(one.text): one.speaker for one in found if one.speaker is not None}
    return tuple(one if one.speaker is not None else replace(one, speaker=known.get(_bare(one.text))) for one in found)


def _bare(words: str) -> str:
    return words.strip(" ,.!?…").casefold()


def attributed(sentences: Sequence[Sentence], quotations: Sequence[Quotation], parsed: Parses) -> Iterator[Attributed]:
    """All words that the text attributes, in the order of the text."""
    for _, one in _attributed(sentences, quotations, parsed):
        yield one


def _attributed(
    sentences: Sequence[Sentence], quotations: Sequence[Quotation], parsed: Parses
) -> Iterator[tuple[Unit, Attributed]]:
    last: Attributed | None = None
    awaited: Attributed | None = None
    before: Unit | None = None
    for unit in units(sentences, quotations, parsed):
        found = _in(unit)
        found += stated_before(unit, before)
        found += introduced(unit, found)
        found += floating(unit, found, awaited or last)
        yield from ((unit, one) for one in sorted(found, key=lambda one: one.first))
        last = max(found, key=lambda one: one.cue[0]) if found else None
        awaited = announced(unit)
        before = None if found else unit


def _in(unit: Unit) -> list[Attributed]:
    """What the constructions find in the unit, each stretch once for each source."""
    found = [
        *lead_ins(unit),
        *Reader(unit).read(),
        *noun_cues(unit),
        *passives(unit),
        *quoted_as(unit),
        *predicates(unit),
        *turns(unit),
        *viewpoints(unit),
    ]
    found = [one for one in found if not _is_told_of_somebody(unit, one)]
    return list({(trimmed(unit.text, *one.content), one.source): one for one in reversed(found)}.values())[::-1]


def _is_told_of_somebody(unit: Unit, one: Attributed) -> bool:
    """Whether a relative only tells of whoever stands before it: “He followed his father, | who ruled for years”."""
    is_relative = unit.text[slice(*one.source)].lower() in {"who", "which"}
    return (
        is_relative and one.content[1] <= one.source[0] and unit.text[one.content[0] - 1 : one.content[0]] not in _MARKS
    )


def _sayings(one: Attributed, speakers: Speakers, sentence: int, told_aside: tuple[Span, ...]) -> Iterator[Saying]:
    """The saying, once for each of those who say it together: “Oslo and Bergen insist”."""
    for speaker in speakers.speakers(one):
        yield Saying(*one.content, one.cue, one.source, speaker, speakers.mode(one, speaker), sentence, told_aside)


def _sentence_at(sentences: Sequence[Sentence], place: int) -> int:
    return max(0, bisect_right(sentences, place, key=lambda sentence: sentence.start) - 1)


def _speaker(quotation: Quotation, around: Sequence[Saying]) -> int | None:
    holding = [saying for saying in around if saying.start <= quotation.start + 1 and quotation.end <= saying.end + 1]
    narrowest = min(holding, key=lambda saying: saying.end - saying.start, default=None)
    return narrowest.speaker if narrowest else None
