"""The gazetteer: every member of the United Nations resolves, and no name means two states without saying so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

import pytest

from quiz.domain.reading.actors.known import lookup
from quiz.domain.reading.actors.sorts import Sort
from quiz.domain.reading.annotations import MentionForm
from quiz.domain.reading.gazetteer.alliances import ALLIANCES
from quiz.domain.reading.gazetteer.cities import CITIES
from quiz.domain.reading.gazetteer.countries import CAPITALS_IN_DOUBT, COUNTRIES, SHARED_NAMES, Country
from quiz.domain.reading.gazetteer.organisations import ORGANISATIONS
from quiz.domain.reading.gazetteer.publications import PUBLICATIONS
from quiz.domain.reading.gazetteer.regions import REGIONS
from quiz.domain.reading.gazetteer.tables import words

MEMBERS = sorted(
    words("""
AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CR CI HR CU CY
CZ KP CD DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ
KE KI KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA
PG PY PE PH PL PT QA KR MD RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TH TL TG TO TT TN
TR TM TV UG UA AE GB TZ US UY UZ VU VE VN YE ZM ZW
""")
)
CITY_STATES = {"MC", "SG", "SM"}


def means(name: str) -> str:
    known = lookup(name)
    return known.key if known is not None and known.sort is Sort.COUNTRY else ""


def by_code(code: str) -> Country:
    return next(country for country in COUNTRIES.values() if country.code == code)


@pytest.mark.parametrize("code", MEMBERS)
def test_every_member_of_the_united_nations_resolves_from_its_names_capital_and_demonym(code: str) -> None:
    country = by_code(code)
    meant = {means(name) for name in (*country.names, *country.capitals, *country.people, *country.seats)}

    assert country.demonyms
    assert country.capitals or code in CITY_STATES
    assert meant - {usual for usual, _ in SHARED_NAMES.values()} <= {country.name}
    assert means(country.name) == country.name


def test_there_are_193_members() -> None:
    assert len(MEMBERS) == len(set(MEMBERS)) == 193


def test_a_code_belongs_to_one_state_or_to_its_parts() -> None:
    names = defaultdict(list)
    for country in COUNTRIES.values():
        names[country.code].append(country.name)
    shared = {code for code, bearers in names.items() if code and len(bearers) > 1}

    assert shared == {"GB", "DE"}
    assert names["GB"][0] == "United Kingdom"
    assert names["DE"][0] == "Germany"


def _meanings(names_of: Callable[[Country], tuple[str, ...]]) -> dict[str, set[str]]:
    meanings = defaultdict(set)
    for country in COUNTRIES.values():
        for name in names_of(country):
            meanings[name].add(country.name)
    return meanings


def test_no_name_means_two_states_without_saying_so() -> None:
    meanings = _meanings(lambda country: (*country.names, *country.capitals, *country.seats, *country.people))

    twice = {name for name, states in meanings.items() if len(states) > 1}

    assert twice <= {*SHARED_NAMES, *CAPITALS_IN_DOUBT}


def test_each_shared_name_has_two_states_that_exist() -> None:
    assert {state for pair in SHARED_NAMES.values() for state in pair} <= set(COUNTRIES)
    assert all(usual != other for usual, other in SHARED_NAMES.values())


def test_a_capital_is_told_from_the_name_and_the_adjective() -> None:
    assert [lookup(name).form for name in ("Minsk", "Belarus", "Belarusian")] == [  # type: ignore[union-attr]
        MentionForm.CAPITAL,
        MentionForm.NAME,
        MentionForm.DEMONYM,
    ]


@pytest.mark.parametrize("key", ALLIANCES)
def test_every_alliance_resolves_from_each_of_its_names(key: str) -> None:
    for name in ALLIANCES[key].names:
        known = lookup(name)
        assert known is not None
        assert known.key == key


def test_members_of_alliances_are_states() -> None:
    codes = {country.code for country in COUNTRIES.values()}

    assert len([alliance for alliance in ALLIANCES.values() if alliance.binds]) > 40
    assert {code for alliance in ALLIANCES.values() for code in alliance.members} <= codes


@pytest.mark.parametrize("name", ["Collective Security Treaty Organisation", "North Atlantic Treaty Organization"])
def test_british_and_american_spelling_are_one(name: str) -> None:
    assert lookup(name) == lookup(name.replace("isation", "ization"))


def test_a_name_of_one_table_is_in_no_other() -> None:
    names = [CITIES, REGIONS, set(ORGANISATIONS), PUBLICATIONS, set(_meanings(lambda country: country.names))]

    assert all(len(name) > 1 for table in names for name in table)
    assert not (set(ORGANISATIONS) & PUBLICATIONS)
    assert not (CITIES & PUBLICATIONS)
