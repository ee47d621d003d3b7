"""A corrected fact takes the place of the old one, which stays; who knew the old one is told."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core.management import call_command

from quiz.actions.building import build_questions
from quiz.actions.corrections import AlreadySuperseded, Corrected, may_be_known, says_something_else, supersede_fact
from quiz.actions.questions import approve
from quiz.actions.reviews import rate_card, undo_step
from quiz.domain.scheduling import Rating
from quiz.models import Card, Edition, Fact, Memory, Question, User
from quiz.reports.attempts import result_of
from quiz.reports.cards import Change, changed_count
from quiz.reports.turns import next_card
from tests.actions.test_attempts import begin, give
from tests.factories import NOON, CardFactory, FactFactory, StoryFactory, UserFactory, publish, write_question

pytestmark = pytest.mark.django_db

LATER = NOON + timedelta(days=3)
SIXTH = {
    "statement": "Freedonia invaded Sylvania on 6 May 2021.",
    "date_edtf": "2021-05-06",
    "date_stated": "2021-05-06",
    "date_text": "6 May 2021",
    "earliest_on": "2021-05-06",
    "latest_on": "2021-05-06",
}


def corrected(fact: Fact, correction: str = "", **changes: Any) -> Corrected:
    changed = Fact.objects.get(pk=fact.pk)
    for name, value in (changes or SIXTH).items():
        setattr(changed, name, value)
    return supersede_fact(fact=changed, correction=correction, by=None, now=LATER)


def knows(learner: User, fact: Fact) -> None:
    card = fact.cards.first() or CardFactory.create(fact=fact)
    rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=NOON)


def an_order(fact: Fact) -> Question:
    """A question by hand of a kind that the story gives nothing to build from."""
    return write_question(
        fact.story, fact, kind="timeline", text="1 May 2020 | One\n2 May 2020 | Two\n3 May 2020 | Three"
    )


def a_published_date_question() -> Edition:
    story = StoryFactory.create()
    FactFactory.create(story=story)
    build_questions(story=story)
    question = Question.objects.get(kind="date_entry")
    assert not approve(questions=[question]).refused
    return publish(question)


def test_the_old_version_stays_and_is_asked_no_more() -> None:
    old = FactFactory.create()
    CardFactory.create(fact=old)

    new = corrected(old, "The paper corrected the day.").fact

    old.refresh_from_db()
    assert (old.status, old.date_edtf) == (Fact.Status.SUPERSEDED, "2021-05-05")
    assert (new.supersedes, new.first, new.status) == (old, old, Fact.Status.APPROVED)
    assert new.key != old.key
    assert set(Fact.objects.taught()) == {new}
    assert {card.fact for card in Card.objects.taught()} == {new}


def test_a_version_is_corrected_once() -> None:
    old = FactFactory.create()
    newer = corrected(old).fact

    with pytest.raises(AlreadySuperseded):
        corrected(old)

    newest = corrected(newer, **{**SIXTH, "statement": "Freedonia invaded Sylvania on 7 May 2021."}).fact
    assert (newest.supersedes, newest.first) == (newer, old)


def test_who_knew_the_old_version_meets_what_changed_before_anything_else() -> None:
    learner, old = UserFactory.create(new_cards_per_day=0), FactFactory.create()
    knows(learner, old)
    due = FactFactory.create(story=old.story)
    knows(learner, due)

    new = corrected(old, "The paper corrected the day.").fact
    queue = next_card(learner, LATER.date())

    assert changed_count(learner) == 1
    assert queue.card is not None
    assert queue.card.change == Change(old.statement, "The paper corrected the day.")
    assert Card.objects.get(pk=queue.card.pk).fact == new
    assert (queue.due, queue.new) == (1, 1)


def test_it_is_told_once_and_again_after_an_undo() -> None:
    learner, old = UserFactory.create(), FactFactory.create()
    knows(learner, old)
    new = corrected(old).fact
    card = new.cards.get(face="when")

    rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=LATER)
    assert changed_count(learner) == 0

    undo_step(learner=learner, now=LATER)
    assert changed_count(learner) == 1


def test_a_learner_who_missed_a_version_is_told_what_he_himself_learned() -> None:
    learner, old = UserFactory.create(), FactFactory.create()
    knows(learner, old)
    middle = corrected(old, **{**SIXTH, "statement": "Freedonia invaded Sylvania on 8 May 2021."}).fact

    corrected(middle)
    card = next_card(learner, LATER.date()).card

    assert changed_count(learner) == 1
    assert card is not None
    assert card.change == Change(old.statement, "")


def test_who_never_knew_it_is_told_nothing() -> None:
    learner, old = UserFactory.create(), FactFactory.create()
    knows(UserFactory.create(), old)

    corrected(old)
    card = next_card(learner, LATER.date()).card

    assert changed_count(learner) == 0
    assert card is not None
    assert card.change is None


def test_an_open_attempt_keeps_what_it_showed_and_new_ones_ask_the_new_version() -> None:
    edition, learner = a_published_date_question(), UserFactory.create()
    attempt = begin(learner, edition)
    old = Fact.objects.get()

    done = corrected(old)

    assert (done.retired, done.replaced, done.sets.emptied) == (Question.objects.filter(facts=old).count(), 1, ())
    assert list(attempt.edition.items.values_list("question__facts", flat=True)) == [old.pk]
    edition.question_set.refresh_from_db()
    assert [done.sets.editions[0]] == [edition.question_set.current]
    assert list(edition.question_set.questions.values_list("facts", flat=True)) == [done.fact.pk]
    fresh = begin(UserFactory.create(), done.sets.editions[0])
    assert list(fresh.edition.items.values_list("question__facts", flat=True)) == [done.fact.pk]


def test_a_question_that_has_no_successor_leaves_its_set() -> None:
    story = StoryFactory.create()
    old, other = FactFactory.create(story=story), FactFactory.create(story=story)
    edition = publish(an_order(old), stays := write_question(story, other))

    done = corrected(old)

    assert [item.question for item in done.sets.editions[0].items.all()] == [stays]
    assert list(edition.question_set.questions.all()) == [stays]


def test_a_set_of_which_nothing_is_left_is_taken_from_learners() -> None:
    old = FactFactory.create()
    edition = publish(an_order(old))

    done = corrected(old)

    edition.question_set.refresh_from_db()
    assert done.sets.emptied == (edition.question_set,)
    assert edition.question_set.current is None


def test_what_a_teacher_was_still_arranging_is_not_published_with_a_correction() -> None:
    edition = a_published_date_question()
    old = Fact.objects.get()
    edition.question_set.items.create(question=write_question(old.story, old, prompt="Not yet?"), position=9)

    done = corrected(old)

    assert done.sets.editions[0].items.count() == 1


def test_an_old_result_tells_what_holds_now() -> None:
    edition, learner = a_published_date_question(), UserFactory.create()
    attempt = begin(learner, edition)
    give(attempt, response={"answer": "5 May 2021"})
    attempt.refresh_from_db()

    new = corrected(Fact.objects.get()).fact

    (answer,) = result_of(attempt, pass_percent=None).answers
    assert answer.corrections == (new.statement,)


def test_memories_stay_what_the_reviews_make_of_them() -> None:
    learner, old = UserFactory.create(), FactFactory.create()
    knows(learner, old)

    corrected(old)

    call_command("rebuild_memory", "--check")
    assert Memory.objects.filter(learner=learner, fact=old).exists()


def test_a_fact_may_be_known_once_it_was_recalled_or_published() -> None:
    untouched, recalled, asked = FactFactory.create(), FactFactory.create(), FactFactory.create()
    knows(UserFactory.create(), recalled)
    publish(write_question(asked.story, asked))

    assert [may_be_known(fact) for fact in (untouched, recalled, asked)] == [False, True, True]


@pytest.mark.parametrize(
    ("changes", "differs"),
    [
        ({"statement": "Freedonia marched into Sylvania on 5 May 2021."}, False),
        ({"date_edtf": "2021-05-06"}, True),
        ({"matter": "Freedonia attacked Sylvania"}, True),
        ({"date_text": "the 5th of May 2021"}, False),
    ],
)
def test_other_words_for_the_same_are_no_correction(changes: dict[str, str], *, differs: bool) -> None:
    old = FactFactory.create()
    new = Fact.objects.get(pk=old.pk)
    for name, value in changes.items():
        setattr(new, name, value)

    assert says_something_else(old, new) is differs
