"""The members of an alliance owe as one actor, which no place of the text names."""

from __future__ import annotations

from quiz.domain.facts import ActorKind, FactKind
from quiz.domain.reading.story_reading import read_story

TEXT = (
    "Norway and Denmark are members of the Skagen Rescue Treaty. Under Article 2 of the Skagen Rescue Treaty, members must "
    "answer every call. Each member of the Skagen Rescue Treaty shall keep one ship ready."
)


def test_members_owe_as_an_actor_of_their_own() -> None:
    reading = read_story(TEXT)
    duties = [proposal for proposal in reading.proposals if proposal.kind is FactKind.OBLIGATION]
    debtors = {proposal.slots["debtor"] for proposal in duties}

    (debtor,) = debtors

    assert len(duties) == 2
    assert isinstance(debtor, int)
    found = reading.passage.actors.actors[debtor]
    assert (found.name, found.kind) == ("Skagen Rescue Treaty members", ActorKind.ORGANISATION)
    assert found.aliases == ("members of the Skagen Rescue Treaty",)
    assert all(mention.actor != debtor for mention in reading.passage.actors.mentions)
    assert reading.passage.actors.actors[int(duties[0].slots["alliance"])].name == "Skagen Rescue Treaty"


def test_nobody_is_added_where_no_members_owe() -> None:
    reading = read_story("Norway broke its promise to NATO. Denmark did not.")

    assert not [actor for actor in reading.passage.actors.actors if "members" in actor.name]
