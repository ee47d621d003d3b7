"""A teacher decides on proposals; a second teacher overwrites nothing; the last decision can be taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from quiz.actions.deciding import (
    AlreadyDecided,
    NoDuplicate,
    TakenBack,
    accept_proposal,
    accept_proposals,
    last_decision,
    merge_proposal,
    reject_proposal,
    take_back,
)
from quiz.models import Fact, Question, Story
from tests.factories import NOON, ActorFactory, CardFactory, FactFactory, StoryFactory, TeacherFactory, write_question

pytestmark = pytest.mark.django_db
LATER = NOON + timedelta(minutes=1)


def proposed(**values: object) -> Fact:
    return FactFactory.create(status=Fact.Status.PROPOSED, **values)


def test_a_decision_says_whose_it_is_and_when_it_was_made() -> None:
    anna = TeacherFactory.create()

    accepted = accept_proposal(fact=proposed(), by=anna, now=NOON)
    rejected = reject_proposal(fact=proposed(), by=anna, now=NOON)

    assert (accepted.status, accepted.decided_by, accepted.decided_at) == (Fact.Status.APPROVED, anna, NOON)
    assert (rejected.status, rejected.decided_by, rejected.decided_at) == (Fact.Status.REJECTED, anna, NOON)


def test_whoever_decides_second_is_told_who_was_first_and_changes_nothing() -> None:
    fact, anna, ben = proposed(), TeacherFactory.create(), TeacherFactory.create()
    accept_proposal(fact=fact, by=anna, now=NOON)

    with pytest.raises(AlreadyDecided) as caught:
        reject_proposal(fact=fact, by=ben, now=LATER)

    assert (caught.value.fact.decided_by, caught.value.fact.status) == (anna, Fact.Status.APPROVED)
    assert Fact.objects.values_list("status", "decided_by", "decided_at").get() == ("approved", anna.pk, NOON)


def test_a_question_that_was_written_about_a_rejected_proposal_is_retired() -> None:
    fact = proposed()
    question = write_question(fact.story, fact)

    reject_proposal(fact=fact, by=TeacherFactory.create(), now=NOON)

    question.refresh_from_db()
    assert question.status == Question.Status.RETIRED


def test_a_duplicate_is_rejected_and_says_what_it_is_the_same_as() -> None:
    anna, kept = TeacherFactory.create(), FactFactory.create()
    double = proposed(story=kept.story)

    merged = merge_proposal(fact=double, into=kept, by=anna, now=NOON)

    assert (merged.status, merged.merged_into, merged.decided_by) == (Fact.Status.REJECTED, kept, anna)


def test_only_facts_of_one_story_and_kind_are_duplicates_and_none_of_itself_or_of_a_rejected_one() -> None:
    fact, anna = proposed(), TeacherFactory.create()
    of_another_kind = FactFactory.create(story=fact.story, kind=Fact.Kind.CLAIM, agent=ActorFactory.create())
    rejected = FactFactory.create(story=fact.story, status=Fact.Status.REJECTED)

    for other in (fact, FactFactory.create(), of_another_kind, rejected):
        with pytest.raises(NoDuplicate):
            merge_proposal(fact=fact, into=other, by=anna, now=NOON)
    assert Fact.objects.get(pk=fact.pk).status == Fact.Status.PROPOSED


def test_two_proposals_are_never_merged_into_each_other() -> None:
    one, anna = proposed(), TeacherFactory.create()
    other = proposed(story=one.story)
    merge_proposal(fact=one, into=other, by=anna, now=NOON)

    with pytest.raises(NoDuplicate):
        merge_proposal(fact=other, into=one, by=anna, now=LATER)


def test_accepting_many_leaves_out_what_was_decided_meanwhile_and_what_belongs_elsewhere() -> None:
    story, anna, ben = StoryFactory.create(), TeacherFactory.create(), TeacherFactory.create()
    one, two, elsewhere = proposed(story=story), proposed(story=story), proposed()
    reject_proposal(fact=two, by=ben, now=NOON)

    keys = [one.pk, two.pk, elsewhere.pk]

    assert accept_proposals(story=story, keys=keys, by=anna, now=LATER) == 1
    assert list(Fact.objects.order_by("pk").values_list("status", flat=True)) == ["approved", "rejected", "proposed"]


def test_the_last_decision_of_a_teacher_is_one_or_all_that_were_accepted_together() -> None:
    story, anna, ben = StoryFactory.create(), TeacherFactory.create(), TeacherFactory.create()
    facts = [proposed(story=story) for _number in range(4)]
    reject_proposal(fact=facts[0], by=anna, now=NOON)
    accept_proposals(story=story, keys=[facts[1].pk, facts[2].pk], by=anna, now=LATER)
    reject_proposal(fact=facts[3], by=ben, now=LATER)

    assert last_decision(story=story, by=anna) == facts[1:3]
    assert take_back(facts=last_decision(story=story, by=anna)) == TakenBack(facts=2, stay=0)
    assert last_decision(story=story, by=anna) == facts[:1]
    assert last_decision(story=StoryFactory.create(), by=anna) == []


def test_what_is_taken_back_waits_as_if_nobody_had_decided() -> None:
    kept, anna = FactFactory.create(), TeacherFactory.create()
    double = proposed(story=kept.story)
    merge_proposal(fact=double, into=kept, by=anna, now=NOON)

    take_back(facts=[double])

    double.refresh_from_db()
    assert double.status == Fact.Status.PROPOSED
    assert [double.decided_by, double.decided_at, double.merged_into] == [None, None, None]


def test_a_decision_on_which_questions_or_cards_stand_is_not_taken_back() -> None:
    asked, shown = FactFactory.create(decided_at=NOON), FactFactory.create(decided_at=NOON)
    write_question(asked.story, asked)
    CardFactory.create(fact=shown)

    assert take_back(facts=[asked, shown]) == TakenBack(facts=0, stay=2)
    assert Fact.objects.approved().count() == 2


def test_what_stands_on_words_that_the_story_has_no_more_is_not_taken_back() -> None:
    fact = FactFactory.create(status=Fact.Status.REJECTED, decided_at=NOON)
    Story.objects.update(text="Another text altogether, about something else.")

    assert take_back(facts=[fact]) == TakenBack(facts=0, stay=1)
