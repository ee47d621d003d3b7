"""The project's own stories serve as gold through their facts."""

from __future__ import annotations

import pytest

from benchmarks.reading.gold import GoldStory
from benchmarks.reading.own_stories import OWN_STORIES, load_own_stories, measurable
from benchmarks.reading.stories import score_story
from tests.benchmarks.reading.readings import perfect_reading


@pytest.mark.parametrize("story", load_own_stories(OWN_STORIES), ids=lambda story: story.slug)
def test_a_perfect_reading_of_an_own_story_scores_a_hundred(story: GoldStory) -> None:
    scores = measurable(score_story(story, perfect_reading(story)))

    assert {measure: one for measure, one in scores.items() if one.percent < 100} == {}
    assert all(scores[f"{kind}: found"].total for kind in ("dates", "claims", "memberships", "obligations"))


def test_how_many_finds_are_right_is_not_measured_where_not_all_are_marked() -> None:
    story = load_own_stories(OWN_STORIES)[0]

    assert not any("precision" in measure for measure in measurable(score_story(story, perfect_reading(story))))


def test_a_quotation_is_marked_whole_where_a_fact_takes_some_of_its_words() -> None:
    story = next(story for story in load_own_stories(OWN_STORIES) if story.slug == "belarus-arms")
    quoted = [story.text[slice(*one.span)] for one in story.quotations]

    assert "do not fulfil their treaty obligations, but plan a war against us" in quoted
    assert "plan a war against us" not in quoted
