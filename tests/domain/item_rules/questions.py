"""Questions written down in short, for tests of the item-writing rules."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from quiz.domain.item_rules import Finding, check
from quiz.domain.questions import Anatomy, Draft, Kind, Material, Option, Shape

CHOICE, STATEMENT, GAP, TYPED = "multiple_choice", "true_false", "cloze", "typed_answer"


WHO = "Who led the fleet?"
PEOPLE = ("*Ann Lee | ", "-Bo Rask | He led the army.", "-Cy Dunn | He led the bank.")


class TakenApart:
    """A question kind of which only the anatomy is ever asked."""

    def __init__(self, anatomy: Anatomy) -> None:
        self._anatomy = anatomy

    def anatomy(self, draft: Draft) -> Anatomy:
        return self._anatomy


def question(
    stem: str, *lines: str, kind: str = CHOICE, answers: Sequence[str] = (), facts: Sequence[str] = ()
) -> tuple[Draft, Kind]:
    """A question with options written like “*right” and “-wrong | reason”, or with answers to type."""
    options = tuple(_option(number, line) for number, line in enumerate(lines))
    right = [option.text for option in options if option.right]
    key = (answers or right or [""])[0]
    shape = {STATEMENT: Shape.STATEMENT, GAP: Shape.GAP}.get(kind, Shape.QUESTION)
    anatomy = Anatomy(stem, key, tuple(answers or right), options, shape)
    return taken_apart(anatomy, kind=kind, facts=facts)


def taken_apart(anatomy: Anatomy, *, kind: str, facts: Sequence[str] = ()) -> tuple[Draft, Kind]:
    """A question of which only the anatomy is known."""
    return Draft(kind, anatomy.stem, tuple(facts), {}, anatomy.stem), cast("Kind", TakenApart(anatomy))


def _option(number: int, line: str) -> Option:
    text, _, reason = line[1:].partition("|")
    return Option(str(number), text.strip(" ") if reason else text, line.startswith("*"), reason.strip())


def findings(
    asked: tuple[Draft, Kind], material: Material | None = None, *, generated: bool = False
) -> tuple[Finding, ...]:
    return check(*asked, material, generated=generated)


def codes(asked: tuple[Draft, Kind], material: Material | None = None, *, generated: bool = False) -> list[str]:
    """The codes of the rules that the question breaks."""
    return [finding.rule for finding in findings(asked, material, generated=generated)]


def choice(*options: str, stem: str = WHO) -> tuple[Draft, Kind]:
    """A question with those options."""
    return question(stem, *options)


def statement(stem: str, key: str = "True") -> tuple[Draft, Kind]:
    """A statement that is true or false."""
    other = "False" if key == "True" else "True"
    return question(stem, f"*{key}", f"-{other}", kind=STATEMENT)


def gap(stem: str, answer: str = "Bo Rask") -> tuple[Draft, Kind]:
    """A statement with a gap."""
    return question(stem, kind=GAP, answers=[answer])


def arranged(*items: str) -> tuple[Draft, Kind]:
    """Items to put in order."""
    return question("Put these in order.", *(f"*{item}" for item in items), kind="timeline")
