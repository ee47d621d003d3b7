"""What a rule looks at, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from quiz.domain.facts import Actor, Fact
from quiz.domain.names import folded
from quiz.domain.questions import Anatomy, Draft, Material, Option, Shape


class Severity(StrEnum):
    """Whether a finding stands in the way of publishing, or is for the teacher to weigh."""

    BLOCKING = "blocking"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True)
class Finding:
    """One broken rule: its short stable code, and in a teacher's words what is wrong, where, and how to mend it.

    ``positions`` are those of the questions in a set, from 0; empty for a question by itself.
    """

    rule: str
    severity: Severity
    message: str
    positions: tuple[int, ...] = ()


def blocking(rule: str, told: str) -> Finding:
    """A finding that stands in the way of publishing."""
    return Finding(rule, Severity.BLOCKING, told)


def advice(rule: str, told: str) -> Finding:
    """A finding for the teacher to weigh."""
    return Finding(rule, Severity.ADVICE, told)


@dataclass(frozen=True, slots=True)
class Item:
    """A question as the rules look at it.

    ``facts`` are those that it asks and the material holds; ``generated`` tells that the program wrote it.
    """

    draft: Draft
    anatomy: Anatomy
    material: Material | None
    facts: tuple[Fact, ...]
    generated: bool

    @property
    def stem(self) -> str:
        """What is asked."""
        return self.anatomy.stem

    @property
    def options(self) -> tuple[Option, ...]:
        """What can be chosen, or the items to arrange."""
        return self.anatomy.options

    @property
    def right(self) -> tuple[Option, ...]:
        """The options that are right."""
        return tuple(option for option in self.options if option.right)

    @property
    def wrong(self) -> tuple[Option, ...]:
        """The options that are wrong."""
        return tuple(option for option in self.options if not option.right)

    @property
    def is_arranged(self) -> bool:
        """Whether items are put in order or matched: several options, all of them right."""
        return len(self.right) > 1 and not self.wrong

    @property
    def is_statement(self) -> bool:
        """Whether the learner judges a statement instead of answering a question."""
        return self.anatomy.shape is Shape.STATEMENT

    @property
    def is_gapped(self) -> bool:
        """Whether a gap is filled."""
        return self.anatomy.shape is Shape.GAP

    @property
    def quotes_story(self) -> bool:
        """Whether the options are sentences of the story, of which several may be right."""
        return self.anatomy.shape is Shape.SENTENCES

    @property
    def has_written_options(self) -> bool:
        """Whether somebody worded the options for the learner to choose one of them."""
        return bool(self.options) and not (self.is_arranged or self.is_statement or self.quotes_story)

    @property
    def texts(self) -> tuple[str, ...]:
        """All that a learner reads in the question."""
        return (self.stem, *(option.text for option in self.options))

    def actor(self, text: str) -> Actor | None:
        """The actor of whom the whole text is a name."""
        return self.material.by_name.get(folded(text)) if self.material else None


Rule = Callable[[Item], Iterable[Finding]]
