"""One card under Anki's SM-2 with the options it ships with, as the manual and the FAQ of Anki describe them.

Learning steps of 1 and 10 minutes, then 1 day; ease 2.5, from which a lapse takes 0.2, down to 1.3; a lapse goes through one
step of 10 minutes and begins again at 1 day. A right answer multiplies the interval, with half of the days that the card
was late, by the ease, and brings it back later than Hard would (1.2 times). Without the fuzz that spreads cards.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import floor

STEPS, RELEARNING_STEPS = (60.0, 600.0), (600.0,)
EASE, LAPSE_COSTS, LEAST_EASE = 2.5, 0.2, 1.3
HARD = 1.2


@dataclass(slots=True)
class AnkiCard:
    """A card; ``interval`` is 0 until it has been through the learning steps, ``step`` is None outside of steps."""

    interval: int = 0
    ease: float = EASE
    due: int = 0
    step: int | None = 0
    step_at: tuple[int, float] = (0, 0.0)

    @property
    def is_in_steps(self) -> bool:
        """Whether it is being learned, or learned again."""
        return self.step is not None

    def is_due(self, day: int) -> bool:
        """Whether it is to be reviewed on that day."""
        return self.step is None and self.due <= day

    def has_come(self, day: int, second: float) -> bool:
        """Whether its step is over."""
        return self.step_at <= (day, second)

    def answer(self, *, recalled: bool, day: int, second: float) -> None:
        """Go a step on, out of the steps, or back."""
        if self.step is not None:
            self._step(self.step + 1 if recalled else 0, day, second)
        elif recalled:
            self.interval = self._longer(day - self.due)
            self.due = day + self.interval
        else:
            self.ease = max(LEAST_EASE, self.ease - LAPSE_COSTS)
            self.interval = 1
            self._step(0, day, second)

    def _step(self, step: int, day: int, second: float) -> None:
        steps = RELEARNING_STEPS if self.interval else STEPS
        if step < len(steps):
            self.step, self.step_at = step, (day, second + steps[step])
        else:
            self.step, self.interval, self.due = None, 1, day + 1

    def _longer(self, late: int) -> int:
        hard = max(floor(self.interval * HARD + 0.5), self.interval + 1)
        return max(floor((self.interval + late / 2) * self.ease + 0.5), hard + 1)
