"""Which verbs of a unit say that something was said: those of the list, and any verb beside a quotation that ends there."""

from __future__ import annotations

from dataclasses import replace

from quiz.domain.facts import Mode
from quiz.domain.reading.annotations import Quotation
from quiz.domain.reading.clauses import Phrase, Shape, Tense, VerbGroup, object_after
from quiz.domain.reading.clauses.words import RELATIVES, listed
from quiz.domain.reading.speech.cues import THOUGHTS, VERBS, Cue
from quiz.domain.reading.speech.nominals import value_of
from quiz.domain.reading.speech.units import Unit

_GOES_ON = listed("go continue proceed begin seem appear")
_ENDS_OF_SPEECH = frozenset(",?!.…—–-")
_NEAR = 180
_FARTHEST = 12
_MADE_KNOWN = (
    ("it", "be", "known"),
    ("it", "known"),
    ("it", "plain"),
    ("it", "clear"),
    ("clear",),
    ("plain",),
)
_SURE = listed(
    "adamant convinced confident certain sure hopeful optimistic afraid clear persuaded worried concerned emphatic"
)
_QUICK = listed("quick keen careful eager swift quicker first")
_BESIDE = Cue(Mode.CLAIMED, "c")
# Beside a quotation they tell of it rather than of who said it: “…,” was his message.
_OF_NO_SPEECH = listed(
    "be have do become mean remain come follow stand hold leave join win lose sign get make take quote cite"
)


def cue_of(unit: Unit, group: VerbGroup) -> Cue | None:
    """How the verb tells of speech; None where it does not."""
    listed_cue = VERBS.get(group.lemma)
    if listed_cue is not None:
        told = not unit.is_quoted(group.last - 1) and _is_said(unit, group) and not _is_condition(unit, group)
        return listed_cue if told else None
    if not group.is_finite or group.passive or group.negated or group.lemma in _OF_NO_SPEECH or group.auxiliaries:
        return None
    return _BESIDE if _is_beside_speech(unit, group) else None


def _is_condition(unit: Unit, group: VerbGroup) -> bool:
    """Whether it only says what somebody may think: “may be called when a member feels threatened”."""
    if group.lemma not in THOUGHTS or group.tense is not Tense.PRESENT:
        return False
    clause = unit.clause_of(group)
    return clause is not None and clause.opener in {"when", "whenever", "if", "unless"}


def _is_beside_speech(unit: Unit, group: VerbGroup) -> bool:
    """Whether nothing but its speaker stands between the verb and a quotation that opens the sentence: “…,” he thundered."""
    quotation = quotation_before(unit, group)
    if unit.grammar.small(group.first - 1) in RELATIVES:
        return False
    if quotation is None or any(sign.isalnum() for sign in unit.text[unit.start : quotation.start]):
        return False
    between = range(unit.word_at(quotation.end), group.first)
    return unit.grammar.small(group.last) != "," and all(unit.grammar.verb_at(place) is None for place in between)


def quotation_before(unit: Unit, group: VerbGroup, left: int = 0) -> Quotation | None:
    """The quotation that ends with a comma or the like right before the speaker, at ``left`` or later."""
    start = unit.starts[group.first]
    quotation = unit.quotation_before(start)
    if quotation is None or not left <= quotation.end or start - quotation.end >= _NEAR:
        return None
    if is_title(quotation.text):
        return None
    comma_after = unit.text[quotation.end + 1 : quotation.end + 2] == ","
    between = unit.text[quotation.end + 1 : start]
    closed = quotation.text.rstrip("'’” ")[-1:] in _ENDS_OF_SPEECH or comma_after
    return quotation if closed and not any(mark in between for mark in ";:") else None


def is_title(words: str) -> bool:
    """Whether the words name a work rather than being said: “The Morning Show”."""
    long = [word for word in words.split() if len(word) > 3]
    named = len(words.split()) > 1 and bool(long) and all(word[0].isupper() for word in long)
    return named and words.rstrip(",")[-1:] not in ".?!…"


def as_saying(unit: Unit, group: VerbGroup) -> VerbGroup:
    """“is quoted as saying”, “made it clear” and “is convinced that” as one verb of saying."""
    follows = [unit.grammar.small(place) for place in range(group.last, group.last + _FARTHEST)]
    if group.lemma in {"quote", "cite"} and group.passive:
        return _quoted_as_saying(unit, group, follows)
    if group.lemma == "reject" and "as" in follows[1:]:
        return _rejected_as(unit, group, follows.index("as"))
    if group.passive and unit.grammar.small(group.last - 1) in _SURE and follows[0] == "that":
        return replace(group, lemma="believe", passive=False)
    if group.lemma in {"let", "make"} and group.is_finite:
        told = next((len(words) for words in _MADE_KNOWN if follows[: len(words)] == list(words)), 0)
        return replace(group, last=group.last + told, lemma="say") if told else group
    is_sure = group.lemma == "be" and group.is_finite and not group.negated and follows[0] in _SURE
    if is_sure and follows[1] == "that" and unit.grammar.small(group.first - 1) != "it":
        return replace(group, last=group.last + 1, lemma="believe")
    return group


def _rejected_as(unit: Unit, group: VerbGroup, as_at: int) -> VerbGroup:
    """“rejected the step as “theatre”” as “dismissed …”."""
    words, place = unit.grammar.words, group.last + as_at + 1
    quoted = place < len(words) and unit.quotation_at(words[place].end) is not None
    return replace(group, lemma="dismiss") if quoted else group


def _quoted_as_saying(unit: Unit, group: VerbGroup, follows: list[str]) -> VerbGroup:
    """“was quoted (by The Times) as saying”."""
    pairs = (place for place in range(len(follows) - 1) if follows[place : place + 2] == ["as", "saying"])
    place = next(pairs, None)
    if place is None or (place and follows[0] not in {"by", "in"}):
        return group
    return replace(group, last=group.last + place + 2, lemma="say", passive=False)


def governing(unit: Unit, group: VerbGroup) -> VerbGroup | None:
    """The finite verb in front of the infinitive, “on” between them skipped: “went on to say”, “was quick to say”."""
    before = unit.grammar.verb_at(group.first - 1) or unit.grammar.verb_at(group.first - 2)
    if before is None or not before.is_finite:
        return None
    is_quick = before.lemma == "be" and unit.grammar.small(group.first - 1) in _QUICK
    return replace(before, lemma="go") if is_quick and not before.negated else before


def _is_said(unit: Unit, group: VerbGroup) -> bool:
    """Whether the verb says that something was said, rather than that it was not, or might be."""
    if group.lemma == "put" and unit.grammar.small(group.last) != "it" and value_of(unit.grammar, group.last) is None:
        return False
    if group.shape is Shape.ING and unit.grammar.small(group.first - 1) == "as":
        return False
    if group.shape is Shape.PARTICIPLE:
        return unit.grammar.small(group.first - 1) == "," and unit.grammar.small(group.last) == "on"
    if group.passive or group.negated:
        return False
    if group.shape is Shape.INFINITIVE:
        if unit.grammar.small(group.first - 1) == "only":  # “left, only to declare that”
            return True
        before = governing(unit, group)
        return before is not None and before.lemma in _GOES_ON
    return group.tense not in {Tense.FUTURE, Tense.MODAL} or _only_says(unit, group)


def _only_says(unit: Unit, group: VerbGroup) -> bool:
    """Whether it is “would only say”: something was said all the same."""
    return group.auxiliaries == ("would",) and "only" in {
        unit.grammar.small(place) for place in range(group.first, group.last + 1)
    }


def denies_more(unit: Unit, group: VerbGroup, cue: Cue, source: Phrase) -> bool:
    """Whether what is denied follows the verb: “Crisis deepens – Oslo | rejects all demands”."""
    denied = object_after(unit.grammar, group.last)
    follows = denied is not None and denied.first == group.last
    return cue.mode is Mode.DENIED and source.first < group.first and follows
