"""Which study-day an instant belongs to: from 04:00 to 04:00 on the learner's clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from quiz.domain.scheduling import Rating, day_bounds, review, study_day

KYIV = ZoneInfo("Europe/Kyiv")
NEW_YORK = ZoneInfo("America/New_York")
APIA = ZoneInfo("Pacific/Apia")
BAKU = ZoneInfo("Asia/Baku")
CASEY = ZoneInfo("Antarctica/Casey")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")
CHATHAM = ZoneInfo("Pacific/Chatham")
MICROSECOND = timedelta(microseconds=1)

zones = st.sampled_from([KYIV, NEW_YORK, APIA, BAKU, CASEY, LORD_HOWE, CHATHAM, ZoneInfo("UTC")])
instants = st.datetimes(datetime(1990, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
study_dates = st.dates(date(1990, 1, 1), date(2040, 1, 1))


def local(zone: ZoneInfo, *clock: int, fold: int = 0) -> datetime:
    return datetime(*clock, tzinfo=zone, fold=fold)  # type: ignore[arg-type,misc]


def hours(bounds: tuple[datetime, datetime]) -> float:
    start, end = bounds
    return (end - start) / timedelta(hours=1)


@pytest.mark.parametrize(
    ("clock", "day"),
    [
        ((2026, 3, 3, 3, 59, 59), date(2026, 3, 2)),
        ((2026, 3, 3, 4, 0, 0), date(2026, 3, 3)),
        ((2026, 3, 3, 23, 59, 59), date(2026, 3, 3)),
        ((2026, 3, 4, 0, 0, 0), date(2026, 3, 3)),
        ((2026, 1, 1, 0, 30, 0), date(2025, 12, 31)),
    ],
)
def test_a_study_day_begins_at_four_and_not_at_midnight(clock, day):
    assert study_day(local(KYIV, *clock), KYIV) == day


def test_the_study_day_is_the_learners_and_not_the_servers():
    instant = datetime(2026, 3, 3, 2, 30, tzinfo=UTC)

    assert study_day(instant, KYIV) == date(2026, 3, 3)
    assert study_day(instant, NEW_YORK) == date(2026, 3, 2)


def test_the_zone_in_which_an_instant_is_written_does_not_matter():
    instant = datetime(2026, 3, 3, 2, 30, tzinfo=UTC)

    for written in (KYIV, NEW_YORK, timezone(timedelta(hours=-11))):
        assert study_day(instant.astimezone(written), KYIV) == date(2026, 3, 3)


def test_an_instant_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="with its zone"):
        study_day(datetime(2026, 3, 3, 12), KYIV)  # noqa: DTZ001


def test_the_same_lesson_an_hour_earlier_the_next_day_is_another_study_day():
    first = study_day(local(KYIV, 2026, 3, 2, 10), KYIV)
    second = study_day(local(KYIV, 2026, 3, 3, 9), KYIV)

    once = review(None, Rating.GOOD, first)

    assert review(once, Rating.GOOD, second).reviews == 2


@pytest.mark.parametrize(
    ("zone", "day", "length"),
    [
        (KYIV, date(2026, 3, 27), 24),
        (KYIV, date(2026, 3, 28), 23),
        (KYIV, date(2026, 10, 24), 25),
        (NEW_YORK, date(2026, 3, 7), 23),
        (NEW_YORK, date(2026, 10, 31), 25),
        (LORD_HOWE, date(2026, 4, 4), 24.5),
        (APIA, date(2021, 4, 3), 25),
    ],
)
def test_a_study_day_is_as_long_as_its_clock_makes_it(zone, day, length):
    assert hours(day_bounds(day, zone)) == length


def test_the_bounds_of_a_study_day_are_instants_in_utc():
    start, end = day_bounds(date(2026, 3, 28), KYIV)

    assert start == datetime(2026, 3, 28, 2, tzinfo=UTC)
    assert end == datetime(2026, 3, 29, 1, tzinfo=UTC)
    assert start.tzinfo is end.tzinfo is UTC


def test_an_hour_that_comes_twice_belongs_to_one_study_day():
    once, again = (local(KYIV, 2026, 10, 25, 3, 30, fold=fold) for fold in (0, 1))

    assert study_day(once, KYIV) == study_day(again, KYIV) == date(2026, 10, 24)


def test_where_the_clock_falls_back_from_four_to_three_the_day_waits_for_the_four_it_shows():
    before = datetime(2021, 4, 3, 13, 59, tzinfo=UTC)

    assert before.astimezone(APIA) == local(APIA, 2021, 4, 4, 3, 59)
    assert study_day(before, APIA) == study_day(before + timedelta(hours=1), APIA) == date(2021, 4, 3)
    assert study_day(before + timedelta(hours=1, minutes=1), APIA) == date(2021, 4, 4)


def test_where_four_comes_twice_the_first_one_begins_the_day():
    first_four, second_four = (local(BAKU, 2015, 10, 25, 4, fold=fold) for fold in (0, 1))

    assert day_bounds(date(2015, 10, 25), BAKU)[0] == first_four.astimezone(UTC)
    assert study_day(second_four, BAKU) == date(2015, 10, 25)


def test_where_the_clock_jumps_over_four_the_day_begins_with_the_jump():
    start = day_bounds(date(2015, 3, 29), BAKU)[0]

    assert start.astimezone(BAKU).hour == 5
    assert study_day(start - MICROSECOND, BAKU) == date(2015, 3, 28)


def test_the_day_that_samoa_skipped_is_no_study_day():
    start, end = day_bounds(date(2011, 12, 30), APIA)

    assert start == end
    assert study_day(start - MICROSECOND, APIA) == date(2011, 12, 29)
    assert study_day(local(APIA, 2011, 12, 31, 2), APIA) == date(2011, 12, 29)
    assert study_day(local(APIA, 2011, 12, 31, 4), APIA) == date(2011, 12, 31)


@given(at=instants, zone=zones)
@example(at=datetime(2011, 12, 30, 12, tzinfo=UTC), zone=APIA)
@example(at=datetime(2009, 10, 17, 18, 30, tzinfo=UTC), zone=CASEY)
def test_every_instant_lies_within_its_study_day(at, zone):
    start, end = day_bounds(study_day(at, zone), zone)

    assert start <= at < end


@given(day=study_dates, zone=zones)
@example(day=date(2011, 12, 29), zone=APIA)
@example(day=date(2009, 10, 17), zone=CASEY)
def test_study_days_follow_each_other_without_gap_or_overlap(day, zone):
    start, end = day_bounds(day, zone)

    assert end == day_bounds(day + timedelta(days=1), zone)[0]
    if start < end:
        assert study_day(start, zone) == study_day(end - MICROSECOND, zone) == day
