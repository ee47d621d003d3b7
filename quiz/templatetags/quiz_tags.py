"""How values are looked up in templates; no queries and no decisions."""

from __future__ import annotations

from collections.abc import Mapping

from django import template

register = template.Library()


@register.filter
def item(mapping: Mapping[object, object], key: object) -> object:
    """The mapping's value for a key that a variable holds; empty where there is none."""
    return mapping.get(key, "")
