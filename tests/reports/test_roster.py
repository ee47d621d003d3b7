"""What a teacher calls the learners of a list."""

from __future__ import annotations

import pytest

from quiz.reports.roster import names_in
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


def test_a_name_that_nobody_shares_stands_alone() -> None:
    bea = UserFactory.create(display_name="Bea", username="bea1")
    nameless = UserFactory.create(display_name="", username="rufus")

    assert names_in([bea, nameless]) == {bea.pk: "Bea", nameless.pk: "rufus"}


def test_learners_of_one_name_are_told_apart_by_their_log_in_names() -> None:
    one, other = (UserFactory.create(display_name="Bea", username=name) for name in ("bea1", "bea2"))
    third = UserFactory.create(display_name="Cleo")

    assert names_in([one, other, third]) == {one.pk: "Bea (bea1)", other.pk: "Bea (bea2)", third.pk: "Cleo"}


def test_guests_are_numbered_where_there_are_several_in_whatever_order_they_come() -> None:
    first, second = UserFactory.create_batch(2, is_guest=True)

    assert names_in([first]) == {first.pk: "Guest"}
    assert names_in([second, first]) == {first.pk: "Guest (1)", second.pk: "Guest (2)"}
