"""Questions are added to a set, moved in it, and the set is taken away from learners."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.actions.sets import add_questions, arrange, placed, withdraw_set
from quiz.models import QuestionSet
from tests.factories import FactFactory, QuestionSetFactory, publish_asking, write_question

SMALL = st.integers(1, 9)


@pytest.mark.parametrize(
    ("wanted", "order"),
    [
        ({}, [1, 2, 3, 4]),
        ({4: 2}, [1, 4, 2, 3]),
        ({1: 3}, [2, 3, 1, 4]),
        ({1: 99}, [2, 3, 4, 1]),
        ({4: 1, 1: 4}, [4, 2, 3, 1]),
        ({3: 1, 4: 1}, [3, 4, 1, 2]),
    ],
)
def test_what_is_wanted_somewhere_stands_there(wanted: dict[int, int], order: list[int]) -> None:
    assert placed([1, 2, 3, 4], wanted) == order


@given(st.lists(SMALL, unique=True), st.dictionaries(SMALL, SMALL))
def test_nothing_is_lost_and_the_others_keep_their_order(order: list[int], wanted: dict[int, int]) -> None:
    result = placed(order, wanted)

    assert sorted(result) == sorted(order)
    assert [thing for thing in result if thing not in wanted] == [thing for thing in order if thing not in wanted]


@given(st.lists(SMALL, unique=True, min_size=1), st.data())
def test_each_gets_the_place_it_wants_where_no_two_want_one(order: list[int], data: st.DataObject) -> None:
    places = data.draw(st.lists(st.integers(1, len(order)), unique=True))
    wanted = dict(zip(order, places, strict=False))

    result = placed(order, wanted)

    assert {thing: result[place - 1] for thing, place in wanted.items()} == {thing: thing for thing in wanted}


@pytest.mark.django_db
def test_questions_are_added_once_and_at_the_end() -> None:
    fact = FactFactory.create()
    question_set = QuestionSetFactory.create(story=fact.story)
    one, two, three = (write_question(fact.story, fact) for _new in range(3))

    assert add_questions(question_set=question_set, questions=[two, one, two]) == 2
    assert add_questions(question_set=question_set, questions=[one, three]) == 1

    assert list(question_set.items.values_list("position", "question")) == [(1, two.pk), (2, one.pk), (3, three.pk)]


@pytest.mark.django_db
def test_gaps_and_doubles_in_the_places_are_mended() -> None:
    fact = FactFactory.create()
    question_set = QuestionSetFactory.create(story=fact.story)
    questions = [write_question(fact.story, fact) for _new in range(3)]
    for question, place in zip(questions, (4, 4, 9), strict=True):
        question_set.items.create(question=question, position=place)

    arrange(question_set=question_set, wanted={})

    assert list(question_set.items.values_list("position", "question")) == [
        (place, question.pk) for place, question in enumerate(questions, start=1)
    ]


@pytest.mark.django_db
def test_a_withdrawn_set_has_no_published_edition() -> None:
    edition = publish_asking(1)

    withdraw_set(question_set=edition.question_set)

    assert QuestionSet.objects.get().current is None
