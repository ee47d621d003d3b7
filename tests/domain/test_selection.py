"""A first choice of questions: every part of the story, many kinds, nothing twice."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.kinds import KINDS
from quiz.domain.questions import Draft
from quiz.domain.selection import MOST, Asked, first_choice

FACTS = [f"fact-{number}" for number in range(40)]


def choice(fact: str) -> Asked:
    draft = KINDS["multiple_choice"].from_text(f"Which is {fact}?", f"* right {fact}\n- wrong {fact}", (fact,), None)  # type: ignore[arg-type]
    return draft, KINDS["multiple_choice"]


def order(*facts: str) -> Asked:
    text = "1 May 2020 | One\n2 May 2020 | Two\n3 May 2020 | Three"
    draft = KINDS["timeline"].from_text("Put these in order.", text, facts, None)  # type: ignore[arg-type]
    return draft, KINDS["timeline"]


def test_each_fact_is_asked_once_in_the_order_of_the_story() -> None:
    questions = [choice(fact) for fact in reversed(FACTS[:5]) for _time in range(2)]

    chosen = first_choice(questions, FACTS[:5])

    assert [questions[at][0].facts[0] for at in chosen] == FACTS[:5]


def test_a_long_story_is_asked_from_its_beginning_to_its_end() -> None:
    questions = [choice(fact) for fact in FACTS]

    chosen = first_choice(questions, FACTS)

    assert len(chosen) == MOST
    assert FACTS.index(questions[chosen[-1]][0].facts[0]) > 35


def test_questions_that_put_facts_together_come_last_and_one_of_a_kind() -> None:
    questions = [order("fact-0", "fact-1", "fact-2"), order("fact-1", "fact-2", "fact-3"), *map(choice, FACTS[:4])]

    chosen = first_choice(questions, FACTS)

    assert chosen == (2, 3, 4, 5, 0)


def test_a_question_that_comes_twice_is_taken_once() -> None:
    twice = [choice("fact-0"), (choice("fact-0")[0], KINDS["multiple_choice"])]
    other = Draft(twice[0][0].kind, twice[0][0].prompt, ("fact-1",), twice[0][0].payload, "other")

    assert first_choice([twice[0], (other, KINDS["multiple_choice"])], FACTS[:2]) == (0,)


def test_nothing_is_chosen_from_nothing() -> None:
    assert first_choice([], FACTS) == ()


@given(st.lists(st.sampled_from(FACTS), max_size=60), st.integers(min_value=1, max_value=20))
def test_never_more_than_asked_for_and_never_one_twice(asked: list[str], most: int) -> None:
    questions = [choice(fact) for fact in asked]

    chosen = first_choice(questions, FACTS, most)

    assert len(chosen) <= most
    assert len(set(chosen)) == len(chosen)
