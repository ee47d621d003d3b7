"""What a sentence could tell of memberships, by its words alone, so that only the rules for that are tried on it."""

from __future__ import annotations

import re
from enum import StrEnum

from quiz.domain.facts import Relation


class Topic(StrEnum):
    """What a sentence could tell."""

    JOINING = "joining"
    LEAVING = "leaving"
    FOUNDING = "founding"
    SIGNING = "signing"
    BELONGING = "belonging"
    LISTING = "listing"


TOPIC_OF = {
    Relation.JOINED: Topic.JOINING,
    Relation.LEFT: Topic.LEAVING,
    Relation.NOT_RENEWED: Topic.LEAVING,
    Relation.ANNOUNCED_LEAVING: Topic.LEAVING,
    Relation.FOUNDED: Topic.FOUNDING,
    Relation.MEMBER: Topic.BELONGING,
}
_STEMS = {
    Topic.JOINING: r"gain|got|acquir|won|found|signat|name|join|back|reinst|did |let |into|instrument|signed on|acced|access|enter|re-enter|entry|admi|accept|recei|aboard|came|becam|becom|adher|tak|took|brought"
    r"|welcom|reinstat|follow|return|membership|making|signed up|sign up|ratif|granted|expan|enlarg|widen|exten|broad|opened|grew|grown|new|let in|was the|were the|is the|are the",
    Topic.LEAVING: r"membership|left|tore|ripp|sever|cut|did |until|till|slam|bail|put an end|leav|opt|bow|step|bolt|out of|lost|gave|quit|exit|depart|withdr|pull|walk|storm|drop|renew|exten|laps|denounc|renounc|repudiat|abandon"
    r"|broke|part(?:ed|ing) ways|seced|turn|expel|expuls|eject|throw|thrown|threw|kick|oust|exclud|cast out|ceas|stopp|longer"
    r"|ended|gave up|terminat|cancel|revok|resign|expir|run out|prolong|continue|taken back|took back|let ",
    Topic.FOUNDING: r"found|born|began|dates|banded|teamed|drew up|worked out|devis|conceiv|wrote|draft|hammer|start|set it up|into (?:being|existence|life)|birth|form|establish|creat|launch|set up|setting up|co-|original|initial|first|signed into",
    Topic.SIGNING: r"sign|conclud|initial|seal|struck|agreed|ratif|put |announc|adopt|negotiat|unveil|launch|between|accept|acced|adher|join",
    Topic.BELONGING: r"member|chair|presid|participat|suspen|seat|adherent|vouch|guarant|swor|vow|agreed|united|linked|tied|bound|commit|oblig|bind|one of|recruit|entrant|part|signator|belong|all(?:y|ies)|belliger|since|(?:is|are|been|remains?|both|all|still) in|with",
    Topic.LISTING: r"compris|commit|oblig|promis|undertak|pledg|group|unit|includ|has|bring|count|number|link|bind|consist|made up|compos|encompass|embrac|gather|ties?"
    r"|make up|form|constitut|nation|lateral|trilateral|tripartite|countr|states|power|strong|pact|treaty|alliance|bloc|organi[sz]ation"
    r"|union|league|network|community|partnership",
}
_TELLING = {topic: re.compile(rf"\b(?:re-?)?(?:{stems})", re.IGNORECASE) for topic, stems in _STEMS.items()}
_ASIDE = re.compile(r"[–—(:]")


def topics(words: str) -> frozenset[Topic]:
    """The topics that the words of a sentence could be about."""
    found = {topic for topic, telling in _TELLING.items() if telling.search(words)}
    return frozenset(found | {Topic.LISTING} if _ASIDE.search(words) else found)
