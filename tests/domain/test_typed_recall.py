"""What is typed for a card is graded as a quiz would grade it, and left to the learner where words decide."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.cards import CardDraft, cards_for
from quiz.domain.facts import Fact
from quiz.domain.grading import AmbiguousAnswer, UnreadableAnswer, Verdict
from quiz.domain.partial_dates import partial_date
from quiz.domain.questions import Part
from quiz.domain.scheduling import Rating
from quiz.domain.typed_recall import Asking, asking, compared, suggested
from tests.domain.material import ACTORS, FACTS, FREEDONIA, SYLVANIA, fact, material

TWO, FOUR = (Rating.AGAIN, Rating.GOOD), tuple(Rating)
CARDS = [(one, card) for one in FACTS for card in cards_for(one, material())]
GRADED = [(one, card) for one, card in CARDS if compared(card, one, ACTORS, {"answer": card.back})]


def typed(text: str, card: CardDraft, one: Fact | None = None, **more: str) -> Part | None:
    return compared(card, one or fact("invasion"), ACTORS, {"answer": text, **more})


def when(back: str) -> CardDraft:
    return CardDraft("when", "When did it happen?", back)


def who(back: str, face: str = "target") -> CardDraft:
    return CardDraft(face, "Which country did Ruritania invade?", back)


def verdict(part: Part | None) -> Verdict:
    assert part is not None
    return part.verdict


@pytest.mark.parametrize(("one", "card"), GRADED, ids=lambda it: getattr(it, "key", getattr(it, "face", "")))
def test_what_stands_on_the_back_is_right(one: Fact, card: CardDraft) -> None:
    assert verdict(typed(card.back, card, one)) is Verdict.RIGHT


def test_every_date_and_most_names_can_be_graded_and_no_clause() -> None:
    assert {card.face for _one, card in CARDS if asking(card.face) is Asking.CLAUSE}
    assert not [card for _one, card in GRADED if asking(card.face) is Asking.CLAUSE]
    assert all(entry in GRADED for entry in CARDS if asking(entry[1].face) is Asking.DATE)
    names = [entry for entry in CARDS if asking(entry[1].face) is Asking.NAME]
    assert sum(entry in GRADED for entry in names) > 0.8 * len(names)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("May 2021", Verdict.RIGHT),
        ("2021", Verdict.COARSER),
        ("9 May 2021", Verdict.FINER),
        ("June 2021", Verdict.NEAR),
        ("1999", Verdict.WRONG),
    ],
)
def test_a_date_is_graded_as_a_date(text: str, expected: Verdict) -> None:
    assert verdict(typed(text, when("May 2021"))) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the freedonia", Verdict.RIGHT),
        ("Fredonia", Verdict.RIGHT),
        ("Fredon City", Verdict.RIGHT),
        ("Sylvania", Verdict.WRONG),
    ],
)
def test_a_name_counts_in_every_form_and_a_slip_is_forgiven(text: str, expected: Verdict) -> None:
    assert verdict(typed(text, who("Freedonia"))) is expected


@pytest.mark.parametrize("text", ["Firefly", "Mr Firefly", "President Firefly"])
def test_a_surname_with_or_without_a_title_is_right_on_a_card(text: str) -> None:
    assert verdict(typed(text, who("Rufus Firefly", "holder"), fact("firefly-role"))) is Verdict.RIGHT


def test_the_back_that_a_teacher_wrote_is_what_counts() -> None:
    assert verdict(typed("May 2021", when("June 1921"))) is Verdict.WRONG
    assert verdict(typed("June 1921", when("June 1921"))) is Verdict.RIGHT
    assert verdict(typed(FREEDONIA.name, who(SYLVANIA.name))) is Verdict.WRONG
    assert typed("May 2021", when("soon after the treaty")) is None


def test_what_cannot_be_read_is_asked_again() -> None:
    with pytest.raises(UnreadableAnswer):
        typed("some day", when("May 2021"))
    with pytest.raises(AmbiguousAnswer):
        typed("5/6/2021", when("5 June 2021"))
    assert verdict(typed("5/6/2021", when("5 June 2021"), reading="2021-06-05")) is Verdict.RIGHT


@given(st.text(max_size=60))
def test_whatever_is_typed_is_graded_asked_again_or_left_to_the_learner(text: str) -> None:
    for one, card in CARDS:
        try:
            part = typed(text, card, one)
        except (UnreadableAnswer, AmbiguousAnswer):
            continue
        assert part is None or part.verdict in Verdict


@given(st.dates(min_value=partial_date("1000").earliest, max_value=partial_date("2998").latest))
def test_any_day_on_a_back_is_right_when_it_is_typed_and_never_when_it_is_another_year(day) -> None:
    back = f"{day.day} {day:%B} {day.year:04}"

    assert verdict(typed(back, when(back))) is Verdict.RIGHT
    assert verdict(typed(f"{day.year + 1 if day.year < 2998 else 2000}", when(back))) is Verdict.WRONG


@pytest.mark.parametrize(
    ("given_verdict", "of_two", "of_four"),
    [
        (Verdict.RIGHT, Rating.GOOD, Rating.GOOD),
        (Verdict.COARSER, Rating.GOOD, Rating.HARD),
        (Verdict.FINER, Rating.GOOD, Rating.HARD),
        (Verdict.PARTIAL, Rating.AGAIN, Rating.AGAIN),
        (Verdict.NEAR, Rating.AGAIN, Rating.AGAIN),
        (Verdict.WRONG, Rating.AGAIN, Rating.AGAIN),
    ],
)
def test_the_rating_that_fits_is_among_the_buttons(given_verdict: Verdict, of_two: Rating, of_four: Rating) -> None:
    assert suggested(given_verdict, TWO) is of_two
    assert suggested(given_verdict, FOUR) is of_four
