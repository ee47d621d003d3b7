"""Wrong dates: those of other things in the story, then the days, months or years near to the right one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from quiz.domain.distractors.choosing import MOST, Wrong
from quiz.domain.distractors.likeness import alike, same_way_out
from quiz.domain.facts import Fact, FactKind, Mode, Relation
from quiz.domain.happenings import datable, is_planned, lasts
from quiz.domain.partial_dates import PartialDate, Precision, contradicts, display, partial_date
from quiz.domain.phrases import aside, mid_clause, sentence
from quiz.domain.questions import Material

_STEPS, _FURTHER_STEPS = (1, -1, 2, -2, 3, -3), (4, -4, 5, -5)
_PARTS_OF_YEAR = {Precision.QUARTER: (4, 33), Precision.HALF: (2, 40)}  # how many, and the EDTF code of the first
_STEPPED = {Precision.DAY, Precision.MONTH, Precision.YEAR, *_PARTS_OF_YEAR}
_DAYS = 3  # a date that is only a day off tests nothing worth knowing
_FIRST_YEAR, _LAST_YEAR = 1010, 2990
_NEIGHBOUR = 1  # the rank after the dates of the story, which are fewer than _NEAREST then
_NEAREST = 4  # that many dates of the story count as equally near


def wrong_dates(fact: Fact, material: Material) -> list[Wrong]:
    """Dates of the key's precision that contradict it and every date of the same thing, the likeliest first.

    Dates next to the key are there only where the story itself gives fewer than a question can use.
    """
    if fact.date is None:
        return []
    true = [fact.date, *_other_dates_of_it(fact, material)]
    found: dict[str, Wrong] = {}
    for other, when in _of_the_story(fact, fact.date, material):
        if display(when) not in found and all(contradicts(when, right) for right in true):
            reason = _reason(other, when, material)
            found[display(when)] = Wrong(display(when), reason, len(found) // _NEAREST)
    if len(found) < MOST:
        for wrong in _beside(fact.date, true, material, _STEPS):
            found.setdefault(wrong.text, wrong)
    return list(found.values())


def neighbours(fact: Fact, material: Material) -> list[Wrong]:
    """Dates near the key that contradict every date of the same thing and that the story does not give, the nearest first."""
    if fact.date is None:
        return []
    return _beside(fact.date, [fact.date, *_other_dates_of_it(fact, material)], material, (*_STEPS, *_FURTHER_STEPS))


def _beside(key: PartialDate, true: Sequence[PartialDate], material: Material, steps: Sequence[int]) -> list[Wrong]:
    found = (when for when in _neighbours(key, material, steps) if all(contradicts(when, right) for right in true))
    return [Wrong(display(when), _unmentioned(key, when), _NEIGHBOUR) for when in found]


def _other_dates_of_it(fact: Fact, material: Material) -> Iterator[PartialDate]:
    """The dates of facts that may speak of the same thing with the same actors."""
    cast = {actor.key for _, actor in fact.actors()}
    for other in material.facts:
        if other.date and (alike(fact, other, material) or same_way_out(fact, other)):
            theirs = {actor.key for _, actor in other.actors()}
            if not cast or not theirs or cast & theirs:
                yield other.date


def _of_the_story(fact: Fact, key: PartialDate, material: Material) -> list[tuple[Fact, PartialDate]]:
    """The story's other dates of the same form, each with a fact that it dates: the same kind of fact first.

    What is to come is not put beside what is past: “on 4 May 2004, Ostia will leave” tells itself that it is wrong.
    """
    cast = {actor.key for _, actor in fact.actors()}

    def remoteness(found: tuple[Fact, PartialDate]) -> tuple[bool, int, int, bool, str]:
        other, when = found
        shared = len(cast.intersection(actor.key for _, actor in other.actors()))
        days = abs((when.earliest - key.earliest).days)
        return other.kind is not fact.kind, days, -shared, other.kind is not FactKind.EVENT, other.key

    facts = map(datable, material.facts)
    dated = [(other, other.date) for other in facts if other.date and _form(other.date) == _form(key)]
    told = [
        found
        for found in dated
        if found[0].attribution.mode is not Mode.DENIED and is_planned(found[0]) is is_planned(fact)
    ]
    return sorted(told, key=remoteness)


def _form(when: PartialDate) -> tuple[Precision, bool, int]:
    """What options must share so that none stands out: precision, “around”, and how much is stated."""
    return when.precision, "~" in when.stated, when.stated.count("X")


def _reason(other: Fact, when: PartialDate, material: Material) -> str:
    happened = mid_clause(other, material)
    by = "" if other.attribution.mode is Mode.STORY else f"{aside(other.attribution, material)}, "
    if other.text("relation") == Relation.MEMBER:
        return sentence(
            f"{by}since {display(when)}, {happened.replace(' is a member of ', ' has been a member of ', 1)}"
        )
    if lasts(other):
        return sentence(f"{by}since {display(when)}, {happened}")
    if when.precision is Precision.INTERVAL:
        return sentence(f"{by}that is when {happened}")
    return sentence(f"{by}{display(when)} is when {happened}")


def _unmentioned(key: PartialDate, when: PartialDate) -> str:
    return f"The story gives {display(key)} for this, not {display(when)}."


def _neighbours(key: PartialDate, material: Material, steps: Sequence[int]) -> Iterator[PartialDate]:
    """Dates near the key that the story neither dates anything by nor mentions."""
    if "~" in key.edtf or key.precision not in _STEPPED:
        return
    taken = [other.date for other in material.facts if other.date]
    told = max((date.latest for date in taken if not date.edtf.startswith("X")), default=key.latest).year
    for step in steps:
        when = _moved(key, step)
        if when and key.precision is Precision.YEAR and key.latest.year <= told < when.earliest.year:
            continue  # a year after all that the story tells of tells itself that it is wrong
        if when and display(when) not in material.text and not any(_within(date, when) for date in taken):
            yield when


def _within(inner: PartialDate, outer: PartialDate) -> bool:
    return outer.earliest <= inner.earliest and inner.latest <= outer.latest


def _moved(key: PartialDate, step: int) -> PartialDate | None:
    """The date that many times three days, months, quarters, halves or years away; what the story leaves unsaid of the key stays unsaid.

    None where that would leave the years for which dates are kept.
    """
    first = key.earliest
    if not key.edtf.startswith("X") and not _FIRST_YEAR < first.year < _LAST_YEAR:
        return None
    match key.precision:
        case Precision.DAY:
            edtf = (first + timedelta(days=_DAYS * step)).isoformat()
        case Precision.MONTH:
            months = first.year * 12 + first.month - 1 + step
            edtf = date(months // 12, months % 12 + 1, 1).isoformat()[:7]
        case Precision.QUARTER | Precision.HALF:
            count, code = _PARTS_OF_YEAR[key.precision]
            parts = first.year * count + (first.month - 1) * count // 12 + step
            edtf = f"{parts // count:04d}-{code + parts % count}"
        case _:
            edtf = f"{first.year + step:04d}"
    stated = "".join("X" if mark == "X" else figure for mark, figure in zip(key.stated, edtf, strict=True))
    hidden = stated if key.edtf.startswith("X") else edtf
    return partial_date(hidden, stated=stated, inferred_from=key.inferred_from if hidden != stated else "")
