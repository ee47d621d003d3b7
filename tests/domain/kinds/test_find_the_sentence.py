from __future__ import annotations

import json
import re
from dataclasses import replace
from random import Random
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.evidence import evidence_at, find_quote
from quiz.domain.facts import Attribution, Fact, FactKind, Mode, Relation
from quiz.domain.grading import UnreadableAnswer, Verdict
from quiz.domain.kinds.find_the_sentence import KIND
from quiz.domain.partial_dates import partial_date
from quiz.domain.questions import Draft, Material, UnreadableDraft
from quiz.domain.reading.sentences import split
from tests.domain.material import FIREFLY, FREEDONIA, LAKE_PACT, TEXT, fact, material

CLAIM, INVASION, ROLE = fact("boat-without-oars"), fact("invasion"), fact("firefly-role")
ROLE_SENTENCE = "Rufus Firefly, the President of Freedonia, said that the Lake Pact was “a boat without oars”."
OTHER_SENTENCE = "The charter is short."
SHORT_TEXT = "The well was dry. A fleet sailed north. Bread was dear."


def drafts(*facts: Fact):
    return list(KIND.drafts(material(*facts), Random(1)))


def short_story(*facts: Fact, text: str = SHORT_TEXT) -> Material:
    return Material("short", "A short story", text, split(text), facts, (FIREFLY,))


def event(statement: str, quote: str, *, key="event", text=SHORT_TEXT, what="") -> Fact:
    return Fact(key, FactKind.EVENT, statement, find_quote(text, quote), slots={"what": what or statement.rstrip(".")})


def sentences(draft: Draft) -> list[dict[str, object]]:
    return cast("list[dict[str, object]]", draft.payload["sentences"])


def choosing(draft: Draft, text: str) -> dict[str, str]:
    return {"sentence": next(str(entry["index"]) for entry in sentences(draft) if entry["text"] == text)}


def short_draft(statement="Ships went away.", quote="A fleet sailed north", **more):
    (draft,) = KIND.drafts(short_story(event(statement, quote, **more)), Random(1))
    return draft


# Which questions are made


def test_a_statement_is_asked_with_its_speaker():
    statement = "Freedonia was attacked by Ruritania in May 2021."
    reported = replace(INVASION, statement=statement, attribution=Attribution(Mode.CLAIMED, FIREFLY))

    (draft,) = drafts(reported)

    assert draft.prompt == (
        "Which sentence of the story settles this? "
        "According to Rufus Firefly, Freedonia was attacked by Ruritania in May 2021."
    )
    assert (draft.facts, draft.identity) == (("invasion",), "find_the_sentence:invasion")


def test_the_same_words_in_another_order_are_not_looked_for():
    assert drafts(INVASION) == []


def test_a_whole_quotation_is_not_looked_for():
    quoted = replace(CLAIM, slots={**CLAIM.slots, "content": "“A boat without oars”"})

    assert drafts(quoted) == []


def test_a_short_story_is_shown_whole():
    draft = short_draft()

    assert [entry["text"] for entry in sentences(draft)] == [
        "The well was dry.",
        "A fleet sailed north.",
        "Bread was dear.",
    ]


def test_a_heading_is_no_sentence_to_choose():
    text = f"Background\n\n{SHORT_TEXT}\n\nWhat came later?\n\n- Corn grew."
    asked = event("Ships went away.", "A fleet sailed north", text=text)

    (draft,) = KIND.drafts(short_story(asked, text=text), Random(1))

    assert [entry["text"] for entry in sentences(draft)] == [
        "The well was dry.",
        "A fleet sailed north.",
        "Bread was dear.",
        "Corn grew.",
    ]


def test_of_a_long_story_ten_sentences_in_a_row_are_shown_and_the_right_one_is_among_them():
    for draft in drafts():
        indexes = [entry["index"] for entry in sentences(draft)]

        assert indexes == list(range(cast("int", indexes[0]), cast("int", indexes[0]) + 10))
        assert draft.payload["main"] in indexes


def test_the_right_sentence_does_not_stand_at_one_place():
    places = [[entry["right"] for entry in sentences(draft)].index(True) for draft in drafts()]

    assert len(set(places)) == len(places) > 2


def test_what_is_shown_stays_whatever_becomes_of_the_story():
    (draft,) = drafts(ROLE)

    for entry in sentences(draft):
        assert TEXT[cast("int", entry["start"]) : cast("int", entry["end"])] == entry["text"]


def test_evidence_in_two_sentences_makes_both_right():
    fact = event("Ships went away and food cost much.", "north. Bread")

    (draft,) = KIND.drafts(short_story(fact), Random(1))

    assert [entry["right"] for entry in sentences(draft)] == [False, True, True]


def test_a_sentence_that_another_fact_shows_to_say_the_same_is_right_too():
    first = event("Ships went away.", "A fleet sailed north", what="Ships went away")
    again = event("Ships had gone.", "Bread was dear", key="again", what="Ships went away")

    draft, _ = KIND.drafts(short_story(first, again), Random(1))

    assert [entry["right"] for entry in sentences(draft)] == [False, True, True]


def test_the_same_sentence_twice_is_right_twice():
    text = "A fleet sailed north. Bread was dear. A fleet sailed north."

    (draft,) = KIND.drafts(short_story(event("Ships went away.", "A fleet", text=text), text=text), Random(1))

    assert [entry["right"] for entry in sentences(draft)] == [True, False, True]


def test_a_statement_copied_from_the_story_is_not_asked():
    assert [*KIND.drafts(short_story(event("A fleet sailed north.", "A fleet")), Random(1))] == []


JOINING = "The well was dry. Freedonia sells fish. It joined the Lake Pact in May. Bread was dear."


def test_where_the_statement_only_repeats_its_sentence_what_is_unknown_is_asked_for():
    joined = Fact(
        "joined",
        FactKind.MEMBERSHIP,
        "Freedonia joined the Lake Pact in May.",
        find_quote(JOINING, "It joined the Lake Pact in May"),
        slots={"member": FREEDONIA, "relation": Relation.JOINED, "alliance": LAKE_PACT},
        date=partial_date("2021-05", stated="XXXX-05", text="May", inferred_from="the date of publication"),
    )
    story = Material("short", "A short story", JOINING, split(JOINING), (joined,), (FREEDONIA, LAKE_PACT))

    (draft,) = KIND.drafts(story, Random(1))

    assert draft.prompt == "Which sentence of the story tells when Freedonia joined the Lake Pact?"


@pytest.mark.parametrize(
    ("key", "prompt"),
    [
        ("firefly-role", "Which sentence of the story tells who Rufus Firefly is?"),
        (
            "field-radios",
            "Which sentence of the story tells what, as reported by Comet, Graustark supplied to Freedonia?",
        ),
        ("maps", "Which sentence of the story tells what, according to Rufus Firefly, the Lake Pact must do?"),
    ],
)
def test_who_what_and_when_are_asked_for_by_what_the_fact_holds(key: str, prompt: str):
    assert [draft.prompt for draft in KIND.drafts(material(), Random(1)) if draft.facts == (key,)] == [prompt]


def test_whoever_only_one_sentence_names_is_not_asked_for():
    assert drafts(fact("hentzau-role")) == []


def test_a_word_that_is_not_the_only_one_of_its_speaker_is_not_asked_for():
    again = replace(CLAIM, key="again", evidence=find_quote(TEXT, "According to Firefly, the Lake Pact"))

    assert "boat-without-oars" not in {draft.facts[0] for draft in drafts(CLAIM, again)}


def test_a_statement_that_another_sentence_seems_to_say_is_not_asked():
    text = "Ships went away. The northern ships went away early. Bread was dear."
    fact = event("The northern ships went away.", "Ships went away", text=text)

    assert [*KIND.drafts(short_story(fact, text=text), Random(1))] == []


def test_a_story_of_one_sentence_asks_nothing():
    text = "A fleet sailed north."

    assert [*KIND.drafts(short_story(event("Ships went away.", "A fleet", text=text), text=text), Random(1))] == []


def test_the_seed_changes_nothing():
    assert [*KIND.drafts(material(), Random(1))] == [*KIND.drafts(material(), Random(2))]


# What a learner sees


def test_sentences_are_shown_in_the_order_of_the_story_and_nothing_tells_the_right_one():
    (draft,) = drafts(ROLE)

    shown = KIND.present(draft, Random(1), shuffle=True)

    assert shown == KIND.present(draft, Random(2), shuffle=False)
    assert [entry["text"] for entry in cast("list[dict[str, str]]", shown["sentences"])] == [
        entry["text"] for entry in sentences(draft)
    ]
    assert not re.search("right|reason|main|settles", json.dumps(shown))


# Grading and feedback


def test_the_sentence_that_settles_it_is_right():
    (draft,) = drafts(ROLE)
    given = choosing(draft, ROLE_SENTENCE)

    grade = KIND.grade(draft, given)

    assert (grade.verdict, grade.score, grade.parts) == (Verdict.RIGHT, 1.0, {0: Verdict.RIGHT})
    assert grade.chosen == (given["sentence"],)
    (part,) = KIND.explain(draft, given)
    assert (part.given, part.right, part.reason) == (ROLE_SENTENCE, ROLE_SENTENCE, "")


def test_another_sentence_is_wrong_and_the_feedback_says_what_it_is_about():
    draft = next(draft for draft in KIND.drafts(material(), Random(1)) if draft.facts == (ROLE.key,))

    (part,) = KIND.explain(draft, choosing(draft, "Freedonia joined the Harbour League in October 2022."))

    assert (part.verdict, part.right) == (Verdict.WRONG, ROLE_SENTENCE)
    assert part.reason == "That sentence settles something else: Freedonia joined the Harbour League in October 2022."


def test_a_sentence_without_facts_does_not_say_it():
    draft = short_draft()

    (part,) = KIND.explain(draft, {"sentence": "0"})

    assert part.reason == "That sentence does not say it."


@pytest.mark.parametrize("given", [{}, {"sentence": ""}, {"sentence": "99"}, {"sentence": "one"}])
def test_no_sentence_is_no_answer(given):
    with pytest.raises(UnreadableAnswer, match="Choose one of the sentences first"):
        KIND.grade(short_draft(), given)


def test_samples_are_what_they_promise():
    for draft in [*drafts(), short_draft()]:
        samples = KIND.samples(draft)

        assert KIND.grade(draft, samples.right).verdict is Verdict.RIGHT
        assert KIND.grade(draft, samples.wrong).verdict is Verdict.WRONG
        with pytest.raises(UnreadableAnswer):
            KIND.grade(draft, samples.unreadable)


# What a teacher writes


def test_a_question_survives_being_written_down():
    for draft in KIND.drafts(material(), Random(1)):
        again = KIND.from_text(draft.prompt, KIND.to_text(draft), draft.facts, material())

        assert (again.payload, again.facts) == (draft.payload, draft.facts)


def test_a_part_of_a_sentence_is_enough_where_one_sentence_holds_it():
    draft = KIND.from_text("What was dear?", "“bread was dear”", (), short_story())

    assert KIND.to_text(draft) == "Bread was dear."


def test_several_sentences_may_be_right():
    draft = KIND.from_text("What happened?", "Bread was dear.\nThe well was dry.", (), short_story())

    assert KIND.to_text(draft) == "Bread was dear.\nThe well was dry."
    assert KIND.anatomy(draft).key == "Bread was dear."
    assert set(KIND.anatomy(draft).answers) == {"Bread was dear.", "The well was dry."}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "Copy the sentence of the story that settles the question."),
        ("Nobody came.", "No sentence of the story holds “Nobody came.”"),
        ("was", "2 sentences hold “was”"),
        (SHORT_TEXT.replace(". ", ".\n"), "Every sentence that a learner would see is right"),
    ],
)
def test_what_settles_nothing_is_refused(text, said):
    with pytest.raises(UnreadableDraft, match=re.escape(said)):
        KIND.from_text("What happened?", text, (), short_story())


@given(st.integers(1, 40), st.data())
def test_for_a_story_of_any_length_the_evidence_is_shown_and_graded(count, data):
    text = " ".join(f"Line {chr(97 + number // 26)}{chr(97 + number % 26)} is here." for number in range(count))
    found = split(text)
    chosen = data.draw(st.sampled_from(found))
    asked = Fact(
        "x", FactKind.EVENT, "Ships went away.", evidence_at(text, chosen.start, chosen.end), slots={"what": "x"}
    )

    made = [*KIND.drafts(short_story(asked, text=text), Random(1))]

    assert len(made) == (count > 1)
    for draft in made:
        assert len(sentences(draft)) == (count if count <= 12 else 10)
        assert KIND.grade(draft, choosing(draft, chosen.text)).verdict is Verdict.RIGHT
