"""The teachers' desk: Django's admin site with a home page by task and a way to each list in its masthead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, URLResolver, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from quiz.models import User
from quiz.reports.desk import desk_of
from quiz.views.log_in import TeachersLogInForm

_IN_MASTHEAD = (
    ("story", _("Stories")),
    ("fact", _("Facts")),
    ("question", _("Questions")),
    ("questionset", _("Sets")),
    ("classroom", _("Classes")),
)
_BESIDE = (("actor", _("Actors")), ("card", _("Cards")))


@dataclass(frozen=True, slots=True)
class ListLink:
    """A list that a person may look at."""

    label: str
    url: str


class Desk(admin.AdminSite):
    """The admin of this project."""

    site_header = _("Says Who: teaching")
    site_title = _("Says Who")
    index_title = _("Teaching")
    empty_value_display = ""
    enable_nav_sidebar = False
    login_form = TeachersLogInForm

    def each_context(self, request: HttpRequest) -> dict[str, Any]:
        """With the links of the masthead."""
        return {**super().each_context(request), "desk_links": _links(request, _IN_MASTHEAD)}

    def get_urls(self) -> list[URLResolver | URLPattern]:
        """Without Django's way from a number of a table to a page: each page is linked by its own address."""
        return [one for one in super().get_urls() if getattr(one, "name", None) != "view_on_site"]

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        """What needs the teacher, what she can start, and the way to every list."""
        desk = desk_of(cast("User", request.user), timezone.now())
        beside = [*_links(request, (*_IN_MASTHEAD, *_BESIDE)), *_doubts(request), *_people(request)]
        return super().index(request, {"desk": desk, "lists": beside, **(extra_context or {})})

    def app_index(  # type: ignore[override]
        self, request: HttpRequest, app_label: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The home page shows all that there is."""
        return redirect("admin:index")


def _links(request: HttpRequest, lists: Any) -> list[ListLink]:
    return [
        ListLink(str(label), reverse(f"admin:quiz_{model}_changelist"))
        for model, label in lists
        if request.user.has_perm(f"quiz.view_{model}")
    ]


def _doubts(request: HttpRequest) -> list[ListLink]:
    """What learners doubt, for whoever may change a card."""
    may = request.user.has_perm("quiz.change_card")
    return [ListLink(str(_("Doubted cards")), reverse("admin:quiz_flag_changelist"))] if may else []


def _people(request: HttpRequest) -> list[ListLink]:
    """People and groups, for administrators only."""
    if not (request.user.is_active and getattr(request.user, "is_superuser", False)):
        return []
    return [
        ListLink(str(_("People")), reverse("admin:quiz_user_changelist")),
        ListLink(str(_("Groups")), reverse("admin:auth_group_changelist")),
        ListLink(str(_("Log-ins that failed")), reverse("admin:axes_accessattempt_changelist")),
    ]
