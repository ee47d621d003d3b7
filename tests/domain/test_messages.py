"""A message reads as English wherever a text is wanted, and can be made anew in another language."""

from __future__ import annotations

import copy
import json

from quiz.domain.messages import Message, counted, message


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
