"""Every page is in the list of what axe, the measurements and ``make tour`` look at: ``tests/browser/states``."""

from __future__ import annotations

from collections import defaultdict

from django.contrib import admin
from django.urls import Resolver404, resolve, reverse

from quiz.urls import app_name, urlpatterns
from tests.browser.states import EVERY_STATE

# What is only sent to, what a monitor reads, and files to keep have no look.
WITHOUT_A_LOOK = {
    "attempt_start",
    "attempt_finish",
    "attempt_repeat",
    "card_deck",
    "card_late",
    "card_bring_back",
    "card_bury",
    "card_doubt",
    "card_package",
    "card_rate",
    "card_suspend",
    "card_undo",
    "fit_parameters",
    "guest_start",
    "healthz",
    "manifest",
    "own_parameters",
    "review_log",
    "usual_parameters",
    "worker",
}
KEYS: defaultdict[str, int] = defaultdict(lambda: 1)


def looked_at() -> set[str]:
    found = set()
    for state in EVERY_STATE:
        try:
            found.add(resolve(state.path.format_map(KEYS).partition("?")[0].partition("#")[0]).view_name)
        except Resolver404:
            assert state.expected == "404", state
    return found


def test_every_page_for_learners() -> None:
    pages = {f"{app_name}:{pattern.name}" for pattern in urlpatterns if pattern.name not in WITHOUT_A_LOOK}

    assert pages - looked_at() == set(), "add a state for these to tests/browser/states/learners.py"


def test_every_list_and_every_row_for_teachers() -> None:
    rows = [(model._meta.app_label, model._meta.model_name) for model in admin.site._registry]
    pages = {f"admin:{app}_{model}_{page}" for app, model in rows for page in ("changelist", "change")}
    unopened = {"admin:axes_accesslog_change", "admin:axes_accessfailurelog_change", "admin:quiz_edition_change"}

    assert pages - unopened - looked_at() == set(), "add a state for these to tests/browser/states/teachers.py"


def test_every_page_that_teachers_have_beside_lists_and_rows() -> None:
    standing = {"history", "delete", "add", "changelist", "change"}
    own = {
        pattern.name
        for model_admin in admin.site._registry.values()
        for pattern in model_admin.get_urls()
        if pattern.name and pattern.name.rpartition("_")[2] not in standing
    }
    answers_only = {"quiz_questionset_question_search"}

    assert {f"admin:{name}" for name in own - answers_only} - looked_at() == set()
    assert reverse("admin:index") in {state.path for state in EVERY_STATE}
