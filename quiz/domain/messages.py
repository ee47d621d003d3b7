"""Texts for whoever uses the program, not for whoever reads the story: they can be worded in another language.

A message reads as English by itself, wherever a text is wanted. It also keeps the pattern and the values that it was made
of, from which a layer that knows the reader's language makes it anew. Patterns are collected from the source, so they
stand there as they are; one whose words depend on a number is made with ``counted``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

_STORED = '["'


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


def joined(*messages: Message) -> Message:
    """Whole messages one after the other, as one."""
    values = {f"text{number}": each for number, each in enumerate(messages)}
    return Message(" ".join(messages), " ".join(f"{{{name}}}" for name in values), values=values)


def kept(text: str) -> str:
    """A text to be stored: a message with what it was made of, any other text as it is. ``recalled`` reads it back."""
    return json.dumps(_parts(text), ensure_ascii=False, separators=(",", ":")) if isinstance(text, Message) else text


def recalled(stored: str) -> str:
    """The message that was stored; a text that was stored as plain words stays what it is."""
    if not stored.startswith(_STORED):
        return stored
    made: Message = _made(json.loads(stored))
    return made


def _parts(value: object) -> object:
    if not isinstance(value, Message):
        return value
    return [value.pattern, value.many, {name: _parts(each) for name, each in value.values.items()}]


def _made(parts: Any) -> Any:
    if not isinstance(parts, list):
        return parts
    pattern, many, values = parts
    values = {name: _made(each) for name, each in values.items()}
    text = many if many and values["count"] != 1 else pattern
    return Message(text.format(**values), pattern, many, values)
