"""Speech that is equated with a noun: X’s position is that …; X’s verdict: …; “…” was X’s answer."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.facts import Mode
from quiz.domain.reading.clauses import Phrase, VerbGroup, owner_before
from quiz.domain.reading.clauses.words import DETERMINERS, POSSESSIVES, listed
from quiz.domain.reading.speech.attributed import Attributed, span_of, trimmed
from quiz.domain.reading.speech.contents import opens_quotation
from quiz.domain.reading.speech.cues import NOUNS
from quiz.domain.reading.speech.endings import content_end
from quiz.domain.reading.speech.sources import accepted, source_after, source_before
from quiz.domain.reading.speech.units import Unit
from quiz.domain.reading.speech.verbs_of_saying import quotation_before

_ANSWERS = frozenset(NOUNS) | listed(
    "reply answer verdict position stance message response line case point explanation reading assessment judgement "
    "reaction retort advice remedy solution plea appeal"
)
_OWNERS_MARKS = frozenset({"'s", "’s", "'", "’"})
_FEWEST_WORDS = 3
_FEWEST_QUOTED = 2
_GIVING = frozenset({"have", "give", "offer", "issue", "deliver", "send"})
_FARTHEST = 12
_MOST_ADJECTIVES = 4


def predicates(unit: Unit) -> Iterator[Attributed]:
    """What such nouns attribute in the unit, in order."""
    for group in unit.grammar.groups:
        if group.lemma == "be" and group.is_finite and not group.negated and not unit.is_quoted(group.first):
            found = _answer(unit, group) or _position(unit, group)
            if found is not None:
                yield found
    yield from _verdict(unit)


def _position(unit: Unit, group: VerbGroup) -> Attributed | None:
    """“Armenia’s position is that the pact is dead”, with an aside before the verb."""
    if unit.grammar.small(group.last) != "that" or group.last + 1 >= len(unit.grammar.words):
        return None
    named = _owned_answer(unit, max(0, group.first - _FARTHEST), group.first)
    if named is None:
        return None
    begins = group.last + 1
    content = trimmed(unit.text, *span_of(unit, begins, max(content_end(unit, begins, group), begins + 1)))
    return _made(unit, content, span_of(unit, named[1], named[1] + 1), named[0])


def _answer(unit: Unit, group: VerbGroup) -> Attributed | None:
    """““Never,” was the reply of Dosan”, ““Never,” was Dosan’s reply”."""
    quotation = quotation_before(unit, group)
    if quotation is None or unit.word_at(quotation.end) + 1 < group.first:
        return None
    place = group.last + (unit.grammar.small(group.last) == "the")
    if unit.grammar.small(place) in _ANSWERS and unit.grammar.small(place + 1) in {"of", "from", "by"}:
        source = source_after(unit, place + 2)
        cue = span_of(unit, group.first, place + 1)
        return _made(unit, (quotation.start, quotation.end), cue, source) if source else None
    if unit.grammar.small(group.last) in {"how", "what"}:  # ““Never,” was how Dosan put it”
        said = unit.grammar.verb_at(group.last + 1) or _next_verb(unit, group.last + 1)
        source = source_before(unit, said.first, group.last + 1) if said else None
        cue = span_of(unit, said.first, said.last) if said else (0, 0)
        return _made(unit, (quotation.start, quotation.end), cue, source, _FEWEST_QUOTED) if source else None
    named = _owned_answer(unit, group.last, group.last + _FARTHEST)
    return (
        _made(unit, (quotation.start, quotation.end), span_of(unit, named[1], named[1] + 1), named[0])
        if named
        else None
    )


def _next_verb(unit: Unit, place: int) -> VerbGroup | None:
    verbs = (unit.grammar.verb_at(at) for at in range(place, min(place + _FARTHEST, len(unit.grammar.words))))
    return next((verb for verb in verbs if verb is not None and verb.is_finite), None)


def _had_an_answer(unit: Unit, colon: int) -> tuple[Phrase, int] | None:
    """Who has it before the colon: “Dosan had a simple answer: …”."""
    noun = colon - 1
    verbs = (unit.grammar.verb_at(place) for place in range(noun, max(0, noun - _FARTHEST), -1))
    has = next((verb for verb in verbs if verb is not None), None)
    if unit.grammar.small(noun) not in _ANSWERS or has is None or has.lemma not in _GIVING:
        return None
    source = source_before(unit, has.first)
    return (source, noun) if source else None


def _verdict(unit: Unit) -> Iterator[Attributed]:
    """“Dosan’s verdict: the pact is dead.”"""
    colon = next((place for place in range(1, _FARTHEST) if unit.grammar.small(place) == ":"), None)
    named = (_owned_answer(unit, 0, colon) or _had_an_answer(unit, colon)) if colon is not None else None
    if colon is None or named is None or named[1] != colon - 1 or named[0].first:
        return
    content = trimmed(unit.text, unit.grammar.words[colon].end, unit.end)
    if not opens_quotation(unit, colon + 1):
        found = _made(unit, content, span_of(unit, named[1], named[1] + 1), named[0])
        if found is not None:
            yield found


def _owned_answer(unit: Unit, first: int, last: int) -> tuple[Phrase, int] | None:
    """Whose answer stands between the two places, and where that noun stands."""
    for place in range(first + 1, min(last, len(unit.grammar.words))):
        if unit.grammar.small(place) not in _ANSWERS or unit.grammar.verb_at(place) is not None:
            continue
        mark = _owners_mark(unit, place)
        before = unit.grammar.small(mark)
        if before in POSSESSIVES:
            return Phrase(mark, mark + 1), place
        is_owned = before in _OWNERS_MARKS and (before.endswith("s") or unit.grammar.small(mark - 1).endswith("s"))
        owner = accepted(unit, owner_before(unit.grammar, mark)) if is_owned else None
        if owner is not None:
            return owner, place
    return None


def _owners_mark(unit: Unit, noun: int) -> int:
    """Where the word stands that tells whose it is, adjectives skipped: “Dosan | ’s most serious charge”."""
    for place in range(noun - 1, max(noun - 1 - _MOST_ADJECTIVES, 0), -1):
        word = unit.grammar.small(place)
        if word in POSSESSIVES | _OWNERS_MARKS or not word.isalpha() or word in DETERMINERS - listed("most more"):
            return place
    return noun - 1


def _made(
    unit: Unit, content: tuple[int, int], cue: tuple[int, int], source: Phrase, fewest: int = _FEWEST_WORDS
) -> Attributed | None:
    if unit.word_count(*content) < fewest:
        return None
    return Attributed(content, cue, unit.grammar.span(source), Mode.CLAIMED)
