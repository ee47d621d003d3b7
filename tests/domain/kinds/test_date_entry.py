from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import timedelta
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quiz.domain.facts import Actor, ActorKind, Attribution, Evidence, Fact, FactKind, Mode
from quiz.domain.grading import AmbiguousAnswer, Grade, UnreadableAnswer, Verdict
from quiz.domain.kinds.date_entry import KIND
from quiz.domain.partial_dates import PartialDate, display_full, partial_date
from quiz.domain.questions import Draft, Material, UnreadableDraft
from tests.domain.drawn_dates import partial_dates

ARMENIA = Actor("armenia", "Armenia", ActorKind.COUNTRY)
BELARUS = Actor("belarus", "Belarus", ActorKind.COUNTRY)
AZERBAIJAN = Actor("azerbaijan", "Azerbaijan", ActorKind.COUNTRY)
CSTO = Actor("csto", "CSTO", ActorKind.ALLIANCE)
ALIYEV = Actor("aliyev", "Ilham Aliyev", ActorKind.PERSON)
POLITICO = Actor("politico", "Politico", ActorKind.PUBLICATION)
TWELFTH_OF_JUNE = partial_date(
    "2024-06-12", stated="XXXX-06-12", text="12 June", inferred_from="other reports give the year"
)
SEPTEMBER_2022 = partial_date("2022-09")
SUMMONED = {"what": "Belarus summoned the ambassador"}


def fact(
    kind: FactKind,
    slots: Mapping[str, Actor | str],
    date: PartialDate | None,
    *,
    key: str = "a-fact",
    attribution: Attribution | None = None,
) -> Fact:
    evidence = Evidence("quote", 0, 5)
    return Fact(key, kind, "A statement.", evidence, attribution or Attribution(), slots, date)


def material(*facts: Fact) -> Material:
    return Material("a-story", "A story", "Armenia left the CSTO.", (), facts, (ARMENIA, CSTO))


def drafts(*facts: Fact) -> list[Draft]:
    return list(KIND.drafts(material(*facts), Random(1)))


def asking(date: PartialDate) -> Draft:
    payload = {"edtf": date.edtf, "stated": date.stated, "inferred_from": date.inferred_from}
    return Draft("date_entry", "When did this happen?", ("a-fact",), payload, "date_entry:a-fact")


def grade(date: PartialDate, answer: str) -> Grade:
    return KIND.grade(asking(date), {"answer": answer})


def reason(date: PartialDate, answer: str) -> str:
    (part,) = KIND.explain(asking(date), {"answer": answer})
    return part.reason


# What is asked


@pytest.mark.parametrize(
    ("kind", "slots", "date", "prompt"),
    [
        (FactKind.EVENT, SUMMONED, TWELFTH_OF_JUNE, "When did this happen? Belarus summoned the ambassador."),
        (
            FactKind.EVENT,
            {"what": "Belarus helped the armed forces of Azerbaijan"},
            partial_date("2018/2022"),
            "When was this? Belarus helped the armed forces of Azerbaijan.",
        ),
        (
            FactKind.CLAIM,
            {"speaker": ALIYEV, "content": "it had more friends than Armenia"},
            partial_date("2022"),
            "When did Ilham Aliyev say that it had more friends than Armenia?",
        ),
        (
            FactKind.TRANSFER,
            {"supplier": BELARUS, "recipient": AZERBAIJAN, "goods": "Groza-S systems"},
            SEPTEMBER_2022,
            "When did Belarus supply Groza-S systems to Azerbaijan?",
        ),
        (
            FactKind.MEMBERSHIP,
            {"member": ARMENIA, "relation": "joined", "alliance": CSTO},
            partial_date("1994"),
            "When did Armenia join the CSTO?",
        ),
        (
            FactKind.MEMBERSHIP,
            {"member": ARMENIA, "relation": "announced that it would leave", "alliance": CSTO},
            TWELFTH_OF_JUNE,
            "When did Armenia announce that it would leave the CSTO?",
        ),
        (
            FactKind.MEMBERSHIP,
            {"member": ARMENIA, "relation": "did not renew its membership of", "alliance": CSTO},
            partial_date("1999"),
            "When did this happen? Armenia did not renew its membership of the CSTO.",
        ),
        (
            FactKind.MEMBERSHIP,
            {"member": ARMENIA, "relation": "is a member of", "alliance": CSTO},
            SEPTEMBER_2022,
            "Which date does the story give for this? Armenia is a member of the CSTO.",
        ),
        (
            FactKind.ROLE,
            {"holder": ALIYEV, "role": "the President of Azerbaijan"},
            partial_date("2022"),
            "Which date does the story give for this? Ilham Aliyev is the President of Azerbaijan.",
        ),
    ],
)
def test_each_kind_of_fact_is_asked_in_its_own_words(kind, slots, date, prompt):
    (draft,) = drafts(fact(kind, slots, date))

    assert draft.prompt == prompt
    assert draft.facts == ("a-fact",)


def test_an_obligation_is_asked_as_a_statement_that_the_story_dates():
    owed: dict[str, Actor | str] = {"debtor": ARMENIA, "alliance": CSTO, "duty": "pay its share", "kept": "no"}
    (draft,) = drafts(fact(FactKind.OBLIGATION, owed, partial_date("2022")))

    assert draft.prompt.startswith("Which date does the story give for this? ")
    assert draft.prompt.endswith("Armenia must pay its share.")


@pytest.mark.parametrize(
    ("kind", "slots", "prompt"),
    [
        (FactKind.EVENT, SUMMONED, "When did this happen? As reported by Politico, Belarus summoned the ambassador."),
        (
            FactKind.TRANSFER,
            {"supplier": BELARUS, "recipient": AZERBAIJAN, "goods": "weapons"},
            "As reported by Politico, when did Belarus supply weapons to Azerbaijan?",
        ),
    ],
)
def test_what_is_reported_is_asked_with_who_reports_it(kind, slots, prompt):
    (draft,) = drafts(fact(kind, slots, SEPTEMBER_2022, attribution=Attribution(Mode.REPORTED, POLITICO)))

    assert draft.prompt == prompt


def test_a_question_is_the_same_each_time_and_holds_only_json():
    one, other = drafts(fact(FactKind.EVENT, SUMMONED, TWELFTH_OF_JUNE)) * 2

    assert one == other
    assert one.identity == "date_entry:a-fact"
    assert json.loads(json.dumps(one.payload)) == {
        "edtf": "2024-06-12",
        "stated": "XXXX-06-12",
        "inferred_from": "other reports give the year",
    }


@pytest.mark.parametrize(
    ("slots", "date", "attribution"),
    [
        (SUMMONED, None, None),
        (SUMMONED, TWELFTH_OF_JUNE, Attribution(Mode.DENIED, BELARUS)),
        (SUMMONED, partial_date("2024-06-12", stated="XXXX-XX-XX", inferred_from="it was the day before"), None),
        ({"what": "Belarus summoned the ambassador in June"}, TWELFTH_OF_JUNE, None),
        ({"what": "Belarus summoned the ambassador for talks on its 2022 budget"}, SEPTEMBER_2022, None),
        ({"what": "Belarus summoned the ambassador after its 2020 vote"}, partial_date("2018/2022"), None),
    ],
    ids=["no date", "denied", "nothing stated", "month told", "year told", "year inside told"],
)
def test_nothing_is_asked_that_has_no_answer_or_tells_it(slots, date, attribution):
    assert drafts(fact(FactKind.EVENT, slots, date, attribution=attribution)) == []


def test_a_thing_that_happened_on_two_dates_is_not_asked():
    twice = [fact(FactKind.EVENT, SUMMONED, when, key=when.edtf) for when in (SEPTEMBER_2022, TWELFTH_OF_JUNE)]

    assert drafts(*twice) == []


def test_a_thing_told_twice_with_one_date_is_asked_once():
    twice = [fact(FactKind.EVENT, SUMMONED, TWELFTH_OF_JUNE, key=key) for key in ("first", "second")]

    assert [draft.facts for draft in drafts(*twice)] == [("first",)]


def test_nothing_is_shown_before_the_answer():
    assert KIND.present(asking(TWELFTH_OF_JUNE), Random(1), shuffle=True) == {}


# How answers are graded


@pytest.mark.parametrize(
    ("date", "answer", "verdict", "said"),
    [
        (TWELFTH_OF_JUNE, "12 June", Verdict.RIGHT, ""),
        (
            TWELFTH_OF_JUNE,
            "12.6.2024",
            Verdict.RIGHT,
            "Right. The story itself gives no year; 2024 is inferred: other reports give the year.",
        ),
        (
            TWELFTH_OF_JUNE,
            "12 June 2023",
            Verdict.WRONG,
            "12 June is right, the year is not: the story gives none, and 2024 is inferred.",
        ),
        (TWELFTH_OF_JUNE, "June", Verdict.COARSER, "Right, but the story is more exact: it says 12 June."),
        (TWELFTH_OF_JUNE, "13 June", Verdict.NEAR, "Close, but not the day: the story says 12 June."),
        (
            TWELFTH_OF_JUNE,
            "2024-12-06",
            Verdict.NEAR,
            "Close, but day and month are exchanged: the story says 12 June.",
        ),
        (TWELFTH_OF_JUNE, "30 June", Verdict.WRONG, "The month is right, the day is not. The story says 12 June."),
        (TWELFTH_OF_JUNE, "3 May 2024", Verdict.WRONG, "The story says 12 June."),
        (
            partial_date("2024-06-12"),
            "3 May 2024",
            Verdict.WRONG,
            "The year is right, the rest is not. The story says 12 June 2024.",
        ),
        (
            partial_date("XXXX-06-12"),
            "12 June 2024",
            Verdict.FINER,
            "The story says only 12 June, so a year is more than it supports.",
        ),
        (SEPTEMBER_2022, "Sept. 2022", Verdict.RIGHT, ""),
        (
            SEPTEMBER_2022,
            "13 September 2022",
            Verdict.FINER,
            "The story says only September 2022, so a single day is more than it supports.",
        ),
        (SEPTEMBER_2022, "October 2022", Verdict.NEAR, "Close, but not the month: the story says September 2022."),
        (SEPTEMBER_2022, "2020", Verdict.WRONG, "The story says September 2022."),
        (
            partial_date("2018/2022"),
            "2018–2021",
            Verdict.NEAR,
            "Close, but not the whole span: the story says between 2018 and 2022.",
        ),
        (
            partial_date("199X"),
            "1992 to 1995",
            Verdict.FINER,
            "The story says only the 1990s, so a narrower span is more than it supports.",
        ),
        (
            partial_date("1994~"),
            "1995",
            Verdict.RIGHT,
            "The story says only around 1994, so a date close to that is right.",
        ),
    ],
)
def test_each_verdict_says_why(date, answer, verdict, said):
    assert grade(date, answer).verdict is verdict
    assert reason(date, answer) == said


@pytest.mark.parametrize(("answer", "score"), [("12 June", 1.0), ("June", 0.5), ("13 June", 0.0), ("1 May", 0.0)])
def test_only_what_the_story_supports_scores(answer, score):
    assert grade(TWELFTH_OF_JUNE, answer).score == score


def test_feedback_shows_what_was_understood_and_what_is_inferred():
    (part,) = KIND.explain(asking(TWELFTH_OF_JUNE), {"answer": "6.12.24 ".replace("24", "2024")})

    assert (part.given, part.right) == ("6 December 2024", "12 June [2024]")


def test_what_can_be_two_dates_is_asked_back_with_readings_that_can_be_sent():
    with pytest.raises(AmbiguousAnswer) as caught:
        grade(TWELFTH_OF_JUNE, "6/12")

    assert [(reading.value, reading.label) for reading in caught.value.readings] == [
        ("XXXX-12-06", "6 December"),
        ("XXXX-06-12", "12 June"),
    ]
    assert grade(TWELFTH_OF_JUNE, caught.value.readings[1].value).verdict is Verdict.RIGHT


def test_a_chosen_reading_settles_what_was_typed():
    draft = asking(TWELFTH_OF_JUNE)

    assert KIND.grade(draft, {"answer": "6/12", "reading": "XXXX-06-12"}).verdict is Verdict.RIGHT
    assert KIND.grade(draft, {"answer": "6/12", "reading": "XXXX-12-06"}).verdict is Verdict.NEAR


def test_a_reading_of_an_earlier_text_does_not_count():
    draft = asking(TWELFTH_OF_JUNE)

    assert KIND.grade(draft, {"answer": "1 May", "reading": "XXXX-06-12"}).verdict is Verdict.WRONG
    with pytest.raises(AmbiguousAnswer):
        KIND.grade(draft, {"answer": "7/11", "reading": "XXXX-06-12"})


@pytest.mark.parametrize("response", [{}, {"answer": ""}, {"answer": "31 June"}, {"answer": "no idea"}])
def test_what_is_no_date_is_not_graded(response):
    with pytest.raises(UnreadableAnswer):
        KIND.grade(asking(TWELFTH_OF_JUNE), response)


@given(partial_dates, st.text(max_size=20) | partial_dates.map(display_full))
def test_every_text_is_graded_or_asked_again(date, text):
    draft = asking(date)
    try:
        verdict = KIND.grade(draft, {"answer": text}).verdict
    except (AmbiguousAnswer, UnreadableAnswer):
        with pytest.raises((AmbiguousAnswer, UnreadableAnswer)):
            KIND.explain(draft, {"answer": text})
    else:
        (part,) = KIND.explain(draft, {"answer": text})
        assert part.verdict is verdict
        assert part.reason or verdict is Verdict.RIGHT


@given(partial_dates)
def test_samples_are_what_they_promise(date):
    assume(date.latest - date.earliest < timedelta(days=365 * 300) or date.edtf.startswith("X"))
    draft = asking(date)
    samples = KIND.samples(draft)

    assert KIND.grade(draft, samples.right).verdict is Verdict.RIGHT
    assert KIND.grade(draft, samples.wrong).verdict is Verdict.WRONG
    with pytest.raises(UnreadableAnswer):
        KIND.grade(draft, samples.unreadable)


# What a teacher writes


def test_the_right_answers_are_the_stated_date_and_the_whole_one():
    anatomy = KIND.anatomy(asking(TWELFTH_OF_JUNE))

    assert (anatomy.key, anatomy.answers) == ("12 June [2024]", ("12 June", "12 June 2024"))


def test_a_draft_survives_being_written_down():
    story = material(fact(FactKind.EVENT, SUMMONED, TWELFTH_OF_JUNE))
    (draft,) = KIND.drafts(story, Random(1))

    assert KIND.to_text(draft) == "12 June [2024]"
    assert KIND.from_text(draft.prompt, KIND.to_text(draft), draft.facts, story) == draft


def test_a_year_that_a_teacher_adds_is_the_teachers():
    draft = KIND.from_text("When?", "13 June [2024]", (), material())

    assert draft.payload["inferred_from"] == "the teacher who wrote the question added it"
    assert KIND.grade(draft, {"answer": "13 June"}).verdict is Verdict.RIGHT


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("6/12/2024", "“6/12/2024” can be 6 December 2024 or 12 June 2024."),
        ("soon", "“soon” cannot be read as a date."),
        ("31 June [2024]", "There is no day 31"),
        ("2024-06-12 [XXXX-XX-XX]", "leaves nothing that the story states"),
    ],
)
def test_what_a_teacher_cannot_ask_is_refused_with_the_way_to_mend_it(text, said):
    with pytest.raises(UnreadableDraft, match=re.escape(said)):
        KIND.from_text("When?", text, (), material())
