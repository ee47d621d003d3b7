"""Rules against facts that do not stand alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.domain.facts import Fact
from quiz.domain.partial_dates import partial_date
from tests.domain.item_rules.questions import PEOPLE, STATEMENT, WHO, choice, codes, question
from tests.domain.material import FREEDONIA, SYLVANIA, fact, material

RADIOS, FLEET, INVASION = fact("field-radios"), fact("fleet"), fact("invasion")
NOTE = replace(INVASION.evidence, quote="In May 2021 Ruritania invaded Freedonia")


@pytest.mark.parametrize(
    ("code", "broken", "sound"),
    [
        ("text-cut", question("Which of them, she said, is?", *PEOPLE), question(WHO, *PEOPLE)),
        ("text-cut", choice("*He wrote to – | ", *PEOPLE[1:]), choice(*PEOPLE)),
        ("text-cut", question("The pact was signed by Norland, Ostia.", *PEOPLE), question(WHO, *PEOPLE)),
        ("text-residue", question("Who said that • ten came?", *PEOPLE), question(WHO, *PEOPLE)),
        (
            "text-residue",
            question("Who heard that Zenda ’s broken?", *PEOPLE),
            question("Who has Zenda’s maps?", *PEOPLE),
        ),
        ("text-dateline", question("Who said that ZENDA (Comet) — it rained?", *PEOPLE), question(WHO, *PEOPLE)),
        (
            "text-dateline",
            choice("*Strelsau, 3 May 2021 – it rained", *PEOPLE[1:]),
            choice("*1991 and later", *PEOPLE[1:]),
        ),
        ("text-when", question("Who led it last August?", *PEOPLE), question("Who led it in the last war?", *PEOPLE)),
        ("text-when", choice("*He came this Monday | ", *PEOPLE[1:]), choice("*“this Monday” | ", *PEOPLE[1:])),
    ],
)
def test_words_stand_alone(code, broken, sound):
    assert code in codes(broken)
    assert code not in codes(sound)


def told(fact: Fact, stem: str = "It was so.") -> list[str]:
    return codes(question(stem, "*True", "-False", kind=STATEMENT, facts=[fact.key]), material(fact))


@pytest.mark.parametrize(
    ("code", "broken", "sound"),
    [
        ("fact-on-itself", replace(RADIOS, slots={**RADIOS.slots, "supplier": FREEDONIA}), RADIOS),
        (
            "fact-on-itself",
            replace(FLEET, slots={**FLEET.slots, "debtor": SYLVANIA, "duty": "help Sylvania at sea"}),
            replace(FLEET, slots={**FLEET.slots, "debtor": SYLVANIA, "duty": "help Zenda at sea"}),
        ),
        ("fact-pronoun", replace(INVASION, slots={"what": "Ruritania made up for it by paying"}), INVASION),
        ("fact-bare", replace(INVASION, slots={"what": "Ruritania joined"}), INVASION),
        (
            "fact-role-name",
            replace(fact("firefly-role"), slots={**fact("firefly-role").slots, "role": "the Lake Pact and Zenda"}),
            fact("firefly-role"),
        ),
        (
            "date-of-print",
            replace(INVASION, evidence=replace(NOTE, quote="Zenda, May 2021 – Ruritania invaded it")),
            INVASION,
        ),
    ],
)
def test_a_fact_that_cannot_be_asked_is_found(code, broken, sound):
    assert code in told(broken)
    assert code not in told(sound)


@pytest.mark.parametrize("words", ["by", "since", "until", "by early"])
def test_a_deadline_is_no_date_of_an_event(words):
    due = replace(INVASION, evidence=replace(NOTE, quote=f"Ruritania promised it {words} May 2021"))

    assert "date-not-its-own" in told(due, "In May 2021, Ruritania promised it.")
    assert "date-not-its-own" in told(due, "According to the story, what happened in May 2021?")
    assert "date-not-its-own" not in told(due, "Ruritania promised it.")
    assert "date-not-its-own" not in told(due, "Ruritania promised it before the elections in May 2021.")


def test_what_lasts_has_its_date_from_its_beginning():
    lasting = replace(
        INVASION,
        slots={"what": "Ruritania has led it"},
        date=partial_date("2021-05", text="May 2021"),
        evidence=replace(NOTE, quote="Ruritania has led it since May 2021"),
    )

    assert "date-not-its-own" not in told(lasting, "Since May 2021, Ruritania has led it.")


@pytest.mark.parametrize(
    "words",
    [
        "to send ships",
        "never explained it",
        "more are on the way",
        "“are for all or for nobody”",
        "“well inside the time”",
    ],
)
def test_what_was_said_is_a_clause(words):
    claim = fact("boat-without-oars")

    assert "claim-broken" in told(replace(claim, slots={**claim.slots, "content": words}))
    assert "claim-broken" not in told(claim)


def test_no_word_stands_twice():
    assert "text-cut" in codes(question("Who asked for for it?", *PEOPLE))
    assert "text-cut" in codes(question("Who said that should Ostia fail should comply it must go?", *PEOPLE))
    assert "text-cut" not in codes(question("Who gave more than they had to?", *PEOPLE))


def test_a_document_of_which_the_story_tells_is_not_the_text_above():
    told = replace(INVASION, statement="Ruritania signed the document.")
    asked = question("Who signed the document?", *PEOPLE, facts=(told.key,))

    assert "stem-text-above" not in codes(asked, material(told))
    assert "stem-text-above" in codes(asked, material(INVASION))
