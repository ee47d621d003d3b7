"""Settings are read from the environment, and nonsense stops the start."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from quizsite.environment import env_bool, env_int, env_list, env_secret


@pytest.mark.parametrize(("text", "value"), [("1", True), ("Yes", True), ("true", True), ("0", False), ("no", False)])
def test_a_switch_is_on_or_off(text: str, value: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SWITCH", text)

    assert env_bool("SWITCH", default=not value) is value


@pytest.mark.parametrize("read", [env_bool, env_int])
def test_nonsense_is_refused_by_name(read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SWITCH", "perhaps")

    with pytest.raises(ImproperlyConfigured, match="SWITCH"):
        read("SWITCH", default=0)


def test_a_number_below_nought_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIMIT", "-1")

    with pytest.raises(ImproperlyConfigured, match="LIMIT"):
        env_int("LIMIT", default=8)


def test_what_is_not_set_has_its_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ABSENT", raising=False)

    assert env_bool("ABSENT", default=True) is True
    assert env_int("ABSENT", default=8) == 8
    assert env_list("ABSENT", default=["localhost"]) == ["localhost"]


def test_a_list_is_cut_at_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOSTS", "quiz.example, www.quiz.example,")

    assert env_list("HOSTS", default=[]) == ["quiz.example", "www.quiz.example"]


def test_a_public_site_must_be_given_its_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ABSENT", raising=False)

    with pytest.raises(ImproperlyConfigured, match="ABSENT must be set"):
        env_secret("ABSENT", keep_in=None)


def test_a_given_secret_is_used_and_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET", "given")

    assert env_secret("SECRET", keep_in=tmp_path / "secret") == "given"
    assert list(tmp_path.iterdir()) == []


def test_workers_that_start_at_once_agree_on_one_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ABSENT", raising=False)
    path = tmp_path / "new" / "secret"

    with ThreadPoolExecutor(16) as workers:
        secrets = set(workers.map(lambda _: env_secret("ABSENT", keep_in=path), range(64)))

    assert len(secrets) == 1
    assert len(secrets.pop()) >= 50
    assert path.stat().st_mode & 0o077 == 0
    assert list(path.parent.iterdir()) == [path]
