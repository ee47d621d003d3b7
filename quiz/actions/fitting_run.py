"""Fitting takes minutes of a processor, so that it has a process of its own, one at a time on a machine."""

from __future__ import annotations

import fcntl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from django.conf import settings

from quiz.models import User


@contextmanager
def alone() -> Iterator[None]:
    """Wait until nobody else fits here, and keep others waiting."""
    with _lock_file() as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def is_under_way() -> bool:
    """Whether somebody fits here at this moment."""
    with _lock_file() as file:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False


def start(learner: User) -> bool:
    """Begin to fit the parameters of one learner, without waiting for it; False where somebody fits here already.

    The process inherits the lock, so that it holds from now on until the process ends, however it does.
    """
    with _lock_file() as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        manage = str(Path(settings.BASE_DIR) / "manage.py")
        subprocess.Popen(  # noqa: S603 (no shell, and the name cannot be taken for an option)
            [sys.executable, manage, "fit_memory", "--locked", f"--learner={learner.username}"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            pass_fds=(file.fileno(),),
        )
    return True


def _lock_file() -> IO[str]:
    return (Path(settings.VAR_DIR) / "fitting.lock").open("a", encoding="utf-8")
