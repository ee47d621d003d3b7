"""Teachers' pages, one file per step; each change calls the same function as the views and commands."""

from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from quiz.admin import actors, cards, classrooms, facts, logs, people, questions, sets, stories

__all__ = ["actors", "cards", "classrooms", "facts", "logs", "people", "questions", "sets", "stories"]

admin.site.site_header = _("Says Who: teaching")
admin.site.site_title = _("Says Who")
admin.site.index_title = _("Teaching")
admin.site.empty_value_display = ""
