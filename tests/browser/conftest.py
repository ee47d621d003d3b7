"""The demonstration, served for real, for people who use it in a browser."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.live_app import LiveApp, Template, site_with_own_database


@pytest.fixture(scope="session")
def demo(migrated_database: Template, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveApp]:
    """What ``make demo`` shows, once for all browser tests of the run."""
    with site_with_own_database(migrated_database, tmp_path_factory.mktemp("demo")) as site:
        site.manage("demo")
        site.start()
        yield site
