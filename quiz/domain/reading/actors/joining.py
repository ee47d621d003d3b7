"""Join the names of one body: full name and acronym, full name and short form, with and without its country."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from quiz.domain.reading.actors.aliases import aliases_of, heads_of
from quiz.domain.reading.actors.bonds import binds_states
from quiz.domain.reading.actors.heads import is_alliance_head, sort_by_heads
from quiz.domain.reading.actors.lines import Line
from quiz.domain.reading.actors.sorts import BODIES, Naming, Sort
from quiz.domain.reading.gazetteer.heads import ORGANISATION_HEADS

_STANDS_ALONE = frozenset({"Parliament", "Congress", "Senate", "Cabinet", "Politburo", "Treasury", "Presidency"})


def join_bodies(namings: Sequence[Naming], lines: Sequence[Line]) -> Mapping[int, str]:
    """For each naming of a body, by its place, the key of that body; a short form that stands for none has no key."""
    keys = {naming.name: naming.key or naming.name for naming in namings}
    aliases = aliases_of(namings, lines, keys)
    joined: dict[int, str] = {}
    latest: dict[str, str] = {}
    for at, naming in enumerate(namings):
        key = _short_form(naming, latest) if _is_short_form(naming) else aliases.get(naming.name, keys[naming.name])
        if key:
            joined[at] = key
            latest.update(dict.fromkeys(heads_of(naming.name), key))
    return joined


def _is_short_form(naming: Naming) -> bool:
    """“the Alliance”, “the Council”: one word that many bodies’ names turn on."""
    word = naming.name
    is_head = word in ORGANISATION_HEADS or is_alliance_head(word)
    return is_head and not naming.key and word not in _STANDS_ALONE


def _short_form(naming: Naming, latest: Mapping[str, str]) -> str:
    return latest.get(naming.name, "")


def sort_of(namings: Sequence[Naming], key: str) -> Sort:
    """The sort of a body from all its namings: what the gazetteer says, else an alliance if any is one."""
    told = [(naming.key, naming.sort) for naming in namings if naming.sort is not None]
    known = [sort for own, sort in told if own == key]
    sorts = known or [sort for own, sort in told if not own] or [sort for _, sort in told]
    by_heads = sort_by_heads(tuple(max((naming.name for naming in namings), key=len).split()))
    if not known and by_heads in {Sort.PUBLICATION, Sort.ORGANISATION} and Sort.ALLIANCE not in sorts:
        sorts = [by_heads]
    if Sort.ALLIANCE in sorts or (not known and sorts[0] in BODIES and binds_states(namings)):
        return Sort.ALLIANCE
    return max(sorts, key=sorts.count)
