"""The map of alliances: who belongs and who owes whom, as the story tells it, and a claim as a claim."""

from __future__ import annotations

import re

import pytest

from quiz.models import Fact
from tests.factories import ActorFactory, FactFactory, StoryFactory
from tests.views.pictured import CLAIMED, NO_DATE, duty, league, member, page, ring, seen

pytestmark = pytest.mark.django_db


def test_who_announced_that_it_would_leave_stands_on_the_ring_not_outside() -> None:
    story = StoryFactory.create()
    member(story, "Zenda", "is a member of")
    member(story, "Sylvania", "announced that it would leave")
    member(story, "Graustark", "left")

    text = page("alliances", story)
    assert "Zenda" in ring(text)
    assert "Sylvania" in text.partition('class="edge"')[2].partition("</div>")[0]
    assert "Graustark" in text.partition('class="outside"')[2].partition("</div>")[0]
    assert not {"Sylvania", "Graustark"} & set(re.findall(r"\w+", ring(text)))


def test_a_claimed_departure_is_shown_with_its_speaker_and_moves_nobody() -> None:
    story, speaker = StoryFactory.create(), ActorFactory.create(name="Rufus Firefly")
    zenda = member(story, "Zenda", "is a member of")
    FactFactory.create(
        story=story,
        kind=Fact.Kind.MEMBERSHIP,
        statement="Zenda left the League.",
        agent=zenda.agent,
        relation="left",
        alliance=league(),
        mode=CLAIMED,
        said_by=speaker,
        **NO_DATE,
    )

    text = page("alliances", story)
    assert "claimed by Rufus Firefly" in seen(ring(text))
    assert 'class="outside"' not in text


@pytest.mark.parametrize(
    ("kept", "words"),
    [("yes", "Kept"), ("no", "Not kept"), ("disputed", "Disputed whether kept"), ("unknown", "Not said whether kept")],
)
def test_whether_a_duty_was_kept_is_told_by_a_sign_and_in_words(kept: str, words: str) -> None:
    story = StoryFactory.create()
    duty(story, "Zenda", "Sylvania", kept)

    text = page("alliances", story)
    assert f'href="#icon-kept-{kept}"/></svg>{words}<' in text
    assert "Owed by Zenda to Sylvania" in seen(text)


def test_an_accusation_is_told_as_a_claim_and_never_as_not_kept() -> None:
    story, speaker = StoryFactory.create(), ActorFactory.create(name="Rufus Firefly")
    duty(story, "Zenda", "Sylvania", "no", mode=CLAIMED, said_by=speaker)

    text = page("alliances", story)
    assert "Not kept, according to Rufus Firefly" in text
    assert "#icon-kept-no" not in text
    assert "Only claimed: 1" in text


def test_what_is_denied_is_told_as_denied() -> None:
    story, speaker = StoryFactory.create(), ActorFactory.create(name="Rufus Firefly")
    duty(story, "Zenda", "", "no", mode=Fact.Mode.DENIED, said_by=speaker)

    assert "Denied by Rufus Firefly" in page("alliances", story)


def test_the_tables_hold_what_the_picture_holds() -> None:
    story = StoryFactory.create()
    member(
        story, "Zenda", "joined", date_edtf="1995", date_stated="1995", earliest_on="1995-01-01", latest_on="1995-12-31"
    )
    duty(story, "Sylvania", "Graustark", "disputed", trigger="a member is attacked", response="a letter was sent")

    picture, _, tables = page("alliances", story).partition("<details")
    for told in (
        "Zenda",
        "joined",
        "1995",
        "Sylvania",
        "Graustark",
        "Disputed",
        "a member is attacked",
        "a letter was sent",
    ):
        assert told in seen(picture)
        assert told in seen(tables)


def test_members_of_several_alliances_are_told_side_by_side() -> None:
    story = StoryFactory.create()
    zenda = member(story, "Zenda", "left")
    assert "Who belongs where" not in page("alliances", story)

    union = ActorFactory.create(name="Harbour Union", kind="alliance")
    joined = {"agent": zenda.agent, "relation": "joined", "alliance": union}
    FactFactory.create(story=story, kind=Fact.Kind.MEMBERSHIP, statement="Zenda joined.", **joined, **NO_DATE)
    table = page("alliances", story).partition('class="across"')[2].partition("</table>")[0]

    cells = [seen(cell) for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", table)]
    assert cells == ["Who", "League", "Harbour Union", "Zenda", "no longer", "member"]
