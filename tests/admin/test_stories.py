"""A teacher edits a story without losing a fact, builds its questions, publishes and withdraws it."""

from __future__ import annotations

from datetime import date

from django.test import Client
from django.urls import reverse

from quiz.models import Card, Fact, Question, Story
from tests.admin.browsing import fields_of
from tests.factories import TEXT, FactFactory, StoryFactory


def page_of(story: Story) -> str:
    return reverse("admin:quiz_story_change", args=[story.pk])


def test_saving_a_story_unchanged_changes_nothing(desk: Client):
    story = StoryFactory.create(text=f"{TEXT}\n\nA second paragraph.")
    fact = FactFactory.create(story=story)
    before = Fact.objects.filter(pk=fact.pk).values().get()

    desk.post(page_of(story), {**fields_of(desk.get(page_of(story))), "_save": "Save"})

    assert Story.objects.get().text == story.text
    assert Fact.objects.filter(pk=fact.pk).values().get() == before


def test_facts_move_with_the_text_when_it_is_edited(desk: Client):
    story = StoryFactory.create()
    fact = FactFactory.create(story=story)
    sent = fields_of(desk.get(page_of(story)))

    page = desk.post(page_of(story), {**sent, "text": f"A new beginning. {TEXT}", "_save": "Save"}, follow=True)

    fact.refresh_from_db()
    assert fact.start == len("A new beginning. ")
    assert fact.story.text[fact.start : fact.end] == fact.quote
    assert "The evidence of 1 fact moved with the text." in page.text


def test_a_text_that_lacks_a_quote_is_refused_and_nothing_typed_is_lost(desk: Client):
    story = StoryFactory.create()
    fact = FactFactory.create(story=story, statement="There was an invasion.")
    other = FactFactory.create(story=story, quote="Sylvania asked the League for help")
    edited = TEXT.replace("5 May 2021", "6 May 2021").replace("the League for", "the Union for")
    sent = fields_of(desk.get(page_of(story)))

    page = desk.post(page_of(story), {**sent, "title": "New title", "text": edited, "_save": "Save"})

    assert page.status_code == 200
    assert "2 facts rest on words that this text no longer has" in page.text
    assert "There was an invasion." in page.text
    assert reverse("admin:quiz_fact_change", args=[other.pk]) in page.text
    assert "The nearest passage is “Freedonia invaded Sylvania on 6" in page.text
    assert fields_of(page)["text"] == edited
    assert (Story.objects.get().title, Story.objects.get().text) == (story.title, TEXT)
    assert Fact.objects.get(pk=fact.pk).start == fact.start


def test_each_lost_quote_is_decided_on_and_then_the_text_is_saved(desk: Client):
    story = StoryFactory.create()
    moved = FactFactory.create(story=story, quote="Freedonia invaded Sylvania")
    gone = FactFactory.create(story=story, quote="The League sent a letter")
    edited = TEXT.replace("invaded Sylvania", "occupied Sylvania").replace(" The League sent a letter.", "")
    sent = {**fields_of(desk.get(page_of(story))), "text": edited, "_save": "Save"}

    asked = desk.post(page_of(story), sent)
    proposed = fields_of(asked)
    hasty = desk.post(page_of(story), {**proposed, f"quote-{moved.pk}": "occupied nobody", "_save": "Save"})
    done = {**proposed, f"quote-{moved.pk}": "Freedonia occupied Sylvania", f"aside-{gone.pk}": "on", "_save": "Save"}
    desk.post(page_of(story), done)

    assert proposed[f"quote-{moved.pk}"].startswith("Freedonia occupied Sylvania")
    assert "Check these words, or choose others." in asked.text
    assert "“occupied nobody” is not in the story" in hasty.text
    moved.refresh_from_db()
    gone.refresh_from_db()
    assert (moved.quote, moved.status) == ("Freedonia occupied Sylvania", Fact.Status.APPROVED)
    assert gone.status == Fact.Status.REJECTED
    assert Story.objects.get().text == edited


def test_a_date_that_the_new_words_lack_is_pointed_out(desk: Client):
    story = StoryFactory.create()
    fact = FactFactory.create(story=story)
    edited = TEXT.replace("5 May 2021", "6 May 2021")
    quote = {f"quote-{fact.pk}": "Freedonia invaded Sylvania on 6 May 2021"}

    page = desk.post(
        page_of(story), {**fields_of(desk.get(page_of(story))), **quote, "text": edited, "_save": "Save"}, follow=True
    )

    assert "The new words no longer give the date “5 May 2021”." in page.text
    assert reverse("admin:quiz_fact_change", args=[fact.pk]) in page.text


def test_words_that_run_over_two_sentences_settle_nothing(desk: Client):
    story = StoryFactory.create()
    fact = FactFactory.create(story=story, quote="Freedonia invaded Sylvania")
    edited = TEXT.replace("invaded Sylvania", "occupied Sylvania")
    sent = {
        **fields_of(desk.get(page_of(story))),
        "text": edited,
        f"quote-{fact.pk}": "2021. Sylvania",
        "_save": "Save",
    }

    page = desk.post(page_of(story), sent)

    assert "These words run over more than one sentence" in page.text
    assert Story.objects.get().text == TEXT


def test_the_button_builds_questions_and_cards_once(desk: Client):
    story = StoryFactory.create()
    FactFactory.create(story=story)
    sent = {**fields_of(desk.get(page_of(story))), "_build": "Save and build questions"}

    first = desk.post(page_of(story), sent, follow=True)
    questions, cards = Question.objects.count(), Card.objects.count()
    again = desk.post(page_of(story), sent, follow=True)

    assert questions
    assert cards
    assert set(Question.objects.values_list("status", flat=True)) == {"draft"}
    assert f"{questions} new questions" in first.text
    assert f"?story__id__exact={story.pk}&amp;status__exact=draft" in first.text
    assert f"0 new questions and 0 new cards; {questions} questions and {cards} cards were there already" in again.text


def test_a_story_without_facts_says_that_there_is_nothing_to_build_from(desk: Client):
    story = StoryFactory.create()

    page = desk.post(page_of(story), {**fields_of(desk.get(page_of(story))), "_build": "Build"}, follow=True)

    assert "There is nothing to build from yet" in page.text


def test_a_story_is_published_and_withdrawn(desk: Client):
    story = StoryFactory.create(status=Story.Status.DRAFT)
    learners_page = reverse("quiz:story_detail", args=[story.slug])
    stranger = Client()
    assert stranger.get(learners_page).status_code == 404

    desk.post(page_of(story), {**fields_of(desk.get(page_of(story))), "_publish": "Save and publish"})
    assert stranger.get(learners_page).status_code == 200

    desk.post(page_of(story), {**fields_of(desk.get(page_of(story))), "_withdraw": "Save and withdraw"})
    assert stranger.get(learners_page).status_code == 404


def test_the_short_name_of_a_story_that_is_there_does_not_change(desk: Client):
    story = StoryFactory.create()
    sent = fields_of(desk.get(page_of(story)))

    desk.post(page_of(story), {**sent, "slug": "elsewhere", "status": "draft", "_save": "Save"})

    assert Story.objects.values_list("slug", "status").get() == (story.slug, Story.Status.PUBLISHED)


def test_the_page_of_a_story_lists_its_facts_with_links(desk: Client):
    fact = FactFactory.create()

    page = desk.get(page_of(fact.story))

    assert reverse("admin:quiz_fact_change", args=[fact.pk]) in page.text
    assert f"{reverse('admin:quiz_fact_add')}?story={fact.story_id}" in page.text


def test_the_day_of_publication_is_chosen_in_the_browsers_own_calendar(desk: Client):
    story = StoryFactory.create(published_on=date(2021, 5, 7))

    page = desk.get(reverse("admin:quiz_story_change", args=[story.pk])).text

    assert '<input type="date" name="published_on" value="2021-05-07"' in page
    assert "server time" not in page
