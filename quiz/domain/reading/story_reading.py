"""Read a story: sentences, dates, actors, who says what, and the facts that every kind’s rules propose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from importlib import import_module

from quiz.domain.facts import FactKind
from quiz.domain.reading import facts
from quiz.domain.reading.actors import find_actors
from quiz.domain.reading.annotations import Confidence, Passage, Proposal, Reading
from quiz.domain.reading.clauses import Parses
from quiz.domain.reading.dates import find_dates
from quiz.domain.reading.groups import with_groups
from quiz.domain.reading.quotations import find_quotations
from quiz.domain.reading.sentences import split
from quiz.domain.reading.speech import find_sayings, speakers_of
from quiz.domain.reading.statements.soundness import is_sound

_SUREST_FIRST = list(Confidence)
_RULES = [import_module(f"{facts.__name__}.{kind.value}").propose for kind in FactKind]


def read_story(text: str, published_on: date | None = None) -> Reading:
    """Everything that the rules find in the text, the proposals in its order; years are inferred from ``published_on``."""
    passage = _passage(text, published_on)
    proposed = (proposal for propose in _RULES for proposal in propose(passage))
    proposals = _distinct(proposal for proposal in proposed if is_sound(proposal.statement))
    actors, told = with_groups(passage.actors, proposals)
    return Reading(replace(passage, actors=actors), told)


def _passage(text: str, published_on: date | None) -> Passage:
    sentences = split(text)
    dates = find_dates(text, sentences, published_on)
    quotations = find_quotations(text)
    parsed = Parses(text)
    sayings, actors = find_sayings(text, sentences, find_actors(text, sentences), quotations, parsed)
    return Passage(text, sentences, tuple(dates), actors, speakers_of(quotations, sayings), sayings, parsed)


def _distinct(proposals: Iterable[Proposal]) -> Iterator[Proposal]:
    """The proposals in the order of the text; of those that say the same in one sentence only the surest."""
    surest: dict[tuple[object, ...], Proposal] = {}
    for proposal in sorted(proposals, key=lambda proposal: _SUREST_FIRST.index(proposal.confidence)):
        found = proposal.date and (proposal.date.start, proposal.date.end)
        said = (proposal.kind, proposal.sentence, frozenset(proposal.slots.items()), found)
        surest.setdefault(said, proposal)
    yield from sorted(surest.values(), key=lambda proposal: (proposal.start, proposal.end, proposal.kind))
