"""Speakers whom a description, a relative or an office between commas tells, and verbs that say a word less than “said”."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind, Mode
from quiz.domain.reading.story_reading import read_story

_STORY = "Norland and Ostia are members of the Lakes Pact.\n\n"


def _claims(text: str) -> list[str]:
    told = read_story(_STORY + text).proposals
    return [one.statement for one in told if one.kind is FactKind.CLAIM]


# What the text says | how the claim begins | what is claimed
TOLD = """
A joint commission established in 1974 concluded that Ostia had lied. | A joint commission said | Ostia had lied
Its chairman, the Swiss jurist Anna Holm, added that the boats were late. | Anna Holm said | the boats were late
The three arbitrators found that Ostia was at fault. | Three arbitrators said | Ostia was at fault
Ostia’s agent noted that the fee had been paid. | Ostia’s agent said | the fee had been paid
It was Anna Holm, a judge in Ostia, who ruled that the fee was illegal. | Anna Holm said | the fee was illegal
Even some admirers concede that the text is thin. | Some admirers said | the text is thin
The fee was welcomed by Norland, whose spokeswoman said the dam would be built. | Norland said | the dam would be built
The arbitrators sided with Ostia: the figures, they noted, were old. | Unnamed arbitrators said | the figures were old
Anna Holm is in no doubt: Ostia must go. | Anna Holm said | Ostia must go
Anna Holm, who lives in Ostia, confirmed by telephone that the cables were real. | Anna Holm said | the cables were real
In Anna Holm’s opinion Ostia broke the text, which it signed in 2009. | Anna Holm said | Ostia broke the text
Norland conceded that “certain transfers” had occurred, but maintained these were legal. | Norland said | these were legal
Norland regrets that Ostia has left the talks. | Norland said | Ostia has left the talks
Norland expressed disappointment that Ostia had left the talks. | Norland said | Ostia had left the talks
“We grow bananas on slopes,” points out Anna Holm, a farmer. | Anna Holm said | We grow bananas
Lawyers doubt that the seizure would be legal. | Unnamed lawyers said | it was doubtful that the seizure would be legal
"""


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_a_speaker_may_be_told_in_passing(row: str) -> None:
    text, begins, said = row.split(" | ")

    assert [claim for claim in _claims(text) if claim.startswith(begins) and said in claim]


def test_what_somebody_doubts_is_no_fact_of_the_story() -> None:
    told = read_story(f"{_STORY}Lawyers doubt that Norland seized a ship in May 2019.").proposals

    assert [one.mode for one in told if one.kind is FactKind.EVENT] == [Mode.DENIED]


def test_things_that_end_like_people_say_nothing() -> None:
    assert _claims("The engines and other motors hide a secret.") == []
