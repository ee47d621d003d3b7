"""A noun phrase as a role: “Armenian Prime Minister”, “the leader of Belarus”, “one of Moscow’s closest allies”."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.domain.facts import ActorKind
from quiz.domain.reading.clauses.articles import article, indefinite, is_one_of_a_kind
from quiz.domain.reading.clauses.words import NEGATIONS, PREPOSITIONS, is_adverb
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.gazetteer.heads import ORGANISATION_HEADS
from quiz.domain.reading.offices.owners import (
    GENITIVES,
    LONGEST_LEAD,
    OWNING_NOUNS,
    POSSESSIVES,
    Owner,
    described_by,
    is_unheard_of,
    meant_by,
    owner_before,
    owner_meant,
)
from quiz.domain.reading.offices.words import (
    BODIES,
    HEADS,
    LEADS,
    PORTFOLIOS,
    TIES,
    TIMES,
    WITHIN_TITLES,
    is_person_noun,
)
from quiz.domain.reading.statements.adverbials import adverbial
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.rewording import Edit, inside, reworded

_ARTICLES = frozenset(["the", "a", "an"])
_LOOSE = frozenset(["its", "his", "her", "their", "this", "that", "these", "those", "our", "my", "your"])
_DENYING = NEGATIONS | {"no", "longer", "barely", "almost", "nearly", "perhaps", "possibly", "allegedly"}
_LONGEST_NAME = 4
_RANKED = frozenset(["two", "three"])  # “the junta’s number two”
_OF_A_BODY = frozenset(["chief", "head", "director", "boss", "executive"])


@dataclass(frozen=True, slots=True)
class Role:
    """What somebody is, as a noun phrase that follows “is”, and whose; ``is_read`` where a pronoun told whose."""

    words: str
    of: int | None
    is_read: bool = False


def role_in(line: Line, cast: Cast, first: int, last: int, holder: int) -> Role | None:
    """The role that these tokens tell; None where they tell none, or not whose."""
    while first < last and is_adverb(line.small(first)) and line.small(first) not in _DENYING:
        first += 1
    noun = _noun(line, first, last)
    if noun is None or not _fits(line, cast, noun, holder):
        return None
    start = first + (line.small(first) in _ARTICLES)
    title = _title_start(line, start, noun)
    owner = owner_before(line, title) or owner_meant(line, first, title)
    if owner is not None and _is_portfolio(line, cast, owner, noun):
        return _as_it_stands(line, cast, first, last)
    if owner is not None and _is_anothers(line, cast, owner, title, last):
        owner, start = None, title  # “its | foreign minister” is not that of the treaty named before
    lead = title if owner is None else owner.first
    if lead - start <= 1 and all(line.small(place) in TIMES for place in range(start, lead)):
        own = line.small(first) if line.small(first) in _ARTICLES else ""
        return _built(line, cast, (start, lead, title, _past_portfolio(line, noun + 1, last), last), owner, own)
    return _as_it_stands(line, cast, first, last)


def _is_anothers(line: Line, cast: Cast, owner: Owner, title: int, last: int) -> bool:
    """Whether what a pronoun was read as can have no such office."""
    kind = cast.actors[owner.actor].kind
    return owner.is_read and kind is not ActorKind.PERSON and is_unheard_of(kind, line.text(title, last))


def _is_portfolio(line: Line, cast: Cast, owner: Owner, noun: int) -> bool:
    """Whether what seems to own the office is a part of its title: “Water Resources | Minister”."""
    is_body = cast.actors[owner.actor].kind is ActorKind.ORGANISATION and not owner.is_read
    return is_body and line.small(noun) in {"minister", "secretary"} and line.small(noun - 1) not in GENITIVES


def _noun(line: Line, first: int, last: int) -> int | None:
    """The place of the word that says what somebody is."""
    start = first + (2 if line.small(first) in {"one", "some"} and line.small(first + 1) == "of" else 0)
    if line.small(first) in _DENYING:
        return None
    for place in range(start, min(last, start + LONGEST_LEAD)):
        if line.small(place) in TIMES:
            continue
        after = line.small(place + 1) if place + 1 < last else ""
        named = _named_at(line, place)
        if named is not None and line.is_person(named):
            return None
        if line.small(place) == "number" and after in _RANKED:
            return place + 1
        is_noun = line.small(place) in BODIES or is_person_noun(line.small(place))
        if named is None and is_noun and after not in HEADS | BODIES | GENITIVES and after != "-":
            return _last_of_title(line, place, last)
        if line.small(place) in PREPOSITIONS or (named is None and is_verb(line, place)):
            return None
    return None


def is_verb(line: Line, place: int) -> bool:
    """Whether a verb stands there, and no part of a noun: “a | mining | company”."""
    group = line.grammar.verb_at(place)
    is_part = line.small(place).endswith("ing") and line.small(place + 1) in BODIES | HEADS
    return group is not None and not is_part


def _last_of_title(line: Line, noun: int, last: int) -> int:
    """The noun that a title ends in which goes on: “deputy | defence | minister”."""
    place = noun + 1
    while place < last and line.small(place) in WITHIN_TITLES and _named_at(line, place) is None:
        if line.small(place) in HEADS:
            noun = place
        place += 1
    return noun


def _named_at(line: Line, place: int) -> int | None:
    """The actor whose name the word is part of: “John Major”, “the Soviet Union”."""
    start = line.words[place].start
    around = line.mentions(max(0, place - _LONGEST_NAME), min(place + _LONGEST_NAME, len(line.words)))
    return next((mention.actor for mention in around if mention.start <= start < mention.end), None)


def _past_portfolio(line: Line, end: int, last: int) -> int:
    """Past “of State”, “for Foreign Affairs and Trade”."""
    if line.small(end) in {"of", "for"} and line.small(end + 1) in PORTFOLIOS:
        end += 1
        while end < last and line.small(end) in PORTFOLIOS | {"and"}:
            end += 1
    return end


def _fits(line: Line, cast: Cast, noun: int, holder: int) -> bool:
    word = line.small(noun)
    is_person = cast.actors[holder].kind is ActorKind.PERSON
    return word in _RANKED or is_person_noun(word) if is_person else word in TIES | BODIES | LEADS


def _title_start(line: Line, start: int, noun: int) -> int:
    first = noun
    while first > start and line.small(first - 1) in WITHIN_TITLES - TIMES:
        first -= 1
    return first - (line.small(first - 1) in TIMES and line.small(first - 2) in GENITIVES)


def _built(
    line: Line, cast: Cast, places: tuple[int, int, int, int, int], owner: Owner | None, own: str
) -> Role | None:
    """“the Prime Minister of Armenia” from “Armenian Prime Minister”; a man from Armenia is “an Armenian lawyer”.

    ``own`` is the article that the text gives it, or empty.
    """
    start, lead, title, end, last = places
    times = [line.small(place) for place in range(start, lead) if line.small(place) in TIMES]
    words = [line.words[place].text for place in range(title, end)]
    if title == 0 and len(words) == 1 and not is_one_of_a_kind([words[0].lower()]):
        words = [words[0].lower()]  # the capital of “Lawmaker Ada Berg said” is that of the sentence
    rest = _rest(line, end, last)
    further = line.mentions(end, last)
    of = owner.actor if owner else further[0].actor if further else None
    adjective = owner.adjective if owner and not is_one_of_a_kind([word.lower() for word in words]) else ""
    named = [*times, adjective, *words] if adjective else [*times, *words]
    if any(word in _LOOSE for word in rest.lower().split()):
        return None
    if (
        owner
        and owner.is_read
        and _OF_A_BODY.issuperset(word.lower() for word in words)
        and _is_state(cast, owner.actor)
    ):
        return None  # “its chief” is that of some body
    if of is None and not rest and words[-1].lower() in TIES:
        return None  # whose rival somebody is the words do not say
    if owner and not adjective and rest.startswith(" of ") and owner.adjective:
        adjective, named = owner.adjective, [*times, owner.adjective, *words]  # “the Ostian | commander of the fleet”
    whose = f" of {owner.seat or _with_article(cast, owner.actor)}" if owner and not adjective else ""
    owned = of is not None or bool(rest)
    post = words[-1].lower()
    is_posted = owner is not None and post == "ambassador" and rest.startswith((" to ", " in "))
    is_posted = is_posted or (own == "the" and post in {"ambassador", "commissioner"})
    opening = own if own and not adjective else "the" if is_posted else article(named, owned=owned)
    placed = f"{rest}{whose}" if rest.startswith(" of ") else f"{whose}{rest}"  # “the Minister of Livestock of Ostia”
    return Role(f"{opening} {_in_small(named)}{placed}", of, owner is not None and owner.is_read)


def _is_state(cast: Cast, actor: int) -> bool:
    return cast.actors[actor].kind is ActorKind.COUNTRY


def _with_article(cast: Cast, actor: int) -> str:
    """The owner’s name as it follows “of”: “the Foreign Ministry”."""
    name, kind = cast.names[actor], cast.actors[actor].kind
    needs = kind is ActorKind.ORGANISATION and " " in name and name.split()[-1] in ORGANISATION_HEADS
    return f"the {name}" if needs and not name.lower().startswith("the ") else name


def _in_small(words: list[str]) -> str:
    """The words of a title; “Security analyst” at the start of a sentence has no name’s capital."""
    if len(words) > 1 and words[0].istitle() and words[-1].islower() and words[0].lower() in WITHIN_TITLES:
        words = [words[0].lower(), *words[1:]]
    return " ".join(words).replace(" - ", "-")


def _rest(line: Line, first: int, last: int) -> str:
    if first >= last:
        return ""
    edits = [Edit(*line.span(*place)) for found in line.dates if (place := adverbial(line, found))]
    words = reworded(line.passage.text, *line.span(first, last), edits)
    return f" {words}" if words else ""


def _as_it_stands(line: Line, cast: Cast, first: int, last: int) -> Role | None:
    whose = meant_by(line, first) if line.small(first) in POSSESSIVES else None
    begins = first + (whose is not None)
    if line.small(first) == "the" and line.small(first + 1) in OWNING_NOUNS and line.small(first + 2) in GENITIVES:
        whose, begins = described_by(line, first), first + 3  # “the country’s | first elected president”
        if whose is None:
            return None
    words = inside(_rest(line, begins, last).strip())
    if not words or any(word in _LOOSE for word in words.lower().split()):
        return None
    if whose is not None:
        return Role(f"{cast.names[whose]}’s {words}", whose, is_read=True)
    named = line.mentions(first, last)
    if words.split()[0].lower() not in {"the", "a", "an", "one", "some", "another"} and not _is_owned(
        line, first, last
    ):
        if first == 0 and not named:
            words = words[:1].lower() + words[1:]
        words = f"{indefinite(words.split()[0])} {words}"
    return Role(words, named[0].actor if named else None)


def _is_owned(line: Line, first: int, last: int) -> bool:
    """Whether the phrase begins with whose it is: “Norland’s | power utility”, “number two of the junta”."""
    named = line.mentions(first, min(first + LONGEST_LEAD, last))
    begins = bool(named) and line.place_of(named[0].start) == first
    return line.small(first) == "number" or (begins and line.small(line.place_of(named[0].end)) in GENITIVES)
