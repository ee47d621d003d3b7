"""What is compiled is what translators wrote, so that a fresh machine needs no tool to show it."""

from __future__ import annotations

import pytest

from scripts import texts


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_the_compiled_catalogue_is_the_written_one(language: str) -> None:
    compiled = texts.catalogue(language).with_suffix(".mo").read_bytes()

    assert compiled == texts.compiled(texts.read(language)), "Run `make texts` and add what it changes."
