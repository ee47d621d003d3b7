from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from quiz.domain.evidence import QuoteNotFound, evidence_at
from quiz.domain.facts import Actor, ActorKind, Attribution, FactKind, Mode
from quiz.domain.formats.story_text import StoryFormatError, read, write
from quiz.domain.partial_dates import partial_date

FILE = Path(__file__).with_name("two_allies.story").read_text(encoding="utf-8")


def changed(before: str, after: str) -> str:
    assert FILE.count(before) == 1, before
    return FILE.replace(before, after)


def test_the_header_is_read():
    story = read(FILE)

    assert (story.slug, story.title, story.publisher) == ("two-allies", "Two allies", "The Courier")
    assert (story.published, story.language) == (datetime.date(2024, 6, 14), "en")
    assert story.summary == "One ally asks for help."


def test_the_text_is_what_a_reader_sees_with_its_paragraphs():
    story = read(FILE)

    assert story.text.startswith("In May 2022 Ruritania")
    assert story.text.endswith("“Help came late.”")
    assert story.text.count("\n\n") == 1


def test_actors_have_their_kind_and_aliases():
    ruritania, pact, _ = read(FILE).actors

    assert ruritania == Actor("ruritania", "Ruritania", ActorKind.COUNTRY, ("Strelsau", "the Kingdom"))
    assert pact == Actor("pact", "Pact", ActorKind.ALLIANCE)


def test_a_fact_has_its_slots_its_date_and_its_evidence():
    story = read(FILE)
    asked = story.facts[0]

    assert (asked.key, asked.kind) == ("asked", FactKind.EVENT)
    assert asked.statement == "Ruritania asked the Pact for help in May 2022."
    assert asked.slots == {
        "what": "Ruritania asked the Pact for help",
        "actor": story.actors[0],
        "target": story.actors[1],
    }
    assert asked.date == partial_date("2022-05", text="May 2022")
    assert asked.evidence == evidence_at(story.text, 0, len("In May 2022 Ruritania asked the Pact for help"))
    assert asked.attribution == Attribution()


def test_an_inferred_date_keeps_what_the_story_states_and_why_the_rest_is_known():
    sent = read(FILE).facts[1]

    assert sent.date == partial_date(
        "2022-06-03", stated="XXXX-06-03", text="3 June", inferred_from="the help was asked for in May 2022"
    )


def test_who_says_so_is_read_and_is_the_story_itself_where_no_line_tells():
    story = read(FILE)

    assert story.facts[1].attribution == Attribution(Mode.REPORTED, story.actors[2])
    assert read(FILE + "by: story\n").facts[2].attribution == Attribution()


def test_a_numbered_quote_is_that_occurrence():
    story = read(FILE)

    assert story.facts[2].evidence.start == story.text.rindex("Help came late")


def test_straight_marks_in_a_quote_give_the_storys_own_words():
    story = read(changed("quote#2: Help came late", 'quote: "Help came late."'))

    assert story.facts[2].evidence.quote == "“Help came late.”"


def test_a_day_of_publication_may_be_unknown():
    assert read(changed("published: 2024-06-14", "published:")).published is None


def test_windows_line_ends_and_a_byte_order_mark_change_nothing():
    assert read("\ufeff" + FILE.replace("\n", "\r\n")) == read(FILE)


def test_a_line_of_the_story_may_look_like_a_section_behind_a_backslash():
    story = read(changed("Help came late, R", "\\== Facts ==\n\\\\o/\n# not a comment\nHelp came late, R"))

    assert "\n\n== Facts ==\n\\o/\n# not a comment\nHelp came late" in story.text
    assert read(write(story)) == story


def test_a_file_without_facts_is_a_story_still():
    assert read(FILE[: FILE.index("fact: asked")]).facts == ()


def test_what_is_written_reads_back_the_same():
    story = read(FILE)

    assert read(write(story)) == story


def test_writing_is_canonical():
    assert write(read(FILE)) == FILE.replace("# a comment\n", "")


def test_a_quote_that_is_not_at_its_span_is_not_written():
    story = read(FILE)
    moved = replace(story, text="Now: " + story.text)

    with pytest.raises(QuoteNotFound, match="not at the characters 0 to"):
        write(moved)


def test_what_the_format_cannot_hold_is_not_written():
    with pytest.raises(ValueError, match="cannot hold the title of “two-allies” unchanged"):
        write(replace(read(FILE), title=" Two allies "))


def test_a_story_that_breaks_a_rule_is_not_written():
    with pytest.raises(StoryFormatError, match="is not a key"):
        write(replace(read(FILE), slug="Two Allies"))
