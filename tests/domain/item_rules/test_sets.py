from __future__ import annotations

import pytest

from quiz.domain.item_rules import check_set
from tests.domain.item_rules.questions import TYPED, arranged, question, statement


def typed(stem: str, answer: str, *facts: str):
    return question(stem, kind=TYPED, answers=[answer], facts=facts)


def place_of_key(place: int, number: int):
    options = [f"-Wrong {number}{other}" for other in range(3)]
    return question(f"Question {number}?", *options[:place], f"*Right {number}", *options[place:])


SETS = [
    (
        "set-same",
        [typed("Who led it?", "Ann"), typed("Who led  it?", "Ann")],
        [typed("Who led it?", "Ann"), typed("Who led it?", "Bo")],
    ),
    (
        "set-repeats",
        [typed("Who led it?", "Ann", "f"), question("Who was at its head?", "*Ann", "-Bo", "-Cy", facts=["f"])],
        [typed("Who led it?", "Ann", "f"), question("Who left it?", "*Ann", "-Bo", "-Cy", facts=["g"])],
    ),
    (
        "set-cueing",
        [typed("When did Ann Lee sail?", "1991", "f"), typed("Who sailed in May?", "Ann Lee", "f")],
        [typed("When did Ann Lee sail?", "1991", "f"), typed("Who sailed in May?", "Bo Rask", "f")],
    ),
    ("set-key-place", [place_of_key(0, n) for n in range(8)], [place_of_key(n % 4, n) for n in range(8)]),
    ("set-key-run", [place_of_key(n // 4, n) for n in range(8)], [place_of_key(n % 2, n) for n in range(8)]),
    (
        "set-true-share",
        [statement(f"Ship {n} sank.") for n in range(8)],
        [statement(f"Ship {n} sank.", ("True", "False")[n % 2]) for n in range(8)],
    ),
    (
        "set-true-run",
        [statement(f"Ship {n} sank.", ("True", "False")[n // 4]) for n in range(8)],
        [statement(f"Ship {n} sank.", ("True", "False")[n % 2]) for n in range(8)],
    ),
]


@pytest.mark.parametrize(("rule", "broken", "sound"), SETS)
def test_a_set_that_breaks_the_rule_is_found_and_one_that_does_not_is_not(rule, broken, sound):
    found = {finding.rule: finding for finding in check_set(broken)}

    assert set(found[rule].positions) <= set(range(len(broken)))
    assert len(found[rule].positions) > 1
    assert rule not in {finding.rule for finding in check_set(sound)}


def test_a_few_questions_make_no_pattern():
    assert check_set([place_of_key(0, n) for n in range(7)]) == ()
    assert check_set([statement(f"Ship {n} sank.") for n in range(7)]) == ()
    assert check_set([]) == ()


def test_two_timelines_with_other_items_are_not_the_same_question():
    assert check_set([arranged("One", "Two", "Three"), arranged("Four", "Five", "Six")]) == ()
    assert [finding.rule for finding in check_set([arranged(*"ABC"), arranged(*"CBA")])] == ["set-same"]
