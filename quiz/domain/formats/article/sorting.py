"""Tell the pieces that belong to a story from those that do not, and find its title and day among them."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace

from quiz.domain.formats.article.lines import is_day, is_headline, published_in, reason_of
from quiz.domain.formats.article.typography import tidied, words_of
from quiz.domain.formats.article.values import Article, Piece, Reason
from quiz.domain.names import fold

LONG = 80  # characters; what is shorter may be a heading, a line of a menu, a caption
_SHORTEST_TITLE = 8
_GOES_ON = (":", ",", "-", "–", "—", "_")
_SHORTEST_REPEATED = 25
_FEWEST_LINKS = 2
_HAVE_THE_DAY = frozenset({Reason.PUBLISHED, Reason.BYLINE})

Texts = Sequence[str]
Reasons = list[Reason | None]


def sorted_out(article: Article) -> Article:
    """The article with a reason for every piece that is none of the story; its title and day, where it names them."""
    words = words_of(piece.raw for piece in article.pieces)
    texts = [tidied(piece.raw, words)[0] for piece in article.pieces]
    reasons = [piece.reason or reason_of(text) for piece, text in zip(article.pieces, texts, strict=True)]
    _leave_out_repeated(texts, reasons)
    _leave_out_headlines_below(texts, reasons)
    title = article.title or _title(texts, reasons)
    _leave_out_title(texts, reasons, title)
    _leave_out_days_above(texts, reasons)
    pieces = tuple(Piece(piece.raw, reason) for piece, reason in zip(article.pieces, reasons, strict=True))
    return replace(article, pieces=pieces, title=title, published=article.published or _published(texts, reasons))


def _leave_out_repeated(texts: Texts, reasons: Reasons) -> None:
    """Every longer line that stands there a second time."""
    seen: set[str] = set()
    for place, text in enumerate(texts):
        if reasons[place] is None and text in seen:
            reasons[place] = Reason.REPEATED
        elif reasons[place] is None and len(text) >= _SHORTEST_REPEATED:
            seen.add(text)


def _leave_out_headlines_below(texts: Texts, reasons: Reasons) -> None:
    """Headlines in a row below “Related stories” or the like."""
    for place, reason in enumerate(reasons):
        if reason is not Reason.MORE:
            continue
        end = place + 1
        while end < len(texts) and reasons[end] in {None, Reason.LINK} and is_headline(texts[end]):
            end += 1
        if end - place > _FEWEST_LINKS:
            reasons[place + 1 : end] = [Reason.LINK] * (end - place - 1)


def _title(texts: Texts, reasons: Reasons) -> str:
    """The first line of the story, where it is a headline with a paragraph somewhere below it."""
    kept = [text for text, reason in zip(texts, reasons, strict=True) if reason is None and not is_day(text)]
    if len(kept) < 2 or len(kept[0]) < _SHORTEST_TITLE or not is_headline(kept[0]) or kept[0].endswith(_GOES_ON):
        return ""
    return kept[0] if any(not is_headline(text) for text in kept[1:]) else ""


def _leave_out_title(texts: Texts, reasons: Reasons, title: str) -> None:
    """The title has its own place above the text."""
    folded = fold(title)
    for place, text in enumerate(texts if title else ()):
        if reasons[place] is None and (text == title or fold(text) == folded):
            reasons[place] = Reason.TITLE


def _leave_out_days_above(texts: Texts, reasons: Reasons) -> None:
    """A day alone before the second paragraph is that of the publication; further down it may head a part of the story."""
    paragraphs = 0
    for place, text in enumerate(texts):
        if reasons[place] is None:
            paragraphs += len(text) >= LONG
            if paragraphs > 1:
                break
            if is_day(text):
                reasons[place] = Reason.PUBLISHED


def _published(texts: Texts, reasons: Reasons) -> datetime.date | None:
    """The first day among the lines that say when it was published and by whom."""
    days = (published_in(text) for text, reason in zip(texts, reasons, strict=True) if reason in _HAVE_THE_DAY)
    return next((day for day in days if day), None)
