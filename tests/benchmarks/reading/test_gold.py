"""Annotated stories load, every mark is found in its story, and what is not there is refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from benchmarks.reading.anchors import UnfoundAnchor, find_anchor
from benchmarks.reading.gold_file import STORIES, UNSEEN, load_story, read_gold
from quiz.domain.facts import ActorKind, Relation
from quiz.domain.reading.annotations import MentionForm

EVERY_GOLD_FILE = sorted([*STORIES.glob("*.gold"), *UNSEEN.glob("*.gold")])
TEXT = "On Monday Oslo told Norway’s allies: “We pay.” Norway paid. Later “We pay” was heard in Oslo."
ACTORS = "== Actors ==\nnorway | country | Norway; Oslo#1 (capital); Oslo#2 (place)\npact | alliance or organisation | ?allies"


@pytest.mark.parametrize("path", EVERY_GOLD_FILE, ids=lambda path: path.stem)
def test_every_mark_is_found_in_its_story(path: Path) -> None:
    story = load_story(path)

    assert story.mentions
    assert story.dates
    assert story.claims
    assert story.obligations


@pytest.mark.parametrize("path", EVERY_GOLD_FILE, ids=lambda path: path.stem)
def test_every_quotation_mark_of_a_story_is_marked(path: Path) -> None:
    story = load_story(path)
    opened = [found.end() for found in re.finditer(r"(?<!\w)[\"“‘'](?=\w)", story.text)]

    assert sorted(opened) == sorted(quotation.span.start for quotation in story.quotations)


@pytest.mark.parametrize("path", EVERY_GOLD_FILE, ids=lambda path: path.stem)
def test_no_gold_date_states_a_year_that_its_words_do_not_give(path: Path) -> None:
    story = load_story(path)
    for found in story.dates:
        years = [year for stated in found.stated for year in re.findall(r"\d{4}(?=-|/|$)", stated)]

        assert all(year[-2:] in story.text[slice(*found.span)] for year in years)


def test_every_text_has_its_marks() -> None:
    texts = {path.with_suffix("") for path in [*STORIES.glob("*.txt"), *UNSEEN.glob("*.txt")]}

    assert texts == {path.with_suffix("") for path in EVERY_GOLD_FILE}


def test_a_surface_means_all_its_places_but_numbers_pick_some() -> None:
    story = read_gold("oslo", TEXT, f"published: 2024-05-06\n{ACTORS}")

    assert [(mention.surface, mention.form) for mention in story.mentions if mention.actor == "norway"] == [
        ("Oslo", MentionForm.CAPITAL),
        ("Norway", MentionForm.NAME),
        ("Norway", MentionForm.NAME),
        ("Oslo", MentionForm.PLACE),
    ]
    assert story.actors["pact"].kinds == (ActorKind.ALLIANCE, ActorKind.ORGANISATION)
    assert [mention.surface for mention in story.mentions if mention.optional] == ["allies"]


def test_several_members_on_one_line_are_as_many_memberships() -> None:
    gold = f"published:\n{ACTORS}\n== Memberships ==\nnorway, pact | joined | pact | Norway paid"

    found = read_gold("oslo", TEXT, gold).memberships

    assert [(one.member, one.relations) for one in found] == [
        ("norway", (Relation.JOINED,)),
        ("pact", (Relation.JOINED,)),
    ]


def test_a_gap_reaches_to_the_nearest_end() -> None:
    assert TEXT[slice(*find_anchor(TEXT, "Monday [...] Norway"))] == "Monday Oslo told Norway"
    assert TEXT[slice(*find_anchor(TEXT, "We pay [...] Oslo#2"))] == "We pay” was heard in Oslo"


@pytest.mark.parametrize(
    ("anchor", "complaint"),
    [
        ("Bergen", "not in the story"),
        ("We pay", "2 places"),
        ("We pay#3", "not in the story"),
        ("Oslo#2 [...] x", "not"),
    ],
)
def test_words_that_do_not_stand_there_exactly_once_are_refused(anchor: str, complaint: str) -> None:
    with pytest.raises(UnfoundAnchor, match=complaint):
        find_anchor(TEXT, anchor)


def test_an_unknown_actor_and_an_unknown_section_are_refused() -> None:
    with pytest.raises(UnfoundAnchor, match="sweden"):
        read_gold("oslo", TEXT, f"published:\n{ACTORS}\n== Claims ==\nNorway paid | sweden")
    with pytest.raises(UnfoundAnchor, match="Weather"):
        read_gold("oslo", TEXT, f"published:\n{ACTORS}\n== Weather ==\nrain")
