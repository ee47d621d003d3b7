"""The nightly run fits whoever has enough new reviews, and says what is missing where it cannot."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from quiz.domain.optimiser import is_installed
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db

with_the_extra = pytest.mark.skipif(not is_installed(), reason="The extra “fit” (PyTorch) is not installed: make fit")


@pytest.mark.skipif(is_installed(), reason="The extra “fit” is installed")
def test_without_the_extra_it_says_what_to_install() -> None:
    with pytest.raises(CommandError, match="make fit"):
        call_command("fit_memory")


@with_the_extra
def test_where_there_is_nothing_to_do_it_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("fit_memory")

    assert capsys.readouterr().out == ""


@with_the_extra
def test_a_learner_can_be_named() -> None:
    call_command("fit_memory", "--learner", UserFactory.create().username)
    with pytest.raises(CommandError, match="Nobody logs in as “nobody”"):
        call_command("fit_memory", "--learner", "nobody")


def test_the_extra_comes_with_the_engine_that_the_site_has(project: Path) -> None:
    def pinned(name: str) -> set[str]:
        text = (project / "requirements" / name).read_text(encoding="utf-8")
        return set(re.findall(r"^fsrs(?:\[optimizer\])?==(\S+)", text, re.MULTILINE))

    assert len(pinned("run.txt")) == 1
    assert pinned("fit.txt") == pinned("run.txt")
