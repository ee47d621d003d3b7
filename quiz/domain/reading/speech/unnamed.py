"""Speakers without a name, as the words of the text describe them: “three officials”, “a diplomatic note”, “its envoy”."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace

from quiz.domain.facts import ActorKind
from quiz.domain.reading.annotations import Actors, FoundActor, Mention
from quiz.domain.reading.sentences import Sentence
from quiz.domain.reading.speech.attributed import Span
from quiz.domain.reading.speech.descriptions import described, is_of_several, kind_of, singular
from quiz.domain.reading.speech.openings import opening_person

_ARTICLE = re.compile(r"(?:the|that|this|an?)\s+", re.IGNORECASE)
_DEFINITE = re.compile(r"(?:the|this|that|these|those)\s", re.IGNORECASE)
_OWNER = re.compile(r"['’]s\b|['’](?=\s)")
_OWNED = re.compile(r"(?:his|her|its|their)\s", re.IGNORECASE)
_DETERMINED = re.compile(r"(?:the|an?)\s(?:[\w-]+\s){0,2}[a-z-]{4,}$", re.IGNORECASE)
_OF_PEOPLE = re.compile(r"(?:^|[a-z] )[A-Za-z][\w-]*[a-z](?:ers|ors|eers|ents|ants)$")
_PLURAL = re.compile(r"(?:States|Nations|Netherlands|Philippines|Emirates|Islands)$")
_SHORTLY = 2
_SERVING = re.compile(
    r"\b(?:diplomat|official|source|analyst|expert|observer|aide|advis[eo]r|envoy|interlocutor|insider)$"
)
_RULING = re.compile(r"\b(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emir|Crown Prince)\b", re.IGNORECASE)
_LONGEST_NAME = 9
Owner = Callable[[int, str], int | None]


def _kind_of_speakers(words: str) -> ActorKind | None:
    """What speaks though no list has it: “some admirers”, “the fleet command”."""
    if _DETERMINED.match(words):
        return ActorKind.ORGANISATION
    return ActorKind.PERSON if _OF_PEOPLE.search(words) else None


def _are_several(name: str) -> bool:
    return name.endswith(("s", "men", "people", "police"))


class Unnamed:
    """The speakers without a name of one text; they are added to its actors as they are met."""

    def __init__(self, text: str, sentences: tuple[Sentence, ...], actors: Actors, owner: Owner) -> None:
        self._text = text
        self._sentences = sentences
        self._actors = actors
        self._owner = owner
        self._added: dict[str, int] = {}
        self.found: list[FoundActor] = list(actors.actors)
        self._mentions: list[Mention] = []

    @property
    def actors(self) -> Actors:
        """The actors of the text with those that were added, and all their mentions in order."""
        mentions = sorted((*self._actors.mentions, *self._mentions), key=lambda mention: (mention.start, -mention.end))
        return replace(self._actors, actors=tuple(self.found), mentions=tuple(mentions))

    def add(self, start: int, end: int, *, is_spoken: bool = False) -> int | None:
        """The actor that those words describe, head first; None where they describe nobody who can speak."""
        words = self._text[start:end].strip()
        kind = kind_of(words) or (_kind_of_speakers(words) if is_spoken else None)
        if kind is None or len(words.split()) > _LONGEST_NAME:
            return None
        name = self._name(start, words.replace("\n", " "))
        known = self.known(words, name)
        if known is None:
            known = len(self.found)
            self.found.append(replace(described(name, kind), country=self._country(start, end)))
            self._added[name.lower()] = known
        self._mentions.append(Mention(start, start + len(words), known))
        return known

    def speaking_for(self, principal: int, start: int, spoken: Span) -> int:
        """Who speaks for that person: “a spokesman for Ada Berg” as “Ada Berg’s spokesman”."""
        name = f"{self.found[principal].name}’s {self._text[slice(*spoken)].lower()}"
        found = self._added.get(name.lower())
        if found is None:
            found = len(self.found)
            self.found.append(FoundActor(name, ActorKind.PERSON, country=self.found[principal].country))
            self._added[name.lower()] = found
        self._mentions.append(Mention(start, spoken[1], found))
        return found

    def known(self, words: str, name: str) -> int | None:
        """The one added before under that name, or, for “the note”, the last one added that is a note."""
        if name.lower() in self._added:
            return self._added[name.lower()]
        if not _DEFINITE.match(words) or " " in name:
            return None
        ending = (index for known, index in reversed(self._added.items()) if singular(known) == singular(name))
        return next(ending, None)

    def again(self, start: int, words: str) -> int | None:
        """Whom “the admiral” means: one described before, else the only person named in the sentences just before."""
        holder = self._only_holder(start, words)
        if holder is not None:
            return holder
        article = _ARTICLE.match(words)
        is_one = (
            article is not None and words.lower().startswith(("the ", "that ", "this ")) and not is_of_several(words)
        )
        if article is None or not is_one or kind_of(words) is not ActorKind.PERSON:
            return None
        name = words[article.end() :].lower()
        known = self.known(words, name)
        if known is None:
            people, state = set(self.people_before(start)), self._country(start, start + len(words))
            known = people.pop() if len(people) == 1 else None
            known = None if known is None or not self._can_be(known, name, state) else known
            if known is not None:
                self._added[name] = known
        return known

    def _can_be(self, person: int, name: str, state: str) -> bool:
        """Whether that description fits the person: not “the Ostian envoy” of another state, nor “the diplomat” of a president."""
        found = self.found[person]
        if state and found.country not in {"", state}:
            return False
        if _OWNER.search(name):  # “the commission’s secretary”
            return any(name.rsplit(" ", 1)[-1] in role.lower().split() for role in found.roles)
        return not (_SERVING.search(name) and any(map(_RULING.search, found.roles)))

    def _only_holder(self, start: int, words: str) -> int | None:
        """The only person whom the text gives that office of that state: “Ostia’s president”, named later in the story."""
        named = [one for one in self._actors.inside(start, start + len(words)) if self.found[one.actor].country]
        state = [one for one in named if self.found[one.actor].kind is ActorKind.COUNTRY]
        if len(state) != 1 or is_of_several(words):
            return None
        rest = f"{self._text[start : state[0].start]} {self._text[state[0].end : start + len(words)]}"
        office = {*_OWNER.sub(" ", _ARTICLE.sub("", rest)).lower().split()}
        code = self.found[state[0].actor].country
        holders = [
            at
            for at, one in enumerate(self._actors.actors)
            if one.kind is ActorKind.PERSON
            and one.country == code
            and any(office and office == {*role.lower().split()} for role in one.roles)
        ]
        return holders[0] if len(holders) == 1 else None

    def people_before(self, start: int) -> list[int]:
        """The persons named in the sentences just before."""
        near = self._actors.inside(self._first_near(start), start)
        return [one.actor for one in near if self.found[one.actor].kind is ActorKind.PERSON]

    def several_before(self, start: int) -> int | None:
        """Those without a name who were described last, in the sentences just before: “critics … they suggest”."""
        last = self._mentions[-1] if self._mentions else None
        if last is None or last.start < self._first_near(start) or not _are_several(self.found[last.actor].name):
            return None
        return last.actor

    def thing_before(self, start: int) -> int | None:
        """The body or paper without a name that is the first one named in the sentence before."""
        here = bisect_right(self._sentences, start, key=lambda sentence: sentence.start) - 1
        if here < 1 or not self._mentions or self._actors.inside(self._sentences[here].start, start):
            return None
        before, last = self._sentences[here - 1], self._mentions[-1]
        if not before.start <= last.start < before.end or self._actors.inside(before.start, last.start):
            return None
        return last.actor if self.found[last.actor].kind is not ActorKind.PERSON else None

    def person_before(self, start: int) -> int | None:
        """The person without a name who spoke last, where nobody with one was named since: “A diplomat said … He added”."""
        last = self._mentions[-1] if self._mentions else None
        if last is None or last.start < self._first_near(start) or _are_several(self.found[last.actor].name):
            return None
        named = (self.found[one.actor].kind is ActorKind.PERSON for one in self._actors.inside(last.start, start))
        return last.actor if self.found[last.actor].kind is ActorKind.PERSON and not any(named) else None

    def opening(self, start: int, *, several: bool) -> Span | None:
        """The description that opens the sentence or the one before, where nobody was named since."""
        here = bisect_right(self._sentences, start, key=lambda sentence: sentence.start) - 1
        for sentence in reversed(self._sentences[max(0, here - 1) : here + 1]):
            span = opening_person(self._text, sentence.start, min(sentence.end, start), several=several)
            if span is not None:
                since = self._actors.inside(span[0], start)
                named = any(self.found[one.actor].kind is ActorKind.PERSON for one in since)
                return None if named else span
        return None

    def _first_near(self, start: int) -> int:
        """Where the sentences just before begin."""
        here = bisect_right(self._sentences, start, key=lambda sentence: sentence.start) - 1
        return self._sentences[max(0, here - _SHORTLY)].start if self._sentences else 0

    def _name(self, start: int, words: str) -> str:
        """The words without their article; “its envoy” under the name of whose envoy it is."""
        owned = _OWNED.match(words)
        owner = self._owner(start, owned.group().strip()) if owned else None
        if owned is not None and owner is None:
            return words[owned.end() :]
        if owned is None or owner is None:
            return _ARTICLE.sub("", words, count=1) if _ARTICLE.match(words) else words
        name = self._with_article(owner)
        return f"{name}{'’' if _PLURAL.search(name) else '’s'} {words[owned.end() :]}"

    def _with_article(self, owner: int) -> str:
        """The owner's name as the text writes it: “the East African Community”."""
        name = self.found[owner].name
        mention = next((one for one in self._actors.mentions if one.actor == owner), None)
        before = self._text[max(0, mention.start - 4) : mention.start].lower() if mention else ""
        return f"the {name}" if before == "the " else name

    def _country(self, start: int, end: int) -> str:
        codes = {self.found[mention.actor].country for mention in self._actors.inside(start, end)} - {""}
        return codes.pop() if len(codes) == 1 else ""
