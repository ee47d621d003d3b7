"""What is read from a document: an article in pieces, each kept or left out for a reason."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from quiz.domain.messages import Message, message

MOST_BYTES = 2_000_000
MOST_PIECES = 4_000


class UnreadableArticle(ValueError):
    """A document cannot be read; the message says what is wrong with it and how to mend it."""


class Reason(StrEnum):
    """Why a piece of a document is no part of the story."""

    TITLE = "title"
    BYLINE = "byline"
    PUBLISHED = "published"
    ADVERTISEMENT = "advertisement"
    SHARING = "sharing"
    MORE = "more"
    LINK = "link"
    MENU = "menu"
    HEAD = "head"
    FOOT = "foot"
    PICTURE = "picture"
    SIGNING_UP = "signing-up"
    COOKIES = "cookies"
    COMMENTS = "comments"
    COPYRIGHT = "copyright"
    FORM = "form"
    BESIDE = "beside"
    HIDDEN = "hidden"
    REPEATED = "repeated"
    OUTSIDE = "outside"

    @property
    def words(self) -> Message:
        """The reason as a teacher would say it."""
        return _WORDS[self]


_WORDS = {
    Reason.TITLE: message("the title, which has its own place"),
    Reason.BYLINE: message("who wrote it"),
    Reason.PUBLISHED: message("about its publication"),
    Reason.ADVERTISEMENT: message("an advertisement"),
    Reason.SHARING: message("buttons for sharing"),
    Reason.MORE: message("leads to other stories"),
    Reason.LINK: message("nothing but a link"),
    Reason.MENU: message("a menu of the page"),
    Reason.HEAD: message("the head of the page"),
    Reason.FOOT: message("the foot of the page"),
    Reason.PICTURE: message("belongs to a picture or a film"),
    Reason.SIGNING_UP: message("asks to sign up or pay"),
    Reason.COOKIES: message("about cookies"),
    Reason.COMMENTS: message("readers’ comments"),
    Reason.COPYRIGHT: message("copyright or terms of use"),
    Reason.FORM: message("a form or a button"),
    Reason.BESIDE: message("stands beside the story"),
    Reason.HIDDEN: message("hidden on the page"),
    Reason.REPEATED: message("stands there twice"),
    Reason.OUTSIDE: message("stands outside the story"),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, heading or line as it stood in the document; without a reason it belongs to the story.

    Its place is its place among the pieces. Line breaks in it are those of a text that was wrapped by hand.
    """

    raw: str
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """A document as it was read; what it does not say is empty. Nothing that can be seen in it is in no piece."""

    pieces: tuple[Piece, ...]
    title: str = ""
    publisher: str = ""
    published: datetime.date | None = None
    language: str = ""
    summary: str = ""
    notices: tuple[str, ...] = ()

    @property
    def kept(self) -> tuple[int, ...]:
        """The places of the pieces that belong to the story."""
        return tuple(place for place, piece in enumerate(self.pieces) if piece.reason is None)


def refuse_too_many(count: int) -> None:
    """Raises UnreadableArticle where there are more pieces than anybody can look at."""
    if count > MOST_PIECES:
        most = f"{MOST_PIECES:,}"
        msg = message(
            "The text has more than {most} paragraphs and lines, too many to look at. Take the part that is the story, or "
            "make several stories of it.",
            most=most,
        )
        raise UnreadableArticle(msg)


def checked_pieces(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces, where there are some and few enough to be looked at. Raises UnreadableArticle."""
    refuse_too_many(len(pieces))
    if not pieces:
        raise UnreadableArticle("There is no text in it. Paste the words of the story, or choose another file.")
    return tuple(pieces)
