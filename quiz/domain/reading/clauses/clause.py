"""Clauses: each verb of a sentence with its subject and the stretch of the sentence that belongs to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from quiz.domain.reading.clauses.asides import before_adverbs, tells_time
from quiz.domain.reading.clauses.bare import Shape
from quiz.domain.reading.clauses.grammar import Grammar, Phrase
from quiz.domain.reading.clauses.groups import VerbGroup
from quiz.domain.reading.clauses.phrases import object_after, phrase_before, subject_before
from quiz.domain.reading.clauses.words import (
    CLAUSE_VERBS,
    CONJUNCTIONS,
    PREPOSITIONS,
    QUOTATION_MARKS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    is_adverb,
    listed,
)

_MARKS = frozenset(",;:.!?…–—")
_BEFORE_TIMES = listed("on in by before after until since during at from")
_NEAR = 6
_SAYING = listed("say add argue claim insist maintain warn note deny assert concede admit acknowledge")


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb with what belongs to it: tokens ``first`` to ``last``, end exclusive, without the opener.

    ``opener`` is the word in small letters that ties it to the rest: “that”, “who”, “although”, “and”, or empty.
    ``subject`` is the phrase before the verb, or where that is missing (“…, but later accused”, “…, claiming that”) the
    subject that it shares with an earlier clause; None where it is not clear.
    """

    verb: VerbGroup
    subject: Phrase | None
    opener: str
    first: int
    last: int

    @property
    def has_own_subject(self) -> bool:
        """Whether the subject stands in the clause itself."""
        return self.subject is not None and self.subject.first >= self.first


def clauses(sentence: Grammar) -> tuple[Clause, ...]:
    """The clauses of a sentence in the order of their verbs; infinitives stay inside the clause that governs them."""
    opened: list[Clause] = []
    for group in sentence.groups:
        if group.shape is not Shape.INFINITIVE:
            opened.append(_opened(sentence, group, opened))
    return tuple(reversed(list(_closed(sentence, opened))))


def _closed(sentence: Grammar, opened: list[Clause]) -> Iterator[Clause]:
    """The clauses from the last to the first, each ending where the next begins that is no part of it."""
    end = _without_marks(sentence, len(sentence.words))
    for clause, following in zip(reversed(opened), [None, *reversed(opened)], strict=False):
        if following and following.first <= clause.verb.first:  # “Norland, which joined in 1999, has sent troops”
            end = _without_marks(sentence, _skip_adverbs(sentence, following.verb.first))
        yield replace(clause, last=max(_before_a_time(sentence, clause, end), clause.verb.last))
        if not (clause.verb.shape is Shape.ING and clause.opener in PREPOSITIONS - SUBORDINATORS):
            end = _end_before(sentence, clause)


def _before_a_time(sentence: Grammar, clause: Clause, end: int) -> int:
    """Where a relative clause in commas ends behind which a time of the sentence follows: “the council, which meets in Oslo|, in May”."""
    opens = _skip_adverbs(sentence, clause.verb.first) - 1
    if clause.opener not in RELATIVES or sentence.small(opens) != clause.opener or sentence.small(opens - 1) != ",":
        return end
    for place in range(clause.verb.last, end - 1):
        if sentence.small(place) == "," and sentence.small(place + 1) in _BEFORE_TIMES:
            near = range(place + 2, min(place + _NEAR, end))
            return place if any(tells_time(sentence, at) for at in near) else end
    return end


def _opened(sentence: Grammar, group: VerbGroup, earlier: list[Clause]) -> Clause:
    """The clause of the verb, its end still open."""
    before = _skip_adverbs(sentence, group.first)
    if group.is_finite and sentence.small(before - 1) in RELATIVES and not _stands_for_it(sentence, before - 1):
        noun = before - 1
        noun -= sentence.small(noun - 1) == ","
        subject = _last_listed(sentence, subject_before(sentence, noun), group, before - 1)
        return Clause(group, subject, sentence.small(before - 1), group.first, group.last)
    around = _relative_around(sentence, before, earlier) if group.is_finite else None
    if around is not None:
        noun = around - (sentence.small(around - 1) == ",")
        return Clause(group, subject_before(sentence, noun), sentence.small(around), group.first, group.last)
    own = subject_before(sentence, group.first) if group.is_finite else None
    first = own.first if own else group.first
    subject = own or _shared(sentence, group, before, earlier)
    return Clause(group, subject, _opener(sentence, first), first, group.last)


def _last_listed(sentence: Grammar, subject: Phrase | None, group: VerbGroup, relative: int) -> Phrase | None:
    """The last of listed names, of which alone “which” tells unless its verb is plural: “Norland, Zenda and | Ostia |, which joined in May”."""
    is_apart = subject is not None and sentence.small(relative) == "which" and sentence.small(relative - 1) == ","
    if subject is None or not is_apart or sentence.small(group.first) in {"are", "were", "have", "both", "all"}:
        return subject
    places = range(subject.first, subject.last)
    joint = max((place for place in places if sentence.small(place) == "and"), default=0)
    names = [place for place in places if sentence.small(place) not in {",", "and", "the"}]
    is_list = joint and any(sentence.small(place) == "," for place in range(subject.first, joint))
    return (
        Phrase(joint + 1, subject.last) if is_list and all(sentence.words[n].is_capitalised for n in names) else subject
    )


def _stands_for_it(sentence: Grammar, place: int) -> bool:
    """Whether “that” is no relative but means what was told before: “half of that was sent”."""
    return sentence.small(place) == "that" and sentence.small(place - 1) in {"of", "from", "to", "with", "for"}


def _relative_around(sentence: Grammar, before: int, earlier: list[Clause]) -> int | None:
    """Where the relative stands that a verb of saying parts from its own verb: “Ostia, which it says has paid nothing”."""
    says = earlier[-1] if earlier else None
    if says is None or says.verb.last != before or says.verb.lemma not in CLAUSE_VERBS or not says.has_own_subject:
        return None
    return says.first - 1 if sentence.small(says.first - 1) in RELATIVES - {"whose", "where"} else None


def _skip_adverbs(sentence: Grammar, place: int) -> int:
    while place and is_adverb(sentence.small(place - 1)):
        place -= 1
    timed = before_adverbs(sentence, place, 0)
    goes_on = sentence.small(timed - 1) in CONJUNCTIONS and sentence.small(timed) in PREPOSITIONS
    return timed if goes_on else place  # “and | in 2012 | opened a base”


def _shared(sentence: Grammar, group: VerbGroup, before: int, earlier: list[Clause]) -> Phrase | None:
    """The subject that the verb shares with a clause before it."""
    mark = sentence.small(before - 1)
    relative = earlier[-1] if earlier and group.is_finite and group.auxiliaries else None
    if relative and mark not in CONJUNCTIONS | {","} and _is_relative_of_subject(sentence, relative, before):
        return relative.subject  # “soldiers who were packing will stay”
    if group.is_finite and mark not in CONJUNCTIONS | {","}:
        return None
    if group.shape is Shape.PARTICIPLE and mark != ",":
        return phrase_before(sentence, group.first)
    if group.shape is Shape.ING and mark in {"of", "from"} and earlier:
        return object_after(sentence, earlier[-1].verb.last)
    finite = [clause for clause in earlier[-4:] if clause.verb.is_finite and clause.opener not in RELATIVES]
    saying = [clause for clause in finite if clause.verb.lemma in CLAUSE_VERBS and clause.has_own_subject]
    if saying and group.lemma in CLAUSE_VERBS and _tells(sentence, group):
        return saying[-1].subject  # “Norland said Ostia had left but added that …”
    return finite[-1].subject if finite else None


def _is_relative_of_subject(sentence: Grammar, relative: Clause, place: int) -> bool:
    """Whether the clause is that of “who” or “that” right behind a subject, and nothing parts it from the place."""
    if relative.opener not in RELATIVES - {"where", "whose"} or relative.has_own_subject or relative.subject is None:
        return False
    between = {sentence.small(at) for at in range(relative.subject.last, place)}
    is_first = not any(group.last <= relative.subject.first for group in sentence.groups if group.is_finite)
    return is_first and not between & (_MARKS | CONJUNCTIONS)


def _tells(sentence: Grammar, group: VerbGroup) -> bool:
    """Whether what somebody says follows the verb: “… but added that”, “… but insisted these were”."""
    word = sentence.small(group.last)
    says = group.lemma in _SAYING and not group.passive
    return word == "that" or (says and word in SUBJECT_PRONOUNS | {"there", "these", "this", "those"})


def _opener(sentence: Grammar, first: int) -> str:
    word = sentence.small(_skip(sentence, _skip_adverbs(sentence, first)) - 1)
    return word if word in SUBORDINATORS | CONJUNCTIONS | PREPOSITIONS else ""


def _skip(sentence: Grammar, place: int) -> int:
    """The place with adverbs and quotation marks before it skipped."""
    while place and (is_adverb(sentence.small(place - 1)) or sentence.small(place - 1) in QUOTATION_MARKS):
        place -= 1
    return place


def _end_before(sentence: Grammar, following: Clause) -> int:
    """Where the clause before that one ends: without its opener and the mark between them."""
    place = _skip(sentence, following.first)
    place -= bool(following.opener) and sentence.small(place - 1) == following.opener
    return _without_marks(sentence, place)


def _without_marks(sentence: Grammar, place: int) -> int:
    while place and sentence.words[place - 1].text in _MARKS:
        place -= 1
    return place
