"""Speech that a verb tells: X said that …, “…,” said X, …, X said, X accused Y of …, …, claiming that …"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from quiz.domain.facts import Mode
from quiz.domain.reading.annotations import Quotation
from quiz.domain.reading.clauses import Phrase, Shape, VerbGroup, phrase_before, subject_before
from quiz.domain.reading.clauses.words import PREPOSITIONS, QUOTATION_MARKS, SUBORDINATORS, listed
from quiz.domain.reading.speech.adjuncts import after_circumstances, after_particle, after_time, past_adverbs
from quiz.domain.reading.speech.attributed import Attributed, span_of, trimmed
from quiz.domain.reading.speech.contents import content_after
from quiz.domain.reading.speech.cues import Cue
from quiz.domain.reading.speech.embedded import embedded
from quiz.domain.reading.speech.endings import carries_on, content_end, ends_after, opens_last, word_before
from quiz.domain.reading.speech.halves import begins_before_source, half_begins, is_joined
from quiz.domain.reading.speech.nominals import noun_after
from quiz.domain.reading.speech.sources import (
    accepted,
    is_joined_by_with,
    shared_source,
    source_after,
    source_before,
    who_issued,
)
from quiz.domain.reading.speech.turns import is_or_so
from quiz.domain.reading.speech.units import Unit
from quiz.domain.reading.speech.verbs_of_saying import as_saying, cue_of, denies_more, governing, quotation_before

_FEWEST_WORDS = 2
_FEWEST_WORDS_BEFORE = 3
_ENOUGH_WORDS = 7
_FARTHEST = 60
_MOST_NESTED = 6
_INVERTS = listed(
    "say write add report announce explain note warn recall argue ask reply tweet remark observe continue comment joke quip "
    "insist declare conclude respond react confirm recall complain claim state caution concede acknowledge admit contend "
    "maintain promise vow lament predict stress emphasise emphasize assert allege counter believe fear reckon suggest "
    "retort rejoin shout scoff sigh snap muse hint speculate boast grumble fume thunder elaborate clarify testify echo"
)
_BEFORE_INVERTED = frozenset({",", "”", '"', "»", "–", "—", "’", "'"})
_BEFORE_PARTICIPLES = listed(", and but by after before while without in – —")


@dataclass
class Reader:
    """Goes through the verbs of one unit; ``found`` grows, and what was said by one verb is not given to the next."""

    unit: Unit
    found: list[Attributed] = field(default_factory=list)
    left: int = 0
    told: int = 0

    def read(self) -> list[Attributed]:
        """All that verbs of the unit put into somebody's mouth."""
        self.left = self.told = self.unit.start
        for group in (as_saying(self.unit, each) for each in self.unit.grammar.groups):
            cue = cue_of(self.unit, group)
            if cue is not None and not is_or_so(self.unit, group):
                self.found.extend(self._of(group, cue))
        return self.found

    def _of(self, group: VerbGroup, cue: Cue) -> Iterator[Attributed]:
        told = embedded(self.unit, group, cue) or self._trailing(group, cue) or self._leading(group, cue)
        whole = told is not None and any(told.content == (one.start, one.end) for one in self.unit.quotations)
        if told is not None and self.unit.word_count(*told.content) >= (1 if whole else _FEWEST_WORDS):
            yield told

    def _trailing(self, group: VerbGroup, cue: Cue) -> Attributed | None:
        """What stands before its speaker: “…,” X said; …, said X."""
        if not cue.takes("c") or not (group.is_finite or self._is_last_verb(group)):
            return None
        group = self._with_adverbs(group)
        quotation = quotation_before(self.unit, group, self.left)
        limit = self.unit.word_at(quotation.end + 1 if quotation else self.told)
        if self.unit.grammar.small(group.last) == "that":  # “Under the title “A trap”, Dosan wrote that …”
            return None
        source = self._inverted(group, limit) or source_before(self.unit, group.first, limit)
        if source is None or (quotation is None and denies_more(self.unit, group, cue, source)):
            return None
        if not (quotation or self._closes_the_sentence(group, source)):
            return self._before_colon(group, cue, source)
        content = self._around(group, source, quotation)
        self.left = self.told = span_of(self.unit, min(source.first, group.first), max(source.last, group.last))[1]
        return self._made(group, cue, source, content)

    def _before_colon(self, group: VerbGroup, cue: Cue, source: Phrase) -> Attributed | None:
        """What follows the speaker after a colon: “Not so, says Oslo: the shells came from Bergen.”"""
        near = range(source.last, min(source.last + _FARTHEST, len(self.unit.grammar.words)))
        colon = next((place for place in near if self.unit.grammar.small(place) in {":", ";", '"', "“"}), source.last)
        if source.first < group.last or self.unit.grammar.small(colon) != ":":
            return None
        if colon > source.last and self.unit.grammar.small(source.last) != ",":
            return None
        content = trimmed(self.unit.text, self.unit.grammar.words[colon].end, self.unit.end)
        return self._made(group, cue, source, content)

    def _with_adverbs(self, group: VerbGroup) -> VerbGroup:
        """The verb with the adverbs between it and a comma: “Oslo, Dosan notes drily, kept its word”."""
        last = past_adverbs(self.unit, after_particle(self.unit, group))
        return replace(group, last=last) if self.unit.grammar.small(last) in {",", "."} else group

    def _is_last_verb(self, group: VerbGroup) -> bool:
        """Whether it looks like a participle but no verb follows: “…, declared on Wednesday the spokesman.”"""
        follows = any(clause.verb.is_finite for clause in self.unit.clauses_after(group))
        return group.shape is Shape.PARTICIPLE and not follows and self._inverted(group, 0) is not None

    def _inverted(self, group: VerbGroup, limit: int) -> Phrase | None:
        """The speaker after the verb, where a comma or a quotation stands before it."""
        before = self.unit.grammar.words[group.first - 1].text if group.first else ""
        follows_speech = before in QUOTATION_MARKS and group.is_finite
        if not (follows_speech or (group.lemma in _INVERTS and before in _BEFORE_INVERTED)) or group.first < limit:
            return None
        source = source_after(self.unit, after_time(self.unit, after_particle(self.unit, group)))
        if source and group.lemma == "warn" and "of" in map(self.unit.grammar.small, range(source.first, source.last)):
            return None  # “Dosan, who had left, warned Oslo of spies”
        after = past_adverbs(self.unit, source.last) if source else 0  # “…, said Oslo itself had …”
        follows = self.unit.grammar.verb_at(after) if source else None
        asks = follows is not None and follows.shape is Shape.INFINITIVE  # “when Dosan, its agent, asked Oslo to pay”
        return None if asks or (follows and follows.is_finite) else source

    def _closes_the_sentence(self, group: VerbGroup, source: Phrase) -> bool:
        """Whether a comma parts speaker and verb from what was said before them, and nothing else was said after."""
        first, last = min(source.first, group.first), max(source.last, group.last)
        if word_before(self.unit, first) not in {",", "–", "—"}:
            return False
        if self._stands_between(last, source, group):
            return True
        exists = self.unit.grammar.small(self.unit.word_at(self.told)) == "there"
        has_verb = exists or self.unit.first_statement < first or self._reads_as_statement(first)
        enough = self.unit.word_count(self.told, self.unit.starts[first]) >= _FEWEST_WORDS_BEFORE
        return has_verb and enough and (source.first > group.first or ends_after(self.unit, last))

    def _stands_between(self, last: int, source: Phrase, group: VerbGroup) -> bool:
        """Whether commas on both sides part them from one sentence: “The test, Oslo said, was its last.”"""
        before = self.unit.grammar.verb_at(min(source.first, group.first) - 2)
        if before is not None and before.lemma == "be" and self.unit.grammar.small(last) == ",":
            return True  # “The test was, Oslo said, its last.”
        last = after_circumstances(self.unit, group, last)
        if source.first > group.first and self.unit.grammar.verb_at(last + 1) is None:
            return False  # “…, said Dosan, head of the party”
        ends = ends_after(self.unit, last) and not is_joined(self.unit, min(source.first, group.first))
        return carries_on(self.unit, last) or (self.unit.grammar.small(last) == "," and not ends)

    def _reads_as_statement(self, end: int) -> bool:
        """Whether what stands before is long and begins with its subject, though its verb is not known."""
        first = self.unit.word_at(self.told)
        if self.unit.word_count(self.told, self.unit.starts[end]) < _ENOUGH_WORDS:
            return False
        subject = subject_before(self.unit.grammar, end)
        is_subject = subject is not None and subject.first == first  # “The Council, whose advice all quote, has warned”
        opens = self.unit.grammar.small(first) not in PREPOSITIONS | SUBORDINATORS
        return opens and not is_subject and not self.unit.grammar.verb_at(first)

    def _around(self, group: VerbGroup, source: Phrase, quotation: Quotation | None) -> tuple[int, int]:
        """What stands before the speaker, and after where the speaker stands between."""
        first, last = min(source.first, group.first), max(source.last, group.last)
        if quotation and self.told >= quotation.start - 1:
            return quotation.start, quotation.end
        start, end = self.told, quotation.end if quotation else self.unit.starts[first]
        start = max(start, half_begins(self.unit, self.unit.word_at(quotation.start) if quotation else first))
        if self.unit.grammar.small(first - 1) == "as":  # “…, and it pays “as a friend”, as Dosan put it”
            start = max(start, begins_before_source(self.unit, first - 1, last + 1))
        if quotation is None and self._stands_between(last, source, group):
            end, last = self.unit.end, after_circumstances(self.unit, group, last)
            marked = last + 1 < len(self.unit.grammar.words) and self.unit.grammar.small(last + 1) in QUOTATION_MARKS
            follows = self.unit.grammar.verb_at(past_adverbs(self.unit, last + 1 + marked))
            cleft = self.unit.grammar.small(self.unit.word_at(start)) == "it"  # “It was Oslo, Dosan said, that …”
            if is_joined(self.unit, first) or (
                follows is None
                and not cleft
                and self.unit.word_count(start, self.unit.starts[first]) <= _FEWEST_WORDS_BEFORE
            ):
                start = self.unit.starts[last]
        start, end = trimmed(self.unit.text, start, end)
        if quotation is None:
            return start, end
        if start >= quotation.start - 1:
            return quotation.start, end
        return start, quotation.end + (self.unit.text[quotation.end : quotation.end + 1] in QUOTATION_MARKS)

    def _leading(self, group: VerbGroup, cue: Cue) -> Attributed | None:
        """What stands after its speaker: X said that …"""
        begins = self._begins(group, cue) if group.shape is not Shape.PARTICIPLE else None
        source = self._speaker(group) if begins is not None else None
        if begins is None or source is None or begins >= len(self.unit.grammar.words) or opens_last(self.unit, begins):
            return None
        ends = max(content_end(self.unit, begins, group), begins + 1)
        content = trimmed(self.unit.text, *span_of(self.unit, begins, ends))
        self.left = max(self.left, content[1])
        is_reason = cue.mode is Mode.DENIED and self.unit.grammar.small(begins - 1) == ":"  # “denied it: “We paid.””
        return self._made(group, replace(cue, mode=Mode.CLAIMED) if is_reason else cue, source, content)

    def _begins(self, group: VerbGroup, cue: Cue) -> int | None:
        noun = noun_after(self.unit, group.last, cue)
        return noun if noun is not None else content_after(self.unit, group, cue)

    def _speaker(self, group: VerbGroup) -> Phrase | tuple[int, int] | None:
        if group.shape is Shape.ING:
            return self._speaker_of_participle(group)
        before = self.unit.grammar.small(group.first - 1)
        if group.shape is Shape.INFINITIVE:  # “went on to say”
            if before == "only":  # “Oslo left, only to declare”
                done = [
                    clause for clause in self.unit.clauses if clause.verb.first < group.first and clause.verb.is_finite
                ]
                return accepted(self.unit, done[-1].subject) if done else None
            before_it = governing(self.unit, group)
            return self._speaker(before_it) if before_it else None
        shared = shared_source(self.unit, group)
        if shared and self.unit.grammar.small(shared.first - 1) in {"had", "should"}:
            return None  # “Had Oslo said that …”
        if shared and self.found and self.unit.grammar.small(shared.first - 1) in {"what", "let"}:
            return self.found[-1].source  # “in what it called a betrayal”, “let it be known that …, and said”
        if shared and before == "and" and self._is_told_of(shared) and self.unit.grammar.small(group.first - 2) == ",":
            return self.found[-1].source  # “Oslo said Dosan was ill, and said it would wait”
        if shared and before in {"who", "which", "that"}:
            return Phrase(shared.first, group.first)
        return shared or source_before(self.unit, group.first)

    def _is_told_of(self, subject: Phrase) -> bool:
        """Whether somebody else has just said something of that subject."""
        last, (start, end) = (self.found[-1], self.unit.grammar.span(subject)) if self.found else (None, (0, 0))
        return last is not None and last.source[1] <= last.content[0] <= start and end <= last.content[1]

    def _speaker_of_participle(self, group: VerbGroup) -> Phrase | tuple[int, int] | None:
        """Whoever the sentence has speak already, else its subject: “…, claiming that”, “footage of him saying”."""
        if self.unit.grammar.small(group.first - 1) not in _BEFORE_PARTICIPLES:
            named = accepted(self.unit, phrase_before(self.unit.grammar, group.first))
            if named is not None and is_joined_by_with(self.unit, named):
                return shared_source(self.unit, group)
            if named is not None:
                return who_issued(self.unit, named) or named
        near = self.found[-_MOST_NESTED:]
        outer = [one for one in near if not any(_holds(other, one) for other in near)]
        return outer[-1].source if outer else shared_source(self.unit, group)

    def _made(
        self, group: VerbGroup, cue: Cue, source: Phrase | tuple[int, int], content: tuple[int, int]
    ) -> Attributed:
        named = source if isinstance(source, tuple) else self.unit.grammar.span(source)
        return Attributed(content, span_of(self.unit, group.first, group.last), named, cue.mode)


def _holds(outer: Attributed, inner: Attributed) -> bool:
    return outer is not inner and outer.content[0] <= inner.cue[0] < outer.content[1]
