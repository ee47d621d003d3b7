"""Who the words of a source mean: an actor of the text, or one without a name (“three officials”, “a diplomatic note”)."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace

from quiz.domain.facts import ActorKind, Mode
from quiz.domain.reading.actors.references import antecedent
from quiz.domain.reading.annotations import Actors, FoundActor, Mention, MentionForm
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.sentences import Sentence
from quiz.domain.reading.speech.apposed import apposed
from quiz.domain.reading.speech.attributed import Attributed, Span
from quiz.domain.reading.speech.authors import author
from quiz.domain.reading.speech.cues import DOCUMENTS, FINDINGS, SPOKEN, TREATIES
from quiz.domain.reading.speech.descriptions import COUNTS, REST, described, is_of_several, kind_of, singular
from quiz.domain.reading.speech.joined import named_together

_PRONOUNS = listed("he she it they his her its their")
_RELATIVE = re.compile(r",?\s*(?:who|which|that)(?:\s.*)?$", re.DOTALL)
_ARTICLE = re.compile(r"(?:the|an?)\s+", re.IGNORECASE)
_DEFINITE = re.compile(r"(?:the|this|that|these|those)\s", re.IGNORECASE)
_OWNED = re.compile(r"(?:his|her|its|their)\s", re.IGNORECASE)
_MOUTHPIECES = re.compile(r"spokes(?:man|woman|person|people)\b", re.IGNORECASE)
_DETERMINED = re.compile(r"(?:the|an?)\s(?:[\w-]+\s){0,2}[a-z-]{4,}$", re.IGNORECASE)
_AGED = re.compile(r"the (?:\d+|\w+(?:-\w+)?)-year-old\b", re.IGNORECASE)
_SHORTLY = 2
_LONGEST_NAME = 9


class Speakers:
    """Resolves the sources of one text in order; actors without a name are added as they are met."""

    def __init__(self, text: str, sentences: tuple[Sentence, ...], actors: Actors) -> None:
        self._text = text
        self._sentences = sentences
        self._actors = actors
        self._added: dict[str, int] = {}
        self._found: list[FoundActor] = list(actors.actors)
        self._mentions: list[Mention] = []
        self._is_spoken = False
        self._spoken: dict[Span, int | None] = {}

    @property
    def actors(self) -> Actors:
        """The actors of the text with those that were added, and all their mentions in order."""
        mentions = sorted((*self._actors.mentions, *self._mentions), key=lambda mention: (mention.start, -mention.end))
        return replace(self._actors, actors=tuple(self._found), mentions=tuple(mentions))

    def speaker(self, one: Attributed) -> int | None:
        """The index of the actor that the source means."""
        if one.source not in self._spoken:
            self._is_spoken = self._text[slice(*one.cue)].lower() in SPOKEN
            amid = one.content[0] < one.source[0] and self._text[slice(*one.source)].lower() in _PRONOUNS
            meant = self._pronoun(one.content[0], self._text[slice(*one.source)]) if amid else None
            self._spoken[one.source] = self._resolved(*one.source) if meant is None else meant
        return self._spoken[one.source]

    def speakers(self, one: Attributed) -> tuple[int | None, ...]:
        """All who say it together: “Oslo and Bergen insist”, else the one who says it."""
        together = named_together(self._text, self._actors, *one.source)
        return together if len(set(together)) > 1 else (self.speaker(one),)

    def is_a_treaty(self, one: Attributed) -> bool:
        """Whether a treaty or a law says it: what binds is no claim."""
        start, end = one.source
        return singular(self._text[start : self._head_end(start, end)].rstrip("0123456789 ")) in TREATIES

    def mode(self, one: Attributed, speaker: int | None) -> Mode:
        """How the speaker stands to the words: a newspaper or a document reports what it says, people claim it."""
        writes = speaker is not None and self._writes(self._found[speaker])
        if one.mode is Mode.REPORTED:
            return one.mode if speaker is None or writes or self._text[slice(*one.cue)] in FINDINGS else Mode.CLAIMED
        return Mode.REPORTED if writes and one.mode is Mode.CLAIMED else one.mode

    def _writes(self, actor: FoundActor) -> bool:
        return actor.kind is ActorKind.PUBLICATION or singular(actor.name) in DOCUMENTS

    def _resolved(self, start: int, end: int) -> int | None:
        end = start + len(_RELATIVE.sub("", self._text[start:end]))
        words = self._text[start:end].strip()
        if not words:
            return None
        if words.lower() in _PRONOUNS:
            return self._pronoun(start, words)
        named = self._named(start, end)
        if named is None:
            named = apposed(self._text, self._actors, end)
        if named is None:
            named = self._spoken_for(start, end)
        if named is not None:
            return named
        meant = author(self._text, self._actors, start, self._head_end(start, end))
        if meant is None and not is_of_several(words) and (_DEFINITE.match(words) or _OWNED.match(words)):
            meant = self._antecedent(start, words)
        if meant is None:
            meant = self._described_again(start, words)
        return meant if meant is not None else self._unnamed(start, end)

    def _described_again(self, start: int, words: str) -> int | None:
        """Whom “the admiral” means: one described before, else the only person named in the sentences just before."""
        if _AGED.match(self._text, start):
            return next(reversed(self._people_before(start)), None)
        article = _ARTICLE.match(words)
        if (
            not words.lower().startswith("the ")
            or is_of_several(words)
            or article is None
            or kind_of(words) is not ActorKind.PERSON
        ):
            return None
        name = words[article.end() :].lower()
        known = self._known(words, name)
        if known is None:
            known = self._only_person(start)
            if known is not None:
                self._added[name] = known
        return known

    def _only_person(self, start: int) -> int | None:
        people = set(self._people_before(start))
        return people.pop() if len(people) == 1 else None

    def _people_before(self, start: int) -> list[int]:
        """The persons named in the sentences just before."""
        near = self._actors.inside(self._first_near(start), start)
        return [one.actor for one in near if self._found[one.actor].kind is ActorKind.PERSON]

    def _first_near(self, start: int) -> int:
        """Where the sentences just before begin."""
        here = bisect_right(self._sentences, start, key=lambda sentence: sentence.start) - 1
        return self._sentences[max(0, here - _SHORTLY)].start if self._sentences else 0

    def _pronoun(self, start: int, words: str) -> int | None:
        """Whom the pronoun means; somebody without a name where nobody else fits."""
        meant = self._described_before(start) if words.lower() == "it" else None
        meant = self._unnamed_person_before(start) if words.lower() in {"he", "she"} else meant
        meant = meant if meant is not None else self._antecedent(start, words)
        return self._several_before(start) if meant is None and words.lower() == "they" else meant

    def _several_before(self, start: int) -> int | None:
        """Those without a name who were described last, in the sentences just before: “critics … they suggest”."""
        last = self._mentions[-1] if self._mentions else None
        if last is None or last.start < self._first_near(start):
            return None
        return last.actor if self._found[last.actor].name.endswith("s") else None

    def _described_before(self, start: int) -> int | None:
        """The body or paper without a name that is the first one named in the sentence before."""
        here = bisect_right(self._sentences, start, key=lambda sentence: sentence.start) - 1
        if here < 1 or not self._mentions or start != self._sentences[here].start:
            return None
        before, last = self._sentences[here - 1], self._mentions[-1]
        if not before.start <= last.start < before.end or self._actors.inside(before.start, last.start):
            return None
        return last.actor if self._found[last.actor].kind is not ActorKind.PERSON else None

    def _unnamed_person_before(self, start: int) -> int | None:
        """The person without a name who spoke last, where nobody with one was named since: “A diplomat said … He added”."""
        last = self._mentions[-1] if self._mentions else None
        if last is None or last.start < self._first_near(start) or self._found[last.actor].name.endswith("s"):
            return None
        named = (self._found[one.actor].kind is ActorKind.PERSON for one in self._actors.inside(last.start, start))
        return last.actor if self._found[last.actor].kind is ActorKind.PERSON and not any(named) else None

    def _antecedent(self, start: int, words: str) -> int | None:
        return antecedent(self._actors, self._sentences, self._text, start, words)

    def _named(self, start: int, end: int) -> int | None:
        """The actor whose name is the head of the source: the last in front of “of …”."""
        head_end = self._head_end(start, end)
        heads = [
            mention
            for mention in self._actors.inside(start, head_end)
            if mention.form in {MentionForm.NAME, MentionForm.CAPITAL} and self._is_head(mention, head_end)
        ]
        return heads[-1].actor if heads else None

    def _spoken_for(self, start: int, end: int) -> int | None:
        """Whom a spokesman without a name speaks for."""
        if not _MOUTHPIECES.search(self._text, start, self._head_end(start, end)):
            return None
        named = [each for each in self._actors.inside(start, end) if each.form is not MentionForm.PLACE]
        return named[-1].actor if named else None

    def _head_end(self, start: int, end: int) -> int:
        rest = REST.search(self._text, start, end)
        while rest is not None and (
            self._covered(rest.start(), rest.end())
            or (rest.group() == " of " and COUNTS.fullmatch(self._text, start, rest.start()))
        ):
            rest = REST.search(self._text, rest.end(), end)
        return rest.start() if rest else end

    def _covered(self, start: int, end: int) -> bool:
        """Whether a name goes on there: “the Ministry of Defence”."""
        return any(one.start < start and end < one.end for one in self._actors.inside(start - 80, end + 80))

    def _is_head(self, mention: Mention, head_end: int) -> bool:
        """Whether nothing but more of the name or title follows: not “Pashinyan’s party”, not “CSTO officials”."""
        rest = self._text[mention.end : head_end].strip()
        if mention.end < head_end and self._found[mention.actor].kind is ActorKind.PERSON:
            return not rest.startswith(("'s", "’s")) or rest in {"'s", "’s"}
        return rest in {"", "'s", "’s", "’", "'"} or rest.lower() in {"government", "authorities"}

    def _unnamed(self, start: int, end: int) -> int | None:
        """The actor without a name that the words describe; None where they describe nobody who can speak."""
        words = self._text[start : self._head_end(start, end)].strip()
        kind = kind_of(words) or (ActorKind.ORGANISATION if self._is_spoken and _DETERMINED.match(words) else None)
        if kind is None or len(words.split()) > _LONGEST_NAME:
            return None
        name = self._name(start, words.replace("\n", " "))
        known = self._known(words, name)
        if known is None:
            known = len(self._found)
            country = self._country(start, end)
            self._found.append(replace(described(name, kind), country=country))
            self._added[name.lower()] = known
        self._mentions.append(Mention(start, start + len(words), known))
        return known

    def _name(self, start: int, words: str) -> str:
        """The words without their article; “its envoy” under the name of whose envoy it is."""
        owned = _OWNED.match(words)
        owner = self._antecedent(start, owned.group().strip()) if owned else None
        if owned is None or owner is None:
            return _ARTICLE.sub("", words, count=1) if _ARTICLE.match(words) else words
        return f"{self._with_article(owner)}’s {words[owned.end() :]}"

    def _with_article(self, owner: int) -> str:
        """The owner's name as the text writes it: “the East African Community”."""
        name = self._found[owner].name
        mention = next((one for one in self._actors.mentions if one.actor == owner), None)
        before = self._text[max(0, mention.start - 4) : mention.start].lower() if mention else ""
        return f"the {name}" if before == "the " else name

    def _known(self, words: str, name: str) -> int | None:
        """The one added before under that name, or, for “the note”, the last one added that is a note."""
        if name.lower() in self._added:
            return self._added[name.lower()]
        if not _DEFINITE.match(words) or " " in name:
            return None
        ending = (index for known, index in reversed(self._added.items()) if singular(known) == singular(name))
        return next(ending, None)

    def _country(self, start: int, end: int) -> str:
        codes = {self._found[mention.actor].country for mention in self._actors.inside(start, end)} - {""}
        return codes.pop() if len(codes) == 1 else ""
