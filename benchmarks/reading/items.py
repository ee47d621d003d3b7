"""Measure what becomes of proposals that a teacher accepts unchanged: how many questions, of how many kinds, and how sound."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from random import Random

from benchmarks.reading.gold import GoldStory
from benchmarks.reading.gold_file import STORIES, UNSEEN, load_stories
from benchmarks.reading.stories import Read
from benchmarks.reading.tally import Scores, add_up, count, faults, table
from quiz.domain import facts as values
from quiz.domain.evidence import evidence_at
from quiz.domain.item_rules import check
from quiz.domain.kinds import KINDS
from quiz.domain.partial_dates import PartialDate, UnreadableDate, partial_date
from quiz.domain.questions import Draft, Material
from quiz.domain.reading.annotations import Confidence, FoundDate, Proposal, Reading

ENOUGH_KINDS = 2
"""How many kinds of question every approved fact should yield."""


def accepted(slug: str, reading: Reading) -> Material:
    """A story all of whose proposals were accepted, less those that the rules are unsure of."""
    actors = [
        values.Actor(f"actor-{number}", actor.name, actor.kind, actor.aliases)
        for number, actor in enumerate(reading.passage.actors.actors)
    ]
    sure = [proposal for proposal in reading.proposals if proposal.confidence is not Confidence.LOW]
    facts = [_fact(f"fact-{number}", proposal, reading, actors) for number, proposal in enumerate(sure)]
    text, sentences = reading.passage.text, reading.passage.sentences
    return Material(slug, slug, text, sentences, tuple(facts), tuple(actors))


def _fact(key: str, proposal: Proposal, reading: Reading, actors: list[values.Actor]) -> values.Fact:
    is_claim = proposal.kind is values.FactKind.CLAIM
    said_by = None if is_claim or proposal.said_by is None else actors[proposal.said_by]
    mode = values.Mode.STORY if said_by is None else proposal.mode
    return values.Fact(
        key=key,
        kind=proposal.kind,
        statement=proposal.statement,
        evidence=evidence_at(reading.passage.text, proposal.start, proposal.end),
        attribution=values.Attribution(mode, said_by),
        slots={
            name: actors[value] if isinstance(value, int) else value
            for name, value in proposal.slots.items()
            if value != ""
        },
        date=_date(proposal.date),
    )


def _date(found: FoundDate | None) -> PartialDate | None:
    if found is None:
        return None
    stated = found.stated or re.sub(r"\d", "X", found.edtf)
    try:
        return partial_date(found.edtf, stated=stated, text=found.text, inferred_from=found.inferred_from)
    except UnreadableDate:
        return None


def items_of(material: Material) -> Iterator[Draft]:
    """The questions that a story's facts give, as building keeps them: those that break no rule."""
    for slug, kind in KINDS.items():
        for draft in kind.drafts(material, Random(f"0/{material.story}/{slug}")):
            if not check(draft, kind, material, generated=True):
                yield draft


def score_items(story: GoldStory, read: Read) -> Scores:
    """How many facts yield enough kinds of question, by kind of fact."""
    material = accepted(story.slug, read(story.text, story.published_on))
    kinds: dict[str, set[str]] = {fact.key: set() for fact in material.facts}
    for draft in items_of(material):
        for key in draft.facts:
            kinds[key].add(draft.kind)
    by_kind = {kind: [fact for fact in material.facts if fact.kind is kind] for kind in values.FactKind}
    return {
        f"{kind.value}: two kinds of question": count(
            (len(kinds[fact.key]) >= ENOUGH_KINDS, f"{fact.statement} ({', '.join(sorted(kinds[fact.key])) or 'none'})")
            for fact in facts
        )
        for kind, facts in by_kind.items()
    }


def report(read: Read) -> Iterator[str]:
    """Lines of the tables: our annotated stories, and those that no rule was written on."""
    for heading, folder in (("annotated", STORIES), ("unseen", UNSEEN)):
        stories = load_stories(folder)
        yield from table(
            f"Items of {len(stories)} {heading} stories", add_up(score_items(row, read) for row in stories)
        )
        yield from _counts(stories, read)
        yield ""


def _counts(stories: Iterable[GoldStory], read: Read) -> Iterator[str]:
    totals: dict[str, int] = {}
    for story in stories:
        for draft in items_of(accepted(story.slug, read(story.text, story.published_on))):
            totals[draft.kind] = totals.get(draft.kind, 0) + 1
    yield f"  {sum(totals.values())} questions: {_listed(totals)}"


def _listed(totals: Mapping[str, int]) -> str:
    return ", ".join(f"{number} {KINDS[slug].label.lower()}" for slug, number in sorted(totals.items()))


def report_faults(read: Read) -> Iterator[str]:
    """Lines that quote the facts which yield too few kinds; never of unseen stories."""
    for story in load_stories(STORIES):
        yield from faults(story.slug, score_items(story, read))
