"""Cloze: a fact's statement with one gap, to be filled by typing; aliases count, and slips that no other name explains."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from random import Random

from quiz.domain import short_answers
from quiz.domain.completing import whole
from quiz.domain.gaps import GAP, Gap, gaps
from quiz.domain.grading import Grade
from quiz.domain.messages import message
from quiz.domain.questions import (
    Anatomy,
    Draft,
    Format,
    Json,
    Kind,
    Material,
    Part,
    Response,
    Samples,
    Shape,
    UnreadableDraft,
)

_GAP = re.compile(r"_{3,}")


class Cloze:
    """Fill the gap."""

    slug = "cloze"
    label = message("Fill the gap")
    format = Format.RECALL
    writing_help = message("The prompt holds one gap, written {gap}. {help}", gap=GAP, help=short_answers.WRITING_HELP)

    def drafts(self, material: Material, rng: Random) -> Iterator[Draft]:
        """A question for each fact whose statement has a fair gap; nothing is left to chance."""
        material = whole(material)
        for fact in material.facts:
            gap = next(gaps(fact, material), None)
            if gap:
                payload = _payload(gap, material)
                yield Draft(self.slug, gap.prompt, (fact.key,), payload, f"{self.slug}:{fact.key}:{gap.slot}")

    def present(self, draft: Draft, rng: Random, *, shuffle: bool) -> Json:
        """The words before and after the gap, so that a page can draw the gap and name it to a screen reader."""
        before, after = _GAP.split(draft.prompt)
        return {"before": before, "after": after}

    def grade(self, draft: Draft, response: Response) -> Grade:
        """Right, a forgiven slip included, or wrong. Raises UnreadableAnswer where nothing is typed."""
        return short_answers.graded(draft, response)

    def explain(self, draft: Draft, response: Response) -> tuple[Part, ...]:
        """What was typed and what is right; a forgiven slip is named."""
        return short_answers.explained(draft, response)

    def anatomy(self, draft: Draft) -> Anatomy:
        """The statement with its gap, and every answer that fills it."""
        return replace(short_answers.taken_apart(draft), shape=Shape.GAP)

    def samples(self, draft: Draft) -> Samples:
        """What fills the gap, another name, and nothing."""
        return short_answers.samples(draft)

    def to_text(self, draft: Draft) -> str:
        """The right answers and the other names, one per line."""
        return short_answers.to_text(draft)

    def from_text(self, prompt: str, text: str, facts: tuple[str, ...], material: Material) -> Draft:
        """A question with the answers that a teacher wrote. Raises UnreadableDraft when the prompt has not one gap."""
        count = len(_GAP.findall(prompt))
        if count != 1:
            msg = message("The prompt needs exactly one gap, written {gap}; it has {count}.", gap=GAP, count=count)
            raise UnreadableDraft(msg)
        return short_answers.written(self.slug, prompt, text, facts, material)


def _payload(gap: Gap, material: Material) -> Json:
    return short_answers.naming(gap.actor, material) if gap.actor else short_answers.frozen(gap.answers, (), material)


KIND: Kind = Cloze()
