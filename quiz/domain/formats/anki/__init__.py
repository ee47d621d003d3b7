"""A learner's cards with their scheduling as an Anki package (``.apkg``), and nothing read back.

A package is a zip with an SQLite file of the schema that Anki calls 11, which every version since 2012 imports, and a list of
media, of which there are none. It is written by hand: the library that is kept for this, genanki, knows no scheduling, so
that every row of cards would be written anew after it and the log added, and the official one is under AGPL.

What Anki makes of it:

- One note for each fact. Its guid and the id of the note type never change, so that a package which is imported again brings the
  words up to date and doubles nothing. Anki keeps its own schedule of the cards that it has.
- One memory for each fact: the first card of a note carries it with the log of its reviews, and the other cards of the note
  are suspended, or the fact would be asked three times. Whoever wants them unsuspends them.
- Days: the collection begins at 04:00 of a study-day in the learner's zone, and a card's due day counts from there.
- FSRS: stability, difficulty and desired retention stand in a card's ``data``; the preset has the engine's parameters and no
  learning steps. The ease is what SM-2 would have made of the same ratings, for whoever does not use FSRS in Anki.
"""

from __future__ import annotations

from quiz.domain.formats.anki.values import Deck, Face, Note, Recall, Rest
from quiz.domain.formats.anki.writing import package

__all__ = ["Deck", "Face", "Note", "Recall", "Rest", "package"]
