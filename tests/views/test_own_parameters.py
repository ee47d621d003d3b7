"""The settings page says which parameters are in use, how they did, and how to go back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from django.template.loader import render_to_string
from django.test import Client
from django.urls import reverse
from fsrs.scheduler import DEFAULT_PARAMETERS

from quiz.domain.optimiser import is_installed
from quiz.models import ParameterSet, User
from quiz.reports.own_parameters import OwnParameters
from tests.factories import NOON, UserFactory

NEVER_FITTED = OwnParameters(in_use=None, last=None, reviews=12, new=12)
FIT, USUAL, OWN = "Fit the parameters to me", "Back to the usual parameters", "Use my own parameters again"


def own_ones(**columns: Any) -> ParameterSet:
    kept = {"reviews": 800, "held_out": 200, "loss": 0.31, "loss_before": 0.42, "adopted": True, "fitted_at": NOON}
    return ParameterSet(values=list(DEFAULT_PARAMETERS), **{**kept, **columns})


def shown(own: OwnParameters, *, can_fit: bool = True, fitting: bool = False) -> str:
    context = {"own": own, "can_fit": can_fit, "fitting": fitting, "csrf_token": "token"}
    return render_to_string("quiz/_own_parameters.html", context)


def test_who_has_too_few_reviews_learns_how_many_are_needed() -> None:
    page = shown(NEVER_FITTED)

    assert "In use: the usual parameters." in page
    assert "12 of your reviews count so far, and 640 are needed" in page
    assert "<button" not in page


def test_who_has_enough_can_have_them_fitted() -> None:
    page = shown(replace(NEVER_FITTED, reviews=640))

    assert FIT in page
    assert USUAL not in page


def test_where_the_optimiser_is_not_installed_the_page_says_so() -> None:
    page = shown(replace(NEVER_FITTED, reviews=640), can_fit=False)

    assert "not on this site: the optimiser that does it is not installed here" in page
    assert "After enough reviews" not in page
    assert "<button" not in page


def test_while_they_are_being_fitted_nothing_can_be_started() -> None:
    page = shown(replace(NEVER_FITTED, reviews=640), fitting=True)

    assert "are being fitted at this moment" in page
    assert "<button" not in page


def test_adopted_ones_are_shown_with_their_figures_and_a_way_back() -> None:
    own = own_ones()

    page = shown(OwnParameters(in_use=own, last=own, reviews=1000, new=40))

    assert "In use: your own parameters." in page
    assert own.version in page
    assert "to 800 of your reviews" in page
    assert "How well 200 later reviews were predicted" in page
    assert page.index("0.420") < page.index("0.310")
    assert "fitted anew after 60 more reviews" in page
    assert USUAL in page
    assert FIT not in page


def test_the_way_back_is_there_without_the_optimiser_too() -> None:
    own = own_ones()

    assert USUAL in shown(OwnParameters(in_use=own, last=own, reviews=1000, new=40), can_fit=False)


def test_those_that_were_not_better_are_shown_as_not_adopted() -> None:
    page = shown(OwnParameters(in_use=None, last=own_ones(loss=0.43, adopted=False), reviews=1000, new=100))

    assert "They were not adopted, because they were not better by more than chance." in page
    assert "In use: the usual parameters." in page
    assert FIT in page


def test_better_ones_that_the_learner_gave_up_are_said_to_be_so() -> None:
    page = shown(OwnParameters(in_use=None, last=own_ones(), reviews=1000, new=40))

    assert "They were better, and you went back to the usual ones." in page
    assert USUAL not in page


def test_who_gave_them_up_can_ask_for_them_again() -> None:
    given_up = OwnParameters(in_use=None, last=own_ones(), reviews=1000, new=40, given_up=True)

    assert "they stay until you ask for your own again" in shown(given_up)
    assert OWN in shown(given_up, can_fit=False)
    assert FIT not in shown(given_up)
    assert FIT in shown(replace(given_up, new=100))


@pytest.mark.django_db
def test_a_learner_goes_back_to_the_usual_ones() -> None:
    learner = UserFactory.create()
    own = own_ones(learner=learner)
    own.save()
    User.objects.filter(pk=learner.pk).update(parameters=own)
    client = Client()
    client.force_login(learner)

    assert own.version in client.get(reverse("quiz:settings")).text
    page = client.post(reverse("quiz:usual_parameters"), follow=True)

    assert "The usual parameters are in use again" in page.text
    assert "You chose them, and they stay until you ask for your own again." in page.text
    assert User.objects.get(pk=learner.pk).parameters is None

    page = client.post(reverse("quiz:own_parameters"), follow=True)

    assert "Your own parameters are in use again" in page.text
    assert User.objects.get(pk=learner.pk).parameters == own


@pytest.mark.django_db
def test_who_has_no_own_ones_is_told_so() -> None:
    client = Client()
    client.force_login(UserFactory.create())

    assert "You have no parameters of your own yet." in client.post(reverse("quiz:own_parameters"), follow=True).text


@pytest.mark.django_db
def test_asking_where_it_cannot_be_done_changes_nothing_and_says_why() -> None:
    client = Client()
    client.force_login(UserFactory.create())

    page = client.post(reverse("quiz:fit_parameters"), follow=True)

    why = "There are too few new reviews" if is_installed() else "the optimiser is not installed here"
    assert why in page.text
    assert not ParameterSet.objects.exists()
