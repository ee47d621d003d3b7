"""What a sentence says became of a duty that only the sentence before names: “have done so”, “filed theirs in time”, “Ostia’s came late”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.facts import Kept
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.debtors import Who, who_is
from quiz.domain.reading.duties.deeds import UNTOLD, Deed, Sort
from quiz.domain.reading.duties.masking import Line, pattern
from quiz.domain.reading.duties.reaches import reach
from quiz.domain.reading.duties.sentence_acts import acts
from quiz.domain.reading.duties.verb_phrases import spelled
from quiz.domain.reading.duties.wording import of_one

_DUE = re.compile(
    r"\b(?:must|shall|(?:has|have|had) to|oblige[sd]?|bound|binds?|commits?|forbids?|demands?|bars?|required|requires?|due|owe[sd]?|promise[sd]?|pledge[sd]?|undertake[sn]?|undertook"
    r"|committed|obligations?|commitments?|dut(?:y|ies)|quotas?|dues|asked|called on|urged|agreed to|supposed to|expected to|deadlines?)\b",
    re.IGNORECASE,
)
"""What tells that the sentence before is about a duty."""
_SO = re.compile(r" (?:so|this|that|likewise|the same|theirs|its part|their part)\b")
_KEEPING = listed("keep stick hold abide comply")
_SIGNED = r" \g<to> what it signed"
_TO_THAT = re.compile(r" (?P<to>to|by|with) (?:that|this)(?=[.,;]|\Z)")
_THEIRS = re.compile(r" (?:in )?(?:theirs|its own|their own)\b(?! [a-z])| (?:in )?theirs\b")
_HANDING = listed(
    "file submit send pay deliver publish hand ratify return contribute provide transfer lodge present register announce honour keep"
    " meet supply ship forward post complete settle release produce table"
)
_TARDY = re.compile(r"[^.;,]{0,60}?\b(?:late|too late|behind schedule|after the deadline|overdue)\b")
_CLAUSE_END = re.compile(r"[.,;:–—”]| (?:and|but|while|although|because|when|after|before|since|as)\b")
_SPAN = r"(?:(?:<number>|\d+|an?|several|some|many|two|three|four|five|six|seven|eight|nine|ten|twelve) )?(?:hours?|days?|weeks?|fortnight|months?|years?)"
_OF_ONE = pattern(
    r"(?:\A|[,;:] |\band |\bbut |\bwhile )(?P<who><party>)['’]s? (?P<verb>came|arrived|followed|turned up|was filed|was delivered|is missing"
    r"|is (?:still )?overdue|never came|never arrived|did not come)"
    rf"(?P<how> {_SPAN} (?P<late>late|later|after the deadline|behind schedule|overdue)| (?:{_SPAN} )?(?:early|in time|on time|ahead of time|in full)"
    r"| (?P<tardy>late|too late))?(?=[.,;]|\Z| and\b| but\b)"
)
_NEVER = re.compile(r"never|not|missing|overdue")
_FROM = pattern(
    r"(?:\A|[;:] )[Ff]rom (?P<who><party>),? (?:there |we |they |it |the [a-z]+ )?(?:have|has|had|is|was|came|comes)"
    r"(?: (?:been|had|heard|received|seen|come))?(?: only| so far| still)? (?P<what>silence|nothing|no [a-z]+|not a [a-z]+|only silence)\b"
)
_WAS_TO = pattern(
    r"(?P<thing>(?:[Tt]he|[Ii]ts|[Aa]|<number>|[Ss]ome|[Mm]ore)\b[^.;,]{2,60}?) (?:was|were) to (?:come|be (?:sent|paid|delivered|supplied|provided|built|shipped))"
    r" (?:from|by) (?P<who><party>)(?P<never>(?:,? (?:and|but)(?: they| it)?) (?:never|did not|have not|has not|have yet to|has yet to) [a-z]+)?"
)


def left_unsaid(line: Line) -> Iterator[Deed]:
    """Such outcomes in the sentence."""
    yield from _was_to_come(line)
    if line.before is None or not _DUE.search(line.before.masked):
        return
    for act in acts(line):
        yield from _done_so(act)
    for found in _OF_ONE.finditer(line.masked):
        yield from _came(line, found)
    for found in _FROM.finditer(line.masked):
        for who in who_is(line, *found.span("who")):
            said = "has stayed silent" if "silence" in found["what"] else f"has provided {found['what']}"
            yield _deed(line, who, said, found.span(), kept=Kept.NO)


def _done_so(act: Act) -> Iterator[Deed]:
    """“Norland has done so”, “Ostia filed theirs late”."""
    is_so = act.lemma == "do" and _SO.match(act.rest) is not None
    is_so = is_so or (act.lemma in _KEEPING and _TO_THAT.match(act.rest) is not None)
    is_theirs = act.lemma in _HANDING and _THEIRS.match(act.rest) is not None
    if not (is_so or is_theirs) or act.passive or not act.is_told or act.is_yet_to:
        return
    kept = Kept.NO if act.negated or _TARDY.match(act.rest) else Kept.YES
    for who in act.subjects:
        if act.line.cast.bound(who.actor) is not None:
            what = act.line.plain(act.verb[1], act.verb[1] + len(_CLAUSE_END.split(act.rest, maxsplit=1)[0]))
            said = f"{of_one(act.words, who)}{_TO_THAT.sub(_SIGNED, what.replace(' theirs', ' its own'))}"
            yield _deed(act.line, who, said, (act.start, act.verb[1] + len(what)), kept=kept)


def _came(line: Line, found: re.Match[str]) -> Iterator[Deed]:
    is_late = found["late"] or found["tardy"] or _NEVER.search(found["verb"])
    for who in who_is(line, *found.span("who")):
        deed = _deed(
            line,
            Who(who.actor, f"what {who.words} owed", sure=False),
            line.plain(found.start("verb"), found.end()),
            (found.start("who"), found.end()),
            kept=Kept.NO if is_late else Kept.YES,
        )
        yield deed


def _was_to_come(line: Line) -> Iterator[Deed]:
    """“The rest was to come from Ostia and never arrived.”"""
    found = _WAS_TO.search(line.masked)
    for who in who_is(line, *found.span("who")) if found else []:
        if found is None or line.cast.bound(who.actor) is None:
            continue
        thing = spelled(line, *found.span("thing"), None)
        if thing:
            end = found.end() if found["never"] else reach(line, found.end("who")).end
            thing = thing[:1].lower() + thing[1:]
            said = f"{'did not provide' if found['never'] else 'was to provide'} {thing}"
            kept = Kept.NO if found["never"] else Kept.UNKNOWN
            yield _deed(line, who, said, (found.start("thing"), end), kept=kept, duty=f"provide {thing}")


def _deed(line: Line, who: Who, said: str, span: tuple[int, int], *, kept: Kept, duty: str = UNTOLD) -> Deed:
    sort = {Kept.YES: Sort.KEEPING, Kept.NO: Sort.FAILURE}.get(kept, Sort.PROMISE)
    debtor = Who(who.actor, line.cast.names[who.actor])
    return Deed(sort, debtor, who, duty, said, span[0], span[1], span, kept, loose=True)
