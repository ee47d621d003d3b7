"""What somebody will not do, or need not do, is never told as what he will or must."""

from __future__ import annotations

import pytest

from quiz.domain.reading.story_reading import read_story

PACT = "The Harbour Pact is an alliance of twelve states."

# What the text says | each claim and duty that is proposed
TOLD = """
Kuwait promised not to raise its output. | Kuwait said that it would not raise its output. | Kuwait promised not to raise its output.
Kuwait promised to not raise its output. | Kuwait said that it would not raise its output. | Kuwait promised to not raise its output.
Kuwait vowed never to raise its output. | Kuwait said that it would never raise its output. | Kuwait vowed never to raise its output.
Kuwait promised to send troops and not to ask for payment. | Kuwait said that it would send troops and not ask for payment. | Kuwait promised to send troops. | Kuwait promised not to ask for payment.
The treaty forbids Chile to station troops on the island. | Chile must not station troops on the island.
The treaty forbids Chile from stationing troops on the island. | Chile must not station troops on the island.
It is Armenia’s duty under Article 2 to warn the others of an attack. | Armenia has a duty to warn the others of an attack.
Ghana’s refusal to open its ports angered Togo. | Ghana did not open its ports.
Ghana’s failure to open its ports has angered Togo. | Ghana did not open its ports.
Last year Ghana’s failure to pay its dues cost it a vote. | Ghana did not pay its dues.
Ghana’s failure to pay its dues, which it owed since 2012, was a shame. | Ghana did not pay its dues.
Togo criticised Ghana’s failure to open its ports. | Ghana did not open its ports.
Chile is under a legal obligation to warn Peru. | Chile must warn Peru.
Chile is under no obligation to warn Peru. |
The treaty does not forbid Chile to station troops on the island. |
"""


@pytest.mark.parametrize("line", TOLD.strip().splitlines())
def test_what_is_denied_stays_denied(line: str) -> None:
    text, *expected = (part.strip() for part in line.split("|"))
    reading = read_story(f"{PACT} {text}")

    told = [row.statement for row in reading.proposals if row.start > len(PACT) and row.kind in {"claim", "obligation"}]

    assert sorted(told) == sorted(filter(None, expected))
