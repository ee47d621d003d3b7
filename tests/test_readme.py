"""README names what there is: every variable that settings read, every command, and no make target that is gone."""

from __future__ import annotations

import re
from pathlib import Path

DATABASE_URL = "DATABASE_URL"  # read by dj-database-url under its own default name


def _readme(project: Path) -> str:
    return (project / "README.md").read_text(encoding="utf-8")


def test_every_variable_that_settings_read_is_in_the_table_and_no_other(project: Path) -> None:
    source = (project / "quizsite" / "settings.py").read_text(encoding="utf-8")
    read = set(re.findall(r'(?:env_\w+|environ\.get)\(\s*"(\w+)"', source)) | {DATABASE_URL}

    assert set(re.findall(r"^\| `([A-Z_]+)` \|", _readme(project), re.MULTILINE)) == read


def test_every_command_is_named(project: Path) -> None:
    commands = {path.stem for path in (project / "quiz" / "management" / "commands").glob("[!_]*.py")}

    assert commands
    assert {name for name in commands if not re.search(rf"(`|manage\.py |make ){name}\b", _readme(project))} == set()


def test_every_make_target_that_is_named_exists(project: Path) -> None:
    makefile = (project / "Makefile").read_text(encoding="utf-8")
    named = set(re.findall(r"(?:`|^)make ([a-z-]+)", _readme(project), re.MULTILINE))

    assert {"demo", "test"} <= named
    assert {target for target in named if not re.search(rf"^{target}:", makefile, re.MULTILINE)} == set()
