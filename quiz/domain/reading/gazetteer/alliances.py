"""Alliances and international organisations by acronym, name and other names, with their members."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from quiz.domain.reading.gazetteer.alliance_table import ALLIANCE_TABLE
from quiz.domain.reading.gazetteer.tables import rows
from quiz.domain.reading.gazetteer.treaty_table import TREATY_TABLE


@dataclass(frozen=True, slots=True)
class Alliance:
    """A body of states. ``binds`` says whether it is an alliance or bloc, else it serves; ``members`` are country codes."""

    acronym: str
    name: str
    other_names: tuple[str, ...]
    members: tuple[str, ...]
    binds: bool

    @property
    def names(self) -> tuple[str, ...]:
        """The acronym, the full name and every other one, those that there are."""
        return tuple(name for name in (self.acronym, self.name, *self.other_names) if name)

    @property
    def key(self) -> str:
        """What it is usually called."""
        return self.acronym or self.name


def _alliance(row: tuple[str, ...]) -> Alliance:
    sort, acronym, name, others, members = (*row, *("",) * (5 - len(row)))
    other_names = tuple(part.strip() for part in others.split(",") if part.strip())
    return Alliance(acronym, name, other_names, tuple(members.split()), sort == "a")


_ROWS = (*rows(ALLIANCE_TABLE), *rows(TREATY_TABLE))

ALLIANCES: Mapping[str, Alliance] = {
    alliance.key: alliance for alliance in map(_alliance, rows(ALLIANCE_TABLE + TREATY_TABLE))
}
