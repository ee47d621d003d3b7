"""What became of a duty: kept, broken, left undone; only words that say so count."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.facts import Kept
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.bearing import bearers, is_private, of_a_text
from quiz.domain.reading.duties.cues import BOUND, WHAT_BINDS
from quiz.domain.reading.duties.debtors import Who
from quiz.domain.reading.duties.deeds import UNTOLD, Deed, Sort
from quiz.domain.reading.duties.first_found import first_found
from quiz.domain.reading.duties.masking import pattern
from quiz.domain.reading.duties.verb_phrases import spelled

KEEPING = listed(
    "fulfil fulfill honour honor keep meet respect observe comply abide live stand stick uphold discharge follow perform "
    "implement adhere"
)
BREAKING = listed(
    "break breach violate betray abandon ignore flout disregard renege go walk abrogate contravene infringe dishonour "
    "neglect undermine back shirk evade fail desert"
)
_PHRASAL = {
    "live": " up to ",
    "stand": " by ",
    "stick": " to ",
    "go": " back on ",
    "walk": " away from ",
    "back": " out of ",
}
_LEAVING = listed("abandon walk back desert")
_A_TREATY = pattern(
    r"\A (?:away from |out of )?(?:(?:the|this|that|its) )?(?:[a-z-]+ ){0,2}?(?:<alliance>(?!['’])|<heads>\b)"
)
_KEPT_AS_WORD = re.compile(r"\b(?:word|faith|promises?|pledges?|oath|vows?)\b")
_ALLY = pattern(
    r"\A (?:(?:its|their|an?|the|his) )?(?:[a-z-]+ ){0,2}(?:all(?:y|ies)|members?|neighbours?|partners?"
    r"|<parties>|us|me|them|country|nation)"
    r"(?=\Z|[ ,.;'’])"
)
_BY_DOING = re.compile(r",? by (?:not )?[a-z]+ing\b.*")
_NONE_OF = re.compile(r" (?:to )?(?:neither|none|no)\b")
_FAILING = listed("fail refuse decline neglect omit")
_TO = re.compile(
    r"\A[”\"’]? (?:repeatedly |(?:once )?again |once more |so far |even |twice |for the [a-z]+ (?:time|year)(?: running| in a row)? )?to (?P<verb>[a-z]+)"
)
_IN_DUTY = pattern(rf"\A (?:in|on) (?P<what>(?:(?:its|their|his|all|the|those|these) )+(?:[a-z-]+ ){{0,3}}?{BOUND})\b")
_DO_SO = re.compile(r" (?:so|this|that|it)\b")
_DESERTING = listed("betray abandon fail desert")
TALKING = listed(
    "comment say answer name discuss elaborate confirm specify identify disclose talk speak tell predict speculate believe "
    "accept see win find understand notice reach rule qualify sign join go"
)
HELPING = listed(
    "send deliver release pay supply provide give contribute ship transfer hand share help assist aid protect defend "
    "support consult inform notify tell warn respond reply answer react act intervene come do return open extradite allow "
    "admit evacuate deploy spend repay settle lift withdraw dismantle destroy disarm rescue reveal explain restore grant "
    "buy guard arrest surrender report march fight contribute despatch dispatch participate consult attend mobilise mobilize spare lend distribute donate commit"
)
_TO_PERSONS = re.compile(r" (?:us|me|him|her|reporters|journalists) (?:why|how|what|when|whether|where|about)\b")
DELIVERING = listed(
    "send deliver release pay supply provide give contribute ship transfer hand dispatch despatch deploy rush distribute donate"
)

REFUSING = listed("turn reject refuse decline ignore rebuff dismiss deny")
WITHHOLDING = listed("withhold hold cut shut stop halt suspend block freeze")
_IN_BREACH = pattern(
    r"\A (?:now |also |again |clearly )?(?:in|guilty of|responsible for) (?:an? )?(?:[a-z]+ )?(?:breach"
    r"|violation|default"
    r"|defiance)(?: of (?P<of>[^,;:.]{2,80}))?"
)


def outcomes(act: Act) -> Iterator[Deed]:
    """What the clause says that became of a duty."""
    return first_found((_kept_or_broken, _failed, _left_undone, _in_breach), act)


def is_phrased(act: Act) -> bool:
    """Whether the verb has the little words that it needs: “live up to”, “go back on”."""
    return act.lemma not in _PHRASAL or act.rest.startswith(_PHRASAL[act.lemma])


def _kept_or_broken(act: Act) -> Iterator[Deed]:
    if act.lemma not in KEEPING | BREAKING or act.passive or not act.is_told or not is_phrased(act):
        return
    if (act.lemma in _LEAVING and _A_TREATY.match(act.rest)) or act.rest.startswith(" ranks "):
        return
    is_binding = WHAT_BINDS.match(act.rest) is not None and act.lemma not in {"fail", "desert"}
    if is_binding or (act.lemma in _DESERTING and _ALLY.match(act.rest)):
        for who in act.subjects:
            yield from _kept_by(act, who, is_binding=is_binding)


def _kept_by(act: Act, who: Who, *, is_binding: bool) -> Iterator[Deed]:
    keeps, negated = act.lemma in KEEPING, act.negated or _NONE_OF.match(act.rest) is not None
    sort = Sort.KEEPING if keeps != negated else (Sort.FAILURE if keeps else Sort.BREACH)
    kept = Kept.YES if sort is Sort.KEEPING else Kept.NO
    rest = act.needed(who)
    rest = _NONE_OF.sub(" its", f" {rest}").strip() if _NONE_OF.match(f" {rest}") else rest
    duty = f"{act.base} {rest}" if keeps else _opposite(act, rest, is_binding=is_binding)
    yield from act.deed(sort, who, duty if rest else "", kept, plain=is_binding)


def _opposite(act: Act, rest: str, *, is_binding: bool) -> str:
    """The duty that is broken: “broke its word” goes against “keep its word”."""
    if not is_binding:
        return f"not {act.base} {rest}"
    rest = _BY_DOING.sub("", rest)
    what = rest.removeprefix(_PHRASAL.get(act.lemma, " ").strip()).removeprefix("on ").strip()
    return f"{'keep' if _KEPT_AS_WORD.search(what) else 'comply with'} {what}"


def _failed(act: Act) -> Iterator[Deed]:
    if act.lemma not in _FAILING or not act.happens:
        return
    to, in_duty = _TO.match(act.rest), _IN_DUTY.match(act.rest)
    for who in act.subjects or [each for each in bearers(act) if each.is_group and not is_private(each)]:
        if to and _DO_SO.match(act.rest, to.end()) and to["verb"] == "do":
            yield from act.deed(Sort.FAILURE, who, UNTOLD, Kept.NO)
        elif to and to["verb"] not in TALKING:
            is_binding = WHAT_BINDS.match(act.rest[to.end() :]) is not None
            yield from act.deed(Sort.FAILURE, who, act.needed(who, to.start("verb")), Kept.NO, plain=is_binding)
        elif in_duty:
            what = act.needed(who, in_duty.start("what"))
            yield from act.deed(Sort.FAILURE, who, f"fulfil {what}" if what else "", Kept.NO, plain=True)


def _left_undone(act: Act) -> Iterator[Deed]:
    if _TO_PERSONS.match(act.rest):
        return
    if act.negated and act.lemma in HELPING and act.is_told and not act.passive and not of_a_text(act):
        for who in act.subjects:
            is_binding = WHAT_BINDS.match(act.rest) is not None
            yield from act.deed(Sort.FAILURE, who, f"{act.base} {act.needed(who)}".strip(), Kept.NO, plain=is_binding)


def _in_breach(act: Act) -> Iterator[Deed]:
    found = _IN_BREACH.match(act.rest) if act.lemma in {"be", "stand", "remain"} and act.is_told else None
    if found:
        for who in act.subjects:
            shift = act.verb[1]
            of = spelled(act.line, shift + found.start("of"), shift + found.end("of"), who) if found["of"] else ""
            kept = Kept.YES if act.negated else Kept.NO
            yield from act.deed(Sort.BREACH, who, f"comply with {of}" if of else UNTOLD, kept, plain=True)
