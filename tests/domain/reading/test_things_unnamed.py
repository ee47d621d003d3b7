"""What takes a thing for known that only the story names is proposed, but not taken unread."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.statements.unnamed_things import leans_on_the_story, unnamed_thing
from quiz.domain.reading.story_reading import read_story


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("the sum was 212 million", "the sum"),
        ("the aircraft left Lima in May", "the aircraft"),
        ("Norland supplied the four nations", "the four nations"),
        ("the same assurance was given in 2020", "the same assurance"),
        ("the rifles left the port of Koper", "the rifles"),
        ("Norland must help in the council in May", "the council"),
        ("Peru had yet to clear the team’s visas", "the team"),
        ("Peru broke the treaty’s first article", ""),
        ("the port of Koper was shut", ""),
        ("the common fund is empty", ""),
        ("Norland’s parliament voted for the treaty", ""),
        ("the government would leave the pact", ""),
        ("the offer was “an umbrella with a price tag”", ""),
        ("the offer was “bad”", "the offer"),
        ("the embargo on arms was broken", ""),
    ],
)
def test_a_thing_that_nothing_tells_apart_is_found(words: str, thing: str) -> None:
    assert unnamed_thing(words) == thing


@pytest.mark.parametrize(
    "words",
    [
        "Two members recalled their envoys",
        "Ostia pumped 60 million cubic metres to Kenya",
        "Ostia should investigate",
        "Kenya will pay by May",
        "Kenya still owed 240,000 tonnes",
    ],
)
def test_a_deed_without_what_it_is_done_to_leans_on_the_story(words: str) -> None:
    assert leans_on_the_story(words)


def test_a_deed_that_tells_what_it_is_done_to_does_not() -> None:
    assert not leans_on_the_story("Ostia should investigate it in Lima")
    assert not leans_on_the_story("Kenya will pay its dues by May")


def test_what_somebody_says_of_it_is_proposed_all_the_same() -> None:
    (of_it, of_ships) = (
        next(one for one in read_story(text).proposals if one.kind is FactKind.CLAIM)
        for text in ("Norland said that the aircraft were a gift.", "Norland said that Ostia’s ships were a gift.")
    )

    assert of_it.confidence is Confidence.LOW
    assert of_ships.confidence is not Confidence.LOW


def test_who_threatens_to_leave_is_not_taken_unread_to_have_said_so() -> None:
    (claim,) = (
        one for one in read_story("Norland threatened to leave the Lake Pact.").proposals if one.kind is FactKind.CLAIM
    )

    assert claim.confidence is Confidence.LOW
