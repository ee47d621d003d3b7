"""Deleted classes can be brought back: the log of what was deleted keeps what makes them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from django.contrib import admin
from django.contrib.admin.models import DELETION, LogEntry
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext

from quiz.actions.deleted_classes import bring_back, written_down
from quiz.actions.planning import replan_all
from quiz.models import Classroom, User
from quiz.models.keys import key_in

if TYPE_CHECKING:
    Admin = admin.ModelAdmin[Any]
else:
    Admin = object

_KEPT = '"rows": {'


@dataclass(frozen=True, slots=True)
class Deleted:
    """A class that can be brought back."""

    key: int
    name: str
    deleted_at: datetime
    learners: int
    sets: int


class CanComeBack(Admin):
    """Writes down each class before it goes, and has a page that brings it back."""

    def log_deletions(self, request: HttpRequest, queryset: Iterable[Classroom]) -> Any:
        """With all that makes the class."""
        for classroom in queryset:
            deleted = {"name": str(self.opts.verbose_name), "object": str(classroom)}
            message = [{"deleted": deleted, "rows": written_down(classroom)}]
            LogEntry.objects.log_actions(cast("User", request.user).pk, [classroom], DELETION, cast("Any", message))

    def delete_model(self, request: HttpRequest, obj: Classroom) -> None:
        """What the class proposed holds for its learners no more."""
        self.delete_queryset(request, Classroom.objects.filter(pk=obj.pk))

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Classroom]) -> None:
        """What the classes proposed holds for their learners no more."""
        learners = list(User.objects.filter(enrolments__classroom__in=queryset).distinct())
        with transaction.atomic():
            super().delete_queryset(request, queryset)
            replan_all(learners, now=timezone.now())

    def response_delete(self, request: HttpRequest, obj_display: str, obj_id: int) -> HttpResponse:
        """Say where the class can be brought back."""
        answer = super().response_delete(request, obj_display, obj_id)
        where = reverse("admin:quiz_classroom_deleted")
        self.message_user(request, format_html('<a href="{}">{}</a>', where, gettext("Bring it back")))
        return answer

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """With the way to what was deleted, where there is something."""
        more = {"deleted_url": reverse("admin:quiz_classroom_deleted")} if _kept(request).exists() else {}
        return super().changelist_view(request, {**more, **(extra_context or {})})

    def get_urls(self) -> list[URLPattern]:
        """The page beside the list."""
        view = self.admin_site.admin_view(self._deleted)
        return [path("deleted/", view, name="quiz_classroom_deleted"), *super().get_urls()]

    def _deleted(self, request: HttpRequest) -> HttpResponse:
        if not self.has_add_permission(request):
            raise PermissionDenied
        if request.method == "POST":
            return self._bring_back(request)
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": gettext("Deleted classes"),
            "deleted": [_shown(entry) for entry in _kept(request).order_by("-action_time")],
        }
        return TemplateResponse(request, "admin/quiz/classroom/deleted.html", context)

    @transaction.atomic
    def _bring_back(self, request: HttpRequest) -> HttpResponse:
        key = request.POST.get("entry", "")
        entry = get_object_or_404(_kept(request).select_for_update(), pk=key_in(key))
        message = json.loads(entry.change_message)
        back = bring_back(rows=message[0].pop("rows"), by=cast("User", request.user), now=timezone.now())
        entry.change_message = json.dumps(message)
        entry.save(update_fields=["change_message"])
        self.log_addition(request, back.classroom, [{"added": {}}])
        text = gettext(
            "“%(name)s” is back, with all that is still on the site. Learners: %(learners)d. Sets: %(sets)d."
        )
        self.message_user(request, text % {"name": back.classroom, "learners": back.learners, "sets": back.sets})
        return redirect("admin:quiz_classroom_change", back.classroom.pk)


def _kept(request: HttpRequest) -> QuerySet[LogEntry]:
    """Deleted classes that were written down: those that this person deleted."""
    classes = ContentType.objects.get_for_model(Classroom)
    by = cast("User", request.user)
    return LogEntry.objects.filter(user=by, content_type=classes, action_flag=DELETION, change_message__contains=_KEPT)


def _shown(entry: LogEntry) -> Deleted:
    rows = json.loads(entry.change_message)[0]["rows"]
    return Deleted(entry.pk, entry.object_repr, entry.action_time, len(rows["learners"]), len(rows["sets"]))
