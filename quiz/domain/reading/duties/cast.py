"""The actors of a passage as the rules need them: how their names stand in a sentence, and which alliance is meant."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from quiz.domain.facts import ActorKind, describes
from quiz.domain.reading.actors.references import antecedent
from quiz.domain.reading.annotations import FoundActor, MentionForm, Passage, Saying
from quiz.domain.reading.clauses.datelines import after_dateline
from quiz.domain.reading.duties.articles import articles_of, with_article
from quiz.domain.reading.duties.bonds import DOCUMENTS, is_agreed, is_alliance, is_treaty, known_as, nouns_for_alliances
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
_BELONGING = re.compile(r"\b(?:members?|found(?:ed|ing|ers)|signed|joined|signator(?:y|ies)|part(?:y|ies) to|formed|set up)\b")
_TEXTS = frozenset({"charter", "protocol"})
"""What an alliance that is no treaty has, too: “the charter” is its own where no other is named."""
_MOST_BACK = 40
"""How many places back an alliance is looked for."""


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

    def is_description(self, actor: int) -> bool:
        """Whether the text describes the actor and does not name it: “three officials”."""
        return describes(self.actors[actor].name)

    @cached_property
    def speaks_of_parties(self) -> bool:
        """Whether the text speaks of parties or members, so that whoever signed is one."""
        return _PARTIES.search(self.passage.text) is not None

    @property
    def has_alliance(self) -> bool:
        """Whether the passage names any alliance."""
        return bool(self._alliances[0])

    @property
    def has_one_alliance(self) -> bool:
        """Whether the passage names one alliance and no other."""
        return bool(self._only_alliance)

    @property
    def has_main_alliance(self) -> bool:
        """Whether one alliance is named oftener than all others together."""
        return self.has_alliance and self._main_alliance is not None

    def begin(self, sentence: Sentence) -> int:
        """Where the sentence begins behind its dateline; “NATO – Norland joined in 1999” has none."""
        begin = after_dateline(self.passage.text, sentence.start, sentence.end)
        named = self.passage.actors.inside(sentence.start, begin)
        return sentence.start if any(is_alliance(self.actors[one.actor]) for one in named) else begin

    def is_treaty(self, alliance: int) -> bool:
        """Whether it is a text that states agree on, not a body that can act."""
        return is_treaty(self.actors[alliance])

    def alliance_before(self, place: int, noun: str = "") -> int | None:
        """The alliance that “the pact” or silence means at a place: the one so called, else the story’s main or last one."""
        starts, actors = self._alliances
        end = bisect_left(starts, place)
        before = actors[max(0, end - _MOST_BACK) : end] or self._only_alliance
        called = [actor for actor in before if noun and self._is_called(actor, noun)]
        if not called and noun in DOCUMENTS:
            called = [actor for actor in before if is_agreed(self.actors[actor])]
        if not called and noun in _TEXTS:
            noun = ""
        if called or not before or noun in DOCUMENTS:
            return called[-1] if called else None
        main = self._main_alliance
        return main if main in before and not noun and not self._is_about_another(place) else before[-1]

    def _is_about_another(self, place: int) -> bool:
        """Whether the sentence before tells of belonging to other alliances than the story's main one: silence means the last."""
        sentences = self.passage.sentences
        index = bisect_right(sentences, place, key=lambda sentence: sentence.start) - 2
        starts, actors = self._alliances
        if index < 0 or _BELONGING.search(sentences[index].text) is None:
            return False
        first, last = bisect_left(starts, sentences[index].start), bisect_left(starts, sentences[index].end)
        return first < last and self._main_alliance not in actors[first:last]

    def is_called_by(self, actor: int, words: str) -> bool:
        """Whether the last of the words, “the treaty”, fits the alliance."""
        noun = words.lower().split()[-1:]
        return bool(noun) and self._is_called(actor, noun[0])

    def _is_called(self, actor: int, noun: str) -> bool:
        """Whether the noun fits the alliance: a name of it turns on it, or all that is known is that it is a treaty."""
        names = [name.lower() for name in (self.actors[actor].name, *self.actors[actor].aliases)]
        is_named = any(re.search(rf"\b{noun}(?:\Z| (?:on|of|for|against)\b)", name) for name in names)
        return (
            is_named
            or (noun in DOCUMENTS and self.is_treaty(actor))
            or (noun not in DOCUMENTS and noun in " ".join(names))
        )

    @cached_property
    def first_named(self) -> dict[int, int]:
        """Where each alliance is named for the first time."""
        starts, actors = self._alliances
        return {actor: start for start, actor in zip(reversed(starts), reversed(actors), strict=True)}

    @cached_property
    def _only_alliance(self) -> list[int]:
        actors = set(self._alliances[1])
        return list(actors) if len(actors) == 1 else []

    @cached_property
    def _main_alliance(self) -> int | None:
        """The alliance that is named in more than half of all places where any is."""
        seats = {one.start for one in self.passage.actors.mentions if one.form is MentionForm.CAPITAL}
        named = Counter(
            actor for start, actor in zip(*self._alliances, strict=True) if start not in seats
        )  # “Brussels” is no name of the EU
        for noun, count in nouns_for_alliances(self.passage.text).items():
            if len(called := [actor for actor in named if self._is_called(actor, noun)]) == 1:
                named[called[0]] += count
        actor, count = next(iter(named.most_common(1)), (None, 0))
        return actor if 2 * count > named.total() else None

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

    @cached_property
    def _alliances(self) -> tuple[list[int], list[int]]:
        named = [mention for mention in self.passage.actors.mentions if is_alliance(self.actors[mention.actor])]
        return [mention.start for mention in named], [mention.actor for mention in named]
