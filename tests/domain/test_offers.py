"""What a teacher may put in the place of a wrong option."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quiz.domain.date_answers import read_answer
from quiz.domain.facts import Actor, ActorKind
from quiz.domain.kinds import KINDS
from quiz.domain.mentions import mentions
from quiz.domain.offers import has_offers, offers
from quiz.domain.questions import Draft
from tests.domain.material import ACTORS, FACTS, material

FAR_AWAY = tuple(
    Actor(name, name, kind)
    for kind, names in {
        ActorKind.COUNTRY: ("Ostia", "Norland", "Borduria"),
        ActorKind.PERSON: ("Ida Brenn", "Omar Falk", "Petra Lund"),
        ActorKind.ALLIANCE: ("Salt Union", "North Bund", "Iron Circle"),
    }.items()
    for name in names
)
PROJECT = replace(material(*FACTS), actors=(*ACTORS, *FAR_AWAY))


def drafts(kind: str) -> list[Draft]:
    return list(KINDS[kind].drafts(PROJECT, Random(1)))


def slot(draft: Draft) -> str:
    return draft.identity.rpartition(":")[2]


CHOICES = [draft for draft in [*drafts("multiple_choice"), *drafts("who_said_it")] if slot(draft) != "kept"]


@pytest.mark.parametrize("draft", CHOICES, ids=lambda draft: draft.identity)
def test_every_offer_is_new_and_says_why_it_is_wrong(draft):
    shown = {option.text for option in KINDS[draft.kind].anatomy(draft).options}

    for option in offers(draft, PROJECT):
        assert option.text not in shown
        assert option.reason.endswith((".", "”"))
        assert not option.right


def test_nearly_every_choice_has_three_offers_or_more():
    enough = [draft for draft in CHOICES if len(offers(draft, PROJECT)) >= 3]

    assert len(enough) >= 0.9 * len(CHOICES)


def test_actors_of_other_stories_are_offered_as_not_mentioned():
    draft = next(draft for draft in CHOICES if slot(draft) == "supplier")

    offered = {option.text: option.reason for option in offers(draft, PROJECT)}

    assert offered["Ostia"] == "The story does not mention Ostia."
    assert "Ida Brenn" not in offered


def test_no_offer_is_named_in_the_question():
    for draft in CHOICES:
        for option in offers(draft, PROJECT):
            named = next((actor for actor in PROJECT.actors if actor.name == option.text), None)
            assert named is None or not mentions(draft.prompt, named)


def test_answers_that_are_always_the_same_have_no_offers():
    fixed = [draft for draft in drafts("multiple_choice") if slot(draft) == "kept"]

    assert fixed
    assert not any(has_offers(draft, PROJECT) for draft in [*fixed, *drafts("true_false")])


def test_a_question_whose_fact_is_gone_has_no_offers():
    assert not has_offers(CHOICES[0], replace(PROJECT, facts=()))


def test_dates_are_offered_in_the_order_of_time():
    dated = [draft for draft in CHOICES if slot(draft) == "date"]
    found = [[read_answer(option.text).earliest for option in offers(draft, PROJECT)] for draft in dated]

    assert max(map(len, found)) >= 3
    assert found == [sorted(days) for days in found]
