"""Load a story with its actors and facts from the project's text format; loading twice changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db import transaction

from quiz.actions.stories import ANCHOR, moved_facts
from quiz.domain import facts as values
from quiz.domain.formats.story_text import StoryFile
from quiz.domain.names import fold
from quiz.models import Actor, Alias, Fact, Story


@dataclass(frozen=True, slots=True)
class Loaded:
    """What loading did: the story, and how many of its facts are new, changed, or as they were."""

    story: Story
    added: int
    changed: int
    kept: int


@transaction.atomic
def load_story(*, file: StoryFile, publish: bool = True) -> Loaded:
    """Bring a story, its actors and its facts to what the file says.

    Facts that the file lacks stay, and move with the text; raises QuotesLost, and loads nothing, where one cannot.
    """
    actors = {actor.key: _load_actor(actor) for actor in file.actors}
    story, _created = Story.objects.update_or_create(
        slug=file.slug,
        defaults={
            "title": file.title,
            "summary": file.summary,
            "publisher": file.publisher,
            "published_on": file.published,
            "language": file.language,
            "text": file.text,
            **({"status": Story.Status.PUBLISHED} if publish else {}),
        },
    )
    have = {fact.key: fact for fact in story.facts.all()}
    in_file = {value.key for value in file.facts}
    others = moved_facts([fact for key, fact in have.items() if key not in in_file], file.text)
    Fact.objects.bulk_update(others, ANCHOR)
    added = changed = 0
    for value in file.facts:
        columns = fact_columns(value, actors)
        fact = have.get(value.key)
        if fact is None:
            Fact.objects.create(story=story, key=value.key, status=Fact.Status.APPROVED, **columns)
            added += 1
        elif _differs(fact, columns):
            Fact.objects.filter(pk=fact.pk).update(**columns)
            changed += 1
    return Loaded(story, added, changed, len(file.facts) - added - changed)


def _load_actor(value: values.Actor) -> Actor:
    actor, _created = Actor.objects.update_or_create(
        key=value.key, defaults={"name": value.name, "kind": value.kind.value, "is_proposed": False}
    )
    have = set(actor.aliases.values_list("folded", flat=True))
    for text in value.aliases:
        if fold(text) not in have:
            have.add(fold(text))
            Alias.objects.create(actor=actor, text=text, folded=fold(text))
    return actor


def fact_columns(value: values.Fact, actors: dict[str, Actor]) -> dict[str, Any]:
    """A fact value as columns; ``actors`` holds the rows by key."""
    slots: dict[str, Any] = {}
    for slot in values.SLOTS[value.kind]:
        actor = value.actor(slot.name)
        if slot.type is values.SlotType.ACTOR:
            slots[f"{slot.column}_id"] = actors[actor.key].pk if actor else None
        else:
            slots[slot.column] = value.text(slot.name)
    date, speaker = value.date, value.attribution.actor
    return {
        "kind": value.kind.value,
        "statement": value.statement,
        "quote": value.evidence.quote,
        "start": value.evidence.start,
        "end": value.evidence.end,
        "prefix": value.evidence.prefix,
        "suffix": value.evidence.suffix,
        "mode": value.attribution.mode.value,
        "said_by_id": actors[speaker.key].pk if speaker else None,
        **slots,
        "date_edtf": date.edtf if date else "",
        "date_stated": date.stated if date else "",
        "date_text": date.text if date else "",
        "date_inferred_from": date.inferred_from if date else "",
        "earliest_on": date.earliest if date else None,
        "latest_on": date.latest if date else None,
    }


def _differs(fact: Fact, columns: dict[str, Any]) -> bool:
    return any(getattr(fact, name) != value for name, value in columns.items())
