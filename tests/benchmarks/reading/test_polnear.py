"""Sayings are measured against documents with attributions: what is found, with which source, and what is found beside them."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from benchmarks.reading.polnear import found, rows
from benchmarks.reading.polnear_documents import Attribution, UnreadableFolder, load_documents
from quiz.domain.reading.annotations import Actors
from quiz.domain.reading.quotations import find_quotations
from quiz.domain.reading.sentences import split
from quiz.domain.reading.speech import find_sayings

TEXT = "Dosan said that the pact was dead.\n\n“We will never come back to it,” Orr said. The end of it was near.\n"
MARKED = """T1\tSource 0 5\tDosan
T2\tCue 6 10\tsaid
T3\tContent 16 33\tthe pact was dead
E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
T4\tSource 69 72\tOrr
T5\tCue 73 77\tsaid
T6\tContent 36 50;51 68\tWe will never …
E2\tAttribution:T5 Source:T4 Cue:T5 Content:T6
T7\tContent 79 101\tThe end of it was near
E3\tAttribution:T7 Content:T7
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "text").mkdir()
    (tmp_path / "attributions").mkdir()
    (tmp_path / "text" / "one [x].txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "attributions" / "one [x]_ab12.ann").write_text(MARKED, encoding="utf-8")
    return tmp_path


def test_a_document_is_its_text_with_its_attributions(folder: Path) -> None:
    (document,) = load_documents(folder)

    assert document.text == TEXT
    assert document.attributions[0] == Attribution(((16, 33),), ((6, 10),), ((0, 5),))
    assert document.attributions[1].content == ((36, 50), (51, 68))
    assert document.attributions[2].source == ()


def test_a_claim_is_found_with_its_source_or_with_another() -> None:
    quotations = find_quotations(TEXT)
    sayings, _ = find_sayings(TEXT, split(TEXT), Actors(), quotations)

    right = found(Attribution(((16, 33),), ((6, 10),), ((0, 5),)), TEXT, quotations, sayings)
    wrong = found(Attribution(((16, 33),), ((6, 10),), ((69, 72),)), TEXT, quotations, sayings)
    missed = found(Attribution(((79, 101),), (), ()), TEXT, quotations, sayings)

    assert (right.kind, right.is_found, right.is_source_right) == ("indirect", True, True)
    assert (wrong.is_found, wrong.is_source_right) == (True, False)
    assert (missed.kind, missed.is_found) == ("other", False)


def test_the_table_has_a_row_for_each_kind_and_one_for_precision(folder: Path) -> None:
    table = list(rows(folder))

    assert [row.split()[0] for row in table[2:]] == ["quoted", "indirect", "other", "precision"]
    assert table[-1].split()[1:] == ["2", "100.0", "100.0"]


def test_a_folder_without_attributions_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFolder, match="attributions"):
        load_documents(tmp_path)
    with pytest.raises(CommandError, match="attributions"):
        call_command("score_reading", "--polnear", str(tmp_path))
