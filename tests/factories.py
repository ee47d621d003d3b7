"""One factory per table; sequences are deterministic, so that a failing test fails the same way again."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import factory
from factory.django import DjangoModelFactory
from fsrs.scheduler import DEFAULT_PARAMETERS

from quiz.actions.building import save_draft
from quiz.actions.publishing import publish_set
from quiz.domain import facts as values
from quiz.domain.kinds import KINDS
from quiz.models import (
    Actor,
    Alias,
    Assignment,
    Attempt,
    Card,
    Classroom,
    Edition,
    Enrolment,
    Fact,
    ParameterSet,
    Question,
    QuestionSet,
    SetItem,
    Story,
    User,
)
from quiz.models.content import material_of

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
TEXT = "Freedonia invaded Sylvania on 5 May 2021. Sylvania asked the League for help. The League sent a letter."


class UserFactory(DjangoModelFactory[User]):
    """A learner."""

    class Meta:
        model = User
        skip_postgeneration_save = True

    username = factory.Sequence(lambda number: f"learner{number}")
    password = factory.django.Password("correct horse")


class ParameterSetFactory(DjangoModelFactory[ParameterSet]):
    """A learner's own parameters of memory, better than the usual ones and with the same values."""

    class Meta:
        model = ParameterSet

    learner = factory.SubFactory(UserFactory)
    values = factory.LazyFunction(lambda: list(DEFAULT_PARAMETERS))
    reviews = 800
    held_out = 200
    loss = 0.31
    loss_before = 0.42
    adopted = True
    fitted_at = NOON


class TeacherFactory(UserFactory):
    """A member of staff."""

    username = factory.Sequence(lambda number: f"teacher{number}")
    is_staff = True


class StoryFactory(DjangoModelFactory[Story]):
    """A published story of three sentences."""

    class Meta:
        model = Story

    slug = factory.Sequence(lambda number: f"story-{number}")
    title = factory.Sequence(lambda number: f"Story {number}")
    publisher = "The Freedonia Gazette"
    text = TEXT
    status = Story.Status.PUBLISHED


class ActorFactory(DjangoModelFactory[Actor]):
    """A country."""

    class Meta:
        model = Actor

    key = factory.Sequence(lambda number: f"country-{number}")
    name = factory.Sequence(lambda number: f"Country {number}")
    kind = values.ActorKind.COUNTRY.value


class AliasFactory(DjangoModelFactory[Alias]):
    """Another name of an actor."""

    class Meta:
        model = Alias

    actor = factory.SubFactory(ActorFactory)
    text = factory.Sequence(lambda number: f"Other name {number}")
    folded = factory.LazyAttribute(lambda alias: alias.text.lower())


class FactFactory(DjangoModelFactory[Fact]):
    """An approved event with a date, settled by the first sentence of the story."""

    class Meta:
        model = Fact

    story = factory.SubFactory(StoryFactory)
    key = factory.Sequence(lambda number: f"fact-{number}")
    kind = Fact.Kind.EVENT
    statement = "Freedonia invaded Sylvania on 5 May 2021."
    status = Fact.Status.APPROVED
    quote = "Freedonia invaded Sylvania on 5 May 2021"
    start = factory.LazyAttribute(lambda fact: fact.story.text.index(fact.quote))
    end = factory.LazyAttribute(lambda fact: fact.start + len(fact.quote))
    matter = "Freedonia invaded Sylvania"
    date_edtf = "2021-05-05"
    date_stated = "2021-05-05"
    date_text = "5 May 2021"
    earliest_on = "2021-05-05"
    latest_on = "2021-05-05"


class CardFactory(DjangoModelFactory[Card]):
    """A card that asks for a date."""

    class Meta:
        model = Card

    fact = factory.SubFactory(FactFactory)
    face = "when"
    front = "When did Freedonia invade Sylvania?"
    back = "5 May 2021"


class ClassroomFactory(DjangoModelFactory[Classroom]):
    """A class."""

    class Meta:
        model = Classroom

    name = factory.Sequence(lambda number: f"Class {number}")
    teacher = factory.SubFactory(TeacherFactory)


class EnrolmentFactory(DjangoModelFactory[Enrolment]):
    """A learner's place in a class."""

    class Meta:
        model = Enrolment

    classroom = factory.SubFactory(ClassroomFactory)
    learner = factory.SubFactory(UserFactory)
    joined_at = NOON


class QuestionSetFactory(DjangoModelFactory[QuestionSet]):
    """A set without questions."""

    class Meta:
        model = QuestionSet

    slug = factory.Sequence(lambda number: f"set-{number}")
    title = factory.Sequence(lambda number: f"Set {number}")
    story = factory.SubFactory(StoryFactory)


class AssignmentFactory(DjangoModelFactory[Assignment]):
    """A set given to a class."""

    class Meta:
        model = Assignment

    classroom = factory.SubFactory(ClassroomFactory)
    question_set = factory.SubFactory(QuestionSetFactory)
    opens_at = NOON


class AttemptFactory(DjangoModelFactory[Attempt]):
    """An attempt that was just begun."""

    class Meta:
        model = Attempt

    learner = factory.SubFactory(UserFactory)
    number = factory.Sequence(lambda number: number + 1)
    seed = 7
    places = factory.LazyFunction(lambda: [1])
    length = 1
    started_at = NOON


CHOICES = (
    "* on 5 May 2021\n- on 6 May 2021 | That is when help was asked for.\n- on 7 May 2021 | That is when a letter came."
)


def write_question(
    story: Story, *facts: Fact, prompt: str = "", kind: str = "multiple_choice", text: str = ""
) -> Question:
    """An approved question as a teacher writes it."""
    number = Question.objects.count() + 1
    keys = tuple(fact.key for fact in facts)
    draft = KINDS[kind].from_text(
        prompt or f"When did Freedonia invade Sylvania? ({number})", text or CHOICES, keys, material_of(story)
    )
    return save_draft(
        story=story,
        draft=draft,
        facts={fact.key: fact.pk for fact in facts},
        status=Question.Status.APPROVED,
        origin=Question.Origin.WRITTEN,
    )


def publish(*questions: Question, **rules: Any) -> Edition:
    """A set of these questions, published."""
    question_set = QuestionSetFactory.create(story=questions[0].story, **rules)
    for position, question in enumerate(questions, start=1):
        SetItem.objects.create(question_set=question_set, question=question, position=position)
    return publish_set(question_set=question_set, by=None, now=NOON)


def publish_asking(count: int, **rules: Any) -> Edition:
    """A published set of that many choice questions, each about a fact of its own in one story."""
    story = StoryFactory.create()
    facts = FactFactory.create_batch(count, story=story)
    return publish(*(write_question(story, fact) for fact in facts), **rules)
