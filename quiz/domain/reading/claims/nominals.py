"""What somebody says with a noun instead of a clause, as a clause: “spoke of “a trap””, “puts the delay down to rain”."""

from __future__ import annotations

from quiz.domain.facts import Mode
from quiz.domain.messages import message
from quiz.domain.reading.claims.pieces import Piece
from quiz.domain.reading.claims.values import Content, longest_quotation, pronoun, typographic
from quiz.domain.reading.clauses import Phrase, object_after
from quiz.domain.reading.clauses.words import DETERMINERS, QUOTATION_MARKS, listed
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.speech.cues import DEEDS, VERBS
from quiz.domain.reading.speech.nominals import STANCES, likened, stance_at, value_of
from quiz.domain.reading.statements.references import settled
from quiz.domain.reading.statements.rewording import reworded
from quiz.domain.reading.statements.subjects import is_plural

_OWN = listed("his her its their")
_OF = listed("of about")
OF_NOUNS = listed("speak talk")
"""They tell a matter, no sentence: “spoke of “a trap””."""
_SOME = listed("the a an any all")
_TOLD = listed("document detail describe report confirm announce deny dismiss reject dispute refute admit acknowledge")
_COUNTED = listed("plan deal agreement contract breach attack sale boycott blockade")
_AHEAD = listed("announce")
_OPEN = listed("it this that them these those")


def nominal(piece: Piece, cast: Cast) -> Content | None:
    """The piece as a clause; None where it is none of these."""
    if piece.lemma == "put":
        return _valued(piece, cast)
    if piece.lemma in {"liken", "compare"}:
        return _likened(piece, cast)
    if piece.line.small(piece.first - 1) in _OF and piece.lemma in {"speak", "talk", "warn", "complain"}:
        return _there(piece, cast, piece.first, "would be" if piece.lemma == "warn" else "")
    stance = stance_at(piece.line.grammar, piece.first) if piece.lemma in VERBS else None
    if stance is not None and VERBS[piece.lemma].takes("e"):
        return _stance(piece, cast, stance)
    if piece.line.small(piece.first) in _OWN and piece.quotations:
        return _held(piece, cast)
    return _deed(piece, cast) if piece.lemma in _TOLD else None


def _content(piece: Piece, cast: Cast, opening: str, first: int, last: int) -> Content:
    named = settled(piece.line, cast, Phrase(first, first + 1), first + 1, last)
    edits = named.edits if named else ()
    rest = reworded(piece.line.passage.text, *piece.line.span(first, last), edits)
    doubts = (message("What was said with a noun was turned into a clause."), *(named.read if named else ()))
    return Content(typographic(f"{opening} {rest}"), longest_quotation(piece), doubts, named is None)


def _stance(piece: Piece, cast: Cast, noun: int) -> Content | None:
    """“its deep concern at the coup” as “it was deeply concerned at the coup”, “the need to act” as “it was necessary to act”."""
    who, last = pronoun(cast.actors[piece.speaker]) or cast.names[piece.speaker], piece.before_day
    how = next((STANCES[small] for at in range(piece.first, noun) if (small := piece.line.small(at)) in STANCES), "")
    word, link = piece.line.small(noun), piece.line.small(noun + 1)
    were = "were" if who == "they" else "was"
    names_itself = any(one.actor == piece.speaker for one in piece.line.mentions(noun, last))  # it was not meant, then
    if noun + 2 >= last or names_itself or any(clause.verb.first < last for clause in piece.clauses):
        return None
    if word == "support":
        return _content(piece, cast, f"{who} {how}supported", noun + 2, last)
    if word == "concern":
        return _content(piece, cast, f"{who} {were} {how}concerned", noun + 1, last)
    if word == "importance":
        return _important(piece, cast, noun + 2, last)
    return _content(
        piece, cast, "it was necessary" if link == "to" else "there was a need for", noun + 1 + (link != "to"), last
    )


def _important(piece: Piece, cast: Cast, first: int, last: int) -> Content:
    """“the importance of the talks” as “the talks were important”."""
    named = settled(piece.line, cast, Phrase(first, first + 1), first + 1, last)
    what = reworded(piece.line.passage.text, *piece.line.span(first, last), named.edits if named else ())
    thing = object_after(piece.line.grammar, first)
    is_thing = thing is not None and thing.first == first
    were = "were" if thing is not None and is_thing and is_plural(piece.line, thing) else "was"
    doubts = (message("What was said with a noun was turned into a clause."), *(named.read if named else ()))
    return Content(typographic(f"{what} {were} important"), longest_quotation(piece), doubts, named is None)


def _held(piece: Piece, cast: Cast) -> Content | None:
    """“its “full support” for the pact” as “it had “full support” for the pact”."""
    if any(clause.subject and clause.subject.first <= piece.first + 2 for clause in piece.clauses):
        return None  # “his country had kept “its side””
    who, last = pronoun(cast.actors[piece.speaker]) or cast.names[piece.speaker], piece.before_day
    return _content(piece, cast, f"{who} had", piece.first + 1, last) if piece.first + 1 < last else None


def _there(piece: Piece, cast: Cast, first: int, verb: str) -> Content | None:
    """“a pact without a purpose” as “there was a pact without a purpose”."""
    last = piece.before_day
    named = Phrase(first + (piece.line.small(first) in QUOTATION_MARKS), last)
    were = verb or ("were" if named.first < last and is_plural(piece.line, named) else "was")
    return _content(piece, cast, f"there {were}", first, last) if first < last else None


def _deed(piece: Piece, cast: Cast) -> Content | None:
    """“the use of mines by the army” as “there had been use of mines by the army”."""
    named = object_after(piece.line.grammar, piece.first)
    has_a_verb = any(clause.has_own_subject and clause.first == piece.first for clause in piece.clauses)
    if named is None or named.first != piece.first or has_a_verb:  # “announced talks would start”
        return None
    if piece.line.small(piece.first) == "not" or piece.line.small(named.last) == "but":
        return None  # “denies not the sale but the pledge”
    deed = next((at for at in range(named.first, named.last) if piece.line.small(at) in DEEDS), None)
    if deed is None or piece.line.small(named.first) in DETERMINERS - _SOME:
        return None
    first = named.first + (piece.line.small(named.first) in {"the", "any", "all"})
    if piece.lemma in _AHEAD or piece.saying.mode is Mode.ANNOUNCED:
        return _there(piece, cast, named.first, "would be")
    is_bare = not any(piece.line.small(at) in DETERMINERS for at in range(named.first, deed))
    is_one = piece.line.small(deed) in _COUNTED and is_bare  # a headline’s “denies plan to leave”
    return _content(piece, cast, "there had been a" if is_one else "there had been", first, piece.last)


def _likened(piece: Piece, cast: Cast) -> Content | None:
    """“the pact to a marriage” as “the pact was like a marriage”."""
    found = likened(piece.line.grammar, piece.first)
    return _was(piece, cast, found, "like ") if found else None


def _valued(piece: Piece, cast: Cast) -> Content | None:
    """“the flow at a third” as “the flow was a third”, “the delay down to rain” as “the delay was due to rain”."""
    found = value_of(piece.line.grammar, piece.first)
    if found is None:
        return None
    return _was(piece, cast, found, "due to " if piece.line.small(found[1] - 1) == "to" else "")


def _was(piece: Piece, cast: Cast, found: tuple[Phrase, int], how: str) -> Content:
    """The first of the two as what the second is: “the flow was a third”; what “it” means was told before, and is left open."""
    what, first = found
    is_open = what.last == what.first + 1 and piece.line.small(what.first) in _OPEN
    named = None if is_open else settled(piece.line, cast, what, first, piece.last)
    edits, text = (named.edits if named else ()), piece.line.passage.text
    subject = reworded(text, *piece.line.span(what.first, what.last), edits)
    was = "were" if is_plural(piece.line, what) else "was"
    words = typographic(f"{subject} {was} {how}{reworded(text, *piece.line.span(first, piece.before_day), edits)}")
    doubts = (message("What was said with a noun was turned into a clause."), *(named.read if named else ()))
    return Content(words, longest_quotation(piece), doubts, named is None)
