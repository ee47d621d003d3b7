"""What the domain says comes in the reader's language, with its dates and numbers; words of the story stay theirs."""

from __future__ import annotations

from datetime import date

import pytest
from django.utils import translation

from quiz.domain.date_agreement import Agreement
from quiz.domain.date_feedback import date_feedback
from quiz.domain.grading import UnreadableAnswer
from quiz.domain.mastery import when
from quiz.domain.messages import counted, message
from quiz.domain.partial_dates import display, display_full, partial_date
from quiz.models.wording import worded


def test_a_message_is_worded_with_its_values() -> None:
    told = message("“{left}” has no match yet. Choose one.", left="Minsk")

    assert worded(told) == "“Minsk” has no match yet. Choose one."
    with translation.override("uk"):
        assert worded(told) == "«Minsk» ще не має пари. Виберіть її."


@pytest.mark.parametrize(
    ("count", "ukrainian"), [(1, "1 день тому"), (3, "3 дні тому"), (11, "11 днів тому"), (21, "21 день тому")]
)
def test_what_is_counted_takes_the_form_of_its_number(count: int, ukrainian: str) -> None:
    with translation.override("uk"):
        assert worded(counted("{count} day ago", "{count} days ago", count)) == ukrainian


def test_a_message_within_a_message_is_worded_too() -> None:
    with translation.override("uk"):
        assert worded(when(date(2024, 7, 4), date(2024, 6, 23))) == "через 11 днів, 4 липня"


def test_an_error_is_worded_by_its_message() -> None:
    with translation.override("uk"):
        assert worded(UnreadableAnswer(message("Type your answer first."))) == "Спершу введіть відповідь."


@pytest.mark.parametrize(
    ("edtf", "ukrainian"),
    [
        ("1981-03-09", "9 березня 1981 року"),
        ("XXXX-03-09", "9 березня"),
        ("1975-04", "квітень 1975 року"),
        ("XXXX-04", "квітень"),
        ("1963", "1963 рік"),
        ("1994~", "приблизно 1994 рік"),
        ("196X", "1960-ті роки"),
        ("18XX", "19 століття"),
        ("2021-22", "літо 2021 року"),
        ("2018-34", "другий квартал 2018 року"),
        ("2018-41", "друге півріччя 2018 року"),
        ("2018/2022", "2018 рік – 2022 рік"),
    ],
)
def test_a_date_has_the_words_and_cases_of_the_language(edtf: str, ukrainian: str) -> None:
    with translation.override("uk"):
        assert worded(display(partial_date(edtf))) == ukrainian


def test_what_is_inferred_stands_in_brackets_in_every_language() -> None:
    inferred = partial_date("2024-06-12", stated="XXXX-06-12", inferred_from="the day of publication")
    only_inferred = partial_date("2024", stated="XXXX", inferred_from="the day of publication")

    with translation.override("uk"):
        assert worded(display(inferred)) == "12 червня"
        assert worded(display_full(inferred)) == "12 червня [2024]"
        assert worded(display(only_inferred)) == "[2024 рік]"


def test_words_of_the_story_stay_as_they_are() -> None:
    with translation.override("uk"):
        assert worded("Today") == "Today"


@pytest.mark.parametrize(
    ("known_from", "told"),
    [("the date of publication", "дата публікації"), ("other reports give the year", "other reports give the year")],
)
def test_from_what_a_year_is_known_is_told_in_ukrainian_but_in_the_words_of_a_teacher(
    known_from: str, told: str
) -> None:
    key = partial_date("2024-06-12", stated="XXXX-06-12", inferred_from=known_from)
    feedback = date_feedback(Agreement.SAME, key, partial_date("2024-06-12"))

    with translation.override("uk"):
        assert worded(feedback) == f"Правильно. Сама новина року не називає; 2024 виведено так: {told}."
