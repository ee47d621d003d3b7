"""Names in the shapes that news gives them: with accents, particles, articles and marks, in datelines and headings."""

from __future__ import annotations

import pytest

from quiz.domain.facts import ActorKind
from quiz.domain.reading.actors import find_actors
from quiz.domain.reading.annotations import Actors
from quiz.domain.reading.sentences import split

ALLIANCE, COUNTRY, ORGANISATION = ActorKind.ALLIANCE, ActorKind.COUNTRY, ActorKind.ORGANISATION
PERSON, PUBLICATION = ActorKind.PERSON, ActorKind.PUBLICATION


def read(text: str) -> Actors:
    return find_actors(text, split(text))


def named(text: str) -> dict[str, ActorKind]:
    return {actor.name: actor.kind for actor in read(text).actors}


def surfaces(name: str, text: str) -> list[str]:
    found = read(text)
    at = next(index for index, actor in enumerate(found.actors) if actor.name == name)
    return [text[one.start : one.end] for one in found.mentions if one.actor == at]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Burkina Faso", "Burkinabè officials left Burkina Faso."),
        ("Tonga", "Tonga spoke from Nuku‘alofa, and Nukuʻalofa was glad."),
        ("Costa Rica", "Costa Rica paid, as San Jose had promised."),
        ("Faroe Islands", "The Faroes signed. Faroese boats left Torshavn for the Faroe Islands."),
        ("Cape Verde", "Cabo Verde and its Cabo Verdean guests met Cape Verde."),
        ("São Tomé and Príncipe", "Sao Tome and Principe is São Tomé and Príncipe."),
    ],
)
def test_a_state_is_known_under_every_spelling(name: str, text: str) -> None:
    assert len(read(text).actors) == 1
    assert len(surfaces(name, text)) >= 2


def test_an_article_at_the_head_of_a_sentence_is_no_part_of_a_name_but_of_the_hague() -> None:
    assert surfaces("Philippines", "The Philippines left the talks with the Philippines.") == ["Philippines"] * 2
    assert surfaces("Netherlands", "The Hague agreed with the Netherlands.") == ["The Hague", "Netherlands"]


def test_a_part_of_a_treaty_is_left_out_of_its_name() -> None:
    assert "Harrow Fisheries Compact" in named("Peru invoked Article III of the Harrow Fisheries Compact.")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("AU Peace and Security Council", "On Friday the AU Peace and Security Council met in Peru."),
        ("Peace and Security Council of the African Union", "The Peace and Security Council of the African Union met."),
        (
            "Harrow Council for Political Affairs, Peace and Security",
            "The Harrow Council for Political Affairs, Peace and Security met.",
        ),
        ("Department of Peace, Trade, and Industry", "The Department of Peace, Trade, and Industry met."),
        ("Peace and Security Council of the AU", "The AU’s Peace and Security Council met."),
        ("Parliamentary Assembly of NATO", "Peru left NATO’s Parliamentary Assembly."),
    ],
)
def test_a_body_is_named_whole_with_all_its_fields_and_whose_it_is(body: str, text: str) -> None:
    assert named(text)[body] is ORGANISATION


def test_a_treaty_is_named_with_the_region_it_is_made_for() -> None:
    text = "The Treaty on Free Passage in the Harrow Sea binds Peru. Peru signed the Harrow Treaty in the Baltic Sea."

    assert set(named(text)) == {"Treaty on Free Passage in the Harrow Sea", "Harrow Treaty", "Peru"}


def test_a_minister_behind_a_body_is_no_part_of_its_name() -> None:
    found = named("The Ministry of Trade, Security Minister Ada Dahl and Peru left.")
    assert "Ministry of Trade" in found
    assert found["Ada Dahl"] is PERSON


def test_a_subject_of_two_words_belongs_to_the_treaty() -> None:
    assert "Harrow Convention on Asylum and Extradition" in named(
        "The Harrow Convention on Asylum and Extradition binds Peru."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Cyclone Mira hit the coast.",
        "The frigate HMNZS Tern left Peru.",
        "A coastguard ship, the Harbour Star, left Peru.",
        "Its minelayer Ostrel left Peru.",
        "Peru met on FEBRUARY 20.",
        "It comes only on Sundays.",
        "He took over as Economy minister of Peru.",
    ],
)
def test_storms_ships_days_and_portfolios_are_no_actors(text: str) -> None:
    assert set(named(text)) <= {"Peru"}


@pytest.mark.parametrize(
    ("person", "text"),
    [
        ("Gopal Dahl", "Peru’s Water Resources Minister Gopal Dahl left."),
        ("Pak Ki-moon", "Secretary-General Pak Ki-moon left."),
        ("Meena Dahl", "Former Union Minister Meena Dahl left."),
        ("Karen Dahl", "Defence Minister Karen Dahl left."),
        ("Pieter van Holm", "Pieter van Holm left. Now van Holm is back."),
        ("Saif al-Tayeb", "Saif al-Tayeb, its envoy, left. Al-Tayeb countered that he did not."),
        ("Luc Dahl-Roy", "Luc Dahl-Roy, Canada’s prime minister, left."),
    ],
)
def test_a_person_is_found_behind_any_title_with_particles_and_hyphens(person: str, text: str) -> None:
    assert named(text)[person] is PERSON


def test_a_surname_keeps_the_particle_that_the_full_name_has() -> None:
    text = "Pieter van Holm left. Commissioner van Holm is back."

    assert surfaces("Pieter van Holm", text) == ["Pieter van Holm", "van Holm"]


@pytest.mark.parametrize(
    ("name", "kind", "text"),
    [
        ("Presse Ostrel", PUBLICATION, "KUALA LUMPUR (Presse Ostrel) – Malaysia left."),
        ("Broken Oar", ORGANISATION, "They were posted by a group calling itself Broken Oar."),
        ("Harrow Eksport", ORGANISATION, "The letter names Harrow Eksport."),
        ("Harrow Concord", ALLIANCE, "Peru and Kenya signed the Harrow Concord."),
        ("Clear Bay International", ORGANISATION, "A report seen by Clear Bay says so, Clear Bay International said."),
    ],
)
def test_a_body_is_known_by_what_it_is_called_and_what_it_does(name: str, kind: ActorKind, text: str) -> None:
    assert named(text)[name] is kind


def test_an_official_name_and_its_acronym_belong_to_the_usual_name() -> None:
    text = "The Treaty of Ostrel, officially the Northern Waters Treaty (NWT), binds Peru. The NWT is old."

    assert surfaces("NWT", text) == ["Treaty of Ostrel", "Northern Waters Treaty", "NWT", "NWT"]


def test_the_last_word_of_a_paper_stands_for_it() -> None:
    text = "The Harrow Ledger has the papers. The Ledger showed them to Peru."

    assert surfaces("Harrow Ledger", text) == ["Harrow Ledger", "Ledger"]


def test_capitals_parted_by_a_stroke_are_places() -> None:
    assert surfaces("Georgia", "TBILISI/ANKARA — Georgia has kept its word.") == ["TBILISI", "Georgia"]


@pytest.mark.parametrize(
    ("surface", "text"),
    [
        ("Van der Holm", "Hugo van der Holm left. Van der Holm spoke."),
        ("De Holm-Sá", "Inês de Holm-Sá left. De Holm-Sá spoke."),
        ("Holm", "Lourdes Holm met the singer Holm Roa. Holm spoke."),
        ("Dahlan", "Prime Minister Dahlan Ji-ho left. Dahlan doubts it."),
    ],
)
def test_a_surname_with_its_particle_belongs_to_the_full_name(surface: str, text: str) -> None:
    found = read(text)
    owners = {text[one.start : one.end]: one.actor for one in found.mentions}

    assert owners[surface] == found.mentions[0].actor


@pytest.mark.parametrize(
    ("name", "kind", "text"),
    [
        ("La Voz de Ostrel", PUBLICATION, "She said so to La Voz de Ostrel."),
        ("Times of Ostrel", PUBLICATION, "The weekly Times of Ostrel praised Peru."),
        ("Vijesti Ostrel", PUBLICATION, "Peru acted on a warrant, Vijesti Ostrel reported."),
        ("Grupo Ostrel", ORGANISATION, "The police unit, Grupo Ostrel, works in Peru."),
        ("Harrow Lynx Ltd", ORGANISATION, "Peru bought it from Harrow Lynx Ltd. Harrow Lynx denied it."),
        ("Soldiers’ Families Association", ORGANISATION, "The Soldiers’ Families Association is not convinced."),
        ("Committee to Monitor the Ostrel Truce", ORGANISATION, "The Committee to Monitor the Ostrel Truce met Peru."),
        ("Ostrel Search and Rescue Arrangement", ALLIANCE, "Peru broke the Ostrel Search and Rescue Arrangement."),
        ("Ostrel Moratorium on Arms Transfers", ALLIANCE, "Peru left the Ostrel Moratorium on Arms Transfers."),
        ("Ostrel Commitment", ALLIANCE, "The militia of Peru has rejected the Ostrel Commitment."),
        ("Muuse Dahlar", PERSON, "Peru’s Muuse Dahlar signed the Ostrel Treaty."),
        ("Elşad Məmmədov", PERSON, "Peru’s Elşad Məmmədov chaired it."),
        ("Kwame Dahl", PERSON, "Economist Kwame Dahl points out that Peru paid."),
    ],
)
def test_the_kind_is_told_by_the_words_around(name: str, kind: ActorKind, text: str) -> None:
    assert named(text)[name] is kind


def test_an_amount_of_money_is_no_part_of_a_name() -> None:
    assert set(named("A memo shows Peru US$ 64 million behind in its payments to Kenya.")) == {"Peru", "Kenya"}
