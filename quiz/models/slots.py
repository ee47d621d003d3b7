"""The slots of each kind of fact as a condition that the database checks."""

from __future__ import annotations

from django.db.models import Q

from quiz.domain import facts as values


def _slot_filled(slot: values.Slot) -> Q:
    if slot.type is values.SlotType.ACTOR:
        return Q(**{f"{slot.column}__isnull": False})
    return ~Q(**{slot.column: ""})


def required_slots_filled() -> Q:
    """True for a row whose kind has all the slots that it requires."""
    condition = Q()
    for kind, slots in values.SLOTS.items():
        filled = Q(kind=kind.value)
        for slot in slots:
            if slot.required:
                filled &= _slot_filled(slot)
        condition |= filled
    return condition
