"""Texts for whoever uses the program, not for whoever reads the story: they can be worded in another language.

A message reads as English by itself, wherever a text is wanted. It also keeps the pattern and the values that it was made
of, from which a layer that knows the reader's language makes it anew. Patterns are collected from the source, so they
stand there as they are; one whose words depend on a number is made with ``counted``.
"""

from __future__ import annotations

from collections.abc import Mapping


class Message(str):
    """A text in English with the pattern and the values that it was made of; ``many`` is empty where nothing is counted."""

    pattern: str
    many: str
    values: Mapping[str, object]

    def __new__(
        cls, text: str, pattern: str = "", many: str = "", values: Mapping[str, object] | None = None
    ) -> Message:
        made = super().__new__(cls, text)
        made.pattern, made.many, made.values = pattern or text, many, values or {}
        return made


def message(pattern: str, /, **values: object) -> Message:
    """A text with ``{names}`` filled in; a value may be a message, or a date with its words, itself."""
    return Message(pattern.format(**values), pattern, values=values)


def counted(one: str, many: str, count: int, /, **values: object) -> Message:
    """The text for that many of something, who may be told as ``{count}``."""
    values = {"count": count, **values}
    return Message((one if count == 1 else many).format(**values), one, many, values)
