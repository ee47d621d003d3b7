"""Who says so, in words, and what was said as it follows its verb."""

from __future__ import annotations

import pytest

from quiz.domain.facts import Actor, ActorKind, Attribution, FactKind, Mode
from quiz.domain.phrases import aside, attributed
from quiz.domain.wording import called, is_one_described, said, that, told_by
from tests.domain.arms_story import STORY, fact, story


def actor(name: str, kind: ActorKind = ActorKind.PERSON) -> Actor:
    return Actor(name, name, kind)


@pytest.mark.parametrize(
    ("name", "kind", "words"),
    [
        ("legal adviser", ActorKind.PERSON, "a legal adviser"),
        ("official in the ministry", ActorKind.PERSON, "an official in the ministry"),
        ("unnamed experts", ActorKind.PERSON, "unnamed experts"),
        ("two diplomats", ActorKind.PERSON, "two diplomats"),
        ("Freedonia’s grid operator", ActorKind.ORGANISATION, "Freedonia’s grid operator"),
        ("Freedonian Health Ministry", ActorKind.ORGANISATION, "the Freedonian Health Ministry"),
        ("Ministry of Trade", ActorKind.ORGANISATION, "the Ministry of Trade"),
        ("Comet", ActorKind.PUBLICATION, "Comet"),
        ("Rufus Firefly", ActorKind.PERSON, "Rufus Firefly"),
        ("European diplomat", ActorKind.PERSON, "a European diplomat"),
        ("Maryam al-Zendi", ActorKind.PERSON, "Maryam al-Zendi"),
    ],
)
def test_a_source_is_called_as_one_says_it(name, kind, words):
    assert called(actor(name, kind)) == words


@pytest.mark.parametrize(
    ("name", "one"),
    [
        ("Slovak diplomat", True),
        ("sources in the army", False),
        ("experts", False),
        ("Ann Lee", False),
        ("Ostia Pact on Ports members", False),
    ],
)
def test_one_person_may_be_described_instead_of_named(name, one):
    assert is_one_described(actor(name)) is one


def test_what_papers_report_is_told_according_to_them():
    papers = fact(
        "a", FactKind.EVENT, "it rained.", by=Attribution(Mode.REPORTED, actor("documents")), what="it rained"
    )

    assert attributed(papers, STORY) == "According to documents cited in the story, it rained."
    assert aside(papers.attribution, STORY) == "according to documents cited in the story"


def test_a_source_has_the_article_that_the_story_gives_it():
    paper = actor("Daily Lantern", ActorKind.PUBLICATION)
    by = Attribution(Mode.REPORTED, paper)
    leak = fact("a", FactKind.EVENT, "The Daily Lantern printed the leak.", by=by, what="it rained")
    material = story([leak], (paper,))

    assert attributed(leak, material).startswith("As reported by the Daily Lantern, ")
    assert aside(by, material) == "as reported by the Daily Lantern"


@pytest.mark.parametrize(
    ("content", "told", "reported"),
    [
        ("it was a gift", "said that it was a gift", "that it was a gift"),
        ("“We kept our word”", "said: “We kept our word”", "“We kept our word”"),
        ("“our word” was kept", "said that “our word” was kept", "that “our word” was kept"),
        ("“a gift”", "said that “a gift”", "that “a gift”"),
    ],
)
def test_a_sentence_in_its_own_marks_takes_no_that(content, told, reported):
    assert (said(content), that(content)) == (told, reported)


def test_what_was_said_not_to_be_true_is_told_as_denied():
    assert said("it was not true that the fleet had sailed") == "denied that the fleet had sailed"
    assert said("it was not true to its word") == "said that it was not true to its word"


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("Ostia sent a ship", "According to Ostia, it sent a ship"),
        ("what did Ostia send to Zenda?", "According to Ostia, what did it send to Zenda?"),
        ("Ostia’s fleet sent a ship", "According to Ostia, Ostia’s fleet sent a ship"),
        ("Zenda attacked Ostia", "According to Ostia, Zenda attacked Ostia"),
    ],
)
def test_a_state_is_not_named_twice_where_it_tells_of_itself(clause, told):
    assert told_by(Mode.CLAIMED, actor("Ostia", ActorKind.COUNTRY), clause) == told


def test_what_the_story_itself_tells_keeps_its_names():
    assert told_by(Mode.STORY, actor("Ostia", ActorKind.COUNTRY), "Ostia sent a ship") == "Ostia sent a ship"
