"""The printed form of every question kind: without a line being added here for a new kind, and without its answer."""

from __future__ import annotations

import re
from html import unescape
from random import Random
from typing import Any

from django.template.loader import render_to_string
from django.utils.html import strip_tags

from quiz.domain.kinds import KINDS
from quiz.domain.names import fold
from quiz.domain.questions import Draft, Format
from tests.domain.every_kind import all_drafts, every_kind


def printed(draft: Draft, *, key: bool = False) -> str:
    kind = KINDS[draft.kind]
    shown = kind.present(draft, Random(3), shuffle=True)
    offered: Any = shown.get("sentences", ())
    context: dict[str, Any] = {
        "shown": shown,
        "numbers": {entry["key"]: number for number, entry in enumerate(offered, start=1)},
        "in_story": False,
    }
    if key:
        anatomy = kind.anatomy(draft)
        context |= {
            "right": kind.samples(draft).right,
            "right_keys": {option.key for option in anatomy.options if option.right},
            "key": anatomy.key,
        }
    else:
        context["prompt"] = draft.prompt
    return render_to_string(f"quiz/paper/{draft.kind}.html", context)


def some(slug: str) -> list[Draft]:
    return list(all_drafts(slug))[::7]


def words(html: str) -> str:
    return f" {fold(unescape(strip_tags(html)))} "


@every_kind
def test_a_printed_question_shows_all_that_a_learner_sees_and_a_place_to_answer(slug: str) -> None:
    for draft in some(slug):
        html = printed(draft)
        shown: Any = KINDS[slug].present(draft, Random(3), shuffle=True)

        assert re.search(r'class="(?:box|line|gap)"', html)
        for entries in shown.values():
            for entry in entries if isinstance(entries, list) else ():
                if "text" in entry:
                    assert entry["text"] in unescape(html)
        for piece in re.split(r"_{3,}", draft.prompt):
            assert piece.strip() in unescape(html)


@every_kind
def test_a_printed_question_tells_nothing_of_its_answer(slug: str) -> None:
    for draft in some(slug):
        html = printed(draft)

        assert not re.search(r"is-right|right|mark", re.sub(r">[^<]*<", "><", html))
        if KINDS[slug].format is Format.RECALL:
            assert not any(f" {fold(answer)} " in words(html) for answer in KINDS[slug].anatomy(draft).answers)


@every_kind
def test_the_key_marks_an_answer_for_every_place_to_fill_in(slug: str) -> None:
    for draft in some(slug):
        marks = re.findall(r'<b class="mark">(.+?)</b>', printed(draft, key=True))

        assert len(marks) >= len(KINDS[slug].samples(draft).right)


@every_kind
def test_what_people_wrote_is_escaped_on_paper(slug: str) -> None:
    for draft in some(slug):
        assert "<i>" not in printed(draft)
        assert not re.search(r"<script|<style|\bstyle=|\bon[a-z]+=", printed(draft, key=True))
