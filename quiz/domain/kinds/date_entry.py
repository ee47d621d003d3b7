"""Date entry: when did it happen? Graded as a date, by what the story supports and no further."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from random import Random

from quiz.domain import steps
from quiz.domain.completing import whole
from quiz.domain.date_agreement import Agreement, compare
from quiz.domain.date_answers import HOW_TO_WRITE, AmbiguousDate, read_answer
from quiz.domain.date_bounds import MONTHS, NO_YEAR
from quiz.domain.date_feedback import date_feedback
from quiz.domain.date_notation import read, written
from quiz.domain.facts import Fact, FactKind, Mode, Relation
from quiz.domain.grading import AmbiguousAnswer, Grade, Reading, UnreadableAnswer, Verdict, single
from quiz.domain.happenings import asking_when, has_borrowed_date, is_open, is_told_as_present
from quiz.domain.messages import message
from quiz.domain.partial_dates import (
    PartialDate,
    Precision,
    UnreadableDate,
    display,
    display_full,
    is_stated,
    partial_date,
)
from quiz.domain.phrases import asked, mid_clause, named, told
from quiz.domain.questions import Anatomy, Draft, Format, Json, Material, Part, Response, Samples, UnreadableDraft
from quiz.domain.wording import that

FIELD = "answer"
CHOSEN_READING = "reading"
_VERDICTS: Mapping[Agreement, Verdict] = {
    Agreement.SAME: Verdict.RIGHT,
    Agreement.COARSER: Verdict.COARSER,
    Agreement.FINER: Verdict.FINER,
    Agreement.NEAR: Verdict.NEAR,
    Agreement.DIFFERENT: Verdict.WRONG,
}
_FAR_APART = ("2 January 2999", "3 July 1000", "2999")  # one is wrong for any date shorter than centuries
_WRITTEN_BY_HAND = message("the teacher who wrote the question added it")


class DateEntry:
    """A date, typed."""

    slug = "date_entry"
    label = message("Date")
    format = Format.RECALL
    writing_help = message(
        "The date as exactly as the story gives it: 12 June 2024, September 2022, between 2018 and 2022, around 1994 or "
        "the 1990s. Put a year that the story does not state in square brackets: 12 June [2024]."
    )

    def drafts(self, material: Material, rng: Random) -> Iterable[Draft]:
        """One question for each dated fact, where the prompt tells no part of the date and fits no other date."""
        material = whole(material)
        asking: dict[str, list[tuple[Fact, PartialDate]]] = defaultdict(list)
        for fact in material.facts:
            if fact.date and _may_be_asked(fact, fact.date):
                prompt = _prompt(fact, fact.date, material)
                if not _tells(prompt, fact.date):
                    asking[prompt].append((fact, fact.date))
        for prompt, asked_for in asking.items():
            fact, date = asked_for[0]
            if len({other.edtf for _, other in asked_for}) == 1:
                yield Draft(self.slug, prompt, (fact.key,), frozen(date), f"date_entry:{fact.key}")

    def present(self, draft: Draft, rng: Random, *, shuffle: bool) -> Json:
        """Nothing: the learner types."""
        return {}

    def grade(self, draft: Draft, response: Response) -> Grade:
        """How the date given agrees with the story's (see ``compare``)."""
        return single(_VERDICTS[compare(_key(draft), _given(response))])

    def explain(self, draft: Draft, response: Response) -> tuple[Part, ...]:
        """What was understood, the story's date, and how far the two agree."""
        key, given = _key(draft), _given(response)
        agreement = compare(key, given)
        return (
            Part("", display(given), display_full(key), _VERDICTS[agreement], date_feedback(agreement, key, given)),
        )

    def anatomy(self, draft: Draft) -> Anatomy:
        """Right are the date that the story states, and the same with what is inferred."""
        key = _key(draft)
        answers = dict.fromkeys((display(key), display(partial_date(key.edtf))))
        return Anatomy(stem=draft.prompt, key=display_full(key), answers=tuple(answers))

    def samples(self, draft: Draft) -> Samples:
        """What the story states, a date far from it, and a text that is no date."""
        key = _key(draft)
        far = [text for text in _FAR_APART if compare(key, read_answer(text)) is Agreement.DIFFERENT]
        return Samples(right={FIELD: display(key)}, wrong={FIELD: far[0]}, unreadable={FIELD: "some time ago"})

    def to_text(self, draft: Draft) -> str:
        """The date, with what is inferred in square brackets."""
        return written(_key(draft))

    def from_text(self, prompt: str, text: str, facts: tuple[str, ...], material: Material) -> Draft:
        """A question for the date that a teacher wrote; why a part is inferred comes from the fact it asks."""
        try:
            date = read(text)
        except AmbiguousDate as error:
            one, other, *_ = map(display, error.readings)
            msg = message(
                "“{text}” can be {one} or {other}. Write the month as a word.", text=text, one=one, other=other
            )
            raise UnreadableDraft(msg) from error
        except UnreadableDate as error:
            raise UnreadableDraft(*error.args) from error
        if not is_stated(date):
            msg = message(
                "“{text}” leaves nothing that the story states; write outside the brackets what it does. {how_to_write}",
                text=text,
                how_to_write=HOW_TO_WRITE,
            )
            raise UnreadableDraft(msg)
        payload = frozen(_with_its_reason(date, facts, material))
        return Draft(self.slug, prompt, facts, payload, f"date_entry:{facts[0] if facts else prompt}")


KIND = DateEntry()


def _may_be_asked(fact: Fact, date: PartialDate) -> bool:
    """Nobody can say when that happened which is denied, nor know a date of which the story states nothing."""
    return fact.attribution.mode is not Mode.DENIED and is_stated(date) and not has_borrowed_date(fact)


def _with_its_reason(date: PartialDate, facts: tuple[str, ...], material: Material) -> PartialDate:
    """The date with why a part of it is inferred: as the fact that is asked says, or by the teacher."""
    for fact in material.facts:
        known = fact.date if fact.key in facts else None
        if known and (known.edtf, known.stated) == (date.edtf, date.stated):
            return known
    return replace(date, inferred_from=_WRITTEN_BY_HAND) if date.inferred else date


def _prompt(fact: Fact, date: PartialDate, material: Material) -> str:
    """The question; a claim is asked with its speaker, and what is reported with who reports it."""
    said = {name: named(actor, material) for name, actor in fact.actors()}
    match fact.kind:
        case FactKind.CLAIM:
            question = f"when did {said['speaker']} say {that(fact.text('content'))}?"
        case FactKind.TRANSFER:
            question = f"when did {said['supplier']} supply {fact.text('goods')} to {said['recipient']}?"
        case FactKind.MEMBERSHIP if asking := steps.asked_when(fact, said["member"], said["alliance"]):
            question = asking
        case FactKind.EVENT | FactKind.MEMBERSHIP if fact.text("relation") != Relation.MEMBER:
            long = date.precision in {Precision.INTERVAL, Precision.DECADE, Precision.CENTURY}
            over = "When was this?" if long else "When did this happen?"
            words = told(fact, mid_clause(fact, material), material)
            is_left_open = is_open(fact) or is_told_as_present(fact)
            return f"{words} {asking_when(fact)}" if is_left_open else f"{over} {words}"
        case _:
            return f"Which date does the story give for this? {told(fact, mid_clause(fact, material), material)}"
    return asked(fact, question, material)


def _tells(prompt: str, date: PartialDate) -> bool:
    """Whether the prompt names a month or a year of the date."""
    months = [name for name in MONTHS if name in display_full(date)]
    if any(re.search(rf"\b{name}\b", prompt) for name in months):
        return True
    years = range(date.earliest.year, date.latest.year + 1)
    return not date.edtf.startswith(NO_YEAR) and any(int(year) in years for year in re.findall(r"\b[12]\d{3}", prompt))


def frozen(date: PartialDate) -> Json:
    """The payload of a question for that date."""
    return {"edtf": date.edtf, "stated": date.stated, "inferred_from": date.inferred_from}


def _key(draft: Draft) -> PartialDate:
    edtf, stated, inferred_from = (str(draft.payload[name]) for name in ("edtf", "stated", "inferred_from"))
    return PartialDate(edtf, stated, inferred_from=inferred_from)


def _given(response: Response) -> PartialDate:
    """The date typed, or the reading of it that was chosen. Raises UnreadableAnswer and AmbiguousAnswer."""
    try:
        return read_answer(response.get(FIELD, ""))
    except AmbiguousDate as error:
        for reading in error.readings:
            if reading.edtf == response.get(CHOSEN_READING):
                return reading
        raise AmbiguousAnswer(tuple(Reading(reading.edtf, display(reading)) for reading in error.readings)) from error
    except UnreadableDate as error:
        raise UnreadableAnswer(*error.args) from error
