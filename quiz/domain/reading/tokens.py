"""Words, numbers and marks of a text with their places; only white space lies between them."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S.
    r"|['’]s\b"
    r"|\d+(?:[.,:]\d+)*(?:[^\W\d_]+\b)?"  # 1,200  12.06.2024  5:30  1990s  12th
    r"|[^\W\d_]\w*(?:['’‘](?!s\b)[^\W\d_]+)*(?:[-&/][^\W_]\w*(?:['’‘](?!s\b)[^\W\d_]+)*)*"  # O’Brien  anti-drone  Groza-S
    r"|(?P<dash>(?<=\s)-{1,3}(?=\s)|-{2,3})"  # as agencies and typewriters write it
    r"|[^\w\s]|_"
)
_DASH = "–"


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or mark; its span in code points of the whole text, end exclusive.

    ``text`` is what stands there, but “–” for the hyphens that stand for a dash: “The bases -- two of them - are closed.”
    """

    start: int
    end: int
    text: str

    @property
    def is_capitalised(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


def tokens(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The tokens of that stretch of the text, in order; a possessive “’s” is a token of its own."""
    stop = len(text) if end is None else end
    found = _TOKEN.finditer(text, start, stop)
    return tuple(Token(*one.span(), _DASH if one["dash"] else one.group()) for one in found)
