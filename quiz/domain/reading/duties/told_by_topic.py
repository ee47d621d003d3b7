"""What members do about the very things that a duty told before is about, whatever the verb."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from quiz.domain.facts import ActorKind, Kept
from quiz.domain.reading.clauses import Tense
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.bearing import bearers, is_private, of_a_text
from quiz.domain.reading.duties.deed_meaning import Meaning
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.extents import shortfall
from quiz.domain.reading.duties.masking import Line, pattern
from quiz.domain.reading.duties.sentence_acts import acts
from quiz.domain.reading.duties.verb_deeds import deed_by_verb

_WORD = re.compile(r"[a-z]{4,}")
_COMMON = listed(
    "with from that this their they them have been were will would must shall under into after before about than then when what "
    "which there other others member members party parties country countries state states government treaty pact accord agreement "
    "convention request answer comply signed provide respect provision leaving notice give keep each every year years month months "
    "week weeks days time more less least most some only also its own help part years first last next between against within "
    "tonnes million billion litres metres cubic dollars euros pounds crowns hundred thousand dozen half third quarter"
)
_TO_OTHERS = listed("consult notify inform warn assist defend help compensate reimburse protect support supply")
_OTHER_PARTY = pattern(r"\A <party>")
"""Whom the duty was towards: “Norland consulted Ostia”, where members must consult each other."""
_OTHERWISE = listed(
    "say tell think know believe hope want have be come become join leave sign meet visit win lose begin end live die travel speak "
    "write ask think see hear argue claim add insist note warn fear expect seem appear mean need like love hate feel find learn "
    "use declare announce report explain describe deny reject dismiss stress recall admit concede found form remain buy command chair head lead acknowledge look stand stay sit hold create set agree"
)


def topic_of(deed: Deed) -> set[str]:
    """The words for the things that a duty is about."""
    if deed.sort not in {Sort.DUTY, Sort.PROMISE, Sort.REQUEST, Sort.DEBT}:
        return set()
    return stems(f"{deed.duty} {deed.said}")


def stems(words: str) -> set[str]:
    """The words for things, without those that any duty could have."""
    return {word.removesuffix("s") for word in _WORD.findall(words.lower()) if word not in _COMMON}


def told_by_topic(topic: Set[str], doing: Set[str], line: Line) -> Iterator[Deed]:
    """What a clause tells that a member did, or did not do, with what a duty told before is about."""
    for act in acts(line) if topic else ():
        what = act.line.plain(act.verb[1], act.ends().end)
        is_same_deed = act.lemma in doing & _TO_OTHERS and _OTHER_PARTY.match(act.rest) is not None
        if _is_deed(act, doing) and (is_same_deed or not topic.isdisjoint(stems(what))):
            is_undone = act.negated or shortfall(act.rest) is Kept.NO
            sort, kept = (
                (Sort.FAILURE, Kept.NO)
                if is_undone
                else (Sort.KEEPING, Kept.YES if act.lemma in doing else Kept.UNKNOWN)
            )
            meaning = Meaning(sort, kept, loose=True)
            for who in bearers(act):
                if line.cast.actors[who.actor].kind is ActorKind.COUNTRY and not is_private(who):
                    yield from deed_by_verb(act, meaning, who)
            return


def _is_deed(act: Act, doing: Set[str]) -> bool:
    verb = act.clause.verb
    is_told = (
        verb.is_finite and verb.tense in {Tense.PAST, Tense.PRESENT} and not act.is_in_condition and not act.passive
    )
    return is_told and (act.lemma in doing or act.lemma not in _OTHERWISE) and not of_a_text(act)
