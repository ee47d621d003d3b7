"""Put the text of a story together from the pieces that belong to it, as it will be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from quiz.domain.formats.article.typography import Kind, Mending, tidied, words_of
from quiz.domain.formats.article.values import Article, Piece

Mended = tuple[tuple[Mending, int], ...]


def composed(pieces: Sequence[Piece], kept: Collection[int], leave: Collection[str] = ()) -> str:
    """The text of the pieces at these places, a blank line between them; ``leave`` names noise that stays as it was."""
    words = words_of(piece.raw for piece in pieces)
    texts = (tidied(piece.raw, words, leave)[0] for place, piece in enumerate(pieces) if place in kept)
    return "\n\n".join(text for text in texts if text)


def shown(pieces: Sequence[Piece], leave: Collection[str] = ()) -> tuple[tuple[str, ...], Mended]:
    """The text of every piece, tidied, and what can be mended in the pieces, by kind."""
    words = words_of(piece.raw for piece in pieces)
    texts = tuple(tidied(piece.raw, words, leave)[0] for piece in pieces)
    total: Counter[Mending] = Counter()
    for piece in pieces:
        total.update(tidied(piece.raw, words)[1])
    order = list(Kind)
    return texts, tuple(sorted(total.items(), key=lambda item: (order.index(item[0].kind), item[0].before)))


def text_of(article: Article) -> str:
    """The text of the story as it is proposed."""
    return composed(article.pieces, frozenset(article.kept))
