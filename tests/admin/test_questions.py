"""A teacher finds questions, edits them in plain notation, approves and retires them, and writes new ones."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from quiz.domain.kinds import KINDS
from quiz.models import Question, SetItem, Story, User
from quiz.models.content import material_of
from tests.admin.browsing import Page, fields_of
from tests.factories import CHOICES, FactFactory, QuestionSetFactory, StoryFactory, publish, write_question

ADD = "admin:quiz_question_add"
LIST = "admin:quiz_question_changelist"
PLAIN = "When did Freedonia invade Sylvania?"


def form_of(story: Story, kind: str = "multiple_choice") -> str:
    return f"{reverse(ADD)}?story={story.pk}&kind={kind}"


def page_of(question: Question) -> str:
    return reverse("admin:quiz_question_change", args=[question.pk])


def edit(desk: Client, question: Question, button: str = "_save", **fields: str) -> Page:
    url = page_of(question)
    return desk.post(url, {**fields_of(desk.get(url)), **fields, button: "Save"}, follow=True)


def test_a_teacher_writes_a_question_by_hand(desk: Client, teacher: User):
    fact = FactFactory.create()
    url = form_of(fact.story)
    fields = {"prompt": "When did Freedonia invade?", "notation": CHOICES.replace("\n", "\r\n"), "fact_1": str(fact.pk)}

    desk.post(url, {**fields_of(desk.get(url)), **fields, "_save": "Save"})

    question = Question.objects.get()
    assert (question.prompt, question.key_text) == ("When did Freedonia invade?", "on 5 May 2021")
    assert (question.origin, question.status) == (Question.Origin.WRITTEN, Question.Status.DRAFT)
    assert question.created_by == teacher
    assert [link.fact for link in question.fact_links.all()] == [fact]
    assert question.rules.to_text(question.as_draft()) == CHOICES


def test_story_and_kind_are_chosen_first(desk: Client):
    page = desk.get(f"{reverse(ADD)}?story={StoryFactory.create().pk}")

    assert all(f'value="{slug}"' in page.text for slug in KINDS)
    assert 'name="prompt"' not in page.text


def test_notation_that_cannot_be_read_is_refused_at_its_field(desk: Client):
    fact = FactFactory.create()
    fields = {"prompt": "When?", "notation": "5 May\n6 May", "fact_1": str(fact.pk)}

    page = desk.post(form_of(fact.story), {**fields, "_save": "Save"})

    assert "Line 1" in str(page.context["adminform"].form.errors["notation"])
    assert not Question.objects.exists()


def test_a_question_needs_a_fact_and_each_fact_once(desk: Client):
    fact = FactFactory.create()
    fields = {"prompt": "When?", "notation": CHOICES, "_save": "Save"}

    page = desk.post(form_of(fact.story), fields)
    assert "fact_1" in page.context["adminform"].form.errors

    page = desk.post(form_of(fact.story), {**fields, "fact_1": str(fact.pk), "fact_2": str(fact.pk)})
    assert "Choose each fact once." in page.text


def test_the_same_question_is_not_written_twice(desk: Client):
    fact = FactFactory.create()
    fields = {"prompt": "When did Freedonia invade?", "notation": CHOICES, "fact_1": str(fact.pk), "_save": "Save"}

    desk.post(form_of(fact.story), fields)
    page = desk.post(form_of(fact.story), fields)

    assert "This story has that very question already." in page.text
    assert Question.objects.count() == 1


def test_a_second_question_about_a_fact_that_has_one_is_written_all_the_same(desk: Client):
    fact = FactFactory.create()
    built = write_question(fact.story, fact, prompt=PLAIN, kind="date_entry", text="5 May 2021")
    fields = {"prompt": "On which day was the invasion?", "notation": "5 May 2021", "fact_1": str(fact.pk)}

    desk.post(form_of(fact.story, "date_entry"), {**fields, "_save": "Save"})

    assert Question.objects.exclude(pk=built.pk).get().prompt == "On which day was the invasion?"


def test_facts_of_another_story_and_undecided_ones_are_not_offered(desk: Client):
    mine, proposed = (
        FactFactory.create(statement="Mine."),
        FactFactory.create(statement="Undecided.", status="proposed"),
    )
    story = mine.story
    proposed.story = story
    proposed.save()
    FactFactory.create(statement="Elsewhere.")

    page = desk.get(form_of(story))

    assert "Mine." in page.text
    assert "Undecided." not in page.text
    assert "Elsewhere." not in page.text


@pytest.mark.parametrize("slug", list(KINDS))
def test_every_kind_explains_its_notation(desk: Client, slug: str):
    form = desk.get(form_of(StoryFactory.create(), slug)).context["adminform"].form

    assert form.fields["notation"].help_text.startswith(KINDS[slug].writing_help)


def test_an_unpublished_question_is_changed_in_place(desk: Client):
    fact = FactFactory.create()
    question = write_question(fact.story, fact)

    edit(desk, question, prompt="On which day did Freedonia invade Sylvania?")

    row = Question.objects.get()
    assert (row.pk, row.prompt) == (question.pk, "On which day did Freedonia invade Sylvania?")
    assert row.identity == question.identity
    assert row.status == Question.Status.APPROVED


def test_a_published_question_stays_and_a_new_version_takes_its_place(desk: Client, teacher: User):
    fact = FactFactory.create()
    question = write_question(fact.story, fact)
    publish(question)

    page = edit(desk, question, button="_continue", prompt="On which day did Freedonia invade Sylvania?")

    old, new = Question.objects.order_by("pk")
    assert (old.prompt, old.status, old.is_revised) == (question.prompt, Question.Status.RETIRED, True)
    assert (new.revises, new.status, new.created_by) == (old, Question.Status.APPROVED, teacher)
    assert SetItem.objects.get().question == new
    assert page.redirect_chain[-1][0] == page_of(new)
    assert "so it stays as it was" in page.text
    assert old.prompt in page.text


def test_saving_a_published_question_unchanged_makes_no_version(desk: Client):
    fact = FactFactory.create()
    question = write_question(fact.story, fact)
    publish(question)

    edit(desk, question)

    assert Question.objects.count() == 1


def test_a_question_is_approved_and_retired_by_its_buttons(desk: Client):
    fact = FactFactory.create()
    question = write_question(fact.story, fact, prompt=PLAIN)

    edit(desk, question, button="_retire")
    assert Question.objects.get().status == Question.Status.RETIRED

    edit(desk, question, button="_approve")
    assert Question.objects.get().status == Question.Status.APPROVED


def test_a_question_that_breaks_a_blocking_rule_is_not_approved_and_says_why(desk: Client):
    fact = FactFactory.create()
    tells = "Freedonia invaded Sylvania on 5 May 2021. When?"
    question = write_question(fact.story, fact, prompt=tells)
    Question.objects.update(status=Question.Status.DRAFT)

    page = edit(desk, question, button="_approve")

    assert Question.objects.get().status == Question.Status.DRAFT
    assert f"Not approved: “{tells}”" in page.text


def test_many_are_approved_in_the_list_and_the_rest_named(desk: Client):
    fact = FactFactory.create()
    good = write_question(fact.story, fact, prompt=PLAIN)
    bad = write_question(fact.story, fact, prompt="Freedonia invaded Sylvania on 5 May 2021. When?")
    Question.objects.update(status=Question.Status.DRAFT)

    sent = {"action": "approve", "_selected_action": [good.pk, bad.pk]}
    page = desk.post(reverse(LIST), sent, follow=True)

    assert "1 question approved." in page.text
    assert "Not approved: “Freedonia invaded" in page.text
    assert set(Question.objects.approved()) == {good}


def test_many_are_retired_in_the_list(desk: Client):
    fact = FactFactory.create()
    questions = [write_question(fact.story, fact) for _new in range(2)]

    sent = {"action": "retire", "_selected_action": [question.pk for question in questions]}
    page = desk.post(reverse(LIST), sent, follow=True)

    assert "2 questions retired." in page.text


def test_the_list_shows_what_the_item_rules_say(desk: Client):
    fact = FactFactory.create()
    write_question(fact.story, fact, prompt="Freedonia invaded Sylvania on 5 May 2021. When?")

    assert 'class="is-blocking"' in desk.get(reverse(LIST)).text


def test_the_list_is_searched_and_narrowed(desk: Client):
    event = FactFactory.create(statement="An invasion took place.")
    about_event = write_question(event.story, event, prompt="When was the invasion?")
    other = FactFactory.create(statement="A letter was sent.")
    about_other = write_question(other.story, other, prompt="When was the letter sent?")
    Question.objects.filter(pk=about_other.pk).update(status=Question.Status.DRAFT)

    def found(**query: str) -> set[int]:
        return {question.pk for question in desk.get(reverse(LIST), query).context["cl"].result_list}

    both = {about_event.pk, about_other.pk}
    assert found(q="invasion took") == {about_event.pk}
    assert found(q="5 May 2021") == both
    assert found(status__exact="draft") == {about_other.pk}
    assert found(story__id__exact=str(event.story_id)) == {about_event.pk}
    assert found(facts__id__exact=str(other.pk)) == {about_other.pk}
    assert found(facts__kind__exact="event") == both
    assert found(facts__kind__exact="claim") == set()
    assert found(kind__exact="timeline") == set()
    assert found(origin__exact="written") == both


@pytest.mark.parametrize("slug", list(KINDS))
def test_every_kind_goes_through_the_form_and_comes_back_the_same(desk: Client, slug: str):
    story = StoryFactory.create()
    kind = KINDS[slug]
    facts = [
        FactFactory.create(story=story),
        FactFactory.create(
            story=story,
            quote="The League sent a letter",
            statement="The League sent a letter on 7 May 2021.",
            matter="The League sent a letter",
            date_edtf="2021-05-07",
            date_stated="2021-05-07",
            earliest_on="2021-05-07",
            latest_on="2021-05-07",
        ),
        FactFactory.create(
            story=story,
            quote="Sylvania asked the League for help",
            statement="Sylvania asked the League for help on 6 May 2021.",
            matter="Sylvania asked the League for help",
            date_edtf="2021-05-06",
            date_stated="2021-05-06",
            earliest_on="2021-05-06",
            latest_on="2021-05-06",
        ),
    ]
    prompt, notation = HANDWRITTEN[slug]
    count = 3 if slug in {"timeline", "matching"} else 1
    fields = {f"fact_{place}": str(fact.pk) for place, fact in enumerate(facts[:count], start=1)}

    url = form_of(story, slug)
    page = desk.post(url, {**fields, "prompt": prompt, "notation": notation, "_save": "Save"})
    assert page.status_code == 302, page.context["adminform"].form.errors

    question = Question.objects.get()
    before = question.as_draft()
    assert kind.grade(before, kind.samples(before).right).score == 1
    edit(desk, question)
    after = Question.objects.get().as_draft()
    assert (after.prompt, after.facts, after.payload) == (before.prompt, before.facts, before.payload)
    assert kind.from_text(prompt, kind.to_text(after), after.facts, material_of(story)).payload == before.payload


HANDWRITTEN = {
    "multiple_choice": ("When did Freedonia invade Sylvania?", CHOICES),
    "true_false": ("Freedonia invaded Sylvania.", "true"),
    "typed_answer": ("Which country did Freedonia invade?", "Sylvania"),
    "date_entry": ("When did Freedonia invade Sylvania?", "5 May 2021"),
    "cloze": ("Freedonia invaded _____ on 5 May 2021.", "Sylvania"),
    "timeline": (
        "Put these in order.",
        "5 May 2021 | The invasion\n6 May 2021 | The request for help\n7 May 2021 | The letter",
    ),
    "matching": ("Who did what?", "Freedonia = invaded\nSylvania = asked\nThe League = sent a letter"),
    "who_said_it": (
        "Who said that help was needed?",
        "* Sylvania\n- Freedonia | It invaded.\n- The League | It wrote.",
    ),
    "find_the_sentence": ("Which sentence of the story settles when the invasion was?", "Freedonia invaded Sylvania"),
}


def test_a_set_that_holds_a_retired_question_still_opens(desk: Client):
    fact = FactFactory.create()
    question = write_question(fact.story, fact)
    question_set = QuestionSetFactory.create(story=fact.story)
    SetItem.objects.create(question_set=question_set, question=question, position=1)
    edit(desk, question, button="_retire")

    url = reverse("admin:quiz_questionset_change", args=[question_set.pk])
    page = desk.post(url, {**fields_of(desk.get(url)), "_save": "Save"}, follow=True)

    assert "was changed successfully" in page.text
