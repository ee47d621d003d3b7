"""Participles that tell what was done: of what they tell, and whether the “was” that they lack is to be added."""

from __future__ import annotations

from quiz.domain.reading.clauses import Clause, Phrase, Shape, Tense, object_after
from quiz.domain.reading.clauses.bare import INTRANSITIVE
from quiz.domain.reading.clauses.words import is_adverb, listed
from quiz.domain.reading.statements.antecedents import RELATIVES, hidden_object, noun_before, noun_ending
from quiz.domain.reading.statements.lines import Line

_CONCEDING = frozenset(["though", "although", "when", "once"])
_JOINING = frozenset(["and", "or", "but"])
_FAR_BY = 10
_DONE_TO = listed(
    "abolish accuse adopt amend appoint approve arrest ban bring build cancel commission confirm create deliver demolish deny deploy deport "
    "detain ease elect endorse enlarge establish execute expel extend extradite force found free give honour honor impose inaugurate jail "
    "kill lift make oblige overthrow owe place postpone provide publish put raise ratify rebuild reduce release remove renew repeal replace "
    "restore revise revive scrap seize sentence share strengthen submit supply suspend take tell terminate transfer upgrade violate widen withhold"
)
"""Hardly ever said without an object where they are active."""
_DONE_TO_PLANS = listed(
    "announce approve condemn criticise criticize declare disclose reject reveal shelve unveil welcome"
)
"""Done to “the plan to leave the pact” rather than to the pact that its words end with."""
_OF_THE_WHOLE = frozenset(["follow", "precede", "accompany", "compare", "couple"])  # “the bloc grew, followed by …”


def joined_to(line: Line, clause: Clause) -> Clause | None:
    """The clause with whose “was” the participle goes: “was signed in May and | ratified in June”."""
    verb, index = clause.verb, line.clauses.index(clause)
    if index == 0 or verb.auxiliaries or verb.shape not in {Shape.PARTICIPLE, Shape.FINITE} or clause.has_own_subject:
        return None
    before = line.clauses[index - 1]
    is_joined = clause.opener in _JOINING or _follows_a_date(line, verb.first)
    is_passive = is_participle(line, before) or (before.verb.passive and bool(before.verb.auxiliaries))
    return before if is_joined and is_passive and _is_done_to(line, clause) else None


def _is_done_to(line: Line, clause: Clause) -> bool:
    """Whether the verb, which might be active by its form, tells what somebody else did: “ratified a year later by …”."""
    verb = clause.verb
    if verb.lemma in INTRANSITIVE or (verb.lemma == "enter" and line.small(verb.last) == "into"):
        return False
    if verb.shape is Shape.PARTICIPLE:
        return True
    if verb.tense is not Tense.PAST or object_after(line.grammar, verb.last) is not None:
        return False
    has_agent = "by" in {line.small(place) for place in range(verb.last, min(clause.last, verb.last + _FAR_BY))}
    return has_agent or verb.lemma in _DONE_TO


def _follows_a_date(line: Line, place: int) -> bool:
    """Whether it goes on a list behind a date: “signed on 3 May, | ratified in June”."""
    ends = {found.end for found in line.dates}
    return line.small(place - 1) == "," and place > 1 and line.words[place - 2].end in ends


def is_shortened(line: Line, clause: Clause) -> bool:
    """Whether the verb stands without its “was”: “the Treaty, signed in 1992, …”."""
    if joined_to(line, clause) is not None:
        return True
    if not is_participle(line, clause) or hidden_object(line, clause) is not None or _is_done_to_a_plan(line, clause):
        return False
    if not has_main_verb(line, clause) or (clause.verb.lemma == "enter" and line.small(clause.verb.last) == "into"):
        return False
    is_apart = line.small(clause.verb.first - 1) in {",", "("} or clause.verb.first == 0
    return is_apart or any(each.verb.is_finite and each.verb.first > clause.verb.first for each in line.clauses)


def is_participle(line: Line, clause: Clause) -> bool:
    """Whether the verb is a participle, also where its form alone could tell the past: “under a protocol | signed in 1992”."""
    verb = clause.verb
    if verb.shape is Shape.PARTICIPLE:
        return True
    if clause.subject is not None or verb.tense is not Tense.PAST or verb.last - verb.first > 1 or verb.auxiliaries:
        return False
    is_regular = line.small(verb.first).endswith("ed") and (
        line.small(verb.first) != "dated" or line.small(verb.first - 1) == ","
    )
    others = (each for each in line.clauses if each.verb.first > verb.first and each.has_own_subject)
    return is_regular and clause.opener in {"", *_CONCEDING} and any(each.verb.is_finite for each in others)


def of_participle(line: Line, clause: Clause) -> Phrase | None:
    """Of what “the Treaty, signed in 1992, …” and “under a treaty signed in 1992” tell."""
    place = clause.verb.first
    if clause.opener in _CONCEDING:
        return _conceding_subject(line, clause)
    if not place:
        return _opened_subject(line)
    while is_adverb(line.small(place - 1)):
        place -= 1
    if line.small(place - 1) != ",":
        return noun_before(line, place)
    return noun_ending(line, place - 1) if clause.verb.lemma not in _OF_THE_WHOLE else None


def _is_done_to_a_plan(line: Line, clause: Clause) -> bool:
    """Whether it is done to “the plan to leave the pact, announced in May” rather than to the noun before the comma."""
    place = clause.verb.first
    noun = noun_ending(line, place - 1) if line.small(place - 1) == "," else None
    return noun is not None and line.small(noun.first - 2) == "to" and clause.verb.lemma in _DONE_TO_PLANS


def has_main_verb(line: Line, clause: Clause) -> bool:
    """Whether what stands between the semicolons around the clause has a verb of its own."""
    parts = [place for place in range(len(line.words)) if line.small(place) == ";"]
    first = max((place for place in parts if place < clause.verb.first), default=0)
    last = min((place for place in parts if place > clause.verb.first), default=len(line.words))
    within = (each for each in line.clauses if first <= each.verb.first < last)
    return any(each.verb.is_finite and each.opener not in RELATIVES for each in within)


def _conceding_subject(line: Line, clause: Clause) -> Phrase | None:
    """Of whom “Norland, though invited in 2009, never came” tells."""
    opener = clause.verb.first - 1
    if line.small(opener) != clause.opener or line.small(opener - 1) != ",":
        return None
    return next((each.subject for each in line.clauses if each.subject and each.subject.last == opener - 1), None)


def _opened_subject(line: Line) -> Phrase | None:
    """Of whom “Rescued in 2012 by fishermen, …” tells: the subject behind the comma."""
    following = next((clause for clause in line.clauses if clause.verb.is_finite and clause.has_own_subject), None)
    return following.subject if following and line.small(following.first - 1) == "," else None
