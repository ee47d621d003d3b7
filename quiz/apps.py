"""The app's configuration."""

from __future__ import annotations

from django.apps import AppConfig


class QuizConfig(AppConfig):
    """Registers the app's system checks."""

    name = "quiz"
    verbose_name = "Stories and quizzes"

    def ready(self) -> None:
        """Import the checks, which register themselves."""
        import quiz.checks  # noqa: F401 (registered by import, and only once the models are there)
