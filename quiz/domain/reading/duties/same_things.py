"""What is done with the very thing that the sentence before names with the same verb: “Norland paid them in full”, “Ostia sent none”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.facts import Kept
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.masking import pattern
from quiz.domain.reading.duties.pending import ASKED_FOR, Pending
from quiz.domain.reading.duties.verb_phrases import GIVING
from quiz.domain.reading.duties.wording import of_one

_STANDS_FOR_IT = pattern(
    r"\A(?P<little> (?:over|back|up|out|in|off))?"
    r" (?P<word>it|them|those|that|none|any|(?:not )?a single one|not one)(?P<late> (?:too )?late| [^,;.]{0,30}behind schedule)?"
    r"(?P<all> all)?(?P<how>(?: in full| within [a-z ]{3,20}?(?:hours?|days?|weeks?|months?|minutes?)| (?:only )?in part| on time| in time| at all| at once| again| so far| without delay| (?:each|every) [a-z]+| [a-z]+ly"
    r"|,? (?:in|on|by) <date>){0,2})(?=[.,;:]|\Z| (?:and|but|while|when|after|until|because|to|from)\b)"
)
_COUNT = re.compile(
    r"\A(?:(?:only|just|about|nearly|almost|over|more|fewer|less|than|at|least|most|all|each|every|any|no|the|its|their|a|an|another|some|half|of"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|\d[\d,.]*) )+"
)
_OWN = re.compile(r"(?:the|its|their|his|her|this|that|all|each|every)\b")
_SPOKEN = re.compile(r"n[’']t\b")
_DEPENDENT = listed("as when while until once before after because")
_NONE = frozenset({"none", "not one"})
_NONE_OF_ALL = frozenset({"any", "a single one", "not a single one"})


def same_things(act: Act, pending: Pending) -> Iterator[Deed]:
    """What the verb of the clause says of the thing that was named with it right before."""
    found = _STANDS_FOR_IT.match(act.rest)
    if found is None or act.passive or not (act.is_told or act.is_yet_to):
        return
    if act.clause.opener in _DEPENDENT or _SPOKEN.search(act.words):
        return  # “as long as they don’t respect it”
    word = found["word"]
    undone = word in _NONE or act.negated or act.is_yet_to
    if word in _NONE_OF_ALL and not undone:
        return
    little = found["little"] or ""
    for who in act.subjects:
        thing = pending.thing_of(f"{act.base}{little}", act.line.sentence.index)
        if not thing and act.base in GIVING:
            thing = pending.thing_of(ASKED_FOR, act.line.sentence.index)
        if not thing or act.line.cast.bound(who.actor) is None:
            continue
        bare = _COUNT.sub("", f"{thing} ", count=1).strip()
        counted = f"the {bare}" if not _OWN.match(thing) else thing.replace("their ", "its ", 1)
        named = f"no {bare}" if word in _NONE else f"any {bare}" if word in _NONE_OF_ALL else counted
        named = f"all {named}" if found["all"] else named
        verb = act.words if who.sure and len(act.subjects) == 1 and not who.each else of_one(act.words, who)
        how = act.line.plain(act.verb[1] + found.start("how"), act.verb[1] + found.end("how"))
        kept = Kept.NO if undone or found["late"] else Kept.YES
        yield Deed(
            Sort.KEEPING if kept is Kept.YES else Sort.FAILURE,
            who,
            who,
            f"{act.base}{little} {bare if word in _NONE | _NONE_OF_ALL else counted}",
            f"{verb}{little} {named}{found['late'] or ''}{how}".strip(),
            act.start,
            act.verb[1] + found.end(),
            act.verb,
            kept,
            loose=True,
        )
