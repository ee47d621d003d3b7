"""Verb groups: a main verb with its auxiliaries, and the adverbs and the “not” among them.

“has previously called”, “would not have been recalled”, “to leave”, “claiming”, “was to send”.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from quiz.domain.reading.clauses.auxiliaries import auxiliaries_at, past_adjunct, past_adverbs, plain
from quiz.domain.reading.clauses.bare import INTRANSITIVE, Shape, is_titled, shape_of
from quiz.domain.reading.clauses.kept_objects import is_kept_object
from quiz.domain.reading.clauses.unlisted import unlisted, unlisted_third
from quiz.domain.reading.clauses.verbs import Form, Verb, verb
from quiz.domain.reading.clauses.words import (
    BE,
    CLAUSE_VERBS,
    CONJUNCTIONS,
    HAVE,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTATION_MARKS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    auxiliary_inside,
    opens_an_adjunct,
)
from quiz.domain.reading.tokens import Token

_FUTURE = frozenset({"will", "shall"})
_LONGEST_REDUCED = 12
_PARTING = frozenset(",;:()–—") | CONJUNCTIONS | QUOTATION_MARKS | (SUBORDINATORS - PREPOSITIONS) | PRONOUNS


class Tense(StrEnum):
    """When it happens, as the first word of the group tells."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    MODAL = "modal"
    """“would”, “could”, “should”, “may”, “must”, “was to send”, “has to send”."""
    NONE = "none"
    """Infinitives and participles."""


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """Tokens ``first`` to ``last`` of a sentence, end exclusive; the last of them is the main verb.

    ``auxiliaries`` are the words before it that are neither adverbs nor “not”, in small letters.
    """

    first: int
    last: int
    lemma: str
    shape: Shape
    tense: Tense
    auxiliaries: tuple[str, ...] = ()
    passive: bool = False
    negated: bool = False

    @property
    def is_finite(self) -> bool:
        """Whether it can carry a sentence."""
        return self.shape is Shape.FINITE


def verb_groups(words: Sequence[Token]) -> tuple[VerbGroup, ...]:
    """All verb groups among the tokens of a sentence, in order."""
    found: list[VerbGroup] = []
    place = 0
    titled = is_titled(words)
    while place < len(words):
        after_verb = bool(found) and found[-1].last == place and found[-1].is_finite
        group = _group_at(words, place, after_verb=after_verb, titled=titled)
        if group is not None:
            if found and _is_reduced(words, found[-1], group):
                found[-1] = replace(found[-1], shape=Shape.PARTICIPLE, tense=Tense.NONE, passive=True)
            if _is_kept_so(words, found, group):
                group = replace(group, shape=Shape.PARTICIPLE, tense=Tense.NONE, passive=True)
            found.append(group)
        place = group.last if group else place + 1
    return tuple(_without_stray_participle(words, _without_nouns(words, found)))


def _is_kept_so(words: Sequence[Token], found: Sequence[VerbGroup], group: VerbGroup) -> bool:
    """Whether it tells how an object is to be kept: “vowed to | keep its border | closed”."""
    keeping = found[-1] if found else None
    if keeping is None or keeping.shape is not Shape.INFINITIVE or not group.is_finite or group.auxiliaries:
        return False
    is_object = is_kept_object(keeping.lemma, words[keeping.last : group.first])
    return is_object and any(one.is_finite for one in found)


def _without_nouns(words: Sequence[Token], found: list[VerbGroup]) -> list[VerbGroup]:
    """The groups but those right before a verb of which they are the subject: “the stations | were lent”, “fighting | broke out”."""
    pairs = zip(found, [*found[1:], None], strict=False)
    return [one for one, following in pairs if following is None or not _is_its_subject(words, one, following)]


def _is_its_subject(words: Sequence[Token], group: VerbGroup, following: VerbGroup) -> bool:
    is_next = following.is_finite and group.last == following.first and not group.auxiliaries
    before = words[group.first - 1].text.lower() if group.first else ""
    if not is_next or following.tense is Tense.NONE or before in SUBJECT_PRONOUNS | {"that", "which"}:
        return False
    if group.shape is Shape.ING:
        return before in _PARTING or before in {"", "that"}
    is_noun = bool(following.auxiliaries) or group.lemma not in CLAUSE_VERBS
    return group.tense is Tense.PRESENT and words[group.first].text.endswith("s") and is_noun


def _without_stray_participle(words: Sequence[Token], found: list[VerbGroup]) -> list[VerbGroup]:
    """The groups; the last participle after a comma is what carries a sentence that has no other verb for its subject."""
    place = next((index for index, group in enumerate(found) if group.is_finite), len(found))
    for index in reversed(range(min(place, len(found)))):
        group = found[index]
        known = verb(words[group.first].text)
        after = words[group.last : group.last + _LONGEST_REDUCED]
        ends = place == len(found) or _is_another(words, group, found[place])
        if known and _is_stray(words, group, known, [word.text.lower() for word in after], ends=ends):
            found[index] = replace(group, shape=Shape.FINITE, tense=Tense.PAST, passive=False)
            break
    return found


def _is_another(words: Sequence[Token], group: VerbGroup, following: VerbGroup) -> bool:
    """Whether the finite verb that follows is no verb for what stands before the participle: “left in 2008 but | came back”."""
    is_apart = ";" in {word.text for word in words[group.last : following.first]}
    return is_apart or words[following.first - 1].text in {"and", "but"}


def _is_stray(words: Sequence[Token], group: VerbGroup, known: Verb, after: list[str], *, ends: bool) -> bool:
    comma = group.first > 1 and words[group.first - 1].text == ","
    bare = group.shape is Shape.PARTICIPLE and Form.PAST in known.forms and after[:1] != ["by"]
    return comma and bare and (ends or "that" in after)


def _is_reduced(words: Sequence[Token], earlier: VerbGroup, later: VerbGroup) -> bool:
    """Whether the later verb takes the subject, so that the earlier is a participle: “services offered to Baku included”."""
    known = verb(words[earlier.first].text)
    if known is None or earlier.auxiliaries or not (earlier.is_finite and later.is_finite):
        return False
    between = [word.text.lower() for word in words[earlier.last : later.first]]
    opens = bool(between) and opens_an_adjunct(words, earlier.last) and (known.lemma, between[0]) != ("kick", "off")
    if not opens or Form.PARTICIPLE not in known.forms or len(between) > _LONGEST_REDUCED:
        return False
    return not _PARTING.intersection(between) and known.lemma not in INTRANSITIVE


def _group_at(words: Sequence[Token], first: int, *, after_verb: bool, titled: bool) -> VerbGroup | None:
    chain = auxiliaries_at(words, first)
    place = chain[-1] + 1 if chain else first
    if chain:
        place = past_adjunct(words, chain[-1], past_adverbs(words, place))
    main = verb(words[place].text) if place < len(words) else None
    if main is None and chain and plain(words[chain[-1]].text) in MODALS - {"may", "might", "can"}:
        main = unlisted(words, place)
    if main is None and not chain:
        main = unlisted_third(words, first)
    swallowed = auxiliary_inside(words[first - 1].text) if first else ""
    names = [*([swallowed] if swallowed else []), *(plain(words[index].text) for index in chain)]
    if main is not None and names and _fits(names, main):
        return _made(words, first, place, main, names)
    if chain:
        return _of_auxiliaries(words, first, chain, names)
    shape = shape_of(words, first, main, after_verb=after_verb, titled=titled) if main else None
    return _bare(first, main, shape) if main and shape else None


def _fits(names: Sequence[str], main: Verb) -> bool:
    if names[-1] in BE | {"'s", "’s"}:
        return Form.PARTICIPLE in main.forms or Form.ING in main.forms
    if names[-1] in HAVE:
        return Form.PARTICIPLE in main.forms
    return Form.BASE in main.forms


def _of_auxiliaries(words: Sequence[Token], first: int, chain: list[int], names: list[str]) -> VerbGroup | None:
    """The group whose main verb is itself an auxiliary: “is an ally”, “would have no right”."""
    while chain and names[-1] in MODALS | {"to"}:
        chain, names = chain[:-1], names[:-1]
    main = verb("is" if names[-1] in {"'s", "’s"} else names[-1]) if chain else None
    return _made(words, first, chain[-1], main, names[:-1]) if main else None


def _made(words: Sequence[Token], first: int, main_at: int, main: Verb, names: Sequence[str]) -> VerbGroup:
    return VerbGroup(
        first,
        main_at + 1,
        main.lemma,
        _shape(names, main),
        _tense(names, main),
        tuple(names),
        passive=bool(names) and names[-1] in BE | {"'s", "’s"} and Form.PARTICIPLE in main.forms,
        negated=any(_is_negation(word.text) for word in words[first : main_at + 1]),
    )


def _is_negation(word: str) -> bool:
    return word.lower() in NEGATIONS | {"no"} or word.lower().endswith(("n't", "n’t", "cannot"))


def _shape(names: Sequence[str], main: Verb) -> Shape:
    if names and names[0] == "to":
        return Shape.INFINITIVE
    if (names or [main.lemma])[0] in {"being", "having"} or (not names and main.forms is Form.ING):
        return Shape.ING
    return Shape.FINITE


def _tense(names: Sequence[str], main: Verb) -> Tense:
    if not names:
        return Tense.PAST if Form.PAST in main.forms else Tense.PRESENT
    if names[0] in _FUTURE:
        return Tense.FUTURE
    if names[0] in MODALS or "to" in names[1:]:
        return Tense.MODAL
    known = verb(names[0])
    if names[0] in {"'s", "’s"}:
        return Tense.PRESENT
    if known is None or names[0] in {"to", "been", "being", "having"}:
        return Tense.NONE
    return Tense.PAST if Form.PAST in known.forms or names[0] in HAVE else Tense.PRESENT


def _bare(place: int, main: Verb, shape: Shape) -> VerbGroup:
    tense = _tense((), main) if shape is Shape.FINITE else Tense.NONE
    return VerbGroup(place, place + 1, main.lemma, shape, tense, passive=shape is Shape.PARTICIPLE)
