"""Why a statement may be less than certain, in plain words for the teacher, and how sure that leaves us."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quiz.domain.messages import Message, message
from quiz.domain.reading.annotations import Confidence, DateSort
from quiz.domain.reading.clauses import Tense
from quiz.domain.reading.statements.dating import When, is_saying
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.participles import is_shortened
from quiz.domain.reading.statements.tellings import Telling

_EXPECTED = frozenset(["expect", "schedule", "plan", "intend", "hope", "want"])


def doubts(line: Line, told: Telling, index: int) -> Iterator[Message]:
    """What makes the statement of that clause less certain, whatever its date."""
    clause = line.clauses[index]
    yield from told.read
    if told.actor is None:
        yield message("No actor that was found does it.")
        if told.what.startswith(("The ", "Both ")):
            yield message("Which one is meant, the sentence does not say.")
    if clause.verb.tense in {Tense.FUTURE, Tense.MODAL} or clause.verb.lemma in _EXPECTED:
        yield message("It speaks of what is to come, or might.")
    if clause.verb.tense is Tense.MODAL:
        yield message("The verb leaves open whether it happened.")
    if clause.verb.negated:
        yield message("It says what did not happen.")
    if is_shortened(line, clause):
        yield message("The clause is shortened; its verb was completed.")
    if is_saying(line, clause):
        yield message("It tells of something that was said.")


def doubts_about_time(line: Line, when: When) -> Iterator[Message]:
    """What makes it less certain that the date is that of the clause."""
    if when.date.sort is not DateSort.CALENDAR:
        yield message("The date is relative to another.")
    if when.is_shared:
        yield message("The date stands in another clause of the sentence.")
    if sum(found.sort is DateSort.CALENDAR for found in line.dates) > 1:
        yield message("The sentence has more than one date.")


def confidence(reasons: Sequence[Message]) -> Confidence:
    """How sure so many doubts leave us."""
    return [Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW][min(len(reasons), 2)]
