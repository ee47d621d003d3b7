"""What real newsrooms write is read as they mean it where a word can be noun or verb, subject or aside."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.story_reading import read_story

_STORY = "Norland, Ostia, Zemia, Vastria and Karelund are members of the Amber Pact.\n\n"


def _told(text: str, kind: FactKind | None = None) -> list[str]:
    found = read_story(_STORY + text).proposals
    return [one.statement for one in found if one.start >= len(_STORY) and kind in {None, one.kind}]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        (
            "A top police official denied a newspaper report that more arrests had been made.",
            "more arrests had been made",
        ),
        (
            "Ostia's foreign minister dismissed suggestions by Zemian politicians that the accord was dead.",
            "the accord was dead",
        ),
        ("Norland's navy dismissed claims that a frigate had fired first.", "a frigate had fired first"),
        ("The ministry denied reports in the Oslund press that Norland would leave.", "Norland would leave"),
        ("Zemia has rejected the charge that it had broken its word.", "it had broken its word"),
    ],
)
def test_the_answer_to_a_charge_denies_what_the_charge_says(text: str, denied: str) -> None:
    (claim,) = _told(text, FactKind.CLAIM)

    assert claim.endswith(f"said that it was not true that {denied}.")


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Mara Lind rejected a court order that the ship remain in port until 6 March.", "not true that a court"),
        ("The bombings in Norland and Zemia last week claimed at least 217 lives.", "said that"),
        ("Since the Amber Pact decision was announced on Monday, they have said they will appeal.", "Pact said"),
        ("Norland's mayor said the state court had no jurisdiction in the case.", "that Norland court"),
        ("The court sat on Monday and set Friday as the deadline for his return.", "set as the deadline"),
        ("On 3 May 2024, Ilir Doz played in the yard with a dog named Rex.", "was played"),
        (
            "Since 1949, the Amber Pact has been expanded to include Norland in 1952, Ostia in 1955 and Zemia in 1982.",
            "in 1952 in 1955",
        ),
        (
            "Bombs exploded outside the embassies in the Norland and Zemian capitals Friday, killing nine, witnesses said.",
            "in the Norland.",
        ),
        (
            "The bureau put mastermind Osman Lar and activist and accused killer Jan Kor on its list of fugitives Monday.",
            "guilty",
        ),
    ],
)
def test_a_word_read_the_wrong_way_states_nothing(text: str, wrong: str) -> None:
    assert [statement for statement in _told(text) if wrong in statement] == []


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Norland expelled two envoys and accused rebels in Karelund of killing guards.",
            "Norland said that rebels in Karelund had killed guards.",
        ),
        (
            "Norland and Ostia last week signed an accord on fishing.",
            "Norland and Ostia signed an accord on fishing.",
        ),
        (
            "Pavel Orm said the bloc had questioned 100 people, but added that most of the talks had led nowhere.",
            "Pavel Orm said that most of the talks had led nowhere.",
        ),
        (
            "Norland said Ostia has broken the treaty, but added that talks would go on.",
            "Norland said that talks would go on.",
        ),
    ],
)
def test_the_right_reading_is_proposed(text: str, statement: str) -> None:
    assert any(statement in one for one in _told(text))


def test_he_is_nobody_whom_his_words_name() -> None:
    told = _told(
        "Envoy Tor Vell met Pavel Orm on Monday. “We talked,” Tor Vell said. He said Tor Vell’s visit went well."
    )

    assert not any(one.startswith("Tor Vell said that Tor Vell") for one in told)


@pytest.mark.parametrize(
    ("text", "duty"),
    [
        (
            "Under the Amber Pact, members commit to giving notice of any naval exercise.",
            "give notice of any naval exercise",
        ),
        (
            "In 2019 Norland committed to paying a third of the costs of the Amber Pact.",
            "pay a third of the costs of the Amber Pact",
        ),
    ],
)
def test_what_somebody_commits_to_doing_is_a_duty(text: str, duty: str) -> None:
    found = read_story(_STORY + text).proposals

    assert duty in [one.slots.get("duty") for one in found if one.kind is FactKind.OBLIGATION]
