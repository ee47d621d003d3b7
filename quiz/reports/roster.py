"""What a teacher calls the learners of a list, so that no two of them look the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from django.utils.translation import gettext as _

from quiz.models import User


def names_in(learners: Sequence[User]) -> Mapping[int, str]:
    """The name of each learner by primary key; where two share one, the log-in name follows it, or a guest's number."""
    plain = {learner.pk: _("Guest") if learner.is_guest else str(learner) for learner in learners}
    shared = {name for name, count in Counter(plain.values()).items() if count > 1}
    guests = sorted(learner.pk for learner in learners if learner.is_guest)
    return {
        learner.pk: _told_apart(plain[learner.pk], learner, guests)
        if plain[learner.pk] in shared
        else plain[learner.pk]
        for learner in learners
    }


def _told_apart(name: str, learner: User, guests: Sequence[int]) -> str:
    more = guests.index(learner.pk) + 1 if learner.is_guest else learner.username
    return f"{name} ({more})"
