"""Whole pages in the states that are hard to come by, made of values; nothing is read from the database or written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial

from django.contrib import admin, messages
from django.http import HttpRequest
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from quiz.domain.kinds import KINDS
from quiz.domain.mastery import Streak
from quiz.domain.messages import Message
from quiz.domain.next_step import Step
from quiz.domain.remembering.ahead import Ahead
from quiz.models import Assignment, Attempt, Classroom, Fact, QuestionSet
from quiz.models.wording import worded
from quiz.reports.home import Task, Todo
from quiz.reports.learners import Day, Standing, dated
from quiz.reports.memory_plots import forecast_plot
from quiz.reports.study_years import study_year
from quiz.views.example_cards import CARD_STATES, OUTBOX_STATES, card, outbox
from quiz.views.example_form import ExampleForm
from quiz.views.example_memory import memory, memory_fact, plan
from quiz.views.example_pictures import alliances, timeline
from quiz.views.example_questions import EVIDENCE, STORY, question_example, question_states
from quiz.views.example_results import open_attempt, result
from quiz.views.example_stories import stories, story_page

TODAY = date(2026, 1, 12)
Words = Mapping[str, str | Promise]
Context = dict[str, object]


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the site, the states in which it can be looked at, and what it shows in one of them."""

    name: str | Promise | Message
    template: str
    states: Words
    shows: Callable[[HttpRequest, str], Context]


def _question(kind: str, _request: HttpRequest, state: str) -> Context:
    return question_example(kind, state)


def _start(_request: HttpRequest, state: str) -> Context:
    asked = QuestionSet(title="The ferry pact: a first look", slug="first-look")
    given = Assignment(
        question_set=asked, classroom=Classroom(name="History 9b"), due_at=datetime(2026, 1, 14, 9, tzinfo=UTC)
    )
    begun = Attempt(question_set=asked, length=8, answered=3)
    late = state == "late"
    step = Step.ASSIGNED if late else Step[state]
    todo = Todo(
        step,
        7,
        2,
        [begun] if step is Step.CONTINUE else [],
        [Task(given, None, late)],
        [Task(given, 85, late=False)],
        asked,
    )
    return {"todo": todo, "desk": None, "stories": []}


def _progress(_request: HttpRequest, state: str) -> Context:
    kinds = Fact.Kind.values if state == "some" else []
    counts = [(number * 5) % 9 if kinds else 0 for number in range(30)]
    days = [
        Day(TODAY - timedelta(days=at), count, count // 2, count, count // 2)
        for at, count in enumerate(counts)
        if count
    ]
    ahead = Ahead(3 if kinds else 0, tuple(counts), 0)
    return {
        "today": TODAY,
        "standings": [Standing(EVIDENCE.story_slug, STORY, "en", kind, 2, 3, 4, at) for at, kind in enumerate(kinds)],
        "streak": Streak(5, 11, studied_today=False) if kinds else Streak(0, 0, studied_today=False),
        "year": study_year({day.day: day.done for day in days}, TODAY),
        "days": days,
        "ahead": ahead,
        "due": ahead.overdue + ahead.days[0],
        "days_ahead": dated(ahead, TODAY),
        "forecast": forecast_plot(ahead, TODAY),
    }


def _connection(_request: HttpRequest, state: str) -> Context:
    return {**question_example("multiple_choice", "unanswered"), "sign": state}


def _desk(request: HttpRequest, state: str) -> Context:
    form = ExampleForm({"number": "-1"} if state == "wrong" else None, auto_id="desk_%s", use_required_attribute=False)
    return {**admin.site.each_context(request), **_messages(request, "success"), "title": _("Parts"), "form": form}


def _messages(request: HttpRequest, state: str) -> Context:
    level = {"success": messages.SUCCESS, "info": messages.INFO, "warning": messages.WARNING, "error": messages.ERROR}
    messages.add_message(request, level[state], worded(_("This is what was done, and this is what to do next.")))
    return {}


_SOME_OR_NOTHING: Words = {"some": _("with something in it"), "nothing": _("with nothing in it")}
PAGES: Mapping[str, Page] = {
    **{
        slug: Page(rules.label, "quiz/attempt_question.html", question_states(slug), partial(_question, slug))
        for slug, rules in KINDS.items()
    },
    "result": Page(
        _("Result"),
        "quiz/attempt_result.html",
        {"perfect": _("passed"), "failed": _("not passed"), "late": _("the time over")},
        result,
    ),
    "open": Page(
        _("Attempt"),
        "quiz/attempt_open.html",
        {"some": _("with open questions"), "nothing": _("all answered")},
        open_attempt,
    ),
    "card": Page(_("Card"), "quiz/card_session.html", CARD_STATES, card),
    "outbox": Page(_("Ratings kept on a device"), "quiz/design_outbox.html", OUTBOX_STATES, outbox),
    "story": Page(
        _("Story"),
        "quiz/story_detail.html",
        {"all": _("all marks"), "event": _("one kind"), "none": _("no marks"), "corrected": _("corrected")},
        story_page,
    ),
    "stories": Page(_("Stories"), "quiz/story_list.html", _SOME_OR_NOTHING, stories),
    "dates": Page(_("Timeline"), "quiz/story_timeline.html", _SOME_OR_NOTHING, timeline),
    "alliances": Page(
        _("Alliances"),
        "quiz/story_alliances.html",
        {"several": _("several"), "one": _("one"), "nothing": _("with nothing in it")},
        alliances,
    ),
    "start": Page(
        _("Start page"),
        "quiz/home.html",
        {
            "CONTINUE": _("begun"),
            "ASSIGNED": _("given by a teacher"),
            "late": _("late"),
            "CHANGED": _("changed"),
            "RECALL": _("cards due"),
            "QUIZ": _("a new quiz"),
            "READ": _("nothing to do"),
        },
        _start,
    ),
    "progress": Page(_("Progress"), "quiz/progress.html", _SOME_OR_NOTHING, _progress),
    "memory": Page(
        _("Memory"), "quiz/memory.html", {**_SOME_OR_NOTHING, "little": _("with too little to say")}, memory
    ),
    "memory_fact": Page(
        _("Memory of a fact"),
        "quiz/memory_fact.html",
        {"ahead": _("comes back later"), "due": _("due"), "aside": _("set aside")},
        memory_fact,
    ),
    "plan": Page(
        _("Settings"),
        "quiz/settings.html",
        {
            "usual": _("as usual"),
            "moves": _("facts would move"),
            "exam": _("an exam ahead"),
            "over": _("an exam over"),
            "own": _("own parameters"),
            "fitted": _("parameters being fitted"),
        },
        plan,
    ),
    "desk": Page(
        _("Teachers’ pages"), "quiz/design_desk.html", {"right": _("as it opens"), "wrong": _("with errors")}, _desk
    ),
    "connection": Page(
        _("Connection"),
        "quiz/attempt_question.html",
        {"sending": _("slow"), "lost": _("lost"), "found": _("found again"), "refused": _("refused")},
        _connection,
    ),
    "messages": Page(
        _("Messages"),
        "quiz/design_plain.html",
        {"success": _("done"), "info": _("to know"), "warning": _("a warning"), "error": _("an error")},
        _messages,
    ),
}
