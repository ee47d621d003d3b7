"""What is found in a text can be looked up by its place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.reading.annotations import Actors, Mention

spans = st.tuples(st.integers(0, 40), st.integers(1, 12)).map(lambda place: (place[0], place[0] + place[1]))


@given(st.lists(spans, max_size=12).map(sorted), spans)
def test_the_mentions_inside_a_span_are_those_that_lie_wholly_in_it(
    places: list[tuple[int, int]], span: tuple[int, int]
) -> None:
    mentions = tuple(Mention(start, end, actor=0) for start, end in places)

    found = Actors(mentions=mentions).inside(*span)

    assert found == tuple(mention for mention in mentions if span[0] <= mention.start and mention.end <= span[1])
