"""Write a story as the text of a ``.story`` file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from quiz.domain.evidence import occurrence_of
from quiz.domain.facts import SLOTS, Actor, Attribution, Fact, Mode
from quiz.domain.formats.story_text.reading import read
from quiz.domain.formats.story_text.values import ACTORS, FACTS, HEADER, TEXT, StoryFile
from quiz.domain.partial_dates import PartialDate


def write(story: StoryFile) -> str:
    """The text of a ``.story`` file that reads back as exactly this story.

    Raises StoryFormatError when the story breaks a rule of the format, QuoteNotFound when a quote is not at its span,
    and ValueError when a part cannot be written without a change, such as a title with a line break.
    """
    text = "\n".join(_lines(story)) + "\n"
    again = read(text)
    changed = [field.name for field in fields(story) if getattr(again, field.name) != getattr(story, field.name)]
    if changed:
        msg = f"A story file cannot hold the {' and '.join(changed)} of “{story.slug}” unchanged."
        raise ValueError(msg)
    return text


def _lines(story: StoryFile) -> Iterator[str]:
    for name in HEADER:
        value = getattr(story, name)
        yield f"{name}: {'' if value is None else value}".rstrip()
    yield from ("", f"== {TEXT} ==", "")
    yield from (f"\\{line}" if line.startswith(("==", "\\")) else line for line in story.text.split("\n"))
    yield from ("", f"== {ACTORS} ==", "")
    yield from (_actor(actor) for actor in story.actors)
    yield from ("", f"== {FACTS} ==")
    for fact in story.facts:
        yield ""
        yield from _fact(fact, story.text)


def _actor(actor: Actor) -> str:
    parts = [actor.key, actor.kind, actor.name]
    return " | ".join([*parts, "; ".join(actor.aliases)] if actor.aliases else parts)


def _fact(fact: Fact, text: str) -> Iterator[str]:
    yield f"fact: {fact.key}"
    yield f"kind: {fact.kind}"
    yield f"says: {fact.statement}"
    for slot in SLOTS[fact.kind]:
        value = fact.slots.get(slot.name)
        if value is not None:
            yield f"{slot.name}: {value.key if isinstance(value, Actor) else value}"
    if fact.date:
        yield f"date: {_date(fact.date)}"
    occurrence = occurrence_of(text, fact.evidence)
    quote = "quote" if occurrence == 1 else f"quote#{occurrence}"
    yield f"{quote}: {fact.evidence.quote}".replace("\n", " ")
    if fact.attribution.mode is not Mode.STORY:
        yield f"by: {_attribution(fact.attribution)}"


def _date(date: PartialDate) -> str:
    surface = f' "{date.text}"' if date.text else ""
    inferred = f" stated {date.stated} because {date.inferred_from}" if date.inferred_from else ""
    return f"{date.edtf}{surface}{inferred}"


def _attribution(attribution: Attribution) -> str:
    return f"{attribution.mode} {attribution.actor.key if attribution.actor else ''}".rstrip()
