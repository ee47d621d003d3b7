"""What a verb says of a duty, as the table of verbs has it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quiz.domain.facts import Kept
from quiz.domain.reading.duties.deeds import Sort


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a verb says of a duty.

    ``by_object`` is whether its object owes and not its subject; ``loose`` whether it tells of a duty only beside a treaty.
    ``needs`` is what must follow it, ``of`` what its subject must be. ``by_other`` is whether its subject is who is owed,
    ``admits`` whether its subject says so of itself,
    ``plain`` whether it speaks of duties by itself, where it is not loose.
    """

    sort: Sort
    kept: Kept = Kept.UNKNOWN
    by_object: bool = False
    loose: bool = False
    needs: re.Pattern[str] | None = None
    of: re.Pattern[str] | None = None
    by_other: bool = False
    admits: bool = False
    plain: bool = True
