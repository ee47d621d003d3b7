"""What a web page says about its story: headline, publisher, day, language and summary."""

from __future__ import annotations

import datetime
import json
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml.etree import _Element as Element

_ARTICLE = re.compile(r"\w*Article|Report|\w*BlogPosting|WebPage")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})?")
_DAY = re.compile(r"\s*(\d{4}-\d{2}-\d{2})(?![\d-])")
_TITLES = ("og:title", "twitter:title", "dc.title")
_PUBLISHERS = ("og:site_name", "dc.publisher", "publisher", "application-name")
_DAYS = (
    "article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dc.date",
    "pubdate",
    "publishdate",
    "date",
)
_SUMMARIES = ("og:description", "description", "twitter:description")


@dataclass(frozen=True, slots=True)
class Meta:
    """What the page says about its story; empty where it says nothing."""

    title: str
    publisher: str
    published: datetime.date | None
    language: str
    summary: str


def meta_of(root: Element) -> Meta:
    """What the page says, first to machines that read news, then in its heads."""
    named = _named(root)
    linked = _linked(root)
    days = [linked.get("datePublished"), *(named.get(name) for name in _DAYS), *_times(root)]
    return Meta(
        title=_first(*(named.get(name) for name in _TITLES), linked.get("headline"), root.findtext(".//title")),
        publisher=_first(_name(linked.get("publisher")), *(named.get(name) for name in _PUBLISHERS)),
        published=next((day for day in map(_day, days) if day), None),
        language=_language(root.get("lang") or _first(linked.get("inLanguage"))),
        summary=_first(*(named.get(name) for name in _SUMMARIES), linked.get("description")),
    )


def _first(*values: Any) -> str:
    """The first of the values that is a text, on one line."""
    texts = (" ".join(value.split()) for value in values if isinstance(value, str))
    return next((text for text in texts if text), "")


def _named(root: Element) -> dict[str, str]:
    """The page’s meta tags by name; the first of a name counts."""
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        found.setdefault(name.lower(), meta.get("content", ""))
    return found


def _times(root: Element) -> Iterator[str]:
    """The days of the times that the page marks as those of the publication, else the first time of all."""
    times = [time for time in root.iter("time") if time.get("datetime")]
    marked = [time for time in times if "pubdate" in time.attrib or time.get("itemprop") == "datePublished"]
    yield from (time.get("datetime", "") for time in marked or times[:1])


def _linked(root: Element) -> dict[str, Any]:
    """The first article that the page describes as linked data (JSON-LD)."""
    for script in root.iter("script"):
        if script.get("type", "").lower() == "application/ld+json":
            found = next((thing for thing in _things(script.text or "") if _is_article(thing)), None)
            if found:
                return found
    return {}


def _things(text: str) -> Iterator[dict[str, Any]]:
    """Every object of the data, the outer ones first."""
    try:
        waiting: deque[Any] = deque([json.loads(text)])
    except (ValueError, RecursionError):
        return
    while waiting:
        thing = waiting.popleft()
        if isinstance(thing, dict):
            yield thing
            waiting.extend(thing.values())
        elif isinstance(thing, list):
            waiting.extend(thing)


def _is_article(thing: dict[str, Any]) -> bool:
    kinds = thing.get("@type")
    listed = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and _ARTICLE.fullmatch(kind) for kind in listed) and (
        "headline" in thing or "datePublished" in thing
    )


def _name(thing: Any) -> Any:
    if isinstance(thing, list):
        thing = thing[0] if thing else None
    return thing.get("name") if isinstance(thing, dict) else thing


def _day(value: Any) -> datetime.date | None:
    found = _DAY.match(value) if isinstance(value, str) else None
    if not found:
        return None
    try:
        return datetime.date.fromisoformat(found[1])
    except ValueError:
        return None


def _language(value: str) -> str:
    found = _LANGUAGE.fullmatch(value.strip())
    return found.group().replace("_", "-") if found else ""
