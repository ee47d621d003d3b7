"""How values are looked up in templates; no queries and no decisions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from string import ascii_uppercase
from typing import Any

from django import template
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

register = template.Library()

_NOTHING = re.compile(r"<t[dh][^>]*>(&nbsp;)?</t[dh]>")
_CELL = re.compile(r'(<t[dh] class="field-(\w+)[^>]*>)(.*)(</t[dh]>)', re.DOTALL)


@register.filter
def item(mapping: Mapping[object, object], key: object) -> object:
    """The mapping's value for a key that a variable holds; empty where there is none."""
    return mapping.get(key, "")


@register.filter
def in_given_order(items: Sequence[Mapping[str, str]], response: Mapping[str, str]) -> list[Mapping[str, str]]:
    """The items of a timeline by the places that they were given; those without one last, as they stood."""
    return sorted(items, key=lambda item: response.get(f"place-{item['key']}") or "~")


# Django names a column after its field where the model gives it no name of its own.
_COLUMNS = {"story": _("story"), "question set": _("question set"), "fact": _("fact"), "is preview": _("preview")}


@register.filter
def column_name(text: object) -> str:
    """The name of a column or of a filter in the language of the page."""
    return str(_COLUMNS.get(str(text), text))


@register.filter
def headed(cells: Iterable[str], heads: Iterable[Mapping[str, object]]) -> list[SafeString]:
    """Each cell of a list with the head of its column as an attribute, for windows that are too narrow for columns."""
    return [
        _headed(cell, "" if 'class="action-' in cell else column_name(head["text"]))
        for cell, head in zip(cells, heads, strict=False)
    ]


def _headed(cell: str, head: str) -> SafeString:
    cell = cell.strip()
    name = "data-nothing" if _NOTHING.fullmatch(cell) else f'data-head="{escape(capfirst(head))}"'
    return mark_safe(re.sub(r"^<(t[dh])", rf"<\1 {name}", cell))  # noqa: S308 (the admin has made the cell safe)


@register.filter
def in_languages(rows: Iterable[Iterable[str]], changelist: Any) -> list[list[str]]:
    """The rows of a list as their cells; those that hold words of a story say in which language."""
    words = getattr(changelist.model_admin, "story_words", ())
    if not words:
        return [list(cells) for cells in rows]
    languages = map(changelist.model_admin.language_of, changelist.result_list)
    return [
        [_in_language(cell, words, language) for cell in cells]
        for cells, language in zip(rows, languages, strict=False)
    ]


def _in_language(cell: str, words: Sequence[str], language: str) -> str:
    found = _CELL.fullmatch(cell.strip())
    if not found or found[2] not in words:
        return cell
    return mark_safe(f'{found[1]}<bdi lang="{escape(language)}">{found[3]}</bdi>{found[4]}')  # noqa: S308


@register.filter
def letter(number: int) -> str:
    """The letter that stands before the option with that number: 1 is A."""
    return ascii_uppercase[number - 1]
