from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from quiz.domain.evidence import evidence_at
from quiz.domain.facts import Actor, ActorKind, Attribution, Fact, FactKind, Mode, Relation
from quiz.domain.pairings import FAMILIES, groups
from quiz.domain.partial_dates import partial_date
from tests.domain.material import (
    COMET,
    FIREFLY,
    FREEDONIA,
    GRAUSTARK,
    HARBOUR_LEAGUE,
    HENTZAU,
    LAKE_PACT,
    RURITANIA,
    SYLVANIA,
    TEXT,
    TRENTINO,
    ZENDA,
    material,
)


def made(kind: FactKind, slots, *, key="", date=None, by=None) -> Fact:
    names = "-".join(value.key if isinstance(value, Actor) else value for value in slots.values())
    return Fact(key or names, kind, names, evidence_at(TEXT, 0, 9), by or Attribution(), slots, date)


def said(speaker, content, **more):
    return made(FactKind.CLAIM, {"speaker": speaker, "content": content}, **more)


def member(who, relation, alliance=LAKE_PACT, date=None):
    slots = {"member": who, "relation": relation.value, "alliance": alliance}
    return made(FactKind.MEMBERSHIP, slots, date=partial_date(date) if date else None)


def did(actor, what, **more):
    return made(FactKind.EVENT, {"what": what, "actor": actor}, **more)


def grouped(name: str, *facts: Fact):
    family = next(family for family in FAMILIES if family.name == name)
    return list(groups(family, material(*facts)))


def rights(group) -> dict[str, str]:
    return {pairing.left.name: pairing.right for pairing in group.pairings}


WELL, FLEET, BREAD = (
    said(FIREFLY, "the well was dry"),
    said(HENTZAU, "no fleet would sail"),
    said(TRENTINO, "bread was dear"),
)


def test_speakers_stand_beside_what_they_said():
    (group,) = grouped("who-said-what", WELL, FLEET, BREAD)

    assert rights(group) == {
        "Rufus Firefly": "said that the well was dry",
        "Anna Hentzau": "said that no fleet would sail",
        "Paul Trentino": "said that bread was dear",
    }


def test_a_statement_that_two_made_is_not_asked():
    empty = said(FIREFLY, "the reservoir was empty")
    again = said(HENTZAU, "nobody had filled the empty reservoir")

    assert grouped("who-said-what", empty, FLEET, BREAD)
    assert grouped("who-said-what", empty, FLEET, BREAD, again) == []


def test_a_statement_that_might_be_taken_for_another_is_not_beside_it():
    frozen, left = said(TRENTINO, "the pact had frozen its part"), said(HENTZAU, "the pact was frozen but whole")

    assert grouped("who-said-what", WELL, frozen, left) == []


def test_a_statement_that_names_a_speaker_is_not_beside_that_speaker():
    assert grouped("who-said-what", WELL, FLEET, said(TRENTINO, "Firefly was a liar")) == []
    assert grouped("who-said-what", WELL, FLEET, said(TRENTINO, "Trentino was tired")) == []


def test_a_country_is_not_beside_the_person_who_speaks_for_it():
    office = made(FactKind.ROLE, {"holder": HENTZAU, "role": "the Prime Minister of Ruritania", "of": RURITANIA})
    by_country = said(RURITANIA, "bread was dear")

    assert grouped("who-said-what", WELL, FLEET, by_country)
    assert grouped("who-said-what", WELL, FLEET, by_country, office) == []


def test_what_is_denied_is_not_asked():
    denied = replace(BREAD, attribution=Attribution(Mode.DENIED, FREEDONIA))

    assert grouped("who-said-what", WELL, FLEET, denied) == []


def test_an_extra_belongs_to_none_of_the_names():
    others = [Actor(f"guest-{number}", f"Guest {word}", ActorKind.PERSON) for number, word in enumerate("ABCDEF")]
    words = ["rain fell", "snow melted", "birds sang", "trains stopped", "ships sank", "roads closed"]
    facts = [said(actor, content) for actor, content in zip(others, words, strict=True)]

    first, second = grouped("who-said-what", *facts)

    assert len(first.pairings) == len(second.pairings) == 5
    assert first.extra.right == "said that roads closed"
    assert first.extra.left.name not in rights(first)


def test_an_extra_names_none_of_the_names():
    others = [Actor(f"guest-{word}", f"Guest {word}", ActorKind.PERSON) for word in "ABCDEF"]
    words = ["rain fell", "snow melted", "birds sang", "trains stopped", "ships sank", "Guest A laughed"]

    found = grouped("who-said-what", *(said(actor, content) for actor, content in zip(others, words, strict=True)))

    extras = [group.extra for group in found if "Guest A" in rights(group)]
    assert [extra.right for extra in extras if extra] == ["said that ships sank"]


def test_a_deed_of_which_little_is_told_is_not_asked():
    facts = [did(RURITANIA, "Ruritania dug wells"), did(SYLVANIA, "Sylvania recalled nobody")]

    assert grouped("who-did-what", *facts, did(LAKE_PACT, "The Lake Pact sent ships"))
    assert grouped("who-did-what", *facts, did(LAKE_PACT, "The Lake Pact was established")) == []


def test_a_right_hand_side_that_is_far_longer_is_not_beside_the_others():
    far_longer = said(
        TRENTINO, "bread was dear because nobody in the whole valley had mown any rye before the storms came"
    )

    assert grouped("who-said-what", WELL, FLEET, far_longer) == []


def test_deeds_stand_beside_bodies_of_any_sort_but_not_beside_people():
    invaded, sent = did(RURITANIA, "Ruritania dug wells"), did(LAKE_PACT, "The Lake Pact sent ships")
    recalled = did(SYLVANIA, "Sylvania recalled nobody")

    (group,) = grouped("who-did-what", invaded, sent, recalled)

    assert rights(group) == {"Ruritania": "dug wells", "Lake Pact": "sent ships", "Sylvania": "recalled nobody"}
    assert grouped("who-did-what", invaded, sent, did(HENTZAU, "Anna Hentzau recalled nobody")) == []


def test_a_deed_that_the_name_itself_gives_away_is_not_asked():
    agency = Actor("agency", "State Arms Agency", ActorKind.ORGANISATION)
    facts = [did(RURITANIA, "Ruritania dug wells"), did(LAKE_PACT, "The Lake Pact sent ships")]

    assert grouped("who-did-what", *facts, did(agency, "State Arms Agency wrote to arms firms")) == []


def test_a_report_keeps_its_source():
    facts = [
        made(FactKind.TRANSFER, {"supplier": supplier, "recipient": ZENDA, "goods": goods}, by=by)
        for supplier, goods, by in (
            (SYLVANIA, "mines", Attribution(Mode.REPORTED, COMET)),
            (GRAUSTARK, "radios", None),
            (RURITANIA, "boats", Attribution(Mode.CLAIMED, FIREFLY)),
        )
    ]

    (group,) = grouped("who-supplied-what", *facts)

    assert rights(group) == {
        "Sylvania": "supplied mines to Zenda (as reported by Comet)",
        "Graustark": "supplied radios to Zenda",
        "Ruritania": "supplied boats to Zenda (according to Rufus Firefly)",
    }


def test_recipients_stand_beside_what_they_received():
    facts = [
        made(FactKind.TRANSFER, {"supplier": ZENDA, "recipient": recipient, "goods": goods})
        for recipient, goods in ((SYLVANIA, "mines"), (GRAUSTARK, "radios"), (RURITANIA, "boats"))
    ]

    (group,) = grouped("who-received-what", *facts)

    assert rights(group)["Graustark"] == "received radios from Zenda"


def test_only_offices_that_one_person_holds_are_asked():
    roles = [
        made(FactKind.ROLE, {"holder": FIREFLY, "role": "the President of Freedonia", "of": FREEDONIA}),
        made(FactKind.ROLE, {"holder": HENTZAU, "role": "the Prime Minister of Ruritania", "of": RURITANIA}),
        made(FactKind.ROLE, {"holder": TRENTINO, "role": "an old friend of Zenda", "of": ZENDA}),
    ]
    office = made(FactKind.ROLE, {"holder": TRENTINO, "role": "the envoy of Zenda", "of": ZENDA})

    assert grouped("who-is-who", *roles) == []
    assert rights(grouped("who-is-who", *roles[:2], office)[0])["Paul Trentino"] == "is the envoy of Zenda"


def test_members_stand_together_only_where_the_facts_tell_them_apart():
    joined, founded, left = (
        member(ZENDA, Relation.JOINED, date="1995"),
        member(SYLVANIA, Relation.FOUNDED, date="1991"),
        member(GRAUSTARK, Relation.JOINED, date="2001"),
    )

    (group,) = grouped("who-belongs", joined, founded, left)

    assert rights(group) == {
        "Zenda": "joined the Lake Pact in 1995",
        "Sylvania": "helped found the Lake Pact in 1991",
        "Graustark": "joined the Lake Pact in 2001",
    }
    assert grouped("who-belongs", joined, founded, member(GRAUSTARK, Relation.JOINED, date="1995")) == []
    assert grouped("who-belongs", joined, founded, member(GRAUSTARK, Relation.MEMBER)) == []


def test_duties_stand_beside_those_who_owe_them():
    duties = [
        made(FactKind.OBLIGATION, {"debtor": debtor, "alliance": alliance, "duty": duty, "kept": "unknown"})
        for debtor, alliance, duty in (
            (ZENDA, LAKE_PACT, "send a fleet"),
            (SYLVANIA, LAKE_PACT, "share maps"),
            (HARBOUR_LEAGUE, HARBOUR_LEAGUE, "pay for bread"),
        )
    ]

    (group,) = grouped("who-owes-what", *duties)

    assert rights(group) == {
        "Zenda": "must send a fleet under the Lake Pact",
        "Sylvania": "must share maps under the Lake Pact",
        "Harbour League": "must pay for bread",
    }


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_groups_do_not_depend_on_chance_and_no_name_comes_twice(family):
    found = list(groups(family, material()))

    assert found == list(groups(family, material()))
    for group in found:
        names = [pairing.left.key for pairing in group.pairings]
        assert 3 <= len(set(names)) == len(names) <= 5


def test_the_order_of_facts_does_not_decide_whether_there_is_a_question():
    assert {bool(grouped("who-said-what", *facts)) for facts in permutations((WELL, FLEET, BREAD))} == {True}
