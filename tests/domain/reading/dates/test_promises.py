"""What holds for every text: spans are exact, no digit is invented, every date can be kept as a fact's date."""

from __future__ import annotations

import re
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.date_bounds import MONTHS
from quiz.domain.partial_dates import partial_date
from quiz.domain.reading.annotations import DateSort
from quiz.domain.reading.dates.words import DECADES, ORDINALS, SEASONS
from tests.domain.reading.dates.reading import dates_in

_WORDS = [
    *MONTHS,
    *DECADES,
    *SEASONS,
    *[
        "Sept.",
        "Jan",
        "Feb.",
        "MAY",
        "12",
        "3rd",
        "31",
        "29",
        "1994",
        "2018",
        "22",
        "1990s",
        "1800s",
        "'90s",
        "90's",
        "19th",
        "century",
    ],
    *[
        "quarter",
        "half",
        "first",
        "second",
        "twenty-first",
        "of",
        "the",
        "in",
        "on",
        "between",
        "and",
        "from",
        "to",
        "until",
    ],
    *[
        "Monday",
        "Friday,",
        "yesterday",
        "week",
        "last",
        "next",
        "this",
        "year",
        "years",
        "ago",
        "later",
        "day",
        "before",
    ],
    *[
        "two",
        "about",
        "around",
        "early",
        "mid-",
        "late",
        "more than",
        "a",
        "decade",
        "-",
        "–",
        "/",
        ".",
        ",",
        "said",
        "will",
    ],
    *["2024-06-12", "6/12/2024", "30.6.2024", "Q2", "99999", "9999", "\n", "’", "“", "20٢٢", "١٢"],
]
texts = st.lists(st.sampled_from(_WORDS), max_size=14).map(" ".join)
closely = st.lists(st.sampled_from(_WORDS), max_size=14).map("".join)
days = st.none() | (st.dates(date(1990, 1, 1), date(2030, 12, 31)) | st.dates()).map(date.isoformat)


def numbers_given_by(words: str) -> set[str]:
    """Every number that the words of a date can give, written as EDTF writes it: names of months count as numbers."""
    lower = re.sub("[’']", "", words.lower())
    runs = re.findall(r"[0-9]+", words)
    counts = {int(run) for run in runs if len(run) < 3} | {n for word, n in ORDINALS.items() if word in lower}
    given = {*runs, *(f"{count:02d}" for count in counts)}
    given |= {f"{number:02d}" for number, month in enumerate(MONTHS, 1) if month[:3].lower() in lower}
    given |= {run[:2] + other for run in runs for other in runs if len(run) == 4 and len(other) == 2}
    given |= {run[:length] for run in runs for length in (2, 3) if len(run) == 4} | {
        f"19{run[0]}" for run in runs if f"{run}s" in lower
    }
    given |= {f"19{tens}" for word, tens in DECADES.items() if word in lower}
    if "century" in lower:
        given |= {str(count - 1) for count in counts}
    if "quarter" in lower or "q" in lower:
        given |= {str(32 + count) for count in counts}
    if "half" in lower:
        given |= {str(39 + count) for count in counts}
    return given | {str(code) for season, code in SEASONS.items() if season in lower}


@given(texts | closely, days)
def test_no_digit_is_stated_that_the_words_of_the_date_do_not_give(text, published_on):
    for found in dates_in(text, published_on or ""):
        numbers = set(re.findall(r"[0-9]+", found.stated))
        assert numbers <= numbers_given_by(found.text), found


@given(texts | closely | st.text(max_size=60), days)
def test_dates_stand_where_they_say_in_the_order_of_the_text_and_apart(text, published_on):
    place = 0
    for found in dates_in(text, published_on or ""):
        assert text[found.start : found.end] == found.text
        assert place <= found.start < found.end
        place = found.end


@given(texts | closely, days)
def test_every_date_with_a_place_on_the_calendar_can_be_kept_as_the_date_of_a_fact(text, published_on):
    for found in dates_in(text, published_on or ""):
        if found.edtf:
            stated = found.stated or re.sub("[0-9]", "X", found.edtf)
            partial_date(found.edtf, stated=stated, text=found.text, inferred_from=found.inferred_from)


@given(texts | closely, days)
def test_what_is_inferred_says_from_what_and_what_is_not_says_nothing(text, published_on):
    for found in dates_in(text, published_on or ""):
        assert (found.edtf != found.stated) == bool(found.inferred_from)
        if found.sort in {DateSort.VAGUE, DateSort.DURATION}:
            assert (found.stated, found.edtf) == ("", "")


@given(texts)
def test_the_day_of_publication_changes_nothing_that_is_stated(text):
    without, with_it = dates_in(text), dates_in(text, "2024-06-20")

    assert [(found.start, found.end, found.stated) for found in without] == [
        (found.start, found.end, found.stated) for found in with_it
    ]
