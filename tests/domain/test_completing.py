"""A fact that leaves the alliance to the story is asked with it."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quiz.domain.completing import completed
from quiz.domain.facts import Actor, Evidence, Fact, FactKind, Relation
from quiz.domain.item_rules import check
from quiz.domain.kinds import KINDS
from quiz.domain.partial_dates import partial_date
from quiz.domain.questions import Material
from quiz.domain.reading.sentences import split
from tests.domain.material import ACTORS, FIREFLY, HARBOUR_LEAGUE, LAKE_PACT, RURITANIA, SYLVANIA, ZENDA


def step(verb: str, relation: Relation = Relation.LEFT, member: Actor = ZENDA) -> tuple[Fact, Material]:
    """“Zenda withdrew in 2003.” as an event, beside the membership that a story tells with the same words."""
    quote = f"Zenda {verb} in 2003"
    text = f"The Lake Pact is old. {quote}, when the maps were sold, and never came back to it."
    start = text.index(quote)
    at, date = Evidence(quote, start, start + len(quote)), partial_date("2003", text="2003")
    slots: dict[str, Actor | str] = {"what": f"Zenda {verb}", "actor": ZENDA}
    event = Fact("event", FactKind.EVENT, f"{quote}.", at, slots=slots, date=date)
    held: dict[str, Actor | str] = {"member": member, "relation": relation.value, "alliance": LAKE_PACT}
    twin = Fact("twin", FactKind.MEMBERSHIP, "x.", at, slots=held, date=date)
    return event, Material("zenda", "Zenda", text, split(text), (event, twin), ACTORS)


@pytest.mark.parametrize(
    ("verb", "relation", "whole"),
    [
        ("withdrew", Relation.LEFT, "Zenda withdrew from the Lake Pact"),
        ("pulled out", Relation.LEFT, "Zenda pulled out of the Lake Pact"),
        ("acceded", Relation.JOINED, "Zenda acceded to the Lake Pact"),
        ("left", Relation.LEFT, "Zenda left the Lake Pact"),
        ("adhered to it", Relation.JOINED, "Zenda adhered to the Lake Pact"),
        ("bowed out", Relation.LEFT, "Zenda bowed out of the Lake Pact"),
        ("rejoined", Relation.JOINED, "Zenda rejoined the Lake Pact"),
        ("came on board", Relation.JOINED, "Zenda joined the Lake Pact"),
        ("followed suit", Relation.JOINED, "Zenda joined the Lake Pact"),
    ],
)
def test_a_step_is_told_with_the_alliance_that_it_enters_or_leaves(verb, relation, whole):
    event, material = step(verb, relation)

    assert completed(event, material).text("what") == whole
    assert completed(event, material).statement == f"{whole} in 2003."


def test_a_step_of_another_or_one_that_says_enough_stays_as_it_is():
    other, beside = step("withdrew", member=SYLVANIA)
    enough, material = step("withdrew its troops")

    assert completed(other, beside) == other
    assert completed(enough, material) == enough


def test_a_completed_step_gives_two_kinds_of_question_that_break_no_rule():
    event, material = step("withdrew")

    kinds = {
        slug
        for slug, kind in KINDS.items()
        for draft in kind.drafts(material, Random(1))
        if event.key in draft.facts and not check(draft, kind, material, generated=True)
    }

    assert len(kinds) >= 2


def test_a_step_whose_reason_is_told_as_well_is_told_with_its_alliance():
    event, material = step("withdrew")
    slots = {**event.slots, "what": "Zenda withdrew after a quarrel over maps"}
    quarrel = replace(event, statement="Zenda withdrew in 2003 after a quarrel over maps.", slots=slots)

    told = completed(quarrel, material)

    assert told.text("what") == "Zenda withdrew from the Lake Pact after a quarrel over maps"
    assert told.statement == "Zenda withdrew from the Lake Pact in 2003 after a quarrel over maps."


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("Zenda will cease to be a party", "Zenda will cease to be a party to the Lake Pact"),
        ("Zenda ceased its participation", "Zenda ceased its participation in the Lake Pact"),
        ("Zenda has sought to accede", "Zenda has sought to accede to the Lake Pact"),
        ("Zenda asked to join", "Zenda asked to join the Lake Pact"),
        ("Zenda asked in private whether it might join", "Zenda asked in private whether it might join the Lake Pact"),
        ("Zenda holds the chair", "Zenda holds the chair of the Lake Pact"),
        ("Zenda had been a member since 1995", "Zenda had been a member of the Lake Pact since 1995"),
        ("Zenda became the seventh member", "Zenda became the seventh member of the Lake Pact"),
        ("Zenda let its membership lapse", "Zenda let its membership of the Lake Pact lapse"),
        ("Zenda became the seventh member of the jury", "Zenda became the seventh member of the jury"),
        ("Zenda ceased its participation in the talks", "Zenda ceased its participation in the talks"),
        ("Zenda withdrew its fleet", "Zenda withdrew its fleet"),
        ("Zenda has had observer status since 2005", "Zenda has had observer status in the Lake Pact since 2005"),
    ],
)
def test_what_is_done_to_an_alliance_only_is_told_with_the_one_to_which_the_story_has_the_state_belong(words, whole):
    event, material = step("stayed away", Relation.JOINED)
    later = replace(event, statement=f"{words}.", slots={**event.slots, "what": words}, date=None)

    assert completed(later, material).text("what") == whole


def test_of_two_alliances_to_which_a_state_belongs_none_is_chosen():
    event, material = step("stayed away", Relation.JOINED)
    later = replace(
        event, statement="Zenda has acceded.", slots={**event.slots, "what": "Zenda has acceded"}, date=None
    )
    twin = material.facts[1]
    second = replace(twin, key="second", slots={**twin.slots, "alliance": HARBOUR_LEAGUE})

    assert completed(later, replace(material, facts=(*material.facts, second))) == later


def test_what_a_state_says_of_its_own_step_is_told_with_the_alliance():
    event, material = step("left", Relation.LEFT)
    slots: dict[str, Actor | str] = {"speaker": ZENDA, "content": "it was no longer bound"}
    claim = replace(event, kind=FactKind.CLAIM, statement="Zenda said that it was no longer bound.", slots=slots)

    assert completed(claim, material).statement == "Zenda said that it was no longer bound by the Lake Pact."
    quoted = replace(claim, slots={**slots, "content": "“We are no longer bound”"})
    assert completed(quoted, material) == quoted


@pytest.mark.parametrize(
    ("statement", "what", "told"),
    [
        ("Zenda had signed a lease in 2003.", "Zenda had signed a lease", "Zenda signed a lease"),
        ("Zenda had led it since 2003.", "Zenda had ruled it", "Zenda had ruled it"),
        ("Zenda had already sold it in 2003.", "Zenda had already sold it", "Zenda had already sold it"),
    ],
)
def test_what_has_a_date_of_its_own_is_told_as_simply_past(statement, what, told):
    event, material = step("left", Relation.LEFT)

    assert completed(replace(event, statement=statement, slots={"what": what}), material).text("what") == told


def test_a_fact_of_another_kind_is_left_alone():
    event, material = step("withdrew")
    claim = replace(event, kind=FactKind.CLAIM, slots={"speaker": RURITANIA, "content": "Zenda withdrew"})

    assert completed(claim, material) == claim


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("Zenda, for its part, sent a ship in 2003.", "Zenda sent a ship"),
        ("Zenda, by contrast, sent a ship in 2003.", "Zenda sent a ship"),
        ("Zenda sent no ship either.", "Zenda sent no ship"),
        ("Zenda had likewise sent a ship.", "Zenda had sent a ship"),
        ("Zenda sent either a ship or a map.", "Zenda sent either a ship or a map"),
    ],
)
def test_words_that_only_tie_a_sentence_to_the_one_before_are_left_out(statement, what):
    event, material = step("left", Relation.LEFT)
    tied = replace(event, statement=statement, slots={"what": statement.removesuffix(".").removesuffix(" in 2003")})

    assert completed(tied, material).text("what") == what


def test_a_duty_is_told_without_the_either_that_ties_it_to_the_sentence_before():
    event, material = step("left", Relation.LEFT)
    slots: dict[str, Actor | str] = {"debtor": ZENDA, "duty": "pay its dues", "kept": "no"}
    owed = replace(event, kind=FactKind.OBLIGATION, statement="Zenda has not paid its dues either.", slots=slots)

    assert completed(owed, material).statement == "Zenda has not paid its dues."


def test_a_person_is_told_by_the_whole_name():
    event, material = step("left", Relation.LEFT)
    office = replace(
        event, statement="Mr Firefly took office in 2003.", slots={"what": "Mr Firefly took office", "actor": FIREFLY}
    )

    assert completed(office, material).text("what") == "Rufus Firefly took office"
    assert completed(office, material).statement == "Rufus Firefly took office in 2003."


def test_of_an_office_that_is_over_the_time_of_the_story_is_left_out():
    event, material = step("left", Relation.LEFT)
    office = replace(
        event,
        kind=FactKind.ROLE,
        statement="Rufus Firefly was the president of Zenda at the time.",
        slots={"holder": FIREFLY, "role": "the president of Zenda at the time"},
    )

    assert completed(office, material).text("role") == "the president of Zenda"
