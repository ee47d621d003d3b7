"""Who the words of a source mean: an actor of the text, or one without a name (“three officials”, “a diplomatic note”)."""

from __future__ import annotations

import re
from bisect import bisect_right

from quiz.domain.facts import ActorKind, Mode
from quiz.domain.reading.actors.references import antecedent
from quiz.domain.reading.annotations import Actors, FoundActor, Mention, MentionForm
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.sentences import Sentence
from quiz.domain.reading.speech.apposed import beside, holds_office_of, person_who
from quiz.domain.reading.speech.attributed import Attributed, Span
from quiz.domain.reading.speech.authors import author
from quiz.domain.reading.speech.cues import DOCUMENTS, FINDINGS, SPOKEN, TREATIES
from quiz.domain.reading.speech.descriptions import head_end, is_of_several, singular
from quiz.domain.reading.speech.joined import named_together
from quiz.domain.reading.speech.of_two import one_of_two
from quiz.domain.reading.speech.openings import opening_body
from quiz.domain.reading.speech.papers import issuer, paper_before
from quiz.domain.reading.speech.unnamed import Unnamed

_PRONOUNS = listed("he she it they his her its their him them")
_AS_SUBJECT = {"him": "he", "them": "they"}
_RELATIVE = re.compile(r",?\s*(?:who|which|that)(?:\s.*)?$", re.DOTALL)
_BODIES = frozenset([ActorKind.ORGANISATION, ActorKind.ALLIANCE])
_PLACES = frozenset([ActorKind.COUNTRY, ActorKind.ALLIANCE])
_WORDINGS = listed("text wording preamble letter spirit terms rules annex protocol article")
_AFTER_RELATIVE = re.compile(r"\b(?:which|whom|who)\s$")
_RELATIVE_WORDS = 6  # characters
_DEFINITE = re.compile(r"(?:the|this|that|these|those)\s", re.IGNORECASE)
_OWNED = re.compile(r"(?:his|her|its|their)\s", re.IGNORECASE)
_MOUTHPIECES = re.compile(r"spokes(?:man|woman|person|people)\b", re.IGNORECASE)
_NAMED_PAPER = re.compile(r"[Tt]he (?:[A-Z][\w’'-]*\s)+(?:newspaper|daily|weekly|paper|magazine|tabloid)\Z")
_AGED = re.compile(r"the (?:\d+|\w+(?:-\w+)?)-year-old\b", re.IGNORECASE)


class Speakers:
    """Resolves the sources of one text in order; actors without a name are added as they are met."""

    def __init__(self, text: str, sentences: tuple[Sentence, ...], actors: Actors) -> None:
        self._text = text
        self._sentences = sentences
        self._actors = actors
        self._unnamed = Unnamed(text, sentences, actors, self._antecedent)
        self._is_spoken = False
        self._spoken: dict[Span, int | None] = {}
        self._said_in: dict[int, int | None] = {}

    @property
    def actors(self) -> Actors:
        """The actors of the text with those that were added, and all their mentions in order."""
        return self._unnamed.actors

    def speaker(self, one: Attributed) -> int | None:
        """The index of the actor that the source means."""
        if one.source not in self._spoken:
            self._is_spoken = self._text[slice(*one.cue)].lower() in SPOKEN
            place = self._looks_back_from(one)
            meant = self._pronoun(place, self._text[slice(*one.source)]) if place != one.source[0] else None
            meant = self._resolved(*one.source) if meant is None else meant
            self._spoken[one.source] = None if self._names_its_speaker(one, meant) else meant
            self._said_in[self._sentence_at(one.cue[0])] = self._spoken[one.source]
        return self._spoken[one.source]

    def _names_its_speaker(self, one: Attributed, meant: int | None) -> bool:
        """Whether “he” can be nobody whom the words behind it name: “He said Doz wants peace”."""
        is_pronoun = self._text[slice(*one.source)].lower() in {"he", "she", "it", "they"}
        if not is_pronoun or meant is None or one.content[0] < one.source[0] or self._is_quoted(one):
            return False
        return any(each.actor == meant and each.form is MentionForm.NAME for each in self._actors.inside(*one.content))

    def _looks_back_from(self, one: Attributed) -> int:
        """From where a pronoun looks back: from before the words that it stands amid, or before “Ostia, which it says …”."""
        start = one.source[0]
        if self._text[slice(*one.source)].lower() not in _PRONOUNS:
            return start
        if _AFTER_RELATIVE.search(self._text, max(0, start - _RELATIVE_WORDS), start):
            told = self._actors.inside(self._sentences[self._sentence_at(start)].start, start)
            return told[-1].start if told else start
        return min(start, one.content[0])

    def _sentence_at(self, place: int) -> int:
        return bisect_right(self._sentences, place, key=lambda sentence: sentence.start) - 1

    def speakers(self, one: Attributed) -> tuple[int | None, ...]:
        """All who say it together: “Oslo and Bergen insist”, else the one who says it."""
        together = named_together(self._text, self._actors, *one.source)
        return together if len(set(together)) > 1 else (self.speaker(one),)

    def is_a_treaty(self, one: Attributed) -> bool:
        """Whether a treaty or a law says it: what binds is no claim."""
        start, end = one.source
        words = self._text[start:end].lower()
        head = singular(self._text[start : head_end(self._text, self._actors, start, end)].rstrip("0123456789 "))
        return head in TREATIES or (head in _WORDINGS and bool(TREATIES.intersection(words.split())))

    def is_a_heading(self, one: Attributed) -> bool:
        """Whether the name before a colon only tells what the line is about: “Libya: Rebels take port”."""
        opens = self._text[slice(*one.cue)] == ":" and one.source[1] == one.cue[0] and not self._is_quoted(one)
        speaker = self.speaker(one) if opens else None
        actor = self._unnamed.found[speaker] if speaker is not None else None
        if not opens or (self._text[slice(*one.source)].isupper() and (actor is None or actor.kind not in _PLACES)):
            return False
        return actor is None or actor.kind is not ActorKind.PERSON or actor.name == self._text[slice(*one.source)]

    def is_of_people(self, one: Attributed) -> bool:
        """Whether a person says it, or people without a name do."""
        speaker = self.speaker(one)
        return speaker is not None and self._unnamed.found[speaker].kind is ActorKind.PERSON

    def _is_quoted(self, one: Attributed) -> bool:
        return self._text[one.content[0] - 1] in "“‘\"'«„" or self._text[one.content[0]] in "“‘\"'«„"

    def mode(self, one: Attributed, speaker: int | None) -> Mode:
        """How the speaker stands to the words: a newspaper or a document reports what it says, people claim it."""
        writes = speaker is not None and self._writes(self._unnamed.found[speaker])
        if one.mode is Mode.REPORTED:
            return one.mode if speaker is None or writes or self._text[slice(*one.cue)] in FINDINGS else Mode.CLAIMED
        return Mode.REPORTED if writes and one.mode is Mode.CLAIMED else one.mode

    def _writes(self, actor: FoundActor) -> bool:
        return actor.kind is ActorKind.PUBLICATION or singular(actor.name) in DOCUMENTS

    def _resolved(self, start: int, end: int) -> int | None:
        told = person_who(self._text, self._actors, start, end)
        end = start + len(_RELATIVE.sub("", self._text[start:end]))
        words = self._text[start:end].strip()
        if told is not None or not words:
            return told
        if words.lower() in _PRONOUNS:
            return self._pronoun(start, words)
        for lookup in (self._by_name, self._by_description):
            meant = lookup(start, end, words)
            if meant is not None:
                return meant
        return self._described(start, end)

    def _by_name(self, start: int, end: int, words: str) -> int | None:
        """Whom the words name, or a name beside them."""
        named = self._named(start, end)
        if named is None:
            named = beside(self._text, self._actors, start, end)
        if named is None:
            named = self._spoken_for(start, end)
        return named if named is not None else one_of_two(self._actors, self._sentences, start, words)

    def _by_description(self, start: int, end: int, words: str) -> int | None:
        """Whom the words point back to."""
        meant = author(self._text, self._actors, start, head_end(self._text, self._actors, start, end))
        is_one = not is_of_several(words) and not (_NAMED_PAPER.match(words) and not self._is_of_a_state(start, end))
        if meant is None and is_one and (_DEFINITE.match(words) or _OWNED.match(words)):
            meant = self._antecedent(start, words)
        if meant is None and _AGED.match(self._text, start):
            meant = next(reversed(self._unnamed.people_before(start)), None)
        if meant is None:
            meant = self._of_paper(start, words)
        return meant if meant is not None else self._unnamed.again(start, words)

    def _is_of_a_state(self, start: int, end: int) -> bool:
        """Whether only a state stands before the noun: “the Norlandic daily”."""
        last = self._text.rfind(" ", start, end)
        return any(
            one.end == last and self._unnamed.found[one.actor].kind is ActorKind.COUNTRY
            for one in self._actors.inside(start, end)
        )

    def _of_paper(self, start: int, words: str) -> int | None:
        place = paper_before(self._text, start, words)
        if place is None:
            return None
        sentence = self._sentence_at(place)
        said = self._said_in.get(sentence)
        return said if said is not None else issuer(self._sentences[sentence], place, self._actors)

    def _described(self, start: int, end: int) -> int | None:
        return self._unnamed.add(start, head_end(self._text, self._actors, start, end), is_spoken=self._is_spoken)

    def _pronoun(self, start: int, words: str) -> int | None:
        """Whom the pronoun means; somebody without a name where nobody else fits."""
        meant, word = None, _AS_SUBJECT.get(words.lower(), words.lower())
        if word == "it":
            found = (look(start) for look in (self._unnamed.thing_before, self._body_speaking, self._body_opening))
            meant = next((each for each in found if each is not None), None)
        if word in {"he", "she"}:
            meant = self._unnamed.person_before(start)
            meant = self._opening(start, several=False) if meant is None else meant
        if word == "they":
            meant = self._opening(start, several=True)
        meant = meant if meant is not None else self._antecedent(start, word)
        if meant is None and word == "they":
            meant = self._unnamed.several_before(start)
        return meant

    def _body_speaking(self, start: int) -> int | None:
        """The body without a name that spoke last in the sentence before: “the embassy said … Norland, it stressed, …”."""
        said = self._said_in.get(self._sentence_at(start) - 1)
        return said if said is not None and self._unnamed.found[said].kind in _BODIES else None

    def _body_opening(self, start: int) -> int | None:
        """The body that opens the sentence before under a description: “The company, in a statement, … It insisted …”."""
        here = self._sentence_at(start)
        before = self._sentences[here - 1] if here > 0 and start == self._sentences[here].start else None
        span = opening_body(self._text, before.start, before.end) if before else None
        said = self._said_in.get(here - 2)  # “Rosomar said … | The company called it … | It insisted …”
        if span and said is not None and self._unnamed.found[said].kind is ActorKind.ORGANISATION:
            return said
        return self._resolved(*span) if span else None

    def _opening(self, start: int, *, several: bool) -> int | None:
        opening = self._unnamed.opening(start, several=several)
        return self._resolved(*opening) if opening else None

    def _antecedent(self, start: int, words: str) -> int | None:
        return antecedent(self._actors, self._sentences, self._text, start, words)

    def _named(self, start: int, end: int) -> int | None:
        """The actor whose name is the head of the source: the last in front of “of …”."""
        is_titled = holds_office_of(self._text, self._actors, start, end)
        last = end if is_titled else head_end(self._text, self._actors, start, end)
        heads = [
            mention
            for mention in self._actors.inside(start, last)
            if mention.form in {MentionForm.NAME, MentionForm.CAPITAL} and self._is_head(mention, last)
        ]
        return heads[-1].actor if heads else None

    def _spoken_for(self, start: int, end: int) -> int | None:
        """Whom a spokesman without a name speaks for: a body, or himself, since a person is somebody else than who speaks for it."""
        spoken = _MOUTHPIECES.search(self._text, start, head_end(self._text, self._actors, start, end))
        named = [each for each in self._actors.inside(start, end) if each.form is not MentionForm.PLACE]
        if spoken is None or not named:
            return None
        principal = named[-1].actor
        if self._unnamed.found[principal].kind is not ActorKind.PERSON:
            return principal
        return self._unnamed.speaking_for(principal, start, spoken.span())

    def _is_head(self, mention: Mention, head_end: int) -> bool:
        """Whether nothing but more of the name or title follows: not “Pashinyan’s party”, not “CSTO officials”."""
        rest = self._text[mention.end : head_end].strip()
        if mention.end < head_end and self._unnamed.found[mention.actor].kind is ActorKind.PERSON:
            return not rest.startswith(("'s", "’s")) or rest in {"'s", "’s"}
        return rest in {"", "'s", "’s", "’", "'"} or rest.lower() in {"government", "authorities"}
