"""A noun phrase as a role: “Armenian Prime Minister”, “the leader of Belarus”, “one of Moscow’s closest allies”."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.domain.facts import ActorKind
from quiz.domain.reading.actors.references import antecedent
from quiz.domain.reading.annotations import MentionForm
from quiz.domain.reading.clauses.words import NEGATIONS, PREPOSITIONS, is_adverb
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.gazetteer.heads import ORGANISATION_HEADS
from quiz.domain.reading.offices.words import (
    BODIES,
    HEADS,
    PORTFOLIOS,
    SEATS,
    TIES,
    TIMES,
    WITHIN_TITLES,
    article,
    is_one_of_a_kind,
)
from quiz.domain.reading.statements.dating import adverbial
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.parties import head
from quiz.domain.reading.statements.rewording import Edit, inside, reworded

_GENITIVES = frozenset(["'s", "’s", "'", "’"])
_ARTICLES = frozenset(["the", "a", "an"])
_LOOSE = frozenset(["its", "his", "her", "their", "this", "that", "these", "those", "our", "my", "your"])
_POSSESSIVES = frozenset(["its", "his", "her", "their"])
_DENYING = NEGATIONS | {"no", "longer", "barely", "almost", "nearly", "perhaps", "possibly", "allegedly"}
_LONGEST_LEAD = 8
_LONGEST_NAME = 4
_LANDS = frozenset(["country", "nation", "republic", "kingdom", "state"])
_BODIES = frozenset(["bloc", "alliance", "organisation", "organization", "union", "grouping"])
_OF_A_BODY = frozenset(["chief", "head", "director", "boss", "executive"])


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose a title is; ``first`` is the place where the words for it begin, ``adjective`` is “Armenian”, or empty.

    ``is_read`` where a pronoun or the like told whose; ``seat`` is “the Kremlin” where that stands for the state.
    """

    actor: int
    first: int
    adjective: str = ""
    is_read: bool = False
    seat: str = ""


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
    owner = _owner(line, title) or _meant(line, first, title)
    lead = title if owner is None else owner.first
    if lead - start <= 1 and all(line.small(place) in TIMES for place in range(start, lead)):
        own = line.small(first) if first < start else ""
        return _built(line, cast, (start, lead, title, _past_portfolio(line, noun + 1, last), last), owner, own)
    return _as_it_stands(line, cast, first, last)


def _noun(line: Line, first: int, last: int) -> int | None:
    """The place of the word that says what somebody is."""
    start = first + (2 if line.small(first) in {"one", "some"} and line.small(first + 1) == "of" else 0)
    if line.small(first) in _DENYING:
        return None
    for place in range(start, min(last, start + _LONGEST_LEAD)):
        after = line.small(place + 1) if place + 1 < last else ""
        if _is_in_a_name(line, place):
            return None
        if line.small(place) in HEADS | BODIES and after not in HEADS | _GENITIVES and after != "-":
            return place
        if line.small(place) in PREPOSITIONS or (line.grammar.verb_at(place) is not None):
            return None
    return None


def _is_in_a_name(line: Line, place: int) -> bool:
    """Whether the word is part of somebody's name: “John Major”."""
    start = line.words[place].start
    around = line.mentions(max(0, place - _LONGEST_NAME), min(place + _LONGEST_NAME, len(line.words)))
    return any(mention.start <= start < mention.end and line.is_person(mention.actor) for mention in around)


def _past_portfolio(line: Line, end: int, last: int) -> int:
    """Past “of State”, “for Foreign Affairs and Trade”."""
    if line.small(end) in {"of", "for"} and line.small(end + 1) in PORTFOLIOS:
        end += 1
        while end < last and line.small(end) in PORTFOLIOS | {"and"}:
            end += 1
    return end


def _fits(line: Line, cast: Cast, noun: int, holder: int) -> bool:
    return line.small(noun) in (HEADS if cast.actors[holder].kind is ActorKind.PERSON else TIES | BODIES)


def _title_start(line: Line, start: int, noun: int) -> int:
    first = noun
    while first > start and line.small(first - 1) in WITHIN_TITLES - TIMES:
        first -= 1
    return first


def _owner(line: Line, title: int) -> Owner | None:
    """Whose the title in “Armenian Prime Minister”, “Russia’s foreign minister” is."""
    end = title - (line.small(title - 1) in _GENITIVES)
    before = line.mentions(max(0, end - _LONGEST_LEAD), end) if end > 0 else ()
    if not before or before[-1].end != line.words[end - 1].end:
        return None
    named = before[-1]
    words = line.passage.text[named.start : named.end]
    adjective = words if named.form is MentionForm.DEMONYM else ""
    return Owner(named.actor, line.place_of(named.start), adjective, seat=SEATS.get(words.lower(), ""))


def _meant(line: Line, first: int, title: int) -> Owner | None:
    """Whose it is in “its chief delegate”, “his own economy minister”, “the country’s president”."""
    if line.small(first) == "the" and line.small(first + 1) in _LANDS | _BODIES and first + 3 == title:
        return _described(line, first)
    if line.small(first) not in _POSSESSIVES or title - first - (line.small(first + 1) == "own") != 1:
        return None
    passage, (start, _) = line.passage, line.span(first, first + 1)
    main = line.clauses[0].subject if line.clauses and line.small(first) == "its" else None
    subject = head(line, main) if main and main.last <= first else None
    if subject is not None and not line.is_person(subject):
        return Owner(
            subject, first, is_read=True
        )  # “Poland has closed its border with Ukraine, its minister, Adam Wolski, said”
    actor = antecedent(passage.actors, passage.sentences, passage.text, start, line.small(first))
    return None if actor is None else Owner(actor, first, is_read=True)


def _described(line: Line, first: int) -> Owner | None:
    """Whose it is in “the country’s president”."""
    passage, (start, _) = line.passage, line.span(first, first + 2)
    actor = antecedent(passage.actors, passage.sentences, passage.text, start, line.text(first, first + 2))
    return None if actor is None else Owner(actor, first, is_read=True)


def _built(
    line: Line, cast: Cast, places: tuple[int, int, int, int, int], owner: Owner | None, own: str
) -> Role | None:
    """“the Prime Minister of Armenia” from “Armenian Prime Minister”; a man from Armenia is “an Armenian lawyer”.

    ``own`` is the article that the text gives it, or empty.
    """
    start, lead, title, end, last = places
    times = [line.small(place) for place in range(start, lead) if line.small(place) in TIMES]
    words = [line.words[place].text for place in range(title, end)]
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
    whose = f" of {owner.seat or _with_article(cast, owner.actor)}" if owner and not adjective else ""
    owned = of is not None or bool(rest)
    opening = own if own and not adjective else article([word.lower() for word in named], owned=owned)
    return Role(f"{opening} {_in_small(named)}{whose}{rest}", of, owner is not None and owner.is_read)


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
    words = inside(_rest(line, first, last).strip())
    if not words or any(word in _LOOSE for word in words.lower().split()):
        return None
    named = line.mentions(first, last)
    if words.split()[0].lower() not in {"the", "a", "an", "one", "some", "another"}:
        words = words if line.mentions(first, first + 1) else f"a {words}"
    return Role(words, named[0].actor if named else None)
