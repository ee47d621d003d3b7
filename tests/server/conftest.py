"""One running site for the tests of this folder; every test brings learners of its own."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from tests.live_app import LiveApp, Template, site_with_own_database
from tests.server.school import School
from tests.server.visitor import Visitor


@pytest.fixture(scope="session")
def school_site(migrated_database: Template, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[LiveApp, str]]:
    """The site, not started yet, and what its founding printed."""
    with site_with_own_database(migrated_database, tmp_path_factory.mktemp("school")) as site:
        told = site.manage("shell", "--no-imports", "--command", "from tests.server.school import found; found()")
        yield site, told


@pytest.fixture
def school(school_site: tuple[LiveApp, str]) -> School:
    """The school, open."""
    site, told = school_site
    if site.process is None:
        site.start()
    return School(site, **json.loads(told))


@pytest.fixture
def visitor(school: School) -> Visitor:
    """A learner who just came in."""
    return Visitor.as_guest(school.site)
