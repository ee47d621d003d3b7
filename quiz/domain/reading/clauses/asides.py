"""What may stand between a subject and its verb: adverbs, times, asides in commas, brackets and dashes."""

from __future__ import annotations

from quiz.domain.reading.clauses.grammar import Grammar
from quiz.domain.reading.clauses.words import PREPOSITIONS, RELATIVES, is_adverb, is_time, is_word, listed

_LONGEST_ASIDE = 30
_WHICH_TIME = listed("this last that next")
_LINKS = PREPOSITIONS | RELATIVES
_ARTICLES = listed("a an the one both")
_OFFICES = _ARTICLES | listed("then now former formerly currently until later")
_FULL = 2
_A_NAME = 3
"""Words with the comma before them: “, the UK” opens no aside, “, a state like Ostia” does."""
_DASHES = frozenset("–—-")
_TIMES = listed("week month year day night morning evening afternoon weekend hour today yesterday tonight")


def before_quotation(sentence: Grammar, place: int, limit: int) -> int:
    """The place before the mark of a quotation that opens with the verb: “members “do not fulfil …””."""
    if place - 1 <= limit or place >= len(sentence.words):
        return place
    mark = sentence.words[place - 1]
    opens = mark.text in {"“", "«", '"'} and mark.end == sentence.words[place].start
    return place - 1 if opens else place


def before_adverbs(sentence: Grammar, end: int, limit: int) -> int:
    """The place with adverbs and times before it skipped: “Sanders | on Tuesday also said”."""
    while end > limit:
        skipped = _before_time(sentence, end, limit)
        if is_adverb(sentence.small(end - 1)) and sentence.small(end - 1) not in {"both", "all", "either"}:
            skipped = end - 1
        if sentence.small(end - 1) in {"there", "here"} and end - 2 > limit and is_word(sentence.words[end - 2]):
            skipped = end - 1  # “an official there said”
        if skipped == end:
            break
        end = skipped
    return end


def _before_time(sentence: Grammar, end: int, limit: int) -> int:
    """The place before “on Tuesday”, “this week”, “in April 2010” that ends there."""
    place = end
    while place > limit and (tells_time(sentence, place - 1) or sentence.words[place - 1].text.isdigit()):
        place -= 1
    if place == end and sentence.small(end - 1) in _TIMES and sentence.small(end - 2) in _WHICH_TIME:
        place = end - 2
    if place == end or place <= limit:
        return end
    place -= sentence.small(place - 1) in {"on", "in", "last", "this", "late", "early", "since", "of", "from"}
    return place if place > limit else end


def before_aside(sentence: Grammar, end: int, limit: int, *, inner: bool) -> int:
    """Where the aside begins that ends there: “, a former farmer,”, “(D-Ohio)”, “– a close ally –”.

    ``inner`` says that the last comma found stood inside the aside: “, of Bergen, Norland,”.
    """
    mark = sentence.small(end - 1)
    opening = {")": {"("}, ",": {","}}.get(mark, _DASHES if mark in _DASHES else {","} if inner else set())
    while end - 2 > limit and sentence.small(end - 2) in _DASHES & {mark}:  # “--”
        end -= 1
    stop = max(limit, end - 1 - _LONGEST_ASIDE)
    for place in range(end - 2, stop - 1, -1):
        if sentence.words[place].text in opening and not _joins_a_number(sentence, place):
            opens = _before_list(sentence, place, end, stop) or _before_office(sentence, place, end, stop)
            return opens or _before_dashes(sentence, place, limit)
        if sentence.words[place].text in {";", ":"}:
            break
    return limit


def _before_list(sentence: Grammar, comma: int, end: int, stop: int) -> int | None:
    """Where the aside begins whose last words are a list with that comma: “Norland|, at odds with Ostia, Vell and Peru, left”."""
    if sentence.small(comma) != "," or not _ends_a_list(sentence, comma, end - 1):
        return None
    for place in range(comma - 1, stop - 1, -1):
        if sentence.words[place].text in {";", ":"}:
            return None
        if sentence.words[place].text == ",":
            first = sentence.small(place + 1)
            group = sentence.verb_at(place + 1)
            is_participle = group is not None and group.first == place + 1 and not group.is_finite
            if is_participle or first in _LINKS or (first in _ARTICLES and comma - place > _A_NAME):
                return place
    return None


def _before_office(sentence: Grammar, comma: int, end: int, stop: int) -> int | None:
    """Where the aside begins that ends in a name of its own: “Ada Berg|, then head of the firm, Ostia Steel, assures”."""
    inside = sentence.words[comma + 1 : end - 1]
    if sentence.small(comma) != "," or not inside or not all(word.is_capitalised for word in inside):
        return None
    for place in range(comma - 1, stop - 1, -1):
        if sentence.words[place].text in {";", ":"} or sentence.verb_at(place):
            return None
        if sentence.words[place].text == ",":
            is_office = sentence.small(place + 1) in _OFFICES and comma - place > _A_NAME
            return place if is_office and _ends_a_full_name(sentence, place, stop) else None
    return None


def _ends_a_full_name(sentence: Grammar, end: int, stop: int) -> bool:
    """Whether a first name and a surname end there that no preposition governs: not “in Buenos Aires”."""
    first = end
    while first > stop and sentence.words[first - 1].is_capitalised and not tells_time(sentence, first - 1):
        first -= 1
    return (
        end - first >= _FULL
        and sentence.small(first) not in PREPOSITIONS
        and sentence.small(first - 1) not in PREPOSITIONS
    )


def _ends_a_list(sentence: Grammar, comma: int, end: int) -> bool:
    """Whether “, Vell and Peru” or “, and Peru” stands there, names alone."""
    inside = [place for place in range(comma + 1, end) if sentence.small(place) not in {"and", "or", "the"}]
    has_and = any(sentence.small(place) in {"and", "or"} for place in range(comma + 1, end))
    return (
        has_and
        and sentence.words[inside[0] if inside else comma].is_capitalised
        and not any(sentence.verb_at(place) for place in inside)
    )


def before_age(sentence: Grammar, end: int) -> int | None:
    """The place before the age that a comma still parts from its name: “Ada Berg | , 58, a skipper, said”; else None."""
    is_parted = end > 1 and sentence.small(end - 1) == "," and sentence.words[end - 2].is_capitalised
    return end - 1 if is_parted and sentence.small(end).isdigit() else None


def _before_dashes(sentence: Grammar, place: int, limit: int) -> int:
    while place > limit and sentence.small(place) in _DASHES and sentence.small(place - 1) in _DASHES:
        place -= 1
    return place


def _joins_a_number(sentence: Grammar, place: int) -> bool:
    """Whether the comma stands inside a date: “June 5, 2020”."""
    return is_time(sentence.words[place + 1]) and sentence.words[place - 1].text.isdigit()


def tells_time(sentence: Grammar, place: int) -> bool:
    """Whether a day, month or year stands there that has nothing of its own: “Friday”, but not “Friday’s test”."""
    before = sentence.words[place - 1] if place else None
    if before is not None and before.text == "." and place > 1:
        before = sentence.words[place - 2]
    return is_time(sentence.words[place], before) and sentence.small(place + 1) not in {"'s", "’s"}
