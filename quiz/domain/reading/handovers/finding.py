"""The handovers of a sentence: who gave what to whom, as its verbs and nouns of giving and getting say."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.reading.clauses import Clause, Shape, Tense
from quiz.domain.reading.clauses.words import NEGATIONS, is_adverb
from quiz.domain.reading.handovers.getting import by_getting
from quiz.domain.reading.handovers.giving import at_disposal, by_giving
from quiz.domain.reading.handovers.handover import Handover
from quiz.domain.reading.handovers.idioms import by_idiom
from quiz.domain.reading.handovers.nouns import by_noun
from quiz.domain.reading.handovers.passives import in_passive, is_reduced
from quiz.domain.reading.handovers.words import GETTING, GIVEN_WITH, GIVING, GOING_ON, LEAVING_TO
from quiz.domain.reading.statements.lines import Line

_UNREAL = frozenset(["if", "unless", "whether", "until"])


def handovers(line: Line) -> Iterator[Handover]:
    """What the sentence says was handed over: told by verbs first, then by nouns."""
    for index, clause in enumerate(line.clauses):
        if _is_real(line, clause):
            yield from _by_verb(line, index, clause)
            yield from by_idiom(line, index, clause)
    yield from by_noun(line)


def _is_real(line: Line, clause: Clause) -> bool:
    verb = clause.verb
    if verb.negated or verb.tense in {Tense.FUTURE, Tense.MODAL} or clause.opener in _UNREAL:
        return False
    if verb.tense is Tense.PRESENT and not verb.auxiliaries and line.sentence.text.rstrip()[-1:].isalnum():
        return False  # a headline tells what is only promised so: “Norland gives ships to Ostia”
    place = verb.first
    while place and (is_adverb(line.small(place - 1)) or line.small(place - 1) in NEGATIONS):
        place -= 1
        if line.small(place) in NEGATIONS:
            return False
    if verb.shape is Shape.ING and line.small(place - 1) == "in":
        helping = line.grammar.verb_at(place - 2)  # “will assist in sending”
        return helping is None or helping.tense not in {Tense.FUTURE, Tense.MODAL}
    governing = line.grammar.verb_at(place - 1) if verb.shape is Shape.ING and place else None
    if governing is None:
        return True
    return governing.lemma in GOING_ON and governing.tense not in {Tense.FUTURE, Tense.MODAL}


def _by_verb(line: Line, index: int, clause: Clause) -> Iterator[Handover]:
    lemma = clause.verb.lemma
    is_known = lemma in GIVING or lemma in GIVEN_WITH
    if (is_known and is_reduced(line, clause)) or (clause.verb.passive and (is_known or lemma in GETTING)):
        yield from in_passive(line, index, clause)
    elif lemma in GETTING:
        yield from by_getting(line, index, clause)
    elif is_known:
        yield from by_giving(line, index, clause)
    elif lemma in LEAVING_TO:
        yield from at_disposal(line, index, clause)
