"""The twin of a question: the same prompt, the same options, and something else is right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import replace
from typing import Any

from quiz.domain.questions import Draft

Payload = dict[str, Any]


def other_option(payload: Payload) -> None:
    """Another of the shown options or sentences is right."""
    rows = payload.get("options") or payload["sentences"]
    right = next(place for place, row in enumerate(rows) if row["right"])
    other = next(place for place, row in enumerate(rows) if not row["right"])
    for name in ("right", "reason"):
        rows[right][name], rows[other][name] = rows[other][name], rows[right][name]
    if "main" in payload:
        payload["main"] = rows[other]["index"]


def other_truth(payload: Payload) -> None:
    payload["answer"] = not payload["answer"]


def other_words(payload: Payload) -> None:
    payload["accepted"] = ["Ruritania"]


def other_date(payload: Payload) -> None:
    payload.update(edtf="1891-03-04", stated="1891-03-04", inferred_from="")


def other_order(payload: Payload) -> None:
    items = payload["items"]
    dates = [(item["edtf"], item["stated"]) for item in items]
    for item, (edtf, stated) in zip(items, [*dates[1:], dates[0]], strict=True):
        item.update(edtf=edtf, stated=stated)


def other_pairs(payload: Payload) -> None:
    pairs = [pair for pair in payload["pairs"] if not pair["is_extra"]]
    rights = [pair["right"] for pair in pairs]
    for pair, right in zip(pairs, [*rights[1:], rights[0]], strict=True):
        pair["right"] = right


OTHER: Mapping[str, Callable[[Payload], None]] = {
    "cloze": other_words,
    "date_entry": other_date,
    "find_the_sentence": other_option,
    "matching": other_pairs,
    "multiple_choice": other_option,
    "timeline": other_order,
    "true_false": other_truth,
    "typed_answer": other_words,
    "who_said_it": other_option,
}


def twin_of(draft: Draft) -> Draft:
    """The same question with something else right."""
    payload = deepcopy(dict(draft.payload))
    OTHER[draft.kind](payload)
    return replace(draft, payload=payload, identity=f"{draft.identity}:twin")
