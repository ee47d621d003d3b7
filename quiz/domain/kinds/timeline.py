"""Timeline: put three to five dated facts in the order in which they happened.

Two facts whose dates overlap, or are too coarse to tell, have no known order and are never scored against each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from random import Random
from typing import cast

from quiz.domain.completing import whole
from quiz.domain.date_notation import written
from quiz.domain.dated_items import SMALLEST, Item, read_item, refuse_unfit
from quiz.domain.facts import Fact, FactKind, Mode, Relation
from quiz.domain.grading import Grade, UnreadableAnswer, Verdict
from quiz.domain.grouping import compatible_groups
from quiz.domain.happenings import has_moment
from quiz.domain.messages import message
from quiz.domain.names import fold
from quiz.domain.options import identity_of
from quiz.domain.partial_dates import PartialDate, before, display_full, is_stated
from quiz.domain.partial_order import has_order, known_pairs, reversed_pairs, standing_right
from quiz.domain.phrases import capital, led, mid_clause
from quiz.domain.questions import (
    Anatomy,
    Draft,
    Format,
    Json,
    Kind,
    Material,
    Option,
    Part,
    Response,
    Samples,
)

PROMPT = "Put these in the order in which they happened, the earliest first."
LARGEST = 5
_TELLS_TIME = re.compile(
    r"\b(?:(?:1\d{3}|20\d\d)s?|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
    r"|(?i:after|afterwards|ago|before|earlier|later|next|previously|since|subsequently|then|today|tomorrow|until"
    r"|yesterday|(?:this|last|following|same) (?:day|week|month|year|summer|autumn|winter|spring)))\b"
)


def _item(fact: Fact, material: Material) -> Item | None:
    """The fact as an item; None without a date that the story states, for a state, and where the words themselves tell of time."""
    lasting = fact.kind in {FactKind.ROLE, FactKind.OBLIGATION} or fact.text("relation") == Relation.MEMBER
    is_told = fact.attribution.mode is not Mode.DENIED and has_moment(fact) and not lasting
    if fact.date is None or not is_stated(fact.date) or not is_told:
        return None
    words = " ".join(led(fact, mid_clause(fact, material), material).split())
    return None if _TELLS_TIME.search(words) else Item(capital(words), fact.date)


class Timeline:
    """Ordering of dated facts."""

    slug = "timeline"
    label = message("Timeline")
    format = Format.RECOGNITION
    writing_help = message(
        "One item per line, in any order: the date, a bar, what happened. What the story does not state of a date "
        "stands in square brackets.\nSeptember 2022 | Azerbaijani troops invaded Armenia\n"
        "12 June [2024] | Armenia announced that it would leave the CSTO"
    )

    def drafts(self, material: Material, rng: Random) -> Iterable[Draft]:
        """One question for each group of facts of which every two have a known order."""
        material = whole(material)
        dated = [(fact, item) for fact in material.facts if (item := _item(fact, material)) is not None]
        dated.sort(key=lambda pair: (pair[1].date.latest, pair[1].date.earliest, pair[0].key))
        for group in compatible_groups(dated, _may_stand_together, smallest=SMALLEST, largest=LARGEST):
            facts = tuple(fact.key for fact, _ in group)
            yield Draft(
                self.slug,
                PROMPT,
                facts,
                _payload([item for _, item in group]),
                f"{self.slug}:{'+'.join(sorted(facts))}",
            )

    def present(self, draft: Draft, rng: Random, *, shuffle: bool) -> Json:
        """The items by key, which is no order of time, and the places to choose from."""
        items = sorted(_items(draft), key=lambda item: item.key)
        if shuffle:
            rng.shuffle(items)
        return {
            "items": [{"key": item.key, "text": item.text} for item in items],
            "places": [str(place) for place in range(1, len(items) + 1)],
        }

    def grade(self, draft: Draft, response: Response) -> Grade:
        """The share of pairs with a known order that stand in it, and for each item whether it is ``standing_right``."""
        items = _items(draft)
        dates, places = [item.date for item in items], _places(items, response)
        pairs = known_pairs(dates)
        wrong = reversed_pairs(dates, places, range(len(items)))
        right = standing_right(dates, places)
        parts = {at: Verdict.RIGHT if at in right else Verdict.WRONG for at in range(len(items))}
        verdict = Verdict.RIGHT if not wrong else Verdict.WRONG if wrong == pairs else Verdict.PARTIAL
        return Grade(verdict, score=1 - wrong / pairs, parts=parts)

    def explain(self, draft: Draft, response: Response) -> tuple[Part, ...]:
        """Each item with the place it was given, the place it may have, and its date."""
        items = _items(draft)
        places, grade = _places(items, response), self.grade(draft, response)
        return tuple(_part(items, places, at, grade.parts[at]) for at in range(len(items)))

    def anatomy(self, draft: Draft) -> Anatomy:
        """The items as options that are all right; the answer is the whole order."""
        items = _items(draft)
        order = " → ".join(item.text for item in sorted(items, key=lambda item: item.date.latest))
        return Anatomy(
            stem=draft.prompt,
            key=order,
            answers=(order,),
            options=tuple(Option(item.key, item.text, right=True) for item in items),
        )

    def samples(self, draft: Draft) -> Samples:
        """The right order, the order with most pairs reversed, and two items in one place."""
        items = _items(draft)
        by_time = sorted(items, key=lambda item: (item.date.latest, item.date.earliest))
        return Samples(
            right=_response(by_time),
            wrong=_response(by_time[::-1]),
            unreadable={f"place-{item.key}": "1" for item in items},
        )

    def to_text(self, draft: Draft) -> str:
        """One line per item, in the order of the question's facts."""
        return "\n".join(f"{written(item.date)} | {item.text}" for item in _items(draft))

    def from_text(self, prompt: str, text: str, facts: tuple[str, ...], material: Material) -> Draft:
        """A timeline from lines of date and text; the lines are taken to follow the order of the facts."""
        items = [read_item(number, line) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
        refuse_unfit(items)
        return Draft(self.slug, prompt, facts, _payload(items), identity_of(self.slug, prompt, text))


KIND: Kind = Timeline()


def _may_stand_together(one: tuple[Fact, Item], other: tuple[Fact, Item]) -> bool:
    return has_order(one[1].date, other[1].date) and fold(one[1].text) != fold(other[1].text)


def _payload(items: Sequence[Item]) -> Json:
    return {"items": [{"text": item.text, "edtf": item.date.edtf, "stated": item.date.stated} for item in items]}


def _items(draft: Draft) -> list[Item]:
    stored = cast("list[dict[str, str]]", draft.payload["items"])
    return [Item(entry["text"], PartialDate(entry["edtf"], entry["stated"])) for entry in stored]


def _response(items: Sequence[Item]) -> Response:
    return {f"place-{item.key}": str(place) for place, item in enumerate(items, 1)}


def _places(items: Sequence[Item], response: Response) -> list[int]:
    """The place given to each item. Raises UnreadableAnswer unless each has a place of its own."""
    allowed = {str(place) for place in range(1, len(items) + 1)}
    taken: dict[str, Item] = {}
    for item in items:
        place = response.get(f"place-{item.key}", "").strip()
        if place not in allowed:
            msg = message("“{text}” has no place yet. Choose one from 1 to {count}.", text=item.text, count=len(items))
            raise UnreadableAnswer(msg)
        if place in taken:
            msg = message(
                "“{text}” and “{other}” both stand in place {place}. Give each a place of its own.",
                text=taken[place].text,
                other=item.text,
                place=place,
            )
            raise UnreadableAnswer(msg)
        taken[place] = item
    return [int(response[f"place-{item.key}"]) for item in items]


def _part(items: Sequence[Item], places: Sequence[int], at: int, verdict: Verdict) -> Part:
    date = items[at].date
    first = 1 + sum(before(item.date, date) for item in items)
    last = len(items) - sum(before(date, item.date) for item in items)
    words = display_full(date)
    if first == last:
        right = message("place {place}: {date}", place=first, date=words)
    else:
        right = message("place {first} to {last}: {date}", first=first, last=last, date=words)
    return Part(
        label=items[at].text,
        given=message("place {place}", place=places[at]),
        right=right,
        verdict=verdict,
        reason="" if verdict is Verdict.RIGHT else _reason(items, places, at),
    )


def _reason(items: Sequence[Item], places: Sequence[int], at: int) -> str:
    """On which side it belongs of the item that stands on the wrong side of it, the one nearest to it in time."""
    date, place = items[at].date, places[at]
    earlier = [item for item, other in zip(items, places, strict=True) if before(item.date, date) and other > place]
    later = [item for item, other in zip(items, places, strict=True) if before(date, item.date) and other < place]
    nearest = min([*earlier, *later], key=lambda item: abs(item.date.latest - date.latest))
    told = {"text": nearest.text, "date": display_full(nearest.date)}
    if nearest in earlier:
        return message("It came after “{text}” ({date}).", **told)
    return message("It came before “{text}” ({date}).", **told)
