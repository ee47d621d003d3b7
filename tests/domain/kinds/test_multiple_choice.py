from __future__ import annotations

import json
from dataclasses import replace
from random import Random
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.facts import Actor, ActorKind, Attribution, Fact, FactKind, Kept, Mode
from quiz.domain.grading import UnreadableAnswer, Verdict
from quiz.domain.kinds.multiple_choice import KIND
from quiz.domain.names import fold
from quiz.domain.options import options_of
from quiz.domain.questions import Draft, Format, Material, UnreadableDraft
from tests.domain.arms_story import (
    ANNOUNCED,
    BELARUS,
    BROKEN,
    CSTO,
    FACTS,
    GEORGIA,
    PASHINYAN,
    STORY,
    SUMMONED,
    fact,
    story,
)

NOTATION = "- 11 June\n* 12 June\n- 13 June | That is when the ambassador was summoned.\n"


def drafts(material: Material = STORY, seed: int = 1) -> dict[str, Draft]:
    return {draft.identity.removeprefix("multiple_choice:"): draft for draft in KIND.drafts(material, Random(seed))}


def texts(draft: Draft) -> set[str]:
    return {option.text for option in options_of(draft)}


def right(draft: Draft) -> str:
    return next(option.text for option in options_of(draft) if option.right)


def written(text: str = NOTATION) -> Draft:
    return KIND.from_text("When was it announced?", text, ("announced",), STORY)


def shown(draft: Draft, seed: int = 1, *, shuffle: bool) -> list[dict[str, str]]:
    return cast("list[dict[str, str]]", KIND.present(draft, Random(seed), shuffle=shuffle)["options"])


def key_of(draft: Draft, text: str) -> str:
    return next(option.key for option in options_of(draft) if option.text == text)


@pytest.mark.parametrize(
    ("identity", "prompt", "key"),
    [
        ("summoned:actor", "On 13 June, which country summoned the ambassador of Armenia?", "Belarus"),
        ("summoned:date", "Belarus summoned the ambassador of Armenia. When was that?", "13 June"),
        (
            "summoned:what",
            "According to the story, what happened on 13 June?",
            "Belarus summoned the ambassador of Armenia",
        ),
        ("invasion:target", "In September 2022, Azerbaijan invaded which country?", "Armenia"),
        ("arms:supplier", "As reported by Politico, which country supplied old artillery to Azerbaijan?", "Belarus"),
        ("arms:recipient", "As reported by Politico, to which country did Belarus supply old artillery?", "Azerbaijan"),
        ("president:holder", "According to the story, who is the President of Azerbaijan?", "Ilham Aliyev"),
        ("president:role", "According to the story, who is Ilham Aliyev?", "The President of Azerbaijan"),
        ("uzbekistan-left:date", "When did Uzbekistan leave the CSTO?", "2012"),
        ("uzbekistan-left:relation", "According to the story, what did Uzbekistan do in 2012?", "It left the CSTO"),
        (
            "armenia-member:relation",
            "According to the story, which of these is true of Armenia and the CSTO?",
            "It is a member of the CSTO",
        ),
        ("more-friends:date", "When did Ilham Aliyev say that his country had more friends in the CSTO?", "2022"),
        (
            "no-visits:content",
            "Which of these did Nikol Pashinyan say, according to the story?",
            "That no official would travel to Minsk",
        ),
    ],
)
def test_it_asks_who_what_and_when(identity, prompt, key):
    draft = drafts()[identity]

    assert draft.prompt == prompt
    assert right(draft) == key


def test_without_a_date_or_a_source_it_asks_what_the_story_says():
    asked = fact("asked", FactKind.EVENT, "x.", what="Belarus asked for a loan", actor=BELARUS)

    draft = drafts(story([*FACTS, asked]))["asked:actor"]

    assert draft.prompt == "According to the story, which country asked for a loan?"


def test_what_was_not_done_is_told_before_it_is_asked_when_that_was():
    prompt = drafts()["azerbaijan-not_renewed:date"].prompt

    assert prompt == "Azerbaijan did not renew its membership of the CSTO. When was that?"


def test_every_question_has_one_right_option_and_two_or_three_wrong_ones_with_reasons():
    for draft in drafts().values():
        options = options_of(draft)
        wrong = [option for option in options if not option.right]
        assert len(options) - len(wrong) == 1
        assert 2 <= len(wrong) <= 3
        assert all(option.reason for option in wrong)
        assert len({fold(option.text) for option in options}) == len(options)
        assert len({option.key for option in options}) == len(options)


@pytest.mark.parametrize("identity", ["uzbekistan-left:relation", "armenia-member:relation"])
def test_what_a_state_is_to_an_alliance_is_chosen_among_four(identity):
    assert len(texts(drafts()[identity])) == 4


def test_where_fewer_than_two_options_are_wrong_there_is_no_question():
    alone = story([SUMMONED])

    assert not [identity for identity in drafts(alone) if not identity.endswith(":date")]


def test_an_option_that_the_prompt_names_is_left_out():
    assert "Armenia" not in texts(drafts()["summoned:actor"])


def test_of_two_sayings_of_which_one_repeats_the_other_only_the_longer_is_an_option():
    people = [Actor(name.lower(), name, ActorKind.PERSON) for name in ("Ada", "Bo", "Cleo", "Dov")]
    words = ("“The fleet is small”", "“We were late too”", "“We were late too, and it rained”", "“Bread is very dear”")
    claims = [
        fact(who.key, FactKind.CLAIM, f"{who.name} said: {said}.", speaker=who, content=said)
        for who, said in zip(people, words, strict=True)
    ]

    shown = texts(drafts(story(claims, tuple(people)))["ada:content"])

    assert shown == {words[0], words[2], words[3]}


def test_no_question_holds_its_own_answer():
    assert not [draft for draft in drafts().values() if fold(right(draft)) in fold(draft.prompt)]


def test_a_denied_fact_is_not_asked():
    denied = replace(SUMMONED, attribution=Attribution(Mode.DENIED, PASHINYAN))

    others = [one for one in FACTS if one is not SUMMONED]

    assert not [identity for identity in drafts(story([*others, denied])) if "summoned" in identity]


def test_whether_an_obligation_was_kept_has_four_answers_in_a_fixed_order():
    draft = drafts()["broken:kept"]

    assert draft.prompt == (
        "The CSTO must help a member that is attacked. Was this obligation kept, according to Nikol Pashinyan?"
    )
    assert [option.text for option in options_of(draft)] == [
        "Yes",
        "No",
        "That is disputed",
        "The story does not say",
    ]
    assert right(draft) == "No"
    assert options_of(draft)[0].reason == ("It is the other way round: according to Nikol Pashinyan, it was not kept.")


def test_a_dispute_is_an_answer():
    disputed = replace(BROKEN, attribution=Attribution(), slots={**BROKEN.slots, "kept": Kept.DISPUTED.value})

    draft = drafts(story([disputed]))["broken:kept"]

    assert right(draft) == "That is disputed"
    assert options_of(draft)[1].reason == "Not everyone agrees that it was not kept."


def test_where_the_story_does_not_say_whether_it_was_kept_nothing_is_asked():
    unknown = replace(BROKEN, slots={**BROKEN.slots, "kept": Kept.UNKNOWN.value})

    assert drafts(story([unknown])) == {}


def owed(body: Actor, duty: str) -> Fact:
    statement = f"{body.name} must {duty}."
    return fact(body.key, FactKind.OBLIGATION, statement, debtor=body, alliance=body, duty=duty, kept="unknown")


def test_duties_of_unrelated_bodies_stand_beside_each_other():
    nato, eu, un = (replace(CSTO, key=name, name=name, aliases=()) for name in ("NATO", "EU", "UN"))
    duties = {nato: "defend the north", eu: "lower the tariffs", un: "hear its members"}
    facts = [owed(body, duty) for body, duty in duties.items()]

    draft = drafts(story(facts, (nato, eu, un)))["NATO:duty"]

    assert texts(draft) == {"Defend the north", "Lower the tariffs", "Hear its members"}


@pytest.mark.parametrize(
    "other",
    [
        "hear every member",
        "hear each of its members before it acts and then publish in full all that it has heard from them",
    ],
)
def test_no_wrong_text_stands_out_by_its_length_or_by_a_word_like_every(other: str):
    bodies = [replace(CSTO, key=name, name=name, aliases=()) for name in ("NATO", "EU", "UN", "AU")]
    duties = dict(
        zip(
            bodies,
            ("defend the north against any attack", "lower the tariffs on grain", "hear its members", other),
            strict=True,
        )
    )
    facts = [owed(body, duty) for body, duty in duties.items()]

    draft = drafts(story(facts, tuple(bodies)))["NATO:duty"]

    assert other not in {text.casefold() for text in texts(draft)}


def test_the_same_seed_gives_the_same_questions_and_another_seed_the_same_identities():
    assert drafts() == drafts()
    assert drafts(seed=2) != drafts()
    assert list(drafts(seed=2)) == list(drafts())


def test_keys_and_places_do_not_tell_which_option_is_right():
    places = {[option.right for option in options_of(draft)].index(True) for draft in drafts().values()}

    assert places == {0, 1, 2, 3}
    assert len({key_of(draft, right(draft)) for draft in drafts().values()}) == len(drafts())


def test_the_learner_sees_keys_and_texts_only():
    options = shown(written(), shuffle=False)

    assert [set(option) for option in options] == [{"key", "text"}] * 3
    assert [option["text"] for option in options] == ["11 June", "12 June", "13 June"]


def test_shuffling_keeps_the_options_and_changes_their_order():
    orders = {tuple(option["text"] for option in shown(written(), seed, shuffle=True)) for seed in range(30)}

    assert len(orders) == 6


def test_the_right_option_is_right_and_another_is_wrong():
    draft = written()

    assert KIND.grade(draft, {"option": key_of(draft, "12 June")}).verdict is Verdict.RIGHT
    grade = KIND.grade(draft, {"option": key_of(draft, "13 June")})
    assert grade.verdict is Verdict.WRONG
    assert grade.score == 0
    assert grade.chosen == (key_of(draft, "13 June"),)


@pytest.mark.parametrize("response", [{}, {"option": ""}, {"option": "no such key"}, {"answer": "12 June"}])
def test_without_a_choice_there_is_nothing_to_grade(response):
    with pytest.raises(UnreadableAnswer, match="Choose one of the options first"):
        KIND.grade(written(), response)


def test_a_wrong_choice_is_explained_by_its_own_reason():
    draft = written()

    (part,) = KIND.explain(draft, {"option": key_of(draft, "13 June")})

    assert (part.given, part.right) == ("13 June", "12 June")
    assert part.reason == "That is when the ambassador was summoned."
    assert KIND.explain(draft, {"option": key_of(draft, "12 June")})[0].reason == ""


def test_the_anatomy_names_the_key_and_every_option():
    anatomy = KIND.anatomy(written())

    assert (anatomy.key, anatomy.answers) == ("12 June", ("12 June",))
    assert [option.right for option in anatomy.options] == [False, True, False]


def test_its_samples_are_graded_as_they_promise():
    for draft in drafts().values():
        samples = KIND.samples(draft)
        assert KIND.grade(draft, samples.right).verdict is Verdict.RIGHT
        assert KIND.grade(draft, samples.wrong).verdict is Verdict.WRONG
        with pytest.raises(UnreadableAnswer):
            KIND.grade(draft, samples.unreadable)


def test_the_notation_gives_the_same_question_back():
    for draft in drafts().values():
        again = KIND.from_text(draft.prompt, KIND.to_text(draft), draft.facts, STORY)
        assert again.payload == draft.payload
        assert json.loads(json.dumps(draft.payload)) == draft.payload


def test_what_a_teacher_writes_becomes_options_in_that_order():
    assert KIND.to_text(written()) == NOTATION.strip()
    assert written().facts == ("announced",)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "at least two options"),
        ("* 12 June", "at least two options"),
        ("- 12 June\n- 13 June", "0 are marked"),
        ("* 12 June\n* 13 June", "2 are marked"),
        ("* 12 June\n- 12 june", "there twice"),
        ("* 12 June\n13 June", "Line 2: begin the option"),
        ("* 12 June\n- | because", "Line 2: the option is empty"),
        ("* 12 June | because\n- 13 June", "Line 1: only a wrong option takes a reason"),
    ],
)
def test_a_notation_that_makes_no_question_is_refused_with_what_to_mend(text, message):
    with pytest.raises(UnreadableDraft, match=message):
        written(text)


@given(st.lists(st.text(min_size=1), min_size=2, max_size=5, unique_by=lambda text: " ".join(text.split()).casefold()))
def test_any_option_can_be_written_down(options):
    words = [" ".join(text.split()) for text in options]
    if not all(words):
        return
    escaped = [text.replace("\\", "\\\\").replace("|", "\\|") for text in words]
    draft = written("\n".join(f"{'-' if at else '*'} {text}" for at, text in enumerate(escaped)))

    assert [option.text for option in options_of(draft)] == words
    assert KIND.from_text(draft.prompt, KIND.to_text(draft), draft.facts, STORY).payload == draft.payload


def test_it_is_recognition():
    assert KIND.format is Format.RECOGNITION


def test_an_announcement_by_somebody_is_not_asked_of_anybody_else():
    assert right(drafts()["announced:actor"]) == ANNOUNCED.text("actor")


def test_where_only_numbers_can_be_chosen_it_asks_how_many():
    tanks = fact(
        "tanks",
        FactKind.TRANSFER,
        "Belarus supplied 40 tanks to Georgia.",
        supplier=BELARUS,
        recipient=GEORGIA,
        goods="40 tanks",
    )

    asked = drafts(story([tanks]))["tanks:goods"]

    assert asked.prompt == "According to the story, how many tanks did Belarus supply to Georgia?"
