"""Views that an opening tells: “For Dosan, the affair was a farce”, “To many Norlanders, the pact is dead”."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.facts import ActorKind, Mode
from quiz.domain.reading.clauses import Clause, Phrase, object_after
from quiz.domain.reading.clauses.words import DETERMINERS, PRONOUNS, QUOTATION_MARKS, is_adverb, is_time, listed
from quiz.domain.reading.speech.attributed import Attributed, span_of, trimmed
from quiz.domain.reading.speech.cues import VIEWED
from quiz.domain.reading.speech.descriptions import REST, is_of_several, kind_of
from quiz.domain.reading.speech.sources import accepted
from quiz.domain.reading.speech.units import Unit

_BEFORE = listed("; but and yet while still") | {""}
_LONGEST_HOLDER = 14
_LONGEST_ASIDE = 30
_FEWEST_WORDS = 4
# What is said of a thing when somebody judges it; “For Norland, the quota is 400 tonnes” tells a fact.
_JUDGING = listed("be remain become mean amount represent look seem prove show come sound appear")
_OF_A_JUDGEMENT = (
    DETERMINERS & listed("a an the no neither") | listed("nothing less more proof not never as") | QUOTATION_MARKS
)
_NO_HOLDERS = listed(
    "example instance years months weeks days decades hours now once this that good all what whom which"
)


def viewpoints(unit: Unit) -> Iterator[Attributed]:
    """What such openings attribute in the unit, in order."""
    for place in range(len(unit.grammar.words)):
        if unit.grammar.small(place) in VIEWED and _opens(unit, place) and not unit.is_quoted(place):
            found = _viewed(unit, place)
            if found is not None:
                yield found


def _opens(unit: Unit, place: int) -> bool:
    """Whether the sentence, or a part of it with a subject of its own, begins there."""
    before = unit.grammar.small(place - 1)
    return before in _BEFORE and (place < 2 or before == ";" or unit.grammar.small(place - 2) in {",", ";"})


def _viewed(unit: Unit, place: int) -> Attributed | None:
    holder = _holder(unit, place + 1)
    begins = _after_aside(unit, holder.last) if holder else None
    if holder is None or begins is None:
        return None
    last = next((at for at in range(begins, len(unit.grammar.words)) if _parts(unit, at)), len(unit.grammar.words))
    content = trimmed(unit.text, *span_of(unit, begins, max(last, begins + 1)))
    if unit.word_count(*content) < _FEWEST_WORDS or _clause_at(unit, begins) is None:
        return None
    return Attributed(content, span_of(unit, place, place + 1), unit.grammar.span(holder), Mode.CLAIMED)


def _holder(unit: Unit, place: int) -> Phrase | None:
    """Whose view it is: a name, or people; no length of time and no thing."""
    named = accepted(unit, object_after(unit.grammar, place))
    if named is None or named.first != place or unit.grammar.small(place) in _NO_HOLDERS | PRONOUNS:
        return None
    is_timed = any(is_time(word) for word in unit.grammar.words[named.first : named.last])
    end = named.last  # “for many in Ostia”, “to lawyers for the bloc”
    while unit.grammar.small(end) in {"in", "of", "for", "at", "from"} and end < place + _LONGEST_HOLDER:
        further = object_after(unit.grammar, end + 1)
        if further is None or further.first != end + 1:
            break
        end = further.last
    return Phrase(place, end) if not is_timed and (_is_name(unit, named) or _thinks(unit, Phrase(place, end))) else None


def _is_name(unit: Unit, named: Phrase) -> bool:
    """Whether nothing but a name stands there, with what its bearer is before it: “the lawyer Anna Holm”."""
    return unit.grammar.words[named.last - 1].is_capitalised


def _after_aside(unit: Unit, comma: int) -> int | None:
    """Where the judgement begins: after the comma, and after who the holder is or “though” between commas."""
    if unit.grammar.small(comma) != ",":
        return None
    near = range(comma + 1, min(comma + _LONGEST_ASIDE, len(unit.grammar.words)))
    closing = next((at for at in near if unit.grammar.small(at) == ","), None)
    adds = unit.grammar.small(comma + 1) in {"a", "an", "who", "which", "whose", "though", "however", "too", "by", "at"}
    title = unit.grammar.small(comma + 1) == "the" and unit.clauses and not _verb_between(unit, comma + 1, closing)
    begins = closing + 1 if closing is not None and (adds or title) else comma + 1
    return begins if begins < len(unit.grammar.words) else None


def _verb_between(unit: Unit, first: int, last: int | None) -> bool:
    return last is None or any(first <= clause.verb.first < last for clause in unit.clauses)


def _parts(unit: Unit, place: int) -> bool:
    return unit.grammar.small(place) == ";" and not unit.is_quoted(place)


def _clause_at(unit: Unit, begins: int) -> Clause | None:
    """The clause that begins there with its subject."""
    clause = next((one for one in unit.clauses if one.verb.is_finite and one.verb.first > begins), None)
    opens = clause is not None and clause.has_own_subject and clause.first == begins
    return clause if opens else None


def is_viewed(one: Attributed, text: str) -> bool:
    """Whether an opening tells whose view it is."""
    return text[slice(*one.cue)].lower() in VIEWED


def judges(unit: Unit, one: Attributed) -> bool:
    """Whether the clause judges, so that it can be the view of a body, too: “For Norland, the pact is a shield”."""
    clause = _clause_at(unit, unit.word_at(one.content[0]))
    after = clause.verb.last if clause else 0
    while is_adverb(unit.grammar.small(after)):
        after += 1
    is_so = clause is not None and clause.verb.lemma in _JUDGING
    return is_so and clause is not None and (clause.verb.lemma != "be" or unit.grammar.small(after) in _OF_A_JUDGEMENT)


def _thinks(unit: Unit, holder: Phrase) -> bool:
    """Whether people without a name hold it: “for critics of the deal”, “to many in Ostia”."""
    noun = REST.split(unit.text[slice(*unit.grammar.span(holder))], maxsplit=1)[0]
    several = noun.lower().rsplit(" ", 1)[-1] in {"many", "some", "most", "others"}
    return several or (kind_of(noun) is ActorKind.PERSON and is_of_several(noun))
