"""What “but” adds to somebody's words, what a signature tells, and how members of a house and papers are named."""

from __future__ import annotations

from datetime import date

import pytest

from quiz.domain.facts import FactKind, Mode
from quiz.domain.reading.annotations import Confidence, Proposal
from quiz.domain.reading.story_reading import read_story

_STORY = "Norland, Ostia, Zemia and Karelund are states in the north.\n\n"


def _proposed(text: str, kind: FactKind) -> list[Proposal]:
    found = read_story(_STORY + text).proposals
    return [one for one in found if one.start >= len(_STORY) and one.kind is kind]


def _told(text: str, kind: FactKind) -> list[str]:
    return [one.statement for one in _proposed(text, kind)]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Zemia said the accord was void, but Ostia ratified it on Friday.", "Zemia said that the accord was void."),
        (
            "Officials said the boats had been sent back, but Norland has not received any.",
            "Unnamed officials said that the boats had been sent back.",
        ),
        (
            "Bo Falk said the depot would close, but the guards stayed at their posts.",
            "Bo Falk said that the depot would close.",
        ),
        (
            "Zemia warned that it would shoot, but the crew of the Ostian ship sailed on.",
            "Zemia said that it would shoot.",
        ),
    ],
)
def test_what_but_adds_in_its_own_tense_is_nobody_s_words(text: str, claim: str) -> None:
    assert _told(text, FactKind.CLAIM) == [claim]


def test_it_is_told_by_the_story_where_its_tense_leaves_no_doubt() -> None:
    (event,) = _proposed(
        "Bo Falk said the talks had failed, and Ostia recalled its envoy on 3 May 2023.", FactKind.EVENT
    )

    assert event.statement == "Ostia recalled its envoy on 3 May 2023."
    assert event.mode is Mode.STORY


@pytest.mark.parametrize(
    "text",
    [
        "Norland said two sailors died, but Ostia sank the ferry in May 2023.",
        "Bo Falk said the boats had gone, but he ordered new ones in May 2023.",
    ],
)
def test_it_is_told_by_nobody_where_either_may_tell_it(text: str) -> None:
    assert not any("ferry" in told or "ordered" in told for told in _told(text, FactKind.EVENT))


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Bo Falk said Norland would leave the accord, but Ostia would stay.",
            "Bo Falk said that Norland would leave the accord, but Ostia would stay.",
        ),
        (
            "Zemia said that it would pay, but that Ostia had to wait.",
            "Zemia said that it would pay, but that Ostia had to wait.",
        ),
    ],
)
def test_what_goes_on_in_the_tense_of_what_was_said_stays_said(text: str, claim: str) -> None:
    assert _told(text, FactKind.CLAIM) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "The members of the Amber Pact met on Monday. Zemia signed in 2019.",
        "The Amber Pact has nine members. Norland signed on 3 May 2019.",
        "Nine states belong to the Amber Pact. Karelund signed last.",
    ],
)
def test_a_signature_under_nothing_that_was_told_joins_no_pact(text: str) -> None:
    assert not any(" joined " in told for told in _told(text, FactKind.MEMBERSHIP))


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("The Amber Treaty was drawn up in Falk. Zemia signed in 2019.", "Zemia signed the Amber Treaty in 2019."),
        ("The Amber Pact has nine members. Norland signed up in 2019.", "Norland joined the Amber Pact in 2019."),
    ],
)
def test_a_signature_under_a_treaty_that_was_told_of_joins_it(text: str, joined: str) -> None:
    assert joined in _told(text, FactKind.MEMBERSHIP)


@pytest.mark.parametrize(
    "text",
    [
        "Rep. Bo Falk, R-Ohio, met Ada Berg on Monday.",
        "Sen. Ada Berg, D-Vt., left for Ostia in May 2023.",
        "Ann Lowe (I-Maine) visited Ostia in May 2023.",
    ],
)
def test_party_and_seat_behind_a_name_are_nobody(text: str) -> None:
    reading = read_story(_STORY + text)

    assert not any("-" in actor.name for actor in reading.passage.actors.actors)
    assert _told(text, FactKind.ROLE) == []


def test_what_stands_before_and_behind_an_and_is_one_office() -> None:
    (event,) = _told("The U.S. Fisheries and Wildlife Service opened a post in May 2023.", FactKind.EVENT)

    assert event == "The U.S. Fisheries and Wildlife Service opened a post in May 2023."


def test_a_paper_named_by_its_kind_is_not_the_agency_of_the_dateline() -> None:
    (claim,) = _told("FALK (AP) - The Falk Argus daily reported Monday that Ostia sold the guns.", FactKind.CLAIM)

    assert claim == "The Falk Argus daily said that Ostia sold the guns."


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "A nurse was shot near Falk, N.Y., in 1998. Investigators warned Friday they found no rifle.",
            "Investigators warned they found no rifle.",
        ),
        (
            "The boats left Ostia in May 2023. Sailors said they saw a fire on 4 June 2023.",
            "Unnamed sailors saw a fire on 4 June 2023.",
        ),
        (
            "Zemia bought 40 tanks. Police said they seized nine rifles in June 2023.",
            "The police seized nine rifles in June 2023.",
        ),
    ],
)
def test_they_are_those_who_say_so(text: str, event: str) -> None:
    told = _told(text, FactKind.EVENT)

    assert event in told
    assert not any("N.Y. found" in one or "Ostia saw" in one or "Zemia seized" in one for one in told)


def test_they_who_are_two_states_are_not_the_first_of_them() -> None:
    told = _told("Norland and Ostia warned Friday they would close the border.", FactKind.EVENT)

    assert told == ["Norland and Ostia warned they would close the border."]


def test_those_whom_nobody_names_are_told_without_an_article() -> None:
    text = 'The leaders of the three states issued a statement saying it was a "sovereign decision" to leave.'

    (claim,) = [one for one in read_story(text).proposals if one.kind is FactKind.CLAIM]

    assert claim.statement.startswith("Unnamed leaders said that it was")


@pytest.mark.parametrize(
    ("speaker", "mode"),
    [
        ("foreign minister of Norway", Mode.STORY),
        ("President of Norway", Mode.STORY),
        ("ambassador of Norway", Mode.ANNOUNCED),
    ],
)
def test_what_a_state_announces_by_those_who_govern_is_its_own_announcement(speaker: str, mode: Mode) -> None:
    text = f"Ada Berg, the {speaker}, announced that Norway would leave the Amber Treaty."

    (leaving,) = _proposed(text, FactKind.MEMBERSHIP)

    assert leaving.mode is mode


def test_a_pledge_to_give_notice_is_hardly_an_announcement() -> None:
    (leaving,) = _proposed(
        "Sweden joined the Amber Treaty. Norway pledged to hand in its notice of withdrawal from the Amber Treaty.",
        FactKind.MEMBERSHIP,
    )[1:]

    assert leaving.confidence is Confidence.LOW


def test_the_month_of_a_year_that_is_left_open_is_not_taken_unread() -> None:
    told = "Norway joined the Amber Treaty last October. Sweden joined the Amber Treaty in October 2011."
    proposals = read_story(told, date(2025, 6, 1)).proposals

    assert {one.date.text: one.confidence for one in proposals if one.date and one.kind is FactKind.MEMBERSHIP} == {
        "last October": Confidence.LOW,
        "October 2011": Confidence.HIGH,
    }


def test_a_time_behind_an_aside_is_not_when_the_aside_took_place() -> None:
    text = "Norway has offered to host the council of the Amber Treaty, which oversees the ports, before the end of March 2026."

    assert not any("oversees" in told for told in _told(text, FactKind.EVENT))


def test_who_has_left_is_no_member_any_more() -> None:
    told = _told(
        "The Amber Treaty binds Norway, Sweden and Iceland. Iceland pulled out at the end of 2021.", FactKind.MEMBERSHIP
    )

    assert {"Norway is a member of the Amber Treaty.", "Iceland joined the Amber Treaty."} <= {*told}
    assert "Iceland is a member of the Amber Treaty." not in told


@pytest.mark.parametrize("role", ["head of the panel", "head of the group"])
def test_an_office_of_nobody_knows_what_is_not_taken_unread(role: str) -> None:
    (office,) = _proposed(f"Ada Berg, the {role}, left Norway in 2011.", FactKind.ROLE)

    assert office.confidence is Confidence.LOW
