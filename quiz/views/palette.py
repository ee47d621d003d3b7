"""The design tokens as the style sheet holds them, and how well each colour stands out from what lies beneath it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from django.contrib.staticfiles import finders
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from quiz.domain.contrast import SIGN, TEXT, contrast

_LIGHT = re.compile(r"^:root \{(.*?)^\}", re.DOTALL | re.MULTILINE)
_DARK = re.compile(r"prefers-color-scheme: dark\) \{(.*?)^\}", re.DOTALL | re.MULTILINE)
_TOKEN = re.compile(r"--([a-z0-9-]+):\s*([^;]+);")
_COLOUR = re.compile(r"#[0-9a-f]{6}")

_ON_PAPER = {"paper": _("on paper"), "card": _("on cards")}
_KINDS = ("event", "role", "transfer", "membership", "obligation", "claim")
_TEXTS = ("ink", "ink-soft", "accent", "accent-deep", "right", "near", "wrong", *_KINDS)
_SIGNS = ("rule-strong", "bar-learning", "bar-known", "bar-due")


@dataclass(frozen=True, slots=True)
class Measured:
    """How far a colour stands out from another one, and whether that is enough for what it serves."""

    against: str | Promise
    ratio: float
    is_enough: bool


@dataclass(frozen=True, slots=True)
class Swatch:
    """A colour in one scheme."""

    value: str
    measured: tuple[Measured, ...]


@dataclass(frozen=True, slots=True)
class Role:
    """A colour token: what it serves, and how it looks by day and by night."""

    name: str
    serves: str | Promise
    light: Swatch
    dark: Swatch


def tokens() -> dict[str, str]:
    """Every token of the light scheme by its name."""
    return _tokens_of(_LIGHT)


def roles() -> list[Role]:
    """Every colour of the style sheet, in its order."""
    light = _colours(tokens())
    dark = {**light, **_colours(_tokens_of(_DARK))}
    return [Role(name, _serves(name), _swatch(name, light), _swatch(name, dark)) for name in light]


def _tokens_of(block: re.Pattern[str]) -> dict[str, str]:
    sheet = Path(str(finders.find("quiz/tokens.css"))).read_text(encoding="utf-8")
    found = block.search(sheet)
    return dict(_TOKEN.findall(found[1])) if found else {}


def _colours(values: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in values.items() if _COLOUR.fullmatch(value)}


def _serves(name: str) -> str | Promise:
    if name in _TEXTS:
        return _("words and icons")
    if name in _SIGNS:
        return _("bars and outlines")
    if name == "on-accent":
        return _("words on a button")
    return _("thin rules, an ornament") if name == "rule" else _("ground")


def _swatch(name: str, colours: Mapping[str, str]) -> Swatch:
    return Swatch(colours[name], tuple(_measured(name, colours)))


def _measured(name: str, colours: Mapping[str, str]) -> Iterator[Measured]:
    """A ground is measured by the ink on it, everything else by what it lies on."""
    if name in _TEXTS or name in _SIGNS:
        grounds: dict[str, str | Promise] = {**_ON_PAPER}
        if f"{name}-soft" in colours and name != "ink":
            grounds[f"{name}-soft"] = _("on its own ground")
        least = TEXT if name in _TEXTS else SIGN
        yield from (_ratio(name, other, words, least, colours) for other, words in grounds.items())
    elif name == "on-accent":
        yield _ratio(name, "accent", _("on the accent"), TEXT, colours)
        yield _ratio(name, "accent-deep", _("on the accent, pointed at"), TEXT, colours)
    elif name != "rule":
        yield _ratio("ink", name, _("under ink"), TEXT, colours)


def _ratio(name: str, other: str, words: str | Promise, least: float, colours: Mapping[str, str]) -> Measured:
    ratio = contrast(colours[name], colours[other])
    return Measured(words, ratio, ratio >= least)
