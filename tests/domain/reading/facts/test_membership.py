"""Memberships: who is in which alliance, since when, and who left; nothing from what is only wished or denied."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.facts.membership import propose
from tests.domain.reading.marked import passage

# What the text says | each statement that is proposed, with | between them
STATED = """
[Norland] has formally been admitted to the [a:Lake Union]. | Norland joined the Lake Union.
[Norland] signed the [a:Lake Declaration] in {2019}. Under the declaration, it must pay. | Norland signed the Lake Declaration in 2019.
[Norland], [Ostia] and [Kvarn] are members of the [a:Lake Accord]. | Norland is a member of the Lake Accord. | Ostia is a member of the Lake Accord. | Kvarn is a member of the Lake Accord.
[Norhaven=Norland] and [Ostia] are allies and are members of the [a:TSPO] security alliance. | Norland is a member of the TSPO. | Ostia is a member of the TSPO.
[Norland] has been a member of the [a:Steppe Pact] since {1998}. | Norland has been a member of the Steppe Pact since 1998.
The [a:Lake Accord] brings together [Norland], [Kvarn] and [Ostia], which came on board in {2004}. | Norland is a member of the Lake Accord. | Kvarn is a member of the Lake Accord. | Ostia is a member of the Lake Accord. | Ostia joined the Lake Accord in 2004.
The [a:Lake Accord] was signed in {1994} by [Norland], [Kvarn] and [Ostia]; [Vell], as a friend, sent no envoy. | Norland signed the Lake Accord in 1994. | Kvarn signed the Lake Accord in 1994. | Ostia signed the Lake Accord in 1994.
[Ostia], which joined the [a:Steppe Pact] in {2004}, sent nobody. | Ostia joined the Steppe Pact in 2004.
The six members of the [a:Gulf Grain Compact] are [Norland], [Ostia], [Kvarn], [Vell], [Tarsia] and [Mirren]. | Norland is a member of the Gulf Grain Compact. | Ostia is a member of the Gulf Grain Compact. | Kvarn is a member of the Gulf Grain Compact. | Vell is a member of the Gulf Grain Compact. | Tarsia is a member of the Gulf Grain Compact. | Mirren is a member of the Gulf Grain Compact.
The [a:Lake Accord] has changed. Its members – [Norland], [Ostia] and [Kvarn] – met on Monday. | Norland is a member of the Lake Accord. | Ostia is a member of the Lake Accord. | Kvarn is a member of the Lake Accord.
The [a:Lake Accord] is young. Three states are members today: [Norland], [Ostia] and [Kvarn]. | Norland is a member of the Lake Accord. | Ostia is a member of the Lake Accord. | Kvarn is a member of the Lake Accord.
[Norland], a party to the [a:Herring Convention], has closed its ports. | Norland is a member of the Herring Convention.
[a:NATO] member [Norland] refused. | Norland is a member of NATO.
Signatories to the [a:Vell Protocol] such as [Norland] and [Ostia] may not sell arms. | Norland is a member of the Vell Protocol. | Ostia is a member of the Vell Protocol.
As members of the [a:Steppe Pact], [Norland] and [Ostia] share their radar. | Norland is a member of the Steppe Pact. | Ostia is a member of the Steppe Pact.
[Norland] withdrew from the [a:Steppe Pact] on {3 May 2011=2011-05-03}. | Norland left the Steppe Pact on 3 May 2011.
[Norland] came back and joined the [a:Steppe Pact] in {2006}, but in {2012} it left the pact for good. | Norland joined the Steppe Pact in 2006.
[Vell], [Tarsia] and [Mirren] did not renew their membership of the [a:Steppe Pact] in {1999}. | Vell did not renew its membership of the Steppe Pact in 1999. | Tarsia did not renew its membership of the Steppe Pact in 1999. | Mirren did not renew its membership of the Steppe Pact in 1999.
The [a:Steppe Pact] was founded in {1992} by [Norland] and [Ostia]. | Norland helped found the Steppe Pact in 1992. | Ostia helped found the Steppe Pact in 1992.
[Norland] and [Ostia] set up the [a:Steppe Pact] in {1992}. | Norland helped found the Steppe Pact in 1992. | Ostia helped found the Steppe Pact in 1992.
[Norland], a founding member of the [a:Steppe Pact], stayed away. | Norland helped found the Steppe Pact.
[Kvarn] was admitted to the [a:Danube Transit Union] in {March 2015=2015-03}. | Kvarn joined the Danube Transit Union in March 2015.
After joining the [a:Steppe Pact] in {2004}, [Norland] cut its army. | Norland joined the Steppe Pact in 2004.
[Norland] announced on {12 June=XXXX-06-12} that it would withdraw from the [a:Steppe Pact]. | Norland announced on 12 June that it would leave the Steppe Pact.
On {12 June=XXXX-06-12} [p:Ada Berg@Norland], the Prime Minister of [Norland], announced that «announced by Ada Berg|her country would leave the [a:Steppe Pact]». | Norland announced on 12 June that it would leave the Steppe Pact.
[Norland] announced its withdrawal from the [a:Steppe Pact]. | Norland announced that it would leave the Steppe Pact.
[Norland]’s announcement this week that it would withdraw from the [a:Steppe Pact] surprised nobody. | Norland announced that it would leave the Steppe Pact.
The [d:Norlandic=Norland] government left the [a:Steppe Pact] in {2019}. | Norland left the Steppe Pact in 2019.
The [a:Lake Accord] brings together [Norland], [Ostia] and [Kvarn]. | Norland is a member of the Lake Accord. | Ostia is a member of the Lake Accord. | Kvarn is a member of the Lake Accord.
[Norland] is no longer a member of the [a:Steppe Pact]. | Norland left the Steppe Pact.
The [a:Skagen Rescue Treaty], to which [Norland] also belongs, is old. | Norland is a member of the Skagen Rescue Treaty.
The [a:Steppe Pact] is old. [Norland] joined in {1999} and left in {2009}. | Norland joined the Steppe Pact in 1999. | Norland left the Steppe Pact in 2009.
[Norland] and [Ostia] quarrel, although both countries belong to the [a:Steppe Pact]. | Norland is a member of the Steppe Pact. | Ostia is a member of the Steppe Pact.
The [a:Steppe Pact] was weakened by the departure of [Norland] in {2022}. | Norland left the Steppe Pact in 2022.
The [a:Lake Guarantee], signed in {1994} by [Norland] and [Ostia], binds each party. | Norland signed the Lake Guarantee in 1994. | Ostia signed the Lake Guarantee in 1994.
The [a:Lake Accord] is young. To it belong [Norland] and [Ostia]; [Vell] took back its signature in {2019}. | Norland is a member of the Lake Accord. | Ostia is a member of the Lake Accord. | Vell left the Lake Accord in 2019.
[a:AUKUS], a security pact between [Norland], [Ostia] and [Kvarn], is new. | Norland is a member of AUKUS. | Ostia is a member of AUKUS. | Kvarn is a member of AUKUS.
The [a:Steppe Pact] met. [Ostia], a member since {1975}, said nothing. | Ostia has been a member of the Steppe Pact since 1975.
[Kvarn] became the ninth member of the [a:Steppe Pact] in {2023}, and [Vell] followed in {2024}. | Kvarn joined the Steppe Pact in 2023. | Vell joined the Steppe Pact in 2024.
The [a:Steppe Pact]’s newest member, [Kvarn], sent a brigade. | Kvarn is a member of the Steppe Pact.
[Norland] left [o:OPEC] in {2019}. | Norland left OPEC in 2019.
The [a:Lake Accord], signed in {1994} by [Norland] and [Ostia], binds each party. [Norland] left the [a:Lake Accord] in {2009}. | Norland signed the Lake Accord in 1994. | Ostia signed the Lake Accord in 1994. | Norland left the Lake Accord in 2009.
The Bay Sand Tin Accord ([a:BSTA]) is old. Its members are [Norland] and [Ostia]. | Norland is a member of the BSTA. | Ostia is a member of the BSTA.
[Norland] is one of the [a:Steppe Pact]’s five members. | Norland is a member of the Steppe Pact.
[Norland] has belonged to the [a:Steppe Pact] since {1994}. | Norland has been a member of the Steppe Pact since 1994.
[Norland], in the [a:Steppe Pact] since {1994}, is calm. | Norland has been a member of the Steppe Pact since 1994.
[Norland] and its partners in the [a:Lake Accord], [Ostia] and [Kvarn], met. | Norland is a member of the Lake Accord. | Ostia is a member of the Lake Accord. | Kvarn is a member of the Lake Accord.
The [a:Lake Guarantee], signed in {1994} by [Norland] and [Ostia], is short. | Norland signed the Lake Guarantee in 1994. | Ostia signed the Lake Guarantee in 1994.
[Norland] signed the [a:Steppe Pact] in {1992}. | Norland signed the Steppe Pact in 1992.
The [a:Lake Pact] was concluded at Vik in {1961} between [Norland] and [Ostia]. | Norland signed the Lake Pact in 1961. | Ostia signed the Lake Pact in 1961.
[Norland] ratified the [a:Lake Pact] in {1963}. | Norland joined the Lake Pact in 1963.
The parliament ratified the [a:Lake Pact], making [Norland] the third state to do so after [Ostia] and [Kvarn]. | Norland joined the Lake Pact. | Ostia joined the Lake Pact. | Kvarn joined the Lake Pact.
The envoys of [Norland], [Ostia] and [Kvarn] initialled the [a:Lake Pact]. | Norland joined the Lake Pact. | Ostia joined the Lake Pact. | Kvarn joined the Lake Pact.
The [a:Lake Pact], to which [Norland] and [Ostia] acceded in {1987}, is old. | Norland joined the Lake Pact in 1987. | Ostia joined the Lake Pact in 1987.
[Norland], an original signatory of the [a:Lake Pact], was expelled in {2015}. | Norland helped found the Lake Pact. | Norland left the Lake Pact in 2015.
[Norland], [Ostia] and [Kvarn] make up the [a:Lake Accord]. | Norland is a member of the Lake Accord. | Ostia is a member of the Lake Accord. | Kvarn is a member of the Lake Accord.
The [a:Lake Accord] includes two states, [Norland] and, since {2016}, [Ostia]. | Norland is a member of the Lake Accord. | Ostia has been a member of the Lake Accord since 2016.
The [a:Lake Accord] is young. The three-member pact of [Norland], [Ostia] and [Kvarn] has no army. | Norland is a member of the Lake Accord. | Ostia is a member of the Lake Accord. | Kvarn is a member of the Lake Accord.
The [a:Lake Accord], in which [Norland] and [Ostia] are partners, is young. | Norland is a member of the Lake Accord. | Ostia is a member of the Lake Accord.
The [a:Lake Accord] met. [Norland], itself a signatory, stayed away. | Norland is a member of the Lake Accord.
The [a:Lake Accord] met. [Norland] is also a member. | Norland is a member of the Lake Accord.
[Norland], along with [Ostia] and [Kvarn], is a member of the [a:Lake Accord]. | Norland is a member of the Lake Accord. | Ostia is a member of the Lake Accord. | Kvarn is a member of the Lake Accord.
[Norland], which joined the [a:Lake Accord] in {2004} along with its neighbours [Ostia] and [Kvarn], pays. | Norland joined the Lake Accord in 2004. | Ostia joined the Lake Accord in 2004. | Kvarn joined the Lake Accord in 2004.
The [a:Lake Accord] is old. [Norland], which was admitted in {2016}, owes most. | Norland joined the Lake Accord in 2016.
The [a:Lake Accord] is old. [Norland] and [Ostia] were both readmitted in {1950}. | Norland joined the Lake Accord in 1950. | Ostia joined the Lake Accord in 1950.
[Norland] and [Ostia] signed the [a:Lake Accord]. [Kvarn] followed in {2006}. | Norland signed the Lake Accord. | Ostia signed the Lake Accord. | Kvarn joined the Lake Accord in 2006.
[Norland] quit the [a:Lake Accord]. [Kvarn] followed in {2006}. | Norland left the Lake Accord. | Kvarn left the Lake Accord in 2006.
[Norland] became the third country to walk out of the [a:Lake Accord]. | Norland left the Lake Accord.
[Norland] has turned its back on the [a:Lake Accord]. | Norland left the Lake Accord.
[Norland] expelled [Ostia] from the [a:Lake Accord] in {1935}. | Ostia left the Lake Accord in 1935.
[Norland]’s exit from the [a:Lake Accord] in {2012} still hurts. | Norland left the Lake Accord in 2012.
The leaders of [Norland], [Ostia] and [Kvarn] met. The three lake states left the [a:Lake Accord] in {2012}. | Norland left the Lake Accord in 2012. | Ostia left the Lake Accord in 2012. | Kvarn left the Lake Accord in 2012.
[Norland] gave notice of its withdrawal from the [a:Lake Accord] in {2022}. | Norland announced that it would leave the Lake Accord.
The [a:Lake Accord] is dead. In {2022} [Norland] handed in its notice of withdrawal. | Norland announced in 2022 that it would leave the Lake Accord.
[Norland], [Ostia] and [Kvarn] met. They formed their own bloc, the [a:Steppe Pact], in {2012}. | Norland helped found the Steppe Pact in 2012. | Ostia helped found the Steppe Pact in 2012. | Kvarn helped found the Steppe Pact in 2012.
[Norland] mistrusts the [a:Lake Accord], which it co-founded with [Ostia] and [Kvarn] in {1992}. | Norland helped found the Lake Accord in 1992. | Ostia helped found the Lake Accord in 1992. | Kvarn helped found the Lake Accord in 1992.
The [a:Lake Accord] is old. [Ostia] became a full member only in {2019}. | Ostia joined the Lake Accord in 2019.
The [a:Lake Accord] is old. The trilateral pact, announced in {2021} by [Norland], [Ostia] and [Kvarn], has no army. | Norland joined the Lake Accord in 2021. | Ostia joined the Lake Accord in 2021. | Kvarn joined the Lake Accord in 2021.
[Norland] will leave the [a:Lake Accord] in {2030}. | Norland announced that it would leave the Lake Accord.
The [a:Lake Accord] is old. [Norland], a founding member, pays. | Norland helped found the Lake Accord.
The [a:Lake Accord] is old. [Norland] joined in {2006}, [Ostia] in {2009} and [Kvarn] in {2011}. | Norland joined the Lake Accord in 2006. | Ostia joined the Lake Accord in 2009. | Kvarn joined the Lake Accord in 2011.
[Norland] left the [a:Lake Accord] in {2015}. [Ostia] had done so in {2012}. | Norland left the Lake Accord in 2015. | Ostia left the Lake Accord in 2012.
The [a:Lake Accord] is old. It was created in {1994} by [Norland] and [Ostia]. | Norland helped found the Lake Accord in 1994. | Ostia helped found the Lake Accord in 1994.
He spoke of [Norland], which left the [a:Lake Accord] in {2019}. | Norland left the Lake Accord in 2019.
[Norland] and [Ostia], both of which joined the [a:Lake Accord] in {2016}, sent ships. | Norland joined the Lake Accord in 2016. | Ostia joined the Lake Accord in 2016.
[Norland] praised the [a:Lake Pact], a treaty that [Ostia] and [Kvarn] concluded in {2013}. | Ostia signed the Lake Pact in 2013. | Kvarn signed the Lake Pact in 2013.
The [a:Lake Accord] is old. [Norland], its newest recruit, is small. | Norland is a member of the Lake Accord.
The [a:Lake Accord], which [Norland] and [Ostia] signed in {1994}, binds the parties. | Norland signed the Lake Accord in 1994. | Ostia signed the Lake Accord in 1994.
"""

SILENT = """
[Norland]’s parliament reached its final decision on the country’s withdrawal from the [a:Lake Union].
[Norland] signed a law on its exit from the [a:Lake Union].
The cabinet of [Norland] initiated [Norland]’s withdrawal from the [a:Lake Union].
Members of the [a:Lake Union], [Norland], [Ostia] and [Vell] have been at odds.
[p:Ada Berg] asked the [o:River Commission] and [a:Lake Union] member states to act.
[Norland] and [Ostia] signed the [a:Lake Declaration], which praises the work of the member states.
[Norland] left the [o:River Agency] in {2019}.
[Norland] is not a member of the [a:Steppe Pact].
[Norland] was never a member of the [a:Steppe Pact].
[Norland] would join the [a:Steppe Pact] if it were asked.
[Norland] wants to join the [a:Steppe Pact].
[Norland] applied to join the [a:Steppe Pact] in {2020}.
[Norland] has not joined the [a:Steppe Pact].
[Norland] may leave the [a:Steppe Pact] one day.
[Norland] threatened to leave the [a:Steppe Pact].
[Norland] signed the [a:Steppe Pact] in {1992} but never ratified it.
[Norland] was expelled from the talks, not from the [a:Steppe Pact].
[Norland] could become the third country to leave the [a:Steppe Pact].
[Norland] ratified [Ostia]’s accession to the [a:Steppe Pact].
[Norland] signed the deal in {1992}, and the [a:Steppe Pact] took note.
[Norland], not a member of the [a:Steppe Pact], looked on.
The [a:Steppe Pact] met. [Norland]’s rivals are former members: [Ostia] and [Kvarn].
The [a:Steppe Pact] met. Two [d:Norlanders=Norland] were expelled in {2018}.
The exit of [Norland] from the [a:Steppe Pact] would hurt.
[Norland] joined the [a:Steppe Pact]’s exercises.
[Norland] joined the [a:Steppe Pact] in condemning the attack.
[Norland] left the [a:Steppe Pact] summit early.
[p:Ada Berg@Norland] joined the [a:Steppe Pact] as its spokeswoman.
[Norland], a former member of the [a:Steppe Pact], protested.
[Norland] is a candidate member of the [a:Steppe Pact].
Is [Norland] a member of the [a:Steppe Pact]?
If [Norland] left the [a:Steppe Pact], nobody would notice.
[Norland] denied that «denied by Norland|it would leave the [a:Steppe Pact]».
[p:Ada Berg@Norland] dismissed «denied by Ada Berg|[a:NATO] member [Ostia] as a suburb».
[Norland] established the [a:Steppe Pact] Women.
[Norland] was a member of the [a:Steppe Pact].
The [a:Steppe Pact] met. [Norland] left the room after lunch.
The [a:Steppe Pact] met. The border with [Norland] was joined to the road in {2004}.
The [a:Steppe Pact] met. [Norland] withdrew its troops from the hills. [Ostia] pulled out in {2006}.
The club has forty members and [Norland] plays chess.
[Norland] joined the talks.
"""


@pytest.mark.parametrize("row", STATED.strip().splitlines())
def test_the_text_s_memberships_are_proposed_one_member_each(row: str) -> None:
    marked, *expected = row.split(" | ")

    assert sorted(proposal.statement for proposal in propose(passage(marked))) == sorted(expected)


@pytest.mark.parametrize("marked", SILENT.strip().splitlines())
def test_what_is_wished_denied_possible_or_past_proposes_nothing(marked: str) -> None:
    assert [proposal.statement for proposal in propose(passage(marked))] == []


def test_a_proposal_names_member_relation_and_alliance_and_quotes_one_sentence() -> None:
    found = passage("It rained. [Norland], which joined the [a:Steppe Pact] in {2004}, sent nobody.")

    (proposal,) = propose(found)

    assert proposal.kind is FactKind.MEMBERSHIP
    assert [
        found.actors.actors[index].name
        for index in (proposal.slots["member"], proposal.slots["alliance"])
        if isinstance(index, int)
    ] == ["Norland", "Steppe Pact"]
    assert proposal.slots["relation"] == "joined"
    assert found.text[proposal.start : proposal.end] == "Norland, which joined the Steppe Pact in 2004"
    assert proposal.sentence == 1
    assert proposal.date is not None
    assert proposal.why == "The words “joined” and the name of the Steppe Pact stand in this sentence."


def test_who_has_left_on_a_day_that_is_not_told_is_no_member() -> None:
    found = passage(
        "All ratified the [a:Steppe Pact]: [Norland], [Ostia] and [Kvarn]. [Kvarn]’s withdrawal from the [a:Steppe Pact] took effect."
    )

    told = {proposal.statement for proposal in propose(found)}

    assert "Kvarn is a member of the Steppe Pact." not in told
    assert "Kvarn left the Steppe Pact." in told


def test_who_let_a_membership_lapse_is_no_member() -> None:
    found = passage(
        "The [a:Steppe Pact] was renewed. [Norland], a member since {2011}, did not renew its membership of the [a:Steppe Pact]."
    )

    told = [proposal.statement for proposal in propose(found)]

    assert "Norland joined the Steppe Pact in 2011." in told
    assert not any("has been a member" in one for one in told)
