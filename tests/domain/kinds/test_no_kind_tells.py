"""No question kind tells the answer before it is given, a claim without its speaker, or a year that nobody stated."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from random import Random

import pytest

from quiz.domain.kinds import KINDS
from quiz.domain.mentions import mentions
from quiz.domain.names import fold
from quiz.domain.questions import Draft, Format, Json, Option
from tests.domain.every_kind import STORIES, all_drafts, drafts, every_kind, every_story, facts_of, visible

SHOWN_BY_ABSENCE = {"is_extra"}
"""Fields that decide whether an entry is shown at all."""
TELLS_WHO = re.compile(r"\b(?:said|denies|claims) that\b|\b[Aa]ccording to (?!the story)")


@every_kind
@every_story
def test_no_claim_is_shown_without_its_speaker_unless_the_speaker_is_asked_for(slug: str, story: str) -> None:
    kind = KINDS[slug]
    for draft in drafts(slug, story):
        shown, answers = visible(kind, draft), " ".join(kind.anatomy(draft).answers)
        for fact in facts_of(draft, story):
            if fact.is_claim and fact.speaker:
                named = mentions(shown, fact.speaker) or mentions(answers, fact.speaker)
                assert named or TELLS_WHO.search(draft.prompt), draft


@every_kind
@every_story
def test_no_year_is_shown_that_the_story_does_not_state(slug: str, story: str) -> None:
    for draft in drafts(slug, story):
        dates = [fact.date for fact in facts_of(draft, story) if fact.date]
        stated = " ".join(date.stated for date in dates) + STORIES[story].text
        for date in dates:
            year = date.edtf[:4]
            assert not date.inferred or year in stated or year not in visible(KINDS[slug], draft), draft


@every_kind
def test_what_the_learner_must_produce_is_nowhere_to_be_read(slug: str) -> None:
    kind = KINDS[slug]
    if kind.format is Format.RECALL:
        for draft in all_drafts(slug):
            words = f" {fold(visible(kind, draft))} "
            assert not any(f" {fold(answer)} " in words for answer in kind.anatomy(draft).answers), draft


def _groups(shown: object) -> Iterator[set[str]]:
    """The texts that stand together in what is presented, one set per object."""
    if isinstance(shown, Mapping):
        yield {str(value) for value in shown.values() if not isinstance(value, list | dict)}
        for value in shown.values():
            yield from _groups(value)
    elif isinstance(shown, list):
        for value in shown:
            yield from _groups(value)


def _turned(payload: Json, name: str, field: str) -> Json:
    """The payload with one field of a list's entries handed on to the next entry."""
    entries = payload[name]
    assert isinstance(entries, list)
    turned = [entry[field] for entry in entries[1:] + entries[:1]]
    return {**payload, name: [{**entry, field: value} for entry, value in zip(entries, turned, strict=True)]}


def _changed(payload: Json, groups: list[set[str]]) -> Iterator[Json]:
    """The payload with each of its single values changed that is not shown."""
    for name, value in payload.items():
        if isinstance(value, bool):
            yield {**payload, name: not value}
        elif isinstance(value, str) and not any(value in group for group in groups):
            yield {**payload, name: f"2-{value}-2"}
        elif isinstance(value, list) and all(isinstance(entry, str) for entry in value):
            yield {**payload, name: [f"2 {entry} 2" for entry in value]}


def _listed_fields(payload: Json) -> Iterator[tuple[str, str, list[dict[str, object]]]]:
    for name, value in payload.items():
        if isinstance(value, list) and all(isinstance(entry, dict) for entry in value):
            for field in sorted({key for entry in value for key in entry} - SHOWN_BY_ABSENCE):
                yield name, field, value


def _shown(field: str, entries: list[dict[str, object]], groups: list[set[str]]) -> bool:
    return any(str(entry[field]) in group for entry in entries for group in groups)


def _shown_beside_another(field: str, entries: list[dict[str, object]], groups: list[set[str]]) -> bool:
    return any(
        str(entry[field]) in group and str(entry[other]) in group
        for entry in entries
        for other in entry
        if other != field
        for group in groups
    )


@every_kind
@pytest.mark.parametrize("shuffle", [False, True])
def test_what_is_presented_does_not_depend_on_what_is_right(slug: str, shuffle: bool) -> None:
    kind = KINDS[slug]
    for draft in all_drafts(slug):
        shown = kind.present(draft, Random(7), shuffle=shuffle)
        groups = list(_groups(shown))

        def same(payload: Json, draft: Draft = draft, shown: Json = shown) -> bool:
            return kind.present(replace(draft, payload=payload), Random(7), shuffle=shuffle) == shown

        assert all(same(payload) for payload in _changed(draft.payload, groups)), draft
        alone = []
        for name, field, entries in _listed_fields(draft.payload):
            if not _shown(field, entries, groups):
                assert same(_turned(draft.payload, name, field)), (field, draft)
            elif not _shown_beside_another(field, entries, groups):
                alone.append(same(_turned(draft.payload, name, field)))
        # Of two that are shown apart and belong together, one at least must stand in an order of its own.
        assert alone.count(False) <= max(0, len(alone) - 1), draft


@every_kind
def test_no_reason_and_no_mark_is_presented(slug: str) -> None:
    kind = KINDS[slug]
    for draft in all_drafts(slug):
        shown = json.dumps(kind.present(draft, Random(0), shuffle=True), ensure_ascii=False)

        assert not re.search(r'"(?:is_)?(?:right|correct|answer|answers|accepted|reason|edtf|stated|date)":', shown)
        assert not any(option.reason and option.reason in shown for option in kind.anatomy(draft).options)


def _choices(slug: str) -> Iterator[tuple[Draft, Option]]:
    """The questions of which exactly one of several options is right, with that option."""
    for draft in all_drafts(slug):
        options = KINDS[slug].anatomy(draft).options
        right = [option for option in options if option.right]
        if len(right) == 1 < len(options):
            yield draft, right[0]


def _keys(slug: str, draft: Draft, seed: int, *, shuffle: bool) -> list[str]:
    shown = KINDS[slug].present(draft, Random(seed), shuffle=shuffle)
    (listed,) = (value for value in shown.values() if isinstance(value, list))
    return [str(entry["key"]) for entry in listed]


@every_kind
def test_neither_the_place_nor_the_key_of_an_option_tells_that_it_is_right(slug: str) -> None:
    choices = list(_choices(slug))
    if len(choices) < 20:
        return
    places = Counter(_keys(slug, draft, 0, shuffle=False).index(right.key) for draft, right in choices)
    ranks = Counter(sorted(_keys(slug, draft, 0, shuffle=False)).index(right.key) for draft, right in choices)
    most = 0.7 if len(places) == 2 else 0.55

    assert max(places.values()) <= most * len(choices), places
    assert max(ranks.values()) <= most * len(choices), ranks


@every_kind
def test_every_option_is_presented_once_and_shuffled_to_every_place(slug: str) -> None:
    for draft, right in list(_choices(slug))[:5]:
        options = {option.key for option in KINDS[slug].anatomy(draft).options}
        orders = [_keys(slug, draft, seed, shuffle=True) for seed in range(60)]

        assert all(sorted(order) == sorted(options) for order in orders)
        if len({tuple(order) for order in orders}) > 1:
            assert len({order.index(right.key) for order in orders}) == len(options)
