"""The demonstration, served for real, for people who use it in a browser."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.browser import one_of_each
from tests.live_app import LiveApp, Template, site_with_own_database


@pytest.fixture(scope="session")
def demo(migrated_database: Template, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveApp]:
    """What ``make demo`` shows, with a set of one question of each kind, once for all browser tests of the run."""
    with site_with_own_database(migrated_database, tmp_path_factory.mktemp("demo")) as site:
        site.manage("collectstatic", "--no-input", "--verbosity", "0")
        site.manage("demo")
        one_of_each.write_set(site)
        site.start()
        yield site
