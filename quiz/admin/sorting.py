"""What is kept of a document and what is left out: as a teacher sees it, and as the form carries it to the next step."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from django.http import QueryDict

from quiz.domain.formats.article import Article, Piece, Reason, checked_pieces, composed, readable, shown
from quiz.models.wording import worded

_LONGEST_OPEN_RUN = 3


class BrokenForm(ValueError):
    """The form did not send back what it held."""


@dataclass(frozen=True, slots=True)
class Row:
    """A piece as it is shown, with the reason why it is none of the story by itself."""

    place: int
    text: str
    reason: str
    is_kept: bool


@dataclass(frozen=True, slots=True)
class Run:
    """Pieces that follow each other, all kept or all left out, and the reasons among them."""

    rows: Sequence[Row]
    reasons: Sequence[str]

    @property
    def is_folded(self) -> bool:
        """Whether only a line about them is shown at first."""
        return not self.rows[0].is_kept and len(self.rows) > _LONGEST_OPEN_RUN


@dataclass(frozen=True, slots=True)
class Noise:
    """Noise of one kind, or one word that was parted: what was done about it, how often, and whether it is undone."""

    key: str
    words: str
    before: str
    after: str
    times: int
    is_left: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """The pieces of a document and the noise in them, for a page."""

    runs: Sequence[Run]
    noises: Sequence[Noise]


@dataclass(frozen=True, slots=True)
class Sorting:
    """The pieces of a document, the places of those that are kept, and the noise that is left as it was."""

    pieces: tuple[Piece, ...]
    kept: frozenset[int]
    left: frozenset[str] = frozenset()
    notices: tuple[str, ...] = ()

    @classmethod
    def of(cls, article: Article) -> Sorting:
        """What is proposed for an article."""
        return cls(article.pieces, frozenset(article.kept), notices=tuple(map(worded, article.notices)))

    @classmethod
    def sent(cls, form: QueryDict) -> Sorting:
        """What a teacher sends back. Raises BrokenForm."""
        try:
            carried = json.loads(form.get("pieces", ""))
            pieces = checked_pieces([_piece(*row) for row in carried["pieces"]])
            kept = frozenset(map(int, form.getlist("kept")))
            return cls(pieces, kept, frozenset(form.getlist("left")), tuple(map(str, carried["notices"])))
        except (KeyError, TypeError, ValueError, RecursionError) as error:
            raise BrokenForm from error

    @property
    def carried(self) -> str:
        """The pieces as the form carries them."""
        pieces = [[piece.raw, piece.reason or ""] for piece in self.pieces]
        return json.dumps({"pieces": pieces, "notices": self.notices}, ensure_ascii=False)

    @property
    def text(self) -> str:
        """The text of the story."""
        return composed(self.pieces, self.kept, self.left)

    @property
    def everything(self) -> str:
        """The text of all pieces, also of those that are left out."""
        return composed(self.pieces, range(len(self.pieces)), self.left)

    def shown(self) -> Shown:
        """The pieces in runs, and the noise."""
        texts, mended = shown(self.pieces, self.left)
        rows = [
            Row(place, text, worded(piece.reason.words) if piece.reason else "", place in self.kept)
            for place, (piece, text) in enumerate(zip(self.pieces, texts, strict=True))
            if text
        ]
        noises = [
            Noise(what.key, worded(what.kind.words), what.before, what.after, times, what.key in self.left)
            for what, times in mended
        ]
        return Shown([_run(list(run)) for _kept, run in groupby(rows, key=lambda row: row.is_kept)], noises)


def _piece(raw: str, reason: str) -> Piece:
    return Piece(readable(raw)[0], Reason(reason) if reason else None)


def _run(rows: list[Row]) -> Run:
    return Run(rows, list(dict.fromkeys(row.reason for row in rows if row.reason)))
