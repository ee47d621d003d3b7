"""Whether a statement is a sentence that somebody would write: what the rules made of the text, read once more by itself."""

from __future__ import annotations

import re
from itertools import pairwise

from quiz.domain.reading.clauses import Clause, Grammar, Parses
from quiz.domain.reading.clauses.verbs import Form, verb
from quiz.domain.reading.clauses.words import is_adverb, listed
from quiz.domain.reading.statements.remnants import is_remnant

_QUOTED = re.compile(r"[“\"][^”\"]*[”\"]")
_SET_OFF = re.compile(r"‘[^‘’]*’ ")
_MARKUP = re.compile(
    r"``|''|\*\*|__|\]\(|https?:|[|•]|^[^\w“\"‘'’(]|\( |\(\)|[,;:–—]\s*[.!?]$|[‘“] |^['‘][^'’]*$"
    r"|^(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER) "
)
_DATELINE = re.compile(r"\b[A-Z]{3,}(?:/[A-Z]{3,})* ?(?:\([^)]*\))? ?[—–-] ")
_HANGING = re.compile(r"\b(?:said|announced) (?:that )?(?:has|have|had|is|was|are|were|will|would) ")
_NO_CLAUSE = re.compile(
    r"\bsaid that (?:why|how|who|whose|whom|which|yes|then came)\b"
    r"|\bsaid that (?:\w+ ){1,3}(?:maintain|insist|argue|claim|say)s?, (?:has|had|was|were|will|would|\w+ed)\b"
    r"|\bsaid that (?:on|in|at) [^,]*\d[^,]*, (?:after|when|as|while) [^,]*$"
    r"|(?<!been )(?<!was )(?<!were )\b(?:said|added|explained|replied|warned|announced), (?:after|when|because|as|before)\b|, (?:said|added|explained)\.$"
    r"|(?<!was )(?<!were )(?<!been )\btold (?:the \w+|(?:the (?:weekly |daily |newspaper )?)?[A-Z][\w-]*(?: [A-Z][\w-]*)*|reporters|lawmakers)"
    r"(?: in [^,]*)?\.$"
)
_OPENS_AMID = re.compile(
    r"\bsaid that “(?:is|are|was|were|has|have|had|will|would|cannot|could|should|must) (?!(?:you|we|I|it|they)\b)"
)
_DISAGREES = re.compile(
    r"^(?!News|Politics|Economics)[A-Z][a-z]+[^su]s (?:on|of|in|for|from|against) (?:the )?[A-Z]\w+ (?:has|is|was) |\b(?:obligations|commitments|duties|promises) does\b"
)
_ONLY_QUOTED = re.compile(r" said that “(?P<words>[^”]*)”\.$")
_NO_CURRENCY = re.compile(r"^\d[\d.,]* (?:million|billion) (?:is|are|was|were) (?:owed|paid|due)\b")
_LEFT_ITSELF = re.compile(r"^(?:The )?([A-Z]\w+)\b(?!.*\b(?:said|told)\b).*\b(?:left|quit|joined) \1\W*$")
_CUT_NOUN = re.compile(
    r"(?:^|\b[Tt]he |\b[Aa]n? )(?:[Yy]ear|[Mm]onth|[Dd]ay|[Ww]eek)-(?:old|long)\b|\b(?:[Tt]he|[Aa]n?) (?:[Aa]t least|[Ee]ach|[Ee]very|[Ss]ome|[Bb]oth|[Aa]ll|one another)\b"
)
_NO_NOUN = re.compile(
    r"\b(?:is|was|are|were) (?:an?|the) (?:where|who|whose|which|when|while|that|and|or|of|has|is|was)\b|\b(?:[Aa]n?|[Tt]he) (?:the|an?) "
)
_DATED_TWICE = re.compile(r"\b(?:in|since|on) (?:[A-Z][a-z]+ )?\d{4} (?:in|since|on) (?:[A-Z][a-z]+ )?\d{4}\W*$")
_BROKEN_OFF = re.compile(r"\b(?:had|has|have), (?:on|in|for|since|at|over|during|by|until) [^,]*\.$")
_ONLY_MUST = re.compile(r"\b(?:must|should|shall) (?:all |also |now |first )?(?:agree|approve|comply|decide|ratify)\.$")
_DONE_TO_ITSELF = re.compile(
    r"^(?:The )?([A-Z][\w’' -]*?) (?:failed|refused|agreed|promised|vowed|pledged|did not|must)(?: to)? \w+ (?:the )?\1\W*$"
)
_FAULTS = (
    _DONE_TO_ITSELF,
    _ONLY_MUST,
    _BROKEN_OFF,
    _DATED_TWICE,
    _MARKUP,
    _DATELINE,
    _HANGING,
    _NO_CLAUSE,
    _CUT_NOUN,
    _NO_NOUN,
    _DISAGREES,
    _NO_CURRENCY,
    _LEFT_ITSELF,
)
_TIES = re.compile(
    r"\b(?:that|who|whom|whose|which|whatever|whoever|whichever|what|when|where|while|if|whether|although|though|(?<!more )than|says?|said"
    r"|as|because|since|there|nor|once|how|why|until|after|before|unless|not|so|and|or|but)\b|[:;—–(]",
    re.IGNORECASE,
)
_SINCE = re.compile(r"(?<!force )(?<!office )(?<!place )\bsince (?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4}\W*$")
_TAKES_AN_OBJECT = listed(
    "accuse bring deliver deny enter exceed force give have hold honour honor include keep let make offer oblige owe place "
    "provide put receive send share supply take tell use violate visit withhold"
)


def is_sound(statement: str) -> bool:
    """Whether the statement can stand as a fact: no remains of markup, no verb without its object, nobody who acts on himself."""
    told = _QUOTED.sub("“so”", statement)
    if _OPENS_AMID.search(statement) or any(fault.search(told) for fault in _FAULTS):
        return False
    if (quoted := _ONLY_QUOTED.search(statement)) and not _is_a_clause(quoted["words"]):
        return False
    if is_remnant(told):
        return False
    parses = Parses(told)
    sentence, clauses = parses.grammar(0, len(told)), parses.clauses(0, len(told))
    return _has_a_verb(told) and not (
        _lasts_wrongly(told, sentence)
        or _lacks_its_object(sentence)
        or _lacks_its_subject(sentence)
        or _acts_on_itself(told, sentence, clauses)
        or _has_two_predicates(told, clauses)
    )


def _has_a_verb(statement: str) -> bool:
    """Not “Members of the pact.”, which is left of “Others did not”."""
    whole = _SET_OFF.sub("", statement)
    return any(group.is_finite for group in Parses(whole).grammar(0, len(whole)).groups)


def _has_two_predicates(statement: str, clauses: tuple[Clause, ...]) -> bool:
    """“The soldiers were packing for home will remain.”"""
    finite = [clause for clause in clauses if clause.verb.is_finite]
    return _TIES.search(statement) is None and any(
        before.has_own_subject and not clause.has_own_subject and not clause.opener and bool(clause.verb.auxiliaries)
        for before, clause in pairwise(finite)
    )


def _lacks_its_subject(sentence: Grammar) -> bool:
    """“Ada Holm said that never explained why it left.”"""
    place = next((at + 1 for at in range(1, len(sentence.words)) if _opens_content(sentence, at)), 0)
    first = place
    while place and is_adverb(sentence.small(place)):
        place += 1
    group = sentence.verb_at(place) if place else None
    is_past = group is not None and (bool(group.auxiliaries) or _is_only_past(sentence.small(place)))
    return group is not None and group.is_finite and group.first == place and (is_past or place > first)


def _is_only_past(word: str) -> bool:
    """Whether the word is nothing but the past of a verb: “paid”, “sold”, but not “cut” or “left”."""
    known = verb(word)
    return word != "left" and known is not None and bool(known.forms & Form.PAST) and not known.forms & Form.BASE


def _opens_content(sentence: Grammar, place: int) -> bool:
    return sentence.small(place) == "that" and sentence.small(place - 1) == "said"


def _lacks_its_object(sentence: Grammar) -> bool:
    """“A third country withholds.”, but not “the gas that it withholds”."""
    finite = [group for group in sentence.groups if group.is_finite and group.lemma != "say"]
    place = len(sentence.words) - 1
    while place > 0 and not sentence.words[place].text[0].isalnum():
        place -= 1
    last = sentence.verb_at(place)
    is_first = last is not None and last.last == place + 1 and (not finite or last.first <= finite[0].last)
    return last is not None and is_first and not last.passive and last.lemma in _TAKES_AN_OBJECT


def _acts_on_itself(statement: str, sentence: Grammar, clauses: tuple[Clause, ...]) -> bool:
    """“Ostia supplied Ostia with arms”."""
    return any(
        clause.verb.is_finite
        and clause.subject is not None
        and clause.has_own_subject
        and (name := statement[slice(*sentence.span(clause.subject))])[:1].isupper()
        and re.match(
            rf"{re.escape(name)}(?! [A-Z])(?![\w’'-])", statement[sentence.words[clause.verb.last - 1].end + 1 :]
        )
        for clause in clauses
    )


def _lasts_wrongly(statement: str, sentence: Grammar) -> bool:
    """“Ostia struck a deal since 2015”: what lasts until now is told with “has”."""
    finite = [group for group in sentence.groups if group.is_finite]
    return (
        (_SINCE.search(statement) is not None or statement.startswith("Since "))
        and bool(finite)
        and finite[-1].lemma != "last"
        and not {"has", "have", "had"}.intersection(finite[-1].auxiliaries)
    )


def _is_a_clause(words: str) -> bool:
    """Whether “that” can open the words: “it keeps its word”, but not “a clerical matter”."""
    return any(group.is_finite for group in Parses(words).grammar(0, len(words)).groups)
