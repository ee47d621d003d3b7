"""The teachers' pages have the look of the learners' pages."""

from __future__ import annotations

from pathlib import Path

from django.test import Client
from django.urls import reverse


def test_learners_and_teachers_pages_have_the_same_tokens_and_parts(project: Path):
    folder = project / "quiz" / "static" / "quiz"
    shared = (folder / "tokens.css").read_text(encoding="utf-8").partition("*/\n\n")[2]

    assert shared.startswith(":root {")
    assert f"*/\n\n{shared}\n/*" in (folder / "app.css").read_text(encoding="utf-8"), "copy the head to tokens.css"


def test_a_heading_names_what_the_page_is_about_in_plain_words(desk: Client):
    page = desk.get(reverse("admin:quiz_story_changelist")).text

    assert "<h1>Stories</h1>" in page
    assert "Select story" not in page


def test_the_log_in_of_teachers_is_the_one_of_learners(db: None):
    page = Client().get(reverse("admin:login"))

    assert "quiz/app.css" in page.text
    assert "Log in to teach" in page.text
