"""Read the documents of PolNeAR: news texts, and beside them in brat's format who is said to have said what."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_PART = re.compile(r"(?P<role>Source|Cue|Content)\d*:(?P<mark>T\d+)")

Spans = tuple[tuple[int, int], ...]


class UnreadableFolder(ValueError):
    """The folder does not hold texts with attributions."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """What somebody said, with the words that say so; each may have several parts, source and cue none."""

    content: Spans
    cue: Spans
    source: Spans


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its attributions."""

    text: str
    attributions: tuple[Attribution, ...]


def load_documents(folder: Path) -> list[Document]:
    """All documents of the folder. Raises UnreadableFolder."""
    texts = sorted((folder / "text").glob("*.txt"))
    found = [(text, sorted((folder / "attributions").glob(f"{_escaped(text.stem)}_*.ann"))) for text in texts]
    if not any(annotated for _, annotated in found):
        msg = f"{folder} has no text/*.txt with attributions/*.ann."
        raise UnreadableFolder(msg)
    return [_document(text, annotated[0]) for text, annotated in found if annotated]


def _escaped(stem: str) -> str:
    return re.sub(r"([*?\[])", r"[\1]", stem)


def _document(text: Path, annotated: Path) -> Document:
    with text.open(encoding="utf-8", newline="") as file:
        return Document(file.read(), tuple(_attributions(annotated.read_text(encoding="utf-8"))))


def _attributions(annotated: str) -> Iterator[Attribution]:
    """The attributions of one file: lines “T” mark words, lines “E” put them together."""
    rows = [line.split("\t") for line in annotated.splitlines() if "\t" in line]
    marks = {row[0]: _spans(row[1]) for row in rows if row[0].startswith("T")}
    for row in rows:
        if row[0].startswith("E"):
            roles = _roles(row[1], marks)
            if roles["Content"]:
                yield Attribution(*(tuple(sorted(roles[role])) for role in ("Content", "Cue", "Source")))


def _spans(marked: str) -> list[tuple[int, int]]:
    """The spans of a mark: “Content 12 40;52 60”."""
    parts = (part.split() for part in marked.split(" ", 1)[1].split(";"))
    return [(int(start), int(end)) for start, end in parts]


def _roles(put_together: str, marks: Mapping[str, list[tuple[int, int]]]) -> Mapping[str, list[tuple[int, int]]]:
    roles: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for found in _PART.finditer(put_together):
        roles[found["role"]] += marks.get(found["mark"], [])
    return roles
