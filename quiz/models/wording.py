"""The domain's messages and dates in the language of the reader."""

from __future__ import annotations

from django.utils import formats
from django.utils.translation import gettext, ngettext

from quiz.domain.messages import Message
from quiz.domain.partial_dates import DateWords
from quiz.models.date_words import date_words


def worded(text: object) -> str:
    """The text in the reader's language, where it is a message or a date; a text of the story stays as it is."""
    if isinstance(text, DateWords):
        return date_words(text)
    if isinstance(text, Message):
        values = {name: worded(value) for name, value in text.values.items()}
        count = text.values.get("count")
        if text.many and isinstance(count, int):
            pattern = ngettext(text.pattern, text.many, count)
        else:
            pattern = gettext(text.pattern)
        return pattern.format(**values)
    if isinstance(text, Exception):
        return worded(text.args[0])
    if isinstance(text, int | float):
        return formats.localize(text)
    return str(text)
