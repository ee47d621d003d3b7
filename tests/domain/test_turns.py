"""Cards take turns so that neighbours have different answers wherever that can be, and the order holds."""

from __future__ import annotations

from itertools import pairwise, permutations

from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.turns import HAND, Face, Picked, Turn, Waiting, faces_from, in_turn, opening


@st.composite
def waiting(draw: st.DrawFn, *, most: int, answers: str = "abc", faces: int = 3) -> list[Waiting[int]]:
    """Facts of a few stories, whose cards have few answers."""
    of_fact = st.lists(st.sampled_from(answers), min_size=1, max_size=faces)
    facts = draw(st.lists(st.tuples(st.integers(1, 3), of_fact), max_size=most))
    return [
        Waiting(fact, story, tuple(Face(10 * fact + place, answer) for place, answer in enumerate(given)))
        for fact, (story, given) in enumerate(facts)
    ]


turns = st.none() | st.builds(Turn, st.integers(1, 3), st.sampled_from("abc"))


def alike(answers: list[str]) -> int:
    return sum(one == other for one, other in pairwise(answers))


def answers_of(order: list[Picked[int]], after: Turn | None) -> list[str]:
    return [*([after.answer] if after else []), *(picked.face.answer for picked in order)]


@given(waiting(most=HAND + 9), turns, st.booleans())
def test_every_fact_has_one_turn_by_one_of_its_cards(facts: list[Waiting[int]], after: Turn | None, seek: bool) -> None:
    order = list(in_turn(facts, after, seek_stories=seek))

    assert sorted(picked.waiting.fact for picked in order) == [one.fact for one in facts]
    assert all(picked.face in picked.waiting.faces for picked in order)


@given(waiting(most=HAND + 9), turns, st.booleans(), st.data())
def test_the_order_holds_while_its_cards_are_rated(
    facts: list[Waiting[int]], after: Turn | None, seek: bool, data: st.DataObject
) -> None:
    order = list(in_turn(facts, after, seek_stories=seek))
    rated = data.draw(st.integers(0, len(order)))
    last = order[rated - 1].turn if rated else after
    left = [one for one in facts if one not in [picked.waiting for picked in order[:rated]]]

    assert list(in_turn(left, last, seek_stories=seek)) == order[rated:]


@given(waiting(most=6, faces=1), turns)
def test_as_few_neighbours_have_one_answer_as_any_order_allows(facts: list[Waiting[int]], after: Turn | None) -> None:
    order = list(in_turn(facts, after))

    begun = [after.answer] if after else []
    fewest = min(alike([*begun, *(one.answer for one in other)]) for other in permutations(facts))
    assert alike(answers_of(order, after)) == fewest


@given(waiting(most=4, faces=1), waiting(most=4, faces=1), turns)
def test_as_few_neighbours_have_one_answer_where_what_is_due_and_what_is_new_meet_as_any_order_allows(
    due: list[Waiting[int]], new: list[Waiting[int]], after: Turn | None
) -> None:
    first = list(in_turn(due, after, opening(new)))
    last = first[-1].turn if first else after
    order = [*first, *in_turn(new, last)]

    begun = [after.answer] if after else []
    fewest = min(
        alike([*begun, *(one.answer for one in (*some, *others))])
        for some in permutations(due)
        for others in permutations(new)
    )
    assert alike(answers_of(order, after)) == fewest


def test_the_last_that_is_due_is_asked_by_another_of_its_cards_where_all_that_is_new_has_its_answer() -> None:
    due = [Waiting(1, 1, (Face("who", "belarus"), Face("when", "june")))]
    new = [Waiting(2, 1, (Face("who", "belarus"),)), Waiting(3, 1, (Face("who", "belarus"),))]

    assert [picked.face.card for picked in in_turn(due, None, opening(new))] == ["when"]
    assert [picked.face.card for picked in in_turn(due, Turn(2, "june"), opening(new))] == ["who"]


@given(waiting(most=HAND, faces=1), turns)
def test_neighbours_have_different_answers_where_none_is_that_of_more_than_half(
    facts: list[Waiting[int]], after: Turn | None
) -> None:
    given_answers = [one.answer for one in facts]
    most = max(map(given_answers.count, given_answers), default=0)
    own = given_answers.count(after.answer) if after else 0
    if most <= (len(facts) + 1) // 2 and own <= len(facts) // 2:
        assert alike(answers_of(list(in_turn(facts, after)), after)) == 0


def test_facts_with_one_answer_are_asked_by_their_other_cards_where_nothing_else_parts_them() -> None:
    facts = [Waiting(fact, 1, (Face("who", "belarus"), Face("when", f"june {fact}"))) for fact in range(6)]

    answers = [picked.face.answer for picked in in_turn(facts, None)]

    assert answers == ["belarus", "june 1", "belarus", "june 3", "belarus", "june 5"]


@given(waiting(most=HAND, answers="abcdefghijklmnopqrstuvwxyz", faces=1))
def test_the_first_of_another_story_comes_where_answers_leave_the_choice(facts: list[Waiting[int]]) -> None:
    seen = set[str]()
    facts = [one for one in facts if not (one.answer in seen or seen.add(one.answer))]  # type: ignore[func-returns-value]
    left, expected, last = list(facts), [], 0
    while left:
        first = next((one for one in left if one.story != last), left[0])
        left.remove(first)
        expected.append(first)
        last = first.story

    assert [picked.waiting for picked in in_turn(facts, None)] == expected


def test_another_story_is_sought_beyond_what_is_looked_at_where_that_is_wanted() -> None:
    facts = [Waiting(fact, 1, (Face(fact, str(fact)),)) for fact in range(HAND + 5)]
    facts.append(Waiting(99, 2, (Face(99, "other"),)))

    assert [picked.waiting.fact for picked in in_turn(facts, None, seek_stories=True)][:3] == [0, 99, 1]
    assert next(in_turn(facts, Turn(1, ""))).waiting.fact == 0


@given(st.integers(1, 50), st.integers(0, 9), st.integers(1, 3))
def test_a_fact_is_asked_by_each_of_its_cards_in_turn(fact: int, reviews: int, cards: int) -> None:
    every = [Face(number, str(number)) for number in range(cards)]

    shown = {faces_from(every, fact, reviews + time)[0].card for time in range(cards)}

    assert shown == set(range(cards))
    assert sorted(face.card for face in faces_from(every, fact, reviews)) == list(range(cards))
