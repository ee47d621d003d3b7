"""Long work is done in portions before the teacher's eyes; what is done is kept, and it can be left and gone on with."""

from __future__ import annotations

import re
from collections.abc import Generator
from functools import partial

import pytest
from django.db import OperationalError
from django.test import Client
from django.urls import reverse

from quiz.admin import story_work
from quiz.admin.long_work import Portion, Step, lines_of
from quiz.domain.kinds import KINDS
from quiz.domain.reading.parts import parts_of
from quiz.models import Card, Fact, Question, Story
from tests.factories import FactFactory, StoryFactory

TOLD = "Freedonia closed its border with Sylvania on 4 May 2021."
ASIDE = "It rained and nobody was about."


@pytest.fixture
def story(db: None) -> Story:
    """A text of three parts, each of which tells one thing."""
    longest = max(part.end - part.start for part in parts_of("It rained.\n\n" * 9000))
    filler = f"{ASIDE}\n\n" * (longest // (len(ASIDE) + 2) // 2 - 2)
    parts = [f"{filler}{TOLD.replace('4', str(day))}\n\n{filler}" for day in (4, 5, 6)]
    story = StoryFactory.create(text="".join(parts).strip())
    assert len(parts_of(story.text)) == 3
    return story


def reading(story: Story) -> str:
    return reverse("admin:quiz_story_reading", args=[story.pk])


def building(story: Story) -> str:
    return reverse("admin:quiz_story_building", args=[story.pk])


def told(desk: Client, page: str, **sent: str) -> str:
    """All that the page tells until it has ended."""
    answer = desk.post(page, sent)
    assert answer.streaming
    return answer.getvalue().decode()


def done(page: str) -> list[float]:
    return [float(value) for value in re.findall(r'<progress max="\d+" value="([\d.]+)"', page)]


def test_looking_at_the_page_does_nothing(desk: Client, story: Story):
    page = desk.get(f"{reading(story)}?go=1").text

    assert "The app reads the story in 3 parts" in page
    assert "data-goes-on" in page
    assert not story.facts.exists()
    assert "data-goes-on" not in desk.get(reading(story)).text


def test_all_parts_are_read_and_the_page_says_which_one_and_how_much_is_done(desk: Client, story: Story):
    page = told(desk, reading(story), portion="1")
    while done(page)[-1] < 3:
        page += told(desk, reading(story), portion=str(int(done(page)[-1]) + 1))

    assert "Part 1 of 3: looking for dates" in page
    assert "The app read part 3 of 3:" in page
    assert done(page) == sorted(done(page))
    assert done(page)[-1] == 3
    assert {fact.quote for fact in story.facts.all()} == {TOLD.replace("4", day).rstrip(".") for day in "456"}


def counting(*names: str, done: list[str]) -> list[Portion]:
    """Portions that note when they are done."""

    def work(name: str) -> Generator[Step, None, str]:
        yield Step("half of it", 0.5)
        done.append(name)
        return f"{name} is done"

    return [Portion(name, name.capitalize(), partial(work, name)) for name in names]


def test_each_step_is_told_with_how_much_is_done():
    lines = list(lines_of(counting("one", "two", done=[]), 0, 2, often=0))

    assert [(line.words, line.done) for line in lines] == [
        ("One: half of it", 0.5),
        ("Two: half of it", 1.5),
        ("two is done", 2),
    ]


def test_after_a_moment_the_next_portion_waits_for_its_own_request():
    done: list[str] = []

    *_steps, last = lines_of(counting("one", "two", done=done), 0, 2, moment=-1)

    assert done == ["one"]
    assert last.then
    assert (last.words, last.done, last.then.name) == ("one is done", 1, "two")


def test_whoever_leaves_in_the_middle_keeps_what_is_done():
    done: list[str] = []
    lines = lines_of(counting("one", "two", done=done), 0, 2, often=0)

    next(line for line in lines if line.words.startswith("Two"))
    del lines

    assert done == ["one"]


def test_a_busy_database_is_told_and_the_portion_can_be_tried_again():
    def refuse() -> Generator[Step, None, str]:
        yield Step("asking", 0)
        raise OperationalError

    last = list(lines_of([Portion("one", "One", refuse)], 0, 1))[-1]

    assert last.is_trouble
    assert last.then
    assert last.then.name == "one"


def test_one_part_is_read_again_by_its_own_button_and_no_other(desk: Client, story: Story):
    page = told(desk, reading(story), portion="2", only="1")

    assert "The app read part 2 of 3:" in page
    assert "Part 3 of 3:" not in page
    assert set(story.facts.values_list("quote", flat=True)) == {TOLD.replace("4", "5").rstrip(".")}
    assert f"{reverse('admin:quiz_story_review', args=[story.pk])}?part=2" in page


def test_a_part_that_has_facts_is_passed_over_when_the_others_are_read(desk: Client, story: Story):
    told(desk, reading(story), portion="2", only="1")
    before = set(story.facts.values_list("pk", flat=True))

    page = told(desk, reading(story), portion="1")

    assert "The app read part 2" not in page
    assert before <= set(story.facts.values_list("pk", flat=True))


def test_the_review_of_a_long_story_offers_to_read_what_is_not_read(desk: Client, story: Story):
    page = desk.get(reverse("admin:quiz_story_review", args=[story.pk])).text

    assert "Read all parts that have no facts yet" in page
    assert f'action="{reading(story)}"' in page


def test_only_who_may_mend_facts_lets_a_story_be_read(client: Client, story: Story):
    assert client.post(reading(story), {"portion": "1"}).status_code == 302
    assert not story.facts.exists()


def test_questions_and_cards_are_built_kind_by_kind_and_the_page_says_which(desk: Client):
    story = FactFactory.create().story

    page = told(desk, building(story), portion=next(iter(KINDS)))

    assert "New: " in page
    assert Question.objects.filter(story=story).exists()
    assert Card.objects.filter(fact__story=story).exists()
    assert done(page)[-1] == len(KINDS) + 1


def test_many_facts_are_built_on_the_page_that_tells_of_it_and_the_ticks_come_back(desk: Client):
    story = StoryFactory.create()
    FactFactory.create_batch(story_work.MANY_FACTS, story=story)
    workshop = reverse("admin:quiz_story_workshop", args=[story.pk])

    answer = desk.post(workshop, {"build": "1", "title": "My set", "shown": ""})

    assert answer["Location"].startswith(f"{building(story)}?go=1")
    assert f'href="{workshop}"' in desk.get(answer["Location"]).text
    told(desk, building(story), portion=next(iter(KINDS)))
    assert desk.get(workshop).context["form"].initial["title"] == "My set"


def test_few_facts_are_built_at_once(desk: Client):
    fact = FactFactory.create(status=Fact.Status.APPROVED)

    answer = desk.post(reverse("admin:quiz_story_workshop", args=[fact.story_id]), {"build": "1"})

    assert "building" not in answer["Location"]
    assert Question.objects.filter(facts=fact).exists()
