"""Names that could mean two things: a country or a person of that name, one of two states, a capital or the EU."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace

from quiz.domain.reading.actors.sorts import Naming, Sort
from quiz.domain.reading.annotations import MentionForm
from quiz.domain.reading.gazetteer.countries import CAPITALS_IN_DOUBT, SHARED_NAMES


def with_doubts(namings: Sequence[Naming], surnames: Set[str]) -> Iterator[Naming]:
    """The namings, those open again that may mean a person of the text, and of two states the one that is meant."""
    named = _named_in_full(namings)
    for naming in namings:
        if naming.sort is Sort.COUNTRY and naming.name in SHARED_NAMES:
            yield replace(naming, key=_shared(naming.name, named))
        elif naming.form is MentionForm.CAPITAL and naming.name in CAPITALS_IN_DOUBT and naming.key not in named:
            yield replace(naming, sort=None, key="", form=MentionForm.NAME)
        elif naming.sort in {Sort.COUNTRY, Sort.PLACE} and naming.name in surnames and " " not in naming.name:
            yield replace(naming, sort=None)
        else:
            yield naming


def in_brussels(namings: Sequence[Naming]) -> Iterator[Naming]:
    """The namings, “Brussels” as the EU’s where the text names the EU and not Belgium, and no place is meant."""
    keys = {naming.key for naming in namings if naming.form is not MentionForm.CAPITAL}
    for naming in namings:
        if naming.name == "Brussels" and naming.form is MentionForm.CAPITAL and "EU" in keys and "Belgium" not in keys:
            yield replace(naming, sort=Sort.ALLIANCE, key="EU")
        else:
            yield naming


def _named_in_full(namings: Iterable[Naming]) -> frozenset[str]:
    return frozenset(
        naming.key for naming in namings if naming.name not in SHARED_NAMES and naming.name not in CAPITALS_IN_DOUBT
    )


def _shared(name: str, named: Set[str]) -> str:
    usual, other = SHARED_NAMES[name]
    return other if other in named and usual not in named else usual
