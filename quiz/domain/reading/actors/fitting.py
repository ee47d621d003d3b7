"""Which actors pronouns and common nouns can mean."""

from __future__ import annotations

import re

from quiz.domain.facts import ActorKind
from quiz.domain.reading.actors.people import is_woman
from quiz.domain.reading.annotations import FoundActor, Mention, MentionForm
from quiz.domain.reading.gazetteer.contexts import ALLIANCE_NOUNS, COMPANY_NOUNS, PRESS_NOUNS
from quiz.domain.reading.gazetteer.tables import words
from quiz.domain.reading.gazetteer.titles import FEMALE_HONORIFICS, MALE_HONORIFICS

_TITLED = re.compile(r"(\w+)\.?\s*$")
_TEXTS = words("Treaty Convention Protocol Memorandum Charter Agreement Declaration")
BODIES = frozenset({ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.ALLIANCE, ActorKind.PUBLICATION})
KINDS_OF_NOUNS = (
    (ALLIANCE_NOUNS | {"union", "organisation", "organization", "community"}, ActorKind.ALLIANCE),
    (PRESS_NOUNS | {"paper"}, ActorKind.PUBLICATION),
    (COMPANY_NOUNS, ActorKind.ORGANISATION),
)


def acts(actor: FoundActor) -> bool:
    """Whether it is more than a text: a treaty is no “alliance”, though one may be called after it."""
    return any(name.rsplit(" ", 1)[-1] not in _TEXTS for name in (actor.name, *actor.aliases) if " " in name) or (
        " " not in actor.name
    )


def is_body(actor: FoundActor, mention: Mention) -> bool:
    """Whether “it” can mean the actor by that mention: a state or a body, named and as no place."""
    return actor.kind in BODIES and mention.form not in {MentionForm.DEMONYM, MentionForm.PLACE}


def is_named_country(actor: FoundActor, mention: Mention) -> bool:
    """Whether the mention names a country."""
    return actor.kind is ActorKind.COUNTRY and mention.form is not MentionForm.DEMONYM


def is_person(text: str, actor: FoundActor, mention: Mention, *, woman: bool) -> bool:
    """Whether “he”, or “she” where ``woman``, can mean the actor by that mention of the text."""
    if actor.kind is not ActorKind.PERSON:
        return False
    before = _TITLED.search(text[max(0, mention.start - 12) : mention.start])
    honorific = before[1].capitalize() if before else ""
    known = is_woman(actor.name, honorific if honorific in FEMALE_HONORIFICS | MALE_HONORIFICS else "")
    return known is None or known is woman
