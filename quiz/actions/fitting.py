"""Whether what was read has room in the table of facts, and its columns there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from django.db import models

from quiz.actions.actors import Cast
from quiz.domain import facts as values
from quiz.domain.evidence import evidence_at
from quiz.domain.names import fold
from quiz.domain.partial_dates import PartialDate, UnreadableDate, partial_date
from quiz.domain.reading.annotations import FoundActor, FoundDate, Proposal, Reading
from quiz.models import Actor, Fact

_KNOWN = {
    values.SlotType.RELATION: {relation.value for relation in values.Relation},
    values.SlotType.KEPT: {kept.value for kept in values.Kept},
}


def fits(proposal: Proposal, reading: Reading) -> bool:
    """Whether nothing that is needed is missing, and every text has room in its column."""
    said_by, actors = _said_by(proposal), reading.passage.actors.actors
    if (said_by is None) != (_mode(proposal) is values.Mode.STORY):
        return False
    if said_by is not None and not _has_room(Actor, "name", actors[said_by].name):
        return False
    texts = {"statement": proposal.statement, "quote": reading.passage.text[proposal.start : proposal.end]}
    in_row = all(text and _has_room(Fact, column, text) for column, text in texts.items())
    return in_row and all(_slot_fits(slot, filling(slot, proposal), actors) for slot in values.SLOTS[proposal.kind])


def _slot_fits(slot: values.Slot, value: int | str, actors: tuple[FoundActor, ...]) -> bool:
    if value == "":
        return not slot.required
    if isinstance(value, int):
        return slot.type is values.SlotType.ACTOR and _has_room(Actor, "name", actors[value].name)
    if slot.type is values.SlotType.ACTOR:
        return False
    return value in _KNOWN.get(slot.type, {value}) and _has_room(Fact, slot.column, value)


def _has_room(model: type[models.Model], column: str, text: str) -> bool:
    longest = getattr(model._meta.get_field(column), "max_length", None)
    return longest is None or len(text) <= longest


def filling(slot: values.Slot, proposal: Proposal) -> int | str:
    """What stands in the slot, "" where nothing does; a claim's speaker may be named beside it only."""
    value = proposal.slots.get(slot.name, "")
    return proposal.said_by if value == "" and slot.name == "speaker" and proposal.said_by is not None else value


def _mode(proposal: Proposal) -> values.Mode:
    """Who stands behind it; that a claim was made is what the story itself says."""
    return values.Mode.STORY if proposal.kind is values.FactKind.CLAIM else proposal.mode


def _said_by(proposal: Proposal) -> int | None:
    return None if proposal.kind is values.FactKind.CLAIM else proposal.said_by


def columns(proposal: Proposal, reading: Reading, cast: Cast) -> dict[str, Any]:
    """A proposal that fits as the columns of a fact; ``cast`` knows its actors."""
    actors, said_by = reading.passage.actors.actors, _said_by(proposal)
    evidence = evidence_at(reading.passage.text, proposal.start, proposal.end)
    return {
        "kind": proposal.kind.value,
        "statement": proposal.statement,
        "confidence": proposal.confidence.value,
        "why": proposal.why,
        "read_as": fingerprint(proposal, reading),
        "quote": evidence.quote,
        "start": evidence.start,
        "end": evidence.end,
        "prefix": evidence.prefix,
        "suffix": evidence.suffix,
        "mode": _mode(proposal).value,
        "said_by_id": None if said_by is None else cast.play(actors[said_by]),
        **_slots(proposal, actors, cast),
        **_date(proposal.date),
    }


def named(proposal: Proposal, reading: Reading) -> list[FoundActor]:
    """The actors that it names, in its slots or as who says so."""
    fillings = [_said_by(proposal), *(filling(slot, proposal) for slot in values.SLOTS[proposal.kind])]
    return [reading.passage.actors.actors[value] for value in fillings if isinstance(value, int)]


def _slots(proposal: Proposal, actors: tuple[FoundActor, ...], cast: Cast) -> dict[str, Any]:
    filled = ((slot, filling(slot, proposal)) for slot in values.SLOTS[proposal.kind])
    return {
        f"{slot.column}_id" if isinstance(value, int) else slot.column: (
            cast.play(actors[value]) if isinstance(value, int) else value
        )
        for slot, value in filled
        if value != ""
    }


def _date(found: FoundDate | None) -> Mapping[str, Any]:
    date = _stored(found) if found else None
    if date is None:
        return {}
    return {
        "date_edtf": date.edtf,
        "date_stated": date.stated,
        "date_text": date.text,
        "date_inferred_from": date.inferred_from,
        "earliest_on": date.earliest,
        "latest_on": date.latest,
    }


def _stored(found: FoundDate) -> PartialDate | None:
    """The date as far as it can be stored; none where the text gives no stretch of the calendar."""
    stated = found.stated or re.sub(r"\d", "X", found.edtf)
    try:
        date = partial_date(found.edtf, stated=stated, text=found.text, inferred_from=found.inferred_from)
    except UnreadableDate:
        return None
    texts = {"date_edtf": date.edtf, "date_text": date.text, "date_inferred_from": date.inferred_from}
    return date if all(_has_room(Fact, column, text) for column, text in texts.items()) else None


def fingerprint(proposal: Proposal, reading: Reading) -> str:
    """Kind, words and slots as they were read: the same after the text moves, and after a teacher mends what was read."""
    actors = reading.passage.actors.actors
    fillings = (filling(slot, proposal) for slot in values.SLOTS[proposal.kind])
    named = [fold(actors[value].name) if isinstance(value, int) else value for value in fillings]
    quote = reading.passage.text[proposal.start : proposal.end]
    return sha256("\n".join([proposal.kind.value, quote, *named]).encode()).hexdigest()[:32]
