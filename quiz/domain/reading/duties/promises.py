"""What somebody promised to do, will stand by, or still owes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.reading.clauses import Shape
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.bearing import doing
from quiz.domain.reading.duties.coordinated import each_duty, is_thing
from quiz.domain.reading.duties.cues import WHAT_BINDS
from quiz.domain.reading.duties.debtors import Who
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.first_found import first_found
from quiz.domain.reading.duties.laid_down import duty_of
from quiz.domain.reading.duties.masking import pattern
from quiz.domain.reading.duties.outcomes import KEEPING, is_phrased
from quiz.domain.reading.duties.verb_deeds import is_noun
from quiz.domain.reading.duties.verb_forms import base_form

_PROMISING = listed("bind oblige promise pledge undertake agree vow swear commit guarantee consent")
_WITH_A_THING = listed("promise pledge guarantee")
_TO = pattern(
    r"\A (?:(?:(?:in|on|by) )?<date>,? )?(?:also |further |in turn |all |again |both |[a-z]+ly )?"
    r"(?:(?:<parties>|<alliance>|us|them|it|each other|one another|itself"
    r"|themselves) )?(?:in <date>,? )?(?:not |never |neither )?to (?![a-z]+ing\b)"
)
_NEVER_TO = re.compile(r" (?:not|never) to\b")
_ITSELF = re.compile(r"\A (?:itself|themselves|its members) (?:neither |not )?to ")
_MEETING = re.compile(
    r"(?:meet|talk|continue|discuss|hold|work|resume|begin|start|sign|join|leave|negotiate|disagree|speak|go)\b"
)
_ITSELF_TO = re.compile(r"\A (?:itself|themselves|its members|their countries) to (?P<ing>\w+ing)\b")
_TO_DOING = re.compile(r"\A to (?P<ing>(?!(?:bring|everything|anything|something|nothing)\b)[a-z]+ing)\b(?! of\b)")
_THAT_IT = pattern(r"\A(?: [a-z]+)?(?: <parties>)?(?: (?:in|on) <date>)? that (?:it|they|he|she|we) (?:would|will) ")
_THING = pattern(
    r"\A (?:(?:<parties>|<alliance>|us|them) )?(?P<thing>(?!(?:on|in|to|that|at|by|with|for|from|and)\b)[\w$€£])"
)
_OWED = pattern(
    r"\A (?:(?:<parties>|<alliance>|its (?:neighbours?|allies|partners|members)|us"
    r"|them) )?(?P<thing>(?!(?:to|that|much|it|under|by|in|for|from)\b)[\w$€£])"
)
_GIVING_WORD = listed("give make issue sign enter take provide offer renew repeat")
_ASSURING = listed("assure promise pledge guarantee vow swear reassure undertake")
_WORD = re.compile(
    r"\A (?:(?:firm |written |repeated )?(?:assurances|guarantees|undertakings)\b(?= (?:that|to)\b)|(?:[\w\ue000-\ue00f]+ ){0,2}?(?:its|their|his|her|my|our|an?|the|written|firm|formal|solemn|security|repeated|into an?) (?:[a-z-]+ ){0,2}?"
    r"(?:word|assurances?|guarantees?|undertakings?|pledges?|promises?|commitments?|vows?)\b)"
)
_TO_WHOM = pattern(
    r"\A(?: (?:<parties>|<alliance>|<person>|(?:its|their|the|his|her) (?:[\w-]+ ){0,2}?(?:[a-z]+s|counterpart|minister)|us|them|it|him|her))?"
)
_THAT = pattern(
    r",?(?: (?:at|in|during|over) (?:an?|the|their) [a-z ]{3,30}?)?(?: (?:(?:in|on|by) )?<date>,?| [a-z]+ly)? that (?P<what>[^.;]{2,120}?\b(?:would|will|could|can|shall)\b)"
)
_WORD_TO = pattern(
    r"(?: (?:(?:in|on|by) )?<date>,?)?(?: to (?:<parties>|<alliance>))? (?:not )?to (?=[a-z])(?!the\b|its\b|their\b|an?\b)"
)
_MONEY = re.compile(
    r"[$€£]|\b(?:dollars?|euros?|pounds?|francs?|crowns?|roubles?|rubles?|million|billion|dues|debts?|money|fees?"
    r"|contributions?)\b"
)


def promises(act: Act) -> Iterator[Deed]:
    """What the clause says that somebody promised or owes."""
    return first_found((_promised, _gave_word, _will_keep, _owes), act)


def _promised(act: Act) -> Iterator[Deed]:
    is_told = act.happens and act.clause.verb.shape is not Shape.ING and not is_noun(act)
    if act.lemma in _PROMISING and is_told:
        for who in doing(act):
            first, *others = [*each_duty(_what_is_promised(act, who))] or [""]
            for deed in act.deed(Sort.PROMISE, who, first):
                yield replace(deed, said=_said(act, who, first)) if others else deed
                yield from (replace(deed, duty=each, said=_said(act, who, each)) for each in others)


def _gave_word(act: Act) -> Iterator[Deed]:
    """“Norland gave its word that the gas would flow”, “assured Ostia that it would”, “made a promise to pay”."""
    if not act.happens or act.clause.verb.shape is Shape.ING:
        return
    lead = (
        _WORD.match(act.rest)
        if act.lemma in _GIVING_WORD
        else _TO_WHOM.match(act.rest)
        if act.lemma in _ASSURING
        else None
    )
    that = _THAT.match(act.rest, lead.end()) if lead else None
    to = _WORD_TO.match(act.rest, lead.end()) if lead and not that and act.lemma in _GIVING_WORD else None
    for who in doing(act) if that or to else []:
        rest = ""
        if to:
            duty = duty_of(act, act.ends(to.end()), who, negated=" not to" in to.group())
        else:
            rest = act.after(who, that.start("what") if that else 0)
            duty = f"keep its word that {rest}" if rest else ""
        cue = (act.verb[1] + that.start("what"), act.verb[1] + that.end("what")) if that else act.verb
        for deed in act.deed(Sort.PROMISE, who, duty):
            is_cut = that is not None and (
                " that " not in deed.said or "counterpart" in deed.said
            )  # “assured her counterpart that …”
            said = f"promised that {rest}" if is_cut and rest else deed.said
            yield replace(deed, cue=cue, said=said)


def _said(act: Act, who: Who, duty: str) -> str:
    """One of several promises: “undertook to respect the border”."""
    return f"{act.told_of(who).partition(' ')[0]} to {duty}".replace(" to not ", " not to ")


def _what_is_promised(act: Act, who: Who) -> str:
    to, itself = _TO.match(act.rest) or _THAT_IT.match(act.rest), _ITSELF_TO.match(act.rest)
    if act.lemma == "commit":
        itself = itself or _TO_DOING.match(act.rest)
    if act.lemma in {"commit", "bind", "oblige"} and not (itself or _ITSELF.match(act.rest)):
        return ""
    if to and not (act.lemma == "agree" and _MEETING.match(act.rest, to.end())):
        duty = duty_of(act, act.ends(to.end()), who, negated=_NEVER_TO.search(to.group()) is not None)
        duty = f"carry out {duty}" if is_thing(duty) else duty
        return f"neither {duty.replace(' nor to ', ' nor ')}" if " neither to" in to.group() and duty else duty
    if itself:
        first, _, rest = act.after(who, itself.start("ing")).partition(" ")
        return f"{base_form(first)} {rest}".strip()
    thing = _THING.match(act.rest) if act.lemma in _WITH_A_THING else None
    words = act.after(who, thing.start("thing")) if thing else ""
    return f"provide {words}" if words else ""


def _will_keep(act: Act) -> Iterator[Deed]:
    """“Liberia would stand by its promise.”"""
    is_intended = act.auxiliary in {"will", "would"} and not act.negated and not act.passive
    if is_intended and act.lemma in KEEPING and is_phrased(act) and WHAT_BINDS.match(act.rest):
        for who in act.subjects:
            rest = act.after(who)
            yield from act.deed(Sort.PROMISE, who, f"{act.base} {rest}" if rest else "", plain=True)


def _owes(act: Act) -> Iterator[Deed]:
    found = _OWED.match(act.rest) if act.lemma == "owe" and act.happens else None
    if found:
        for who in doing(act):
            thing = act.after(who, found.start("thing"))
            duty = f"{'pay' if _MONEY.search(thing) else 'provide'} {thing}"
            yield from act.deed(Sort.DEBT, who, duty if thing else "", plain=True)
