"""The pages of a learner's memory and its plan, made of values."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from django.core.paginator import Paginator
from django.http import HttpRequest

from quiz.domain.own_parameters import NEEDED
from quiz.domain.plans import USUAL, Wishes, settle
from quiz.domain.remembering import curves, distributions
from quiz.domain.remembering.ahead import Ahead
from quiz.domain.remembering.retention import retention
from quiz.domain.scheduling import MemoryState, Rating
from quiz.models import Fact, Memory, ParameterSet, Story
from quiz.reports.memory_plots import (
    curve_plot,
    forecast_plot,
)
from quiz.reports.own_parameters import OwnParameters
from quiz.reports.planning import Course, PastExam, until_exam, workloads
from quiz.reports.remembering import FactMemory, MemoryReport, Remembered, Told, answered
from quiz.views.example_form import ExampleForm
from quiz.views.example_questions import EVIDENCE, STORY
from quiz.views.memory import pictures_of

TODAY = date(2026, 1, 12)
_KINDS = Fact.Kind.values
_CHANCES = (0.41, 0.63, 0.78, 0.86, 0.9, 0.94, 0.97, 0.99)
_STABILITIES = (0.5, 2.0, 6.0, 12.0, 14.0, 45.0, 130.0, 400.0)


def memory(_request: HttpRequest, state: str) -> dict[str, object]:
    """All of a memory, one of which little can be said yet, or an empty one."""
    chances = () if state == "nothing" else _CHANCES
    facts = [
        Remembered(number, chance, TODAY + timedelta(days=number - 2)) for number, chance in enumerate(chances, start=1)
    ]
    months = [date(2025, 10, 1), date(2025, 11, 1), date(2025, 12, 1)] if state == "some" else [date(2025, 12, 1)]
    asked = 60 if state == "some" else 3
    tested = [(month, known, True, asked - 5 * at) for at, month in enumerate(months) for known in (False, True)]
    report = MemoryReport(
        facts,
        distributions.expected(chances),
        distributions.counts(chances, distributions.CHANCES),
        distributions.counts(_STABILITIES, distributions.STABILITIES),
        retention([*tested, *((month, known, False, asked // 6) for month, known, _recalled, _n in tested)]),
        USUAL.retention,
    )
    page = Paginator(facts, 5).get_page(1)
    return {
        **pictures_of(report, TODAY),
        "page": page,
        "facts": [_told(one) for one in page.object_list],
    }


def _told(one: Remembered) -> Told:
    kind = _KINDS[one.fact % len(_KINDS)]
    return Told(one.fact, EVIDENCE.statement, kind, "en", round(100 * one.chance), one.due_on, one.fact == 4)


def memory_fact(_request: HttpRequest, state: str) -> dict[str, object]:
    """One fact that was recalled and missed: it comes back, is due, or is set aside."""
    days = curves.recalls(
        [
            (TODAY - timedelta(days=ago), Rating(rating))
            for ago, rating in ((40, 3), (38, 3), (27, 1), (26, 3), (20, 3), (9, 3))
        ]
    )
    today = days[-1].state.due_on if state == "due" else TODAY
    last = days[-1].state
    story = Story(slug=EVIDENCE.story_slug, title=STORY, language="en")
    fact = Fact(pk=1, story=story, kind=Fact.Kind.EVENT, statement=EVIDENCE.statement)
    remembered = Memory(fact=fact, stability=last.stability, last_day=last.last_day, due_on=last.due_on)
    history = FactMemory(remembered, USUAL, days, [answered(one) for one in days], 92, 90, is_aside=state == "aside")
    return {"today": today, "history": history, "curve": curve_plot(days, last.due_on, today, USUAL)}


def plan(_request: HttpRequest, state: str) -> dict[str, object]:
    """The settings and what they mean: usual, with an exam ahead or over, own parameters, or facts that would move."""
    exam_on = TODAY + timedelta(days=18) if state == "exam" else None
    settings = settle(Wishes(exam_on=exam_on), [], TODAY)
    course = Course(tuple(_state(number) for number in range(40)), 25)
    ahead = until_exam(course, settings, TODAY)
    over = TODAY - timedelta(days=3)
    return {
        "form": ExampleForm(auto_id="plan_%s", use_required_attribute=False),
        "moved": 12 if state == "moves" else 0,
        "retention": settings.plan.retention,
        "classes": ["History 9b"],
        "workloads": workloads(course, settings, TODAY),
        "exam_on": exam_on,
        "until_exam": ahead,
        "past_exams": [PastExam(over, None), PastExam(over, "History 9b")] if state == "over" else [],
        "own": _own(state),
        "can_fit": state != "usual",
        "fitting": state == "fitted",
        "exam_plot": forecast_plot(Ahead(0, tuple(cards for _day, cards in ahead), 0), TODAY) if ahead else None,
    }


def _state(number: int) -> MemoryState:
    last_day = TODAY - timedelta(days=number % 9)
    return MemoryState(3.0 + number, 5.0, last_day, last_day + timedelta(days=4 + number), 3, 0, Rating.GOOD)


def _own(state: str) -> OwnParameters:
    if state not in {"own", "fitted"}:
        return OwnParameters(None, None, 140, 140)
    fitted = ParameterSet(
        version="own-1",
        reviews=NEEDED,
        held_out=120,
        loss=0.412,
        loss_before=0.447,
        adopted=True,
        fitted_at=datetime(2025, 12, 20, 9, tzinfo=UTC),
    )
    return OwnParameters(fitted, fitted, 4 * NEEDED, 4 * NEEDED)
