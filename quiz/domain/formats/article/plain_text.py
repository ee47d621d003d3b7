"""Plain text: paragraphs parted by blank lines, one paragraph a line, or lines wrapped by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quiz.domain.formats.article.encodings import about_garbled, decoded
from quiz.domain.formats.article.sorting import sorted_out
from quiz.domain.formats.article.typography import readable
from quiz.domain.formats.article.values import Article, Piece, checked_pieces

SUFFIXES = (".txt", ".text")
_BLANK = re.compile(r"[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*")
_LIST_ITEM = re.compile(r"\s*(?:[•*·–—-]|\(?\d{1,3}[.)])\s")
_ENDS_A_SENTENCE = re.compile(r"[.!?…:;][\"'”’»)\]]*\s*$")
_NARROWEST, _WIDEST = 28, 120

Lines = Sequence[str]


def read(content: bytes, title: str = "") -> Article:
    """The article of a text file. Raises UnreadableArticle."""
    text, notices = decoded(content)
    return _article(text, title, notices)


def read_text(text: str, title: str = "") -> Article:
    """The article of a text that was pasted. Raises UnreadableArticle."""
    shown, _controls = readable(text)
    return _article(shown, title, about_garbled(shown))


def pieces_of(text: str) -> Iterator[Piece]:
    """The paragraphs of a text; one that was wrapped by hand keeps its lines."""
    blocks = list(_blocks(text.split("\n")))
    width = _wrapped_at(blocks)
    for block in blocks:
        yield from (Piece("\n".join(lines)) for lines in _paragraphs(block, width))


def _article(text: str, title: str, notices: tuple[str, ...]) -> Article:
    return sorted_out(Article(checked_pieces(list(pieces_of(text))), title=title, notices=notices))


def _blocks(lines: Lines) -> Iterator[Lines]:
    """Lines that no blank line parts."""
    block: list[str] = []
    for line in (*lines, ""):
        if not _BLANK.fullmatch(line):
            block.append(line.rstrip())
        elif block:
            yield block
            block = []


def _wrapped_at(blocks: Sequence[Lines]) -> int:
    """The width at which the text was wrapped by hand, or 0 where it was not.

    It was where most lines that another one follows end in mid-sentence and go on there.
    """
    pairs = [pair for block in blocks for pair in pairwise(block) if len(pair[0].strip()) >= _NARROWEST]
    if not pairs:
        return 0
    lengths = sorted(len(line.strip()) for block in blocks for line in block if len(block) > 1)
    width = lengths[len(lengths) * 9 // 10]
    open_ends = sum(1 for line, after in pairs if not _ENDS_A_SENTENCE.search(line) and _goes_on(line, after, width))
    return width if width <= _WIDEST and 2 * open_ends >= len(pairs) else 0


def _is_full(line: str, after: str, width: int) -> bool:
    return len(line.strip()) + 1 + len(after.split(maxsplit=1)[0]) > width


def _goes_on(line: str, after: str, width: int) -> bool:
    """Whether the next line is the same paragraph’s: its first word did not fit any more, or begins with a small letter."""
    return not _LIST_ITEM.match(after) and (_is_full(line, after, width) or after.lstrip()[:1].islower())


def _paragraphs(block: Lines, width: int) -> Iterator[Lines]:
    paragraph = [block[0]]
    for line, after in pairwise(block):
        if width and _goes_on(line, after, width):
            paragraph.append(after)
        else:
            yield paragraph
            paragraph = [after]
    yield paragraph
