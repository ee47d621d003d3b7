"""Whether a text gives away an actor: by a name, a person's surname, or the adjective of a country."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from quiz.domain.facts import Actor, ActorKind
from quiz.domain.names import folded

_ADJECTIVE = r"(?:n|an|ian|nian|i|ish|ese)?s?"
_KINDS = re.compile(
    r"(?:the )?(?:treaty|pact|accord|convention|agreement|charter|protocol|compact|arrangement|alliance|declaration|bloc|union)"
)
_SHORTEST_SURNAME = 4
_LONGEST_BARE_ACRONYM = 3


def mentions(text: str, actor: Actor) -> bool:
    """Whether the text names the actor: “Armenian officials” names Armenia, “as Pashinyan said” Nikol Pashinyan.

    Short acronyms are looked for as they are written, so that “against us” does not name the US.
    """
    words = folded(text)
    return any(
        _holds(text, name, name, actor.kind)
        if _is_bare_acronym(name)
        else _holds(words, folded(name), name, actor.kind)
        for name in _names(actor)
    )


def by_own_names(actor: Actor) -> Actor:
    """The actor without such names as “the Treaty”, which tell what it is and not which one."""
    own = tuple(name for name in actor.aliases if not _KINDS.fullmatch(folded(name)))
    return replace(actor, aliases=own)


def _holds(text: str, letters: str, name: str, kind: ActorKind) -> bool:
    """Whether the name stands there as a word; its mere letters are looked for first, which is far quicker."""
    return letters in text and _pattern(name, kind).search(text) is not None


def _names(actor: Actor) -> tuple[str, ...]:
    surname = actor.name.split()[-1:] if actor.kind is ActorKind.PERSON and " " in actor.name.strip() else []
    named = (name for name in actor.names if folded(name))
    return (*named, *(word for word in surname if len(word) >= _SHORTEST_SURNAME and word[0].isupper()))


def _is_bare_acronym(name: str) -> bool:
    return name.isupper() and len(name) <= _LONGEST_BARE_ACRONYM


@lru_cache(maxsize=4096)
def _pattern(name: str, kind: ActorKind) -> re.Pattern[str]:
    if _is_bare_acronym(name):
        return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
    ending = _ADJECTIVE if kind is ActorKind.COUNTRY else "s?"
    return re.compile(rf"(?<!\w){re.escape(folded(name))}{ending}(?!\w)")
