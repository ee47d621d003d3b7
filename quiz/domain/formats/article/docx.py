"""Word documents (.docx), read as the page that they would be on the web; pictures are left away."""

from __future__ import annotations

import io
import zipfile
import zlib
from xml.parsers.expat import ExpatError

import mammoth

from quiz.domain.formats.article.encodings import refuse_foreign, refuse_too_large
from quiz.domain.formats.article.html import read_markup
from quiz.domain.formats.article.typography import readable
from quiz.domain.formats.article.values import Article, UnreadableArticle
from quiz.domain.messages import message

SUFFIXES = (".docx",)
_SIGN = b"PK"
_NO_DOCUMENT = message("This is not a Word document. Save the story as .docx or .txt and choose that file.")
_DOCUMENT = "word/document.xml"
_MOST_PARTS = 2_000
_MOST_BYTES_OF_XML = 12_000_000
_MOST_BYTES_UNPACKED = 100_000_000
_STYLES = "p[style-name='Title'] => h1:fresh\np[style-name='Subtitle'] => p:fresh"
_BROKEN = message(
    "The document is damaged. Open it in your word processor, save it again as .docx, and choose it again."
)
_OPEN_IT = message("Open it in your word processor, copy the story, and paste it.")
# What reading a damaged document can end with, in the parts that unpack and read it.
_DAMAGES = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    ExpatError,
    LookupError,
    NotImplementedError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
    zipfile.BadZipFile,
    zlib.error,
)


def read(content: bytes, title: str = "") -> Article:
    """The article of a Word document. Raises UnreadableArticle."""
    refuse_too_large(len(content))
    if not content.startswith(_SIGN):
        refuse_foreign(content)
        raise UnreadableArticle(_NO_DOCUMENT)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            _refuse_a_trap(packed)
        converted = mammoth.convert_to_html(
            io.BytesIO(content),
            style_map=_STYLES,
            convert_image=mammoth.images.img_element(lambda _image: {}),
            include_embedded_style_map=False,
            external_file_access=False,
        )
    except UnreadableArticle:
        raise
    except RecursionError:
        raise UnreadableArticle(message("The document is nested too deeply. {open_it}", open_it=_OPEN_IT)) from None
    except _DAMAGES:
        raise UnreadableArticle(_BROKEN) from None
    markup, _controls = readable(converted.value)
    return read_markup(markup, title)


def _refuse_a_trap(packed: zipfile.ZipFile) -> None:
    """Raises UnreadableArticle where the document, once unpacked, would be too large, or brings definitions of its own."""
    parts = packed.infolist()
    names = {part.filename for part in parts}
    if _DOCUMENT not in names:
        raise UnreadableArticle(_NO_DOCUMENT)
    text = sum(part.file_size for part in parts if part.filename.endswith((".xml", ".rels")))
    whole = sum(part.file_size for part in parts)
    if len(parts) > _MOST_PARTS or text > _MOST_BYTES_OF_XML or whole > _MOST_BYTES_UNPACKED:
        raise UnreadableArticle(
            message("The document is far too large once it is unpacked. {open_it}", open_it=_OPEN_IT)
        )
    if any(b"<!DOCTYPE" in packed.read(part) for part in parts if part.filename.endswith((".xml", ".rels"))):
        raise UnreadableArticle(
            message("The document holds definitions that no word processor writes. {open_it}", open_it=_OPEN_IT)
        )
