"""What a page that is asked for in Ukrainian still says in English."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import lxml.html
from django.apps import apps
from django.db import models
from django.test import Client

from quiz.models.message_field import MessageField

_WORD = re.compile(r"[A-Za-z]{3,}")
_READ = ("aria-label", "title", "placeholder", "alt", "data-title", "data-head", "data-place")
# Names, signs and codes that are the same in Ukrainian.
_ALSO_UKRAINIAN = {
    "Says", "Who", "EDTF", "English", "Teachers", "Word", "Markdown", "Ctrl", "PDF", "txt", "html", "docx", "XXXX", "UTC",
    "Europe", "Kyiv", "Anki", "FSRS", "JavaScript", "nikol", "pashinyan", "invasion", "true", "false", "the", "Politico", "Space", "Enter", "Esc",
}  # fmt: skip
_NO_WORDS = re.compile(
    r"\d+ June|September \d+|between \d+ and \d+|around \d+|the 1990s|/join/|\b[A-Z\d]{4}[ -][A-Z\d]{4}\b"
)
"""Samples of dates as an English story gives them, an address, and the code of a class."""


def _words_of_the_content() -> set[str]:
    """Every word that somebody wrote: stories, questions, names. They stay in the language that they are in."""
    kinds = (models.CharField, models.TextField, models.SlugField, models.JSONField)
    found: set[str] = set()
    for model in apps.get_app_config("quiz").get_models():
        written = [field for field in model._meta.fields if isinstance(field, kinds) and not field.choices]
        columns = [field.name for field in written if not isinstance(field, MessageField)]
        for row in model._default_manager.values_list(*columns):
            found |= set(_WORD.findall(" ".join(map(str, row))))
    return found


def _read(page: str) -> Iterator[str]:
    """What is seen, or read aloud, in the language of the page."""
    for element in lxml.html.fromstring(page).iter():
        if not isinstance(element.tag, str) or element.tag == "option":
            continue  # among the options are the names of all time zones
        own = [ancestor.get("lang") for ancestor in (element, *element.iterancestors()) if ancestor.get("lang")]
        if element.tag not in {"script", "style", "code", "kbd"} and (not own or own[0] == "uk"):
            yield from (element.get(name, "") for name in _READ)
            yield element.text or ""
        above = [it.get("lang") for it in element.iterancestors() if it.get("lang")]
        if not above or above[0] == "uk":
            yield element.tail or ""


def _english_in(client: Client, url: str) -> list[str]:
    response = client.get(url, headers={"accept-language": "uk"}, follow=True)
    assert response.status_code in {200, 404}
    assert '<html lang="uk"' in response.text
    known = _words_of_the_content() | _ALSO_UKRAINIAN
    return [text.strip() for text in _read(response.text) if set(_WORD.findall(_NO_WORDS.sub("", text))) - known]


def english(client: Client, addresses: Iterable[str]) -> dict[str, list[str]]:
    """The addresses that say something in English, and what."""
    found = {address: _english_in(client, address) for address in addresses}
    return {address: texts for address, texts in found.items() if texts}
