"""The stages of a reading that follow the dates, the names and the sayings: one for each kind of fact."""

from __future__ import annotations

from quiz.domain.facts import FactKind
from quiz.domain.messages import message

SOUGHT = {
    FactKind.EVENT: message("looking for events"),
    FactKind.ROLE: message("looking for roles"),
    FactKind.TRANSFER: message("looking for transfers"),
    FactKind.MEMBERSHIP: message("looking for memberships"),
    FactKind.OBLIGATION: message("looking for obligations"),
    FactKind.CLAIM: message("looking for claims"),
}
STAGES = 3 + len(SOUGHT)
"""How many stages a reading has."""
