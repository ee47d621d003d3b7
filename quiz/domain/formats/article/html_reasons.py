"""Why a part of a web page is none of its story, as the page’s own tags, roles and names of classes say."""

from __future__ import annotations

import re

from lxml.etree import _Element as Element

from quiz.domain.formats.article.values import Reason

_TAGS = {
    "address": Reason.BYLINE,
    "aside": Reason.BESIDE,
    "audio": Reason.PICTURE,
    "button": Reason.FORM,
    "canvas": Reason.PICTURE,
    "dialog": Reason.BESIDE,
    "figure": Reason.PICTURE,
    "figcaption": Reason.PICTURE,
    "footer": Reason.FOOT,
    "form": Reason.FORM,
    "header": Reason.HEAD,
    "iframe": Reason.PICTURE,
    "menu": Reason.MENU,
    "nav": Reason.MENU,
    "noscript": Reason.HIDDEN,
    "object": Reason.PICTURE,
    "select": Reason.FORM,
    "svg": Reason.PICTURE,
    "textarea": Reason.FORM,
    "video": Reason.PICTURE,
}
_ROLES = {
    "alertdialog": Reason.BESIDE,
    "banner": Reason.HEAD,
    "complementary": Reason.BESIDE,
    "contentinfo": Reason.FOOT,
    "dialog": Reason.BESIDE,
    "form": Reason.FORM,
    "menu": Reason.MENU,
    "navigation": Reason.MENU,
    "search": Reason.FORM,
}
_WORDS = {
    Reason.MENU: "nav navbar navigation menu breadcrumb breadcrumbs pagination pager tags taglist skiplink",
    Reason.SHARING: "share sharing sharebar social addthis",
    Reason.ADVERTISEMENT: "ad ads advert adverts advertisement advertising adslot adunit dfp sponsored",
    Reason.MORE: "related recommended recommendations readmore teaser teasers trending mostread promo outbrain taboola",
    Reason.SIGNING_UP: "newsletter subscribe subscription signup paywall login",
    Reason.COOKIES: "cookie cookies consent gdpr",
    Reason.COMMENTS: "comments commentlist disqus",
    Reason.PICTURE: "caption credit gallery slideshow",
    Reason.BYLINE: "byline author authors",
    Reason.PUBLISHED: "dateline timestamp pubdate",
    Reason.BESIDE: "sidebar widget popup modal",
    Reason.COPYRIGHT: "copyright disclaimer",
}
_REASONS = {word: reason for reason, words in _WORDS.items() for word in words.split()}
_NAMES = re.compile(r"[a-z]+|[A-Z][a-z]*")
_NOT_SHOWN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_WHOLE = frozenset({"html", "body", "main", "article"})
_OWN_PART = frozenset({Reason.MENU, Reason.BESIDE, Reason.FOOT})
_MOST_OF_A_PAGE = 0.5


def reason_of(element: Element, share: float, *, holds_the_heading: bool) -> Reason | None:
    """Why the element is none of the story; ``share`` is how much of the page’s text it holds.

    What holds the page’s heading, or most of its text, is no menu, form or advertisement, whatever it is called; and a
    page that is hidden until its scripts have run is not hidden.
    """
    if _is_hidden(element) and share <= _MOST_OF_A_PAGE:
        return Reason.HIDDEN
    tag = str(element.tag)
    if tag in _WHOLE or holds_the_heading:
        return None
    by_tag = _TAGS.get(tag) or _ROLES.get(element.get("role", ""))
    if share > _MOST_OF_A_PAGE:
        return by_tag if by_tag in _OWN_PART else None
    return by_tag or _by_names(element)


def _is_hidden(element: Element) -> bool:
    return (
        "hidden" in element.attrib
        or element.get("aria-hidden", "").lower() == "true"
        or _NOT_SHOWN.search(element.get("style", "")) is not None
    )


def _by_names(element: Element) -> Reason | None:
    names = _NAMES.findall(f"{element.get('class', '')} {element.get('id', '')}")
    return next((_REASONS[name.lower()] for name in names if name.lower() in _REASONS), None)
