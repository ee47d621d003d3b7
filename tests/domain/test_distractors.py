from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.domain.date_answers import read_answer
from quiz.domain.distractors import Wrong, choose, wrong_actors, wrong_dates, wrong_speakers, wrong_texts
from quiz.domain.facts import (
    SLOTS,
    Actor,
    ActorKind,
    Attribution,
    Evidence,
    Fact,
    FactKind,
    Kept,
    Mode,
    Relation,
    SlotType,
)
from quiz.domain.names import fold
from quiz.domain.partial_dates import PartialDate, contradicts, display, partial_date
from quiz.domain.questions import Material
from tests.domain.arms_story import (
    ACTORS,
    ALIYEV,
    ANNOUNCED,
    ARMENIA,
    ARMS,
    AZERBAIJAN,
    BELARUS,
    CLAIMS,
    CSTO,
    FACTS,
    GEORGIA,
    INVASION,
    KAZAKHSTAN,
    LUKASHENKO,
    MEMBERSHIPS,
    MORE_FRIENDS,
    NO_VISITS,
    OUR_MAN,
    PASHINYAN,
    POLITICO,
    PRESIDENT,
    REPORTED,
    STORY,
    SUMMONED,
    UZBEKISTAN,
    fact,
    june,
    member,
    of_the_story,
    story,
)
from tests.domain.drawn_dates import points

VANO = Actor("vano", "Vano Beridze", ActorKind.PERSON)


def texts(wrongs: list[Wrong]) -> set[str]:
    return {wrong.text for wrong in wrongs}


def reasons(wrongs: list[Wrong]) -> dict[str, str]:
    return {wrong.text: wrong.reason for wrong in wrongs}


# Actors


def test_another_country_of_the_story_did_not_summon_the_ambassador():
    found = reasons(wrong_actors(of_the_story(SUMMONED), "actor", STORY))

    assert found["Azerbaijan"].startswith("The story says that Azerbaijan invaded Armenia")
    assert found["Kazakhstan"] == "Kazakhstan appears in the story as a member of the CSTO."


def test_actors_of_other_kinds_and_those_in_the_fact_itself_are_no_wrong_options():
    found = texts(wrong_actors(of_the_story(SUMMONED), "actor", STORY))

    assert found == {"Azerbaijan", "Georgia", "Kazakhstan", "Uzbekistan"}


def test_who_supplied_something_alike_is_not_wrong():
    also = fact("also", FactKind.TRANSFER, "x.", supplier=GEORGIA, recipient=AZERBAIJAN, goods="the old artillery")

    assert "Georgia" not in texts(wrong_actors(ARMS, "supplier", story([*FACTS, also])))


def test_who_supplied_other_things_is_wrong():
    also = fact(
        "also", FactKind.TRANSFER, "Georgia sent tea.", supplier=GEORGIA, recipient=AZERBAIJAN, goods="green tea"
    )

    found = reasons(wrong_actors(ARMS, "supplier", story([*FACTS, also])))

    assert found["Georgia"] == "The story says that Georgia sent tea."


def test_an_actor_is_shown_by_what_the_fact_says_and_not_by_a_piece_of_the_sentence():
    sent = fact("sent", FactKind.TRANSFER, "Georgia sent tea.", supplier=GEORGIA, recipient=AZERBAIJAN, goods="tea")
    also = replace(sent, evidence=Evidence("tea, a gift of Georgia’s, arrived in", 0, 36))

    found = reasons(wrong_actors(ARMS, "supplier", story([*FACTS, also])))

    assert found["Georgia"] == "The story says that Georgia sent tea."


def test_a_person_is_shown_by_the_office_rather_than_by_words_that_are_beside_the_point():
    office = fact(
        "office", FactKind.ROLE, "Vano Beridze is the envoy of Georgia.", holder=VANO, role="the envoy of Georgia"
    )
    claim = fact("claim", FactKind.CLAIM, "Vano Beridze said that tea was dear.", speaker=VANO, content="tea was dear")
    met = fact("met", FactKind.EVENT, "x.", what="Nikol Pashinyan opened a road", actor=PASHINYAN)

    found = reasons(wrong_actors(met, "actor", story([claim, met, office], (VANO,))))

    assert found["Vano Beridze"] == "The story says that Vano Beridze is the envoy of Georgia."


def test_what_the_story_tells_of_an_actor_in_another_matter_is_no_reason():
    sent = fact("sent", FactKind.TRANSFER, "Georgia sent tea.", supplier=GEORGIA, recipient=AZERBAIJAN, goods="tea")

    found = reasons(wrong_actors(SUMMONED, "actor", story([SUMMONED, sent])))

    assert found["Georgia"] == "The story does not say this of Georgia."


def test_a_fact_that_is_told_in_few_words_shows_an_actor_before_one_told_in_many():
    wordy = fact(
        "wordy",
        FactKind.EVENT,
        f"Georgia {'and again ' * 12}sold tea.",
        what="Georgia sold tea",
        actor=GEORGIA,
        target=ARMENIA,
    )
    brief = fact(
        "brief", FactKind.EVENT, "Georgia built a road.", what="Georgia built a road", actor=GEORGIA, target=ARMENIA
    )

    found = reasons(wrong_actors(SUMMONED, "actor", story([SUMMONED, wordy, brief])))

    assert found["Georgia"] == "The story says that Georgia built a road."


def test_what_another_says_of_an_actor_is_told_with_who_says_so():
    by = Attribution(Mode.CLAIMED, ARMENIA)
    also = fact(
        "sent", FactKind.TRANSFER, "Georgia sent tea.", by=by, supplier=GEORGIA, recipient=AZERBAIJAN, goods="tea"
    )

    found = reasons(wrong_actors(ARMS, "supplier", story([*FACTS, also])))

    assert found["Georgia"] == "According to Armenia, Georgia sent tea."


def test_another_member_is_not_wrong_but_who_left_is():
    found = reasons(wrong_actors(of_the_story(MEMBERSHIPS[0]), "member", STORY))

    assert set(found) == {"Azerbaijan", "Georgia", "Uzbekistan"}
    assert found["Uzbekistan"] == "The story says that Uzbekistan left the CSTO in 2012."


def test_a_founder_is_not_wrong_as_one_who_joined_where_no_day_parts_them():
    founder = member(GEORGIA, Relation.FOUNDED)

    assert "Georgia" not in texts(wrong_actors(member(UZBEKISTAN, Relation.JOINED), "member", story([founder])))
    assert "Georgia" in texts(wrong_actors(member(UZBEKISTAN, Relation.JOINED, "1999"), "member", story([founder])))


def test_no_year_after_all_that_the_story_tells_stands_beside_a_year():
    asked = fact("it", FactKind.EVENT, "It rained in 2018.", date=partial_date("2018"), what="It rained")

    assert {found.text for found in wrong_dates(asked, story([asked]))} <= {"2017", "2016", "2015"}


def test_who_came_back_is_not_wrong_as_a_member():
    back = story([*FACTS, member(UZBEKISTAN, Relation.MEMBER)])

    assert "Uzbekistan" not in texts(wrong_actors(MEMBERSHIPS[0], "member", back))


def test_others_who_left_in_another_year_are_wrong_and_in_the_same_year_are_not():
    left = member(GEORGIA, Relation.LEFT, "1999")
    same_year = member(KAZAKHSTAN, Relation.LEFT, "1999")
    material = story([left, member(UZBEKISTAN, Relation.LEFT, "2012"), same_year])

    assert texts(wrong_actors(left, "member", material)) == {"Uzbekistan"}


@pytest.mark.parametrize("verb", ["signed", "joined", "left", "ratified", "founded"])
def test_of_an_act_that_many_may_share_silence_proves_nothing(verb):
    act = fact("act", FactKind.EVENT, "x.", what=f"Belarus {verb} the treaty", actor=BELARUS)

    assert wrong_actors(act, "actor", story([*FACTS, act])) == []


def test_a_role_that_several_may_hold_has_no_wrong_holders():
    ally = fact("ally", FactKind.ROLE, "x.", holder=LUKASHENKO, role="an ally of Armenia", of=ARMENIA)

    assert wrong_actors(ally, "holder", story([*FACTS, ally])) == []


def test_a_second_holder_of_the_same_office_is_not_wrong():
    former = fact("former", FactKind.ROLE, "x.", holder=PASHINYAN, role="the president of Azerbaijan", of=AZERBAIJAN)

    assert "Nikol Pashinyan" not in texts(wrong_actors(PRESIDENT, "holder", story([*FACTS, former])))


def test_a_name_within_the_name_of_the_key_is_not_wrong():
    guinea = Actor("guinea", "Guinea", ARMENIA.kind)
    new = Actor("papua", "Papua New Guinea", ARMENIA.kind)
    sent = fact("sent", FactKind.EVENT, "x.", what="Guinea sent a ship", actor=guinea)
    wrote = fact("wrote", FactKind.EVENT, "y.", what="Papua New Guinea wrote letters", actor=new)

    assert wrong_actors(sent, "actor", story([sent, wrote], (guinea, new))) == []


def test_an_actor_whom_no_fact_of_the_story_names_is_no_option():
    lonely = story([SUMMONED])

    assert wrong_actors(SUMMONED, "actor", lonely) == []


# Speakers


def test_others_who_said_something_else_are_wrong_speakers_with_their_words():
    found = reasons(wrong_speakers(of_the_story(NO_VISITS), STORY))

    assert found["Ilham Aliyev"] == "Ilham Aliyev said something else: “we have more friends in the CSTO”."
    assert found["Alexander Lukashenko"] == (
        "Alexander Lukashenko said something else: that Ilham Aliyev was “our man”."
    )


def test_who_said_anything_alike_is_no_wrong_speaker():
    echo = fact("echo", FactKind.CLAIM, "x.", speaker=LUKASHENKO, content="some official would soon write")

    assert "Alexander Lukashenko" not in texts(wrong_speakers(NO_VISITS, story([*CLAIMS, echo])))


def test_who_speaks_for_the_speaker_is_no_wrong_speaker():
    armenia_said = fact("armenia-said", FactKind.CLAIM, "x.", speaker=ARMENIA, content="the bloc had failed")
    baku_said = fact("baku-said", FactKind.CLAIM, "y.", speaker=AZERBAIJAN, content="all went well")
    material = story([*FACTS, armenia_said, baku_said])

    assert "Nikol Pashinyan" not in texts(wrong_speakers(armenia_said, material))


def test_beside_the_only_speaker_of_its_kind_stand_those_who_say_nothing():
    armenia_said = fact("armenia-said", FactKind.CLAIM, "x.", speaker=ARMENIA, content="the bloc had failed")

    found = wrong_speakers(armenia_said, story([*FACTS, armenia_said]))
    assert {wrong.actor.kind for wrong in found if wrong.actor} == {ARMENIA.kind}
    assert all(wrong.reason.startswith("The story says that") or "member" in wrong.reason for wrong in found)


def test_the_only_actor_of_its_kind_gets_no_wrong_speakers():
    armenia_said = fact("armenia-said", FactKind.CLAIM, "x.", speaker=ARMENIA, content="the bloc had failed")
    others = [
        fact(body.key, FactKind.CLAIM, "y.", speaker=body, content=words)
        for body, words in ((POLITICO, "a file had come"), (replace(POLITICO, key="blog", name="Blog"), "it rained"))
    ]

    assert wrong_speakers(armenia_said, story([armenia_said, *others])) == []


def test_who_did_something_like_it_is_no_silent_wrong_speaker():
    armenia_said = fact("armenia-said", FactKind.CLAIM, "x.", speaker=ARMENIA, content="it would leave the bloc")
    did = fact("left", FactKind.EVENT, "y.", actor=BELARUS, what="Belarus would leave the bloc")

    assert "Belarus" not in texts(wrong_speakers(armenia_said, story([*FACTS, armenia_said, did])))


def test_a_paper_from_which_the_story_has_things_is_no_wrong_speaker():
    note = Actor("note", "the note", ActorKind.PUBLICATION)
    said = fact("said", FactKind.CLAIM, "x.", speaker=note, content="trade would grow")
    also = fact("also", FactKind.CLAIM, "y.", speaker=POLITICO, content="a file had come")
    third = fact("third", FactKind.CLAIM, "z.", speaker=replace(note, key="blog", name="the blog"), content="it rained")

    assert "Politico" not in texts(wrong_speakers(said, story([*FACTS, said, also, third])))
    assert "Politico" in texts(wrong_speakers(said, story([said, also, third])))


def test_he_is_nobody_of_a_group():
    assert "Unnamed experts" not in texts(wrong_speakers(of_the_story(MORE_FRIENDS), STORY))


def test_what_an_actor_claims_has_a_speaker_too():
    found = texts(wrong_speakers(of_the_story(next(one for one in FACTS if one.key == "broken")), STORY))

    assert found == {"Alexander Lukashenko", "Ilham Aliyev", "Unnamed experts"}


# Dates


def test_the_date_of_something_else_in_the_story_comes_first_with_what_it_dates():
    found = wrong_dates(of_the_story(ANNOUNCED), STORY)

    assert found[0].text == "13 June"
    assert found[0].reason == "13 June is when Belarus summoned the ambassador of Armenia."


def test_since_when_a_state_has_been_a_member_is_told_as_what_lasts():
    since = replace(member(GEORGIA, Relation.MEMBER), date=partial_date("2014"))
    left = replace(member(UZBEKISTAN, Relation.LEFT), date=partial_date("2012"))

    told = reasons(wrong_dates(left, story([left, since])))

    assert told["2014"] == "Since 2014, Georgia has been a member of the CSTO."


def test_days_near_the_key_fill_up_and_say_that_the_story_does_not_mention_them():
    found = reasons(wrong_dates(of_the_story(ANNOUNCED), STORY))

    assert found["9 June"] == "The story gives 12 June for this, not 9 June."


def test_wrong_dates_have_the_precision_of_the_key_and_no_year_that_the_key_lacks():
    assert all(wrong.text.endswith(" June") for wrong in wrong_dates(of_the_story(ANNOUNCED), STORY))
    assert {wrong.text.split()[-1] for wrong in wrong_dates(of_the_story(INVASION), STORY)} <= {"2022", "2023"}


def test_what_is_to_come_and_what_is_past_lend_each_other_no_dates():
    coming = fact(
        "coming",
        FactKind.EVENT,
        "x.",
        date=partial_date("2025-01-31"),
        what="Georgia will leave the bloc",
        actor=GEORGIA,
    )
    past = fact(
        "past", FactKind.EVENT, "y.", date=partial_date("2004-05-24"), what="Belarus built a road", actor=BELARUS
    )
    material = story([coming, past])

    assert "24 May 2004" not in texts(wrong_dates(coming, material))
    assert "31 January 2025" not in texts(wrong_dates(past, material))


def test_a_date_that_another_fact_gives_for_the_same_thing_is_not_wrong():
    other_source = replace(ANNOUNCED, key="other", date=june(13), attribution=REPORTED)

    assert "13 June" not in texts(wrong_dates(ANNOUNCED, story([ANNOUNCED, other_source, SUMMONED])))


def test_a_date_that_only_the_text_mentions_is_not_said_to_be_absent():
    material = replace(STORY, text=f"{STORY.text}On 11 June it rained.")

    assert "11 June" not in texts(wrong_dates(of_the_story(ANNOUNCED), material))


def test_of_two_ways_out_neither_date_is_wrong_for_the_other():
    left = member(UZBEKISTAN, Relation.LEFT, "2012")
    treaty = replace(CSTO, key="treaty", name="Lake Treaty", aliases=())
    before = member(UZBEKISTAN, Relation.NOT_RENEWED, "1999")
    before = replace(before, slots={**before.slots, "alliance": treaty})

    assert "1999" not in texts(wrong_dates(left, story([left, before])))


@pytest.mark.parametrize("long", ["2018/2022", "2018-22", "201X", "19XX"])
def test_an_interval_a_season_and_what_is_longer_than_a_year_get_no_invented_dates(long):
    helped = fact("helped", FactKind.EVENT, "x.", date=partial_date(long), what="Belarus helped", actor=BELARUS)

    assert wrong_dates(helped, story([*FACTS, helped])) == []


def test_an_interval_of_something_else_is_told_without_repeating_it():
    helped = fact("helped", FactKind.EVENT, "x.", date=partial_date("2018/2022"), what="Belarus helped", actor=BELARUS)
    rested = fact("rested", FactKind.EVENT, "y.", date=partial_date("1996/2001"), what="Armenia rested", actor=ARMENIA)

    assert reasons(wrong_dates(helped, story([helped, rested]))) == {
        "between 1996 and 2001": "That is when Armenia rested."
    }


@pytest.mark.parametrize("year", ["1000", "2999"])
def test_beyond_the_years_for_which_dates_are_kept_there_are_no_neighbours(year):
    old = fact("old", FactKind.EVENT, "x.", date=partial_date(year), what="It began")

    assert wrong_dates(old, story([old])) == []


def test_without_a_date_there_is_no_wrong_date():
    assert wrong_dates(ARMS, STORY) == []


# Texts


def test_what_happened_at_another_time_is_wrong_with_its_date():
    found = reasons(wrong_texts(of_the_story(SUMMONED), "what", STORY))

    assert found["Nikol Pashinyan announced that Armenia would leave the CSTO"] == "That was on 12 June."
    assert found["Azerbaijan invaded Armenia"] == "That was in September 2022."


def test_what_may_have_happened_at_the_same_time_is_not_wrong():
    also = fact("also", FactKind.EVENT, "x.", date=june(13), what="Georgia closed its border", actor=GEORGIA)

    assert "Georgia closed its border" not in texts(wrong_texts(SUMMONED, "what", story([*FACTS, also])))


def test_the_office_of_somebody_else_is_wrong():
    assert reasons(wrong_texts(of_the_story(PRESIDENT), "role", STORY)) == {
        "the Prime Minister of Armenia": "That is Nikol Pashinyan.",
        "the leader of Belarus": "That is Alexander Lukashenko.",
    }


def test_what_others_said_is_wrong_with_who_said_it():
    found = reasons(wrong_texts(of_the_story(NO_VISITS), "content", STORY))

    assert found["Ilham Aliyev was “our man”"] == "That is what Alexander Lukashenko said."


def test_what_others_said_may_stand_in_the_paper_that_reports_them():
    said = fact("said", FactKind.CLAIM, "x.", speaker=POLITICO, content="a file had come")

    assert wrong_texts(said, "content", story([*FACTS, said])) == []
    assert wrong_texts(said, "content", story([*CLAIMS, said])) != []


def test_nobody_is_offered_words_about_themselves_in_the_third_person():
    assert OUR_MAN.text("content") not in texts(wrong_texts(of_the_story(MORE_FRIENDS), "content", STORY))


def test_goods_between_the_same_two_are_not_wrong():
    same = fact("same", FactKind.TRANSFER, "x.", supplier=BELARUS, recipient=AZERBAIJAN, goods="new radios")
    other = fact("other", FactKind.TRANSFER, "y.", supplier=GEORGIA, recipient=ARMENIA, goods="fresh water")

    found = wrong_texts(ARMS, "goods", story([ARMS, same, other]))

    assert reasons(found) == {"fresh water": "Georgia supplied fresh water to Armenia."}


def test_to_announce_leaving_is_not_to_leave():
    announced = member(ARMENIA, Relation.ANNOUNCED_LEAVING, "2024")

    found = reasons(wrong_texts(announced, "relation", story([announced])))

    assert found["left"] == "To announce a step is not yet to take it."


def test_what_a_member_did_in_another_year_is_wrong_for_this_year():
    left, joined = member(UZBEKISTAN, Relation.LEFT, "2012"), member(UZBEKISTAN, Relation.JOINED, "2006")

    found = reasons(wrong_texts(left, "relation", story([left, joined])))

    assert found["joined"] == "2006 is when Uzbekistan joined the CSTO."


def test_what_the_same_member_is_at_any_time_is_not_wrong():
    left = member(UZBEKISTAN, Relation.LEFT, "2012")
    is_member = member(UZBEKISTAN, Relation.MEMBER)

    assert "left" not in texts(wrong_texts(is_member, "relation", story([left, is_member])))


def test_of_an_undated_act_no_other_act_is_wrong():
    joined = member(UZBEKISTAN, Relation.JOINED)

    assert wrong_texts(joined, "relation", story([joined])) == []


# Choosing


def test_the_choice_takes_lower_ranks_first_and_is_the_same_for_the_same_seed():
    wrongs = [Wrong(f"far {n}", "x", 1) for n in range(5)] + [Wrong("near", "x", 0)]

    chosen = choose(wrongs, Random(7))

    assert chosen[0].text == "near"
    assert chosen == choose(wrongs, Random(7))
    assert len({tuple(texts(choose(wrongs, Random(seed)))) for seed in range(20)}) > 1


# Properties, over many small stories

DATES = [
    None,
    june(12),
    june(13),
    partial_date("2022-09"),
    partial_date("2022"),
    partial_date("1999"),
    partial_date("2018/2022"),
]
WORDS = ["old artillery", "new radios", "Belarus closed the border", "Armenia summoned the ambassador", "all was well"]
VALUES: dict[SlotType, st.SearchStrategy[Actor | str]] = {
    SlotType.ACTOR: st.sampled_from(ACTORS),
    SlotType.TEXT: st.sampled_from(
        [*WORDS, "the leader of the bloc", "the speaker of the bloc", "an ally of the bloc"]
    ),
    SlotType.RELATION: st.sampled_from([relation.value for relation in Relation]),
    SlotType.KEPT: st.sampled_from([kept.value for kept in Kept]),
}
ATTRIBUTIONS = [Attribution(), REPORTED, Attribution(Mode.CLAIMED, ALIYEV), Attribution(Mode.DENIED, PASHINYAN)]


@st.composite
def facts(draw: st.DrawFn, number: int) -> Fact:
    kind = draw(st.sampled_from(FactKind))
    slots: dict[str, Actor | str] = {
        slot.name: draw(VALUES[slot.type]) for slot in SLOTS[kind] if slot.required or draw(st.booleans())
    }
    date = draw(st.sampled_from(DATES))
    return fact(
        f"fact-{number}", kind, f"Statement {number}.", date=date, by=draw(st.sampled_from(ATTRIBUTIONS)), **slots
    )


@st.composite
def stories(draw: st.DrawFn) -> Material:
    return story([draw(facts(number)) for number in range(draw(st.integers(2, 12)))])


def says_so(other: Fact, asked: Fact, slot: str, value: Actor | str) -> bool:
    """Whether another fact says outright what the question asks, with another value in the slot."""
    same = all(other.slots.get(name) == held for name, held in asked.slots.items() if name != slot)
    apart = asked.date is not None and other.date is not None and contradicts(asked.date, other.date)
    return other.kind is asked.kind and same and not apart and other.slots.get(slot) == value


@given(stories())
def test_no_wrong_actor_is_right_or_the_same_or_of_another_kind(material):
    for asked in material.facts:
        for slot, key in asked.actors():
            for wrong in wrong_actors(asked, slot, material):
                assert wrong.actor is not None
                assert wrong.actor.kind is key.kind
                assert not {fold(name) for name in wrong.actor.names} & {fold(name) for name in key.names}
                assert not any(says_so(other, asked, slot, wrong.actor) for other in material.facts)
                assert wrong.reason.strip()


@given(stories())
def test_no_wrong_text_is_right_or_the_same(material):
    for asked in material.facts:
        for slot in SLOTS[asked.kind]:
            if slot.type is SlotType.ACTOR:
                continue
            for wrong in wrong_texts(asked, slot.name, material):
                assert fold(wrong.text) != fold(asked.text(slot.name))
                assert not any(says_so(other, asked, slot.name, wrong.text) for other in material.facts)
                assert wrong.reason.strip()


@given(stories())
def test_every_wrong_date_contradicts_the_right_one_and_no_two_are_the_same(material):
    for asked in material.facts:
        found = wrong_dates(asked, material)
        assert len(texts(found)) == len(found)
        for wrong in found:
            assert asked.date is not None
            assert contradicts(read_answer(wrong.text), stated(asked.date))
            assert wrong.reason.strip()


def stated(date: PartialDate) -> PartialDate:
    return partial_date(date.stated)


@given(stories())
def test_no_wrong_speaker_said_the_same(material):
    for asked in material.facts:
        for wrong in wrong_speakers(asked, material):
            assert wrong.actor != asked.speaker
            said = [other for other in material.facts if other.speaker == wrong.actor]
            assert said or (wrong.actor and asked.speaker and wrong.actor.kind is asked.speaker.kind)
            assert not any(says_so(other, asked, "speaker", wrong.actor or "") for other in said)
            assert wrong.reason.strip()


@settings(max_examples=30)
@given(stories())
def test_the_same_story_gives_the_same_wrong_options(material):
    for asked in material.facts:
        assert wrong_dates(asked, material) == wrong_dates(asked, material)
        for slot, _ in asked.actors():
            assert wrong_actors(asked, slot, material) == wrong_actors(asked, slot, material)


@given(points())
def test_any_date_has_wrong_neighbours_of_its_own_form(edtf):
    date = partial_date(edtf)
    asked = fact("it", FactKind.EVENT, "It rained.", date=date, what="It rained")

    for wrong in wrong_dates(asked, story([asked])):
        assert "~" not in edtf
        assert read_answer(wrong.text).precision is date.precision
        assert wrong.text.count(" ") == display(date).count(" ")


@pytest.mark.parametrize(
    ("edtf", "wrong"),
    [
        ("2018-34", ["the third quarter of 2018", "the first quarter of 2018"]),
        ("2018-36", ["the first quarter of 2019", "the third quarter of 2018"]),
        ("2023-40", ["the second half of 2023", "the second half of 2022"]),
    ],
)
def test_next_to_a_quarter_or_a_half_stand_others_of_their_kind(edtf, wrong):
    asked = fact("it", FactKind.EVENT, "It rained.", date=partial_date(edtf), what="It rained")

    assert [found.text for found in wrong_dates(asked, story([asked]))][:2] == wrong


@pytest.mark.parametrize("edtf", ["18XX", "199X", "2021-22", "2018/2020"])
def test_what_has_no_sure_neighbours_gets_none(edtf):
    asked = fact("it", FactKind.EVENT, "It rained.", date=partial_date(edtf), what="It rained")

    assert wrong_dates(asked, story([asked])) == []
