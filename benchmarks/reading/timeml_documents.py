"""Read annotated documents in TimeML: their text, the day they were written, and the marked expressions of time.

Only Python's own parser is needed. A document that declares entities is refused, so that no file can make the parser
read others or fill the memory.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from xml.parsers.expat import ExpatError, ParserCreate


class UnreadableDocument(ValueError):
    """The file is no TimeML document; the message says which file, and what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Expression:
    """A marked expression of time; ``kind`` is DATE, TIME, DURATION or SET, ``value`` as TimeML writes it."""

    start: int
    end: int
    text: str
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Document:
    """A text with the expressions of time marked in it, in order."""

    name: str
    text: str
    written_on: date | None
    expressions: tuple[Expression, ...]


def load_documents(folder: Path) -> tuple[Document, ...]:
    """Every .tml file of the folder, by name. Raises UnreadableDocument for one that is none, or where there is none."""
    paths = sorted(path for path in folder.glob("*.tml") if not path.name.startswith("."))
    if not paths:
        msg = f"There are no .tml files in {folder}."
        raise UnreadableDocument(msg)
    return tuple(read_document(path.name, path.read_bytes()) for path in paths)


def read_document(name: str, content: bytes) -> Document:
    """The document in such a file."""
    marks = _Marks()
    parser = ParserCreate()
    parser.StartElementHandler = marks.open
    parser.EndElementHandler = marks.close
    parser.CharacterDataHandler = marks.add
    parser.EntityDeclHandler = marks.refuse
    try:
        parser.Parse(content, True)  # noqa: FBT003
    except (ExpatError, UnreadableDocument) as error:
        msg = f"{name}: {error}"
        raise UnreadableDocument(msg) from error
    return Document(name, "".join(marks.text), marks.written_on, tuple(marks.expressions))


@dataclass(slots=True)
class _Marks:
    """Collects what the parser comes upon."""

    text: list[str] = field(default_factory=list)
    expressions: list[Expression] = field(default_factory=list)
    written_on: date | None = None
    _length: int = 0
    _inside: bool = False
    _opened: list[tuple[int, int, Mapping[str, str]]] = field(default_factory=list)

    def open(self, name: str, attributes: Mapping[str, str]) -> None:
        self._inside = self._inside or name == "TEXT"
        if name == "TIMEX3":
            self._opened.append((self._length, len(self.text), attributes))

    def add(self, words: str) -> None:
        if self._inside:
            self.text.append(words)
            self._length += len(words)

    def close(self, name: str) -> None:
        if name == "TEXT":
            self._inside = False
        if name == "TIMEX3" and self._opened:
            self._keep(*self._opened.pop())

    def _keep(self, start: int, piece: int, attributes: Mapping[str, str]) -> None:
        value = attributes.get("value", "")
        if attributes.get("functionInDocument") == "CREATION_TIME":
            self.written_on = self.written_on or _day(value)
        elif self._inside and start < self._length:
            words = "".join(self.text[piece:])
            self.expressions.append(Expression(start, self._length, words, attributes.get("type", ""), value))

    def refuse(self, name: str, *declared: object) -> None:
        msg = f"it declares the entity {name}, which no TimeML document needs."
        raise UnreadableDocument(msg)


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value[: len("1998-08-07")])
    except ValueError:
        return None
