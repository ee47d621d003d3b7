"""Typed recall on a card: what a learner typed beside the back, graded as a quiz grades it where that can be done.

A date and a name can be graded. A clause cannot: there the learner compares, and nobody pretends to know better.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from enum import StrEnum

from quiz.domain import short_answers
from quiz.domain.cards import CardDraft
from quiz.domain.date_answers import AmbiguousDate, read_answer
from quiz.domain.facts import Actor, Fact
from quiz.domain.grading import Verdict
from quiz.domain.kinds import KINDS, date_entry
from quiz.domain.kinds.typed_answer import LONGEST
from quiz.domain.mentions import mentions
from quiz.domain.name_forms import namesakes, right_names
from quiz.domain.names import fold
from quiz.domain.partial_dates import PartialDate, UnreadableDate, display, is_stated
from quiz.domain.questions import Draft, Format, Material, Part, Response
from quiz.domain.scheduling import Rating, rating_for
from quiz.domain.wording import is_description

FIELD = short_answers.FIELD
"""The name under which the typed text comes; a date that can be read in two ways is read as ``CHOSEN_READING`` says."""

CHOSEN_READING = date_entry.CHOSEN_READING

_CLAUSES = frozenset({"what", "trigger", "done", "kept"})


class Asking(StrEnum):
    """What the front of a card wants to be typed."""

    DATE = "date"
    NAME = "name"
    CLAUSE = "clause"


def asking(face: str) -> Asking:
    """What a card of that face asks for."""
    if face == "when":
        return Asking.DATE
    return Asking.CLAUSE if face in _CLAUSES else Asking.NAME


def compared(card: CardDraft, fact: Fact, actors: Iterable[Actor], typed: Response) -> Part | None:
    """How the typed text compares with the back, as the feedback of a quiz; None where nothing can be graded.

    ``actors`` are all that are known: a slip is forgiven only while no other is nearer. Raises UnreadableAnswer and
    AmbiguousAnswer where there is nothing to grade yet.
    """
    draft = _as_question(card, fact, tuple(actors))
    return KINDS[draft.kind].explain(draft, typed)[0] if draft else None


def suggested(verdict: Verdict, offered: Collection[Rating]) -> Rating:
    """The rating among those offered that the verdict stands for; a half-right answer was recalled, so it is no miss."""
    rating = rating_for(verdict, Format.RECALL)
    if rating in offered:
        return rating
    return Rating.AGAIN if rating is Rating.AGAIN else Rating.GOOD


def _as_question(card: CardDraft, fact: Fact, actors: tuple[Actor, ...]) -> Draft | None:
    """The card as the question of a quiz that would ask the same."""
    match asking(card.face):
        case Asking.DATE if date := _date(card, fact):
            return Draft("date_entry", card.front, (fact.key,), date_entry.frozen(date), card.face)
        case Asking.NAME if accepted := _names(card, fact, actors):
            known = Material("", "", "", (), (fact,), actors)
            others = [name for actor in _named(card, fact) for name in namesakes(actor, actors)]
            payload = short_answers.frozen(accepted, others, known)
            return Draft("typed_answer", card.front, (fact.key,), payload, card.face)
        case _:
            return None


def _date(card: CardDraft, fact: Fact) -> PartialDate | None:
    """The date on the back: the fact's, unless a teacher has written another."""
    if fact.date and is_stated(fact.date) and fold(display(fact.date)) == fold(card.back):
        return fact.date
    try:
        return read_answer(card.back)
    except (AmbiguousDate, UnreadableDate):
        return None


def _names(card: CardDraft, fact: Fact, actors: tuple[Actor, ...]) -> tuple[str, ...]:
    """What the back says and what else they are called whom it means; none where nobody could type it from memory."""
    meant = _named(card, fact)
    if any(map(is_description, meant)):
        return ()
    accepted = (card.back, *(name for actor in meant for name in right_names(actor, actors)))
    return accepted if any(len(name.split()) <= LONGEST and fold(name) for name in accepted) else ()


def _named(card: CardDraft, fact: Fact) -> list[Actor]:
    return [actor for actor in _meant(card, fact) if _is_on(card.back, actor)]


def _meant(card: CardDraft, fact: Fact) -> list[Actor]:
    if card.face == "speaker":
        return [fact.speaker] if fact.speaker else []
    return [actor for slot, actor in fact.actors() if card.face in {slot, "cloze"}]


def _is_on(back: str, actor: Actor) -> bool:
    return mentions(back, actor) or fold(back) in {fold(name) for name in actor.names}
