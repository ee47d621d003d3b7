"""Offices that verbs tell somebody took or gave up, and titles in the words of different newsrooms."""

from __future__ import annotations

import pytest

from quiz.domain.reading.facts.role import propose
from tests.domain.reading.marked import passage

# What the text says | each statement that is proposed, with | between them
TOLD = """
[p:Ada Berg] was sworn in as president of [Norland] on {Monday}. | Ada Berg was sworn in as the president of Norland.
[p:Ada Berg] was ousted as head of the [o:River Agency]. | Ada Berg was ousted as the head of the River Agency.
[p:Ada Berg] resigned as defence minister of [Norland]. | Ada Berg resigned as the defence minister of Norland.
[p:Ada Berg], who stepped down as head of the [o:River Agency], wrote it. | Ada Berg stepped down as the head of the River Agency.
[p:Ada Berg] took office as defence minister of [Norland]. | Ada Berg took office as the defence minister of Norland.
[p:Ada Berg] succeeded [p:Ivo Kos] as president of [Norland]. | Ada Berg succeeded Ivo Kos as the president of Norland.
The queen appointed [p:Ada Berg] defence minister of [Norland]. | Ada Berg was appointed the defence minister of Norland.
[p:Ada Berg], named ambassador to [Norland] last year, wrote it. | Ada Berg was named an ambassador to Norland last year.
The new president of [Norland] is [p:Ada Berg]. | Ada Berg is the new president of Norland.
[Norland] has a new president, [p:Ada Berg]. | Ada Berg is the new president of Norland.
[Norland]’s interim president, [p:Ada Berg], wrote it. | Ada Berg is the interim president of Norland.
Outgoing [a:Lake Accord] Secretary General [p:Ada Berg] wrote it. | Ada Berg is an outgoing Secretary General of the Lake Accord.
[a:Lake Accord] Secretary General [p:Ada Berg] wrote it. | Ada Berg is the Secretary General of the Lake Accord.
[a:Lake Accord] Deputy Secretary General [p:Ada Berg] wrote it. | Ada Berg is a Deputy Secretary General of the Lake Accord.
[o:Landsting] fisheries policy chief [p:Ada Berg] wrote it. | Ada Berg is a Landsting fisheries policy chief.
[o:River Agency] special envoy for [Norland] [p:Ada Berg] wrote it. | Ada Berg is a special envoy of the River Agency for Norland.
The tribunal’s president, Judge [p:Ada Berg], wrote it. | Ada Berg is the tribunal’s president. | Ada Berg is a Judge.
The resignation of [Norland]’s interior minister, [p:Ada Berg], was expected. | Ada Berg is the interior minister of Norland.
Junta leader [p:Ada Berg] wrote it. | Ada Berg is a junta leader.
Ferry owner [p:Ada Berg] wrote it. | Ada Berg is a ferry owner.
[d:Norlandic=Norland] President [p:Ivo Kos] and his deputy, [p:Ada Berg], met. | Ivo Kos is the President of Norland. | Ada Berg is a deputy of Ivo Kos.
As foreign minister of [Norland], [p:Ada Berg] signed it. | Ada Berg was the foreign minister of Norland.
[d:Norlandic=Norland] mining company [o:Normet] paid. | Normet is a Norlandic mining company.
The [a:Lake Accord]’s chief engineer, [p:Ada Berg] of [Norland], wrote it. | Ada Berg is the chief engineer of the Lake Accord.
The committee is chaired by [p:Ada Berg], a [d:Norlandic=Norland] judge. | Ada Berg is the chair of the committee. | Ada Berg is a Norlandic judge.
"""


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_an_office_is_proposed_in_the_words_of_the_text(row: str) -> None:
    marked, *expected = row.split(" | ")

    assert sorted(proposal.statement for proposal in propose(passage(marked))) == sorted(expected)


SILENT = """
[p:Ada Berg] resigned as a protest.
[p:Ada Berg] quit as soon as she could.
[p:Ada Berg] was not sworn in as president of [Norland].
[p:Ada Berg] refused to serve as president of [Norland].
[p:Ada Berg] hopes to be the next president of [Norland].
[p:Ada Berg] returned as rain fell.
[p:Ada Berg] replaced the broken lamp.
[p:Ada Berg], whose father was president of [Norland], wrote it.
She thanked the president, the general and [p:Ada Berg].
Candidates for president include [p:Ada Berg].
"""


@pytest.mark.parametrize("marked", SILENT.strip().splitlines())
def test_what_only_sounds_like_an_office_proposes_nothing(marked: str) -> None:
    assert [proposal.statement for proposal in propose(passage(marked))] == []
