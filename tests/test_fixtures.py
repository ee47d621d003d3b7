"""The stories that come with the project: enough facts, each settled by its quote, and no claim without its speaker."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from quiz.domain.facts import ActorKind, Fact, FactKind, Kept, Mode
from quiz.domain.formats.story_text import StoryFile, read, write
from quiz.domain.pairings import FAMILIES, groups
from quiz.domain.partial_dates import PartialDate, Precision, display, partial_date
from quiz.domain.questions import Material
from quiz.domain.reading.sentences import sentence_of, split
from quiz.domain.wording import inside

FOLDER = Path(__file__).parent.parent / "fixtures"
FILES = {path.stem: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.story"))}
STORIES = {name: read(text) for name, text in FILES.items()}
ARMS, TREATY = STORIES["belarus-arms"], STORIES["collective-security-treaty"]
FACTS = [pytest.param(story, fact, id=f"{story.slug}-{fact.key}") for story in STORIES.values() for fact in story.facts]
DATED = [(story, fact) for story in STORIES.values() for fact in story.facts if fact.date]

each_story = pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
each_fact = pytest.mark.parametrize(("story", "fact"), FACTS)


def of_kind(*kinds: FactKind) -> list[Fact]:
    return [fact for story in STORIES.values() for fact in story.facts if fact.kind in kinds]


def fact_of(story: StoryFile, key: str) -> Fact:
    return next(fact for fact in story.facts if fact.key == key)


def dates_of(story: StoryFile) -> list[PartialDate]:
    return [fact.date for fact in story.facts if fact.date]


def test_there_are_enough_facts_of_every_kind():
    counts = Counter(fact.kind for story in STORIES.values() for fact in story.facts)

    assert counts.total() >= 45
    assert counts[FactKind.OBLIGATION] + counts[FactKind.MEMBERSHIP] >= 8
    assert counts[FactKind.CLAIM] >= 8
    assert set(counts) == set(FactKind)


@each_story
def test_a_story_is_named_like_its_file_and_as_long_as_a_short_article(story):
    assert STORIES[story.slug] is story
    assert 350 <= len(story.text.split()) <= 600


@each_story
def test_a_story_reads_back_as_it_was_written(story):
    assert read(write(story)) == story


@each_story
def test_the_story_is_typeset_with_curly_marks(story):
    written = [story.title, story.summary, story.text, *(fact.statement for fact in story.facts)]

    assert not [text for text in written if "'" in text or '"' in text]


def test_actors_in_several_stories_are_defined_alike():
    shared = set(ARMS.actors) & set(TREATY.actors)
    keys = {actor.key for actor in ARMS.actors} & {actor.key for actor in TREATY.actors}

    assert {actor.key for actor in shared} == keys
    assert len(keys) >= 5


def test_a_name_stands_for_one_actor_in_all_stories():
    owners: dict[str, str] = {}
    for actor in {*ARMS.actors, *TREATY.actors}:
        for name in actor.names:
            assert owners.setdefault(name.casefold(), actor.key) == actor.key


@each_fact
def test_the_quote_stands_at_its_span_within_one_sentence(story, fact):
    evidence = fact.evidence

    assert story.text[evidence.start : evidence.end] == evidence.quote
    assert story.text.endswith(evidence.prefix, 0, evidence.start)
    assert story.text.startswith(evidence.suffix, evidence.end)
    assert evidence.quote in sentence_of(split(story.text), evidence.start, evidence.end).text


@each_fact
def test_the_statement_is_one_sentence_that_can_follow_who_says_so(story, fact):
    opens_with_a_name = any(fact.statement.startswith(actor.name) for actor in story.actors)

    assert fact.statement.endswith(".")
    assert len(split(fact.statement)) == 1
    assert opens_with_a_name or inside(fact.statement) != fact.statement or fact.attribution.mode is Mode.STORY


@each_fact
def test_the_statement_names_an_actor_of_the_fact_so_that_a_gap_can_be_made(story, fact):
    names = [actor.name for _, actor in fact.actors()]

    assert not names or any(name in fact.statement for name in names)


@pytest.mark.parametrize(("story", "fact"), DATED, ids=lambda value: getattr(value, "key", ""))
def test_a_date_is_in_the_sentence_of_the_quote_and_not_in_the_event(story, fact):
    sentence = sentence_of(split(story.text), fact.evidence.start, fact.evidence.end)

    assert fact.date.text
    assert fact.date.text in sentence.text
    assert not re.search(r"\b\d{4}\b|\bJune\b", fact.text("what"))


@pytest.mark.parametrize("fact", of_kind(FactKind.CLAIM), ids=lambda fact: fact.key)
def test_a_claim_names_its_speaker_in_its_statement_and_not_in_its_content(fact):
    speaker = fact.actor("speaker")

    assert speaker.name in fact.statement
    assert "said that" in fact.statement
    assert not any(re.search(rf"\b{re.escape(name)}\b", fact.text("content")) for name in speaker.names)


@pytest.mark.parametrize("fact", of_kind(FactKind.CLAIM), ids=lambda fact: fact.key)
def test_the_exact_words_of_a_claim_are_in_its_quote(fact):
    assert fact.text("words") in fact.evidence.quote


@pytest.mark.parametrize("fact", of_kind(FactKind.EVENT, FactKind.TRANSFER, FactKind.MEMBERSHIP), ids=lambda f: f.key)
def test_a_fact_that_is_no_claim_is_not_attributed_as_one(fact):
    assert fact.attribution.mode in {Mode.STORY, Mode.REPORTED}


@pytest.mark.parametrize("fact", of_kind(FactKind.TRANSFER), ids=lambda fact: fact.key)
def test_every_delivery_of_arms_is_reported_by_politico(fact):
    assert (fact.attribution.mode, fact.attribution.actor.name) == (Mode.REPORTED, "Politico")


def test_the_year_of_the_days_in_june_is_inferred_and_stands_nowhere_in_the_story():
    in_june = [date for date in dates_of(ARMS) if "June" in date.text]

    assert {date.stated for date in in_june} == {"XXXX-06-12", "XXXX-06-13"}
    assert all(date.edtf.startswith("2024-") and date.inferred_from for date in in_june)
    assert {display(date) for date in in_june} == {"12 June", "13 June"}


def test_the_year_of_the_days_in_june_is_given_away_by_nothing_in_the_arms_story():
    written = [ARMS.title, ARMS.summary, ARMS.text, *(fact.statement for fact in ARMS.facts)]

    assert ARMS.published is None
    assert not [text for text in written if "2024" in text]


def test_announcing_to_leave_is_not_leaving():
    relations = {(fact.text("member"), fact.text("relation")) for fact in of_kind(FactKind.MEMBERSHIP)}

    assert ("Armenia", "announced that it would leave") in relations
    assert ("Armenia", "left") not in relations
    assert not re.search(r"Armenia (?:has )?(?:left|quit)\b", " ".join(fact.statement for fact in ARMS.facts))


def test_betrayal_is_only_ever_a_claim():
    loaded = [fact for story in STORIES.values() for fact in story.facts if "betray" in fact.statement]

    assert [(fact.kind, fact.text("speaker")) for fact in loaded] == [(FactKind.CLAIM, "Politico")]


def test_all_six_members_of_today_are_facts_so_that_none_is_taken_for_a_wrong_answer():
    members = {
        fact.text("member")
        for fact in TREATY.facts
        if fact.kind is FactKind.MEMBERSHIP and fact.text("relation") == "is a member of"
    }

    assert members == {"Armenia", "Belarus", "Kazakhstan", "Kyrgyzstan", "Russia", "Tajikistan"}


@pytest.mark.parametrize(
    ("key", "edtf", "surface"),
    [
        ("treaty-signed", "1992-05-15", "15 May 1992"),
        ("azerbaijan-joined", "1993", "1993"),
        ("treaty-in-force", "1994-04-20", "20 April 1994"),
        ("georgia-not-renewed", "1999", "1999"),
        ("charter-signed", "2002-10-07", "7 October 2002"),
        ("uzbekistan-joined-the-csto", "2006", "2006"),
        ("uzbekistan-left-the-csto", "2012", "2012"),
    ],
)
def test_the_treatys_history_has_its_dates(key, edtf, surface):
    assert fact_of(TREATY, key).date == partial_date(edtf, text=surface)


@pytest.mark.parametrize(("precision", "least"), [(Precision.DAY, 6), (Precision.MONTH, 3), (Precision.YEAR, 4)])
def test_there_are_enough_distinct_dates_of_one_precision_to_choose_and_to_order(precision, least):
    dates = {date.edtf for date in dates_of(TREATY) if date.precision is precision}

    assert len(dates) >= least


@each_story
def test_persons_are_known_by_their_last_name_too(story):
    persons = [actor for actor in story.actors if actor.kind is ActorKind.PERSON]

    assert all(actor.name.split()[-1] in actor.aliases for actor in persons)


def test_the_alliance_story_says_who_owes_what_of_several_debtors():
    family = next(family for family in FAMILIES if family.name == "who-owes-what")
    material = Material(
        TREATY.slug, TREATY.title, TREATY.text, split(TREATY.text), tuple(TREATY.facts), tuple(TREATY.actors)
    )
    found = list(groups(family, material))

    assert [len({pairing.left.key for pairing in group.pairings}) for group in found] == [3]
    assert all(group.extra for group in found)


def test_whoever_does_not_keep_an_obligation_is_accused_of_it_by_someone_named():
    broken = [fact for fact in of_kind(FactKind.OBLIGATION) if fact.text("kept") == Kept.NO]

    assert len(broken) >= 3
    assert {fact.attribution.mode for fact in broken} == {Mode.CLAIMED}
