"""What a state does about an alliance, in words: it helped found it, joined, rejoined or signed it, left it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from quiz.domain.facts import Fact, Relation

_AGAIN = re.compile(r"\b(?:re-?join|re-?admit|re-?accede|came back|return(?:ed|s|ing) to (?:the|it)\b)", re.I)
_SIGNED = re.compile(r"\bsigned (?!up\b)")
_WHEN: Mapping[Relation, str] = {
    Relation.FOUNDED: "when did {member} help to found {alliance}?",
    Relation.JOINED: "when did {member} join {alliance}?",
    Relation.LEFT: "when did {member} leave {alliance}?",
    Relation.ANNOUNCED_LEAVING: "when did {member} announce that it would leave {alliance}?",
}
_TO_WHAT: Mapping[Relation, str] = {
    Relation.MEMBER: "of {which} is {member} a member?",
    Relation.FOUNDED: "{which} did {member} help to found?",
    Relation.JOINED: "{which} did {member} join?",
    Relation.LEFT: "{which} did {member} leave?",
    Relation.NOT_RENEWED: "of {which} did {member} not renew its membership?",
    Relation.ANNOUNCED_LEAVING: "{which} did {member} announce that it would leave?",
}


def told(fact: Fact) -> str:
    """The verb between member and alliance; most alliances have more than one founder, and some members come back."""
    return _in_its_words(fact, Relation(fact.text("relation")).told)


def asked_when(fact: Fact, member: str, alliance: str) -> str:
    """The question for the date, without a capital; empty where the step has to be told before its date is asked."""
    asking = _WHEN.get(Relation(fact.text("relation")), "")
    return _in_its_words(fact, asking).format(member=member, alliance=alliance)


def asked_of_what(fact: Fact, which: str, member: str) -> str:
    """The question for the alliance, without a capital."""
    return _in_its_words(fact, _TO_WHAT[Relation(fact.text("relation"))]).format(which=which, member=member)


def _in_its_words(fact: Fact, words: str) -> str:
    """The words with “rejoin” for “join” where the story tells of a return, with “sign” where the fact tells of a signature."""
    if fact.text("relation") != Relation.JOINED:
        return words
    if _SIGNED.search(fact.statement):
        return re.sub(r"\bjoin(ed)?(?= |\?|$)", lambda found: "signed" if found[1] else "sign", words)
    return re.sub(r"\bjoin(?=ed\b| |\?)", "rejoin", words) if _AGAIN.search(fact.evidence.quote) else words
