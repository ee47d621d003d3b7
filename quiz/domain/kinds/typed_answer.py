"""Typed answer: name the actor that a question asks for; aliases count, and slips that no other name explains."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from quiz.domain import short_answers
from quiz.domain.completing import whole
from quiz.domain.facts import Actor, Fact
from quiz.domain.grading import Grade
from quiz.domain.messages import message
from quiz.domain.questions import Anatomy, Draft, Format, Json, Kind, Material, Part, Response, Samples
from quiz.domain.speaker_questions import speaker_question
from quiz.domain.who_questions import WhoQuestion, who_questions
from quiz.domain.wording import is_description

LONGEST = 4
"""How many words a name may have that is to be typed."""


class TypedAnswer:
    """Type a name."""

    slug = "typed_answer"
    label = message("Typed answer")
    format = Format.RECALL
    writing_help = short_answers.WRITING_HELP

    def drafts(self, material: Material, rng: Random) -> Iterator[Draft]:
        """A question for each actor of a fact who has a name and alone fits it; nothing is left to chance."""
        material = whole(material)
        for fact in material.facts:
            for question in _questions(fact, material):
                if is_description(question.actor) or _is_long(question.actor):
                    continue
                payload = short_answers.naming(question.actor, material)
                identity = f"{self.slug}:{fact.key}:{question.slot}"
                yield Draft(self.slug, question.prompt, (fact.key,), payload, identity)

    def present(self, draft: Draft, rng: Random, *, shuffle: bool) -> Json:
        """Nothing: the prompt says all."""
        return {}

    def grade(self, draft: Draft, response: Response) -> Grade:
        """Right, a forgiven slip included, or wrong. Raises UnreadableAnswer where nothing is typed."""
        return short_answers.graded(draft, response)

    def explain(self, draft: Draft, response: Response) -> tuple[Part, ...]:
        """What was typed and what is right; a forgiven slip is named."""
        return short_answers.explained(draft, response)

    def anatomy(self, draft: Draft) -> Anatomy:
        """The prompt and every right answer."""
        return short_answers.taken_apart(draft)

    def samples(self, draft: Draft) -> Samples:
        """The name, another name, and nothing."""
        return short_answers.samples(draft)

    def to_text(self, draft: Draft) -> str:
        """The right answers and the other names, one per line."""
        return short_answers.to_text(draft)

    def from_text(self, prompt: str, text: str, facts: tuple[str, ...], material: Material) -> Draft:
        """A question with the answers that a teacher wrote. Raises UnreadableDraft."""
        return short_answers.written(self.slug, prompt, text, facts, material)


def _questions(fact: Fact, material: Material) -> Iterator[WhoQuestion]:
    yield from who_questions(fact, material)
    if asking := speaker_question(fact, material):
        yield asking


def _is_long(actor: Actor) -> bool:
    """Whether no name of it is short enough to be typed from memory: “Gaborone Protocol on Cyber Assistance”."""
    return all(len(name.split()) > LONGEST for name in actor.names)


KIND: Kind = TypedAnswer()
