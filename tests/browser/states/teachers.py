"""Pages of teachers and administrators, in every state."""

from __future__ import annotations

from playwright.sync_api import Page

from quiz.domain.kinds import KINDS
from quiz.views.example_cards import OUTBOX_STATES
from tests.browser.states.scenes import HEAD
from tests.browser.states.state import STRANGER, State, opened, sent

TEACHER = "teacher"
QUIZ = "/admin/quiz"
OF_TEACHERS = ("actor", "card", "classroom", "fact", "flag", "question", "questionset", "story")
LISTS = tuple(State(TEACHER, f"{model}, list", f"{QUIZ}/{model}/") for model in OF_TEACHERS)
NO_ROWS = tuple(State(HEAD, f"{model}, nothing yet", f"{QUIZ}/{model}/", on_empty_site=True) for model in OF_TEACHERS)
ROWS = tuple(State(TEACHER, f"{model}, one", f"{QUIZ}/{model}/1/change/") for model in OF_TEACHERS)
NEW = tuple(
    State(TEACHER, f"{model}, new", f"{QUIZ}/{model}/add/")
    for model in ("actor", "classroom", "fact", "question", "questionset", "story")
)
OF_HEADS = ("quiz/user", "quiz/attempt", "quiz/review", "quiz/edition", "auth/group", "axes/accessattempt")
SHOWN = (
    *(f"{kind}&state=wrong" for kind in KINDS),
    *(f"{kind}&state=unanswered" for kind in ("find_the_sentence", "matching", "timeline")),
    "date_entry&state=ambiguous",
    "timeline&state=partial",
    *(f"card&state={state}" for state in ("turned", "four", "unreadable", "typed", "changed", "missed", "none")),
    *(f"outbox&state={state}" for state in OUTBOX_STATES),
    *(f"connection&state={state}" for state in ("sending", "found", "refused")),
    *(f"result&state={state}" for state in ("perfect", "failed", "late")),
    *(f"plan&state={state}" for state in ("exam", "over", "own", "fitted")),
    "open&state=nothing",
    "story&state=corrected",
    "dates&state=some",
    "dates&state=nothing",
    "alliances&state=several",
    "alliances&state=nothing",
    "memory&state=some",
    "memory&state=little",
    "memory_fact&state=due",
    "memory_fact&state=aside",
    "start&state=late",
    "start&state=READ",
    "desk&state=wrong",
)
DESIGN = (
    State(TEACHER, "design", "/design/"),
    *(State(TEACHER, f"design, {shown.replace('&state=', ', ')}", f"/design/?kind={shown}") for shown in SHOWN),
)
LOGS = ("axes/accesslog", "axes/accessfailurelog")
KEPT = tuple(State(HEAD, f"{model}, list", f"/admin/{model}/") for model in (*OF_HEADS, *LOGS))


def asked_to_delete(page: Page) -> None:
    """The page that asks once more before the ticked rows go."""
    page.locator(".action-select").first.check()
    page.locator("[name=action]").select_option("delete_selected")
    page.locator(".actions [type=submit]").click()
    page.locator("[name=post]").wait_for(state="attached")


PEOPLE = (
    State(STRANGER, "teachers’ log-in", "/admin/login/"),
    State(
        STRANGER, "teachers’ log-in, wrong", "/admin/login/", sent(".errorlist", username="nobody", password="wrong")
    ),
    State(TEACHER, "home", "/admin/"),
    State(HEAD, "home of an administrator", "/admin/"),
    State(HEAD, "home of an empty site", "/admin/", on_empty_site=True),
    *LISTS,
    *NO_ROWS,
    *ROWS,
    *NEW,
    State(TEACHER, "story, new, nothing pasted", f"{QUIZ}/story/add/", sent("[role=alert], .errorlist")),
    State(TEACHER, "actor, new, with errors", f"{QUIZ}/actor/add/", sent(".errorlist")),
    State(TEACHER, "a list searched, nothing found", f"{QUIZ}/fact/?q=zzzz"),
    State(TEACHER, "story, review", f"{QUIZ}/story/{{draft}}/review/"),
    State(TEACHER, "story, review, undecided", f"{QUIZ}/story/{{draft}}/review/?decided=no"),
    State(TEACHER, "story, review, folded out", f"{QUIZ}/story/{{draft}}/review/", opened),
    State(TEACHER, "story, review, nothing read yet", f"{QUIZ}/story/1/review/"),
    State(TEACHER, "story, draft", f"{QUIZ}/story/{{draft}}/change/"),
    State(TEACHER, "story, merge a fact", f"{QUIZ}/story/1/review/1/merge/"),
    State(TEACHER, "story, mend an actor", f"{QUIZ}/story/1/review/actors/1/"),
    State(TEACHER, "story, workshop", f"{QUIZ}/story/1/workshop/"),
    State(TEACHER, "story, coverage", f"{QUIZ}/story/1/coverage/"),
    State(TEACHER, "story, before it is read", f"{QUIZ}/story/1/reading/"),
    State(TEACHER, "story, before its questions are built", f"{QUIZ}/story/1/building/"),
    State(TEACHER, "story, history", f"{QUIZ}/story/1/history/"),
    State(TEACHER, "story, delete?", f"{QUIZ}/story/{{draft}}/delete/"),
    State(TEACHER, "fact, new event", f"{QUIZ}/fact/add/?story=1&kind=event"),
    State(TEACHER, "fact, corrected", f"{QUIZ}/fact/{{corrected}}/change/"),
    State(TEACHER, "question, new choice", f"{QUIZ}/question/add/?story=1&kind=multiple_choice"),
    State(TEACHER, "question, options", f"{QUIZ}/question/1/options/"),
    State(TEACHER, "set, unpublished", f"{QUIZ}/questionset/{{unpublished}}/change/"),
    State(TEACHER, "set, add questions", f"{QUIZ}/questionset/1/add-questions/"),
    State(TEACHER, "set, results", f"{QUIZ}/questionset/1/results/"),
    State(TEACHER, "set, on paper", f"{QUIZ}/questionset/1/paper/"),
    State(TEACHER, "set, cards to cut out", f"{QUIZ}/questionset/1/cards/"),
    State(TEACHER, "question, preview", f"{QUIZ}/question/1/preview/"),
    State(TEACHER, "card, preview", f"{QUIZ}/card/1/preview/"),
    State(TEACHER, "class, log-in slips", f"{QUIZ}/classroom/1/slips/"),
    State(TEACHER, "class, memory", f"{QUIZ}/classroom/1/memory/", opened),
    State(TEACHER, "class, memory, a day that is past", f"{QUIZ}/classroom/1/memory/?on=2020-01-01"),
    State(TEACHER, "class, memory, nobody yet", f"{QUIZ}/classroom/{{empty_class}}/memory/"),
    State(TEACHER, "class, report", f"{QUIZ}/classroom/1/report/"),
    State(TEACHER, "class, history", f"{QUIZ}/classroom/1/history/"),
    State(HEAD, "classes, none deleted", f"{QUIZ}/classroom/deleted/"),
    State(TEACHER, "classes, deleted", f"{QUIZ}/classroom/deleted/"),
    State(TEACHER, "class, delete?", f"{QUIZ}/classroom/1/delete/"),
    State(TEACHER, "classes ticked, delete?", f"{QUIZ}/classroom/", asked_to_delete),
    State(TEACHER, "attempts of learners, list", f"{QUIZ}/attempt/"),
    State(TEACHER, "class, report, empty", f"{QUIZ}/classroom/{{empty_class}}/report/"),
    State(TEACHER, "not open to teachers", "/admin/auth/group/", expected="403"),
    State(TEACHER, "password", "/admin/password_change/"),
    *DESIGN,
    *KEPT,
    State(HEAD, "quiz/user, one", "/admin/quiz/user/1/change/"),
    State(HEAD, "quiz/user, new", "/admin/quiz/user/add/"),
    State(HEAD, "quiz/user, password", "/admin/quiz/user/1/password/"),
    State(HEAD, "quiz/attempt, one", "/admin/quiz/attempt/{finished}/change/"),
    State(HEAD, "quiz/review, one", "/admin/quiz/review/1/change/"),
    State(HEAD, "auth/group, one", "/admin/auth/group/1/change/"),
    State(HEAD, "auth/group, new", "/admin/auth/group/add/"),
    State(HEAD, "axes/accessattempt, one", "/admin/axes/accessattempt/{locked}/change/"),
)
