"""What kind of happening a fact tells of, and how it is then asked for its date."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.domain.facts import Attribution, Evidence, FactKind, Kept, Mode
from quiz.domain.happenings import asking_when, datable, is_planned, is_told_kept, lasts
from quiz.domain.partial_dates import partial_date
from quiz.domain.standing import is_bare
from tests.domain.arms_story import BELARUS, CSTO, INVASION, PASHINYAN, fact

APRIL = partial_date("2018-04", text="April 2018")


@pytest.mark.parametrize(
    ("statement", "what", "question"),
    [
        ("Belarus has led it since April 2018.", "Belarus has led it", "Since when?"),
        ("Belarus asked for papers since early April 2018.", "Belarus asked for papers", "When was that?"),
        ("Belarus left it in April 2018.", "Belarus left it", "When was that?"),
        ("Belarus will leave it in April 2018.", "Belarus will leave it", "When is that to happen?"),
        ("Talks resume in April 2018.", "Talks resume", "Which date does the story give for this?"),
    ],
)
def test_the_date_is_asked_as_the_event_has_it(statement, what, question):
    assert asking_when(fact("a", FactKind.EVENT, statement, date=APRIL, what=what)) == question


def test_what_is_to_come_has_not_happened():
    planned = fact("a", FactKind.EVENT, "It will rain in April 2018.", date=APRIL, what="it will rain")

    assert is_planned(planned)
    assert not lasts(planned)


@pytest.mark.parametrize(
    "what",
    ["Belarus gave notice that it will leave it", "Belarus assured the king that “the fleet will sail”"],
)
def test_a_promise_is_over_though_what_is_promised_is_to_come(what):
    given = fact("a", FactKind.EVENT, f"{what} in April 2018.", date=APRIL, what=what)

    assert not is_planned(given)
    assert asking_when(given) == "When was that?"


@pytest.mark.parametrize(
    ("what", "bare"),
    [
        ("Belarus stopped attending", True),
        ("Belarus refused to pay", True),
        ("A commitment began", True),
        ("The war ended", False),
        ("Belarus stopped attending the talks", False),
        ("Russia joined", True),
        ("Azerbaijan came aboard", True),
        ("The minister resigned", False),
        ("Russia joined it", False),
        ("Norland followed suit", True),
        ("Norland got its two", True),
        ("Norland got its two boats", False),
        ("Ostia had been allowed a similar one", True),
    ],
)
def test_a_verb_needs_what_it_needs(what, bare):
    assert is_bare(fact("a", FactKind.EVENT, what, what=what)) is bare


def test_nobody_alone_tells_of_a_dispute():
    disputed = fact("a", FactKind.OBLIGATION, "x", debtor=BELARUS, alliance=CSTO, duty="help", kept=Kept.DISPUTED.value)

    assert is_told_kept(disputed)
    assert not is_told_kept(replace(disputed, attribution=Attribution(Mode.CLAIMED, PASHINYAN)))


def test_a_deadline_is_not_when_it_was_promised():
    promised = fact("a", FactKind.EVENT, "It promised ships by April 2018.", date=APRIL, what="it promised ships")

    assert datable(promised).date is None
    assert datable(replace(promised, statement="It promised ships in April 2018.", evidence=INVASION.evidence)).date


@pytest.mark.parametrize(
    ("statement", "what", "own"),
    [
        ("Belarus was barred since the army seized power in April 2018.", "Belarus was barred", False),
        ("Belarus has burnt a third of the boats it declared in April 2018.", "Belarus burnt a third of them", False),
        ("Belarus offered to host the talks in April 2018.", "Belarus offered to host the talks", False),
        ("Belarus has called the chiefs to Minsk in April 2018.", "Belarus has called the chiefs to Minsk", False),
        ("Belarus, which had led the talks, left in April 2018.", "Belarus, which had led the talks, left", True),
        ("It left the talks in April 2018.", "It left the talks", True),
        ("Belarus has led it since April 2018.", "Belarus has led it", True),
    ],
)
def test_a_date_within_another_clause_is_not_when_it_happened(statement, what, own):
    told = fact("a", FactKind.EVENT, statement, date=APRIL, what=what)

    assert (datable(replace(told, evidence=replace(told.evidence, quote=statement))).date is not None) is own


def test_what_has_no_date_of_its_own_keeps_it_in_its_words():
    stayed = fact("a", FactKind.EVENT, "Belarus stayed out until April 2018.", date=APRIL, what="Belarus stayed out")

    assert datable(stayed).text("what") == "Belarus stayed out until April 2018"


def test_what_somebody_says_of_a_time_is_not_said_then():
    says = "The paper says catches in April 2018 were high."
    told = fact("a", FactKind.EVENT, says, date=APRIL, what="The paper says catches were high")

    assert datable(told).date is None


def test_through_a_day_is_not_on_that_day():
    chairs = fact("a", FactKind.EVENT, "Belarus chairs it through April 2018.", date=APRIL, what="Belarus chairs it")

    assert datable(chairs).date is None


def test_a_date_before_after_is_that_of_what_follows():
    quote = "In April 2018, after shots had been fired at the fleet, Belarus asked for help"
    at = Evidence(quote, 0, len(quote))
    shots = fact(
        "a",
        FactKind.EVENT,
        "In April 2018, shots had been fired.",
        date=APRIL,
        what="Shots had been fired at the fleet",
    )
    asked = fact(
        "b", FactKind.EVENT, "In April 2018, Belarus asked for help.", date=APRIL, what="Belarus asked for help"
    )

    assert datable(replace(shots, evidence=at)).date is None
    assert datable(replace(asked, evidence=at)).date == APRIL


def test_a_date_before_when_is_that_of_both():
    quote = "In April 2018, when Belarus asked for help, the fleet was away"
    asked = fact(
        "b", FactKind.EVENT, "In April 2018, Belarus asked for help.", date=APRIL, what="Belarus asked for help"
    )

    assert datable(replace(asked, evidence=Evidence(quote, 0, len(quote)))).date == APRIL


def test_what_somebody_recalls_is_not_recalled_then():
    recalls = fact(
        "a",
        FactKind.EVENT,
        "Ada Berg recalls men coming with a drum in April 2018.",
        date=APRIL,
        what="Ada Berg recalls men coming with a drum",
    )

    envoy = fact(
        "b", FactKind.EVENT, "Belarus recalled its envoy in April 2018.", date=APRIL, what="Belarus recalled its envoy"
    )

    assert datable(recalls).date is None
    assert datable(envoy).date == APRIL
