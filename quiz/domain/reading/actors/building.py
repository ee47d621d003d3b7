"""Make the actors of a text out of its namings: one actor with its usual name, aliases, country and roles."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from quiz.domain.facts import ActorKind
from quiz.domain.reading.actors.joining import sort_of
from quiz.domain.reading.actors.roles import Role, is_only_honorific
from quiz.domain.reading.actors.sorts import Naming, Sort
from quiz.domain.reading.annotations import FoundActor, MentionForm
from quiz.domain.reading.gazetteer.alliances import ALLIANCES
from quiz.domain.reading.gazetteer.countries import COUNTRIES
from quiz.domain.reading.gazetteer.organisations import ORGANISATIONS

Identity = tuple[Sort, str]


@dataclass(frozen=True, slots=True)
class Group:
    """All namings of one actor; ``key`` tells it from others of its sort."""

    key: str
    namings: tuple[Naming, ...]
    roles: tuple[Role, ...] = ()


def actor_of(group: Group) -> FoundActor:
    """The actor that these namings name."""
    sort = sort_of(group.namings, group.key)
    if sort is Sort.COUNTRY:
        return _country(group)
    return _person(group) if sort is Sort.PERSON else _body(group, sort)


def _country(group: Group) -> FoundActor:
    named = [naming.name for naming in group.namings if naming.form is not MentionForm.PLACE]
    return FoundActor(group.key, ActorKind.COUNTRY, _others(group.key, named), code_of(group.key))


def _person(group: Group) -> FoundActor:
    names = Counter(naming.name for naming in group.namings)
    name = max(names, key=lambda name: (len(name.split()), names[name], len(name)))
    titles = dict.fromkeys(role.title for role in group.roles if role.title and not is_only_honorific(role.title))
    nations = Counter(role.nation for role in group.roles if role.nation)
    nation = nations.most_common(1)[0][0] if nations else ""
    return FoundActor(name, ActorKind.PERSON, _others(name, names), code_of(nation), tuple(titles))


def _body(group: Group, sort: Sort) -> FoundActor:
    names = [naming.name for naming in group.namings]
    alliance = ALLIANCES.get(group.key)
    name = _usual_name(Counter(names), sort)
    pair = (alliance.acronym, alliance.name) if alliance is not None else ()
    nation = next((code_of(naming.nation) for naming in group.namings if naming.nation), "")
    code = nation or ORGANISATIONS.get(group.key, "")
    return FoundActor(name, ActorKind(sort.value), _others(name, [*names, *filter(None, pair)]), code)


def _usual_name(names: Counter[str], sort: Sort) -> str:
    """The acronym of an alliance where the text mostly uses it, else the longest name."""
    acronyms = [name for name in names if name.isupper() and " " not in name]
    acronym = max(acronyms, key=lambda name: names[name], default="")
    longest = max(names, key=lambda name: (len(name.split()), len(name)))
    uses_acronym = acronym and (sort is Sort.ALLIANCE or longest == acronym) and names[acronym] >= names[longest]
    return acronym if uses_acronym else longest


def code_of(country: str) -> str:
    """The code of a country by its usual name, or that name where it has no code."""
    return (COUNTRIES[country].code if country in COUNTRIES else "") or country


def _others(name: str, names: Iterable[str]) -> tuple[str, ...]:
    return tuple(other for other in dict.fromkeys(names) if other != name)


def grouped(namings: Sequence[Naming], identities: Mapping[int, Identity]) -> Mapping[Identity, tuple[int, ...]]:
    """The places of the namings of each actor, actors in the order in which they are first named."""
    groups: defaultdict[Identity, list[int]] = defaultdict(list)
    for at in range(len(namings)):
        if at in identities:
            groups[identities[at]].append(at)
    return {identity: tuple(places) for identity, places in groups.items()}
