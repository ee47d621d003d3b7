"""Duties seen through what was done: kept, left undone, late or only in part, by whoever owes it as the story tells before."""

from __future__ import annotations

import pytest

from quiz.domain.reading.annotations import Passage, Proposal
from quiz.domain.reading.facts.obligation import propose
from tests.domain.reading.marked import passage

THEY_SIGNED = (
    "[Norland], [Ostia] and [Sandria] belong to the [a:Lake Accord]. Under the accord, [Ostia] must deliver grain."
)
# What stands after those sentences | what is proposed: debtor, statement, outcome, “ by …” where somebody says so
THINGS = """
[Ostia] promised four barges; just one has reached [Norland]. | Ostia: Just one of the four barges has reached Norland. no
[Ostia] promised four Urian barges; just one has reached [Norland]. | Ostia: Just one of the four Urian barges has reached Norland. no
[Ostia] promised two ships. So far, none had landed. | Ostia: Ostia promised two ships. unknown | Ostia: None of the two ships had landed. no
The grain was never delivered. | Ostia: The grain was never delivered. no
Help never arrived from [Sandria]. | Sandria: Help never arrived from Sandria. no
Every bag it owed has been loaded. | Ostia: Every bag Ostia owed has been loaded. yes
Nothing came from [Norland]. | Norland: Nothing came from Norland. no
None of the servers pledged by [Sandria] was ever installed. | Sandria: None of the servers pledged by Sandria was ever installed. no
No ship was sent. | members of the Lake Accord: No ship was sent. no
"""
DONE = """
[Ostia] filled the lake without a word to anyone. | Ostia: Ostia filled the lake without a word to anyone. no
[Ostia] ignored two letters from [Norland]. | Ostia: Ostia ignored two letters from Norland. no
[Ostia] was quick to respond. | Ostia: Ostia was quick to respond. yes
[Ostia] exceeded its spending target. | Ostia: Ostia exceeded its spending target. yes
The appeal of [Norland] was met with silence. | members of the Lake Accord: The appeal of Norland was met with silence. no
Of 900 sacks [Ostia] has given back fewer than 100. | Ostia: Ostia has given back fewer than 100 of the 900 sacks. no
[Ostia] waited eleven days before it raised the alarm. | Ostia: Ostia waited eleven days before Ostia raised the alarm. no
[Ostia] kept the frigate waiting. | Ostia: Ostia kept the frigate waiting. no
[Ostia] let the smugglers escape. | Ostia: Ostia let the smugglers escape. no
[Ostia] expressed regret over the delay. | Ostia: Ostia expressed regret over the delay. no by Ostia
[Ostia] blamed a drought. | Ostia: Ostia blamed a drought. no by Ostia
[Ostia] charged fees that the accord rules out. | Ostia: Ostia charged fees that the accord rules out. no
[Ostia] made up the difference. | Ostia: Ostia made up the difference. yes
[Ostia] shut out a partner. | Ostia: Ostia shut out a partner. no
[Ostia] twice switched off the line. | Ostia: Ostia switched off the line. no
[Norland] flew in two field hospitals. | Norland: Norland flew in two field hospitals. yes
Only [Norland] came. | Norland: Norland came. yes
[Norland] has granted every request of [Ostia]. | Norland: Norland has granted every request of Ostia. yes
[Norland] has held up its end. | Norland: Norland has held up its end. yes
[Ostia] never walked away from its signature. | Ostia: Ostia never walked away from its signature. yes
[Ostia] has been late with its reports. | Ostia: Ostia has been late with its reports. no
[Ostia] is three years behind with its payments. | Ostia: Ostia is three years behind with its payments. no
[Ostia] would bring home its 220 peacekeepers. | Ostia: Ostia would bring home its 220 peacekeepers. unknown
[Ostia] could have done more. | Ostia: Ostia could have done more. no
[Ostia] apologised to [Norland] for the delay. | Ostia: Ostia apologised to Norland for the delay. no by Ostia
The appeals of [Norland] to [Ostia] went unanswered. | Ostia: The appeals of Norland to Ostia went unanswered. no
[Ostia] delivered barely a third of the grain. | Ostia: Ostia delivered barely a third of the grain. no
[Ostia] answered after 50 hours, two too late. | Ostia: Ostia answered after 50 hours, two too late. no
[Ostia] released every litre that it owed. | Ostia: Ostia released every litre that Ostia owed. yes
[Ostia] shipped drones to rebels in defiance of a pledge. | Ostia: Ostia shipped drones to rebels in defiance of a pledge. no
[Ostia] has paid nothing into the fund. | Ostia: Ostia has paid nothing into the fund. no
[Ostia] stands accused of selling mines. | Ostia: Ostia stands accused of selling mines. disputed
An unannounced exercise by [Ostia] alarmed its neighbours. | Ostia: An unannounced exercise by Ostia alarmed its neighbours. disputed
"""
LEFT_UNSAID = """
[Norland] and [Sandria] have done so without fail. | Norland: Norland has done so without fail. yes | Sandria: Sandria has done so without fail. yes
[Sandria] has not done so. | Sandria: Sandria has not done so. no
[Norland] filed theirs in time, and [Sandria]’s came nine days late. | Norland: Norland filed its own in time. yes | Sandria: What Sandria owed came nine days late. no
[Sandria]’s arrived on time. | Sandria: What Sandria owed arrived on time. yes
From [Ostia] there has been silence. | Ostia: Ostia has stayed silent. no
The second barge was to come from [Ostia] and never arrived. | members of the Lake Accord: The second barge never arrived. no
The money was due under the accord in May. | members of the Lake Accord: The money was due under the accord in May. unknown
[Ostia] made its first payment in March. | Ostia: Ostia made its first payment in March. yes
[Ostia] has made no payments since March. | Ostia: Ostia has made no payments. no
[Ostia] paid up in May. | Ostia: Ostia paid up in May. yes
[Ostia] will cease to provide [Norland] with data. | Ostia: Ostia will cease to provide Norland with data. unknown
[Ostia] would go on sharing its figures. | Ostia: Ostia would go on sharing its figures. unknown
[Norland] has not seen a cent since May. | members of the Lake Accord: Norland has not seen a cent. no
[Norland] has not touched a drop beyond its share. | Norland: Norland has not touched a drop beyond its share. yes
[Ostia] denies ever having received the notice. | Ostia: Ostia denies ever having received the notice. disputed
[Ostia] concedes the arrears. | Ostia: Ostia concedes the arrears. no by Ostia
[Ostia] is two instalments behind. | Ostia: Ostia is two instalments behind. no
Withdrawal takes three years. | members of the Lake Accord: Withdrawal takes three years. unknown
Payments were frozen. | members of the Lake Accord: Payments were frozen. no
Two of the partners failed to send the soldiers. | members of the Lake Accord: Two members of the Lake Accord failed to send the soldiers. no
Every participating state must keep 40 troops ready. | members of the Lake Accord: Members of the Lake Accord must keep 40 troops ready. unknown
[Ostia] dispatched 80 police commandos to [Norland]. | Ostia: Ostia dispatched 80 police commandos to Norland. yes
Under the accord, [Ostia] would have to apply the tariff for two years. | Ostia: Ostia must apply the tariff for two years. unknown
[Ostia] carried on supplying fuel. | Ostia: Ostia carried on supplying fuel. yes
Every contribution remains due. | members of the Lake Accord: Every contribution remains due. unknown
"""
NO_DUTY = """
[Ostia] accepted no guilt.
Nobody has the right to be shocked now.
The bargain was a cheap one.
[p:Ada Berg] filed hers in time.
[Norland] went on a long holiday.
[Ostia] came to nothing.
The water came up to the wall.
[Ostia] consulted his notes.
The minister of [Ostia] called it a slap in the face of justice.
At odds with the army, [Ostia] reads much.
[Ostia] left the harbour without a word.
A bank in [Ostia] paid its owners a dividend.
Farmers in [Ostia] delivered more milk than ever.
[Ostia] neither confirmed nor denied it.
[p:Ada Berg] contributed to this report.
[Ostia]’s envoy gave a speech.
"""


def _told(found: Passage, proposal: Proposal) -> str:
    debtor = proposal.slots["debtor"]
    names = [actor.name for actor in found.actors.actors]
    said = f" by {names[proposal.said_by]}" if proposal.said_by is not None else ""
    owing = names[debtor] if isinstance(debtor, int) else debtor
    return f"{owing}: {proposal.statement} {proposal.slots['kept']}{said}"


def _after(marked: str) -> list[str]:
    found = passage(f"{THEY_SIGNED} {marked}")
    return [_told(found, proposal) for proposal in propose(found) if proposal.sentence > 1]


@pytest.mark.parametrize("row", [row for table in (THINGS, DONE, LEFT_UNSAID) for row in table.strip().splitlines()])
def test_what_was_done_tells_who_owed_it_and_how_it_turned_out(row: str) -> None:
    marked, *expected = row.split(" | ")

    assert _after(marked) == expected


@pytest.mark.parametrize("marked", NO_DUTY.strip().splitlines())
def test_what_only_looks_like_a_duty_is_none(marked: str) -> None:
    assert _after(marked) == []
