"""What was read becomes proposals: nothing twice, nothing over a teacher's decision, nothing that does not fit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.actions.facts import approve_facts, reject_facts
from quiz.actions.proposing import Kept, ReadElsewhere, keep_proposals, propose_for
from quiz.domain.facts import ActorKind, FactKind, Mode
from quiz.domain.reading.annotations import DateSort, FoundActor, FoundDate, Proposal
from quiz.domain.reading.parts import Part
from quiz.models import Actor, Fact, Story
from tests.actions.readings import ACTORS, ASKING, CLAIM, FREEDONIA, INVASION, SYLVANIA, proposal, reading_of
from tests.factories import (
    NOON,
    TEXT,
    ActorFactory,
    AliasFactory,
    FactFactory,
    StoryFactory,
    write_question,
)

pytestmark = pytest.mark.django_db


def keep(story: Story, *proposals: Proposal, actors: tuple[FoundActor, ...] = ACTORS) -> Kept:
    return keep_proposals(story=story, reading=reading_of(*proposals, actors=actors), by=None)


def test_a_proposal_is_kept_with_all_that_was_read_and_waits_for_a_teacher() -> None:
    story = StoryFactory.create()

    assert keep(story, INVASION) == Kept(added=1, kept=0, withdrawn=0, left_out=0)

    fact = Fact.objects.get()
    assert (fact.story, fact.kind, fact.status, fact.confidence) == (story, "event", "proposed", "high")
    assert (fact.quote, fact.start, fact.end) == ("Freedonia invaded Sylvania on 5 May 2021", 0, 40)
    assert (fact.matter, str(fact.agent), str(fact.counterpart)) == (
        "Freedonia invaded Sylvania",
        "Freedonia",
        "Sylvania",
    )
    assert (fact.date_edtf, str(fact.earliest_on), fact.why) == ("2021-05-05", "2021-05-05", INVASION.why)
    assert (fact.decided_by, fact.decided_at) == (None, None)


def test_reading_again_adds_nothing() -> None:
    story = StoryFactory.create()
    keep(story, INVASION, ASKING, CLAIM)
    before = list(Fact.objects.order_by("pk").values())

    assert keep(story, INVASION, ASKING, CLAIM) == Kept(added=0, kept=3, withdrawn=0, left_out=0)
    assert list(Fact.objects.order_by("pk").values()) == before


def test_what_was_rejected_stays_rejected_and_what_was_approved_approved() -> None:
    story = StoryFactory.create()
    keep(story, INVASION, ASKING)
    invasion, asking = Fact.objects.order_by("start")
    reject_facts(facts=[invasion], by=None, now=NOON)
    approve_facts(facts=[asking], by=None, now=NOON)

    assert keep(story, INVASION, ASKING).added == 0
    assert list(Fact.objects.order_by("start").values_list("status", flat=True)) == ["rejected", "approved"]


def test_a_proposal_that_is_made_no_longer_is_withdrawn_with_its_actors() -> None:
    story = StoryFactory.create()
    keep(story, INVASION, ASKING)

    assert keep(story, ASKING) == Kept(added=0, kept=1, withdrawn=1, left_out=0)
    assert Fact.objects.get().statement == ASKING.statement
    assert not Actor.objects.exists()


def test_nothing_that_a_person_had_a_hand_in_is_withdrawn() -> None:
    story = StoryFactory.create()
    keep(story, INVASION, ASKING, CLAIM)
    invasion, asking, claim = Fact.objects.order_by("start")
    Fact.objects.filter(pk=invasion.pk).update(confidence="", statement="Changed by a teacher.")
    write_question(story, asking)
    reject_facts(facts=[claim], by=None, now=NOON)
    entered = FactFactory.create(story=story, status=Fact.Status.PROPOSED)

    assert keep(story).withdrawn == 0
    assert set(Fact.objects.all()) == {invasion, asking, claim, entered}


def test_a_proposal_that_a_teacher_has_changed_is_not_proposed_anew() -> None:
    story = StoryFactory.create()
    keep(story, INVASION)
    Fact.objects.update(confidence="", statement="Freedonia attacked Sylvania.", matter="Freedonia attacked Sylvania")

    assert keep(story, INVASION) == Kept(added=0, kept=1, withdrawn=0, left_out=0)


def test_a_fact_that_a_person_entered_is_not_proposed_again() -> None:
    story = StoryFactory.create()
    FactFactory.create(story=story, agent=ActorFactory.create(name="Freedonia"), counterpart=None)
    same = replace(INVASION, slots={"what": "Freedonia invaded Sylvania", "actor": 0})

    assert keep(story, same).added == 0


def test_one_thing_read_twice_is_proposed_once() -> None:
    assert keep(StoryFactory.create(), INVASION, INVASION) == Kept(added=1, kept=1, withdrawn=0, left_out=0)


def test_a_claim_says_that_it_was_made_and_by_whom() -> None:
    keep(StoryFactory.create(), CLAIM)

    fact = Fact.objects.get()
    assert (fact.mode, fact.said_by, str(fact.agent)) == (Fact.Mode.STORY, None, "Sylvania")


def test_what_somebody_reports_is_kept_with_who_says_so() -> None:
    keep(StoryFactory.create(), replace(INVASION, mode=Mode.REPORTED, said_by=1))

    fact = Fact.objects.get()
    assert (fact.mode, str(fact.said_by)) == ("reported by", "Sylvania")


@pytest.mark.parametrize(
    "unfit",
    [
        proposal(statement="x" * 401),
        proposal(statement=""),
        proposal(slots={"what": "x" * 301}),
        proposal(slots={}),
        proposal(slots={"what": 0}),
        proposal(slots={"what": "it did", "actor": "Freedonia"}),
        proposal(mode=Mode.CLAIMED),
        proposal(mode=Mode.CLAIMED, said_by=3),
        proposal(slots={"what": "it did", "actor": 3}),
        proposal(kind=FactKind.CLAIM, slots={"content": "it did"}),
        proposal(kind=FactKind.MEMBERSHIP, slots={"member": 0, "alliance": 2, "relation": "likes"}),
    ],
)
def test_what_has_no_room_or_lacks_something_is_left_out_and_counted(unfit: Proposal) -> None:
    too_long = FoundActor("F" * 121, ActorKind.COUNTRY)

    assert keep(StoryFactory.create(), unfit, actors=(*ACTORS, too_long)).left_out == 1
    assert not Fact.objects.exists()
    assert not Actor.objects.exists()


@pytest.mark.parametrize(
    ("date", "stored"),
    [
        (("5 May", "XXXX-05-05", "2021-05-05", "the date of publication"), ("2021-05-05", "XXXX-05-05")),
        (("the day before", "", "2021-05-05", "the date before"), ("2021-05-05", "XXXX-XX-XX")),
        (("between 2018 and 2022", "2018/2022", "2018/2022", ""), ("2018/2022", "2018/2022")),
        (("recently", "", "", ""), ("", "")),
        (("5 May", "XXXX-05-05", "2021-05-05", ""), ("", "")),
        (("5 May " * 20, "XXXX-05-05", "XXXX-05-05", ""), ("", "")),
    ],
)
def test_no_part_of_a_date_counts_as_given_that_the_text_does_not_give(
    date: tuple[str, str, str, str], stored: tuple[str, str]
) -> None:
    text, stated, edtf, inferred_from = date
    found = FoundDate(0, 5, text, stated, edtf, inferred_from, DateSort.CALENDAR)

    keep(StoryFactory.create(), replace(INVASION, date=found))

    assert Fact.objects.values_list("date_edtf", "date_stated").get() == stored


def test_what_was_read_in_another_text_is_not_kept() -> None:
    with pytest.raises(ReadElsewhere):
        keep_proposals(story=StoryFactory.create(), reading=reading_of(text=f"{TEXT} More."), by=None)


def test_actors_are_found_by_name_or_other_name_and_made_only_where_there_is_none() -> None:
    freedonia = ActorFactory.create(name="FREEDONIA")
    sylvan = AliasFactory.create(actor=ActorFactory.create(name="Kingdom"), text="Sylvania", folded="sylvania").actor

    keep(StoryFactory.create(), INVASION)

    fact = Fact.objects.get()
    assert (fact.agent, fact.counterpart) == (freedonia, sylvan)
    assert list(sylvan.aliases.values_list("text", flat=True)) == ["Sylvania"]
    assert Actor.objects.count() == 2


def test_an_actor_of_another_kind_is_another_actor() -> None:
    ActorFactory.create(name="Freedonia", kind="person")

    keep(StoryFactory.create(), INVASION)

    made = Fact.objects.get().agent
    assert made is not None
    assert (made.kind, made.is_proposed) == ("country", True)


def test_a_new_actor_comes_with_its_other_names_and_a_key_of_its_own() -> None:
    ActorFactory.create(key="sylvania", name="Sylvania", kind="person")

    keep(StoryFactory.create(), INVASION)

    made = Actor.objects.get(name="Sylvania", kind="country")
    assert (made.key, [alias.folded for alias in made.aliases.all()]) == ("sylvania-2", ["sylvan republic"])


def test_an_actor_whose_kind_a_teacher_has_mended_is_found_again() -> None:
    story = StoryFactory.create()
    keep(story, INVASION)
    Actor.objects.filter(name="Freedonia").update(kind="organisation")

    keep(story, replace(INVASION, slots={"what": "Freedonia came", "actor": 0}))

    assert Actor.objects.filter(name="Freedonia").count() == 1


def test_two_people_with_one_surname_stay_two() -> None:
    john = AliasFactory.create(
        actor=ActorFactory.create(name="John Smith", kind="person"), text="Smith", folded="smith"
    )
    anna = FoundActor("Anna Smith", ActorKind.PERSON, ("Smith",))

    keep(StoryFactory.create(), INVASION, actors=(anna, SYLVANIA))

    assert Fact.objects.get().agent != john.actor
    assert set(Actor.objects.filter(kind="person").values_list("name", flat=True)) == {"John Smith", "Anna Smith"}


def test_two_people_with_one_surname_in_one_story_stay_two_and_so_do_two_kinds_with_one_name() -> None:
    john, anna = (FoundActor(name, ActorKind.PERSON, ("Smith",)) for name in ("John Smith", "Anna Smith"))
    smith = FoundActor("John Smith", ActorKind.ORGANISATION)
    both = replace(INVASION, mode=Mode.REPORTED, said_by=2)

    keep(StoryFactory.create(), both, actors=(john, anna, smith))

    fact = Fact.objects.get()
    assert len({fact.agent_id, fact.counterpart_id, fact.said_by_id}) == 3


def test_names_that_fold_to_nothing_stand_for_nobody() -> None:
    keep(StoryFactory.create(), INVASION, actors=(FREEDONIA, replace(SYLVANIA, aliases=("“”", "y" * 121))))

    assert not Actor.objects.get(name="Sylvania").aliases.exists()


def test_what_is_read_in_a_part_rests_on_its_place_in_the_whole_text() -> None:
    first, second = "Norland invaded Ostia on 4 May 2021.\n\n", "Ostia joined the Salt League on 6 June 2022."
    story = StoryFactory.create(text=first + second)

    propose_for(story=story, by=None, part=Part(2, len(first), len(first + second)))

    facts = list(story.facts.all())
    assert facts
    for fact in facts:
        assert fact.start >= len(first)
        assert story.text[fact.start : fact.end] == fact.quote


def test_reading_one_part_withdraws_nothing_from_another() -> None:
    story = StoryFactory.create(text=f"{TEXT}\n\nIt rained in Norland.")
    whole, rest = Part(1, 0, len(TEXT)), Part(2, len(TEXT), len(story.text))
    assert keep_proposals(story=story, reading=reading_of(INVASION), by=None, part=whole).added == 1

    assert propose_for(story=story, by=None, part=rest).withdrawn == 0
    assert keep_proposals(story=story, reading=reading_of(ASKING), by=None, part=whole).withdrawn == 1


def test_a_part_that_was_changed_while_it_was_read_keeps_nothing() -> None:
    story = StoryFactory.create(text=f"New. {TEXT}")

    with pytest.raises(ReadElsewhere):
        keep_proposals(story=story, reading=reading_of(INVASION), by=None, part=Part(1, 0, len(TEXT)))
