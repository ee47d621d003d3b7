"""What the whole passage tells that its sentences are read by: who is bound by what, and how much it is about alliances."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from functools import cached_property

from quiz.domain.facts import ActorKind, Relation
from quiz.domain.reading.duties.belonging import belongings
from quiz.domain.reading.duties.bonds import known_as
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.duties.masking import Line
from quiz.domain.reading.duties.pending import Pending

_SEVERAL = 2
_LEAD = 40
_BROKERED = re.compile(
    r"\b(?:mediat|broker|host|sponsor|facilitat|back|conven|organi[sz]|guarante|chair)(?:ed|ion|ors?) (?:[a-z]+ )?(?:by|from) (?:the )?\Z|\bauspices of (?:the )?\Z|\(\Z"
)
AT_HAND = 5
"""How many sentences back a request still tells what is done about it."""


class Setting:
    """What the passage tells that its sentences are read by: who is bound by what, and how much it is about alliances."""

    def __init__(self, cast: Cast, lines: list[Line]) -> None:
        self.cast = cast
        told = [belonging for line in lines for belonging in belongings(line)]
        self._tied = frozenset((belonging.alliance, member) for belonging in told for member in belonging.members)
        self.members: set[tuple[int, int]] = {
            (belonging.alliance, member)
            for belonging in told
            if belonging.relation is not Relation.LEFT
            for member in belonging.members
        }
        self._told_members = frozenset(self.members)
        self._known = set(cast.known_members())
        self._meant = [(line.sentence.index, near[0]) for line in lines if (near := line.alliance_near(0)) is not None]
        about = [index for index, _ in self._meant]
        self.is_central = len(about) * 25 >= len(lines) and (len(about) > 1 or self.cast.alliances.has_one)
        self._about = set(about)
        self.told: set[int] = set()
        self.topic: set[str] = set()
        self.pending = Pending()
        counted = Counter(alliance for _, alliance in self._meant).most_common(1)
        self.main = counted[0][0] if counted and 2 * counted[0][1] > len(about) else None

    def alliance_of(self, member: int, place: int) -> int | None:
        """The one alliance that binds somebody, as far as is known, and that is named before a place of the text."""
        named = self.cast.alliances.first_named
        bound = {alliance for alliance, other in self.members if other == member and named.get(alliance, place) < place}
        return bound.pop() if len(bound) == 1 else None

    def meant_before(self, index: int) -> int | None:
        """The alliance that a sentence without any means: the one of most sentences, else the one named or meant last."""
        last = bisect_left(self._meant, (index, -1)) - 1
        return self.main if self.main is not None or last < 0 else self._meant[last][1]

    def binds(self, alliance: int, member: int) -> bool:
        """Whether somebody belongs to an alliance, as the text tells or as everybody knows."""
        return (alliance, member) in self.members or (alliance, member) in self._known

    def is_near(self, index: int) -> bool:
        """Whether an alliance is named or meant shortly before that sentence; the only one of the text is always meant."""
        return self.cast.alliances.has_one or any(index - back in self._about for back in range(AT_HAND + 1))

    def is_close(self, index: int) -> bool:
        """Whether that sentence or one beside it tells of an alliance, or the ones before it of a duty."""
        about = any(other in self._about for other in range(index - 4, index + 4))
        return about or not self.told.isdisjoint(range(index - 5, index))

    def is_outsider(self, alliance: int, actor: int) -> bool:
        """Whether the text tells of several members, and that one is not among them."""
        known = [member for each, member in (*self._told_members, *self._known) if each == alliance]
        is_state = self.cast.actors[actor].kind is ActorKind.COUNTRY
        return is_state and len(known) >= _SEVERAL and actor not in known

    def is_stranger(self, alliance: int, actor: int) -> bool:
        """Whether everybody knows who belongs to the alliance, and neither that nor the text ties the state to it."""
        found = self.cast.actors[actor]
        known = known_as(self.cast.actors[alliance])
        is_state = found.kind is ActorKind.COUNTRY and found.country is not None
        is_tied = (alliance, actor) in self._tied or (alliance, actor) in self._known
        return is_state and known is not None and bool(known.members) and not is_tied

    def only_mediates(self, alliance: int) -> bool:
        """Whether the text names the alliance only as the host or broker of what others agree on: “talks mediated by the AU”."""
        return alliance in self._brokers and alliance not in self._others_than_brokers

    @cached_property
    def _brokers(self) -> frozenset[int]:
        return frozenset(actor for actor, is_broker in self._parts if is_broker)

    @cached_property
    def _others_than_brokers(self) -> frozenset[int]:
        return frozenset(actor for actor, is_broker in self._parts if not is_broker)

    @cached_property
    def _parts(self) -> list[tuple[int, bool]]:
        """For each mention, whom it names, and whether only as a broker."""
        text = self.cast.passage.text
        return [
            (one.actor, _BROKERED.search(text, max(0, one.start - _LEAD), one.start) is not None)
            for one in self.cast.passage.actors.mentions
        ]
