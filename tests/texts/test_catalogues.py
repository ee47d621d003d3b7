"""Everything that people read is translated: nothing is missing, and nothing that is filled in gets lost.

A text that fails here is new or was reworded: run ``make texts``, translate it in locale/, and run ``make texts`` again.
"""

from __future__ import annotations

import re

import pytest
from babel.messages.catalog import Message

from scripts import texts

_FILLED_IN = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}|</?\w+[^>]*>")
# What a learner sees is translated into every language; the pages of teachers are in English and Ukrainian.
_COMPLETE = ("uk",)
# The first form of Ukrainian is that of 1, but of 21 and 101 too.
_FIRST_FORM_IS_FOR_MORE_THAN_ONE = ("uk",)


def _english(text: Message) -> tuple[str, ...]:
    return (text.id,) if isinstance(text.id, str) else tuple(text.id)


def _all(language: str) -> list[Message]:
    return [text for text in texts.read(language) if text.id]


def _translated(language: str) -> list[Message]:
    return [text for text in _all(language) if texts.translated(text)]


def _filled_in(text: str) -> set[str]:
    return set(_FILLED_IN.findall(text))


def _counts(text: Message) -> set[str]:
    """What a form for a single thing may leave out: the number itself."""
    return _filled_in(_english(text)[-1]) & {"%(count)d", "%(count)s", "%(n)s", "{count}", "%(learners)s", "%(facts)s"}


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_the_compiled_catalogue_is_the_written_one(language: str) -> None:
    compiled = texts.catalogue(language).with_suffix(".mo").read_bytes()

    assert compiled == texts.compiled(texts.read(language)), "Run `make texts` and add what it changes."


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_every_text_of_the_program_is_in_the_catalogue_and_no_other(language: str) -> None:
    wanted = {(text.context, _english(text)) for text in texts.collected() if text.id}
    known = {(text.context, _english(text)) for text in _all(language)}

    assert sorted(map(str, wanted - known)) == [], "New texts: run `make texts` and translate them in locale/."
    assert sorted(map(str, known - wanted)) == [], "These texts are gone: run `make texts`."


@pytest.mark.parametrize("language", _COMPLETE)
def test_every_text_is_translated(language: str) -> None:
    missing = [_english(text)[0] for text in _all(language) if not texts.translated(text)]

    assert missing == [], f"Translate these in {texts.catalogue(language)}, then run `make texts`."


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_no_translation_is_a_guess(language: str) -> None:
    assert [text.id for text in _all(language) if text.fuzzy] == []


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_what_is_filled_in_stands_in_every_translation(language: str) -> None:
    wrong = [
        (_english(text)[-1], form)
        for text in _translated(language)
        for form in texts.forms(text)
        if _filled_in(_english(text)[-1]) - _counts(text) - _filled_in(form)
        or _filled_in(form) - _filled_in(" ".join(_english(text)))
    ]

    assert wrong == []


@pytest.mark.parametrize("language", _FIRST_FORM_IS_FOR_MORE_THAN_ONE)
def test_the_first_form_tells_its_number_where_it_is_not_always_one(language: str) -> None:
    wrong = [
        texts.forms(text)[0]
        for text in _translated(language)
        if len(_english(text)) > 1 and _counts(text) - _filled_in(texts.forms(text)[0])
    ]

    assert wrong == []


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_translations_begin_and_end_with_the_same_spaces(language: str) -> None:
    def edges(words: str) -> tuple[str, str]:
        return words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]

    wrong = [
        (_english(text)[0], form)
        for text in _translated(language)
        for form in texts.forms(text)
        if edges(form) != edges(_english(text)[0])
    ]

    assert wrong == []
