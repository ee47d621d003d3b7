"""Accepted proposals become questions that break no rule, and the measure counts their kinds."""

from __future__ import annotations

from datetime import date

from benchmarks.reading.gold import GoldStory
from benchmarks.reading.gold_file import STORIES, load_stories
from benchmarks.reading.items import accepted, items_of, score_items
from quiz.domain.facts import FactKind, Mode
from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.story_reading import read_story

TEXT = (
    "Sylvania, Graustark and Zenda are members of the Lake Pact. Ruritania invaded Sylvania on 5 May 2021. "
    "Graustark closed its border with Ruritania on 9 May 2021. Zenda recalled its ambassador on 12 June 2021."
)


def test_what_the_rules_are_unsure_of_is_not_accepted() -> None:
    reading = read_story(TEXT, date(2021, 7, 1))
    sure = [proposal for proposal in reading.proposals if proposal.confidence is not Confidence.LOW]

    material = accepted("lake", reading)

    assert len(material.facts) == len(sure) > 2
    assert FactKind.EVENT in {fact.kind for fact in material.facts}
    assert all(fact.kind is not FactKind.CLAIM or fact.attribution.mode is Mode.STORY for fact in material.facts)


def test_the_same_reading_gives_the_same_items() -> None:
    first, second = (accepted("lake", read_story(TEXT, None)) for _time in range(2))

    assert list(items_of(first)) == list(items_of(second)) != []


def test_dated_events_give_two_kinds_of_question() -> None:
    story = GoldStory(slug="lake", text=TEXT, published_on=None, actors={}, mentions=())

    score = score_items(story, read_story)["event: two kinds of question"]

    assert score.right == score.total >= 3


def test_every_annotated_story_gives_items() -> None:
    for story in load_stories(STORIES):
        assert list(items_of(accepted(story.slug, read_story(story.text, story.published_on))))
