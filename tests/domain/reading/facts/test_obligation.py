"""Obligations: who owes, promised, asked for, kept or broke what; who accuses is never lost, and no duty is invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.facts import SLOTS, FactKind, Mode
from quiz.domain.reading.annotations import Confidence, Passage, Proposal
from quiz.domain.reading.facts import membership
from quiz.domain.reading.facts.obligation import propose
from tests.domain.reading.marked import passage

# What the text says | each statement that is proposed (its duty) kept, with “ by …” where somebody says so
DUTIES = """
Under Article 4 of the [a:Steppe Pact], members must help a member that is attacked. | Members of the Steppe Pact must help a member that is attacked. (help a member that is attacked) unknown
[a:CSTO] members must help a member that is attacked. | CSTO members must help a member that is attacked. (help a member that is attacked) unknown
Article 7 of the [a:Lake Accord] obliges [Norland] to release water in dry months. | Norland must release water in dry months. (release water in dry months) unknown
The [a:Lake Accord] forbids its members from selling water to third states. | Members of the Lake Accord must not sell water to third states. (not sell water to third states) unknown
[Norland] is legally bound to release water under the [a:Lake Accord]. | Norland must release water under the Lake Accord. (release water under the Lake Accord) unknown
Under the [a:Nile Water Accord], [Norland] is to release water in dry months. | Norland must release water in dry months. (release water in dry months) unknown
Each party to the [a:Herring Convention] shall report its catch every month. | Members of the Herring Convention must report their catch every month. (report their catch every month) unknown
Signatories of the [a:Tarsia Embargo Protocol] may not sell arms to [Kvarn]. | Members of the Tarsia Embargo Protocol must not sell arms to Kvarn. (not sell arms to Kvarn) unknown
The [a:Baltic Gas Transit Agreement] commits [Ostia] to carry 40 billion cubic metres of gas a year. | Ostia must carry 40 billion cubic metres of gas a year. (carry 40 billion cubic metres of gas a year) unknown
The [a:Steppe Pact] bars members from hosting foreign bases. | Members of the Steppe Pact must not host foreign bases. (not host foreign bases) unknown
The [a:Nile Water Accord] says that [Norland] shall release 3 billion cubic metres. | Norland must release 3 billion cubic metres. (release 3 billion cubic metres) unknown
If a member is attacked, all the other members of the [a:Steppe Pact] must at once give it the help that it needs. | Members of the Steppe Pact must give the attacked member the help that it needs. (give the attacked member the help that it needs) unknown
A member that wants to leave the [a:Steppe Pact] must give a year’s notice. | A member that wants to leave the Steppe Pact must give a year’s notice. (give a year’s notice) unknown
Members can leave the [a:Lake Accord] with 12 months’ notice. | Members of the Lake Accord must give 12 months’ notice before leaving. (give 12 months’ notice before leaving) unknown
The [a:Steppe Pact] says that an attack on one member is an attack on all. | Members of the Steppe Pact must treat an attack on one member as an attack on all. (treat an attack on one member as an attack on all) unknown
Under the [a:Nile Water Accord], upstream states must tell their neighbours before they fill a dam. | Under the Nile Water Accord, upstream states must tell their neighbours before upstream states fill a dam. (tell their neighbours before upstream states fill a dam) unknown
Departing members of the [a:Steppe Pact] must settle their debts. | Departing members of the Steppe Pact must settle their debts. (settle their debts) unknown
Under the [a:Lake Accord], [Norland] supplies [Ostia] with coal in winter. | Norland supplies Ostia with coal in winter. (supply Ostia with coal in winter) unknown
"""
PROMISES = """
[a:NATO] members pledged in {2014} to spend 2 per cent of GDP on defence. | NATO members pledged in 2014 to spend 2 per cent of GDP on defence. (spend 2 per cent of GDP on defence) unknown
[Norland] undertook to extradite suspects to [Ostia] when it signed the [a:Vell Extradition Convention]. | Norland undertook to extradite suspects to Ostia. (extradite suspects to Ostia) unknown
[Norland] has pledged 400 soldiers to the [a:Steppe Pact] force. | Norland has pledged 400 soldiers to the Steppe Pact force. (provide 400 soldiers to the Steppe Pact force) unknown
[Ostia] promised [Norland] that it would open the corridor under the [a:Odrin Grain Compact]. | Ostia promised Norland that it would open the corridor under the Odrin Grain Compact. (open the corridor under the Odrin Grain Compact) unknown
[Norland] owes the [a:Steppe Pact] 12 million crowns in dues. | Norland owes the Steppe Pact 12 million crowns in dues. (pay 12 million crowns in dues) unknown
[Norland] still owes [Ostia] 240,000 tonnes of coal under the [a:Lake Accord]. | Norland owes Ostia 240,000 tonnes of coal under the Lake Accord. (provide 240,000 tonnes of coal under the Lake Accord) unknown
[Norland] said that «announced by Norland|it would stand by its promise to the [a:Steppe Pact]». | Norland would stand by its promise to the Steppe Pact. (stand by its promise to the Steppe Pact) unknown by announced by Norland
"""
OUTCOMES = """
[Ostia] honoured its obligations under the [a:Nile Water Accord]. | Ostia honoured its obligations under the Nile Water Accord. (honour its obligations under the Nile Water Accord) yes
[Kvarn] stood by its commitments to the [a:Steppe Pact]. | Kvarn stood by its commitments to the Steppe Pact. (stand by its commitments to the Steppe Pact) yes
[Norland] did not send the battalion that the [a:Steppe Pact] had asked for. | Norland did not send the battalion that the Steppe Pact had asked for. (send the battalion that the Steppe Pact had asked for) no
[Norland] refused to hand over the suspects, as the [a:Vell Extradition Convention] requires. | Norland refused to hand over the suspects. (hand over the suspects) no
[Norland] broke its promise to the [a:Steppe Pact]. | Norland broke its promise to the Steppe Pact. (keep its promise to the Steppe Pact) no
[Norland] violated Article 6 of the [a:Nile Water Accord]. | Norland violated Article 6 of the Nile Water Accord. (comply with Article 6 of the Nile Water Accord) no
[Norland] failed to send the troops that it had promised under the [a:Steppe Pact]. | Norland failed to send the troops that Norland had promised under the Steppe Pact. (send the troops that Norland had promised under the Steppe Pact) no
[Norland] delivered only 3 of the 12 ships that the [a:Odrin Grain Compact] foresees. | Norland delivered only 3 of the 12 ships that the Odrin Grain Compact foresees. (deliver 12 ships that the Odrin Grain Compact foresees) no
[Ostia] cut off gas supplies in breach of the [a:Baltic Gas Transit Agreement]. | Ostia cut off gas supplies in breach of the Baltic Gas Transit Agreement. (comply with the Baltic Gas Transit Agreement) no
[Ostia] is in breach of the [a:Baltic Gas Transit Agreement]. | Ostia is in breach of the Baltic Gas Transit Agreement. (comply with the Baltic Gas Transit Agreement) no
[Ostia] has yet to deliver the wheat that it owes under the [a:Odrin Grain Compact]. | Ostia has yet to deliver the wheat that Ostia owes under the Odrin Grain Compact. (deliver the wheat that Ostia owes under the Odrin Grain Compact) no
[Ostia] fell short of its quota under the [a:Odrin Grain Compact] in {2023}. | Ostia fell short of its quota under the Odrin Grain Compact in 2023. (meet its quota under the Odrin Grain Compact) no
[Ostia] stopped answering emergency calls, although the [a:Skagen Rescue Treaty] demands it. | Ostia stopped answering emergency calls. (not stop answering emergency calls) no
[Ostia] closed the strait in breach of Article 3 of the [a:Odrin Grain Compact]. | Ostia closed the strait in breach of Article 3 of the Odrin Grain Compact. (comply with Article 3 of the Odrin Grain Compact) no
[Sandria] sent a ship within the hour, as the [a:Skagen Rescue Treaty] demands. | Sandria sent a ship within the hour. (send a ship within the hour) yes
"""
WORDS_OF_OTHERS = """
[Armenia] then turned to the [a:CSTO] for support, but later accused the bloc of «Armenia|not fulfilling its obligations» after it offered only to send a delegation. | The CSTO did not fulfil its obligations. (fulfil its obligations) no by claimed by Armenia
[Norland] accused the [a:Steppe Pact] of «Norland|failing in its obligations». | The Steppe Pact failed in its obligations. (fulfil its obligations) no by claimed by Norland
[p:Ada Berg@Norland] accused [Ostia] of «Ada Berg|violating the [a:Nile Water Accord]». | Ostia violated the Nile Water Accord. (comply with the Nile Water Accord) no by claimed by Ada Berg
[Norland] accused [Ostia] of a breach of the [a:Lake Accord]. | Ostia was guilty of a breach of the Lake Accord. (comply with the Lake Accord) no by claimed by Norland
[Norland] accused [Ostia] of «Norland|withholding water that it owes under the [a:Lake Accord]». | Ostia withheld water that Ostia owes under the Lake Accord. (not withhold water that Ostia owes under the Lake Accord) no by claimed by Norland
[p:Ada Berg@Norland] said that «Ada Berg|[Ostia] had failed to deliver the wheat that the [a:Odrin Grain Compact] promises». | Ostia had failed to deliver the wheat that the Odrin Grain Compact promises. (deliver the wheat that the Odrin Grain Compact promises) no by claimed by Ada Berg
According to [Norland], «Norland|the [a:Steppe Pact] did not live up to its commitments». | The Steppe Pact did not live up to its commitments. (live up to its commitments) no by claimed by Norland
“«Ada Berg|The [a:Steppe Pact] has betrayed us»,” [p:Ada Berg@Norland] said. [Norland] is angry. | The Steppe Pact has betrayed Norland. (not betray Norland) no by claimed by Ada Berg
[Ostia] denied that «denied by Ostia|it had broken the [a:Odrin Grain Compact]». | Ostia had broken the Odrin Grain Compact. (comply with the Odrin Grain Compact) disputed by denied by Ostia
[Norland] accused [Ostia] of «Norland|breaking the [a:Lake Accord]». [Ostia] said that «Ostia|it had met all its obligations». | Ostia broke the Lake Accord. (comply with the Lake Accord) disputed by claimed by Norland | Ostia had met all its obligations. (meet all its obligations) yes by claimed by Ostia
[Norland] called [Ostia]’s breach of the [a:Skagen Rescue Treaty] shameful. | Ostia was guilty of a breach of the Skagen Rescue Treaty. (comply with the Skagen Rescue Treaty) no by claimed by Norland
[Norland] blamed [Ostia]’s failure to send a ship under the [a:Skagen Rescue Treaty]. | Ostia did not send a ship under the Skagen Rescue Treaty. (send a ship under the Skagen Rescue Treaty) no by claimed by Norland
[p:Ada Berg@Norland] accused [Ostia] of «Ada Berg|ignoring the [a:Lake Accord]». [Ostia] rejected the charge. | Ostia ignored the Lake Accord. (comply with the Lake Accord) disputed by claimed by Ada Berg
"""
REQUESTS = """
[Norland] invoked Article 5 of the [a:Steppe Pact]. | Norland invoked Article 5 of the Steppe Pact. (answer the appeal of Norland to Article 5 of the Steppe Pact) unknown
[Norland] appealed to its [a:Steppe Pact] allies for air defence. | Norland appealed to Steppe Pact allies for air defence. (answer the request of Norland for air defence) unknown
[Norland] asked the [a:Steppe Pact] for air cover. The alliance sent nothing. | Norland asked the Steppe Pact for air cover. (answer the request of Norland for air cover) unknown | The Steppe Pact sent nothing. (answer the request of Norland for air cover) no
[Norland] turned to the [a:Steppe Pact] for help. The alliance declined to send troops. | Norland turned to the Steppe Pact for help. (answer the request of Norland for help) unknown | The Steppe Pact declined to send troops. (send troops) no
[Norland] invoked Article 4 of the [a:Steppe Pact]. Its allies came to its aid within a day. | Norland invoked Article 4 of the Steppe Pact. (answer the appeal of Norland to Article 4 of the Steppe Pact) unknown | Members of the Steppe Pact came to Norland’s aid within a day. (come to Norland’s aid within a day) yes
[Norland] asked the [a:Steppe Pact] for help. It received nothing. | Norland asked the Steppe Pact for help. (answer the request of Norland for help) unknown | Norland received nothing. (answer the request of Norland for help) no
[Norland] asked the [a:Steppe Pact] for troops. All that the alliance offered was a delegation. | Norland asked the Steppe Pact for troops. (answer the request of Norland for troops) unknown | The Steppe Pact offered only a delegation. (answer the request of Norland for troops) no
Two members of the [a:Steppe Pact] offered field hospitals. | Two members of the Steppe Pact offered field hospitals. (provide field hospitals) unknown
"""
NO_DUTY = """
No member of the [a:Steppe Pact] is bound to send troops.
If [Norland] fails to honour the [a:Steppe Pact], the others will act.
Drivers must stop at the border. The [a:Steppe Pact] was signed here.
The minister must resign, said [p:Ada Berg@Norland]. The [a:Lake Accord] was not mentioned.
[Norland] must win by two goals.
[Norland] has no obligation to send troops under the [a:Steppe Pact].
[Norland] is not obliged to send troops under the [a:Steppe Pact].
[Norland] need not send troops under the [a:Steppe Pact].
[Norland] and [Ostia] agreed to meet again in spring. They are members of the [a:Steppe Pact].
[p:Ada Berg@Norland] refused to comment on the [a:Steppe Pact].
[Norland] failed to qualify for the cup of the [a:Steppe Pact].
[Norland] did not sign the [a:Steppe Pact].
The [a:Steppe Pact] must be modernised, said [p:Ada Berg@Norland].
[Norland] sent an ambassador to the [a:Steppe Pact].
[Norland] could break the [a:Steppe Pact] one day.
[Norland] would never break its word to the [a:Steppe Pact].
Would [Norland] keep its word to the [a:Steppe Pact]?
[Norland] promised to help [Ostia].
“They must help us,” he said.
"""


def _told(found: Passage, proposal: Proposal) -> str:
    said = f" by {proposal.mode} {found.actors.actors[proposal.said_by].name}" if proposal.said_by is not None else ""
    return f"{proposal.statement} ({proposal.slots['duty']}) {proposal.slots['kept']}{said}"


@pytest.mark.parametrize(
    "row",
    [row for table in (DUTIES, PROMISES, OUTCOMES, WORDS_OF_OTHERS, REQUESTS) for row in table.strip().splitlines()],
)
def test_each_duty_is_proposed_with_what_became_of_it_and_who_says_so(row: str) -> None:
    marked, *expected = row.split(" | ")
    found = passage(marked)

    assert [_told(found, proposal) for proposal in propose(found)] == expected


@pytest.mark.parametrize("marked", NO_DUTY.strip().splitlines())
def test_what_no_alliance_asks_for_is_no_obligation(marked: str) -> None:
    assert [proposal.statement for proposal in propose(passage(marked))] == []


def test_request_accusation_and_answer_of_one_sentence_make_one_frame() -> None:
    found = passage(WORDS_OF_OTHERS.strip().splitlines()[0].split(" | ")[0])

    (proposal,) = propose(found)

    assert proposal.slots["trigger"] == "Armenia turned to the CSTO for support"
    assert proposal.slots["done"] == "the CSTO offered only to send a delegation"
    assert proposal.mode is Mode.CLAIMED
    assert proposal.why == "The words “fulfilling” stand in this sentence, and the CSTO seems to be meant."


def test_a_condition_is_what_calls_for_the_duty() -> None:
    (proposal,) = propose(passage("[a:CSTO] members must consult each other if one of them is threatened."))

    assert proposal.slots["duty"] == "consult each other"
    assert proposal.slots["trigger"] == "a member is threatened"


def test_a_request_is_never_more_than_a_guess_at_a_duty() -> None:
    (proposal,) = propose(passage("[Norland] asked the [a:Steppe Pact] for air cover."))

    assert proposal.confidence is Confidence.LOW
    assert (
        proposal.why
        == "The words “asked” stand in this sentence; whether it is owed under the Steppe Pact, the text does not say."
    )


PIECES = [
    "[Norland]",
    "[Ostia]",
    "[a:Lake Accord]",
    "[a:CSTO]",
    "[p:Ada Berg@Norland]",
    "[d:Norlandic=Norland]",
    "{2004}",
    "it",
    "they",
    "its",
    "must",
    "shall",
    "not",
    "joined",
    "members of the",
    "is a member of",
    "accused",
    "of breaking",
    "its word",
    "failed to send",
    "troops",
    "asked",
    "for help",
    "said that",
    "would leave",
    "obliges",
    "to release water",
    "if",
    "a member",
    "is attacked",
    ",",
    ".",
    "and",
    "“",
    "”",
    "but",
    "\n",
    "owes",
    "promised to help",
    "was founded by",
    "never",
    "under Article 4",
    "–",
    "12 months’ notice",
    "Its",
    "We",
    "has",
    "been",
    "us",
    "(",
]


@given(
    st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)
    | st.text(alphabet=st.characters(exclude_characters="[]{}«»|"))
)
def test_any_text_gives_proposals_that_can_stand(marked: str) -> None:
    found = passage(marked)

    proposals = [*propose(found), *membership.propose(found)]

    assert proposals == [*propose(found), *membership.propose(found)]
    for proposal in proposals:
        sentence = found.sentences[proposal.sentence]
        assert sentence.start <= proposal.start < proposal.end <= sentence.end
        assert proposal.statement.endswith(".")
        assert (proposal.said_by is None) == (proposal.mode is Mode.STORY)
        assert all(
            slot.name in proposal.slots and proposal.slots[slot.name] != ""
            for slot in SLOTS[proposal.kind]
            if slot.required
        )
        assert {"he", "she", "they", "them", "we", "us", "our"}.isdisjoint(
            proposal.statement.lower().rstrip(".").split()
        )
        assert proposal.kind in {FactKind.MEMBERSHIP, FactKind.OBLIGATION}
