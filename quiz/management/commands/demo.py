"""Fill an empty site with the stories and a class in mid-course."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from quiz.actions.demonstration import LEARNERS, TEACHER, make_demonstration
from quiz.models import Story, User

PASSWORD = "read-then-recall"  # noqa: S105 (printed on purpose; the command refuses to run on a public site)


class Command(BaseCommand):
    """``manage.py demo``; running it twice changes nothing."""

    help = "Load the stories, build their questions, and add a class in mid-course. Running it twice changes nothing."

    def handle(self, *args: Any, **options: Any) -> None:
        """Load, build, fill and print the log-ins."""
        if settings.PUBLIC:
            raise CommandError("The demonstration has known passwords, so it does not run on a public site.")
        files = sorted(Path(settings.BASE_DIR, "fixtures").glob("*.story"))
        call_command("load_story", *map(str, files), stdout=self.stdout)
        stories = list(Story.objects.published().order_by("slug"))
        if User.objects.filter(username=TEACHER.username).exists():
            self.stdout.write("The class is there already.")
        else:
            for story in stories:
                call_command("build_questions", story.slug, approve=True, stdout=self.stdout)
            self.stdout.write("Making a class and its last month …")
            classroom = make_demonstration(stories=stories, password=PASSWORD, now=timezone.now())
            self.stdout.write(f"{classroom} has {len(LEARNERS)} learners; its join code is {classroom.join_code}.")
        self.stdout.write(f"Log in as teacher: {TEACHER.username}, as learner: {LEARNERS[0].username} (or ", ending="")
        self.stdout.write(", ".join(person.username for person in LEARNERS[1:]) + f"). Password: {PASSWORD}")
