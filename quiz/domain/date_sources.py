"""From what the app knows the part of a date that the story does not state, in its own words."""

from __future__ import annotations

from quiz.domain.messages import message

PUBLICATION = message("the date of publication")
SAME_SENTENCE = message("the year named in the same sentence")
JUST_BEFORE = message("the year named just before")
NAMED_LAST = message("the year named last in the text")
AFTER_NAMED_LAST = message("the year after the one named last in the text")
_OWN_WORDS = {str(words): words for words in (PUBLICATION, SAME_SENTENCE, JUST_BEFORE, NAMED_LAST, AFTER_NAMED_LAST)}


def source(words: str) -> str:
    """The words as a message where they are the app's own, which were stored as text; those of a teacher as they are."""
    return _OWN_WORDS.get(words, words)
