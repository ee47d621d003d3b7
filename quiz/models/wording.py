"""The domain's messages and dates in the language of the reader."""

from __future__ import annotations

from django.utils import formats
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from quiz.domain.messages import Message
from quiz.domain.partial_dates import DateWords
from quiz.models.date_words import date_words

WRONG_NUMBER = {
    "invalid": _("Write a whole number in digits."),
    "min_value": _("Write %(limit_value)s or a higher number."),
    "max_value": _("Write %(limit_value)s or a lower number."),
}
"""What a field for a number answers, by Django's codes of its errors."""


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
