"""Wrong options that are provably wrong: same type as the key, contradicting it under the story's own facts.

Where a question has one true answer (the date of an event, who supplied certain goods, the holder of an office), any
other value contradicts it, unless the story says something alike of that value too. Where it may have several (the
members of an alliance), only values of which the story says otherwise are taken. Every candidate has a part of its
own in the same story, which is the reason that a learner reads; the exceptions are days, months and years next to
the date that the story gives, and figures in the place of its own.
"""

from __future__ import annotations

from quiz.domain.distractors.actors import each_wrong_actor, wrong_actors
from quiz.domain.distractors.choosing import FEWEST, MOST, Wrong, choose
from quiz.domain.distractors.dates import wrong_dates
from quiz.domain.distractors.figures import wrong_figures
from quiz.domain.distractors.speakers import said, speaks_for_itself, wrong_speakers
from quiz.domain.distractors.texts import each_wrong_text, wrong_texts

__all__ = [
    "FEWEST",
    "MOST",
    "Wrong",
    "choose",
    "each_wrong_actor",
    "each_wrong_text",
    "said",
    "speaks_for_itself",
    "wrong_actors",
    "wrong_dates",
    "wrong_figures",
    "wrong_speakers",
    "wrong_texts",
]
