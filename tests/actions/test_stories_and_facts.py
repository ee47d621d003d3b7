"""A story's facts keep their places when its text is edited, and facts are approved and rejected."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.actions.facts import approve_facts, proposed_key, reject_facts
from quiz.actions.stories import (
    Mending,
    QuotesLost,
    add_story,
    free_slug,
    publish_story,
    save_story,
    withdraw_story,
)
from quiz.models import Fact, Question, Story
from tests.factories import NOON, TEXT, FactFactory, StoryFactory, TeacherFactory, publish, write_question


def saved(story: Story, mending: Mending | None = None) -> int:
    return save_story(story=story, by=None, now=NOON, mending=mending)


@pytest.mark.django_db
def test_facts_stay_on_their_words_when_the_text_moves() -> None:
    story = StoryFactory.create()
    fact = FactFactory.create(story=story)
    letter = FactFactory.create(story=story, quote="The League sent a letter")
    story.text = f"In short: {TEXT.replace('Sylvania asked', 'Then Sylvania asked')}"

    assert saved(story) == 2

    for row in (fact, letter):
        row.refresh_from_db()
        assert story.text[row.start : row.end] == row.quote
        assert story.text[: row.start].endswith(row.prefix)


@pytest.mark.django_db
def test_a_text_without_the_words_of_a_fact_is_not_saved() -> None:
    story = StoryFactory.create()
    FactFactory.create(story=story)
    gone = FactFactory.create(story=story, quote="The League sent a letter")
    story.text = f"In short: {TEXT.replace('a letter', 'a gift')}"

    with pytest.raises(QuotesLost) as caught:
        saved(story)

    assert [lost.fact for lost in caught.value.lost] == [gone]
    assert Story.objects.get().text == TEXT


@pytest.mark.django_db
def test_a_lost_quote_is_replaced_by_other_words_of_the_new_text() -> None:
    story = StoryFactory.create()
    fact = FactFactory.create(story=story)
    story.text = TEXT.replace("invaded Sylvania on", "marched into Sylvania on")

    saved(story, Mending(quotes={fact.pk: "Freedonia marched into Sylvania on 5 May 2021"}))

    fact.refresh_from_db()
    assert Story.objects.get().text[fact.start : fact.end] == "Freedonia marched into Sylvania on 5 May 2021"


@pytest.mark.django_db
def test_a_fact_that_is_set_aside_leaves_every_set_and_keeps_its_old_words() -> None:
    story = StoryFactory.create()
    gone, other = FactFactory.create(story=story, quote="The League sent a letter"), FactFactory.create(story=story)
    edition = publish(write_question(story, gone), write_question(story, other))
    story.text = TEXT.replace(" The League sent a letter.", "")

    saved(story, Mending(set_aside={gone.pk}))

    gone.refresh_from_db()
    edition.question_set.refresh_from_db()
    assert (gone.status, gone.quote) == (Fact.Status.REJECTED, "The League sent a letter")
    assert edition.question_set.current is not None
    assert list(edition.question_set.current.items.values_list("question__facts", flat=True)) == [other.pk]


@pytest.mark.django_db
def test_an_edited_text_needs_no_words_for_facts_that_were_given_up() -> None:
    story = StoryFactory.create()
    fact = FactFactory.create(story=story, status=Fact.Status.REJECTED)
    story.text = "Nothing of it is left."

    assert saved(story) == 0
    fact.refresh_from_db()
    assert fact.quote not in Story.objects.get().text


@pytest.mark.django_db
def test_a_story_that_a_teacher_adds_is_a_draft_of_hers() -> None:
    teacher = TeacherFactory.create()

    story = add_story(story=StoryFactory.build(), by=teacher)

    assert Story.objects.values_list("status", "created_by").get() == (Story.Status.DRAFT, teacher.pk)
    assert story.pk


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("A bridge", "a-bridge-3"),
        ("A bridge is closed", "a-bridge-is-closed"),
        ("Мост закрыт", "story"),
        ("word " * 40, "word-" * 14 + "word"),
    ],
)
def test_a_short_name_is_made_of_the_title_and_is_free(title: str, slug: str) -> None:
    for taken in ("a-bridge", "a-bridge-2"):
        StoryFactory.create(slug=taken)

    assert free_slug(title) == slug


@pytest.mark.django_db
def test_a_story_is_published_and_withdrawn() -> None:
    story = StoryFactory.create(status=Story.Status.DRAFT)

    publish_story(story=story)
    assert list(Story.objects.published()) == [story]

    withdraw_story(story=story)
    assert list(Story.objects.published()) == []


@pytest.mark.django_db
def test_rejecting_a_fact_retires_all_that_asks_it_and_nothing_else() -> None:
    fact = FactFactory.create()
    other = FactFactory.create(story=fact.story)
    write_question(fact.story, fact)
    write_question(fact.story, fact, other)
    kept = write_question(fact.story, other)

    done = reject_facts(facts=[fact], by=None, now=NOON)

    assert (done.facts, done.questions) == (1, 2)
    assert set(Question.objects.approved()) == {kept}
    assert set(Fact.objects.approved()) == {other}


@pytest.mark.django_db
def test_approving_counts_the_facts_that_were_not() -> None:
    facts = [FactFactory.create(status=Fact.Status.PROPOSED), FactFactory.create()]

    teacher = TeacherFactory.create()

    assert approve_facts(facts=facts, by=teacher, now=NOON) == 1
    assert Fact.objects.approved().count() == 2
    assert list(Fact.objects.order_by("pk").values_list("decided_by", "decided_at")) == [
        (teacher.pk, NOON),
        (None, None),
    ]


@pytest.mark.parametrize(
    ("statement", "taken", "key"),
    [
        ("Freedonia invaded Sylvania.", (), "freedonia-invaded-sylvania"),
        ("Freedonia invaded Sylvania.", ("freedonia-invaded-sylvania",), "freedonia-invaded-sylvania-2"),
        ("“!”", (), "fact"),
        ("Aa " * 40, (), "-".join(["aa"] * 20)),
    ],
)
def test_a_key_is_proposed_from_the_statement(statement: str, taken: tuple[str, ...], key: str) -> None:
    assert proposed_key(statement, taken) == key


@given(st.text(max_size=400), st.sets(st.sampled_from(["fact", "fact-2", "a", "b"])))
def test_a_proposed_key_is_free_and_fits(statement: str, taken: set[str]) -> None:
    key = proposed_key(statement, taken)

    assert key not in taken
    assert 0 < len(key) <= 80
    assert key.replace("-", "").replace("_", "").isalnum()
