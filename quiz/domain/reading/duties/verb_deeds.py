"""Deeds made of a verb and what it means in the table of verbs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.facts import Kept
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.creditors import creditor_in
from quiz.domain.reading.duties.debtors import Who
from quiz.domain.reading.duties.deed_meaning import Meaning
from quiz.domain.reading.duties.deeds import UNTOLD, Deed, Sort
from quiz.domain.reading.duties.extents import NOTHING, shortfall, whole
from quiz.domain.reading.duties.reaches import Reach
from quiz.domain.reading.duties.verb_phrases import spelled
from quiz.domain.reading.duties.wording import what_is_due

UNDONE = {Sort.KEEPING: Sort.FAILURE, Sort.FAILURE: Sort.KEEPING, Sort.BREACH: Sort.KEEPING}
_MIRROR = {Kept.YES: Kept.NO, Kept.NO: Kept.YES}
_OF_STATES = re.compile(
    r"\b(?:members?|states?|part(?:y|ies)|all(?:y|ies)|neighbours?|countr(?:y|ies)|governments?|signator(?:y|ies)|donors?|sides?"
    r"|capitals?|leaders of|secretariat|council|commission|secretary|spokes\w+ for|chair\w*|others|partners?|nobody|none|nations?|guarantors?|powers|islands?|republics)\b"
)
AS_DUE = re.compile(
    r"\b(?:as part of (?:its|their) (?:obligations?|commitments?|duties)|as (?:agreed|promised|required|pledged|committed)"
    r"|as (?:the |its |their )?(?:[\w\ue000-\ue00f]+ ){0,3}?(?:demands?|requires?|prescribes?|obliges|lays down|says|stipulates"
    r"|foresees))\b"
)
_BEHIND = re.compile(
    r"(?:be|fall|run) (?=.*\bbehind\b).*(?:[$€£]|\b(?:instal?lments?|payments?|dues|fees|contributions?|subscriptions?|debts?)\b)"
)
_LATE_WITH = re.compile(r"(?:be|run) .*\blate with (?P<what>(?:its|their|the) .+)")
_UNPAID = re.compile(r"(?:be|remain|stay|go) (?:[a-z]+ )?(?:unpaid|outstanding|overdue)\b")
_OURS = re.compile(r" (?:ours|theirs|hers)\b")
_NOUN_BEFORE = re.compile(r"\b(?:an?|this|under the|its|their)(?: [a-z-]+)? \Z")
WILLING = listed("will would shall wo is are was were 'd ’d 'll ’ll")
GIVING = listed("send give deny refuse promise grant offer pay")


def is_noun(act: Act) -> bool:
    """Whether it is no verb: “asked for ships under a defence guarantee that …”."""
    is_bare = act.line.plain(*act.verb) == act.lemma
    return is_bare and _NOUN_BEFORE.search(act.line.masked[: act.verb[0]]) is not None


def undone(meaning: Meaning) -> Meaning:
    """The same, said not to have happened."""
    return replace(meaning, sort=UNDONE.get(meaning.sort, meaning.sort), kept=_MIRROR.get(meaning.kept, meaning.kept))


def is_anybody(who: Who) -> bool:
    """Whether it was taken for members only because it names nobody: “opposition leaders”, “a project”."""
    return who.is_group and not who.sure and _OF_STATES.search(who.words) is None


def deed_of(act: Act, meaning: Meaning, debtor: Who, subject: Who, duty: str) -> Deed:
    rest = "" if act.rest.startswith((",", ";")) else act.after(subject)
    end = max(act.ends().end, act.verb[1])
    return Deed(
        meaning.sort,
        debtor,
        subject,
        duty,
        f"{act.words} {rest}".strip(),
        act.start,
        end,
        act.verb,
        meaning.kept,
        loose=meaning.loose,
        plain=meaning.plain and not meaning.loose,
    )


def _due(who: Who, told: str) -> str:
    """What is due of whoever “is two instalments behind”, or of whose share “remains unpaid”; empty where it is neither."""
    if _BEHIND.match(told):
        return "pay its dues"
    late = _LATE_WITH.match(told)
    if late:
        return f"provide {late['what']} on time"
    return f"pay {who.words}" if _UNPAID.match(told) else ""


def deed_by_verb(act: Act, meaning: Meaning, who: Who, duty: str = "") -> Iterator[Deed]:
    if _OURS.match(act.rest):
        return
    said, span = act.told_of(who), act.ends()
    rest = what_is_due(spelled(act.line, span.start, span.end, who))
    nothing = NOTHING.match(act.rest)
    if not rest and nothing:
        said, rest = f"{said}{nothing.group()}", nothing.group().strip()
    if not rest and act.rest[:2].strip().isalpha() and not shortfall(act.rest):
        return  # a pronoun that nobody can tell stands right behind the verb
    is_short = meaning.sort is Sort.FAILURE and shortfall(act.rest) is not None
    rest = whole(rest) if is_short else rest
    base = f"{act.base} {rest}".strip() if rest or not is_short else UNTOLD
    is_wrong = meaning.sort in {Sort.FAILURE, Sort.BREACH} and not (act.negated or is_short)
    is_due = AS_DUE.search(act.rest[:200]) is not None
    yield Deed(
        meaning.sort,
        who,
        who,
        duty or _due(who, base) or (f"not {base}" if is_wrong else base),
        said,
        act.start,
        max(span.end, act.verb[1]),
        act.verb,
        meaning.kept,
        creditor_in(act.line, Reach(act.verb[1], span.end), who),
        accuser=who.actor if meaning.admits else None,
        plain=is_due or (meaning.plain and not meaning.loose),
        loose=meaning.loose and not is_due,
    )
