"""The site can be installed as an app."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.test import Client

from tests.factories import UserFactory


def test_the_manifest_names_icons_that_are_there_and_the_colour_of_the_paper(project: Path) -> None:
    answer = Client().get("/manifest.webmanifest")
    manifest = answer.json()
    tokens = (project / "quiz" / "static" / "quiz" / "tokens.css").read_text(encoding="utf-8")

    assert answer["Content-Type"] == "application/manifest+json"
    assert manifest["start_url"] == "/cards/"
    assert {"any", "maskable"} == {icon["purpose"] for icon in manifest["icons"]}
    assert all(finders.find(icon["src"].removeprefix("/static/")) for icon in manifest["icons"])
    assert manifest["theme_color"] == manifest["background_color"] == re.search(r"--paper: (#\w+);", tokens)[1]  # type: ignore[index]


def test_the_worker_is_asked_for_anew_each_time_and_keeps_the_files_of_this_release() -> None:
    answer = Client().get("/worker.js")

    assert answer["Content-Type"] == "text/javascript"
    assert "no-store" in answer["Cache-Control"]
    assert "worker-src 'self'" in answer["Content-Security-Policy"]
    assert re.search(r'RELEASE = "says-who-[0-9a-f]{12}"', answer.text)
    assert '"/static/quiz/outbox.js", "/static/quiz/worker.js"' in answer.text


@pytest.mark.django_db
def test_the_frame_for_cards_without_a_connection_is_the_same_for_everybody() -> None:
    client = Client()
    client.force_login(UserFactory.create(display_name="Zaphod"))
    client.get("/healthz")  # the first request of a day renews the log-in

    page = client.get("/cards/offline/")

    assert page.content == Client().get("/cards/offline/").content
    assert "Zaphod" not in page.text
    assert not page.cookies
