"""The workshop of a long story: a small page at a time, on which nothing that a teacher ticked or typed is lost."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from quiz.models import Fact, Question, QuestionSet, Story
from quiz.reports.workshop import FACTS_ON_A_PAGE
from tests.admin.browsing import Page
from tests.admin.test_workshop import only, page_of, sent, ticked
from tests.factories import FactFactory, StoryFactory, write_question

ORDER = "1 May 2020 | One\n2 May 2020 | Two\n3 May 2020 | Three"


@pytest.fixture
def story(db: None) -> Story:
    """Three pages of facts, each with a question of its own."""
    story = StoryFactory.create()
    for number in range(3 * FACTS_ON_A_PAGE):
        fact = FactFactory.create(story=story, statement=f"The League sent letter {name(number)}.")
        write_question(story, fact, prompt=f"When did letter {name(number)} come?")
    return story


def name(number: int) -> str:
    """A name without a figure, since a question may hold none that its story lacks."""
    return "abcdef"[number // 10] + "abcdefghij"[number % 10]


def shown(page: Page) -> list[str]:
    return [shelf.fact.statement for shelf in page.context["shelves"] if shelf.fact]


def press(desk: Client, page: Page, /, **more: Any) -> Page:
    """Send the page's form as it came, with more in it."""
    return desk.post(page_of(page.context["original"]), sent(page, **more), follow=True)


def letters(first: int, last: int) -> list[str]:
    return [f"The League sent letter {name(number)}." for number in range(first, last)]


def test_a_page_shows_some_of_the_facts_and_the_way_to_the_others(desk: Client, story: Story):
    page = desk.get(page_of(story))

    assert shown(page) == letters(0, FACTS_ON_A_PAGE)
    assert re.findall(r'name="page" value="(\d)"', page.text) == ["2", "3", "2"] * 2
    assert '<span class="this-page" aria-current="page">1</span>' in page.text
    assert shown(desk.get(f"{page_of(story)}?page=3")) == letters(2 * FACTS_ON_A_PAGE, 3 * FACTS_ON_A_PAGE)


@pytest.mark.parametrize("page", ["0", "4", "x", "9" * 30])
def test_a_page_that_is_not_there_is_the_nearest(desk: Client, story: Story, page: str):
    assert len(shown(desk.get(f"{page_of(story)}?page={page}"))) == FACTS_ON_A_PAGE


def test_a_story_of_usual_length_has_one_page(desk: Client):
    fact = FactFactory.create()
    write_question(fact.story, fact)

    assert 'name="page"' not in desk.get(page_of(fact.story)).text


def test_ticks_title_and_choice_go_along_from_page_to_page(desk: Client, story: Story):
    first = desk.get(page_of(story))
    mine = first.context["shop"].shown[:2]

    second = press(desk, first, question=mine, title="Letters", page="2")
    others = [key for key in ticked(first) if key not in first.context["shop"].shown]
    theirs = second.context["shop"].shown[:1]
    third = press(desk, second, question=theirs, page="3")

    assert shown(second) == letters(FACTS_ON_A_PAGE, 2 * FACTS_ON_A_PAGE)
    assert ticked(second) == sorted([*mine, *others])
    assert set(ticked(third)) == {*mine, *theirs, *(set(others) - set(second.context["shop"].shown))}
    assert third.context["form"].initial["title"] == "Letters"


def test_what_is_ticked_on_any_page_is_published_in_the_order_of_the_story(desk: Client, story: Story):
    early, late = (
        Question.objects.get(prompt__contains="letter ad "),
        Question.objects.get(prompt__contains="letter fj "),
    )
    desk.post(page_of(story), only(late, title="Two letters"))
    first = desk.get(page_of(story))

    press(desk, first, question=[early.pk], publish="1")

    made = QuestionSet.objects.get()
    assert list(made.items.order_by("position").values_list("question", flat=True)) == [early.pk, late.pk]
    assert ticked(desk.get(page_of(story))) != sorted([early.pk, late.pk])  # a new set begins with a new choice


def test_ticks_are_kept_while_a_question_is_reworded_or_another_page_is_looked_at(desk: Client, story: Story):
    question = Question.objects.get(prompt__contains="letter da ")
    told = desk.post(page_of(story), only(question, title="Mine"), headers={"HX-Request": "true"})
    assert "1 of 60 questions ticked" in told.text

    address = f"{reverse('admin:quiz_question_change', args=[question.pk])}?workshop=1"
    form = desk.get(address).context["adminform"].form
    saved = {name: form[name].value() or "" for name in form.fields}
    page = desk.post(address, {**saved, "prompt": "When did letter da arrive?"}, follow=True)

    assert page.redirect_chain[-1][0] == f"{page_of(story)}?at=question-{question.pk}#question-{question.pk}"
    assert "When did letter da arrive?" in page.text
    assert ticked(page) == [question.pk]


def test_a_good_set_can_be_ticked_again(desk: Client, story: Story):
    good = ticked(desk.get(page_of(story)))
    page = desk.post(page_of(story), only(), follow=True)
    assert ticked(page) == []

    assert ticked(press(desk, page, propose="1")) == good != []


def test_a_retired_question_has_its_tick_again_where_that_is_undone(desk: Client, story: Story):
    question = Question.objects.latest("pk")
    page = desk.post(page_of(story), only(question, retire=question.pk), follow=True)
    assert ticked(page) == []

    assert ticked(press(desk, page, restore=f"{question.pk}.approved")) == [question.pk]


def test_a_fact_and_a_question_are_found_on_the_page_that_has_them(desk: Client, story: Story):
    fact = Fact.objects.get(statement="The League sent letter ef.")
    together = write_question(story, *story.facts.all()[:3], kind="timeline", prompt="In order?", text=ORDER)

    for at, place in ((f"fact-{fact.pk}", f"fact-{fact.pk}"), (f"question-{together.pk}", f"question-{together.pk}")):
        assert f'id="{place}"' in desk.get(f"{page_of(story)}?at={at}").text
    coverage = desk.get(reverse("admin:quiz_story_coverage", args=[story.pk])).text
    assert f"{page_of(story)}?at=fact-{fact.pk}#fact-{fact.pk}" not in coverage  # asked already
    Question.objects.update(status=Question.Status.RETIRED)
    coverage = desk.get(reverse("admin:quiz_story_coverage", args=[story.pk])).text
    assert f"{page_of(story)}?at=fact-{fact.pk}#fact-{fact.pk}" in coverage


def test_a_question_that_stops_the_publishing_is_linked_and_shown(desk: Client, story: Story):
    fact = Fact.objects.get(statement="The League sent letter ef.")
    bad = write_question(story, fact, prompt="All of the above?", text="* All of the above\n- None of the above")
    Question.objects.filter(pk=bad.pk).update(status=Question.Status.DRAFT)

    page = desk.post(page_of(story), only(bad, title="X", publish="1"), follow=True)

    assert f'<a href="{page_of(story)}?at=question-{bad.pk}#question-{bad.pk}">“All of the above?”</a>' in page.text
    assert fact.statement in shown(page)


def test_facts_are_narrowed_by_ticks_by_what_nothing_asks_and_by_words(desk: Client, story: Story):
    question = Question.objects.get(prompt__contains="letter da ")
    Question.objects.filter(prompt__contains="letter fa ").update(status=Question.Status.RETIRED)
    page = desk.post(page_of(story), only(question), follow=True)

    assert shown(press(desk, page, narrow="1", show="ticked")) == ["The League sent letter da."]
    assert shown(press(desk, page, narrow="1", show="unasked")) == ["The League sent letter fa."]
    assert shown(press(desk, page, narrow="1", words="letter eb come")) == ["The League sent letter eb."]
    assert "No fact fits this choice." in press(desk, page, narrow="1", words="a cow").text
    assert len(shown(desk.get(f"{page_of(story)}?show=nonsense&words=letter"))) == FACTS_ON_A_PAGE


def test_narrowing_begins_at_the_first_page_and_a_button_stays_within_it(desk: Client, story: Story):
    page = press(desk, desk.get(f"{page_of(story)}?page=3"), narrow="1", words="letter b", here="3")
    assert shown(page)[0] == "The League sent letter ba."

    page = press(
        desk, page, words="letter b", title="X", approve=Question.objects.get(prompt__contains="letter bc ").pk
    )

    assert all("letter b" in statement for statement in shown(page))


def test_what_another_tab_ticked_on_another_page_stays(desk: Client, story: Story):
    desk.post(page_of(story), only())
    first, second = desk.get(page_of(story)), desk.get(f"{page_of(story)}?page=2")

    one, other = first.context["shop"].shown[0], second.context["shop"].shown[0]
    press(desk, second, question=[other])
    page = press(desk, first, question=[one])

    assert ticked(page) == sorted([one, other])
