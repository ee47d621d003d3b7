"""Claims that say too little without the sentences beside them, so that no question is made of one that nobody has read."""

from __future__ import annotations

import re

from quiz.domain.facts import describes
from quiz.domain.reading.actors.called_so import bodies_called
from quiz.domain.reading.annotations import MentionForm
from quiz.domain.reading.claims.pieces import Piece
from quiz.domain.reading.claims.values import Content
from quiz.domain.reading.clauses.words import is_adverb, listed
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.gazetteer.contexts import COMPANY_NOUNS
from quiz.domain.reading.gazetteer.countries import COUNTRIES
from quiz.domain.reading.gazetteer.heads import BODY_NOUNS

_COUNTING = listed(
    "neither none both either one some others another many most few several all each two three four five six seven eight nine "
    "ten eleven twelve dozens hundreds thousands"
)
_BEFORE_COUNTS = listed("that but and only just at least more less than fewer almost nearly about some")
_PRONOUNS = listed("it they this these those")
_MOOD = (
    r"(?:disappointed|surprised|pleased|confident|satisfied|happy|unhappy|angry|shocked|saddened|sad|concerned|worried|optimistic"
    r"|pessimistic|hopeful|grateful|proud|sure|certain|convinced|ready|delighted|relieved|outraged|dismayed|appalled|alarmed"
    r"|encouraged|frustrated|puzzled|sceptical|skeptical|cautious|sorry|ashamed|thankful|honoured|honored)"
)
_OF_A_MOOD = re.compile(
    r"(?:he|she|it|they|[A-Z][\w’' -]*?) (?:am|is|are|was|were|be|been|felt|feels|remained|remains|had been|would be|has been) “?"
    rf"(?:(?:not|very|deeply|also|still|extremely|really|so|quite|fully|bitterly) ){{0,2}}{_MOOD}(?: (?:and|but) {_MOOD})?[”.]*"
    r"|.* (?:was|were) to blame"
)
_OF_NOBODY_TOLD = re.compile(
    r"(?:(?:[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree|[Ss]everal|[Ss]ome|[Uu]nnamed) )?(?:[a-z-]+ ){0,2}"
    r"(?:[Tt]ext|[Oo]fficial|[Ss]pokes(?:man|woman|person)|[Aa]dvis[eo]r|[Aa]ide|[Ee]nvoy|[Dd]elegate|[Mm]inister|[Ss]ecretary|[Aa]mbassador)s?"
)
"""Whose official it is, the words do not say."""
_POINTING_BACK = re.compile(
    r"“?(?:That|This|Those|These)(?:,|[’']s| (?:is|are|was|were|has|had|will|would|means|can|cannot)\b)"
)
_OWNED = re.compile(r"[a-z][’']s? | (?:for|in) (?:the )?[A-Z]")
_NAMED = frozenset({MentionForm.NAME, MentionForm.DEMONYM})
_THE_BODY = re.compile(r"(?:the|this|that) (?P<noun>[a-z-]+)", re.IGNORECASE)


def leans(piece: Piece, cast: Cast, content: Content, speaker: str) -> bool:
    """Whether the words, or who says them, are clear only beside other sentences; ``speaker`` as the statement names who does."""
    is_unknown = _OF_NOBODY_TOLD.fullmatch(speaker) is not None or _is_some_ministry(piece, cast, speaker)
    if is_unknown or is_one_of_several_bodies(piece):
        return True
    if content.sentence:
        return _POINTING_BACK.match(content.words) is not None
    says_little = _OF_A_MOOD.fullmatch(content.words) is not None or _counts_what_is_not_named(piece)
    return says_little or _goes_on(piece) or _is_put_amid(piece) or _tells_of_itself(piece)


def _is_some_ministry(piece: Piece, cast: Cast, speaker: str) -> bool:
    """Whether it is a body of a state, and neither its name nor the text tells of which."""
    if not cast.is_some_ministry(piece.speaker) or _OWNED.search(speaker):
        return False
    state = speaker.rpartition(" of ")[2].removeprefix("the ")
    return state not in COUNTRIES and all(one.name != state for one in cast.actors)


def _tells_of_itself(piece: Piece) -> bool:
    """Whether “it” behind the words was taken for somebody whom they name, so that it may be somebody else: “Ostia paid, it said”."""
    passage, (start, end) = piece.line.passage, piece.saying.source
    if passage.text[start:end].lower() not in {"it", "he", "she", "they"} or start < piece.start:
        return False
    named = passage.actors.inside(piece.start, start)
    return any(one.actor == piece.speaker and one.form in _NAMED for one in named)


def _is_put_amid(piece: Piece) -> bool:
    """Whether “as Dosan put it” stands amid the words: only those in quotation marks are Dosan’s."""
    cue = piece.line.passage.text[slice(*piece.saying.cue)].lower()
    return piece.has_cue and cue.endswith(("put it", "puts it")) and piece.start < piece.saying.cue[0] < piece.end


def is_one_of_several_bodies(piece: Piece) -> bool:
    """Whether “the group” that speaks can be more than one body of the text."""
    start, end = piece.saying.source
    passage = piece.line.passage
    named = _THE_BODY.fullmatch(passage.text, start, end) if piece.has_cue else None
    if named is None or named["noun"].lower() not in COMPANY_NOUNS - BODY_NOUNS:
        return False
    found = bodies_called(passage.actors, passage.text, start, named["noun"].lower())
    return len([actor for actor in found if not describes(passage.actors.actors[actor].name)]) > 1


def _counts_what_is_not_named(piece: Piece) -> bool:
    """Whether the words begin with a number or the like that has no noun: “Neither came”, “only four were delivered”."""
    place = piece.first
    while place < piece.last and piece.line.small(place) in _BEFORE_COUNTS:
        place += 1
    word = piece.line.small(place)
    if word not in _COUNTING and not word.isdigit():
        return False
    place += 1
    while place < piece.last and is_adverb(piece.line.small(place)):
        place += 1
    follows = piece.line.grammar.verb_at(place)
    return place < piece.last and follows is not None and follows.is_finite


def _goes_on(piece: Piece) -> bool:
    """Whether “it” may mean what was said before in the sentence rather than the speaker: “said a deal was struck but claimed it …”."""
    line, pronoun = piece.line, piece.line.small(piece.first + (piece.line.small(piece.first) == "that"))
    if pronoun not in _PRONOUNS or not piece.has_cue:
        return False
    before = (one for one in line.sayings if one.speaker == piece.speaker and one.start < piece.saying.cue[0])
    begun = {
        line.small(place + (line.small(place) == "that")) for one in before if (place := line.place_of(one.start)) >= 0
    }
    return bool(begun) and pronoun not in begun
