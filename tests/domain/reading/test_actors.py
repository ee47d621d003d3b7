"""Actors: who is named in a text, of what kind, by which names, and where."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.facts import ActorKind
from quiz.domain.reading.actors import find_actors
from quiz.domain.reading.annotations import Actors, FoundActor, MentionForm
from quiz.domain.reading.sentences import split
from tests.domain.reading.growth import PROPORTIONAL, growth

PERSON, COUNTRY = ActorKind.PERSON, ActorKind.COUNTRY
ORGANISATION, ALLIANCE, PUBLICATION = ActorKind.ORGANISATION, ActorKind.ALLIANCE, ActorKind.PUBLICATION


def read(text: str) -> Actors:
    return find_actors(text, split(text))


def kinds(text: str) -> dict[str, ActorKind]:
    return {actor.name: actor.kind for actor in read(text).actors}


def the(name: str, text: str) -> FoundActor:
    return next(actor for actor in read(text).actors if actor.name == name)


def mentioned(name: str, text: str) -> list[str]:
    found = read(text)
    return [text[m.start : m.end] for m in found.mentions if found.actors[m.actor].name == name]


def forms(name: str, text: str) -> list[MentionForm]:
    found = read(text)
    return [mention.form for mention in found.mentions if found.actors[mention.actor].name == name]


def test_a_person_keeps_one_entry_under_title_full_name_and_surname() -> None:
    text = (
        "Prime Minister Ada Holm left. Mr Lund thanked Holm. “Ms Holm is right,” said Jens Lund. Holm’s aides agreed."
    )

    assert mentioned("Ada Holm", text) == ["Ada Holm", "Holm", "Holm", "Holm"]
    assert mentioned("Jens Lund", text) == ["Lund", "Jens Lund"]
    assert the("Ada Holm", text).roles == ("Prime Minister",)
    assert the("Ada Holm", text).aliases == ("Holm",)


@pytest.mark.parametrize(
    "text",
    [
        "Estonian Prime Minister Ada Holm left.",
        "Ada Holm, the Estonian prime minister, left.",
        "Ada Holm, prime minister of Estonia, left.",
        "Ada Holm, the Prime Minister of Estonia, left.",
        "Estonia’s prime minister, Ada Holm, left.",
        "The Estonian prime minister Ada Holm left.",
    ],
)
def test_a_person_has_the_role_and_country_that_the_words_beside_the_name_tell(text: str) -> None:
    holm = the("Ada Holm", text)

    assert (holm.country, [role.lower() for role in holm.roles]) == ("EE", ["prime minister"])
    assert the("Estonia", text).kind is COUNTRY


def test_an_acronym_in_brackets_is_the_same_alliance() -> None:
    text = "Members of the Lakes Security Compact (LSC) met. The LSC said no. The Compact is old."

    assert mentioned("LSC", text) == ["Lakes Security Compact", "LSC", "LSC", "Compact"]
    assert the("LSC", text).kind is ALLIANCE


def test_a_capital_is_the_state_or_a_place() -> None:
    text = "Oslo and Lisbon are allies. The envoy was recalled to Oslo. The ship was offered to Lisbon."

    assert forms("Norway", text) == [MentionForm.CAPITAL, MentionForm.PLACE]
    assert forms("Portugal", text) == [MentionForm.CAPITAL, MentionForm.CAPITAL]


def test_a_city_that_heads_a_dispatch_is_a_place() -> None:
    assert forms("Philippines", "MANILA (Reuters) – It rained.") == [MentionForm.PLACE]
    assert forms("Kenya", "Nairobi, 3 May 2024 (AFP) — Peru met.") == [MentionForm.PLACE]
    assert forms("Kenya", "LIMA / NAIROBI, May 9 — Peru met.") == [MentionForm.PLACE]
    assert forms("Kenya", "Nairobi – Peru and Kenya met.") == [MentionForm.PLACE, MentionForm.NAME]


def test_brussels_is_the_union_where_nobody_speaks_of_belgium() -> None:
    text = "The EU was late. Brussels offered aid."

    assert mentioned("EU", text) == ["EU", "Brussels"]
    assert mentioned("Belgium", text + " Belgium did too.") == ["Brussels", "Belgium"]


def test_an_acronym_that_is_spoken_as_a_word_may_be_written_as_one() -> None:
    assert mentioned("NATO", "Nato met. NATO left. NATO slept.") == ["Nato", "NATO", "NATO"]


def test_an_acronym_means_what_the_text_says_that_it_means() -> None:
    text = "The Eastern Compact (EC) met. The EC left."

    assert the("EC", text).aliases == ("Eastern Compact",)


def test_an_alliance_with_its_noun_is_the_same() -> None:
    assert mentioned("AUKUS", "AUKUS met. The AUKUS Pact is young. AUKUS left.") == ["AUKUS", "AUKUS Pact", "AUKUS"]


def test_a_part_of_the_name_of_a_body_stands_for_it() -> None:
    text = "The Oster Basin Commission met. The Basin Commission said no. The Commission left."

    assert mentioned("Oster Basin Commission", text) == ["Oster Basin Commission", "Basin Commission", "Commission"]


def test_an_office_of_a_state_is_one_however_its_words_stand() -> None:
    text = (
        "The Peruvian Ministry of Foreign Affairs met Kenya’s foreign ministry. Peru’s Foreign Ministry left. "
        "The Foreign Ministry of Peru slept."
    )

    assert mentioned("Peruvian Ministry of Foreign Affairs", text) == [
        "Ministry of Foreign Affairs", "Foreign Ministry", "Foreign Ministry of Peru",
    ]  # fmt: skip


def test_an_article_of_a_surname_may_have_a_capital() -> None:
    assert mentioned("Yusuf al-Tayeb", "Gen Yusuf al-Tayeb left. Al-Tayeb said no.") == ["Yusuf al-Tayeb", "Al-Tayeb"]


def test_the_form_of_state_is_left_out_of_the_usual_name() -> None:
    text = "The Republic of Zubia and Kenya met. The army of Zubia left. Zubia’s president slept."

    assert the("Zubia", text).aliases == ("Republic of Zubia",)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("MP Anna Dahl left.", "MP"),
        ("Kenya’s health minister at the time, Anna Dahl, left.", "health minister"),
        ("Foreign secretary Lady Anna Dahl left.", "Foreign secretary"),
        ("Historian Anna Dahl left.", "Historian"),
        ("Anna Dahl, Kenya’s ambassador to the UN, left.", "ambassador"),
    ],
)
def test_a_role_is_read_in_its_usual_shapes(text: str, role: str) -> None:
    assert the("Anna Dahl", text).roles == (role,)


def test_two_people_of_one_surname_stay_apart() -> None:
    text = "Anna Dahl and Erik Dahl met. Ms Dahl left. Mr Dahl stayed."

    assert mentioned("Anna Dahl", text) == ["Anna Dahl", "Dahl"]
    assert mentioned("Erik Dahl", text) == ["Erik Dahl", "Dahl"]


def test_a_person_may_go_by_the_first_name_that_nobody_else_has() -> None:
    text = "The minister, Sir Colin Dahl, met Lady Anna Holm and Anna Lund. “No,” Sir Colin said. Lady Anna left."

    assert mentioned("Colin Dahl", text) == ["Colin Dahl", "Colin"]
    assert mentioned("Anna Holm", text) == ["Anna Holm"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Minister of Defence Anna Dahl left.", "Minister of Defence"),
        ("Minister of Foreign Affairs Anna Dahl left.", "Minister of Foreign Affairs"),
        ("The Member of Parliament Anna Dahl left.", "Member of Parliament"),
        ("Secretary of State for Defence Anna Dahl left.", "Secretary of State for Defence"),
    ],
)
def test_a_title_keeps_the_noun_inside_it(text: str, role: str) -> None:
    assert kinds(text) == {"Anna Dahl": PERSON}
    assert the("Anna Dahl", text).roles == (role,)


def test_a_prince_goes_by_his_first_name() -> None:
    assert mentioned("Mohammed bin Rashid", "Prince Mohammed bin Rashid left. Prince Mohammed slept.") == [
        "Mohammed bin Rashid",
        "Mohammed",
    ]


@pytest.mark.parametrize(
    "piece", ["NATO ", "Anna Dahl, ", "Xa-Ya ", "Lakes Pact (LP) ", "the Republic of the Congo and "]
)
def test_the_time_for_a_text_of_one_shape_grows_with_its_length(piece: str) -> None:
    assert growth(lambda text: find_actors(text, split(text)), piece, 60_000) < PROPORTIONAL


def test_a_ministry_stands_beside_the_mention_of_its_state_and_any_other_body_holds_it() -> None:
    text = "The Danish Foreign Ministry wrote to the Peruvian state arms export agency."

    assert [text[m.start : m.end] for m in read(text).mentions] == [
        "Danish", "Foreign Ministry", "Peruvian state arms export agency", "Peruvian",
    ]  # fmt: skip
    assert the("Danish Foreign Ministry", text).country == "DK"


def test_an_unknown_country_is_known_by_its_adjective_and_what_it_has() -> None:
    text = "Freedonian troops left. The government of Freedonia joined the Pact of Harrow. Freedonia’s army was small."

    assert the("Freedonia", text).kind is COUNTRY
    assert mentioned("Freedonia", text) == ["Freedonian", "Freedonia", "Freedonia"]


def test_a_lone_junior_behind_a_comma_harms_nothing() -> None:
    assert "Ada R. Holm" in kinds("Vice President Ada R. Holm, Jr., is there.")


pieces = st.lists(
    st.sampled_from([
        "Prime Minister ", "Armenian ", "Nikol Pashinyan", "Minsk", " (", "CSTO", ") ", "the ", "of ", "’s ", ". ", "\n", "Lakes ", "Pact", "U.S. ",
        "Groza-S ", "1994 ", "“", "” ", ", ", "and ", "in ", "Союз ", "اتحاد ", "NATO-LED ", "Mr. ", "J. ", "de ", "&", "-", "'", "Freedonian", "😀",
    ]),
    max_size=40,
).map("".join)  # fmt: skip


@given(pieces | st.text())
def test_mentions_lie_in_the_text_whatever_it_is(text: str) -> None:
    found = read(text)

    assert found == read(text)
    for mention in found.mentions:
        assert 0 <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end].strip() == text[mention.start : mention.end]
        assert 0 <= mention.actor < len(found.actors)


@given(pieces | st.text())
def test_every_actor_is_mentioned_and_named_once(text: str) -> None:
    found = read(text)

    assert {mention.actor for mention in found.mentions} == set(range(len(found.actors)))
    assert all(actor.name not in actor.aliases for actor in found.actors)
    assert all(len(set(actor.aliases)) == len(actor.aliases) for actor in found.actors)


def test_a_first_name_that_looks_like_a_month_stays_a_name() -> None:
    text = "The ministers, Petra Dahl of Norland and Jan Havel of Ostia, signed it. Havel smiled."
    found = find_actors(text, split(text))
    assert "Jan Havel" in {actor.name for actor in found.actors}
