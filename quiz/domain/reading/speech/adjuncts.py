"""What may stand between a verb of saying and what follows it: when and where it was said."""

from __future__ import annotations

from quiz.domain.reading.clauses import Clause, Phrase, Shape, VerbGroup, object_after
from quiz.domain.reading.clauses.noun_units import is_of_its_noun
from quiz.domain.reading.clauses.words import PREPOSITIONS, is_adverb, is_time, listed
from quiz.domain.reading.speech.cues import NOUNS, UNITS_OF_TIME, VERBS
from quiz.domain.reading.speech.units import Unit

_NEAR = 7
_FARTHEST = 18
_BEFORE_TIMES = listed("on late early last this")
_TIMES = listed("on late early last this yesterday morning evening afternoon night week month")


def after_time(unit: Unit, place: int) -> int:
    """The place after “on Wednesday evening” there."""
    words, end = unit.grammar.words, place
    while end < len(words) and (words[end].text in _TIMES or is_time(words[end])):
        end += 1
    told = any(word.text in _TIMES - _BEFORE_TIMES or is_time(word) for word in words[place:end])
    return end if told and (end > place + 1 or not is_time(words[place])) else place


def before_aim(unit: Unit, place: int) -> int:
    """The place after a time there behind which an aim follows: “vowed on Tuesday | to send troops”; else the place itself."""
    is_in = unit.grammar.small(place) == "in" and place + 1 < len(unit.grammar.words)
    timed = place + 2 if is_in and is_time(unit.grammar.words[place + 1]) else after_time(unit, place)
    aim = unit.grammar.verb_at(timed)
    return timed if aim is not None and aim.shape is Shape.INFINITIVE else place


def after_adjunct(unit: Unit, place: int) -> int:
    """The place of the comma after “in his memoirs” there; the place itself where there is none so near."""
    if unit.grammar.small(place) not in PREPOSITIONS - {"out", "on", "up"}:
        return place
    near = range(place + 1, min(place + _NEAR, len(unit.grammar.words)))
    comma = next((at for at in near if unit.grammar.small(at) == ","), place)
    return place if any(unit.grammar.verb_at(at) for at in range(place, comma)) else comma


def after_particle(unit: Unit, group: VerbGroup) -> int:
    """The place after the verb, and after “out” of “pointed out”."""
    return group.last + (group.lemma == "point" and unit.grammar.small(group.last) == "out")


def after_circumstances(unit: Unit, group: VerbGroup, place: int) -> int:
    """The place of the comma after when, where and to whom it was said: “told reporters on Monday,”."""
    place = _after_name(unit, place)
    told = object_after(unit.grammar, place) if group.lemma == "tell" and place == group.last else None
    place = after_time(unit, told.last if told else place)
    is_day = is_time(unit.grammar.words[place]) if place < len(unit.grammar.words) else False
    return after_adjunct(unit, place + (is_day and unit.grammar.small(place + 1) == ","))


def _after_name(unit: Unit, place: int) -> int:
    """The place of the comma after the name that commas add to who said it: “Oslo, said its envoy|, Ada Berg|, had paid”."""
    if unit.grammar.small(place) != ",":
        return place
    near = range(place + 1, min(place + _NEAR, len(unit.grammar.words)))
    comma = next((at for at in near if unit.grammar.small(at) == ","), place)
    follows = unit.grammar.verb_at(past_adverbs(unit, comma + 1))
    is_name = comma > place + 1 and all(unit.grammar.words[at].is_capitalised for at in range(place + 1, comma))
    return comma if is_name and follows is not None and follows.is_finite else place


def past_adjuncts(unit: Unit, place: int) -> int:
    """The place behind when and where: “held | in 2003 that”, “ruled | in The Hague on 4 May that”."""
    first, words = place, unit.grammar.words
    while place < min(first + _FARTHEST, len(words) - 1):
        word = words[place]
        where = object_after(unit.grammar, place + 1) if word.text in PREPOSITIONS else None
        opens_time = word.text in PREPOSITIONS and is_time(words[place + 1])
        if where is not None and where.first == place + 1:
            place = where.last
        elif opens_time or is_time(word) or is_adverb(word.text) or (word.text.isdigit() and place > first):
            place += 1
        else:
            break
    return place


def past_adverbs(unit: Unit, place: int) -> int:
    """The place after the adverbs that stand there."""
    while is_adverb(unit.grammar.small(place)):
        place += 1
    return place


def is_that_day(unit: Unit, place: int) -> bool:
    """Whether “that” only points at the time at which it was said: “said | that day | that”."""
    times = unit.grammar.small(place + 1) in UNITS_OF_TIME
    return times and unit.grammar.small(place) == "that" and unit.grammar.small(place + 2) in {"that", ":"}


def is_done_to(unit: Unit, begins: int) -> bool:
    """Whether what begins there is what something is done to: “agreed on Monday to act by widening | a list of people wanted”."""
    done = unit.grammar.verb_at(begins - 1)
    return done is not None and done.shape is Shape.ING


def is_part_of_what_is_done(unit: Unit, group: VerbGroup, place: int, following: Clause) -> bool:
    """Whether what seems to be a clause that was said is only the object of something, or part of one."""
    cue = VERBS.get(group.lemma)
    is_announced = cue is not None and is_of_its_noun(unit.grammar, cue.follows, following.verb)
    return is_announced or (following.first > place and is_done_to(unit, following.first))


def is_gerund(unit: Unit, place: int, following: Clause) -> bool:
    """Whether “-ing” with its object there is what a verb tells of: “says | leaving the pact | will help”."""
    group = unit.grammar.verb_at(place)
    is_ing = group is not None and group.first == place and group.shape is Shape.ING
    return is_ing and group is not None and group.last == following.first and following.verb.is_finite


def is_added_to(unit: Unit, group: VerbGroup, place: int) -> bool:
    """Whether a thing is added to another rather than a word to what was said: “added | Oslo to the list”."""
    thing = object_after(unit.grammar, place) if group.lemma == "add" else None
    return thing is not None and unit.grammar.small(thing.last) == "to" and unit.grammar.verb_at(thing.last) is None


def is_anaphoric(unit: Unit, named: Phrase) -> bool:
    """Whether the object only points back to what was said before: “rejected the charge”."""
    ends = named.last >= len(unit.grammar.words) or unit.grammar.words[named.last].text in {".", ",", ";"}
    noun = unit.grammar.small(named.last - 1)
    return ends and (noun in NOUNS or noun.removesuffix("s") in NOUNS or noun in {"it", "them", "this"})
