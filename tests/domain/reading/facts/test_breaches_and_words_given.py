"""Breaches told by a noun or by “that is a breach”, words that somebody gave, and what a treaty rests on."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.story_reading import read_story
from tests.domain.reading.facts.lake_pact import told

TOLD = """
The report tells of the use of mines by the army of [Ostia] in breach of the [Lake Pact]. | According to the report, Ostia was guilty of the use of mines in breach of the Lake Pact. no
[Ostia] gave assurances that no troops would cross the river. | Ostia gave assurances that no troops would cross the river. unknown
[p:Ada Berg@Ostia] assured her counterpart at a dinner that nothing would happen before May. | Ada Berg promised that nothing would happen before May. unknown
A party under attack may call on the others, who shall send help within three days. | Members of the Lake Pact must send help within three days. unknown
The pact rests on a simple idea: those with tugs would help those without. | Under the Lake Pact, those with tugs must help those without. unknown
"""


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_a_breach_or_a_duty_in_other_words_is_told(row: str) -> None:
    marked, *expected = row.split(" | ")

    assert told(marked.replace("[Lake Pact]", "[a:Lake Pact]")) == expected


def _told(text: str) -> list[str]:
    story = f"Norland, Ostia and Vell are members of the Lake Pact. {text}"
    return [each.statement for each in read_story(story).proposals if each.kind is FactKind.OBLIGATION]


def test_what_somebody_calls_a_breach_is_one_of_the_other_party_named_before() -> None:
    text = "Ostia closed its ports. “That, too, is a breach,” Norland’s minister, Ada Berg, told reporters."

    assert "Ostia committed a breach." in _told(text)


def test_nobody_is_told_to_have_committed_a_breach_where_two_could_be_meant() -> None:
    text = "Ostia and Vell closed their ports. “That, too, is a breach,” Norland’s minister, Ada Berg, told reporters."

    assert not [statement for statement in _told(text) if "committed" in statement]


def test_who_says_that_it_was_never_asked_is_quoted_with_it() -> None:
    assert "Ostia was never asked in due form." in _told("Ostia maintains that it was never asked in due form.")


def test_a_step_that_is_described_as_a_breach_is_one_of_whoever_took_it() -> None:
    text = "On 19 May Ostia closed its harbour to Vell’s ferries. Ada Berg described this as “a clear violation of Article 6”."

    assert "Ostia committed a clear violation of Article 6." in _told(text)


def test_a_kind_of_state_stands_for_the_only_one_that_the_sentence_before_names() -> None:
    story = (
        "Brunei, Malaysia and Thailand are members of the Penang Pact. Brunei is under fire. A report said the sultanate "
        "had supplied just 40 of the 150 troops it committed to."
    )
    told_of = [one.statement for one in read_story(story).proposals if one.kind is FactKind.OBLIGATION]

    assert told_of == ["Brunei had supplied just 40 of the 150 troops Brunei committed to."]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Ostia said it was not obliged to send tugs.", "Ostia was not obliged to send tugs."),
    ],
)
def test_what_somebody_says_is_not_owed_is_told_as_disputed(text: str, statement: str) -> None:
    story = f"Norland, Ostia and Vell are members of the Lake Pact. {text}"
    found = [one for one in read_story(story).proposals if one.kind is FactKind.OBLIGATION]

    assert [(one.statement, one.slots["kept"]) for one in found] == [(statement, "disputed")]


def test_who_regrets_without_owing_anything_is_left_alone_and_who_concedes_a_debt_is_not() -> None:
    assert _told("Mediator Ada Berg expressed regret and called for calm.") == []
    assert "Ada Berg concedes the arrears." in _told("Ada Berg concedes the arrears.")


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Economist Ada Berg points out that Ostia, too, missed a payment.", "Ostia missed a payment."),
        ("Nowhere, Ada Berg argued, is Ostia required to send tugs.", "Ostia is not required to send tugs."),
    ],
)
def test_what_is_said_in_passing_is_told_of_the_state_beside_the_verb(text: str, statement: str) -> None:
    assert _told(text) == [statement]


def test_what_the_troops_wait_for_is_not_told_of_their_spokesman() -> None:
    text = "A spokesman of Ostia’s army said that the troops are ready and are waiting for permission from Vell."

    assert not [statement for statement in _told(text) if "spokesman" in statement]


def test_nobody_is_said_to_supply_himself() -> None:
    text = "Unless Ostia kept the protocol, the minister warned, Vell would stop supplying it with power."

    assert not [statement for statement in _told(text) if "Vell with power" in statement or "Vell with" in statement]


@pytest.mark.parametrize(
    "text",
    [
        "Ostia asked its partners for shells. “They are the shells we promised,” Ada Berg said.",
        "Ada Berg said Ostia has not contributed what it should be contributing.",
    ],
)
def test_no_statement_ends_before_what_it_is_about(text: str) -> None:
    assert not [told_of for told_of in _told(text) if told_of.endswith(("We promised”.", "what Ostia."))]
