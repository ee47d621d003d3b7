"""A reading as JSON: the sentences, dates, actors and quotations of a text and the facts that are proposed.

Actors stand by their names. Offsets count code points of the text, end exclusive. Other people's scripts rely on the keys.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from quiz.domain.facts import SLOTS, FactKind, Mode
from quiz.domain.reading.annotations import FoundActor, FoundDate, Mention, Proposal, Quotation, Reading
from quiz.domain.reading.sentences import Sentence


def listed(reading: Reading) -> dict[str, Any]:
    """The whole reading, ready for ``json.dumps``."""
    passage = reading.passage
    actors = passage.actors.actors
    mentions: defaultdict[int, list[Mention]] = defaultdict(list)
    for mention in passage.actors.mentions:
        mentions[mention.actor].append(mention)
    return {
        "sentences": [_sentence(sentence) for sentence in passage.sentences],
        "facts": [_fact(proposal, passage.text, actors) for proposal in reading.proposals],
        "actors": [_actor(actor, mentions[index]) for index, actor in enumerate(actors)],
        "dates": [_date(found) for found in passage.dates],
        "quotes": [_quote(quotation, actors) for quotation in passage.quotations],
    }


def _sentence(sentence: Sentence) -> dict[str, Any]:
    return {"index": sentence.index, "start": sentence.start, "end": sentence.end, "text": sentence.text}


def _fact(proposal: Proposal, text: str, actors: tuple[FoundActor, ...]) -> dict[str, Any]:
    slots = _slots(proposal, actors)
    return {
        "kind": proposal.kind.value,
        "statement": proposal.statement,
        "start": proposal.start,
        "end": proposal.end,
        "quote": text[proposal.start : proposal.end],
        "sentence": proposal.sentence,
        "date": proposal.date and _fact_date(proposal.date),
        "actors": [actors[value].name for value in _in_order(proposal) if isinstance(value, int)],
        "attribution": _attribution(proposal, actors),
        "slots": slots,
        "confidence": proposal.confidence.value,
        "why": proposal.why,
    }


def _in_order(proposal: Proposal) -> list[int | str]:
    """What stands in the slots, in the order of the kind's slots."""
    return [proposal.slots[slot.name] for slot in SLOTS[proposal.kind] if slot.name in proposal.slots]


def _slots(proposal: Proposal, actors: tuple[FoundActor, ...]) -> dict[str, str]:
    filled = ((slot.name, proposal.slots.get(slot.name)) for slot in SLOTS[proposal.kind])
    return {
        name: actors[value].name if isinstance(value, int) else value for name, value in filled if value is not None
    }


def _attribution(proposal: Proposal, actors: tuple[FoundActor, ...]) -> dict[str, str] | None:
    """Who says so; None where the story itself does."""
    speaker = proposal.slots.get("speaker") if proposal.kind is FactKind.CLAIM else proposal.said_by
    if not isinstance(speaker, int):
        return None
    mode = Mode.CLAIMED if proposal.mode is Mode.STORY else proposal.mode
    return {"mode": mode.value, "actor": actors[speaker].name}


def _fact_date(found: FoundDate) -> dict[str, Any]:
    return {
        "edtf": found.edtf,
        "text": found.text,
        "start": found.start,
        "end": found.end,
        "inferred_year": found.inferred_year,
    }


def _actor(actor: FoundActor, mentions: list[Mention]) -> dict[str, Any]:
    return {
        "name": actor.name,
        "kind": actor.kind.value,
        "aliases": list(actor.aliases),
        "mentions": [[mention.start, mention.end] for mention in mentions],
    }


def _date(found: FoundDate) -> dict[str, Any]:
    return {
        "text": found.text,
        "start": found.start,
        "end": found.end,
        "stated": found.stated,
        "edtf": found.edtf,
        "inferred_from": found.inferred_from,
        "sort": found.sort.value,
    }


def _quote(quotation: Quotation, actors: tuple[FoundActor, ...]) -> dict[str, Any]:
    speaker = None if quotation.speaker is None else actors[quotation.speaker].name
    return {"text": quotation.text, "start": quotation.start, "end": quotation.end, "speaker": speaker}
