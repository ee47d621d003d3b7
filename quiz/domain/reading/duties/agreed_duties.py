"""Duties that a sentence tells as agreed, or in an aside about whoever has them: “it was agreed that …”, “Norland, meant to help, …”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.reading.duties.debtors import Who, who_is
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.masking import Line, pattern
from quiz.domain.reading.duties.reaches import reach
from quiz.domain.reading.duties.verb_phrases import spelled

_AGREED = re.compile(
    r"\b[Ii]t (?:was|has been|had been|is) (?:also |further |therefore |thus |finally |[a-z]+ly )?(?P<how>agreed|stipulated|laid down|settled|understood|decided)"
    r" that (?P<what>[^.;]*?\b(?:would|will|shall|should|must|may not|is to|are to|was to|were to)\b)"
)
_BY_WHOM = pattern(r"(?P<who><parties>) (?:would|will|shall|should|must|may not|is to|are to|was to|were to)\b")
_MEANT = pattern(
    r"(?P<who><party>), (?:(?:who|which) (?:is|was|are|were) )?(?P<how>(?:(?:still|also|both|legally|now) )?(?:meant|supposed|due|obliged|bound|required|scheduled|committed|obligated))"
    r"(?: (?:by|under) <alliance>)? (?P<to>to (?=[a-z])(?!be\b))(?P<what>[^,;.–]{3,90}),"
)


def agreed_duties(line: Line) -> Iterator[Deed]:
    """What the sentence says that members agreed on; who has to do it is named, or all of them."""
    found = _AGREED.search(line.masked)
    meant = line.meant_at(found.start()) if found else None
    if found is None or meant is None:
        return
    members = Who(meant[0], f"members of {line.cast.names[meant[0]]}", sure=False, is_group=True)
    end = reach(line, found.start("what")).end
    what = spelled(line, found.start("what"), end, None)
    named = _BY_WHOM.match(line.masked, found.start("what"))
    owing = who_is(line, *named.span("who")) if named else []
    for who in (owing or [members]) if what else []:
        said, duty = f"{found['how']} that {what}", f"keep its word that {what}"
        yield Deed(Sort.PROMISE, who, members, duty, said, found.start(), end, found.span(), loose=True)


def meant_duties(line: Line) -> Iterator[Deed]:
    """“Norland, bound by the pact to help, sent nothing.”"""
    for found in _MEANT.finditer(line.masked):
        for who in who_is(line, *found.span("who")):
            duty = spelled(line, *found.span("what"), who)
            how = line.plain(found.start("how"), found.end("how"))
            said = f"{'were' if who.is_many else 'was'} {how} to {duty}"
            if duty:
                yield Deed(Sort.DUTY, who, who, duty, said, found.start(), found.end("what"), found.span(), loose=True)
