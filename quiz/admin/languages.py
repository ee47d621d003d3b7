"""Words of a story on teachers’ pages, in the language of the story, which need not be that of the page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.html import format_html
from django.utils.safestring import SafeString

if TYPE_CHECKING:
    Admin = admin.ModelAdmin[Any]
else:
    Admin = object


class WithStoryWords(Admin):
    """A list whose columns in ``story_words`` hold words of the story that a row finds by ``story_at``, as its ``story_fields`` do.

    A name of a field stands for all that begin with it.
    """

    story_words: tuple[str, ...] = ()
    story_at: tuple[str, ...] = ("story",)
    story_fields: tuple[str, ...] = ()

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> TemplateResponse | HttpResponse:
        """Fields that hold words of the story say so as well."""
        form, row = context["adminform"].form, context.get("original")
        story = getattr(form, "story", None)
        language = self.language_of(row) if row else getattr(story, "language", "")
        for name in form.fields if language else ():
            if name.startswith(self.story_fields):
                form.fields[name].widget.attrs |= {"lang": language, "dir": "auto"}
        return super().render_change_form(request, context, *args, **kwargs)

    def language_of(self, row: Any) -> str:
        """The language of the row's story."""
        for step in self.story_at:
            row = getattr(row, step)
        return str(row.language)


class SelectByStory(forms.Select):
    """A choice among stories, or among rows that have a story; each in the language of its story."""

    languages: Mapping[Any, str] = {}

    def create_option(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Say the language where one is known."""
        option = super().create_option(*args, **kwargs)
        story = getattr(option["value"], "instance", None)
        language = story.language if story else self.languages.get(option["value"])
        return option | {"attrs": option["attrs"] | ({"lang": language, "dir": "auto"} if language else {})}


def in_language(text: object, language: str) -> SafeString:
    """The text, saying its language and running as it runs."""
    return format_html('<bdi lang="{}">{}</bdi>', language, text)
