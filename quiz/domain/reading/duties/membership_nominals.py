"""Joining and leaving told by a noun: “Norland’s accession to the pact”, “the departure of Ostia”, “its membership lapsed”."""

from __future__ import annotations

import re

from quiz.domain.facts import Relation
from quiz.domain.reading.duties.groups import GROUP
from quiz.domain.reading.duties.masking import Line, pattern
from quiz.domain.reading.duties.membership_lists import ONE_OR_MORE

_WHO = rf"(?:(?P<members><parties>)['’]s? |(?<![\w-])(?P<names>[Ii]ts|{GROUP}|[Tt]he (?:country|state|republic|kingdom|nation|island)(?=['’]s ))(?:['’]s)? )"
_ADJECTIVES = (
    r"(?:<date> )?(?:(?!(?:own|troop|troops|military|announced|planned|possible|proposed|threatened)\b)[a-z-]+ ){0,2}"
)
_IN = r"(?:accession|entry|admission|admittance|re-?entry|readmission|return)"
_OUT = r"(?:departure|withdrawal|exit|expulsion|secession|walk-?out|pull-?out|exclusion)"
_DATED = r"(?=,? (?:(?:in|on) )?<date>)"
_DONE = r"(?=(?:, [^,;]{1,60},)? (?:left|cost|reduced|shrank|came into force|took effect|became (?:official|effective|final)|was completed)\b)"
_COUNTED = r"(?=(?:, [^,;]{1,60},)?(?:,? (?:(?:in|on) )?<date>,?)? (?:brings|brought|raises|raised|takes|took|makes|made|means|meant|increased|gives|gave)\b)"
_LAPSED = r"(?:lapsed|expired|ran out|was not renewed|was never renewed|had lapsed|had expired)"
_NOMINALS = [
    (Relation.JOINED, rf"{_WHO}{_ADJECTIVES}(?P<cue>{_IN}) (?:in)?to (?P<alliance><alliance>)"),
    (Relation.JOINED, rf"{_WHO}{_ADJECTIVES}(?P<cue>{_IN})(?P<alliance>){_DATED}"),
    (Relation.JOINED, rf"\b[Tt]he {_ADJECTIVES}(?P<cue>{_IN}) of {ONE_OR_MORE} (?:in)?to (?P<alliance><alliance>)"),
    (Relation.JOINED, rf"\b[Tt]he {_ADJECTIVES}(?P<cue>{_IN}) of {ONE_OR_MORE}(?P<alliance>){_DATED}"),
    (
        Relation.JOINED,
        rf"\b(?:with|by|since|after|following) the {_ADJECTIVES}(?P<cue>accession|admission) of {ONE_OR_MORE}(?P<alliance>)(?P<aside>)(?! (?:in)?to )",
    ),
    (Relation.JOINED, rf"{_WHO}{_ADJECTIVES}(?P<cue>{_IN}|signature|ratification)(?P<alliance>)(?P<aside>){_COUNTED}"),
    (Relation.LEFT, rf"{_WHO}{_ADJECTIVES}(?P<cue>{_OUT}) from (?P<alliance><alliance>)"),
    (Relation.LEFT, rf"{_WHO}{_ADJECTIVES}(?P<cue>{_OUT})(?P<alliance>){_DATED}"),
    (Relation.LEFT, rf"{_WHO}{_ADJECTIVES}(?P<cue>{_OUT})(?P<alliance>)(?P<aside>){_DONE}"),
    (Relation.LEFT, rf"\b[Tt]he {_ADJECTIVES}(?P<cue>{_OUT}) of {ONE_OR_MORE} from (?P<alliance><alliance>)"),
    (Relation.LEFT, rf"\b[Tt]he {_ADJECTIVES}(?P<cue>{_OUT}) of {ONE_OR_MORE}(?P<alliance>){_DATED}"),
    (Relation.LEFT, rf"\b[Tt]he {_ADJECTIVES}(?P<cue>{_OUT}) of {ONE_OR_MORE}(?P<alliance>)(?P<aside>){_DONE}"),
    (
        Relation.NOT_RENEWED,
        rf"{_WHO}(?:own )?(?P<cue>(?:membership|participation|accession))(?: (?:of|in|to) (?P<alliance><alliance>))? {_LAPSED}\b",
    ),
    (
        Relation.MEMBER,
        rf"{_WHO}(?:full |continued |long )?(?P<cue>membership) (?:of|in) (?P<alliance><alliance>)(?! {_LAPSED})",
    ),
]
NOMINALS = [(relation, pattern(words)) for relation, words in _NOMINALS]
_PLANNED = re.compile(
    r"\b(?:talks|put off|postponed|delayed|deferred|frozen|stalled|chances?|prospects?|path|road|process|would|could|may|might|should|will|if|unless|whether|plan(?:s|ned)?|possible|proposed|prospective|eventual|threat\w*"
    r"|demand\w*|call(?:s|ed) for|request\w*|appl(?:y|ied|ies|ication)|bid|negotiat\w*|block\w*|veto\w*|oppos\w*|prevent\w*|hopes?"
    r"|want\w*|expected|imminent|conditions?|favou?rs?|back(?:s|ed)|support\w*|sought|seeks?|announc\w+|ahead of|expire|lapse|run out|let|avert\w*|discuss\w*"
    r"|consider\w*|initiat\w*|prepar\w*|legislation|(?:laws?|bills?|decrees?|motions?|resolutions?|decisions?|referendums?|votes?|drafts?|statements?) (?:on|for|about)|former|(?:dropped|forfeited|lost|shed|scrapped|abandoned|renounced|relinquished) (?:its|their)|plug|end|ended|terminat\w+|cancel\w*|gave up|withdrew|withdrawn|suspend\w*|reject\w*|approv\w*|notice"
    r"|began|begun|begins?|beginning|start(?:s|ed|ing)?|launch\w*|notif\w+|ratif\w+|debat\w*|vot(?:e|ed|es)|push\w*|urg\w+|rul(?:e|ed) out)\b"
)
_NEVER = re.compile(r"\b(?:no|not|never)\b")


def is_planned(line: Line, found: re.Match[str]) -> bool:
    """Whether the sentence speaks of the deed as of one that is not done, or may not be."""
    opening = max(line.masked.rfind(mark, 0, found.start()) for mark in ";:—–")
    if _NEVER.search(line.masked, opening + 1, found.end()):
        return True
    closing = re.compile(r"[;:—–]|\Z").search(line.masked, found.end())
    return bool(_PLANNED.search(line.masked, opening + 1, closing.start() if closing else len(line.masked)))
