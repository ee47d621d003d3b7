"""People come in: as guests, and with a name later without losing anything."""

from __future__ import annotations

import secrets

from django.db import transaction

from quiz.models import User


def start_as_guest(*, time_zone: str) -> User:
    """Make a learner without name or password, whose progress is kept and can be signed up later."""
    guest = User(username=f"guest-{secrets.token_hex(8)}", is_guest=True, time_zone=time_zone)
    guest.set_unusable_password()
    guest.save()
    return guest


@transaction.atomic
def sign_up(*, guest: User | None, username: str, display_name: str, password: str, time_zone: str) -> User:
    """Give a learner a name and a password; a guest keeps all progress, for it stays the same person."""
    learner = User.objects.select_for_update().get(pk=guest.pk, is_guest=True) if guest else User()
    learner.username = username
    learner.display_name = display_name
    learner.time_zone = time_zone
    learner.is_guest = False
    learner.set_password(password)
    learner.save()
    return learner
