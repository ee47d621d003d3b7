"""A perfect reading scores 100, an empty one nothing, and each fault costs where it lies."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from benchmarks.reading.gold import GoldStory
from benchmarks.reading.gold_file import STORIES, UNSEEN, load_story, read_gold
from benchmarks.reading.own_stories import OWN_STORIES
from benchmarks.reading.stories import report, report_faults, score_stories, score_story
from benchmarks.reading.tally import Count, Scores, add_up, count, faults, table
from quiz.domain.facts import FactKind
from quiz.domain.reading.annotations import (
    Actors,
    Confidence,
    DateSort,
    FoundDate,
    Mention,
    Passage,
    Proposal,
    Reading,
    Saying,
)
from quiz.domain.reading.sentences import split
from tests.benchmarks.reading.readings import empty_reading, perfect_reading

EVERY_GOLD_FILE = sorted([*STORIES.glob("*.gold"), *UNSEEN.glob("*.gold")])
TEXT = (
    "In 2021 Norway joined the Fjord Pact. “We owe boats,” Prime Minister Eva Lie said on 3 May. Lie told Oslo’s allies "
    "that Norway would pay. Two officials said Norway sent Sweden ten boats."
)
GOLD = """published: 2024-05-06
== Actors ==
norway | country | Norway; Oslo (capital)
sweden | country | Sweden
pact | alliance | Fjord Pact
lie | person | Eva Lie; Lie
== Dates ==
2021 | 2021 | 2021
3 May | XXXX-05-03 | 2024-05-03
== Quotations ==
We owe boats, | lie
== Claims ==
We owe boats, | lie
Norway would pay | lie
Norway sent Sweden ten boats | "Two officials"
== Memberships ==
norway | joined | pact | Norway joined
== Obligations ==
norway | - | pact | unknown | lie | Norway would pay
== Events ==
In 2021 Norway joined | 2021
== Roles ==
lie | Prime Minister
== Transfers ==
norway | sweden | ten boats | "Two officials"
"""


@pytest.fixture
def story() -> GoldStory:
    return read_gold("fjord", TEXT, GOLD)


@pytest.fixture
def perfect(story: GoldStory) -> Reading:
    return perfect_reading(story)


def _faults(story: GoldStory, reading: Reading) -> set[str]:
    """The measures that are not perfect; confidence says the same as the precision of each kind."""
    scores = score_story(story, reading)
    return {name for name, one in scores.items() if one.percent < 100 and not name.startswith("confidence")}


def _passage(reading: Reading, **changes: Any) -> Reading:
    return replace(reading, passage=replace(reading.passage, **changes))


@pytest.mark.parametrize("path", EVERY_GOLD_FILE, ids=lambda path: path.stem)
def test_a_perfect_reading_scores_a_hundred(path: Path) -> None:
    story = load_story(path)

    assert _faults(story, perfect_reading(story)) == set()


@pytest.mark.parametrize("path", EVERY_GOLD_FILE, ids=lambda path: path.stem)
def test_an_empty_reading_finds_nothing(path: Path) -> None:
    story = load_story(path)
    found = {name: one for name, one in score_story(story, empty_reading(story)).items() if name.endswith("found")}

    assert all(one.right == 0 for one in found.values())
    assert found["claims: found"].total > 0


def test_a_quotation_of_somebody_else_has_the_wrong_speaker(story: GoldStory, perfect: Reading) -> None:
    quotation = perfect.passage.quotations[0]
    wrong = _passage(perfect, quotations=(replace(quotation, speaker=0),))
    nobody = _passage(perfect, quotations=(replace(quotation, speaker=None),))

    assert _faults(story, wrong) == _faults(story, nobody) == {"quotations: right speaker"}


def test_a_quotation_without_its_last_word_is_not_found(story: GoldStory, perfect: Reading) -> None:
    quotation = perfect.passage.quotations[0]

    cut = _passage(perfect, quotations=(replace(quotation, end=quotation.end - 7),))
    without_its_comma = _passage(perfect, quotations=(replace(quotation, end=quotation.end - 1),))

    assert _faults(story, cut) == {"quotations: found", "quotations: precision"}
    assert _faults(story, without_its_comma) == set()


def test_an_invented_year_is_seen(story: GoldStory, perfect: Reading) -> None:
    year, day = perfect.passage.dates
    invented = _passage(perfect, dates=(year, replace(day, stated="2024-05-03")))

    assert _faults(story, invented) == {"dates: stated exact", "dates: no invented digit"}


def test_an_invented_year_is_seen_in_a_date_that_nobody_marked(story: GoldStory, perfect: Reading) -> None:
    start = TEXT.index("Two")
    other = FoundDate(start, start + 3, "Two", "1902", "1902", "", DateSort.CALENDAR)

    assert _faults(story, _passage(perfect, dates=(*perfect.passage.dates, other))) == {
        "dates: precision",
        "dates: no invented digit",
    }


def test_a_preposition_before_a_date_does_not_matter_but_another_word_does(story: GoldStory, perfect: Reading) -> None:
    year, day = perfect.passage.dates
    with_on = replace(day, start=day.start - 3, text="on 3 May")
    with_said = replace(day, start=day.start - 8, text="said on 3 May")

    assert _faults(story, _passage(perfect, dates=(year, with_on))) == set()
    assert _faults(story, _passage(perfect, dates=(year, with_said))) == {"dates: exact words"}


def test_vague_words_of_time_count_for_nothing(story: GoldStory, perfect: Reading) -> None:
    vague = FoundDate(0, 2, "In", "", "", "", DateSort.VAGUE)

    assert _faults(story, _passage(perfect, dates=(*perfect.passage.dates, vague))) == set()


def test_a_short_form_taken_for_somebody_else_is_not_joined(story: GoldStory, perfect: Reading) -> None:
    actors = perfect.passage.actors
    lie, others = next(one for one in actors.mentions if TEXT[one.start : one.end] == "Lie"), len(actors.actors)

    split_up = Actors(
        (*actors.actors, replace(actors.actors[lie.actor])),
        tuple(replace(one, actor=others) if one is lie else one for one in actors.mentions),
    )

    assert _faults(story, _passage(perfect, actors=split_up)) == {"actors: aliases joined"}


def test_two_people_taken_for_one_are_mixed(story: GoldStory, perfect: Reading) -> None:
    actors = perfect.passage.actors
    sweden = next(one for one in actors.mentions if TEXT[one.start : one.end] == "Sweden")

    mixed = Actors(actors.actors, tuple(replace(one, actor=0) if one is sweden else one for one in actors.mentions))

    assert "actors: unmixed" in _faults(story, _passage(perfect, actors=mixed))


def test_a_capital_as_a_place_has_the_wrong_form(story: GoldStory, perfect: Reading) -> None:
    actors = perfect.passage.actors
    places = tuple(Mention(one.start, one.end, one.actor) for one in actors.mentions)

    assert _faults(story, _passage(perfect, actors=Actors(actors.actors, places))) == {"actors: state or place"}


def test_somebody_without_a_name_is_nobody_and_not_just_anybody(story: GoldStory, perfect: Reading) -> None:
    *others, officials = perfect.passage.sayings

    def with_officials(saying: Saying) -> set[str]:
        return _faults(story, _passage(perfect, sayings=(*others, saying)))

    assert with_officials(officials) == set()
    assert with_officials(replace(officials, speaker=0)) == {"sayings: right speaker"}
    assert with_officials(replace(officials, speaker=None)) == set()
    assert with_officials(replace(officials, speaker=None, source=(0, 2))) == {"sayings: right speaker"}


def test_half_of_a_claim_is_enough(story: GoldStory, perfect: Reading) -> None:
    first, second, third = perfect.passage.sayings

    def with_second(end: int) -> set[str]:
        return _faults(story, _passage(perfect, sayings=(first, replace(second, end=end), third)))

    assert with_second(second.start + 8) == set()
    assert with_second(second.start + 7) == {"sayings: found"}


def test_a_claim_may_be_found_in_parts(story: GoldStory, perfect: Reading) -> None:
    first, second, third = perfect.passage.sayings
    halves = (replace(second, end=second.start + 7), replace(second, start=second.start + 8))

    assert _faults(story, _passage(perfect, sayings=(first, *halves, third))) == set()


def _facts(reading: Reading, kind: FactKind, **slots: int | str) -> Reading:
    """The reading with other slots in its facts of that kind."""
    changed = (replace(one, slots={**one.slots, **slots}) if one.kind is kind else one for one in reading.proposals)
    return replace(reading, proposals=tuple(changed))


def test_a_joined_member_that_is_said_to_have_left_has_the_wrong_relation(story: GoldStory, perfect: Reading) -> None:
    assert _faults(story, _facts(perfect, FactKind.MEMBERSHIP, relation="left")) == {"memberships: right relation"}
    assert _faults(story, _facts(perfect, FactKind.MEMBERSHIP, member=1)) == {
        "memberships: found",
        "memberships: precision",
    }


def test_an_obligation_needs_its_debtor_or_its_alliance(story: GoldStory, perfect: Reading) -> None:
    assert _faults(story, _facts(perfect, FactKind.OBLIGATION, debtor=1)) == {"obligations: right debtor"}
    assert _faults(story, _facts(perfect, FactKind.OBLIGATION, alliance=1)) == set()
    assert _faults(story, _facts(perfect, FactKind.OBLIGATION, debtor=1, alliance=1)) == {
        "obligations: found",
        "obligations: precision",
    }


def test_an_obligation_has_its_outcome_and_whose_word_that_is(story: GoldStory, perfect: Reading) -> None:
    unattributed = (replace(one, said_by=None) if one.kind is FactKind.OBLIGATION else one for one in perfect.proposals)

    assert _faults(story, _facts(perfect, FactKind.OBLIGATION, kept="no")) == {"obligations: right outcome"}
    assert _faults(story, replace(perfect, proposals=tuple(unattributed))) == {"obligations: right attribution"}


def test_the_word_of_somebody_without_a_name_is_not_the_word_of_the_story(story: GoldStory, perfect: Reading) -> None:
    told = (replace(one, said_by=None) if one.kind is FactKind.TRANSFER else one for one in perfect.proposals)

    assert _faults(story, replace(perfect, proposals=tuple(told))) == {"transfers: right attribution"}


def test_a_transfer_the_wrong_way_round_is_wrong(story: GoldStory, perfect: Reading) -> None:
    assert _faults(story, _facts(perfect, FactKind.TRANSFER, supplier=1, recipient=0)) == {
        "transfers: found",
        "transfers: precision",
    }


def test_an_event_with_another_date_is_wrong(story: GoldStory, perfect: Reading) -> None:
    day = perfect.passage.dates[1]
    moved = tuple(replace(one, date=day) if one.kind is FactKind.EVENT else one for one in perfect.proposals)

    assert _faults(story, replace(perfect, proposals=moved)) == {"events: found", "events: precision"}


def test_a_role_is_known_by_its_words(story: GoldStory, perfect: Reading) -> None:
    assert _faults(story, _facts(perfect, FactKind.ROLE, role="the Prime Minister of Norway")) == set()
    assert _faults(story, _facts(perfect, FactKind.ROLE, role="the envoy")) == {"roles: found", "roles: precision"}


def test_a_band_of_confidence_is_trusted_for_what_is_marked(story: GoldStory, perfect: Reading) -> None:
    first, *others = perfect.proposals
    astray = replace(first, start=0, end=2, confidence=Confidence.LOW)

    scores = score_story(story, replace(perfect, proposals=(astray, *others)))

    assert scores["confidence low: precision"] == Count(0, 1, (astray.statement,))
    assert scores["confidence high: precision"] == Count(len(others), len(others))


@pytest.mark.parametrize(
    "statement", ["Norway paid Denmark.", "In 2021 Norway joined 30 allies.", "Norway met Eva Lund."]
)
def test_a_name_or_number_that_the_story_lacks_is_invented(statement: str, story: GoldStory, perfect: Reading) -> None:
    first, *others = perfect.proposals
    invented = replace(perfect, proposals=(replace(first, statement=statement), *others))

    assert _faults(story, invented) == {"statements: nothing invented"}


@pytest.mark.parametrize(
    "statement",
    ["It joined the Fjord Pact.", "Norway paid on Friday.", "Eva Lie said “We owe boats.", "Norway owes the."],
)
def test_a_statement_that_needs_the_story_or_breaks_off_does_not_stand_alone(
    statement: str, story: GoldStory, perfect: Reading
) -> None:
    first, *others = perfect.proposals
    unclear = replace(perfect, proposals=(replace(first, statement=statement), *others))

    assert "statements: stand alone" in _faults(story, unclear)


@pytest.mark.parametrize(
    "statement",
    [
        "Eva Lie said that “We owe it”.",
        "Norway joined the Fjord Pact in 2021.",
        "Eva Lie said that “We owe”.",
        "Lie: “We owe.”",
    ],
)
def test_a_whole_sentence_stands_alone(statement: str, story: GoldStory, perfect: Reading) -> None:
    first, *others = perfect.proposals
    clear = replace(perfect, proposals=(replace(first, statement=statement), *others))

    assert "statements: stand alone" not in _faults(story, clear)


def test_stories_add_up(story: GoldStory, perfect: Reading) -> None:
    once: Scores = score_story(story, perfect)

    twice = score_stories([story, story], lambda text, published_on: perfect)

    assert twice == add_up([once, once])
    assert twice["dates: found"] == Count(4, 4)


def test_a_table_shows_counts_and_shares() -> None:
    scores = {"dates: found": count([(True, "2021"), (True, "May"), (False, "June")]), "roles: found": Count()}

    lines = list(table("Stories", scores))

    assert lines[0] == "Stories"
    assert lines[1].split() == ["dates:", "found", "2", "of", "3", "66.7", "%"]
    assert lines[2].split() == ["roles:", "found", "0", "of", "0", "–"]
    assert list(faults("Stories", scores)) == ["Stories", "  dates: found: June"]


def test_the_report_shows_unseen_stories_and_our_own_apart() -> None:
    lines = list(report(lambda text, published_on: Reading(Passage(text, split(text)), ())))
    headings = [line for line in lines if line and not line.startswith(" ")]

    assert [heading.split(" ", 1)[1] for heading in headings] == [
        "annotated stories",
        "unseen stories",
        "project’s own 2 stories, by their facts",
    ]


def test_faults_are_quoted_but_not_those_of_unseen_stories() -> None:
    lines = list(report_faults(lambda text, published_on: Reading(Passage(text, split(text)), ())))

    headings = {line for line in lines if not line.startswith(" ")}
    assert headings == {path.stem for path in [*STORIES.glob("*.gold"), *OWN_STORIES.glob("*.story")]}
    assert "  dates: found: 17 December 2023" in lines


def test_an_event_that_somebody_tells_is_not_the_word_of_the_story(story: GoldStory, perfect: Reading) -> None:
    told = next(one for one in perfect.proposals if one.kind is FactKind.CLAIM and one.said_by is not None)
    as_told, as_fact = (replace(told, kind=FactKind.EVENT, said_by=speaker) for speaker in (told.said_by, None))

    def stays(event: Proposal) -> Count:
        return score_story(story, replace(perfect, proposals=(event,)))["statements: claims stay claims"]

    assert stays(as_told) == Count(1, 1)
    assert stays(as_fact) == Count(0, 1, (told.statement,))
