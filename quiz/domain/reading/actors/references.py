"""Whom a pronoun or a description means: “he”, “the bloc”, “his country”, “the prime minister”.

The nearest actor that fits, with a few rules for which of several is meant; None wherever that is not enough.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from quiz.domain.facts import ActorKind
from quiz.domain.reading.actors.agreed import agreement_before, means_an_agreement
from quiz.domain.reading.actors.ahead import LONGEST_LEAD, is_turning, leads_to, main_clause, owner_of_saying
from quiz.domain.reading.actors.called_so import bodies_called
from quiz.domain.reading.actors.fitting import BODIES, KINDS_OF_NOUNS, acts, is_body, is_named_country, is_person
from quiz.domain.reading.actors.governing import blamed_in, clauses, is_blamed, is_governed, is_turned_to
from quiz.domain.reading.annotations import Actors, FoundActor, Mention
from quiz.domain.reading.clauses.datelines import after_dateline
from quiz.domain.reading.gazetteer.contexts import COMPANY_NOUNS
from quiz.domain.reading.gazetteer.heads import BODY_NOUNS
from quiz.domain.reading.gazetteer.tables import words
from quiz.domain.reading.gazetteer.titles import ROLE_NOUNS
from quiz.domain.reading.sentences import Sentence

_MOST_SENTENCES_BACK = 3
_MOST_MENTIONS_BACK = 80
_LOOKING_BACK = 600
_SUBJECTS = words("he she his hers it its they their")
_MEN, _WOMEN, _THINGS, _MANY = (
    words("he him his himself"),
    words("she her hers herself"),
    words("it its itself"),
    words("they them their theirs themselves"),
)
_ALONE = _MEN | _WOMEN | _THINGS
_OWNERS = words("his her its their")
_STATE_NOUNS = words(
    "country nation state government republic kingdom homeland territory army troops forces parliament people"
)
_DEPUTIES = words("vice deputy former acting")
_POSSESSIVES = (["its"], ["itself"])
_OF_A_NOUN = re.compile(r"['’]s?\s|\s(?:decision|ruling|announcement|statement|deal|talks|officials|leaders|members)\b")
_ACTING = words("alliance bloc union organisation organization community grouping")
_Fits = Callable[[FoundActor, Mention], bool]


def antecedent(
    actors: Actors,
    sentences: tuple[Sentence, ...],
    text: str,
    position: int,
    phrase: str,
    *,
    subject: int | None = None,
) -> int | None:
    """The index of the actor that the phrase at that position means, or None where it is not clear.

    ``subject`` is the subject of the clause that the phrase is in, after that subject; “its” means it first.
    """
    words = phrase.lower().replace("’", "'").removesuffix("'s").split()
    if subject is not None and words in _POSSESSIVES and actors.actors[subject].kind in BODIES:
        return subject
    return _Reference(actors, sentences, text, position, words).meant()


@dataclass(frozen=True)
class _Reference:
    actors: Actors
    sentences: tuple[Sentence, ...]
    text: str
    position: int
    words: list[str]

    def meant(self) -> int | None:
        if len(self.words) == 1:
            return self._pronoun(self.words[0])
        if not self.words:
            return None
        if self.words[0] in _OWNERS and self.words[-1] in _STATE_NOUNS:
            return self._country_of_owner()
        return self._description() if self.words[0] in {"the", "that", "this"} else None

    def _pronoun(self, word: str) -> int | None:
        if word == "it" and means_an_agreement(self.text, self.position):
            return agreement_before(self.actors, self.text, self.position)
        if word in _MANY:
            return self._only_body()
        fits = is_body if word in _THINGS else partial(is_person, self.text, woman=word in _WOMEN)
        meant = self._ahead(fits) if word in _ALONE else None
        if meant is not None or word not in _ALONE:
            return meant
        return self._thing(word) if word in _THINGS else self._by_sentence(fits, word)

    def _ahead(self, fits: _Fits) -> int | None:
        """The subject that the sentence names only behind the part in front that has the pronoun."""
        start = self._start_of_sentence()
        begin = main_clause(self.text, start, self.position)
        if begin is None or self._between(start, self.position):
            return None
        named = self._between(begin, begin + LONGEST_LEAD)
        fitting = next((one for one in named if fits(self.actors.actors[one.actor], one)), None)
        return fitting.actor if fitting and leads_to(self.text, begin, fitting.start) else None

    def _thing(self, word: str) -> int | None:
        """What “it” and “its” mean: the subject of the clause around, else of the clause before, else of the sentence before."""
        if word == "it" and is_turning(self.text[self._start_of_sentence() : self.position]):
            return self._turned_to()
        owner = owner_of_saying(self.text, self._start_of_sentence(), self.position)
        for mention in self._between(self._start_of_sentence(), owner or 0):
            if mention.end == owner and is_body(self.actors.actors[mention.actor], mention):
                return mention.actor
        for start, end in reversed(clauses(self.text, self._start_of_sentence(), self.position)):
            fitting = [one for one in self._between(start, end) if is_body(self.actors.actors[one.actor], one)]
            leading = [one for one in fitting if not is_governed(self.text, start, one.start)]
            blamed = blamed_in(self.text, start, end)
            if blamed is not None and (not leading or leading[-1].start < blamed[0]):
                return antecedent(self.actors, self.sentences, self.text, *blamed)
            if leading:
                return self._of_clause(word, start, end, leading)
            if fitting and word != "it":
                return fitting[-1].actor
        return self._by_sentence(is_body, word, skips_own=word == "it")

    def _turned_to(self) -> int | None:
        """Whom a participle turns to, who is not its subject: “Norland cut its ties with Ostia, accusing | it”."""
        start = self._start_of_sentence()
        named = reversed(
            [one for one in self._between(start, self.position) if is_governed(self.text, start, one.start)]
        )
        return next((one.actor for one in named if is_body(self.actors.actors[one.actor], one)), None)

    def _of_clause(self, word: str, start: int, end: int, leading: list[Mention]) -> int | None:
        """The subject of the clause, or whom its verb turns to; None where it could be either."""
        turned = [one for one in leading if is_turned_to(self.text, start, one.start)]
        if turned and is_blamed(self.text, start, turned[-1].start):
            return turned[-1].actor
        if turned:
            return turned[-1].actor if end == self.position and word != "it" else None
        among_two = len(leading) > 1 and self.text[leading[0].end : leading[1].start].strip() in {"and", "or", ","}
        return None if among_two else leading[0].actor

    def _start_of_sentence(self) -> int:
        here = bisect_right(self.sentences, self.position, key=lambda sentence: sentence.start) - 1
        return max(self._start(self.sentences[here]) if here >= 0 else 0, self.position - _LOOKING_BACK)

    def _start(self, sentence: Sentence) -> int:
        """Where it begins behind its dateline, whose place and agency do nothing in it."""
        return after_dateline(self.text, sentence.start, sentence.end)

    def _by_sentence(self, fits: _Fits, word: str, *, skips_own: bool = False) -> int | None:
        """The subject of the nearest sentence that has one who fits; the nearest for an object or, in the same sentence, a thing."""
        for back, mentions in enumerate(self._sentences_back()):
            fitting = [mention for mention in mentions if fits(self.actors.actors[mention.actor], mention)]
            if fitting and not (skips_own and back == 0):
                takes_first = word in _SUBJECTS and not (back == 0 and word in _THINGS)
                return fitting[0].actor if takes_first else fitting[-1].actor
        return None

    def _only_body(self) -> int | None:
        for mentions in self._sentences_back():
            bodies = [mention for mention in mentions if is_body(self.actors.actors[mention.actor], mention)]
            if bodies:
                leading = any(self._leads(mention) for mention in bodies)
                return bodies[0].actor if len({one.actor for one in bodies}) == 1 and leading else None
        return None

    def _leads(self, mention: Mention) -> bool:
        """Whether it can be the subject: not “in Norland”, not “Norland’s mayor”, not “the Norland decision”."""
        within = bisect_right(self.sentences, mention.start, key=lambda sentence: sentence.start) - 1
        start = self.sentences[within].start if within >= 0 else 0
        return not is_governed(self.text, start, mention.start) and not _OF_A_NOUN.match(self.text, mention.end)

    def _country_of_owner(self) -> int | None:
        owner = self._pronoun(self.words[0])
        if owner is None or self.actors.actors[owner].kind is not ActorKind.PERSON:
            return owner if owner is not None and self.actors.actors[owner].kind is ActorKind.COUNTRY else None
        code = self.actors.actors[owner].country
        countries = (
            at
            for at, actor in enumerate(self.actors.actors)
            if actor.kind is ActorKind.COUNTRY and actor.country == code
        )
        return next(countries, None) if code else None

    def _description(self) -> int | None:
        noun = self.words[-1]
        if noun in ROLE_NOUNS:
            return self._latest(self._has_role)
        if noun in {"country", "nation", "republic", "kingdom", "state"}:
            return self._latest(is_named_country) if len(self.words) == 2 else None
        if noun in BODY_NOUNS:
            return self._latest(lambda actor, _: actor.kind is ActorKind.ORGANISATION and noun in actor.name.lower())
        kind = next((kind for nouns, kind in KINDS_OF_NOUNS if noun in nouns), None)
        acting = self._main(lambda actor, _: actor.kind is kind and acts(actor)) if noun in _ACTING else None
        if kind is ActorKind.ORGANISATION or (noun in _ACTING and acting is None and noun in COMPANY_NOUNS):
            return next(iter(bodies_called(self.actors, self.text, self.position, noun)), None)
        if noun in _ACTING or kind is None:
            return acting
        return self._latest(lambda actor, mention: actor.kind is kind)

    def _has_role(self, actor: FoundActor, mention: Mention) -> bool:
        asked, state = set(self.words[1:]), self._state()
        if state is not None:  # “the Ostian foreign minister”
            if actor.country != state[0]:
                return False
            asked -= state[1]
        held = (set(role.lower().split()) for role in actor.roles)
        return any(asked <= role and not (role - asked) & _DEPUTIES for role in held)

    def _state(self) -> tuple[str, set[str]] | None:
        """The country that the description names, as its code and in small letters: “the Ostian envoy”."""
        named = self.actors.inside(self.position, self.position + len(" ".join(self.words)) + 1)
        found = [one for one in named if self.actors.actors[one.actor].kind is ActorKind.COUNTRY]
        if not found or not self.actors.actors[found[0].actor].country:
            return None
        words = self.text[found[0].start : found[0].end].lower().replace("’", "'").removesuffix("'s").split()
        return self.actors.actors[found[0].actor].country, {*words, "'s"}

    def _main(self, fits: _Fits) -> int | None:
        """The one that fits and is named oftener than all others together, else the latest."""
        named = Counter(one.actor for one in self.actors.mentions if fits(self.actors.actors[one.actor], one))
        actor, count = next(iter(named.most_common(1)), (None, 0))
        is_told = any(one.actor == actor and one.start < self.position for one in self.actors.mentions)
        return actor if is_told and 2 * count > named.total() else self._latest(fits)

    def _latest(self, fits: _Fits) -> int | None:
        mentions = self.actors.mentions
        end = bisect_left(mentions, self.position, key=lambda mention: mention.start)
        for mention in reversed(mentions[max(0, end - _MOST_MENTIONS_BACK) : end]):
            if fits(self.actors.actors[mention.actor], mention):
                return mention.actor
        return None

    def _sentences_back(self) -> Iterator[tuple[Mention, ...]]:
        """The mentions before the phrase, those of its own sentence first, then of the ones before."""
        here = bisect_right(self.sentences, self.position, key=lambda sentence: sentence.start) - 1
        end = self.position
        for sentence in reversed(self.sentences[max(0, here - _MOST_SENTENCES_BACK) : here + 1]):
            yield self._between(self._start(sentence), min(sentence.end, end))

    def _between(self, start: int, end: int) -> tuple[Mention, ...]:
        mentions = self.actors.mentions
        first = bisect_left(mentions, start, key=lambda mention: mention.start)
        last = bisect_left(mentions, end, key=lambda mention: mention.start)
        return mentions[first:last]
