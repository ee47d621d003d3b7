"""The design with all its parts in all their states, for those who work on it."""

from __future__ import annotations

from django.contrib.admin.views.decorators import staff_member_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from quiz.domain.grading import Verdict
from quiz.domain.mastery import Mastery
from quiz.models import Fact
from quiz.reports.alliances import BELONGING_WORDS, KEPT_WORDS
from quiz.views.example_form import ExampleForm
from quiz.views.example_questions import EVIDENCE
from quiz.views.examples import PAGES
from quiz.views.palette import roles, tokens

SIGNS: dict[str, str | Promise] = {
    "undo": _("take back"),
    "take": _("take along"),
    "grip": _("drag"),
    "problem": _("a problem"),
    "pause": _("suspended"),
    "flag": _("doubted"),
}


@require_safe
@staff_member_required
def design(request: HttpRequest) -> HttpResponse:
    """Show the tokens and parts; with ``?kind=`` a page of the site in the state that ``?state=`` names."""
    kind = request.GET.get("kind")
    return _parts(request) if kind is None else _example(request, kind, request.GET.get("state", ""))


def _parts(request: HttpRequest) -> HttpResponse:
    steps = tokens()
    context = {
        "roles": roles(),
        "texts": {name: value for name, value in steps.items() if name.startswith("text")},
        "gaps": {name: value for name, value in steps.items() if name.startswith("gap")},
        "kinds": Fact.Kind.values,
        "verdicts": [verdict.value for verdict in Verdict],
        "standings": [standing.value for standing in Mastery],
        "standing": {"new": 2, "learning": 4, "known": 9, "due": 1},
        "signs": {
            **SIGNS,
            **{f"stands-{belonging.name.lower()}": words for belonging, words in BELONGING_WORDS.items()},
            **{f"kept-{kept.value}": words for kept, words in KEPT_WORDS.items()},
        },
        "form": ExampleForm(auto_id="plain_%s", use_required_attribute=False),
        "wrong_form": ExampleForm({"number": "-1"}, auto_id="wrong_%s", use_required_attribute=False),
        "done_of_ten": (0, 4, 10),
        "evidence": [EVIDENCE],
        "pages": PAGES,
    }
    return render(request, "quiz/design.html", context)


def _example(request: HttpRequest, kind: str, state: str) -> HttpResponse:
    page = PAGES.get(kind)
    if page is None or state not in page.states:
        raise Http404
    example = {"page_shown": page.template, "example": page, "kind": kind, "state": state}
    return render(request, "quiz/design_example.html", page.shows(request, state) | example)
