"""Who speaks is not whoever is named beside: not a spokesman’s principal, not the person or the body named last."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.annotations import Confidence, Proposal
from quiz.domain.reading.story_reading import read_story


def _claims(text: str) -> list[Proposal]:
    return [one for one in read_story(text).proposals if one.kind is FactKind.CLAIM]


def _speakers(text: str) -> list[str]:
    reading = read_story(text)
    told = [one.slots["speaker"] for one in reading.proposals if one.kind is FactKind.CLAIM]
    return [reading.passage.actors.actors[speaker].name for speaker in told if isinstance(speaker, int)]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "A spokesman for Foreign Minister Ada Berg said Norland would pay.",
            "A spokesman for Ada Berg said that Norland would pay.",
        ),
        (
            "Norland’s envoy Ada Berg left. A spokeswoman for Ms Berg writes that the fee was paid.",
            "A spokeswoman for Ada Berg said that the fee was paid.",
        ),
        (
            "Norland’s envoy Ada Berg left. Berg’s spokesman said the fee was paid.",
            "Ada Berg’s spokesman said that the fee was paid.",
        ),
    ],
)
def test_who_speaks_for_a_person_is_not_that_person(text: str, statement: str) -> None:
    assert [one.statement for one in _claims(text)] == [statement]


def test_spokesmen_of_two_persons_are_two_speakers_and_are_known_again() -> None:
    text = (
        "A spokesman for Ada Berg said the fee was paid. A spokeswoman for Carl Dosan said the fee was late. "
        "The spokeswoman said the ships had left."
    )
    assert _speakers(text) == ["Ada Berg’s spokesman", "Carl Dosan’s spokeswoman", "Carl Dosan’s spokeswoman"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The commission’s secretary, a retired judge, confirmed that the fee was paid.", "commission’s secretary"),
        ("The dam’s chief engineer said the fee was paid.", "dam’s chief engineer"),
        ("The country’s president said the fee was paid.", "Ada Berg"),
    ],
)
def test_whoever_belongs_to_somebody_is_the_person_before_only_under_that_office(text: str, speaker: str) -> None:
    assert _speakers(f"Norland’s president Ada Berg met reporters. {text}") == [speaker]


_BODIES = "The Lakes Network met in Oslo. A Norlandic company, Ostia Marine, sold the fuzes. "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (_BODIES + "Norland should pay, the group said.", "Lakes Network"),
        (_BODIES + "Norland should pay, the company said.", "Ostia Marine"),
        (_BODIES + "Norland should pay, the network said.", "Lakes Network"),
        (
            "Ostia Marine sold the fuzes. The River Trust, a charity, left. The charity said Norland paid.",
            "River Trust",
        ),
    ],
)
def test_the_group_and_the_firm_are_bodies_that_the_text_calls_so(text: str, speaker: str) -> None:
    assert _speakers(text) == [speaker]


def test_where_two_bodies_are_called_so_a_claim_of_one_of_them_is_not_trusted() -> None:
    text = "The Steppe Group met the Lakes Group. The group said Norland should pay."
    (one,) = (claim for claim in _claims(text) if "should pay" in claim.statement)

    assert one.confidence is Confidence.LOW


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Peru had expelled Ada Berg, a judge said on Monday.", "judge"),
        ("Ada Berg, a judge in Lima who knows the case, said that Peru had left.", "Ada Berg"),
    ],
)
def test_who_stands_behind_a_name_and_speaks_is_that_person_only_between_commas(text: str, speaker: str) -> None:
    assert _speakers(text) == [speaker]


def test_it_behind_words_that_name_its_body_may_be_another_body() -> None:
    (one,) = (claim for claim in _claims("Chile joined the Lima Pact. The Chilean move was a mistake, it said."))

    assert one.confidence is Confidence.LOW


def test_who_behind_a_paper_of_a_person_is_that_person() -> None:
    assert _speakers("Peru cited a recent statement by Minister Ada Berg who said that Chile had paid.") == ["Ada Berg"]


def test_an_alliance_that_is_named_only_later_is_not_the_organisation_meant_before() -> None:
    text = "The River Watch wrote to Peru. The organisation said that Chile had paid. The EU met. The EU left. The EU was silent."
    assert _speakers(text)[0] == "River Watch"


def test_the_ministry_of_a_state_is_trusted_under_that_name() -> None:
    (one,) = _claims("The Ministry of Foreign Affairs of Ukraine said that Peru had left the Lima Pact.")

    assert one.confidence is Confidence.HIGH
