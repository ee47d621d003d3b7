"""Buttons beside “Save” that save the row first and then do something more, and links above its form.

Saving first means that nothing typed is lost, and that what is done is done with what the page shows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse

from quiz.admin.steps import At, steps_of

if TYPE_CHECKING:
    Admin = admin.ModelAdmin[Any]
else:
    Admin = object


@dataclass(frozen=True, slots=True)
class Button:
    """One more way to save; ``press`` gets the saved row and may say where to go, else the page stays."""

    name: str
    label: str
    press: Callable[[HttpRequest, Any], HttpResponse | None]


@dataclass(frozen=True, slots=True)
class Link:
    """A page about the row; the main one stands out."""

    label: str
    url: str
    is_main: bool = False


class WithButtons(Admin):
    """Shows the buttons and links of a row, and the steps of its story; presses the button that was used."""

    step: At | None = None

    def buttons(self, request: HttpRequest, row: Any) -> Sequence[Button]:
        """What can be done with the row besides saving it."""
        return ()

    def links(self, request: HttpRequest, row: Any) -> Sequence[Link]:
        """The pages about the row."""
        return ()

    def render_change_form(
        self,
        request: HttpRequest,
        context: dict[str, Any],
        add: bool = False,  # noqa: FBT001, FBT002 (Django's own signature)
        change: bool = False,  # noqa: FBT001, FBT002
        form_url: str = "",
        obj: Any = None,
    ) -> TemplateResponse | HttpResponse:
        """Hand the buttons and links to the template."""
        if obj is not None:
            context["show_save_and_add_another"] = False
            may_change = self.has_change_permission(request, obj)
            context["buttons"] = self.buttons(request, obj) if may_change else ()
            context["links"] = self.links(request, obj)
            if self.step is not None:
                context["steps"] = steps_of(getattr(obj, "story", obj), self.step)
        return super().render_change_form(request, context, add, change, form_url, obj)

    def response_change(self, request: HttpRequest, obj: Any) -> HttpResponse:
        """Press the button that was used, or do what Django does."""
        for button in self.buttons(request, obj):
            if button.name in request.POST:
                return button.press(request, obj) or HttpResponseRedirect(request.path)
        return super().response_change(request, obj)

    def response_add(self, request: HttpRequest, obj: Any, post_url_continue: str | None = None) -> HttpResponse:
        """Stay on the page of a new row, where the next steps are."""
        if "_addanother" not in request.POST and "_popup" not in request.POST:
            posted = request.POST.copy()
            posted["_continue"] = "1"
            request.POST = posted  # type: ignore[assignment]
        return super().response_add(request, obj, post_url_continue)
