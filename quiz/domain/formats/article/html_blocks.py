"""Cut a web page into blocks as a reader sees them, each with the reason that the page’s own structure gives.

The page is walked without recursion, so that no depth of nesting can exhaust anything, in time linear to its length.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree
from lxml.etree import _Element as Element

from quiz.domain.formats.article.html_reasons import reason_of
from quiz.domain.formats.article.plain_text import pieces_of
from quiz.domain.formats.article.values import Piece, Reason, refuse_too_many

_NEVER_SHOWN = frozenset({"head", "script", "style", "template", "title", "meta", "link", "base", "datalist"})
_INLINE = re.compile(
    "a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|rp|rt|ruby|s|samp|small"
    "|span|strike|strong|sub|sup|time|tt|u|var|wbr"
)
_ALONE_IN_A_CELL = "span"  # what a paragraph that is all of a cell counts as, so that a row stays one line
_TIME_ALONE = "div"
_CELLS = frozenset({"td", "th"})
_WHITE_SPACE = re.compile(r"[ \t\n\r\f]+")
_MOSTLY_LINKED = 0.8
_LONGEST_LINK = 200
_BETWEEN_CELLS = "; "


@dataclass(frozen=True, slots=True)
class Block:
    """Words between two edges of blocks; ``number`` is that of the element that they stand in."""

    text: str
    reason: Reason | None
    number: int
    is_heading: bool = False


@dataclass(slots=True)
class Page:
    """The elements of a page, numbered as they open: each one’s parent and last descendant; and the blocks."""

    elements: list[Element] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    lasts: list[int] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)


@dataclass(slots=True)
class _Open:
    """An element on the way from the page’s root to where the walk is."""

    number: int
    tag: str
    reason: Reason | None
    items: int = 0


def page_of(root: Element) -> Page:
    """The page’s blocks in their order; what is never shown, such as a script, is left away. Raises UnreadableArticle."""
    page = Page()
    letters, headings = _measured(root, page)
    walk = _Walk(page, [_Open(0, "", None)])
    whole = letters[0] or 1
    number = -1
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            number += 1
            reason = reason_of(element, letters[number] / whole, holds_the_heading=headings[number] > 0)
            walk.enter(element, number, reason)
        else:
            walk.leave(element)
    walk.edge()
    return page


def _measured(root: Element, page: Page) -> tuple[list[int], list[int]]:
    """How many letters, and how many first headings, each element holds; notes the elements and their places."""
    letters: list[int] = []
    headings: list[int] = []
    opened: list[int] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            page.elements.append(element)
            page.parents.append(opened[-1] if opened else 0)
            page.lasts.append(0)
            letters.append(0 if element.tag in _NEVER_SHOWN else len((element.text or "").strip()))
            headings.append(int(element.tag == "h1"))
            opened.append(len(letters) - 1)
            continue
        number = opened.pop()
        page.lasts[number] = len(letters) - 1
        if opened:
            letters[opened[-1]] += letters[number] + len((element.tail or "").strip())
            headings[opened[-1]] += headings[number]
    return letters, headings


def _tag(element: Element) -> str:
    """The element’s tag, or that of which it does the work."""
    above = element.getparent()
    if element.tag == "p" and above is not None and above.tag in _CELLS and len(above) == 1:
        return _ALONE_IN_A_CELL
    return _TIME_ALONE if _is_a_time_alone(element) else str(element.tag)


def _is_a_time_alone(element: Element) -> bool:
    """Whether it is a time with no words right before and after it: not one in a sentence but a line by itself."""
    before = element.getprevious()
    above = element.getparent()
    words = before.tail if before is not None else above.text if above is not None else ""
    return element.tag == "time" and not (words or "").strip() and not (element.tail or "").strip()


@dataclass(slots=True)
class _Walk:
    """Where the walk is, and the words since the last edge of a block."""

    page: Page
    opened: list[_Open]
    words: list[str] = field(default_factory=list)
    letters_in_links: int = 0
    is_next_cell: bool = False
    mark: str = ""
    inside: Counter[str] = field(default_factory=Counter)

    def enter(self, element: Element, number: int, reason: Reason | None) -> None:
        """Go into an element, up to the first of its children."""
        above = self.opened[-1]
        tag = _tag(element)
        self._part(tag, reason if not above.reason else None)
        self.opened.append(_Open(number, tag, above.reason or reason))
        self.inside[tag] += 1
        if tag == "li":
            above.items += 1
            self.mark = f"{above.items}. " if above.tag == "ol" else "• "
        self._add(element.text)

    def leave(self, element: Element) -> None:
        """Go out of an element, up to its next neighbour."""
        closed, above = self.opened[-1], self.opened[-2]
        if closed.tag not in _CELLS:
            self._part(closed.tag, closed.reason if not above.reason else None)
        self.opened.pop()
        self.inside[closed.tag] -= 1
        self._add(element.tail)

    def edge(self) -> None:
        """End a block: what was collected since the last edge becomes one, if it is anything."""
        text = "".join(self.words)
        if text.strip():
            self.page.blocks.extend(self._blocks(text))
            refuse_too_many(len(self.page.blocks))
            self.mark = ""
        self.words.clear()
        self.letters_in_links = 0
        self.is_next_cell = False

    def _part(self, tag: str, reason: Reason | None) -> None:
        if tag in _CELLS and not reason and any(map(str.strip, self.words)):
            self.is_next_cell = True
        elif reason or not _INLINE.fullmatch(tag):
            self.edge()

    def _add(self, text: str | None) -> None:
        if text and not any(self.inside[tag] for tag in _NEVER_SHOWN):
            if self.is_next_cell and text.strip():
                self.words.append(_BETWEEN_CELLS)
                self.is_next_cell = False
            self.words.append(text if self.inside["pre"] else _WHITE_SPACE.sub(" ", text))
            self.letters_in_links += len(text.strip()) if self.inside["a"] else 0

    def _blocks(self, text: str) -> Iterator[Block]:
        at = self.opened[-1]
        pieces = pieces_of(text) if self.inside["pre"] else (Piece(_WHITE_SPACE.sub(" ", text).strip(" ")),)
        for piece in pieces:
            yield Block(self.mark + piece.raw, at.reason or self._link(text), at.number, self.inside["h1"] > 0)

    def _link(self, text: str) -> Reason | None:
        length = len(text.strip())
        is_link = length <= _LONGEST_LINK and self.letters_in_links >= _MOSTLY_LINKED * length
        return Reason.LINK if is_link else None
