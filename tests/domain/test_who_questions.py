"""Questions for an actor: their words, what gives the answer away, and when one answer only is right."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.domain.asking_after import asked_after
from quiz.domain.facts import Actor, ActorKind, Attribution, Fact, FactKind, Mode, Relation
from quiz.domain.mentions import mentions
from quiz.domain.partial_dates import PartialDate, partial_date
from quiz.domain.question_words import which, whom
from quiz.domain.speaker_questions import speaker_question
from quiz.domain.who_questions import gives_away, has_one_answer, who_questions
from tests.domain.material import (
    FACTS,
    FIREFLY,
    FREEDONIA,
    GRAUSTARK,
    HARBOUR_LEAGUE,
    HENTZAU,
    LAKE_PACT,
    REPORTED,
    RURITANIA,
    SYLVANIA,
    ZENDA,
    Slots,
    fact,
    material,
)

MEMBERS = Actor("pact-members", "Lake Pact members", ActorKind.ORGANISATION)
TREATY = Actor("lake-treaty", "Treaty of Strelsau", ActorKind.ALLIANCE, ("Strelsau Treaty",))


def prompts(*facts: Fact, of: str) -> dict[str, str]:
    story = material(*facts)
    return {question.slot: question.prompt for question in who_questions(_found(facts, of), story)}


def _found(facts: tuple[Fact, ...], key: str) -> Fact:
    return next(fact for fact in facts or FACTS if fact.key == key)


def made(kind: FactKind, slots: Slots, *, key: str = "made", date: PartialDate | None = None) -> Fact:
    return Fact(key, kind, "A statement.", fact("invasion").evidence, Attribution(), slots, date)


WORDED = [
    ("invasion", "actor", "In May 2021, which country invaded Freedonia?"),
    ("invasion", "target", "In May 2021, Ruritania invaded which country?"),
    ("ambassador-recalled", "actor", "Which country recalled its ambassador from Freedonia?"),
    ("river-mines", "supplier", "As reported by Comet, which country supplied river mines to Ruritania?"),
    ("river-mines", "recipient", "As reported by Comet, to which country did Sylvania supply river mines?"),
    (
        "freedonia-harbour-league-2022-10",
        "alliance",
        "According to the story, which alliance did Freedonia join in October 2022?",
    ),
    ("zenda-lake-pact-2003", "member", "According to the story, which country left the Lake Pact in 2003?"),
    ("firefly-role", "holder", "According to the story, who is the President of Freedonia?"),
    ("firefly-role", "of", "According to the story, Rufus Firefly is the President of which country?"),
    ("boat-without-oars", "about", "Which alliance, according to Rufus Firefly, was “a boat without oars”?"),
]


@pytest.mark.parametrize(("key", "slot", "prompt"), WORDED)
def test_each_slot_has_its_own_words(key: str, slot: str, prompt: str) -> None:
    assert prompts(of=key)[slot] == prompt


def test_a_year_that_the_story_does_not_state_is_not_in_the_prompt() -> None:
    asking = prompts(of="freedonia-lake-pact-2022-06-14")

    assert asking["member"].endswith("announced that it would leave the Lake Pact on 14 June?")


def test_a_claimed_obligation_is_asked_with_its_speaker() -> None:
    duty = replace(
        fact("maps"),
        slots={**fact("maps").slots, "debtor": FREEDONIA, "creditor": SYLVANIA, "duty": "share its maps with Sylvania"},
    )

    asking = prompts(duty, of="maps")

    assert asking["creditor"] == (
        "According to Rufus Firefly, under the Lake Pact, Freedonia must share its maps with which country?"
    )
    assert asking["alliance"].startswith("According to Rufus Firefly, under the rules of which alliance must Freedonia")
    assert asking["debtor"].startswith("According to Rufus Firefly, under the Lake Pact, which country must share")


@pytest.mark.parametrize("part", ["eastern", "north-western", "the southern", "neighbouring"])
def test_no_part_of_a_country_is_asked_for_by_the_country(part: str) -> None:
    assert asked_after(f"Ruritania sent mines to {part} Freedonia", FREEDONIA, "which country") == ""
    assert asked_after("Ruritania sent mines to Freedonia", FREEDONIA, "which country").endswith("to which country")


def test_nothing_is_asked_of_what_is_denied() -> None:
    assert prompts(of="training-denied") == {}


def test_no_question_gives_its_own_answer_away() -> None:
    story = material()
    for one in FACTS:
        for question in who_questions(one, story):
            assert not mentions(question.prompt, question.actor), question


def test_a_word_made_from_the_name_gives_it_away() -> None:
    assert gives_away("Freedonian troops", FREEDONIA)
    assert gives_away("as Firefly said", FIREFLY)
    assert not gives_away("the fire flies", FIREFLY)


def test_the_words_of_an_alias_spread_over_the_prompt_give_it_away() -> None:
    assert gives_away("Which treaty did six states sign in Strelsau?", TREATY)
    assert not gives_away("Which treaty did six states sign?", TREATY)


def test_members_of_an_alliance_are_not_asked_for_because_there_are_several() -> None:
    assert "member" not in prompts(of="freedonia-is-a-member")


@pytest.mark.parametrize("key", ["charter-signed", "freedonia-is-a-member", "zenda-lake-pact-2003"])
def test_an_alliance_that_the_headline_names_is_not_asked_for_where_the_fact_has_more_to_ask(key: str) -> None:
    assert {"alliance", "target"}.isdisjoint(prompts(of=key))


def test_no_question_when_two_actors_supplied_the_same() -> None:
    other = replace(fact("river-mines"), key="more-mines", slots={**fact("river-mines").slots, "supplier": GRAUSTARK})

    assert set(prompts(fact("river-mines"), other, of="river-mines")) == {"recipient"}


def test_another_recipient_leaves_the_supplier_clear() -> None:
    other = replace(fact("river-mines"), key="more-mines", slots={**fact("river-mines").slots, "recipient": FREEDONIA})

    assert set(prompts(fact("river-mines"), other, of="river-mines")) == {"supplier"}


def _joined(key: str, member: Actor, year: str) -> Fact:
    slots: Slots = {"member": member, "relation": Relation.JOINED.value, "alliance": HARBOUR_LEAGUE}
    return made(FactKind.MEMBERSHIP, slots, key=key, date=partial_date(year) if year else None)


@pytest.mark.parametrize(("year", "clear"), [("2003", True), ("1995", False), ("199X", False), ("", False)])
def test_of_two_that_joined_each_is_asked_for_only_when_their_dates_differ(year: str, clear: bool) -> None:
    story = material(_joined("first", ZENDA, "1995"), _joined("second", GRAUSTARK, year))

    assert has_one_answer(story.facts[0], "member", story) is clear


def test_of_two_alliances_that_one_country_belongs_to_neither_is_asked_for() -> None:
    both = [
        made(FactKind.MEMBERSHIP, {"member": ZENDA, "relation": Relation.MEMBER.value, "alliance": alliance}, key=key)
        for key, alliance in (("pact", LAKE_PACT), ("league", HARBOUR_LEAGUE))
    ]

    assert prompts(*both, of="pact") == {}


def test_who_is_known_as_the_members_of_an_alliance_is_not_asked_for_but_the_alliance_is() -> None:
    duty = made(FactKind.OBLIGATION, {"debtor": MEMBERS, "alliance": LAKE_PACT, "duty": "send a fleet", "kept": "no"})

    assert prompts(duty, of="made") == {
        "alliance": "According to the story, the members of which alliance must send a fleet?"
    }


def test_an_actor_whose_name_holds_that_of_another_in_the_fact_is_not_asked_for() -> None:
    role = made(FactKind.ROLE, {"holder": MEMBERS, "role": "the rivals of the Lake Pact", "of": LAKE_PACT})

    assert prompts(role, of="made") == {}


def test_nobody_asks_after_which_country_reserve() -> None:
    for body in ("fleet", "peacekeeping force"):
        role: Slots = {"holder": FIREFLY, "role": f"the head of the Lake Pact {body}", "of": LAKE_PACT}

        assert "of" not in prompts(made(FactKind.ROLE, role), of="made")


def test_the_speaker_is_asked_for_by_exact_words_or_by_what_was_said() -> None:
    asked = {key: speaker_question(fact(key), material()) for key in ("boat-without-oars", "fired-first")}

    assert {key: (one.prompt, one.actor) for key, one in asked.items() if one} == {
        "boat-without-oars": ("Whose words are these: “a boat without oars”?", FIREFLY),
        "fired-first": ("According to the story, who said that Freedonia had fired first?", HENTZAU),
    }


def test_a_country_that_speaks_is_asked_for_as_a_country() -> None:
    said = made(FactKind.CLAIM, {"speaker": ZENDA, "content": "the mines would go"})

    asked = speaker_question(said, material(said))
    assert asked
    assert asked.prompt == "According to the story, which country said that the mines would go?"


def test_no_speaker_is_asked_for_where_another_says_something_like_it() -> None:
    one, other = (
        made(FactKind.CLAIM, {"speaker": by, "content": "the mines would go"}, key=by.key) for by in (ZENDA, SYLVANIA)
    )

    assert speaker_question(one, material(one, other)) is None
    assert speaker_question(one, material(one)) is not None


def test_exact_words_are_anothers_only_where_another_said_them() -> None:
    quoted = {"content": "“We kept our word for years”", "words": "We kept our word for years"}
    one = made(FactKind.CLAIM, {"speaker": ZENDA, **quoted}, key="one")
    alike = made(FactKind.CLAIM, {"speaker": SYLVANIA, "content": "the word was kept"}, key="alike")
    same = replace(alike, statement="Sylvania said: “We kept our word for years.”")

    assert speaker_question(one, material(one, alike)) is not None
    assert speaker_question(one, material(one, same)) is None


def test_no_speaker_is_asked_for_whom_the_words_name_or_who_has_no_name() -> None:
    named = made(FactKind.CLAIM, {"speaker": ZENDA, "content": "Zenda had paid"})
    described = replace(named, slots={"speaker": replace(ZENDA, name="a village elder"), "content": "the well is dry"})

    assert speaker_question(named, material(named)) is None
    assert speaker_question(described, material(described)) is None


def test_a_role_that_several_may_have_is_asked_for_by_country_only() -> None:
    ally = made(FactKind.ROLE, {"holder": FIREFLY, "role": "an ally of Sylvania", "of": SYLVANIA})

    assert set(prompts(ally, of="made")) == {"of"}


def test_a_role_that_is_a_deed_is_asked_as_a_deed() -> None:
    leader = made(FactKind.ROLE, {"holder": SYLVANIA, "role": "the country that leads the Lake Pact", "of": LAKE_PACT})

    assert prompts(leader, of="made")["holder"] == "According to the story, which country leads the Lake Pact?"


def test_an_actor_named_together_with_another_is_not_asked_for() -> None:
    talks = made(
        FactKind.EVENT,
        {"what": "Sylvania and Ruritania met in Zenda", "actor": SYLVANIA, "target": RURITANIA},
    )

    assert prompts(talks, of="made") == {}


def test_what_a_claim_says_of_an_actor_within_is_asked_in_its_place() -> None:
    claim = made(
        FactKind.CLAIM, {"speaker": FIREFLY, "content": "nobody would visit Sylvania again", "about": SYLVANIA}
    )

    assert prompts(claim, of="made") == {"about": "According to Rufus Firefly, nobody would visit which country again?"}


@pytest.mark.parametrize(
    "content",
    ["Sylvania, which has a fleet, should press its friends", "the shipbuilder, Sylvania, warned the crew in time"],
)
def test_nobody_asks_for_a_name_with_an_aside_of_its_own(content: str) -> None:
    claim = made(FactKind.CLAIM, {"speaker": FIREFLY, "content": content, "about": SYLVANIA})

    assert prompts(claim, of="made") == {}


def test_a_reported_claim_keeps_its_lead_and_its_speaker() -> None:
    claim = replace(fact("fired-first"), attribution=REPORTED)

    asking = prompts(claim, of="fired-first")["about"]

    assert asking == "As reported by Comet, which country, according to Anna Hentzau, had fired first?"


def test_the_question_word_fits_the_actor() -> None:
    assert [which(actor) for actor in (FIREFLY, ZENDA, LAKE_PACT, TREATY, MEMBERS)] == [
        "who",
        "which country",
        "which alliance",
        "which treaty",
        "who",
    ]
    assert [whom(actor) for actor in (FIREFLY, ZENDA, MEMBERS)] == ["whom", "which country", "whom"]


def test_a_denied_or_incomplete_fact_is_no_reason_to_fail() -> None:
    bare = [made(kind, {}, key=kind.value) for kind in FactKind if kind is not FactKind.MEMBERSHIP]
    denied = replace(fact("invasion"), attribution=Attribution(Mode.DENIED, RURITANIA))

    assert [list(who_questions(one, material(*bare, denied))) for one in (*bare, denied)] == [[]] * 6


def test_a_claim_in_quotation_marks_is_asked_like_any_other() -> None:
    claim = made(FactKind.CLAIM, {"speaker": FIREFLY, "content": "Sylvania “betrays” Freedonia", "about": SYLVANIA})

    assert prompts(claim, of="made") == {"about": "Which country, according to Rufus Firefly, “betrays” Freedonia?"}


@pytest.mark.parametrize(
    "content",
    [
        "nowhere is Zenda obliged to pay",
        "Zenda had paid, and that six boats had been lent",
        "Zenda is no member, but it has paid",
        "Zenda has paid nothing and Sylvania is a year behind",
    ],
)
def test_nobody_asks_whom_a_claim_is_about_where_the_question_would_be_no_sentence(content) -> None:
    said = made(FactKind.CLAIM, {"speaker": FIREFLY, "about": ZENDA, "content": content})

    assert prompts(said, of="made") == {}


@pytest.mark.parametrize(
    "content",
    [
        "Sylvania officials denied every word",
        "the Sylvania pullout, rumoured for months, would hurt the allies",
        "the army had left the southern Sylvania",
    ],
)
def test_nobody_is_asked_for_half_a_name(content: str) -> None:
    claim = made(FactKind.CLAIM, {"speaker": FIREFLY, "content": content, "about": SYLVANIA})

    assert prompts(claim, of="made") == {}


def test_who_does_something_inside_a_claim_is_asked_for_as_who() -> None:
    claim = made(
        FactKind.CLAIM, {"speaker": SYLVANIA, "content": "until then Mr Rufus Firefly had left", "about": FIREFLY}
    )

    assert prompts(claim, of="made") == {"about": "According to Sylvania, until then who had left?"}


def test_an_office_behind_the_name_is_not_left_standing_in_the_question() -> None:
    content = "Rufus Firefly, the minister of defence, would leave"
    claim = made(FactKind.CLAIM, {"speaker": SYLVANIA, "content": content, "about": FIREFLY})

    assert prompts(claim, of="made") == {}


def test_the_first_sentence_of_a_text_is_no_headline() -> None:
    story = replace(material(), title="News", text="The Lake Pact met. Nobody came.\nIt rained.")

    assert story.headline == "News"
    assert replace(story, text="The Lake Pact meets\nNobody came.").headline == "News\nThe Lake Pact meets"


def test_nobody_is_asked_who_took_office_without_the_office() -> None:
    office = made(FactKind.EVENT, {"what": "Rufus Firefly took office", "actor": FIREFLY})

    assert prompts(office, of="made") == {}


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("Ostia Declaration", "which agreement"),
        ("Ostia Moratorium on Arms", "which agreement"),
        ("Ostia Convention", "which treaty"),
        ("Ostia Pact", "which alliance"),
        ("Ostian Customs Union", "which organisation"),
        ("Ostian Climate Compact", "which agreement"),
        ("Ostian Security Union", "which alliance"),
    ],
)
def test_what_is_no_alliance_is_not_asked_for_as_one(name: str, word: str) -> None:
    assert which(Actor("body", name, ActorKind.ALLIANCE)) == word


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("Ostian Ministry of Defence", "which ministry"),
        ("Department of Fisheries", "which department"),
        ("Harbour Committee", "which committee"),
        ("Harbour Trust", "which organisation"),
    ],
)
def test_a_body_of_a_state_is_asked_for_as_what_it_is(name: str, word: str) -> None:
    assert which(Actor("body", name, ActorKind.ORGANISATION)) == word


def test_the_adjective_of_a_country_that_no_list_has_is_not_its_name() -> None:
    ostia = Actor("ostia", "Ostia", ActorKind.COUNTRY, ("Ostian", "Ostia City"))
    crossed = made(FactKind.EVENT, {"what": "Ostian forces crossed the river", "actor": ostia})
    sent = made(FactKind.EVENT, {"what": "Ostia City sent its forces", "actor": ostia})

    assert prompts(crossed, of="made") == {}
    assert "actor" in prompts(sent, of="made")


def test_those_of_a_body_are_not_the_body() -> None:
    ministers = made(
        FactKind.EVENT, {"what": "Lake Pact Defence ministers agreed to build a fleet", "actor": LAKE_PACT}
    )

    assert "actor" not in prompts(ministers, of="made")


def test_the_kind_of_a_body_does_not_give_it_away() -> None:
    body = Actor("body", "Ostia Treaty", ActorKind.ALLIANCE, ("Treaty", "the Treaty"))

    assert not gives_away("which treaty must the members keep?", body)
    assert gives_away("which treaty of Ostia must the members keep?", body)


def test_who_is_a_member_is_not_asked_where_others_are_as_well():
    joined = _found((), "freedonia-harbour-league-2022-10")
    undated = replace(joined, date=None)
    other = replace(undated, key="other", slots={**joined.slots, "member": ZENDA, "relation": Relation.MEMBER.value})

    assert not has_one_answer(undated, "member", material(undated, other))
    assert has_one_answer(joined, "member", material(joined, other))


def test_the_only_alliance_of_a_story_is_not_asked_for():
    joined = _found((), "freedonia-harbour-league-2022-10")
    alone, another = material(joined), material(joined, _found((), "zenda-lake-pact-2003"))

    assert [question.slot for question in who_questions(joined, alone)] == ["member"]
    assert [question.slot for question in who_questions(joined, another)] == ["member", "alliance"]


def test_the_alliance_that_nearly_all_is_about_is_not_asked_for_whether_dated_or_not():
    joined = _found((), "freedonia-harbour-league-2022-10")
    others = [
        replace(joined, key=f"of-{who.key}", slots={**joined.slots, "member": who})
        for who in (ZENDA, SYLVANIA, GRAUSTARK)
    ]
    told = material(joined, *others, _found((), "zenda-lake-pact-2003"))

    for one in (joined, replace(joined, date=None)):
        assert "alliance" not in [question.slot for question in who_questions(one, told)]


def test_what_a_claim_says_of_its_own_speaker_opens_with_the_name() -> None:
    claim = made(FactKind.CLAIM, {"speaker": ZENDA, "about": SYLVANIA, "content": "it would not arm Sylvania"})

    assert prompts(claim, of="made")["about"] == "Zenda said that it would not arm which country?"
