"""Words of joining and leaving that tell of no step: what is only approved or opposed, and what is of the alliance, not it."""

from __future__ import annotations

import re

_OF_IT = re.compile(
    r"(?:['’]s)? (?:[a-z]+ )?(?:expansion|enlargement|extension|accession|protocols?|annex|amendments?|summits?|declarations?|meetings?|talks|statement"
    r"|communiqué|missions?|operations?|exercises?|budget|fund|strategy|planning|plans?|force|forces|troops|council|decisions?|reforms?)\b"
)
_ITSELF = re.compile(r"(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir) [a-z]+")
"""An alliance by its noun alone: “quit the protocol”."""
_OTHERS = re.compile(
    r" and (?:most|many|some|several|few)\b|\b(?:partner|candidate|aspirant|applicant|observer|associate|non-member) (?:countries|country|nations?|states?|members?)"
    r"|\b(?:observers|candidates|applicants|aspirants|hopefuls|non-members)\b"
)
_STEP = re.compile(
    r"(?:re-?)?(?:joining|acceding|admitting|including|inviting|accepting|entering|leaving|quitting|exiting|withdrawing|pulling|walking)\b"
)
_OWNED = re.compile(r"\b(?:its|their|his|her|whose) \Z", re.IGNORECASE)
_STANCE = re.compile(
    r"\b(?:approv|oppos|back(?:s|ed|ing)?\b|support|favou?r|against|reject|block|allow|discuss|consider|contemplat|propos|prevent|resist|endors"
    r"|object|debat|veto|vot|delay|want|hop(?:e|es|ed|ing)\b|envisag|advocat|prospect|idea|chances?\b|talks? (?:of|on|about))[a-z]*\b[^.;:]{0,70}\Z"
)
_LOOKING_BACK = 110


def tells_no_step(masked: str, found: re.Match[str]) -> bool:
    """Whether the words that were found in the sentence say of nobody that he joined or left: “approved their joining it”."""
    groups = found.groupdict()
    alliance = groups.get("alliance")
    if alliance and (
        (_OF_IT.search(alliance) and not _ITSELF.fullmatch(alliance)) or _OF_IT.match(masked, found.end("alliance"))
    ):
        return True
    if _OTHERS.search(found.group()):
        return True
    cue = next((name for name in ("verb", "cue") if groups.get(name)), None)
    if cue is None or not _STEP.match(found[cue]):
        return False
    before = masked[max(0, found.start(cue) - _LOOKING_BACK) : found.start(cue)]
    return _OWNED.search(before) is not None or _STANCE.search(before) is not None
