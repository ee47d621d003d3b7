"""What somebody asks for or expects: “called on Ostia to sign” as “Ostia should sign”, “called for a truce” as “there should be a truce”."""

from __future__ import annotations

import re
from dataclasses import replace

from quiz.domain.messages import Message, message
from quiz.domain.reading.claims.frames import further_aims, meant, without_aside
from quiz.domain.reading.claims.pieces import Piece
from quiz.domain.reading.claims.values import Content, longest_quotation, typographic
from quiz.domain.reading.clauses import Phrase, Shape, object_after
from quiz.domain.reading.clauses.articles import indefinite
from quiz.domain.reading.clauses.words import DETERMINERS, PRONOUNS, RELATIVES, SUBORDINATORS, is_adverb, listed
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.speech.descriptions import kind_of
from quiz.domain.reading.statements.references import settled
from quiz.domain.reading.statements.rewording import Edit, inside, reworded

_EXPECTING = frozenset({"expect"})
_ASKING = listed("urge call ask tell warn order instruct advise request demand") | _EXPECTING
_CALLED = listed("on upon for")
_FOR_THINGS = listed("call demand")
_SOME = listed("a an the more all no any another two three four five six seven eight nine ten")
_FEWEST_WORDS = 2
_UNCOUNTED = re.compile(r"(?:[st]ion|ment|[ae]nce|ity|ism|s)$")
_ENDS = SUBORDINATORS | RELATIVES | {",", ";", "–", "—", ":", "“", '"', "but"}


def requested(piece: Piece, cast: Cast) -> Content | None:
    """The piece as a clause with “should”; None where nobody is asked for anything that the words tell whole."""
    if piece.lemma not in _ASKING or not piece.has_cue or piece.whole is not None or piece.start < piece.saying.cue[0]:
        return None
    if piece.line.small(piece.first - 1) == "that":  # “demanded that Ostia pay”
        return None
    if piece.lemma == "call" and piece.line.small(piece.first - 1) not in _CALLED:
        return None
    asked = _before_but(piece)
    return _asked_to(asked, cast) or _asked_for(asked, cast)


def _before_but(piece: Piece) -> Piece:
    """The piece up to what the story itself sets against it: “called on both sides to meet|, but no meeting took place”."""
    places = range(piece.first, piece.last - 1)
    but = next((at for at in places if piece.line.small(at) == "," and piece.line.small(at + 1) == "but"), None)
    return piece if but is None else replace(piece, end=piece.line.span(but, but + 1)[0])


def _asked_to(piece: Piece, cast: Cast) -> Content | None:
    """“Ostia not to sign” as “Ostia should not sign”."""
    to = next((place for place in range(piece.first + 1, piece.last - 1) if _opens_aim(piece, place)), None)
    if to is None or any(_parts(piece, place) for place in range(piece.first, to)):
        return None
    is_not = piece.line.small(to - 1) == "not"
    whom = without_aside(piece, Phrase(piece.first, to - is_not))
    if piece.line.small(piece.first - 1) == "for" and not _can_act(piece, whom):
        return None  # “called for measures to protect the fish”
    if piece.line.small(whom.first) in PRONOUNS or "on" in _words(piece, whom):
        return None  # “urged them to …”, “urged Oslo on social media to …”
    named = settled(piece.line, cast, whom, to, piece.last)
    edits, text = (named.edits if named else ()), piece.line.passage.text
    actor, who, read = meant(piece, cast, whom, edits)
    further = [Edit(*piece.line.span(place, place + 1)) for place in further_aims(piece) if to < place]
    rest = reworded(text, *piece.line.span(to + 1, piece.last), [*piece.asides, *edits, *further])
    return _content(
        piece,
        f"{inside(who)} {'would' if piece.lemma in _EXPECTING else 'should'} {'not ' if is_not else ''}{rest}",
        (*read, *(named.read if named else ())),
        is_vague=named is None,
        about=actor,
    )


def _can_act(piece: Piece, whom: Phrase) -> bool:
    """Whether the words mean an actor, or people without a name."""
    is_named = bool(piece.line.mentions(whom.last - 1, whom.last))
    return is_named or kind_of(piece.line.text(whom.first, whom.last)) is not None


def _opens_aim(piece: Piece, place: int) -> bool:
    """Whether an infinitive begins there, or words in quotation marks after “to”."""
    if piece.line.small(place) != "to":
        return False
    aim = piece.line.grammar.verb_at(place)
    return (aim is not None and aim.shape is Shape.INFINITIVE) or piece.line.small(place + 1) in {"“", '"'}


def _parts(piece: Piece, place: int) -> bool:
    """Whether the word there ends whoever is asked."""
    verb = piece.line.grammar.verb_at(place)
    return (verb is not None and verb.is_finite) or piece.line.small(place) in _ENDS - {"–"}


def _words(piece: Piece, phrase: Phrase) -> set[str]:
    return {piece.line.small(place) for place in range(phrase.first, phrase.last)}


def _asked_for(piece: Piece, cast: Cast) -> Content | None:
    """“an end to the shelling” as “there should be an end to the shelling”."""
    is_call = piece.lemma == "call" and piece.line.small(piece.first - 1) == "for"
    if piece.lemma not in _FOR_THINGS or not (is_call or piece.lemma == "demand"):
        return None
    thing = object_after(piece.line.grammar, piece.first)
    opens = piece.line.small(piece.first)
    if thing is None or thing.first != piece.first or opens in (DETERMINERS - _SOME) | PRONOUNS:
        return None
    is_some = opens in _SOME or piece.line.small(thing.last - 1).endswith("s") or is_adverb(opens)
    last = next((place for place in range(thing.last, piece.last) if _parts(piece, place)), piece.last)
    verbs = (piece.line.grammar.verb_at(place) for place in range(thing.last, min(last + 1, piece.last)))
    has_a_verb = any(verb is not None and verb.shape not in {Shape.ING, Shape.PARTICIPLE} for verb in verbs)
    if (
        not is_some
        or has_a_verb
        or piece.line.mentions(piece.first, piece.first + 1)
        or last - piece.first < _FEWEST_WORDS
    ):
        return None
    named = settled(piece.line, cast, thing, thing.last, last)
    first = piece.first + (opens == "the")
    rest = reworded(piece.line.passage.text, *piece.line.span(first, last), named.edits if named else ())
    if opens == "the" and not _UNCOUNTED.search(piece.line.small(thing.last - 1)):
        rest = f"{indefinite(rest)} {rest}"  # “the release of” as “a release of”
    return _content(piece, f"there should be {rest}", named.read if named else (), is_vague=named is None)


def _content(
    piece: Piece, words: str, read: tuple[Message, ...], *, is_vague: bool, about: int | None = None
) -> Content:
    expected = message("What was expected was turned into a clause.")
    asked = message("What was asked for was turned into a clause.")
    doubts = (expected if piece.lemma in _EXPECTING else asked, *read)
    return Content(typographic(words), longest_quotation(piece), doubts, is_vague, about)
