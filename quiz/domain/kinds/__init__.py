"""Every question kind, found by listing this folder: one file each, its object named ``KIND``."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules

from quiz.domain.questions import Kind


def _listed() -> Mapping[str, Kind]:
    found: dict[str, Kind] = {}
    for module in sorted(info.name for info in iter_modules(__path__)):
        kind: Kind = import_module(f"{__name__}.{module}").KIND
        if kind.slug != module:
            msg = f"The question kind in {module}.py calls itself {kind.slug!r}; the two names must be the same."
            raise ImportError(msg)
        found[module] = kind
    return found


KINDS: Mapping[str, Kind] = _listed()


def choices() -> list[tuple[str, str]]:
    """Slug and label of each kind, for a form or a column; a callable, so that a new kind needs no migration."""
    return [(kind.slug, kind.label) for kind in KINDS.values()]
