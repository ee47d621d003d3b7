"""A teacher reviews what the app proposes for a story: accepts, rejects, edits, merges, takes back, and sees who did."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from quiz.actions.building import build_questions
from quiz.actions.proposing import Kept, keep_proposals
from quiz.actions.questions import approve
from quiz.admin.decisions import told_of_reading
from quiz.models import Card, Fact, Question, Story, User
from tests.actions.readings import ASKING, CLAIM, INVASION, reading_of
from tests.admin.browsing import Page, fields_of
from tests.factories import NOON, ActorFactory, FactFactory, StoryFactory, write_question


@pytest.fixture
def story(db: None) -> Story:
    """A story with three proposals: an invasion, a call for help, and a claim."""
    story = StoryFactory.create()
    keep_proposals(story=story, reading=reading_of(INVASION, ASKING, CLAIM), by=None)
    return story


def review_of(story: Story) -> str:
    return reverse("admin:quiz_story_review", args=[story.pk])


def decide(desk: Client, story: Story, decision: str, fact: Fact | None = None, **more: Any) -> Page:
    sent = {"decision": decision, "fact": fact.pk if fact else "", **more}
    return desk.post(review_of(story), {name: value for name, value in sent.items() if value != ""}, follow=True)


def facts_of(story: Story) -> list[Fact]:
    return list(story.facts.order_by("start"))


def test_each_proposal_shows_all_that_deciding_needs(desk: Client, story: Story):
    Fact.objects.filter(kind="event", date_text="5 May 2021").update(
        date_stated="XXXX-05-05", date_text="5 May", date_inferred_from="the date of publication"
    )

    page = desk.get(review_of(story))

    for text in (
        "0 of 3 decided",
        INVASION.statement,
        "high confidence",
        "low confidence",
        INVASION.why,
        "the story itself",
        "5 May [2021]",
        "what the words do not say, from: the date of publication",
        "<dt>Target</dt><dd>Sylvania</dd>",
        '<blockquote lang="en" dir="auto">The League sent a letter</blockquote>',
    ):
        assert text in page.text, text


def test_story_and_cards_are_linked_both_ways_without_a_script(desk: Client, story: Story):
    page = desk.get(review_of(story))

    for fact in facts_of(story):
        for place, link in ((f"fact-{fact.pk}", f"mark-{fact.pk}"), (f"mark-{fact.pk}", f"fact-{fact.pk}")):
            assert page.text.count(f'id="{place}"') == 1
            assert f'href="#{link}"' in page.text


def test_facts_that_are_approved_stand_among_the_proposals(desk: Client, story: Story):
    fact = FactFactory.create(story=story, statement="Approved long ago.")

    page = desk.get(review_of(story))

    assert "Approved long ago." in page.text
    assert f'<mark class="is-approved" data-facts="{fact.pk} ' in page.text or f" {fact.pk} " in page.text
    assert "0 of 3 decided" in page.text


def test_a_teacher_accepts_a_proposal_and_goes_on_at_the_next(desk: Client, teacher: User, story: Story):
    invasion, asking, _claim = facts_of(story)

    page = decide(desk, story, "accept", invasion, next=asking.pk)

    invasion.refresh_from_db()
    assert (invasion.status, invasion.decided_by) == (Fact.Status.APPROVED, teacher)
    assert page.redirect_chain[-1][0].endswith(f"{review_of(story)}#fact-{asking.pk}")
    assert f"Accepted: “{INVASION.statement}”" in page.text
    assert "1 of 3 decided" in page.text


def test_a_teacher_rejects_a_proposal(desk: Client, story: Story):
    invasion = facts_of(story)[0]

    page = decide(desk, story, "reject", invasion)

    invasion.refresh_from_db()
    assert invasion.status == Fact.Status.REJECTED
    assert "Rejected: “" in page.text


def test_another_teacher_sees_who_decided_what(desk: Client, ben: Client, story: Story):
    decide(desk, story, "accept", facts_of(story)[0])

    page = ben.get(review_of(story))

    assert "1 of 3 decided" in page.text
    assert re.search(r'status is-approved">.*approved.*Anna,', page.text)
    assert "Undo my last decision" not in page.text


def test_the_second_of_two_teachers_is_told_and_the_first_decision_stands(desk: Client, ben: Client, story: Story):
    invasion = facts_of(story)[0]
    decide(desk, story, "accept", invasion)

    page = decide(ben, story, "reject", invasion)

    assert f"Anna accepted “{INVASION.statement}” before you" in page.text
    assert facts_of(story)[0].status == Fact.Status.APPROVED


def test_a_rejection_that_came_first_is_told_as_well(desk: Client, ben: Client, story: Story):
    invasion = facts_of(story)[0]
    decide(ben, story, "reject", invasion)

    assert f"Ben rejected “{INVASION.statement}” before you" in decide(desk, story, "accept", invasion).text


def test_all_of_one_confidence_are_accepted_at_once_as_far_as_they_were_shown(desk: Client, ben: Client, story: Story):
    invasion, asking, _claim = facts_of(story)
    decide(ben, story, "reject", asking)

    page = decide(desk, story, "accept_all", facts=f"{invasion.pk},{asking.pk}")

    assert "1 fact accepted." in page.text
    assert "Decided by somebody else meanwhile, and left as they are: 1." in page.text
    assert [fact.status for fact in facts_of(story)] == ["approved", "rejected", "proposed"]


def test_the_buttons_for_many_hold_what_they_say(desk: Client, story: Story):
    page = desk.get(review_of(story)).context["page"]

    assert [(band.confidence, len(band.keys)) for band in page.bands] == [("high", 1), ("medium", 1), ("low", 1)]
    events = desk.get(f"{review_of(story)}?kind=event").context["page"]
    assert [band.confidence for band in events.bands] == ["high", "medium"]


def test_the_last_decision_is_undone_also_where_it_was_about_many(desk: Client, story: Story):
    keys = ",".join(str(fact.pk) for fact in facts_of(story))
    page = decide(desk, story, "accept_all", facts=keys)
    assert "Undo my last 3 decisions" in page.text

    page = decide(desk, story, "undo")

    assert "3 facts wait for a decision again." in page.text
    assert {fact.status for fact in facts_of(story)} == {Fact.Status.PROPOSED}


def test_when_all_is_decided_the_way_goes_on_to_questions_and_cards(desk: Client, story: Story):
    assert "All is decided." not in desk.get(review_of(story)).text

    page = decide(desk, story, "accept_all", facts=",".join(str(fact.pk) for fact in facts_of(story)))

    assert "All is decided." in page.text


def test_any_decision_can_be_taken_back_from_its_card(desk: Client, ben: Client, story: Story):
    invasion = facts_of(story)[0]
    decide(ben, story, "reject", invasion)

    decide(desk, story, "take_back", invasion)

    assert facts_of(story)[0].status == Fact.Status.PROPOSED


def test_a_decision_on_which_questions_stand_is_not_taken_back(desk: Client, story: Story):
    invasion = facts_of(story)[0]
    decide(desk, story, "accept", invasion)
    write_question(story, Fact.objects.get(pk=invasion.pk))

    page = decide(desk, story, "undo")

    assert "1 decision stays: something is built on the fact" in page.text
    assert facts_of(story)[0].status == Fact.Status.APPROVED


def test_a_likely_duplicate_is_suggested_and_merged(desk: Client, story: Story):
    kept = FactFactory.create(story=story)
    invasion = next(fact for fact in facts_of(story) if fact.statement == INVASION.statement and fact.pk != kept.pk)

    page = desk.get(review_of(story))
    assert f'name="into" value="{kept.pk}"' in page.text

    page = decide(desk, story, "merge", invasion, into=kept.pk)

    invasion.refresh_from_db()
    assert (invasion.status, invasion.merged_into) == (Fact.Status.REJECTED, kept)
    assert "Merged into “" in page.text
    assert "The same as:" in page.text


def test_any_fact_of_the_kind_can_be_chosen_to_merge_into(desk: Client, story: Story):
    invasion, asking, claim = facts_of(story)

    page = desk.get(reverse("admin:quiz_story_review_merge", args=[story.pk, invasion.pk]))
    assert f'name="into" value="{asking.pk}"' in page.text
    assert f'name="into" value="{claim.pk}"' not in page.text

    decide(desk, story, "reject", asking)
    page = decide(desk, story, "merge", invasion, into=asking.pk)
    assert "It cannot be merged into that fact any more" in page.text
    assert facts_of(story)[0].status == Fact.Status.PROPOSED


def test_the_story_is_read_again_with_a_button_and_what_was_found_is_told(desk: Client):
    story = StoryFactory.create()

    page = decide(desk, story, "read")
    found = Fact.objects.count()
    assert found
    assert f"The app read the story: {found} new proposal" in page.text

    assert f"There already: {found}." in decide(desk, story, "read").text
    assert Fact.objects.count() == found


def test_a_story_in_which_nothing_is_found_says_so(desk: Client):
    assert "found nothing in the story" in decide(desk, StoryFactory.create(text="Oh."), "read").text


def test_what_is_withdrawn_or_left_out_is_told():
    told = told_of_reading(Kept(added=1, kept=0, withdrawn=2, left_out=3), "the story")

    assert told.startswith("The app read the story: 1 new proposal.")
    assert "no longer: 2." in told
    assert "too long: 3." in told


def test_nonsense_changes_nothing(desk: Client, story: Story):
    elsewhere = FactFactory.create(status=Fact.Status.PROPOSED)

    assert decide(desk, story, "explode").status_code == 200
    assert "not there any more" in decide(desk, story, "accept").text
    assert "not there any more" in decide(desk, story, "accept", elsewhere).text
    assert set(Fact.objects.values_list("status", flat=True)) == {"proposed"}


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("", 3),
        ("kind=event", 2),
        ("confidence=low", 1),
        ("kind=claim&confidence=high", 0),
        ("decided=no", 2),
        ("decided=yes", 1),
        ("kind=nonsense", 3),
    ],
)
def test_the_facts_are_narrowed_by_kind_confidence_and_decision(desk: Client, story: Story, query: str, shown: int):
    decide(desk, story, "accept", facts_of(story)[0])

    page = desk.get(f"{review_of(story)}?{query}")

    assert page.text.count('<article class="fact-card') == shown
    assert "1 of 3 decided" in page.text


def test_editing_a_proposal_comes_back_to_the_same_card_under_the_same_choice(desk: Client, story: Story):
    invasion = facts_of(story)[0]
    listed = desk.get(f"{review_of(story)}?kind=event")
    form = f"{reverse('admin:quiz_fact_change', args=[invasion.pk])}?review=kind%3Devent"
    assert f'href="{form}"' in listed.text

    sent = {**fields_of(desk.get(form)), "statement": "Freedonia attacked Sylvania."}
    answer = desk.post(form, {**sent, "_approve": "Save and approve"})

    invasion.refresh_from_db()
    assert answer["Location"] == f"{review_of(story)}?kind=event#fact-{invasion.pk}"
    assert (invasion.statement, invasion.status) == ("Freedonia attacked Sylvania.", Fact.Status.APPROVED)


def test_a_proposal_that_was_changed_and_only_saved_waits_on_and_is_the_teachers(desk: Client, story: Story):
    invasion = facts_of(story)[0]
    form = reverse("admin:quiz_fact_change", args=[invasion.pk])

    desk.post(form, {**fields_of(desk.get(form)), "statement": "Freedonia attacked Sylvania.", "_save": "Save"})

    invasion.refresh_from_db()
    assert (invasion.status, invasion.confidence) == (Fact.Status.PROPOSED, "")


def test_a_form_that_was_open_while_somebody_decided_overwrites_nothing(desk: Client, ben: Client, story: Story):
    invasion = facts_of(story)[0]
    form = reverse("admin:quiz_fact_change", args=[invasion.pk])
    stale = {**fields_of(desk.get(form)), "statement": "Mine."}
    decide(ben, story, "accept", invasion)

    page = desk.post(form, {**stale, "_reject": "Save and reject"})

    invasion.refresh_from_db()
    assert "Ben has approved this fact while you had it open" in page.text
    assert (invasion.statement, invasion.status) == (INVASION.statement, Fact.Status.APPROVED)

    assert fields_of(page)["statement"] == "Mine."
    desk.post(form, {**fields_of(page), "_save": "Save"})
    invasion.refresh_from_db()
    assert (invasion.statement, invasion.status) == ("Mine.", Fact.Status.APPROVED)


def test_a_missed_fact_is_added_from_words_of_the_story_and_leads_back(desk: Client, story: Story):
    form = f"{reverse('admin:quiz_fact_add')}?story={story.pk}&kind=event&review=&quote=The+League+sent+a+letter"
    sent = fields_of(desk.get(form))
    assert sent["quote"] == "The League sent a letter"

    sent |= {"statement": "The League wrote.", "matter": "The League sent a letter"}
    answer = desk.post(form, {**sent, "_save": "Save"})

    fact = Fact.objects.get(statement="The League wrote.")
    assert answer["Location"] == f"{review_of(story)}#fact-{fact.pk}"
    assert fact.status == Fact.Status.APPROVED


def test_the_place_that_was_selected_is_chosen_in_the_form_already(desk: Client):
    story = StoryFactory.create(text="It rained. The League met. It rained.")
    start = story.text.rindex("It rained")

    page = desk.get(f"{reverse('admin:quiz_fact_add')}?story={story.pk}&kind=event&quote=It+rained&occurrence={start}")

    assert fields_of(page)["occurrence"] == str(start)


def test_the_story_leads_to_its_review_and_says_how_much_waits(desk: Client, story: Story):
    page = desk.get(reverse("admin:quiz_story_change", args=[story.pk]))
    assert re.search(rf'href="{review_of(story)}"[^>]*>Review 3 proposals<', page.text)

    page = desk.get(reverse("admin:quiz_story_changelist"))
    assert f'<a href="{review_of(story)}">3 to review</a>' in page.text

    Fact.objects.update(status=Fact.Status.APPROVED)
    assert "Review the facts" in desk.get(reverse("admin:quiz_story_change", args=[story.pk])).text


def test_an_actor_that_was_read_wrongly_is_renamed_and_changes_its_kind(desk: Client, story: Story):
    actor = facts_of(story)[0].agent
    assert actor is not None
    url = reverse("admin:quiz_story_review_actor", args=[story.pk, actor.pk])
    assert url in desk.get(review_of(story)).text

    answer = desk.post(url, {"name": "Great Freedonia", "kind": "organisation"})

    actor.refresh_from_db()
    assert answer["Location"].endswith("#actors")
    assert (actor.name, actor.kind) == ("Great Freedonia", "organisation")
    assert [alias.text for alias in actor.aliases.all()] == ["Freedonia"]


def test_a_name_that_nobody_could_type_is_refused(desk: Client, story: Story):
    actor = facts_of(story)[0].agent
    assert actor is not None

    page = desk.post(
        reverse("admin:quiz_story_review_actor", args=[story.pk, actor.pk]), {"name": "“”", "kind": "person"}
    )

    assert "Write a name with at least one letter or number." in page.text


def test_after_a_merge_on_a_page_of_its_own_the_review_goes_on_at_the_next_proposal(desk: Client, story: Story):
    invasion, asking, *_others = facts_of(story)
    page = desk.get(reverse("admin:quiz_story_review_merge", args=[story.pk, invasion.pk]))

    sent = fields_of(page) | {"decision": "merge", "into": str(asking.pk)}
    answer = desk.post(page.context["review_url"], sent)

    assert answer["Location"].endswith(f"#fact-{asking.pk}")


def test_merging_actors_of_two_kinds_gives_a_warning(desk: Client, story: Story):
    country = facts_of(story)[0].agent
    assert country is not None
    person, other = ActorFactory.create(kind="person", name="Rufus Firefly"), ActorFactory.create(name="Osterlich")

    def asked(into: int) -> str:
        url = reverse("admin:quiz_story_review_actor", args=[story.pk, country.pk])
        return str(desk.post(url, {"into": into}).text)

    assert "Look twice" in asked(person.pk)
    assert "of the kind “person”" in asked(person.pk)
    assert "Look twice" not in asked(other.pk)


def test_two_actors_are_merged_only_after_asking_once_more(desk: Client, story: Story):
    invasion = facts_of(story)[0]
    gone, stays = invasion.agent, invasion.counterpart
    assert gone is not None
    assert stays is not None
    url = reverse("admin:quiz_story_review_actor", args=[story.pk, gone.pk])

    page = desk.post(url, {"into": stays.pk})
    assert "“Freedonia” becomes another name of “Sylvania”" in page.text
    assert facts_of(story)[0].agent == gone

    done = desk.post(url, {"into": stays.pk, "sure": "Yes"}, follow=True)
    assert facts_of(story)[0].agent == stays
    told = done.text.index("“Freedonia” is merged into “Sylvania”.")
    assert told > done.text.index('id="actors-heading"'), "told where the page goes on"
    assert done.text.count("is merged into") == 1


def test_nothing_that_is_not_approved_reaches_a_learner(story: Story):
    Fact.objects.filter(kind="claim").update(status=Fact.Status.REJECTED, decided_at=NOON)

    written = write_question(story, facts_of(story)[0])
    Question.objects.update(status=Question.Status.DRAFT)
    assert approve(questions=[written]).approved == 0
    Question.objects.all().delete()

    built = build_questions(story=story)

    assert (built.questions.total(), built.cards.total()) == (0, 0)
    assert not Question.objects.exists()
    assert not Card.objects.taught().exists()
    page = Client().get(reverse("quiz:story_detail", args=[story.slug]))
    assert "<mark" not in page.text
    assert CLAIM.statement not in page.text
    assert page.context["page"].facts == []


def test_one_who_presses_twice_is_told_that_she_decided_already(desk: Client, story: Story):
    invasion = facts_of(story)[0]
    decide(desk, story, "accept", invasion)

    assert f"You decided on “{INVASION.statement}” already." in decide(desk, story, "accept", invasion).text


def test_a_sentence_without_a_fact_brings_its_words_along_when_one_is_added(desk: Client, story: Story):
    address = f"{reverse('admin:quiz_fact_add')}?story={story.pk}&quote=It+rained"

    assert '<input type="hidden" name="quote" value="It rained">' in desk.get(address).text
