"""Web pages: the story of a page, told from its menus, advertisements and the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml import etree
from lxml.etree import _Element as Element

from quiz.domain.formats.article.encodings import decoded
from quiz.domain.formats.article.html_blocks import Block, Page, page_of
from quiz.domain.formats.article.html_meta import meta_of
from quiz.domain.formats.article.sorting import LONG, sorted_out
from quiz.domain.formats.article.values import Article, Piece, Reason, UnreadableArticle, checked_pieces
from quiz.domain.messages import message

SUFFIXES = (".html", ".htm", ".xhtml")
_DECLARED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE
)
_WHERE_IT_IS_DECLARED = 4_096
_MOST_OF_THE_PROSE = 0.5
_NEARLY_ALL_PROSE = 0.85


def read(content: bytes, title: str = "") -> Article:
    """The article of a web page’s file. Raises UnreadableArticle."""
    declared = _DECLARED.search(content[:_WHERE_IT_IS_DECLARED])
    text, notices = decoded(content, declared[1].decode("ascii", "ignore") if declared else "")
    return read_markup(text, title, notices)


def read_markup(markup: str, title: str = "", notices: tuple[str, ...] = ()) -> Article:
    """The article of a page’s markup. Raises UnreadableArticle."""
    root = _parsed(markup)
    page = page_of(root)
    first, last = _story(page)
    heading = _heading(page.blocks, first, last)
    meta = meta_of(root)
    pieces = [
        Piece(block.text, block.reason or _by_place(block, place, (first, last), heading))
        for place, block in enumerate(page.blocks)
    ]
    name = page.blocks[heading].text if heading >= 0 else meta.title
    return sorted_out(
        Article(
            checked_pieces(pieces), title or name, meta.publisher, meta.published, meta.language, meta.summary, notices
        )
    )


def _parsed(markup: str) -> Element:
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
    try:
        root = etree.fromstring(markup.encode(), parser)
    except etree.XMLSyntaxError:
        root = None
    if any(error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in parser.error_log):
        raise UnreadableArticle(
            message("The page’s tags are nested too deeply. Open it in a browser, copy the story, and paste it.")
        )
    if root is None:
        raise UnreadableArticle(
            message("There is no text in the page. Paste the words of the story, or choose another file.")
        )
    return root


def _story(page: Page) -> tuple[int, int]:
    """The first and last element of the part that holds the story.

    It is the page’s own article or main part where that has most of the prose, else the smallest part with nearly all.
    """
    prose = [0] * len(page.elements)
    for block in page.blocks:
        if block.reason is None and len(block.text) >= LONG:
            prose[block.number] += len(block.text)
    for number in range(len(prose) - 1, 0, -1):
        prose[page.parents[number]] += prose[number]
    marked = [
        n for n, element in enumerate(page.elements) if _is_marked(element) and prose[n] > _MOST_OF_THE_PROSE * prose[0]
    ]
    most = [n for n, letters in enumerate(prose) if letters >= _NEARLY_ALL_PROSE * prose[0] > 0]
    found = max(marked or most, default=0)
    return found, page.lasts[found]


def _is_marked(element: Element) -> bool:
    return (
        element.tag in {"article", "main"}
        or element.get("role") in {"main", "article"}
        or element.get("itemprop") == "articleBody"
    )


def _heading(blocks: Sequence[Block], first: int, last: int) -> int:
    """The place of the story’s heading: the first one in its part, else the last one above it; -1 without one."""
    places = [place for place, block in enumerate(blocks) if block.is_heading and not block.reason]
    inside = [place for place in places if first <= blocks[place].number <= last]
    above = [place for place in places if blocks[place].number < first]
    return inside[0] if inside else above[-1] if above else -1


def _by_place(block: Block, place: int, story: tuple[int, int], heading: int) -> Reason | None:
    """Why a block is none of the story by where it stands; a paragraph between heading and story belongs to it."""
    if place == heading:
        return Reason.TITLE
    first, last = story
    introduces = 0 <= heading < place and block.number < first and len(block.text) >= LONG
    return None if first <= block.number <= last or introduces else Reason.OUTSIDE
