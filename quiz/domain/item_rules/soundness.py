"""Rules against facts that do not stand alone: words cut short, a printer's line in them, nothing that a verb needs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.facts import Fact, FactKind
from quiz.domain.happenings import has_borrowed_date
from quiz.domain.item_rules.findings import Finding, Item, Rule, advice, blocking
from quiz.domain.item_rules.words import own_words, short
from quiz.domain.messages import message
from quiz.domain.names import folded
from quiz.domain.partial_dates import PartialDate, display
from quiz.domain.phrases import on
from quiz.domain.reading.statements.lacking import (
    breaks_off,
    is_no_clause,
    lacks_its_noun,
    names_nothing,
    residue,
    told_from_today,
)
from quiz.domain.standing import is_bare

_CUT = re.compile(
    r"(?:[–—(“‘]|\s[-‘“]\s?\S{0,2}|,|\b(?:the|an?|of|and|or|(?<!had )(?<!has )(?<!have )to|by|with|from|is|are|was|were))\s*[.?…]*$"
)
_INDIRECT = re.compile(r"\b(?:who|what),? .*\b(?:is|are|was|were)\?$")
"""A question inside another ends with its verb: “which sentence tells who Ada Berg is?”"""

_TWICE = re.compile(r"\b(for|of|to|the|in|by|with|from) \1\b|\bshould (?:[\w’'-]+ ){1,4}should\b", re.I)
_DATELINE = re.compile(r"\b[A-Z]{4,}\b[^?!“”]{0,50}?\s(?:[–—]|--?)\s|\b\d{4} (?:\([^()]*\) )?(?:[–—]|--?)\s")
_SAID_BEFORE = re.compile(r"(?:said )?that (?!is disputed$)", re.I)
_PRINTED = r"(?:\s*\([^()]*\))?\s+(?:[–—]|--?)\s"


def _words(item: Item) -> Iterator[str]:
    """What somebody wrote for the learner: the question, and the options that are no sentences of the story."""
    yield item.stem
    if not item.quotes_story:
        yield from (option.text for option in item.options)


def cut(item: Item) -> Iterator[Finding]:
    """No words that break off."""
    if item.is_gapped and any(breaks_off(fact.statement) for fact in item.facts):
        yield advice("text-cut", message("{stem} breaks off. Mend the fact.", stem=short(item.stem)))
    for text in _words(item):
        is_cut = (_CUT.search(text.strip()) or breaks_off(text)) and not item.is_gapped and not _INDIRECT.search(text)
        if is_cut or _TWICE.search(text):
            yield advice("text-cut", message("In {text} words are missing. Write it in full.", text=short(text)))


def stray(item: Item) -> Iterator[Finding]:
    """No marks of lay-out and no endings that belong to a word left out: “• At least”, “**”, “Zenda ’s broken”."""
    for text in _words(item):
        if found := residue(text):
            yield advice(
                "text-residue",
                message("“{found}” in {text} belongs to no word. Take it out.", found=found, text=short(text)),
            )


def dateline(item: Item) -> Iterator[Finding]:
    """No “PARIS (Agency) –” of a printer in the middle of a sentence."""
    for text in _words(item):
        if found := _DATELINE.search(text):
            yield advice(
                "text-dateline",
                message("“{strip}” in {text} is a dateline. Take it out.", strip=found[0].strip(), text=short(text)),
            )


def relative_time(item: Item) -> Iterator[Finding]:
    """No “last August”, which is another one for each reader."""
    for text in _words(item):
        if found := told_from_today(own_words(text)):
            yield advice(
                "text-when",
                message(
                    "“{found}” in {text} depends on the day of reading. Write the date.",
                    found=found,
                    text=short(text),
                ),
            )


def date_of_print(item: Item) -> Iterator[Finding]:
    """The day on which a story was printed is not the day on which something happened."""
    for fact in item.facts:
        surface = fact.date.text if fact.date else ""
        if surface and re.search(rf"{re.escape(surface)}{_PRINTED}", fact.evidence.quote):
            told = message(
                "“{surface}” is when the story was printed, not the date of {statement}. Mend the fact.",
                surface=surface,
                statement=short(fact.statement),
            )
            yield blocking("date-of-print", told)


def not_its_date(item: Item) -> Iterator[Finding]:
    """What is to be done by a date, or was so since then, did not happen on that date."""
    for fact in item.facts:
        if fact.date and has_borrowed_date(fact) and any(_dates_by(text, fact.date) for text in _shown(item)):
            told = message(
                "{date} is no date on which this happened: {quote}. Mend the fact.",
                date=display(fact.date),
                quote=short(fact.evidence.quote),
            )
            yield advice("date-not-its-own", told)


def _dates_by(text: str, date: PartialDate) -> bool:
    """Whether the text is the date, or asks or tells of it with the date in front: “on 12 June, …”, “what happened on 12 June?”."""
    when = re.escape(on(date))
    return text == display(date) or re.search(rf"(?:^|, ){when}, |happened {when}\b", text, re.I) is not None


def _shown(item: Item) -> Iterator[str]:
    yield item.stem
    yield item.anatomy.key
    yield from item.anatomy.answers


def on_itself(item: Item) -> Iterator[Finding]:
    """Nobody supplies or owes something to itself."""
    for fact in item.facts:
        if _is_on_itself(fact):
            yield blocking(
                "fact-on-itself",
                message("In {statement} one does it to itself. Mend the fact.", statement=short(fact.statement)),
            )


def _is_on_itself(fact: Fact) -> bool:
    debtor, supplier = fact.actor("debtor"), fact.actor("supplier")
    if fact.kind is FactKind.TRANSFER:
        return supplier is not None and supplier == fact.actor("recipient")
    if debtor is None or debtor == fact.actor("alliance"):
        return False
    return any(re.match(rf"\w+ {re.escape(name)}\b", fact.text("duty")) for name in debtor.names)


def named_role(item: Item) -> Iterator[Finding]:
    """A role says what somebody is, and is not merely another name: not “Freedonia is Sylvania and Zenda”."""
    known = item.material.by_name.keys() if item.material else frozenset[str]()
    for fact in item.facts:
        parts = [folded(part) for part in re.split(r",| and ", fact.text("role")) if part.strip()]
        if fact.kind is FactKind.ROLE and parts and known >= {*parts}:
            yield blocking(
                "fact-role-name",
                message("{statement} gives names, not a role. Mend the fact.", statement=short(fact.statement)),
            )


def bare(item: Item) -> Iterator[Finding]:
    """A verb has what it needs: not “Russia joined”, but what it joined."""
    for fact in item.facts:
        if is_bare(fact) and not item.quotes_story:
            told = message(
                "{statement} does not say enough to be asked alone. Add to the fact what is missing.",
                statement=short(fact.statement),
            )
            yield advice("fact-bare", told)


def nobodys(item: Item) -> Iterator[Finding]:
    """No “it” that stands for something that only the story names: “Ostia made up for it”; no “counterpart” of nobody."""
    for fact in item.facts:
        told = next((text for slot in ("content", "what") if (text := fact.text(slot))), "")
        if not item.quotes_story and (names_nothing(told) or fact.text("role").endswith(" counterpart")):
            yield advice(
                "fact-pronoun",
                message(
                    "What is meant in {statement}, only the story tells. Name it.", statement=short(fact.statement)
                ),
            )


def broken_claim(item: Item) -> Iterator[Finding]:
    """What somebody is told to have said is a clause: not “said that to send ships”, not “said that more are coming”."""
    for text in (fact.text("content") for fact in item.facts if fact.kind is FactKind.CLAIM):
        if is_no_clause(text) or (not item.quotes_story and lacks_its_noun(text)):
            yield advice(
                "claim-broken", message("{text} does not say enough by itself. Mend the claim.", text=short(text))
            )
    for option in item.options:
        if (said := _SAID_BEFORE.match(option.text)) and is_no_clause(option.text[said.end() :]):
            yield advice(
                "claim-broken", message("The option {text} is no whole clause. Take another.", text=short(option.text))
            )


RULES: tuple[Rule, ...] = (
    cut,
    stray,
    dateline,
    relative_time,
    date_of_print,
    not_its_date,
    on_itself,
    named_role,
    bare,
    nobodys,
    broken_claim,
)
