"""News stories as people have them: pasted words, or a text, Markdown, web or Word file.

A document becomes an ``Article``: its pieces in their order, each with the reason why it is none of the story’s, where
there is one. ``composed`` puts the text together from those that a teacher keeps. Nothing that can be seen in the
document is lost: what is not kept is there as a piece with its reason.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import PurePath

from quiz.domain.formats.article import docx, html, markdown, plain_text
from quiz.domain.formats.article.composing import composed, shown, text_of
from quiz.domain.formats.article.encodings import refuse_foreign, refuse_too_large
from quiz.domain.formats.article.typography import readable
from quiz.domain.formats.article.values import (
    MOST_BYTES,
    Article,
    Piece,
    Reason,
    UnreadableArticle,
    checked_pieces,
)
from quiz.domain.messages import message

__all__ = [
    "MOST_BYTES",
    "SUFFIXES",
    "Article",
    "Piece",
    "Reason",
    "UnreadableArticle",
    "checked_pieces",
    "composed",
    "read_file",
    "read_pasted",
    "readable",
    "refuse_too_large",
    "shown",
    "text_of",
]

_READERS: dict[str, Callable[[bytes, str], Article]] = {
    suffix: module.read for module in (plain_text, markdown, html, docx) for suffix in module.SUFFIXES
}
SUFFIXES = tuple(_READERS)
_MARKUP = re.compile(r"\s*<(?:!doctype\s+html|html|head|body|article)\b", re.IGNORECASE)


def read_file(name: str, content: bytes, title: str = "") -> Article:
    """The article of a file, by the ending of its name. Raises UnreadableArticle."""
    reader = _READERS.get(PurePath(name).suffix.lower())
    if reader is None:
        refuse_foreign(content)
        msg = message(
            "Files with the ending “{suffix}” cannot be read. Choose a .txt, .md, .html or .docx file.",
            suffix=PurePath(name).suffix,
        )
        raise UnreadableArticle(msg)
    if not content.strip():
        raise UnreadableArticle(message("The file is empty. Choose the file with the story."))
    return reader(content, title)


def read_pasted(text: str, title: str = "") -> Article:
    """The article of a text that was pasted, be it plain or the source of a web page. Raises UnreadableArticle."""
    size = len(text.encode("utf-8", "surrogatepass"))
    if size > MOST_BYTES:
        megabytes, most = f"{size / 1_000_000:.1f}", f"{MOST_BYTES / 1_000_000:.0f}"
        msg = message(
            "The text has {size} MB; {most} MB are the most that can be read. Paste the part that is the story.",
            size=megabytes,
            most=most,
        )
        raise UnreadableArticle(msg)
    return html.read_markup(text, title) if _MARKUP.match(text) else plain_text.read_text(text, title)
