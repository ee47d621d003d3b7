"""The languages that the pages can be read in."""

from __future__ import annotations

from django import template
from django.conf import settings

register = template.Library()


@register.simple_tag
def known_languages() -> list[tuple[str, str]]:
    """Each language by its code and by its own name, whatever the language of this page."""
    return list(settings.LANGUAGES)
