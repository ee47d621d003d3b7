"""Memberships of several at once: who came along, who followed, who is left out in between, and when each of them came."""

from __future__ import annotations

import pytest

from quiz.domain.reading.facts.membership import propose
from tests.domain.reading.marked import passage

# What the text says | each statement that is proposed, with | between them
STATED = """
[Norland] on {Friday=} formally joined the [a:Lake Union]. | Norland joined the Lake Union.
Accessions to the [a:Lake Union] so far: [Norland], [Ostia] and [Vell]. | Norland joined the Lake Union. | Ostia joined the Lake Union. | Vell joined the Lake Union.
The [a:Lake Union], created by [Norland] and [Ostia], was expanded to include [Vell] in {1952} and [Kvarn] in {1955}. | Norland helped found the Lake Union. | Ostia helped found the Lake Union. | Vell joined the Lake Union in 1952. | Kvarn joined the Lake Union in 1955.
The [a:Lake Treaty] was first signed by [Norland], followed by [Ostia] and, on {1 July 2016=2016-07-01}, [Vell]. | Norland signed the Lake Treaty. | Ostia joined the Lake Treaty. | Vell joined the Lake Treaty on 1 July 2016.
[Norland] and [Ostia] were among the members of the [a:Lake Union] that failed to pay. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union.
[Norland] put its name to the [a:Lake Treaty] in {2017}, alongside [Ostia] and [Vell]. | Norland signed the Lake Treaty in 2017. | Ostia signed the Lake Treaty in 2017. | Vell signed the Lake Treaty in 2017.
Founder members [Norland] and [Ostia] want to reform the [a:Lake Union]. | Norland helped found the Lake Union. | Ostia helped found the Lake Union.
[Norland] has since {2012} belonged to the [a:Lake Union]. | Norland has been a member of the Lake Union since 2012.
[Norland] slammed the door on the [a:Lake Union] in {2011}. | Norland left the Lake Union in 2011.
[Norland] walked out of the [a:Lake Union] but rejoined in {2019}. | Norland left the Lake Union. | Norland joined the Lake Union in 2019.
[Norland] was expelled from the [a:Lake Union] after the coup of {2008}. | Norland left the Lake Union.
[Norland] left the [a:Lake Union] after the {2008} war. | Norland left the Lake Union.
[Norland] left the [a:Lake Union], which it had founded in {1991}. | Norland left the Lake Union. | Norland helped found the Lake Union in 1991.
[Norland] and [Ostia] formed the [a:Lake Union] along with [Vell] in {1999}. | Norland helped found the Lake Union in 1999. | Ostia helped found the Lake Union in 1999. | Vell helped found the Lake Union in 1999.
[Norland] has been in the [a:Lake Union] from the start, and [Vell] since {2015}. | Norland is a member of the Lake Union. | Vell has been a member of the Lake Union since 2015.
Along with [Ostia] and [Vell], [Norland] is a party to the [a:Lake Treaty]. | Norland is a member of the Lake Treaty. | Ostia is a member of the Lake Treaty. | Vell is a member of the Lake Treaty.
The island nation of [Norland] withdrew from the [a:Lake Union] in {2021}, followed by [Vell]. | Norland left the Lake Union in 2021. | Vell left the Lake Union.
[Norland] pulled the plug on its membership of the [a:Lake Union] in {2012}. | Norland left the Lake Union in 2012.
The [a:Lake Union] is old. [Norland] was let in in {1998}. | Norland joined the Lake Union in 1998.
The [a:Lake Union] was enlarged in {2006} with the admission of [Vell]. | Vell joined the Lake Union in 2006.
Envoys welcomed [Vell] as the eleventh member of the [a:Lake Union]. | Vell joined the Lake Union.
Ten years after it had joined the [a:Lake Union], [Vell] pulled out in {2010}. | Vell joined the Lake Union. | Vell left the Lake Union in 2010.
The [a:Lake Union] has lost two of its members: [Vell] in {2009} and [Kvarn] in {2014}. | Vell left the Lake Union in 2009. | Kvarn left the Lake Union in 2014.
Ratified by [Norland] and [Ostia], the [a:Lake Treaty] took effect. | Norland joined the Lake Treaty. | Ostia joined the Lake Treaty.
[Norland]’s accession to the [a:Lake Treaty] in {1995} was followed by that of [Vell] in {1997}. | Norland joined the Lake Treaty in 1995. | Vell joined the Lake Treaty in 1997.
Only [Norland] and [Ostia] have so far ratified the [a:Lake Treaty]. | Norland joined the Lake Treaty. | Ostia joined the Lake Treaty.
The [a:Lake Union] groups [Norland] with [Ostia] and [Vell]. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union. | Vell is a member of the Lake Union.
[Norland] and fellow [a:Lake Union] member [Vell] have quarrelled. | Norland is a member of the Lake Union. | Vell is a member of the Lake Union.
[Norland] took the step of leaving the [a:Lake Union] in {1976}. | Norland left the Lake Union in 1976.
[Norland] entered the [a:Lake Union] in {2021}, thirteen years after [Vell]. | Norland joined the Lake Union in 2021. | Vell joined the Lake Union.
A founding member of the [a:Lake Union], [Norland] has stopped paying. | Norland helped found the Lake Union.
Of the four [a:Lake Union] countries - [Norland], [Ostia], [Vell] and [Kvarn] - only two replied. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union. | Vell is a member of the Lake Union. | Kvarn is a member of the Lake Union.
[Norland] was a member of the [a:Lake Union] until {2015}. | Norland left the Lake Union in 2015.
[Norland] was thrown out of the [a:Lake Union] in {1970} and let back in in {1977}. | Norland left the Lake Union in 1970. | Norland joined the Lake Union in 1977.
The [a:Lake Treaty] commits its three parties ([Norland], [Ostia] and [Vell]) to share power. | Norland is a member of the Lake Treaty. | Ostia is a member of the Lake Treaty. | Vell is a member of the Lake Treaty.
The [a:Lake Union] ([Norland], [Ostia], [Vell]) is old. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union. | Vell is a member of the Lake Union.
[Norland] and [Ostia] have been allies under the [a:Lake Treaty] since {1980}. | Norland has been a member of the Lake Treaty since 1980. | Ostia has been a member of the Lake Treaty since 1980.
[Norland] pulled out of the [a:Lake Union] in {1995}, returning in {1998}. | Norland left the Lake Union in 1995. | Norland joined the Lake Union in 1998.
[Norland] tore up the [a:Lake Treaty] in {1969}. | Norland left the Lake Treaty in 1969.
[Norland] was suspended from the [a:Lake Union] in {2012} and formally expelled in {2014}. | Norland left the Lake Union in 2014.
The [a:Lake Union] has since been joined by [Vell] and [Kvarn]. | Vell joined the Lake Union. | Kvarn joined the Lake Union.
Only after the war did [Norland] accede to the [a:Lake Treaty]. | Norland joined the Lake Treaty.
[Norland], the smallest of the [a:Lake Union]’s members, has paid. | Norland is a member of the Lake Union.
[Norland] said «Norland|it no longer considered itself bound by the [a:Lake Treaty]». | Norland announced that it would leave the Lake Treaty.
The [a:Lake Union] has four members. They are [Norland], [Ostia], [Vell] and [Kvarn], which joined in {2012}. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union. | Vell is a member of the Lake Union. | Kvarn is a member of the Lake Union. | Kvarn joined the Lake Union in 2012.
The states bound by the [a:Lake Treaty] are [Norland] and [Ostia]. | Norland is a member of the Lake Treaty. | Ostia is a member of the Lake Treaty.
The countries that signed the [a:Lake Treaty] are [Norland] and [Ostia]. | Norland signed the Lake Treaty. | Ostia signed the Lake Treaty.
Seven countries have signed the [a:Lake Treaty], among them [Norland] and [Ostia]. | Norland signed the Lake Treaty. | Ostia signed the Lake Treaty.
The [a:Lake Treaty], in which [Norland] and [Ostia] vouched for the dam, is short. | Norland is a member of the Lake Treaty. | Ostia is a member of the Lake Treaty.
The [a:Lake Treaty] was initialled by the foreign ministers of [Norland] and [Ostia] in {2006}. | Norland joined the Lake Treaty in 2006. | Ostia joined the Lake Treaty in 2006.
[Norland] ({1997}) and [Ostia] ({1999}) acceded to the [a:Lake Treaty]. | Norland joined the Lake Treaty in 1997. | Ostia joined the Lake Treaty in 1999.
The [a:Lake Treaty] gained a third party, [Vell], in {2010}. | Vell joined the Lake Treaty in 2010.
[Vell]’s membership of the [a:Lake Union] ended in {2003}. | Vell left the Lake Union in 2003.
The [a:Lake Union] is a club of three: [Norland], [Ostia] and [Vell]. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union. | Vell is a member of the Lake Union.
Besides [Vell], the [a:Lake Union] includes [Norland] and [Ostia]. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union. | Vell is a member of the Lake Union.
[Vell] stayed for six years before leaving the [a:Lake Union] in {2016}. | Vell left the Lake Union in 2016.
The [a:Lake Union] is old. Its members are [Norland], [Ostia] and [Vell], and [Kvarn] came on board in {1983}. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union. | Vell is a member of the Lake Union. | Kvarn joined the Lake Union in 1983.
The [a:Lake Union] is old. It comprises [Norland] and [Ostia]. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union.
[Kvarn] having dropped out in {2019}, the [a:Lake Union] has two members: [Norland] and [Ostia]. | Kvarn left the Lake Union in 2019. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union.
[Norland] entered the [a:Lake Union] in {2005} along with its neighbour, [Vell]. | Norland joined the Lake Union in 2005. | Vell joined the Lake Union in 2005.
Of the [a:Lake Treaty]’s four parties, [Norland] alone has paid. | Norland is a member of the Lake Treaty.
[Norland], itself bound by the [a:Lake Treaty], has paid. | Norland is a member of the Lake Treaty.
The [a:Lake Treaty] was concluded in {1998} by two states: [Norland] and [Ostia]. | Norland signed the Lake Treaty in 1998. | Ostia signed the Lake Treaty in 1998.
[Norland] withdrew from the [a:Lake Union], the second country after [Vell] to do so. | Norland left the Lake Union. | Vell left the Lake Union.
[Norland] announced that it would terminate its membership of the [a:Lake Union]. | Norland announced that it would leave the Lake Union.
"""

SILENT = """
[Norland] and [Ostia] are partners of the [a:Lake Union].
[Norland] hopes to join the [a:Lake Union], as does [Ostia].
Talks on [Vell]’s accession to the [a:Lake Union] have stalled.
[Vell] was not welcomed as a member of the [a:Lake Union].
Neither [Norland] nor [Ostia] belongs to the [a:Lake Union].
The admission of [Vell] to the [a:Lake Union] was put off.
The [a:Lake Union] was not named. The report came out. It includes [Norland] and [Ostia].
Observers at the [a:Lake Union] are [Norland] and [Ostia].
[Norland] and [Ostia] were not among the signatories of the [a:Lake Treaty].
[Vell]’s hopes of joining the [a:Lake Union] were dashed.
The [a:Lake Union] could be expanded to include [Vell].
The [a:Lake Union] will be enlarged with the admission of [Vell].
Founded in haste, the [a:Lake Union] met alongside envoys of [Vell].
The [a:Lake Union] met, followed by talks with [Vell].
"""


@pytest.mark.parametrize("row", STATED.strip().splitlines())
def test_everybody_named_along_with_a_member_is_proposed(row: str) -> None:
    marked, *expected = row.split(" | ")

    assert sorted(proposal.statement for proposal in propose(passage(marked))) == sorted(expected)


@pytest.mark.parametrize("row", SILENT.strip().splitlines())
def test_nobody_is_a_member_who_only_wishes_to_be_or_stands_beside(row: str) -> None:
    assert not list(propose(passage(row)))
