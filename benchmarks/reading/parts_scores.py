"""Score what a reading finds in the text itself: dates, actors, quotations, and what is said by whom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmarks.reading.alignment import Alignment, pair_up, place
from benchmarks.reading.anchors import Span
from benchmarks.reading.gold import GoldActor, GoldDate, GoldSaying
from benchmarks.reading.tally import Scores, count
from quiz.domain.facts import FactKind
from quiz.domain.reading.annotations import DateSort, FoundDate, MentionForm, Proposal, Quotation

_BEFORE_A_DATE = re.compile(r"(?:(?:in|on|at|by|of|since|until|till|from|between|the|a|an)\s+)+", re.IGNORECASE)
_AFTER_A_QUOTATION = " ,.;:!?…"
_MARK_OF_A_YEAR = re.compile(r"\d{2,4}")


def score_dates(aligned: Alignment) -> Scores:
    """Dates found, and of those found whether the words, the stated part and the value are right."""
    found, gold = aligned.reading.passage.dates, aligned.story.dates
    pairs = pair_up([_span(one) for one in found], [one.span for one in gold])
    marks = {first: gold[second] for first, second in pairs}
    asked = [(found[first], gold[second]) for first, second in pairs if not gold[second].optional]
    hit = {id(mark) for _, mark in asked}
    return {
        "dates: found": count((id(one) in hit, aligned.words(one.span)) for one in gold if not one.optional),
        "dates: precision": count(
            (index in marks, one.text)
            for index, one in enumerate(found)
            if index in marks or one.sort in {DateSort.CALENDAR, DateSort.RELATIVE}
        ),
        "dates: exact words": count(
            (_bare(one.text) == _bare(aligned.words(mark.span)), one.text) for one, mark in asked
        ),
        "dates: stated exact": count((one.stated in mark.stated, f"{one.text} = {one.stated}") for one, mark in asked),
        "dates: value exact": count(
            (one.edtf in mark.value, f"{one.text} = {one.edtf}") for one, mark in asked if mark.value
        ),
        "dates: no invented digit": count(
            (_is_honest(one, marks.get(index)), f"{one.text} = {one.stated}") for index, one in enumerate(found)
        ),
    }


def _span(one: FoundDate | Quotation) -> Span:
    return Span(one.start, one.end)


def _bare(words: str) -> str:
    before = _BEFORE_A_DATE.match(words)
    return words[before.end() :] if before else words


def _is_honest(found: FoundDate, gold: GoldDate | None) -> bool:
    if gold is None:
        years = (end.lstrip("-")[:4] for end in found.stated.split("/"))
        return all(_ending(year) in found.text for year in years)
    return any(_says_no_more(found.stated, stated) for stated in gold.stated)


def _says_no_more(found: str, gold: str) -> bool:
    together = zip(found, gold, strict=False)
    return len(found) <= len(gold) and all(one == other or not one.isdigit() for one, other in together)


def _ending(year: str) -> str:
    digits = _MARK_OF_A_YEAR.match(year)
    return digits[0][-2:] if digits else ""


def score_actors(aligned: Alignment) -> Scores:
    """Mentions found, with the right kind and form, and the aliases of one actor brought together."""
    found, story = aligned.reading.passage.actors, aligned.story
    asked = [(gold, aligned.best_mention(gold)) for gold in story.mentions if not gold.optional]
    hits = [(gold, mention) for gold, mention in asked if mention]
    named = [*(gold.span for gold in story.mentions), *story.described]
    kinds = [actor.kind for actor in found.actors]
    return {
        "actors: mentions found": count((mention is not None, gold.surface) for gold, mention in asked),
        "actors: mentions precision": count(
            (any(place(mention).shared(span) for span in named), aligned.words(place(mention)))
            for mention in found.mentions
        ),
        "actors: exact words": count(
            (place(mention) == gold.span, aligned.words(place(mention))) for gold, mention in hits
        ),
        "actors: right kind": count(
            (kinds[mention.actor] in story.actors[gold.actor].kinds, f"{gold.surface} = {kinds[mention.actor]}")
            for gold, mention in hits
        ),
        "actors: state or place": count(
            (mention.form is gold.form, f"{gold.surface} = {mention.form}")
            for gold, mention in hits
            if gold.form in {MentionForm.CAPITAL, MentionForm.PLACE}
        ),
        "actors: aliases joined": count(one for actor in story.actors.values() for one in _joined(aligned, actor)),
        "actors: unmixed": count(_unmixed(aligned)),
    }


def _joined(aligned: Alignment, actor: GoldActor) -> Iterator[tuple[bool, str]]:
    """For each other surface of the actor whether all its places belong to whom the name belongs to."""
    owners: dict[str, set[int | None]] = {}
    for gold in aligned.story.mentions:
        if gold.actor == actor.key and not gold.optional:
            mention = aligned.best_mention(gold)
            owners.setdefault(gold.surface, set()).add(mention.actor if mention else None)
    named = owners.pop(actor.name, set())
    for surface, others in owners.items():
        yield None not in others and len(named | others) == 1, f"{surface} = {actor.name}"


def _unmixed(aligned: Alignment) -> Iterator[tuple[bool, str]]:
    meant: dict[int, set[str]] = {}
    for gold in aligned.story.mentions:
        mention = aligned.best_mention(gold)
        if mention:
            meant.setdefault(mention.actor, set()).add(gold.actor)
    for keys in meant.values():
        yield len(keys) == 1, " = ".join(sorted(keys))


def score_quotations(aligned: Alignment) -> Scores:
    """Quotation marks found with the exact words, and the speaker."""
    text = aligned.story.text
    found = {_trimmed(text, _span(one)): one for one in aligned.reading.passage.quotations}
    marked = {_trimmed(text, one.span): one for one in aligned.story.quotations}
    both = [(found[span], gold) for span, gold in marked.items() if span in found and gold.speaker.is_known]
    return {
        "quotations: found": count(
            (span in found, aligned.words(span)) for span, gold in marked.items() if not gold.optional
        ),
        "quotations: precision": count((span in marked, aligned.words(span)) for span in found),
        "quotations: right speaker": count(
            (aligned.is_speaker(one.speaker, gold.speaker), f"{one.text} = {aligned.name(one.speaker)}")
            for one, gold in both
        ),
    }


def _trimmed(text: str, span: Span) -> Span:
    return Span(span.start, span.start + len(text[slice(*span)].rstrip(_AFTER_A_QUOTATION)))


@dataclass(frozen=True, slots=True)
class _Said:
    """One saying or proposed claim, whichever is scored."""

    span: Span
    speaker: int | None
    source: Span | None
    is_claim: bool = True


def score_sayings(aligned: Alignment) -> Scores:
    """What is said, direct and indirect, before it is proposed as a fact."""
    sayings = aligned.reading.passage.sayings
    return _score_said(
        "sayings", aligned, [_Said(Span(one.start, one.end), one.speaker, Span(*one.source)) for one in sayings]
    )


def score_claims(aligned: Alignment) -> Scores:
    """What is proposed with a speaker; facts of other kinds that have one may be the claim, but are not counted as such."""
    said = [
        _Said(Span(one.start, one.end), one.said_by, None, one.kind is FactKind.CLAIM)
        for one in aligned.reading.proposals
        if one.kind is FactKind.CLAIM or one.said_by is not None
    ]
    return _score_said("claims", aligned, said)


def _score_said(kind: str, aligned: Alignment, said: Sequence[_Said]) -> Scores:
    asked = [(gold, _best(gold, said)) for gold in aligned.story.claims if not gold.optional]
    hits = [(gold, best) for gold, best in asked if best and gold.speaker.is_known]
    return {
        f"{kind}: found": count((best is not None, aligned.words(gold.span)) for gold, best in asked),
        f"{kind}: precision": count(
            (_is_marked(one, aligned.story.claims), aligned.words(one.span)) for one in said if one.is_claim
        ),
        f"{kind}: right speaker": count(
            (
                aligned.is_speaker(best.speaker, gold.speaker, best.source),
                f"{aligned.words(gold.span)} = {aligned.name(best.speaker)}",
            )
            for gold, best in hits
        ),
    }


def _is_marked(one: _Said, claims: Sequence[GoldSaying]) -> bool:
    return any(2 * one.span.shared(gold.span) >= min(one.span.length, gold.span.length) for gold in claims)


def is_marked_claim(aligned: Alignment, proposal: Proposal) -> bool:
    """Whether what is proposed as said is marked as said."""
    said = _Said(Span(proposal.start, proposal.end), proposal.said_by, None)
    return _is_marked(said, aligned.story.claims)


def _best(gold: GoldSaying, said: Sequence[_Said]) -> _Said | None:
    """What shares the most with it; a quotation of several sentences may be found sentence by sentence."""
    near = [one for one in said if 2 * one.span.shared(gold.span) >= gold.span.length]
    parts = {one.span: one for one in said if 2 * one.span.shared(gold.span) >= one.span.length}
    if not near and 2 * sum(span.shared(gold.span) for span in parts) >= gold.span.length:
        near = list(parts.values())
    return max(near, key=lambda one: (one.span.shared(gold.span), -one.span.length), default=None)
