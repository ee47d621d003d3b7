"""What the domain says, in templates: in the reader's language, and told apart from words of the story."""

from __future__ import annotations

from django import template

from quiz.domain.date_sources import source
from quiz.domain.messages import Message
from quiz.domain.partial_dates import DateWords
from quiz.models.wording import worded

register = template.Library()

register.filter("worded", worded)


@register.filter
def worded_source(words: str) -> str:
    """From what a part of a date is known: the app's own words in the reader's language, a teacher's as they are."""
    return worded(source(words))


@register.filter
def is_ours(text: object) -> bool:
    """Whether the words are the program's own, in the language of the page, and not those of the story or a teacher."""
    return isinstance(text, Message | DateWords)
