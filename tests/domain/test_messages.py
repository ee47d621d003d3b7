"""A message reads as English wherever a text is wanted, and can be made anew in another language."""

from __future__ import annotations

import copy
import json

from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.messages import Message, counted, joined, kept, message, recalled

_LEAVES = st.builds(
    lambda text, number: message("“{text}”: {number}.", text=text, number=number), st.text(), st.integers()
)
_MESSAGES = st.recursive(
    _LEAVES,
    lambda inner: (
        st.builds(lambda within: message("It says: {within}", within=within), inner)
        | st.builds(
            lambda n, within: counted("{count} day, {on}.", "{count} days, {on}.", n, on=within), st.integers(), inner
        )
        | st.lists(inner, min_size=1, max_size=3).map(lambda messages: joined(*messages))
    ),
    max_leaves=5,
)


def test_a_message_is_its_text() -> None:
    told = message("{name} has no match yet.", name="Minsk")

    assert told == "Minsk has no match yet."
    assert json.dumps(told) == '"Minsk has no match yet."'
    assert f"Line 2: {told}" == "Line 2: Minsk has no match yet."


def test_a_message_keeps_what_it_was_made_of() -> None:
    told = message("{name} has no match yet.", name="Minsk")

    assert (told.pattern, told.values) == ("{name} has no match yet.", {"name": "Minsk"})


def test_a_counted_message_has_a_form_for_one_and_one_for_many() -> None:
    assert [str(counted("{count} day", "{count} days", count)) for count in (0, 1, 2)] == ["0 days", "1 day", "2 days"]


def test_braces_in_a_value_are_only_words() -> None:
    assert message("“{text}” stands there twice.", text="{name}") == "“{name}” stands there twice."


def test_a_copy_can_be_worded_as_well() -> None:
    told = copy.deepcopy(message("{name} has no match yet.", name="Minsk"))

    assert isinstance(told, Message)
    assert told.values == {"name": "Minsk"}


def test_messages_one_after_the_other_are_a_message() -> None:
    told = joined(message("The speaker has no name."), message("“{text}” stands there.", text="{text1}"))

    assert told == "The speaker has no name. “{text1}” stands there."
    assert [str(each) for each in told.values.values()] == ["The speaker has no name.", "“{text1}” stands there."]


def made_of(told: object) -> object:
    """All that a message remembers, down to its plain values."""
    if not isinstance(told, Message):
        return told
    return (str(told), told.pattern, told.many, {name: made_of(value) for name, value in told.values.items()})


@given(_MESSAGES)
def test_a_message_that_was_stored_is_the_same_message(told: Message) -> None:
    assert made_of(recalled(kept(told))) == made_of(told)


@given(st.text().filter(lambda text: not text.startswith('["')))
def test_plain_words_are_stored_as_they_are(words: str) -> None:
    assert kept(words) == words
    assert recalled(words) == words
    assert not isinstance(recalled(words), Message)
