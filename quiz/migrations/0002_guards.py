"""Let the database refuse what no check constraint can: quotes that are not in their story, edits of the logs."""

from __future__ import annotations

from typing import ClassVar

from django.db import migrations

from quiz.models import guards


class Migration(migrations.Migration):
    """Create the triggers."""

    dependencies: ClassVar = [("quiz", "0001_people_stories_and_quizzes")]

    operations: ClassVar = [migrations.RunPython(guards.install, guards.remove)]
