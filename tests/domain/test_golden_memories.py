"""What the memory becomes after fixed sequences of ratings: a figure that moves here moves every learner's due days.

Each block names its sequence, then gives for each answer the study-day (0 is the first), the rating, in how many days
of the last study-day the fact comes back, and the stability and difficulty. Whoever changes the engine, its parameters
or the rules of the day on purpose changes ``PARAMETERS_VERSION`` as well, and this table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import fsrs
import pytest

from quiz.domain.plans import Plan
from quiz.domain.scheduling import MemoryState, Rating, review

FIRST = date(2026, 3, 2)
TABLE = """
recalled on each due day, a lapse after two months, recalled again
  day                 0        2       13       59       62       70
  rating           good     good     good    again     good     good
  back in             2       11       46        3        8       19
  stability       2.307   10.964   46.280    2.933    7.778   18.782
  difficulty      2.118    2.111    2.104    7.390    7.378    7.366

recalled on each due day for two years
  day                 0        2       13       59      222      719
  rating           good     good     good     good     good     good
  back in             2       11       46      163      497     1346
  stability       2.307   10.964   46.280  162.862  497.447 1345.529
  difficulty      2.118    2.111    2.104    2.097    2.091    2.084

chosen, never produced, on each due day
  day                 0        1        4       11       23       41
  rating           hard     hard     hard     hard     hard     hard
  back in             1        3        7       12       18       25
  stability       1.293    3.249    6.728   11.916   18.236   25.399
  difficulty      5.112    6.740    7.821    8.539    9.015    9.332

chosen first, then recalled on each due day
  day                 0        1        6       23       73
  rating           hard     good     good     good     good
  back in             1        5       17       50      133
  stability       1.293    4.546   16.551   50.192  133.301
  difficulty      5.112    5.102    5.092    5.083    5.073

missed at the first meeting, then recalled on each due day
  day                 0        1        3        9       26
  rating          again     good     good     good     good
  back in             1        2        6       17       44
  stability       0.212    1.887    6.269   17.379   43.842
  difficulty      6.413    6.402    6.391    6.380    6.369

easy from the start, on each due day
  day                 0        8       74      471
  rating           easy     easy     easy     easy
  back in             8       66      397     1875
  stability       8.296   65.624  396.775 1874.917
  difficulty      1.000    1.000    1.000    1.000

missed again and again on each due day
  day                 0        1        2        3        4        5
  rating          again    again    again    again     good     good
  back in             1        1        1        1        1        1
  stability       0.212    0.101    0.055    0.033    0.202    0.620
  difficulty      6.413    8.806    9.593    9.851    9.837    9.822

recalled on each due day, retention 0.8
  day                 0        8       83      604      622
  rating           good     good     good    again     good
  back in             8       75      521       18       73
  stability       2.307   22.768  157.239    5.490   22.140
  difficulty      2.118    2.111    2.104    7.390    7.378

recalled on each due day, retention 0.97
  day                 0        1        3        7        8
  rating           good     good     good    again     good
  back in             1        2        4        1        1
  stability       2.307    7.315   16.127    1.662    3.685
  difficulty      2.118    2.111    2.104    7.390    7.378

recalled early, a day after each other
  day                 0        1        2        3        4        5
  rating           good     good     good     good     good     good
  back in             2        7       12       16       21       25
  stability       2.307    7.315   11.991   16.409   20.650   24.760
  difficulty      2.118    2.111    2.104    2.097    2.091    2.084

recalled late, at thrice the time
  day                 0        6       75      400
  rating           good     good     good     good
  back in             2       20      143      652
  stability       2.307   19.892  143.239  652.372
  difficulty      2.118    2.111    2.104    2.097

missed late
  day                 0        2       60       63       80
  rating           good     good    again     good     good
  back in             2       11        2        6       24
  stability       2.307   10.964    1.953    6.496   23.540
  difficulty      2.118    2.111    7.392    7.380    7.368

right at first and missed twice later on the same day, then recalled
  day                 0        2       13       13       13       14       17
  rating           good     good     good    again    again     good     good
  back in             2       11       46        1        1        1        4
  stability       2.307   10.964   46.280    2.502    0.556    1.470    3.703
  difficulty      2.118    2.111    2.104    7.390    9.127    9.113    9.100

missed and then right on the first day, recalled the next
  day                 0        0        1        4
  rating          again     good     good     good
  back in             1        1        2        8
  stability       0.212    0.212    1.887    7.638
  difficulty      6.413    6.413    6.402    6.391

all four ratings in turn, a week apart
  day                 0        7       14       21       28
  rating           good     hard     easy    again     good
  back in             2       14       47        3       10
  stability       2.307   13.796   47.161    2.540    9.892
  difficulty      2.118    4.753    2.985    7.679    7.667
"""


@dataclass(frozen=True)
class Sequence:
    name: str
    retention: float
    rows: dict[str, list[str]]

    def __str__(self) -> str:
        return self.name


def sequences() -> Iterator[Sequence]:
    for block in TABLE.strip().split("\n\n"):
        name, *lines = block.splitlines()
        kept = re.search(r"retention (\d\.\d+)", name)
        rows = {label: values for label, *values in (re.sub(r"back in", "back", line).split() for line in lines)}
        yield Sequence(name, float(kept[1]) if kept else 0.9, rows)


def memories(sequence: Sequence) -> Iterator[MemoryState]:
    state = None
    for day, rating in zip(sequence.rows["day"], sequence.rows["rating"], strict=True):
        state = review(
            state, rating=Rating[rating.upper()], day=FIRST + timedelta(days=int(day)), plan=Plan(sequence.retention)
        )
        yield state


@pytest.mark.parametrize("sequence", list(sequences()), ids=str)
def test_a_sequence_of_ratings_leaves_the_memory_of_the_table(sequence):
    found = list(memories(sequence))

    assert [str((state.due_on - state.last_day).days) for state in found] == sequence.rows["back"]
    assert [f"{state.stability:.3f}" for state in found] == sequence.rows["stability"]
    assert [f"{state.difficulty:.3f}" for state in found] == sequence.rows["difficulty"]


def test_the_engine_with_its_own_steps_still_gives_the_intervals_that_it_promises():
    """The reference vector of py-fsrs: six right, two misses, five right, each when the engine asks for it."""
    engine, at = fsrs.Scheduler(enable_fuzzing=False), datetime(2022, 11, 29, 12, 30, tzinfo=UTC)
    card, days = fsrs.Card(card_id=1, due=at), []
    for letter in "GGGGGGAAGGGGG":
        rating = fsrs.Rating.Good if letter == "G" else fsrs.Rating.Again
        card, _ = engine.review_card(card, rating, at)
        days.append((card.due - at).days)
        at = card.due

    assert days == [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]


def test_the_engine_still_holds_the_memory_that_it_promises():
    """The other reference vector: a miss, then right answers after these many days."""
    engine, at = fsrs.Scheduler(enable_fuzzing=False), datetime(2022, 11, 29, 12, 30, tzinfo=UTC)
    card = fsrs.Card(card_id=1, due=at)
    for letter, gap in zip("AGGGGG", (0, 0, 1, 3, 8, 21), strict=True):
        at += timedelta(days=gap)
        card, _ = engine.review_card(card, fsrs.Rating.Good if letter == "G" else fsrs.Rating.Again, at)

    assert (card.stability, card.difficulty) == pytest.approx((53.62691, 6.3574867), abs=1e-4)
