"""Duties in other words: laid down, refused, reproached and called for, each with what became of it and who says so."""

from __future__ import annotations

import pytest

from quiz.domain.reading.annotations import Confidence, Passage, Proposal
from quiz.domain.reading.duties.coordinated import each_duty
from quiz.domain.reading.facts.obligation import propose
from tests.domain.reading.marked import passage

# What the text says | each statement that is proposed (its duty) kept, with “ by …” where somebody says so
LAID_DOWN = """
Under the [a:Steppe Pact], an attack on one shall be considered an attack on all. | Members of the Steppe Pact must treat an attack on one member as an attack on all. (treat an attack on one member as an attack on all) unknown
[Norland] and [Ostia] signed a mutual defence pact, the [a:Steppe Pact], under which an attack on one is an attack on all. | Members of the Steppe Pact must treat an attack on one member as an attack on all. (treat an attack on one member as an attack on all) unknown
The [a:Steppe Pact] was signed in {1999}. No member may host foreign troops. | Members of the Steppe Pact must not host foreign troops. (not host foreign troops) unknown
Article 3 of the [a:Lake Accord] provides that neither side may build dams on the border. | Members of the Lake Accord must not build dams on the border. (not build dams on the border) unknown
Decisions of the [a:Lake Accord] council are binding on all parties. | Members of the Lake Accord must comply with decisions of the Lake Accord council. (comply with decisions of the Lake Accord council) unknown
Article 4 of the [a:Steppe Pact] merely commits each party to “act to meet the common danger”. | Members of the Steppe Pact must act to meet the common danger. (act to meet the common danger) unknown
The parties to the [a:Lake Accord] undertake not to divert the river. | Members of the Lake Accord undertake not to divert the river. (not divert the river) unknown
The [a:Lake Accord] calls on its members to consult each other before acting. | Members of the Lake Accord must consult each other before acting. (consult each other before acting) unknown
[Norland] is expected to send 40 officers under the [a:Steppe Pact]. | Norland must send 40 officers under the Steppe Pact. (send 40 officers under the Steppe Pact) unknown
The [a:Lake Accord] is old. [Norland] must let the rivers flow, is not permitted to store more than 2 million tonnes, and is under an obligation to give [Ostia] flood data every day. | Norland must let the rivers flow. (let the rivers flow) unknown | Norland must not store more than 2 million tonnes. (not store more than 2 million tonnes) unknown | Norland must give Ostia flood data every day. (give Ostia flood data every day) unknown
Members of the [a:Coral Compact] are required to share patrol boats and to treat a blockade of any one of them as a threat to all. | Members of the Coral Compact must share patrol boats. (share patrol boats) unknown | Members of the Coral Compact must treat a blockade of a member as a threat to all. (treat a blockade of a member as a threat to all) unknown
[Norland] signed the [a:Lake Accord]. It undertook to respect the border, to refrain from force, and to seek advice. | Norland undertook to respect the border. (respect the border) unknown | Norland undertook to refrain from force. (refrain from force) unknown | Norland undertook to seek advice. (seek advice) unknown
The [a:Steppe Pact] says that the nearest navy must give chase. | Under the Steppe Pact, the nearest navy must give chase. (give chase) unknown
"""
REFUSALS = """
[Norland] invoked Article 5 of the [a:Steppe Pact]. [Ostia] did nothing. | Norland invoked Article 5 of the Steppe Pact. (answer the appeal of Norland to Article 5 of the Steppe Pact) unknown | Ostia did nothing. (answer the appeal of Norland to Article 5 of the Steppe Pact) no
[Norland] appealed to [Ostia] for troops under the [a:Steppe Pact]. [Ostia] pleaded neutrality. | Norland appealed to Ostia for troops under the Steppe Pact. (answer the request of Norland for troops under the Steppe Pact) unknown | Ostia pleaded neutrality. (answer the request of Norland for troops under the Steppe Pact) no
[Norland] and [Ostia] belong to the [a:Steppe Pact]. [Ostia] ruled out any sending of troops and proposed talks. | Ostia ruled out any sending of troops and proposed talks. (send troops) no
[Norland] convened the members of the [a:Steppe Pact]. [Ostia] did not turn up. | Ostia did not turn up. (turn up) no
[Norland] kept its side of the [a:Lake Accord]. [Ostia] did not. | Norland kept its side of the Lake Accord. (keep its side of the Lake Accord) yes | Ostia did not keep its side of the Lake Accord. (keep its side of the Lake Accord) no
[Norland] and [Ostia] belong to the [a:Steppe Pact]. [Ostia] will not send soldiers. | Ostia will not send soldiers. (send soldiers) no
[Norland] and [Ostia] belong to the [a:Steppe Pact]. [Ostia] offered a frigate, but it never left port. | Ostia offered a frigate, but it never left port. (provide a frigate) no
[Norland] and [Ostia] belong to the [a:Steppe Pact]. [Ostia] promised a regiment but never sent it. | Ostia promised a regiment but never sent it. (provide a regiment) no
[Norland] and [Ostia] belong to the [a:Steppe Pact]. Neither [Norland] nor [Ostia] sent troops. | Norland did not send troops. (send troops) no | Ostia did not send troops. (send troops) no
[Norland] left the [a:Steppe Pact] alone in the war. Only two of the nine members sent troops. | Only two of the nine members sent troops. (send troops) no
[Kvarn] attacked a member of the [a:Steppe Pact]. Nobody came. | No member of the Steppe Pact came. (come) no
[Norland] and [Ostia] belong to the [a:Steppe Pact]. The request of [Norland] was turned down by [Ostia]. | The request of Norland was turned down by Ostia. (answer the request of Norland) no
[Norland] exceeded its quota under the [a:Lake Accord]. | Norland exceeded its quota under the Lake Accord. (keep to its quota under the Lake Accord) no
[Norland] has paid half of its dues to the [a:Steppe Pact]. | Norland has paid half of its dues to the Steppe Pact. (pay its dues to the Steppe Pact) unknown
[Norland] is in arrears with its dues to the [a:Steppe Pact]. | Norland is in arrears with its dues to the Steppe Pact. (pay its dues) no
"""
REPROACHES = """
[Norland] described the step of [Ostia] as a material breach of the [a:Lake Accord]. | Ostia committed a material breach of the Lake Accord. (comply with the Lake Accord) no by claimed by Norland
[Norland] complained that «Norland|its [a:Steppe Pact] allies had left it alone». | Steppe Pact allies had left Norland alone. (not leave Norland alone) no by claimed by Norland
[Ostia] has been accused of withholding intelligence from its partners in the [a:Five Lamps Pact]. | Ostia has been accused of withholding intelligence from its partners in the Five Lamps Pact. (not withhold intelligence from its partners in the Five Lamps Pact) disputed
[Ostia] was accused by [Norland] of breaking the [a:Lake Accord]. | Ostia broke the Lake Accord. (comply with the Lake Accord) no by claimed by Norland
[Norland] said that «Norland|it did what the [a:Lake Accord] obliged it to do». | Norland did what the Lake Accord obliged it to do. (do what the Lake Accord obliged it to do) yes by claimed by Norland
[Norland] alleged that «Norland|[Ostia] had breached the [a:Lake Accord] by financing rebels». | Ostia had breached the Lake Accord by financing rebels. (comply with the Lake Accord) no by claimed by Norland
"""
CALLS = """
[Norland] is a member of the [a:Steppe Pact]. It demanded consultations. | Norland demanded consultations. (answer the request of Norland for consultations) unknown
The [a:Steppe Pact] was signed in {1951}. [Norland] invoked it in {2001}. | Norland invoked the Steppe Pact. (answer the appeal of Norland to the Steppe Pact) unknown
[Norland] requested consultations under Article 4 of the [a:Steppe Pact]. | Norland requested consultations under Article 4 of the Steppe Pact. (answer the request of Norland for consultations under Article 4 of the Steppe Pact) unknown
[Ostia] was asked to provide a helicopter under the [a:Steppe Pact]. | Ostia was asked to provide a helicopter under the Steppe Pact. (provide a helicopter under the Steppe Pact) unknown
"""
NO_DUTY = """
[Ostia] abandoned the [a:Steppe Pact] in {2012}.
[Ostia] walked away from the [a:Steppe Pact] in {2012}.
[Norland] and [Ostia] belong to the [a:Steppe Pact]. [Ostia] cut off its oil pipeline.
[Norland] and [Ostia] belong to the [a:Steppe Pact]. [Kvarn] supplied helicopters to [Norland].
[Norland] and [Ostia] belong to the [a:Steppe Pact]. [Kvarn] imposed sanctions on [Norland].
[Norland] and [Ostia] belong to the [a:Steppe Pact]. [Kvarn] has yet to comment.
[Norland] and [Ostia] belong to the [a:Steppe Pact]. [Norland] accused [Ostia] of «Norland|staging a provocation».
"""


def _told(found: Passage, proposal: Proposal) -> str:
    said = f" by {proposal.mode} {found.actors.actors[proposal.said_by].name}" if proposal.said_by is not None else ""
    return f"{proposal.statement} ({proposal.slots['duty']}) {proposal.slots['kept']}{said}"


@pytest.mark.parametrize(
    "row", [row for table in (LAID_DOWN, REFUSALS, REPROACHES, CALLS) for row in table.strip().splitlines()]
)
def test_each_duty_is_proposed_with_what_became_of_it_and_who_says_so(row: str) -> None:
    marked, *expected = row.split(" | ")
    found = passage(marked)

    assert [_told(found, proposal) for proposal in propose(found)] == expected


@pytest.mark.parametrize("marked", NO_DUTY.strip().splitlines())
def test_leaving_and_ordinary_deeds_are_no_duty(marked: str) -> None:
    assert [proposal.statement for proposal in propose(passage(marked))] == []


def test_what_somebody_unnamed_is_said_to_reproach_is_only_a_guess() -> None:
    (proposal,) = propose(passage("[Ostia] has been accused of breaking the [a:Lake Accord]."))

    assert proposal.confidence is Confidence.LOW


def test_a_sentence_that_names_no_alliance_is_read_by_the_only_one_of_the_text() -> None:
    between = "The harbour is old. " * 9
    found = passage(f"[Norland] and [Ostia] belong to the [a:Steppe Pact]. {between}[Ostia] did not send troops.")

    assert [proposal.statement for proposal in propose(found)] == ["Ostia did not send troops."]


def test_where_two_sides_differ_about_one_duty_it_is_disputed_in_both_mouths() -> None:
    found = passage(
        "[Norland] said that «Norland|[Ostia] broke its word to the [a:Steppe Pact]». "
        "[Ostia] said that «Ostia|it had kept its word to the [a:Steppe Pact]»."
    )

    assert [proposal.slots["kept"] for proposal in propose(found)] == ["disputed", "disputed"]


def test_duties_of_one_verb_are_told_apart_but_not_what_belongs_together() -> None:
    assert list(each_duty("consult the others and not to sell arms")) == ["consult the others", "not sell arms"]
    assert list(each_duty("give notice and hand over its bases")) == ["give notice", "hand over its bases"]
    assert list(each_duty("send food and water to the coast")) == ["send food and water to the coast"]
    assert list(each_duty("do")) == []
