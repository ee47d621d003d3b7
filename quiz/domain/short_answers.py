"""Short typed answers: frozen with the question, graded by the rule of ``names``, written down by teachers.

The kinds whose learner types a name or a few words share this; each keeps only how its questions are made.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import cast

from quiz.domain.facts import Actor
from quiz.domain.grading import Grade, UnreadableAnswer, Verdict, single
from quiz.domain.messages import Message, message
from quiz.domain.name_forms import is_shared, namesakes, right_names, untitled
from quiz.domain.names import Match, fold, match, rivals
from quiz.domain.options import identity_of
from quiz.domain.questions import Anatomy, Draft, Json, Material, Part, Response, Samples, UnreadableDraft

FIELD = "answer"
NOTHING_TYPED = message("Type your answer first.")
WRITING_HELP = message(
    "Write each answer that is right on a line of its own; the first is the one shown. A line that begins with ! is"
    " another name, which is never taken for a slip of the pen, like: !Iraq"
)
_OTHER = "!"
_MARK_UP = re.compile(r"</?[A-Za-z][^<>]*>")


def frozen(accepted: Iterable[str], others: Iterable[str], material: Material) -> Json:
    """The payload of a question with those right answers.

    To the other names come those of all known actors that a slip could lead to.
    """
    right = list(dict.fromkeys(_one_line(text) for text in accepted))
    known = [_one_line(name) for actor in material.actors for name in actor.names]
    folded = {fold(text) for text in right}
    other = [text for text in map(_one_line, others) if fold(text) not in folded]
    return {"accepted": right, "others": list(dict.fromkeys([*other, *rivals(right, known)]))}


def naming(actor: Actor, material: Material) -> Json:
    """The payload of a question for an actor: its names and short forms are right, who shares one is another."""
    beside = material.present
    accepted = right_names(actor, beside, material.text)
    return frozen(accepted, namesakes(actor, beside, material.text), material)


def _one_line(text: str) -> str:
    return " ".join(_MARK_UP.sub("", text).split())


def accepted(draft: Draft) -> tuple[str, ...]:
    """The right answers, the one to show first."""
    return tuple(cast("list[str]", draft.payload["accepted"]))


def _others(draft: Draft) -> tuple[str, ...]:
    return tuple(cast("list[str]", draft.payload["others"]))


def _compared(draft: Draft, response: Response) -> tuple[str, Match]:
    typed = response.get(FIELD, "").strip()
    if not fold(typed):
        raise UnreadableAnswer(NOTHING_TYPED)
    right, others = accepted(draft), _others(draft)
    found = match(typed, right, others)
    bare = untitled(fold(typed))
    if found is Match.NO and is_shared(bare, right, others):
        raise UnreadableAnswer(message("More than one is called “{name}”. Type the full name.", name=typed))
    return typed, match(bare, right, others) if found is Match.NO else found


def graded(draft: Draft, response: Response) -> Grade:
    """Right, a forgiven slip included, or wrong. Raises UnreadableAnswer where nothing is typed."""
    _, found = _compared(draft, response)
    return single(Verdict.WRONG if found is Match.NO else Verdict.RIGHT)


def explained(draft: Draft, response: Response) -> tuple[Part, ...]:
    """What was typed and what is right; a forgiven slip is named. Raises UnreadableAnswer where nothing is typed."""
    typed, found = _compared(draft, response)
    right = accepted(draft)[0]
    if found is Match.NO:
        return (Part("", typed, right, Verdict.WRONG),)
    reason = _forgiven(_nearest(untitled(fold(typed)), draft)) if found is Match.TYPO else ""
    return (Part("", typed, right, Verdict.RIGHT, reason),)


def _forgiven(spelling: str) -> Message:
    return message("The slip is forgiven. The story’s spelling: “{spelling}”.", spelling=spelling)


def _nearest(typed: str, draft: Draft) -> str:
    return next(text for text in accepted(draft) if match(typed, [text], ()) is not Match.NO)


def taken_apart(draft: Draft) -> Anatomy:
    """The question taken apart for the item-writing rules."""
    return Anatomy(stem=draft.prompt, key=accepted(draft)[0], answers=accepted(draft))


def samples(draft: Draft) -> Samples:
    """The answer shown first, another known name or one that cannot be right, and nothing."""
    right = accepted(draft)[0]
    wrong = next(iter(_others(draft)), f"certainly not {right}")
    return Samples({FIELD: right}, {FIELD: wrong}, {FIELD: " "})


def to_text(draft: Draft) -> str:
    """The answers in the teacher's notation, one per line, then the other names."""
    lines = [f"\\{text}" if text.startswith((_OTHER, "\\")) else text for text in accepted(draft)]
    return "\n".join([*lines, *(f"{_OTHER}{name}" for name in _others(draft))])


def written(slug: str, prompt: str, text: str, facts: tuple[str, ...], material: Material) -> Draft:
    """A question of that kind with the answers that a teacher wrote. Raises UnreadableDraft."""
    return Draft(slug, prompt, facts, _read(text, material), identity_of(slug, prompt, text))


def _read(text: str, material: Material) -> Json:
    right: list[str] = []
    other: list[str] = []
    for number, line in enumerate(text.splitlines(), 1):
        written = _one_line(line)
        if written:
            is_other = written.startswith(_OTHER)
            name = _one_line(written.removeprefix(_OTHER if is_other else "\\"))
            _refuse_unanswerable(number, name)
            (other if is_other else right).append(name)
    if not right:
        msg = message("No answer is right yet. Write each right answer on a line of its own.")
        raise UnreadableDraft(msg)
    _refuse_contradiction(right, other)
    return frozen(right, other, material)


def _refuse_unanswerable(number: int, name: str) -> None:
    if not fold(name):
        msg = message("Line {number} holds no letter or number, so that nobody could type it.", number=number)
        raise UnreadableDraft(msg)


def _refuse_contradiction(right: Iterable[str], other: Iterable[str]) -> None:
    folded = {fold(text) for text in right}
    for name in other:
        if fold(name) in folded:
            msg = message(
                "“{name}” stands among the right answers and, after !, among the other names. Take one of them out.",
                name=name,
            )
            raise UnreadableDraft(msg)
