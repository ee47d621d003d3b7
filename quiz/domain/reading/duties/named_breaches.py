"""Breaches that a report tells of by a noun: “documents the use of mines by the army of Norland in breach of the pact”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.facts import Kept
from quiz.domain.reading.duties.debtors import Who
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.masking import PARTIES, PEOPLE, Line, pattern

_DONE_BY = pattern(
    r"(?P<what>the (?:(?:repeated|continued|secret) )?(?:use|sale|transfer|testing|laying|storage|export|import|withholding|diversion|bombing|shelling|arming) of [a-z ]{3,40}?) "
    r"by (?:the )?(?:(?:armed forces|army|armies|troops|navy|navies|governments?|forces|authorities) of )?(?P<who><parties>) "
    r"in (?:[a-z]+ )?(?:breach|violation|defiance|contravention) of (?P<of><alliance>|[Aa]rticle \d+(?: of <alliance>)?)"
)

_SOURCE = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts) (?:[\w-]+ ){0,2}(?:report|study|paper|dossier|investigation|inquiry|panel|letter)\b"
)


def named_breaches(line: Line) -> Iterator[Deed]:
    """The breaches of each party that the sentence names, as whoever reports them has it."""
    found = _DONE_BY.search(line.masked)
    source = _SOURCE.search(line.masked[: found.start()]) if found else None
    if found is None or source is None:
        return
    words = line.plain(*source.span())
    by = f"according to {words[:1].lower()}{words[1:]},"
    what, of = line.plain(*found.span("what")), line.plain(*found.span("of"))
    for actor in line.named_between(*found.span("who"), PARTIES + PEOPLE):
        state = line.cast.bound(actor)
        if state is not None:
            debtor = Who(state, line.cast.names[state])
            subject = Who(state, f"{by} {debtor.words}")
            said = f"was guilty of {what} in breach of {of}"
            yield Deed(
                Sort.BREACH,
                debtor,
                subject,
                f"comply with {of}",
                said,
                *found.span(),
                found.span("what"),
                Kept.NO,
                loose=True,
            )
