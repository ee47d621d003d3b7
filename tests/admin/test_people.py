"""A superuser makes a teacher; nobody else sees the list of people."""

from __future__ import annotations

from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse

from quiz.models import User
from tests.admin.browsing import fields_of


def test_a_superuser_makes_a_teacher(chief: Client):
    add = reverse("admin:quiz_user_add")
    chief.post(add, {"username": "anna", "password1": "a long phrase", "password2": "a long phrase"})
    teacher = User.objects.get(username="anna")
    change = reverse("admin:quiz_user_change", args=[teacher.pk])
    group = Group.objects.get(name="Teachers")

    sent = {**fields_of(chief.get(change)), "display_name": "Anna", "is_staff": "on", "groups": str(group.pk)}
    chief.post(change, {**sent, "_save": "Save"})

    desk = Client()
    desk.post(reverse("admin:login"), {"username": "anna", "password": "a long phrase", "next": "/admin/"})
    assert desk.get(reverse("admin:quiz_story_add")).status_code == 200
    assert desk.get(reverse("admin:quiz_user_changelist")).status_code == 403
    assert str(User.objects.get(pk=teacher.pk)) == "Anna"


def test_the_list_of_people_finds_one_by_the_name_that_is_shown(chief: Client):
    User.objects.create(username="u1", display_name="Bea Novak")

    page = chief.get(reverse("admin:quiz_user_changelist"), {"q": "Novak"})

    assert "Bea Novak" in page.text
