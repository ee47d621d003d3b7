"""One question of each kind in every state that its learner can meet, as values: for the page of the design."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from random import Random
from uuid import UUID

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from quiz.domain.grading import AmbiguousAnswer, UnreadableAnswer
from quiz.domain.kinds import KINDS
from quiz.domain.questions import Draft, Kind, Material, Response
from quiz.domain.reading.sentences import split
from quiz.models.content import EditionContent, EvidenceView, PublishedQuestion
from quiz.models.wording import worded
from quiz.reports.attempts import answered_view, unanswered_view
from quiz.views.attempts import question_context

STORY = "The ferry pact"
TEXT = (
    "Northmouth and the island of Saltholm signed a ferry pact on 12 June. "
    "Mayor Ina Brandt said that the first boats would sail in September. "
    "Fishermen blocked the harbour for two days. "
    "“Nobody asked us,” their speaker, Jon Vik, told the paper."
)
EVIDENCE = EvidenceView(
    fact_id=0,
    key="pact",
    kind="event",
    statement="Northmouth and Saltholm signed a ferry pact on 12 June.",
    said_by="",
    story_slug="the-ferry-pact",
    story_title=STORY,
    before="Northmouth and the island of Saltholm ",
    quote="signed a ferry pact on 12 June",
    after=".",
)

_WRITTEN = {
    "cloze": ("Northmouth signed a ferry pact with _____.", "Saltholm\nthe island of Saltholm"),
    "date_entry": ("When was the ferry pact signed?", "12 June [2024]"),
    "find_the_sentence": (
        "Which sentence says who blocked the harbour?",
        "Fishermen blocked the harbour for two days.",
    ),
    "matching": (
        "Who did what?",
        "Ina Brandt = told when the first boats would sail\nJon Vik = spoke for the fishermen\n"
        "Saltholm = signed the pact\n[nobody] = withdrew from the pact",
    ),
    "multiple_choice": (
        "What did Northmouth sign with Saltholm?",
        "* A ferry pact\n- A treaty on fishing | The story tells of no such treaty; the fishermen protested.\n"
        "- A loan for a new harbour | No loan is mentioned.",
    ),
    "timeline": (
        "Put these in the order in which they happened.",
        "March 2024 | The two towns began to talk\n12 June 2024 | The pact was signed\n"
        "September 2024 | The first boats sailed",
    ),
    "true_false": ("Fishermen blocked the harbour for two weeks.", "false | The story says two days."),
    "typed_answer": ("Who is the mayor of Northmouth?", "Ina Brandt"),
    "who_said_it": (
        "Whose words are these: “Nobody asked us”?",
        "* Jon Vik\n- Ina Brandt | She spoke of the first boats.\n- The harbour master | He does not speak in the story.",
    ),
}
_DATES = {"coarser": "June", "near": "13 June", "ambiguous": "6/12"}
_STATES: Mapping[str, str | Promise] = {
    "unanswered": _("not answered"),
    "unreadable": _("not readable"),
    "right": _("right"),
    "wrong": _("wrong"),
    "kept": _("told at the end"),
}
_OF_DATES: Mapping[str, str | Promise] = {
    "coarser": _("less exact"),
    "near": _("nearly right"),
    "ambiguous": _("two readings"),
}
_OF_SEVERAL: Mapping[str, str | Promise] = {"partial": _("partly right")}
_MORE = {"date_entry": _OF_DATES, "matching": _OF_SEVERAL, "timeline": _OF_SEVERAL}
_TAKEN_AT = datetime(2026, 1, 12, 10, 30, tzinfo=UTC)


def question_states(kind: str) -> dict[str, str | Promise]:
    """The states of that kind of question, each with its words."""
    return {**_STATES, **_MORE.get(kind, {})}


def question_example(kind: str, state: str) -> dict[str, object]:
    """What the page of an attempt shows for a question of that kind in that state."""
    rules, draft = KINDS[kind], _draft(kind)
    question = PublishedQuestion(0, 0, draft, (EVIDENCE,))
    content = EditionContent(STORY, 0, False, "en", state != "kept", True, {})  # noqa: FBT003 (its order is its own)
    shown = rules.present(draft, Random(1), shuffle=True)  # noqa: S311 (options are shuffled, nothing is kept secret)
    response = _response(rules, draft, state)
    waiting = question_context(0, unanswered_view(question, 2, shown), content, 5) | {"token": UUID(int=0)}
    if state == "unanswered":
        return waiting
    try:
        grade = rules.grade(draft, response)
    except AmbiguousAnswer as error:
        return waiting | {"response": response, "error": worded(error), "readings": error.readings}
    except UnreadableAnswer as error:
        return waiting | {"response": response, "error": worded(error)}
    view = answered_view(
        question,
        2,
        shown=shown,
        response=response,
        answered_at=_TAKEN_AT,
        verdict=grade.verdict,
        points=0,
        told=content.feedback_at_once,
    )
    return question_context(0, view, content, 5)


def _draft(kind: str) -> Draft:
    prompt, text = _WRITTEN[kind]
    material = Material("the-ferry-pact", STORY, TEXT, split(TEXT), (), ())
    return KINDS[kind].from_text(prompt, text, (), material)


def _response(rules: Kind, draft: Draft, state: str) -> Response:
    samples = rules.samples(draft)
    if state in _DATES:
        return {**samples.right, "answer": _DATES[state]}
    if state == "partial":
        first, second, *_rest = samples.right
        return {**samples.right, first: samples.right[second], second: samples.right[first]}
    return {"right": samples.right, "unreadable": samples.unreadable}.get(state, samples.wrong)
