"""The page of a story and the list of stories, made of values."""

from __future__ import annotations

from dataclasses import replace

from django.http import HttpRequest

from quiz.domain.reading.marking import Span, paragraphs
from quiz.models import Fact, Story
from quiz.reports.stories import FactRow, MarkedText, StoryPage, StoryRow
from quiz.reports.story_nav import StoryNav
from quiz.views.example_questions import EVIDENCE, STORY, TEXT

_FACTS = (
    ("event", "signed a ferry pact on 12 June", "Northmouth and Saltholm signed a ferry pact.", "", "12 June", "known"),
    (
        "claim",
        "the first boats would sail in September",
        "The first boats will sail in September.",
        "Ina Brandt",
        "",
        "due",
    ),
    ("role", "Mayor Ina Brandt", "Ina Brandt is the mayor of Northmouth.", "", "", "learning"),
    ("event", "blocked the harbour for two days", "Fishermen blocked the harbour.", "", "", "new"),
)


def _story() -> Story:
    return Story(slug=EVIDENCE.story_slug, title=STORY, text=TEXT, publisher="Northmouth Courier", language="en")


def story_page(_request: HttpRequest, state: str) -> dict[str, object]:
    """A story with its facts marked: all of them, one kind, none, or with one that was corrected."""
    facts = [_fact(number, *fact) for number, fact in enumerate(_FACTS, start=1)]
    rows = {
        fact.pk: replace(fact, before="The pact was signed on 13 June.")
        if state == "corrected" and fact.pk == 1
        else fact
        for fact in facts
    }
    spans = [
        Span(n, TEXT.index(quote), TEXT.index(quote) + len(quote))
        for n, (_kind, quote, *_) in enumerate(_FACTS, start=1)
    ]
    marked = [
        [
            MarkedText(part.text, tuple(rows[key] for key in part.keys), tuple(rows[key] for key in part.ending))
            for part in paragraph
        ]
        for paragraph in paragraphs(TEXT, spans)
    ]
    kinds = [(kind, str(Fact.Kind(kind).label), 1) for kind in ("event", "role", "claim")]
    page = StoryPage(marked, list(rows.values()), kinds, (), StoryNav(timeline=True, alliances=True, quizzes=False))
    return {"story": _story(), "page": page, "marked": state if state in {"none", "event"} else "all"}


def _fact(number: int, kind: str, _quote: str, statement: str, said_by: str, day: str, standing: str) -> FactRow:
    return FactRow(
        pk=number,
        number=number,
        kind=kind,
        kind_label=str(Fact.Kind(kind).label),
        statement=statement,
        said_by=said_by,
        date=day,
        inferred_from="",
        standing=standing,
        comes_back="",
        before="",
    )


def stories(_request: HttpRequest, state: str) -> dict[str, object]:
    """A list of one story, or of none."""
    standing = {"new": 2, "learning": 4, "known": 9, "due": 1}
    return {"stories": [StoryRow(_story(), 16, 2, standing)] if state == "some" else []}
