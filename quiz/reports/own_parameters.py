"""What a learner sees of the own parameters of memory."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.domain.own_parameters import AGAIN_AFTER, NEEDED
from quiz.models import ParameterSet, Review, User


@dataclass(frozen=True, slots=True)
class OwnParameters:
    """The parameters in use, where they are own ones; those fitted last; and how much there is to fit.

    ``reviews`` are those that can be predicted, about: the first answers of a study-day on facts met before it.
    ``new`` are all answers since the last fit. ``given_up`` tells that the learner went back to the usual ones.
    """

    in_use: ParameterSet | None
    last: ParameterSet | None
    reviews: int
    new: int
    given_up: bool = False

    @property
    def needed(self) -> int:
        """How many reviews there must be."""
        return NEEDED

    @property
    def is_due(self) -> bool:
        """Whether there is enough to fit, and enough new."""
        return self.reviews >= NEEDED and self.waits_for == 0

    @property
    def waits_for(self) -> int:
        """How many more answers there must be before they are fitted anew."""
        return max(0, AGAIN_AFTER - self.new) if self.last else 0


def own_parameters(learner: User) -> OwnParameters:
    """Five queries at most."""
    last = ParameterSet.objects.filter(learner=learner).order_by("fitted_at", "pk").last()
    standing = Review.objects.standing().filter(learner=learner)
    days = standing.values("fact", "study_day").distinct().count()
    facts = standing.values("fact").distinct().count()
    new = standing.filter(reviewed_at__gt=last.fitted_at).count() if last else 0
    return OwnParameters(learner.parameters, last, days - facts, new, learner.keeps_usual_parameters)
