"""What a clause tells of a duty by its verb alone, as the table of verbs has it, where no rule knows it better."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.facts import Kept
from quiz.domain.reading.clauses import Tense
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.acts import Act, creditor_in
from quiz.domain.reading.duties.bearing import addressed, bearers, members, of_a_text, span_of, spoken_for
from quiz.domain.reading.duties.debtors import Who
from quiz.domain.reading.duties.deed_verbs import LAYING, Meaning, meanings
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.masking import pattern
from quiz.domain.reading.duties.verb_forms import participle_form
from quiz.domain.reading.duties.verb_phrases import Reach, spelled
from quiz.domain.reading.duties.wording import what_is_due

_BY = pattern(r"\A[^.;,]{0,60}? by (?P<who><parties>|<alliance>|<person>)")
_WHOM = re.compile(
    r"\A(?: (?:on|upon|to|with))?(?P<who> .{2,80}?)(?= (?:to|for|of|with|not|until|by|that|over|from|about)\b|[,.;:]|\Z)"
)
_WILLING = listed("will would shall wo is are was were 'd ’d 'll ’ll")
_UNABLE = listed("could can cannot ca")
_ORDERED = listed("must shall")
_GIVING = listed("send give deny refuse promise grant offer pay")
_UNDONE = {Sort.KEEPING: Sort.FAILURE, Sort.FAILURE: Sort.KEEPING, Sort.BREACH: Sort.KEEPING}
_MIRROR = {Kept.YES: Kept.NO, Kept.NO: Kept.YES}
_SKIPPED = re.compile(r" (?:to )?(?:comment|say whether|be (?:named|identified)|join|sign|speculate|elaborate)\b")
_GIVEN = re.compile(r" (?:to|by|on|in|at|within|after|before)\b|[,.;]|\Z")
_NOTHING = re.compile(r" (?:no|nothing|none|not a single|only|less than|fewer than|no more than) ")
_NOTICE = listed(
    "denounce suspend freeze terminate give serve threaten notify inform announce decide vote plan consider"
)


def told_deeds(act: Act) -> Iterator[Deed]:
    """What the verb of the clause says of a duty."""
    if act.is_in_condition or act.is_yet_to or not act.is_carrying or _SKIPPED.match(act.rest):
        return
    if of_a_text(act):
        yield from _laid_down(act)
        return
    for meaning in meanings(act.lemma, act.rest, _undergoing(act)):
        found = list(_meant(act, meaning))
        if found:
            yield from found
            return


def _undergoing(act: Act) -> str:
    is_given = act.lemma in _GIVING and not _GIVEN.match(act.rest)
    span = span_of(act) if act.passive and not is_given else None
    return f" {act.line.masked[slice(*span)]}" if span else ""


def _laid_down(act: Act) -> Iterator[Deed]:
    """“The treaty caps the number of guns at 400.”"""
    if act.lemma in LAYING and not act.passive and act.clause.verb.tense is not Tense.MODAL:
        for who in bearers(act)[:1]:
            told = act.told_of(who)
            if act.after(who):
                span = act.ends()
                group = replace(who, is_group=True, sure=False)
                creditor = creditor_in(act.line, Reach(act.verb[1], span.end), who)
                yield Deed(
                    Sort.DUTY,
                    group,
                    who,
                    f"respect the provision that {told}",
                    told,
                    act.start,
                    span.end,
                    act.verb,
                    creditor=creditor,
                    loose=True,
                )


def _meant(act: Act, meaning: Meaning) -> Iterator[Deed]:
    ahead = act.clause.verb.tense in {Tense.FUTURE, Tense.MODAL, Tense.NONE} and bool(act.auxiliary)
    if ahead and act.auxiliary not in _WILLING | _UNABLE | _ORDERED:
        return
    if meaning.sort is Sort.LEAVING:
        yield from _leaving(act, meaning, ahead=ahead)
    elif act.auxiliary in _ORDERED:
        yield from _ordered(act)
    elif meaning.by_object:
        yield from _of_others(act, meaning) if not act.negated and not ahead else ()
    elif act.passive:
        yield from _suffered(act, meaning) if not ahead else ()
    elif ahead:
        yield from _to_come(act, meaning)
    else:
        yield from _done(act, meaning)


def _ordered(act: Act) -> Iterator[Deed]:
    """“The shares must be delivered by October.”"""
    for subject in bearers(act)[:1] if act.passive else []:
        what = f"{'not ' if act.negated else ''}{act.base} {subject.words}"
        for who in members(act):
            yield _deed_of(act, Meaning(Sort.DUTY, loose=True), who, subject, what)


def _done(act: Act, meaning: Meaning) -> Iterator[Deed]:
    is_little = meaning.sort is Sort.KEEPING and _NOTHING.match(act.rest)
    told = _undone(meaning) if act.negated or is_little else meaning
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
    """“Norland will leave the pact”, “Norland denounced the treaty”."""
    meant = act.line.meant_at(act.main)
    if meant is None or act.negated or act.passive or not (ahead or act.lemma in _NOTICE):
        return
    alliance = act.line.cast.names[meant[0]]
    is_it = re.match(r" (?:from |of )?it\b(?!s)", act.rest) is not None
    for who in bearers(act):
        duty = f"give notice of leaving {alliance}"
        if is_it:
            said = f"{act.line.plain(*act.verb)}{act.rest[: act.rest.index('it')]}{alliance}"
            yield replace(_deed_of(act, meaning, who, who, duty), said=said)
        else:
            yield from _deed(act, meaning, who, duty=duty)


def _of_others(act: Act, meaning: Meaning) -> Iterator[Deed]:
    """What is asked of the object of the verb, or laid to its charge."""
    if act.passive and not re.match(r" (?:to|for|not|of|with) ", act.rest):
        return
    if act.passive:
        yield from (_deed_of(act, meaning, who, who, f"do what {who.words} was asked for") for who in bearers(act))
        return
    found = _WHOM.match(act.rest)
    shift = act.verb[1]
    span = (shift + found.start("who") + 1, shift + found.end("who")) if found else (shift, shift)
    asking = bearers(act)
    if not asking and meaning.sort is Sort.REQUEST and found and found["who"].strip():
        yield from _is_asked(act, meaning, addressed(act, *span), shift + found.end())
    for asker in asking[:1]:
        for owing in addressed(act, *span):
            if owing.actor != asker.actor or owing.is_group:
                yield from _laid_to(act, meaning, asker, owing)


def _is_asked(act: Act, meaning: Meaning, owing: list[Who], end: int) -> Iterator[Deed]:
    """“We urge Norland to pay”, where it is not told who “we” are: Norland is urged to pay."""
    little = re.match(r" (?:on|upon|to|for)\b", act.rest)
    for who in owing:
        what = spelled(act.line, end, act.ends().end, who)
        if what:
            is_were = ("is", "are") if act.clause.verb.tense is Tense.PRESENT else ("was", "were")
            said = f"{is_were[who.is_many]} {participle_form(act.lemma)}{little.group() if little else ''} {what}"
            duty = what.removeprefix("to ") if what.startswith("to ") else f"answer the request {what}"
            yield replace(_deed_of(act, meaning, who, who, duty), said=said)


def _laid_to(act: Act, meaning: Meaning, asker: Who, owing: Who) -> Iterator[Deed]:
    is_charge = meaning.sort is Sort.CHARGE
    duty = "comply with what it signed" if is_charge else f"answer the request of {asker.words}"
    for deed in _deed(act, meaning, asker, duty=duty):
        creditor = None if asker.is_group else asker.actor
        yield replace(deed, debtor=owing, creditor=creditor, accuser=asker.actor if is_charge else None)


def _deed_of(act: Act, meaning: Meaning, debtor: Who, subject: Who, duty: str) -> Deed:
    rest = "" if act.rest.startswith((",", ";")) else act.after(subject)
    end = max(act.ends().end, act.verb[1])
    return Deed(
        meaning.sort,
        debtor,
        subject,
        duty,
        f"{act.line.plain(*act.verb)} {rest}".strip(),
        act.start,
        end,
        act.verb,
        meaning.kept,
        loose=meaning.loose,
        plain=not meaning.loose,
    )


def _suffered(act: Act, meaning: Meaning) -> Iterator[Deed]:
    """“A ship was sent within the hour”: by whoever is named, else by the speaker’s state, else by some member."""
    told = _undone(meaning) if act.negated else meaning
    by = _BY.match(act.rest)
    shift = act.verb[1]
    owing = addressed(act, shift + by.start("who"), shift + by.end("who")) if by else spoken_for(act) or members(act)
    for subject in bearers(act)[:1] if act.lemma not in {"agree", "sign", "consent"} else []:
        is_given = act.lemma in _GIVING and re.match(
            r" (?:[a-z]+ )?(?:\d|the|an?|no|only|any|access|entry|[a-z]+s)\b", act.rest
        )
        base = f"{act.base} {subject.words}" + (f" {act.needed(subject)}" if is_given else "")
        duty = base if told.sort in {Sort.KEEPING, Sort.PROMISE} or act.negated else f"not {base}"
        for who in owing[:1]:
            yield _deed_of(act, told, who, subject, duty)


def _deed(act: Act, meaning: Meaning, who: Who, duty: str = "") -> Iterator[Deed]:
    said, span = act.told_of(who), act.ends()
    rest = what_is_due(spelled(act.line, span.start, span.end, who))
    if not rest and act.rest[:2].strip().isalpha():
        return  # a pronoun that nobody can tell stands right behind the verb
    base = f"{act.base} {rest}".strip()
    is_wrong = meaning.sort in {Sort.FAILURE, Sort.BREACH} and not act.negated
    yield Deed(
        meaning.sort,
        who,
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
