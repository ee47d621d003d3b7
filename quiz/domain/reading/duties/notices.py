"""Duties that a sentence states without a verb for them: an attack on one is one on all; so many months’ notice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.facts import Kept
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.debtors import Who
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.masking import PARTIES, Line, pattern
from quiz.domain.reading.duties.sentence_acts import acts

_ONE_FOR_ALL = re.compile(
    r"\b(?P<what>(?:an? )?(?:armed )?(?:attack|aggression)) (?P<on>on|upon|against) (?:any|one|an?)\b"
    r"(?: or more)?(?: one)?(?: of (?:them|its members|the (?:members|parties)))?[^.;]{0,60}?"
    r" (?:as|is|means|equals|amounts to|considered|deemed|be) (?:an )?"
    r"(?:attack|aggression) (?:on|upon|against) (?:(?:them )?all|every|the others|the rest|each|the whole)",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"\b(?P<long>(?:at least )?\w+(?:-\w+)? (?:days?|weeks?|months?|years?)(?:['’]s?)?(?: prior| advance"
    r"| written| official"
    r"| formal){0,2} notice)\b"
)
_LIMIT = pattern(
    r"(?:(?P<whose><party>)['’]s?|\b(?:[Aa]n?|[Tt]he|[Aa]t|[Tt]o)) (?P<limit>(?!no\b)(?:[a-z-]+ )??(?:[a-z]+ )?(?:ceiling|cap|quota|limit|maximum|allowance) of "
    r"[$€£]?\d[\d.,]*(?:%| ?(?:per cent|million|billion))?(?: [a-z]+(?<!ing)(?: metres| meters| feet)?)?(?: (?:a|per) (?:year|month|day|season|member|country|state))?"
    r"(?: (?:on|for) (?:the |its |each |all )?[a-z-]+(?: (?!(?:is|are|was|were|has|had|have|will|must|would|applies|apply)\b)[a-z]+){0,2}?)?)"
    r"(?=[,.;”]|\Z| (?:is|are|was|were|has|had|have|will|would|must|appl(?:y|ies)|in|at|by|that|which|and|but|under|set|agreed|<date>)\b)"
)
_LEAVING = re.compile(r"\b(?:leav\w+|withdraw\w*|quit\w*|pull\w* out|exit\w*|ended|terminat\w+|departure)\b")
_GIVES = re.compile(r"\b(?:gave|gives|has given|had given|served|serves) (?:[a-z]+ )?\Z")


def notices(line: Line) -> Iterator[Deed]:
    """Such duties in a sentence."""
    found, notice = _ONE_FOR_ALL.search(line.masked), _NOTICE.search(line.masked)
    limit = _LIMIT.search(line.masked)
    first = found or notice or limit
    meant = line.meant_at(first.start()) if first else None
    if meant is None:
        return
    members = Who(meant[0], f"members of {line.cast.names[meant[0]]}", sure=False, is_group=True)
    if found:
        what = f"{found['what'].lower()} {found['on']}"
        yield _duty(members, f"treat {what} one member as {what} all", found.span())
    if limit:
        yield _limits(line, members, limit)
    if notice:
        yield from _given(line, members, notice)


def _duty(members: Who, duty: str, span: tuple[int, int]) -> Deed:
    return Deed(Sort.DUTY, members, members, duty, f"must {duty}", *span, span, plain=True)


def _given(line: Line, members: Who, notice: re.Match[str]) -> Iterator[Deed]:
    long = notice["long"][:1].lower() + notice["long"][1:]
    if not _GIVES.search(line.masked[: notice.start()]):
        leaving = " before leaving" if _LEAVING.search(line.masked) else ""
        yield _duty(members, f"give {long}{leaving}", notice.span())
        return
    giving = _verb_before(line, notice.start())
    for who in giving.subjects[:1] if giving else []:
        start, end = min(giving.start if giving else 0, notice.start()), notice.end()
        yield Deed(
            Sort.KEEPING, who, who, f"give {long}", f"gave {long}", start, end, notice.span(), Kept.YES, plain=True
        )


def _limits(line: Line, members: Who, found: re.Match[str]) -> Deed:
    """“A ceiling of 900 tonnes on the catch”: for whoever’s it is, else for all members."""
    owner = line.named_between(*found.span("whose"), PARTIES) if found["whose"] else []
    who = Who(owner[0], line.cast.names[owner[0]]) if owner else members
    article = "an" if found["limit"][0] in "aeiou" else "a"
    what = f"{article} {line.plain(found.start('limit'), found.end())}"
    said = f"{'has' if owner else 'must respect'} {what}"
    return Deed(Sort.DUTY, who, who, f"respect {what}", said, *found.span(), found.span(), loose=True)


def _verb_before(line: Line, place: int) -> Act | None:
    earlier = [act for act in acts(line) if act.verb[0] < place]
    return earlier[-1] if earlier else None
