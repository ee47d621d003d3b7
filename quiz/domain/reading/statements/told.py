"""A clause with who says so: the story, an actor, or somebody without a name, whose words then stay in the statement."""

from __future__ import annotations

from dataclasses import replace

from quiz.domain.facts import Mode
from quiz.domain.messages import Message, message
from quiz.domain.reading.clauses.hearsay import HEDGES, SAYING
from quiz.domain.reading.clauses.words import POSSESSIVES, PRONOUNS
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.statements.dating import When, is_saying
from quiz.domain.reading.statements.extents import goes_on
from quiz.domain.reading.statements.lines import Attribution, Line
from quiz.domain.reading.statements.rewording import inside
from quiz.domain.reading.statements.tellings import Telling, telling

_TERMS = frozenset(["if", "unless", "provided"])
_POINTING = frozenset(["this", "that", "these", "those"])
_FORETELLING = frozenset(["anticipate", "predict", "forecast", "foresee", "expect", "guess", "bet", "estimate"])
_PROMISING = frozenset(["pledge", "promise", "offer", "vow", "undertake"])
_NO_NAME = (message("Who says so has no name; the statement says it in the words of the story."),)


def told_by(line: Line, cast: Cast, index: int, when: When) -> tuple[Telling, Attribution, tuple[Message, ...]] | None:
    """What the clause of that index says, who says so, and the doubt that this raises; None where neither can be told."""
    verb = line.clauses[index].verb
    said = (Mode.STORY, None) if _is_told_beside(line, index) else line.attribution(verb.first, verb.last)
    if _is_headless(line, index) or _is_condition(line, index):
        return None
    if _is_foretold(line, index):
        told = telling(line, cast, index - 1, when)
        return (told, (Mode.STORY, None), ()) if told else None
    if said is not None:
        told = telling(line, cast, index, when)
        return (told, said, ()) if told and not is_hedge_lost(line, told, index) else None
    if line.saying(verb.first, verb.last) is None:
        return None  # what the text does not vouch for, and gives to nobody
    outer = index - 1
    if index and goes_on(line, index) and is_saying(line, line.clauses[outer]):
        introducing = line.clauses[outer].verb
        told, said = telling(line, cast, outer, when), line.attribution(introducing.first, introducing.last)
        return (told, said, _NO_NAME) if told and said else None
    told = telling(line, cast, index, when)
    if told and not _names_the_source(line, told, index):
        told = _according_to(line, told, index)
    return (told, (Mode.STORY, None), _NO_NAME) if told else None


def _is_told_beside(line: Line, index: int) -> bool:
    """Whether the story itself tells it of what somebody promises: “pledged soldiers for a force|, which has been in Oslo since May”."""
    clause = line.clauses[index]
    saying = line.saying(clause.verb.first, clause.verb.last)
    if saying is None or clause.opener != "which" or line.small(clause.verb.first - 2) != ",":
        return False
    promise = line.grammar.verb_at(line.place_of(saying.cue[0]))
    is_quoted = line.is_quoted(clause.verb.first, clause.verb.last)
    return promise is not None and promise.lemma in _PROMISING and not is_quoted


def _is_condition(line: Line, index: int) -> bool:
    """Whether the clause only tells on what terms another holds: “unless | Norland pays by June |, Ostia would leave”."""
    clause = line.clauses[index]
    is_scope = clause.verb.lemma == "concern" and line.small(clause.first - 1) in {
        "as",
        "where",
    }  # “as far as Peru is concerned”
    return is_scope or clause.opener in _TERMS or (clause.has_own_subject and line.small(clause.first - 1) in _TERMS)


def _is_headless(line: Line, index: int) -> bool:
    """Whether what the clause tells of stands before who says so: “Norland, which he said | had left”."""
    clause, following = line.clauses[index], line.clauses[index + 1 : index + 2]
    is_bare = clause.verb.is_finite and not clause.has_own_subject and clause.opener == ""
    return (is_bare and index > 0 and _says(line, index - 1)) or any(
        _says(line, index) and not each.has_own_subject and each.verb.is_finite and each.first == clause.verb.last
        for each in following
    )


def _says(line: Line, index: int) -> bool:
    """Whether the next clause begins right behind a verb of saying."""
    verb = line.clauses[index].verb
    return verb.lemma in SAYING and line.clauses[index + 1].first == verb.last


def is_hedge_lost(line: Line, told: Telling, index: int) -> bool:
    """Whether the text says “allegedly” of the clause, and the statement does not."""
    verb = line.clauses[index].verb
    words = {word.strip(",").lower() for word in told.statement.split()}
    return line.is_hedged(verb.first, verb.last) and not HEDGES.intersection(words)


def _is_foretold(line: Line, index: int) -> bool:
    """Whether the clause is only what somebody expects, so that it is told with who does."""
    is_content = index > 0 and line.clauses[index].opener == "that" and goes_on(line, index)
    verb = line.clauses[index].verb
    is_unsaid = is_content and line.saying(verb.first, verb.last) is None
    return is_unsaid and line.clauses[index - 1].verb.lemma in _FORETELLING


def _names_the_source(line: Line, told: Telling, index: int) -> bool:
    """Whether the words for who says so are part of the statement: “…, according to two diplomats”."""
    saying = line.saying(line.clauses[index].verb.first, line.clauses[index].verb.last)
    start, end = line.span(told.first, told.last)
    return saying is not None and start <= saying.source[0] and saying.source[1] <= end


def _according_to(line: Line, told: Telling, index: int) -> Telling | None:
    """The telling with who says so in front: “According to two diplomats, …”; None where those words say too little."""
    saying = line.saying(line.clauses[index].verb.first, line.clauses[index].verb.last)
    if saying is None or not line.sentence.start <= saying.source[0] < saying.source[1] <= line.sentence.end:
        return None
    first, last = line.place_of(saying.source[0]), line.place_of(saying.source[1])
    words = {line.small(place) for place in range(first, last)}
    if first == last or words & (PRONOUNS | POSSESSIVES | _POINTING):
        return None
    lead = f"According to {inside(line.text(first, last))},"
    what, statement = (f"{lead} {inside(said)}" for said in (told.what, told.statement))
    return replace(told, what=what, statement=statement, first=min(first, told.first), last=max(last, told.last))
