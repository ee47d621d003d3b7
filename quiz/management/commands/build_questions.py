"""Make questions and cards for a story's approved facts."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from quiz.actions.building import build_questions
from quiz.models import Story


class Command(BaseCommand):
    """``manage.py build_questions SLUG``; running it twice changes nothing."""

    help = "Make questions and cards for a story's approved facts. Running it twice changes nothing."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the story, the seed and whether to approve."""
        parser.add_argument("slug", metavar="SLUG")
        parser.add_argument("--seed", type=int, default=0, help="another seed draws other options")
        parser.add_argument("--approve", action="store_true", help="approve what is built instead of leaving drafts")

    def handle(self, *args: Any, slug: str, seed: int, approve: bool, **options: Any) -> None:
        """Build and report the counts."""
        story = Story.objects.filter(slug=slug).first()
        if story is None:
            known = ", ".join(Story.objects.order_by("slug").values_list("slug", flat=True)) or "none yet"
            raise CommandError(f"There is no story {slug!r}. Stories: {known}.")
        built = build_questions(story=story, seed=seed, approve=approve)
        for name, counts, kept in (
            ("questions", built.questions, built.questions_kept),
            ("cards", built.cards, built.cards_kept),
        ):
            each = ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items())) or "none"
            self.stdout.write(f"{story}: new {name}: {each}; {kept} as they were.")
