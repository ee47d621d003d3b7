"""The part of a saying that lies in one sentence, with the words that say who said it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from quiz.domain.facts import Mode
from quiz.domain.reading.annotations import DateSort, Quotation, Saying
from quiz.domain.reading.claims.surely_said import surely_said
from quiz.domain.reading.clauses import Clause
from quiz.domain.reading.clauses.noun_units import is_of_its_noun
from quiz.domain.reading.clauses.words import is_adverb
from quiz.domain.reading.speech.cues import VERBS, VIEWED
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.rewording import Edit

_CLOSING = frozenset("\"“”„«»'’")
_LONGEST = 500  # characters
_LONGEST_NAME = 80
_SHORT = 160  # characters
_FEWEST_WORDS = 3
_MARKS_AT_END = 2


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one sentence that somebody said; ``has_cue`` where the sentence itself says who.

    ``rest`` is the end of a quotation that its speaker interrupts; ``together`` are all who say it.
    """

    line: Line
    saying: Saying
    speaker: int
    start: int
    end: int
    has_cue: bool
    rest: Quotation | None = None
    together: tuple[int, ...] = ()

    @property
    def first(self) -> int:
        """The first token of the stretch."""
        return self.line.place_of(self.start)

    @property
    def last(self) -> int:
        """The token after the stretch."""
        return self.line.place_of(self.end)

    @property
    def before_day(self) -> int:
        """The token before which a noun in the stretch ends: a day at its end tells when it was said."""
        last = self.last
        for found in self.line.dates:
            first = self.line.place_of(found.start)
            if found.end >= self.end and first > self.first + 1 and found.sort is not DateSort.DURATION:
                last = first - (self.line.small(first - 1) in {"on", "in", "at"})
        return min(last, self.last)

    @property
    def lemma(self) -> str:
        """The verb that says so, as it stands in the list of verbs; empty where there is none."""
        last = self.line.place_of(self.saying.cue[1]) - 1
        while is_adverb(self.line.small(last)):  # “notes drily”
            last -= 1
        verb = self.line.grammar.verb_at(last) if self.has_cue and last >= 0 else None
        return verb.lemma if verb else ""

    @property
    def is_view(self) -> bool:
        """Whether an opening tells whose view it is: “For Norland, …”."""
        return self.line.passage.text[slice(*self.saying.cue)].lower() in VIEWED

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses of the stretch that can stand by themselves, but for the one that says who said it."""
        first, last, cue = self.first, self.last, self.line.place_of(self.saying.cue[0])
        follows = VERBS[self.lemma].follows if self.lemma in VERBS else ""
        return tuple(
            clause
            for clause in self.line.clauses
            if clause.verb.is_finite
            and first <= clause.verb.first
            and clause.verb.last <= last
            and clause.verb.first != cue
            and not is_of_its_noun(self.line.grammar, follows, clause.verb)
        )

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """The outermost quotations that lie in the stretch, or that it is part of."""
        return tuple(one for one in self.line.quotations if one.start < self.end and self.start < one.end)

    @property
    def whole(self) -> Quotation | None:
        """The quotation that the stretch is nothing but the words of."""
        around = (one for one in self.quotations if one.start <= self.start + 1 and self.end <= one.end + 1)
        return next(around, None)

    @property
    def asides(self) -> tuple[Edit, ...]:
        """What the story itself adds amid what was said, as edits that leave it out."""
        text = self.line.passage.text
        return tuple(Edit(start, end + (text[end : end + 1] == ",")) for start, end in self.saying.asides)

    def behind_name(self, end: int) -> int:
        """The place behind the speaker’s name where a comma adds it there: “said its envoy|, Ada Berg|, had paid”."""
        text, near = self.line.passage.text, self.line.passage.actors.inside(end, end + _LONGEST_NAME)
        named = (one.end for one in near if one.actor == self.speaker and text[end : one.start] == ", ")
        return next((place for place in named if text[place : place + 1] == ","), end)

    def evidence(self) -> tuple[int, int]:
        """The stretch with its cue and its source, as far as they stand in the sentence, and its closing mark."""
        spans = [(max(self.start, self.line.sentence.start), min(self.end, self.line.sentence.end))]
        if self.rest is not None and self._holds((self.rest.start, self.rest.end)):
            spans.append((self.rest.start, self.rest.end))
        if self.has_cue:
            spans += [span for span in (self.saying.cue, self.saying.source) if self._holds(span)]
        start, end = min(span[0] for span in spans), max(span[1] for span in spans)
        text, sentence = self.line.passage.text, self.line.sentence
        start -= start > sentence.start and text[start - 1] in _CLOSING
        end += end < sentence.end and text[end] in _CLOSING
        return start, end

    def _holds(self, span: tuple[int, int]) -> bool:
        return self.line.sentence.start <= span[0] <= span[1] <= self.line.sentence.end


def pieces(line: Line) -> Iterator[Piece]:
    """What of the sentence somebody said whom the text lets us name, in order."""
    spoken = Counter((one.start, one.end, one.cue, one.source) for one in line.sayings)
    ends = {rest.start for one in line.sayings if (rest := _rest(line, one)) is not None}
    for saying in line.sayings:
        if saying.speaker is None or _is_hearsay(line, saying) or saying.start in ends:
            continue
        start, end = surely_said(line, saying, *_stretch(line, saying))
        behind = _cues_behind(line, saying)
        if start >= end or end - start > _LONGEST or (behind and behind[0] != _tail(saying)):
            continue
        end = _before_who_hands_on(line, saying, end)
        if len(behind) > 1:
            end = min(end, len(line.passage.text[: behind[0][0]].rstrip(" ,–—")))
        has_cue = line.sentence.start <= saying.cue[0] <= line.sentence.end and saying.sentence == line.sentence.index
        several = spoken[saying.start, saying.end, saying.cue, saying.source] > 1
        together = tuple(_beside(line, saying)) if several else ()
        yield Piece(line, saying, saying.speaker, start, end, has_cue, _rest(line, saying), together)


def _cues_behind(line: Line, saying: Saying) -> list[tuple[int, int]]:
    """Where those are named who hand the same words on, one behind the other: “Peru left, | Chile said|, | Xinhua reports|”."""
    tails = {_tail(one) for one in line.sayings if one.start == saying.start and one.speaker is not None}
    behind = sorted(tail for tail in tails if tail[0] > saying.start)
    return behind if _tail(saying) in behind else []


def _before_who_hands_on(line: Line, saying: Saying, end: int) -> int:
    """Where the words end before whoever hands the whole on: “Oslo said it would pay|, notes the Courier|.”"""
    around = [one for one in line.sayings if one.start <= saying.cue[0] and saying.cue[1] <= one.end]
    tails = [_tail(one) for one in around if one.cue != saying.cue]
    begins = [first for first, last in tails if saying.start < first < end <= last + _MARKS_AT_END]
    return len(line.passage.text[: min(begins)].rstrip(" ,–—")) if begins else end


def _tail(saying: Saying) -> tuple[int, int]:
    return min(saying.cue[0], saying.source[0]), max(saying.cue[1], saying.source[1])


def _beside(line: Line, saying: Saying) -> Iterator[int]:
    """All who say the same together."""
    for one in line.sayings:
        if (one.start, one.end, one.source) == (saying.start, saying.end, saying.source) and one.speaker is not None:
            yield one.speaker


def _rest(line: Line, saying: Saying) -> Quotation | None:
    """The end of the quotation that the speaker interrupts: “The pact,” Dosan said, “is dead.”"""
    text = line.passage.text
    parted = text[saying.end : saying.end + 2].lstrip('”"’»').startswith(",")  # “Treaties”, says Dosan, “are …”
    if not (parted or text[saying.start : saying.end].rstrip('”"’').endswith(",")):
        return None
    following = (
        one
        for one in line.sayings
        if one.cue == saying.cue and one.speaker == saying.speaker and one.start > saying.end
    )
    rest = next((one for one in following if text[one.start : one.start + 1].islower()), None)
    if rest is None or rest.start <= saying.cue[1]:
        return None
    return next((one for one in line.quotations if abs(one.start - rest.start) <= 1), None)


def _stretch(line: Line, saying: Saying) -> tuple[int, int]:
    """What of the words stands in the sentence; the whole of a short quotation, one of whose sentences says too little."""
    start, end = max(saying.start, line.sentence.start), min(saying.end, line.sentence.end)
    if (start, end) == (saying.start, saying.end) or not _is_short(line, saying):
        return start, end
    return (saying.start, saying.end) if saying.sentence == line.sentence.index else (start, start)


def _is_short(line: Line, saying: Saying) -> bool:
    """Whether it is one short quotation of several sentences, one of them of a word or two: “We called. Nobody came.”"""
    quoted = _is_direct(line, saying)
    words = line.passage.text[saying.start : saying.end]
    sentences = [part.split() for part in re.split(r"(?<=[.!?])\s", words)]
    told = line.passage.sentences[saying.sentence]
    beside = min(saying.end, told.end) - max(saying.start, told.start)
    is_most = 2 * beside >= len(words)
    return quoted and is_most and len(words) <= _SHORT and "?" not in words and min(map(len, sentences)) < _FEWEST_WORDS


def _is_direct(line: Line, saying: Saying) -> bool:
    return any(one.start <= saying.start + 1 and saying.end <= one.end + 1 for one in line.quotations)


def _is_hearsay(line: Line, saying: Saying) -> bool:
    """Whether somebody else says that it was said; what a newspaper reports counts as said."""
    return any(
        outer is not saying
        and outer.mode is not Mode.REPORTED
        and outer.start <= saying.cue[0]
        and max(saying.cue[1], saying.end) <= outer.end
        and (outer.start, outer.end) != (saying.start, saying.end)
        and not (_is_direct(line, saying) and line.passage.text[slice(*outer.cue)].lower() == "according to")
        for outer in line.sayings
    )
