"""Who said it: exact words or what was said, and the people of the story who may have said it."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from quiz.domain import options
from quiz.domain.completing import whole
from quiz.domain.distractors import FEWEST, Wrong, choose, wrong_speakers
from quiz.domain.facts import Actor, ActorKind, Fact
from quiz.domain.grading import Grade
from quiz.domain.mentions import mentions
from quiz.domain.messages import message
from quiz.domain.phrases import capital
from quiz.domain.questions import Anatomy, Draft, Format, Json, Kind, Material, Part, Response, Samples
from quiz.domain.speaker_questions import asked_by_kind, who_said_so
from quiz.domain.wording import called, is_description


class WhoSaidIt:
    """Choose who said it."""

    slug = "who_said_it"
    label = message("Who said it?")
    format = Format.RECOGNITION
    writing_help = options.WRITING_HELP

    def drafts(self, material: Material, rng: Random) -> Iterator[Draft]:
        """A question for each claim beside which at least two others said something else."""
        material = whole(material)
        for fact in material.facts:
            speaker, prompt = fact.speaker, who_said_so(fact, material)
            wrongs = fitting_speakers(fact, prompt, material)
            if speaker and len(wrongs) >= FEWEST and not mentions(prompt, speaker) and not _stands_out(speaker, wrongs):
                if speaker.kind is ActorKind.COUNTRY and {wrong.actor.kind for wrong in wrongs if wrong.actor} == {
                    speaker.kind
                }:
                    prompt = asked_by_kind(prompt, speaker)
                payload = options.mixed(prompt, capital(called(speaker)), choose(wrongs, rng), rng)
                yield Draft(self.slug, prompt, (fact.key,), payload, f"{self.slug}:{fact.key}")

    def present(self, draft: Draft, rng: Random, *, shuffle: bool) -> Json:
        """The options without what tells which is right."""
        return options.shown(draft, rng, shuffle=shuffle)

    def grade(self, draft: Draft, response: Response) -> Grade:
        """Right or wrong. Raises UnreadableAnswer when none of the options is chosen."""
        return options.graded(draft, response)

    def explain(self, draft: Draft, response: Response) -> tuple[Part, ...]:
        """Who was chosen, who is right, and what the one chosen said instead."""
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


def fitting_speakers(fact: Fact, prompt: str, material: Material) -> list[Wrong]:
    """Others who said something else, but for those whom the prompt names."""
    return [wrong for wrong in wrong_speakers(fact, material) if not (wrong.actor and mentions(prompt, wrong.actor))]


def _stands_out(speaker: Actor, wrongs: list[Wrong]) -> bool:
    """Whether the speaker would be the only option without a name, which points at it."""
    return is_description(speaker) and not any(wrong.actor and is_description(wrong.actor) for wrong in wrongs)


KIND: Kind = WhoSaidIt()
