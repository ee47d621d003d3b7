"""``manage.py bench`` measures both paths on the real server and says so in JSON."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

from tests.live_app import Template, site_with_own_database


@pytest.mark.server
def test_bench_prints_a_line_for_each_path_and_fails_above_the_gate(
    migrated_database: Template, tmp_path: Path, project: Path
) -> None:
    with site_with_own_database(migrated_database, tmp_path) as site:
        done = subprocess.run(
            [sys.executable, "manage.py", "bench", "--pairs", "1", "--requests", "20", "--gate", "0.01"],
            cwd=project,
            env=site.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )

    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["path"] for line in found] == ["answer", "rate"], done.stderr
    engine = settings.DATABASES["default"]["ENGINE"].rpartition(".")[2]
    assert {line["db"] for line in found} == {engine.replace("sqlite3", "sqlite")}
    assert all(line["ratio"] > 0 and 0 < line["statements"] <= 15 for line in found)
    assert done.returncode == 1
    assert "Dearer than 0.01 × the naive endpoint: answer, rate." in done.stderr
