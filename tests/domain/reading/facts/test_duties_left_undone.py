"""Duties told by what should have been, by what nobody saw, and by what stands between commas; nobody answers for the noun of another."""

from __future__ import annotations

import pytest

from quiz.domain.reading.story_reading import read_story
from tests.domain.reading.facts.lake_pact import owed, told

# What the text says after that | each statement that is proposed of its last sentence, with its outcome
UNDONE = """
[Norland] should have repaid the loan by June. | Norland should have repaid the loan by June. no
[Norland] has made no move to pay its dues. | Norland has made no move to pay its dues. no
[Norland] has shown no sign of releasing the ships. | Norland has shown no sign of releasing the ships. no
The pact obliges [Norland] to pay dues. [Norland] let the deadline pass. | Norland let the deadline pass. no
[Norland] was attacked in May. [Ostia] sent its regrets. | Ostia sent its regrets. no
The [a:Lake Pact] requires each state to share its data. | Members of the Lake Pact must share their data. unknown
[Norland], bound by the [a:Lake Pact] to share its data, met [Ostia] in May. | Norland was bound to share its data. unknown
[Norland] accused [Ostia] of breaking the [a:Lake Pact] by arresting him. | Ostia broke the Lake Pact. no
[Ostia] was asked for two helicopters. [Ostia] sent one, citing the drought. | Ostia sent one, citing the drought. yes
The pact forbids members to sell rifles. [Norland] has kept to that. | Norland has kept to what it signed. yes
The pact forbids members to sell rifles. [Norland] has kept to that. [Ostia] has not. | Ostia did sell rifles. no
The pact commits members to share data. [Norland] has not done so. | Norland has not done so. no
[Norland] paid its share. [Ostia] paid late. | Ostia paid late. no
The pact obliges members to share data. Only [Norland] and [Ostia] do so. | Norland does so. yes | Ostia does so. yes
The pact obliges members to share data. Only [Norland] does. | Norland does share data. yes
[Norland] sent ships. [Ostia] did too. | Ostia did send ships. yes
[Norland] sent ships. [Ostia] did too. [Vell] did not. | Vell did not send ships. no
The pact obliges members to train pilots. [Norland] has yet to train any. | Norland has yet to train any pilots. no
"""


@pytest.mark.parametrize("case", [line.split(" | ") for line in UNDONE.strip().splitlines()], ids=lambda case: case[0])
def test_what_was_left_undone_is_proposed_with_its_outcome(case: list[str]) -> None:
    marked, *statements = case
    assert told(marked) == statements


def test_no_sign_of_doing_so_is_about_the_duty_that_was_told_before() -> None:
    (one,) = owed("[Norland] must open the dam under the pact. It has shown no sign of doing so.")
    assert (one.slots["duty"], one.slots["kept"]) == ("open the dam under the pact", "no")


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            "Failure to report a test within seven days is a breach of the Lake Pact.",
            "A test within seven days is a breach of the Lake Pact.",
        ),
        (
            "Norland and Ostia signed the Lake Pact. Its refusal to pay Ostia has angered Vell.",
            "Ostia has angered Vell.",
        ),
        ("Plans to join the Lake Pact stalled in Norland in 2019.", "The Lake Pact stalled in Norland in 2019."),
        (
            "Norland will pay its dues to the Lake Pact once Ostia lifts the blockade.",
            "Some say that Ostia lifts the blockade.",
        ),
        (
            "Peru scrapped the order, a step that the Lake Pact forbids without notice.",
            "The Lake Pact forbids without notice.",
        ),
        ("Peru signed the Lake Pact. “They promised us a month,” said Ana Mora.", "Peru promised."),
        ("The Lake Pact was signed by Peru. “We keep our promises,” its minister said.", "Peru’s minister said."),
        ("Peru’s Congress ratified the Lake Pact in May.", "Congress joined the Lake Pact in May."),
        (
            "Peru has not respected the Lake Pact. As long as they don't respect it, we leave.",
            "Peru don't respect the Lake Pact.",
        ),
        ("Only Peru shares its data, as the Lake Pact asks.", "The Lake Pact asks."),
        ("The Lake Pact was signed by Peru. Nobody came. Peru did.", "Peru did."),
        ("The Lake Pact binds Peru, Ecuador and Chile.", "The Lake Pact binds Peru, Ecuador and Chile."),
    ],
)
def test_what_only_belongs_to_a_noun_or_a_condition_is_told_of_nobody(text: str, wrong: str) -> None:
    assert wrong not in [one.statement for one in read_story(text).proposals]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Peru’s president, Ivo Kolev, voiced doubt that the Lake Pact would help.",
            ["Ivo Kolev said that it was doubtful that the Lake Pact would help."],
        ),
        ("Ivo Kolev left. He had learned, he said, not to count on others.", ["Ivo Kolev said that he had learned not to count on others."]),
        (
            "Ministers agreed, the chairman told journalists, that the dam would be inspected in May.",
            ["The chairman said that the dam would be inspected in May."],
        ),
        ("Pia Holm left. Her Danish colleague said that the Lake Pact was dead.", ["Pia Holm’s Danish colleague said that the Lake Pact was dead."]),
        ("Peru’s ambassador, Ada Luz, called the Lake Pact laughable.", ["Ada Luz said that the Lake Pact was laughable."]),
        ("Fewer than half of the trucks have come, Peru said.", ["Peru said that fewer than half of the trucks have come."]),
        ("The ombudsman concluded that Peru had misled its partners.", ["The ombudsman said that Peru had misled its partners."]),
        ("Opposition MPs claim that Peru never paid.", ["Opposition MPs said that Peru never paid."]),
        ("Divers have looted three of the wrecks, according to Cyprus.", ["Cyprus said that divers have looted three of the wrecks."]),
        ("Singapore agreed to train 300 Bruneian officers a year.", []),
    ],
)  # fmt: skip
def test_a_claim_has_all_of_its_words_and_none_of_another_speaker(text: str, claims: list[str]) -> None:
    assert [one.statement for one in read_story(text).proposals if one.kind.value == "claim"] == claims


def test_a_state_right_behind_the_name_of_a_treaty_is_no_part_of_that_name() -> None:
    reading = read_story("Under the Trieste Agreement Italy must pay. Italy has not paid.")
    assert {actor.name for actor in reading.passage.actors.actors} == {"Trieste Agreement", "Italy"}
