"""What is only wanted: “demanded that the allies respect their pledges” does not tell that they do."""

from __future__ import annotations

from quiz.domain.reading.clauses import Clause, Tense
from quiz.domain.reading.clauses.words import listed

_WANTING = listed("demand ask request urge recommend propose require")


def is_wanted(clause: Clause, before: Clause | None) -> bool:
    """Whether the clause is what somebody wants to be done."""
    is_bare = clause.verb.tense is Tense.PRESENT and not clause.verb.auxiliaries
    return before is not None and before.verb.lemma in _WANTING and clause.opener == "that" and is_bare
