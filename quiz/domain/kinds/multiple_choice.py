"""Multiple choice: who, what or when, or whether an obligation was kept; one right option, two or three wrong ones."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from quiz.domain import options
from quiz.domain.asking import Ask, asks
from quiz.domain.completing import whole
from quiz.domain.distractors import choose
from quiz.domain.grading import Grade
from quiz.domain.kept_answers import KEPT_ORDER
from quiz.domain.messages import message
from quiz.domain.questions import Anatomy, Draft, Format, Json, Kind, Material, Part, Response, Samples


class MultipleChoice:
    """Choose the one right answer among three or four."""

    slug = "multiple_choice"
    label = message("Multiple choice")
    format = Format.RECOGNITION
    writing_help = options.WRITING_HELP

    def drafts(self, material: Material, rng: Random) -> Iterator[Draft]:
        """A question for each slot of a fact for which at least two options are provably wrong."""
        material = whole(material)
        for fact in material.facts:
            for ask in asks(fact, material):
                identity = f"{self.slug}:{fact.key}:{ask.slot}"
                yield Draft(self.slug, ask.prompt, (fact.key,), _payload(ask, rng), identity)

    def present(self, draft: Draft, rng: Random, *, shuffle: bool) -> Json:
        """The options without what tells which is right."""
        return options.shown(draft, rng, shuffle=shuffle)

    def grade(self, draft: Draft, response: Response) -> Grade:
        """Right or wrong. Raises UnreadableAnswer when none of the options is chosen."""
        return options.graded(draft, response)

    def explain(self, draft: Draft, response: Response) -> tuple[Part, ...]:
        """What was chosen, what is right, and why the chosen option is wrong."""
        return options.explained(draft, response)

    def anatomy(self, draft: Draft) -> Anatomy:
        """The prompt, the right option and all options with their reasons."""
        return options.taken_apart(draft)

    def samples(self, draft: Draft) -> Samples:
        """The right option, a wrong one, and none."""
        return options.samples(draft)

    def to_text(self, draft: Draft) -> str:
        """The options in the teacher's notation."""
        return options.to_text(draft)

    def from_text(self, prompt: str, text: str, facts: tuple[str, ...], material: Material) -> Draft:
        """A question with the options that a teacher wrote. Raises UnreadableDraft."""
        return options.written(self.slug, prompt, text, facts)


def _payload(ask: Ask, rng: Random) -> Json:
    if ask.slot == "kept":
        every = options.drafted(ask.right, ask.wrongs)
        return options.frozen(ask.prompt, sorted(every, key=lambda option: KEPT_ORDER.index(option.text)))
    return options.mixed(ask.prompt, ask.right, choose(ask.wrongs, rng), rng)


KIND: Kind = MultipleChoice()
