"""The template of every question kind: asked, asked again, graded; without a line being added for a new kind."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from html import unescape
from random import Random
from typing import Any

import pytest
from django.template.loader import render_to_string

from quiz.domain.kinds import KINDS
from quiz.domain.names import fold
from quiz.domain.questions import Draft, Format, Response
from tests.domain.every_kind import all_drafts, every_kind


def page(draft: Draft, response: Response, *, graded: bool = False, error: str = "") -> str:
    kind = KINDS[draft.kind]
    context: Mapping[str, Any] = {
        "prompt": draft.prompt,
        "shown": kind.present(draft, Random(3), shuffle=True),
        "response": response,
        "graded": graded,
        "parts": kind.explain(draft, response) if graded else (),
        "right_keys": {option.key for option in kind.anatomy(draft).options if option.right} if graded else set(),
        "prefix": "q1",
        "error": error,
        "lead_in": "",
        "language": "en",
    }
    return render_to_string(f"quiz/kinds/{draft.kind}.html", context)


def some(slug: str) -> list[Draft]:
    return list(all_drafts(slug))[::7]


def controls(html: str) -> list[str]:
    return re.findall(r"<(?:input|select|textarea)\b[^>]*>", html)


@every_kind
def test_a_question_is_a_group_of_native_fields_each_with_a_label(slug: str) -> None:
    for draft in some(slug):
        html = page(draft, {})
        names = set(re.findall(r'\bname="([^"]+)"', html))

        assert '<fieldset class="ask">' in html
        assert '<legend class="prompt"' in html
        assert names == set(KINDS[slug].samples(draft).right)
        for control in controls(html):
            (identifier,) = re.findall(r'\bid="([^"]+)"', control)
            assert identifier.startswith("q1")
            assert f'for="{identifier}"' in html or re.search(rf"<label>\s*{re.escape(control)}", html)
            assert html.count(f'id="{identifier}"') == 1


@every_kind
def test_nothing_in_a_question_needs_or_holds_a_script_or_a_style(slug: str) -> None:
    for draft in some(slug):
        for html in (page(draft, {}), page(draft, KINDS[slug].samples(draft).wrong, graded=True)):
            assert not re.search(r"<script|<style|\bstyle=|\bon[a-z]+=", html)


@every_kind
def test_nothing_tells_the_answer_before_it_is_given(slug: str) -> None:
    kind = KINDS[slug]
    for draft in some(slug):
        html = page(draft, {})

        assert not re.search(r"is-right|is-wrong|is-chosen|\bchecked\b|icon-right|icon-wrong", html)
        if kind.format is Format.RECALL:
            unhinted = re.sub(r'<p class="hint".*?</p>', " ", unescape(html), flags=re.DOTALL)
            words = f" {fold(unhinted)} "
            assert not any(f" {fold(answer)} " in words for answer in kind.anatomy(draft).answers)


@every_kind
def test_what_was_given_is_kept_when_it_is_asked_again(slug: str) -> None:
    for draft in some(slug):
        given = KINDS[slug].samples(draft).wrong
        html = unescape(page(draft, given, error="Please mend this."))

        for value in given.values():
            field = re.escape(value)
            assert re.search(rf'value="{field}"[^>]*\b(?:checked|selected)|type="text"[^>]*value="{field}"', html), (
                value
            )


@every_kind
@pytest.mark.parametrize("is_right", [True, False])
def test_a_graded_question_is_fixed_and_says_in_a_word_how_it_went(slug: str, is_right: bool) -> None:
    for draft in some(slug):
        samples = KINDS[slug].samples(draft)
        html = page(draft, samples.right if is_right else samples.wrong, graded=True)

        assert all(re.search(r"\bdisabled\b", control) for control in controls(html))
        assert '<svg class="icon" aria-hidden="true">' in html
        assert re.search(r"\b[Rr]ight\b" if is_right else r"\b(?:[Ww]rong|Not right|right)\b", html)


@every_kind
def test_what_people_wrote_is_escaped(slug: str) -> None:
    draft = some(slug)[0]
    html = page(replace(draft, prompt=f"<i>{draft.prompt}"), {"answer": '"><i>'})

    assert "&lt;i&gt;" in html
    assert "<i>" not in html
