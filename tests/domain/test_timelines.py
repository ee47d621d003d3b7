"""A timeline keeps the order, shows every date once and as long as it can be, and breaks only where nothing is dated."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import chain, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.partial_dates import PartialDate, before, display, partial_date
from quiz.domain.timelines import MOST_ROWS, Dated, Mark, Timeline, timeline
from tests.domain.drawn_dates import partial_dates

FAR = 7  # rows between a mark and its label that are too many


def dated(*edtf: str) -> list[Dated]:
    return [Dated(key, partial_date(one), 60) for key, one in enumerate(edtf)]


def titles(line: Timeline) -> list[list[str]]:
    return [[display(mark.moment.date) for mark in stretch.marks] for stretch in line.stretches]


def all_marks(line: Timeline) -> list[Mark]:
    return list(chain.from_iterable(stretch.marks for stretch in line.stretches))


def ends(mark: Mark) -> tuple[tuple[float, int], tuple[float, int]]:
    """Where the mark begins and ends, and on which half-days: a bar at midnights, a dot at noon."""
    known, noon = mark.moment.date, int(mark.moment.is_day)
    start, end = 2 * known.earliest.toordinal(), 2 * known.latest.toordinal()
    return (mark.start, start + noon), (mark.end, end + (noon or 2))


some = st.lists(
    st.builds(Dated, st.integers(), partial_dates, st.integers(1, 400)), max_size=25, unique_by=lambda one: one.key
)


@given(some)
def test_every_dated_fact_stands_on_the_line_or_beside_it_exactly_once(facts: list[Dated]) -> None:
    line = timeline(facts)

    shown = [key for mark in all_marks(line) for key in mark.moment.keys]
    beside = [key for moment in line.without_year for key in moment.keys]
    assert sorted(shown + beside) == sorted(one.key for one in facts)
    assert all(not moment.date.edtf.startswith("XXXX") for moment in (mark.moment for mark in all_marks(line)))


@given(some)
def test_what_is_certainly_earlier_stands_above(facts: list[Dated]) -> None:
    marks = all_marks(timeline(facts))

    for place, mark in enumerate(marks):
        assert not any(before(later.moment.date, mark.moment.date) for later in marks[place + 1 :])


@given(some)
def test_a_bar_reaches_from_the_earliest_to_the_latest_day_on_an_even_scale(facts: list[Dated]) -> None:
    for stretch in timeline(facts).stretches:
        places = sorted({end for mark in stretch.marks for end in ends(mark)}, key=lambda end: end[1])
        steps = [(lower[0] - upper[0]) / (lower[1] - upper[1]) for upper, lower in pairwise(places)]
        assert all(step == pytest.approx(steps[0], rel=1e-3) for step in steps)
        assert all(step > 0 for step in steps)
        for mark in stretch.marks:
            assert 0 <= mark.start <= mark.core_start <= mark.join <= mark.core_end <= mark.end <= stretch.length


@given(some)
def test_labels_stand_below_each_other_and_nothing_in_a_lane_overlaps(facts: list[Dated]) -> None:
    for stretch in timeline(facts).stretches:
        rows = [(mark.row, mark.moment.rows) for mark in stretch.marks]
        assert all(row + height == below for (row, height), (below, _rows) in pairwise(rows))
        assert all(1 < height <= MOST_ROWS for _row, height in rows)
        for lane in range(stretch.lanes):
            lying = sorted((mark.start, mark.end) for mark in stretch.marks if mark.lane == lane)
            assert lying, "no lane is empty"
            assert all(upper[1] <= lower[0] + 1e-9 for upper, lower in pairwise(lying))


@given(some)
def test_a_label_stands_near_its_mark(facts: list[Dated]) -> None:
    assert all(abs(mark.join - mark.row) <= FAR for mark in all_marks(timeline(facts)))


@given(some)
def test_a_gap_is_told_only_where_nothing_is_dated(facts: list[Dated]) -> None:
    line = timeline(facts)
    known = [mark.moment.date for mark in all_marks(line)]

    for upper, lower in pairwise(line.stretches):
        if lower.gap:
            quiet = (lower.first - timedelta(days=lower.gap), lower.first - timedelta(days=1))
            assert not any(one.earliest <= quiet[1] and one.latest >= quiet[0] for one in known)
        else:
            assert lower.first - max(one.latest for one in known if one.earliest <= upper.last) <= timedelta(days=1)


@given(some)
def test_ticks_are_whole_days_in_order_and_do_not_touch(facts: list[Dated]) -> None:
    for stretch in timeline(facts).stretches:
        places = [tick.at for tick in stretch.ticks]
        assert all(0 <= place <= stretch.length for place in places)
        assert all(lower - upper >= 0.5 for upper, lower in pairwise(places))
        assert all(tick.unit == "day" or tick.day.day == 1 for tick in stretch.ticks)


def test_a_month_is_a_bar_and_a_day_a_dot() -> None:
    (stretch,) = timeline(dated("2024-06", "2024-06-12")).stretches

    month, day = stretch.marks
    assert month.end - month.start > 1
    assert day.start == day.end
    assert month.start < day.start < month.end


def test_about_widens_a_bar_beyond_its_core() -> None:
    ((mark,),) = [stretch.marks for stretch in timeline(dated("1994~")).stretches]

    assert mark.start < mark.core_start < mark.core_end < mark.end
    assert mark.core_end - mark.core_start == pytest.approx((mark.end - mark.start) / 3, rel=0.01)


def test_years_in_which_nothing_happens_do_not_crush_a_week() -> None:
    line = timeline(dated("1991-12-08", "2024-06-12", "2024-06-13", "2024-06-17", "2024-06-18"))

    assert titles(line) == [["8 December 1991"], ["12 June 2024", "13 June 2024", "17 June 2024", "18 June 2024"]]
    assert line.stretches[1].gap == (date(2024, 6, 12) - date(1991, 12, 8)).days - 1


def test_a_scale_that_reads_well_is_not_broken() -> None:
    assert len(timeline(dated("1994", "1999", "2004")).stretches) == 1


def test_a_decade_does_not_crush_the_week_within_it() -> None:
    line = timeline(dated("202X", "2024-06-12", "2024-06-13", "2024-06-15", "2024-06-17"))

    assert [len(part) for part in titles(line)] == [1, 4]
    assert (line.stretches[1].gap, line.stretches[1].quiet) == (0, 0)


def test_a_cut_under_a_longer_date_tells_how_long_nothing_is_dated_more_exactly() -> None:
    line = timeline(dated("2024", "2024-01-09", "2024-06-02", "2024-06-03", "2024-06-05", "2024-06-06"))

    assert [len(part) for part in titles(line)] == [1, 1, 4]
    assert [(stretch.gap, stretch.quiet) for stretch in line.stretches] == [(0, 0), (0, 0), (0, 144)]


def test_dates_that_overlap_in_a_chain_are_cut_before_their_labels_stand_far_away() -> None:
    chain_of_years = [f"{year}-01/{year + 1}-06" for year in range(2000, 2008)]
    told = chain_of_years[:1] * 8 + chain_of_years

    line = timeline(Dated(key, partial_date(one), 400 if one == told[0] else 1) for key, one in enumerate(told))

    assert len(line.stretches) > 1
    assert all((stretch.gap, stretch.quiet) == (0, 0) for stretch in line.stretches)
    assert max(abs(mark.join - mark.row) for mark in all_marks(line)) <= FAR


def test_facts_of_one_date_share_a_mark_unless_one_of_them_is_inferred() -> None:
    told = partial_date("2024-06-12")
    inferred = partial_date("2024-06-12", stated="XXXX-06-12", inferred_from="the date of publication")

    marks = all_marks(timeline([Dated(1, told, 60), Dated(2, inferred, 60), Dated(3, told, 60)]))

    assert [mark.moment.keys for mark in marks] == [(1, 3), (2,)]


def test_a_day_of_no_known_year_stands_beside_the_line() -> None:
    line = timeline(dated("XXXX-06-12"))

    assert line.stretches == ()
    assert [moment.keys for moment in line.without_year] == [(0,)]


def test_no_date_no_line() -> None:
    assert timeline([]) == Timeline((), ())


def test_hundreds_of_dates_are_laid_out_at_once() -> None:
    days: list[PartialDate] = [
        partial_date((date(1990, 1, 1) + timedelta(days=31 * n)).isoformat()) for n in range(400)
    ]

    line = timeline(Dated(key, day, 60) for key, day in enumerate(days))

    assert len(all_marks(line)) == len(days)
