from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.evidence import find_quote
from quiz.domain.facts import Attribution, FactKind, Kept, Mode, Relation
from quiz.domain.grading import UnreadableAnswer, Verdict
from quiz.domain.kinds.true_false import KIND
from quiz.domain.partial_dates import partial_date
from quiz.domain.questions import Draft, Format, Material, UnreadableDraft
from quiz.domain.reading.sentences import split
from quiz.domain.swaps import swaps
from tests.domain.arms_story import (
    ARMENIA,
    ARMS,
    BELARUS,
    BROKEN,
    CSTO,
    FACTS,
    NO_VISITS,
    PASHINYAN,
    PRESIDENT,
    STORY,
    SUMMONED,
    UZBEKISTAN,
    fact,
    june,
    member,
    of_the_story,
    story,
)


def drafts(material: Material = STORY, seed: int = 1) -> list[Draft]:
    return list(KIND.drafts(material, Random(seed)))


def sentences(one, slot, material=STORY):
    """The true and the false sentence about that slot, and why it is false."""
    found = {swap.slot: swap for swap in swaps(of_the_story(one, material), material, Random(1))}
    return found[slot].true, found[slot].false, found[slot].reason


def written(text: str) -> Draft:
    return KIND.from_text("Belarus summoned the ambassador on 12 June.", text, ("summoned",), STORY)


# Sentences


def test_a_date_is_swapped_for_another_date_of_the_story():
    true, false, reason = sentences(SUMMONED, "date")

    assert true == "On 13 June, Belarus summoned the ambassador of Armenia."
    assert false == "On 12 June, Belarus summoned the ambassador of Armenia."
    assert reason == f"{true} 12 June is when Nikol Pashinyan announced that Armenia would leave the CSTO."


def test_an_actor_is_swapped_at_the_date_of_the_event():
    true, false, reason = sentences(SUMMONED, "actor")

    assert false in {
        f"On 13 June, {name} summoned the ambassador of Armenia."
        for name in ("Azerbaijan", "Georgia", "Kazakhstan", "Uzbekistan")
    }
    assert reason.startswith(true)


def test_what_is_only_reported_is_true_or_false_as_a_report():
    true, false, _ = sentences(ARMS, "recipient")

    assert true == "As reported by Politico, Belarus supplied old artillery to Azerbaijan."
    assert false.startswith("As reported by Politico, Belarus supplied old artillery to ")


def test_without_a_date_a_sentence_is_true_or_false_according_to_the_story():
    true, false, _ = sentences(PRESIDENT, "holder")

    assert true == "According to the story, Ilham Aliyev is the President of Azerbaijan."
    assert false.endswith(" is the President of Azerbaijan.")
    assert "Ilham Aliyev" not in false


def test_a_claim_is_put_into_another_mouth():
    true, false, reason = sentences(NO_VISITS, "speaker")

    assert true == "On 13 June, Nikol Pashinyan said that no official would travel to Minsk."
    assert false.endswith("said that no official would travel to Minsk.")
    assert "Nikol Pashinyan" not in false
    assert "said something else" in reason


def test_what_she_said_is_put_into_no_other_mouth():
    claim = fact("c", FactKind.CLAIM, "x.", speaker=PASHINYAN, content="she would not visit Minsk", about=BELARUS)
    others = [one for one in FACTS if one.kind is FactKind.CLAIM]

    assert [one.slot for one in swaps(claim, story([claim, *others]), Random(1)) if one.slot == "speaker"] == []


def test_to_announce_leaving_is_told_from_leaving():
    announced = replace(member(ARMENIA, Relation.ANNOUNCED_LEAVING), date=june(12))

    true, false, reason = sentences(announced, "relation", story([announced]))

    assert true == "On 12 June, Armenia announced that it would leave the CSTO."
    assert false == "On 12 June, Armenia left the CSTO."
    assert reason.endswith("To announce a step is not yet to take it.")


def test_that_a_member_is_a_member_is_told_once_in_the_reason():
    true, _, reason = sentences(
        member(UZBEKISTAN, Relation.MEMBER), "relation", story([member(UZBEKISTAN, Relation.MEMBER)])
    )

    assert reason == true == "According to the story, Uzbekistan is a member of the CSTO."


def test_whether_an_obligation_was_kept_is_said_with_who_says_so():
    true, false, reason = sentences(BROKEN, "kept")

    assert true.endswith("According to Nikol Pashinyan, this obligation was not kept.")
    assert false.endswith("According to Nikol Pashinyan, this obligation was kept.")
    assert reason == "According to Nikol Pashinyan, this obligation was not kept."


@pytest.mark.parametrize(("kept", "truly"), [(Kept.YES, "was kept"), (Kept.DISPUTED, "is disputed whether")])
def test_kept_and_disputed_can_be_true(kept, truly):
    one = replace(BROKEN, attribution=Attribution(), slots={**BROKEN.slots, "kept": kept.value})

    true, false, _ = sentences(one, "kept", story([one]))

    assert truly in true
    assert true != false


def test_whether_a_duty_was_kept_is_not_asked_where_the_story_does_not_say():
    unknown = replace(BROKEN, slots={**BROKEN.slots, "kept": Kept.UNKNOWN.value})

    assert not any("obligation was" in draft.prompt for draft in drafts(story([unknown])))


def test_what_cannot_be_turned_false_is_said_truly_with_its_speaker():
    alone = replace(BROKEN, slots={**BROKEN.slots, "kept": Kept.UNKNOWN.value})

    (draft,) = drafts(story([alone]))

    assert draft.prompt == "According to Nikol Pashinyan, the CSTO did not help a member that was attacked."
    assert draft.payload["answer"] is True


def test_a_figure_is_changed_where_nothing_else_can_be():
    owed = fact("owed", FactKind.OBLIGATION, "The CSTO must answer within 48 hours.", debtor=CSTO, alliance=CSTO,
        duty="answer within 48 hours", kept=Kept.UNKNOWN.value)  # fmt: skip

    (swap,) = swaps(owed, story([owed]), Random(1))

    assert swap.true == "According to the story, the CSTO must answer within 48 hours."
    assert swap.false.startswith("According to the story, the CSTO must answer within ")
    assert swap.reason.endswith("The story says 48.")


def test_a_denied_fact_makes_no_sentence():
    denied = replace(SUMMONED, attribution=Attribution(Mode.DENIED, PASHINYAN))

    assert swaps(denied, STORY, Random(1)) == []


def test_the_date_of_a_state_is_not_swapped():
    today = replace(member(BELARUS, Relation.MEMBER), date=partial_date("2024"))

    assert "date" not in {swap.slot for swap in swaps(today, story([*FACTS, today]), Random(1))}


def test_an_event_whose_words_do_not_name_the_actor_keeps_it():
    troops = fact("troops", FactKind.EVENT, "x.", what="Belarusian troops crossed the river", actor=BELARUS)

    assert swaps(troops, story([*FACTS, troops]), Random(1)) == []


# Questions


def test_the_two_sentences_about_one_fact_are_about_different_slots():
    slots: dict[str, set[str]] = {}
    for draft in drafts():
        _, key, slot, truth = draft.identity.split(":")
        assert slot not in slots.setdefault(key, set())
        slots[key].add(slot)
        assert draft.payload["answer"] is (truth == "true")
    assert 2 in {len(found) for found in slots.values()}


def test_true_and_false_sentences_keep_a_balance():
    truths = Counter(draft.payload["answer"] for draft in drafts())

    assert 0.3 <= truths[True] / truths.total() <= 0.7


def test_no_sentence_comes_twice_even_where_two_facts_make_it():
    joined, stayed_out = member(UZBEKISTAN, Relation.JOINED, "1993"), member(UZBEKISTAN, Relation.NOT_RENEWED, "1999")
    again = [replace(one, key=f"{one.key}-{n}") for n in range(8) for one in (joined, stayed_out)]

    for material in (STORY, story(again)):
        prompts = [draft.prompt for draft in drafts(material)]
        assert len(set(prompts)) == len(prompts)


def test_no_false_sentence_is_what_the_story_says():
    false = {draft.prompt for draft in drafts() if not draft.payload["answer"]}

    assert false.isdisjoint(swap.true for one in STORY.facts for swap in swaps(one, STORY, Random(1)))


def test_a_true_sentence_is_explained_by_the_words_of_the_story():
    true = next(draft for draft in drafts() if draft.payload["answer"])
    quote = next(one.evidence.quote for one in STORY.facts if one.key == true.facts[0])

    (part,) = KIND.explain(true, {"option": "false"})

    assert (part.given, part.right, part.verdict) == ("False", "True", Verdict.WRONG)
    assert quote.rstrip(".") in part.reason


def test_a_true_sentence_is_explained_by_the_whole_sentence_from_which_a_few_words_settle_it():
    text = "Ada Berg was at ease.\n– So is Ostia, a latecomer that was let in by 2022. It rained."
    quote = "So is Ostia"
    ostia = fact("ostia", FactKind.ROLE, "Ostia is an ally of Belarus.", holder=BELARUS, role="an ally of Ostia")
    placed = replace(ostia, evidence=find_quote(text, quote))
    material = Material("ostia", "Ostia", text, tuple(split(text)), (placed,), (BELARUS,))

    (draft,) = drafts(material)

    assert draft.payload["reason"] == "The story says: “So is Ostia, a latecomer that was let in by 2022.”"


def test_what_somebody_says_whom_the_sentence_does_not_name_is_explained_with_the_name():
    text = "Nikol Pashinyan spoke first. “Nobody will travel to Minsk,” he said."
    said = fact(
        "said",
        FactKind.CLAIM,
        "Nikol Pashinyan said that nobody would travel.",
        speaker=PASHINYAN,
        content="nobody would travel",
    )
    placed = replace(said, evidence=find_quote(text, "“Nobody will travel to Minsk,” he said."))
    material = Material("minsk", "Minsk", text, tuple(split(text)), (placed,), (PASHINYAN,))

    (draft,) = drafts(material)

    assert draft.payload["reason"] == (
        "The story tells this as said by Nikol Pashinyan: “‘Nobody will travel to Minsk,’ he said.”"
    )


def test_a_false_sentence_is_put_right_even_after_a_right_answer():
    false = next(draft for draft in drafts() if not draft.payload["answer"])

    (part,) = KIND.explain(false, {"option": "false"})

    assert part.verdict is Verdict.RIGHT
    assert part.reason == false.payload["reason"] != ""


def test_every_seed_gives_the_same_questions():
    assert drafts(seed=2) == drafts(seed=1)


def test_the_learner_sees_true_and_false_in_that_order():
    for truth in ("true", "false"):
        shown = KIND.present(written(truth), Random(1), shuffle=True)
        assert shown == {"options": [{"key": "true", "text": "True"}, {"key": "false", "text": "False"}]}


@pytest.mark.parametrize("response", [{}, {"option": ""}, {"option": "perhaps"}, {"option": "True"}])
def test_without_a_choice_there_is_nothing_to_grade(response):
    with pytest.raises(UnreadableAnswer, match="Choose “True” or “False” first"):
        KIND.grade(written("true"), response)


def test_the_choice_is_kept_for_statistics():
    assert KIND.grade(written("true"), {"option": "false"}).chosen == ("false",)


def test_the_anatomy_has_two_options_and_the_reason_with_the_wrong_one():
    anatomy = KIND.anatomy(written("false | It was on 13 June."))

    assert (anatomy.key, anatomy.answers) == ("False", ("False",))
    assert [(option.text, option.right, option.reason) for option in anatomy.options] == [
        ("True", False, "It was on 13 June."),
        ("False", True, ""),
    ]


def test_its_samples_are_graded_as_they_promise():
    for draft in drafts():
        samples = KIND.samples(draft)
        assert KIND.grade(draft, samples.right).verdict is Verdict.RIGHT
        assert KIND.grade(draft, samples.wrong).verdict is Verdict.WRONG
        with pytest.raises(UnreadableAnswer):
            KIND.grade(draft, samples.unreadable)


# Notation


def test_the_notation_gives_the_same_question_back():
    for draft in drafts():
        again = KIND.from_text(draft.prompt, KIND.to_text(draft), draft.facts, STORY)
        assert again.payload == draft.payload
        assert json.loads(json.dumps(draft.payload)) == draft.payload


@pytest.mark.parametrize(
    ("text", "answer", "reason"),
    [("true", True, ""), ("FALSE | it was\n13 June", False, "it was 13 June"), (" True |", True, "")],
)
def test_a_teacher_writes_true_or_false_and_why(text, answer, reason):
    assert written(text).payload == {"answer": answer, "reason": reason}


@pytest.mark.parametrize("text", ["", "yes", "| because", "true false"])
def test_anything_else_is_refused_with_what_to_mend(text):
    with pytest.raises(UnreadableDraft, match="neither true nor false"):
        written(text)


@given(st.text())
def test_any_reason_can_be_written_down(reason):
    draft = replace(written("false"), payload={"answer": False, "reason": " ".join(reason.split())})

    assert written(KIND.to_text(draft)).payload == draft.payload


def test_it_is_recognition():
    assert KIND.format is Format.RECOGNITION
