"""How well one colour stands out from another, as WCAG measures it."""

from __future__ import annotations

TEXT, SIGN = 4.5, 3.0
"""The least contrast of words, and of icons, bars and outlines that carry a meaning (WCAG 2.2, 1.4.3 and 1.4.11)."""

_FLARE = 0.05
_WEIGHTS = (0.2126, 0.7152, 0.0722)


def contrast(one: str, other: str) -> float:
    """The ratio of two colours written as #rrggbb, from 1 to 21, whichever is the lighter one."""
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + _FLARE) / (darker + _FLARE)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return sum(weight * _linear(channel) for weight, channel in zip(_WEIGHTS, channels, strict=True))


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
