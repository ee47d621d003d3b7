"""Find the actors of a text: people, countries, organisations, alliances and publications, with all their mentions.

Runs of capitalised words are taken apart into titles, adjectives of countries and names; what the gazetteer does not
know is decided by its use everywhere in the text; then the names of one actor are joined. Places and things are told
apart on the way and left out. The time taken is proportional to the length of the text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from quiz.domain.reading.actors.bodies import bodies, with_their_states
from quiz.domain.reading.actors.building import Group, Identity, actor_of, grouped
from quiz.domain.reading.actors.capitals import form_of_capital
from quiz.domain.reading.actors.compounds import names_in_compounds
from quiz.domain.reading.actors.deals import deal
from quiz.domain.reading.actors.doubts import in_brussels
from quiz.domain.reading.actors.heads import state_of
from quiz.domain.reading.actors.joining import join_bodies
from quiz.domain.reading.actors.lines import Line, Usage, lines_of, usage_of
from quiz.domain.reading.actors.peeling import peel
from quiz.domain.reading.actors.people import join_people
from quiz.domain.reading.actors.roles import Role, countries_at, roles_of
from quiz.domain.reading.actors.runs import runs
from quiz.domain.reading.actors.sorts import BODIES, Naming, Sort
from quiz.domain.reading.actors.treaties import bound_nouns, joined_nouns
from quiz.domain.reading.actors.weighing import weigh
from quiz.domain.reading.actors.written import surnames_with_particles
from quiz.domain.reading.annotations import Actors, Mention, MentionForm
from quiz.domain.reading.sentences import Sentence

__all__ = ["find_actors", "find_namings"]


def find_actors(text: str, sentences: tuple[Sentence, ...]) -> Actors:
    """The actors of the text in the order in which they are first named, with all their mentions."""
    lines = lines_of(sentences)
    namings = _with_forms(find_namings(sentences), lines)
    identities = _identities(namings, lines)
    groups = grouped(namings, identities)
    roles = _roles(namings, lines)
    actors = tuple(actor_of(_group(identity, places, namings, roles)) for identity, places in groups.items())
    index = {place: actor for actor, places in enumerate(groups.values()) for place in places}
    mentions = (Mention(namings[at].start, namings[at].end, actor, namings[at].form) for at, actor in index.items())
    return Actors(actors, tuple(sorted(mentions, key=lambda mention: (mention.start, -mention.end))))


def find_namings(sentences: tuple[Sentence, ...]) -> tuple[Naming, ...]:
    """Every place where something is named, places and things too, in the order of the text."""
    lines = lines_of(sentences)
    usage = replace(
        usage_of(lines),
        bound=bound_nouns(lines),
        joined=joined_nouns(lines),
        particled=surnames_with_particles(lines),
    )
    found = [naming for line in lines for naming in _namings_of(line, usage)]
    weighed = weigh(found, lines, usage)
    owned = [*with_their_states(weighed, lines), *bodies(weighed, lines)]
    return tuple(sorted(owned, key=lambda naming: (naming.start, -naming.end)))


def _namings_of(line: Line, usage: Usage) -> Sequence[Naming]:
    """The namings of one line in order, their sort not yet decided where only the text can tell."""
    peeled = [naming for run in runs(line, usage) for naming in deal(line, *run) or peel(line, *run, usage)]
    return sorted((*peeled, *names_in_compounds(line)), key=lambda naming: naming.start)


def _with_forms(namings: Sequence[Naming], lines: Sequence[Line]) -> tuple[Naming, ...]:
    formed = (
        replace(naming, form=form_of_capital(lines[naming.line], naming))
        if naming.form is MentionForm.CAPITAL
        else naming
        for naming in namings
    )
    return tuple(in_brussels(tuple(formed)))


def _identities(namings: Sequence[Naming], lines: Sequence[Line]) -> Mapping[int, Identity]:
    """For each naming of an actor, by its place, which actor it is."""
    people = [at for at, naming in enumerate(namings) if naming.sort is Sort.PERSON]
    bodies_at = [at for at, naming in enumerate(namings) if naming.sort in BODIES]
    persons = join_people([namings[at] for at in people])
    joined = join_bodies([namings[at] for at in bodies_at], lines)
    identities: dict[int, Identity] = {people[at]: (Sort.PERSON, name) for at, name in persons.items()}
    identities |= {bodies_at[at]: (Sort.ORGANISATION, key) for at, key in joined.items()}
    for at, naming in enumerate(namings):
        if naming.sort is Sort.COUNTRY:
            identities[at] = (Sort.COUNTRY, naming.key or state_of(naming.name))
    return identities


def _roles(namings: Sequence[Naming], lines: Sequence[Line]) -> Mapping[int, tuple[Role, ...]]:
    """For each naming of a person, by its place, what the words beside it say that the person is."""
    by_line: defaultdict[int, list[Naming]] = defaultdict(list)
    for naming in namings:
        by_line[naming.line].append(naming)
    countries = {line: countries_at(there) for line, there in by_line.items()}
    return {
        at: tuple(roles_of(naming, lines[naming.line], countries[naming.line]))
        for at, naming in enumerate(namings)
        if naming.sort is Sort.PERSON
    }


def _group(
    identity: Identity, places: Sequence[int], namings: Sequence[Naming], roles: Mapping[int, tuple[Role, ...]]
) -> Group:
    return Group(
        identity[1], tuple(namings[at] for at in places), tuple(role for at in places for role in roles.get(at, ()))
    )
