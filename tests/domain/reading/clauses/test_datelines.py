"""A dateline in front of a sentence is no part of what it tells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.facts import FactKind
from quiz.domain.reading.clauses.datelines import after_dateline
from quiz.domain.reading.story_reading import read_story


@pytest.mark.parametrize(
    "dateline",
    [
        "OSLO – ",
        "PORT LOUIS, 3 May — ",
        "VADUZ, May 4 (Alpine Wire) - ",
        "SAINT JOHN'S (Island News) -- ",
        "OSTIA/LIMA — ",
        "Port Louis, 3 May — ",
        "Vaduz (Alpine Wire) - ",
        "LAHORE: ",
        "Pyongyang: ",
        "NEW DELHI (Island News): ",
        "UNITED NATIONS: ",
    ],
)
def test_what_is_told_begins_behind_the_dateline(dateline: str) -> None:
    text = f"{dateline}Ministers met."

    assert text[after_dateline(text, 0, len(text)) :] == "Ministers met."


@pytest.mark.parametrize(
    "text",
    [
        "Oslo – and Bergen – agreed.",
        "NATO met on 3 May - and agreed.",
        "UN-led talks began.",
        "HOLM: We will leave.",
        "Lima: Chile broke the pact",
        "Lima: “We stay.”",
        "Oslo (Norway) and Bergen – agreed.",
        "",
    ],
)
def test_what_only_looks_like_a_dateline_stays(text: str) -> None:
    assert after_dateline(text, 0, len(text)) == 0


@given(st.text(alphabet="ABC ,-–—().'’x3\n", max_size=60))
def test_a_dateline_ends_inside_its_sentence(text: str) -> None:
    assert 0 <= after_dateline(text, 0, len(text)) <= len(text)


def test_a_list_behind_a_dateline_keeps_its_first_name() -> None:
    reading = read_story("LIMA – Peru, Chile and Bolivia are members of the Andean Water Pact.")
    actors = reading.passage.actors.actors

    members = {
        actors[int(proposal.slots["member"])].name
        for proposal in reading.proposals
        if proposal.kind is FactKind.MEMBERSHIP
    }

    assert members == {"Peru", "Chile", "Bolivia"}


def test_the_day_of_a_dateline_dates_nothing() -> None:
    reading = read_story("QUITO, 3 May (Andean Wire) – Peru closed its border with Ecuador, the ministry said.")

    assert [found.text for found in reading.passage.dates] == ["3 May"]
    assert all(proposal.date is None for proposal in reading.proposals)
    assert not any("QUITO" in proposal.statement or "3 May" in proposal.statement for proposal in reading.proposals)


def test_a_place_before_a_colon_claims_nothing() -> None:
    reading = read_story("LIMA: Chile is poised to leave the Andean Water Pact, the ministry said on Friday.")
    actors = reading.passage.actors.actors

    speakers = {actors[proposal.said_by].name for proposal in reading.proposals if proposal.said_by is not None}

    assert "Peru" not in speakers
    assert not any(proposal.statement.startswith("LIMA") for proposal in reading.proposals)
