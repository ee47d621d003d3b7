"""What looks like a date and is none."""

from __future__ import annotations

import pytest

from tests.domain.reading.dates.reading import dates_in, stated_in


@pytest.mark.parametrize(
    "text",
    [
        "The flood made 1400 victims.",
        "Some 1500 of them left.",
        "More than 2000 soldiers crossed the river.",
        "It cost $2000 and weighed 1,995 grams.",
        "The Council passed Resolution 1973.",
        "They sent 1900–2000 troops.",
        "They sent between 1500 and 2000 troops.",
        "Flight 1990 was late.",
        "They may march on the capital.",
        "March ahead, said the general.",
        "Theresa May spoke.",
        "Jan Novak sat down.",
        "June Osborne sat down.",
        "They signed Vision 2030 there.",
        "He was there in the fall of Kabul.",
        "It was a Q2 question of the present-day kind.",
        "They joined the march on Washington.",
        "Less than a quarter of the members came.",
        "It happened in 44 BC.",
        "The vote was 12-3.",
        "Every Monday the council meets.",
        "He was killed on Bloody Sunday.",
    ],
)
def test_what_only_looks_like_a_date_is_left_alone(text):
    assert dates_in(text) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In May they left.", [("May", "XXXX-05")]),
        ("In a May interview and an August speech he was frank.", [("May", "XXXX-05"), ("August", "XXXX-08")]),
        ("Following Monday’s debate he left.", [("Monday", "")]),
        ("Throughout 1941 they waited.", [("1941", "1941")]),
        ("They knew it in Q2.", [("Q2", "XXXX-34")]),
        ("The treaty of March 2001 lapsed.", [("March 2001", "2001-03")]),
        ("In 1994 troops crossed the river.", [("1994", "1994")]),
        ("The 1994 accord failed.", [("1994", "1994")]),
        ("Payable on 31 June 2024.", [("June 2024", "2024-06")]),
        ("On 12 and 19 June they met.", [("19 June", "XXXX-06-19")]),
    ],
)
def test_the_words_around_tell_a_date_from_what_looks_like_one(text, found):
    assert stated_in(text) == found


def test_a_march_on_a_place_is_no_month_but_the_march_to_june_season_is():
    assert dates_in("The March on Ostia ended. The march of troops went on.") == ()
    assert [one.text for one in dates_in("It rains in the March to June season.")] == ["March", "June"]
