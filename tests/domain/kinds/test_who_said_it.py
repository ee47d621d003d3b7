from __future__ import annotations

import json
from dataclasses import replace
from random import Random
from typing import cast

import pytest

from quiz.domain.facts import ActorKind, Attribution, FactKind, Mode
from quiz.domain.grading import UnreadableAnswer, Verdict
from quiz.domain.kinds.who_said_it import KIND
from quiz.domain.options import options_of
from quiz.domain.questions import Draft, Format, Material, UnreadableDraft
from tests.domain.arms_story import (
    ALIYEV,
    ARMENIA,
    BELARUS,
    BROKEN,
    CLAIMS,
    EXPERTS,
    FACTS,
    GEORGIA,
    LUKASHENKO,
    MORE_FRIENDS,
    OUR_MAN,
    PASHINYAN,
    QUIET_SUPPORT,
    STORY,
    SUMMONED,
    fact,
    story,
)


def drafts(material: Material = STORY, seed: int = 1) -> dict[str, Draft]:
    return {draft.identity.removeprefix("who_said_it:"): draft for draft in KIND.drafts(material, Random(seed))}


def right(draft: Draft) -> str:
    return next(option.text for option in options_of(draft) if option.right)


def test_exact_words_are_shown_in_quotation_marks():
    draft = drafts()["more-friends"]

    assert draft.prompt == "Whose words are these: “we have more friends in the CSTO”?"
    assert right(draft) == "Ilham Aliyev"


def test_a_word_or_two_are_asked_with_what_they_were_about():
    draft = drafts()["our-man"]

    assert draft.prompt == "According to the story, who said that Ilham Aliyev was “our man”?"
    assert right(draft) == "Alexander Lukashenko"


def test_what_an_actor_claims_is_asked_too():
    draft = drafts()["broken"]

    assert draft.prompt == "According to the story, who said that the CSTO did not help a member that was attacked?"
    assert right(draft) == "Nikol Pashinyan"


def test_who_denies_it_can_be_asked():
    denied = replace(SUMMONED, key="denied", attribution=Attribution(Mode.DENIED, PASHINYAN))

    draft = drafts(story([OUR_MAN, MORE_FRIENDS, QUIET_SUPPORT, denied]))["denied"]

    assert draft.prompt.startswith("According to the story, who denies that ")
    assert right(draft) == "Nikol Pashinyan"


def test_what_the_story_itself_says_or_a_paper_reports_is_not_asked():
    claimed = {one.key for one in (*CLAIMS, BROKEN)}

    assert set(drafts()) == claimed - {QUIET_SUPPORT.key}


def test_who_is_only_described_is_not_asked_for_among_those_with_names():
    assert QUIET_SUPPORT.speaker == EXPERTS
    assert "quiet-support" not in drafts()


def test_bodies_without_a_name_are_asked_for_beside_each_other():
    agency, panel = (
        replace(EXPERTS, key=name, name=name, kind=ActorKind.ORGANISATION)
        for name in ("space agency", "panel of judges")
    )
    said = fact("agency-said", FactKind.CLAIM, "x.", speaker=agency, content="the rocket had been ready")
    also = fact("panel-said", FactKind.CLAIM, "y.", speaker=panel, content="no verdict was near")

    assert "A panel of judges" in {
        option.text
        for option in options_of(drafts(story([said, also, MORE_FRIENDS], (agency, panel, ALIYEV)))["agency-said"])
    }


def test_every_other_option_said_something_else():
    for draft in drafts().values():
        wrong = [option for option in options_of(draft) if not option.right]
        assert 2 <= len(wrong) <= 3
        assert all("said something else" in option.reason for option in wrong)


def test_nobody_whom_the_prompt_names_is_an_option():
    assert "Ilham Aliyev" not in {option.text for option in options_of(drafts()["our-man"])}


def test_words_that_name_their_speaker_are_not_asked():
    named = fact("named", FactKind.CLAIM, "x.", speaker=LUKASHENKO, content="Lukashenko would never go")

    assert "named" not in drafts(story([*FACTS, named]))


def test_with_fewer_than_two_others_there_is_no_question():
    assert drafts(story([OUR_MAN, MORE_FRIENDS])) == {}


def test_bodies_fill_up_beside_a_single_other_person():
    armenia_said = fact("armenia", FactKind.CLAIM, "x.", speaker=ARMENIA, content="the bloc had failed")
    no_call = fact("no-call", FactKind.CLAIM, "y.", speaker=LUKASHENKO, content="no call had come")
    material = story([no_call, QUIET_SUPPORT, armenia_said])

    assert {option.text for option in options_of(drafts(material)["no-call"])} == {
        "Alexander Lukashenko",
        "Unnamed experts",
        "Armenia",
    }


@pytest.mark.parametrize(("content", "asked"), [("it had heard nothing", False), ("no call had come", True)])
def test_a_pronoun_does_not_tell_that_no_person_said_it(content, asked):
    body = replace(ARMENIA, key="office", name="Office", aliases=())
    other = replace(ARMENIA, key="agency", name="Agency", aliases=())
    said = fact("said", FactKind.CLAIM, "x.", speaker=body, content=content)
    also = fact("also", FactKind.CLAIM, "y.", speaker=other, content="all went well")

    assert ("said" in drafts(story([said, also, QUIET_SUPPORT], (body, other, EXPERTS)))) is asked


def test_the_same_seed_gives_the_same_questions_and_another_seed_the_same_identities():
    assert drafts() == drafts()
    assert list(drafts(seed=2)) == list(drafts())


def test_the_learner_sees_keys_and_names_only():
    for draft in drafts().values():
        options = cast("list[dict[str, str]]", KIND.present(draft, Random(1), shuffle=True)["options"])
        assert [set(option) for option in options] == [{"key", "text"}] * len(options_of(draft))


def test_a_wrong_choice_is_explained_by_what_that_one_said():
    draft = drafts()["our-man"]
    chosen = next(option for option in options_of(draft) if option.text == PASHINYAN.name)

    (part,) = KIND.explain(draft, {"option": chosen.key})

    assert (part.given, part.right) == ("Nikol Pashinyan", "Alexander Lukashenko")
    assert part.reason.startswith("Nikol Pashinyan said something else: that ")


def test_its_samples_are_graded_as_they_promise():
    for draft in drafts().values():
        samples = KIND.samples(draft)
        assert KIND.grade(draft, samples.right).verdict is Verdict.RIGHT
        assert KIND.grade(draft, samples.wrong).verdict is Verdict.WRONG
        with pytest.raises(UnreadableAnswer):
            KIND.grade(draft, samples.unreadable)


def test_the_anatomy_names_the_speaker():
    assert KIND.anatomy(drafts()["our-man"]).key == "Alexander Lukashenko"


def test_the_notation_gives_the_same_question_back():
    for draft in drafts().values():
        again = KIND.from_text(draft.prompt, KIND.to_text(draft), draft.facts, STORY)
        assert again.payload == draft.payload
        assert json.loads(json.dumps(draft.payload)) == draft.payload


def test_a_notation_without_a_right_option_is_refused():
    with pytest.raises(UnreadableDraft, match="0 are marked"):
        KIND.from_text("Who said so?", "- Ilham Aliyev\n- Nikol Pashinyan", (), STORY)


def test_it_is_recognition():
    assert KIND.format is Format.RECOGNITION


def test_among_countries_only_it_asks_which_country():
    claims = [
        fact(name.key, FactKind.CLAIM, f"{name.name} said that {what}.", speaker=name, content=what)
        for name, what in ((ARMENIA, "tea was dear"), (GEORGIA, "a road was shut"), (BELARUS, "no fleet would sail"))
    ]

    prompts = {draft.prompt for draft in KIND.drafts(story(claims), Random(1))}

    assert "According to the story, which country said that tea was dear?" in prompts
