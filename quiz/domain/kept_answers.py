"""Whether an obligation was kept, as answers to choose from and why the others are wrong."""

from __future__ import annotations

from collections.abc import Mapping

from quiz.domain.facts import Fact, Kept
from quiz.domain.phrases import aside
from quiz.domain.questions import Material

KEPT_TEXTS: Mapping[Kept, str] = {
    Kept.YES: "Yes",
    Kept.NO: "No",
    Kept.DISPUTED: "That is disputed",
    Kept.UNKNOWN: "The story does not say",
}
KEPT_ORDER = tuple(KEPT_TEXTS.values())
"""The order in which these answers are shown; it is the same for every question, so it tells nothing."""

_KEPT_CLAUSE: Mapping[Kept, str] = {
    Kept.YES: "it was kept",
    Kept.NO: "it was not kept",
    Kept.DISPUTED: "it is disputed whether it was kept",
}


def not_kept_so(fact: Fact, kept: Kept, other: Kept, material: Material) -> str:
    """Why the other answer is wrong where ``kept`` is right."""
    by = f"{aside(fact.attribution, material)}, " if fact.attribution.actor else ""
    said = f"{by}{_KEPT_CLAUSE[kept]}"
    match other:
        case Kept.DISPUTED:
            return f"No dispute is reported here: {said}."
        case Kept.UNKNOWN:
            return f"The story does say: {said}."
        case Kept.YES | Kept.NO:
            if kept is Kept.DISPUTED:
                return f"Not everyone agrees that {_KEPT_CLAUSE[other]}."
            return f"It is the other way round: {said}."
