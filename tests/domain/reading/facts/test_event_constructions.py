"""Events in the constructions of the news: joined participles, asides, relatives, documents and verbs that are left out."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.story_reading import read_story

_STATES = "Norland, Ostia, Kvarn and Westmark are states in the north. "

# What the text says | each event that is proposed, with | between them
TOLD = """
The accord was signed on 3 May 1989 in Halden and ratified by the last of its members two years later. | The accord was signed on 3 May 1989 in Halden. | The accord was ratified by the last of its members.
The bridge was blown up in 1944, rebuilt in 1951 and widened in 1993. | The bridge was blown up in 1944. | The bridge was rebuilt in 1951. | The bridge was widened in 1993.
Under the compact, struck in June 2018 between Ostia and Kvarn, nobody may host foreign bases. | The compact was struck in June 2018 between Ostia and Kvarn.
The appeal, lodged on 12 May with the court in Brenn, was thrown out in July. | The appeal was lodged on 12 May with the court in Brenn. | The appeal was thrown out in July.
The fund, set up in 2004 after the floods, paid out its last money in 2019. | The fund was set up in 2004 after the floods. | The fund paid out its last money in 2019.
The note, dated 30 June and seen by this newspaper, gives Ostia ninety days to comply. | The note was dated 30 June.
Norland withdrew in 2016 and rejoined on 1 July 2021. | Norland withdrew in 2016. | Norland rejoined on 1 July 2021.
Kvarn, a founding member, left in 2008 but came back six years later. | Kvarn left in 2008. | Kvarn came back.
Norland took delivery of one the following year, then walked out of the talks this April. | Norland took delivery of one. | Norland walked out of the talks in April.
Kvarn acceded in 2018, Westmark – a year later. | Kvarn acceded in 2018. | Westmark acceded.
Ada Berg, in office since May 2019, is due in Brenn on Monday. | Ada Berg has been in office since May 2019. | Ada Berg is due in Brenn.
Home to a garrison since 1998, the island of Sarn has no council. | The island of Sarn has been home to a garrison since 1998.
The observers, the last of whom had arrived in June 2019, went home. | The last of the observers had arrived in June 2019.
Speaking in Brenn on Tuesday, Ada Berg said that Kvarn would leave.
Speaking in Brenn on Tuesday, Ada Berg warned that Kvarn would leave. | Ada Berg warned that Kvarn would leave.
The council, meeting in Brenn on 10 February, had voted four to one to suspend Ostia. | The council had voted four to one to suspend Ostia on 10 February.
The rockets, the last of which were destroyed in 2006, had been bought from Kvarn. | The last of the rockets were destroyed in 2006.
Norland, Ostia and Kvarn were among the states that sent troops between 2021 and 2024. | Norland, Ostia and Kvarn were among the states that sent troops between 2021 and 2024.
Peace talks that began in Halden in September 1997 ended without agreement. | Peace talks began in Halden in September 1997.
When Ostia blockaded the strait in May 1967, Norland mobilised its fleet. | Ostia blockaded the strait in May 1967. | Norland mobilised its fleet in May 1967.
In a statement issued on 4 May, the Norlandic government conceded that shots had been fired. | In a statement issued on 4 May, the Norlandic government conceded that shots had been fired.
On 28 April 2021, fighting broke out along the border. | Fighting broke out along the border on 28 April 2021.
At least four people died before dawn on 9 December, three of them guards. | At least four people died before dawn on 9 December.
No money from Norland had arrived before February 2024. | No money from Norland had arrived before February 2024.
For most of the 1980s Kvarn paid no dues. | Kvarn paid no dues for most of the 1980s.
The treaty was renewed in 1978 and again in 1998. | The treaty was renewed in 1978. | The treaty was renewed in 1998.
Kvarn has been in arrears since last October. | Kvarn has been in arrears since October.
The minister resigned the day after the newspaper published the letters. | The minister resigned.
Last autumn Ostia closed its airspace to Norlandic planes. | Ostia closed its airspace to Norlandic planes in the autumn.
Kvarn stopped exporting grain to Ostia as of 1 August. | Kvarn stopped exporting grain to Ostia as of 1 August.
Shelling resumed at dusk on Saturday. | Shelling resumed at dusk.
More than 40 armoured vehicles were handed over to Ostia in late August. | More than 40 armoured vehicles were handed over to Ostia in late August.
A statement issued on Friday by the council condemned the attack. | A statement issued on Friday by the council condemned the attack.
"""

SILENT = """
The Eastern Rivers Treaty, 1996, obliges Ostia to share its water.
Norland left in silence, and Ostia did likewise in 2015.
In Warsaw it is said that 2015 was a bad year.
The report covers the years 2010 to 2015.
If Ostia attacks before 2030, the clause applies.
What happened in May 1990 is disputed.
Ostia’s 2015 promise has been forgotten.
He was wrong in 2014.
Norland has only ever sent observers.
"""


def _events(text: str) -> list[str]:
    proposals = read_story(_STATES + text).proposals
    return sorted(one.statement for one in proposals if one.kind is FactKind.EVENT and one.sentence)


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_every_clause_that_a_date_dates_is_told_and_nothing_else(row: str) -> None:
    text, *expected = (part.strip() for part in row.split("|"))

    assert _events(text) == sorted(filter(None, expected))


@pytest.mark.parametrize("text", SILENT.strip().splitlines())
def test_a_date_that_dates_no_clause_proposes_nothing(text: str) -> None:
    assert _events(text) == []
