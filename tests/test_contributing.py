"""The recipe in CONTRIBUTING.md is true of every question kind that exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from quiz.domain.kinds import KINDS

ROOTS = ("quiz", "templates", "tests")


def _recipe(project: Path) -> list[str]:
    text = (project / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = text.partition("## Add a question kind")[2]
    return re.findall(r"^\S*<slug>\S*$", section, re.MULTILINE)


def _files_named_after(slug: str, project: Path) -> set[str]:
    names = {slug, f"test_{slug}"}
    files = (path for root in ROOTS for path in (project / root).rglob("*") if path.stem in names and path.is_file())
    return {path.relative_to(project).as_posix() for path in files if path.suffix in {".py", ".html"}}


def test_the_recipe_names_a_source_file_two_templates_and_a_test(project: Path) -> None:
    assert [Path(name).suffix for name in _recipe(project)] == [".py", ".html", ".html", ".py"]


@pytest.mark.parametrize("slug", KINDS)
def test_a_question_kind_is_exactly_the_files_of_the_recipe(slug: str, project: Path) -> None:
    recipe = {name.replace("<slug>", slug) for name in _recipe(project)}

    assert _files_named_after(slug, project) == recipe
