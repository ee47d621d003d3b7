"""Cards as they are taken away, and a package as the program that imports it reads it."""

from __future__ import annotations

import io
import json
import sqlite3
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from quiz.domain.formats.anki import Deck, Face, Note, Recall, package
from quiz.domain.scheduling import MemoryState, Rating, review, study_day

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
KYIV = ZoneInfo("Europe/Kyiv")


def note(key: str = "war/invasion", /, **changes: Any) -> Note:
    """A fact with two cards that nobody has met."""
    usual: dict[str, Any] = {
        "kind": "event",
        "statement": "Freedonia invaded Sylvania on 5 May 2021.",
        "faces": (
            Face("When did Freedonia invade Sylvania?", "5 May 2021"),
            Face("Who invaded Sylvania?", "Freedonia"),
        ),
        "before": "",
        "quote": "Freedonia invaded Sylvania",
        "after": " on 5 May 2021.",
        "said_by": "Who says so: Rufus Firefly",
        "source": "The Freedonia Gazette, 6 May 2021",
        "story": "A war",
        "language": "en",
        "link": "https://quiz.example/stories/war/#fact-1",
    }
    return Note(key=key, **{**usual, **changes})


def learned(key: str = "war/invasion", /, *answers: tuple[int, Rating], **changes: Any) -> Note:
    """The same after answers, each so many days before NOW."""
    state: MemoryState | None = None
    recalls = []
    for ago, rating in answers:
        at = NOW - timedelta(days=ago)
        state = review(state, rating, study_day(at, KYIV))
        recalls.append(Recall(at, rating, state))
    return note(key, state=state, recalls=tuple(recalls), **changes)


def deck(*notes: Note, **changes: Any) -> Deck:
    """A learner's cards at NOW in Kyiv."""
    usual: dict[str, Any] = {"made_at": NOW, "today": study_day(NOW, KYIV), "zone": KYIV, "retention": 0.9}
    return Deck(name="Says Who", notes=notes, new_per_day=10, **{**usual, **changes})


@dataclass(frozen=True, slots=True)
class Opened:
    """A package as it is read: rows by the names of their columns, and what the collection's one row holds as JSON."""

    files: list[str]
    notes: list[dict[str, Any]]
    cards: list[dict[str, Any]]
    reviews: list[dict[str, Any]]
    collection: dict[str, Any]

    @property
    def began_on(self) -> date:
        """The study-day from which days are counted, on the clock of who learned."""
        behind = timedelta(minutes=self.collection["conf"]["creationOffset"])
        return (datetime.fromtimestamp(self.collection["crt"], UTC) - behind).date()

    def due_on(self, card: dict[str, Any]) -> date:
        """The study-day on which a card comes back."""
        return self.began_on + timedelta(days=card["due"])

    def fields(self, row: dict[str, Any]) -> dict[str, str]:
        """A note's fields by their names."""
        names = [field["name"] for field in self.collection["models"][str(row["mid"])]["flds"]]
        return dict(zip(names, row["flds"].split("\x1f"), strict=True))

    def deck_name(self, card: dict[str, Any]) -> str:
        """The name of the deck that a card lies in."""
        return str(self.collection["decks"][str(card["did"])]["name"])


def opened(content: bytes) -> Opened:
    """What is in the package."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        connection = sqlite3.connect(":memory:")
        connection.deserialize(archive.read("collection.anki2"))
        files = archive.namelist()
    connection.row_factory = sqlite3.Row
    try:
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        tables = (
            _rows(connection.execute("SELECT * FROM notes ORDER BY id")),
            _rows(connection.execute("SELECT * FROM cards ORDER BY id")),
            _rows(connection.execute("SELECT * FROM revlog ORDER BY id")),
        )
        (about,) = _rows(connection.execute("SELECT * FROM col"))
        return Opened(files, *tables, {name: _loaded(value) for name, value in about.items()})
    finally:
        connection.close()


def opened_deck(*notes: Note, **changes: Any) -> Opened:
    """A deck of these, written and read."""
    return opened(package(deck(*notes, **changes)))


def _rows(found: Iterable[sqlite3.Row]) -> list[dict[str, Any]]:
    return [dict(row) for row in found]


def _loaded(value: object) -> Any:
    return json.loads(value) if isinstance(value, str) else value
