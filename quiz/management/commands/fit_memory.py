"""Fit the parameters of memory to each learner's own reviews."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser
from contextlib import nullcontext
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from quiz.actions.fitting_run import alone
from quiz.actions.own_parameters import fit_memory
from quiz.domain.optimiser import is_installed
from quiz.models import ParameterSet, User


class Command(BaseCommand):
    """``manage.py fit_memory [--learner NAME]``: for a nightly run; a line for each learner with enough new reviews."""

    help = (
        "Fit the parameters of memory to the reviews of each learner with enough new ones, and take them where they "
        "predict the later reviews better. It needs the extra “fit”."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take a name."""
        parser.add_argument("--learner", metavar="NAME", help="only the learner who logs in by this name")
        parser.add_argument("--locked", action="store_true", help=SUPPRESS)  # whoever started it holds the lock for it

    def handle(self, *args: Any, learner: str | None, locked: bool, **options: Any) -> None:
        """Fit one after the other."""
        if not is_installed():
            raise CommandError("The optimiser is not installed. Install it with: make fit")
        learners = User.objects.filter(reviews__isnull=False).distinct().order_by("pk")
        if learner is not None:
            learners = User.objects.filter(username=learner)
            if not learners:
                raise CommandError(f"Nobody logs in as “{learner}”.")
        for one in learners:
            with nullcontext() if locked else alone():
                fitted = fit_memory(learner=one, now=timezone.now())
            if fitted is not None:
                self.stdout.write(_line(one, fitted))


def _line(learner: User, fitted: ParameterSet) -> str:
    outcome = "adopted" if fitted.adopted else "not adopted"
    return (
        f"{learner.username}: fitted on {fitted.reviews} reviews; log loss of {fitted.held_out} later ones "
        f"{fitted.loss_before:.3f} before, {fitted.loss:.3f} with them: {outcome}."
    )
