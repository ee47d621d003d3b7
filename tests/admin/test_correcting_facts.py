"""A teacher corrects a fact that learners know; a slip of the pen is mended without telling anybody."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

from django.test import Client
from django.urls import reverse

from quiz.actions.reviews import rate_card
from quiz.domain.scheduling import Rating
from quiz.models import Fact, User
from quiz.reports.cards import changed_count
from tests.admin.browsing import fields_of
from tests.factories import NOON, CardFactory, FactFactory, UserFactory

TEXT = (
    "Freedonia invaded Sylvania on 5 May 2021. Sylvania asked the League for help. The paper erred: it was 6 May 2021."
)


def page_of(fact: Fact) -> str:
    return reverse("admin:quiz_fact_change", args=[fact.pk])


def a_fact_that(learner: User | None = None) -> Fact:
    fact = FactFactory.create(story__text=TEXT)
    if learner:
        card = CardFactory.create(fact=fact)
        rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=NOON - timedelta(days=1))
    return fact


def changed(desk: Client, fact: Fact, **more: str) -> str:
    sent = fields_of(desk.get(page_of(fact))) | {
        "statement": "Freedonia invaded Sylvania on 6 May 2021.",
        "quote": "it was 6 May 2021",
        "date_edtf": "2021-05-06",
        "date_stated": "2021-05-06",
        "date_text": "6 May 2021",
        "_continue": "Save",
        **more,
    }
    return desk.post(page_of(fact), sent, follow=True).text


def test_a_fact_that_learners_know_is_superseded_and_they_are_told(desk: Client, teacher: User):
    learner = UserFactory.create()
    fact = a_fact_that(learner)

    page = changed(desk, fact, what_changed="The paper corrected the day.")

    fact.refresh_from_db()
    new = Fact.objects.get(supersedes=fact)
    assert (fact.status, fact.date_edtf) == (Fact.Status.SUPERSEDED, "2021-05-05")
    assert (new.date_edtf, new.correction, new.decided_by) == ("2021-05-06", "The paper corrected the day.", teacher)
    assert changed_count(learner) == 1
    assert "The fact was corrected; the old version is kept" in page
    assert "The version before" in page


def test_a_slip_of_the_pen_is_mended_in_place(desk: Client):
    learner = UserFactory.create()
    fact = a_fact_that(learner)

    changed(desk, fact, slip="on")

    assert Fact.objects.get().date_edtf == "2021-05-06"
    assert changed_count(learner) == 0


def test_a_fact_that_nobody_knows_is_simply_changed(desk: Client):
    fact = a_fact_that()

    assert "Correcting it" not in desk.get(page_of(fact)).text
    changed(desk, fact)

    assert Fact.objects.get().date_edtf == "2021-05-06"


def test_an_old_version_is_only_looked_at(desk: Client):
    fact = a_fact_that(UserFactory.create())
    changed(desk, fact)

    page = desk.get(page_of(fact))

    assert "The version that holds now" in page.text
    assert "_save" not in fields_of(page)
    assert 'name="statement"' not in page.text


def test_what_two_teachers_correct_at_once_is_corrected_once(desk: Client):
    fact = a_fact_that(UserFactory.create())
    open_form = fields_of(desk.get(page_of(fact)))
    changed(desk, fact)

    late = desk.post(page_of(fact), {**open_form, "date_edtf": "2021-05-07", "_save": "Save"}, follow=True)

    assert "Somebody corrected this fact while you did; nothing was saved" in late.text
    assert Fact.objects.filter(status=Fact.Status.APPROVED).count() == 1
