"""How style sheets and scripts are stored and addressed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import PurePosixPath
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import Storage
from whitenoise.storage import CompressedManifestStaticFilesStorage

_IMPORT = re.compile(r'^@import "([\w-]+\.css)";$', re.MULTILINE)

Place = tuple[Storage, str]
"""A storage and the name of a file in it."""


class HashedOnceCollected(CompressedManifestStaticFilesStorage):  # type: ignore[misc] # whitenoise comes without types
    """Compressed files under names that carry their hash; under their plain names while none are collected yet.

    A collected style sheet holds what it imports from its own folder, so that a page asks for one file.
    """

    def stored_name(self, name: str) -> str:
        """The name to link to."""
        return super().stored_name(name) if self.hashed_files else name

    def post_process(self, paths: Mapping[str, Place], **options: Any) -> Iterator[tuple[str, str, bool | Exception]]:
        """Join the style sheets that import others, then hash and compress every file."""
        joined = {} if options.get("dry_run") else {name: self._keep(name, sheet) for name, sheet in _joined(paths)}
        yield from super().post_process({**paths, **joined}, **options)

    def _keep(self, name: str, sheet: str) -> Place:
        self.delete(name)
        return self, self.save(name, ContentFile(sheet.encode()))


def _joined(paths: Mapping[str, Place]) -> Iterator[tuple[str, str]]:
    """The names and words of the style sheets that import others."""
    for name in paths:
        sheet = _text(paths[name]) if name.endswith(".css") else ""
        if _IMPORT.search(sheet):
            folder = PurePosixPath(name).parent
            yield name, _IMPORT.sub(partial(_imported, paths, folder), sheet)


def _imported(paths: Mapping[str, Place], folder: PurePosixPath, found: re.Match[str]) -> str:
    return _text(paths[str(folder / found[1])])


def _text(place: Place) -> str:
    storage, path = place
    with storage.open(path) as file:
        return str(file.read().decode())
