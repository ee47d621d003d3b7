"""What is predicted of which review, and what the command says where its log is missing or another one."""

from __future__ import annotations

import pytest
from django.core.management import CommandError, call_command

from benchmarks.memory.prediction import LATER, NEXT_DAY, SAME_DAY, memory, moving_average, report, row_of
from benchmarks.memory.review_log import places, read_log
from quiz.domain.scheduling import MemoryState, Rating, retrievability, review

LOG = """card_id,review_rating,review_time,review_duration
moon,3,2024-04-01T10:00:00+00:00,5000
moon,1,2024-04-02T09:00:00+00:00,5000
moon,3,2024-04-02T09:01:00+00:00,5000
sun,3,2024-04-02T23:30:00+00:00,5000
sun,3,2024-04-03T01:00:00+00:00,5000
moon,3,2024-04-05T09:30:00+00:00,5000
"""


@pytest.fixture(name="log")
def _log():
    return list(read_log(LOG))


def test_a_review_is_sorted_by_the_time_and_the_study_days_since_the_last_answer(log):
    assert [row_of(place) for place in places(log)] == [NEXT_DAY, SAME_DAY, SAME_DAY, LATER]


def test_a_place_counts_answers_and_the_misses_of_later_days(log):
    held = [(place.review.card, place.days, place.number, place.lapses) for place in places(log)]

    assert held == [("moon", 1, 2, 0), ("moon", 0, 3, 1), ("sun", 0, 2, 0), ("moon", 3, 4, 1)]


def test_the_memory_predicts_each_review_from_those_before(log):
    state: MemoryState | None = None
    expected = []
    for one in (one for one in log if one.card == "moon"):
        if state:
            expected.append(retrievability(state, one.day))
        state = review(state, Rating(one.rating), one.day)

    moon = [chance for place, chance in zip(places(log), memory(log), strict=True) if place.review.card == "moon"]

    assert moon == expected
    assert moon[0] < 1 == moon[1]


def test_the_moving_average_falls_after_a_miss_and_rises_after_a_recall(log):
    missed, recalled, *_ = places(log)
    before, after_a_miss, after_a_recall = moving_average([missed, recalled, recalled])

    assert before == pytest.approx(0.7685, abs=1e-4)
    assert after_a_miss < after_a_recall < before


def test_the_report_has_each_row_for_each_prediction_and_the_calibration(log):
    rows = list(report(log))

    assert rows[0].startswith("6 answers, 2 cards")
    assert [sum(row.strip().startswith(name) for row in rows) for name in (LATER, NEXT_DAY, SAME_DAY)] == [3, 3, 3]
    assert any(row.startswith("Calibration") for row in rows)


def test_without_a_log_the_command_says_which_to_fetch(settings, tmp_path):
    settings.VAR_DIR = tmp_path

    with pytest.raises(CommandError, match=r"Fetch tests/review_logs_josh_.*py-fsrs"):
        call_command("score_memory")


def test_another_log_is_refused_and_not_kept(settings, tmp_path):
    settings.VAR_DIR = tmp_path / "var"
    (tmp_path / "log.csv").write_text(LOG)

    with pytest.raises(CommandError, match="is not the log that the figures are about"):
        call_command("score_memory", str(tmp_path / "log.csv"))

    assert not settings.VAR_DIR.exists()
