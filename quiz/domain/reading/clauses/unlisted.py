"""Verbs that the lists do not have, known by the words around them."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.domain.reading.clauses.verbs import Form, Verb
from quiz.domain.reading.clauses.words import DETERMINERS, PREPOSITIONS, PRONOUNS, QUOTATION_MARKS, SUBORDINATORS
from quiz.domain.reading.tokens import Token


def unlisted_third(words: Sequence[Token], place: int) -> Verb | None:
    """A word in -s between a name or “he” and an article is a verb even when the lists do not have it: “Oslo mulls a …”."""
    word = words[place].text
    if not (0 < place < len(words) - 1 and word.isalpha() and word.islower() and word.endswith("s") and len(word) > 3):
        return None
    before, after = words[place - 1], words[place + 1].text.lower()
    spoken = before.text in QUOTATION_MARKS and words[place - 2].text in {",", "!", "?", "…"}  # “Never!” snorts
    named = (before.is_capitalised and place > 1) or before.text.lower() in {"he", "she", "it", "who"} or spoken
    follows = spoken or after in (DETERMINERS | {"her", "him", "them"}) - {"no", "more", "that"}
    nothing = word in PREPOSITIONS | DETERMINERS | SUBORDINATORS | PRONOUNS or word.endswith("ss")
    return Verb(word[:-1], Form.THIRD, known=False) if named and follows and not nothing else None


def unlisted(words: Sequence[Token], place: int) -> Verb | None:
    """What follows “will” or “would” is a verb even when the lists do not have it."""
    word = words[place].text if place < len(words) else ""
    if not word.isalpha() or not word.islower() or word in DETERMINERS | PRONOUNS | PREPOSITIONS | SUBORDINATORS:
        return None
    return Verb(word, Form.BASE, known=False)
