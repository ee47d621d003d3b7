"""Addresses of places in the workshop of a story, on whatever page of it they are."""

from __future__ import annotations

from django.urls import reverse

FROM_WORKSHOP = "workshop"
"""In the address of a form: to go back to the workshop from there."""


def workshop_address(story: int, at: str = "", **query: str) -> str:
    """The workshop of the story with this key, at “fact-7” or “question-12”; else as the query narrows it."""
    named = {name: value for name, value in {**query, "at": at}.items() if value}
    place = f"#{at}" if at else ""
    return f"{reverse('admin:quiz_story_workshop', args=[story], query=named or None)}{place}"
