from __future__ import annotations

import pytest

from quiz.domain.item_rules import Severity
from quiz.domain.questions import Anatomy
from tests.domain.item_rules.questions import (
    PEOPLE,
    STATEMENT,
    TYPED,
    WHO,
    arranged,
    choice,
    codes,
    findings,
    gap,
    question,
    statement,
    taken_apart,
)

BLOCKING, ADVICE = Severity.BLOCKING, Severity.ADVICE

# One broken and one sound question for each rule that needs no story

PLAIN = [
    ("stem-empty", BLOCKING, question(" ", *PEOPLE), question(WHO, *PEOPLE)),
    ("stem-answer", BLOCKING, question("Who beside Ann Lee led it?", *PEOPLE), question(WHO, *PEOPLE)),
    ("stem-long", ADVICE, question("Who " + "really " * 40 + "led?", *PEOPLE), question(WHO, *PEOPLE)),
    ("stem-short", ADVICE, question("Led it?", *PEOPLE), question("Who led it?", *PEOPLE)),
    ("stem-mark", ADVICE, question("Who led the fleet", *PEOPLE), question("Name who led the fleet.", *PEOPLE)),
    ("stem-several", ADVICE, question("Who led it? And where?", *PEOPLE), question("Who asked “Where?”", *PEOPLE)),
    ("spacing", ADVICE, question("Who  led the fleet?", *PEOPLE), question(WHO, *PEOPLE)),
    ("spacing", ADVICE, choice("*Ann Lee ", *PEOPLE[1:]), choice(*PEOPLE)),
    ("mark-up", BLOCKING, question("Who <b>led</b> it?", *PEOPLE), question("Is 3 < 4 what he said?", *PEOPLE)),
    (
        "mark-up",
        BLOCKING,
        question(WHO, kind=TYPED, answers=["Ann&nbsp;Lee"]),
        question(WHO, kind=TYPED, answers=["A&B"]),
    ),
    ("quotes-open", ADVICE, question("Who said “no?", *PEOPLE), question("Who said “no”?", *PEOPLE)),
    ("gap-count", BLOCKING, gap("____ led ____ then."), gap("The fleet was led by ____ then.")),
    ("gap-count", BLOCKING, gap("The fleet was led."), gap("The fleet was led by ____.")),
    ("gap-first", ADVICE, gap("____ led the fleet."), gap("The fleet was led by ____.")),
    ("gap-long", ADVICE, gap("He led ____.", "the old fleet of the north"), gap("He led ____.", "the fleet")),
    ("stem-article", ADVICE, gap("He was a ____.", "sailor"), gap("He was a/an ____.", "sailor")),
    ("stem-article", ADVICE, question("He was an", *PEOPLE), question("He was:", *PEOPLE)),
    ("stem-when", ADVICE, question("Who led it last year?", *PEOPLE), question("Who said “last year”?", *PEOPLE)),
    (
        "stem-pronoun",
        ADVICE,
        question("When did he leave?", *PEOPLE),
        question("When did Bo leave his fleet?", *PEOPLE),
    ),
    ("stem-text-above", ADVICE, question("Who led it in the text above?", *PEOPLE), question(WHO, *PEOPLE)),
    ("vague", ADVICE, question("Who often led the fleet?", *PEOPLE), question(WHO, *PEOPLE)),
    ("vague", ADVICE, question("Who led most of it?", *PEOPLE), question("Who led it for most of 2023?", *PEOPLE)),
    (
        "stem-when",
        ADVICE,
        question("Who led it recently?", *PEOPLE),
        question("Who led it, most recently on 7 May?", *PEOPLE),
    ),
    (
        "stem-when",
        ADVICE,
        question("Who led it the year before?", *PEOPLE),
        question("Who led it in 2023 and the year before?", *PEOPLE),
    ),
    ("vague", ADVICE, choice("*Many of them | ", *PEOPLE[1:]), choice(*PEOPLE)),
    ("stem-negative", ADVICE, question("Who did not lead it?", *PEOPLE), question("Who did NOT lead it?", *PEOPLE)),
    ("options-few", BLOCKING, choice(*PEOPLE[:2]), choice(*PEOPLE)),
    ("options-few", BLOCKING, arranged("One", "Two"), arranged("One", "Two", "Three")),
    ("options-few", BLOCKING, question("It sank.", "*True", kind=STATEMENT), statement("It sank.")),
    ("options-many", ADVICE, arranged(*"ABCDEFG"), arranged(*"ABCDEF")),
    ("options-none-right", BLOCKING, choice("-Ann Lee", *PEOPLE[1:]), choice(*PEOPLE)),
    ("options-two-right", BLOCKING, choice(*PEOPLE, "*Di Fox"), choice(*PEOPLE, "-Di Fox")),
    ("option-empty", BLOCKING, choice(*PEOPLE, "- "), choice(*PEOPLE)),
    ("options-same", BLOCKING, choice(*PEOPLE, "-the Ann Lee"), choice(*PEOPLE, "-Anne Leeds")),
    ("options-similar", ADVICE, choice("*The harbour", "-The harbours", "-A pier"), choice(*PEOPLE)),
    ("options-catch-all", BLOCKING, choice(*PEOPLE, "-All of the above"), choice(*PEOPLE, "-All Saints School")),
    ("options-catch-all", BLOCKING, choice(*PEOPLE, "-None"), choice(*PEOPLE, "-None of the ships sank")),
    ("options-joined", BLOCKING, choice(*PEOPLE, "-Bo Rask and Cy Dunn"), choice(*PEOPLE, "-Di Fox and Ed Gray")),
    ("options-joined", BLOCKING, choice(*PEOPLE, "-Both the fleet and the army"), choice(*PEOPLE, "-Both sides")),
    (
        "options-overlap",
        BLOCKING,
        choice("*May 2021", "-2021", "-June 2021", stem="When was it?"),
        choice("*May 2021", "-July 2021", "-June 2021", stem="When was it?"),
    ),
    (
        "options-overlap",
        BLOCKING,
        choice("*10 to 20 ships", "-15 to 30 ships", "-1 to 3 ships", stem="How many?"),
        choice("*10 to 20 ships", "-21 to 30 ships", "-1 to 3 ships", stem="How many?"),
    ),
    (
        "options-key-sort",
        BLOCKING,
        choice("*12 June 2021", "-May 2021", "-July 2021", stem="When was it?"),
        choice("*12 June 2021", "-13 June 2021", "-1 July 2021", stem="When was it?"),
    ),
    (
        "options-sorts",
        ADVICE,
        choice("*12 June 2021", "-May 2021", "-1 July 2021", stem="When was it?"),
        choice("*12 June 2021", "-13 June 2021", "-1 July 2021", stem="When was it?"),
    ),
    ("option-reason", ADVICE, choice(*PEOPLE[:2], "-Cy Dunn"), choice(*PEOPLE)),
    ("option-long", ADVICE, choice(*PEOPLE, "-" + "ship " * 20 + "ship"), choice(*PEOPLE)),
    (
        "options-length",
        ADVICE,
        choice("*The fleet that had sailed from the north in spring", "-The army", "-The bank"),
        choice("*The northern fleet", "-The southern fleet", "-The old bank"),
    ),
    (
        "options-length",
        ADVICE,
        choice("*Ships", "-The army of the north", "-The banks of the south"),
        choice("*The ships of the east", "-The army of the north", "-The banks of the south"),
    ),
    (
        "options-echo",
        ADVICE,
        choice("*With the fleet", "-By train", "-On foot", stem="How did the fleet captain come?"),
        choice("*By boat", "-By train", "-On foot", stem="How did the fleet captain come?"),
    ),
    (
        "options-absolute",
        ADVICE,
        choice("*It sank", "-It never sailed", "-It stayed"),
        choice("*It sank", "-It flew", "-It lay"),
    ),
    (
        "options-convergence",
        ADVICE,
        choice("*red ships", "-red boats", "-blue ships", "-red trains"),
        choice("*red ships", "-red boats", "-blue ships", "-blue boats"),
    ),
    (
        "options-parallel",
        ADVICE,
        choice("*To sail", "-Because of rain", "-Because of war"),
        choice("*To sail", "-To rest", "-To eat"),
    ),
    ("answer-none", BLOCKING, question(WHO, kind=TYPED), question(WHO, kind=TYPED, answers=["Ann Lee"])),
]


@pytest.mark.parametrize(("rule", "severity", "broken", "sound"), PLAIN)
def test_a_question_that_breaks_the_rule_is_found_and_one_that_does_not_is_not(rule, severity, broken, sound):
    assert (rule, severity) in {(finding.rule, finding.severity) for finding in findings(broken)}
    assert rule not in codes(sound)


def test_the_answer_shown_must_count_as_right():
    assert "answer-key" in codes(taken_apart(Anatomy(WHO, "Lee", ("Ann Lee",)), kind=TYPED))
    assert "answer-key" not in codes(question(WHO, kind=TYPED, answers=["Ann Lee"]))


def test_a_reason_is_required_where_the_program_writes():
    asked = choice(*PEOPLE[:2], "-Cy Dunn")
    severities = {
        generated: {f.severity for f in findings(asked, generated=generated) if f.rule == "option-reason"}
        for generated in (True, False)
    }

    assert severities == {True: {BLOCKING}, False: {ADVICE}}


def test_what_blocks_comes_first():
    found = findings(question("Who  led it", "*Ann Lee", "-All of the above"))

    assert [finding.severity for finding in found] == sorted(
        (finding.severity for finding in found), key=lambda severity: severity is ADVICE
    )
    assert {BLOCKING, ADVICE} <= {finding.severity for finding in found}


def test_a_message_cites_the_words_and_says_how_to_mend_them():
    (found,) = [
        finding for finding in findings(question("Who beside Ann Lee led it?", *PEOPLE)) if "answer" in finding.rule
    ]

    assert found.message == (
        "The question “Who beside Ann Lee led it?” holds its own answer, “Ann Lee”. Ask without that name."
    )
