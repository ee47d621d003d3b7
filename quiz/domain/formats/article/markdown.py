"""Markdown, with what stands in its front matter about the story."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import replace

from markdown_it import MarkdownIt

from quiz.domain.formats.article.encodings import decoded, refuse_too_large
from quiz.domain.formats.article.html import read_markup
from quiz.domain.formats.article.values import Article

_MOST_BYTES = 500_000  # marks that are never closed take long to read
SUFFIXES = (".md", ".markdown")
_FRONT_MATTER = re.compile(r"\s*---[ \t]*\n(?P<lines>(?:(?!---).*\n){1,60})---[ \t]*(?:\n|$)")
_LINE = re.compile(r"(?P<name>[A-Za-z_-]{2,30})\s*:\s*(?P<value>\S.*)")


def read(content: bytes, title: str = "") -> Article:
    """The article of a Markdown file. Raises UnreadableArticle."""
    refuse_too_large(len(content), _MOST_BYTES)
    text, notices = decoded(content)
    front = _FRONT_MATTER.match(text)
    said = _said(front["lines"]) if front else {}
    body = text[front.end() :] if front else text
    article = read_markup(
        MarkdownIt("commonmark").enable("table").render(body), title or said.get("title", ""), notices
    )
    return replace(
        article,
        publisher=said.get("publisher", "") or said.get("source", ""),
        published=_day(said.get("date", "") or said.get("published", "")) or article.published,
        language=said.get("lang", "") or said.get("language", ""),
        summary=said.get("summary", "") or said.get("description", ""),
    )


def _said(lines: str) -> Mapping[str, str]:
    found = filter(None, map(_LINE.fullmatch, lines.splitlines()))
    return {line["name"].lower(): line["value"].strip().strip("\"'") for line in found}


def _day(value: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(value[:10])
    except ValueError:
        return None
