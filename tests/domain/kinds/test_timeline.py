from __future__ import annotations

import json
import re
from dataclasses import replace
from itertools import combinations
from random import Random
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.facts import Attribution, Mode
from quiz.domain.grading import UnreadableAnswer, Verdict
from quiz.domain.kinds.timeline import KIND
from quiz.domain.partial_dates import partial_date
from quiz.domain.partial_order import has_order
from quiz.domain.questions import Draft, UnreadableDraft
from tests.domain.drawn_dates import fully_stated
from tests.domain.material import FACTS, FIREFLY, RURITANIA, fact, material

CHARTER, ZENDA, INVASION, ANNOUNCED = (
    fact(key) for key in ("charter-signed", "zenda-lake-pact-1995", "invasion", "freedonia-lake-pact-2022-06-14")
)
BY_HAND = "1991 | The treaty was signed\n1999 | The third member left\nSeptember 2002 | The court was founded"


def drafts(*facts):
    return list(KIND.drafts(material(*facts), Random(1)))


def by_hand(text=BY_HAND, facts=()):
    return KIND.from_text("Put these in order.", text, facts, material())


def places(draft: Draft, *order: int) -> dict[str, str]:
    """A response that gives the items, in the order of the facts, those places."""
    keys = [line["key"] for text in texts(draft) for line in shown(draft)["items"] if line["text"] == text]
    return {f"place-{key}": str(place) for key, place in zip(keys, order, strict=True)}


def texts(draft: Draft) -> list[str]:
    return [line.partition(" | ")[2] for line in KIND.to_text(draft).splitlines()]


def stored(draft: Draft) -> list[dict[str, str]]:
    return cast("list[dict[str, str]]", draft.payload["items"])


def shown(draft: Draft, *, seed: int = 1, shuffle: bool = False):
    return KIND.present(draft, Random(seed), shuffle=shuffle)


# Which questions are made


def test_dated_facts_become_items_without_their_dates():
    (draft,) = drafts(INVASION, CHARTER, ZENDA, ANNOUNCED)

    assert draft.facts == (CHARTER.key, ZENDA.key, INVASION.key, ANNOUNCED.key)
    assert texts(draft) == [
        "The charter of the Lake Pact was signed",
        "Zenda joined the Lake Pact",
        "Ruritania invaded Freedonia",
        "Freedonia announced that it would leave the Lake Pact",
    ]


def test_every_two_items_of_a_generated_question_have_a_known_order():
    found = drafts()

    assert len(found) > 1
    for draft in found:
        dates = [partial_date(item["edtf"]) for item in stored(draft)]
        assert 3 <= len(dates) <= 5
        assert all(has_order(one, other) for one, other in combinations(dates, 2))


def test_every_dated_happening_is_asked_and_no_two_questions_ask_the_same():
    found = drafts()

    asked = {key for draft in found for key in draft.facts}
    assert asked == {fact.key for fact in FACTS if fact.date}
    assert len({draft.identity for draft in found}) == len(found)


def test_dates_that_overlap_make_no_question():
    year = replace(CHARTER, key="year", date=partial_date("2021"))

    assert drafts(year, INVASION, ANNOUNCED) == []


def test_what_is_reported_keeps_its_lead_and_what_is_denied_is_left_out():
    denied = replace(CHARTER, attribution=Attribution(Mode.DENIED, RURITANIA))

    (draft,) = drafts(fact("river-mines"), CHARTER, INVASION)

    assert "As reported by Comet, Sylvania supplied river mines to Ruritania" in texts(draft)
    assert drafts(fact("river-mines"), denied, INVASION) == []


def test_roles_and_duties_are_lasting_and_have_no_place():
    role, duty = (replace(fact(key), date=partial_date("1990")) for key in ("firefly-role", "fleet"))

    assert drafts(role, duty, CHARTER, INVASION) == []


@pytest.mark.parametrize(
    "words", ["in 1990", "in May", "on Monday", "the day before", "two years later", "in the 1990s"]
)
def test_words_that_tell_the_time_are_not_shown(words):
    telling = replace(CHARTER, slots={"what": f"The charter was signed {words}"})

    assert drafts(telling, ZENDA, INVASION) == []


def test_the_same_words_twice_are_no_two_items():
    again = replace(CHARTER, key="again", date=partial_date("2001"))

    assert all(
        len(set(texts(draft))) == len(draft.facts) for draft in drafts(CHARTER, again, ZENDA, INVASION, ANNOUNCED)
    )


def test_the_seed_changes_nothing():
    assert [*KIND.drafts(material(), Random(1))] == [*KIND.drafts(material(), Random(2))]


# What a learner sees


def test_nothing_that_is_shown_tells_the_order_or_the_dates():
    (draft,) = drafts(CHARTER, ZENDA, INVASION, ANNOUNCED)
    visible = json.dumps(shown(draft))

    assert not re.search(r"edtf|stated|1991|1995|2021|2022", visible)
    assert set(shown(draft)["items"][0]) == {"key", "text"}
    assert shown(draft)["places"] == ["1", "2", "3", "4"]


def test_lines_that_a_teacher_writes_in_order_are_not_shown_in_order():
    lines = [f"{1990 + number} | Event number {number}" for number in range(8)]
    draft = by_hand("\n".join(lines))

    assert [line["text"] for line in shown(draft)["items"]] != texts(draft)
    assert draft.payload == by_hand("\n".join(lines)).payload


def test_shuffling_depends_on_the_seed_alone():
    (draft,) = drafts(CHARTER, ZENDA, INVASION, ANNOUNCED)
    orders = {tuple(line["key"] for line in shown(draft, seed=seed, shuffle=True)["items"]) for seed in range(20)}

    assert shown(draft, seed=3, shuffle=True) == shown(draft, seed=3, shuffle=True)
    assert len(orders) > 1


# Grading


def test_the_right_order_is_right():
    (draft,) = drafts(CHARTER, ZENDA, INVASION, ANNOUNCED)

    grade = KIND.grade(draft, places(draft, 1, 2, 3, 4))

    assert (grade.verdict, grade.score) == (Verdict.RIGHT, 1.0)
    assert grade.parts == dict.fromkeys(range(4), Verdict.RIGHT)


def test_the_score_is_the_share_of_pairs_in_order_and_only_the_misplaced_item_is_wrong():
    (draft,) = drafts(CHARTER, ZENDA, INVASION, ANNOUNCED)

    grade = KIND.grade(draft, places(draft, 4, 1, 2, 3))

    assert (grade.verdict, grade.score) == (Verdict.PARTIAL, 0.5)
    assert grade.parts == {0: Verdict.WRONG, 1: Verdict.RIGHT, 2: Verdict.RIGHT, 3: Verdict.RIGHT}


def test_items_without_a_known_order_may_stand_either_way():
    draft = by_hand("2022 | A\nSeptember 2022 | B\n2024 | C")

    assert KIND.grade(draft, places(draft, 1, 2, 3)).score == 1.0
    assert KIND.grade(draft, places(draft, 2, 1, 3)).score == 1.0
    assert KIND.grade(draft, places(draft, 3, 1, 2)).score == 0.5


def test_a_place_that_is_missing_is_named():
    (draft,) = drafts(CHARTER, ZENDA, INVASION)
    given = places(draft, 1, 2, 3) | dict.fromkeys([*places(draft, 1, 2, 3)][1:2], " ")

    with pytest.raises(
        UnreadableAnswer, match=r"“Zenda joined the Lake Pact” has no place yet\. Choose one from 1 to 3\."
    ):
        KIND.grade(draft, given)


@pytest.mark.parametrize("place", ["0", "4", "x", "1.0", "-1"])
def test_a_place_that_does_not_exist_is_none(place):
    (draft,) = drafts(CHARTER, ZENDA, INVASION)
    given = dict.fromkeys(places(draft, 1, 2, 3), place)

    with pytest.raises(UnreadableAnswer, match="has no place yet"):
        KIND.grade(draft, given)


def test_two_items_in_one_place_are_named():
    (draft,) = drafts(CHARTER, ZENDA, INVASION)

    with pytest.raises(UnreadableAnswer, match=r"“The charter.*” and “Zenda joined.*” both stand in place 2"):
        KIND.grade(draft, places(draft, 2, 2, 3))


# Feedback


def test_the_feedback_gives_every_date_and_why_an_item_is_wrong():
    (draft,) = drafts(CHARTER, ZENDA, INVASION)

    first, second, third = KIND.explain(draft, places(draft, 2, 1, 3))

    assert (first.label, first.given) == ("The charter of the Lake Pact was signed", "place 2")
    assert (first.right, first.verdict) == ("place 1: 4 March 1991", Verdict.WRONG)
    assert first.reason == "It came before “Zenda joined the Lake Pact” (1995)."
    assert second.reason == "It came after “The charter of the Lake Pact was signed” (4 March 1991)."
    assert (third.right, third.verdict, third.reason) == ("place 3: May 2021", Verdict.RIGHT, "")


def test_the_feedback_says_which_places_are_possible_and_which_year_is_inferred():
    draft = by_hand("2022 | A\nSeptember 2022 | B\n12 June [2024] | C")

    parts = KIND.explain(draft, places(draft, 1, 2, 3))

    assert [part.right for part in parts] == [
        "place 1 to 2: 2022",
        "place 1 to 2: September 2022",
        "place 3: 12 June [2024]",
    ]


# What a teacher writes


def test_a_question_survives_being_written_down():
    for draft in drafts():
        again = KIND.from_text(draft.prompt, KIND.to_text(draft), draft.facts, material())

        assert (again.payload, again.facts) == (draft.payload, draft.facts)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1991 | A\n1992 | B", "A timeline needs 3 to 8 items, one per line; there are 2."),
        ("\n".join(f"{year} | {year}" for year in range(1990, 1999)), "there are 9"),
        ("1991 | A\n1992 | the a\n1993 | C", "Two items have the same words"),
        ("1991 | A\nB\n1993 | C", "Line 2 must read “date | what happened”"),
        ("1991 |\n1992 | B\n1993 | C", "Line 1 must read"),
        ("1991 | A\n\nsoon | B\n1993 | C", "Line 3: “soon” cannot be read as a date"),
        ("1991 | A\n6/12/1992 | B\n1993 | C", "Line 2: “6/12/1992” can be read as more than one date"),
        ("1991 | A\n1993 | B\n1990s | C", "The date of “C” (the 1990s) overlaps with all the others"),
    ],
)
def test_what_cannot_be_put_in_order_is_refused_with_the_line(text, said):
    with pytest.raises(UnreadableDraft, match=re.escape(said)):
        by_hand(text)


def test_the_anatomy_lists_the_items_and_gives_the_whole_order():
    draft = by_hand()
    anatomy = KIND.anatomy(draft)

    assert anatomy.key == "The treaty was signed → The third member left → The court was founded"
    assert anatomy.answers == (anatomy.key,)
    assert all(option.right for option in anatomy.options)


# For any dates

timelines = st.lists(fully_stated, min_size=3, max_size=6).map(
    lambda dates: Draft(
        "timeline",
        "Order these.",
        (),
        {"items": [{"text": str(at), "edtf": date.edtf, "stated": date.stated} for at, date in enumerate(dates)]},
        "drawn",
    )
)


@given(timelines.filter(lambda draft: any_order(draft)), st.randoms(use_true_random=False))
def test_any_full_order_is_graded_between_0_and_1_and_explained_item_by_item(draft, rng):
    order = list(range(1, len(stored(draft)) + 1))
    rng.shuffle(order)
    given_places = places_of(draft, order)

    grade = KIND.grade(draft, given_places)
    parts = KIND.explain(draft, given_places)

    assert [part.verdict for part in parts] == [grade.parts[at] for at in range(len(order))]
    assert all(bool(part.reason) == (part.verdict is Verdict.WRONG) for part in parts)
    assert (grade.verdict is Verdict.RIGHT) == (grade.score == 1.0) == (Verdict.WRONG not in grade.parts.values())
    assert (grade.verdict is Verdict.WRONG) == (grade.score == 0.0)


@given(timelines.filter(lambda draft: any_order(draft)))
def test_samples_are_what_they_promise(draft):
    samples = KIND.samples(draft)

    assert KIND.grade(draft, samples.right).verdict is Verdict.RIGHT
    assert KIND.grade(draft, samples.wrong).verdict is Verdict.WRONG
    with pytest.raises(UnreadableAnswer):
        KIND.grade(draft, samples.unreadable)


def any_order(draft: Draft) -> bool:
    dates = [partial_date(item["edtf"]) for item in stored(draft)]
    return any(has_order(one, other) for one, other in combinations(dates, 2))


def places_of(draft: Draft, order: list[int]) -> dict[str, str]:
    by_text = {line["text"]: line["key"] for line in shown(draft)["items"]}
    return {f"place-{by_text[str(at)]}": str(place) for at, place in enumerate(order)}


def test_a_claim_is_put_in_order_with_its_speaker():
    claim = replace(fact("boat-without-oars"), date=partial_date("2023"))

    (draft,) = drafts(claim, CHARTER, INVASION)

    assert texts(draft)[-1] == f"{FIREFLY.name} said that the Lake Pact was “a boat without oars”"
