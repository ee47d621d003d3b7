"""A long story is read and reviewed part by part, in as many steps as it has parts."""

from __future__ import annotations

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from quiz.domain.reading.parts import LONGEST_PART, parts_of
from quiz.models import Story
from tests.factories import FactFactory, StoryFactory

TOLD = "Freedonia closed its border with Sylvania on 4 May 2021."
ASIDE = "It rained and nobody was about."


@pytest.fixture
def story(db: None) -> Story:
    """A text of three parts, of which each tells one thing."""
    filler = f"{ASIDE}\n\n" * (LONGEST_PART // (len(ASIDE) + 2) // 2 - 2)
    parts = [f"{filler}{TOLD.replace('4', str(day))}\n\n{filler}" for day in (4, 5, 6)]
    story = StoryFactory.create(text="".join(parts).strip())
    assert len(parts_of(story.text)) == 3
    return story


def review_of(story: Story, part: object = "") -> str:
    return f"{reverse('admin:quiz_story_review', args=[story.pk])}{f'?part={part}' if part else ''}"


def read(desk: Client, story: Story, part: int) -> str:
    return str(desk.post(review_of(story, part), {"decision": "read"}, follow=True).text)


def test_the_page_shows_one_part_and_the_way_to_the_others(desk: Client, story: Story):
    page = desk.get(review_of(story, 2))

    assert "on 5 May 2021" in page.text
    assert "on 4 May 2021" not in page.text
    assert "read and reviewed in 3 parts" in page.text
    assert re.search(r'<a href="\?part=2" aria-current="page">Part 2 <small>no facts yet</small>', page.text)
    assert "Nothing is proposed for this part yet." in page.text
    assert "Read part 2" in page.text


def test_a_part_is_read_by_itself_and_its_facts_rest_on_its_words(desk: Client, story: Story):
    told = read(desk, story, 3)

    assert re.search(r"The app read part 3 of 3: \d new proposals?\.", told)
    assert all("on 6 May 2021" in fact.quote for fact in story.facts.all())
    assert {story.text[fact.start : fact.end] == fact.quote for fact in story.facts.all()} == {True}


def test_coverage_leads_to_the_part_in_which_a_fact_waits(desk: Client, story: Story):
    read(desk, story, 3)
    fact = story.facts.earliest("pk")

    page = desk.get(reverse("admin:quiz_story_coverage", args=[story.pk])).text
    led_to = desk.get(f"{review_of(story)}?fact={fact.pk}").text

    assert f'href="{review_of(story)}?fact={fact.pk}#fact-{fact.pk}"' in page
    assert f'id="fact-{fact.pk}"' in led_to
    assert 'aria-current="page">Part 3 ' in led_to


def test_a_part_in_which_nothing_is_found_says_so(desk: Client, story: Story):
    Story.objects.filter(pk=story.pk).update(text=story.text.replace(TOLD.replace("4", "5"), ASIDE))

    assert "The app found nothing in part 2 of 3 that it could propose." in read(desk, story, 2)


def test_parts_are_decided_on_one_by_one_and_the_whole_is_counted(desk: Client, story: Story):
    for part in (1, 2):
        read(desk, story, part)
    keys = [fact.pk for fact in story.facts.filter(start__lt=LONGEST_PART)]

    answer = desk.post(review_of(story, 1), {"decision": "accept_all", "facts": ",".join(map(str, keys))}, follow=True)

    total = story.facts.count()
    assert len(keys) < total
    assert f"{len(keys)} of {total} decided" in answer.text
    assert re.search(r"Part 1 <small>\d facts?<", answer.text)
    assert re.search(r"Part 2 <small>\d to decide<", answer.text)
    assert answer.text.count('<article class="fact-card') == len(keys)


def test_a_decision_changes_what_the_parts_say_of_themselves(desk: Client, story: Story):
    fact = FactFactory.create(story=story, quote=TOLD, status="proposed")
    shown = re.findall(r'data-fact="(\d+)" data-state="(\w+)"', desk.get(review_of(story)).text)

    answer = desk.post(
        review_of(story),
        {"decision": "accept", "fact": fact.pk, "shown": " ".join("-".join(pair) for pair in shown)},
        headers={"HX-Request": "true"},
    )

    assert 'id="review-parts" hx-swap-oob="true"' in answer.text
    assert re.search(r"Part 1 <small>1 fact<", answer.text)


@pytest.mark.parametrize("part", ["0", "4", "nonsense", "-1"])
def test_a_part_that_is_not_there_is_the_first(desk: Client, story: Story, part: str):
    assert '<a href="?part=1" aria-current="page">' in desk.get(review_of(story, part)).text


def test_a_story_of_usual_length_has_no_parts(desk: Client):
    assert "?part=" not in desk.get(review_of(StoryFactory.create())).text


def test_narrowing_stays_in_the_part(desk: Client, story: Story):
    assert '<input type="hidden" name="part" value="2">' in desk.get(review_of(story, 2)).text


def test_another_part_costs_no_more_queries(desk: Client, story: Story):
    def cost(part: int) -> int:
        with CaptureQueriesContext(connection) as captured:
            desk.get(review_of(story, part))
        return len(captured)

    read(desk, story, 1)
    cost(1)

    assert cost(1) == cost(2)
