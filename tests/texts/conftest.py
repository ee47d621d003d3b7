"""The language that a test asked a page for does not last beyond the test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.utils import translation


@pytest.fixture(autouse=True)
def one_language_for_one_test() -> Iterator[None]:
    """Leave the thread in the language of the site, whatever the pages were asked for in."""
    with translation.override(settings.LANGUAGE_CODE):
        yield
    translation.activate(settings.LANGUAGE_CODE)
