"""A whole story is read: whatever the text, every proposal stands in one sentence, is filled in, and is made twice alike."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.facts import SLOTS, Mode, SlotType
from quiz.domain.formats.story_text import read
from quiz.domain.reading.annotations import Proposal, Reading
from quiz.domain.reading.sentences import split
from quiz.domain.reading.story_reading import read_story

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
