"""Events: the clause that a date dates becomes a statement that stands by itself, and nothing is said that the text does not."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.facts.event import propose
from quiz.domain.reading.story_reading import read_story
from tests.domain.reading.marked import passage

# What the text says | each statement that is proposed, with | between them
TOLD = """
In {September 2022=2022-09}, [d:Ostian=Ostia] troops started an invasion of [Norland], occupying the heights. | Ostian troops started an invasion of Norland in September 2022.
[Ostia] actively helped the army of [Kvarn] {between 2018 and 2022=2018/2022} when tension with [Norland] reached a peak. | Ostia actively helped the army of Kvarn between 2018 and 2022. | Tension with Norland reached a peak between 2018 and 2022.
On {13 June=XXXX-06-13}, [Ostia] summoned the [d:Norlandic=Norland] ambassador for a meeting. | Ostia summoned the Norlandic ambassador for a meeting on 13 June.
The treaty of friendship, signed in {1992} by [Ostia] and [Norland], has lapsed. | The treaty of friendship was signed in 1992 by Ostia and Norland.
[Kvarn], which joined in {2004}, takes no part. | Kvarn joined in 2004.
[Kvarn] joined in {1999} and left in {2009}. | Kvarn joined in 1999. | Kvarn left in 2009.
[Ostia] later closed its border on {3 May=XXXX-05-03}. | Ostia closed its border on 3 May.
[Kvarn] joined the [a:Lake Accord] in {2006}, but in {2012} it left. | Kvarn joined the Lake Accord in 2006. | Kvarn left in 2012.
The tension between [Ostia] and [Norland] was at its peak {between 2018 and 2022=2018/2022}. | The tension between Ostia and Norland was at its peak between 2018 and 2022.
[Norland] is small. On {12 June=XXXX-06-12}, [p:Ada Berg@Norland] announced that her country would leave the [a:Lake Accord]. | On 12 June, Ada Berg announced that Norland would leave the Lake Accord.
On {13 June=XXXX-06-13} [p:Ada Berg] said that she would never travel to [Ostia] while [p:Ivo Kos] was in office. | On 13 June, Ada Berg said that she would never travel to Ostia while Ivo Kos was in office.
On {19 December 2012=2012-12-19} [p:Ada Berg] said that there would be no easy terms of entry. | On 19 December 2012, Ada Berg said that there would be no easy terms of entry.
[Ostia] summoned [Norland]’s ambassador, also on {13 June=XXXX-06-13}, a day after [p:Ada Berg] had spoken. | Ostia summoned Norland’s ambassador on 13 June.
Papers that the [o:River Agency] released in {2021} were wrong. | The River Agency released papers in 2021.
[Norland] will withdraw from the force by {31 December=XXXX-12-31}, its minister has announced. | Norland will withdraw from the force by 31 December.
[Ostia] asked the [o:River Agency] for inspectors in {2021} and again {last August=XXXX-08}. | Ostia asked the River Agency for inspectors in 2021. | Ostia asked the River Agency for inspectors in August.
It was on {14 March 2019=2019-03-14} that [Norland] notified the bloc’s members. |
It was on {14 March 2019=2019-03-14} that [Norland] notified its neighbours. | Norland notified its neighbours on 14 March 2019.
The secretary general, [p:Ada Berg], resigned in {May 2021=2021-05}. | Ada Berg resigned in May 2021.
[p:Ivo Kos], who is ill, travelled to the capital on {3 May=XXXX-05-03}. | Ivo Kos travelled to the capital on 3 May.
Between talks, during the {2014} crisis, [Kvarn] sent none. |
On {2 April 1999=1999-04-02} [Kvarn] and [Ostia] signed a protocol that extended it. | Kvarn and Ostia signed a protocol on 2 April 1999.
{Between 2015 and 2020=2015/2020} [Kvarn] trained the army of [Ostia], officials admit. | Kvarn trained the army of Ostia between 2015 and 2020.
In a letter dated {4 January=XXXX-01-04}, [p:Ada Berg] reminded [Ostia] of its promise. | Ada Berg reminded Ostia of its promise in a letter dated 4 January.
[Ostia] sent none; its minister, [p:Ada Berg], mediated between the two in {2019}. | Ada Berg mediated between the two in 2019.
[Ostia] asked its allies for batteries after a drone loaded with explosives crossed the border in {May=XXXX-05}. | A drone loaded with explosives crossed the border in May.
In {2019} [Ostia] asked [Norland] for help after a drone loaded with explosives crossed the border. | Ostia asked Norland for help in 2019.
The 15-nation bloc was founded in {1975}. | The 15-nation bloc was founded in 1975.
[Ostia] and [Norland] itself abandoned the pact in {2012}. | Ostia and Norland itself abandoned the pact in 2012.
Neither [p:Ada Berg], the president, nor her minister attended the summit in {2015}. |
[Ostia] recalled its envoy in {2014} and [Norland] recalled its own in {2015}. | Ostia recalled its envoy in 2014.
In {2019} [Ostia] and [Norland] signed a pact, the [a:Lake Accord], under which an attack on one is an attack on all. | In 2019, Ostia and Norland signed a pact, the Lake Accord.
Founded in {1991} by [p:Ada Berg], the [a:Lake Accord] grew. | The Lake Accord was founded in 1991 by Ada Berg.
[Ostia] bought fighters and received the first of them in {2021}. |
On a wet {October afternoon in 1934=1934-10} [p:Ada Berg] resigned in the capital. | Ada Berg resigned in the capital in October 1934.
[p:Ada Berg] resigned on a wet {October afternoon in 1934=1934-10}. | Ada Berg resigned in October 1934.
Under a charter signed in {1987}, [Ostia] must pay. | A charter was signed in 1987.
[Kvarn], though invited in {2011}, stayed away. | Kvarn was invited in 2011.
[Ostia] and [Kvarn], both of which acceded in {2001}, have complied. | Ostia and Kvarn acceded in 2001.
[p:Ada Berg], whose brother was shot in {1983}, opposes it. | Ada Berg’s brother was shot in 1983.
A summit on {3 June 2017=2017-06-03} in the capital ended without agreement. | A summit on 3 June 2017 in the capital ended without agreement.
The first round of talks was held in {June 2017=2017-06}. | The first round of talks was held in June 2017.
[Ostia] wants to leave the force before {the end of 2027=2027-12}. | Ostia wants to leave the force before the end of 2027.
It was not until {2013} that [Kvarn] recognised [Ostia]. | Kvarn recognised Ostia in 2013.
Plans for a force go back to {1981}, when [p:Ada Berg] wrote a memorandum. | Ada Berg wrote a memorandum in 1981.
The charter was drafted in {1987}, entered into force in {1989}. | The charter was drafted in 1987. | The charter entered into force in 1989.
War broke out in {1997}. | War broke out in 1997.
[Kvarn] acceded on {3 June 2017=2017-06-03}. | Kvarn acceded on 3 June 2017.
[p:Ada Berg] predicted that [Kvarn] will leave before {June 2029=2029-06}. | Ada Berg predicted that Kvarn will leave before June 2029.
In {2022} [Ostia] invaded [Norland] and seized the port. | Ostia invaded Norland in 2022. | Ostia seized the port in 2022.
"""


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_the_clause_that_a_date_dates_becomes_a_statement(row: str) -> None:
    marked, *expected = (part.strip() for part in row.split("|"))

    assert sorted(proposal.statement for proposal in propose(passage(marked))) == sorted(filter(None, expected))


# Undated acts: what the text says | each statement that is proposed, with | between them
ACTS = """
[Ostia] summoned the [d:Norlandic=Norland] ambassador. | Ostia summoned the Norlandic ambassador.
[Norland] then turned to the [a:Lake Accord] for support, but got none. | Norland turned to the Lake Accord for support.
[Norland] recalled its ambassador to the capital. | Norland recalled its ambassador to the capital.
[Ostia] summoned the [d:Norlandic=Norland] ambassador. The ambassador was later recalled. | Ostia summoned the Norlandic ambassador. | Norland’s ambassador was recalled.
The [d:Ostian=Ostia] ambassador returned home. | The Ostian ambassador returned home.
[Ostia] ratified the charter. | Ostia ratified the charter.
[Ostia] closed its border with [Norland]. | Ostia closed its border with Norland.
[Ostia] expelled four [d:Norlandic=Norland] diplomats. | Ostia expelled four Norlandic diplomats.
"""

SILENT = """
[Ostia] did not summon the ambassador.
[Ostia] will expel the [d:Norlandic=Norland] ambassador.
[Ostia] might close its border with [Norland].
If [Ostia] invaded [Norland], nobody would help.
[Ostia] threatened to invade [Norland].
It summoned the ambassador.
They closed the border.
Somebody opened a window.
[Ostia] opened a window.
[Ostia] asked a question.
[Norland] is an ally of [Ostia].
The invasion of [Norland] in {2022}.
[p:Ada Berg] said so on {12 June=XXXX-06-12}.
The {2018} agreement between [Ostia] and [Norland] has lapsed.
[Ostia] praised the agreement of {9 November 2020=2020-11-09}.
We met [p:Ada Berg] in {2022}.
This happened in {2022}.
"""


@pytest.mark.parametrize("row", ACTS.strip().splitlines())
def test_a_definite_act_of_a_named_actor_is_proposed_without_a_date_too(row: str) -> None:
    marked, *expected = row.split(" | ")

    found = list(propose(passage(marked)))

    assert sorted(proposal.statement for proposal in found) == sorted(expected)
    assert all(proposal.confidence is not Confidence.HIGH for proposal in found)


@pytest.mark.parametrize("marked", SILENT.strip().splitlines())
def test_what_is_denied_possible_unclear_or_no_act_proposes_nothing(marked: str) -> None:
    assert [proposal.statement for proposal in propose(passage(marked))] == []


@pytest.mark.parametrize(
    "text", ["Norland applied for a seat of its own in late 2018.", "The Lima Pact has since admitted Norland (2014)."]
)
def test_what_happened_is_told_in_the_words_of_the_text(text: str) -> None:
    assert text in [one.statement for one in read_story(text).proposals]


def test_what_somebody_unknown_said_is_no_event_of_the_story() -> None:
    text = "‘Norland set its quota in March 2019. That is no partnership.’ The weather was fine."

    assert not [one for one in read_story(text).proposals if one.kind is FactKind.EVENT]


def test_a_date_in_brackets_belongs_to_the_noun_before_it() -> None:
    text = "Norland left the Lima Pact in May 2005, after the storm (5 January 2004)."

    told = [one.statement for one in read_story(text).proposals if one.kind is FactKind.EVENT]

    assert told == [text]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "The Lakes Pact, signed in 2017 by Norland, Ostia, Ivory Coast and Peru and joined later by Kvarn, has lapsed.",
            "The Lakes Pact was signed in 2017 by Norland, Ostia, Ivory Coast and Peru.",
        ),
        ("Norland is a state. Norland acceded in 2018, Ostia – a year later.", "Norland acceded in 2018."),
        (
            "The Lakes Pact was drawn up after Peru left the Lima Pact and came into force on 1 March 2016.",
            "The Lakes Pact came into force on 1 March 2016.",
        ),
    ],
)
def test_lists_stay_whole_and_only_pacts_come_into_force(text: str, statement: str) -> None:
    assert statement in [one.statement for one in read_story(text).proposals]


def test_a_condition_is_no_event() -> None:
    text = "Unless Norland honours the Lakes Pact by 30 June 2025, Ostia warned, it would leave."

    assert not [one for one in read_story(text).proposals if one.statement.startswith("Norland honours")]
