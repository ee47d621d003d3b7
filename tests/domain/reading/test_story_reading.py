"""A whole story is read: whatever the text, every proposal stands in one sentence, is filled in, and is made twice alike."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.facts import SLOTS, FactKind, Mode, SlotType
from quiz.domain.formats.story_text import read
from quiz.domain.reading.annotations import Proposal, Reading
from quiz.domain.reading.sentences import split
from quiz.domain.reading.story_reading import read_story
from tests.domain.reading.growth import PROPORTIONAL, growth

prose = st.lists(
    st.sampled_from(
        [
            *(
                "Norway ",
                "Swedish ",
                "the ",
                "its ",
                "Prime Minister ",
                "Kari Dahl ",
                "NATO ",
                "Mr. ",
                "he ",
                "troops ",
            ),
            *(
                "said ",
                "that ",
                "invaded ",
                "was signed ",
                "supplied ",
                "weapons ",
                "to ",
                "by ",
                "is ",
                "led by ",
                "will ",
            ),
            *(
                "on 12 June ",
                "in 2022 ",
                "last week ",
                "between 2018 and 2022 ",
                "and ",
                "but ",
                "which ",
                "when ",
                "of ",
            ),
            *(", ", ". ", "“", "” ", '"', "(", ")", "\n", "’s ", "– ", "? ", "the ambassador ", "the leader ", "not "),
        ]
    ),
    max_size=40,
).map("".join)


def _check(proposal: Proposal, reading: Reading) -> None:
    passage = reading.passage
    sentence = passage.sentences[proposal.sentence]
    assert sentence.start <= proposal.start < proposal.end <= sentence.end
    for slot in SLOTS[proposal.kind]:
        value = proposal.slots.get(slot.name)
        assert value is not None or not slot.required
        if slot.type is SlotType.ACTOR:
            assert value is None or isinstance(value, int)
            assert value is None or 0 <= value < len(passage.actors.actors)
        else:
            assert value is None or str(value).strip()
    assert (proposal.said_by is None) == (proposal.mode is Mode.STORY)
    assert proposal.why
    assert len(split(proposal.statement)) == 1
    assert proposal.date is None or proposal.date.edtf or proposal.date.stated


@given(prose | st.text(), st.none() | st.dates(date(1950, 1, 1), date(2049, 12, 31)))
def test_whatever_the_text_each_proposal_is_whole_and_stands_in_one_sentence(
    text: str, published_on: date | None
) -> None:
    reading = read_story(text, published_on)

    for proposal in reading.proposals:
        _check(proposal, reading)
    assert reading == read_story(text, published_on)


@pytest.mark.parametrize(
    "text",
    [
        "supplied Swedish Norway ",
        "Some never stopped sailing Commission (NBC).",
        "Orr, who has led the cabinet since 2021, was once a friend of the pact, which she called “the at 10pm on Dec 11, none came.",
    ],
)
def test_a_text_that_breaks_off_is_read_all_the_same(text: str) -> None:
    for proposal in (reading := read_story(text)).proposals:
        _check(proposal, reading)


FIRST_STORY = (
    "Belarus and Armenia are both members of the Collective Security Treaty Organisation (CSTO), a military alliance led by "
    "Russia. In September 2022, Azerbaijani troops began an invasion of Armenia. Armenia asked the CSTO for support. On 12 "
    "June, Armenian Prime Minister Nikol Pashinyan announced that his country would leave the CSTO. On 13 June Belarus "
    "summoned the Armenian ambassador."
)


def test_the_facts_of_a_short_story_are_proposed_in_its_order() -> None:
    statements = [proposal.statement for proposal in read_story(FIRST_STORY).proposals]

    expected = [
        "Armenia is a member of the CSTO.",
        "Russia is the leader of the CSTO.",
        "Azerbaijani troops began an invasion of Armenia in September 2022.",
        "Nikol Pashinyan is the Prime Minister of Armenia.",
        "Belarus summoned the Armenian ambassador on 13 June.",
    ]
    assert [statement for statement in statements if statement in expected] == expected


def test_the_first_story_gives_the_facts_that_were_written_by_hand(project: Path) -> None:
    written = read((project / "fixtures" / "belarus-arms.story").read_text(encoding="utf-8"))

    statements = {proposal.statement for proposal in read_story(written.text).proposals}

    assert statements >= {
        "Belarus is a member of the CSTO.",
        "Russia is the leader of the CSTO.",
        "Azerbaijani troops invaded Armenia in September 2022.",
        "Alexander Lukashenko is an ally of Armenia on paper.",
        "Ilham Aliyev is the President of Azerbaijan.",
        "Nikol Pashinyan is the Prime Minister of Armenia.",
    }


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Poland has closed its border with Ukraine, its defence minister, Adam Wolski, said.",
            "Adam Wolski is the defence minister of Poland.",
        ),
        ("The drones, which Iran had sold to Sudan in 2021, never arrived.", "Iran sold the drones to Sudan in 2021."),
        (
            "Peru’s army received 30 armoured vehicles from South Korea.",
            "South Korea supplied 30 armoured vehicles to the Peruvian army.",
        ),
        ("Former Croatian president Ivo Baric died on 3 May.", "Former Croatian president Ivo Baric died on 3 May."),
        ("The secretary general of NATO, Mark Olsen, flew to Ankara.", "Mark Olsen is the secretary general of NATO."),
        (
            "Egypt's parliament, by 312 votes to 40, approved the accord on Tuesday, 9 January 2018.",
            "Egypt's parliament approved the accord on Tuesday, 9 January 2018.",
        ),
        (
            "Between 2015 and 2020 Algeria supplied 14 patrol boats to Mauritania.",
            "Algeria supplied 14 patrol boats to Mauritania between 2015 and 2020.",
        ),
        (
            "Three years ago, in May 2021, the secretary general, Leila Mansour, resigned.",
            "Leila Mansour resigned in May 2021.",
        ),
        (
            "An explosion damaged the pipeline on 2 February 2022, killing three people.",
            "An explosion damaged the pipeline on 2 February 2022.",
        ),
        (
            "The vote, scheduled for 20 September, has been postponed.",
            "The vote was scheduled for 20 September.",
        ),
        (
            "Sweden closed its border on 3 May, the referees said.",
            "The referees said that Sweden closed its border on 3 May.",
        ),
        ("The 1999 charter was amended in 2008.", "The 1999 charter was amended in 2008."),
        (
            "On 30 June 2018 Norway had held its first joint exercise.",
            "Norway had held its first joint exercise on 30 June 2018.",
        ),
        (
            "Hostilities broke out on the night of 3 to 4 October 2013.",
            "Hostilities broke out on the night of 3 to 4 October 2013.",
        ),
    ],
)
def test_what_plain_text_says_is_proposed(text: str, statement: str) -> None:
    assert statement in {proposal.statement for proposal in read_story(text).proposals}


@pytest.mark.parametrize(
    "text",
    [
        "Sudan is large. It was in 1994 that it rained.",
        "Kenya and Uganda met. They agreed on a road in 2011.",
        "The country closed its border in 2011.",
        "Chad kept quiet during the 2014 crisis.",
        "Anyone can join in 2026.",
        "Chad is poor. It took until 2004 for the money to come.",
        "For the first time since 1991, Benin has called up reservists.",
        "We left Norway in 2019.",
    ],
)
def test_no_event_is_made_of_what_does_not_stand_by_itself(text: str) -> None:
    assert [proposal for proposal in read_story(text).proposals if proposal.kind is FactKind.EVENT] == []


def test_who_speaks_in_the_middle_of_a_sentence_is_not_what_its_subject_is() -> None:
    kinds = {proposal.kind for proposal in read_story("Sweden, the newspaper wrote, closed its border.").proposals}

    assert FactKind.ROLE not in kinds


def test_the_time_for_a_text_without_a_full_stop_grows_with_its_length() -> None:
    piece = "Norway supplied forty tanks to Sweden on 3 May 2019 and Kari Dahl said that “it is over” "

    assert growth(read_story, piece, 80_000) < PROPORTIONAL


def test_the_time_for_a_long_story_grows_with_its_length(project: Path) -> None:
    story = read((project / "fixtures" / "belarus-arms.story").read_text(encoding="utf-8")).text

    assert growth(read_story, f"{story}\n\n", 32 * len(story)) < PROPORTIONAL


def test_who_joined_a_treaty_did_not_thereby_join_the_organisation_that_grew_out_of_it() -> None:
    text = (
        "Georgia joined the Collective Security Treaty in 1993. Belarus is a member of the Collective Security Treaty "
        "Organization. Under the Collective Security Treaty its members must help each other."
    )

    told = {proposal.statement for proposal in read_story(text).proposals}

    assert {
        "Georgia joined the Collective Security Treaty in 1993.",
        "Belarus is a member of the Collective Security Treaty Organization.",
    } <= told


def test_what_a_treaty_asks_of_its_members_is_owed_by_those_of_the_organisation_that_goes_by_its_name() -> None:
    text = (
        "The Collective Security Treaty was signed by Armenia and Belarus. Under the treaty its members must help "
        "each other. The Collective Security Treaty Organization, to which Armenia and Belarus belong, has a council."
    )

    reading = read_story(text)
    owing = [proposal.slots["debtor"] for proposal in reading.proposals if proposal.kind is FactKind.OBLIGATION]

    assert [reading.passage.actors.actors[debtor].name for debtor in owing if isinstance(debtor, int)] == [
        "Collective Security Treaty Organization members"
    ]
