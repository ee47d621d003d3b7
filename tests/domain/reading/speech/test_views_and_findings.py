"""What somebody thinks or finds, told by an opening, by a relative, behind when and where it was, or without “that”."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.story_reading import read_story

_STORY = "Norland and Ostia are members of the Lakes Pact.\n\n"


def _claims(text: str) -> list[str]:
    told = read_story(_STORY + text).proposals
    return [one.statement for one in told if one.kind is FactKind.CLAIM]


# What the text says | how the claim begins | what is claimed
TOLD = """
For Anna Holm, a lawyer in Ostia, the ruling missed the point. | Anna Holm said | the ruling missed the point
To critics of the fee, the pact was never more than paper. | Unnamed critics said | never more than paper
For Norland, the text is a shield. | Norland said | the text is a shield
On Anna Holm’s reading, the text never bound Ostia. | Anna Holm said | the text never bound Ostia
From Norland’s perspective, the fee is a bribe. | Norland said | the fee is a bribe
A tribunal held in 2003 that Ostia was in the wrong. | A tribunal said | Ostia was in the wrong
A commission of inquiry found in June 1995 that Ostia had lied. | A commission of inquiry said | Ostia had lied
The envoys read a report by the Varna Institute, according to which Ostia had drained the lake. | The Varna Institute said | Ostia had drained
It was argued on Friday by Ostia’s delegate that the fine was illegal. | Ostia’s delegate said | the fine was illegal
Anna Holm’s most serious charge is that the ships never sailed. | Anna Holm said | the ships never sailed
A study published last year by the Varna Institute found that the lake had shrunk. | The Varna Institute said | the lake had shrunk
Polls show voters trust Ostia less than Norland. | Polls said | voters trust Ostia
Anna Holm, 58, a skipper in Ostia, said the ban would be lifted. | Anna Holm said | the ban would be lifted
The fund was set up in May, Anna Holm said on Saturday, and it has paid for five boats. | Anna Holm said | was set up in May.
The fund, Anna Holm told reporters on Monday, is empty. | Anna Holm said | that the fund is empty
The fee, say lawyers in Ostia, is illegal. | Unnamed lawyers said | the fee is illegal
Anna Holm is cautious. It is a shift Norland said could ruin the fleet. | Norland said | a shift could ruin the fleet
Anna Holm would say only that the talks were open. | Anna Holm said | the talks were open
Anna Holm warned that there would be no boats. | Anna Holm said | there would be no boats
At the vote Anna Holm said Norland abstained. | Anna Holm said | Norland abstained
As an older study from 2011 noted, the lake was nine metres deep. | An older study said | the lake was nine metres deep
"""
UNTOLD = """
For Norland, the quota is 400 tonnes.
For years, the text was a dead letter.
To pay its debts, Norland sold a harbour.
For its part, Norland was a member of the court.
Norland has ruled out extraditing a captain wanted in Ostia.
"""


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_a_view_or_a_finding_is_claimed_by_whoever_holds_it(row: str) -> None:
    text, begins, said = row.split(" | ")

    assert [claim for claim in _claims(text) if claim.startswith(begins) and said in claim]


@pytest.mark.parametrize("text", UNTOLD.strip().splitlines())
def test_for_whom_something_is_so_is_no_view(text: str) -> None:
    assert _claims(text) == []


def test_only_one_of_two_speakers_says_what_a_semicolon_parts() -> None:
    told = _claims("According to Anna Holm, Ostia had smuggled mortars; Dmitri Salk blames Norland for the war.")

    assert "Anna Holm said that Ostia had smuggled mortars." in told


def test_whoever_speaks_in_a_judgment_is_its_author() -> None:
    told = _claims("A tribunal heard the case. In its judgment, the tribunal wrote that Ostia had lied.")

    assert told == ["The tribunal said that Ostia had lied."]


def test_the_people_of_a_state_do_not_leave_for_it() -> None:
    told = read_story(_STORY + "Norland’s envoys said they had left Ostia in May.").proposals

    assert not [one for one in told if one.statement.startswith("Norland had left")]
