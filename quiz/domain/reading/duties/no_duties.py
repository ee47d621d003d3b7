"""Deeds that are no duty whoever tells of them: opinions, what is done at home, words to the press."""

from __future__ import annotations

import re

from quiz.domain.facts import ActorKind
from quiz.domain.reading.duties.answers import OUTCOMES
from quiz.domain.reading.duties.attribution import is_document, is_opinion
from quiz.domain.reading.duties.bonds import is_alliance
from quiz.domain.reading.duties.deeds import Deed, Sort
from quiz.domain.reading.duties.masking import Line
from quiz.domain.reading.duties.setting import Setting
from quiz.domain.reading.duties.verb_deeds import is_anybody

_TO_THE_PRESS = re.compile(
    r"\b(?:comment|interview|reporters?|journalists?|answer (?:[a-z]+ )?(?:calls|phone)|our (?:letters?|questions|calls))\b"
)
_AT_HOME = re.compile(
    r"\b(?:its|their|his|her|the) (?:own )?(?:residents|citizens|voters|taxpayers|pensioners|workers|farmers|teachers|nurses|families|fans"
    r"|supporters|readers|viewers|customers|shareholders|investors|employees)\b|\bto (?:resign|step down|stand trial|run again)\b|\b(?:corruption|re-?election|inflation|unemployment|pensions?)\b"
)
_ABOUT_JOINING = re.compile(
    r"\b(?:accession|candidacy|candidature|instruments? of (?:accession|ratification)|(?:for|full) membership|['’]s (?:entry|admission|membership|bid)|its (?:entry|admission|bid|membership)"
    r"|accept(?:ed|s)? the [A-Z]|to become an? (?:member|party)|to accede|invited to join|let back in)\b"
)
"""Who may come in is no duty under the treaty."""
_PRIVATE = re.compile(
    r"\b(?:(?:central |national |world )?bank|court|compan(?:y|ies)|firms?|team|club|mayor|lawyers?|farmers?|fishermen|fishers|trade unions?"
    r"|students?|passengers?|guests?|visitors|tourists?|drivers?|customers|pupils|schools?|hotels?|museum|airlines?|police|teachers|doctors|voters|citizens|residents|people)\Z"
)
"""Whose duties and promises are their own."""
_OF_THE_HOME = re.compile(
    r"\b(?:team|squad|club|opposition|players?|fans|striker|coach|singer|band|orchestra|courts?|judges?|prosecutors?|(?:[a-z]+an|[a-z]+ese|commercial|private) bank)\Z"
)
_FOR_VOTERS = re.compile(
    r"\b(?:lower|cut|raise|higher|slash|increase) (?:[a-z]+ )?(?:taxes|wages|pensions|salaries)\b|\bpay (?:teachers|nurses|pensioners|farmers|doctors)\b"
    r"|\b(?:contest|festival|trade fair|tournament|championship|world cup|tourism|minute of silence|goalkeeper|goals|trophy|banker|daughter|son|wife|husband|its lead)\b"
)
_IN_THOUGHT = re.compile(r"(?:In an ideal world|Ideally|In theory|Had|Were|Should) ")
_IMAGINED = re.compile(r"\b[Aa](?:ny)? (?:situation|scenario|world|future) (?:whereby|where|in which)\b")
_OPENING = 90
_NOT_BOUND = re.compile(
    r"\b(?:not|never|no longer) (?:a |been a )?(?:party|member|signatory)\b|\bnever (?:joined|signed|ratified)\b|\bnon-member"
)


def owes_nothing(setting: Setting, line: Line, deed: Deed) -> bool:
    """Whether the debtor is none: a text, a pronoun for a company, or an alliance that somebody wants to change."""
    if deed.sort is Sort.DUTY and is_opinion(line, deed):
        return True
    if (
        _AT_HOME.search(deed.said)
        or _is_about_joining(deed)
        or (
            deed.sort in {Sort.REQUEST, Sort.PROMISE, Sort.OFFER}
            and deed.debtor == deed.subject
            and is_anybody(deed.debtor)
        )
    ):
        return True
    if _OF_THE_HOME.search(deed.subject.words) or _FOR_VOTERS.search(deed.said):
        return True
    if (deed.sort is not Sort.DUTY and _is_thought(line, deed)) or _IMAGINED.search(line.masked[: deed.cue[0]]):
        return True
    if deed.loose and _NOT_BOUND.search(line.masked):
        return True
    if deed.sort in {Sort.PROMISE, Sort.DUTY, Sort.OFFER, Sort.REQUEST} and _PRIVATE.search(deed.subject.words):
        return True
    if _TO_THE_PRESS.search(deed.said) or deed.said.startswith("nor "):
        return True
    is_text = deed.sort in OUTCOMES and is_document(line, deed.debtor)
    return is_text or (not deed.debtor.sure and _is_company(setting, deed.debtor.actor))


def _is_about_joining(deed: Deed) -> bool:
    return deed.sort is not Sort.LEAVING and _ABOUT_JOINING.search(f"{deed.subject.words} {deed.said}") is not None


def _is_thought(line: Line, deed: Deed) -> bool:
    """Whether it only would be or would have been: “Had Norland asked, Ostia would have helped”."""
    words = line.plain(*deed.cue)
    is_opened = _IN_THOUGHT.match(line.sentence.text) is not None
    return line.saying(*deed.cue) is None and (
        (is_opened and deed.cue[0] < _OPENING) or words.startswith(("would have ", "could have helped"))
    )


def _is_company(setting: Setting, actor: int) -> bool:
    """Whether it is an organisation that is no alliance and belongs to no state."""
    found = setting.cast.actors[actor]
    return found.kind is ActorKind.ORGANISATION and not is_alliance(found) and setting.cast.country_of(actor) is None
