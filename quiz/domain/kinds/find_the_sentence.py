"""Find the sentence: which sentence of the story settles a statement?

The learner chooses among all sentences of a short story, or among ten that follow each other. Every sentence that the
facts show to settle the statement is right; where another one merely sounds as if it did, no question is made.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from random import Random
from typing import cast

from quiz.domain.completing import whole_facts
from quiz.domain.distractors.likeness import content_words
from quiz.domain.facts import Fact
from quiz.domain.grading import Grade, UnreadableAnswer, Verdict, single
from quiz.domain.messages import message
from quiz.domain.names import fold, folded
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
from quiz.domain.who_questions import who_questions
from quiz.domain.wording import is_direct

PROMPT = "Which sentence of the story settles this? {statement}"
ASKING = "Which sentence of the story answers this question? {question}"
ALL, WINDOW = 12, 10
"""A story of up to ``ALL`` sentences is shown whole, of a longer one ``WINDOW`` sentences."""

RIVAL = 0.75
"""The share of a statement's content words from which another sentence might be taken to settle it."""

OTHER_WORDS = 1
"""How many words a statement and its sentence may differ by and still be the same."""

COPIED = 0.8
"""The share of a sentence's content words from which a statement with them only repeats the sentence."""

_FIELD = "sentence"


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
        """One question per fact, unless another sentence comes too near to saying the same."""
        for fact in whole_facts(material):
            right = _settling(fact, material)
            if not right or _is_too_easy(fact, right) or _has_rival(fact, right, material):
                continue
            prompt = _prompt(fact, right, material)
            payload = _payload(right, (fact.key,), material)
            draft = Draft(self.slug, prompt or "", (fact.key,), payload, f"{self.slug}:{fact.key}")
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
        draft = Draft(self.slug, prompt, facts, _payload(right, facts, material), identity)
        if not _has_wrong(draft):
            msg = message("Every sentence that a learner would see is right; leave at least one that is not.")
            raise UnreadableDraft(msg)
        return draft


KIND: Kind = FindTheSentence()


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _settling(fact: Fact, material: Material) -> list[Sentence]:
    """The sentences that settle the fact: those of its own evidence first, then those that repeat it."""
    own = list(_of_evidence(fact, material.sentences))
    repeated = (other for other in material.facts if other.key != fact.key and _says_as_much(other, fact))
    more = [found for other in repeated for found in _of_evidence(other, material.sentences)]
    words = {folded(found.text) for found in own}
    more.extend(found for found in material.sentences if folded(found.text) in words)
    return list(dict.fromkeys([*own, *more]))


def _of_evidence(fact: Fact, sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    return (found for found in sentences if _settles(found, fact))


def _settles(found: Sentence, fact: Fact) -> bool:
    return found.start < fact.evidence.end and fact.evidence.start < found.end


def _says_as_much(other: Fact, fact: Fact) -> bool:
    """Whether the other fact says the same as this one, and when, if this one says when."""
    same = other.kind is fact.kind and dict(other.slots) == dict(fact.slots)
    told_when = fact.date is None or (other.date is not None and other.date.stated == fact.date.stated)
    return same and told_when and other.attribution == fact.attribution


def _is_too_easy(fact: Fact, right: Sequence[Sentence]) -> bool:
    """Whether one is word for word in the other, in whatever order, so that matching letters would do."""
    said = fold(fact.statement)
    if is_direct(fact.text("content")) or any(said in fold(found.text) or fold(found.text) in said for found in right):
        return True
    return any(len(set(said.split()) ^ set(fold(found.text).split())) <= OTHER_WORDS for found in right)


def _prompt(fact: Fact, right: Sequence[Sentence], material: Material) -> str | None:
    """The statement, or a question in place of one that repeats its sentence; None where there is no such question."""
    said = content_words(fact.statement)
    if not any(len(words & said) >= COPIED * len(words) for words in (content_words(found.text) for found in right)):
        return PROMPT.format(statement=sentence(attributed(fact, material)))
    asked = next(who_questions(fact, material), None)
    return ASKING.format(question=asked.prompt) if asked else None


def _has_rival(fact: Fact, right: Sequence[Sentence], material: Material) -> bool:
    """Whether a sentence that is not right has so many of the statement's words that it may seem to settle it too."""
    words = content_words(fact.statement)
    others = (found for found in material.sentences if found not in right)
    return any(len(words & content_words(found.text)) >= RIVAL * len(words) for found in others)


def _payload(right: Sequence[Sentence], facts: Sequence[str], material: Material) -> Json:
    return {
        "main": right[0].index,
        "sentences": [
            {
                "index": found.index,
                "start": found.start,
                "end": found.end,
                "text": found.text,
                "right": found in right,
                "reason": "" if found in right else _reason(found, facts, material),
            }
            for found in _window(right[0], material.sentences)
        ],
    }


def _window(main: Sentence, sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """What is shown; the main sentence stands at a place that varies with its words, so that no place is the likeliest."""
    if len(sentences) <= ALL:
        return sentences
    first, last = max(0, main.index - WINDOW + 1), min(main.index, len(sentences) - WINDOW)
    start = first + int(_digest(main.text), 16) % (last - first + 1)
    return sentences[start : start + WINDOW]


def _reason(found: Sentence, facts: Sequence[str], material: Material) -> str:
    for fact in material.facts:
        if fact.key not in facts and _settles(found, fact):
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
