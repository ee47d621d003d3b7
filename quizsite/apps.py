"""How the project configures Django's own apps."""

from __future__ import annotations

from django.contrib.admin.apps import AdminConfig


class TeachingConfig(AdminConfig):
    """The admin with the teachers' home page."""

    default_site = "quizsite.desk.Desk"
