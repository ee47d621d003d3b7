"""A teacher adds facts by hand: the slots of their kind, evidence by its quote, dates in plain words."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from django.urls import reverse

from quiz.domain.facts import SLOTS, FactKind
from quiz.models import Fact, Question, Story, User
from tests.admin.browsing import Page, fields_of
from tests.factories import ActorFactory, FactFactory, StoryFactory, write_question

ADD = "admin:quiz_fact_add"
TWICE = "Freedonia asked for help. The League sent a letter. Later Freedonia asked for help again."


def form_of(story: Story, kind: str = "event") -> str:
    return f"{reverse(ADD)}?story={story.pk}&kind={kind}"


def add(desk: Client, story: Story, kind: str = "event", **fields: str) -> Page:
    url = form_of(story, kind)
    return desk.post(url, {**fields_of(desk.get(url)), **fields, "_save": "Save"}, follow=True)


def add_event(desk: Client, story: Story, **fields: str) -> Page:
    event = {
        "statement": "Sylvania asked the League for help.",
        "quote": "Sylvania asked the League for help",
        "matter": "Sylvania asked the League for help",
    }
    return add(desk, story, **(event | fields))


def page_of(fact: Fact) -> str:
    return reverse("admin:quiz_fact_change", args=[fact.pk])


def test_story_and_kind_are_chosen_first(desk: Client):
    story = StoryFactory.create()

    page = desk.get(f"{reverse(ADD)}?story={story.pk}")

    assert re.search(rf'<option value="{story.pk}"[^>]* selected', page.text)
    assert all(f'name="kind" value="{kind.value}"' in page.text for kind in FactKind)
    assert 'name="statement"' not in page.text


@pytest.mark.parametrize("kind", list(FactKind))
def test_the_form_has_exactly_the_slots_of_the_kind_under_their_names(desk: Client, kind: FactKind):
    columns = {slot.column for slots in SLOTS.values() for slot in slots}

    form = desk.get(form_of(StoryFactory.create(), kind.value)).context["adminform"].form

    assert columns & set(form.fields) == {slot.column for slot in SLOTS[kind]}
    for slot in SLOTS[kind]:
        assert form.fields[slot.column].label.lower() == slot.name
        assert slot.help[1:] in form.fields[slot.column].help_text


def test_a_teacher_adds_a_fact_by_hand_and_it_may_be_asked(desk: Client, teacher: User):
    story, actor = StoryFactory.create(), ActorFactory.create()

    add_event(desk, story, agent=str(actor.pk), date_edtf="XXXX-05-05", date_text="5 May")

    fact = Fact.objects.get()
    assert fact.story.text[fact.start : fact.end] == "Sylvania asked the League for help" == fact.quote
    assert (fact.story, fact.kind, fact.agent, fact.status) == (story, "event", actor, Fact.Status.APPROVED)
    assert fact.decided_by == teacher
    assert fact.decided_at is not None
    assert fact.key == "sylvania-asked-the-league-for-help"
    assert str(fact.earliest_on)[5:] == "05-05"


def test_two_facts_with_one_statement_get_keys_of_their_own(desk: Client):
    story = StoryFactory.create()

    add_event(desk, story)
    add_event(desk, story)

    assert set(Fact.objects.values_list("key", flat=True)) == {
        "sylvania-asked-the-league-for-help",
        "sylvania-asked-the-league-for-help-2",
    }


def test_a_key_that_is_taken_is_refused(desk: Client):
    fact = FactFactory.create()

    page = add_event(desk, fact.story, key=fact.key)

    assert "Another fact of this story has that key already." in page.text
    assert Fact.objects.count() == 1


def test_a_quote_that_is_not_in_the_text_is_refused_with_the_nearest_passage(desk: Client):
    page = add_event(desk, StoryFactory.create(), quote="Sylvania begged the League for help")

    assert "is not in the story. The nearest passage is “Sylvania asked the League for help" in page.text
    assert fields_of(page)["quote"] == "Sylvania begged the League for help"
    assert not Fact.objects.exists()


def test_a_quote_over_two_sentences_is_refused(desk: Client):
    page = add_event(desk, StoryFactory.create(), quote="for help. The League sent")

    assert "These words run over more than one sentence" in page.text
    assert not Fact.objects.exists()


def test_a_quote_typed_with_other_marks_is_kept_as_the_story_has_it(desk: Client):
    add_event(desk, StoryFactory.create(text="It was “a letter”, no more."), quote='It was "a letter"')

    assert Fact.objects.get().quote == "It was “a letter”"


def test_of_several_places_the_teacher_is_asked_for_one(desk: Client):
    story = StoryFactory.create(text=TWICE)

    page = add_event(desk, story, quote="Freedonia asked for help")

    assert "These words are in the story 2 times." in page.text
    assert "Later <mark>Freedonia asked for help</mark>" in page.text
    assert not Fact.objects.exists()

    sent = fields_of(page) | {"occurrence": str(TWICE.rindex("Freedonia")), "_save": "Save"}
    desk.post(form_of(story), sent)

    assert Fact.objects.get().start == TWICE.rindex("Freedonia")


@pytest.mark.parametrize("quote", ["The League sent a letter", "Sylvania asked the League for help"])
def test_words_that_were_selected_in_the_review_become_a_fact(desk: Client, quote: str):
    """Also where the teacher then takes other words than those whose place came along."""
    story = StoryFactory.create(text="Sylvania asked the League for help. The League sent a letter.")
    start = story.text.index("The League sent")
    url = f"{form_of(story)}&quote=The+League+sent+a+letter&occurrence={start}"

    sent = {"statement": f"{quote}.", "quote": quote, "matter": quote, "_save": "Save"}
    desk.post(url, fields_of(desk.get(url)) | sent)

    assert Fact.objects.get().quote == quote


def test_saving_keeps_the_place_that_was_picked(desk: Client):
    fact = FactFactory.create(
        story=StoryFactory.create(text=TWICE), quote="Freedonia asked for help", start=TWICE.rindex("Freedonia")
    )

    page = desk.get(page_of(fact))
    desk.post(page_of(fact), {**fields_of(page), "statement": "Another wording.", "_save": "Save"})

    fact.refresh_from_db()
    assert (fact.statement, fact.start) == ("Another wording.", TWICE.rindex("Freedonia"))


def test_the_story_stands_beside_the_form_with_the_evidence_marked(desk: Client):
    fact = FactFactory.create()

    assert f"<mark>{fact.quote}</mark>" in desk.get(page_of(fact)).text
    assert "Sylvania asked the League for help" in desk.get(form_of(fact.story)).text


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"date_edtf": "5 May"}, "“5 May”"),
        ({"date_text": "5 May"}, "Write the date here too"),
        ({"date_edtf": "2021-05-05", "date_stated": "XXXX-06-05", "date_inferred_from": "?"}, "must say the same"),
        ({"date_edtf": "2021-05-05", "date_stated": "XXXX-05-05"}, "Say how the part that the story does not give"),
        ({"matter": ""}, "A fact of this kind needs “what”"),
        ({"mode": "claimed by"}, "Name who says so."),
    ],
)
def test_what_cannot_be_a_fact_is_refused_in_plain_words(desk: Client, fields: dict[str, str], message: str):
    page = add_event(desk, StoryFactory.create(), **fields)

    assert message in page.text
    assert page.text.count('<ul class="errorlist"') == 1
    assert not Fact.objects.exists()


def test_the_story_itself_and_somebody_else_cannot_both_say_so(desk: Client):
    page = add_event(desk, StoryFactory.create(), said_by=str(ActorFactory.create().pk))

    assert "The story itself says so, or somebody whom it names: not both." in page.text


def test_an_inferred_year_is_kept_with_its_reason(desk: Client):
    add_event(
        desk,
        StoryFactory.create(),
        date_edtf="2021-05-05",
        date_stated="XXXX-05-05",
        date_text="5 May",
        date_inferred_from="the date of publication",
    )

    date = Fact.objects.get().date
    assert date is not None
    assert (date.edtf, date.stated, date.inferred) == ("2021-05-05", "XXXX-05-05", True)


def test_an_obligation_needs_its_alliance_and_whether_it_was_kept(desk: Client):
    actor = ActorFactory.create()
    fields = {
        "statement": "Country 1 must help.",
        "quote": "Sylvania asked the League for help",
        "agent": str(actor.pk),
        "matter": "help a member",
    }

    page = add(desk, StoryFactory.create(), "obligation", **fields)
    assert "A fact of this kind needs “alliance”" in page.text
    assert "A fact of this kind needs “kept”" in page.text

    add(desk, StoryFactory.create(), "obligation", **fields, alliance=str(ActorFactory.create().pk), kept="unknown")
    assert Fact.objects.get().kept == "unknown"


def test_facts_are_approved_and_rejected_in_the_list(desk: Client, teacher: User):
    proposed = FactFactory.create(status=Fact.Status.PROPOSED)
    url = reverse("admin:quiz_fact_changelist")

    page = desk.post(url, {"action": "approve", "_selected_action": [proposed.pk]}, follow=True)
    assert "1 fact approved." in page.text
    fact = Fact.objects.get()
    assert (fact.status, fact.decided_by) == (Fact.Status.APPROVED, teacher)

    page = desk.post(url, {"action": "reject", "_selected_action": [proposed.pk]}, follow=True)
    assert "Facts rejected: 1." in page.text
    fact.refresh_from_db()
    assert (fact.status, fact.decided_by) == (Fact.Status.REJECTED, teacher)


def test_the_list_says_who_says_so_and_when(desk: Client):
    speaker = ActorFactory.create(name="Sylvania")
    FactFactory.create(kind=Fact.Kind.CLAIM, agent=speaker)
    FactFactory.create(mode=Fact.Mode.DENIED, said_by=speaker)

    page = desk.get(reverse("admin:quiz_fact_changelist"))

    assert 'data-head="Who says so" class="field-who_says_so">Sylvania</td>' in page.text
    assert 'class="field-who_says_so">denied by Sylvania</td>' in page.text
    assert "5 May 2021" in page.text


def test_rejecting_a_fact_retires_the_questions_that_ask_it(desk: Client):
    fact = FactFactory.create()
    question = write_question(fact.story, fact)

    page = desk.post(page_of(fact), {**fields_of(desk.get(page_of(fact))), "_reject": "Save and reject"}, follow=True)

    question.refresh_from_db()
    assert question.status == Question.Status.RETIRED
    assert "Questions about them that were retired: 1." in page.text


def test_story_kind_and_key_of_a_fact_that_is_there_do_not_change(desk: Client):
    fact = FactFactory.create()
    sent = fields_of(desk.get(page_of(fact)))

    desk.post(page_of(fact), {**sent, "key": "other", "kind": "claim", "story": "99", "_save": "Save"})

    assert Fact.objects.values_list("key", "kind", "story").get() == (fact.key, "event", fact.story_id)
