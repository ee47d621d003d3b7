"""A teacher at the desk: staff, in the group “Teachers”, and nothing more."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group
from django.test import Client

from quiz.models import User
from tests.factories import TeacherFactory, UserFactory


@pytest.fixture
def teacher(db: None) -> User:
    teacher = TeacherFactory.create(display_name="Anna")
    teacher.groups.add(Group.objects.get(name="Teachers"))
    return teacher


@pytest.fixture
def desk(teacher: User) -> Client:
    client = Client()
    client.force_login(teacher)
    return client


@pytest.fixture
def chief(db: None) -> Client:
    client = Client()
    client.force_login(UserFactory.create(is_staff=True, is_superuser=True))
    return client


@pytest.fixture
def ben(db: None) -> Client:
    """Another teacher at another desk."""
    other = TeacherFactory.create(display_name="Ben")
    other.groups.add(Group.objects.get(name="Teachers"))
    client = Client()
    client.force_login(other)
    return client
