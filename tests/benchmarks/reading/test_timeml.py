"""Scoring dates against documents in TimeML, with documents of our own."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from benchmarks.reading.timeml import has_right_value, match, only_explicit, rows, states_what_is_right
from benchmarks.reading.timeml_documents import Document, Expression, UnreadableDocument, read_document
from benchmarks.reading.timeml_values import as_edtf
from quiz.domain.reading.annotations import DateSort, FoundDate
from quiz.domain.reading.dates import find_ends
from quiz.domain.reading.sentences import split

PACT = """<?xml version="1.0"?>
<TimeML><DOCID>pact</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2024-06-20" functionInDocument="CREATION_TIME">2024-06-20</TIMEX3></DCT>
<EXTRAINFO>Sent on 1 May &amp; filed.</EXTRAINFO>
<TEXT>The pact &amp; its annex were <EVENT eid="e1">signed</EVENT> on
<TIMEX3 tid="t1" type="DATE" value="1999-05-03">3 May 1999</TIMEX3>. Ministers said
<TIMEX3 tid="t2" type="DATE" value="2024-06-18">Tuesday</TIMEX3> that it was dead
<TIMEX3 tid="t3" type="DATE" value="PRESENT_REF">now</TIMEX3>, after
<TIMEX3 tid="t4" type="DURATION" value="P25Y">about 25 years</TIMEX3>.</TEXT></TimeML>
"""


def document(content: str = PACT) -> Document:
    return read_document("pact.tml", content.encode())


def expression(text: str, value: str, start: int = 0, kind: str = "DATE") -> Expression:
    return Expression(start, start + len(text), text, kind, value)


def found(text: str, stated: str, edtf: str = "", start: int = 0, sort: DateSort = DateSort.CALENDAR) -> FoundDate:
    return FoundDate(start, start + len(text), text, stated, edtf or stated, "", sort)


# Reading documents


def test_a_document_gives_its_text_its_day_and_what_is_marked_in_the_text():
    read = document()

    assert read.text.startswith("The pact & its annex were signed on\n3 May 1999.")
    assert "filed" not in read.text
    assert read.written_on == date(2024, 6, 20)
    assert [(one.text, one.kind, one.value) for one in read.expressions] == [
        ("3 May 1999", "DATE", "1999-05-03"),
        ("Tuesday", "DATE", "2024-06-18"),
        ("now", "DATE", "PRESENT_REF"),
        ("about 25 years", "DURATION", "P25Y"),
    ]
    assert all(read.text[one.start : one.end] == one.text for one in read.expressions)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("no markup", "pact.tml: syntax error"),
        ("<TimeML><TEXT>", "pact.tml: no element found"),
        ('<!DOCTYPE x [<!ENTITY a "b">]><TimeML><TEXT>&a;</TEXT></TimeML>', "declares the entity a"),
        ('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hosts">]><TimeML>&a;</TimeML>', "declares the entity a"),
    ],
)
def test_what_is_no_document_or_declares_entities_is_refused_by_name(content, said):
    with pytest.raises(UnreadableDocument, match=said):
        document(content)


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        ("1998-08-07", "1998-08-07"),
        ("1998-08-07T14:30", "1998-08-07"),
        ("1998-08-07TEV", "1998-08-07"),
        ("1998-08", "1998-08"),
        ("1998", "1998"),
        ("1998-XX-XX", "1998"),
        ("199X", "199X"),
        ("199", "199X"),
        ("18", "18XX"),
        ("1998-Q3", "1998-35"),
        ("1998-H2", "1998-41"),
        ("1998-SU", "1998-22"),
        ("FY1998", "1998"),
        ("1998-W32", "1998-08-03/1998-08-09"),
        ("1998-W32-WE", "1998-08-08/1998-08-09"),
        ("1998-W99", ""),
        ("1998-QX", ""),
        ("XXXX-WXX-5", ""),
        ("P1D", ""),
        ("PAST_REF", ""),
        ("", ""),
    ],
)
def test_a_value_means_the_same_stretch_of_the_calendar_in_edtf(value, edtf):
    assert as_edtf(value) == edtf


# Matching


def test_the_whole_of_a_small_document_is_scored():
    read = document()

    matches = match(read.expressions, find_ends(read.text, split(read.text), read.written_on))

    assert (matches.found, matches.marked, matches.strict, len(matches.pairs)) == (3, 3, 3, 3)
    assert all(has_right_value(*pair) for pair in matches.pairs)


def test_an_overlap_counts_once_and_only_relaxed():
    marked = [expression("early Tuesday, 18 June", "2024-06-18")]
    dates = [found("Tuesday", "", start=6), found("18 June", "XXXX-06-18", start=15)]

    matches = match(marked, dates)

    assert (matches.found, matches.marked, matches.strict, len(matches.pairs)) == (2, 1, 0, 1)


def test_the_same_characters_go_before_an_overlap():
    marked = [expression("June 18, 2024", "2024-06-18"), expression("2024", "2024", start=9)]

    matches = match(marked, [found("2024", "2024", start=9)])

    assert [(one.text, other.text) for one, other in matches.pairs] == [("2024", "2024")]


def test_what_is_marked_as_no_date_is_passed_over():
    marked = [expression("Tuesday night", "2024-06-18TNI", kind="TIME")]

    matches = match(marked, [found("Tuesday", ""), found("2024", "2024", start=40)])

    assert (matches.found, matches.marked) == (1, 0)


@pytest.mark.parametrize(
    ("marked", "words"),
    [("the early 1990s", 1), ("early 1990s", 1), ("early 1990s.", 1), ("early 1990s’", 1), ("1990s", 0)],
)
def test_an_article_before_or_a_mark_after_is_all_in_which_the_same_words_may_differ(marked, words):
    found_at = found("early 1990s", "199X", start=20)
    start = 20 + "early 1990s".find(marked.removeprefix("the ").rstrip(".’")) - 4 * marked.startswith("the ")

    matches = match([expression(marked, "199X", start=start)], [found_at])

    assert (len(matches.pairs), matches.words) == (1, words)


@pytest.mark.parametrize(
    ("about", "right"),
    [("XXXX-03-06~", True), ("2000-03-12~", True), ("XXXX-03-13~", False), ("XXXX-03-06", False), ("XXXX-03~", False)],
)
def test_about_a_day_is_right_within_the_marked_week(about, right):
    week = expression("the week of March 6", "2000-W10")

    assert states_what_is_right(found("the week of March 6", about), week) is right


def test_explicit_dates_name_a_month_a_year_or_a_decade():
    words = ["Tuesday", "12 June", "1994", "the 1990s", "the late eighties", "last year"]

    marked, dates = only_explicit([expression(word, "") for word in words], [found(word, "") for word in words])

    assert [one.text for one in marked] == [one.text for one in dates] == words[1:5]


# Values


@pytest.mark.parametrize(
    ("stated", "edtf", "value", "right", "stated_right"),
    [
        ("XXXX-06-12", "2024-06-12", "2024-06-12", True, True),
        ("XXXX-06-12", "2023-06-12", "2024-06-12", False, True),
        ("XXXX-06-13", "2024-06-13", "2024-06-12", False, False),
        ("2024", "2024", "2024-06-12", False, False),
        ("1860~", "1860~", "1860", True, True),
        ("199X", "199X", "199", True, True),
    ],
)
def test_a_value_and_what_is_stated_of_it_are_judged_apart(stated, edtf, value, right, stated_right):
    pair = found("some date", stated, edtf), expression("some date", value)

    assert (has_right_value(*pair), states_what_is_right(*pair)) == (right, stated_right)


def test_what_has_no_place_on_the_calendar_must_be_found_as_vague():
    assert has_right_value(found("now", "", sort=DateSort.VAGUE), expression("now", "PRESENT_REF"))
    assert not has_right_value(found("Tuesday", "", sort=DateSort.RELATIVE), expression("Tuesday", "PAST_REF"))
    assert not has_right_value(found("now", "", sort=DateSort.VAGUE), expression("now", "2024"))


# The command


def test_the_command_prints_a_table_for_each_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "pact.tml").write_text(PACT, encoding="utf-8")
    (tmp_path / "._pact.tml").write_text("left by a file manager", encoding="utf-8")

    call_command("score_reading", timeml=[tmp_path])

    printed = capsys.readouterr().out.splitlines()
    assert printed == list(rows(tmp_path))
    assert printed[2].split() == ["all", "dates", "3", "3", "100.0", "100.0", "100.0", "100.0", "100.0"]
    assert printed[3].split() == ["explicit", "dates", "1", "1", "100.0", "100.0", "100.0", "100.0", "100.0"]


def test_a_folder_without_documents_is_named_in_the_error(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=f"no .tml files in {tmp_path}"):
        call_command("score_reading", timeml=[tmp_path])
