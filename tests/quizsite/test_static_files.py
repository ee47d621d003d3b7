"""Style sheets and scripts have their plain names at first, and names with a hash once they are collected."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage

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


def test_a_style_sheet_is_collected_with_what_it_imports_anew_each_time(tmp_path: Path) -> None:
    source = FileSystemStorage(tmp_path / "source")
    source.save("app.css", ContentFile(b'/* Ours */\n@import "tokens.css";\np { color: var(--ink) }\n'))
    paths = {name: (source, name) for name in ("app.css", "tokens.css")}

    for ink in ("black", "navy"):
        source.delete("tokens.css")
        source.save("tokens.css", ContentFile(f":root {{ --ink: {ink} }}".encode()))
        storage = HashedOnceCollected(location=tmp_path / "static", base_url="/static/")
        shutil.copytree(tmp_path / "source", tmp_path / "static", dirs_exist_ok=True)
        list(storage.post_process(paths))

        sheet = (tmp_path / "static" / storage.stored_name("app.css")).read_text(encoding="utf-8")
        assert sheet == f"/* Ours */\n:root {{ --ink: {ink} }}\np {{ color: var(--ink) }}\n"
