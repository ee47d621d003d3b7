"""Who may open what: every address of the site, tried by everybody. A new address without a row fails the last test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from quiz.actions.attempts import finish_attempt
from quiz.models import Attempt, Card, User
from tests.actions.test_attempts import begin, give
from tests.factories import (
    NOON,
    CardFactory,
    ClassroomFactory,
    EnrolmentFactory,
    FactFactory,
    TeacherFactory,
    UserFactory,
    publish_asking,
)


@dataclass
class World:
    """One learner's things, and the people who try them."""

    attempt: Attempt
    finished: Attempt
    card: Card
    people: dict[str, User | None]

    @property
    def slug(self) -> str:
        return self.attempt.question_set.slug

    @property
    def remembered(self) -> int:
        return self.finished.learner.memories.get().fact_id

    @property
    def story(self) -> str:
        return self.attempt.question_set.story.slug


@pytest.fixture
def world(db: None) -> World:
    learner, classmate = UserFactory.create(), UserFactory.create()
    teacher = TeacherFactory.create()
    classroom = ClassroomFactory.create(teacher=teacher)
    for member in (learner, classmate):
        EnrolmentFactory.create(classroom=classroom, learner=member)
    attempt = begin(learner, publish_asking(2))
    finished = begin(learner, publish_asking(2))
    give(finished, right=False)
    CardFactory.create(fact=learner.memories.get().fact)
    people = {
        "anonymous": None,
        "learner": learner,
        "classmate": classmate,
        "outsider": UserFactory.create(),
        "guest": UserFactory.create(is_guest=True),
        "teacher": teacher,
    }
    return World(
        attempt, finish_attempt(attempt=finished, now=NOON), CardFactory.create(fact=FactFactory.create()), people
    )


Expected = dict[str, int]
EVERYBODY: Expected = dict.fromkeys(("anonymous", "learner", "classmate", "outsider", "guest", "teacher"), 200)
LOGGED_IN: Expected = {**EVERYBODY, "anonymous": 302}
ASKED_BY_A_SCRIPT: Expected = {**EVERYBODY, "anonymous": 401}
POSTED: Expected = dict.fromkeys(EVERYBODY, 302)
OWNER: Expected = {**dict.fromkeys(EVERYBODY, 404), "anonymous": 302, "learner": 200}
OWNER_POSTED: Expected = {**OWNER, "learner": 302}

TOKEN = "6a1d3a4e-7a0e-4c4e-9d3e-0d0b4f0f9a11"
Row = tuple[str, str, Callable[[World], list[object]], Expected, dict[str, str]]


def nothing(world: World) -> list[object]:
    return []


ROWS: list[Row] = [
    ("get", "quiz:home", nothing, EVERYBODY, {}),
    ("get", "quiz:healthz", nothing, EVERYBODY, {}),
    ("get", "quiz:story_list", nothing, EVERYBODY, {}),
    ("get", "quiz:story_detail", lambda world: [world.story], EVERYBODY, {}),
    ("get", "quiz:story_timeline", lambda world: [world.story], EVERYBODY, {}),
    ("get", "quiz:story_alliances", lambda world: [world.story], EVERYBODY, {}),
    ("get", "quiz:story_cards", lambda world: [world.story], EVERYBODY, {}),
    ("get", "quiz:set_detail", lambda world: [world.slug], EVERYBODY, {}),
    ("post", "quiz:attempt_start", lambda world: [world.slug], POSTED, {}),
    ("get", "quiz:attempt_question", lambda world: [world.attempt.pk, 1], OWNER, {}),
    ("post", "quiz:attempt_question", lambda world: [world.attempt.pk, 1], OWNER, {"token": TOKEN}),
    ("get", "quiz:attempt_result", lambda world: [world.finished.pk], OWNER, {}),
    ("get", "quiz:attempt_result", lambda world: [world.attempt.pk], OWNER, {}),
    ("post", "quiz:attempt_finish", lambda world: [world.attempt.pk], OWNER_POSTED, {}),
    ("post", "quiz:attempt_repeat", lambda world: [world.finished.pk], OWNER_POSTED, {}),
    ("get", "quiz:card_session", nothing, LOGGED_IN, {}),
    ("post", "quiz:card_rate", lambda world: [world.card.pk], POSTED, {"rating": "3", "token": TOKEN}),
    ("post", "quiz:card_undo", nothing, POSTED, {}),
    ("get", "quiz:card_deck", nothing, ASKED_BY_A_SCRIPT, {}),
    ("get", "quiz:card_late", nothing, ASKED_BY_A_SCRIPT, {}),
    ("post", "quiz:card_late", nothing, {**dict.fromkeys(EVERYBODY, 400), "anonymous": 401}, {}),
    ("get", "quiz:card_shell", nothing, EVERYBODY, {}),
    ("get", "quiz:manifest", nothing, EVERYBODY, {}),
    ("get", "quiz:worker", nothing, EVERYBODY, {}),
    ("post", "quiz:card_bury", lambda world: [world.card.pk], POSTED, {}),
    ("post", "quiz:card_suspend", lambda world: [world.card.pk], POSTED, {}),
    ("post", "quiz:card_doubt", lambda world: [world.card.pk], POSTED, {"note": "The year"}),
    ("get", "quiz:card_asides", nothing, LOGGED_IN, {}),
    ("post", "quiz:card_bring_back", lambda world: [world.card.fact_id], POSTED, {}),
    ("get", "quiz:progress", nothing, LOGGED_IN, {}),
    ("get", "quiz:card_package", nothing, {**POSTED, "learner": 200}, {}),
    ("get", "quiz:review_log", nothing, LOGGED_IN, {}),
    ("get", "quiz:memory", nothing, LOGGED_IN, {}),
    ("get", "quiz:memory_fact", lambda world: [world.remembered], OWNER, {}),
    ("post", "quiz:guest_start", nothing, POSTED, {}),
    ("get", "quiz:sign_up", nothing, {**dict.fromkeys(EVERYBODY, 302), "anonymous": 200, "guest": 200}, {}),
    ("get", "quiz:settings", nothing, LOGGED_IN, {}),
    ("post", "quiz:fit_parameters", nothing, POSTED, {}),
    ("post", "quiz:usual_parameters", nothing, POSTED, {}),
    ("post", "quiz:own_parameters", nothing, POSTED, {}),
    ("get", "quiz:class_join", nothing, LOGGED_IN, {}),
    ("get", "login", nothing, {**dict.fromkeys(EVERYBODY, 302), "anonymous": 200, "guest": 200}, {}),
    ("get", "quiz:guest_merge", nothing, POSTED, {}),
    ("post", "quiz:guest_merge", nothing, POSTED, {"mine": "yes"}),
    ("get", "quiz:design", nothing, {**POSTED, "teacher": 200}, {}),
    ("post", "logout", nothing, POSTED, {}),
    ("post", "set_language", nothing, POSTED, {}),
]


@pytest.mark.parametrize("person", EVERYBODY)
@pytest.mark.parametrize(
    ("method", "name", "arguments", "expected", "data"), ROWS, ids=[f"{row[0]} {row[1]}" for row in ROWS]
)
def test_everybody_gets_what_is_theirs(
    world: World,
    person: str,
    method: str,
    name: str,
    arguments: Callable[[World], list[object]],
    expected: Expected,
    data: dict[str, str],
) -> None:
    client = Client()
    user = world.people[person]
    if user is not None:
        client.force_login(user)

    response = getattr(client, method)(reverse(name, args=arguments(world)), data)

    assert response.status_code == expected[person]
    if expected[person] == 302 and expected is not POSTED and person == "anonymous":
        assert response["Location"].startswith((reverse("login"), reverse("admin:login")))


@pytest.mark.parametrize(
    ("method", "name", "arguments"), [row[:3] for row in ROWS], ids=[f"{row[0]} {row[1]}" for row in ROWS]
)
def test_the_other_method_is_not_allowed(
    world: World, method: str, name: str, arguments: Callable[[World], list[object]]
) -> None:
    if len({row[0] for row in ROWS if row[1] == name}) > 1 or name in {
        "quiz:settings",
        "quiz:sign_up",
        "login",
        "set_language",  # it sends back whoever asks without choosing
    }:
        return
    if name == "quiz:class_join":
        return
    client = Client()
    client.force_login(world.attempt.learner)
    url = reverse(name, args=arguments(world))

    response = client.post(url) if method == "get" else client.get(url)

    assert response.status_code == 405


def _names(patterns: list[URLPattern | URLResolver], space: str = "") -> Iterator[str]:
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            if pattern.namespace != "admin":
                yield from _names(pattern.url_patterns, f"{pattern.namespace}:" if pattern.namespace else "")
        else:
            yield f"{space}{pattern.name}"


def test_every_address_is_in_the_table() -> None:
    assert set(_names(get_resolver().url_patterns)) == {row[1] for row in ROWS}
