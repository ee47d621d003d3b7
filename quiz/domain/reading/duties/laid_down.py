"""What has to be done by the words of a treaty: must, shall, is bound to, obliges, forbids."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.domain.reading.clauses import Tense
from quiz.domain.reading.clauses.verbs import verb
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.bearers import burdened, described_before, doers, is_provided
from quiz.domain.reading.duties.bearing import members, of_a_text
from quiz.domain.reading.duties.coordinated import each_duty, in_base_form
from quiz.domain.reading.duties.creditors import creditor_in
from quiz.domain.reading.duties.cues import BY_TREATY
from quiz.domain.reading.duties.debtors import Who
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.first_found import first_found
from quiz.domain.reading.duties.masking import pattern
from quiz.domain.reading.duties.reaches import Reach, reach
from quiz.domain.reading.duties.verb_phrases import spelled

_IN_RETURN = re.compile(r"\b(?:in return|in exchange|for its part)\b")
_STATES = re.compile(
    r"\b(?:states|countries|members?|part(?:y|ies)|signator(?:y|ies)|allies|sides?|ally|whoever)\b"
    r"|\b(?:an?|any|each|every|no|neither|either) (?:[a-z-]+ )?(?:state|country|nation|government)\b",
    re.IGNORECASE,
)
_UNDER = pattern(r"(?:\A|[,;] )[Uu]nder (?:[Aa]rticle \d+ of )?(?:<alliance>|[Aa]rticle \d+)")
_UNDER_IT = pattern(r" under (?:[Aa]rticle \d+ of )?(?:the |its |this )?(?:<alliance>|[Aa]rticle \d+|<heads>\b)")
NO_DEED = listed(
    "undertake pledge promise agree vow swear commit bind oblige guarantee consent be have say remain become seem appear mean know want hope think believe apply belong get receive gain obtain"
)
_OWN_CONCERN = listed("win beat score decide choose wait qualify admit understand learn survive hope vote")
"""What somebody must do is no duty to others."""
_CALLING_FOR_IT = re.compile(
    r"(?:an? |any |each |every |such )?(?:armed |military )?(?:attack|assault|aggression|invasion|threat|request|appeal) "
    r"(?:on|upon|against|by|from|to|for)\b",
    re.IGNORECASE,
)
"""“An attack on one of them obliges the rest to help.”"""
_ORDERED = {("has", "to"), ("have", "to"), ("had", "to"), ("would", "have"), ("will", "have")}
_PLANNED = {("is", "to"), ("are", "to"), ("was", "to"), ("were", "to")}
_BOUND = listed("oblige bind require commit compel obligate")
_EXPECTED = listed("suppose suppos expect")
_ON_A_DIARY = re.compile(
    r" (?:also |now |all )?to (?:attend|arrive|visit|travel|fly|meet|speak|address|hold talks|join (?:the )?talks)\b"
)
_ASKING = listed("demand ask require expect")
_BINDING = _BOUND | listed("force call")
_FORBIDDING = listed("forbid bar prohibit ban prevent stop")
_DUTY_NOUN = re.compile(
    r"\A (?:also |all |both )?(?:(?:an? |the |its |their )?(?:(?!no )[a-z]+ )?(?:duty|obligation"
    r"|commitment|responsibility)"
    r"|duty-bound|honour-bound|under (?:an? |the )?(?:(?!no )[a-z]+ )?(?:obligation|duty)|obliged|bound|required"
    r"|committed) to "
)
_TO = pattern(
    r"\A (?:(?:in|on|by) <date>,? )?(?:also |further |formally |in turn |again |both )?"
    r"(?:(?:by|under) (?:[a-z]+ ){0,2}?(?:<alliance>|[Aa]rticles? \d+|<heads>\b|law|treaty|statute|contract|oath)(?: of <alliance>)?,? )?"
    r"(?:not )?to "
)
_WHO_TO = re.compile(
    r"\A(?: on| for)? (?P<who>[^,;:]{2,90}?) (?P<to>not to|to) (?=[“\"‘]?(?!(?:mutual|the|an?|its|their|each)\b)[a-z])"
)
_OF_WHOM = re.compile(
    r"\A of (?P<who>[^,;:]{2,90}?) that (?:it|they|each|both|all) (?:(?:should|must|shall) )?(?P<to>not (?=[a-z])|(?=[a-z]))"
)
_WHO_FROM = re.compile(r"\A (?P<who>[^,;:]{2,90}?) from (?P<what>[a-z]+ing)\b")
_WHO_NOT_TO = re.compile(r"\A (?P<who>[^,;:]{2,90}?) to (?P<what>[a-z])")
_WHO_WITH = re.compile(r"\A (?P<who>[^,;:]{2,60}?) with (?=[\w$€£])")
_LOADING = listed("saddle burden task charge entrust")
_ALSO = re.compile(r"^(?:also|further|furthermore|therefore|in turn|in addition|moreover) ")
_AND_SHALL = re.compile(r"(,? (?:and|or)) (?:shall|must) ")
_BINDING_ON = re.compile(
    r"\A (?:legally )?binding(?: (?:on|upon|for) (?:all|the|its|every|each|both|any) [a-z ]*"
    r"(?:members?|part(?:y|ies)|states?|signator(?:y|ies)|sides|countries)\b| on all\b| for all\b)"
)
_CONDITION = re.compile(r"(?:If|When|Whenever|Should|Once) (?P<what>[^;]{5,200}?), ")


def laid_down(act: Act) -> Iterator[Deed]:
    """What the clause says that somebody has to do."""
    return first_found((_must, _is_bound, _is_binding, _obliges, _saddles, _forbids, _under, _may), act)


def _must(act: Act) -> Iterator[Deed]:
    auxiliaries = act.clause.verb.auxiliaries[:2]
    if act.is_yet_to:
        return
    ordered = (act.auxiliary in {"must", "shall"} and act.lemma not in _OWN_CONCERN) or (
        auxiliaries in _ORDERED and _is_about_treaty(act)
    )
    provided = act.auxiliary in {"will", "would"} and is_provided(act)
    forbidden = act.negated and act.auxiliary in {"may", "can"}
    planned = auxiliaries in _PLANNED and not act.is_in_condition
    told = BY_TREATY.search(act.line.masked[: act.verb[0]]) is not None or any(
        who.each or who.is_group for who in act.subjects
    )
    by_treaty = (planned or forbidden) and told
    if ordered or provided or by_treaty or (forbidden and act.is_of_nobody and _is_of_states(act)):
        is_neither = " neither " in act.line.plain(*act.verb)
        yield from _owing(act, doers(act), _after_modal(act), negated=act.negated or is_neither)


def _is_about_treaty(act: Act) -> bool:
    """Whether the sentence names what lays the duty down, or speaks of members: “has to” alone may be mere need."""
    is_foreseen = act.auxiliary == "would" and act.line.saying(*act.verb) is not None
    return BY_TREATY.search(act.line.masked) is not None or _is_of_states(act) or is_foreseen


def _is_of_states(act: Act) -> bool:
    span = act.subject_span or described_before(act)
    return span is not None and _STATES.search(act.line.masked[slice(*span)]) is not None


def _under(act: Act) -> Iterator[Deed]:
    """“Under the accord, Norland supplies gas.”"""
    group, treaty = act.clause.verb, _UNDER.search(act.line.masked[: act.start])
    if treaty and group.is_finite and group.tense is Tense.PRESENT and not group.auxiliaries and act.happens:
        for who in act.subjects:
            rest = act.after(who)
            if rest and act.lemma not in NO_DEED:
                yield from act.deed(Sort.DUTY, who, f"{act.base} {rest}")


def _after_modal(act: Act) -> Reach:
    """The verb phrase after “must”, “has to” and “not”."""
    words, group = act.line.grammar.words, act.clause.verb
    place = group.first + 1
    while place < group.last - 1 and (
        words[place].text.lower() in {"not", "to"} or words[place + 1].text.lower() == "to"
    ):
        place += 1
    return reach(act.line, words[min(place, group.last - 1)].start)


def _is_bound(act: Act) -> Iterator[Deed]:
    if act.negated:
        return
    is_expected = act.lemma in _EXPECTED and (
        any(who.is_group for who in act.subjects)
        or BY_TREATY.search(act.line.masked[: act.verb[0]])
        or _IN_RETURN.search(act.line.masked)
        or _UNDER_IT.search(act.rest)
    )
    is_due = act.lemma in _BOUND or is_expected
    to = _TO.match(act.rest) if act.passive and is_due else None
    noun = _DUTY_NOUN.match(act.rest) if act.lemma in {"be", "have", "remain"} and act.is_told else None
    found = to or noun
    if found and not (is_expected and _ON_A_DIARY.match(act.rest)):
        for deed in _owing(act, doers(act), act.ends(found.end()), negated=" not to" in found.group()):
            yield replace(deed, plain=True)


def _is_binding(act: Act) -> Iterator[Deed]:
    """“Its decisions are binding on all members.”"""
    rest = f" binding{act.rest}" if act.lemma == "bind" else act.rest
    found = _BINDING_ON.match(rest) if act.lemma in {"be", "bind"} and act.is_told and not act.negated else None
    meant = act.line.meant_at(act.main) if found else None
    what = spelled(act.line, *act.subject_span, None) if act.subject_span and meant else ""
    if meant and what:
        group = Who(meant[0], f"members of {act.line.cast.names[meant[0]]}", meant[1], is_group=True)
        duty = f"comply with {what[:1].lower()}{what[1:]}"
        yield Deed(Sort.DUTY, group, group, duty, f"must {duty}", act.start, act.ends().end, act.verb, plain=True)


def _obliges(act: Act) -> Iterator[Deed]:
    found = _OF_WHOM.match(act.rest) if act.lemma in _ASKING else None
    found = found or (_WHO_TO.match(act.rest) if act.lemma in _BINDING else None)
    if found is None or not _is_by_treaty(act):
        return
    span = reach(act.line, act.verb[1] + found.end())
    known = verb(act.line.masked[span.start :].lstrip('“"‘').split(" ", 1)[0])
    if known is not None or act.lemma != "commit":
        yield from _owing(act, burdened(act, found), span, negated=found["to"].startswith("not"))
        return
    for who in burdened(act, found):  # “commits Norland to joint patrols”
        what, end = spelled(act.line, span.start, span.end, who), max(span.end, act.verb[1])
        if what:
            yield Deed(Sort.DUTY, who, who, f"carry out {what}", f"bound to {what}", act.start, end, act.verb)


def _saddles(act: Act) -> Iterator[Deed]:
    """“Article 9 burdens Norland with the upkeep of the base.”"""
    found = _WHO_WITH.match(act.rest) if act.lemma in _LOADING and _is_by_treaty(act) else None
    for who in burdened(act, found) if found else []:
        what = spelled(act.line, act.verb[1] + found.end(), act.ends().end, who) if found else ""
        if what:
            duty = f"see to {what}"
            yield Deed(Sort.DUTY, who, who, duty, f"must {duty}", act.start, act.ends().end, act.verb)


def _may(act: Act) -> Iterator[Deed]:
    """“Under Article 7, ships of one party may dock in the ports of the others”: the others must let them."""
    is_allowed = (
        act.auxiliary in {"may", "can"} and not act.negated and not act.passive and act.subject_span is not None
    )
    if not is_allowed or not (is_provided(act) or _UNDER.search(act.line.masked[: act.start])):
        return
    rest = act.after(members(act)[0]) if members(act) else ""
    subject = spelled(act.line, *act.subject_span, None) if act.subject_span else ""
    for who in members(act) if rest and subject else []:
        duty = f"let {subject[:1].lower()}{subject[1:]} {act.base} {rest}"
        yield Deed(Sort.DUTY, who, who, duty, f"must {duty}", act.start, act.ends().end, act.verb)


def _forbids(act: Act) -> Iterator[Deed]:
    is_forbidden = act.lemma in _FORBIDDING and _is_by_treaty(act)
    found = (_WHO_FROM.match(act.rest) or _WHO_NOT_TO.match(act.rest)) if is_forbidden else None
    if found:
        span = reach(act.line, act.verb[1] + found.start("what"))
        yield from _owing(act, burdened(act, found), span, negated=True)


def _is_by_treaty(act: Act) -> bool:
    """Whether it is a treaty that does it: “Article 4 obliges …”."""
    if act.negated or act.passive:
        return False
    if of_a_text(act) or act.subject_span is None:
        return of_a_text(act)
    words = act.line.masked[slice(*act.subject_span)]
    is_calling = _CALLING_FOR_IT.match(words) is not None and act.lemma in _BOUND
    return is_calling or BY_TREATY.search(words) is not None or words.lower() in {"it", "this"}


def _owing(act: Act, owing: list[Who], span: Reach, *, negated: bool) -> Iterator[Deed]:
    trigger = spelled(act.line, *span.condition, None) if span.condition else _condition_before(act)
    end = max(span.condition[1] if span.condition else span.end, act.verb[1])
    for who in owing:
        creditor = creditor_in(act.line, span, who)
        for duty in each_duty(duty_of(act, span, who, negated=negated)):
            yield Deed(
                Sort.DUTY, who, who, duty, f"must {duty}", act.start, end, act.verb, creditor=creditor, trigger=trigger
            )


def duty_of(act: Act, span: Reach, who: Who, *, negated: bool = False) -> str:
    """The verb phrase as it follows “must”, empty where it cannot stand alone."""
    words = in_base_form(spelled(act.line, span.start, span.end, who))
    words = _AND_SHALL.sub(r"\1 ", _ALSO.sub("", words))
    return f"not {words.replace(' nor ', ' or ')}" if negated and words else words


def _condition_before(act: Act) -> str:
    """The condition that opens the sentence: “If a member is attacked, …”."""
    found = _CONDITION.match(act.line.masked[: act.start])
    return spelled(act.line, *found.span("what"), None) if found else ""
