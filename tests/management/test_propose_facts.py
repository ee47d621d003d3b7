"""The command that prints what would be proposed for a text: its JSON, and what it says of bad input."""

from __future__ import annotations

import json
import subprocess
import sys
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

STORY = (
    "Norway leaves the Arctic Pact\r\n\r\n"
    "On 12 June, Norwegian Prime Minister Kari Dahl summoned the Swedish ambassador. "
    "“We asked twice,” Dahl said.\r\n"
)
KEYS = {
    "sentences": {"index", "start", "end", "text"},
    "facts": {"kind", "statement", "start", "end", "quote", "sentence", "date", "actors", "attribution", "slots"},
    "actors": {"name", "kind", "aliases", "mentions"},
    "dates": {"text", "start", "end", "stated", "edtf", "inferred_from"},
    "quotes": {"text", "start", "end", "speaker"},
}


def _proposed(path: Path, *options: str) -> dict[str, Any]:
    out = StringIO()
    call_command("propose_facts", str(path), *options, stdout=out)
    printed: dict[str, Any] = json.loads(out.getvalue())
    return printed


def _written(folder: Path, text: str | bytes) -> Path:
    path = folder / "story.txt"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_everything_that_scripts_rely_on_is_printed(tmp_path: Path) -> None:
    printed = _proposed(_written(tmp_path, STORY))

    assert set(printed) == set(KEYS)
    for section, keys in KEYS.items():
        for entry in printed[section]:
            assert keys <= set(entry)


def test_offsets_count_the_characters_of_the_file_with_its_line_ends(tmp_path: Path) -> None:
    printed = _proposed(_written(tmp_path, STORY))

    for entry in [*printed["sentences"], *printed["dates"], *printed["quotes"]]:
        assert STORY[entry["start"] : entry["end"]] == entry["text"]
    for fact in printed["facts"]:
        assert STORY[fact["start"] : fact["end"]] == fact["quote"]
    names = [STORY[start:end] for actor in printed["actors"] for start, end in actor["mentions"]]
    assert "Kari Dahl" in names


def test_a_byte_order_mark_is_not_part_of_the_text(tmp_path: Path) -> None:
    assert _proposed(_written(tmp_path, "\ufeff" + STORY)) == _proposed(_written(tmp_path, STORY))


def test_a_fact_names_its_actors_and_its_date(tmp_path: Path) -> None:
    facts = _proposed(_written(tmp_path, STORY), "--published", "2024-06-14")["facts"]

    event = next(fact for fact in facts if fact["kind"] == "event")
    assert event["actors"] == ["Kari Dahl", "Sweden"]
    assert event["slots"]["actor"] == "Kari Dahl"
    assert event["attribution"] is None
    assert event["date"] == {"edtf": "2024-06-12", "text": "12 June", "start": 36, "end": 43, "inferred_year": True}


def test_without_a_day_of_publication_no_year_is_inferred(tmp_path: Path) -> None:
    (found,) = _proposed(_written(tmp_path, STORY))["dates"]

    assert (found["stated"], found["edtf"], found["inferred_from"]) == ("XXXX-06-12", "XXXX-06-12", "")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "holds no text"),
        (b" \r\n\t\n", "holds no text"),
        ("Überfall".encode("latin-1"), "is not UTF-8"),
        ("Norway left.".encode("utf-16"), "is not UTF-8"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "is not UTF-8"),
        (b"PK\x03\x04\x00\x00", "is no text file"),
    ],
)
def test_a_file_that_holds_no_readable_text_is_refused_with_the_reason(
    tmp_path: Path, content: bytes, message: str
) -> None:
    with pytest.raises(CommandError, match=message):
        _proposed(_written(tmp_path, content))


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="cannot be opened: No such file"):
        _proposed(tmp_path / "none.txt")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="cannot be opened: Is a directory"):
        _proposed(tmp_path)


@pytest.mark.parametrize("day", ["yesterday", "2024-13-01", "12.06.2024"])
def test_a_day_of_publication_that_is_none_is_refused_with_an_example(tmp_path: Path, day: str) -> None:
    with pytest.raises(CommandError, match="write it like 2024-06-13"):
        _proposed(_written(tmp_path, STORY), "--published", day)


@pytest.mark.parametrize(
    "text",
    [
        "Norway leaves pact",
        "أعلنت أرمينيا انسحابها من المنظمة في 12 يونيو.",
        "12 June",
        "“",
        "😀 12 June 😀",
        "a\u0000b".replace("\u0000", "\u200f"),
    ],
)
def test_a_text_that_is_no_story_gives_fewer_proposals(tmp_path: Path, text: str) -> None:
    printed = _proposed(_written(tmp_path, text))

    assert printed["sentences"]


def test_what_cannot_be_read_ends_with_code_1_and_a_message_alone(tmp_path: Path, project: Path) -> None:
    command = [sys.executable, "manage.py", "propose_facts", str(_written(tmp_path, b"\xff\xfe"))]

    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False, timeout=120)

    assert done.returncode == 1
    assert "is not UTF-8" in done.stderr
    assert "Traceback" not in done.stderr
