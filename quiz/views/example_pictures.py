"""A timeline and a map of alliances, made of values: every precision of a date, every way to belong and to owe."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from django.http import HttpRequest

from quiz.models import Actor, Fact, Story
from quiz.reports.alliances import across, alliance_rows
from quiz.reports.pictured import PicturedStory, picture
from quiz.reports.timelines import timeline_page
from quiz.views.example_questions import EVIDENCE, STORY, TEXT

_NAMES = ("Northmouth", "Saltholm", "Eastwick", "Farhaven", "Greyport", "Ferry League", "Harbour Union", "Jon Vik")
_ACTORS = {
    name: Actor(pk=pk, key=name.lower().replace(" ", "-"), name=name, kind="person" if name == "Jon Vik" else "country")
    for pk, name in enumerate(_NAMES, start=1)
}
_LEAGUE, _UNION = "Ferry League", "Harbour Union"

# Kind, statement, date, what of the date is stated, and how the rest is known.
_DATED = (
    ("event", "The harbour of Saltholm was built.", "1994/1997", "", ""),
    ("event", "The old ferry sank.", "1996~", "", ""),
    ("event", "The two towns began to talk.", "2024-03", "", ""),
    ("event", "The pact was signed.", "2024-06-12", "XXXX-06-12", "from the date of publication"),
    ("claim", "Jon Vik said that nobody had asked the fishermen.", "2024-06-14", "", ""),
    ("role", "Ina Brandt is the mayor.", "2024", "", ""),
    ("event", "The fair is held every year.", "XXXX-08-02", "", ""),
    ("role", "Jon Vik fishes off Saltholm.", "", "", ""),
)
# Who, how, of which alliance, when, and who says so.
_TIES = (
    ("Northmouth", "founded", _LEAGUE, "1994", ""),
    ("Saltholm", "joined", _LEAGUE, "2024-06-12", ""),
    ("Eastwick", "announced that it would leave", _LEAGUE, "2024-03", ""),
    ("Farhaven", "left", _LEAGUE, "2019", ""),
    ("Greyport", "is a member of", _LEAGUE, "", "Jon Vik"),
    ("Northmouth", "is a member of", _UNION, "", ""),
)
# Who owes whom under which alliance, whether it was kept, and who says so.
_DUTIES = (
    ("Northmouth", "Saltholm", _LEAGUE, "yes", ""),
    ("Eastwick", "Saltholm", _LEAGUE, "no", ""),
    ("Farhaven", "", _LEAGUE, "disputed", ""),
    ("Saltholm", "", _LEAGUE, "unknown", ""),
    ("Northmouth", "Eastwick", _LEAGUE, "no", "Jon Vik"),
)


def _story() -> Story:
    return Story(slug=EVIDENCE.story_slug, title=STORY, text=TEXT, publisher="Northmouth Courier", language="en")


def _fact(story: Story, number: int, **columns: object) -> Fact:
    said_by = columns.get("said_by")
    mode = Fact.Mode.CLAIMED if said_by else Fact.Mode.STORY
    return Fact(pk=number, key=f"fact-{number}", story=story, start=0, end=1, mode=mode, **columns)


def _pictured(facts: Sequence[Fact]) -> PicturedStory:
    standings: Mapping[int, str] = dict(enumerate(("new", "learning", "known", "due"), start=1))
    return picture(facts, standings, quizzes=False)


def timeline(_request: HttpRequest, state: str) -> dict[str, object]:
    """A timeline with a day, a month, a year, a span, what is about right, inferred or without a year; or none."""
    story = _story()
    facts = [
        _fact(
            story,
            number,
            kind=kind,
            statement=statement,
            agent=_ACTORS["Jon Vik"] if kind == "claim" else None,
            date_edtf=edtf,
            date_stated=stated or edtf,
            date_inferred_from=source,
        )
        for number, (kind, statement, edtf, stated, source) in enumerate(_DATED, start=1)
        if state == "some" or not edtf
    ]
    pictured = _pictured(facts)
    return {"story": story, "nav": pictured.nav, "page": timeline_page(pictured)}


def alliances(_request: HttpRequest, state: str) -> dict[str, object]:
    """Two alliances with every way to belong and to owe, one of them, or none."""
    story = _story()
    shown = {"several": (_LEAGUE, _UNION), "one": (_LEAGUE,)}.get(state, ())
    ties = [_tie(story, number, *tie) for number, tie in enumerate(_TIES, start=1) if tie[2] in shown]
    duties = [_duty(story, number, *duty) for number, duty in enumerate(_DUTIES, start=10) if duty[2] in shown]
    pictured = _pictured([*ties, *duties])
    rows = alliance_rows(pictured)
    return {"story": story, "nav": pictured.nav, "alliances": rows, "across": across(rows)}


def _tie(story: Story, number: int, who: str, relation: str, alliance: str, edtf: str, said_by: str) -> Fact:
    return _fact(
        story,
        number,
        kind=Fact.Kind.MEMBERSHIP,
        statement=f"{who} {relation} the {alliance}.",
        agent=_ACTORS[who],
        relation=relation,
        alliance=_ACTORS[alliance],
        date_edtf=edtf,
        date_stated=edtf,
        said_by=_ACTORS.get(said_by),
    )


def _duty(story: Story, number: int, who: str, whom: str, alliance: str, kept: str, said_by: str) -> Fact:
    return _fact(
        story,
        number,
        kind=Fact.Kind.OBLIGATION,
        statement=f"{who} must carry the mail{f' of {whom}' if whom else ''}.",
        agent=_ACTORS[who],
        counterpart=_ACTORS.get(whom),
        alliance=_ACTORS[alliance],
        matter="carry the mail",
        trigger="the bridge is closed",
        response="A boat went twice a day." if kept == "yes" else "",
        kept=kept,
        said_by=_ACTORS.get(said_by),
    )
