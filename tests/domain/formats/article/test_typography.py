"""The noise of typesetting is taken out and counted; what is no noise stays as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.formats.article import Piece, composed, read_pasted, shown, text_of
from quiz.domain.formats.article.typography import Kind, Mending, readable, tidied, words_of
from tests.domain.formats.article.documents import FIRST

NOISE = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u202a \u00a0\u2009\t\n-‐ﬁﬂabcAB1“’–אب👩🏽"


def tidy(raw: str, *leave: str) -> str:
    return tidied(raw, words_of([raw]), leave)[0]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("so\u00adft hy\u00ad\nphens", "soft hyphens"),
        ("zero\u200bwidth \ufeffmarks\u2060", "zerowidth marks"),
        ("un\u00a0breakable\u202fand  double\tspaces", "un breakable and double spaces"),
        ("of\ufb01ce a\ufb04uent", "office affluent"),
        ("lines that\nwere wrapped\n by hand", "lines that were wrapped by hand"),
        ("an infor-\nmation", "an information"),
        ("a well-\nknown Anglo-\nSaxon of 2018-\n2019, UN-\nled", "a well-known Anglo-Saxon of 2018-2019, UN-led"),
        ("the ceasefire held; the cease-\nfire line", "the ceasefire held; the ceasefire line"),
        ("the cease-fire held; the cease-\nfire line", "the cease-fire held; the cease-fire line"),
        ("``We left,'' he said. ''Why?''", "“We left,” he said. “Why?”"),
        ("a dash -\nand no hyphen", "a dash - and no hyphen"),
    ],
)
def test_noise_is_taken_out(raw: str, text: str):
    assert tidy(raw) == text


@pytest.mark.parametrize(
    "text", ["“Curly” quotes – and ‘dashes’ — stay…", "می‌خواهم", "👩‍🚒", "שלום\u200f!", "naïve café, e\u0301"]
)
def test_what_is_no_noise_stays(text: str):
    assert tidy(text) == text


def test_each_kind_of_noise_can_be_left_as_it_was():
    raw = "a  co\u00adﬁne infor-\nmation"

    assert tidy(raw, Kind.SPACES) == "a  cofine information"
    assert tidy(raw, Kind.INVISIBLE) == "a co\u00adfine information"
    assert tidy(raw, Kind.LIGATURES) == "a coﬁne information"
    assert tidy(raw, Kind.LINES) == "a cofine infor-\nmation"
    assert tidy(raw, Mending(Kind.HYPHEN, "infor-mation").key) == "a cofine infor-mation"


def test_what_was_mended_is_counted_and_every_joined_word_is_named():
    _texts, mended = shown([Piece("an infor-\nmation on\nﬁsh"), Piece("an infor-\nmation")])

    assert mended == (
        (Mending(Kind.LINES), 1),
        (Mending(Kind.HYPHEN, "infor-mation", "information"), 2),
        (Mending(Kind.LIGATURES), 1),
    )


def test_a_text_wrapped_by_hand_becomes_paragraphs():
    lines = (
        "The council met on Tuesday to talk about the old bridge that\n"
        "has been closed since the flood of last year, and about the\n"
        "money for a new one.\n"
        "It agreed on nothing at all, as so often in the past; the next\n"
        "meeting is in May.\n"
    )

    assert text_of(read_pasted(lines)).split("\n\n") == [
        "The council met on Tuesday to talk about the old bridge that has been closed since the flood of last year, and "
        "about the money for a new one.",
        "It agreed on nothing at all, as so often in the past; the next meeting is in May.",
    ]


def test_a_narrow_column_becomes_paragraphs_too():
    column = (
        FIRST.replace(" help on", " help\non").replace(" after its", " af-\nter its").replace(" had been", " had\nbeen")
    )

    assert column.count("\n") == 3
    assert text_of(read_pasted(f"A bridge\n\n{column}")) == FIRST


def test_a_text_with_one_paragraph_a_line_is_not_joined():
    lines = [
        "The council met on Tuesday to talk about the bridge.",
        "It agreed on nothing at all.",
        "The next one is in May.",
    ]

    assert text_of(read_pasted("\n".join(lines))).split("\n\n") == lines


def test_the_items_of_a_list_stay_apart():
    text = "\n".join(f"- {'a word ' * 9}and more of them in item {number}" for number in range(4))

    assert len(read_pasted(text).pieces) == 4


def test_lines_end_in_one_way_and_nothing_remains_that_cannot_be_shown():
    assert readable("a\r\nb\rc\x85d\u2028e\x0cf\x00\x1b\ufffe") == ("a\nb\nc\nd\ne\n\nf", 3)


@given(st.text(alphabet=NOISE, max_size=60))
def test_tidying_a_second_time_changes_nothing(raw: str):
    once = tidy(raw)

    assert tidied(once, words_of([raw])) == (once, {})


@given(st.lists(st.text(alphabet=NOISE, max_size=20), max_size=5))
def test_tidying_takes_nothing_but_noise(raws: list[str]):
    pieces = [Piece(raw) for raw in raws]
    letters = [mark for mark in "".join(raws).replace("ﬁ", "fi").replace("ﬂ", "fl") if mark in "abcfilAB1“’–אب👩🏽"]

    assert [mark for mark in composed(pieces, range(len(pieces))) if mark in "abcfilAB1“’–אب👩🏽"] == letters
