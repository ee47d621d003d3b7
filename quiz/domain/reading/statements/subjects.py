"""Of whom or what a clause tells, also where the word order hides it."""

from __future__ import annotations

from quiz.domain.facts import ActorKind
from quiz.domain.reading.clauses import Clause, Phrase, Shape, phrase_before
from quiz.domain.reading.clauses.bare import INTRANSITIVE
from quiz.domain.reading.clauses.words import CONJUNCTIONS, DETERMINERS, is_adverb, is_word
from quiz.domain.reading.statements.antecedents import (
    RELATIVES,
    before_relative,
    nearest_noun,
    nearest_person,
    noun_before,
    part_of,
)
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.named_subjects import by_name
from quiz.domain.reading.statements.participles import has_main_verb, is_participle, joined_to, of_participle
from quiz.domain.reading.statements.relatives import related
from quiz.domain.reading.statements.whose import with_whose

_LONGEST_NAME = 8
_LONGEST_PART = 6
_DIGITS_OF_A_YEAR = 4
_ALL = frozenset(["both", "all"])
_MANY_AS_THEY_ARE = frozenset(["police", "people", "men", "women", "children", "troops"])
_LONGEST_SUBJECT = 14


def subject_of(line: Line, clause: Clause) -> Phrase | None:
    """The subject of the clause, by its name where a name is added to it; None where the words leave it open."""
    subject = _named_apart(line, clause) or _subject(line, clause)
    if subject and _is_of_things(line, clause) and _is_state(line, subject):
        subject = _thing_before(line, clause)
    if subject is None:
        return None
    return by_name(line, clause, subject) or _with_first(line, _with_year(line, subject))


def _is_of_things(line: Line, clause: Clause) -> bool:
    """Whether the verb tells of a pact or a decision, never of a state: “came into force”, “takes effect”, “ran out”."""
    after = (line.small(clause.verb.last), line.small(clause.verb.last + 1))
    if clause.verb.lemma in {"come", "enter", "go"}:
        return after[0] == "into" and after[1] in {"force", "effect", "operation"}
    if clause.verb.lemma == "run":
        return after[0] == "out" and after[1] != "of"
    return (clause.verb.lemma == "take" and after[0] == "effect") or (
        clause.verb.lemma == "mark" and after == ("the", "first")
    )


def _is_state(line: Line, subject: Phrase) -> bool:
    """Whether the subject ends in the name of a state, or is a pronoun."""
    named = line.mentions(subject.first, subject.last)
    if not named:
        return line.text(subject.first, subject.last).lower() == "it" and subject.first > 0
    actor = line.passage.actors.actors[named[-1].actor]
    return actor.kind is ActorKind.COUNTRY and named[-1].end == line.words[subject.last - 1].end


def _thing_before(line: Line, clause: Clause) -> Phrase | None:
    """The subject of a clause before that is no state: “| The pact | was drawn up after Ostia left and came into force …”."""
    for each in reversed(line.clauses[: line.clauses.index(clause)]):
        subject = each.subject or _subject(line, each)
        if subject is not None and not _is_state(line, subject):
            return subject
    return None


def _with_first(line: Line, phrase: Phrase) -> Phrase:
    """“the first | meeting”, whose “first” the grammar takes for an adverb."""
    is_part = (
        line.small(phrase.first - 1) == "first" and line.small(phrase.first - 2) in DETERMINERS and phrase.first > 1
    )
    return Phrase(phrase.first - 2, phrase.last) if is_part else phrase


def _with_year(line: Line, phrase: Phrase) -> Phrase:
    """“the 1999 | charter”, whose year the grammar takes for a time."""
    year, before = line.small(phrase.first - 1), line.small(phrase.first - 2)
    is_part = year.isdigit() and len(year) == _DIGITS_OF_A_YEAR and before in DETERMINERS and phrase.first > 1
    return Phrase(phrase.first - 2, phrase.last) if is_part else phrase


def _subject(line: Line, clause: Clause) -> Phrase | None:
    if clause.verb.shape is Shape.ING:
        return None
    if clause.opener == "whose":
        return with_whose(line, clause)
    joined = joined_to(line, clause)
    if joined is not None:
        return subject_of(line, joined)
    if clause.subject is None or _is_loose(line, clause):
        found = _of_which(line, clause) or _hidden(line, clause)
        return found if found is not None or _follows_a_time(line, clause) else clause.subject
    if clause.has_own_subject:
        return clause.subject
    if clause.opener == "which" or (clause.opener == "who" and line.small(before_relative(line, clause)) == ","):
        return (nearest_noun if clause.opener == "which" else nearest_person)(line, clause.subject)
    if clause.opener in {"that", "who"} and clause.subject.last == before_relative(line, clause):
        return related(line, clause, clause.subject)
    return _within_what_is_said(line, clause) or clause.subject


def _is_loose(line: Line, clause: Clause) -> bool:
    """Whether it is a participle behind a comma, which tells of the noun right before it."""
    place = clause.verb.first
    while is_adverb(line.small(place - 1)):
        place -= 1
    return line.small(place - 1) == "," and not clause.has_own_subject and is_participle(line, clause)


def _follows_a_time(line: Line, clause: Clause) -> bool:
    """Whether it tells of a date: “until Friday, | set as the deadline”."""
    place = clause.verb.first
    if place < 2 or line.small(place - 1) != "," or clause.verb.lemma in INTRANSITIVE | {"enter"}:
        return False
    return any(found.end == line.words[place - 2].end for found in line.dates)


def _within_what_is_said(line: Line, clause: Clause) -> Phrase | None:
    """The subject within the same words of somebody: “Ostia said that | the ships | had been lent and came back”."""
    said = line.saying(clause.verb.first, clause.verb.last)
    if said is None or clause.subject is None or line.span(clause.subject.first, clause.subject.last)[0] >= said.start:
        return None
    index = line.clauses.index(clause)
    within = (each for each in line.clauses[:index] if each.has_own_subject and each.verb.is_finite)
    inside = [each for each in within if line.words[each.first].start >= said.start]
    return inside[-1].subject if inside and clause.opener in {"and", "but", "or"} else None


def _hidden(line: Line, clause: Clause) -> Phrase | None:
    """The subject that the grammar does not find."""
    if is_participle(line, clause):
        relative = _relative_before(line, clause)
        return subject_of(line, relative) if relative else of_participle(line, clause)
    if clause.opener in {"which", "who"}:
        return _related(line, clause)
    if not clause.verb.is_finite:
        return None
    return _there(line, clause) or _whole_before(line, clause) or _with_clause(line, clause)


def _named_apart(line: Line, clause: Clause) -> Phrase | None:
    """The person named right before the only verb, between commas: “its foreign minister, | Ada Berg |, mediated”."""
    comma = clause.verb.first - 1
    if clause.verb.shape is not Shape.PARTICIPLE or line.small(comma) != "," or has_main_verb(line, clause):
        return None
    named = line.mentions(max(0, comma - _LONGEST_NAME), comma)
    if not named or named[-1].end != line.words[comma - 1].end or not line.is_person(named[-1].actor):
        return None
    return Phrase(line.place_of(named[-1].start), comma)


def _relative_before(line: Line, clause: Clause) -> Clause | None:
    """The relative clause that parts a verb from its subject: “Mr Haddad, | who is ill |, travelled to Tunis”."""
    comma = clause.verb.first - 1
    if line.small(comma) != "," or has_main_verb(line, clause):
        return None
    return next((each for each in line.clauses if each.opener in RELATIVES and each.last == comma), None)


def _of_which(line: Line, clause: Clause) -> Phrase | None:
    """“two cutters, | the first of which | was to leave on Saturday”, whose “which” is named later."""
    which = before_relative(line, clause) if clause.opener == "which" else 0
    first = which
    while first and which - first < _LONGEST_PART and line.small(first - 1) != ",":
        first -= 1
    is_part = (
        line.small(which - 1) == "of"
        and line.small(first) not in _ALL
        and line.small(which) == "which"
        and line.small(first - 1) == ","
    )
    return Phrase(first, which + 1) if is_part and part_of(line, which) else None


def _related(line: Line, clause: Clause) -> Phrase | None:
    """Of what “Under the pact, which took effect …” and “the two, both of which left, …” tell."""
    place = before_relative(line, clause)
    if line.small(place - 1).isdigit() and line.small(place - 2) == ",":
        place -= 2  # “Ada Berg, 52, who chairs …”
    if line.small(place - 1) != "of":
        return noun_before(line, place)
    is_whole = line.small(place - 2) in _ALL and line.small(place - 3) == ","
    return phrase_before(line.grammar, place - 3) if is_whole else None


def _there(line: Line, clause: Clause) -> Phrase | None:
    """The “there” of “There was a coup”."""
    place = clause.verb.first - 1
    return Phrase(place, place + 1) if clause.verb.lemma == "be" and line.small(place) == "there" else None


def _whole_before(line: Line, clause: Clause) -> Phrase | None:
    """A subject that goes on with dates or places: “A meeting on 3 May in Oslo | ended without result”."""
    last = first = clause.verb.first
    while first and last - first < _LONGEST_SUBJECT and not _ends_before(line, first - 1):
        first -= 1
    is_begun = first == 0 or line.small(first - 1) in {",", ";"} or line.small(first - 1) in CONJUNCTIONS
    has_article = line.small(first) in DETERMINERS and line.small(first) not in {"this", "that", "these", "those"}
    return Phrase(first, last) if is_begun and has_article and last - first > 1 else None


def _with_clause(line: Line, clause: Clause) -> Phrase | None:
    """A subject with a clause of its own: “Talks that began in May in Oslo | ended”, “Fighting in the east | has killed”."""
    index, verb = line.clauses.index(clause), clause.verb.first
    before = line.clauses[index - 1] if index else None
    if (
        before is None
        or before.last < verb
        or clause.opener
        or "," in {line.small(at) for at in range(before.first, verb)}
    ):
        return None
    if before.verb.shape is Shape.ING and before.verb.first == 0:
        return Phrase(0, verb)
    if before.verb.shape is not Shape.PARTICIPLE and before.opener not in {"that", "who", "which"}:
        return None
    noun = subject_of(line, before) if before.opener != "that" else noun_before(line, before_relative(line, before))
    return (
        Phrase(noun.first, verb)
        if noun is not None and noun.last <= before.verb.first and verb - noun.first < _LONGEST_NAME * 3
        else None
    )


def _ends_before(line: Line, place: int) -> bool:
    return (
        line.small(place) in CONJUNCTIONS or not is_word(line.words[place]) or line.grammar.verb_at(place) is not None
    )


def is_plural(line: Line, phrase: Phrase) -> bool:
    """Whether the phrase takes “were”."""
    words = [line.small(place) for place in range(phrase.first, phrase.last)]
    noun = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
    named = line.mentions(phrase.last - 1, phrase.last)
    is_name = bool(named) and not line.passage.actors.actors[named[-1].actor].name.rsplit(" ", 1)[-1].islower()
    ends_so = noun.endswith("s") and not noun.endswith("ss") and not is_name
    return "and" in words or ends_so or noun in _MANY_AS_THEY_ARE
