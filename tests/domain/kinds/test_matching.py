from __future__ import annotations

import json
import re
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.facts import FactKind
from quiz.domain.grading import UnreadableAnswer, Verdict
from quiz.domain.kinds.matching import KIND
from quiz.domain.questions import Draft, UnreadableDraft
from tests.domain.material import FACTS, material

CLAIMS = [fact for fact in FACTS if fact.kind is FactKind.CLAIM]
BY_HAND = (
    "Rufus Firefly = said that the Pact was a boat\n"
    "Anna Hentzau = said that Freedonia had fired first\n"
    "Paul Trentino = said that the mines were tools\n"
    "[Comet] = said that it would rain"
)


def drafts(*facts):
    return list(KIND.drafts(material(*facts), Random(1)))


def by_hand(text=BY_HAND):
    return KIND.from_text("Who said what?", text, (), material())


def shown(draft: Draft, *, seed: int = 1, shuffle: bool = False):
    return KIND.present(draft, Random(seed), shuffle=shuffle)


def matched(draft: Draft, **pairs: str) -> dict[str, str]:
    """A response with, for each word of a name, the right-hand side that holds the other word."""
    lefts, rights = shown(draft)["lefts"], shown(draft)["rights"]

    def key(side, word):
        return next(entry["key"] for entry in side if word in entry["text"])

    return {f"pair-{key(lefts, left)}": key(rights, right) for left, right in pairs.items()}


RIGHT = {"Firefly": "boat", "Hentzau": "fired", "Trentino": "tools"}


# Which questions are made


def test_who_said_what_is_made_from_claims():
    (draft,) = drafts(*CLAIMS)

    assert draft.facts == ("boat-without-oars", "fired-first", "garden-tools")
    assert KIND.to_text(draft) == (
        "Rufus Firefly = said that the Lake Pact was “a boat without oars”\n"
        "Anna Hentzau = said that Freedonia had fired first\n"
        "Paul Trentino = said that the mines were “garden tools”"
    )


def test_a_whole_story_gives_several_questions_each_with_an_identity_of_its_own():
    found = drafts()

    assert len({draft.identity for draft in found}) == len(found) >= 3
    assert found == [*KIND.drafts(material(), Random(2))]


# What a learner sees


def test_names_and_right_hand_sides_are_shown_apart():
    (draft,) = drafts(*CLAIMS)

    assert [left["text"] for left in shown(draft)["lefts"]] == ["Rufus Firefly", "Anna Hentzau", "Paul Trentino"]
    assert [right["text"] for right in shown(draft)["rights"]] == sorted(
        right["text"] for right in shown(draft)["rights"]
    )


def test_an_extra_is_shown_on_the_right_only():
    visible = json.dumps(shown(by_hand()))

    assert "said that it would rain" in visible
    assert "Comet" not in visible


def test_no_key_is_on_both_sides():
    lefts, rights = ({entry["key"] for entry in shown(by_hand())[side]} for side in ("lefts", "rights"))

    assert len(lefts) == 3
    assert len(rights) == 4
    assert not lefts & rights


def test_both_sides_are_shuffled_by_the_seed():
    first = [shown(by_hand(), seed=seed, shuffle=True) for seed in range(20)]

    assert first == [shown(by_hand(), seed=seed, shuffle=True) for seed in range(20)]
    assert len({tuple(left["key"] for left in entry["lefts"]) for entry in first}) > 1
    assert len({tuple(right["key"] for right in entry["rights"]) for entry in first}) > 1


# Grading and feedback


def test_every_pair_counts_by_itself():
    draft = by_hand()

    grade = KIND.grade(draft, matched(draft, **RIGHT | {"Trentino": "boat"}))

    assert grade.verdict is Verdict.PARTIAL
    assert grade.score == pytest.approx(2 / 3)
    assert grade.parts == {0: Verdict.RIGHT, 1: Verdict.RIGHT, 2: Verdict.WRONG}


def test_the_pairs_chosen_are_recorded_by_the_keys_of_the_options():
    draft = by_hand()

    grade = KIND.grade(draft, matched(draft, **RIGHT))

    assert grade.verdict is Verdict.RIGHT
    assert grade.chosen == tuple(option.key for option in KIND.anatomy(draft).options)


def test_a_name_without_a_match_is_named():
    draft = by_hand()
    given = matched(draft, Firefly="boat", Trentino="tools")

    with pytest.raises(UnreadableAnswer, match="“Anna Hentzau” has no match yet"):
        KIND.grade(draft, given)


def test_a_match_that_was_not_offered_is_none():
    draft = by_hand()
    given = dict.fromkeys(matched(draft, **RIGHT), "made-up")

    with pytest.raises(UnreadableAnswer, match="“Rufus Firefly” has no match yet"):
        KIND.grade(draft, given)


def test_the_feedback_says_whose_a_wrong_choice_is():
    draft = by_hand()

    firefly, hentzau, trentino = KIND.explain(draft, matched(draft, Firefly="fired", Hentzau="fired", Trentino="rain"))

    assert firefly.label == "Rufus Firefly"
    assert firefly.given == "said that Freedonia had fired first"
    assert firefly.right == "said that the Pact was a boat"
    assert firefly.reason == "“said that Freedonia had fired first” belongs to: Anna Hentzau."
    assert (hentzau.verdict, hentzau.reason) == (Verdict.RIGHT, "")
    assert trentino.reason == "“said that it would rain” belongs to: Comet."


def test_an_extra_may_be_nobodys():
    draft = by_hand(BY_HAND.replace("[Comet]", "[]"))

    *_, trentino = KIND.explain(draft, matched(draft, **RIGHT | {"Trentino": "rain"}))

    assert trentino.reason == "“said that it would rain” belongs to none of the names."


def test_samples_are_what_they_promise():
    for draft in [*drafts(), by_hand()]:
        samples = KIND.samples(draft)

        assert KIND.grade(draft, samples.right).verdict is Verdict.RIGHT
        assert KIND.grade(draft, samples.wrong).verdict is Verdict.WRONG
        with pytest.raises(UnreadableAnswer):
            KIND.grade(draft, samples.unreadable)


# What a teacher writes


def test_a_question_survives_being_written_down():
    for draft in [*drafts(), by_hand()]:
        again = KIND.from_text(draft.prompt, KIND.to_text(draft), draft.facts, material())

        assert (again.payload, again.facts) == (draft.payload, draft.facts)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A = x\nB = y", "A matching needs 3 to 8 pairs, one per line; there are 2."),
        ("A = x\nB = y\n[C] = z", "there are 2"),
        ("A = x\nB\nC = z", "Line 2 must read “left = right”"),
        ("A = x\n\nB = \nC = z", "Line 3 must read “left = right”"),
        ("A = x\n= y\nC = z", "Line 2 must read “left = right”"),
        (f"A = x\nB = y\nC = z\n{chr(10).join(f'[] = {n}' for n in range(5))}", "At most 4 right-hand sides"),
        ("A = x\nB = y\nthe a = z", "“A” stands twice on the left"),
        ("A = x\nB = y\nC = z\n[D] = X", "“x” stands twice on the right"),
    ],
)
def test_what_cannot_be_matched_is_refused_with_the_line(text, said):
    with pytest.raises(UnreadableDraft, match=re.escape(said)):
        by_hand(text)


def test_the_anatomy_lists_the_pairs_without_extras():
    anatomy = KIND.anatomy(by_hand())

    assert [option.text for option in anatomy.options] == BY_HAND.splitlines()[:3]
    assert all(option.right for option in anatomy.options)
    assert anatomy.answers == (anatomy.key,)


@given(st.lists(st.integers(0, 3), min_size=3, max_size=3))
def test_any_choice_is_graded_pair_by_pair_and_explained_alike(choice):
    draft = by_hand()
    rights = [entry["key"] for entry in shown(draft)["rights"]]
    response = {f"pair-{left['key']}": rights[at] for left, at in zip(shown(draft)["lefts"], choice, strict=True)}

    grade = KIND.grade(draft, response)
    parts = KIND.explain(draft, response)

    assert [part.verdict for part in parts] == [grade.parts[at] for at in range(3)]
    assert all((part.given == part.right) == (part.verdict is Verdict.RIGHT) == (not part.reason) for part in parts)
