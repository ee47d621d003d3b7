"""What is only the remnant of a sentence, or says something that its words cannot mean: no verb, two sentences, “each other” as an actor."""

from __future__ import annotations

import re

from quiz.domain.reading.clauses import Clause, Grammar, Parses
from quiz.domain.reading.clauses.words import RELATIVES, listed
from quiz.domain.reading.gazetteer.countries import COUNTRIES

_CONTENT = re.compile(r"^[^“:]*? (?:said|announced) that ")
_STATES = "|".join(
    sorted((re.escape(name) for each in COUNTRIES.values() for name in each.names), key=len, reverse=True)
)
_DOUBLED = re.compile(
    r"\b(according to|to|the|an?|of|in|by|on|at|and|or|with|for|from|said|was|were|has|have|are) \1\b", re.IGNORECASE
)
_CUT_OFF = re.compile(
    r"(?<!\ball)(?<!nothing)(?<!anything)(?<!anyone)(?<!none)(?<!,) but (?:the )?[A-Z]\w+\.$"
    r"|^[\w ]+ (?:wants?|wanted|needs?)\.$|\b(?:at a (?:time|point|moment)|,? (?:and|or|but)(?: by| at)? the latest)\.$|\b(?:said?|says?|report(?:s|ed)?) as that\b"
    r"|\bsaid that it (?:too |very )?(?:early|late|hard|difficult|important|necessary|possible|impossible|likely|unlikely)\b"
    r"|\bsaid that there would be the\b|^(?:[A-Z][\w.]+ )?(?:Minister|Ambassador|Commissioner|Fisheries) said\b"
    r"|^[^‘]*[^\Ws\d_]’[ ,.]"
    r"|\b(?:published|released|issued|obtained|leaked|printed|commissioned|wrote) according to\b"
    r"|\bin (?:January|February|March|April|May|June|July|August|September|October|November|December) the \d",
)
_EACH_OTHER = re.compile(
    r"(?:^|\bsaid that )(?:each |one )?[Oo]thers? (?:was|were|is|are|has|have|had)\b|\b(?:blamed|accused) the others\b"
    r"|\b(?:has|is|was|does) each\b"
)
_DONE_TO_NO_STATE = re.compile(
    rf"^(?:The )?(?:{_STATES}) (?:was|were) (?:resumed|signed|ratified|held|convened|concluded|initialled|adopted|postponed)\b"
    rf"|^(?:The )?(?:{_STATES}|EU|NATO|UN) (?:\w+ )?(?:came|comes?|enter(?:ed|s)?|went|cannot come) into (?:force|effect)\b"
)
_ONE = re.compile(rf"(?:The )?(?:{_STATES})")
_PLURAL_NAMES = re.compile(r"\w+s\b|.*\b(?:and|&)\b")
_MANY = listed("are were have do")
_OF_MANY = re.compile(
    rf"\b(?:until|if|because|unless|when|while) (?:the )?(?:{_STATES}) (?:accept|adhere|agree|break|comply|continue|fail|join|keep"
    r"|leave|need|pay|refuse|return|sign|stay|stop|want|withdraw)\b"
)
"""“until they adhere”, of which “they” was read as one."""
_ONLY_ASIDE = re.compile(r"[^,“:;()]{1,80}, (?:which|who|whose)\b[^,“;()]*$")


def is_remnant(told: str) -> bool:
    """Whether the statement, quoted words in it replaced by “so”, is no whole sentence of its own."""
    faults = (_OF_MANY, _DOUBLED, _CUT_OFF, _EACH_OTHER, _DONE_TO_NO_STATE)
    if any(fault.search(told) for fault in faults):
        return True
    found = _CONTENT.match(told)
    content = told[found.end() :] if found else told
    parses = Parses(content)
    sentence, clauses = parses.grammar(0, len(content)), parses.clauses(0, len(content))
    return _tells_only_aside(content, clauses) or _has_no_verb(sentence) or _does_not_agree(content, sentence, clauses)


def _tells_only_aside(told: str, clauses: tuple[Clause, ...]) -> bool:
    """“China, which is not party to the treaty.”"""
    finite = [clause for clause in clauses if clause.verb.is_finite]
    return len(finite) == 1 and finite[0].opener in RELATIVES and _ONLY_ASIDE.match(told) is not None


def _has_no_verb(sentence: Grammar) -> bool:
    """“A renewed pledge to send troops.”, “Allies to prepare for attacks.”"""
    is_quoting = "“" in {word.text for word in sentence.words}
    return bool(sentence.groups) and not is_quoting and not any(group.is_finite for group in sentence.groups)


def _does_not_agree(told: str, sentence: Grammar, clauses: tuple[Clause, ...]) -> bool:
    """“Germany were working on it.”: a name that stands for several was cut in front of it."""
    for clause in clauses:
        if not clause.verb.is_finite or clause.subject is None or not clause.has_own_subject:
            continue
        subject = told[slice(*sentence.span(clause.subject))]
        joined = sentence.small(clause.subject.first - 1) in {"and", "or", "nor"}
        is_one = _ONE.fullmatch(subject) is not None and not _PLURAL_NAMES.fullmatch(subject) and not joined
        first = sentence.small(clause.verb.first)
        if is_one and first in _MANY:
            return True
    return False
