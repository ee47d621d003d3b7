"""Which actors a phrase names: the one that its head stands for, and the first other one after the verb."""

from __future__ import annotations

from quiz.domain.facts import ActorKind
from quiz.domain.reading.annotations import Mention, MentionForm
from quiz.domain.reading.clauses import Phrase
from quiz.domain.reading.clauses.words import PREPOSITIONS
from quiz.domain.reading.speech.descriptions import kind_of
from quiz.domain.reading.statements.lines import Line

_PARTING = PREPOSITIONS | {"and", "or", "nor", ","}
_BELONGING = frozenset(["of", "from", "for"])


def head(line: Line, phrase: Phrase) -> int | None:
    """The actor that the phrase stands for: “Armenian Prime Minister Nikol Pashinyan”, “Azerbaijani troops”."""
    named = line.mentions(phrase.first, phrase.last)
    parting = _first_parting(line, phrase, named)
    before = [mention for mention in named if mention.start < line.words[parting - 1].end]
    if before:
        return before[-1].actor
    of = [mention for mention in named if line.small(parting) in _BELONGING and _kind(line, mention) != "person"]
    return of[0].actor if of else None


def other(line: Line, first: int, last: int, actor: int | None) -> int | None:
    """The first actor named among those tokens that is not the given one; a capital as a place is none."""
    named = line.mentions(first, last)
    acting = (mention.actor for mention in named if mention.form is not MentionForm.PLACE and mention.actor != actor)
    return next(acting, None)


def are_people_of(line: Line, phrase: Phrase) -> bool:
    """Whether it is several people of somebody, who may do what that body does not: “Norland’s envoys said they left Ostia”."""
    named = line.mentions(phrase.first, phrase.last)
    end = line.span(phrase.first, phrase.last)[1]
    is_name = bool(named) and named[-1].end == end
    return not is_name and kind_of(line.text(phrase.first, phrase.last)) is ActorKind.PERSON


def _first_parting(line: Line, phrase: Phrase, named: tuple[Mention, ...]) -> int:
    """The place of the first word outside names that ends the head: “the ambassador | of Belarus”; else the phrase’s end."""
    for place in range(phrase.first + 1, phrase.last):
        start = line.words[place].start
        if line.small(place) in _PARTING and not any(mention.start <= start < mention.end for mention in named):
            return place
    return phrase.last


def _kind(line: Line, mention: Mention) -> ActorKind:
    return line.passage.actors.actors[mention.actor].kind
