"""Each schedule asks what it would ask a real person."""

from __future__ import annotations

from datetime import timedelta
from random import Random

import pytest

from benchmarks.memory.schedules import FIRST_DAY, NEW_A_DAY, SCHEDULES, Course, Leitner, Ours, OursAndQuiz, Quiz, Task
from benchmarks.memory.sm2 import AnkiCard
from quiz.domain.scheduling import LEECH_FROM, Rating, replay

MANY = Course((0,) * 25, tuple(Task(fact, quiz=True) for fact in range(25)))
ONE = Course((0,), (Task(0, quiz=True),))


def sitting(schedule, day: int, *, recalled: bool = True, seconds: float = 600) -> list[Task]:
    """What is asked on that day, ten seconds each."""
    schedule.begin(day)
    asked: list[Task] = []
    while len(asked) * 10 < seconds and (task := schedule.next(len(asked) * 10.0)):
        asked.append(task)
        schedule.answered(task, recalled=recalled, second=len(asked) * 10.0)
    return asked


def days_asked(name: str, last: int = 60) -> list[int]:
    """The days on which a single fact that is always recalled is asked, if any sitting has two minutes."""
    schedule = SCHEDULES[name](ONE, Random(1))
    return [day for day in range(last) if sitting(schedule, day, seconds=120)]


@pytest.mark.parametrize(("name", "back"), [("this site", 2), ("Anki’s SM-2", 1), ("Leitner box", 2)])
def test_so_many_new_facts_come_a_day_after_what_is_due(name, back):
    schedule = SCHEDULES[name](MANY, Random(1))

    assert {task.fact for task in sitting(schedule, 0)} == set(range(NEW_A_DAY))
    again = [task.fact for task in sitting(schedule, back)]
    assert again[:NEW_A_DAY] == list(range(NEW_A_DAY))
    assert set(again[NEW_A_DAY:]) == set(range(NEW_A_DAY, 2 * NEW_A_DAY))


def test_our_queue_asks_on_the_days_that_the_scheduler_says():
    days = days_asked("this site")

    assert days == [0, 2, 13, 59]
    state = replay((FIRST_DAY + timedelta(days=day), Rating.GOOD) for day in days[:3])
    assert state
    assert (state.due_on - FIRST_DAY).days == 59


def test_our_queue_asks_a_missed_fact_once_a_day_and_again_the_next():
    schedule = Ours(ONE, Random(1))

    assert [len(sitting(schedule, day, recalled=False)) for day in range(3)] == [1, 1, 1]


def test_our_queue_mixes_stories():
    schedule = Ours(Course((0, 0, 0, 1, 1), ()), Random(1))
    sitting(schedule, 0)

    assert [task.fact for task in sitting(schedule, 2)] == [0, 3, 1, 4, 2]


def test_our_queue_sets_a_fact_aside_that_is_missed_day_after_day():
    schedule = Ours(ONE, Random(1))

    assert [day for day in range(30) if sitting(schedule, day, recalled=False)] == list(range(LEECH_FROM + 1))


def test_a_lower_retention_asks_less_often():
    eager, usual, relaxed = (
        len(days_asked(name)) for name in ("this site, retention 0.97", "this site", "this site, retention 0.80")
    )

    assert eager > usual > relaxed


def test_after_the_cards_come_the_quizzes_and_what_they_ask_is_not_new_any_more():
    schedule = OursAndQuiz(MANY, Random(1))

    asked = sitting(schedule, 0, seconds=400)

    assert [task.quiz for task in asked] == [False] * NEW_A_DAY + [True] * 30
    assert all(task.quiz for task in sitting(schedule, 1))


def test_boxes_rest_longer_and_longer_and_a_miss_begins_again():
    schedule = Leitner(ONE, Random(1))

    assert [day for day in range(45) if sitting(schedule, day, recalled=day != 30)] == [0, 2, 6, 14, 30, 31, 33, 37]


def test_anki_takes_a_new_card_through_two_steps_and_then_by_its_ease():
    assert days_asked("Anki’s SM-2") == [0, 1, 4, 12, 32]
    assert len(sitting(SCHEDULES["Anki’s SM-2"](ONE, Random(1)), 0)) == 2


def test_a_lapse_in_anki_costs_ease_and_begins_at_one_day():
    card = AnkiCard(interval=20, due=40, step=None)

    card.answer(recalled=False, day=40, second=0)
    assert (card.is_in_steps, card.step_at, card.ease) == (True, (40, 600.0), 2.3)

    card.answer(recalled=True, day=40, second=600)
    assert (card.interval, card.due, card.is_in_steps) == (1, 41, False)


def test_anki_gives_a_late_card_half_of_the_days_it_was_late():
    card = AnkiCard(interval=10, due=20, step=None)

    card.answer(recalled=True, day=26, second=0)

    assert card.interval == round((10 + 3) * 2.5 + 0.01)


def test_a_quiz_asks_every_question_before_any_comes_again():
    asked = sitting(Quiz(MANY, Random(1)), 0, seconds=500)

    assert len(asked) == 50
    assert set(asked[:25]) == set(asked[25:]) == set(MANY.questions)
    assert asked[:25] != asked[25:]
