"""Bytes as text: the encoding is the one that the bytes themselves show, and where it is a guess, the guess is told."""

from __future__ import annotations

import codecs
import re

from quiz.domain.formats.article.typography import readable
from quiz.domain.formats.article.values import MOST_BYTES, UnreadableArticle
from quiz.domain.messages import counted, message

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FOREIGN = (
    (b"%PDF", message("This is a PDF. Open it, select the story, copy it and paste it here.")),
    (b"{\\rtf", message("This is an RTF file. Save it as .docx or .txt and choose that file.")),
    (
        b"\xd0\xcf\x11\xe0",
        message("This is an old or a locked Office file. Save it without a password as .docx and choose that file."),
    ),
    (b"PK\x03\x04", message("This is a packed file. Only Word documents (.docx) can be read of this sort.")),
)
_SIGNS_OF_TEXT = 0.98
_GARBLED = ("Ã¤", "Ã¶", "Ã¼", "Ã©", "Ã¨", "â€™", "â€œ", "â€“", "â€”", "Â«", "Â»", "Ð°", "Ñ€")
_CONTEXT = 15
_LATIN = "cp1252"
_ENCODINGS_OF_PAGES = re.compile(
    r"windows-?\d{3,4}|cp\d{3,4}|iso-?8859-\d{1,2}|iso-2022-\w{2}|latin-?\d|us-ascii|koi8-[ru]|gb\w{1,6}|big5\w*|euc[-_]\w{2}"
    r"|shift[-_]?jis|x-mac-\w+|macintosh|tis-620|utf-?8",
    re.IGNORECASE,
)


def decoded(content: bytes, declared: str = "") -> tuple[str, tuple[str, ...]]:
    """The text of a file, with one kind of line end and nothing that cannot be shown, and what its reader should know.

    ``declared`` is the encoding that the document itself names. Raises UnreadableArticle.
    """
    refuse_too_large(len(content))
    refuse_foreign(content)
    text, notices = _as_text(content, declared)
    shown, stray = readable(text)
    if len(shown) < _SIGNS_OF_TEXT * len(text):
        raise UnreadableArticle(
            message("This is not a text but something else, such as a picture. Choose the file with the story.")
        )
    return shown, (*notices, *_about_controls(stray), *about_garbled(shown))


def refuse_too_large(size: int, most: int = MOST_BYTES) -> None:
    """Raises UnreadableArticle where a file has more bytes than can be read."""
    if size > most:
        megabytes, most_megabytes = f"{size / 1_000_000:.1f}", f"{most / 1_000_000:g}"
        msg = message(
            "The file has {size} MB; {most} MB are the most that can be read. Take the part that is the story, and paste it "
            "or save it as a file of its own.",
            size=megabytes,
            most=most_megabytes,
        )
        raise UnreadableArticle(msg)


def refuse_foreign(content: bytes) -> None:
    """Raises UnreadableArticle where the first bytes are those of another sort of file."""
    for sign, told in _FOREIGN:
        if content.startswith(sign):
            raise UnreadableArticle(told)


def about_garbled(text: str) -> tuple[str, ...]:
    """A notice where letters look as if the text had been saved in one encoding and opened in another."""
    if "\ufffd" in text:
        return (
            counted(
                "A letter was lost, and � stands for it, in {count} place, here: “{around}”. Mend it by hand, or look for a "
                "better copy.",
                "Letters were lost, and � stands for them, in {count} places, first here: “{around}”. Mend them by hand, or "
                "look for a better copy.",
                text.count("�"),
                around=_around(text, "�"),
            ),
        )
    found = min((sign for sign in _GARBLED if sign in text), key=text.index, default="")
    if found:
        return (
            message(
                "Letters were garbled before they came here, first in “{around}”. Look for a better copy.",
                around=_around(text, found),
            ),
        )
    return ()


def _around(text: str, sign: str) -> str:
    place = text.index(sign)
    return text[max(0, place - _CONTEXT) : place + len(sign) + _CONTEXT].strip()


def _as_text(content: bytes, declared: str) -> tuple[str, tuple[str, ...]]:
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _strict(content, name), ()
    for name in ("utf-8", *_ENCODINGS_OF_PAGES.findall(declared)[:1]):
        try:
            return content.decode(name), ()
        except (UnicodeError, LookupError):
            continue
    return _strict(content, _LATIN), (
        message(
            "The file does not say how its letters are saved (it is not UTF-8); it was read as Western European "
            "(Windows-1252). Where letters are wrong, open it in your editor, save it as UTF-8, and choose it again."
        ),
    )


def _strict(content: bytes, name: str) -> str:
    try:
        return content.decode(name)
    except UnicodeDecodeError as error:
        msg = message(
            "The file is not a text that can be read (byte {number} fits no letter). Save it as UTF-8 text.",
            number=error.start + 1,
        )
        raise UnreadableArticle(msg) from None


def _about_controls(count: int) -> tuple[str, ...]:
    if not count:
        return ()
    return (message("Control characters, which cannot be shown, were taken out: {count}.", count=count),)
