"""Compare schedules on learners who are made up."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from benchmarks.memory.comparing import LEARNERS, report
from benchmarks.memory.simulation import course_of_demo
from benchmarks.memory.truth import MODELS, VARIANTS


class Command(BaseCommand):
    """``manage.py simulate_memory [--variants]``: the facts of our stories that are recalled on day 60, under each schedule."""

    help = (
        "Print how many facts of the project's stories made-up learners recall on day 60 after 30 days of study, with the "
        "cards of this site, Anki's SM-2, a Leitner box, and quizzes alone. The same number of learners, the same tables."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take how many learners."""
        parser.add_argument("--learners", type=int, default=LEARNERS, help=f"how many learners (default {LEARNERS})")

        parser.add_argument("--variants", action="store_true", help="with other figures for the true memories")

    def handle(self, *args: Any, learners: int, variants: bool, **options: Any) -> None:
        """Simulate and print."""
        if learners < 2:
            raise CommandError("There must be at least two learners.")
        for row in report(course_of_demo(), learners=learners, models=VARIANTS if variants else MODELS):
            self.stdout.write(row)
