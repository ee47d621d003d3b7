"""Settings that come from the environment; a value that makes no sense stops the start."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from django.core.exceptions import ImproperlyConfigured
from django.core.management.utils import get_random_secret_key


def env_bool(name: str, *, default: bool) -> bool:
    """Read 1/0, true/false or yes/no. Raises ImproperlyConfigured for anything else."""
    value = os.environ.get(name, "").strip().lower()
    if not value:
        return default
    if value in {"1", "true", "yes"}:
        return True
    if value in {"0", "false", "no"}:
        return False
    msg = f"{name} must be 1 or 0, not {value!r}."
    raise ImproperlyConfigured(msg)


def env_int(name: str, *, default: int) -> int:
    """Read a whole number of at least 0. Raises ImproperlyConfigured for anything else."""
    value = os.environ.get(name, "").strip()
    if not value:
        return default
    if not value.isdecimal():
        msg = f"{name} must be a whole number, not {value!r}."
        raise ImproperlyConfigured(msg)
    return int(value)


def env_list(name: str, *, default: list[str]) -> list[str]:
    """Read a list separated by commas."""
    value = os.environ.get(name, "")
    return [part.strip() for part in value.split(",") if part.strip()] or default


def env_secret(name: str, *, keep_in: Path | None) -> str:
    """Read a secret; where there is none and a file may keep one, make it once and read it from there.

    Raises ImproperlyConfigured when the secret is missing and there is no file to keep one in.
    """
    value = os.environ.get(name, "")
    if value:
        return value
    if keep_in is None:
        msg = f"{name} must be set. Make one with: python -c 'import secrets; print(secrets.token_urlsafe(50))'"
        raise ImproperlyConfigured(msg)
    if not keep_in.exists():
        _keep(get_random_secret_key(), keep_in)
    return keep_in.read_text(encoding="ascii")


def _keep(secret: str, path: Path) -> None:
    """Write the file whole or not at all: several workers of a server may start at once, and the first one wins."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile("w", dir=path.parent, encoding="ascii") as draft:
        draft.write(secret)
        draft.flush()
        with suppress(FileExistsError):
            os.link(draft.name, path)
