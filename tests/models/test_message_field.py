"""Why a fact is proposed is stored so that each teacher reads it in the own language; older rows stay readable."""

from __future__ import annotations

import pytest
from django.core import serializers
from django.db import connection
from django.utils import translation

from quiz.domain.messages import joined, message
from quiz.models import Fact
from quiz.models.wording import worded
from tests.factories import FactFactory

WHY = joined(
    message("The words “{words}” say that somebody said it.", words="said"), message("The speaker has no name.")
)
IN_UKRAINIAN = "Слова «said» свідчать, що хтось це сказав. Того, хто говорить, не названо на ім’я."

pytestmark = pytest.mark.django_db


def why_of(fact: Fact) -> str:
    return Fact.objects.get(pk=fact.pk).why


def test_a_reason_comes_back_as_it_was_and_can_be_read_in_ukrainian() -> None:
    fact = FactFactory.create(why=WHY)

    assert why_of(fact) == "The words “said” say that somebody said it. The speaker has no name."
    with translation.override("uk"):
        assert worded(why_of(fact)) == IN_UKRAINIAN


def test_a_reason_that_was_stored_in_plain_english_stays_as_it_is() -> None:
    fact = FactFactory.create()
    with connection.cursor() as cursor:
        cursor.execute("UPDATE quiz_fact SET why = %s WHERE id = %s", ["The speaker {has} no name.", fact.pk])

    with translation.override("uk"):
        assert worded(why_of(fact)) == "The speaker {has} no name."


def test_a_fixture_keeps_what_a_reason_was_made_of() -> None:
    fact = FactFactory.create(why=WHY)
    written = serializers.serialize("json", [Fact.objects.get(pk=fact.pk)])
    Fact.objects.update(why="")

    for read in serializers.deserialize("json", written):
        read.save()

    with translation.override("uk"):
        assert worded(why_of(fact)) == IN_UKRAINIAN
