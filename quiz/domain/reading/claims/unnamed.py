"""Speakers without a name as a sentence begins with them: “the two ministers”, “a source in the Ostian army”."""

from __future__ import annotations

import re
from dataclasses import replace

from quiz.domain.facts import ActorKind
from quiz.domain.reading.claims.pieces import Piece
from quiz.domain.reading.clauses.articles import indefinite, is_one_of_a_kind
from quiz.domain.reading.clauses.words import DETERMINERS, listed
from quiz.domain.reading.duties.articles import with_article
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.gazetteer.plain_words import PLAIN_WORDS
from quiz.domain.reading.speech.descriptions import is_of_several

_OWNED = re.compile(r"(?:[A-Z][\w’'-]* )*[A-Z][\w-]*[’'](?:s )?")
_OWNER = re.compile(r"(?:the )?([A-Z][^’']*)[’']s? ")
_NUMBERS = listed("two three four five six seven eight nine ten")
_COUNTING = DETERMINERS | _NUMBERS | listed("at about around several many most")
_ARTICLES = ("the", "an", "a")
_PLACED = re.compile(
    r"(?:(?:[Tt]he|[Aa]n?|[Ss]ome|[Ss]everal|[Tt]wo|[Tt]hree|[Ff]our) )?(?:[a-z-]+ ){0,3}[A-Za-z][a-z-]+"
    r" (?:of|from|in|at|for|close to) (?:the )?[A-Z][\w.‘’'-]*(?: (?:and|of|for|on|the|[a-z]{3,}|[A-Z][\w.’'-]*)){0,7}"
)
_FOR_WHOM = (
    r"(?:(?:[Tt]he|[Aa]n?|[Ss]ome|[Ss]everal|[Tt]wo|[Tt]hree|[Ff]our) )?(?:[a-z-]+ ){{0,3}}(?i:{head}) (?:of|for|from|at) (?:(?:the|an?) )?"
    r"[a-z-]{{4,}}(?: [a-z-]{{4,}})?(?: (?:in|of) (?:the )?[A-Z][\w-]+)?(?=$|,| (?:in|on|of|at|under|for|by|near|from|to) )"
)
_MOUTHPIECE = re.compile(r"(?:[Tt]he|[Aa]n?) spokes(?:man|woman|person|people)(?= (?:for|of) )")
_NOT_WHOLE = re.compile(r"\b(?:who|which|that|whom|whose|his|her|its|their|said|told)\b")


def described(piece: Piece, cast: Cast) -> str:
    """The speaker in the words of the text, with the article that they ask for."""
    own, source = cast.actors[piece.speaker].name, piece.line.passage.text[slice(*piece.saying.source)]
    spoken = _MOUTHPIECE.match(source)
    if spoken is not None and _OWNED.match(own):  # “a spokesman for the minister Ada Berg”
        return f"{spoken[0]} for {own.rpartition('’s ')[0]}"
    placed = _placed(source, own)
    if placed:
        return placed
    name = own if _OWNER.match(own) else cast.names[piece.speaker]
    bare = re.sub(r"^[Tt]he ", "", name)
    points = source.lower().startswith(("that ", "this ", "those ", "these "))
    is_named_before = (
        points or source.lower() in {"it", "he", "she"} or (source.lower() == "they" and not own.startswith("unnamed "))
    )
    first = bare.split(" ", 1)[0].lower()
    if _OWNED.match(bare):
        return _of_its_owner(bare, cast) if _OWNER.match(bare) else bare
    if first in _COUNTING:  # “each side”, “at least two governments”
        return f"the {bare}" if is_named_before and first in _NUMBERS else bare
    if bare.startswith("unnamed "):
        return bare
    article = next((one for one in _ARTICLES if source.lower().startswith(f"{one} ")), "")
    if is_named_before:
        article = "the"
    return f"{article} {bare}" if article else _with_article(name, bare, piece, cast)


def _placed(source: str, own: str) -> str:
    """The words where they go on to say of whom the speakers are: “officials from Ostia”, “a spokesman for the army”; else empty."""
    head, words = re.escape(own.removeprefix("unnamed ").rsplit(" ", 1)[-1]), " ".join(source.split())
    if _NOT_WHOLE.search(words) or not re.search(rf"\b{head} (?:of|from|in|at|for|close to) ", words, re.IGNORECASE):
        return ""
    is_which = own.startswith("unnamed ") and words.lower().startswith("the ")  # “the leaders of the three states”
    found = _PLACED.fullmatch(words) or (None if is_which else re.match(_FOR_WHOM.format(head=head), words))
    return found[0] if found else ""


def _of_its_owner(bare: str, cast: Cast) -> str:
    """“the European Union’s chief”: with the article that the owner’s name takes."""
    owner = _OWNER.match(bare)
    named = (one for one in cast.actors if owner and owner[1] in {one.name, *one.aliases})
    told = next((with_article(replace(one, name=owner[1]), 0) for one in named if owner), bare)
    return f"the {bare}" if told.startswith("the ") else bare


def _with_article(name: str, bare: str, piece: Piece, cast: Cast) -> str:
    """One person whom the text writes without an article, as headlines do: “NATO chief said”, “Analyst said”."""
    if cast.actors[piece.speaker].kind is not ActorKind.PERSON or _are_several(bare) or bare[:1].isdigit():
        return name
    words = bare.split()
    is_named = any(word[:1].isupper() and word.lower() not in PLAIN_WORDS for word in words)
    if is_named or is_one_of_a_kind([word.lower() for word in words]):
        return f"the {bare}"
    small = f"{bare[:1].lower()}{bare[1:]}"
    return f"{indefinite(small)} {small}"


def _are_several(words: str) -> bool:
    return is_of_several(words) or words.endswith(("men", "people", "police"))
