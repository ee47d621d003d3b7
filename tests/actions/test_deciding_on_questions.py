"""Teachers write, revise, approve and retire questions; what learners met stays as it was."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.actions.attempts import start_preview
from quiz.actions.building import build_questions
from quiz.actions.publishing import preview_set
from quiz.actions.questions import (
    AlreadyRevised,
    AlreadyWritten,
    approve,
    retire,
    revise_question,
    write_question,
)
from quiz.domain.kinds import KINDS
from quiz.domain.questions import Draft
from quiz.models import Attempt, Edition, Question, SetItem, Story
from quiz.models.content import edition_content, material_of
from tests.factories import CHOICES, NOON, FactFactory, QuestionSetFactory, TeacherFactory, publish
from tests.factories import write_question as written

pytestmark = pytest.mark.django_db
PLAIN = "When did Freedonia invade Sylvania?"


def draft_of(story: Story, *keys: str, prompt: str = PLAIN) -> Draft:
    return KINDS["multiple_choice"].from_text(prompt, CHOICES, keys, material_of(story))


def test_a_handwritten_question_waits_for_approval() -> None:
    fact, teacher = FactFactory.create(), TeacherFactory.create()

    question = write_question(story=fact.story, draft=draft_of(fact.story, fact.key), by=teacher)

    assert (question.status, question.origin) == (Question.Status.DRAFT, Question.Origin.WRITTEN)
    assert question.created_by == teacher
    assert question.as_draft().facts == (fact.key,)


def test_the_same_question_is_written_once_and_a_like_one_beside_it() -> None:
    fact = FactFactory.create()
    write_question(story=fact.story, draft=draft_of(fact.story, fact.key), by=None)

    with pytest.raises(AlreadyWritten):
        write_question(story=fact.story, draft=draft_of(fact.story, fact.key), by=None)
    write_question(story=fact.story, draft=draft_of(fact.story, fact.key, prompt="And when was that?"), by=None)

    assert Question.objects.count() == 2


def test_what_a_teacher_changed_is_not_built_again() -> None:
    fact = FactFactory.create()
    build_questions(story=fact.story)
    count = Question.objects.count()
    question = Question.objects.filter(kind="date_entry").get()
    draft = replace(question.as_draft(), prompt="On which day did Freedonia invade Sylvania?")

    changed = revise_question(question=question, draft=draft, by=None)
    build_questions(story=fact.story)

    assert changed.pk == question.pk
    assert Question.objects.count() == count
    assert Question.objects.get(pk=question.pk).prompt == "On which day did Freedonia invade Sylvania?"


def test_a_revision_of_a_published_question_is_a_new_row_in_every_set() -> None:
    fact = FactFactory.create()
    question = written(fact.story, fact, prompt=PLAIN)
    edition = publish(question)
    other = QuestionSetFactory.create(story=fact.story)
    SetItem.objects.create(question_set=other, question=question, position=3)

    new = revise_question(question=question, draft=draft_of(fact.story, fact.key, prompt="When was it?"), by=None)

    question.refresh_from_db()
    assert (question.is_revised, question.status, question.prompt) == (True, Question.Status.RETIRED, PLAIN)
    assert (new.revises, new.identity) == (question, question.identity)
    assert set(SetItem.objects.values_list("question", "position")) == {(new.pk, 1), (new.pk, 3)}
    assert edition_content(edition.pk).questions[1].draft.prompt == PLAIN


def test_a_revision_can_be_revised_and_the_old_row_cannot() -> None:
    fact = FactFactory.create()
    question = written(fact.story, fact, prompt=PLAIN)
    publish(question)
    second = revise_question(question=question, draft=draft_of(fact.story, fact.key, prompt="When was it?"), by=None)
    publish(second)

    third = revise_question(question=second, draft=draft_of(fact.story, fact.key, prompt="And when?"), by=None)

    assert third.revises == second
    with pytest.raises(AlreadyRevised):
        revise_question(question=question, draft=draft_of(fact.story, fact.key), by=None)


def test_other_facts_alone_make_a_revision_too() -> None:
    fact = FactFactory.create()
    other = FactFactory.create(story=fact.story)
    question = written(fact.story, fact, prompt=PLAIN)
    publish(question)

    new = revise_question(question=question, draft=draft_of(fact.story, other.key), by=None)

    assert new.as_draft().facts == (other.key,)
    question.refresh_from_db()
    assert question.as_draft().facts == (fact.key,)


def test_an_edit_that_breaks_a_blocking_rule_takes_the_approval_away() -> None:
    fact = FactFactory.create()
    question = written(fact.story, fact, prompt=PLAIN)
    tells = draft_of(fact.story, fact.key, prompt="Freedonia invaded Sylvania on 5 May 2021. When?")

    changed = revise_question(question=question, draft=tells, by=None)

    assert changed.status == Question.Status.DRAFT


def test_previews_that_show_the_old_words_are_forgotten_with_their_attempts() -> None:
    fact, teacher = FactFactory.create(), TeacherFactory.create()
    question = written(fact.story, fact, prompt=PLAIN)
    question_set = QuestionSetFactory.create(story=fact.story)
    SetItem.objects.create(question_set=question_set, question=question, position=1)
    preview = preview_set(question_set=question_set, by=teacher, now=NOON)
    start_preview(learner=teacher, edition=preview, seed=1, now=NOON)

    revise_question(question=question, draft=draft_of(fact.story, fact.key, prompt="When was it?"), by=None)

    assert not Edition.objects.exists()
    assert not Attempt.objects.exists()


def test_approving_names_what_stands_against_each_refused_question() -> None:
    fact = FactFactory.create()
    good = written(fact.story, fact, prompt=PLAIN)
    tells = written(fact.story, fact, prompt="Freedonia invaded Sylvania on 5 May 2021. When?")
    no_fact = written(fact.story, prompt="When did it happen?")
    rejected = FactFactory.create(statement="It was a rumour.", status="rejected")
    unfit = written(rejected.story, rejected, prompt=PLAIN)
    Question.objects.update(status=Question.Status.DRAFT)

    done = approve(questions=[good, tells, no_fact, unfit])

    assert done.approved == 1
    assert set(Question.objects.approved()) == {good}
    reasons = {refusal.question.pk: " ".join(refusal.reasons) for refusal in done.refused}
    assert set(reasons) == {tells.pk, no_fact.pk, unfit.pk}
    assert "It asks no fact of the story" in reasons[no_fact.pk]
    assert "“It was a rumour.”" in reasons[unfit.pk]


def test_a_replaced_question_is_never_approved_again() -> None:
    fact = FactFactory.create()
    question = written(fact.story, fact, prompt=PLAIN)
    publish(question)
    revise_question(question=question, draft=draft_of(fact.story, fact.key, prompt="When was it?"), by=None)

    done = approve(questions=[question])

    assert done.approved == 0
    assert done.refused[0].reasons == ("A newer version has taken its place.",)


def test_retiring_counts_those_that_were_in_use() -> None:
    fact = FactFactory.create()
    questions = [written(fact.story, fact), written(fact.story, fact)]

    assert retire(questions=questions) == 2
    assert retire(questions=questions) == 0
