"""Transfers: who supplied what to whom; nothing from what is only wished, refused or no goods."""

from __future__ import annotations

import pytest

from quiz.domain.facts import Mode
from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.facts.transfer import propose
from tests.domain.reading.marked import passage

# What the text says | each statement that is proposed, with | between them
TOLD = """
[Ostia] supplied modern weapons to [Norland]. | Ostia supplied modern weapons to Norland.
[Ostia] has been supplying modern weapons to [Kvarn]’s adversary [Norland], although the two are allies. | Ostia supplied modern weapons to Norland.
[Ostia] sold forty tanks to [Norland] in {May 2019=2019-05}. | Ostia sold forty tanks to Norland in May 2019.
[Ostia] provided [Norland] with new radar equipment for its navy. |
[Ostia] provided [Norland] with new radar equipment. | Ostia provided new radar equipment to Norland.
[Ostia] and [Kvarn] supply [Norland] with coal and gas. | Ostia supplied coal to Norland. | Ostia supplied gas to Norland. | Kvarn supplied coal to Norland. | Kvarn supplied gas to Norland.
[Ostia] gave the [d:Norlandic=Norland] contingent 40 armoured vehicles {between 2019 and 2021=2019/2021}. | Ostia gave 40 armoured vehicles to Norland between 2019 and 2021.
[Ostia] delivered tanks, drones and rifles to [Norland]. | Ostia delivered tanks to Norland. | Ostia delivered drones to Norland. | Ostia delivered rifles to Norland.
[Norland] bought twelve old frigates from [Ostia] in {2011}. | Ostia sold twelve old frigates to Norland in 2011.
[Norland] received grain from [Ostia]. | Ostia supplied grain to Norland.
The rifles supplied by [Ostia] to [Norland] were old. | Ostia supplied the rifles to Norland.
The helicopters were sold to [Norland] by [Ostia]. | Ostia sold the helicopters to Norland.
The supply of rifles to [Norland] by [Ostia] went on. | Ostia supplied rifles to Norland.
[Ostia]’s sale of rifles to [Norland] went on. | Ostia supplied rifles to Norland.
[Ostia] handed over two patrol boats to [Norland]. | Ostia handed over two patrol boats to Norland.
[Ostia] has supplied drones to [Norland] since {2021}. | Ostia supplied drones to Norland.
[Ostia] flew in food and blankets to [Norland] in {2021}. | Ostia delivered food to Norland in 2021. | Ostia delivered blankets to Norland in 2021.
[Ostia] placed two batteries at [Norland]’s disposal in {2021}. | Ostia supplied two batteries to Norland in 2021.
[Norland], to which [Ostia] provided fuel in {2021}, is small. | Ostia provided fuel to Norland in 2021.
[Norland] was supplied with rifles by [Ostia]. | Ostia supplied rifles to Norland.
[Ostia] handed two patrol boats over to [Norland]. | Ostia handed over two patrol boats to Norland.
The first shipment of shells from [Ostia] reached [Norland]. | Ostia supplied shells to Norland.
The army of [Norland] received old howitzers from [Ostia]. | Ostia supplied old howitzers to Norland.
[Ostia] acknowledged having sold old howitzers to [Norland]. | Ostia sold old howitzers to Norland.
[Ostia] pumped gas to [Norland]. | Ostia pumped gas to Norland.
[Ostia] exported uranium to [Norland]. | Ostia exported uranium to Norland.
[Norland] took delivery of 24 jets from [Ostia] in {2016}. | Ostia supplied 24 jets to Norland in 2016.
[Ostia] turned over six radars to [Norland]. | Ostia handed over six radars to Norland.
[Ostia] passed on 20 armoured carriers to [Norland]. | Ostia handed over 20 armoured carriers to Norland.
[Ostia] made [Norland] a present of two boats in {1997}. | Ostia gave two boats to Norland in 1997.
Thirty buses went to [Norland] as a gift from [Ostia]. | Ostia gave thirty buses to Norland.
[Norland] was equipped by [Ostia] with night-vision goggles. | Ostia supplied night-vision goggles to Norland.
[Norland] was given five radar masts by [Ostia] in {2017}. | Ostia gave five radar masts to Norland in 2017.
A consignment of shells from [Ostia] arrived in [Norland]. | Ostia supplied shells to Norland.
Six transformers from [Ostia] arrived in [Norland]. | Ostia supplied six transformers to Norland.
Guards seized rifles supplied to [Norland] by [Ostia]. | Ostia supplied rifles to Norland.
The rifles had been bought by [Norland] from [Ostia]. | Ostia sold the rifles to Norland.
[Norland]’s purchase of radars from [Ostia] was kept secret. | Ostia supplied radars to Norland.
[Norland] received from [Ostia] two patrol boats. | Ostia supplied two patrol boats to Norland.
[Norland] borrowed four locomotives from [Ostia]. | Ostia lent four locomotives to Norland.
The ten howitzers [Ostia] gave [Norland] in {2020} are rusty. | Ostia gave the ten howitzers to Norland in 2020.
Having sold [Norland] thirty drones, [Ostia] fell silent. | Ostia sold thirty drones to Norland.
[Ostia] donated to [Norland] 100 army jeeps. | Ostia donated 100 army jeeps to Norland.
[Ostia] has since {2021} supplied [Norland] with howitzers. | Ostia supplied howitzers to Norland.
[d:Ostian=Ostia] engineers handed over nine pumps to [d:Norlandic=Norland] colleagues. | Ostia handed over nine pumps to Norland.
A broker in [Ostia] sold mortars to [Norland]. | Ostia sold mortars to Norland.
An [d:Ostian=Ostia] company, [o:Vell Marine], delivered fuzes to [Norland]. | Vell Marine delivered fuzes to Norland.
"""

SILENT = """
[Ostia] would stop supplying rifles to [Norland].
[Ostia] could stop delivering gas to [Norland].
[Norland] donates a new patrol vessel to [Ostia]
[Norland] made the right decision to travel to [Ostia].
[Norland] gave [Ostia] a glowing endorsement.
[Norland] will assist in sending rifles to [Ostia].
[Ostia] will supply weapons to [Norland].
[Ostia] did not supply weapons to [Norland].
[Ostia] might sell tanks to [Norland].
[Ostia] refused to sell tanks to [Norland].
[Ostia] offered tanks to [Norland].
[Ostia] sent a letter to [Norland].
[Ostia] denied supplying rifles to [Norland].
[Norland] never received the tractors from [Ostia].
[Kvarn] blocked the transfer of shells from [Ostia] to [Norland].
Talks on the sale of jets to [Norland] by [Ostia] have stalled.
[Norland] took fright from [Ostia].
[Ostia] made over a thousand calls to [Norland].
[Ostia] flew its king to [Norland].
[Ostia] sent troops to [Norland].
[Ostia] sent its ambassador to [Norland].
[Ostia] delivered an ultimatum to [Norland].
[Ostia] gave [Norland] an answer.
[Ostia] gave way to [Norland].
If [Ostia] supplied weapons to [Norland], nobody would notice.
[Norland] received a warning from [Ostia].
Somebody sold weapons to [Norland].
[Ostia] flew to [Norland].
[Ostia] gave the chairmanship to [Norland].
[Ostia] handed over two boats, according to [Norland].
[Ostia] placed two batteries at the border of [Norland].
[Ostia] sold weapons.
[Ostia] bought time.
[Ostia] supplied weapons to [Ostia].
"""


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_who_supplied_what_to_whom_is_proposed_as_a_statement(row: str) -> None:
    marked, *expected = (part.strip() for part in row.split("|"))

    assert sorted(proposal.statement for proposal in propose(passage(marked))) == sorted(filter(None, expected))


@pytest.mark.parametrize("marked", SILENT.strip().splitlines())
def test_what_was_not_handed_over_or_is_no_goods_proposes_nothing(marked: str) -> None:
    assert [proposal.statement for proposal in propose(passage(marked))] == []


def test_what_somebody_says_was_supplied_names_who_says_so() -> None:
    found = passage("[p:Ada Berg] said that «Ada Berg|[Ostia] sold tanks to [Norland]».")

    (proposal,) = propose(found)

    assert proposal.mode is Mode.CLAIMED
    assert proposal.said_by is not None
    assert found.actors.actors[proposal.said_by].name == "Ada Berg"
    assert proposal.confidence is Confidence.MEDIUM


@pytest.mark.parametrize(
    ("goods", "confidence"), [("60 million cubic metres", Confidence.LOW), ("60 tonnes of oil", Confidence.HIGH)]
)
def test_a_measure_of_nobody_knows_what_is_not_taken_unread(goods: str, confidence: Confidence) -> None:
    (proposal,) = propose(passage(f"[Ostia] supplied {goods} to [Norland]."))

    assert proposal.confidence is confidence


@pytest.mark.parametrize("giver", ["[d:Ostian=Ostia] laboratories", "An [d:Ostian=Ostia] company"])
def test_whoever_is_only_a_part_of_a_state_is_not_taken_for_the_state_unread(giver: str) -> None:
    (proposal,) = propose(passage(f"{giver} supplied 22 seismometers to [Norland]."))

    assert proposal.confidence is Confidence.LOW
