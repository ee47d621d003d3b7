"""Speech whose speaker stays in the dark, or follows with “by”: it is said that …, was accused of …, is believed to …"""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.facts import Mode
from quiz.domain.reading.clauses import Phrase, Shape, VerbGroup, object_after
from quiz.domain.reading.clauses.words import QUOTATION_MARKS, listed
from quiz.domain.reading.speech.adjuncts import after_particle, after_time
from quiz.domain.reading.speech.attributed import Attributed, Span, span_of, trimmed
from quiz.domain.reading.speech.contents import content_after
from quiz.domain.reading.speech.cues import VERBS
from quiz.domain.reading.speech.endings import content_end
from quiz.domain.reading.speech.sources import source_after, source_before
from quiz.domain.reading.speech.units import Unit

_OF_SAYING = frozenset(
    ("say", "believe", "report", "allege", "think", "claim", "accuse", "understand", "announce", "suspect", "estimate")
)
_TELLING = listed("tell inform assure warn remind notify advise")
_NAMING = listed(
    "describe call dub label brand characterise characterize portray dismiss denounce condemn hail deride regard view see ridicule mock"
)
_WITHOUT_AS = listed("call dub label brand")
_OF_STATING = frozenset(("say", "report", "announce", "state", "confirm", "declare", "reveal"))
_FEWEST_WORDS = 3
_LONGEST_NAME = 14


def passives(unit: Unit) -> Iterator[Attributed]:
    """What the unit’s passive verbs attribute, in order."""
    for group in unit.grammar.groups:
        named = _named(unit, group) if group.is_finite and group.passive and group.lemma in _NAMING else None
        if named is not None:
            yield named
        told = group.lemma in _OF_SAYING or _is_told_by(unit, group)
        if group.is_finite and group.passive and told and not unit.is_quoted(group.last - 1):
            found = _attributed(unit, group)
            if found is not None:
                yield found


def _is_told_by(unit: Unit, group: VerbGroup) -> bool:
    """Whether any other verb of saying tells with “it” who says so: “it was pointed out by Dosan that …”."""
    cue = VERBS.get(group.lemma)
    empty = unit.grammar.small(group.first - 1) == "it" or group.lemma in _TELLING
    return (
        cue is not None
        and empty
        and (cue.takes("c") or cue.takes("h"))
        and unit.grammar.small(_by(unit, group)) == "by"
    )


def _by(unit: Unit, group: VerbGroup) -> int:
    """Where “by” would stand: after the verb, and after “out” and when it was."""
    return after_time(unit, after_particle(unit, group))


def _attributed(unit: Unit, group: VerbGroup) -> Attributed | None:
    by = _by(unit, group)
    source = source_after(unit, by + 1) if unit.grammar.small(by) == "by" else None
    begins = _begins(unit, group, _past_name(unit, source.last) if source else group.last)
    if begins is None or begins >= len(unit.grammar.words) or group.negated:
        return None
    content = trimmed(unit.text, *span_of(unit, begins, max(content_end(unit, begins, group), begins + 1)))
    cue = span_of(unit, group.first, group.last)
    named = unit.grammar.span(source) if source else (cue[0], cue[0])
    cue_verb = VERBS.get(group.lemma) or VERBS["say"]
    return Attributed(content, cue, named, cue_verb.mode) if unit.word_count(*content) >= _FEWEST_WORDS else None


def _past_name(unit: Unit, place: int, follows: str = "that") -> int:
    """The place after the name that commas add to the source: “by its envoy, Ada Berg, | that”."""
    near = range(place + 1, min(place + _LONGEST_NAME, len(unit.grammar.words) - 1))
    closing = next((at for at in near if unit.grammar.small(at) == ","), None)
    is_added = unit.grammar.small(place) == "," and closing is not None and unit.grammar.small(closing + 1) == follows
    return closing + 1 if is_added and closing is not None else place


def _begins(unit: Unit, group: VerbGroup, place: int) -> int | None:
    """Where begins what is said: after “that”, or with the subject of whom it is said."""
    clause = unit.clause_of(group)
    subject = clause.subject if clause and clause.has_own_subject else None
    if unit.grammar.small(place) == "that":
        return place + 1
    follows = unit.grammar.verb_at(place)
    said_of = follows is not None and follows.shape is Shape.INFINITIVE and group.lemma != "accuse"
    accused = group.lemma == "accuse" and unit.grammar.small(place) == "of"
    return subject.first if isinstance(subject, Phrase) and (said_of or accused) else None


def _named(unit: Unit, group: VerbGroup) -> Attributed | None:
    """What somebody calls something: “The pact was described by Ada Berg, its envoy, as a shield”, “was called “a trap” by Oslo”."""
    clause = unit.clause_of(group)
    subject = clause.subject if clause and clause.has_own_subject else None
    place = _by(unit, group)
    by = place if unit.grammar.small(place) == "by" else _behind_the_name(unit, group)
    source = source_after(unit, by + 1) if by is not None else None
    if subject is None or source is None or by is None or group.negated:
        return None
    begins, ends = subject.first, by
    if by == place:
        named = _past_name(unit, source.last, "as")
        ends = content_end(unit, named + 1, group) if unit.grammar.small(named) == "as" else begins
    content = trimmed(unit.text, *span_of(unit, begins, max(ends, begins + 1)))
    cue = span_of(unit, group.first, group.last)
    is_said = unit.word_count(*content) > group.last - begins
    return Attributed(content, cue, unit.grammar.span(source), VERBS[group.lemma].mode) if is_said else None


def _behind_the_name(unit: Unit, group: VerbGroup) -> int | None:
    """Where “by” stands behind what something is called: “was called “a trap” | by Oslo”."""
    begins = group.last + (unit.grammar.small(group.last) == "as")
    if group.lemma not in _WITHOUT_AS and begins == group.last:
        return None
    quoted = unit.quotation_at(unit.grammar.words[begins].end) if begins < len(unit.grammar.words) else None
    if quoted is not None:
        place = unit.word_at(quoted.end) + 1
    else:
        named = object_after(unit.grammar, begins)
        place = named.last if named else begins
    return place if unit.grammar.small(place) == "by" else None


def quoted_as(unit: Unit) -> Iterator[Attributed]:
    """What a paper quotes somebody as saying: “The cable quotes the envoy as warning that …”."""
    for group in unit.grammar.groups:
        if group.lemma in {"quote", "cite"} and not (group.passive or group.negated):
            found = _quoted(unit, group)
            if found is not None:
                yield found


def _quoted(unit: Unit, group: VerbGroup) -> Attributed | None:
    source = source_after(unit, group.last)
    said = unit.grammar.verb_at(source.last + 1) if source and unit.grammar.small(source.last) == "as" else None
    cue = VERBS.get(said.lemma) if said is not None and said.shape is Shape.ING else None
    begins = content_after(unit, said, cue) if said is not None and cue is not None else None
    if source is None or said is None or cue is None:
        return None
    if begins is None:
        before = _before_who_quotes(unit, group) if unit.grammar.small(said.last) in {"", ".", ","} else None
        return (
            Attributed(before, span_of(unit, said.first, said.last), unit.grammar.span(source), cue.mode)
            if before
            else None
        )
    content = trimmed(unit.text, *span_of(unit, begins, max(content_end(unit, begins, said), begins + 1)))
    return Attributed(content, span_of(unit, said.first, said.last), unit.grammar.span(source), cue.mode)


def _before_who_quotes(unit: Unit, group: VerbGroup) -> Span | None:
    """What stands before who quotes it: “|“We left,”| the agency quoted the envoy as saying.”"""
    quotes = source_before(unit, group.first)
    if quotes is None or not quotes.first or unit.grammar.small(quotes.first - 1) not in QUOTATION_MARKS | {","}:
        return None
    content = trimmed(unit.text, unit.start, unit.starts[quotes.first])
    whole = next((one for one in unit.quotations if content[0] + 1 >= one.start and content[1] <= one.end + 1), None)
    content = (whole.start, whole.end) if whole is not None else content
    return content if unit.word_count(*content) >= _FEWEST_WORDS else None


def stated_before(unit: Unit, before: Unit | None) -> list[Attributed]:
    """The sentence before, where this one says whose word it was: “This was stated by the minister.”"""
    group = unit.grammar.groups[0] if unit.grammar.groups and before is not None else None
    if before is None or group is None or group.first != 1 or not group.passive or group.lemma not in _OF_STATING:
        return []
    if unit.grammar.small(0) not in {"this", "that", "it"} or unit.grammar.small(group.last) != "by":
        return []
    source = source_after(unit, group.last + 1)
    content = trimmed(unit.text, before.start, before.end)
    cue = span_of(unit, group.first, group.last)
    return [Attributed(content, cue, unit.grammar.span(source), Mode.CLAIMED)] if source else []
