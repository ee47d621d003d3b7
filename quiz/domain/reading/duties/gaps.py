"""What others are told to have done by a verb that is left out: “Norland sent two ships and Ostia one”, “… and Vell none”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.facts import Kept
from quiz.domain.reading.duties.debtors import Who
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.masking import PARTIES, Line, pattern
from quiz.domain.reading.duties.verb_forms import base_form

_NUMBER = r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|half a dozen|a dozen)"
_GAP = pattern(
    r"(?:,|;| –)?(?: and| but| while)? (?P<who><party>),? "
    rf"(?P<what>(?P<none>none|nothing|not a single one|not one|not at all)|(?P<only>(?:only|just|merely) )?(?:(?P<one>one|a single one)|(?P<some>{_NUMBER})"
    rf"|(?P<thing>(?:(?:{_NUMBER}|an?|one) )(?:[a-z-]+ ){{0,2}}[a-z]+))|(?P<late>(?:too )?late|in part))(?=[.,;]|\Z| (?:and|but) <party>)"
)
_COUNTED = re.compile(
    r"(?P<verb>[a-z]+(?: over| back| up| out| in)?) (?:(?:only|just|about|nearly|almost|over|some) )?"
    rf"(?:an?|one|{_NUMBER}) (?P<noun>(?:(?!(?:of|to|in|on|for|from|with|by|at|and|under)\b)[a-z-]+ ){{0,2}}[a-z]+s?)\b"
)
_OBJECT = re.compile(r"[a-z\d]")
_DOING = frozenset({Sort.KEEPING, Sort.FAILURE, Sort.PROMISE, Sort.OFFER})


def gaps(line: Line, deed: Deed) -> Iterator[Deed]:
    """What the sentence goes on to tell of others with the verb of that deed; first that deed without their part."""
    found = list(_GAP.finditer(line.masked, deed.cue[1])) if deed.sort in _DOING and not deed.debtor.is_group else []
    first = line.plain(found[0].start(), found[0].end()) if found else ""
    if not first or first not in deed.said or _is_interrupted(line, deed.cue[1], found[-1].start("who")):
        return
    if _OBJECT.search(line.masked, deed.cue[1], found[0].start()) is None:
        return  # “promised Ostia six ships” tells of nobody else
    own = replace(deed, said=deed.said.partition(first)[0], duty=deed.duty.partition(first)[0].removesuffix(" late"))
    yield replace(own, end=found[0].start())
    for each in found:
        named = line.named_between(*each.span("who"), PARTIES)
        others = [actor for actor in named if line.cast.bound(actor) not in {None, deed.debtor.actor}]
        for actor in others[:1]:
            who = Who(actor, line.cast.names[actor])
            yield from _with_the_verb(own, who, each)


def _is_interrupted(line: Line, start: int, end: int) -> bool:
    """Whether a verb stands between: what follows it is told with that one."""
    words = line.grammar.words
    return any(start < words[group.first].start < end for group in line.grammar.groups)


def _with_the_verb(deed: Deed, who: Who, gap: re.Match[str]) -> Iterator[Deed]:
    counted = _COUNTED.match(deed.said)
    verb = counted["verb"] if counted else deed.said.partition(" ")[0]
    noun = counted["noun"] if counted else ""
    kept = Kept.NO if gap["none"] or gap["late"] else deed.kept
    if gap["thing"] or gap["late"] or gap["none"] == "nothing":
        what = gap["what"]
    elif gap["none"] == "not at all":
        verb, what = f"did not {base_form(verb)}", "at all"
    elif not noun:
        return
    elif gap["none"]:
        what = f"no {noun}"
    elif gap["one"]:
        what = f"{gap['only'] or ''}one {noun[:-1] if noun.endswith('s') and not noun.endswith('ss') else noun}"
    else:
        what = (
            gap["what"]
            if deed.said.endswith(f"{noun}s")
            else f"{gap['what']} {noun if noun.endswith('s') else noun + 's'}"
        )
    sort = {Kept.YES: Sort.KEEPING, Kept.NO: Sort.FAILURE}.get(kept, deed.sort)
    told = deed.duty if kept is Kept.NO else f"{deed.duty.partition(' ')[0]} {what}"
    yield replace(
        deed,
        sort=sort,
        debtor=who,
        subject=who,
        duty=told,
        said=f"{verb} {what}",
        kept=kept,
        start=gap.start("who"),
        end=gap.end(),
    )
