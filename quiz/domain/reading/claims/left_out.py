"""What the words of a claim have too much of, or lack, as edits: who says so amid them, asides, the “should” of a demand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.reading.claims.pieces import Piece
from quiz.domain.reading.clauses import Clause, Shape, Tense
from quiz.domain.reading.clauses.verbs import verb
from quiz.domain.reading.clauses.words import DETERMINERS, PREPOSITIONS, RELATIVES, listed
from quiz.domain.reading.statements.rewording import Edit

_OPENER = re.compile(r"\b(?:in|by|to|from|as)\s$", re.IGNORECASE)  # “was, in Dosan’s words, a trap”
_WHEN_AND_WHERE = re.compile(
    r"\s(?:in|at|on|from|for|near|to|last|this|earlier|yesterday)\b[^,;:“”\"]{0,60}(?=,\s|\Z)|\s[A-Z][a-z]+day(?=,\s|\Z)"
    r"|\s(?:that|which|who)\s[^,;:“”\"]+(?=\Z|[,.])"
)
_TO_WHOM = re.compile(r"\s[^,;:“”\"]{2,80}(?=,\s|\Z)")  # “The fund, Dosan told reporters on Monday, is empty”
_OPENING = listed("but and that yet")
_FRONTED = listed("if unless should when once until while although though because after before as since had")
_GOING_ON = listed("and but while whereas although though")
_WITHIN = 4  # words: “the first of which”
_OF_DEMAND = listed("demand recommend propose urge ask request order suggest")


def left_out(piece: Piece, own: Clause | None) -> Iterator[Edit]:
    """What the clause has too much of, or lacks."""
    yield from piece.asides
    yield from _without_cue(piece)
    yield from _with_should(piece, own)


def _without_cue(piece: Piece) -> Iterator[Edit]:
    """Leaves out who says so where it stands amid what is said: “The pact, Dosan said, was dead”."""
    spans = [span for span in (piece.saying.cue, piece.saying.source) if piece.start <= span[0] <= span[1] <= piece.end]
    if not spans or not piece.has_cue:
        return
    text = piece.line.passage.text
    start, end = min(span[0] for span in spans), max(span[1] for span in spans)
    opener = _OPENER.search(text, max(piece.start, start - 5), start)
    start = opener.start() if opener else start
    start = len(text[:start].rstrip(" ,–—"))
    around = _TO_WHOM if piece.lemma == "tell" else _WHEN_AND_WHERE
    if start < end and text[start : start + 1] == ",":  # “The fee, say lawyers in Ostia, is illegal”
        told = around.match(text, end, piece.end)
        end = piece.behind_name(told.end() if told else end)
    mark = "," if "," in text[start : start + 1] and _adds_a_clause(piece, start, end) else ""
    end += len(text[end : piece.end]) - len(text[end : piece.end].lstrip(" ,–—"))
    yield Edit(start, end, mark)


def _adds_a_clause(piece: Piece, start: int, end: int) -> bool:
    """Whether the comma behind the speaker parts what is added to a whole clause: “It left, Dosan said|,| the first of which …”."""
    line, after = piece.line, piece.line.place_of(end) + 1
    comma, following = line.place_of(start), line.grammar.verb_at(after)
    if line.small(after - 1) != ",":
        return False
    if line.small(piece.first + (line.small(piece.first) in _OPENING)) in _FRONTED:
        is_inside = any(one.has_own_subject and one.first < comma <= one.verb.first for one in piece.clauses)
        return not is_inside  # “Unless Oslo pays, Dosan said|,| the light goes out”
    told = [one for one in piece.clauses if one.has_own_subject and one.verb.last < comma]
    if not told or (following is not None and following.is_finite):
        return False
    near = {line.small(place) for place in range(after, after + _WITHIN)}
    adds = following is not None and following.shape is Shape.ING
    whose = near & {"which", "whom"} or line.small(after) in RELATIVES - {"that"}
    own = next((one for one in line.clauses if one.first == after), None)
    is_absolute = own is not None and own.has_own_subject and not own.verb.is_finite
    goes_on = line.small(after) in _GOING_ON and any(
        one.has_own_subject and one.first == after + 1 for one in line.clauses
    )
    return bool(adds or whose or is_absolute or goes_on)


def _with_should(piece: Piece, clause: Clause | None) -> Iterator[Edit]:
    """The “should” that a demand leaves out: “demanded that troops be sent”."""
    if piece.lemma not in _OF_DEMAND:
        return
    if clause is None:
        place = next(filter(None, (_bare_verb(piece, at) for at in range(piece.first + 1, piece.last))), 0)
        if place and piece.line.small(piece.first - 1) == "that":
            begin = piece.line.span(place, place + 1)[0]
            yield Edit(begin, begin, "should")
        return
    if clause.verb.first < piece.first or clause.opener in RELATIVES - {"that"}:
        return  # “demanded that troops who have been there leave”
    first = piece.line.small(clause.verb.first)
    if first == "be" or (first == clause.verb.lemma and clause.verb.tense is Tense.PRESENT):
        place = piece.line.span(clause.verb.first, clause.verb.last)[0]
        yield Edit(place, place, "should")


def _bare_verb(piece: Piece, place: int) -> int:
    """The place where a bare verb stands right behind its subject: “that each party | pay”; 0 where none does."""
    small, before = piece.line.small(place), piece.line.small(place - 1)
    known = verb(small)
    is_bare = known is not None and known.known and known.lemma == small
    return place if is_bare and before.isalpha() and before not in DETERMINERS | PREPOSITIONS | {"to"} else 0
