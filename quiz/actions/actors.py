"""Actors that a text names are found again or made, and a teacher mends those that were read wrongly."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from django.db import transaction
from django.db.models import Q

from quiz.actions.facts import proposed_key
from quiz.domain.facts import ActorKind
from quiz.domain.names import fold
from quiz.domain.reading.annotations import FoundActor
from quiz.models import Actor, Alias, Fact, Story
from quiz.models.facts import ACTOR_COLUMNS

_LONGEST_NAME = 120


class MergedIntoItself(Exception):
    """An actor cannot be merged into itself."""


class Cast:
    """Every actor there is, to find those that a text names; what is made for it is only proposed.

    An actor counts as the same where a name or another name folds alike and the kind is the same; a surname that two
    people share, beside their full names, does not make them one. Of another kind it counts only where the story's
    facts named it before: a teacher has mended its kind then.
    """

    def __init__(self, story: Story) -> None:
        rows = list(Actor.objects.prefetch_related("aliases").order_by("is_proposed", "pk"))
        in_story = set(_named_in(story))
        self._taken = {row.key for row in rows}
        self._by_name: dict[tuple[str, str], Actor] = {}
        self._of_story: dict[str, Actor] = {}
        for row in rows:
            self._know(row, [row.name, *(alias.text for alias in row.aliases.all())], of_story=row.pk in in_story)

    def _know(self, row: Actor, names: Iterable[str], *, of_story: bool) -> None:
        for name in map(fold, names):
            self._by_name.setdefault((name, row.kind), row)
            if of_story:
                self._of_story.setdefault(name, row)

    def find(self, found: FoundActor) -> Actor | None:
        """The row that the text means, or None where there is none yet."""
        telling = (name for name in found.aliases if found.kind is not ActorKind.PERSON or " " in name)
        names = [fold(name) for name in (found.name, *telling)]
        same_kind = (self._by_name.get((name, found.kind.value)) for name in names)
        mended = (self._of_story.get(name) for name in names)
        return next((row for row in (*same_kind, *mended) if row is not None), None)

    def make(self, wanted: Iterable[FoundActor]) -> None:
        """Make those of them that there are not yet, with their other names; two queries."""
        new: list[tuple[Actor, FoundActor]] = []
        for found in wanted:
            if self.find(found) is None:
                row = Actor(key=self._free_key(found), name=found.name, kind=found.kind.value, is_proposed=True)
                self._know(row, (found.name, *found.aliases), of_story=False)
                new.append((row, found))
        Actor.objects.bulk_create([row for row, _found in new])
        Alias.objects.bulk_create([alias for row, found in new for alias in _aliases(row, found.aliases, ())])

    def _free_key(self, found: FoundActor) -> str:
        key = proposed_key(found.name, self._taken)
        self._taken.add(key)
        return key

    def play(self, found: FoundActor) -> int:
        """The primary key of the row that the text means. Raises LookupError where it was not made."""
        row = self.find(found)
        if row is None:
            raise LookupError(found.name)
        return row.pk


def _named_in(story: Story) -> set[int]:
    keys = Fact.objects.filter(story=story).values_list(*ACTOR_COLUMNS)
    return {key for row in keys for key in row if key is not None}


def _add_names(actor: Actor, names: Iterable[str]) -> None:
    """Let these names stand for the actor as well, those that it has already left out."""
    have = actor.aliases.values_list("folded", flat=True)
    Alias.objects.bulk_create(_aliases(actor, names, have))


def _aliases(actor: Actor, names: Iterable[str], have: Iterable[str]) -> list[Alias]:
    """Those of the names that the actor has not, as rows; none that nobody could type or that has no room."""
    by_fold = {fold(name): name for name in reversed([*names]) if len(name) <= _LONGEST_NAME}
    known = {"", fold(actor.name), *have}
    return [Alias(actor=actor, text=name, folded=folded) for folded, name in by_fold.items() if folded not in known]


def _naming(actor: Actor) -> Q:
    named = Q()
    for column in ACTOR_COLUMNS:
        named |= Q(**{column: actor})
    return named


def facts_naming(actor: Actor) -> int:
    """How many facts name the actor, in every story."""
    return Fact.objects.filter(_naming(actor)).count()


@transaction.atomic
def mend_actor(*, actor: Actor, name: str, kind: str) -> Actor:
    """Give an actor another name or kind, in every story; the old name stays as another name of it."""
    row = Actor.objects.select_for_update().get(pk=actor.pk)
    old, row.name, row.kind, row.is_proposed = row.name, name, kind, False
    row.aliases.filter(folded=fold(name)).delete()
    row.save(update_fields=["name", "kind", "is_proposed"])
    _add_names(row, [old])
    return row


@transaction.atomic
def merge_actors(*, actor: Actor, into: Actor) -> int:
    """Say that two actors are one: its facts and names pass to the other; how many facts. Raises MergedIntoItself."""
    if actor.pk == into.pk:
        raise MergedIntoItself
    rows: Mapping[int, Actor] = Actor.objects.select_for_update().order_by("pk").in_bulk([actor.pk, into.pk])
    count = facts_naming(actor)
    for column in ACTOR_COLUMNS:
        Fact.objects.filter(**{column: actor}).update(**{column: into})
    gone, stays = rows[actor.pk], rows[into.pk]
    _add_names(stays, [gone.name, *gone.aliases.values_list("text", flat=True)])
    gone.delete()
    return count


def forget_unnamed_actors() -> int:
    """Delete the actors that the app made and that no fact names any more; how many."""
    named = Q()
    for slot in ("facts_as_agent", "facts_as_counterpart", "facts_as_alliance"):
        named |= Q(**{f"{slot}__isnull": False})
    spoken = Fact.objects.filter(said_by__isnull=False).values("said_by")
    rows = Actor.objects.filter(is_proposed=True).exclude(named).exclude(pk__in=spoken)
    return rows.delete()[1].get("quiz.Actor", 0)
