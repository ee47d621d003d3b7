"""Password hashing that a whole class can log in with at once."""

from __future__ import annotations

from django.contrib.auth.hashers import Argon2PasswordHasher


class ClassroomArgon2Hasher(Argon2PasswordHasher):
    """Argon2id with OWASP's smallest recommended cost: t=2, 19 MiB, p=1.

    Django's own default (100 MiB, p=8) lets a class of 200 wait half a minute for the log-in.
    """

    time_cost = 2
    memory_cost = 19 * 1024
    parallelism = 1
