"""Read the actors of an annotation, and find every place where the story names them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from benchmarks.reading.anchors import Span, UnfoundAnchor, find_numbered
from benchmarks.reading.gold import GoldActor, GoldMention
from quiz.domain.facts import ActorKind
from quiz.domain.reading.annotations import MentionForm

_SURFACE = re.compile(r"(?P<optional>\?)?(?P<anchor>.+?)(?: \((?P<form>demonym|capital|place)\))?")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A mention, unless it is part of a longer one; ``numbered`` ones are mentions in any case."""

    mention: GoldMention
    numbered: bool = False


def read_actors(text: str, lines: Iterable[str]) -> tuple[Mapping[str, GoldActor], tuple[GoldMention, ...]]:
    """Actors by key, and their mentions in order, from lines such as ``key | kind | surface; surface (demonym)``.

    The first surface is the name. A surface means every place where it is not part of a longer one, unless places are
    numbered. Whoever is never named by a proper name has no surfaces.
    """
    actors: dict[str, GoldActor] = {}
    candidates: list[Candidate] = []
    for line in lines:
        key, kind, surfaces = (part.strip() for part in line.split("|"))
        if key in actors:
            raise UnfoundAnchor(f"The actor {key!r} is there twice.")
        named = [_surface(written.strip()) for written in surfaces.split(";")]
        kinds = tuple(ActorKind(one) for one in kind.split(" or "))
        actors[key] = GoldActor(key, kinds, named[0]["anchor"].partition("#")[0])
        for surface in named:
            candidates += _candidates(text, key, surface)
    return actors, longest(candidates)


def _surface(written: str) -> re.Match[str]:
    found = _SURFACE.fullmatch(written)
    if not found:
        raise UnfoundAnchor(f"{written!r} names nobody.")
    return found


def _candidates(text: str, key: str, surface: re.Match[str]) -> list[Candidate]:
    spans, numbered = find_numbered(text, surface["anchor"])
    form, optional = MentionForm(surface["form"] or "name"), bool(surface["optional"])
    return [Candidate(GoldMention(span, key, form, text[slice(*span)], optional), numbered) for span in spans]


def longest(candidates: list[Candidate]) -> tuple[GoldMention, ...]:
    """Numbered places, and of the others those that lie in no longer one."""
    kept: list[GoldMention] = []
    for candidate in sorted(candidates, key=lambda one: (not one.numbered, -one.mention.span.length)):
        taken = any(candidate.mention.span.shared(other.span) for other in kept)
        if not taken:
            kept.append(candidate.mention)
        elif candidate.numbered:
            raise UnfoundAnchor(f"{candidate.mention.surface!r} is marked twice at {candidate.mention.span}.")
    return tuple(sorted(kept, key=lambda mention: Span(*mention.span)))
