"""Sums that are owed, told by the sum or by the debt: “no more than $9m is owed”, “its debt to Norland stands at $9m”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.facts import Kept
from quiz.domain.reading.duties.bearing import members, spoken_for
from quiz.domain.reading.duties.debtors import Who, who_is
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.masking import Line, pattern
from quiz.domain.reading.duties.sentence_acts import acts
from quiz.domain.reading.duties.verb_phrases import spelled

_SUM = r"(?:US|A|C)?[$€£] ?\d[\d.,]*(?: ?(?:million|billion|m|bn|k)\b)?|\d[\d.,]* (?:million |billion )?(?:dollars|euros|pounds|francs)"
_AMOUNT = rf"(?:(?:[Nn]o more than|[Nn]ot more than|[Oo]nly|[Jj]ust|[Aa]t least|[Aa]bout|[Ss]ome|[Mm]ore than|[Ll]ess than|[Aa]lmost|[Nn]early) )?(?:{_SUM})"
_DEBT = r"(?:[a-z]+ )?(?:debts?|arrears|unpaid (?:bills?|dues|fees)|outstanding (?:bills?|dues|fees))"
_IS = re.compile(r"\A(?:now |still )?(?:stands? at|amounts? to|comes to)(?= )")
_SPEAKS = re.compile(r"\b(?:owed|outstanding|overdue|unpaid|debts?|arrears)\b")
_OWED = pattern(
    rf"(?:\A|[,;:“\"] ?|\bthat |\bsaid )(?P<sum>{_AMOUNT}) (?P<said>(?:is|was|are|were|remains?|remained) (?:still |now )?(?:owed|outstanding|overdue|unpaid)\b)"
)
_STANDS = pattern(
    rf"(?P<what>(?P<who><party>)['’]s? {_DEBT}(?: (?:to|with) (?:<party>|<alliance>|the [a-z]+))?) "
    rf"(?P<said>(?:now |still )?(?:stands? at|stood at|amounts? to|amounted to|totals?|totalled|reached|(?:has|have|had) (?:reached|climbed to|risen to|grown to|passed|topped)|came to|comes to) (?:{_AMOUNT}))"
)
_HAS = pattern(
    rf"(?P<who><party>) (?P<said>(?:still )?(?:has|had|have) (?:an? |unpaid )?(?:[a-z]+ )?(?:debts?|arrears)(?: of (?:{_AMOUNT}))?(?: (?:to|with) (?:<party>|<alliance>|the [a-z]+)))"
)
_UNTIL = pattern(
    rf"(?P<who><party>),? (?:until|unless|as long as) (?:it|they) (?P<said>(?:settles?|pays?(?: off| back)?|clears?|repays?) (?P<what>(?:an?|its|their|the|all) {_DEBT}(?: (?:to|with) (?:<party>|<alliance>))?))"
)


def sums(line: Line) -> Iterator[Deed]:
    """The sums that the sentence says are owed."""
    if not _SPEAKS.search(line.masked):
        return
    yield from _of_nobody(line)
    for shape in (_STANDS, _HAS):
        for found in shape.finditer(line.masked):
            yield from _of_somebody(line, found)
    yield from _until_paid(line)


def _of_nobody(line: Line) -> Iterator[Deed]:
    """“No more than $9m is owed, she argued”: by her state."""
    found = _OWED.search(line.masked)
    act = next((act for act in acts(line) if found and act.verb[0] == found.start("said")), None)
    if found is None or act is None:
        return
    what = line.plain(*found.span("sum"))
    what = f"{what[:1].lower()}{what[1:]}"
    for debtor in (spoken_for(act) or members(act))[:1]:
        who = Who(debtor.actor, what, sure=False, is_group=debtor.is_group)
        yield _debt(line, debtor, who, f"pay {what}", line.plain(*found.span("said")), found.span())


def _of_somebody(line: Line, found: re.Match[str]) -> Iterator[Deed]:
    for debtor in who_is(line, *found.span("who"))[:1]:
        subject = (
            Who(debtor.actor, line.plain(*found.span("what")), sure=False) if "what" in found.groupdict() else debtor
        )
        yield _debt(line, debtor, subject, "pay its debt", _IS.sub("is", line.plain(*found.span("said"))), found.span())


def _until_paid(line: Line) -> Iterator[Deed]:
    """“Suspended Norland until it settles its debt.”"""
    for found in _UNTIL.finditer(line.masked):
        for debtor in who_is(line, *found.span("who"))[:1]:
            what = spelled(line, *found.span("what"), debtor)
            if what:
                yield _debt(line, debtor, debtor, f"pay {what}", f"must pay {what}", found.span(), found.span("said"))


def _debt(
    line: Line,
    debtor: Who,
    subject: Who,
    duty: str,
    said: str,
    span: tuple[int, int],
    cue: tuple[int, int] | None = None,
) -> Deed:
    return Deed(Sort.DEBT, debtor, subject, duty, said, *span, cue or span, Kept.UNKNOWN, loose=True)
