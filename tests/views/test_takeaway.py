"""Learners take away what is theirs: their cards for Anki and their reviews as a table."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any, cast
from uuid import uuid4

import pytest
import time_machine
from django.db import connection
from django.http import StreamingHttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from quiz.actions.reviews import LateRating, rate_card, rate_late, undo_step
from quiz.actions.setting_aside import bury, suspend
from quiz.domain.scheduling import Rating
from quiz.models import Card, Memory, Story, User
from tests.actions.test_attempts import begin, give
from tests.actions.test_corrections import corrected
from tests.domain.formats.anki.packages import Opened, opened
from tests.factories import NOON, ActorFactory, CardFactory, FactFactory, StoryFactory, UserFactory, publish_asking

pytestmark = pytest.mark.django_db

LATER = NOON + timedelta(days=10)


def logged_in(learner: User) -> Client:
    client = Client()
    client.force_login(learner)
    return client


def get(learner: User, name: str) -> Any:
    client = logged_in(learner)
    with time_machine.travel(LATER, tick=False):
        return client.get(reverse(name))


def package_of(learner: User) -> Opened:
    return opened(b"".join(get(learner, "quiz:card_package").streaming_content))


def log_of(learner: User) -> list[dict[str, str]]:
    response = cast("StreamingHttpResponse", get(learner, "quiz:review_log"))
    text = b"".join(cast("Iterable[bytes]", response.streaming_content)).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def knows(learner: User, card: Card, rating: Rating = Rating.GOOD, now: datetime = NOON) -> None:
    rate_card(learner=learner, card=card, rating=rating, token=uuid4(), now=now)


def two_cards() -> tuple[Card, Card]:
    """Cards of two facts of one story."""
    story = StoryFactory.create()
    first, second = (CardFactory.create(fact=FactFactory.create(story=story)) for _fact in range(2))
    return first, second


def test_what_is_known_comes_back_in_anki_when_it_would_have_here() -> None:
    learner = UserFactory.create(time_zone="Asia/Tbilisi")
    known, _new = two_cards()
    knows(learner, known)
    knows(learner, known, now=NOON + timedelta(days=3))

    found = package_of(learner)

    memory = Memory.objects.get()
    card = next(card for card in found.cards if card["type"] == 2)
    assert found.due_on(card) == memory.due_on
    assert card["ivl"] == (memory.due_on - memory.last_day).days == found.reviews[-1]["ivl"]
    assert [review["ease"] for review in found.reviews] == [3, 3]


def test_facts_of_a_story_that_was_begun_go_along_as_new_and_those_of_other_stories_stay() -> None:
    learner, elsewhere = UserFactory.create(), CardFactory.create()
    known, new = two_cards()
    knows(learner, known)

    found = package_of(learner)

    keys = {found.fields(row)["Key"]: row["id"] for row in found.notes}
    assert set(keys) == {f"{card.fact.story.slug}/{card.fact.key}" for card in (known, new)}
    assert elsewhere.fact.key not in str(keys)
    kinds = {card["nid"]: card["type"] for card in found.cards}
    assert kinds[keys[f"{new.fact.story.slug}/{new.fact.key}"]] == 0


def test_every_note_says_where_it_comes_from() -> None:
    learner = UserFactory.create()
    story = StoryFactory.create(published_on="2021-05-06", language="uk")
    actor = ActorFactory.create(name="Rufus Firefly")
    card = CardFactory.create(fact=FactFactory.create(story=story, mode="claimed by", said_by=actor))
    knows(learner, card)

    found = package_of(learner)

    fields = found.fields(found.notes[0])
    assert fields["Fact"] == "According to Rufus Firefly, Freedonia invaded Sylvania on 5 May 2021."
    assert fields["Sentence"] == "<mark>Freedonia invaded Sylvania on 5 May 2021</mark>."
    assert fields["Said by"] == "Who says so: Rufus Firefly"
    assert fields["Source"] == "The Freedonia Gazette, 6 May 2021"
    assert fields["Link"] == f"http://testserver/stories/{story.slug}/#fact-{card.fact_id}"
    assert (fields["Story"], fields["Language"]) == (story.title, "uk")


def test_what_others_know_stays_with_them() -> None:
    learner, other = UserFactory.create(), UserFactory.create()
    mine, theirs = two_cards()
    knows(learner, mine)
    for days in range(3):
        knows(other, theirs, now=NOON + timedelta(days=days))

    found = package_of(learner)

    assert len(found.reviews) == 1
    assert [card["type"] for card in found.cards] == [2, 0]
    assert len(log_of(learner)) == 1


def test_what_the_learner_set_aside_is_set_aside_in_anki_too() -> None:
    learner, (suspended, buried) = UserFactory.create(), two_cards()
    for card in (suspended, buried):
        knows(learner, card)
    suspend(learner=learner, card=suspended, now=LATER)
    bury(learner=learner, card=buried, now=LATER)

    assert [card["queue"] for card in package_of(learner).cards] == [-1, -3]


def test_anki_aims_at_the_retention_that_the_learner_chose() -> None:
    learner, (card, _new) = UserFactory.create(desired_retention=0.85, new_cards_per_day=3), two_cards()
    knows(learner, card)

    found = package_of(learner)

    own = next(preset for preset in found.collection["dconf"].values() if preset["name"] == "Says Who")
    assert (own["desiredRetention"], own["new"]["perDay"]) == (0.85, 3)
    memory = Memory.objects.get()
    assert found.reviews[0]["ivl"] == (memory.due_on - memory.last_day).days == found.cards[0]["ivl"]
    assert memory.due_on > NOON.date() + timedelta(days=2), "a lower retention waits longer"


def test_a_guest_takes_cards_away_too() -> None:
    guest, (card, _new) = UserFactory.create(is_guest=True), two_cards()
    knows(guest, card)

    assert len(package_of(guest).notes) == 2


def test_whoever_has_no_cards_yet_is_told_so() -> None:
    response = logged_in(UserFactory.create()).get(reverse("quiz:card_package"), follow=True)

    assert response.redirect_chain == [(reverse("quiz:progress"), 302)]
    assert "There are no cards of yours yet." in response.content.decode()


def test_cards_that_were_retired_and_stories_that_were_taken_down_stay_behind() -> None:
    learner = UserFactory.create()
    known, retired = two_cards()
    hidden = CardFactory.create(fact=FactFactory.create(story=StoryFactory.create(title="Taken down")))
    for card in (known, retired, hidden):
        knows(learner, card)
    Card.objects.filter(pk=retired.pk).update(retired=True)
    Story.objects.filter(pk=hidden.fact.story_id).update(status=Story.Status.DRAFT)

    found = package_of(learner)

    assert [found.fields(row)["Key"] for row in found.notes] == [f"{known.fact.story.slug}/{known.fact.key}"]
    assert len(log_of(learner)) == 3, "what was recalled stays in the log all the same"


def test_a_corrected_fact_is_the_same_note_with_other_words() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    knows(learner, card)
    before = package_of(learner).notes[0]

    new = corrected(card.fact).fact
    (after,) = package_of(learner).notes

    assert new.key != card.fact.key
    assert after["guid"] == before["guid"]
    assert "6 May 2021" in after["flds"]


def test_a_rating_that_was_taken_back_is_marked_in_the_table_and_unknown_to_anki() -> None:
    learner, (card, _other) = UserFactory.create(), two_cards()
    knows(learner, card)
    knows(learner, card, Rating.AGAIN, NOON + timedelta(days=1))
    undo_step(learner=learner, now=NOON + timedelta(days=1))

    assert [review["ease"] for review in package_of(learner).reviews] == [3]
    assert [(row["rating"], row["taken_back"]) for row in log_of(learner)] == [("good", "no"), ("again", "yes")]


def test_the_table_tells_of_each_recall_what_was_asked_and_how_it_went() -> None:
    learner = UserFactory.create(time_zone="Pacific/Auckland")
    attempt = begin(learner, publish_asking(1))
    give(attempt, now=NOON)
    fact = Memory.objects.get().fact
    knows(learner, CardFactory.create(fact=fact, front="=When?"), now=NOON + timedelta(days=2))

    asked, recalled = log_of(learner)

    assert asked == {
        "reviewed_at_utc": "2026-03-02T12:00:00+00:00",
        "received_at_utc": "",
        "study_day": "2026-03-02",
        "story": fact.story.title,
        "fact": f"{fact.story.slug}/{fact.key}",
        "statement": fact.statement,
        "asked_by": "quiz",
        "asked": "multiple_choice",
        "format": "recognition",
        "rating": "hard",
        "right": "yes",
        "parameters": "fsrs6-default",
        "taken_back": "no",
    }
    assert (recalled["asked_by"], recalled["asked"], recalled["format"]) == ("card", "'=When?", "recall")


def test_a_claim_in_the_table_has_its_speaker() -> None:
    learner, actor = UserFactory.create(), ActorFactory.create(name="Rufus Firefly")
    knows(learner, CardFactory.create(fact=FactFactory.create(mode="denied by", said_by=actor)))

    assert log_of(learner)[0]["statement"].startswith("Rufus Firefly denies that ")


def test_the_files_are_saved_under_the_study_day_and_kept_by_nobody_on_the_way() -> None:
    learner, (card, _new) = UserFactory.create(time_zone="Pacific/Kiritimati"), two_cards()
    knows(learner, card)

    for name, file in (("card_package", "cards-2026-03-12.apkg"), ("review_log", "reviews-2026-03-12.csv")):
        response = get(learner, f"quiz:{name}")
        assert response["Content-Disposition"] == f'attachment; filename="says-who-{file}"'
        assert "no-store" in response["Cache-Control"]


@pytest.mark.parametrize("page", ["quiz:settings", "quiz:progress"])
def test_both_files_are_offered_where_one_looks_for_them(page: str) -> None:
    html = get(UserFactory.create(is_guest=True), page).content.decode()

    assert "Take your cards away" in html
    assert f'href="{reverse("quiz:card_package")}"' in html
    assert f'href="{reverse("quiz:review_log")}"' in html


def statements(learner: User, name: str) -> int:
    client = logged_in(learner)
    client.get(reverse("quiz:healthz"))  # the first request of a day costs more
    with CaptureQueriesContext(connection) as captured:
        b"".join(client.get(reverse(name)).streaming_content)  # type: ignore[attr-defined] # it is a file
    return len(captured)


@pytest.mark.parametrize(("name", "at_most"), [("quiz:card_package", 9), ("quiz:review_log", 4)])
def test_a_long_memory_takes_as_many_statements_as_a_short_one(name: str, at_most: int) -> None:
    little, much = UserFactory.create(), UserFactory.create()
    cards = [card for _story in range(4) for card in two_cards()]
    knows(little, cards[0])
    for days in range(5):
        for card in cards:
            knows(much, card, now=NOON + timedelta(days=days))

    assert statements(little, name) == statements(much, name) == at_most


def test_moments_are_told_in_utc_wherever_the_learner_is() -> None:
    learner, (card, _new) = UserFactory.create(time_zone="America/St_Johns"), two_cards()
    knows(learner, card, now=datetime(2026, 3, 2, 1, 30, tzinfo=UTC))

    (row,) = log_of(learner)

    assert (row["reviewed_at_utc"], row["study_day"]) == ("2026-03-02T01:30:00+00:00", "2026-03-01")


def test_a_review_that_was_made_without_a_connection_says_when_it_arrived() -> None:
    learner, (card, _new) = UserFactory.create(), two_cards()
    late = LateRating(card.pk, Rating.GOOD, uuid4(), timedelta(hours=2))
    rate_late(learner=learner, ratings=[late], now=NOON)

    (row,) = log_of(learner)

    assert (row["reviewed_at_utc"], row["received_at_utc"]) == (
        "2026-03-02T10:00:00+00:00",
        "2026-03-02T12:00:00+00:00",
    )
