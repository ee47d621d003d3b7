"""Speech amid a relative clause: “Ostia, which it says has sent nothing”, “a debt which, according to the latter, has grown”,
“a decision they say has hurt trade”."""

from __future__ import annotations

from quiz.domain.reading.clauses import Phrase, VerbGroup, phrase_before
from quiz.domain.reading.clauses.words import CLAUSE_VERBS, SUBJECT_PRONOUNS, is_adverb, listed
from quiz.domain.reading.speech.attributed import Attributed, span_of, trimmed
from quiz.domain.reading.speech.cues import Cue
from quiz.domain.reading.speech.endings import content_end
from quiz.domain.reading.speech.sources import source_before
from quiz.domain.reading.speech.units import Unit

_RELATIVES = frozenset({"which", "who", "whom", "that"})
_FARTHEST_OWNED = 4
_FURTHER = listed("allege contend reckon estimate understand expect")


def relative_before(unit: Unit, place: int) -> int | None:
    """Where the relative stands that opens the clause whose speaker begins at that place; None where there is none."""
    before = place - 1 - (unit.grammar.small(place - 1) == ",")
    if unit.grammar.small(before) in _RELATIVES:
        return before
    owned = range(before, max(0, before - _FARTHEST_OWNED), -1)
    return next((at for at in owned if unit.grammar.small(at) == "whose"), None)


def embedded(unit: Unit, group: VerbGroup, cue: Cue) -> Attributed | None:
    """What the verb of saying puts into somebody's mouth when the rest of its relative clause follows it right away."""
    if group.lemma not in CLAUSE_VERBS | _FURTHER:
        return None
    begins = group.last
    while is_adverb(unit.grammar.small(begins)):
        begins += 1
    follows = unit.grammar.verb_at(begins)
    if follows is None or not (cue.takes("c") and group.is_finite and follows.is_finite) or follows.first < group.last:
        return None
    source = source_before(unit, group.first)
    if source is not None and relative_before(unit, source.first) is None:
        source = _of_contact(unit, source) if _is_no_subject(unit, source, follows) else None
    if source is None:
        return None
    content = trimmed(unit.text, *span_of(unit, begins, max(content_end(unit, begins, follows), follows.last)))
    return Attributed(content, span_of(unit, group.first, group.last), unit.grammar.span(source), cue.mode)


def _is_no_subject(unit: Unit, source: Phrase, follows: VerbGroup) -> bool:
    """Whether the noun before the speaker is no subject of a verb behind: not “The man Ostia says sold them is in jail”."""
    told = [clause for clause in unit.clauses if clause.verb.is_finite]
    behind = (one for one in told if one.verb.first > follows.last)
    hangs = any(not one.has_own_subject and not one.opener for one in behind)
    return not hangs and any(one.verb.first < source.first for one in told)


def _of_contact(unit: Unit, source: Phrase) -> Phrase | None:
    """Who speaks right behind the noun, without a relative: “a decision | they | say has hurt trade”."""
    if unit.grammar.small(source.first) in SUBJECT_PRONOUNS and unit.grammar.small(source.first - 1).isalpha():
        return source if phrase_before(unit.grammar, source.first) else None
    words = unit.grammar.words[source.first : source.last]
    named = next((at for at, word in enumerate(words) if at > 1 and word.is_capitalised), None)
    opens = words[0].text.lower() in {"a", "an", "the"} and named is not None and not words[named - 1].is_capitalised
    return Phrase(source.first + named, source.last) if opens and named is not None else None


def rest_of_relative(unit: Unit, words: Phrase) -> tuple[int, int] | None:
    """The rest of the relative clause that “according to X” interrupts between commas."""
    follows = unit.grammar.verb_at(words.last + 1)
    if unit.grammar.small(words.last) != "," or follows is None or not follows.is_finite:
        return None
    if unit.grammar.small(words.first - 1) != "," or unit.grammar.small(words.first - 2) not in _RELATIVES:
        return None
    clause = unit.clause_of(follows)
    return span_of(unit, words.last + 1, max(clause.last if clause else 0, follows.last))
