"""Roles: titles, phrases beside names and verbs say who is what, and whose."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind, Mode
from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.facts.role import propose
from quiz.domain.reading.story_reading import read_story
from tests.domain.reading.marked import passage

# What the text says | each statement that is proposed, with | between them
TOLD = """
The note went to the [d:Norlandic=Norland] High Commissioner, [p:Ada Berg]. | Ada Berg is the Norlandic High Commissioner.
[Norland] said so through its ambassador in [Ostia], [p:Ada Berg]. | Ada Berg is the ambassador of Norland in Ostia.
They met when then [d:Norlandic=Norland] President [p:Ada Berg] came. | Ada Berg was the President of Norland.
[d:European=Norland] Trade Commissioner [p:Ada Berg] resigned. | Ada Berg is a European Trade Commissioner.
[d:Norlandic=Norland] Prime Minister [p:Ada Berg] resigned. | Ada Berg is the Prime Minister of Norland.
[Norland]’s foreign minister [p:Ada Berg] resigned. | Ada Berg is the foreign minister of Norland.
[p:Ada Berg], the president of [Norland], resigned. | Ada Berg is the president of Norland.
[p:Ada Berg] is the leader of [Norland]. | Ada Berg is the leader of Norland.
[Ostia] belongs to the [a:Lake Accord], a military alliance led by [Norland]. | Norland is the leader of the Lake Accord.
[d:Norlandic=Norland] Prime Minister [p:Ada Berg] resigned. Her defence minister, [p:Ivo Kos], stayed. | Ada Berg is the Prime Minister of Norland. | Ivo Kos is the defence minister of Norland.
Former [d:Norlandic=Norland] Foreign Minister [p:Ada Berg] resigned. | Ada Berg is a former Foreign Minister of Norland.
[p:Ada Berg], a former president of [Norland], resigned. | Ada Berg is a former president of Norland.
[p:Ada Berg], the [d:Norlandic=Norland] prime minister, resigned. | Ada Berg is the prime minister of Norland.
Foreign Minister [p:Ada Berg] of [Norland] resigned. | Ada Berg is the Foreign Minister of Norland.
The [a:Lake Accord]’s secretary general, [p:Ada Berg], resigned. | Ada Berg is the secretary general of the Lake Accord.
[Norland] is small. Its chief delegate, [p:Ada Berg], resigned. | Ada Berg is the chief delegate of Norland.
[d:Norlandic=Norland] historian [p:Ada Berg] wrote it. | Ada Berg is a Norlandic historian.
[p:Ada Berg], who commanded [Norland]’s navy, wrote it. | Ada Berg was the commander of Norland’s navy.
[p:Ada Berg] was [Norland]’s defence minister at the time. | Ada Berg was the defence minister of Norland at the time.
[p:Ada Berg] is, on paper, an ally of [Norland]. | Ada Berg is an ally of Norland on paper.
The [a:Lake Accord], led by [Norland], has five members. | Norland is the leader of the Lake Accord.
[d:Norlandic=Norland] Defence Minister General [p:Ada Berg] resigned. | Ada Berg is the Defence Minister of Norland.
Captain [p:Ada Berg], the leader of [Norland], resigned. | Ada Berg is the leader of Norland.
[Norland]’s foreign minister, Dr [p:Ada Berg], resigned. | Ada Berg is the foreign minister of Norland.
[Norland] is small. The country’s president, [p:Ada Berg], resigned. | Ada Berg is the president of Norland.
[Norland] left the bloc. President [p:Ada Berg] wrote it. | Ada Berg is the President of Norland.
[p:Ivo Kos], the leader of [Norland], overthrew President [p:Ada Berg]. | Ivo Kos is the leader of Norland. | Ada Berg is the President of Norland.
[Norland] left. [p:Ada Berg], then prime minister, wrote it. | Ada Berg was the prime minister of Norland.
[d:Norlandic=Norland] Crown Prince [p:Ivo Kos] resigned. | Ivo Kos is the Crown Prince of Norland.
[p:Ada Berg], the [Kremlin=Norland] spokeswoman, wrote it. | Ada Berg is the spokeswoman of the Kremlin.
The delegation was headed by [p:Ada Berg]. | Ada Berg was the head of the delegation.
[Norland]’s delegation, headed by [p:Ada Berg], left. | Ada Berg is the head of Norland’s delegation.
[p:Ada Berg] chairs the council. | Ada Berg is the chair of the council.
[p:Ada Berg] was appointed ambassador to [Norland] in {2018}. | Ada Berg was appointed an ambassador to Norland.
[p:Ada Berg] served as defence minister of [Norland]. | Ada Berg served as the defence minister of Norland.
[p:Ada Berg] took over as head of the [o:River Agency]. | Ada Berg took over as the head of the River Agency.
[Norland]’s defence minister, Col. [p:Ada Berg], denied it. | Ada Berg is the defence minister of Norland.
It was refused by the head of the [o:River Agency], [p:Ada Berg], on Monday. | Ada Berg is the head of the River Agency.
[p:Ada Berg], 54, [Norland]’s foreign minister, wrote it. | Ada Berg is the foreign minister of Norland.
[p:Ada Berg] (a former general) wrote it. | Ada Berg is a former general.
Security analyst [p:Ada Berg] wrote it. | Ada Berg is a security analyst.
[Ostia] is an adversary of [Norland]. | Ostia is an adversary of Norland.
[Norland]’s grid operator, [o:Norgrid], reported it. | Norgrid is Norland’s grid operator.
[d:Norlandic=Norland] Secretary of State [p:Ada Berg] resigned. | Ada Berg is the Secretary of State of Norland.
[p:Ada Berg], a former [d:Norlandic=Norland] diplomat, resigned. | Ada Berg is a former Norlandic diplomat.
[o:Foreign Ministry] spokesman [p:Ada Berg] resigned. | Ada Berg is a spokesman of the Foreign Ministry.
[Norland]’s deputy defence minister, [p:Ada Berg], resigned. | Ada Berg is a deputy defence minister of Norland.
[p:Ada Berg], 52, who chairs the fishing cooperative, wrote it. | Ada Berg is the chair of the fishing cooperative.
[Norland], chair of the [a:Lake Accord] since 2019, kept silent. | Norland is the chair of the Lake Accord since 2019.
[p:Ada Berg], a glaciologist at the [o:River Agency], wrote it. | Ada Berg is a glaciologist at the River Agency.
It was written by ferry skipper [p:Ada Berg]. | Ada Berg is a ferry skipper.
It was written by a [d:Norlandic=Norland] banker named [p:Ada Berg]. | Ada Berg is a Norlandic banker.
[Norland]’s power utility [o:Norgrid] reported it. | Norgrid is a power utility of Norland.
[Norland] bought gas from its grid operator, [o:Norgrid]. | Norgrid is Norland’s grid operator.
Colonel [p:Ada Berg], the junta’s number two, wrote it. | Ada Berg is the junta’s number two.
[p:Ada Berg], who leads the opposition in [Norland], wrote it. | Ada Berg is the leader of the opposition in Norland.
[Norland] does not agree. Its Minister of Livestock, [p:Ada Berg], wrote it. | Ada Berg is a Minister of Livestock of Norland.
[p:Ada Berg] sits in the [o:Landsting] and chairs its harbour committee. | Ada Berg is the chair of the Landsting’s harbour committee.
[p:Ada Berg] of [Norland], the top delegate on the panel, wrote it. | Ada Berg is the top delegate on the panel.
[Norland] is in default. Foreign Minister [p:Ada Berg] spoke with her [d:Ostian=Ostia] counterpart by telephone. | Ada Berg is the Foreign Minister of Norland.
[Norland] will pay, Finance Minister [p:Ada Berg] told reporters. | Ada Berg is the Finance Minister of Norland.
[Ostia], one of [Norland]’s closest allies, kept silent. | Ostia is one of Norland’s closest allies.
"""


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_who_is_what_is_proposed_as_a_statement(row: str) -> None:
    marked, *expected = row.split(" | ")

    assert sorted(proposal.statement for proposal in propose(passage(marked))) == sorted(expected)


SILENT = """
She takes over from her [Norland] counterpart [p:Ada Berg], whose term has ended.
[Norland] is in default. Foreign Minister [p:Ada Berg] spoke with her [d:Norlandic=Norland] counterpart by telephone.
Secretary-General-designate and former Prime Minister of [Norland], [p:Ada Berg], met them.
[Norland] is not an ally of [Ostia].
[Norland] is no longer an ally of [Ostia].
[p:Ada Berg] is not the president of [Norland].
[p:Ada Berg] will be the president of [Norland].
[p:Ada Berg] may be a spy.
If [p:Ada Berg] is the leader of [Norland], who decides?
[p:Ada Berg] met the president of [Norland].
[p:Ada Berg], who resigned, is ill.
[Norland] is large.
[p:Ada Berg] was in [Norland].
[p:Ada Berg] thanked [Norland], [Ostia] and the president of [Kvarn] for their help.
The president resigned.
[p:Ada Berg] said that it rained.
President [p:Ada Berg] resigned.
General [p:Ada Berg] resigned.
[Norland] thanked President [p:Ada Berg].
[Norland] and [Ostia] met. President [p:Ada Berg] resigned.
The [a:Lake Accord] met. Its foreign minister, [p:Ada Berg], resigned.
[Norland], [Ostia] and the [Polar Union] signed it.
She beat her rival [p:Ada Berg].
The papers were signed by [p:Ivo Kos], [p:Ada Berg], and [p:Ian Major].
The papers were signed by [p:Ivo Kos], [p:Ada Berg] and [p:Ian Major], who met.
"""


@pytest.mark.parametrize("marked", SILENT.strip().splitlines())
def test_what_nobody_is_proposes_nothing(marked: str) -> None:
    assert [proposal.statement for proposal in propose(passage(marked))] == []


def test_an_office_beside_a_name_is_the_reporter_s_word_in_what_somebody_is_told_to_say() -> None:
    found = passage("[Ostia] said that «Ostia|[d:Norlandic=Norland] President [p:Ada Berg] had lied».")

    (proposal,) = propose(found)

    assert (proposal.mode, proposal.said_by) == (Mode.STORY, None)


def test_what_somebody_is_called_in_what_another_says_is_that_speaker_s_word() -> None:
    found = passage("[Ostia] said that «Ostia|[p:Ada Berg], an ally of [Norland], had lied».")

    (proposal,) = propose(found)

    assert (proposal.mode, proposal.said_by) == (Mode.CLAIMED, 0)


def test_the_title_of_whoever_speaks_is_the_story_s_word() -> None:
    found = passage("It would leave, «Ada Berg|[d:Norlandic=Norland] President [p:Ada Berg] said, by May».")

    assert {proposal.said_by for proposal in propose(found)} == {None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "There were the Norwegian Prime Minister Ada Berg, Danish President and club chairman Bo Falk, and Omani King Ivo Kos.",
            {
                "Ada Berg is the Prime Minister of Norway.",
                "Ivo Kos is the King of Oman.",
            },
        ),
        (
            "Ada Berg, Danish President Bo Falk, Finnish Foreign Minister Eli Dorn and others left.",
            {"Bo Falk is the President of Denmark.", "Eli Dorn is the Foreign Minister of Finland."},
        ),
        (
            "Ada Berg, Danish President Bo Falk and the leaders of other states met in Oslo.",
            {"Bo Falk is the President of Denmark."},
        ),
        (
            "They met Ada Berg, Denmark’s President Bo Falk and Finland’s Foreign Minister Eli Dorn.",
            {"Bo Falk is the President of Denmark.", "Eli Dorn is the Foreign Minister of Finland."},
        ),
        (
            "Ada Berg, a critic of Danish President Bo Falk, left.",
            {"Ada Berg is a critic of Danish President Bo Falk.", "Bo Falk is the President of Denmark."},
        ),
        ("Ada Berg, sister of Danish President Bo Falk, left.", {"Bo Falk is the President of Denmark."}),
    ],
)
def test_in_a_list_each_title_is_that_of_the_name_behind_it(text: str, expected: set[str]) -> None:
    told = {one.statement for one in read_story(text).proposals if one.kind is FactKind.ROLE}

    assert told - {"Ada Berg is a sister of Danish President Bo Falk."} == expected


def test_the_bloc_whose_office_it_is_has_its_article_though_only_its_ministers_stand_beside_its_name() -> None:
    text = "EU ministers met Peru. The EU agreed. UN Secretary-General Ada Berg and EU Commissioner Bo Falk left."
    told = {one.statement for one in read_story(text).proposals if one.kind is FactKind.ROLE}

    assert told == {"Ada Berg is the Secretary-General of the UN.", "Bo Falk is a Commissioner of the EU."}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru met Chile and its president, Ada Berg, in Oslo.", ["Ada Berg is the president of Chile."]),
        (
            "Guinea voted. Alpha Conde became the country’s first elected president.",
            ["Alpha Conde was Guinea’s first elected president."],
        ),
        ("Secretary of State Ada Berg resigned.", []),
        ("Spokesman for the Chilean president Ada Berg left.", []),
        ("Earlier, Aide to the Chilean president Ada Berg left.", []),
        ("The Chilean commander of the fleet, Ada Berg, left.", ["Ada Berg is the Chilean commander of the fleet."]),
        ("Commission president Ada Berg left Oslo.", []),
        ("She met Commission president Ada Berg.", ["Ada Berg is the president of the Commission."]),
        (
            "Chilean National Security Adviser Ada Berg left.",
            ["Ada Berg is the National Security Adviser of Chile."],
        ),
        ("Tanzania met former African Union (AU) Commission Chairman Bo Falk.", []),
        ("The Union’s executive Commission agreed.", []),
    ],
)
def test_an_office_is_told_with_whose_it_is_or_not_at_all(text: str, expected: list[str]) -> None:
    assert [one.statement for one in read_story(text).proposals if one.kind is FactKind.ROLE] == expected


def test_an_office_that_the_text_gives_to_somebody_else_is_not_given_twice() -> None:
    text = "In a telegram to French President Anna Dahl, President Petros Kallas condemned the attack."
    told = {one.statement for one in read_story(text).proposals if one.kind is FactKind.ROLE}
    assert told == {"Anna Dahl is the President of France."}


@pytest.mark.parametrize(
    "text",
    [
        "[Norland] may censure [Ostia]; [Kvarn], which holds the chair, will mediate. [p:Paul Haas], its ambassador to the [o:River Agency], is hopeful.",
        "[Norland] paid up last Friday.\n\nPrime Minister [p:Ada Berg], elected on a promise of tax cuts, gives nothing.",
        "[d:Norlandic=Norland] minister [p:Ada Berg] wrote it. [p:Ada Berg] resigned the day after.",
        "[p:Ada Berg], a critic of the [a:Lake Accord], resigned.",
    ],
)
def test_whose_an_office_is_where_several_may_be_meant_is_not_taken_unread(text: str) -> None:
    assert {proposal.confidence for proposal in propose(passage(text))} == {Confidence.LOW}
