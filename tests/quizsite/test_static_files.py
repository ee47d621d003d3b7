"""Style sheets and scripts have their plain names at first, and names with a hash once they are collected."""

from __future__ import annotations

import re
from pathlib import Path

from quizsite.static_files import HashedOnceCollected


def test_names_are_plain_until_files_are_collected(tmp_path: Path) -> None:
    storage = HashedOnceCollected(location=tmp_path, base_url="/static/")

    assert storage.url("quiz/app.css") == "/static/quiz/app.css"


def test_names_carry_a_hash_once_files_are_collected(tmp_path: Path) -> None:
    storage = HashedOnceCollected(location=tmp_path, base_url="/static/")
    (tmp_path / "app.css").write_text("body { color: black }" * 100, encoding="utf-8")

    processed = list(storage.post_process({"app.css": (storage, "app.css")}))
    collected = HashedOnceCollected(location=tmp_path, base_url="/static/")

    assert processed
    assert re.fullmatch(r"/static/app\.[0-9a-f]{12}\.css", collected.url("app.css"))
    assert list(tmp_path.glob("app.*.css.br"))
