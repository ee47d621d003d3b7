"""The shape of the program: who may import whom, how large a file may be, what it may be called."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import call_command

PACKAGES = ("benchmarks", "quiz", "quizsite")
MOST_LINES = 250
NAMES_THAT_SAY_NOTHING = {"base", "common", "core", "data", "helper", "helpers", "info", "misc", "util", "utils"}


def _sources(project: Path) -> list[Path]:
    files = (path for package in PACKAGES for path in (project / package).rglob("*.py"))
    return [path for path in files if "migrations" not in path.parts]


def _run(project: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=project, capture_output=True, text=True, check=False, timeout=120)


def test_imports_go_downwards_only(project: Path) -> None:
    done = _run(project, str(Path(sys.executable).with_name("lint-imports")), "--no-cache")

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("start", "ready"), [("django.setup()", "False"), ("import quizsite.wsgi", "True")])
def test_only_a_server_compiles_the_rules_of_reading_as_it_starts(project: Path, start: str, ready: str) -> None:
    rules = "'quiz.domain.reading.story_reading' in sys.modules"

    done = _run(project, sys.executable, "-c", f"import django, sys; {start}; import quizsite.urls; print({rules})")

    assert done.stdout.strip() == ready, done.stderr


def test_the_domain_works_where_django_is_not_installed(project: Path) -> None:
    modules = sorted(
        ".".join(path.relative_to(project).with_suffix("").parts).removesuffix(".__init__")
        for path in (project / "quiz" / "domain").rglob("*.py")
    )
    block = "import importlib, sys; sys.modules['django'] = None; [importlib.import_module(n) for n in sys.argv[1:]]"

    done = _run(project, sys.executable, "-c", block, *modules)

    assert len(modules) > 1
    assert done.returncode == 0, done.stderr


def test_no_file_is_longer_than_one_can_keep_in_mind(project: Path) -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in _sources(project)}

    assert lengths
    assert {str(path): length for path, length in lengths.items() if length > MOST_LINES} == {}


def test_every_file_is_named_for_what_it_holds(project: Path) -> None:
    nameless = [path for path in _sources(project) if {path.stem, path.parent.name} & NAMES_THAT_SAY_NOTHING]

    assert nameless == []


@pytest.mark.django_db
def test_no_model_changed_without_its_migration() -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
