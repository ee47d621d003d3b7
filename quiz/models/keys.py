"""A row's key, as an address or a form writes it."""

from __future__ import annotations

from django.urls.converters import IntConverter

_MOST_DIGITS = 18
"""What every database takes as a key; no table has that many rows."""


class KeyConverter(IntConverter):
    """``<key:…>`` in an address: a number that can be a key, so that any other is simply no address."""

    regex = f"[0-9]{{1,{_MOST_DIGITS}}}"


def key_in(text: str) -> int:
    """The key that a text is; 0, which no row has, where it is none."""
    return int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else 0
