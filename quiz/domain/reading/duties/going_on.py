"""Whether “it” goes on about the alliance of the sentence before."""

from __future__ import annotations

import re

from quiz.domain.reading.duties.masking import ALLIANCE, Line

_MOST_BACK = 2
"""How many sentences back that alliance may be, past those without a verb and past questions."""
_ORGANS = re.compile(
    r"\b(?:council|court|tribunal|secretariat|commission|committee|bank|fund|base|mission|force|agency|office|company"
    r"|team|programme|program|website|academy|centre|center)\b"
)


def is_told_on(line: Line) -> bool:
    """Whether what comes before is about an alliance, so that “It includes …” goes on about it."""
    index, sentences = line.sentence.index, line.cast.passage.sentences
    for sentence in reversed(sentences[max(0, index - _MOST_BACK) : index]):
        earlier = Line(line.cast, sentence)
        if earlier.alliance_near(0) is not None:
            return True
        if earlier.grammar.groups and not sentence.text.rstrip().endswith("?"):
            return False
    return False


def means_alliance(line: Line, place: int) -> bool:
    """Whether “it” at a place stands for an alliance, and not for one of its organs or for something else."""
    if line.named_between(0, place, ALLIANCE):
        return True
    return is_told_on(line) and not (line.before is not None and _ORGANS.search(line.before.masked))
