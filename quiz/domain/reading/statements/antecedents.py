"""The nouns before a clause that it tells of: those before a comma, a relative or a participle."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.facts import ActorKind
from quiz.domain.reading.clauses import Clause, Phrase, object_after, phrase_before
from quiz.domain.reading.clauses.words import CLAUSE_VERBS, CONJUNCTIONS, PREPOSITIONS, is_word
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.rewording import Edit, inside

RELATIVES = frozenset(["who", "which", "whose"])
_LONGEST_NOUN = 8
_LINKS = frozenset(["for", "with", "in", "from", "to", "by", "on", "about", "into", "at"])


def noun_ending(line: Line, end: int) -> Phrase | None:
    """The noun phrase that ends there, whatever it hangs on: “under | the treaty |, signed in 1992”."""
    inner = noun_before(line, end)
    if inner is None or line.grammar.small(end - 1).isdigit():
        return None
    named = line.mentions(inner.first, end)
    is_treaty = bool(named) and line.passage.actors.actors[named[-1].actor].kind is ActorKind.ALLIANCE
    if is_treaty and named[-1].end == line.words[end - 1].end:
        return inner  # “Article 4 of | the Oslo Treaty |, concluded in 2014”
    whole = phrase_before(line.grammar, end)
    if whole is not None or line.small(inner.first - 1) != "of":
        return whole or inner
    outer = noun_before(line, inner.first - 1)
    return Phrase(outer.first, end) if outer else None


def hidden_object(line: Line, clause: Clause) -> Phrase | None:
    """The object that stands before its clause: “papers that the archive released in 2021”."""
    subject = clause.subject
    if (
        subject is None
        or line.small(subject.first - 1) not in {"that", "which"}
        or (clause.verb.passive and clause.verb.auxiliaries)
    ):
        return None
    if object_after(line.grammar, clause.verb.last) is not None or line.grammar.verb_at(subject.first - 2) is not None:
        return None
    index = line.clauses.index(clause)
    if index and line.small(subject.first - 1) == "that" and line.clauses[index - 1].verb.lemma in CLAUSE_VERBS:
        return None  # “told the paper that no money had arrived”
    noun = subject.first - 1
    return noun_ending(line, noun - (line.small(noun - 1) == ","))


def nearest_person(line: Line, phrase: Phrase) -> Phrase:
    """The person whom the phrase ends in naming: “attention to the case of | Elian”, who …"""
    named = line.mentions(phrase.first, phrase.last)
    if not named or named[-1].end != line.words[phrase.last - 1].end or not line.is_person(named[-1].actor):
        return phrase
    first = line.place_of(named[-1].start)
    return Phrase(first, phrase.last) if line.small(first - 1) in _LINKS | {"of"} else phrase


def nearest_noun(line: Line, phrase: Phrase) -> Phrase:
    """The last noun of the phrase: “money for | a joint force”, which …"""
    links = [place for place in range(phrase.first, phrase.last) if line.small(place) in _LINKS]
    return Phrase(links[-1] + 1, phrase.last) if links else phrase


def before_relative(line: Line, clause: Clause) -> int:
    """The place of the relative that opens the clause, or of the comma before it."""
    place = clause.verb.first - 1
    while place and line.small(place) != clause.opener:
        place -= 1
    return place - (line.small(place - 1) == ",")


def noun_before(line: Line, last: int) -> Phrase | None:
    """The noun, with what stands before it, that ends there."""
    first = last
    while first and last - first < _LONGEST_NOUN and not _parts(line, first - 1):
        first -= 1
    return Phrase(first, last) if first < last else None


def _parts(line: Line, place: int) -> bool:
    is_small = line.small(place) in PREPOSITIONS | CONJUNCTIONS
    return is_small or not is_word(line.words[place]) or line.grammar.verb_at(place) is not None


def part_of(line: Line, which: int) -> Phrase | None:
    """What the “which” of “two cutters, he said, the first of which” means, who says so left out."""
    comma = next((place for place in range(which, max(0, which - _LONGEST_NOUN), -1) if line.small(place) == ","), None)
    if comma is None:
        return None
    before = line.grammar.verb_at(comma - 1)
    if before is not None:  # “…, he said, the first of which”
        comma = next((place for place in range(before.first, 0, -1) if line.small(place) == ","), comma)
    verbs = [group for group in line.grammar.groups if group.last < comma]
    return noun_ending(line, comma) or (object_after(line.grammar, verbs[-1].last) if verbs else None)


def parts_named(line: Line, subject: Phrase) -> Iterator[Edit]:
    """The whole in place of the “which” that the subject ends in: “the first of | two cutters”."""
    which = subject.last - 1
    whole = part_of(line, which) if line.small(which) in {"which", "whom"} and line.small(which - 1) == "of" else None
    if whole is not None:
        yield Edit(*line.span(which, subject.last), inside(line.text(whole.first, whole.last)))
