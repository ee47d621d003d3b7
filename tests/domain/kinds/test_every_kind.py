"""What every question kind promises; a new kind is tested here without a line being added."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.grading import AmbiguousAnswer, UnreadableAnswer, Verdict
from quiz.domain.kinds import KINDS
from quiz.domain.questions import Format, Response, UnreadableDraft
from tests.domain.every_kind import ROOT, STORIES, all_drafts, drafts, every_kind, every_story, facts_of, unhurried


@every_kind
def test_a_kind_is_named_after_its_file_and_has_a_test_and_a_template(slug: str) -> None:
    kind = KINDS[slug]

    assert kind.slug == slug
    assert kind.label
    assert kind.writing_help
    assert kind.format in Format
    assert (ROOT / "quiz/domain/kinds" / f"{slug}.py").is_file()
    assert (ROOT / "tests/domain/kinds" / f"test_{slug}.py").is_file()
    assert (ROOT / "templates/quiz/kinds" / f"{slug}.html").is_file()


@every_kind
@every_story
def test_every_story_gives_questions_about_its_facts(slug: str, story: str) -> None:
    assert drafts(slug, story)
    for draft in drafts(slug, story):
        assert draft.kind == slug
        assert draft.prompt.strip() == draft.prompt != ""
        assert len(set(draft.facts)) == len(facts_of(draft, story)) > 0


@every_kind
@every_story
def test_the_same_seed_gives_the_same_questions(slug: str, story: str) -> None:
    assert tuple(KINDS[slug].drafts(STORIES[story], Random(1))) == drafts(slug, story)


@every_kind
@every_story
def test_an_identity_belongs_to_one_question_and_outlives_the_seed(slug: str, story: str) -> None:
    identities = [draft.identity for draft in drafts(slug, story)]

    assert len(set(identities)) == len(identities)
    assert all(0 < len(identity) <= 200 for identity in identities)
    assert {draft.identity for draft in drafts(slug, story, seed=2)} == set(identities)


@every_kind
def test_a_question_survives_being_stored(slug: str) -> None:
    for draft in all_drafts(slug):
        stored = replace(draft, payload=json.loads(json.dumps(draft.payload)))
        samples = KINDS[slug].samples(draft)

        assert stored.payload == draft.payload
        assert KINDS[slug].grade(stored, samples.wrong) == KINDS[slug].grade(draft, samples.wrong)
        assert KINDS[slug].anatomy(stored) == KINDS[slug].anatomy(draft)


@every_kind
def test_samples_are_graded_as_promised(slug: str) -> None:
    kind = KINDS[slug]
    for draft in all_drafts(slug):
        samples = kind.samples(draft)

        right = kind.grade(draft, samples.right)
        assert (right.verdict, right.score) == (Verdict.RIGHT, 1.0), draft
        assert kind.grade(draft, samples.wrong).score < 1.0, draft
        with pytest.raises((UnreadableAnswer, AmbiguousAnswer)):
            kind.grade(draft, samples.unreadable)
        with pytest.raises((UnreadableAnswer, AmbiguousAnswer)):
            kind.explain(draft, samples.unreadable)


@every_kind
def test_grades_and_feedback_speak_of_the_facts_that_the_question_asks(slug: str) -> None:
    kind = KINDS[slug]
    for draft in all_drafts(slug):
        for response in (kind.samples(draft).right, kind.samples(draft).wrong):
            grade, parts = kind.grade(draft, response), kind.explain(draft, response)

            assert sorted(grade.parts) == list(range(len(draft.facts)))
            assert [part.verdict for part in parts] == [grade.parts[at] for at in sorted(grade.parts)]
            assert all(part.given and part.right for part in parts)
            assert len(parts) == 1 or all(part.label for part in parts)
            options = kind.anatomy(draft).options
            assert all(option.right for option in options) or set(grade.chosen) <= {option.key for option in options}


@every_kind
def test_nothing_is_changed_by_reading_or_grading(slug: str) -> None:
    kind = KINDS[slug]
    for draft in all_drafts(slug):
        before, response = deepcopy(draft), dict(kind.samples(draft).wrong)
        given = dict(response)

        kind.present(draft, Random(1), shuffle=True)
        kind.grade(draft, response)
        kind.explain(draft, response)
        kind.anatomy(draft)
        kind.to_text(draft)

        assert (draft, response) == (before, given)


@every_kind
@every_story
def test_what_is_written_down_reads_as_the_same_question(slug: str, story: str) -> None:
    kind = KINDS[slug]
    for draft in drafts(slug, story):
        again = kind.from_text(draft.prompt, kind.to_text(draft), draft.facts, STORIES[story])

        assert (again.kind, again.prompt, again.facts) == (slug, draft.prompt, draft.facts)
        assert json.dumps(again.payload, sort_keys=True) == json.dumps(draft.payload, sort_keys=True)


@every_kind
@given(text=st.text(max_size=40) | st.lists(st.sampled_from("*-!|=[]\\ \n12 aÉ."), max_size=30).map("".join))
@unhurried
def test_a_teacher_is_told_what_is_wrong_whatever_is_written(slug: str, text: str) -> None:
    kind, draft = KINDS[slug], drafts(slug, "invented")[0]

    told, written = "", None
    try:
        written = kind.from_text(draft.prompt, text, draft.facts, STORIES["invented"])
    except UnreadableDraft as problem:
        told = str(problem)

    assert (written and kind.grade(written, kind.samples(written).right).score == 1.0) or len(told) > 20


@every_kind
def test_an_empty_answer_part_is_refused(slug: str) -> None:
    draft = drafts(slug, "invented")[0]

    with pytest.raises(UnreadableDraft):
        KINDS[slug].from_text(draft.prompt, " \n ", draft.facts, STORIES["invented"])


@every_kind
@given(typed=st.text(max_size=30), noise=st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=2))
@unhurried
def test_any_answer_is_graded_or_refused(slug: str, typed: str, noise: Response) -> None:
    kind, draft = KINDS[slug], drafts(slug, "invented")[0]
    response = {**noise, **dict.fromkeys(kind.samples(draft).right, typed)}

    refused, grade = "", None
    try:
        grade = kind.grade(draft, response)
    except (UnreadableAnswer, AmbiguousAnswer) as refusal:
        refused = str(refusal)

    assert refused or (grade and 0.0 <= grade.score <= 1.0 and kind.explain(draft, response))
