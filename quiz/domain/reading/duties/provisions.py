"""What a treaty provides in other words than “must”: so many days to answer, dues that fall due, what somebody is entitled to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from quiz.domain.reading.clauses import Tense
from quiz.domain.reading.clauses.words import RELATIVES, listed
from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.bearing import bearers, doing, members
from quiz.domain.reading.duties.cues import BY_TREATY
from quiz.domain.reading.duties.debtors import Who, who_is
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.first_found import first_found
from quiz.domain.reading.duties.laid_down import NO_DEED
from quiz.domain.reading.duties.masking import ALLIANCE, BODY, PARTY, pattern
from quiz.domain.reading.duties.verb_deeds import is_anybody
from quiz.domain.reading.duties.verb_phrases import spelled

_TIME = pattern(
    r"\A (?:(?P<long>(?:only |just |at least |at most |up to )?[\w-]+ (?:working |calendar )?(?:hours?|days?|weeks?|months?|years?))"
    r"|(?P<until>until (?:the end of )?<date>(?: (?:each|every|of each) year)?)),? (?:in which )?to (?=[a-z])"
)
_TIME_TO = pattern(
    r"\A (?P<who><parties>) (?:(?P<long>[\w-]+ (?:hours?|days?|weeks?|months?|years?))|(?P<until>until (?:the end of )?<date>)) to (?=[a-z])"
)
_DUE = re.compile(
    r"\A (?P<due>due|payable|owed|owing)\b(?! (?:to|back) (?:[a-z]+ ){0,2}?(?:meet|arrive|visit|fly|speak|begin|open|travel)\b)"
)
_DUES = re.compile(
    r"\b(?:contributions?|dues|fees?|payments?|instal?lments?|subscriptions?|reports?|declarations?|notifications?|shares?|rent"
    r"|repayments?|money|sums?|cash|tranches?|grants?|ships?|troops|deliver(?:y|ies)|shipments?|quotas?|instal?ments?|returns|figures|data|premiums?|lev(?:y|ies))\b",
    re.IGNORECASE,
)
_ENTITLED = re.compile(r"\A (?P<to>to (?!the point\b)(?:receive |have |get )?(?P<what>\w))")
_RIGHT = re.compile(
    r"\A (?:the|a) right (?:of|to) (?!be [a-z]+ed\b|know\b|speak\b|exist\b|complain\b)\w|\A (?:(?:a|the|free|full|duty-free|first|preferential|equal|safe) )+(?:passage|access|call|claim|priority"
    r"|use|protection|transit|say|vote|seat)\b"
)
_ANYONE = re.compile(r"(?:anyone|everyone|nobody|no one|whoever|those|each|all|any|every)\b", re.IGNORECASE)
_LIABLE = re.compile(r"\A (?:[a-z]+ )?(?:liable|responsible|answerable|accountable|liable to pay) for (?P<what>\w)")
_EACH = re.compile(
    r"(?:each|every|all|both)\b(?: [a-z-]+)?(?: (?:member|state|country|party|government|island|nation|ally|guarantor|partie)s?)?\b(?!['’]| [a-z]+['’])|(?:its |the )?members\b"
    r"|the (?:two|three|four|five|six|host|others?)\b(?: (?:country|state|nation|members?|countries|states))?\Z",
    re.IGNORECASE,
)
_NO_RULE = listed(
    "meet gather assemble include number lie speak live share border face consist hope want need like differ disagree support back "
    "insist say claim argue maintain deny believe think accuse blame fear know"
)
_THREAT = re.compile(
    r"(?:any |an? |every |each )?(?:armed |outside |foreign |major |cyber |oil |natural )*(?:attacks?|aggression|assaults?|disputes?"
    r"|quarrels?|emergenc(?:y|ies)|spills?|disasters?|breach(?:es)?|violations?|threats?|incidents?|claims?|requests?|appeals?"
    r"|calls?|changes?|amendments?|complaints?|costs?|losses|damage|catch(?:es)?|water|data|exercises?|launches|tests?)\b",
    re.IGNORECASE,
)
_TO_BE = frozenset({("is", "to"), ("are", "to"), ("shall", "be"), ("must", "be"), ("has", "to"), ("have", "to")})
_NOTICE = re.compile(
    r"(?:(?:any|an?|the|such|every|each) )?(?:(?:formal|written) )?(?:notices?|withdrawals?|denunciations?|resignations?|departures?"
    r"|exits?|decisions?)\b",
    re.IGNORECASE,
)
_EFFECT = re.compile(
    r"\A (?:in|into)?\s?(?:effect|force|effective|binding)\b[^.;]{0,60}?\b(?:after|later|once|from|only|until|when)\b"
    r"|\A (?:only |up to |at least )?(?:an?|[a-z]+|\d+) (?:calendar )?(?:days?|weeks?|months?|years?)(?=[,.;]| to (?:take|become)|\Z)"
)


def provisions(act: Act) -> Iterator[Deed]:
    """What the clause says that a treaty provides."""
    if act.is_in_condition:
        return
    yield from first_found(
        (
            _time_allowed,
            _time_given,
            _falls_due,
            _is_entitled,
            _is_liable,
            _is_to_be_met,
            _is_forbidden,
            _takes_effect,
            _does_each,
            _may,
        ),
        act,
    )


def _time_allowed(act: Act) -> Iterator[Deed]:
    """“Members have until 31 March to file their reports.”"""
    is_had = act.lemma in {"have", "get", "give", "grant", "allow"} and not act.negated and act.is_told
    found = _TIME.match(act.rest) if is_had and (act.passive or act.lemma in {"have", "get"}) else None
    if found:
        for who in bearers(act):
            if is_anybody(who):
                continue
            what, when = act.after(who, found.end()), _when(act, found)
            yield from act.deed(Sort.DUTY, who, f"{what} {when}" if what else "", plain=who.sure)


def _time_given(act: Act) -> Iterator[Deed]:
    """“The pact gives Norland until July to repay the loan.”"""
    found = _TIME_TO.match(act.rest) if act.lemma in {"give", "grant", "allow", "leave"} and act.happens else None
    shift = act.verb[1]
    for who in who_is(act.line, shift + found.start("who"), shift + found.end("who")) if found else []:
        span = act.ends(found.end() if found else 0)
        what, told = spelled(act.line, span.start, span.end, who), act.line.plain(shift + 1, span.end)
        when = _when(act, found) if found else ""
        lead = told[len(act.line.plain(shift + 1, shift + found.end("who"))) :] if found else ""
        if what:
            said, cue = f"{'have' if who.is_many else 'has'}{lead}", act.verb
            yield Deed(Sort.DUTY, who, who, f"{what} {when}", said, act.start, span.end, cue, loose=True)


def _when(act: Act, found: re.Match[str]) -> str:
    """“Within 14 days”, “by 31 March”."""
    group = "long" if found["long"] else "until"
    words = act.line.plain(act.verb[1] + found.start(group), act.verb[1] + found.end(group))
    return f"within {words}" if found["long"] else f"by {words.removeprefix('until ')}"


def _falls_due(act: Act) -> Iterator[Deed]:
    """“Contributions to the fund fall due every March.”"""
    is_due = act.lemma in {"be", "fall", "become", "come", "remain", "stay"} and act.is_told and not act.negated
    if not is_due or not _DUE.match(act.rest) or act.subject_span is None:
        return
    if _DUES.search(act.line.masked[slice(*act.subject_span)]):
        owing = [who for who in bearers(act)[:1] if not who.is_group]
        yield from _provided(act, lambda what: f"provide {what} when due", owing)


def _is_entitled(act: Act) -> Iterator[Deed]:
    """“Norland is entitled to a third of the catch.”"""
    if act.negated or not act.is_told:
        return
    found = _ENTITLED.match(act.rest) if act.lemma == "entitle" and act.passive else None
    found = found or (_RIGHT.match(act.rest) if act.lemma in {"have", "enjoy"} else None)
    if found and (
        BY_TREATY.search(act.line.masked)
        or _of_a_state(act)
        or _ANYONE.match(act.line.plain(*(act.subject_span or (0, 0))))
    ):
        yield from _provided(act, lambda what: f"respect that {what} {_as_told(act)}")


def _of_a_state(act: Act) -> bool:
    """Whether its subject is a state or the members, and not some people of one: “Norland”, not “Norlandic farmers”."""
    span = act.subject_span
    is_named = span is not None and act.line.masked[span[0] : span[0] + 1] in {PARTY, BODY}
    return is_named or any(who.is_group for who in doing(act))


def _is_liable(act: Act) -> Iterator[Deed]:
    """“Whoever leaves remains liable for unpaid fees.”"""
    found = _LIABLE.match(act.rest) if act.lemma in {"be", "remain"} and act.is_told and not act.negated else None
    if found and (doing(act) or BY_TREATY.search(act.line.masked)):
        yield from _provided(act, lambda what: f"answer for {_rest(act).rpartition(' for ')[2]}", doing(act))


def _is_forbidden(act: Act) -> Iterator[Deed]:
    """“No troops may be stationed at the border.”"""
    is_forbidden = (
        act.passive and act.auxiliary in {"may", "can"} and act.negated and act.line.saying(*act.verb) is None
    )
    if is_forbidden and act.is_of_nobody:
        yield from _provided(act, lambda what: f"respect that {what} {_as_told(act)}")


def _is_to_be_met(act: Act) -> Iterator[Deed]:
    """“An attack on one is to be answered by all.”"""
    is_laid_down = act.passive and act.clause.verb.auxiliaries[:2] in _TO_BE and not act.is_yet_to
    is_ordered = act.auxiliary in {"must", "shall"} and act.line.saying(*act.verb) is None
    if is_laid_down and is_ordered and act.subject_span and not act.line.named_between(*act.subject_span, ALLIANCE):
        negation = "not " if act.negated else ""
        yield from _provided(act, lambda what: f"{negation}{act.base} {what} {_rest(act)}")
        return
    if is_laid_down and act.subject_span and _THREAT.match(act.line.plain(*act.subject_span)):
        told = f"{act.line.plain(act.main, act.verb[1])} {_rest(act)}".strip()
        told = f"not {told}" if act.negated else told
        yield from _provided(act, lambda what: f"see to it that {what} {_be(what)} {told}")


def _does_each(act: Act) -> Iterator[Deed]:
    """“Each member pays according to its size.”"""
    verb = act.clause.verb
    is_rule = verb.is_finite and verb.tense is Tense.PRESENT and not verb.auxiliaries and act.happens
    if (
        not is_rule
        or act.lemma in NO_DEED | _NO_RULE
        or act.subject_span is None
        or act.clause.opener in RELATIVES
        or (not act.clause.has_own_subject and any(one.verb.tense is Tense.MODAL for one in act.line.clauses))
        or act.line.saying(*act.verb) is not None
    ):
        return
    if _EACH.match(act.line.masked, act.subject_span[0], act.subject_span[1]):
        for who in bearers(act)[:1]:
            rest = act.after(who)
            yield from act.deed(Sort.DUTY, who, f"{act.base} {rest}" if rest else "")


def _may(act: Act) -> Iterator[Deed]:
    """“Its members may call on a joint fire brigade.”"""
    is_right = act.auxiliary in {"may", "can"} and not act.negated and not act.passive
    group = any(who.is_group for who in act.subjects) and act.line.saying(*act.verb) is None
    if is_right and group and " notice" not in act.rest:
        yield from _provided(act, lambda what: f"respect that {what} {_as_told(act)}")


def _takes_effect(act: Act) -> Iterator[Deed]:
    """“Notice takes effect after two years.”"""
    is_meant = (
        act.lemma in {"take", "come", "enter", "become", "be"}
        and act.clause.verb.is_finite
        and act.clause.verb.auxiliaries == ()
    )
    if is_meant and _EFFECT.match(act.rest) and act.subject_span and _NOTICE.match(act.line.plain(*act.subject_span)):
        yield from _provided(act, lambda what: f"respect that {what} {_as_told(act)}")


def _provided(act: Act, duty: Callable[[str], str], owing: list[Who] | None = None) -> Iterator[Deed]:
    """What the clause tells of its subject as a duty of the members, or of whoever is known to owe it."""
    what = spelled(act.line, *act.subject_span, None) if act.subject_span else ""
    is_name = act.subject_span is not None and act.line.is_name(act.subject_span[0])
    what = what if is_name else what[:1].lower() + what[1:]
    rest = _rest(act)
    for debtor in (owing or members(act))[:1] if what and rest else []:
        subject = Who(debtor.actor, what, sure=False)
        end = max(act.ends().end, act.verb[1])
        yield Deed(Sort.DUTY, debtor, subject, duty(what), _as_told(act), act.start, end, act.verb, loose=True)


def _be(what: str) -> str:
    """“Is” or “are”, as the words need it."""
    first = what.split(" of ", 1)[0].split(" in ", 1)[0].split()[-1:]
    return "are" if first and first[0].endswith("s") and not first[0].endswith("ss") else "is"


def _as_told(act: Act) -> str:
    return f"{act.line.plain(*act.verb)} {_rest(act)}".strip()


def _rest(act: Act) -> str:
    return spelled(act.line, act.verb[1] + 1, act.ends().end, None)
