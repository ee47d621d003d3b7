"""What a passive puts into the mouth of whom it names: “the pact is said by Ostia to have lapsed” as “the pact had lapsed”."""

from __future__ import annotations

from quiz.domain.messages import message
from quiz.domain.reading.claims.frames import meant
from quiz.domain.reading.claims.pieces import Piece
from quiz.domain.reading.claims.values import Content, longest_quotation, typographic
from quiz.domain.reading.clauses import Phrase, Shape
from quiz.domain.reading.clauses.words import PRONOUNS
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.statements.references import settled
from quiz.domain.reading.statements.rewording import inside, reworded
from quiz.domain.reading.statements.subjects import is_plural


def said_to(piece: Piece, cast: Cast) -> Content | None:
    """The clause without who says so; None where it is no such passive, or tells of no more than a habit."""
    spoken = piece.line.place_of(piece.saying.cue[0])
    says, place = piece.line.grammar.verb_at(spoken), piece.line.place_of(piece.saying.source[1])
    told = piece.line.grammar.verb_at(place)
    if not piece.has_cue or says is None or not says.passive or told is None or told.shape is not Shape.INFINITIVE:
        return None
    first = place + 1  # behind “to”
    is_done = piece.line.small(first) == "have" and told.last > first + 1
    if not piece.first < spoken < place < piece.last or not (is_done or piece.line.small(first) == "be"):
        return None
    who = Phrase(piece.first, spoken)
    if piece.line.small(who.first) in PRONOUNS:
        return None
    named = settled(piece.line, cast, who, first, piece.last)
    edits = named.edits if named else ()
    actor, whom, read = meant(piece, cast, who, edits)
    was = "had" if is_done else "were" if is_plural(piece.line, who) else "was"
    rest = reworded(piece.line.passage.text, *piece.line.span(first + 1, piece.last), edits)
    doubts = (message("The subject was taken from before the verb of saying."), *read, *(named.read if named else ()))
    words = typographic(f"{inside(whom)} {was} {rest}")
    return Content(words, longest_quotation(piece), doubts, named is None, actor)
