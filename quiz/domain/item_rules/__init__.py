"""The rules of item writing as checks, for generated, handwritten and imported questions alike.

After Haladyna, Downing and Rodriguez (2002) and the checklist of flaws of Moore et al. (2023), with the rules that
news stories add: nothing invented, no claim without its speaker. A rule is one function, listed in its file's ``RULES``.
"""

from __future__ import annotations

from collections.abc import Sequence

from quiz.domain.completing import completed
from quiz.domain.item_rules import across, claims, giveaways, marks, options, soundness, stem
from quiz.domain.item_rules.findings import Finding, Item, Rule, Severity
from quiz.domain.questions import Draft, Kind, Material

__all__ = ["Finding", "Severity", "check", "check_set"]

RULES: tuple[Rule, ...] = (*stem.RULES, *marks.RULES, *options.RULES, *giveaways.RULES, *claims.RULES, *soundness.RULES)


def check(draft: Draft, kind: Kind, material: Material | None, *, generated: bool = False) -> tuple[Finding, ...]:
    """What is wrong with one question, what blocks it first.

    Without material the rules that need the story say nothing. ``generated`` tells that the program wrote the question,
    which makes some advice blocking.
    """
    item = _item(draft, kind, material, generated=generated)
    found = [finding for rule in RULES for finding in rule(item)]
    return tuple(sorted(found, key=lambda finding: finding.severity is Severity.ADVICE))


def check_set(questions: Sequence[tuple[Draft, Kind]]) -> tuple[Finding, ...]:
    """What is wrong with the questions of a set taken together, in the order in which they are asked."""
    items = [(at, _item(draft, kind, None, generated=False)) for at, (draft, kind) in enumerate(questions)]
    found = [finding for rule in across.RULES for finding in rule(items)]
    return tuple(sorted(found, key=lambda finding: finding.severity is Severity.ADVICE))


def _item(draft: Draft, kind: Kind, material: Material | None, *, generated: bool) -> Item:
    held = {fact.key: fact for fact in material.facts} if material else {}
    facts = tuple(completed(held[key], material) for key in draft.facts if material and key in held)
    return Item(draft, kind.anatomy(draft), material, facts, generated)
