"""Clauses that only tell which thing is meant, without “that”: “the fuel it owes”, “every cent we owed”."""

from __future__ import annotations

import re

from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.acts import Act

_BEFORE = re.compile(r"(?<![\w’'-])(?P<word>[a-z]+) \Z")
_PRONOUN = re.compile(r"(?:it|they|we|he|she|i|you)\Z", re.IGNORECASE)
_OPENING = listed(
    "that and but or so because if when while as which what how until till after before since though although where whether than "
    "unless once yet then who whom whose why least nor for only even"
)
_SAYING = listed(
    "tell assure inform warn remind promise notify convince ask show persuade advise say claim insist admit announce argue maintain "
    "add report allege confirm deny think believe know write declare state suggest estimate reply answer hope fear vow pledge"
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
        return True
    return found.start() >= Act(act.line, before).verb[1] and before.verb.lemma not in _SAYING
