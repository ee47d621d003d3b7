"""Cards: at least one per fact, answerable alone, with the answer in front on the back, and never without who says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from quiz.domain.cards import CardDraft, cards_for
from quiz.domain.facts import Attribution, Fact, FactKind, Mode
from quiz.domain.mentions import mentions
from quiz.domain.names import fold
from quiz.domain.partial_dates import PartialDate, partial_date
from tests.domain.material import (
    FACTS,
    FIREFLY,
    FREEDONIA,
    HENTZAU,
    LAKE_PACT,
    REPORTED,
    RURITANIA,
    Slots,
    fact,
    material,
)


def cards(one: Fact, *others: Fact) -> dict[str, tuple[str, str]]:
    return {card.face: (card.front, card.back) for card in cards_for(one, material(one, *others))}


def made(
    kind: FactKind,
    statement: str,
    slots: Slots,
    *,
    date: PartialDate | None = None,
    by: Attribution | None = None,
) -> Fact:
    return Fact("made", kind, statement, fact("invasion").evidence, by or Attribution(), slots, date)


every_fact = pytest.mark.parametrize("one", FACTS, ids=[fact.key for fact in FACTS])


def of(one: Fact) -> tuple[CardDraft, ...]:
    return cards_for(one, material())


@every_fact
def test_every_fact_gives_from_one_to_three_cards_with_faces_of_their_own(one: Fact) -> None:
    faces = [card.face for card in of(one)]

    assert 1 <= len(faces) <= 3
    assert len(set(faces)) == len(faces)
    assert all(face.isidentifier() and len(face) <= 20 for face in faces)


def test_most_facts_give_two_cards() -> None:
    assert sum(len(of(one)) >= 2 for one in FACTS) > 0.8 * len(FACTS)


@every_fact
def test_a_front_is_one_question_that_does_not_hold_its_answer(one: Fact) -> None:
    for card in of(one):
        assert card.front.count("?") == 1
        assert not card.front.startswith(("Is ", "Was ", "Did ", "Does ", "Has "))
        assert f" {fold(card.back)} " not in f" {fold(card.front)} "


@every_fact
def test_a_back_is_short_and_stands_on_one_line(one: Fact) -> None:
    for card in of(one):
        assert 0 < len(card.back.split()) <= 30
        assert "\n" not in card.front + card.back


@every_fact
def test_who_says_so_is_on_the_front_or_is_what_it_asks_for(one: Fact) -> None:
    for card in of(one):
        if one.speaker:
            asked_for = card.face == "speaker" and card.back == one.speaker.name
            assert mentions(card.front, one.speaker) or asked_for


@every_fact
def test_building_twice_gives_the_same_cards(one: Fact) -> None:
    assert of(one) == of(one)


WORDED = [
    ("invasion", "when", "Ruritania invaded Freedonia. When was that?", "May 2021"),
    ("invasion", "what", "What did Ruritania do in May 2021?", "Ruritania invaded Freedonia."),
    ("invasion", "actor", "In May 2021, which country invaded Freedonia?", "Ruritania"),
    ("river-mines", "what", "As reported by Comet, what did Sylvania supply to Ruritania?", "River mines"),
    (
        "river-mines",
        "when",
        "As reported by Comet, Sylvania supplied river mines to Ruritania. When was that?",
        "Between 2018 and 2020",
    ),
    ("firefly-role", "what", "Who is Rufus Firefly, according to the story?", "The President of Freedonia"),
    ("fleet", "what", "A member is attacked. What must the Lake Pact do?", "Send its fleet"),
    (
        "fleet",
        "done",
        "The Lake Pact must send its fleet. What was done about it?",
        "It sent two observers, but no fleet.",
    ),
    (
        "maps",
        "kept",
        "The Lake Pact must share its maps. What became of this duty, according to Rufus Firefly?",
        "It was not kept.",
    ),
    (
        "maps",
        "speaker",
        "Who claimed that the Lake Pact did not keep its promise to share its maps?",
        "Rufus Firefly",
    ),
    ("fired-first", "speaker", "Who said that Freedonia had fired first?", "Anna Hentzau"),
    ("fired-first", "what", "What did Anna Hentzau say about Freedonia?", "That Freedonia had fired first."),
    ("garden-tools", "when", "Paul Trentino said that the mines were “garden tools”. When was that?", "12 June"),
    ("training-denied", "speaker", "Who denies that Sylvania trained its troops?", "Ruritania"),
]


@pytest.mark.parametrize(("key", "face", "front", "back"), WORDED)
def test_each_face_has_its_own_words(key: str, face: str, front: str, back: str) -> None:
    assert {card.face: (card.front, card.back) for card in of(fact(key))}[face] == (front, back)


def test_a_year_that_the_story_does_not_state_is_on_no_card() -> None:
    assert all("2022" not in card.front + card.back for card in of(fact("garden-tools")))


def test_a_date_of_which_the_story_states_nothing_is_not_asked_for() -> None:
    unstated = partial_date("2021-05-03", stated="XXXX-XX-XX", inferred_from="another report")
    invasion = replace(fact("invasion"), date=unstated)

    assert set(cards(invasion)) == {"actor", "target"}


def test_no_date_is_asked_for_of_what_a_front_tells_happened_twice() -> None:
    again = replace(fact("invasion"), key="again", date=partial_date("1999"))

    assert "when" in cards(fact("invasion"))
    assert "when" not in cards(fact("invasion"), again)


def test_no_date_is_asked_for_where_the_words_tell_it() -> None:
    told = replace(fact("invasion"), slots={**fact("invasion").slots, "what": "Ruritania broke the truce of May 2021"})

    assert "when" not in cards(told)


def test_what_was_done_is_not_asked_where_the_actor_did_several_things_at_that_time() -> None:
    second = replace(fact("invasion"), key="second", date=partial_date("2021"))

    assert "what" not in cards(fact("invasion"), second)


def test_what_was_supplied_is_not_asked_where_there_are_several_things() -> None:
    more = replace(fact("river-mines"), key="more", slots={**fact("river-mines").slots, "goods": "paddle steamers"})

    assert "what" not in cards(fact("river-mines"), more)


def test_who_said_it_is_not_asked_where_another_said_so_too() -> None:
    too = replace(fact("fired-first"), key="too", slots={**fact("fired-first").slots, "speaker": FIREFLY})

    assert "speaker" not in cards(fact("fired-first"), too)


def test_who_said_it_is_not_asked_where_the_words_name_the_speaker() -> None:
    own = made(
        FactKind.CLAIM,
        "Anna Hentzau said that the Hentzau family had won.",
        {"speaker": HENTZAU, "content": "the Hentzau family had won", "about": HENTZAU},
    )

    assert cards(own) == {"what": ("What did Anna Hentzau say?", "That the Hentzau family had won.")}


def test_exact_words_stand_behind_what_was_said_unless_it_holds_them() -> None:
    quoted = replace(fact("fired-first"), slots={**fact("fired-first").slots, "words": "they shot before breakfast"})

    assert cards(quoted)["what"][1] == "That Freedonia had fired first: “they shot before breakfast”."
    assert {card.face: card.back for card in of(fact("garden-tools"))}["what"] == "That the mines were “garden tools”."


def test_a_reported_claim_keeps_both_who_reported_and_who_said_it() -> None:
    reported = cards(replace(fact("fired-first"), attribution=REPORTED))

    assert reported["speaker"][0] == "As reported by Comet, who said that Freedonia had fired first?"
    assert reported["what"][0] == "As reported by Comet, what did Anna Hentzau say about Freedonia?"


def test_a_gap_is_left_only_where_the_slot_is_not_asked_for_otherwise() -> None:
    assert "cloze" not in cards(fact("firefly-role"))
    assert cards(fact("observers-sent"))["when"]
    bare = made(FactKind.EVENT, "In spring two boats left Freedonia.", {"what": "Two boats left Freedonia"})
    assert cards(bare) == {"cloze": ("Which number is missing? In spring _____ boats left Freedonia.", "Two")}


def test_a_fact_with_no_name_number_or_date_still_gives_a_card() -> None:
    plain = made(FactKind.EVENT, "Peace negotiations began.", {"what": "Peace negotiations began"})

    assert cards(plain) == {"cloze": ("Which word is missing? Peace _____ began.", "Negotiations")}


def test_the_last_resort_keeps_who_stands_behind_it() -> None:
    plain = made(
        FactKind.EVENT,
        "Ruritania won.",
        {"what": "Ruritania won"},
        by=Attribution(Mode.CLAIMED, RURITANIA),
    )

    assert cards(plain) == {"cloze": ("Which word is missing? According to Ruritania, it _____.", "Won")}


def test_where_it_is_unknown_whether_a_duty_was_kept_that_is_not_asked() -> None:
    unknown = replace(fact("maps"), slots={**fact("maps").slots, "kept": "unknown"}, attribution=Attribution())

    assert set(cards(unknown)) == {"what"}


BARE: Mapping[FactKind, Slots] = {
    FactKind.EVENT: {},
    FactKind.ROLE: {"holder": FREEDONIA, "role": "a host"},
    FactKind.TRANSFER: {"supplier": FREEDONIA, "recipient": RURITANIA, "goods": "boats"},
    FactKind.MEMBERSHIP: {"member": FREEDONIA, "relation": "joined", "alliance": LAKE_PACT},
    FactKind.OBLIGATION: {"debtor": FREEDONIA, "alliance": LAKE_PACT, "duty": "pay", "kept": "unknown"},
    FactKind.CLAIM: {"speaker": FREEDONIA, "content": "all was well"},
}


@pytest.mark.parametrize(("kind", "slots"), BARE.items())
def test_a_fact_with_its_required_slots_alone_gives_a_card_too(kind: FactKind, slots: Slots) -> None:
    assert cards(made(kind, "All was well there.", slots))
