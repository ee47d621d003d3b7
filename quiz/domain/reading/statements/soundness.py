"""Whether a statement is a sentence that somebody would write: what the rules made of the text, read once more by itself."""

from __future__ import annotations

import re

from quiz.domain.reading.clauses import Clause, Grammar, Parses
from quiz.domain.reading.clauses.words import is_adverb, listed

_QUOTED = re.compile(r"[“\"][^”\"]*[”\"]")
_MARKUP = re.compile(r"``|''|\*\*|__|\]\(|https?:|[|•]|^[^\w“\"‘'’(]|\( |\(\)|[,;:–—]\s*[.!?]$")
_DATELINE = re.compile(r"\b[A-Z]{3,}(?:/[A-Z]{3,})* ?(?:\([^)]*\))? ?[—–-] ")
_HANGING = re.compile(r"\b(?:said|announced) (?:that )?(?:has|have|had|is|was|are|were|will|would) ")
_NO_CLAUSE = re.compile(
    r"\bsaid that (?:why|how|who|whose|whom|which|then came)\b|\bsaid that (?:\w+ ){1,3}(?:maintain|insist|argue|claim|say)s?, (?:has|had|was|were|will|would|\w+ed)\b|\b(?:said|added|explained|replied|warned|announced), (?:after|when|because|as|before)\b"
    r"|, (?:said|added|explained)\.$|(?<!was )(?<!were )(?<!been )\btold (?:the \w+|[A-Z][\w-]*|reporters|journalists|lawmakers)\.$"
)
_CUT_NOUN = re.compile(
    r"(?:^|\b[Tt]he |\b[Aa]n? )(?:[Yy]ear|[Mm]onth|[Dd]ay|[Ww]eek)-(?:old|long)\b|\b(?:[Tt]he|[Aa]n?) (?:[Aa]t least|[Ee]ach|[Ee]very|[Ss]ome|[Bb]oth|[Aa]ll)\b"
)
_NO_NOUN = re.compile(
    r"\b(?:is|was|are|were) (?:an?|the) (?:where|who|whose|which|when|while|that|and|or|of|has|is|was)\b|\b(?:[Aa]n?|[Tt]he) (?:the|an?) "
)
_FAULTS = (_MARKUP, _DATELINE, _HANGING, _NO_CLAUSE, _CUT_NOUN, _NO_NOUN)
_SINCE = re.compile(r"(?<!force )(?<!office )(?<!place )\bsince (?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4}\W*$")
_TAKES_AN_OBJECT = listed(
    "accuse bring deliver deny enter exceed force give have hold honour honor include keep let make offer oblige owe place "
    "provide put receive send share supply take tell use violate withhold"
)


def is_sound(statement: str) -> bool:
    """Whether the statement can stand as a fact: no remains of markup, no verb without its object, nobody who acts on himself."""
    told = _QUOTED.sub("“so”", statement)
    if any(fault.search(told) for fault in _FAULTS):
        return False
    parses = Parses(told)
    sentence, clauses = parses.grammar(0, len(told)), parses.clauses(0, len(told))
    return not (
        _lasts_wrongly(told, sentence)
        or _lacks_its_object(sentence)
        or _lacks_its_subject(sentence)
        or _acts_on_itself(told, sentence, clauses)
    )


def _lacks_its_subject(sentence: Grammar) -> bool:
    """“Ada Holm said that never explained why it left.”"""
    place = next((at + 1 for at in range(1, len(sentence.words)) if _opens_content(sentence, at)), 0)
    first = place
    while place and is_adverb(sentence.small(place)):
        place += 1
    group = sentence.verb_at(place) if place else None
    is_past = group is not None and (bool(group.auxiliaries) or sentence.small(place).endswith("ed"))
    return group is not None and group.is_finite and group.first == place and (is_past or place > first)


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
