"""Rows of notes, cards and reviews, and the zip around them."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date
from hashlib import sha1
from itertools import accumulate, count

from quiz.domain.formats.anki import note_type
from quiz.domain.formats.anki.collection import begun, deck_ids, first_day
from quiz.domain.formats.anki.values import MOST_FACES, Deck, Note, Rest
from quiz.domain.scheduling import MemoryState, Rating

_GUID = "says-who/"
_NEW, _REVIEW = 0, 2
_QUEUES = {Rest.SUSPENDED: -1, Rest.TODAY: -3}
_FIRST_EASE, _LEAST_EASE = 2500, 1300
_EASE = {Rating.AGAIN: -200, Rating.HARD: -150, Rating.GOOD: 0, Rating.EASY: 150}
_FIRST_MEETING, _REPETITION = 0, 1
_UNUSED = (0, 0, 0, 0)

Row = tuple[int | str, ...]


def package(deck: Deck) -> bytes:
    """The bytes of the ``.apkg`` file."""
    decks = deck_ids(deck)
    collection = begun(deck, decks)
    try:
        notes, cards, reviews = _rows(deck, decks)
        collection.executemany("INSERT INTO notes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", notes)
        collection.executemany("INSERT INTO cards VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", cards)
        collection.executemany("INSERT INTO revlog VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", _apart(reviews))
        collection.commit()
        content = collection.serialize()
    finally:
        collection.close()
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("collection.anki2", content)
        archive.writestr("media", "{}")
    return file.getvalue()


def _rows(deck: Deck, decks: dict[str, int]) -> tuple[list[Row], list[Row], list[Row]]:
    """Notes, cards and reviews. Ids are thousandths of a second since 1970, as Anki gives them, each only once."""
    made, start = int(deck.made_at.timestamp()), first_day(deck)
    ids = count(made * 1000)
    notes: list[Row] = []
    cards: list[Row] = []
    reviews: list[Row] = []
    for place, note in enumerate(deck.notes, start=1):
        pk, first = next(ids), len(cards)
        notes.append(_note_row(pk, note, made))
        for ordinal, schedule in enumerate(_schedules(note, deck, start, place)):
            cards.append((next(ids), pk, decks[note.story], ordinal, made, -1, *schedule))
        reviews += _review_rows(int(cards[first][0]), note)
    return notes, cards, reviews


def _note_row(pk: int, note: Note, made: int) -> Row:
    fields = note_type.fields_of(note)
    checksum = int(sha1(note.statement.encode(), usedforsecurity=False).hexdigest()[:8], 16)
    tags = f" {_GUID}{note.kind} ".replace("/", "::")
    return (pk, _GUID + note.key, note_type.ID, made, -1, tags, "\x1f".join(fields), fields[0], checksum, 0, "")


def _schedules(note: Note, deck: Deck, start: date, place: int) -> Iterator[Row]:
    """How each card of the note stands: the first one as the learner's memory of the fact does, the others suspended."""
    queue = _QUEUES.get(note.rest)
    if note.state is None:
        yield _unmet(place, _NEW if queue is None else queue)
    else:
        yield _met(note, note.state, deck, start, _REVIEW if queue is None else queue)
    for _other in note.faces[1:MOST_FACES]:
        yield _unmet(place, _QUEUES[Rest.SUSPENDED])


def _unmet(place: int, queue: int) -> Row:
    return (_NEW, queue, place, 0, 0, 0, 0, *_UNUSED, "")


def _met(note: Note, state: MemoryState, deck: Deck, start: date, queue: int) -> Row:
    memory: dict[str, float] = {
        "s": round(state.stability, 4),
        "d": round(state.difficulty, 3),
        "dr": deck.retention,
        "decay": round(deck.weights[-1], 3),
    }
    if note.recalls:
        memory["lrt"] = int(note.recalls[-1].at.timestamp())
    ease = [_FIRST_EASE, *_eases(note)][-1]
    due, interval = (state.due_on - start).days, (state.due_on - state.last_day).days
    data = json.dumps(memory, separators=(",", ":"))
    return (_REVIEW, queue, due, interval, ease, len(note.recalls), state.lapses, *_UNUSED, data)


def _eases(note: Note) -> Iterable[int]:
    """The ease after each review, as SM-2 moves it."""
    moves = (_EASE[recall.rating] for recall in note.recalls)
    return list(accumulate(moves, lambda ease, move: max(_LEAST_EASE, ease + move), initial=_FIRST_EASE))[1:]


def _review_rows(card: int, note: Note) -> Iterator[Row]:
    before, kind = 0, _FIRST_MEETING
    for recall, ease in zip(note.recalls, _eases(note), strict=True):
        interval = (recall.after.due_on - recall.after.last_day).days
        moment = int(recall.at.timestamp() * 1000)
        yield (moment, card, -1, recall.rating.value, interval, before, ease, 0, kind)
        before, kind = interval, _REPETITION


def _apart(reviews: list[Row]) -> Iterator[Row]:
    """The reviews in the order of time, each at a moment of its own: one quiz answer can recall several facts."""
    last = 0
    for moment, *rest in sorted(reviews):
        last = max(last + 1, int(moment))
        yield (last, *rest)
