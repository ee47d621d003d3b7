"""A teacher mends the questions of a story where they stand, and publishes a set in one step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from quiz.actions.building import build_questions
from quiz.actions.loading import load_story
from quiz.actions.variants import other_options
from quiz.domain.formats.story_text import read
from quiz.models import Card, Fact, Question, QuestionSet, Story, User
from tests.admin.browsing import Page
from tests.factories import FactFactory, StoryFactory, write_question
from tests.test_fixtures import FILES


@pytest.fixture
def story(db: None) -> Story:
    story = load_story(file=read(FILES["belarus-arms"]), publish=False).story
    build_questions(story=story)
    return story


def page_of(story: Story) -> str:
    return reverse("admin:quiz_story_workshop", args=[story.pk])


def sent(page: Page, /, **more: Any) -> dict[str, Any]:
    """What the page's form sends as it came, with more in it."""
    shown = page.context["shop"].shown
    kept = {"shown": ".".join(map(str, shown)), "here": page.context["shop"].page.number, "sets": page.context["sets"]}
    title = page.context["form"].initial["title"]
    return {**kept, "title": title, "question": [key for key in shown if key in ticked(page)], **more}


def only(*questions: Question, **more: Any) -> dict[str, Any]:
    """What the form sends where nothing is ticked but these, on whatever page."""
    everything = Question.objects.in_use().values_list("pk", flat=True)
    return {"shown": ".".join(map(str, everything)), "question": [question.pk for question in questions], **more}


def ticked(page: Page) -> list[int]:
    return sorted(page.context["ticked"])


def test_a_good_set_is_ticked_and_published_with_its_story_in_one_step(desk: Client, teacher: User, story: Story):
    page = desk.get(page_of(story))
    chosen = ticked(page)

    done = desk.post(page_of(story), sent(page, title="First look", publish="1"), follow=True)

    question_set = QuestionSet.objects.get()
    assert 10 <= len(chosen) <= 15
    assert sorted(question_set.questions.values_list("pk", flat=True)) == chosen
    assert (question_set.title, question_set.created_by) == ("First look", teacher)
    assert question_set.current is not None
    assert not question_set.questions.exclude(status=Question.Status.APPROVED).exists()
    assert Client().get(reverse("quiz:set_detail", args=[question_set.slug])).status_code == 200
    assert "Learners start it here" in done.text


def test_nothing_is_published_with_a_question_that_breaks_a_rule(desk: Client, story: Story):
    fact = story.facts.approved().filter(kind="event")[0]
    bad = write_question(story, fact, prompt="All of the above?", text="* All of the above\n- None of the above")
    Question.objects.filter(pk=bad.pk).update(status=Question.Status.DRAFT)

    page = desk.post(page_of(story), only(bad, title="X", publish="1"), follow=True)

    assert "Mend or untick these questions first." in page.text
    assert not QuestionSet.objects.exists()
    assert Story.objects.get().status == Story.Status.DRAFT
    assert ticked(page) == [bad.pk]


def test_nothing_ticked_publishes_nothing(desk: Client, story: Story):
    page = desk.post(page_of(story), only(title="X", publish="1"), follow=True)

    assert "Put at least one question into the set first." in page.text
    assert not QuestionSet.objects.exists()


@pytest.mark.parametrize("button", ["regenerate", "approve", "retire"])
def test_a_button_mends_one_question_and_leaves_the_ticks(desk: Client, story: Story, button: str):
    question = Question.objects.filter(kind="multiple_choice", identity__endswith=":date")[0]
    before = question.payload

    page = desk.post(page_of(story), only(question, **{"title": "T", button: question.pk}), follow=True)

    question.refresh_from_db()
    assert ticked(page) == ([] if button == "retire" else [question.pk])
    assert page.context["form"].initial["title"] == "T"
    changed = {"regenerate": before, "approve": Question.Status.APPROVED, "retire": Question.Status.RETIRED}
    if button == "regenerate":
        assert question.payload != before
    else:
        assert question.status == changed[button]


def test_a_card_is_retired(desk: Client, story: Story):
    card = Card.objects.filter(fact__story=story)[0]

    page = desk.post(page_of(story), {"retire_card": card.pk}, follow=True)

    card.refresh_from_db()
    assert card.retired
    assert f'name="restore_card" value="{card.pk}">Undo' in page.text

    desk.post(page_of(story), {"restore_card": card.pk})

    assert not Card.objects.get(pk=card.pk).retired


def test_an_option_is_swapped_on_its_own_page(desk: Client, story: Story):
    question = next(row for row in Question.objects.filter(kind="multiple_choice") if other_options(row))
    url = reverse("admin:quiz_question_options", args=[question.pk])
    into = other_options(question)[0]
    out = next(option for option in question.anatomy().options if not option.right)

    page = desk.get(url)
    desk.post(url, {"old": out.key, "new": into.text})

    question.refresh_from_db()
    assert into.reason in page.text.replace("&#x27;", "'")
    assert into.text in {option.text for option in question.anatomy().options}
    assert "Choose the option to take out" in desk.post(url, {}, follow=True).text


def test_swapping_an_option_leaves_the_ticks_and_the_title(desk: Client, story: Story):
    question, other = [row for row in Question.objects.filter(kind="multiple_choice") if other_options(row)][:2]

    page = desk.post(page_of(story), only(question, other, title="Mine", swap=question.pk), follow=True)
    out = next(option for option in question.anatomy().options if not option.right)
    swap = {"old": out.key, "new": other_options(question)[0].text}
    after = desk.post(page.request["PATH_INFO"], swap, follow=True)

    newest = Question.objects.filter(is_revised=False, identity=question.identity, story=story).get()
    assert ticked(after) == sorted([newest.pk, other.pk])
    assert f'id="question-{newest.pk}"' in after.text
    assert after.context["form"]["title"].value() == "Mine"


def test_swapping_an_option_of_a_question_that_has_just_been_replaced_leads_to_the_newer_one(
    desk: Client, story: Story
):
    question = next(row for row in Question.objects.filter(kind="multiple_choice") if other_options(row))
    Question.objects.filter(pk=question.pk).update(is_revised=True, status=Question.Status.RETIRED)
    fields = {"story": story, "kind": question.kind, "prompt": question.prompt, "payload": question.payload}
    newer = Question.objects.create(**fields, key_text="x", identity=question.identity, revises=question)

    answer = desk.post(reverse("admin:quiz_question_options", args=[question.pk]), {"old": "a", "new": "b"})

    assert answer["Location"].endswith(f"#question-{newer.pk}")


def test_the_way_to_swap_an_option_is_shown_only_where_one_is_offered(desk: Client, story: Story):
    pages = "".join(desk.get(f"{page_of(story)}?page={number}").text for number in (1, 2))

    for question in Question.objects.in_use():
        assert f'id="question-{question.pk}"' in pages
        is_shown = f'name="swap" value="{question.pk}"' in pages
        assert is_shown is bool(other_options(question)), question.identity


def test_nearly_every_choice_offers_three_options_or_more(story: Story):
    for slug in FILES.keys() - {story.slug}:
        load_story(file=read(FILES[slug]), publish=False)
    choices = Question.objects.filter(kind="multiple_choice").exclude(identity__endswith=":kept")
    enough = [question for question in choices if len(other_options(question)) >= 3]

    assert len(enough) >= 0.9 * len(choices)


def test_a_question_of_another_story_is_out_of_reach(desk: Client, story: Story):
    other = FactFactory.create()
    question = write_question(other.story, other)

    for key in (question.pk, "x"):
        page = desk.post(page_of(story), {"retire": key}, follow=True)
        assert "That question is not there any more. Nothing was changed." in page.text
    question.refresh_from_db()
    assert question.status == Question.Status.APPROVED


def test_a_story_without_approved_facts_says_what_comes_first(desk: Client):
    story = StoryFactory.create()
    FactFactory.create(story=story, status=Fact.Status.PROPOSED)

    assert "There is nothing to build from yet" in desk.get(page_of(story)).text


def test_what_is_missing_is_built(desk: Client):
    fact = FactFactory.create()

    page = desk.post(page_of(fact.story), {"build": "1"}, follow=True)

    assert "New: " in page.text
    assert Question.objects.filter(facts=fact).exists()


@pytest.mark.parametrize("count", [2, 45])
def test_the_pages_take_a_fixed_number_of_queries(desk: Client, count: int):
    story = StoryFactory.create()
    for number, fact in enumerate(FactFactory.create_batch(count, story=story)):
        write_question(story, fact, prompt=f"When did Freedonia invade Sylvania{'?' * (number + 1)}")
    page = desk.get(page_of(story))
    shown = page.context["shop"].shown

    def cost(ask: Callable[[], object]) -> int:
        with CaptureQueriesContext(connection) as captured:
            ask()
        return len(captured)

    assert {
        "at first": cost(lambda: desk.get(page_of(story))),
        "kept": cost(lambda: desk.post(page_of(story), sent(page, title="T"))),
        "kept again": cost(lambda: desk.post(page_of(story), sent(page, title="T"))),
        "afterwards": cost(lambda: desk.get(page_of(story))),
        "at a question": cost(lambda: desk.get(f"{page_of(story)}?at=question-{shown[0]}")),
        "coverage": cost(lambda: desk.get(reverse("admin:quiz_story_coverage", args=[story.pk]))),
    } == {"at first": 21, "kept": 15, "kept again": 9, "afterwards": 17, "at a question": 18, "coverage": 7}


def test_the_coverage_of_a_story_leads_to_what_is_open(desk: Client):
    fact = FactFactory.create(status=Fact.Status.PROPOSED)

    page = desk.get(reverse("admin:quiz_story_coverage", args=[fact.story_id]))

    assert "only proposed facts" in page.text
    assert f"{reverse('admin:quiz_story_review', args=[fact.story_id])}?fact={fact.pk}#fact-{fact.pk}" in page.text
    assert "The League sent a letter." in page.text


def test_the_questions_that_make_a_good_set_lie_open_and_the_others_are_folded(desk: Client, story: Story):
    pages = [desk.get(f"{page_of(story)}?page={number}") for number in (1, 2)]

    shelves = [shelf for page in pages for shelf in page.context["shelves"]]
    assert sorted(row.question.pk for shelf in shelves for row in shelf.shown) == ticked(pages[0])
    assert sum(len(shelf.shown) + len(shelf.folded) for shelf in shelves) == Question.objects.in_use().count()


def test_before_anything_is_built_the_next_step_is_to_build_and_then_a_good_set_is_ticked(desk: Client):
    fact = FactFactory.create()
    assert "Build questions and cards" in desk.get(page_of(fact.story)).text

    page = desk.post(page_of(fact.story), {"build": "1"}, follow=True)

    assert ticked(page)
    assert page.context["form"].initial["title"] == fact.story.title


def test_a_set_is_published_once_where_the_form_is_sent_twice(desk: Client, story: Story):
    page = desk.get(page_of(story))
    form = sent(page, title="First look", publish="1")

    first, second = desk.post(page_of(story), form), desk.post(page_of(story), form, follow=True)

    assert QuestionSet.objects.count() == 1
    assert first["Location"] == second.redirect_chain[-1][0]
    assert "is published already" in second.text


def test_the_steps_of_a_story_say_how_far_it_is(desk: Client, story: Story):
    def notes(address: str) -> list[str]:
        return [step.note for step in desk.get(address).context["steps"]]

    assert notes(reverse("admin:quiz_story_review", args=[story.pk]))[3] == "not yet"
    desk.post(page_of(story), sent(desk.get(page_of(story)), title="T", publish="1"))

    address = reverse("admin:quiz_questionset_change", args=[QuestionSet.objects.get().pk])
    count = story.facts.approved().count()
    asked = Question.objects.filter(story=story).count()
    assert notes(address)[1:] == [f"{count} facts", f"{asked} in use", "1 set"]
    assert [step.note for step in desk.get(reverse("admin:quiz_story_add")).context["steps"]] == ["", "", "", ""]
