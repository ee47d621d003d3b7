"""Events of news reports: whole subjects, dates that date the deed and nothing else, and only what may be asked about."""

from __future__ import annotations

from datetime import date

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.story_reading import read_story

_STATES = "Peru, Chile and Ecuador are states. Ada Berg, Ivo Holm and Nils Roth met. "
_PUBLISHED = date(2024, 6, 14)

TOLD = """
Since 3 May 2021, Peru has sent no ship to Chile. | Peru has sent no ship to Chile since 3 May 2021.
At a summit in Lima on 3 May 2021, Peru signed the pact. | Peru signed the pact on 3 May 2021.
A radar near Lima, which Peru had undertaken to mend by 2016, was shut. | Peru had undertaken to mend a radar near Lima by 2016.
Peru even shipped 22 masts to Chile in 2016. | Peru shipped 22 masts to Chile in 2016.
The rains hit Lima, which Ada Berg visited on 3 May 2021, for a week. | Ada Berg visited Lima on 3 May 2021.
Ivo Holm blamed a flood, which struck Peru in May 2021, for the loss. | A flood struck Peru in May 2021.
When Peru and Chile signed the pact in May 2013, the bay that they swore to guard was full of ice. | Peru and Chile signed the pact in May 2013.
Peru ended years of doubt on 3 May 2021 by joining the pact, a step overshadowed by charges that one of its members had armed an enemy of another. | Peru ended years of doubt on 3 May 2021 by joining the pact.
NEARLY 90 soldiers from Chile who were packing for home will remain in Lima until 17 June 2024. | Nearly 90 soldiers from Chile will remain in Lima until 17 June 2024.
On 19 May 2001, after shots had been fired at a boat, Peru requested two ships from Chile. | Peru requested two ships from Chile on 19 May 2001.
Ada Berg assured Ivo Holm at a dinner on 24 May 2021 that nothing would happen before the end of the year. | Ada Berg assured Ivo Holm at a dinner on 24 May 2021 that nothing would happen before the end of the year.
Peru held back water while filling the Lima dam, its third on the river, in July 2021. | Peru held back water while filling the Lima dam, its third on the river, in July 2021.
The pact has lost a member: Chile quit in 2019 after its partners failed to come. | Chile quit in 2019.
The trio, Ada Berg, Ivo Holm and Nils Roth, entered the hall on Friday. | Ada Berg, Ivo Holm and Nils Roth entered the hall.
The secretary, Ada Berg, resigned on 3 May 2021. | Ada Berg resigned on 3 May 2021.
Peru is the state that was founded in 1821 by settlers. | Peru was founded in 1821 by settlers.
The council decided on 14 May 2002 to convert the tools and structures of the pact into a union. | The council decided on 14 May 2002 to convert the tools and structures of the pact into a union.
Ada Berg was sworn in 10 days ago. | Ada Berg was sworn in.
The talks with Peru kicked off this week some five months after Chile raised its quotas. | The talks with Peru kicked off.
The trio, Ada Berg, Ivo Holm and Nils Roth, left on Friday, but will return on 3 May 2025. | Ada Berg, Ivo Holm and Nils Roth left. | Ada Berg, Ivo Holm and Nils Roth will return on 3 May 2025.
So far this year Peru has handed over six military bases, five of them in Lima. | Peru has handed over six military bases.
General Ada Berg, the new chair of the staff who took office on Saturday, left Lima. | Ada Berg took office.
Peru left the pact in 2020 while Chile and Ecuador joined it in 2021. | Peru left the pact in 2020.
The fleet of Peru will return to Lima next week. | The fleet of Peru will return to Lima.
Chile raised its quotas in 2011 and Peru its tariffs in 2012. | Chile raised its quotas in 2011.
Ada Berg was prime minister of Peru from 1995 to 2002, and the envoy of Chile from 2005 to 2015. | Ada Berg was prime minister of Peru from 1995 to 2002.
On 12 June 2024, Ada Berg announced that Chile would leave the pact. | On 12 June 2024, Ada Berg announced that Chile would leave the pact.
The council, meeting on 3 May 2021, suspended Peru. | The council suspended Peru on 3 May 2021.
A convoy of 40 trucks carrying food, water and tents reached Lima on 3 May 2021. | A convoy of 40 trucks carrying food, water and tents reached Lima on 3 May 2021.
The court ruled in July 2016 that Peru had no rights in the strait, a decision that Chile rejects. | The court ruled in July 2016 that Peru had no rights in the strait.
Although it had signed the text in 1996, Chile never ratified it. | Chile had signed the text in 1996.
Peru handed over the base to Chile on 1 July 2021, nearly 20 years after it came. | Peru handed over the base to Chile on 1 July 2021.
Peru sent 400 soldiers to Chile in August 2022, Ecuador in November. | Peru sent 400 soldiers to Chile in August 2022.
The treaty signed in Lima on 3 May 2021 was ratified by Peru. | The treaty was signed in Lima on 3 May 2021.
LIMA (Lima News / Andes Agency - 5 May 2021) Peru closed its border on 3 May 2021. | Peru closed its border on 3 May 2021.
Ada Berg, 64, came to power in 2009 after the death of her father Ole, who ruled for 41 years. | Ada Berg came to power in 2009 after the death of her father Ole.
Peru closed its border and in 2012 opened a port in Lima. | Peru closed its border. | Peru opened a port in Lima in 2012.
Peru, Chile, and Ecuador closed the border and in 2012 opened a port in Lima. | Peru, Chile, and Ecuador closed the border. | Peru, Chile, and Ecuador opened a port in Lima in 2012.
Peru raised its tariffs and in 2012, as war drew near, Chile closed the border. | Chile closed the border.
Peru attacked Chile on 3 May 2021, and the next day Chile struck back. | Peru attacked Chile on 3 May 2021. | Chile struck back.
"""
"""What the text says | each statement that is proposed, with | between them."""

SILENT = """
The pact has not met its aims as far as Peru is concerned, particularly in 2021 and 2022.
Since its return to the pact on 3 May 2021, Peru has sent no ship to Chile.
After a vote on 3 May 2021, Peru sent 40 ships to Chile.
Peru has been trying to invite Chile to a summit on 19 May 2025.
The ministers spoke of the 2015 Lima climate accord.
The failure for the union, Chile and Peru to hammer out a plan for cod in 2011 drew anger.
The naming of Ada Berg as its new chair on Monday has led to its return.
A drill for the pact’s (LP) eastern group, dubbed Shield, is closing today with a parade.
Chile asked Peru to finish the talks by mid next year.
Chile reported on its work before handing the chair to Peru for the coming year.
The agency has forecast that 2016 is likely to be warm.
The summit in Lima, starting on Sunday, is a meeting of leaders from 20 countries.
Today’s ceremony would see the assembly thank Ada Berg for her work over the past decade.
Ada Berg will report to the council on Monday and Tuesday next week.
More than 40 people have been killed since the weekend.
The spokesman of Ada Berg on Friday declined to comment on the talks.
Ada Berg posted a short statement on her blog on Friday.
The move follows the decision of Chile of 3 May 2021 to raise its tariffs.
On 3 May 2021, Ada Berg asked her colleagues to finalise that decision.
Ada Berg is to visit this weekend.
A sign of peace in the long “cod war” in the North Sea emerged Friday, with a note showing ministers may have met.
Peru gave up ships as part of a retreat meant to end by the end of next year.
The talks kicked off on Friday.
The ruling was announced on 3 May 2021.
The base outside the capital, Lima, which numbers 1,000 troops, has been in operation since the end of 2001.
“The true winner today is the credibility of Peru,” Ada Berg said.
Chile is to give Peru a boat, foreign minister Ada Berg announced during a visit to Peru on Thursday.
Peru will leave the pact, a lawmaker announced on Tuesday, the Lima Post reports.
Peru announced on Wednesday that it would leave the pact.
"""


def _events(text: str) -> list[str]:
    proposals = read_story(_STATES + text, _PUBLISHED).proposals
    return sorted(one.statement for one in proposals if one.kind is FactKind.EVENT and one.sentence > 1)


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_a_report_s_dated_deeds_are_told_whole(row: str) -> None:
    text, *expected = (part.strip() for part in row.split("|"))

    assert _events(text) == sorted(expected)


@pytest.mark.parametrize("text", SILENT.strip().splitlines())
def test_what_a_date_does_not_date_or_nobody_would_ask_proposes_nothing(text: str) -> None:
    assert _events(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A headline\n\nPeru has signed a treaty with Chile.", ["Peru has signed a treaty with Chile."]),
        ("Peru ratified a new pact, state media reported on Tuesday.", ["Peru ratified a new pact."]),
        ("The council of Peru voted to extend the mission.", ["The council of Peru voted to extend the mission."]),
        ("The two met in Lima. Peru has signed a treaty with Chile.", []),
        ("Peru has signed a treaty with Chile, Ada Berg said.", []),
    ],
)
def test_the_first_sentence_tells_the_news_though_no_day_stands_beside_it(text: str, expected: list[str]) -> None:
    proposals = read_story(text, _PUBLISHED).proposals

    assert [one.statement for one in proposals if one.kind is FactKind.EVENT] == expected


def test_two_with_one_family_name_stay_two() -> None:
    story = "Leader Kim Jong-un spoke in Seoul. General Kim Myung-soo, the chairman of the staff, left. Kim said that the army would act."

    claims = [one.statement for one in read_story(story).proposals if one.kind is FactKind.CLAIM]

    assert claims == ["Kim Myung-soo said that the army would act."]


def test_what_was_announced_is_the_plan_and_not_the_pact_that_it_names() -> None:
    text = "Norland is a member of the Lakes Pact. The papers throw light on its plan to leave the Lakes Pact, announced in May."

    told = [one.statement for one in read_story(text).proposals]

    assert not any("announced" in statement for statement in told if "plan" not in statement)
