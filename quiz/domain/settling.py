"""Which sentences of a story settle a fact, and how to ask for them so that matching words does not find them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from quiz.domain.date_bounds import MONTHS
from quiz.domain.distractors.likeness import content_words, is_he_or_she, may_be_one, same_name
from quiz.domain.facts import ActorKind, Fact, FactKind, Mode, Relation
from quiz.domain.mentions import mentions
from quiz.domain.names import folded
from quiz.domain.partial_dates import is_stated
from quiz.domain.phrases import aside, attributed, held, mid_clause, named, owing, owing_by_its_words, sentence
from quiz.domain.questions import Material
from quiz.domain.reading.sentences import Sentence
from quiz.domain.standing import is_duty
from quiz.domain.wording import is_description, is_direct

STATEMENT = "Which sentence of the story settles this? {statement}"
QUESTION = "Which sentence of the story tells {what}?"

RIVAL = 0.75
"""The share of a statement's content words from which another sentence might be taken to settle it."""

COPIED = 0.5
"""The share of a statement's telling words beyond which it only repeats its sentence, and matching words would do."""

_INTRODUCED = frozenset({ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.PUBLICATION})
_TIME = frozenset(name[:5].lower() for name in MONTHS)
_ASKED = frozenset({"said", "about", "accor", "story", "suppl"})
_OWED = re.compile(
    r"\b(?:must|has to|have to|had to|bound|oblig\w+|requir\w+|undert\w+|agree[sd]?|pledg\w+|promis\w+|commit\w+|shall|bars?|forbid\w*"
    r"|prohibit\w*|may not|cannot|supposed to|duty|duties)\b",
    re.I,
)


def settling(fact: Fact, material: Material) -> list[Sentence]:
    """The sentences that settle the fact: those of its own evidence first, then those that repeat it."""
    own = list(_of_evidence(fact, material.sentences))
    repeated = (other for other in material.facts if other.key != fact.key and _says_as_much(other, fact))
    more = [found for other in repeated for found in _of_evidence(other, material.sentences)]
    words = {folded(found.text) for found in own}
    more.extend(found for found in material.sentences if folded(found.text) in words)
    return list(dict.fromkeys([*own, *more]))


def _of_evidence(fact: Fact, sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    return (found for found in sentences if settles(found, fact))


def settles(found: Sentence, fact: Fact) -> bool:
    """Whether the sentence holds some of the fact's evidence."""
    return found.start < fact.evidence.end and fact.evidence.start < found.end


def _says_as_much(other: Fact, fact: Fact) -> bool:
    """Whether the other fact says the same as this one, and when, if this one says when."""
    same = other.kind is fact.kind and dict(other.slots) == dict(fact.slots)
    told_when = fact.date is None or (other.date is not None and other.date.stated == fact.date.stated)
    return same and told_when and other.attribution == fact.attribution


def asking(fact: Fact, right: Sequence[Sentence], shown: Sequence[Sentence], material: Material) -> str:
    """The statement, or a question in place of one that repeats its sentence; empty where there is no fair one."""
    if is_direct(fact.text("content")) or fact.attribution.mode is Mode.DENIED or _has_rival(fact, right, material):
        return ""
    if not any(_copies(fact, found, material) for found in right):
        return STATEMENT.format(statement=sentence(attributed(fact, material)))
    others = [found for found in shown if found not in right]
    unknown = _UNKNOWN.get(fact.kind)
    for what in unknown(fact, others, material) if unknown else ():
        if not _stands_out(what, right, others, material):
            return QUESTION.format(what=what)
    return ""


def _stands_out(what: str, right: Sequence[Sentence], others: Sequence[Sentence], material: Material) -> bool:
    """Whether a right sentence has two more of the question's words and names than any other: matching would do."""
    words = content_words(what, material.naming) & content_words(what) - _ASKED
    actors = [actor for actor in material.present if mentions(what, actor)]

    def shared(found: Sentence) -> int:
        return len(words & content_words(found.text)) + sum(mentions(found.text, actor) for actor in actors)

    return max(map(shared, right)) > max(map(shared, others), default=0) + 1


def nearness(found: Sentence, fact: Fact) -> int:
    """How many of the fact's actors the sentence names, those first who do it: so many readers take it for the right one."""
    actors = [actor for _, actor in fact.actors()]
    return sum((len(actors) - at) * mentions(found.text, actor) for at, actor in enumerate(actors))


def _copies(fact: Fact, found: Sentence, material: Material) -> bool:
    """Whether the statement tells little but names and dates in other words than the sentence does."""
    said = content_words(fact.statement, material.naming)
    telling = {word for word in said if word not in _TIME and not word.isdigit()} or said
    return len(telling & content_words(found.text)) > COPIED * len(telling)


def _has_rival(fact: Fact, right: Sequence[Sentence], material: Material) -> bool:
    """Whether a sentence that is not right has so many of the statement's words that it may seem to settle it too."""
    words = content_words(fact.statement)
    others = (found for found in material.sentences if found not in right)
    return any(len(words & content_words(found.text)) >= RIVAL * len(words) for found in others)


def _who(fact: Fact, others: Sequence[Sentence], material: Material) -> Iterator[str]:
    """“who Ada Berg is”, where other sentences name her as well, and no other fact gives another role of hers."""
    holder = fact.actor("holder")
    if holder is None or is_description(holder) or holder.kind not in _INTRODUCED:
        return
    if holder.kind is ActorKind.PERSON and not any(mentions(found.text, holder) for found in others):
        return
    same = (one for one in material.about(holder) if one.kind is FactKind.ROLE and one.actor("holder") == holder)
    if not any(one is not fact for one in same):
        word = "who" if holder.kind is ActorKind.PERSON else "what"
        yield f"{_by(fact, word, material)} {named(holder, material)} {held(fact)}"


def _goods(fact: Fact, others: Sequence[Sentence], material: Material) -> Iterator[str]:
    """“what Ostia supplied to Norland”, where it supplied one thing only."""
    supplier, recipient = fact.actor("supplier"), fact.actor("recipient")
    same = (one for one in material.facts if one.kind is FactKind.TRANSFER and one.actor("supplier") == supplier)
    if supplier and recipient and not any(one is not fact and one.actor("recipient") == recipient for one in same):
        yield f"{_by(fact, 'what', material)} {named(supplier, material)} supplied to {named(recipient, material)}"


def _duty(fact: Fact, others: Sequence[Sentence], material: Material) -> Iterator[str]:
    """“what the members of the Lake Pact must do”, where no other sentence speaks of a duty."""
    debtor, alliance = fact.actor("debtor"), fact.actor("alliance")
    if debtor is None or alliance is None or not is_duty(fact) or any(_OWED.search(found.text) for found in others):
        return
    is_named = same_name(debtor, alliance) and not owing_by_its_words(fact)
    under = "" if is_named else f" under {named(alliance, material)}"
    yield f"{_by(fact, 'what', material)} {owing(fact, material)} must do{under}"


def _said(fact: Fact, others: Sequence[Sentence], material: Material) -> Iterator[str]:
    """“what Ada Berg said about Norland”, where other sentences name her, and none tells of another word of hers."""
    speaker, about = fact.actor("speaker"), fact.actor("about")
    if speaker is None or about is None or not is_he_or_she(speaker) or may_be_one(speaker, about):
        return
    own = [one for one in material.about(speaker) if one.speaker == speaker and one is not fact]
    named_too = [found for found in others if mentions(found.text, speaker)]
    tell_more = any(settles(found, one) for found in others for one in own)
    if named_too and not tell_more and not any(mentions(found.text, about) for found in named_too):
        yield f"what {named(speaker, material)} said about {named(about, material)}"


def _when(fact: Fact, others: Sequence[Sentence], material: Material) -> Iterator[str]:
    """“when Ostia left the Lake Pact”."""
    if fact.date and is_stated(fact.date) and fact.text("relation") != Relation.MEMBER:
        yield f"{_by(fact, 'when', material)} {mid_clause(fact, material)}"


def _by(fact: Fact, word: str, material: Material) -> str:
    """The question word, and who says so where it is not the story."""
    by = fact.attribution.actor
    return f"{word}, {aside(fact.attribution, material)}," if by else word


_UNKNOWN: Mapping[FactKind, Callable[[Fact, Sequence[Sentence], Material], Iterator[str]]] = {
    FactKind.ROLE: _who,
    FactKind.TRANSFER: _goods,
    FactKind.MEMBERSHIP: _when,
    FactKind.OBLIGATION: _duty,
    FactKind.CLAIM: _said,
}
