"""The teachers' pages have the look of the learners' pages."""

from __future__ import annotations

from django.test import Client
from django.urls import reverse


def test_a_heading_names_what_the_page_is_about_in_plain_words(desk: Client):
    page = desk.get(reverse("admin:quiz_story_changelist")).text

    assert "<h1>Stories</h1>" in page
    assert "Select story" not in page


def test_the_log_in_of_teachers_is_the_one_of_learners(db: None):
    page = Client().get(reverse("admin:login"))

    assert "quiz/app.css" in page.text
    assert "Log in to teach" in page.text
