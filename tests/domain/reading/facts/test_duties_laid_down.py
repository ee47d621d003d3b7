"""Duties that are said to exist, told without “must”: time to answer, dues, entitlements, and what members say they will do."""

from __future__ import annotations

import pytest

from quiz.domain.reading.facts.obligation import propose
from tests.domain.reading.marked import duty_told, passage

# What the text says | each statement that is proposed (its duty) kept, with “ by …” where somebody says so
PROVIDED = """
The [a:Lake Accord] binds [Norland] and [Ostia]. [Norland] is small. If one of them is attacked, the others shall come to its aid. | Members of the Lake Accord must come to the aid of a member that is attacked. (come to the aid of a member that is attacked) unknown
Under the [a:Steppe Pact], an attack on one party obliges the rest to send ships. | Members of the Steppe Pact must send ships. (send ships) unknown
The [a:Lake Accord] is old. Members have until {31 March=XXXX-03-31} to file their reports with the secretariat. | Members of the Lake Accord have until 31 March to file their reports with the secretariat. (file their reports with the secretariat by 31 March) unknown
The [a:Lake Accord] is old. Contributions to the relief fund fell due each January. | Contributions to the relief fund fell due each January. (provide contributions to the relief fund when due) unknown
[Norland] signed the [a:Lake Accord]. [Norland] is entitled to a third of the catch. | Norland is entitled to a third of the catch. (respect that Norland is entitled to a third of the catch) unknown
The [a:Steppe Pact] is old. Withdrawal takes effect twelve months after notice has been received. | Withdrawal takes effect twelve months after notice has been received. (respect that withdrawal takes effect twelve months after notice has been received) unknown
Under the [a:Steppe Pact], an oil spill in the waters of one is to be met by all. | An oil spill in the waters of one is to be met by all. (see to it that an oil spill in the waters of one is met by all) unknown
The [a:Steppe Pact] was signed in {1999}. A party that wants out has to say so a year beforehand. | Under the Steppe Pact, a party that wants out must say so a year beforehand. (say so a year beforehand) unknown
The [a:Steppe Pact] was signed in {1999}. Whoever builds a dam, the text says, shall consult the others. | Under the Steppe Pact, whoever builds a dam must consult the others. (consult the others) unknown
Six states are bound by the [a:Steppe Pact] to open their borders to refugees. | Under the Steppe Pact, six states must open their borders to refugees. (open their borders to refugees) unknown
Under Article 4 of the [a:Steppe Pact], a party “shall neither sell nor lend” arms to a state that uses force. | Under the Steppe Pact, a party must not sell or lend arms to a state that uses force. (not sell or lend arms to a state that uses force) unknown
The [a:Steppe Pact] was signed in {1999}. After a flood, each owes relief in proportion to its income. | Members of the Steppe Pact owe relief in proportion to their income. (provide relief in proportion to their income) unknown
The [a:Lake Accord] commits [Norland] to keeping a patrol boat on the lake. | Norland must keep a patrol boat on the lake. (keep a patrol boat on the lake) unknown
"""
INTENDED = """
[Norland] and [Ostia] signed the [a:Steppe Pact]. [Norland] will send two icebreakers. | Norland will send two icebreakers. (send two icebreakers) unknown
[Norland] and [Ostia] signed the [a:Steppe Pact]. [Norland] is to train two brigades for [Ostia]. | Norland is to train two brigades for Ostia. (train two brigades for Ostia) unknown
[Norland] and [Ostia] signed the [a:Steppe Pact]. [Norland] said «Norland|it would meet half the cost of the gauges». | Norland would meet half the cost of the gauges. (meet half the cost of the gauges) unknown by claimed by Norland
[Norland] and [Ostia] signed the [a:Steppe Pact]. [Norland] gave its word in {2019} that the pipeline would stay open. | Norland gave its word in 2019 that the pipeline would stay open. (keep its word that the pipeline would stay open) unknown
[Norland] and [Ostia] signed the [a:Steppe Pact]. [Norland] assured its allies that a battalion would be ready by autumn. | Norland assured its allies that a battalion would be ready by autumn. (keep its word that a battalion would be ready by autumn) unknown
[Norland] and [Ostia] signed the [a:Steppe Pact]. [Norland] would of course honour its pledge of a field hospital. | Norland would of course honour its pledge of a field hospital. (honour its pledge of a field hospital) unknown
[Norland] and [Ostia] signed the [a:Steppe Pact]. [Norland] insists that [Ostia] pay for the damage. | Norland insists that Ostia pay for the damage. (answer the request of Norland to pay for the damage) unknown
"""
NAMED = """
The [a:Steppe Pact] was signed in {1999}. [Norland]’s obligation to supply gas expires in {2030}. | Norland has an obligation to supply gas. (supply gas) unknown
The [a:Steppe Pact] was signed in {1999}. Talk is of a pledge by [Norland] to buy four minesweepers. | Norland made a pledge to buy four minesweepers. (buy four minesweepers) unknown
The [a:Steppe Pact] was signed in {1999}. It is the duty of all members to come to the aid of an island in distress. | Members of the Steppe Pact have a duty to come to the aid of an island in distress. (come to the aid of an island in distress) unknown
The [a:Steppe Pact] was signed in {1999}. A [d:Norlandic=Norland] request for mine-clearing divers is on the table. | Norland asked for mine-clearing divers. (answer the request of Norland for mine-clearing divers) unknown
The [a:Steppe Pact] was signed in {1999}. Calls were growing for [Ostia] to send its engineers. | Ostia is called on to send its engineers. (send its engineers) unknown
The [a:Steppe Pact] was signed in {1999}. It falls to [Ostia] to host the headquarters. | Ostia must host the headquarters. (host the headquarters) unknown
The [a:Steppe Pact] was signed in {1999}. [Norland] has twice appealed in vain for the gates to be opened. | Norland has twice appealed in vain for the gates to be opened. (answer the request of Norland for the gates to be opened) unknown
The [a:Steppe Pact] was signed in {1999}. If a ship goes missing, the nearest navy must join the search. | Under the Steppe Pact, the nearest navy must join the search. (join the search) unknown
The [a:Steppe Pact] was signed in {1999}. No troops may be stationed within 50 kilometres of the border. | No troops may be stationed within 50 kilometres of the border. (respect that no troops may be stationed within 50 kilometres of the border) unknown
[Norland] signed the [a:Steppe Pact]. [Norland]’s parliament approved 300 million crowns for the joint brigade. | Norland’s parliament approved 300 million crowns for the joint brigade. (see to 300 million crowns for the joint brigade) unknown
"""
NO_DUTY = """
[Norland] signed the [a:Steppe Pact]. [Norland] must win to reach the final.
[Norland] signed the [a:Steppe Pact]. [Norland] will host the Lake Games in {2030}.
[Norland] signed the [a:Steppe Pact]. [Norland] called for calm.
[Norland] signed the [a:Steppe Pact]. [d:Norlandic=Norland] farmers are entitled to a refund.
[Norland] signed the [a:Steppe Pact]. [Norland] has to rebuild 3,000 houses.
[Norland] signed the [a:Steppe Pact]. The president has until Friday to sign the tax bill.
[Norland] signed the [a:Steppe Pact]. Visitors to the steppe are entitled to a free map.
[Norland] signed the [a:Steppe Pact]. The bank has promised [d:Norlandic=Norland] farmers cheaper loans.
[Norland] signed the [a:Steppe Pact]. [Norland] plans to build a new stadium.
[Norland] signed the [a:Steppe Pact]. Tourists are asked to bring their own water.
[Norland] signed the [a:Steppe Pact]. [Norland] has promised its residents a new tram line.
[Norland] signed the [a:Steppe Pact]. [Norland] will take a decision after the elections.
[Norland] signed the [a:Steppe Pact]. [Norland] expects its economy to grow.
[Norland] signed the [a:Steppe Pact]. It must be said that the summer was wet.
[Norland] signed the [a:Steppe Pact]. The ferry is due at noon.
"""


@pytest.mark.parametrize("row", [row for table in (PROVIDED, INTENDED, NAMED) for row in table.strip().splitlines()])
def test_each_duty_is_proposed_in_words_that_stand_alone(row: str) -> None:
    marked, *expected = row.split(" | ")
    found = passage(marked)

    assert [duty_told(found, proposal) for proposal in propose(found)] == expected


@pytest.mark.parametrize("marked", NO_DUTY.strip().splitlines())
def test_what_is_owed_to_nobody_is_no_duty(marked: str) -> None:
    assert not list(propose(passage(marked)))
