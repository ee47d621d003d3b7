"""The slots of each kind of fact as a condition that the database checks."""

from __future__ import annotations

from django.db.models import Q
from django.utils.translation import pgettext_lazy

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


# The names of the slots as teachers read them.
SLOT_LABELS = {
    "what": pgettext_lazy("a part of a fact", "what"),
    "actor": pgettext_lazy("a part of a fact", "actor"),
    "target": pgettext_lazy("a part of a fact", "target"),
    "holder": pgettext_lazy("a part of a fact", "holder"),
    "role": pgettext_lazy("a part of a fact", "role"),
    "of": pgettext_lazy("a part of a fact", "of"),
    "supplier": pgettext_lazy("a part of a fact", "supplier"),
    "recipient": pgettext_lazy("a part of a fact", "recipient"),
    "goods": pgettext_lazy("a part of a fact", "goods"),
    "member": pgettext_lazy("a part of a fact", "member"),
    "relation": pgettext_lazy("a part of a fact", "relation"),
    "alliance": pgettext_lazy("a part of a fact", "alliance"),
    "debtor": pgettext_lazy("a part of a fact", "debtor"),
    "creditor": pgettext_lazy("a part of a fact", "creditor"),
    "duty": pgettext_lazy("a part of a fact", "duty"),
    "trigger": pgettext_lazy("a part of a fact", "trigger"),
    "done": pgettext_lazy("a part of a fact", "done"),
    "kept": pgettext_lazy("a part of a fact", "kept"),
    "speaker": pgettext_lazy("a part of a fact", "speaker"),
    "content": pgettext_lazy("a part of a fact", "content"),
    "words": pgettext_lazy("a part of a fact", "words"),
    "about": pgettext_lazy("a part of a fact", "about"),
}
