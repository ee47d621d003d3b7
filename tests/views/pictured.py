"""Stories with dates, members and duties, and their pages."""

from __future__ import annotations

import re

from django.test import Client
from django.urls import reverse

from quiz.models import Actor, Fact, Story
from tests.factories import ActorFactory, FactFactory

NO_DATE = {"date_edtf": "", "date_stated": "", "date_text": "", "earliest_on": None, "latest_on": None}
CLAIMED = Fact.Mode.CLAIMED


def page(name: str, story: Story, client: Client | None = None) -> str:
    response = (client or Client()).get(reverse(f"quiz:story_{name}", args=[story.slug]))
    assert response.status_code == 200
    return re.sub(r"\s+", " ", response.text)


def seen(text: str) -> str:
    """What is read out, without mark-up."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", text))


def dated(story: Story, edtf: str, **columns: object) -> Fact:
    fact = FactFactory.build(story=story, date_edtf=edtf, **{"date_stated": edtf, **columns})
    fact.bound_date()
    fact.save()
    return fact


def member(story: Story, name: str, relation: str, **columns: object) -> Fact:
    return FactFactory.create(
        story=story,
        kind=Fact.Kind.MEMBERSHIP,
        statement=f"{name} {relation} the League.",
        agent=ActorFactory.create(name=name),
        relation=relation,
        alliance=league(),
        **{**NO_DATE, **columns},
    )


def duty(story: Story, debtor: str, creditor: str, kept: str, **columns: object) -> Fact:
    return FactFactory.create(
        story=story,
        kind=Fact.Kind.OBLIGATION,
        statement=f"{debtor} must help {creditor or 'others'}.",
        agent=ActorFactory.create(name=debtor),
        counterpart=ActorFactory.create(name=creditor) if creditor else None,
        alliance=league(),
        matter="help",
        kept=kept,
        **{**NO_DATE, **columns},
    )


def league() -> Actor:
    return Actor.objects.filter(key="league").first() or ActorFactory.create(
        key="league", name="League", kind="alliance"
    )


def ring(text: str) -> str:
    return text.partition('class="ring')[2].partition("</div>")[0]
