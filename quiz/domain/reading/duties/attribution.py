"""Who says that something is owed, and what is no obligation whoever says it."""

from __future__ import annotations

import re
from dataclasses import replace

from quiz.domain.facts import ActorKind, Kept, Mode
from quiz.domain.reading.annotations import Saying
from quiz.domain.reading.clauses.words import POSSESSIVES, PRONOUNS
from quiz.domain.reading.duties.bonds import is_alliance
from quiz.domain.reading.duties.cues import BY_TREATY
from quiz.domain.reading.duties.debtors import Who
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.masking import Line

_UNWILLING = re.compile(
    r"(?:will|would|won[’']t|cannot|could(?:n[’']t)?|can[’']t) |(?:(?:is|was|are|were|has|had|have) )?(?:been )?(?:freez|froze|suspend|halt|paus)",
    re.IGNORECASE,
)
"""What somebody does of his own will, and says so himself."""
ACCUSED = re.compile(r"(?:is|was|were|has been|have been|had been|stands|stood) (?:[a-z]+ly )?(?:accused|suspected)\b")
"""The words of a charge that nobody is named for."""
_WE = re.compile(r"[“\"‘']?(?:and |but )?we\b", re.IGNORECASE)
_BY_TREATY = re.compile(r"\b[Uu]nder\b|[Aa]rticles? \d|\bcharter\b|\btreaty\b|\bobligat|\boblige|\bbound\b|\brequire")

_POINTING = PRONOUNS | POSSESSIVES | frozenset(["this", "that", "these", "those"])
_SHORTEST_SOURCE = 4


def accuses_itself(line: Line, deed: Deed, said_by: int | None) -> bool:
    """Whether a pronoun was taken for the speaker, who would hardly say so: then it means somebody else."""
    if _UNWILLING.match(line.plain(*deed.cue)) or _WE.match(line.plain(deed.start, deed.cue[0])):
        return False
    is_charge = deed.kept is Kept.NO and deed.sort is not Sort.LEAVING and not deed.debtor.sure and said_by is not None
    return is_charge and line.cast.bound(said_by or 0) == deed.debtor.actor


def is_document(line: Line, who: Who) -> bool:
    """Whether it is a treaty itself, which cannot act, and not its members."""
    cast = line.cast
    return is_alliance(cast.actors[who.actor]) and cast.is_treaty(who.actor) and who.words == cast.names[who.actor]


def is_opinion(line: Line, deed: Deed) -> bool:
    """Whether “must” is what somebody wants of an alliance, and not what a treaty lays down: “NATO must change, he said”."""
    if deed.plain or not is_alliance(line.cast.actors[deed.debtor.actor]) or _BY_TREATY.search(line.masked):
        return False
    is_itself = deed.debtor.words == line.cast.names[deed.debtor.actor]
    return is_itself and (line.saying(*deed.cue) is not None or deed.duty.startswith("be "))


def attribution(line: Line, deed: Deed) -> tuple[Mode, int | None] | None:
    saying = line.saying(*deed.cue)
    told_at = (deed.start, deed.start + 1) if deed.by_thing else deed.cue
    if saying is None and deed.accuser is None and deed.sort is not Sort.DUTY and is_open(line, *told_at):
        return None
    if deed.accuser is not None:
        speaker = saying.speaker if saying and saying.speaker is not None else deed.accuser
        return Mode.CLAIMED, speaker
    if ACCUSED.match(deed.said) and saying is not None and saying.speaker == deed.debtor.actor:
        return Mode.STORY, None
    if (
        saying is None
        or _is_treaty_speaking(line, saying)
        or (deed.sort is Sort.DUTY and _is_text_speaking(line, saying))
    ):
        return Mode.STORY, None
    if saying.speaker is None:
        return None
    mode = Mode.CLAIMED if deed.kept is Kept.NO and saying.mode is Mode.ANNOUNCED else saying.mode
    return mode, saying.speaker


def is_open(line: Line, start: int, end: int) -> bool:
    """Whether the text does not itself say what stands between two places, or only “allegedly”: a rumour, a condition."""
    passage, sentence = line.cast.passage, line.sentence
    start, end = sentence.start + start, sentence.start + end
    hedged = passage.parses.hedged(sentence.start, sentence.end)
    is_unvouched = any(first <= start and end <= last for first, last in passage.unvouched(sentence))
    return is_unvouched or any(first < end and start < last for first, last in hedged)


def hearsay(line: Line, deed: Deed) -> Deed:
    """What somebody says whom the text does not name."""
    if ACCUSED.match(deed.said):
        return deed
    told = replace(deed.subject, words=f"{_who_says(line, deed)} {deed.subject.words}")
    return replace(deed, subject=told, kept=Kept.DISPUTED if deed.kept in {Kept.YES, Kept.NO} else deed.kept)


def _who_says(line: Line, deed: Deed) -> str:
    """“according to two diplomats,” where the text has such words, else that somebody says so."""
    saying = line.saying(*deed.cue)
    if saying is None:
        return "some say that"
    words = line.cast.passage.text[slice(*saying.source)]
    is_common = words[:1].islower() and words[-1:].islower() and not _POINTING.intersection(words.split())
    return f"according to {words}," if is_common and len(words) > _SHORTEST_SOURCE else "somebody said that"


def _is_text_speaking(line: Line, saying: Saying) -> bool:
    """“It also says that no member may …”: a paper is hardly what is meant."""
    words = line.cast.passage.text[slice(*saying.source)].lower()
    is_paper = saying.speaker is not None and line.cast.actors[saying.speaker].kind is ActorKind.PUBLICATION
    return words == "it" and is_paper


def _is_treaty_speaking(line: Line, saying: Saying) -> bool:
    """Whether it is what a treaty says: that is nobody’s claim."""
    if saying.speaker is not None:
        return is_alliance(line.cast.actors[saying.speaker]) and line.cast.is_treaty(saying.speaker)
    return BY_TREATY.search(line.cast.passage.text[slice(*saying.source)]) is not None
