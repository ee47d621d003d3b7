"""The actors of a passage as the rules need them: how their names stand in a sentence, and which alliance is meant."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from quiz.domain.facts import ActorKind, describes
from quiz.domain.reading.actors.references import antecedent
from quiz.domain.reading.annotations import FoundActor, Passage, Saying
from quiz.domain.reading.clauses.datelines import after_dateline
from quiz.domain.reading.duties.alliances import Alliances
from quiz.domain.reading.duties.articles import articles_of, with_article
from quiz.domain.reading.duties.bonds import is_alliance, is_treaty, known_as
from quiz.domain.reading.duties.envoys import states_of_persons
from quiz.domain.reading.sentences import Sentence

_OF_A_STATE = re.compile(
    r"(?:ministry|government|army|navy|(?:armed|air) forces?|troops|parliament|congress|senate|legislature|cabinet|embassy|delegation"
    r"|presidency)\b",
    re.I,
)
_PARTIES = re.compile(
    r"\b(?:the|its|each|all|every) (?:[a-z0-9]+ )?(?:parties|party|members?|signator(?:y|ies)|guarantors?|powers)\b",
    re.IGNORECASE,
)


class Cast:
    """The actors of one passage; everything is worked out once, in one pass over the mentions."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Each actor's name as it stands inside a sentence: “the CSTO”, “Armenia”."""
        counts, definite = articles_of(self.passage.text, self.passage.actors)
        return tuple(
            with_article(actor, counts[index], is_definite=index in definite) for index, actor in enumerate(self.actors)
        )

    def opening(self, actor: int) -> str:
        """The actor's name as it opens a sentence."""
        name = self.names[actor]
        return name[:1].upper() + name[1:]

    @property
    def actors(self) -> tuple[FoundActor, ...]:
        """The actors of the passage."""
        return self.passage.actors.actors

    @cached_property
    def alliances(self) -> Alliances:
        """The alliances that the passage names."""
        return Alliances(self.passage)

    def is_description(self, actor: int) -> bool:
        """Whether the text describes the actor and does not name it: “three officials”."""
        return describes(self.actors[actor].name)

    @cached_property
    def speaks_of_parties(self) -> bool:
        """Whether the text speaks of parties or members, so that whoever signed is one."""
        return _PARTIES.search(self.passage.text) is not None

    def begin(self, sentence: Sentence) -> int:
        """Where the sentence begins behind its dateline; “NATO – Norland joined in 1999” has none."""
        begin = after_dateline(self.passage.text, sentence.start, sentence.end)
        named = self.passage.actors.inside(sentence.start, begin)
        return sentence.start if any(is_alliance(self.actors[one.actor]) for one in named) else begin

    def is_treaty(self, alliance: int) -> bool:
        """Whether it is a text that states agree on, not a body that can act."""
        return is_treaty(self.actors[alliance])

    def meant(self, place: int, words: str) -> int | None:
        """The actor that a pronoun or a description at a place of the text means; the state for whoever acts for one."""
        passage = self.passage
        found = antecedent(passage.actors, passage.sentences, passage.text, place, words)
        owner = words.split()[0].lower()
        if found is None and owner in {"his", "her"}:
            found = antecedent(passage.actors, passage.sentences, passage.text, place, owner)
        return None if found is None else self.bound(found)

    def person(self, place: int, pronoun: str) -> str | None:
        """The name of the person whom a pronoun at a place of the text means."""
        passage = self.passage
        found = antecedent(passage.actors, passage.sentences, passage.text, place, pronoun)
        is_person = found is not None and self.actors[found].kind is ActorKind.PERSON
        return self.actors[found].name if is_person and found is not None else None

    def bound(self, actor: int) -> int | None:
        """Who is bound by what an actor owes: the state for a person or a body of one."""
        found = self.actors[actor]
        if found.kind is ActorKind.PERSON:
            return self.country_of(actor)
        if found.kind is ActorKind.ORGANISATION and _OF_A_STATE.search(found.name):
            state = self.country_of(actor)
            return actor if state is None else state
        return actor

    def is_some_ministry(self, actor: int | None) -> bool:
        """Whether it is a body of a state, and the text does not tell of which."""
        found = self.actors[actor] if actor is not None else None
        return found is not None and bool(_OF_A_STATE.search(found.name)) and self.country_of(actor or 0) is None

    def country_of(self, actor: int) -> int | None:
        """The country that an actor is, or belongs to, where the passage names it."""
        found = self.actors[actor]
        if found.kind is ActorKind.COUNTRY:
            return actor
        return self._countries[found.country] if found.country in self._countries else self._persons.get(actor)

    def saying_at(self, sentence: int, start: int, end: int) -> Saying | None:
        """The narrowest saying that holds the whole span of that sentence, or None where the story itself speaks."""
        around = [each for each in self._sayings.get(sentence, ()) if each.holds(start, end)]
        return min(around, key=lambda saying: saying.end - saying.start, default=None)

    @cached_property
    def _sayings(self) -> dict[int, list[Saying]]:
        """The sayings by the index of each sentence that they touch."""
        found: dict[int, list[Saying]] = {}
        sentences = self.passage.sentences
        for saying in self.passage.sayings:
            index = max(0, bisect_right(sentences, saying.start, key=lambda sentence: sentence.start) - 1)
            while index < len(sentences) and sentences[index].start < saying.end:
                found.setdefault(index, []).append(saying)
                index += 1
        return found

    def known_members(self) -> Iterator[tuple[int, int]]:
        """Each alliance of the text that everybody knows, with each country of the text that is known to be in it."""
        for index, actor in enumerate(self.actors):
            known = known_as(actor)
            if known is not None and is_alliance(actor):
                yield from ((index, self._countries[code]) for code in known.members if code in self._countries)

    @cached_property
    def _persons(self) -> dict[int, int]:
        return states_of_persons(self.passage)

    @cached_property
    def _countries(self) -> dict[str, int]:
        countries = (
            (actor.country, index) for index, actor in enumerate(self.actors) if actor.kind is ActorKind.COUNTRY
        )
        return {code: index for code, index in countries if code}
