"""Work that may take longer than a moment, done portion by portion before the teacher's eyes.

A request does portions until a moment has passed, tells while it goes how far it is, and ends with the form that asks for
the next one; the page sends it by itself where it can. What is done is kept, so that leaving the page stops the work and
coming back goes on with it. A part of a page that is out is out: each new line stands below the last, which the style
sheet then hides.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import OperationalError
from django.http import HttpRequest, HttpResponseBase, StreamingHttpResponse
from django.template.loader import render_to_string
from django.template.response import TemplateResponse
from django.utils.translation import get_language, gettext, override

MOMENT = 2.0
"""After how many seconds a request begins no further portion, so that others have their turn."""

OFTEN = 0.1
"""How many seconds pass at least between two lines."""

_PAGE = "admin/quiz/long_work.html"
_LINE = "admin/quiz/_at_work.html"
_HERE = "<!-- the lines -->"


@dataclass(frozen=True, slots=True)
class Step:
    """What is being done, and how much of the portion is done: from 0 to 1."""

    words: str
    share: float


@dataclass(frozen=True, slots=True)
class Portion:
    """A part of the work by the name it has in the form; ``work`` yields its steps and returns what came of it, in words."""

    name: str
    label: str
    work: Callable[[], Generator[Step, None, str]]


@dataclass(frozen=True, slots=True)
class Work:
    """All portions in their order, where the teacher goes when they are done, and what that way is called."""

    portions: Sequence[Portion]
    onwards: str
    onwards_label: str


@dataclass(frozen=True, slots=True)
class Line:
    """What is told at one point of the work; ``then`` is the portion that is to be asked for next."""

    words: str
    done: float
    then: Portion | None = None
    is_done: bool = False
    is_trouble: bool = False


def work_page(request: HttpRequest, work: Work, context: dict[str, Any]) -> HttpResponseBase:
    """The page before the work begins; or, once a form asks for it, the page that tells of it while it is done."""
    context |= {"work": work, "here": _HERE, "goes_on": "go" in request.GET}
    names = [portion.name for portion in work.portions]
    if request.method != "POST" or request.POST.get("portion") not in names:
        return TemplateResponse(request, _PAGE, context | {"first": work.portions[0]})
    start = names.index(request.POST["portion"])
    stop = start + 1 if "only" in request.POST else len(names)
    lines = lines_of(work.portions, start, stop)
    before, after = render_to_string(_PAGE, context, request).split(_HERE)
    # A packed answer would be held back until there is enough of it to pack.
    return StreamingHttpResponse(
        _told(request, work, lines, before, after),
        headers={"Content-Encoding": "identity", "Cache-Control": "no-store"},
    )


def _told(request: HttpRequest, work: Work, lines: Iterator[Line], before: str, after: str) -> Iterator[str]:
    language = get_language()
    yield before
    while True:
        with override(language):
            line = next(lines, None)
            if line is None:
                break
            text = render_to_string(_LINE, {"line": line, "work": work, "total": len(work.portions)}, request)
        yield text
    yield after


def lines_of(
    portions: Sequence[Portion], start: int, stop: int, *, moment: float = MOMENT, often: float = OFTEN
) -> Iterator[Line]:
    """A line for each step of the portions from ``start`` on, at most some in a second, and one for how it ended."""
    begun, last, told = time.monotonic(), 0.0, ""
    for place in range(start, stop):
        portion = portions[place]
        if place > start and time.monotonic() - begun > moment:
            yield Line(told, place, then=portion)
            return
        steps = portion.work()
        try:
            while True:
                step = next(steps)
                if time.monotonic() - last >= often:
                    last = time.monotonic()
                    yield Line(f"{portion.label}: {step.words}", place + step.share)
        except StopIteration as end:
            told = end.value
        except OperationalError:
            busy = gettext("The site is very busy just now. What is done is kept; go on in a moment.")
            yield Line(busy, place, then=portion, is_trouble=True)
            return
    yield Line(told, stop, is_done=True)
