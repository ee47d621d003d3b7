"""Cards go to Anki as they stand here: the same words, the same days, the same memory, and nothing twice."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from html import unescape
from zoneinfo import ZoneInfo

import pytest
from fsrs.scheduler import DEFAULT_PARAMETERS
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.formats.anki import Face, Rest
from quiz.domain.scheduling import Rating, study_day
from tests.domain.formats.anki.packages import KYIV, NOW, learned, note, opened_deck

TODAY = study_day(NOW, KYIV)
GOOD, AGAIN = Rating.GOOD, Rating.AGAIN


def test_a_package_holds_a_collection_and_no_media() -> None:
    found = opened_deck(note())

    assert sorted(found.files) == ["collection.anki2", "media"]
    assert found.collection["ver"] == 11


def test_a_note_carries_the_sentence_its_source_and_who_says_so() -> None:
    found = opened_deck(note())

    assert found.fields(found.notes[0]) == {
        "Fact": "Freedonia invaded Sylvania on 5 May 2021.",
        "Front 1": "When did Freedonia invade Sylvania?",
        "Back 1": "5 May 2021",
        "Front 2": "Who invaded Sylvania?",
        "Back 2": "Freedonia",
        "Front 3": "",
        "Back 3": "",
        "Sentence": "<mark>Freedonia invaded Sylvania</mark> on 5 May 2021.",
        "Said by": "Who says so: Rufus Firefly",
        "Source": "The Freedonia Gazette, 6 May 2021",
        "Story": "A war",
        "Link": "https://quiz.example/stories/war/#fact-1",
        "Language": "en",
        "Key": "war/invasion",
    }
    assert found.notes[0]["tags"] == " says-who::event "


def test_stories_are_decks_of_one_deck() -> None:
    found = opened_deck(note("war/a"), note("peace/b", story="Peace: a part::of it:::all"))

    assert found.deck_name(found.cards[0]) == "Says Who::A war"
    assert found.deck_name(found.cards[-1]) == "Says Who::Peace: a part:of it:all"
    assert "Says Who" in {deck["name"] for deck in found.collection["decks"].values()}


@pytest.mark.parametrize("zone", ["Europe/Kyiv", "Asia/Kolkata", "America/St_Johns", "Pacific/Kiritimati", "UTC"])
def test_a_known_fact_comes_back_on_the_same_day_with_the_same_memory(zone: str) -> None:
    known = learned("war/known", (20, GOOD), (18, GOOD), (7, GOOD))
    assert known.state is not None

    found = opened_deck(note("war/new"), known, zone=ZoneInfo(zone))

    card = next(card for card in found.cards if card["type"] == 2)
    assert found.due_on(card) == known.state.due_on
    assert (card["queue"], card["ivl"]) == (2, (known.state.due_on - known.state.last_day).days)
    assert (card["reps"], card["lapses"], card["factor"]) == (3, 0, 2500)
    assert json.loads(card["data"]) == {
        "s": round(known.state.stability, 4),
        "d": round(known.state.difficulty, 3),
        "dr": 0.9,
        "decay": 0.154,
        "lrt": int((NOW - timedelta(days=7)).timestamp()),
    }


def test_the_collection_begins_at_four_in_the_morning_before_any_card_was_due() -> None:
    found = opened_deck(learned("war/a", (3, GOOD)), learned("war/b", (200, AGAIN)))

    assert found.began_on == TODAY - timedelta(days=200)
    assert datetime.fromtimestamp(found.collection["crt"], UTC).astimezone(KYIV).hour == 4
    assert [card["due"] for card in found.cards if card["type"] == 2] == [199, 1]


def test_one_card_of_a_fact_carries_its_memory_and_the_others_are_suspended() -> None:
    found = opened_deck(learned("war/a", (3, GOOD)), note("war/b"))

    assert [(card["ord"], card["type"], card["queue"]) for card in found.cards] == [
        (0, 2, 2),
        (1, 0, -1),
        (0, 0, 0),
        (1, 0, -1),
    ]
    assert {review["cid"] for review in found.reviews} == {found.cards[0]["id"]}


def test_a_fact_has_three_cards_at_most() -> None:
    found = opened_deck(note(faces=tuple(Face(f"Front {number}?", str(number)) for number in range(5))))

    assert [card["ord"] for card in found.cards] == [0, 1, 2]


def test_new_facts_keep_their_order() -> None:
    found = opened_deck(note("war/a"), note("war/b"), note("war/c"))

    assert [card["due"] for card in found.cards if card["queue"] == 0] == [1, 2, 3]


@pytest.mark.parametrize(("rest", "queue"), [(Rest.NONE, 2), (Rest.TODAY, -3), (Rest.SUSPENDED, -1)])
def test_what_the_learner_set_aside_is_not_asked_in_anki_either(rest: Rest, queue: int) -> None:
    found = opened_deck(learned("war/a", (3, GOOD), rest=rest))

    assert (found.cards[0]["type"], found.cards[0]["queue"]) == (2, queue)


def test_a_new_fact_that_was_set_aside_is_suspended() -> None:
    assert opened_deck(note(rest=Rest.SUSPENDED)).cards[0]["queue"] == -1


def test_the_log_goes_along_with_the_intervals_that_the_answers_brought() -> None:
    found = opened_deck(learned("war/a", (20, GOOD), (18, AGAIN), (17, Rating.HARD)))

    reviews = found.reviews
    assert [review["ease"] for review in reviews] == [3, 1, 2]
    assert [review["type"] for review in reviews] == [0, 1, 1]
    assert [review["lastIvl"] for review in reviews] == [0, *(review["ivl"] for review in reviews[:-1])]
    assert [review["factor"] for review in reviews] == [2500, 2300, 2150]
    assert [review["id"] for review in reviews] == [
        int((NOW - timedelta(days=ago)).timestamp() * 1000) for ago in (20, 18, 17)
    ]
    assert found.cards[0]["ivl"] == reviews[-1]["ivl"]


def test_the_ease_of_sm2_never_falls_below_its_floor() -> None:
    found = opened_deck(learned("war/a", *((ago, AGAIN) for ago in range(20, 0, -1))))

    assert found.cards[0]["factor"] == min(review["factor"] for review in found.reviews) == 1300


def test_one_answer_about_several_facts_is_a_review_of_each() -> None:
    found = opened_deck(*(learned(f"war/{name}", (5, GOOD)) for name in "abc"))

    assert len({review["id"] for review in found.reviews}) == 3
    assert len({review["cid"] for review in found.reviews}) == 3


def test_a_later_package_says_of_each_note_which_one_it_is() -> None:
    sooner, later = opened_deck(note("war/a")), opened_deck(note("war/a", quote="Invaded"), made_at=NOW + timedelta(1))

    assert [row["guid"] for row in sooner.notes] == [row["guid"] for row in later.notes] == ["says-who/war/a"]
    assert sooner.notes[0]["mod"] < later.notes[0]["mod"]
    assert sooner.collection["models"] == later.collection["models"], "or Anki would make a second note type"
    assert sooner.notes[0]["flds"] != later.notes[0]["flds"]


def test_the_preset_plans_as_this_site_does() -> None:
    found = opened_deck(note(), retention=0.85)

    deck = found.collection["decks"][str(found.cards[0]["did"])]
    preset = found.collection["dconf"][str(deck["conf"])]
    assert (preset["desiredRetention"], preset["new"]["perDay"]) == (0.85, 10)
    assert preset["new"]["delays"] == preset["lapse"]["delays"] == []
    assert preset["fsrsParams6"] == list(DEFAULT_PARAMETERS)


def test_anki_makes_no_card_of_a_face_that_a_fact_does_not_have() -> None:
    found = opened_deck(note(faces=(Face("When?", "In May"),)))
    filled = found.fields(found.notes[0])

    (kind,) = found.collection["models"].values()

    def shows(template: str) -> bool:
        """Whether any field that is not empty stands outside the sections that are left out."""
        for name in re.findall(r"{{#(.*?)}}", template):
            if not filled[name]:
                template = re.sub(rf"{{{{#{name}}}}}.*?{{{{/{name}}}}}", "", template, flags=re.DOTALL)
        return any(filled[name] for name in re.findall(r"{{([^#/].*?)}}", template))

    assert [shows(template["qfmt"]) for template in kind["tmpls"]] == [True, False, False]


def test_words_of_a_story_are_never_a_tag_a_sound_or_a_formula() -> None:
    found = opened_deck(note(faces=(Face("<script>x</script> [sound:a.mp3]", "[latex]\\input{x}[/latex]\n& then"),)))

    fields = found.fields(found.notes[0])
    assert fields["Front 1"] == "&lt;script&gt;x&lt;/script&gt; &#91;sound:a.mp3]"
    assert fields["Back 1"] == "&#91;latex]\\input{x}&#91;/latex]<br>&amp; then"


def test_cards_follow_the_direction_and_the_language_of_their_story() -> None:
    found = opened_deck(note(language="ar"))

    (kind,) = found.collection["models"].values()
    assert found.fields(found.notes[0])["Language"] == "ar"
    for template in kind["tmpls"]:
        assert 'lang="{{Language}}" dir="auto">{{Front' in template["qfmt"]
        assert 'lang="{{Language}}" dir="auto">{{Sentence}}' in template["afmt"]


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


@given(front=TEXTS, back=TEXTS, story=TEXTS, statement=TEXTS)
def test_any_text_arrives(front: str, back: str, story: str, statement: str) -> None:
    found = opened_deck(note(faces=(Face(front, back),), story=story, statement=statement))

    (row,) = found.notes
    fields = found.fields(row)
    for name, text in (("Front 1", front), ("Back 1", back), ("Story", story), ("Fact", statement)):
        shown = unescape(fields[name].replace("<br>", "\n"))
        assert "<" not in fields[name].replace("<br>", "")
        assert shown == "".join(" " if ord(sign) < 32 and sign not in "\t\n" else sign for sign in text)
    assert found.deck_name(found.cards[0]).count("::") == 1
