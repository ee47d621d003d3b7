"""Options of which exactly one is right: frozen with the question, shown, graded, and written down by teachers.

The kinds whose learner picks one option share this; each keeps only how its questions are made.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from random import Random
from typing import cast

from quiz.domain.distractors import Wrong
from quiz.domain.grading import Grade, UnreadableAnswer, Verdict, single
from quiz.domain.messages import message
from quiz.domain.questions import Anatomy, Draft, Json, Option, Part, Response, Samples, UnreadableDraft

FIELD = "option"
NOTHING_CHOSEN = message("Choose one of the options first.")
WRITING_HELP = message(
    "Write one option per line: * before the right one, - before each wrong one, and after a wrong one | and why it is"
    " wrong, like: - 13 June | That is when the ambassador was summoned."
)
_FEWEST = 2
_LINE = re.compile(r"([*-])\s+(.*)")
_BAR = re.compile(r"(?<!\\)(?:\\\\)*\|")


def mixed(prompt: str, right: str, wrongs: Iterable[Wrong], rng: Random) -> Json:
    """The payload of a question with those options, in an order that chance decides."""
    options = drafted(right, wrongs)
    rng.shuffle(options)
    return frozen(prompt, options)


def drafted(right: str, wrongs: Iterable[Wrong]) -> list[Option]:
    """The right option and the wrong ones, still without keys."""
    return [
        Option("", right, right=True),
        *(Option("", wrong.text, right=False, reason=wrong.reason) for wrong in wrongs),
    ]


def frozen(prompt: str, options: Iterable[Option]) -> Json:
    """The payload of a question with those options in that order, each on one line; each gets its key."""
    lines = [(_one_line(option.text), option.right, _one_line(option.reason)) for option in options]
    return {
        "options": [
            {"key": _key(prompt, text), "text": text, "right": right, "reason": reason} for text, right, reason in lines
        ]
    }


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _key(prompt: str, text: str) -> str:
    """A key that looks random, is the same for the same option of the same question, and never tells whether it is right."""
    return hashlib.sha256(f"{prompt}\n{text}".encode()).hexdigest()[:8]


def options_of(draft: Draft) -> tuple[Option, ...]:
    """The options of a question, in the order in which it keeps them."""
    stored = cast("list[dict[str, object]]", draft.payload["options"])
    return tuple(
        Option(str(option["key"]), str(option["text"]), bool(option["right"]), str(option["reason"]))
        for option in stored
    )


def shown(draft: Draft, rng: Random, *, shuffle: bool) -> Json:
    """The options as a learner may see them: keys and texts."""
    options = [{"key": option.key, "text": option.text} for option in options_of(draft)]
    if shuffle:
        rng.shuffle(options)
    return {"options": options}


def _chosen(draft: Draft, response: Response) -> Option:
    chosen = [option for option in options_of(draft) if option.key == response.get(FIELD)]
    if not chosen:
        raise UnreadableAnswer(NOTHING_CHOSEN)
    return chosen[0]


def right_option(draft: Draft) -> Option:
    """The one right option."""
    return next(option for option in options_of(draft) if option.right)


def graded(draft: Draft, response: Response) -> Grade:
    """Right or wrong, with the option chosen. Raises UnreadableAnswer when none of the options is chosen."""
    option = _chosen(draft, response)
    return single(Verdict.RIGHT if option.right else Verdict.WRONG, chosen=(option.key,))


def explained(draft: Draft, response: Response) -> tuple[Part, ...]:
    """What was chosen and what is right, with the reason why the chosen option is wrong. Raises UnreadableAnswer."""
    option = _chosen(draft, response)
    verdict = Verdict.RIGHT if option.right else Verdict.WRONG
    return (Part("", option.text, right_option(draft).text, verdict, option.reason),)


def taken_apart(draft: Draft) -> Anatomy:
    """The question taken apart for the item-writing rules."""
    right = right_option(draft).text
    return Anatomy(stem=draft.prompt, key=right, answers=(right,), options=options_of(draft))


def samples(draft: Draft) -> Samples:
    """The right option, a wrong one, and an empty answer."""
    wrong = next(option for option in options_of(draft) if not option.right)
    return Samples({FIELD: right_option(draft).key}, {FIELD: wrong.key}, {})


def to_text(draft: Draft) -> str:
    """The options in a teacher's notation, one per line."""
    return "\n".join(_line(option) for option in options_of(draft))


def _line(option: Option) -> str:
    start = f"{'*' if option.right else '-'} {escaped(option.text)}"
    return f"{start} | {escaped(option.reason)}" if option.reason else start


def escaped(text: str) -> str:
    """The text with bars and backslashes marked, so that ``split_reason`` gives it back."""
    return text.replace("\\", "\\\\").replace("|", "\\|")


def _unescaped(text: str) -> str:
    return re.sub(r"\\([\\|])", r"\1", text).strip()


def from_text(prompt: str, text: str) -> Json:
    """The payload from a teacher's notation, the options in the order in which they are written.

    Raises UnreadableDraft with the line to mend.
    """
    lines = [(number, line.strip()) for number, line in enumerate(text.splitlines(), start=1) if line.strip()]
    options = [_read(number, line) for number, line in lines]
    _refuse(options)
    return frozen(prompt, options)


def written(slug: str, prompt: str, text: str, facts: tuple[str, ...]) -> Draft:
    """A question of that kind with the options that a teacher wrote. Raises UnreadableDraft."""
    payload = from_text(prompt, text)
    return Draft(slug, prompt, facts, payload, identity_of(slug, prompt, text))


def identity_of(slug: str, prompt: str, text: str) -> str:
    """What tells a handwritten question from others: its words."""
    words = f"{prompt}\n{text}"
    return f"{slug}:written:{hashlib.sha256(words.encode()).hexdigest()[:12]}"


def _read(number: int, line: str) -> Option:
    found = _LINE.fullmatch(line)
    if not found:
        msg = message(
            "Line {number}: begin the option with “* ” when it is right or “- ” when it is wrong.", number=number
        )
        raise UnreadableDraft(msg)
    words, reason = split_reason(found[2])
    right = found[1] == "*"
    if not words:
        msg = message(
            "Line {number}: the option is empty; write its text after the “{found}”.", number=number, found=found[1]
        )
        raise UnreadableDraft(msg)
    if right and reason:
        msg = message("Line {number}: only a wrong option takes a reason; remove what follows the “|”.", number=number)
        raise UnreadableDraft(msg)
    return Option("", words, right, reason)


def split_reason(text: str) -> tuple[str, str]:
    """The text before the first bar and the reason after it; ``\\|`` stands for a bar that separates nothing."""
    bar = _BAR.search(text)
    if not bar:
        return _unescaped(text), ""
    return _unescaped(text[: bar.end() - 1]), _unescaped(text[bar.end() :])


def _refuse(options: Sequence[Option]) -> None:
    right = sum(option.right for option in options)
    texts = [option.text.casefold() for option in options]
    twice = next((option.text for option in options if texts.count(option.text.casefold()) > 1), "")
    if len(options) < _FEWEST:
        msg = message("Write at least two options, one per line.")
    elif right != 1:
        msg = message("Mark exactly one option as right with “*”; {count} are marked.", count=right)
    elif twice:
        msg = message("The option “{twice}” is there twice; each option may stand only once.", twice=twice)
    else:
        return
    raise UnreadableDraft(msg)
