"""Read a story: sentences, dates, actors, who says what, and the facts that every kind’s rules propose."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from importlib import import_module

from quiz.domain.facts import FactKind
from quiz.domain.messages import Message, joined, message
from quiz.domain.portions import finished
from quiz.domain.reading import facts
from quiz.domain.reading.actors import find_actors
from quiz.domain.reading.annotations import Confidence, Passage, Proposal, Reading
from quiz.domain.reading.clauses import Parses
from quiz.domain.reading.dates import find_dates
from quiz.domain.reading.groups import with_groups
from quiz.domain.reading.quotations import find_quotations
from quiz.domain.reading.sentences import Sentence, split
from quiz.domain.reading.speech import find_sayings, speakers_of
from quiz.domain.reading.stages import SOUGHT
from quiz.domain.reading.statements.lacking import says_enough, told_from_today
from quiz.domain.reading.statements.litter import is_litter
from quiz.domain.reading.statements.soundness import is_sound
from quiz.domain.reading.statements.unnamed_things import leans_on_the_story
from quiz.domain.reading.typesetting import typeset, with_marks

_SUREST_FIRST = list(Confidence)
_RULES = [(kind, import_module(f"{facts.__name__}.{kind.value}").propose) for kind in FactKind]


def read_story(text: str, published_on: date | None = None) -> Reading:
    """Everything that the rules find in the text, the proposals in its order; years are inferred from ``published_on``."""
    return finished(reading_stages(text, published_on))


def reading_stages(text: str, published_on: date | None = None) -> Generator[Message, None, Reading]:
    """Read a text; what begins now is said before each stage."""
    written, text = text, typeset(text)
    yield message("looking for dates")
    sentences = split(text)
    dates = find_dates(text, sentences, published_on)
    yield message("looking for names")
    quotations, parsed = find_quotations(text), Parses(text)
    actors = find_actors(text, sentences)
    yield message("looking for who says what")
    sayings, actors = find_sayings(text, sentences, actors, quotations, parsed)
    passage = Passage(text, sentences, tuple(dates), actors, speakers_of(quotations, sayings), sayings, parsed)
    litter = {sentence.index for sentence in sentences if is_litter(sentence.text)}
    proposed: list[Proposal] = []
    for kind, propose in _RULES:
        yield SOUGHT[kind]
        proposed += (each for each in propose(passage) if is_sound(each.statement) and each.sentence not in litter)
    actors, told = with_groups(passage.actors, _distinct(proposed, sentences))
    return _as_written(Reading(replace(passage, actors=actors), tuple(_weighed(told))), written)


def _as_written(reading: Reading, text: str) -> Reading:
    """The reading of the text itself, whose places are those of the text that was set."""
    passage = reading.passage
    if text == passage.text:
        return reading
    sentences = tuple(replace(one, text=text[one.start : one.end]) for one in passage.sentences)
    quotations = tuple(replace(one, text=text[one.start : one.end]) for one in passage.quotations)
    spans = (with_marks(text, one.start, one.end) for one in reading.proposals)
    proposals = (replace(one, start=start, end=end) for one, (start, end) in zip(reading.proposals, spans, strict=True))
    return Reading(replace(passage, text=text, sentences=sentences, quotations=quotations), tuple(proposals))


def _weighed(proposals: Sequence[Proposal]) -> Iterator[Proposal]:
    """The proposals; of one whose words need the story beside them nothing can be asked, so that nobody takes it unread."""
    for proposal in proposals:
        texts = {name: value for name, value in proposal.slots.items() if isinstance(value, str)}
        if told_from_today(proposal.statement) or _leaves_the_year_open(proposal):
            why = message("It tells a time by the day on which the story was written.")
        elif _says_enough(proposal, texts) or _is_completed(proposal, proposals):
            yield proposal
            continue
        else:
            why = message("Its words need the story beside them; add what is missing.")
        yield replace(proposal, confidence=Confidence.LOW, why=joined(proposal.why, why))


def _says_enough(proposal: Proposal, texts: Mapping[str, str]) -> bool:
    """Whether it can be understood without the story, by its words and by the things that they take for known."""
    told = texts.get("content", "") or texts.get("what", "")
    return says_enough(proposal.kind, texts, proposal.statement) and not leans_on_the_story(told.rstrip("."))


def _leaves_the_year_open(proposal: Proposal) -> bool:
    """Whether the story’s “last October” has become a mere “in October”, which may be that of any year."""
    date = proposal.date
    return (
        date is not None
        and told_from_today(date.text) != ""
        and date.stated.startswith("XXXX-")
        and date.edtf[:4].isdigit()
    )


def _is_completed(proposal: Proposal, proposals: Iterable[Proposal]) -> bool:
    """Whether a membership at the same place names the alliance that the step leaves out: “Norland withdrew”."""
    is_whole = str(proposal.slots.get("what", "")).rstrip(".") in proposal.statement
    return (
        is_whole
        and proposal.kind is FactKind.EVENT
        and any(
            other.kind is FactKind.MEMBERSHIP
            and other.slots.get("member") == proposal.slots.get("actor")
            and other.start < proposal.end
            and proposal.start < other.end
            for other in proposals
        )
    )


def _distinct(proposals: Iterable[Proposal], sentences: Sequence[Sentence]) -> Iterator[Proposal]:
    """The proposals in the order of the text; of those that say the same in one sentence only the surest.

    A page that prints a sentence twice, as its summary or caption, says it once.
    """
    written = {sentence.index: sentence.text.rstrip(" .…") for sentence in sentences}
    surest: dict[tuple[object, ...], Proposal] = {}
    for proposal in sorted(proposals, key=lambda proposal: _SUREST_FIRST.index(proposal.confidence)):
        found = proposal.date and (proposal.date.text, proposal.date.edtf)
        said = (proposal.kind, written[proposal.sentence], frozenset(proposal.slots.items()), found)
        surest.setdefault(said, proposal)
    yield from sorted(surest.values(), key=lambda proposal: (proposal.start, proposal.end, proposal.kind))
