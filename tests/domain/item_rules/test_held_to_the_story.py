from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.domain.facts import Actor, ActorKind
from quiz.domain.questions import Material
from tests.domain.item_rules.questions import CHOICE, GAP, PEOPLE, STATEMENT, TYPED, WHO, codes, question
from tests.domain.material import fact, material

STORY = material()
FIREFLY_SAID = "boat-without-oars"
LONG_NAMED = Material(
    "two",
    "Two leagues",
    "",
    (),
    (),
    (Actor("league", "League", ActorKind.ALLIANCE), Actor("office", "League Office", ActorKind.ORGANISATION)),
)


def about(key: str, stem: str, *lines: str, kind: str = CHOICE, answers=()):
    return question(stem, *lines, kind=kind, answers=answers, facts=[key])


COUNTRIES = ("*Ruritania | ", "-Sylvania | It supplied mines.", "-Zenda | It left.")
TOLD = [
    (
        "stem-answer",
        about("invasion", "Which Ruritanian neighbour was invaded by Strelsau?", *COUNTRIES),
        about("invasion", "Which country invaded Freedonia?", *COUNTRIES),
    ),
    (
        "quote-untrue",
        about(FIREFLY_SAID, "Who spoke of “a ship without a mast”?", "*Rufus Firefly"),
        about(FIREFLY_SAID, "Who spoke of “a boat without oars”?", "*Rufus Firefly"),
    ),
    (
        "quote-untrue",
        about(FIREFLY_SAID, "Firefly spoke of “a boat without ____”.", kind=GAP, answers=["masts"]),
        about(FIREFLY_SAID, "Firefly spoke of “a boat without ____”.", kind=GAP, answers=["oars"]),
    ),
    (
        "quote-marks",
        about("garden-tools", "Who spoke of garden tools?", "*Paul Trentino"),
        about("garden-tools", "Who spoke of “garden tools”?", "*Paul Trentino"),
    ),
    (
        "options-same",
        about("invasion", "Which country invaded Freedonia?", *COUNTRIES, "-Strelsau | no"),
        about("invasion", "Which country invaded Freedonia?", *COUNTRIES, "-Graustark | no"),
    ),
    (
        "options-key-sort",
        about("invasion", "Who invaded Freedonia?", "*Ruritania", "-Comet | no", "-Anna Hentzau | no"),
        about("invasion", "Who invaded Freedonia?", *COUNTRIES),
    ),
    (
        "options-sorts",
        about("invasion", "Who invaded Freedonia?", *COUNTRIES, "-Anna Hentzau | no"),
        about("invasion", "Who invaded Freedonia?", *COUNTRIES),
    ),
    ("fact-none", question(WHO, *PEOPLE), about("invasion", WHO, *PEOPLE)),
    ("fact-missing", about("peace", WHO, *PEOPLE), about("invasion", WHO, *PEOPLE)),
    (
        "claim-speaker",
        about(FIREFLY_SAID, "What was the Lake Pact?", "*A boat", "-A fleet", "-A well"),
        about(FIREFLY_SAID, "What was the Lake Pact, according to Firefly?", "*A boat", "-A fleet", "-A well"),
    ),
    (
        "claim-speaker",
        about(FIREFLY_SAID, "The Lake Pact was “a boat without oars”.", "*True", "-False", kind=STATEMENT),
        about(FIREFLY_SAID, "Anna Hentzau said that the Lake Pact was a boat.", "-True", "*False", kind=STATEMENT),
    ),
    (
        "source-missing",
        about("field-radios", "What did Graustark supply?", kind=TYPED, answers=["field radios"]),
        about("field-radios", "As Comet reported, what did Graustark supply?", kind=TYPED, answers=["field radios"]),
    ),
    (
        "figure-invented",
        about("invasion", "Who invaded Freedonia with 300 ships?", *COUNTRIES),
        about("invasion", "Who invaded Freedonia in May 2021?", *COUNTRIES),
    ),
    (
        "figure-invented",
        about("freedonia-lake-pact-2022-06-14", "When was it announced?", answers=["14 June 2022"]),
        about("freedonia-lake-pact-2022-06-14", "When was it announced?", answers=["14 June [2022]"]),
    ),
    (
        "options-also-right",
        about(
            "freedonia-is-a-member",
            "Which country is a member of the Lake Pact?",
            "*Freedonia",
            "-Sylvania | no",
            "-Zenda | no",
        ),
        about(
            "freedonia-is-a-member",
            "Which country is a member of the Lake Pact?",
            "*Freedonia",
            "-Ruritania | no",
            "-Zenda | no",
        ),
    ),
    (
        "answer-alias",
        about("invasion", "Which country invaded Freedonia?", kind=TYPED, answers=["Ruritania"]),
        about("invasion", "Which country invaded Freedonia?", kind=TYPED, answers=["Ruritania", "Strelsau"]),
    ),
]


@pytest.mark.parametrize(("rule", "broken", "sound"), TOLD)
def test_a_question_is_held_to_the_story(rule, broken, sound):
    assert rule in codes(broken, STORY)
    assert rule not in codes(sound, STORY)


@pytest.mark.parametrize(("rule", "broken"), [(rule, broken) for rule, broken, _ in TOLD])
def test_without_a_story_nothing_is_said_that_only_the_story_tells(rule, broken):
    assert rule not in codes(broken)


def test_the_answer_may_be_a_part_of_another_name_in_the_question():
    asked = question("Which alliance does the League Office serve?", kind=TYPED, answers=["League"])

    assert "stem-answer" not in codes(asked, LONG_NAMED)
    assert "stem-answer" in codes(question("Whom does the League serve?", kind=TYPED, answers=["League"]), LONG_NAMED)


def test_evidence_that_is_not_in_the_story_any_more_blocks_the_question():
    edited = replace(STORY, text="New. " + STORY.text)
    asked = about("invasion", "Which country invaded Freedonia?", *COUNTRIES)

    assert "evidence-moved" in codes(asked, edited)
    assert "evidence-moved" not in codes(asked, STORY)


def test_another_date_of_the_same_happening_is_a_second_right_answer():
    again = replace(fact("invasion"), key="again", date=fact("observers-sent").date)
    asked = about("invasion", "When was that?", "*May 2021", "-9 June 2021 | no", "-2018 | no")

    assert "options-also-right" in codes(asked, material(fact("invasion"), again))
    assert "options-also-right" not in codes(asked, STORY)


def test_a_number_that_the_story_spells_out_is_not_invented():
    asked = about("observers-sent", "Who were the 2 people?", kind=TYPED, answers=["observers"])

    assert "figure-invented" not in codes(asked, STORY)


def test_a_not_of_the_storys_own_is_no_negative_question():
    no_promise = about("maps", "Who did not keep its promise, according to Firefly?", *COUNTRIES)

    assert "stem-negative" not in codes(no_promise, STORY)
    assert "stem-negative" in codes(no_promise)
