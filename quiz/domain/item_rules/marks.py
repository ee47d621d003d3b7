"""Rules for marks: spaces, mark-up, and quotation marks with what stands between them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.item_rules.findings import Finding, Item, Rule, advice, blocking
from quiz.domain.item_rules.words import holds, own_words, quotations, short
from quiz.domain.messages import message

_MARK_UP = re.compile(r"</?[a-zA-Z][^<>]*>|&(?:[a-z]+|#\d+);|\*\*|\[[^\[\]]*\]\([^()]*\)")
_GAP = re.compile(r"_{3,}")
_SPACING = re.compile(r"[ \t]{2,}|^\s|\s$|\s[,.;:?!](?:\s|$)")


def spacing(item: Item) -> Iterator[Finding]:
    """No stray spaces."""
    for text in dict.fromkeys((*item.texts, *item.anatomy.answers)):
        if _SPACING.search(text):
            yield advice("spacing", message("{text} has a space too many. Take it out.", text=short(text)))


def mark_up(item: Item) -> Iterator[Finding]:
    """Plain text only: hidden mark-up in a right answer makes every learner wrong."""
    for text in dict.fromkeys((*item.texts, *item.anatomy.answers)):
        if found := _MARK_UP.search(text):
            told = message(
                "{text} holds mark-up, {found}. Learners would see it as it is; write plain text.",
                text=short(text),
                found=short(found[0]),
            )
            yield blocking("mark-up", told)


def quotation_marks(item: Item) -> Iterator[Finding]:
    """Every quotation that opens is closed."""
    for text in (item.stem,) if item.quotes_story else item.texts:
        if text.count("“") != text.count("”") or text.count('"') % 2:
            yield advice(
                "quotes-open",
                message("In {text} a quotation mark lacks its partner. Add it or take it out.", text=short(text)),
            )


def quotations_true(item: Item) -> Iterator[Finding]:
    """What is quoted in the question stands so in the story."""
    if item.material is None or item.is_statement:
        return
    known = [item.material.text, item.material.title, *(fact.statement for fact in item.material.facts)]
    stem = _GAP.sub(lambda _: item.anatomy.key, item.stem) if item.is_gapped else item.stem
    for quotation in quotations(stem):
        if len(quotation.split()) > 2 and not any(holds(text, quotation) for text in known):
            told = message(
                "The story does not have the words {quotation}. Quote it exactly, or take the marks away.",
                quotation=short(quotation),
            )
            yield blocking("quote-untrue", told)


def quotations_kept(item: Item) -> Iterator[Finding]:
    """A word that the story only quotes keeps its quotation marks."""
    if item.material is None:
        return
    for quotation in dict.fromkeys(quotations(item.material.text)):
        small = 0 < len(quotation.split()) <= 3
        if small and holds(own_words(item.stem), quotation) and not holds(own_words(item.material.text), quotation):
            told = message(
                "The story puts {quotation} in quotation marks; keep them, for it is somebody’s own word.",
                quotation=short(quotation),
            )
            yield advice("quote-marks", told)


RULES: tuple[Rule, ...] = (spacing, mark_up, quotation_marks, quotations_true, quotations_kept)
