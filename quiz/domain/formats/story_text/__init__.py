"""The project's own text format for a story (``.story``): one that a person can read, edit and diff.

A file is UTF-8 text. A header of ``name: value`` lines comes first, then three sections:

- ``== Text ==``: the story exactly as a reader sees it, paragraphs separated by a blank line. A line of the story that
  begins with ``==`` or a backslash has one more backslash in front.
- ``== Actors ==``: one line each, ``key | kind | name | alias; alias``.
- ``== Facts ==``: one block of ``name: value`` lines each, which begins with ``fact:`` and the fact's key:

  - ``kind``, ``says`` (the statement) and ``quote`` are required. ``quote#2`` is the second place where the text has
    these words. A quote stays within one sentence.
  - What the kind of fact holds stands under the names that ``facts.SLOTS`` gives; actors by their keys.
  - ``date`` is EDTF with the story's own words for it and, where a part is inferred, what the story states and why the
    rest is known: ``2022-09 "September 2022"`` or
    ``2024-06-12 "12 June" stated XXXX-06-12 because other reports give the year``.
  - ``by`` is who says so (``reported by politico``); without it, the story itself does.

Outside the text, blank lines and lines that begin with ``#`` are skipped.
"""

from __future__ import annotations

from quiz.domain.formats.story_text.reading import read
from quiz.domain.formats.story_text.values import Problem, StoryFile, StoryFormatError
from quiz.domain.formats.story_text.writing import write

__all__ = ["Problem", "StoryFile", "StoryFormatError", "read", "write"]
