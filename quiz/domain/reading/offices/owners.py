"""Whose an office is, as far as the words of the phrase tell: “Armenian”, “Russia’s”, “its”, “the country’s”."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from quiz.domain.facts import ActorKind
from quiz.domain.reading.actors.references import antecedent
from quiz.domain.reading.annotations import MentionForm
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.offices.words import SEATS
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.parties import head

GENITIVES = frozenset(["'s", "’s", "'", "’"])
POSSESSIVES = frozenset(["its", "his", "her", "their"])
LONGEST_LEAD = 8
OWNING_NOUNS = listed(
    "country nation republic kingdom state bloc alliance organisation organization union grouping pact treaty compact accord protocol "
    "convention concord league community"
)

_OF_A_STATE = re.compile(r"\b(?:minister|president|chancellor|ambassador|envoy)\b", re.I)
_UNHEARD_OF: Mapping[ActorKind, re.Pattern[str]] = {
    ActorKind.ALLIANCE: re.compile(r"\bminister\b", re.I),
    ActorKind.PERSON: _OF_A_STATE,
    ActorKind.COUNTRY: re.compile(r"\bsecretary-general\b", re.I),
}
"""Offices that nobody holds for an actor of that kind, so that the words were read wrongly."""


def is_of_a_state(office: str) -> bool:
    """Whether it is an office that only states have."""
    return _OF_A_STATE.search(office) is not None


def is_unheard_of(owner: ActorKind, office: str) -> bool:
    """Whether nobody holds that office for an actor of that kind."""
    known = _UNHEARD_OF.get(owner)
    return known is not None and known.search(office) is not None


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose a title is; ``first`` is the place where the words for it begin, ``adjective`` is “Armenian”, or empty.

    ``is_read`` where a pronoun or the like told whose; ``seat`` is “the Kremlin” where that stands for the state.
    """

    actor: int
    first: int
    adjective: str = ""
    is_read: bool = False
    seat: str = ""


def owner_before(line: Line, title: int) -> Owner | None:
    """Whose the title in “Armenian Prime Minister”, “Russia’s foreign minister” is."""
    end = title - (line.small(title - 1) in GENITIVES)
    before = line.mentions(max(0, end - LONGEST_LEAD), end) if end > 0 else ()
    if not before or before[-1].end != line.words[end - 1].end:
        return None
    named = before[-1]
    if line.words[line.place_of(named.start)].start != named.start or line.small(line.place_of(named.start) - 1) == "-":
        return None  # “the anti-Norland | commander”
    if line.is_person(named.actor) and end == title:
        return None  # “appointed Ada Berg | defence minister”
    words = line.passage.text[named.start : named.end]
    adjective = words if named.form is MentionForm.DEMONYM else ""
    return Owner(named.actor, line.place_of(named.start), adjective, seat=SEATS.get(words.lower(), ""))


def owner_meant(line: Line, first: int, title: int) -> Owner | None:
    """Whose it is in “its chief delegate”, “his own economy minister”, “the country’s president”."""
    if line.small(first) == "the" and line.small(first + 1) in OWNING_NOUNS and first + 3 == title:
        actor = described_by(line, first)
        return None if actor is None else Owner(actor, first, is_read=True)
    beside = _beside_its(line, first)
    if beside is not None:
        return Owner(beside, first, is_read=True)
    if line.small(first) not in POSSESSIVES or title - first - (line.small(first + 1) == "own") != 1:
        return None
    actor = meant_by(line, first)
    return None if actor is None else Owner(actor, first, is_read=True)


def _beside_its(line: Line, first: int) -> int | None:
    """Whose it is in “Ostia and | its president |, …”: that of whoever stands right before it."""
    if line.small(first) != "its" or line.small(first - 1) != "and" or first < 2:
        return None
    near = line.mentions(max(0, first - 1 - LONGEST_LEAD), first - 1)
    is_beside = bool(near) and near[-1].end == line.words[first - 2].end and not line.is_person(near[-1].actor)
    return near[-1].actor if is_beside else None


def meant_by(line: Line, place: int) -> int | None:
    """Whom the possessive there means."""
    passage, (start, _) = line.passage, line.span(place, place + 1)
    main = line.clauses[0].subject if line.clauses and line.small(place) == "its" else None
    subject = head(line, main) if main and main.last <= place else None
    if subject is not None and not line.is_person(subject):
        return subject  # “Poland has closed its border with Ukraine, its minister, Adam Wolski, said”
    return antecedent(passage.actors, passage.sentences, passage.text, start, line.small(place))


def described_by(line: Line, first: int) -> int | None:
    """Whom “the country” means that begins there."""
    passage, (start, _) = line.passage, line.span(first, first + 2)
    return antecedent(passage.actors, passage.sentences, passage.text, start, line.text(first, first + 2))
