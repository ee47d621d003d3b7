"""Other versions of a question that was built from facts: built again with another draw, or with one option swapped."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from random import Random

from quiz.actions.questions import revise_question
from quiz.domain.item_rules import Severity, check
from quiz.domain.kinds import KINDS
from quiz.domain.offers import offers
from quiz.domain.options import frozen
from quiz.domain.questions import Draft, Material, Option
from quiz.models import Question, User
from quiz.models.content import material_of

_DRAWS = 8


class NoOtherVersion(Exception):
    """The facts support no other version of this question."""


class OptionGone(Exception):
    """The question has no such wrong option any more, or the one to take its place may not."""


def regenerate_question(*, question: Question, by: User | None) -> Question:
    """Build the question anew from the same facts, with other options or in another order of them.

    The row that now stands for the question is returned. Raises NoOtherVersion, or AlreadyRevised.
    """
    now = question.as_draft()
    for draft in _sound(question, material_of(question.story)):
        if _words(draft) != _words(now):
            return revise_question(question=question, draft=replace(draft, facts=now.facts), by=by)
    raise NoOtherVersion


def other_options(question: Question, material: Material | None = None) -> tuple[Option, ...]:
    """Wrong options that the question does not show, with their reasons, by text; each fits in without breaking a rule."""
    draft, known = question.as_draft(), material or material_of(question.story)
    return tuple(option for option in offers(draft, known) if _fits(draft, option, question, known))


def _fits(draft: Draft, option: Option, question: Question, material: Material) -> bool:
    """Whether no rule refuses the question with that option in the place of its first wrong one."""
    old = next((shown for shown in question.anatomy().options if not shown.right), None)
    if old is None:
        return False
    findings = check(_with(draft, old, option), question.rules, material, generated=True)
    return not any(finding.severity is Severity.BLOCKING for finding in findings)


def _with(draft: Draft, old: Option, new: Option) -> Draft:
    options = KINDS[draft.kind].anatomy(draft).options
    swapped = frozen(draft.prompt, [new if option == old else option for option in options])
    return replace(draft, payload={**draft.payload, **swapped})


def swap_option(*, question: Question, key: str, text: str, by: User | None) -> Question:
    """Put another provably wrong option in the place of one of the question's, with the reason why it is wrong.

    The row that now stands for the question is returned. Raises OptionGone, or AlreadyRevised.
    """
    options = question.anatomy().options
    old = next((option for option in options if option.key == key and not option.right), None)
    new = next((option for option in other_options(question) if option.text == text), None)
    if old is None or new is None:
        raise OptionGone
    return revise_question(question=question, draft=_with(question.as_draft(), old, new), by=by)


def _sound(question: Question, material: Material) -> Iterator[Draft]:
    """What the question's kind makes of its facts in a few draws, less what breaks an item-writing rule."""
    kind = question.rules
    for seed in range(1, _DRAWS + 1):
        drawn = kind.drafts(material, Random(f"{seed}/{material.story}/{kind.slug}"))
        draft = next((draft for draft in drawn if draft.identity == question.identity), None)
        if draft is None:
            return
        if not check(draft, kind, material, generated=True):
            yield draft


def _words(draft: Draft) -> tuple[str, str]:
    """What a reader sees of it, whatever the order of its options."""
    options = KINDS[draft.kind].anatomy(draft).options
    texts = sorted(f"{option.right} {option.text}" for option in options)
    return draft.prompt, "\n".join(texts)
