"""Measure the running demonstration with Lighthouse: ``make lighthouse``."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))
os.environ["DJANGO_SETTINGS_MODULE"] = "quizsite.settings"

from tests.chromium import chromium  # noqa: E402 (the project is not installed)
from tests.live_app import migrated, site_with_own_database  # noqa: E402


def main() -> int:
    """Serve the demonstration as a school would, with its static files collected, and look at it."""
    browser = chromium()
    if browser is None:
        sys.exit("No Chromium was found; CHROMIUM can name one.")
    with tempfile.TemporaryDirectory() as directory:
        own = Path(directory, "own")
        own.mkdir()
        with migrated(Path(directory)) as template, site_with_own_database(template, own) as site:
            site.manage("collectstatic", "--no-input", "--verbosity", "0")
            site.manage("demo")
            site.start()
            command = ["node", "tests/lighthouse/run.mjs", site.base_url, browser]
            return subprocess.run(command, cwd=PROJECT, check=False).returncode


sys.exit(main())
