"""What somebody blames for what, as a clause: “blamed the bloc for the delay”, “blamed the delay on the bloc”."""

from __future__ import annotations

from quiz.domain.messages import message
from quiz.domain.reading.claims.frames import meant, without_aside
from quiz.domain.reading.claims.pieces import Piece
from quiz.domain.reading.claims.values import Content, exact, longest_quotation, typographic
from quiz.domain.reading.clauses import Phrase
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.statements.references import settled
from quiz.domain.reading.statements.rewording import reworded
from quiz.domain.reading.statements.subjects import is_plural


def blamed(piece: Piece, cast: Cast) -> Content | None:
    """“the bloc for the delay” as “the bloc was to blame for the delay”."""
    place = next((place for place in range(piece.first + 1, piece.last) if piece.line.small(place) == "for"), None)
    if piece.lemma == "blame" and piece.whole is not None:
        quoted = exact(piece.whole.text)
        return Content(f"“{quoted}” was to blame", quoted, (message("What somebody blames was turned into a clause."),))
    if piece.lemma == "blame" and place is None:
        return _blamed_on(piece, cast)
    if piece.lemma != "blame" or place is None or place + 1 >= piece.last:
        return None
    whom = without_aside(piece, Phrase(piece.first, place))
    named = settled(piece.line, cast, whom, place, piece.last)
    edits = named.edits if named else ()
    actor, who, read = meant(piece, cast, whom, edits)
    rest = reworded(piece.line.passage.text, *piece.line.span(place, piece.last), edits)
    was = "were" if is_plural(piece.line, whom) else "was"
    doubts = (message("What somebody is blamed for was turned into a clause."), *read, *(named.read if named else ()))
    return Content(typographic(f"{who} {was} to blame {rest}"), longest_quotation(piece), doubts, named is None, actor)


def _blamed_on(piece: Piece, cast: Cast) -> Content | None:
    """“the delay on the bloc” as “the bloc was to blame for the delay”."""
    on = next((place for place in range(piece.first + 1, piece.last - 1) if piece.line.small(place) == "on"), None)
    if on is None:
        return None
    who, text = Phrase(on + 1, piece.last), piece.line.passage.text
    named = settled(piece.line, cast, who, piece.first, on)
    actor, words, read = meant(piece, cast, who, named.edits if named else ())
    what = reworded(text, *piece.line.span(piece.first, on), named.edits if named else ())
    was = "were" if is_plural(piece.line, who) else "was"
    doubts = (message("What somebody blames was turned into a clause."), *read)
    return Content(
        typographic(f"{words} {was} to blame for {what}"), longest_quotation(piece), doubts, named is None, actor
    )
