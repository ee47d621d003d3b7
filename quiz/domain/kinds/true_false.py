"""True or false: a fact as the story has it, or with one actor, date or relation that is provably wrong.

Of one fact at most one true and one false sentence are made, and then about different slots, so that neither simply
answers the other; a fact with one slot that can be swapped gives one sentence, true or false, and one in which
nothing can be swapped a true one.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from random import Random

from quiz.domain.completing import whole
from quiz.domain.facts import Fact
from quiz.domain.grading import Grade, UnreadableAnswer, Verdict, single
from quiz.domain.mentions import mentions
from quiz.domain.messages import message
from quiz.domain.options import FIELD, escaped, identity_of, split_reason
from quiz.domain.phrases import named, sentence
from quiz.domain.questions import (
    Anatomy,
    Draft,
    Format,
    Json,
    Kind,
    Material,
    Option,
    Part,
    Response,
    Samples,
    Shape,
    UnreadableDraft,
)
from quiz.domain.quoting import quoted
from quiz.domain.swaps import Swap, swaps, truth

LABELS = {"true": message("True"), "false": message("False")}
_LONGEST_TOLD = 45  # words
_LAY_OUT = re.compile(r"^[\s–—•·*-]+")
NOTHING_CHOSEN = message("Choose “True” or “False” first.")


class TrueFalse:
    """Say whether a sentence is true by the story."""

    slug = "true_false"
    label = message("True or false")
    format = Format.RECOGNITION
    writing_help = message("Write true or false, and after it | and why, like: false | It was on 12 June.")

    def drafts(self, material: Material, rng: Random) -> Iterator[Draft]:
        """A true and a false sentence about each fact, as far as it has slots that can be swapped; else a true one.

        What is swapped in is drawn from the fact's key instead of the seed: the sentence is the question itself, and
        no seed may turn it into another one.
        """
        material = whole(material)
        said: set[str] = set()
        for fact in material.facts:
            for swap, is_true in _chosen(_swaps(fact, material), fact.key):
                prompt = swap.true if is_true else swap.false
                if prompt in said:
                    continue
                said.add(prompt)
                reason = _as_told(fact, material) if is_true else swap.reason
                identity = f"{self.slug}:{fact.key}:{swap.slot}:{_key(truth=is_true)}"
                yield Draft(self.slug, prompt, (fact.key,), _payload(reason, answer=is_true), identity)

    def present(self, draft: Draft, rng: Random, *, shuffle: bool) -> Json:
        """The two answers, always in this order."""
        return {"options": [{"key": key, "text": text} for key, text in LABELS.items()]}

    def grade(self, draft: Draft, response: Response) -> Grade:
        """Right or wrong. Raises UnreadableAnswer when neither is chosen."""
        given = _given(response)
        return single(Verdict.RIGHT if given == _right(draft) else Verdict.WRONG, chosen=(given,))

    def explain(self, draft: Draft, response: Response) -> tuple[Part, ...]:
        """What was answered and what is right; what the story says instead is told after a right answer too."""
        given, right = _given(response), _right(draft)
        verdict = Verdict.RIGHT if given == right else Verdict.WRONG
        return (Part("", LABELS[given], LABELS[right], verdict, str(draft.payload["reason"])),)

    def anatomy(self, draft: Draft) -> Anatomy:
        """The sentence and its two answers."""
        right, reason = _right(draft), str(draft.payload["reason"])
        options = tuple(
            Option(key, text, right=key == right, reason="" if key == right else reason) for key, text in LABELS.items()
        )
        return Anatomy(
            stem=draft.prompt, key=LABELS[right], answers=(LABELS[right],), options=options, shape=Shape.STATEMENT
        )

    def samples(self, draft: Draft) -> Samples:
        """The right answer, the other one, and none."""
        right = _right(draft)
        wrong = next(key for key in LABELS if key != right)
        return Samples({FIELD: right}, {FIELD: wrong}, {})

    def to_text(self, draft: Draft) -> str:
        """The answer and its reason in the teacher's notation."""
        reason = str(draft.payload["reason"])
        return f"{_right(draft)} | {escaped(reason)}" if reason else _right(draft)

    def from_text(self, prompt: str, text: str, facts: tuple[str, ...], material: Material) -> Draft:
        """A sentence with the answer that a teacher wrote. Raises UnreadableDraft."""
        word, reason = split_reason(" ".join(text.split()))
        if word.casefold() not in LABELS:
            msg = message(
                "“{word}” is neither true nor false; write one of these two words, and | before a reason.", word=word
            )
            raise UnreadableDraft(msg)
        answer = word.casefold() == "true"
        return Draft(self.slug, prompt, facts, _payload(reason, answer=answer), identity_of(self.slug, prompt, text))


def _swaps(fact: Fact, material: Material) -> list[Swap]:
    """What can be swapped; where nothing can, the fact itself, of which there is no false sentence."""
    return swaps(fact, material, Random(fact.key)) or [Swap("fact", truth(fact, material), "", "")]


def _as_told(fact: Fact, material: Material) -> str:
    """The sentences of the story that settle the fact, or the words of them alone where they are too long to read."""
    evidence = fact.evidence
    held = [one for one in material.sentences if one.start < evidence.end and evidence.start < one.end]
    whole = _LAY_OUT.sub("", material.text[held[0].start : held[-1].end]) if held else ""
    words = whole if 0 < len(whole.split()) <= _LONGEST_TOLD else evidence.quote
    if fact.speaker and not mentions(words, fact.speaker):
        return sentence(f"The story tells this as said by {named(fact.speaker, material)}: {quoted(words)}")
    return sentence(f"The story says: {quoted(words)}")


def _chosen(found: list[Swap], key: str) -> Iterator[tuple[Swap, bool]]:
    """Which sentences to make: drawn from the fact's key, so that every seed makes the same ones."""
    drawn = hashlib.sha256(key.encode()).digest()
    if len(found) == 1 and not found[0].false:
        yield found[0], True
    elif len(found) == 1:
        yield found[0], drawn[0] % 2 == 0
    elif found:
        first = drawn[0] % len(found)
        second = (first + 1 + drawn[1] % (len(found) - 1)) % len(found)
        yield found[first], True
        yield found[second], False


def _key(*, truth: bool) -> str:
    return "true" if truth else "false"


def _payload(reason: str, *, answer: bool) -> Json:
    return {"answer": answer, "reason": " ".join(reason.split())}


def _right(draft: Draft) -> str:
    return _key(truth=bool(draft.payload["answer"]))


def _given(response: Response) -> str:
    given = response.get(FIELD, "")
    if given not in LABELS:
        raise UnreadableAnswer(NOTHING_CHOSEN)
    return given


KIND: Kind = TrueFalse()
