"""Who does it, where the words right before a verb are no plain subject: a person in an aside, “neither”, “it was Norland that”."""

from __future__ import annotations

import re
from dataclasses import replace

from quiz.domain.reading.clauses import Clause
from quiz.domain.reading.clauses.grammar import Phrase
from quiz.domain.reading.duties.debtors import Who, who_is
from quiz.domain.reading.duties.groups import group_meant, together_before
from quiz.domain.reading.duties.masking import Line, pattern

_PERSON = pattern(r"(?P<who><person>),? (?:[a-z]+ly )?\Z")
_CLEFT = pattern(r"\b[Ii]t (?:is|was) (?P<who><parties>),? (?:that|which|who) (?:[a-z]+ly )?\Z")
_AMONG = pattern(
    r"(?P<who><parties>),? (?:is|are|was|were|has been|have been) (?:among|one of|two of|three of) (?:the|those) [^.;,]{3,60}? (?:that|which|who) (?:[a-z]+ly )?\Z"
)
_SAID_OF = pattern(
    r"(?P<who><party>), (?:which|who) (?:he|she|it|they|<person>|<party>|(?:the|its|an?) [a-z ]{3,30}?) (?:says?|said|claims?|claimed|argues|argued|complained|insists|believes?) \Z"
)
"""“Norland, which the envoy said | had sent nothing |.”"""
_GROUP = re.compile(
    r"\b(?P<who>(?:the others|all members|the (?:other )?(?:members|parties|signatories|partners)|members)),? (?:who|which) [“\"‘]?\Z"
)
"""“May call on the others, who | shall send help |.”"""
_ASIDE = pattern(r"(?P<who><party>), (?:too|however|meanwhile|for its part|in turn|by contrast|instead), \Z")
_SAME = frozenset({"are", "were", "have", "is", "was", "has", "had"})
_REACH = 160


def person_before(line: Line, verb: int) -> list[Who]:
    """The person whose name stands right before a verb without auxiliaries: “Its envoy, Ada Berg, offered”."""
    found = _PERSON.search(line.masked[:verb])
    return who_is(line, *found.span("who")) if found else []


def meant_before(line: Line, verb: int) -> list[Who]:
    """Those for whom a word for several stands, or whom the words pick out: “Neither sent …”, “It was Norland that sent …”."""
    found = together_before(line.masked[:verb])
    actors = group_meant(line, found.start("who"), found["who"]) if found else []
    if actors:
        return [Who(actor, line.cast.names[actor], sure=False) for actor in actors]
    begin = max(0, verb - _REACH)
    cleft = _CLEFT.search(line.masked[begin:verb]) or _SAID_OF.search(line.masked[begin:verb])
    cleft = cleft or _GROUP.search(line.masked[begin:verb])
    picked = cleft or _AMONG.search(line.masked[begin:verb])
    meant = who_is(line, begin + picked.start("who"), begin + picked.end("who")) if picked else []
    return meant if cleft else [replace(who, sure=False) for who in meant]


def named_aside(line: Line, verb: int) -> tuple[int, int] | None:
    """Where the party stands that the verb is told of behind an aside: “points out that | Ireland |, too, missed a payment”."""
    found = _ASIDE.search(line.masked[:verb])
    return found.span("who") if found else None


def going_on(line: Line, clause: Clause, before: Clause | None) -> Phrase | None:
    """The subject of the clause before, which this one goes on with: “said that | the troops | are ready and are waiting”."""
    small = line.grammar.small
    if before is None or clause.has_own_subject or clause.opener != "and" or before.opener != "that":
        return None
    is_same = small(clause.verb.first) == small(before.verb.first) and small(clause.verb.first) in _SAME
    return before.subject if is_same and before.has_own_subject else None
