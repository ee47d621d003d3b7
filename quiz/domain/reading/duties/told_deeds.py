"""What a clause tells of a duty by its verb alone, as the table of verbs has it, where no rule knows it better."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.facts import Kept
from quiz.domain.reading.clauses import Shape, Tense
from quiz.domain.reading.duties.acts import Act, creditor_in
from quiz.domain.reading.duties.bearing import addressed, bearers, members, spoken_for
from quiz.domain.reading.duties.debtors import Who
from quiz.domain.reading.duties.deed_verbs import Meaning, meanings
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.masking import pattern
from quiz.domain.reading.duties.verb_phrases import Reach, spelled
from quiz.domain.reading.duties.wording import what_is_due

_BY = pattern(r"\A[^.;,]{0,60}? by (?P<who><parties>|<alliance>|<person>)")
_WHOM = re.compile(r"\A(?: (?:on|upon|to|with))?(?P<who> .{2,80}?)(?= (?:to|for|of|with|not|until|by|that|over|from|about)\b|[,.;:]|\Z)")
_WILLING = frozenset({"will", "would", "shall", "wo", "is", "are", "was", "were"})
_UNDONE = {Sort.KEEPING: Sort.FAILURE, Sort.FAILURE: Sort.KEEPING, Sort.BREACH: Sort.KEEPING}
_MIRROR = {Kept.YES: Kept.NO, Kept.NO: Kept.YES}
_SKIPPED = re.compile(r" (?:to )?(?:comment|say whether|be (?:named|identified)|join|sign|speculate|elaborate)\b")


def told_deeds(act: Act) -> Iterator[Deed]:
    """What the verb of the clause says of a duty."""
    if act.is_in_condition or act.is_yet_to or _SKIPPED.match(act.rest) or act.clause.verb.shape is Shape.ING:
        return
    for meaning in meanings(act.lemma, act.rest):
        found = list(_meant(act, meaning))
        if found:
            yield from found
            return


def _meant(act: Act, meaning: Meaning) -> Iterator[Deed]:
    ahead = act.clause.verb.tense in {Tense.FUTURE, Tense.MODAL} or act.clause.verb.tense is Tense.NONE
    if ahead and act.auxiliary not in _WILLING | {"could", "can", "cannot", "ca"}:
        return
    if meaning.sort is Sort.LEAVING:
        yield from _leaving(act, meaning, ahead=ahead)
    elif meaning.by_object:
        yield from _of_others(act, meaning) if not act.negated and not ahead else ()
    elif act.passive:
        yield from _suffered(act, meaning) if not ahead else ()
    elif ahead:
        yield from _to_come(act, meaning)
    else:
        yield from _done(act, meaning)


def _done(act: Act, meaning: Meaning) -> Iterator[Deed]:
    told = _undone(meaning) if act.negated else meaning
    if act.negated and meaning.sort not in _UNDONE:
        return
    for who in bearers(act):
        yield from _deed(act, told, who)


def _undone(meaning: Meaning) -> Meaning:
    """The same, said not to have happened."""
    return replace(meaning, sort=_UNDONE.get(meaning.sort, meaning.sort), kept=_MIRROR.get(meaning.kept, meaning.kept))


def _to_come(act: Act, meaning: Meaning) -> Iterator[Deed]:
    """“Norland will pay on time”, “Ostia could not spare any”."""
    if act.negated and meaning.sort is Sort.KEEPING:
        told = _undone(meaning)
    elif act.negated or act.auxiliary not in _WILLING:
        return
    else:
        told = replace(meaning, sort=Sort.PROMISE if meaning.sort is Sort.KEEPING else meaning.sort, kept=Kept.UNKNOWN)
    for who in bearers(act):
        yield from _deed(act, told, who)


def _leaving(act: Act, meaning: Meaning, *, ahead: bool) -> Iterator[Deed]:
    """“Norland will leave the pact”, “Norland denounced the treaty”: it can still be asked to stay."""
    is_notice = ahead or act.lemma in {"denounce", "suspend", "freeze", "terminate"}
    meant = act.line.meant_at(act.main)
    for who in bearers(act) if is_notice and meant and not act.negated and not act.passive else []:
        alliance = act.line.cast.names[meant[0]] if meant else ""
        yield from _deed(act, meaning, who, duty=f"give notice of leaving {alliance}")


def _of_others(act: Act, meaning: Meaning) -> Iterator[Deed]:
    """What is asked of the object of the verb, or laid to its charge."""
    asking = bearers(act)
    if act.passive:
        yield from (_deed_of(act, meaning, who, who, _answer(act, who, "")) for who in asking)
        return
    found = _WHOM.match(act.rest)
    for asker in asking[:1]:
        shift = act.verb[1]
        span = (shift + found.start("who") + 1, shift + found.end("who")) if found else (shift, shift)
        for owing in addressed(act, *span):
            if owing.actor != asker.actor or owing.is_group:
                duty = "comply with what binds it" if meaning.sort is Sort.CHARGE else f"answer the request of {asker.words}"
                yield from (
                    replace(deed, debtor=owing, creditor=asker.actor if not asker.is_group else None)
                    for deed in _deed(act, meaning, asker, duty=duty)
                )


def _answer(act: Act, who: Who, duty: str) -> str:
    return duty or f"do what {who.words} was asked for"


def _deed_of(act: Act, meaning: Meaning, debtor: Who, subject: Who, duty: str) -> Deed:
    said = f"{act.line.plain(*act.verb)} {act.after(subject)}".strip()
    end = max(act.ends().end, act.verb[1])
    return Deed(
        meaning.sort, debtor, subject, duty, said, act.start, end, act.verb, meaning.kept, loose=meaning.loose,
        plain=not meaning.loose,
    )


def _suffered(act: Act, meaning: Meaning) -> Iterator[Deed]:
    """“A ship was sent within the hour”: by whoever is named, else by the speaker’s state, else by some member."""
    told = _undone(meaning) if act.negated else meaning
    by = _BY.match(act.rest)
    shift = act.verb[1]
    owing = addressed(act, shift + by.start("who"), shift + by.end("who")) if by else spoken_for(act) or members(act)
    for subject in bearers(act)[:1]:
        base = f"{act.base} {subject.words}"
        duty = base if told.sort in {Sort.KEEPING, Sort.PROMISE} or act.negated else f"not {base}"
        for who in owing[:1]:
            yield replace(_deed_of(act, told, who, subject, duty), creditor=None)


def _deed(act: Act, meaning: Meaning, who: Who, duty: str = "") -> Iterator[Deed]:
    said, span = act.told_of(who), act.ends()
    rest = what_is_due(spelled(act.line, span.start, span.end, who))
    base = f"{act.base} {rest}".strip()
    is_wrong = meaning.sort in {Sort.FAILURE, Sort.BREACH} and not act.negated
    debtor = replace(who, words=who.words)
    yield Deed(
        meaning.sort,
        debtor,
        who,
        duty or (f"not {base}" if is_wrong else base),
        said,
        act.start,
        max(span.end, act.verb[1]),
        act.verb,
        meaning.kept,
        creditor_in(act.line, Reach(act.verb[1], span.end), who),
        plain=not meaning.loose,
        loose=meaning.loose,
    )
