"""Which bodies a text calls “the group” or “the firm”: by their name, by a noun beside it, or because it calls them nothing else."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from quiz.domain.facts import ActorKind
from quiz.domain.reading.annotations import Actors, Mention, MentionForm
from quiz.domain.reading.gazetteer.contexts import COMPANY_NOUNS
from quiz.domain.reading.gazetteer.tables import words

_BODIES = frozenset({ActorKind.ORGANISATION, ActorKind.ALLIANCE})  # “the Rivers Alliance, a charity”
_MOST_MENTIONS_BACK = 80
_TRADING = words(
    "company firm manufacturer retailer operator conglomerate giant subsidiary airline carrier brewer brokerage shipyard insurer "
    "corporation startup start-up chain utility refiner steelmaker carmaker automaker drugmaker arms-maker shipbuilder bank"
)
_OF_CAUSES = words(
    "charity organisation organization association watchdog think-tank lobby network foundation movement institute campaign"
)
_OF_STATES = words(
    "ministry army parliament government embassy court police navy department office cabinet secretariat"
)
_BEFORE = re.compile(r"(?P<noun>[a-z][\w-]*),?\s$")
_AFTER = re.compile(r",\s(?:an?|the|its|one of)\s(?P<words>[^,.;:()“”]{2,80})")
_LINK = re.compile(r"\s(?:in|of|for|from|at|that|which|based)\s")
_NEAR = 40  # characters
_LONGEST = 90


def bodies_called(actors: Actors, text: str, position: int, noun: str) -> tuple[int, ...]:
    """The organisations that “the ‹noun›” at that position can mean, the one named last in front; one where it is clear.

    They are those that the text calls so, else those that it does not call anything of another sort.
    """
    end = bisect_left(actors.mentions, position, key=lambda mention: mention.start)
    near = actors.mentions[max(0, end - _MOST_MENTIONS_BACK) : end]
    called: dict[int, set[str]] = {}
    for one in reversed(near):
        if actors.actors[one.actor].kind in _BODIES and one.form is not MentionForm.PLACE:
            called.setdefault(one.actor, set()).update(_nouns(actors, text, one))
    so = tuple(actor for actor, nouns in called.items() if noun in nouns)
    other = (
        _OF_STATES | _OF_CAUSES
        if noun in _TRADING
        else _OF_STATES | _TRADING
        if noun in _OF_CAUSES | {"group"}
        else frozenset[str]()
    )
    unlike = (actor for actor, nouns in called.items() if not nouns & other)
    return so or tuple(actor for actor in unlike if actors.actors[actor].kind is ActorKind.ORGANISATION)


def _nouns(actors: Actors, text: str, one: Mention) -> Iterator[str]:
    """What the name and the words beside it call the body: “a Togolese company, | Marine Supply|”, “| the Trust |, a charity,”."""
    found = actors.actors[one.actor]
    for name in (found.name, *found.aliases):
        yield from (COMPANY_NOUNS | _OF_STATES).intersection(name.lower().split())
    before = _BEFORE.search(text, max(0, one.start - _NEAR), one.start)
    if before is not None:
        yield from COMPANY_NOUNS & {before["noun"]}
    after = _AFTER.match(text, one.end, min(len(text), one.end + _LONGEST))
    if after is not None:
        yield from _heads(after["words"])


def _heads(told: str) -> Iterator[str]:
    """The noun that the words turn on: “small trading | firm | in the north”."""
    nouns = (word for word in _LINK.split(told)[0].split() if word in COMPANY_NOUNS)
    yield from list(nouns)[-1:]
