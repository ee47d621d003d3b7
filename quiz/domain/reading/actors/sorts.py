"""What a name in the text may name, and the places where something is named."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from quiz.domain.reading.annotations import MentionForm


class Sort(StrEnum):
    """What is named. Places and things are told apart from actors, and left out at the end."""

    PERSON = "person"
    COUNTRY = "country"
    ORGANISATION = "organisation"
    ALLIANCE = "alliance"
    PUBLICATION = "publication"
    PLACE = "place"
    THING = "thing"


BODIES = frozenset({Sort.ORGANISATION, Sort.ALLIANCE, Sort.PUBLICATION})


@dataclass(frozen=True, slots=True)
class Naming:
    """One place where something is named: ``first`` to ``last`` are tokens of that line, the last exclusive.

    ``sort`` is None while only its use in the text can tell. ``key`` is the entry of the gazetteer, if it is one.
    ``role`` and ``nation`` are the title before it and the country (its usual name) that the words around tell;
    ``bond`` is how strongly they say that states belong to it.
    """

    line: int
    first: int
    last: int
    start: int
    end: int
    name: str
    sort: Sort | None = None
    key: str = ""
    form: MentionForm = MentionForm.NAME
    role: str = ""
    nation: str = ""
    honorific: str = ""
    bond: float = 0.0

    def as_a(self, sort: Sort) -> Naming:
        """The same naming once its sort is known."""
        return replace(self, sort=sort)
