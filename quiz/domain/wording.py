"""The words that carry who says so: a claim appears nowhere without its speaker."""

from __future__ import annotations

import re

from quiz.domain.facts import Fact, FactKind, Mode

_LEADS = {
    Mode.STORY: "",
    Mode.REPORTED: "As reported by {actor}, ",
    Mode.CLAIMED: "According to {actor}, ",
    Mode.ANNOUNCED: "As announced by {actor}, ",
    Mode.DENIED: "{actor} denies that ",
}
_SMALL = re.compile(
    r"(?:The|A|An|In|On|At|After|Before|Between|From|Its?|His|Her|Their|They|He|She|No|Some|Both|Neither|More|By)\b"
)


def lead(mode: Mode, speaker: str) -> str:
    """The words that open a sentence and say who says so; empty where the story itself does."""
    return _LEADS[mode].format(actor=speaker)


def inside(clause: str) -> str:
    """The clause as it stands inside a sentence: a small opening word loses its capital, a name keeps it."""
    return clause[:1].lower() + clause[1:] if _SMALL.match(clause) else clause


def with_lead(mode: Mode, speaker: str, clause: str) -> str:
    """The clause with its lead: “As reported by Politico, the package holds …”."""
    words = lead(mode, speaker)
    return f"{words}{inside(clause)}" if words else clause


def led(fact: Fact, clause: str) -> str:
    """A clause about the fact with the lead that the fact's attribution asks for."""
    actor = fact.attribution.actor
    return with_lead(fact.attribution.mode, actor.name if actor else "", clause)


def attributed(fact: Fact) -> str:
    """The fact's statement with its speaker; a claim's own statement names the speaker already."""
    return fact.statement if fact.kind is FactKind.CLAIM else led(fact, fact.statement)
