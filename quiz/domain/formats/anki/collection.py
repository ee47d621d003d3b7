"""The SQLite file of a package: its tables and the one row that describes the collection."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from typing import Any

from quiz.domain.formats.anki import note_type
from quiz.domain.formats.anki.values import Deck
from quiz.domain.scheduling import DAY_STARTS_AT, day_bounds

PRESET = 1764194400001
_COLONS = re.compile(":{2,}")
_SCHEMA = """
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL,
  ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL,
  models text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL,
  usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL,
  flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL,
  mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL,
  ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL,
  odue integer NOT NULL, odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL,
  ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
"""


def first_day(deck: Deck) -> date:
    """The study-day from which the collection counts: none of its cards was ever due before."""
    return min((note.state.last_day for note in deck.notes if note.state), default=deck.today)


def deck_ids(deck: Deck) -> dict[str, int]:
    """The id of the deck of each story, by the story's title, and under the empty title that of the one around them."""
    return {title: _id_of(_full_name(deck, title)) for title in ("", *(note.story for note in deck.notes))}


def begun(deck: Deck, decks: Mapping[str, int]) -> sqlite3.Connection:
    """A new collection in memory, with its description and no notes yet."""
    start, _end = day_bounds(first_day(deck), deck.zone)
    offset = start.astimezone(deck.zone).utcoffset()
    made = int(deck.made_at.timestamp())
    configuration = {
        "schedVer": 2,
        "sched2021": True,
        "rollover": DAY_STARTS_AT,
        "creationOffset": -int(offset.total_seconds() // 60) if offset else 0,
        "activeDecks": [decks[""]],
        "curDeck": decks[""],
        "nextPos": len(deck.notes) + 1,
    }
    found = {str(pk): _deck(pk, _full_name(deck, title), made) for title, pk in decks.items()}
    described = {
        "conf": configuration,
        "models": {str(note_type.ID): note_type.described(decks[""])},
        "decks": {"1": _deck(1, "Default", made), **found},
        "dconf": {"1": _preset(1, "Default", 0), str(PRESET): _own_preset(deck, made)},
        "tags": {},
    }
    collection = sqlite3.connect(":memory:")
    collection.executescript(_SCHEMA)
    collection.execute(
        "INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)",
        (int(start.timestamp()), made * 1000, made * 1000, *map(json.dumps, described.values())),
    )
    return collection


def _full_name(deck: Deck, title: str) -> str:
    """Two colons in a title would begin a deck within the deck."""
    return f"{deck.name}::{_COLONS.sub(':', title)}" if title else deck.name


def _id_of(name: str) -> int:
    """Lasting, above all that Anki gives out for itself, and within what JavaScript counts exactly."""
    return 2**51 + int.from_bytes(sha256(name.encode("utf-8", "replace")).digest()[:6])


def _deck(pk: int, name: str, made: int) -> dict[str, Any]:
    today = {f"{what}Today": [0, 0] for what in ("new", "rev", "lrn", "time")}
    return {
        "id": pk,
        "name": name,
        "mod": made,
        "usn": -1,
        "conf": 1 if pk == 1 else PRESET,
        "dyn": 0,
        "desc": "",
        "collapsed": False,
        "browserCollapsed": False,
        "extendNew": 0,
        "extendRev": 0,
        **today,
    }


def _preset(pk: int, name: str, made: int) -> dict[str, Any]:
    return {
        "id": pk,
        "name": name,
        "mod": made,
        "usn": -1,
        "maxTaken": 60,
        "autoplay": True,
        "timer": 0,
        "replayq": True,
        "dyn": False,
        "new": {"bury": True, "delays": [1, 10], "initialFactor": 2500, "ints": [1, 4, 0], "order": 1, "perDay": 20},
        "rev": {"bury": True, "ease4": 1.3, "ivlFct": 1.0, "maxIvl": 36500, "perDay": 200, "hardFactor": 1.2},
        "lapse": {"delays": [10], "leechAction": 1, "leechFails": 8, "minInt": 1, "mult": 0.0},
    }


def _own_preset(deck: Deck, made: int) -> dict[str, Any]:
    """The scheduling of this site: no learning steps, and the same retention, parameters and new cards a day."""
    preset = _preset(PRESET, deck.name, made)
    preset["new"] |= {"delays": [], "perDay": deck.new_per_day}
    preset["lapse"] |= {"delays": []}
    return {**preset, "desiredRetention": deck.retention, "fsrsParams6": list(deck.weights)}
