"""The database itself refuses what must never be; each promise is tested by breaking it past every form."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, models, transaction

from quiz.models import (
    Answer,
    Attempt,
    Classroom,
    DayTally,
    Edition,
    EditionItem,
    Fact,
    Flag,
    Grade,
    KindTally,
    Memory,
    OptionTally,
    Question,
    QuestionFact,
    QuestionSet,
    Review,
    SetAside,
    Story,
    User,
    guards,
)
from quiz.models.stories import Actor
from tests.actions.test_attempts import begin, give
from tests.factories import (
    NOON,
    ActorFactory,
    AliasFactory,
    AssignmentFactory,
    AttemptFactory,
    CardFactory,
    ClassroomFactory,
    EnrolmentFactory,
    FactFactory,
    ParameterSetFactory,
    QuestionSetFactory,
    StoryFactory,
    UserFactory,
    publish_asking,
    write_question,
)

pytestmark = pytest.mark.django_db


def refused(name: str, change: Callable[[], object]) -> None:
    """The change fails on exactly that constraint."""
    with pytest.raises(IntegrityError) as raised, transaction.atomic():
        change()
    message = str(raised.value)
    columns = (
        {f"{constraint_model(name)._meta.db_table}.{column}" for column in unique_columns(name)}
        if connection.vendor == "sqlite"
        else set()
    )
    assert name in message or (columns and all(column in message for column in columns)), message


def find_constraint(name: str) -> tuple[type[models.Model], models.BaseConstraint] | None:
    for model in apps.get_app_config("quiz").get_models():
        for constraint in model._meta.constraints:
            if constraint.name == name:
                return model, constraint
    return None


def constraint_model(name: str) -> type[models.Model]:
    found = find_constraint(name)
    return found[0] if found else User


def unique_columns(name: str) -> list[str]:
    found = find_constraint(name)
    if found is None or not isinstance(found[1], models.UniqueConstraint):
        return []
    return [str(found[0]._meta.get_field(field).column) for field in found[1].fields]  # type: ignore[union-attr]


def an_answer() -> Answer:
    give(begin(UserFactory.create(), publish_asking(1)))
    return Answer.objects.get()


def copy_of(row: models.Model, **changes: Any) -> models.Model:
    values = {
        field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields if not field.primary_key
    }
    return type(row)._default_manager.create(**{**values, **changes})


def fact(**values: Any) -> Fact:
    return FactFactory.create(**values)


def superseding_itself(row: Fact) -> object:
    return Fact.objects.filter(pk=row.pk).update(supersedes=row.pk, first=row.pk)


def memory(**values: Any) -> Memory:
    row = {
        "learner": UserFactory.create(),
        "fact": FactFactory.create(),
        "stability": 1.0,
        "difficulty": 5.0,
        "last_day": "2026-01-01",
        "due_on": "2026-01-02",
        "reviews": 1,
        "lapses": 0,
        "last_rating": 3,
    }
    return Memory.objects.create(**{**row, **values})


def review(**values: Any) -> Review:
    row = {
        "learner": UserFactory.create(),
        "fact": FactFactory.create(),
        "card": CardFactory.create(),
        "token": uuid4(),
        "rating": 3,
        "right": True,
        "format": "recall",
        "study_day": "2026-01-01",
        "parameters": "x",
        "reviewed_at": NOON,
    }
    return Review.objects.create(**{**row, **values})


def aside(**values: Any) -> SetAside:
    card = CardFactory.create()
    row = {
        "learner": UserFactory.create(),
        "fact": card.fact,
        "card": card,
        "why": "suspended",
        "study_day": "2026-01-01",
        "set_aside_at": NOON,
    }
    return SetAside.objects.create(**{**row, **values})


def edition() -> Edition:
    return publish_asking(2)


def twice(make: Callable[[], models.Model], **changes: Any) -> Callable[[], object]:
    def change() -> object:
        return copy_of(make(), **changes)

    return change


BREAKS: dict[str, Callable[[], object]] = {
    "a_guest_is_never_staff": lambda: UserFactory.create(is_guest=True, is_staff=True),
    "a_story_has_a_text": lambda: StoryFactory.create(text=""),
    "a_story_has_a_title": lambda: StoryFactory.create(title=""),
    "an_actor_has_a_name": lambda: ActorFactory.create(name=""),
    "an_actor_has_a_known_kind": lambda: ActorFactory.create(kind="planet"),
    "an_alias_stands_once_for_an_actor": twice(AliasFactory.create),
    "an_alias_is_not_blank": lambda: AliasFactory.create(text=""),
    "a_fact_key_is_unique_in_its_story": twice(fact),
    "a_fact_has_a_known_kind": lambda: Fact.objects.filter(pk=fact().pk).update(kind="rumour"),
    "a_fact_has_the_slots_of_its_kind": lambda: fact(kind="transfer"),
    "evidence_has_a_length": lambda: fact(start=3, end=3, quote=""),
    "an_attribution_names_who_says_so": lambda: fact(mode="reported by"),
    "a_date_has_its_bounds": lambda: fact(earliest_on="2021-05-06"),
    "an_inferred_date_says_from_what": lambda: fact(date_stated="XXXX-05-05"),
    "a_confidence_is_known": lambda: fact(confidence="utter"),
    "a_proposed_fact_is_undecided": lambda: fact(status="proposed", decided_at=NOON),
    "who_decided_did_so_at_a_time": lambda: fact(decided_by=UserFactory.create()),
    "a_merged_fact_is_rejected": lambda: fact(merged_into=fact()),
    "a_fact_is_never_merged_into_itself": lambda: Fact.objects.filter(pk=fact(status="rejected").pk).update(
        merged_into=models.F("pk")
    ),
    "a_question_is_built_once": lambda: copy_of(write_question(StoryFactory.create())),
    "a_question_has_a_prompt": lambda: copy_of(write_question(StoryFactory.create()), prompt="", identity="other"),
    "a_question_asks_a_fact_once": lambda: copy_of(QuestionFact.objects.get(question=asking_one()), position=5),
    "a_place_in_a_question_holds_one_fact": lambda: copy_of(
        QuestionFact.objects.get(question=asking_one()), fact_id=FactFactory.create().pk
    ),
    "a_fact_has_one_card_of_a_face": twice(CardFactory.create),
    "a_correction_names_what_it_supersedes": lambda: fact(correction="The day was wrong."),
    "a_fact_does_not_supersede_itself": lambda: superseding_itself(fact()),
    "a_card_has_two_sides": lambda: CardFactory.create(back=""),
    "a_set_allows_an_attempt": lambda: QuestionSetFactory.create(attempts_allowed=0),
    "a_pass_mark_is_at_most_100_per_cent": lambda: QuestionSetFactory.create(pass_percent=101),
    "a_time_limit_is_at_least_a_minute": lambda: QuestionSetFactory.create(minutes=0),
    "a_set_holds_a_question_once": lambda: copy_of(edition().question_set.items.all()[0]),
    "an_edition_number_is_used_once_in_a_set": lambda: copy_of(edition()),
    "a_place_in_an_edition_holds_one_question": lambda: copy_of(
        edition().items.all()[0], question_id=write_question(StoryFactory.create()).pk
    ),
    "an_edition_holds_a_question_once": lambda: copy_of(edition().items.all()[0], position=9),
    "an_attempt_number_is_used_once_by_a_learner_in_a_set": lambda: copy_of(an_attempt(), finished_at=NOON, points=0),
    "a_learner_has_one_open_attempt_at_a_set": lambda: copy_of(an_attempt(), number=99),
    "no_more_answers_than_questions": lambda: Attempt.objects.filter(pk=an_attempt().pk).update(answered=3),
    "an_attempt_has_a_question": lambda: Attempt.objects.filter(pk=an_attempt().pk).update(length=0),
    "a_finished_attempt_has_its_points": lambda: Attempt.objects.filter(pk=an_attempt().pk).update(finished_at=NOON),
    "no_more_points_than_there_are": lambda: Attempt.objects.filter(pk=an_attempt().pk).update(
        finished_at=NOON, points=2001
    ),
    "a_question_is_answered_once_in_an_attempt": lambda: copy_of(an_answer(), token=uuid4()),
    "no_more_points_than_an_answer_can_have": lambda: copy_of(an_answer().grades.get(), why="regraded", points=1001),
    "a_grade_has_a_known_verdict": lambda: copy_of(an_answer().grades.get(), why="regraded", verdict="so-so"),
    "an_answer_is_graded_once_when_given": lambda: copy_of(an_answer().grades.get()),
    "an_answer_is_one_review_of_a_fact": lambda: copy_of(an_answer().reviews.get()),
    "a_review_comes_from_a_card_or_an_answer": lambda: review(card=None),
    "a_review_has_a_known_rating": lambda: review(rating=5),
    "a_learner_has_one_memory_of_a_fact": twice(memory),
    "a_memory_is_stable_for_some_time": lambda: memory(stability=0),
    "a_fact_is_due_on_a_later_day": lambda: memory(due_on="2026-01-01"),
    "one_tally_for_a_learner_and_kind": lambda: copy_of(
        KindTally.objects.create(learner=UserFactory.create(), kind="event")
    ),
    "no_more_right_than_asked_of_a_kind": lambda: KindTally.objects.create(
        learner=UserFactory.create(), kind="event", right_answers=1
    ),
    "one_tally_for_a_learner_and_day": lambda: copy_of(
        DayTally.objects.create(learner=UserFactory.create(), day="2026-01-01")
    ),
    "no_more_right_than_asked_on_a_day": lambda: DayTally.objects.create(
        learner=UserFactory.create(), day="2026-01-01", cards_recalled=1
    ),
    "one_tally_for_a_question_and_option": lambda: copy_of(
        OptionTally.objects.create(question=write_question(StoryFactory.create()), option="a")
    ),
    "a_teacher_names_a_class_once": lambda: copy_of(ClassroomFactory.create(), join_code="ABCDEFGH"),
    "a_join_code_has_eight_places": lambda: ClassroomFactory.create(join_code="SHORT"),
    "a_learner_joins_a_class_once": twice(EnrolmentFactory.create),
    "a_class_is_given_a_set_once": twice(AssignmentFactory.create),
    "an_assignment_is_due_after_it_opens": lambda: AssignmentFactory.create(due_at=NOON),
    "a_learner_wants_a_retention_within_bounds": lambda: UserFactory.create(desired_retention=0.79),
    "a_class_wants_a_retention_within_bounds": lambda: ClassroomFactory.create(desired_retention=0.98),
    "a_review_arrives_after_it_was_made": lambda: review(received_at=NOON - timedelta(seconds=1)),
    "a_learner_sets_a_fact_aside_once": twice(lambda: aside()),
    "only_a_buried_fact_comes_back_by_itself": lambda: aside(until="2026-01-02"),
    "a_learner_flags_a_card_once_until_it_is_settled": twice(
        lambda: Flag.objects.create(card=CardFactory.create(), learner=UserFactory.create(), raised_at=NOON)
    ),
    "parameters_are_adopted_only_when_better": lambda: ParameterSetFactory.create(loss=0.5),
    "the_default_is_nobodys_own": lambda: ParameterSetFactory.create(version="fsrs6-default"),
    "who_keeps_the_usual_parameters_has_no_own_in_use": lambda: UserFactory.create(
        parameters=ParameterSetFactory.create(), keeps_usual_parameters=True
    ),
    # What triggers guard.
    "a_quote_stands_in_its_story": lambda: fact(quote="Sylvania won", start=0, end=12),
    "a_published_question_never_changes": lambda: Question.objects.filter(
        pk=edition().items.all()[0].question_id
    ).update(prompt="Another prompt"),
    "an_edition_never_changes": lambda: Edition.objects.filter(pk=edition().pk).update(pass_percent=1),
    "an_edition_keeps_its_questions": lambda: EditionItem.objects.filter(edition=edition()).update(evidence=[]),
    "an_answer_is_never_edited": lambda: Answer.objects.filter(pk=an_answer().pk).update(response={}),
    "a_grade_is_never_edited": lambda: Grade.objects.filter(answer=an_answer()).update(points=1),
    "a_review_is_never_edited": lambda: Review.objects.filter(pk=review().pk).update(rating=1),
}


def asking_one() -> Question:
    story = StoryFactory.create()
    return write_question(story, FactFactory.create(story=story))


def an_attempt() -> Attempt:
    published = edition()
    return AttemptFactory.create(question_set=published.question_set, edition=published, places=[1, 2], length=2)


@pytest.mark.parametrize("name", sorted(BREAKS))
def test_the_database_refuses(name: str) -> None:
    refused(name, BREAKS[name])


def test_every_constraint_and_guard_is_broken_above() -> None:
    declared = {
        constraint.name for model in apps.get_app_config("quiz").get_models() for constraint in model._meta.constraints
    }
    triggers = {"a_quote_stands_in_its_story", *(guard.name for guard in guards.UNCHANGING)}

    assert set(BREAKS) == declared | triggers


def test_every_guard_is_in_the_migrated_database() -> None:
    query = (
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        if connection.vendor == "sqlite"
        else "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
    )
    with connection.cursor() as cursor:
        cursor.execute(query)
        there = {row[0] for row in cursor.fetchall()}

    assert guards.names(connection.vendor) <= there


def test_a_quote_moved_off_its_span_is_refused() -> None:
    stored = fact()

    refused("a_quote_stands_in_its_story", lambda: Fact.objects.filter(pk=stored.pk).update(start=1))


@pytest.mark.parametrize("status", [Fact.Status.REJECTED, Fact.Status.SUPERSEDED])
def test_what_is_no_longer_asked_keeps_its_words_when_the_story_loses_them(status: Fact.Status) -> None:
    stored = fact(status=status)

    Story.objects.filter(pk=stored.story_id).update(text="Nothing of it is left.")
    Fact.objects.filter(pk=stored.pk).update(start=0, end=40)

    refused(
        "a_quote_stands_in_its_story",
        lambda: Fact.objects.filter(pk=stored.pk).update(status=Fact.Status.APPROVED),
    )


def test_a_question_in_a_preview_alone_may_still_change() -> None:
    published = edition()
    item = published.items.all()[0]
    Edition.objects.filter(pk=published.pk).exists()
    question = write_question(StoryFactory.create())
    preview = Edition.objects.create(question_set=published.question_set, number=None, title="x", created_at=NOON)
    EditionItem.objects.create(edition=preview, question=question, position=1, evidence=[])

    assert Question.objects.filter(pk=question.pk).update(prompt="Better?") == 1
    assert item.question_id != question.pk


@pytest.mark.parametrize(
    ("table", "column"),
    [(Story, "slug"), (Actor, "key"), (QuestionSet, "slug"), (Classroom, "join_code"), (User, "username")],
)
def test_names_in_addresses_are_unique(table: type[models.Model], column: str) -> None:
    assert table._meta.get_field(column).unique  # type: ignore[union-attr]
