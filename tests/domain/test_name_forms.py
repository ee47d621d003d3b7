"""What else an actor is called when its name is typed: surnames, titles, short names of treaties."""

from __future__ import annotations

import pytest

from quiz.domain import short_answers
from quiz.domain.facts import Actor, ActorKind
from quiz.domain.grading import UnreadableAnswer, Verdict
from quiz.domain.name_forms import namesakes, right_names, untitled
from quiz.domain.questions import Draft, Material
from tests.domain.material import HENTZAU, TEXT, material


def person(name: str, *aliases: str) -> Actor:
    return Actor(name, name, ActorKind.PERSON, aliases)


def pact(name: str, *aliases: str) -> Actor:
    return Actor(name, name, ActorKind.ALLIANCE, aliases)


MILA, OTTO = person("Mila Berg"), person("Otto Berg", "Berg")


@pytest.mark.parametrize(
    ("name", "text", "forms"),
    [
        ("Mila Berg", "", {"Berg"}),
        ("Rosa Paz Ortega", "", {"Paz Ortega", "Ortega"}),
        ("Pieter van Aken", "", {"van Aken", "Aken"}),
        ("Salma al-Zendi", "", {"al-Zendi", "Zendi"}),
        ("Anurak Wattana", "Mr Anurak warned them.", {"Anurak", "Wattana"}),
        ("Anurak Wattana", "Anurak Wattana warned them.", {"Wattana"}),
        ("a Zendan envoy", "", set()),
    ],
)
def test_a_person_is_called_by_the_surname_and_by_what_the_story_calls_them(
    name: str, text: str, forms: set[str]
) -> None:
    assert set(right_names(person(name), [], text)) == {name, *forms}


@pytest.mark.parametrize(
    ("name", "text", "forms"),
    [
        ("Treaty of Ostia", "", {"Ostia Treaty", "Treaty of Ostia"}),
        ("Mutual Aid Pact of Ostia", "", {"Ostia Pact", "Pact of Ostia"}),
        ("Ostia Convention on Landmines", "", {"Ostia Convention"}),
        ("Ostia Defence Protocol", "", {"Ostia Protocol"}),
        ("Treaty on Landmines", "", set()),
        ("Black Lake Transit Accord", "", {"Black Lake Accord"}),
        ("Mutual Defence Treaty", "", set()),
        ("Lake Free Trade Arrangement", "The LFTA met.", {"LFTA"}),
        ("Lake Free Trade Arrangement", "", set()),
        ("Ostia Accord", "The Accord is old.", set()),
        ("Harbour League", "The League met.", {"League"}),
        ("Harbour League", "The League of Ports met.", {"League"}),
    ],
)
def test_a_treaty_is_called_by_its_place_and_by_what_the_story_calls_it(name: str, text: str, forms: set[str]) -> None:
    assert set(right_names(pact(name), [], text)) == {name, *forms}


def test_a_short_form_of_two_is_right_for_neither() -> None:
    assert right_names(MILA, [MILA, OTTO]) == ("Mila Berg",)
    assert right_names(OTTO, [MILA, OTTO]) == ("Otto Berg",)
    assert namesakes(MILA, [MILA, OTTO, HENTZAU]) == ("Otto Berg",)


@pytest.mark.parametrize(
    ("typed", "bare"),
    [
        ("mr berg", "berg"),
        ("prime minister mila berg", "mila berg"),
        ("prof dr berg", "berg"),
        ("minister", "minister"),
        ("general", "general"),
    ],
)
def test_a_title_in_front_does_not_matter(typed: str, bare: str) -> None:
    assert untitled(typed) == bare


def asked(actor: Actor, *beside: Actor) -> Draft:
    story = Material("", "", "", (), (), (actor, *beside))
    both = Material("", "", " and ".join(one.name for one in story.actors), (), (), story.actors)
    return Draft("typed_answer", "Who?", (), short_answers.naming(actor, both), "")


@pytest.mark.parametrize("typed", ["Mila Berg", "Berg", "Ms Berg", "Minister Berg", "BERG", "the Mila Berg"])
def test_whoever_types_the_surname_is_right_where_nobody_else_has_it(typed: str) -> None:
    assert short_answers.graded(asked(MILA, HENTZAU), {"answer": typed}).verdict is Verdict.RIGHT


@pytest.mark.parametrize("typed", ["Berg", "Mr Berg"])
def test_of_two_who_share_a_surname_the_full_name_is_asked_for(typed: str) -> None:
    with pytest.raises(UnreadableAnswer, match="More than one is called"):
        short_answers.graded(asked(MILA, OTTO), {"answer": typed})

    assert short_answers.graded(asked(MILA, OTTO), {"answer": "Otto Berg"}).verdict is Verdict.WRONG
    assert short_answers.graded(asked(MILA, OTTO), {"answer": "Mila Berg"}).verdict is Verdict.RIGHT


def test_a_namesake_of_another_story_does_not_matter() -> None:
    story = material()
    known = (*story.actors, person("Boris Hentzau", "Hentzau"))
    here = Material(story.story, story.title, TEXT, story.sentences, story.facts, known)

    assert short_answers.naming(HENTZAU, here)["accepted"] == ["Anna Hentzau", "Hentzau"]


def test_the_kind_of_a_body_is_no_answer_to_the_question_which_one():
    body = Actor("body", "Ostia Treaty", ActorKind.ALLIANCE, ("Treaty", "the Treaty", "Harbour Treaty"))

    assert right_names(body, [body]) == ("Ostia Treaty", "Harbour Treaty")
