"""Hold every question in use against the item-writing rules."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from quiz.models import Story
from quiz.reports.items import findings_of


class Command(BaseCommand):
    """``manage.py check_items [SLUG]``."""

    help = "Print every broken item-writing rule of a story's questions, or of all; exit 1 if there is any."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the story."""
        parser.add_argument("slug", nargs="?", metavar="SLUG")

    def handle(self, *args: Any, slug: str | None, **options: Any) -> None:
        """Check and report."""
        stories = Story.objects.order_by("slug")
        if slug is not None:
            stories = stories.filter(slug=slug)
            if not stories:
                raise CommandError(f"There is no story {slug!r}.")
        questions = broken = 0
        for story in stories:
            report = findings_of(story)
            questions += report.questions
            broken += len(report.findings)
            for found in report.findings:
                self.stdout.write(f"{story.slug} · {found.where}\n  {found.rule} ({found.severity}): {found.message}")
        self.stdout.write(f"{questions} questions checked, {broken} broken rules.")
        if broken:
            raise CommandError("Mend or retire the questions above.")
