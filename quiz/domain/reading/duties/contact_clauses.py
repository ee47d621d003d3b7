"""Clauses that only tell which thing is meant, without “that”: “the fuel it owes”, “every cent we owed”."""

from __future__ import annotations

import re
from dataclasses import replace

from quiz.domain.reading.clauses.words import CLAUSE_VERBS, listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.deeds import UNTOLD, Deed
from quiz.domain.reading.duties.masking import Line

_BEFORE = re.compile(r"(?<![\w’'-])(?P<word>[a-z]+) \Z")
_OPENS_WITH_A_PHRASE = re.compile(
    r"(?:In|Under|At|For|By|After|As|With|On|Through|Despite|From|Before|Since|Within|During) "
)
_PRONOUN = re.compile(r"(?:it|they|we|he|she|i|you)\Z", re.IGNORECASE)
_OPENING = listed(
    "that and but or so because if when while as which what how until till after before since though although where whether than "
    "unless once yet then who whom whose why least nor for only even"
)
_SAYING = listed(
    "tell assure inform warn remind promise notify convince ask show persuade advise say claim insist admit announce argue maintain "
    "add report allege confirm deny think believe know write declare state suggest estimate reply answer hope fear vow pledge"
)


def _is_last(act: Act) -> bool:
    """Whether no clause with a subject of its own follows that could carry the sentence."""
    return not any(
        clause.has_own_subject
        and clause.verb.is_finite
        and not clause.opener
        and clause.first > act.clause.first
        and act.line.grammar.small(clause.first - 1) not in {";", ":"}
        for clause in act.line.clauses
    )


def is_contact_clause(act: Act) -> bool:
    """Whether it stands right behind a noun that it tells more of."""
    span, before = act.subject_span, act.before
    if span is None or act.clause.opener or not _PRONOUN.match(act.line.plain(*span)):
        return False
    found = _BEFORE.search(act.line.plain(0, span[0]))
    if found is None or found["word"] in _OPENING or found["word"].endswith("ly"):
        return False
    if before is None:
        return not (_OPENS_WITH_A_PHRASE.match(act.line.masked) and _is_last(act))
    return found.start() >= Act(act.line, before).verb[1] and before.verb.lemma not in _SAYING


_RELATIVE = re.compile(r"\b(?P<noun>[\w’']+),? (?P<relative>(?:(?:to|of|for) )?whom|(?:to|of|for) which|which|that) \Z")
_ITS_SUBJECT = re.compile(
    r"(?:it|they|he|she|we|(?:an?|the) (?:third |other |poorer |richer )?(?:country|state|member|party|government)|[\ue000-\uf8ff]+(?: itself)?(?= (?!is |was )))\b|[\ue000-\uf8ff]+ itself\b"
)
_JOINING = listed("and or but")
_OF_CONTENT = listed(
    "claim fact promise evidence condition hope fear warning report statement notice view idea sign assurance allegation "
    "suggestion belief word news accusation charge complaint confirmation insistence guarantee doubt pledge"
)


def is_object_relative(line: Line, start: int) -> bool:
    """Whether what begins there lacks its object, which stands before: “the waters that | they swore to leave empty”."""
    found = _RELATIVE.search(line.masked[:start])
    if found is None or _ITS_SUBJECT.match(line.masked, start) is None or found["noun"] in _JOINING:
        return False
    if found["relative"] != "that":
        return True
    words = line.grammar.words
    before = [group for group in line.grammar.groups if words[group.first].start < start]
    is_content = bool(before) and (
        before[-1].lemma in CLAUSE_VERBS | _SAYING or words[before[-1].last - 1].end >= found.end("noun")
    )
    return not is_content and found["noun"].lower() not in _OF_CONTENT


def with_whole_duty(line: Line, deed: Deed) -> Deed:
    """The deed without its duty where that lacks what stands before it: “inspectors whom it was bound to admit”."""
    return replace(deed, duty=UNTOLD) if is_object_relative(line, deed.start) else deed
