"""A fact's statement with one gap: a name, a number or a designation that the rest neither tells nor leaves open."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from quiz.domain.clause_names import nouns
from quiz.domain.date_bounds import MONTHS
from quiz.domain.facts import Actor, ActorKind, Fact, FactKind
from quiz.domain.headlines import is_told
from quiz.domain.names import fold
from quiz.domain.partial_dates import is_stated
from quiz.domain.phrases import attributed, mid
from quiz.domain.question_words import which
from quiz.domain.questions import Material
from quiz.domain.who_questions import gives_away, has_one_answer
from quiz.domain.wording import is_description

GAP = "_____"
_NOTHING_BEFORE = frozenset({"", "The", "the"})
_LONGEST = 4
"""How many words may be left out."""

_MONTH = rf"(?:{'|'.join(MONTHS)}|(?:{'|'.join(name[:3] for name in MONTHS)}|Sept)\b\.?)"
_NUMBER = re.compile(
    r"(?<![\w.,:/–-])(?!(?:1\d|20)\d\d\b)(?:(?!\d+\.\d+\.\d)\d+(?:[.,]\d+)*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    rf"(?![\w/–-]|:\d|(?:\s*(?:to|and|or|–)\s*\d{{1,2}})?\s+{_MONTH})",
)
_ONLY_COUNTED_OFF = re.compile(
    rf"(?:{_MONTH}|\b(?:Articles?|Art\.|Annex|Chapter|Section|Paragraph|No\.|Resolution|Part))\s*$", re.I
)
"""What stands before a number that nobody need remember: a day of a month, the number of an article."""
_TOLD_OF = re.compile(r"\b(?:the|its|their|his|her|these|those|other|all)\s$", re.I)
"""What stands before a number that only points back: “the four nations”."""
_DESIGNATION = re.compile(r"(?<![\w-])[A-Z][A-Za-z]*(?:-?\d+[A-Za-z]?|-[A-Z]\d*)(?![\w-])")


@dataclass(frozen=True, slots=True)
class Gap:
    """A statement with a gap: what to ask about it, the words around it, and what fills it, the story's form first.

    ``actor`` is whose name fills it, None where a number or a designation does.
    """

    slot: str
    asking: str
    before: str
    after: str
    answers: tuple[str, ...]
    actor: Actor | None = None

    @property
    def prompt(self) -> str:
        """The question and the statement with its gap."""
        return f"{self.asking} {self.before}{GAP}{self.after}"


def gaps(fact: Fact, material: Material) -> Iterator[Gap]:
    """Every fair gap in the fact's statement: designations and numbers first, then actors, the last one first.

    Who stands behind the statement is never left out, and no gap opens it: who has a role is left out behind its source.
    """
    words = _told(fact, material)
    for gap in [*_figures(words, material), *_actors(words, fact, material)]:
        if gap.before.strip() not in _NOTHING_BEFORE:
            yield gap
        elif fact.kind is FactKind.ROLE:
            yield replace(gap, before=f"According to the story, {gap.before.lower()}")


def _told(fact: Fact, material: Material) -> str:
    """The statement with its source: a state is a member of more alliances than the one of which the story tells."""
    words = attributed(fact, material)
    is_dated = fact.date is not None and is_stated(fact.date)
    if fact.kind is not FactKind.MEMBERSHIP or is_dated or fact.attribution.actor:
        return words
    return f"According to the story, {mid(words, material)}"


def _figures(words: str, material: Material) -> Iterator[Gap]:
    names = {word for actor in material.actors for name in actor.names for word in fold(name).split()}
    for pattern, asking in ((_DESIGNATION, "Which name is missing?"), (_NUMBER, "Which number is missing?")):
        for found in pattern.finditer(words):
            is_numbering = _ONLY_COUNTED_OFF.search(words, 0, found.start())
            told = fold(found[0]) in fold(words[: found.start()] + words[found.end() :]).split()
            is_told_of = _TOLD_OF.search(words, 0, found.start()) and pattern is _NUMBER
            if not is_numbering and not is_told_of and not told and names.isdisjoint(fold(found[0]).split()):
                yield _gap("figure", asking, words, found, [found[0]])


def _actors(words: str, fact: Fact, material: Material) -> Iterator[Gap]:
    places = [(found, slot, actor) for slot, actor in fact.actors() if (found := _only_mention(words, actor))]
    for found, slot, actor in sorted(places, key=lambda place: -place[0].start()):
        rest = words[: found.start()] + words[found.end() :]
        if (
            actor != fact.speaker
            and len(found[0].split()) <= _LONGEST
            and not is_description(actor)
            and not is_told(actor, fact, material)
            and not gives_away(f"{missing(actor)} {rest}", actor)
            and has_one_answer(fact, slot, material)
        ):
            yield replace(_gap(slot, missing(actor), words, found, actor.names), actor=actor)


def missing(actor: Actor) -> str:
    """The question for an actor that a gap leaves out."""
    return "Whose name is missing?" if actor.kind is ActorKind.PERSON else f"{which(actor).capitalize()} is missing?"


def _only_mention(words: str, actor: Actor) -> re.Match[str] | None:
    names = "|".join(re.escape(name) for name in sorted(actor.names, key=len, reverse=True))
    mentions = list(re.finditer(rf"(?<![\w-])(?:{names})(?![\w-])", words))
    return mentions[0] if len(mentions) == 1 and mentions[0][0] in nouns(actor) else None


def _gap(slot: str, asking: str, words: str, found: re.Match[str], answers: Iterable[str]) -> Gap:
    return Gap(slot, asking, words[: found.start()], words[found.end() :], tuple(answers))
