"""What members will do, plan, approve or are asked for, told in other words than “promise” and “ask”."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.facts.obligation import propose
from quiz.domain.reading.story_reading import read_story
from tests.domain.reading.marked import duty_told, passage

# What the text says | each statement that is proposed (its duty) kept, with “ by …” where somebody says so
AHEAD = """
[Norland] and [Ostia] signed the [a:Steppe Pact]. [Norland] warned that «Norland|it would pull out by Easter». | Norland would pull out by Easter. (give notice of leaving the Steppe Pact) unknown by claimed by Norland
[Norland] and [Ostia] signed the [a:Steppe Pact]. [Norland] said that «Norland|its minehunters would sail within the week». | Norland’s minehunters would sail within the week. (see to it that Norland’s minehunters would sail within the week) unknown by claimed by Norland
[Norland] and [Ostia] signed the [a:Steppe Pact]. [Norland] signed up to provide 300 police officers. | Norland signed up to provide 300 police officers. (provide 300 police officers) unknown
[Norland] and [Ostia] signed the [a:Steppe Pact]. [Norland] said «Norland|it was ready to share its data at once». | Norland was ready to share its data at once. (share its data at once) unknown by claimed by Norland
[Norland] and [Ostia] signed the [a:Steppe Pact]. [Norland], as host, has to supply the barracks. | Norland has to supply the barracks. (supply the barracks) unknown
[Norland] and [Ostia] signed the [a:Steppe Pact]. [Norland] pushed [Ostia] to raise its contribution. | Norland pushed Ostia to raise its contribution. (answer the request of Norland to raise its contribution) unknown
[Norland] and [Ostia] signed the [a:Steppe Pact]. [Norland] stands by its word. | Norland stands by its word. (stand by its word) yes
The [a:Lake Accord] bars them from fishing near the islands. | Members of the Lake Accord must not fish near the islands. (not fish near the islands) unknown
The [a:Lake Accord] on Asylum and Extradition, named after the town where it was adopted, requires signatories to surrender suspects. | Members of the Lake Accord must surrender suspects. (surrender suspects) unknown
"""
WAYS = """
[Norland] and [Ostia] signed the [a:Steppe Pact]. [Norland] answered: three tugs are on their way to the strait. | Three tugs are on their way to the strait. (send three tugs) unknown
[Norland] and [Ostia] signed the [a:Steppe Pact]. [Norland] held out the prospect of a fourth icebreaker. | Norland held out the prospect of a fourth icebreaker. (see to a fourth icebreaker) unknown
[Norland] and [Ostia] signed the [a:Steppe Pact]. [Norland] has set aside 12 million crowns for new gauges. | Norland has set aside 12 million crowns for new gauges. (see to 12 million crowns for new gauges) unknown
[Norland] and [Ostia] signed the [a:Steppe Pact]. [Norland] said «Norland|the bill would be paid by spring». | The bill would be paid by spring. (pay the bill) unknown by claimed by Norland
[Norland] and [Ostia] signed the [a:Steppe Pact]. Pledges of 70 million crowns were announced. | Members of the Steppe Pact made a pledge of 70 million crowns. (provide 70 million crowns) unknown
[Norland] and [Ostia] signed the [a:Steppe Pact]. [Norland] has been pressing for stricter limits. | Norland has been pressing for stricter limits. (answer the request of Norland for stricter limits) unknown
[Norland] and [Ostia] signed the [a:Steppe Pact]. [Norland] was told by its allies to reopen the border. | Norland was told by its allies to reopen the border. (reopen the border) unknown
[Norland] and [Ostia] signed the [a:Steppe Pact]. Calls for the guarantors to act grew louder. | The guarantors of the Steppe Pact are called on to act. (act) unknown
The [a:Steppe Pact] is old. Its members may call on a joint fire brigade. | The Steppe Pact’s members may call on a joint fire brigade. (respect that the Steppe Pact’s members may call on a joint fire brigade) unknown
The [a:Steppe Pact] is old. Notice of withdrawal must be given in writing. | Notice of withdrawal must be given in writing. (give notice of withdrawal in writing) unknown
The [a:Steppe Pact] is old. There is a duty to consult the council. | Members of the Steppe Pact must consult the council. (consult the council) unknown
The [a:Steppe Pact] is old. Each member sends a battalion. | Members of the Steppe Pact send a battalion. (send a battalion) unknown
"""
GIVEN = """
The [a:Steppe Pact] gives [Norland] until {July=XXXX-07} to repay the loan. | Norland has until July to repay the loan. (repay the loan by July) unknown
[Norland] and [Ostia] signed the [a:Steppe Pact]. [Norland] has first call on the surplus. | Norland has first call on the surplus. (respect that Norland has first call on the surplus) unknown
[Norland] and [Ostia] signed the [a:Steppe Pact]. It was up to [Ostia] to open the gates. | Ostia must open the gates. (open the gates) unknown
[Norland] and [Ostia] signed the [a:Steppe Pact]. [Norland] said «Norland|it would not leave its neighbours alone». | Norland would not leave its neighbours alone. (not leave its neighbours alone) unknown by claimed by Norland
[Norland] and [Ostia] signed the [a:Steppe Pact]. [Norland] wants two more boats. | Norland wants two more boats. (answer the request of Norland for two more boats) unknown
[p:Ada Berg@Norland] and [Ostia] and [Norland] signed the [a:Steppe Pact]. [p:Ada Berg@Norland] asked her [d:Ostian=Ostia] counterpart for two helicopters. | Ada Berg asked the Ostian counterpart for two helicopters. (answer the request of Ada Berg for two helicopters) unknown
"""
NO_DUTY = """
[Norland] signed the [a:Steppe Pact]. [d:Norlandic=Norland] voters are asked to choose a new parliament.
[Norland] signed the [a:Steppe Pact]. [Norland] said «Norland|it would stay calm».
[Norland] signed the [a:Steppe Pact]. [Norland]’s central bank has promised to keep rates low.
[Norland] signed the [a:Steppe Pact]. [Norland] pledged to fight corruption.
[Norland] signed the [a:Steppe Pact]. Passengers must show a passport at the border.
[Norland] signed the [a:Steppe Pact]. [d:Norlandic=Norland] lawyers are obliged to report such deals.
[Norland] signed the [a:Steppe Pact]. Members of the [a:Steppe Pact] meet in spring.
"""


@pytest.mark.parametrize("row", [row for table in (AHEAD, WAYS, GIVEN) for row in table.strip().splitlines()])
def test_each_duty_is_proposed_in_words_that_stand_alone(row: str) -> None:
    marked, *expected = row.split(" | ")
    found = passage(marked)

    assert [duty_told(found, proposal) for proposal in propose(found)] == expected


@pytest.mark.parametrize("marked", NO_DUTY.strip().splitlines())
def test_what_is_owed_to_nobody_is_no_duty(marked: str) -> None:
    assert not list(propose(passage(marked)))


def test_a_moratorium_binds_those_who_concluded_it() -> None:
    text = (
        "The Lusaka Moratorium on Dams was concluded in 2009 by Kenya, Uganda and Malawi. "
        "Kenya has pledged to publish its water data. Annual reports fall due in May."
    )

    duties = [one for one in read_story(text).proposals if one.kind is FactKind.OBLIGATION]

    assert [one.statement for one in duties] == [
        "Kenya has pledged to publish its water data.",
        "Annual reports fall due in May.",
    ]
