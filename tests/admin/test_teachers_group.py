"""The group “Teachers” comes with a migration, with its permissions, and goes with it."""

from __future__ import annotations

import pytest
from django.apps import apps
from django.contrib.auth.management import create_permissions
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command

from quiz.models import User
from tests.factories import TeacherFactory


@pytest.mark.django_db
def test_a_migrated_database_has_the_group_with_what_teachers_do():
    may = set(Group.objects.get(name="Teachers").permissions.values_list("codename", flat=True))

    assert {"add_story", "change_fact", "delete_setitem", "view_attempt", "view_review", "delete_enrolment"} <= may
    assert not {code for code in may if code.endswith(("_user", "_group", "_permission", "_grade", "_memory"))}
    assert {code for code in may if code.endswith(("_attempt", "_answer", "_review", "_edition", "_editionitem"))} == {
        "view_attempt",
        "view_answer",
        "view_review",
        "view_edition",
        "view_editionitem",
    }


@pytest.mark.django_db
def test_django_finds_the_permissions_and_makes_none_twice():
    before = Permission.objects.count()

    create_permissions(apps.get_app_config("quiz"), verbosity=0)

    assert Permission.objects.count() == before
    assert Permission.objects.get(codename="add_story").name == "Can add story"


@pytest.mark.django_db(transaction=True)
def test_the_migration_goes_back_and_forth():
    teacher: User = TeacherFactory.create()
    try:
        call_command("migrate", "quiz", "0002", verbosity=0)
        assert not Group.objects.filter(name="Teachers").exists()
    finally:
        call_command("migrate", "quiz", verbosity=0)
    assert Group.objects.get(name="Teachers").permissions.filter(codename="add_story").exists()
    assert User.objects.get(pk=teacher.pk).is_staff
