"""Whatever comes in: a clear message or an article, nothing lost, and nothing changed when it is read again."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from html import escape

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from quiz.domain.formats.article import (
    MOST_BYTES,
    SUFFIXES,
    Article,
    UnreadableArticle,
    plain_text,
    read_file,
    read_pasted,
    text_of,
)
from quiz.domain.formats.article.html import read_markup
from quiz.domain.formats.article.typography import readable
from tests.domain.formats.article.documents import FIRST, PAGE, PASTED, SECOND, word_document

LINES = st.sampled_from(
    [
        FIRST,
        SECOND,
        "Advertisement",
        "Related stories",
        "Read more: A duck wins the lottery",
        "A duck wins the lottery",
        "By Vera Marcal",
        "6 May 2021",
        "Share this",
        "• A bridge",
        "The bridge stays closed",
        "Home › World › Rivers",
        "",
        "and so the lines of this para-",
        "graph were wrapped by a ma-",
        "chine",
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(LINES, max_size=12).map("\n".join))
TAGS = st.sampled_from(re.findall(r"\w+", "p div span a li ul ol nav aside article main h1 pre table tr td br"))


def article_of(read: Callable[..., Article], *given_: object) -> Article | None:
    try:
        return read(*given_)
    except UnreadableArticle:
        return None


def letters(text: str) -> str:
    return "".join(re.findall(r"\w", text))


@pytest.mark.parametrize("suffix", SUFFIXES)
@given(content=st.one_of(st.binary(max_size=300), TEXTS.map(str.encode)))
def test_any_bytes_are_read_or_refused_with_a_message(suffix: str, content: bytes):
    article_of(read_file, f"a{suffix}", content)


WORD = word_document(FIRST, SECOND, title="A bridge")


@given(place=st.integers(0, len(WORD) - 1), value=st.integers(0, 255), length=st.integers(0, len(WORD)))
def test_a_damaged_word_document_is_read_or_refused_with_a_message(place: int, value: int, length: int):
    article_of(read_file, "a.docx", WORD[:place] + bytes([value]) + WORD[place + 1 :])
    article_of(read_file, "a.docx", WORD[:length])


@given(TEXTS)
@example(PASTED)
def test_reading_the_story_again_changes_nothing(text: str):
    article = article_of(plain_text.read_text, text)
    if article is None or not text_of(article):
        return
    again = plain_text.read_text(text_of(article), article.title)

    assert text_of(again) == text_of(article)


@given(TEXTS)
def test_every_letter_of_a_text_is_in_one_piece(text: str):
    article = article_of(read_pasted, text)

    if article and not text.lstrip().startswith("<"):
        assert letters("".join(piece.raw for piece in article.pieces)) == letters(readable(text)[0])


@given(st.lists(st.tuples(TAGS, st.booleans(), LINES), max_size=25))
def test_every_letter_that_a_page_shows_is_in_one_piece(parts: list[tuple[str, bool, str]]):
    markup = "".join(f"<{'/' if closes else ''}{tag}>{escape(text)}" for tag, closes, text in parts)
    article = article_of(read_markup, markup)

    if article:
        seen = "".join(re.sub(r"^(?:• |\d+\. )", "", piece.raw) for piece in article.pieces)
        assert letters(seen) == letters("".join(re.sub("^• ", "", text) for _tag, _closes, text in parts))


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.txt", b"", "The file is empty"),
        ("a.txt", b" \n\t ", "The file is empty"),
        ("a.txt", "\u200b\u200b".encode(), "There is no text in it"),
        ("a.html", b"<html><script>x</script></html>", "There is no text in it"),
        ("a.html", b"<!-- nothing -->", "There is no text in the page"),
        ("a.odp", b"anything", "Files with the ending “.odp” cannot be read. Choose a .txt, .md, .html or .docx file."),
        ("a.txt", b"%PDF-1.7", "This is a PDF"),
        ("a.pdf", b"%PDF-1.7", "This is a PDF"),
        ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 9, "This is not a text"),
        ("a.txt", b"\xff\xfea", "not a text that can be read"),
        ("a.txt", b"ok \x81\x8d", "byte 4 fits no letter"),
        ("a.txt", b"a" * (MOST_BYTES + 1), "The file has 2.0 MB; 2 MB are the most"),
        ("a.md", b"[" * 600_000, "The file has 0.6 MB; 0.5 MB are the most"),
        ("a.txt", b"a\n" * 5_000, "The text has more than 4,000 paragraphs and lines"),
        ("a.html", b"<p>a" * 5_000, "The text has more than 4,000 paragraphs and lines"),
        ("a.html", b"<div>" * 5_000 + b"deep", "nested too deeply"),
        ("a.docx", b"PK\x03\x04 and no more", "The document is damaged"),
        ("a.docx", PASTED.encode(), "This is not a Word document"),
        ("a.docx", b"\xd0\xcf\x11\xe0" + bytes(600), "old or a locked Office file"),
        ("a.doc", b"\xd0\xcf\x11\xe0", "old or a locked Office file"),
    ],
)
def test_the_message_says_what_is_wrong_and_what_to_do(name: str, content: bytes, message: str):
    with pytest.raises(UnreadableArticle, match=re.escape(message)):
        read_file(name, content)


def test_a_packed_document_that_unpacks_to_far_too_much_is_not_unpacked():
    bomb = word_document(**{"word/document.xml": "<w:document>" + " " * 13_000_000})

    assert len(bomb) < 50_000
    with pytest.raises(UnreadableArticle, match="far too large once it is unpacked"):
        read_file("a.docx", bomb)


def test_a_packed_file_that_is_no_word_document_is_refused():
    with pytest.raises(UnreadableArticle, match="packed file"):
        read_file("a.txt", WORD)


def test_a_packed_file_without_a_document_is_refused():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.text")

    with pytest.raises(UnreadableArticle, match="not a Word document"):
        read_file("a.docx", packed.getvalue())


def test_entities_are_not_followed():
    trap = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>'

    with pytest.raises(UnreadableArticle, match="definitions that no word processor writes"):
        read_file("a.docx", word_document(**{"word/document.xml": trap}))


def test_a_word_document_nested_too_deeply_is_refused():
    deep = "<w:smartTag>" * 3_000 + "</w:smartTag>" * 3_000

    with pytest.raises(UnreadableArticle, match="nested too deeply"):
        read_file("a.docx", word_document(body=f"<w:p>{deep}</w:p>"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_encoding_that_marks_itself_is_read_without_a_word(encoding: str):
    article = read_file("a.txt", "Žluťoučký kůň".encode(encoding))

    assert (text_of(article), article.notices) == ("Žluťoučký kůň", ())


def test_the_encoding_that_a_page_names_is_believed():
    page = '<meta charset="windows-1251"><p>Мост закрыт.'.encode("cp1251")

    assert text_of(read_file("a.html", page)) == "Мост закрыт."


def test_a_guessed_encoding_is_told():
    article = read_file("a.txt", "Fünf Brücken".encode("cp1252"))

    assert text_of(article) == "Fünf Brücken"
    assert "it was read as Western European" in article.notices[0]


@pytest.mark.parametrize(
    ("text", "notice"), [("It â€™s open.", "first in “It â€™s open.”"), ("F\ufffdnf", "here: “F�nf”")]
)
def test_garbled_letters_are_told_and_left(text: str, notice: str):
    article = read_pasted(text)

    assert text_of(article) == text
    assert notice in article.notices[0]


@pytest.mark.parametrize("text", ["Only a headline", "a" * 1_000_000, "בעברית נכתב מימין לשמאל.", "word " * 300_000])
def test_odd_texts_stay_whole(text: str):
    assert text_of(read_pasted(text)) == text.strip()


def test_a_pasted_text_that_is_too_long_is_refused():
    with pytest.raises(UnreadableArticle, match=r"The text has 2\.0 MB"):
        read_pasted("a" * (MOST_BYTES + 1))


def test_only_what_can_be_seen_counts():
    assert "alert" not in "".join(piece.raw for piece in read_file("a.html", PAGE.encode()).pieces)
