"""Find the sentence: which sentence of the story settles a statement?

The learner chooses among all sentences of a short story, or among ten that follow each other. Every sentence that the
facts show to settle the statement is right; where another one merely sounds as if it did, no question is made.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from random import Random
from typing import cast

from quiz.domain.completing import whole
from quiz.domain.grading import Grade, UnreadableAnswer, Verdict, single
from quiz.domain.messages import message
from quiz.domain.names import fold
from quiz.domain.options import identity_of
from quiz.domain.phrases import attributed, sentence
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
from quiz.domain.reading.sentences import Sentence
from quiz.domain.settling import asking, nearness, settles, settling

ALL, WINDOW = 12, 10
"""A story of up to ``ALL`` sentences is shown whole, of a longer one ``WINDOW`` sentences."""

_FIELD = "sentence"
_LAY_OUT = re.compile(r"^[\s–—•·*-]+")
_SHORT = 8
_ENDS = re.compile(r"[.!?…:][\"”’»)\]]*\s*$")
"""What a sentence ends with and a heading does not."""


class FindTheSentence:
    """Choosing the evidence."""

    slug = "find_the_sentence"
    label = message("Find the sentence")
    format = Format.RECOGNITION
    writing_help = message(
        "The sentence that settles it, copied from the story. Where several sentences settle it, one per line; the "
        "first decides which part of the story is shown."
    )

    def drafts(self, material: Material, rng: Random) -> Iterable[Draft]:
        """One question per fact whose sentence is not found by its words alone, and has no rival."""
        material = whole(material)
        for fact in material.facts:
            right = settling(fact, material)
            shown = _window(right[0], (fact.key,), material) if right else ()
            prompt = asking(fact, right, shown, material) if right else ""
            payload = _payload(right, shown, (fact.key,), material)
            draft = Draft(self.slug, prompt, (fact.key,), payload, f"{self.slug}:{fact.key}")
            if prompt and _has_wrong(draft):
                yield draft

    def present(self, draft: Draft, rng: Random, *, shuffle: bool) -> Json:
        """The sentences in the order of the story, which is never changed."""
        return {"sentences": [{"key": option.key, "text": option.text} for option in _options(draft)]}

    def grade(self, draft: Draft, response: Response) -> Grade:
        """Right for each sentence that settles it. Raises UnreadableAnswer when none of those shown is chosen."""
        option = _chosen(draft, response)
        return single(Verdict.RIGHT if option.right else Verdict.WRONG, chosen=(option.key,))

    def explain(self, draft: Draft, response: Response) -> tuple[Part, ...]:
        """The sentence chosen, the one that settles it, and what the chosen one is about."""
        option = _chosen(draft, response)
        right = option if option.right else _main(draft)
        verdict = Verdict.RIGHT if option.right else Verdict.WRONG
        return (Part("", option.text, right.text, verdict, option.reason),)

    def anatomy(self, draft: Draft) -> Anatomy:
        """The sentences as options."""
        options = _options(draft)
        answers = tuple(option.text for option in options if option.right)
        return Anatomy(
            stem=draft.prompt, key=_main(draft).text, answers=answers, options=options, shape=Shape.SENTENCES
        )

    def samples(self, draft: Draft) -> Samples:
        """The right sentence, another one, and no choice."""
        wrong = next(option for option in _options(draft) if not option.right)
        return Samples(right={_FIELD: _main(draft).key}, wrong={_FIELD: wrong.key}, unreadable={})

    def to_text(self, draft: Draft) -> str:
        """The right sentences, the main one first."""
        main = _main(draft)
        others = [option for option in _options(draft) if option.right and option.key != main.key]
        return "\n".join(option.text for option in [main, *others])

    def from_text(self, prompt: str, text: str, facts: tuple[str, ...], material: Material) -> Draft:
        """A question from the sentences that settle it."""
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        right = [found for line in lines for found in _find(line, material.sentences)]
        if not right:
            msg = message("Copy the sentence of the story that settles the question.")
            raise UnreadableDraft(msg)
        identity = identity_of(self.slug, prompt, text)
        shown = _window(right[0], facts, material)
        draft = Draft(self.slug, prompt, facts, _payload(right, shown, facts, material), identity)
        if not _has_wrong(draft):
            msg = message("Every sentence that a learner would see is right; leave at least one that is not.")
            raise UnreadableDraft(msg)
        return draft


KIND: Kind = FindTheSentence()


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _payload(right: Sequence[Sentence], shown: Sequence[Sentence], facts: Sequence[str], material: Material) -> Json:
    return {
        "main": right[0].index if right else 0,
        "sentences": [
            {
                "index": found.index,
                "start": found.start,
                "end": found.end,
                "text": _LAY_OUT.sub("", found.text),
                "right": found in right,
                "reason": "" if found in right else _reason(found, facts, material),
            }
            for found in shown
        ],
    }


def _window(main: Sentence, facts: Sequence[str], material: Material) -> Sequence[Sentence]:
    """What is shown: the sentences, no headings, around the main one that name most of whom the facts are about.

    Among equals the main sentence stands at a place that varies with its words, so that no place is the likeliest.
    """
    sentences = material.sentences
    asked = [fact for fact in material.facts if fact.key in facts]
    if len(sentences) <= ALL:
        return _without_headings(sentences, main, material.text)
    first, last = max(0, main.index - WINDOW + 1), min(main.index, len(sentences) - WINDOW)
    turn = int(_digest(main.text), 16) % (last - first + 1)
    starts = [*range(first + turn, last + 1), *range(first, first + turn)]
    near = [sum(nearness(found, fact) for fact in asked) for found in sentences]
    start = max(starts, key=lambda start: sum(near[start : start + WINDOW]))
    return _without_headings(sentences[start : start + WINDOW], main, material.text)


def _without_headings(sentences: Sequence[Sentence], main: Sentence, text: str) -> Sequence[Sentence]:
    return [found for found in sentences if found == main or (_ENDS.search(found.text) and not _asks(found, text))]


def _asks(found: Sentence, text: str) -> bool:
    """Whether it is a heading that asks: “What is the pact?” on a line of its own."""
    is_alone = text[found.start - 1 : found.start] in {"", "\n"} and text[found.end : found.end + 1] in {"", "\n"}
    return is_alone and found.text.endswith("?") and len(found.text.split()) <= _SHORT


def _reason(found: Sentence, facts: Sequence[str], material: Material) -> str:
    for fact in material.facts:
        if fact.key not in facts and settles(found, fact):
            return f"That sentence settles something else: {sentence(attributed(fact, material))}"
    return "That sentence does not say it."


def _options(draft: Draft) -> tuple[Option, ...]:
    stored = cast("list[dict[str, object]]", draft.payload["sentences"])
    return tuple(
        Option(str(entry["index"]), str(entry["text"]), bool(entry["right"]), str(entry["reason"])) for entry in stored
    )


def _has_wrong(draft: Draft) -> bool:
    return not all(option.right for option in _options(draft))


def _main(draft: Draft) -> Option:
    return next(option for option in _options(draft) if option.key == str(draft.payload["main"]))


def _chosen(draft: Draft, response: Response) -> Option:
    for option in _options(draft):
        if option.key == response.get(_FIELD):
            return option
    raise UnreadableAnswer(message("Choose one of the sentences first."))


def _find(line: str, sentences: Sequence[Sentence]) -> list[Sentence]:
    """The sentences with those words, or the one that holds them. Raises UnreadableDraft when there is no such one."""
    wanted = fold(line)
    same = [found for found in sentences if fold(found.text) == wanted]
    holding = [found for found in sentences if wanted and f" {wanted} " in f" {fold(found.text)} "]
    if not same and not holding:
        raise UnreadableDraft(message("No sentence of the story holds “{line}”. Copy a whole one.", line=line))
    if not same and len(holding) > 1:
        raise UnreadableDraft(message("{n} sentences hold “{line}”. Copy a whole one.", n=len(holding), line=line))
    return same or holding
