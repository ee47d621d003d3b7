"""Speech amid a relative clause as a clause of its own: “Ostia, which it says has paid nothing” as “Ostia has paid nothing”."""

from __future__ import annotations

from quiz.domain.messages import message
from quiz.domain.reading.claims.frames import meant
from quiz.domain.reading.claims.pieces import Piece
from quiz.domain.reading.claims.values import Content, longest_quotation, typographic
from quiz.domain.reading.clauses import Phrase, owner_before, phrase_before
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.statements.antecedents import nearest_noun
from quiz.domain.reading.statements.references import settled
from quiz.domain.reading.statements.rewording import inside, reworded
from quiz.domain.reading.statements.subjects import is_plural

_RELATIVES = frozenset({"which", "who", "whom", "that"})
_OF_ONE = frozenset({"has", "is", "was", "does"})
_FARTHEST_OWNED = 4


def of_relative(piece: Piece, cast: Cast) -> Content | None:
    """The clause with the noun as its subject that the relative stands for; None where no relative opens it."""
    verb = piece.line.grammar.verb_at(piece.first)
    if verb is None or not verb.is_finite or verb.first != piece.first or not piece.has_cue:
        return None
    spoken = min(piece.line.place_of(piece.saying.cue[0]), piece.line.place_of(piece.saying.source[0]))
    relative = _relative(piece, spoken)
    place = spoken if relative is None else relative  # “a decision | they say has hurt trade”
    end = place - (piece.line.small(place - 1) == ",")
    who = phrase_before(piece.line.grammar, end) or owner_before(piece.line.grammar, end)
    if who is None or spoken > piece.first:
        return None
    near = nearest_noun(piece.line, who)
    if (
        near != who
        and piece.line.small(verb.first) in _OF_ONE
        and is_plural(piece.line, Phrase(who.first, near.first - 1))
    ):
        who = near  # “sanctions on | Ostia |, which it says has paid nothing”
    named = settled(piece.line, cast, who, piece.first, piece.last)
    edits = named.edits if named else ()
    actor, whom, read = meant(piece, cast, who, edits)
    if piece.line.small(place) == "whose":
        owned = piece.line.text(place + 1, spoken).rstrip(" ,")
        whom, actor = f"{whom}{'’' if whom.endswith('s') else '’s'} {owned}", None
    rest = reworded(piece.line.passage.text, *piece.line.span(piece.first, piece.last), edits)
    doubts = (message("The subject was taken from before the relative clause."), *read, *(named.read if named else ()))
    return Content(typographic(f"{inside(whom)} {rest}"), longest_quotation(piece), doubts, named is None, actor)


def _relative(piece: Piece, spoken: int) -> int | None:
    before = spoken - 1 - (piece.line.small(spoken - 1) == ",")
    if piece.line.small(before) in _RELATIVES:
        return before
    owned = range(before, max(0, before - _FARTHEST_OWNED), -1)
    return next((at for at in owned if piece.line.small(at) == "whose"), None)
