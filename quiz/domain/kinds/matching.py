"""Matching: three to five names, each with what it said, did, is, supplied, received, owes or belongs to.

Each right-hand side is true of exactly one name under all facts of the story.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random
from string import ascii_uppercase
from typing import cast

from quiz.domain.completing import whole
from quiz.domain.grading import Grade, UnreadableAnswer, Verdict, combined
from quiz.domain.messages import message
from quiz.domain.names import fold
from quiz.domain.options import identity_of
from quiz.domain.pairings import FAMILIES, SMALLEST, Group, groups
from quiz.domain.phrases import capital
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
    UnreadableDraft,
)

LARGEST_BY_HAND, MOST_EXTRAS = 8, 4


@dataclass(frozen=True, slots=True)
class Pair:
    """What belongs together; in an extra, ``left`` is whose the right-hand side is, empty where nobody is known.

    The keys are drawn from the texts, so that they do not tell what belongs together.
    """

    left: str
    right: str
    is_extra: bool = False

    @property
    def left_key(self) -> str:
        """What follows ``pair-`` in the name of this row's field."""
        return _digest(self.left)

    @property
    def right_key(self) -> str:
        """The value that stands for the right-hand side."""
        return _digest(self.right)


class Matching:
    """Names and what is true of each."""

    slug = "matching"
    label = message("Matching")
    format = Format.RECOGNITION
    writing_help = message(
        "One pair per line: left = right. For a right-hand side that belongs to none of the names, write in square "
        "brackets whose it is, or leave them empty.\nIlham Aliyev = said that he had more friends in the alliance\n"
        "[Politico] = said that the papers threw a new light on it"
    )

    def drafts(self, material: Material, rng: Random) -> Iterable[Draft]:
        """One question for each group of pairs that cannot be mistaken for each other and have one to spare.

        Where a story has no such group, those without a spare one have to do.
        """
        material = whole(material)
        found = [group for family in FAMILIES for group in groups(family, material)]
        for group in [group for group in found if group.extra] or found:
            facts = tuple(pairing.fact.key for pairing in group.pairings)
            identity = f"{self.slug}:{group.family.name}:{'+'.join(sorted(facts))}"
            yield Draft(self.slug, group.family.prompt, facts, _payload(_of_group(group)), identity)

    def present(self, draft: Draft, rng: Random, *, shuffle: bool) -> Json:
        """The names, and apart from them the right-hand sides, lettered in the order in which they stand."""
        pairs = _pairs(draft)
        rights = sorted(_stored(draft), key=lambda pair: pair.right)
        if shuffle:
            rng.shuffle(pairs)
            rng.shuffle(rights)
        return {
            "lefts": [{"key": pair.left_key, "text": pair.left} for pair in pairs],
            "rights": [
                {"key": pair.right_key, "letter": letter, "text": pair.right}
                for letter, pair in zip(ascii_uppercase[: len(rights)], rights, strict=True)
            ],
        }

    def grade(self, draft: Draft, response: Response) -> Grade:
        """One part per pair. Raises UnreadableAnswer while a name has no match."""
        pairs, given = _pairs(draft), _given(draft, response)
        parts = {at: _verdict(pair, right) for at, (pair, right) in enumerate(zip(pairs, given, strict=True))}
        chosen = (f"{pair.left_key}-{right.right_key}" for pair, right in zip(pairs, given, strict=True))
        return combined(parts, chosen=tuple(chosen))

    def explain(self, draft: Draft, response: Response) -> tuple[Part, ...]:
        """Each name with what was chosen for it, what is true of it, and whose a wrong choice is."""
        given = _given(draft, response)
        return tuple(
            Part(pair.left, right.right, pair.right, _verdict(pair, right), _reason(pair, right))
            for pair, right in zip(_pairs(draft), given, strict=True)
        )

    def anatomy(self, draft: Draft) -> Anatomy:
        """Each pair as an option that is right."""
        pairs = _pairs(draft)
        options = tuple(Option(f"{pair.left_key}-{pair.right_key}", _line(pair), right=True) for pair in pairs)
        key = "; ".join(option.text for option in options)
        return Anatomy(stem=draft.prompt, key=key, answers=(key,), options=options)

    def samples(self, draft: Draft) -> Samples:
        """Every pair right, every pair moved on by one, and nothing chosen."""
        pairs = _pairs(draft)
        moved = [*pairs[1:], pairs[0]]
        return Samples(
            right={f"pair-{pair.left_key}": pair.right_key for pair in pairs},
            wrong={f"pair-{pair.left_key}": other.right_key for pair, other in zip(pairs, moved, strict=True)},
            unreadable={},
        )

    def to_text(self, draft: Draft) -> str:
        """One line per pair, in the order of the question's facts, then the extras."""
        return "\n".join(_line(pair) for pair in _stored(draft))

    def from_text(self, prompt: str, text: str, facts: tuple[str, ...], material: Material) -> Draft:
        """A matching from lines of pairs; the lines are taken to follow the order of the facts."""
        read = [_read_line(number, line) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
        pairs = sorted(read, key=lambda pair: pair.is_extra)
        _refuse_unfit(pairs)
        return Draft(self.slug, prompt, facts, _payload(pairs), identity_of(self.slug, prompt, text))


KIND: Kind = Matching()


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:6]


def _of_group(group: Group) -> list[Pair]:
    pairs = [Pair(capital(pairing.left.name), pairing.right) for pairing in group.pairings]
    return [*pairs, Pair(capital(group.extra.left.name), group.extra.right, is_extra=True)] if group.extra else pairs


def _payload(pairs: Iterable[Pair]) -> Json:
    return {"pairs": [{"left": pair.left, "right": pair.right, "is_extra": pair.is_extra} for pair in pairs]}


def _stored(draft: Draft) -> list[Pair]:
    """All pairs, the extras last."""
    entries = cast("list[dict[str, object]]", draft.payload["pairs"])
    return [Pair(str(entry["left"]), str(entry["right"]), bool(entry["is_extra"])) for entry in entries]


def _pairs(draft: Draft) -> list[Pair]:
    return [pair for pair in _stored(draft) if not pair.is_extra]


def _given(draft: Draft, response: Response) -> list[Pair]:
    """For each pair, the one whose right-hand side was chosen. Raises UnreadableAnswer where none was."""
    by_key = {pair.right_key: pair for pair in _stored(draft)}
    given = []
    for pair in _pairs(draft):
        choice = by_key.get(response.get(f"pair-{pair.left_key}", ""))
        if choice is None:
            msg = message("“{left}” has no match yet. Choose one.", left=pair.left)
            raise UnreadableAnswer(msg)
        given.append(choice)
    return given


def _verdict(pair: Pair, given: Pair) -> Verdict:
    return Verdict.RIGHT if given == pair else Verdict.WRONG


def _reason(pair: Pair, given: Pair) -> str:
    if given == pair:
        return ""
    if not given.left:
        return message("“{text}” belongs to none of the names.", text=given.right)
    return message("“{text}” belongs to: {name}.", text=given.right, name=given.left)


def _line(pair: Pair) -> str:
    return f"[{pair.left}] = {pair.right}" if pair.is_extra else f"{pair.left} = {pair.right}"


def _read_line(number: int, line: str) -> Pair:
    left, _, right = (" ".join(piece.split()) for piece in line.partition("="))
    is_extra = left.startswith("[") and left.endswith("]")
    left = left[1:-1].strip() if is_extra else left
    if not right or not (left or is_extra):
        msg = message(
            "Line {number} must read “left = right”, like “Minsk = is the capital of Belarus”.", number=number
        )
        raise UnreadableDraft(msg)
    return Pair(left, right, is_extra)


def _refuse_unfit(pairs: Sequence[Pair]) -> None:
    """Raise UnreadableDraft unless there are enough pairs and no two texts on one side are the same."""
    named = [pair for pair in pairs if not pair.is_extra]
    if not SMALLEST <= len(named) <= LARGEST_BY_HAND:
        msg = message(
            "A matching needs {smallest} to {largest_by_hand} pairs, one per line; there are {count}.",
            smallest=SMALLEST,
            largest_by_hand=LARGEST_BY_HAND,
            count=len(named),
        )
        raise UnreadableDraft(msg)
    if len(pairs) - len(named) > MOST_EXTRAS:
        msg = message(
            "At most {most_extras} right-hand sides may belong to none of the names.", most_extras=MOST_EXTRAS
        )
        raise UnreadableDraft(msg)
    if twice := _twice([pair.left for pair in named]):
        msg = message("“{text}” stands twice on the left; each may stand there only once.", text=twice)
        raise UnreadableDraft(msg)
    if twice := _twice([pair.right for pair in pairs]):
        msg = message("“{text}” stands twice on the right; each may stand there only once.", text=twice)
        raise UnreadableDraft(msg)


def _twice(texts: Sequence[str]) -> str:
    folded = [fold(text) for text in texts]
    return next((text for text in texts if folded.count(fold(text)) > 1), "")
