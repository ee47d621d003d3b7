"""What somebody is called as what it is: “called the pact “a trap””, “was described by Dosan as a shield”."""

from __future__ import annotations

import re

from quiz.domain.facts import ActorKind
from quiz.domain.messages import message
from quiz.domain.reading.claims.frames import meant
from quiz.domain.reading.claims.pieces import Piece
from quiz.domain.reading.claims.values import Content, exact, longest_quotation, typographic
from quiz.domain.reading.clauses import Phrase, object_after, phrase_before
from quiz.domain.reading.clauses.words import PRONOUNS, is_adverb, listed
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.speech.cues import JUDGEMENTS
from quiz.domain.reading.speech.descriptions import kind_of
from quiz.domain.reading.statements.references import settled
from quiz.domain.reading.statements.rewording import inside, reworded
from quiz.domain.reading.statements.subjects import is_plural

_WITHOUT_AS = listed("call dub label brand")
_WITH_AS = listed(
    "describe refer characterise characterize portray regard dismiss view see tout hail denounce deride decry condemn ridicule mock"
)
_POINTING = listed("it this that them him her")
_OF_THINGS = listed("it this that")
_MARKS = re.compile(r"[“”\"„«»‘]")


def called(piece: Piece, cast: Cast) -> Content | None:
    """“Dosan “our friend”” as “Dosan was “our friend””."""
    source = piece.line.place_of(piece.saying.source[0])
    if piece.has_cue and piece.line.small(source - 1) == "which" and piece.whole is not None:
        return _called_before(piece, cast, source - 1)
    who = _who_is_called(piece)
    pointing = _pointing(piece, who)
    if who is None or pointing is not None:
        return None if pointing is None else _called_it(piece, pointing)
    is_was = "were" if is_plural(piece.line, who) else "was"
    verb_at = piece.line.place_of(piece.saying.cue[0])
    is_passive = piece.has_cue and piece.first < verb_at < piece.last  # “was called “a trap” by Oslo”
    who = Phrase(who.first, verb_at) if is_passive else _all_before_as(piece, who)
    named = settled(piece.line, cast, who, who.last, piece.last)
    rest = begins = piece.line.place_of(piece.saying.cue[1]) if is_passive else who.last
    while is_adverb(piece.line.small(begins)):
        begins += 1
    is_named = piece.line.small(begins) in JUDGEMENTS | {"a", "an", "the"}  # “called it simply a mistake”
    rest = begins if is_named else rest
    while not is_named and piece.line.small(rest) != "as" and not _MARKS.match(piece.line.small(rest)):
        rest += 1
        if rest >= piece.last:
            return None
    if piece.lemma in _WITH_AS and piece.line.small(rest) != "as":
        return None  # “decried moves for what he called “reasons of state””
    rest += piece.line.small(rest) == "as"
    if rest >= piece.last or (is_passive and named is None and piece.line.small(who.first) in PRONOUNS):
        return None
    edits, text = (named.edits if named else ()), piece.line.passage.text
    actor, whom, read = meant(piece, cast, who, edits)
    ends = piece.line.span(rest, piece.before_day)[1] if is_passive else piece.evidence()[1]
    what = reworded(text, piece.line.words[rest].start, ends, edits)
    doubt = message("What somebody is called was turned into a clause.")
    words = typographic(f"{whom} {is_was} {what}").rstrip(".,")
    doubts = (doubt, *read, *(named.read if named else ()))
    return Content(words, longest_quotation(piece), doubts, named is None, actor)


def _pointing(piece: Piece, who: Phrase | None) -> int | None:
    """Where the “it” or “this” stands that is called something; None where that is something named."""
    if who is None:
        return piece.first - 2 if piece.line.small(piece.first - 1) == "as" else None
    return who.first if piece.line.small(who.first) in _POINTING and who.last == who.first + 1 else None


def _called_it(piece: Piece, place: int) -> Content | None:
    """“called this “a trap”” as “this was “a trap””, which leans on the sentence before; without a quotation it tells too little."""
    words = longest_quotation(piece)
    pointing = piece.line.small(place)
    begins = place + 1 + (piece.line.small(place + 1) == "as")
    is_all = _MARKS.match(piece.line.small(begins)) is not None and " " in words and not words[:1].isupper()
    if pointing not in _OF_THINGS or not is_all:
        return None
    doubts = (message("What somebody is called was turned into a clause."),)
    return Content(f"{pointing} was “{words}”", words, doubts, is_vague=True)


def _called_before(piece: Piece, cast: Cast, which: int) -> Content | None:
    """“the pact, which she called “a fig leaf”” as “the pact was “a fig leaf””."""
    who = phrase_before(piece.line.grammar, which - (piece.line.small(which - 1) == ","))
    if who is None or piece.whole is None:
        return None
    of = next((place for place in range(who.first, who.last) if piece.line.small(place) == "of"), who.first)
    if (
        of > who.first and kind_of(piece.line.text(who.first, of)) is ActorKind.PERSON
    ):  # “a supporter of the pact, which”
        who = Phrase(of + 1, who.last)
    actor, whom, read = meant(piece, cast, who, ())
    verb_words = "were" if is_plural(piece.line, who) else "was"
    doubts = (message("What somebody is called was turned into a clause."), *read)
    return Content(
        f"{inside(whom)} {verb_words} “{exact(piece.whole.text)}”", exact(piece.whole.text), doubts, about=actor
    )


def _all_before_as(piece: Piece, who: Phrase) -> Phrase:
    """All that is called something “as”: “condemned the steps that Oslo took | as an unfriendly act”."""
    if piece.lemma in _WITHOUT_AS:
        return who
    marks = (place for place in range(who.last, piece.last) if piece.line.small(place) in {"as", ",", ";", "“", '"'})
    place = next(marks, None)
    return Phrase(who.first, place) if place is not None and piece.line.small(place) == "as" else who


def _who_is_called(piece: Piece) -> Phrase | None:
    """Whom or what the words call something; None where nothing follows that it could be called."""
    if piece.lemma == "call" and piece.line.small(piece.first - 1) in {"on", "upon", "for"}:
        return None
    who = object_after(piece.line.grammar, piece.first)
    if who is not None and piece.line.small(who.last - 1) in JUDGEMENTS and who.last > who.first + 1:
        who = Phrase(who.first, who.last - 1)
    if who is None or who.last >= piece.last or piece.line.small(who.last - 1) in {"a", "an", "the"}:
        return None
    return who if piece.line.small(piece.first - 1) != "as" else None
