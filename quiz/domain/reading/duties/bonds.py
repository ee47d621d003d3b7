"""What an actor is to those who are bound: an alliance, a treaty that cannot act, a body of states, and who is known to be in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from quiz.domain.deals import is_deal
from quiz.domain.facts import ActorKind
from quiz.domain.reading.annotations import FoundActor
from quiz.domain.reading.gazetteer.alliances import ALLIANCES, Alliance

_PACT_LIKE = re.compile(
    r"\b(?:Pact|Treaty|Accords?|Alliance|Compact|Protocol|Convention|Charter|Agreement|Entente|League"
    r"|Union|Commonwealth"
    r"|Bloc|Community|Partnership|Coalition|Memorandum|Initiative|Corridor|Commitment|Guarantee"
    r"|Assurances?|Covenant|Concord|Pledge|Declaration|Promise|Arrangement|Moratorium|Scheme|Framework|Mechanism|Pool|Oath)\b"
)
_TREATY_LIKE = re.compile(
    r"\b(?:Treaty|Accords?|Protocol|Convention|Charter|Agreement|Memorandum|Understanding|Covenant|Guarantee|Pledge"
    r"|Declaration|Promise|Moratorium|Oath)\b"
)
_AGREED = re.compile(
    r"\b(?:Pact|Compact|Entente|Concord|Commitment|Assurances?|Arrangement|Partnership|Framework|Mechanism|Initiative)\Z"
)
_WARS = frozenset({"War", "Cold War"})
_BODY_LIKE = re.compile(r"\b(?:Organi[sz]ation|Alliance|Union|Community|League|Council|Commonwealth)\b")
DOCUMENTS = frozenset(
    {"treaty", "accord", "agreement", "convention", "protocol", "memorandum", "charter", "covenant", "compact"}
)
KNOWN = {name: alliance for alliance in ALLIANCES.values() for name in alliance.names}
_BODIES = frozenset(name for alliance in ALLIANCES.values() if not alliance.binds for name in alliance.names)


_TOLD = re.compile(
    r"\b[Tt]he (alliance|bloc|pact|treaty|accord|compact|agreement|convention|protocol|charter|union|league|guarantee|commitment"
    r"|declaration|pledge|concord|community|covenant|entente|initiative|fund|market|moratorium)\b"
)


def nouns_for_alliances(text: str) -> Counter[str]:
    """How often the text says “the pact”, “the union” and the like."""
    return Counter(_TOLD.findall(text))


def known_as(actor: FoundActor) -> Alliance | None:
    """The alliance that everybody knows by one of the actor’s names."""
    return next((KNOWN[name] for name in (actor.name, *actor.aliases) if name in KNOWN), None)


def is_alliance(actor: FoundActor) -> bool:
    """Whether one can belong to it or owe something under it: an alliance, or an organisation that is called one."""
    return (actor.kind is ActorKind.ALLIANCE and actor.name not in _WARS) or (
        actor.kind is ActorKind.ORGANISATION and any(_PACT_LIKE.search(name) for name in (actor.name, *actor.aliases))
    )


def body_of(actors: Sequence[FoundActor], treaty: int) -> int:
    """The organisation that goes by the treaty’s own name, where the text has it too; else the treaty."""
    own = (actors[treaty].name, *actors[treaty].aliases)
    bodies = {f"{name} {noun}" for name in own for noun in ("Organization", "Organisation")}
    return next((at for at, actor in enumerate(actors) if not bodies.isdisjoint((actor.name, *actor.aliases))), treaty)


def is_body_of_states(actor: FoundActor) -> bool:
    """Whether it is an organisation of states that is no alliance: the UN, OPEC."""
    return actor.kind is ActorKind.ORGANISATION and not _BODIES.isdisjoint((actor.name, *actor.aliases))


def is_treaty(actor: FoundActor) -> bool:
    """Whether it is a text that states agree on, not a body that can act."""
    names = (actor.name, *actor.aliases)
    return any(_TREATY_LIKE.search(name) or is_deal(name) for name in names) and not any(
        _BODY_LIKE.search(name) for name in names
    )


def is_agreed(actor: FoundActor) -> bool:
    """Whether its name lets one call it a treaty, though it may also act: a pact."""
    return is_treaty(actor) or any(_AGREED.search(name) for name in (actor.name, *actor.aliases))
