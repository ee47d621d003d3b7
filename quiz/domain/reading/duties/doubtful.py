"""Frames that the story does not bear out: an alliance that does not bind whoever owes, a duty without a verb, a request to nobody."""

from __future__ import annotations

import re

from quiz.domain.facts import Kept
from quiz.domain.reading.duties.answers import Frame
from quiz.domain.reading.duties.attribution import is_document
from quiz.domain.reading.duties.bonds import DOCUMENTS, is_alliance, known_as
from quiz.domain.reading.duties.coordinated import is_thing
from quiz.domain.reading.duties.cues import BY_TREATY
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.setting import Setting

_SOMEBODY = "somebody said that "
_SANCTIONS = re.compile(r"\b(?:sanctions?|embargo(?:es)?|boycott)\b")
_MANNERS = re.compile(
    r"\b(?:(?:show|exercise|exert|maintain|urge) (?:[a-z]+ )?(?:restraint|calm|unity|patience)|protection of [^,;]{0,40}\bhuman rights)\b"
)
_OF_MEMBERS = re.compile(
    r"\b(?:members?|allies|signatories|(?:its|three|four|five|six) (?:[a-z]+ )?(?:partners|neighbours))\b|\b[Aa]rticle \d"
)
_POLITE = re.compile(
    r"be |(?:ha[sd] |have )?(?:(?:welcom|hail)(?:e|es|ed|s)\b|(?:refused|declined|refuses|declines) to (?:attend|meet|speak|talk|comment|travel)\b)"
)
_ANOTHER = re.compile(
    rf"\ban? (?:(?!(?:of|from|to|in|by|for|with|under|on|the|its)\b)[\w’'-]+ ){{0,4}}?(?P<noun>{'|'.join(sorted(DOCUMENTS))})\b"
)
"""“A nuclear treaty”: not the one that the story names, unless its name follows."""


def is_doubtful(setting: Setting, frame: Frame) -> bool:
    """Whether a teacher would hardly take it for something that the debtor owes under that alliance."""
    deed = frame.deed
    return (
        deed.subject.words.startswith(_SOMEBODY)
        or is_thing(deed.duty)
        or _is_owed_by_a_text(frame)
        or _is_an_opinion(frame)
        or _is_a_guess(setting, frame)
        or setting.only_mediates(frame.alliance)
        or _is_a_sanction(deed)
        or _POLITE.match(deed.said) is not None
        or _MANNERS.search(f"{deed.said} {deed.duty}") is not None
        or (setting.is_stranger(frame.alliance, deed.debtor.actor) and not _is_named_in_it(frame))
        or _is_about_another(frame)
    )


def _is_owed_by_a_text(frame: Frame) -> bool:
    """Whether a treaty itself would have to act, or would ask: what it calls for it lays down."""
    deed, line = frame.deed, frame.line
    if deed.sort is Sort.REQUEST:
        return is_document(line, deed.subject)
    return not deed.debtor.is_group and is_document(line, deed.debtor)


def _is_an_opinion(frame: Frame) -> bool:
    """Whether somebody only says what his own state must do: “We must not look only at sanctions, her minister said”."""
    deed, cast = frame.deed, frame.line.cast
    is_own = frame.said_by is not None and cast.bound(frame.said_by) == deed.debtor.actor
    return is_own and deed.sort is Sort.DUTY and not deed.plain and BY_TREATY.search(frame.line.masked) is None


def _is_a_guess(setting: Setting, frame: Frame) -> bool:
    """Whether only the members of a body that everybody knows are left to owe it, and nothing in the words is about them."""
    deed = frame.deed
    is_known = known_as(setting.cast.actors[frame.alliance]) is not None
    is_asked = (
        deed.sort is Sort.REQUEST and not deed.debtor.sure and is_alliance(setting.cast.actors[deed.debtor.actor])
    )
    is_asked = is_asked and _OF_MEMBERS.search(frame.line.masked, deed.cue[1], deed.end) is None
    is_unsaid = deed.sort is Sort.DEBT and deed.loose
    comma = frame.line.masked.find(",", deed.cue[1], deed.end)
    named = frame.line.named_between(deed.cue[1], deed.end if comma < 0 else comma)
    return is_known and (is_asked or is_unsaid) and frame.alliance not in named


def _is_a_sanction(deed: Deed) -> bool:
    return deed.sort is Sort.BREACH and deed.kept is Kept.UNKNOWN and _SANCTIONS.search(deed.said) is not None


def _is_named_in_it(frame: Frame) -> bool:
    """Whether what is told names the alliance: “promised NATO to reform its army”."""
    return frame.alliance in frame.line.named_between(frame.deed.cue[1], frame.deed.end)


def _is_about_another(frame: Frame) -> bool:
    """Whether it tells of some other treaty than the one it is put under: “is in breach of a nuclear treaty”."""
    found = _ANOTHER.search(frame.line.masked, frame.deed.cue[0], frame.deed.end)
    is_it = found is None or frame.line.cast.alliances.is_called_by(frame.alliance, found["noun"])
    return not is_it and frame.deed.kept is not Kept.YES and not _is_named_in_it(frame)
