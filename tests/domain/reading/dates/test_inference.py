"""What is inferred beyond what a date states, and from what."""

from __future__ import annotations

import pytest

from quiz.domain.reading.annotations import DateSort
from tests.domain.reading.dates.reading import dates_in, the_date_in

THURSDAY = "2024-06-20"


HISTORY = (
    "War began on 1 May 1911. It spread in July 1911, and on 3 June 1912 the capital fell. A truce of August 1912 held until "
    "3 November 1912. "
)


def inferred(text: str, published_on: str = "") -> list[tuple[str, str, str]]:
    return [(found.text, found.edtf, found.inferred_from) for found in dates_in(text, published_on)]


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("said on 12 June that", "2024-06-12"),
        ("said on 12 December that", "2023-12-12"),
        ("will meet on 12 December, said", "2024-12-12"),
        ("will meet on 12 January, said", "2025-01-12"),
        ("said in May that", "2024-05"),
        ("said last October that", "2023-10"),
        ("said in June last year that", "2023-06"),
        ("said yesterday that", "2024-06-19"),
        ("said on Tuesday that", "2024-06-18"),
        ("will meet on Tuesday, said", "2024-06-25"),
        ("called them for the coming Tuesday, as", "2024-06-25"),
        ("said last Thursday that", "2024-06-13"),
        ("said this week that", "2024-06-17/2024-06-23"),
        ("said over the weekend, last weekend, that", "2024-06-15/2024-06-16"),
        ("said last month that", "2024-05"),
        ("said by the end of the year", "2024"),
        ("said at the beginning of next month", "2024-07"),
        ("said this quarter that", "2024-34"),
        ("said last decade that", "201X"),
        ("said this century that", "20XX"),
        ("said over the weekend that", "2024-06-15/2024-06-16"),
        ("said two weeks ago that", "2024-06-03/2024-06-09"),
        ("said about ten years ago that", "2014~"),
        ("will vote next year, said", "2025"),
    ],
)
def test_the_day_of_publication_tells_the_rest_with_the_tense(words, edtf):
    found = dates_in(f"The minister {words} the pact was dead.", THURSDAY)[-1]

    assert (found.edtf, found.inferred_from) == (edtf, "the date of publication")


def test_without_a_day_of_publication_nothing_is_inferred_from_it():
    assert the_date_in("On 12 June he left.").edtf == "XXXX-06-12"
    assert the_date_in("He left yesterday.").edtf == ""


def test_the_day_before_counts_from_the_day_told_last_even_without_a_year():
    assert inferred("On 13 June the envoy was summoned after the speech the day before. He left.") == [
        ("13 June", "XXXX-06-13", ""),
        ("the day before", "XXXX-06-12", "the day before 13 June"),
    ]


def test_the_day_before_the_first_of_march_is_unknown_without_a_year():
    assert inferred("On 1 March he left. He had arrived the day before.")[1] == ("the day before", "", "")


def test_what_counts_from_an_event_is_not_reckoned_from_a_date():
    assert inferred("On 13 June he left, the day after the vote.") == [
        ("13 June", "XXXX-06-13", ""),
        ("the day after", "", ""),
    ]


def test_what_was_told_long_before_is_not_the_day_before():
    text = "On 13 June he left. He was angry. So were others. Nobody knew why. He had been there the day before."

    assert inferred(text)[1] == ("the day before", "", "")


def test_a_year_in_the_same_sentence_is_nearer_than_the_day_of_publication():
    text = "The pact was signed on 3 May 1999 and took effect on 7 June."

    assert inferred(text, THURSDAY)[1] == ("7 June", "1999-06-07", "the year named in the same sentence")


def test_a_year_in_the_same_sentence_counts_only_where_time_goes_on_from_it():
    text = "The states that signed in July 1997 will officially join on 12 March."

    assert inferred(text, "1999-02-27")[1] == ("12 March", "1999-03-12", "the date of publication")


def test_a_day_close_to_that_of_publication_is_taken_there_whatever_the_tense():
    text = "He will stay at home. The raid of 22 April has been the talk of the town, and will be."

    assert inferred(text, "2024-06-01") == [("22 April", "2024-04-22", "the date of publication")]


@pytest.mark.parametrize("published_on", ["", THURSDAY])
@pytest.mark.parametrize(
    ("words", "edtf", "why"),
    [
        ("Peace came in December.", "1912-12", "the year named last in the text"),
        ("Peace came in March.", "1913-03", "the year after the one named last in the text"),
    ],
)
def test_a_history_goes_on_from_the_date_that_it_named_last(words, edtf, why, published_on):
    assert inferred(HISTORY + words, published_on)[-1][1:] == (edtf, why)


@pytest.mark.parametrize("others", ["It was renewed in 2023.", "Yesterday he was tired. Last week he was not."])
def test_a_story_that_speaks_from_its_own_day_is_no_history(others):
    assert inferred(f"{HISTORY}{others} Talks go on in June.", THURSDAY)[-1][1] == "2024-06"


def test_without_a_day_of_publication_a_date_just_before_gives_the_year():
    text = "The pact was signed on 3 May 1999. It took effect on 7 June. Nobody saw it coming. On 8 July it was broken."

    assert inferred(text) == [
        ("3 May 1999", "1999-05-03", ""),
        ("7 June", "1999-06-07", "the year named just before"),
        ("8 July", "1999-07-08", "the year named just before"),
    ]


def test_what_lies_earlier_in_the_year_than_the_date_before_it_may_be_of_another_year():
    assert inferred("The pact was signed on 3 May 1999. It took effect on 7 April.")[1][1] == "XXXX-04-07"


def test_that_year_is_the_one_told_last():
    assert inferred("They met in 2016. A force came in October of that year.", THURSDAY)[1] == (
        "October of that year",
        "2016-10",
        "the year of 2016",
    )


def test_a_range_around_the_day_of_publication_lies_in_its_year():
    assert the_date_in("They promised water between April and September.", THURSDAY).edtf == "2024-04/2024-09"


def test_a_year_named_far_from_a_date_in_the_news_is_not_its_year():
    text = "In September 2022 they attacked. This week they stopped. On 12 June he spoke."

    assert inferred(text)[-1] == ("12 June", "XXXX-06-12", "")


def test_a_range_without_a_year_is_inferred_as_a_whole():
    text = "They talked from 28 December to 3 January."

    assert inferred(text, "2024-01-10") == [
        ("from 28 December to 3 January", "2023-12-28/2024-01-03", "the date of publication")
    ]


def test_years_later_counts_from_the_year_told_last():
    assert inferred("The pact was signed in 1994. Two years later it was broken.")[1] == (
        "Two years later",
        "1996",
        "2 years after 1994",
    )


def test_a_quarter_told_is_told_again_a_year_before():
    text = "Output rose in the third quarter of 2018 from the year-earlier quarter."

    assert inferred(text)[1] == ("the year-earlier quarter", "2017-35", "the year before the third quarter of 2018")


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("Output fell in the quarter.", "2018-36"),
        ("Output fell in the following quarter.", "2019-33"),
        ("Output fell in the previous quarter.", "2018-35"),
        ("Output fell the following month.", ""),
    ],
)
def test_a_quarter_counts_on_from_the_one_told_last(words, edtf):
    assert inferred(f"Output rose in the fourth quarter of 2018. {words}")[1][1] == edtf


@pytest.mark.parametrize("words", ["9999 years ago", "1500 years ago"])
def test_what_lies_beyond_the_years_of_dates_stays_unknown(words):
    found = the_date_in(f"They settled {words}.", THURSDAY)

    assert (found.sort, found.edtf) == (DateSort.RELATIVE, "")


def test_a_day_without_a_year_reaches_no_month_that_depends_on_it():
    assert inferred("On 13 June he left. Two years later he was back.")[1][1] == ""


def test_by_a_day_looks_ahead_and_what_belongs_to_a_day_looks_back():
    assert the_date_in("They asked for an answer by Tuesday.", THURSDAY).edtf == "2024-06-25"
    assert the_date_in("They will get around Tuesday’s vote.", THURSDAY).edtf == "2024-06-18"


def test_a_weekend_is_the_one_before_the_day_of_publication():
    assert the_date_in("They met over the weekend.", THURSDAY).edtf == "2024-06-15/2024-06-16"


def test_both_ends_of_a_relative_range_are_reckoned():
    found = the_date_in("They met from Monday to Wednesday.", THURSDAY)

    assert (found.text, found.stated, found.edtf) == ("from Monday to Wednesday", "", "2024-06-17/2024-06-19")


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("on Saturday, 30 September", "2023-09-30"),
        ("on Monday, 30 September", "2024-09-30"),
        ("on Wednesday, 30 September", "2023-09-30"),
    ],
)
def test_a_weekday_beside_a_date_settles_its_year_where_it_fits_one(words, edtf):
    assert the_date_in(f"They met {words}.", THURSDAY).edtf == edtf


def test_the_end_of_a_week_is_no_day_that_was_told():
    assert inferred("This week they met. He had left the day before.", THURSDAY)[1] == ("the day before", "", "")


def test_a_range_of_weekdays_runs_forward():
    assert the_date_in("They met from Monday to Friday.", THURSDAY).edtf == "2024-06-10/2024-06-14"
    assert the_date_in("They will meet from Monday to Friday.", THURSDAY).edtf == "2024-06-24/2024-06-28"


def test_what_is_reckoned_from_a_reckoned_date_names_that_date():
    assert inferred("They met in June 2021. A month later they parted, and two decades later they died.")[2] == (
        "two decades later",
        "2041",
        "20 years after July 2021",
    )


def test_a_decade_ago_is_ten_years_ago():
    assert the_date_in("They joined a decade ago.", THURSDAY).edtf == "2014"


def test_a_range_whose_end_alone_has_a_year_is_left_as_two_dates_where_the_year_differs():
    assert inferred("They talked from December to February 2022.") == [
        ("December", "XXXX-12", ""),
        ("February 2022", "2022-02", ""),
    ]


@pytest.mark.parametrize(
    ("told", "edtf"),
    [
        ("They signed in December 1994 and ratified it the following January.", "1995-01"),
        ("They signed in March 1994 and ratified it the following June.", "1994-06"),
        ("They signed in 1994 and ratified it the following June.", "1995-06"),
        ("They signed in March 1994; he had left the previous June.", "1993-06"),
        ("They signed in March 1994; he had left the previous January.", "1994-01"),
        ("They signed in March 1994; he left that June.", "1994-06"),
        ("They signed. He left the following June.", "XXXX-06"),
    ],
)
def test_the_following_month_is_counted_from_the_date_told_before(told, edtf):
    assert dates_in(told)[-1].edtf == edtf


def test_from_one_weekday_to_another_is_one_stretch():
    (found,) = dates_in("The office opens Monday-Friday.", THURSDAY)

    assert (found.text, found.sort) == ("Monday-Friday", DateSort.RELATIVE)


def test_that_before_a_name_is_no_time():
    assert dates_in("She said that May would resign.") == ()


def test_a_month_in_a_list_has_the_year_that_the_list_ends_with_unless_it_lies_later():
    listed = dates_in("They met in May, June and July 2015.", "2024-06-20")
    apart = dates_in("They met in December and July 2015.", "2024-06-20")

    assert [one.edtf for one in listed] == ["2015-05", "2015-06", "2015-07"]
    assert listed[0].inferred_from == "the year named in the same sentence"
    assert apart[0].edtf != "2015-12"


def test_the_following_weekday_is_counted_from_the_day_told_last_and_unknown_without_one():
    told = dates_in("They met on 3 May 2023. They parted the following Tuesday.", "2024-06-20")[1]
    untold = dates_in("They parted the following Tuesday.", "2024-06-20")[0]

    assert (told.edtf, told.inferred_from) == ("2023-05-09", "3 May 2023")
    assert untold.edtf == ""


def test_the_last_week_of_something_is_not_the_week_before_the_story():
    assert dates_in("It fell in the last week of the siege.", "2024-06-20") == ()


@pytest.mark.parametrize(
    ("words", "modifier"),
    [("the first week of June", "early"), ("the closing days of 1999", "late"), ("the third week of June", "")],
)
def test_a_stretch_of_something_longer_says_in_which_part_it_lies(words, modifier):
    assert dates_in(f"It fell in {words}.")[0].modifier == modifier
