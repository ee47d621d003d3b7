"""A teacher adds actors and the names that stand for them."""

from __future__ import annotations

from django.test import Client
from django.urls import reverse

from quiz.models import Actor, Alias
from tests.admin.browsing import Page, fields_of
from tests.factories import ActorFactory, AliasFactory


def save(desk: Client, url: str, **fields: str) -> Page:
    return desk.post(url, {**fields_of(desk.get(url)), **fields, "_save": "Save"}, follow=True)


def page_of(actor: Actor) -> str:
    return reverse("admin:quiz_actor_change", args=[actor.pk])


def test_a_teacher_adds_an_actor_with_another_name(desk: Client):
    url = reverse("admin:quiz_actor_add")

    save(desk, url, name="Belarus", key="belarus", kind="country", **{"aliases-0-text": "Minsk"})

    alias = Alias.objects.get()
    assert (alias.actor.key, alias.text, alias.folded) == ("belarus", "Minsk", "minsk")


def test_a_name_that_is_there_already_is_refused_however_it_is_written(desk: Client):
    alias = AliasFactory.create(text="Minsk", folded="minsk")

    page = save(desk, page_of(alias.actor), **{"aliases-1-text": "MINSK"})

    assert "“Minsk” is there already, and counts as the same name." in page.text
    assert fields_of(page)["aliases-1-text"] == "MINSK"
    assert Alias.objects.count() == 1


def test_the_actors_own_name_is_no_other_name(desk: Client):
    actor = ActorFactory.create(name="Belarus")

    page = save(desk, page_of(actor), **{"aliases-0-text": "belarus"})

    assert "“Belarus” is there already" in page.text


def test_another_name_is_taken_away_and_a_like_one_added_at_once(desk: Client):
    alias = AliasFactory.create(text="Minsk", folded="minsk")

    save(desk, page_of(alias.actor), **{"aliases-0-DELETE": "on", "aliases-1-text": "minsk"})

    assert Alias.objects.get().text == "minsk"


def test_the_key_of_an_actor_that_is_there_does_not_change(desk: Client):
    actor = ActorFactory.create()

    save(desk, page_of(actor), key="other", name="New name")

    assert Actor.objects.values_list("key", "name").get() == (actor.key, "New name")


def test_an_actor_that_a_teacher_saves_is_no_mere_proposal(desk: Client):
    actor = ActorFactory.create(is_proposed=True)

    save(desk, page_of(actor))

    assert not Actor.objects.get().is_proposed


def test_the_list_finds_an_actor_by_another_name(desk: Client):
    AliasFactory.create(actor=ActorFactory.create(name="Belarus"), text="Minsk", folded="minsk")
    ActorFactory.create(name="Armenia")

    page = desk.get(reverse("admin:quiz_actor_changelist"), {"q": "Minsk"})

    assert "Belarus" in page.text
    assert "Armenia" not in page.text
