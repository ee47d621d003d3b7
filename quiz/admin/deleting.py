"""Deleting says first what goes with a row and what stays, and where a row must stay, what to do instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.utils.functional import Promise

if TYPE_CHECKING:
    Admin = admin.ModelAdmin[Any]
else:
    Admin = object


class SaysWhatGoes(Admin):
    """Tells the page that asks once more what ``stays`` when the row goes, what to do ``instead`` where it cannot,
    and how to ``undo`` it where that can be done.
    """

    stays: str | Promise = ""
    instead: str | Promise = ""
    undo: str | Promise = ""

    def delete_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Hand all three to the template."""
        told = {"stays": self.stays, "instead": self.instead, "undo": self.undo}
        return super().delete_view(request, object_id, {**told, **(extra_context or {})})
