"""Gaps: what is left out of a statement, and what may not be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from quiz.domain.facts import Actor, ActorKind, Attribution, Fact, FactKind, Mode, Relation
from quiz.domain.gaps import GAP, Gap, gaps
from quiz.domain.mentions import mentions
from quiz.domain.partial_dates import partial_date
from quiz.domain.questions import Material
from tests.domain.material import (
    ACTORS,
    FACTS,
    FIREFLY,
    FREEDONIA,
    LAKE_PACT,
    RURITANIA,
    SYLVANIA,
    TRENTINO,
    fact,
    material,
)

LONG = Actor("commission", "Joint Commission of the Lake Shore States", ActorKind.ORGANISATION)
DESCRIBED = Actor("fishermen", "fishermen", ActorKind.ORGANISATION)


def stated(statement: str, slots: Mapping[str, Actor | str] | None = None) -> Fact:
    return replace(fact("invasion"), statement=statement, slots=slots or {})


def found(one: Fact, *others: Fact) -> list[Gap]:
    return list(gaps(one, material(one, *others)))


def test_the_statement_stays_whole_around_its_gap() -> None:
    story = material()
    for one in FACTS:
        for gap in gaps(one, story):
            assert f"{gap.before}{gap.answers[0]}{gap.after}".endswith(one.statement[-20:])
            assert gap.prompt == f"{gap.asking} {gap.before}{GAP}{gap.after}"
            assert gap.before.strip() not in {"", "The"}


def test_who_has_a_role_of_which_nothing_else_can_be_left_out_is_left_out_behind_the_source() -> None:
    skipper = replace(
        fact("hentzau-role"),
        statement="Paul Trentino is a trawler skipper.",
        slots={"holder": TRENTINO, "role": "a trawler skipper"},
    )

    (gap,) = found(skipper)

    assert gap.prompt == f"Whose name is missing? According to the story, {GAP} is a trawler skipper."


def test_numbers_and_designations_come_before_names_and_the_last_name_first() -> None:
    one = stated("Sylvania sold 12 boats and one Mako-2 motor to Freedonia.", {"actor": SYLVANIA, "target": FREEDONIA})

    assert [(gap.asking, gap.answers[0]) for gap in found(one)] == [
        ("Which name is missing?", "Mako-2"),
        ("Which number is missing?", "12"),
        ("Which country is missing?", "Freedonia"),
    ]


@pytest.mark.parametrize(
    ("statement", "figures"),
    [
        ("It said so on 4 March 1991.", []),
        ("It said so on March 4, 1991.", []),
        ("It said so in 2018.", []),
        ("It rained from 8 to 17 January.", []),
        ("It met on 8 and 9 May.", []),
        ("It counted 2018 and 3018 boats.", ["3018"]),
        ("It met at 7 p.m. on 4 May.", ["7"]),
        ("It sent two boats.", ["two"]),
        ("It sent 1,200 boats and 4.5 tonnes.", ["1,200", "4.5"]),
        ("It sent two boats and 2 cars.", []),
        ("It paid under Article 4 of the charter.", []),
        ("It paid for 4 articles of the charter.", ["4"]),
        ("It bought the S-400 and the Groza-S.", ["S-400", "Groza-S"]),
        ("It met at 12:30 on the 20th.", []),
        ("It fell by 3–4 points.", []),
        ("It sent boats to the four states and their 12 ports.", []),
        ("The fleet has four boats.", ["four"]),
    ],
)
def test_a_number_is_left_out_unless_it_is_part_of_a_date(statement: str, figures: list[str]) -> None:
    assert [gap.answers[0] for gap in found(stated(statement))] == figures


def test_a_number_in_a_name_is_no_number() -> None:
    channel = Actor("france-24", "France 24", ActorKind.PUBLICATION)
    one = stated("It was said by France 24 and 25 others.")

    story = Material("s", "S", "Text.", (), (one,), (*ACTORS, channel))

    assert [gap.answers[0] for gap in gaps(one, story)] == ["25"]


def test_a_name_told_elsewhere_in_the_statement_is_not_left_out() -> None:
    one = stated("On Monday Freedonia recalled the Freedonian ambassador.", {"actor": FREEDONIA})

    assert found(one) == []


def test_no_gap_opens_a_statement() -> None:
    assert found(stated("Freedonia left.", {"actor": FREEDONIA})) == []
    assert [gap.slot for gap in found(stated("On Monday Freedonia left.", {"actor": FREEDONIA}))] == ["actor"]


def test_an_alias_in_the_statement_is_left_out_as_well_as_the_name() -> None:
    gap = found(stated("On Monday Fredon City protested.", {"actor": FREEDONIA}))[0]

    assert (gap.before, gap.after, gap.answers) == ("On Monday ", " protested.", ("Freedonia", "Fredon City"))


def test_who_stands_behind_a_statement_is_never_left_out() -> None:
    story = material()
    for one in FACTS:
        for gap in gaps(one, story):
            assert one.speaker is None or mentions(gap.prompt, one.speaker)


def test_a_denial_keeps_who_denies() -> None:
    denied = replace(
        stated("In May Sylvania helped Ruritania.", {"actor": SYLVANIA, "target": RURITANIA}),
        attribution=Attribution(Mode.DENIED, RURITANIA),
    )

    assert [gap.prompt for gap in found(denied)] == [
        "Which country is missing? Ruritania denies that in May _____ helped Ruritania."
    ]


def test_long_or_describing_names_are_not_left_out() -> None:
    assert found(stated(f"On Monday the {LONG.name} met.", {"actor": LONG})) == []
    assert found(stated("On Monday fishermen met.", {"actor": DESCRIBED})) == []


def test_no_gap_where_another_fact_fills_it_as_well() -> None:
    mines = fact("river-mines")
    other = replace(mines, key="other", slots={**mines.slots, "recipient": FREEDONIA})

    assert [gap.slot for gap in found(mines)] == ["recipient", "supplier"]
    assert [gap.slot for gap in found(mines, other)] == ["supplier"]


def test_a_person_is_asked_for_by_name() -> None:
    one = stated("On Monday Rufus Firefly left.", {"actor": FIREFLY})

    assert found(one)[0].prompt == "Whose name is missing? On Monday _____ left."


def test_kinds_without_actors_or_numbers_have_no_gap() -> None:
    assert found(replace(stated("Peace was made."), kind=FactKind.CLAIM)) == []


@pytest.mark.parametrize("statement", ["It was signed on 12.11.2014 there.", "It asked for a loan on Dec. 3 there."])
def test_no_part_of_a_date_is_left_out(statement):
    assert not any(gap.slot == "figure" for gap in gaps(replace(fact("invasion"), statement=statement), material()))


def test_a_gap_in_what_somebody_is_a_member_of_names_the_story_as_its_source() -> None:
    member = fact("freedonia-is-a-member")
    left = replace(
        member,
        statement="Freedonia left the Lake Pact.",
        slots={**member.slots, "relation": Relation.LEFT.value},
    )

    (gap,) = found(left)

    assert gap.prompt == "Which country is missing? According to the story, _____ left the Lake Pact."


def test_which_of_several_members_is_meant_is_not_left_out_without_a_date() -> None:
    assert found(fact("freedonia-is-a-member")) == []


def test_a_gap_may_leave_out_the_alliance_whose_members_owe() -> None:
    members = Actor("pact-members", "Lake Pact members", ActorKind.ORGANISATION, ("members of the Lake Pact",))
    slots: dict[str, Actor | str] = {
        "debtor": members,
        "alliance": LAKE_PACT,
        "duty": "share their maps",
        "kept": "unknown",
    }
    owed = replace(
        fact("invasion"),
        kind=FactKind.OBLIGATION,
        statement="Members of the Lake Pact must share their maps.",
        slots=slots,
    )

    assert [gap.answers[0] for gap in found(owed)] == ["Lake Pact"]


def test_a_date_that_the_story_does_not_state_is_no_source_of_a_membership() -> None:
    joined = replace(fact("zenda-lake-pact-2003"), date=partial_date("2003", stated="XXXX", inferred_from="the print"))

    assert all("According to the story, " in gap.prompt for gap in found(joined))
