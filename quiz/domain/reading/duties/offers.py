"""What somebody offers to do, or offers and no more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.facts import Kept
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.deeds import UNTOLD, Deed, Sort
from quiz.domain.reading.duties.masking import pattern

_OFFERED = pattern(
    r"\A (?P<only>only |nothing |no )?(?:(?P<to><parties>) )?(?P<late>only |nothing "
    r"|no more than )?(?P<inf>to )?(?P<what>[\w“\"])"
)
_ALL = re.compile(r"\b(?:[Aa]ll(?: that)?|[Ww]hat|[Tt]he only thing(?: that)?) \Z")
_ALL_THAT = re.compile(r"\A (?:was|were) (?P<what>[\w“])")
_GOOD_OFFICES = re.compile(
    r"(?:mediate|host|talk|negotiate|discuss|meet|apologise|resign|condolences|congratulations)\b"
)


def offered(act: Act) -> Iterator[Deed]:
    """What the clause says that its subject offers."""
    found = _OFFERED.match(act.rest) if act.lemma == "offer" else None
    only = _ALL_THAT.match(act.rest) if act.lemma == "offer" and _ALL.search(act.line.masked[: act.start]) else None
    if only:
        for who in act.subjects:
            for deed in act.deed(Sort.FAILURE, who, UNTOLD, Kept.NO):
                yield replace(deed, said=f"offered only {act.after(who, only.start('what'))}")
        return
    if found is None or _ALL_THAT.match(act.rest):
        return
    little = bool(found["only"] or found["late"])
    sort, kept = (Sort.FAILURE, Kept.NO) if little else (Sort.OFFER, Kept.UNKNOWN)
    for who in act.subjects:
        what = act.after(who, found.start("what"))
        duty = UNTOLD if little else (what if found["inf"] else f"provide {what}")
        if _GOOD_OFFICES.match(what):
            continue
        yield from act.deed(sort, who, duty if what else "", kept)
