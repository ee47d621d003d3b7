"""States by every name that stands for them, and which names could mean two of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from quiz.domain.reading.gazetteer.country_table import COUNTRY_TABLE
from quiz.domain.reading.gazetteer.tables import rows

# Names that two states share: the one that is meant, and the other, meant where the text names only that one in full.
SHARED_NAMES: Mapping[str, tuple[str, str]] = {
    "Congo": ("Democratic Republic of the Congo", "Republic of the Congo"),
    "Congolese": ("Democratic Republic of the Congo", "Republic of the Congo"),
    "Dominican": ("Dominican Republic", "Dominica"),
    "Dominicans": ("Dominican Republic", "Dominica"),
    "Korea": ("South Korea", "North Korea"),
    "Korean": ("South Korea", "North Korea"),
    "Koreans": ("South Korea", "North Korea"),
}
# Capitals that are better known as something else: they count only where the text names the state as well.
CAPITALS_IN_DOUBT = frozenset({
    "Aden", "Constantinople", "Georgetown", "Kingston", "Male", "Salisbury", "San José", "San Jose", "St. George's", "St. John's",
    "St George's", "St John's", "Victoria", "Wellington", "Westminster",
})  # fmt: skip
_WITHOUT_PLURAL = ("s", "ese", "ish", "French", "Dutch", "Welsh", "men", "Sardinian")


@dataclass(frozen=True, slots=True)
class Country:
    """A state: ``code`` is ISO 3166-1 alpha-2, or empty; ``capitals`` begins with today’s; ``seats`` stand for the state."""

    code: str
    name: str
    capitals: tuple[str, ...]
    demonyms: tuple[str, ...]
    other_names: tuple[str, ...]
    seats: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The usual name and every other one."""
        return (self.name, *self.other_names)

    @property
    def people(self) -> tuple[str, ...]:
        """The demonyms and their plurals."""
        plurals = (f"{word}s" for word in self.demonyms if not word.endswith(_WITHOUT_PLURAL))
        return (*self.demonyms, *plurals)


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split(",") if part)


def _country(row: tuple[str, ...]) -> Country:
    code, name, capitals, demonyms, other_names, seats = (*row, *("",) * (6 - len(row)))
    return Country(code, name, _parts(capitals), _parts(demonyms), _parts(other_names), _parts(seats))


COUNTRIES: Mapping[str, Country] = {country.name: country for country in map(_country, rows(COUNTRY_TABLE))}
