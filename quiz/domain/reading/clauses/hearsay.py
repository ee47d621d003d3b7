"""The stretches of a sentence that it does not itself vouch for: rumours, beliefs, charges, conditions, what “allegedly” holds of.

Who says so is found elsewhere; this only tells where a clause is no word of the text's own, also where nobody says it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from quiz.domain.reading.clauses.bare import Shape
from quiz.domain.reading.clauses.clause import Clause
from quiz.domain.reading.clauses.grammar import Grammar, Phrase
from quiz.domain.reading.clauses.groups import Tense, VerbGroup
from quiz.domain.reading.clauses.words import (
    BACKSHIFTED,
    CONJUNCTIONS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    is_adverb,
    listed,
)

HEDGES = listed(
    "allegedly reportedly supposedly purportedly apparently presumably ostensibly seemingly rumouredly reputedly "
    "conceivably possibly perhaps maybe probably likely"
)
"""Adverbs with which a text leaves open whether it is so."""
SAYING = listed(
    "say claim allege insist maintain contend assert argue complain believe think suspect fear hope doubt deny suggest imply "
    "hint speculate predict expect estimate assume imagine whisper gossip pretend wonder presume suppose guess worry "
    "lament hold charge reckon figure dream boast profess surmise dispute reject conclude report rumour rumor write tell state "
    "go run have add explain reply respond answer stress emphasise emphasize reiterate remark mention counter retort warn caution "
    "declare testify object protest quip joke promise pledge vow swear threaten"
)
"""Verbs whose content is no fact yet: who says it may be wrong."""
_WITHOUT_THAT = SAYING - listed("hold charge dispute reject report write tell state go run have figure")
_NOUNS = listed(
    "claim complaint allegation accusation suggestion rumour rumor report assertion charge suspicion speculation belief theory "
    "fear worry concern hint insinuation denial impression perception notion view idea hope prediction possibility "
    "likelihood prospect doubt hypothesis contention argument insistence story myth legend talk gossip whisper tale "
    "narrative line version feeling sense assumption presumption conviction opinion statement testimony lie pretence "
    "pretense question danger risk chance insistence verdict conclusion"
)
_OPEN = listed(
    "unclear uncertain unknown unproven doubtful disputed contested debatable questionable moot possible likely probable"
)
_CHARGING = listed("accuse suspect charge blame deny reject dispute fault deny")
_SEEMING = listed(
    "rumour rumor presume assume fear repute suppose allege report say believe think hold claim appear seem"
)
_PROVING = listed("confirm prove verify establish show know rule corroborate substantiate")
_LINGERING = listed("linger persist circulate grow spread abound surface arise emerge remain mount be")
_LINKS = listed("of with for")
_UNREAL = listed("whether if unless lest")
_ACCOUNTS = listed("eyes view telling account version opinion reading mind book words")
_MARKS = frozenset([",", ";", ":", "–", "—", "(", ")", ""])
_ENDS = frozenset([",", ";", "–", "—"])
_GOING_ON = RELATIVES | CONJUNCTIONS
_FARTHEST = 5
_LONGEST_OBJECT = 10
_LONGEST_LEAD = 12


def unvouched(sentence: Grammar, found: tuple[Clause, ...]) -> tuple[Phrase, ...]:
    """The stretches of the sentence that are only said, thought, feared or supposed, by whomever."""
    reader = _Reader(sentence, found)
    contents = (*reader.behind_nouns(), *reader.behind_verbs(), *reader.charges(), *reader.conditions())
    return (
        *reader.beside(),
        *(Phrase(begins, reader.end(begins)) for begins in contents),
        *reader.put_in(),
        *reader.accounts(),
    )


def hedged(sentence: Grammar, found: Iterable[Clause]) -> Iterator[Phrase]:
    """The clauses in which “allegedly” or the like stands beside the verb, or in front of all."""
    for clause in found:
        verb = clause.verb
        beside = {sentence.small(place) for place in range(verb.first - 1, verb.last + 1)}
        opens = sentence.small(clause.first - 1) == "," and sentence.small(clause.first - 2) in HEDGES
        if HEDGES & beside or opens or sentence.small(clause.first - 1) in HEDGES:
            yield Phrase(min(clause.first, verb.first), max(clause.last, verb.last))


@dataclass(frozen=True)
class _Reader:
    sentence: Grammar
    found: tuple[Clause, ...]

    def behind_nouns(self) -> Iterator[int]:
        """“rumours | that …”, “the question | whether …”."""
        for place, word in enumerate(self.sentence.words):
            small = word.text.lower()
            if small in _NOUNS or small.removesuffix("s") in _NOUNS:
                group = self.sentence.verb_at(place + 1)
                is_lingering = group is not None and group.lemma in _LINGERING
                begins = self._that_after(group.last if group is not None and is_lingering else place + 1)
                if begins is not None:
                    yield begins

    def _that_after(self, place: int) -> int | None:
        """Where the content begins that a “that” close by opens."""
        for that in range(place, min(place + _FARTHEST, len(self.sentence.words) - 1)):
            following = self.sentence.verb_at(that + 1)
            if self.sentence.small(that) == "that":
                return None if following and following.is_finite else that + 1
            if self.sentence.small(that) in _MARKS or self.sentence.verb_at(that) is not None:
                return None
        return None

    def behind_verbs(self) -> Iterator[int]:
        """“nobody believes | that …”, “would not say | Norland had left”, “which he said | had paid nothing”."""
        for group in self.sentence.groups:
            is_said = group.lemma in SAYING and (group.is_finite or group.lemma != "tell")
            is_said = is_said or (group.lemma in _PROVING and (group.negated or group.tense is Tense.MODAL))
            if not is_said and not self._is_open(group):
                continue
            begins = self._that_after(group.last)
            if begins is None and group.lemma in _WITHOUT_THAT and self._is_clause(group.last):
                begins = group.last
            if begins is not None:
                yield begins

    def beside(self) -> Iterator[Phrase]:
        """What “but” or “and” adds to what was said, and the story or whoever said it may tell: “said it was dead, but | Oslo signed”."""
        for clause in self.found:
            verb = clause.verb
            added = clause.opener in {"but", "and"} and clause.has_own_subject and verb.is_finite
            before = clause.first - 2
            if not added or self.sentence.small(before) != "," or BACKSHIFTED.intersection(verb.auxiliaries):
                continue
            said = [one for one in self.found if one.verb.is_finite and one.verb.first < before]
            is_said = len(said) > 1 and said[-2].verb.lemma in SAYING and said[-2].verb.tense is Tense.PAST
            is_own = bool(said) and BACKSHIFTED.intersection(said[-1].verb.auxiliaries)
            if is_said and not (is_own and self.sentence.small(clause.first) not in PRONOUNS):
                yield Phrase(clause.first, clause.last)

    def _is_open(self, group: VerbGroup) -> bool:
        """Whether it is “remains unclear”."""
        places = range(group.last, group.last + 3)
        return group.lemma in {"be", "remain", "seem"} and any(self.sentence.small(place) in _OPEN for place in places)

    def _is_clause(self, place: int) -> bool:
        """Whether a verb without “that” follows: “said | Norland left”, “said | had left”."""
        for at in range(place, min(place + _LONGEST_OBJECT, len(self.sentence.words))):
            group = self.sentence.verb_at(at)
            if group is not None:
                return group.is_finite
            if self.sentence.small(at) in _MARKS or self.sentence.small(at) in PREPOSITIONS | SUBORDINATORS:
                return False
        return False

    def charges(self) -> Iterator[int]:
        """“accused of | having sold”, “denies | selling”, “is rumoured | to have sold”."""
        for index, group in enumerate(self.sentence.groups[:-1]):
            following = self.sentence.groups[index + 1]
            between = [self.sentence.small(place) for place in range(group.last, following.first)]
            if len(between) > _LONGEST_OBJECT or _MARKS.intersection(between):
                continue
            is_charge = group.lemma in _CHARGING and following.shape is Shape.ING
            is_charge = is_charge and (not between or between[-1] in _LINKS)
            is_seeming = following.shape is Shape.INFINITIVE and group.lemma in _SEEMING
            is_seeming = is_seeming and (group.passive or group.lemma in {"appear", "seem", "claim"}) and not between
            if is_charge or is_seeming:
                yield following.first

    def conditions(self) -> Iterator[int]:
        """“if Norland sold tanks”, “asked whether Norland sold tanks”."""
        for clause in self.found:
            if clause.opener in _UNREAL:
                yield min(clause.first, clause.verb.first)

    def put_in(self) -> Iterator[Phrase]:
        """All the rest of the sentence where only who says so stands between its marks: “…, critics charge, …”, “… – or so Oslo says”."""
        for clause in self.found:
            verb, begins = clause.verb, clause.first
            while begins and self._leads_in(begins - 1):
                begins -= 1
            if self._is_apart(clause, begins) and verb.is_finite and not verb.negated and self._only_says(verb):
                yield from self._around(begins, verb.last)

    def _is_apart(self, clause: Clause, begins: int) -> bool:
        """Whether a mark parts it from the rest, and a dash from a clause: “Of the two – Peru and Chile – one replied.”"""
        told = any(one.verb.is_finite and one.verb.first < begins for one in self.found)
        return clause.has_own_subject and self.sentence.small(begins - 1) in (_ENDS if told else {",", ";"})

    def _around(self, begins: int, ends: int) -> Iterator[Phrase]:
        """What stands before and after those tokens, up to a semicolon or colon."""
        parting = [place for place, word in enumerate(self.sentence.words) if word.text in {";", ":"}]
        first = max((place + 1 for place in parting if place < begins - 1), default=0)
        last = min((place for place in parting if place >= ends), default=len(self.sentence.words))
        yield Phrase(first, begins - 1)
        yield Phrase(min(ends, last), last)

    def _leads_in(self, place: int) -> bool:
        return is_adverb(self.sentence.small(place)) or self.sentence.small(place) in {"or", "as"}

    def _only_says(self, verb: VerbGroup) -> bool:
        """Whether the verb says so, and nothing but a time or place follows it up to a mark: “it was said | in Oslo”."""
        follows = self.sentence.small(verb.last)
        if verb.lemma in {"have", "tell"}:
            return follows == "it"
        if verb.lemma not in _WITHOUT_THAT | {"charge", "hold"}:
            return False
        if follows not in _MARKS | PREPOSITIONS | {"."} and not is_adverb(follows):
            return False
        farthest = verb.last + _FARTHEST
        marked = any(self.sentence.small(place) in _MARKS for place in range(verb.last, farthest))
        return marked or farthest > len(self.sentence.words)

    def accounts(self) -> Iterator[Phrase]:
        """“In the eyes of Oslo, | …”, “To hear him tell it, | …”."""
        words = [self.sentence.small(place) for place in range(_LONGEST_LEAD)]
        lead = words[: words.index(",") if "," in words else 0]
        is_account = lead[:1] == ["in"] and bool(_ACCOUNTS.intersection(lead[1:]))
        is_account = is_account or (lead[:1] == ["by"] and lead[-1] in {"account", "accounts"})
        is_telling = lead[:1] == ["as"] and lead[-1:] == ["it"] and lead[-2] in {"tells", "has", "sees", "puts"}
        if is_account or is_telling or lead[:2] == ["to", "hear"]:
            yield Phrase(len(lead) + 1, len(self.sentence.words))

    def end(self, begins: int) -> int:
        """Where the content ends: at a mark behind its verb, or before a verb of which all of it is the subject."""
        opening = self.sentence.verb_at(begins)
        verbs = int(opening is not None and not opening.is_finite)
        for place in range(begins, len(self.sentence.words)):
            clause = self._clauses.get(place)
            if clause is not None and clause.verb.is_finite:
                if verbs and not clause.has_own_subject and self._takes_over(clause, begins):
                    return place
                verbs += 1
            if self.sentence.small(place) in _ENDS and verbs:
                return place
        return len(self.sentence.words)

    def _takes_over(self, clause: Clause, begins: int) -> bool:
        """Whether the verb goes on what was told before the content: “said that it had left | and demanded more”."""
        if clause.opener not in _GOING_ON:
            return True
        first = next((one.verb for one in self.found if one.verb.first >= begins), clause.verb)
        is_bare = clause.opener in CONJUNCTIONS and not clause.verb.auxiliaries and clause.verb.tense is Tense.PAST
        return is_bare and bool(first.auxiliaries)

    @cached_property
    def _clauses(self) -> dict[int, Clause]:
        return {clause.verb.first: clause for clause in self.found}
