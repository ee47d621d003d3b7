"""Score proposals of all kinds together: how far each band of confidence can be trusted, and whether a word is invented."""

from __future__ import annotations

import re

from benchmarks.reading.alignment import Alignment
from benchmarks.reading.anchors import Span
from benchmarks.reading.facts_scores import is_marked_fact
from benchmarks.reading.gold import GoldSpeaker, GoldStory
from benchmarks.reading.parts_scores import is_marked_claim
from benchmarks.reading.tally import Scores, count
from quiz.domain.facts import FactKind
from quiz.domain.reading.annotations import Confidence, Proposal

_WITHOUT_MARKED_ATTRIBUTION = {FactKind.EVENT, FactKind.MEMBERSHIP, FactKind.ROLE}
_NAME_OR_NUMBER = re.compile(r"[^\W\d_][\w-]*|\d+")
_NEEDS_THE_STORY = re.compile(
    r"^(?:he|she|it|they|this|that|these|those|we|i|you|his|her|its|their)\b"
    r"|\b(?:yesterday|today|tomorrow|tonight)\b|\b(?:this|last|next|same) (?:week|month|year|day)\b"
    r"|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!,? \d)|\bthe day (?:before|after)\b",
    re.IGNORECASE,
)
_BREAKS_OFF = re.compile(
    r"\b(?:a|an|the|of|to|for|in|on|at|by|with|from|and|or|but|that|which|who|as|than)\W*$|^\W*[a-z]|[^.!?”’\"']$"
)
_IN_QUOTATION_MARKS = re.compile(r"“[^”]*”|\"[^\"]*\"|(?<!\w)‘[^’]*’(?!\w)")


def score_bands(aligned: Alignment) -> Scores:
    """For each band of confidence how many of its proposals are marked in the story."""
    return {
        f"confidence {band}: precision": count(
            (_is_marked(aligned, one), one.statement) for one in aligned.reading.proposals if one.confidence is band
        )
        for band in Confidence
    }


def score_statements(aligned: Alignment) -> Scores:
    """Whether statements add no name or number to the story, and can be understood without it."""
    known = set(_NAME_OR_NUMBER.findall(aligned.story.text.casefold()))
    for actor in aligned.reading.passage.actors.actors:
        known.update(_NAME_OR_NUMBER.findall(actor.name.casefold()))
    return {
        "statements: nothing invented": count(
            (all(word.casefold() in known for word in _telling(one.statement)), one.statement)
            for one in aligned.reading.proposals
        ),
        "statements: stand alone": count(
            (_stands_alone(one.statement), one.statement) for one in aligned.reading.proposals
        ),
    }


def score_attribution(aligned: Alignment) -> Scores:
    """Of the proposals that lie in what somebody said, how many name that speaker and not the story.

    Obligations and transfers are left out: their attribution is marked, and scored, by itself.
    """
    said = (
        (aligned.is_speaker(one.said_by, speaker), one.statement)
        for one in aligned.reading.proposals
        if one.kind in _WITHOUT_MARKED_ATTRIBUTION and (speaker := said_by(aligned.story, Span(one.start, one.end)))
    )
    return {"statements: claims stay claims": count(said)}


def said_by(story: GoldStory, span: Span) -> GoldSpeaker | None:
    """Who is marked as having said four fifths of it, None where it is the story’s own word."""
    around = (one for one in story.claims if not one.optional and 5 * span.shared(one.span) >= 4 * span.length)
    return next((one.speaker for one in around if one.speaker.is_known), None)


def _stands_alone(statement: str) -> bool:
    """A whole sentence, as far as its ends and its quotation marks tell, that does not point to what is not in it."""
    spoken = _IN_QUOTATION_MARKS.sub(_so_much, statement)
    has_open_marks = any(mark in spoken for mark in '“”"')
    return not (has_open_marks or _NEEDS_THE_STORY.search(spoken) or _BREAKS_OFF.search(spoken))


def _so_much(quotation: re.Match[str]) -> str:
    """Words in place of a quotation, which may itself end the sentence."""
    ending = quotation.group()[-2]
    return f"so much{ending}" if ending in ".!?" else "so much"


def _is_marked(aligned: Alignment, proposal: Proposal) -> bool:
    if proposal.kind is FactKind.CLAIM:
        return is_marked_claim(aligned, proposal)
    return is_marked_fact(aligned, proposal)


def _telling(statement: str) -> list[str]:
    """The names and numbers of a statement; its first word has a capital in any case."""
    return [word for word in _NAME_OR_NUMBER.findall(statement)[1:] if not word[0].islower()]
