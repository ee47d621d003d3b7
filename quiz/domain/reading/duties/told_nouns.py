"""Duties that a sentence tells of by a noun: “spoke of an open violation”, “in breach of the pact”, “the deadline passed”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.facts import Kept
from quiz.domain.reading.clauses.words import CLAUSE_VERBS, listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.bearing import bearers, members
from quiz.domain.reading.duties.cues import BOUND
from quiz.domain.reading.duties.debtors import Who
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.masking import PARTIES, PEOPLE, Line, pattern
from quiz.domain.reading.duties.sentence_acts import acts

_UNDECLARED = re.compile(
    r"\b(?:unannounced|undeclared|unreported|unauthori[sz]ed|unnotified|unlicen[sc]ed|unlawful|illegal|illicit|clandestine|secret)"
    r" (?:[\w\ue003\ue00f-]+ ){0,3}?(?:blasts?|tests?|exercises?|manoeuvres|maneuvers|drills?|launch(?:es)?|flights?|stocks?|stockpiles?"
    r"|sales?|shipments?|deliver(?:y|ies)|exports?|catch(?:es)?|dams?|surcharges?|lev(?:y|ies)|tolls?|mines?|weapons|visits?)\b"
)
_NOUNS: tuple[tuple[re.Pattern[str], Sort, Kept], ...] = (
    (
        pattern(
            r"\b(?:in|an?|the|this|open|clear|grave|material|flagrant|serious|plain) (?:[a-z]+ )?(?:breach|violation|defiance"
            r"|contravention|infringement|betrayal|disregard)\b(?! by)"
        ),
        Sort.BREACH,
        Kept.DISPUTED,
    ),
    (
        pattern(
            r"\b(?:contrary to|at odds with|incompatible with|in the face of|in spite of its|despite its) "
            rf"(?:[\w'’\ue00f-]+ ){{0,4}}?(?:<alliance>|{BOUND}|rules?|text|letter|spirit|rulings?)\b"
        ),
        Sort.BREACH,
        Kept.DISPUTED,
    ),
    (
        re.compile(
            r"\b(?:only|barely|just|scarcely|less than|hardly|no more than) (?:an?|one|two|half|\d+)(?: (?:third|quarter|fifth|tenth|half|fraction|per cent|percent))?s?"
            r" of (?:the|its|their|what) (?:[a-z]+ )?(?:agreed|promised|pledged|owed|required|guaranteed|stipulated|due)\b"
        ),
        Sort.FAILURE,
        Kept.NO,
    ),
    (_UNDECLARED, Sort.BREACH, Kept.DISPUTED),
    (
        re.compile(
            r"\b(?:refusal|failure|unwillingness|shortfall|arrears|backlog|behind (?:in|on|with) (?:its|their))\b"
        ),
        Sort.FAILURE,
        Kept.NO,
    ),
    (
        re.compile(
            r"\bmore than (?:it|they) (?:was|were|is|are|had|have) (?:been )?(?:allowed|entitled|permitted|allotted|agreed)"
            r"|\b(?:beyond|over|above|in excess of) (?:its|their|the agreed) (?:quota|share|limit|ceiling)"
        ),
        Sort.BREACH,
        Kept.NO,
    ),
    (
        re.compile(
            r"\b(?:requests?|appeals?|pleas?|demands?|calls?|petitions?|cry|cries) (?:for|to (?!(?:the|an?)\b)|that|by)\b"
            r"|['’]s (?:repeated |urgent |formal )?(?:requests?|appeals?|pleas?|demands?)\b"
        ),
        Sort.REQUEST,
        Kept.UNKNOWN,
    ),
    (
        pattern(
            r"\b(?:notice of (?:[a-z]+ )?(?:withdrawal|denunciation)|(?:intention|decision|plans?|threat|threats) to (?:leave|withdraw|quit|pull out)"
            r"|withdrawal from <alliance>)"
        ),
        Sort.LEAVING,
        Kept.UNKNOWN,
    ),
    (
        re.compile(
            r"\b(?:obligations?|obligated|duty|duties|commitments?|promises?|pledges?|undertakings?|deadline|ultimatum|quotas?|dues"
            r"|complaint|its word|their word)\b"
        ),
        Sort.DEBT,
        Kept.UNKNOWN,
    ),
)
_TELLING = listed(
    "speak call describe denounce see document report show tell complain warn regard consider brand term find"
)
_NO = re.compile(r"\b(?:no|without|any)(?: [a-z]+)? \Z")
_NEVER = re.compile(r"\b(?:import|customs|double|anti-dumping) dut|\bduty[- ]free|\bon duty\b")


def told_nouns(line: Line) -> Iterator[Deed]:
    """What the nouns of a sentence tell of a duty, as the clause around the first of them has it."""
    for noun, sort, kept in _NOUNS:
        found = None if _NEVER.search(line.masked) else noun.search(line.masked)
        act = _around(line, found) if found else None
        if act is not None and found is not None:
            yield from _told(act, found, sort, kept)
            return


def _around(line: Line, found: re.Match[str]) -> Act | None:
    """The clause that holds the noun: the last that begins before it and can stand alone."""
    fitting = [act for act in acts(line) if act.is_carrying and not act.is_in_condition and act.verb[0] < found.start()]
    behind = [
        act for act in acts(line) if act.is_carrying and act.verb[0] > found.end() and act.lemma not in CLAUSE_VERBS
    ]
    holding = [act for act in fitting if act.ends().end >= found.start() and bearers(act)]
    if holding and (holding[-1].negated or holding[-1].is_unreal or _NO.search(line.masked[: found.start()])):
        return None
    return next(iter([*holding[-1:], *behind[:1]]), None)


def _told(act: Act, found: re.Match[str], sort: Sort, kept: Kept) -> Iterator[Deed]:
    span = act.ends()
    for subject in bearers(act)[:1]:
        said = act.told_of(subject)
        if not act.after(subject) and act.rest[:2].strip().isalpha():
            continue
        debtor = (
            (subject if act.lemma not in _TELLING and subject.sure else None)
            or _nearest(act.line, found.start(), subject)
            or (members(act) or [subject])[0]
        )
        yield Deed(
            sort,
            debtor,
            subject,
            "comply with what it signed",
            said,
            act.start,
            max(span.end, act.verb[1]),
            found.span(),
            kept,
            loose=True,
        )


def _nearest(line: Line, place: int, subject: Who) -> Who | None:
    """The party that is named last before the noun, else the subject of the clause."""
    named = line.named_between(0, place, PARTIES + PEOPLE)
    state = line.cast.bound(named[-1]) if named else None
    return Who(state, line.cast.names[state]) if state is not None else subject
