"""The speaker of a claim is named whole, as English asks for it, or not at all."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.story_reading import read_story


def claims(text: str) -> list[str]:
    return [one.statement for one in read_story(text).proposals if one.kind is FactKind.CLAIM]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The AU’s Peace and Security Council said that Gabon had left.", "The Peace and Security Council of the AU"),
        ("The AU Peace and Security Council said that Gabon had left.", "The AU Peace and Security Council"),
        (
            "The AU Council for Political Affairs, Peace and Security said that Gabon had left.",
            "The AU Council for Political Affairs, Peace and Security",
        ),
        ("The IGAD statement was late. The IGAD envoy left. IGAD said that Gabon had left.", "IGAD"),
        ("EU ministers met. EU agrees, papers wrote. The EU said that Gabon had left.", "The EU"),
        ("The UN Secretariat was silent. UN envoys met. The UN said that Gabon had left.", "The UN"),
    ],
)
def test_a_body_that_speaks_is_named_whole_with_its_article(text: str, expected: str) -> None:
    assert claims(text) == [f"{expected} said that Gabon had left."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NATO chief said that Gabon had left.", "The NATO chief"),
        ("Chairperson said that Gabon had left.", "The chairperson"),
        ("Defence analyst said that Gabon had left.", "A defence analyst"),
        ("European Union’s trade chief told reporters that Gabon had left.", "The European Union’s trade chief"),
        ("The United States was silent. Its envoys said that Gabon had left.", "The United States’ envoys"),
        ("Two ministers met in Oslo. They said that Gabon had left.", "The two ministers"),
        ("Officials from Peru and Chile said that Gabon had left.", "Officials from Peru and Chile"),
        ("A source in the Chilean army said that Gabon had left.", "A source in the Chilean army"),
        ("A former officer now living in Varna said that Gabon had left.", "A former officer"),
        ("Fishermen said that Gabon had left.", "Fishermen"),
    ],
)
def test_a_speaker_without_a_name_has_the_article_and_the_place_that_tell_who_it_is(text: str, expected: str) -> None:
    assert claims(text) == [f"{expected} said that Gabon had left."]


def test_the_state_that_is_written_like_us_is_no_pronoun() -> None:
    assert claims("The US and its allies said that Gabon had left.") == [
        "The US and its allies said that Gabon had left."
    ]
    assert claims("Peru fears the US, Ada Berg said.") == ["Ada Berg said that Peru fears the US."]


def test_the_alliance_is_never_the_treaty_named_last() -> None:
    text = "NATO met. A withdrawal from the Basel Arms Treaty was no surprise. The alliance said that Gabon had left."

    assert claims(text) == ["NATO said that Gabon had left."]


def test_brackets_behind_a_name_do_not_hide_that_it_names_the_speaker() -> None:
    text = "The bloc’s foreign policy chief, Ada Berg (pictured above), told reporters that Gabon had left."

    assert claims(text) == ["Ada Berg said that Gabon had left."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kazakhstan’s president said that Gabon had left. Kazakh President Ada Berg spoke in Oslo.", "Ada Berg"),
        ("Chairperson of the AU Commission Moussa Dahl said that Gabon had left.", "Moussa Dahl"),
        ("A critic of President Moussa Dahl said that Gabon had left.", "A critic of President Moussa Dahl"),
        ("Earlier, Aide to the Russian president Yury Dahl said that Gabon had left.", "An aide"),
        ("A source spoke to the press. That source said that Gabon had left.", "The source"),
    ],
)
def test_an_office_speaks_under_the_name_that_the_text_gives_its_holder(text: str, expected: str) -> None:
    assert f"{expected} said that Gabon had left." in claims(text)


def test_the_alliance_is_the_one_that_the_story_is_about() -> None:
    text = (
        "The AU met in Lima. The AU agreed on a list. Peru thanked the AU. The AU praised ECOWAS. "
        "Gabon had left, the alliance said. It said that Peru was next."
    )

    assert claims(text) == ["The AU said that Gabon had left.", "The AU said that Peru was next."]


def test_every_member_that_must_report_is_nobody_who_said_what_follows() -> None:
    text = "Minister Ada Berg told reporters that Norland was late. Under the Lake Pact every member must report at once. “It came too late for us,” she said."

    (quoted,) = (one for one in read_story(text).passage.quotations)

    assert quoted.speaker is not None
    assert read_story(text).passage.actors.actors[quoted.speaker].name == "Ada Berg"


@pytest.mark.parametrize(
    "source",
    [
        "its ambassador in Lima, Ada Berg",
        "Norland’s envoy to Ostia, Ada Berg",
    ],
)
def test_whoever_is_described_with_where_he_serves_is_the_one_named_behind_it(source: str) -> None:
    (claim,) = claims(f"Norland has left the Lake Pact. The station was working well, according to {source}.")

    assert claim == "Ada Berg said that the station was working well."
