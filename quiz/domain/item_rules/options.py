"""Rules for the options: enough of them, one right, all of one sort, and none that stands out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations

from quiz.domain.date_answers import read_answer
from quiz.domain.date_bounds import Precision
from quiz.domain.facts import ActorKind
from quiz.domain.item_rules.findings import Finding, Item, Rule, advice, blocking
from quiz.domain.item_rules.words import short
from quiz.domain.messages import Message, message
from quiz.domain.names import distance, folded
from quiz.domain.partial_dates import PartialDate, contradicts
from quiz.domain.questions import Option

FEWEST, FEWEST_OF_STATEMENT, FEWEST_ARRANGED, MOST_ARRANGED = 3, 2, 3, 6
_TELLING_LETTERS = 5  # from more letters on, one letter of difference is hard to see
_CATCH_ALL = re.compile(
    r"^(?:all|none|both|any|either|neither)(?: one)?(?: of (?:the )?(?:above|below|these|those|them|others|options|answers)"
    r"(?: .*)?| (?:are|is) (?:right|correct|true|wrong|false))?$",
    re.I,
)
_JOINED = re.compile(r"^both\b.+\band\b|\band/or\b", re.I)
_RANGE = re.compile(r"(\d+)\s*(?:-|–|to|and)\s*(\d+)")

_ACTOR_SORTS: Mapping[str, Message] = {
    ActorKind.PERSON: message("the name of a person"),
    ActorKind.COUNTRY: message("the name of a country"),
    ActorKind.ORGANISATION: message("the name of an organisation"),
    ActorKind.ALLIANCE: message("the name of an alliance"),
    ActorKind.PUBLICATION: message("the name of a publication"),
}
_DATE_SORTS: Mapping[str, Message] = {
    Precision.DAY: message("a date given as a day"),
    Precision.MONTH: message("a date given as a month"),
    Precision.QUARTER: message("a date given as a quarter"),
    Precision.SEASON: message("a date given as a season"),
    Precision.HALF: message("a date given as half of a year"),
    Precision.YEAR: message("a date given as a year"),
    Precision.DECADE: message("a date given as a decade"),
    Precision.CENTURY: message("a date given as a century"),
    Precision.INTERVAL: message("a date given as an interval"),
}


def enough(item: Item) -> Iterator[Finding]:
    """Three options, two for a statement; three to six items to arrange."""
    count = len(item.options)
    fewest = FEWEST_OF_STATEMENT if item.is_statement else FEWEST_ARRANGED if item.is_arranged else FEWEST
    if 0 < count < fewest:
        yield blocking(
            "options-few",
            message("There are only {count} options; give at least {fewest}.", count=count, fewest=fewest),
        )
    if item.is_arranged and count > MOST_ARRANGED:
        yield advice(
            "options-many",
            message(
                "{count} items are hard to arrange; {most_arranged} are enough.",
                count=count,
                most_arranged=MOST_ARRANGED,
            ),
        )


def one_right(item: Item) -> Iterator[Finding]:
    """Exactly one option is right; of quoted sentences at least one."""
    if item.options and not item.right:
        yield blocking("options-none-right", message("No option is marked as right. Mark the one that is."))
    if item.wrong and len(item.right) > 1 and not item.quotes_story:
        cited = ", ".join(short(option.text, 30) for option in item.right)
        yield blocking(
            "options-two-right", message("More than one option is marked as right: {cited}. Keep one.", cited=cited)
        )


def no_blank(item: Item) -> Iterator[Finding]:
    """No option is empty."""
    if any(not option.text.strip() for option in item.options):
        yield blocking("option-empty", message("One option has no words. Write it or take it away."))


def no_duplicates(item: Item) -> Iterator[Finding]:
    """No two options say the same, by spelling or by another name of one actor; none differ by one letter only."""
    for one, other in combinations(item.options, 2):
        if folded(one.text) == folded(other.text) or _same_actor(item, one, other):
            told = message(
                "The options {text} and {text2} are the same. Replace one.",
                text=short(one.text),
                text2=short(other.text),
            )
            yield blocking("options-same", told)
        elif not item.quotes_story and _differ_by_a_letter(folded(one.text), folded(other.text)):
            told = message(
                "{text} and {text2} differ by one letter and are easily misread.",
                text=short(one.text),
                text2=short(other.text),
            )
            yield advice("options-similar", told)


def _same_actor(item: Item, one: Option, other: Option) -> bool:
    actor = item.actor(one.text)
    return actor is not None and actor == item.actor(other.text)


def _differ_by_a_letter(one: str, other: str) -> bool:
    is_long = min(len(one), len(other)) > _TELLING_LETTERS and abs(len(one) - len(other)) <= 1
    return is_long and not re.search(r"\d", one + other) and distance(one, other) <= 1


def no_catch_all(item: Item) -> Iterator[Finding]:
    """No “all of the above”, no “both A and B”."""
    for option in item.options:
        if _CATCH_ALL.search(option.text.strip(" .")):
            told = message(
                "{text} can be found without knowing the story. Write an option of its own.", text=short(option.text)
            )
            yield blocking("options-catch-all", told)
        elif item.has_written_options and _joins(option, item.options):
            told = message("{text} joins two answers. Let each option say one thing.", text=short(option.text))
            yield blocking("options-joined", told)


def _joins(option: Option, options: Sequence[Option]) -> bool:
    halves = [folded(half) for half in option.text.split(" and ")]
    return _JOINED.search(option.text) is not None or (
        len(halves) > 1 and {*halves} <= {folded(o.text) for o in options}
    )


def one_sort(item: Item) -> Iterator[Finding]:
    """The options are names of one sort of actor, or dates of one precision."""
    if not item.has_written_options or len(item.right) != 1:
        return
    for sort in (_actor_sort, _date_sort):
        key = sort(item, item.right[0].text)
        others = [sort(item, option.text) for option in item.wrong]
        if key and others and key not in others:
            told = message(
                "Only the right option, {text}, is {sort}. Offer others of that sort.",
                text=short(item.right[0].text),
                sort=key,
            )
            yield blocking("options-key-sort", told)
        elif any(sort_of != key for sort_of in others):
            told = message(
                "The options are of different sorts, so that some can be ruled out at sight. Offer one sort."
            )
            yield advice("options-sorts", told)


def _actor_sort(item: Item, text: str) -> str:
    actor = item.actor(text)
    return _ACTOR_SORTS[actor.kind] if actor else ""


def _date_sort(item: Item, text: str) -> str:
    date = _date(text)
    if date is None:
        return ""
    sort = _DATE_SORTS[date.precision]
    return sort if "XXXX" in date.edtf else message("{sort} with a year", sort=sort)


def _date(text: str) -> PartialDate | None:
    try:
        return read_answer(text)
    except ValueError:
        return None


def no_overlap(item: Item) -> Iterator[Finding]:
    """No wrong date or range holds the right one, or a part of it."""
    if not item.has_written_options:
        return
    for one, other in combinations(item.options, 2):
        if (one.right or other.right) and (
            _dates_overlap(one.text, other.text) or _ranges_overlap(one.text, other.text)
        ):
            told = message(
                "{text} and {text2} overlap: both may be right. Choose values that exclude each other.",
                text=short(one.text),
                text2=short(other.text),
            )
            yield blocking("options-overlap", told)


def _dates_overlap(one: str, other: str) -> bool:
    first, second = _date(one), _date(other)
    return first is not None and second is not None and folded(one) != folded(other) and not contradicts(first, second)


def _ranges_overlap(one: str, other: str) -> bool:
    first, second = _RANGE.findall(one), _RANGE.findall(other)
    if len(first) != 1 or len(second) != 1 or _date(one) or _date(other):
        return False
    (low, high), (lower, higher) = map(int, first[0]), map(int, second[0])
    return low <= higher and lower <= high and folded(one) != folded(other)


def reasons(item: Item) -> Iterator[Finding]:
    """Every wrong option says why it is wrong."""
    if not item.has_written_options:
        return
    severe: Callable[[str, str], Finding] = blocking if item.generated else advice
    for option in item.wrong:
        if not option.reason.strip():
            yield severe(
                "option-reason", f"Say why {short(option.text)} is wrong: learners read it when they choose it."
            )


RULES: tuple[Rule, ...] = (
    enough,
    one_right,
    no_blank,
    no_duplicates,
    no_catch_all,
    one_sort,
    no_overlap,
    reasons,
)
