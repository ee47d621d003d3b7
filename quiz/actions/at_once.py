"""From questions to a published set in one step."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from quiz.actions.facts import proposed_key
from quiz.actions.publishing import NotPublishable, publish_set
from quiz.actions.questions import Refusal, approve
from quiz.actions.sets import add_questions
from quiz.actions.stories import publish_story
from quiz.models import Edition, Question, QuestionSet, Story, User


class PublishedMeanwhile(Exception):
    """The story has a set more than the page knew of: it was sent twice, or somebody else was quicker."""

    def __init__(self, question_set: QuestionSet) -> None:
        super().__init__(f"“{question_set}” was published meanwhile.")
        self.question_set = question_set


class QuestionsRefused(NotPublishable):
    """Some of the questions break a rule."""

    def __init__(self, refused: Sequence[Refusal]) -> None:
        super().__init__(_("Mend or untick these questions first."))
        self.refused = refused


@transaction.atomic
def publish_at_once(
    *, story: Story, title: str, questions: Sequence[Question], by: User | None, now: datetime, known: int | None = None
) -> Edition:
    """Make a set of these questions in that order and publish it, with its story where that is still a draft.

    Questions that wait for approval are approved by that. Raises QuestionsRefused, and changes nothing, where one of them
    may not be asked; NotPublishable where there are none; PublishedMeanwhile where the story has more sets than the ``known``.
    """
    Story.objects.select_for_update().get(pk=story.pk)
    sets = QuestionSet.objects.filter(story=story).order_by("pk")
    if known is not None and len(sets) > known:
        raise PublishedMeanwhile(sets[len(sets) - 1])
    refused = approve(questions=questions).refused
    if refused:
        raise QuestionsRefused(refused)
    if story.status != Story.Status.PUBLISHED:
        publish_story(story=story)
    taken = set(QuestionSet.objects.values_list("slug", flat=True))
    question_set = QuestionSet.objects.create(title=title, slug=proposed_key(title, taken), story=story, created_by=by)
    add_questions(question_set=question_set, questions=questions)
    return publish_set(question_set=question_set, by=by, now=now)
