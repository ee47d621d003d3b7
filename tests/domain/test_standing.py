"""Whether words stand by themselves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.statements.lacking import (
    breaks_off,
    is_no_clause,
    lacks_its_noun,
    names_nothing,
    residue,
    says_enough,
)
from quiz.domain.standing import is_duty, stands_alone
from tests.domain.material import fact

FLEET, INVASION, OARS = fact("fleet"), fact("invasion"), fact("boat-without-oars")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("divert no gas, says Article 4)", ")"),
        ("• Ten came", "•"),
        ("**Norland leaves", "**"),
        ("Ostia ’s gone", "’s"),
        ("Ostia’s maps were old", ""),
    ],
)
def test_marks_that_belong_to_no_word_are_found(words, found):
    assert residue(words) == found


@pytest.mark.parametrize(
    ("words", "broken"),
    [
        ("The pact was signed by Norland, Ostia.", True),
        ("Ostia acceded, Norland", True),
        ("Ostia lent the ships on condition", True),
        ("The pact was signed by Norland and Ostia.", False),
        ("It was kept by their envoy, Ida Brenn.", False),
        ("It was signed in Strelsau, Ruritania.", False),
    ],
)
def test_a_list_or_condition_that_breaks_off_is_found(words, broken):
    assert breaks_off(words) is broken


@pytest.mark.parametrize(
    ("words", "nothing"),
    [
        ("Ostia made up for it by paying", True),
        ("it “could live with it”", True),
        ("Norland sold the fleet and bought it back", False),
        ("it would leave the Lake Pact", False),
        ("“We could live with it.”", False),
        ("Strelsau would “do what it signed”", False),
    ],
)
def test_an_it_that_only_the_story_explains_is_found(words, nothing):
    assert names_nothing(words) is nothing


@pytest.mark.parametrize(
    ("words", "lacks"),
    [
        ("Freedonia got a second one", True),
        ("refrain from introducing new ones", True),
        ("abolish the duties on rice and refrain from introducing new ones", False),
        ("the surcharge was lawful and Zenda had been allowed a similar one", False),
        ("the vote was “a sad one”", False),
        ("it was a sad one", True),
    ],
)
def test_what_one_stands_for_must_be_told_before_it(words, lacks):
    assert lacks_its_noun(words) is lacks


@pytest.mark.parametrize("share", ["Half", "Most", "Some", "A third", "The rest", "The other half"])
def test_a_share_must_say_of_what_it_is(share):
    assert lacks_its_noun(f"{share} was handed over to Zenda")
    assert not lacks_its_noun(f"{share} of the ferries was handed over to Zenda")


@pytest.mark.parametrize(
    ("words", "none"),
    [
        ("“far from the border”", True),
        ("“In a hangar in Strelsau”", True),
        ("“In 1989 we could afford this one”", False),
        ("to pay in full", True),
        ("should go first", True),
        ("should Strelsau fail to pay, the Pact would end", False),
        ("“nothing happens to latecomers”", False),
    ],
)
def test_what_was_said_needs_a_verb(words, none):
    assert is_no_clause(words) is none


@pytest.mark.parametrize(
    ("duty", "sound"),
    [
        ("send its fleet", True),
        ("giving notice of exercises", False),
        ("a joint inspection of wells", False),
        ("give notice of leaving the Lake Pact", False),
        ("not withhold", False),
        ("neither sell nor lend its boats", True),
        ("neither of them", False),
        ("not withhold water from a neighbour", True),
    ],
)
def test_a_duty_can_follow_must(duty, sound):
    owed = replace(FLEET, slots={**FLEET.slots, "duty": duty})

    assert is_duty(owed) is sound
    assert stands_alone(owed) is sound


def test_a_fact_that_only_points_at_another_does_not_stand_alone():
    assert stands_alone(INVASION)
    assert stands_alone(OARS)
    assert not stands_alone(replace(OARS, slots={**OARS.slots, "content": "more are on the way"}))


@pytest.mark.parametrize(
    ("kind", "texts", "statement", "enough"),
    [
        (FactKind.ROLE, {"role": "a secretary-general"}, "Ada Berg is a secretary-general.", False),
        (FactKind.ROLE, {"role": "the secretary-general of the Pact"}, "Ada Berg is it.", True),
        (FactKind.ROLE, {"role": "Ida Brenn’s Ostian counterpart"}, "Ada Berg is it.", False),
        (FactKind.EVENT, {"what": "Ostia handed over just five"}, "Ostia handed over just five in 2017.", False),
        (FactKind.EVENT, {"what": "Ostia handed over five ships"}, "Ostia handed over five ships in 2017.", True),
        (
            FactKind.EVENT,
            {"what": "Ostia had, on three occasions"},
            "Ostia had, on three occasions since 20 May.",
            False,
        ),
        (FactKind.EVENT, {"what": "Ostia dug, and that it was told so"}, "Ostia dug, and that it was told so.", False),
        (FactKind.EVENT, {"what": "Ada Berg resigned over the affair"}, "Ada Berg resigned over the affair.", False),
        (FactKind.CLAIM, {"content": "Ostia must answer the request"}, "Ada Berg said so.", True),
        (FactKind.CLAIM, {"content": "Ostia regretted the decision"}, "Ada Berg said so.", False),
        (FactKind.EVENT, {"what": "Ada Berg appealed to her partners"}, "Ada Berg appealed to her partners.", False),
        (FactKind.EVENT, {"what": "Ostia is set to join"}, "Ostia is set to join.", False),
        (FactKind.CLAIM, {"content": "Ostia left the pact"}, "The government said that Ostia left the pact.", False),
        (
            FactKind.CLAIM,
            {"content": "Ostia left the pact"},
            "The Ostian government said that Ostia left the pact.",
            True,
        ),
        (
            FactKind.EVENT,
            {"what": "Ostia gave up its seat on the council"},
            "Ostia gave up its seat on the council.",
            False,
        ),
        (FactKind.CLAIM, {"content": "the fault lies"}, "Ada Berg said that the fault lies.", False),
        (FactKind.OBLIGATION, {"duty": "keep such cargo from crossing"}, "Members must keep such cargo out.", False),
        (FactKind.OBLIGATION, {"duty": "send such ships as they have"}, "Members must send such ships.", True),
    ],
)
def test_words_say_enough_only_where_nothing_is_left_to_the_story(kind, texts, statement, enough):
    assert says_enough(kind, texts, statement) is enough


@pytest.mark.parametrize(
    ("statement", "enough"),
    [("Request has remained unanswered.", False), ("The request has remained unanswered.", True)],
)
def test_a_statement_begins_with_a_whole_subject(statement, enough):
    assert says_enough(FactKind.EVENT, {"what": statement.rstrip(".")}, statement) is enough


@pytest.mark.parametrize(
    ("words", "lacks"), [("Ostia took delivery of one", True), ("Ostia took delivery of one ship", False)]
)
def test_a_count_needs_what_it_counts(words, lacks):
    assert lacks_its_noun(words) is lacks
